"""A card is tied to the words of the law that carry it."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from corpus.card import Card, CardKind, cards, layers, lock, locked
from corpus.library import Corpus

CORPUS = Corpus.load()
AT = "5.52.010.B"


def written(**others: Any) -> Card:
    told = {"at": AT, "kind": CardKind.FACT, "answer": "So it is.", "asks": ("is it so",), "text": lock((AT,), CORPUS)}
    return Card.model_validate({**told, **others})


class Amended:
    """The documents with one provision rewritten."""

    def __contains__(self, provision_id: object) -> bool:
        return provision_id in CORPUS

    def full_text(self, provision_id: str) -> str:
        return "rewritten" if provision_id == AT else CORPUS.full_text(provision_id)


AMENDED: Any = Amended()


def test_a_card_holds_while_its_provisions_read_as_they_did() -> None:
    assert locked(written(), CORPUS)


def test_a_change_of_any_cited_word_breaks_the_lock() -> None:
    assert not locked(written(), AMENDED)
    also = written(at="5.52.010.A", also=(AT,), text=lock(("5.52.010.A", AT), CORPUS))
    assert locked(also, CORPUS)
    assert not locked(also, AMENDED)


def test_a_change_elsewhere_leaves_it() -> None:
    assert locked(written(at="5.52.010.A", text=lock(("5.52.010.A",), CORPUS)), AMENDED)


@pytest.mark.parametrize("text", ["", "sha256:0", lock(("5.52.010.A",), CORPUS)])
def test_another_lock_is_no_lock(text: str) -> None:
    assert not locked(written(text=text), CORPUS)


def test_a_card_on_a_provision_that_is_gone_does_not_hold() -> None:
    assert not locked(written(at="5.99.999"), CORPUS)


def test_a_lock_depends_on_which_provisions_and_in_which_order() -> None:
    pair = ("5.52.010.A", AT)
    assert len({lock(pair, CORPUS), lock(pair[::-1], CORPUS), lock(pair[:1], CORPUS), lock((), CORPUS)}) == 4


def test_a_permission_has_a_verdict_and_nothing_else_has_one() -> None:
    assert written(kind=CardKind.PERMISSION, verdict="no").verdict == "no"
    for kind, verdict in ((CardKind.PERMISSION, None), (CardKind.FACT, "yes")):
        with pytest.raises(ValidationError, match="a permission has a verdict"):
            written(kind=kind, verdict=verdict)


def test_a_list_speaks_for_its_items_and_another_card_only_for_what_it_cites() -> None:
    items = written(at="5.52.010", kind=CardKind.LIST)
    assert items.covers(AT)
    assert not items.covers("5.52.0101")
    fact = written(at="5.52.010", also=("5.52.020",))
    assert fact.covers("5.52.020")
    assert not fact.covers(AT)


def test_every_shipped_card_is_locked_to_the_law() -> None:
    assert cards()
    assert [card.at for card in cards() if not locked(card, CORPUS)] == []
    assert len(cards()) == sum(len(layer.card) for layer in layers())
