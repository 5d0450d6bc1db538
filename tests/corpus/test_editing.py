"""What keeps the editorial layer honest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from corpus.card import Annotations, Card, CardKind, LeftOut, lock
from corpus.editing import (
    MINIMUM_ASKS,
    binding_sentences,
    card_complaints,
    folded,
    relock,
    sections_without_card,
    uncovered,
)
from corpus.library import Corpus
from corpus.provision import Kind

CORPUS = Corpus.load()
AT = "5.52.010.B"
ASKS = tuple(f"question {place}" for place in range(MINIMUM_ASKS))


def written(**others: Any) -> Card:
    told = {"at": AT, "kind": CardKind.FACT, "answer": "Not over $100.", "asks": ASKS, "text": lock((AT,), CORPUS)}
    return Card(**{**told, **others})


def complaints(**others: Any) -> list[str]:
    found = list(card_complaints(written(**others), CORPUS))
    assert {item.at for item in found} <= {others.get("at", AT)}
    return [item.message for item in found]


def test_an_honest_card_has_no_complaint() -> None:
    assert complaints() == []
    assert complaints(answer="As PCC 5.30.025 E.1 says, not over $100.00.") == []
    assert complaints(actors=("bureau  MANAGER",)) == []


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ({"answer": "Not over $700."}, "the answer says 700, the cited provisions do not"),
        ({"answer": "Not over eighteen."}, "the answer says 18, the cited provisions do not"),
        ({"actors": ("Pope",)}, "actor 'Pope' does not stand in the cited provisions"),
        ({"asks": ASKS[1:]}, f"has {MINIMUM_ASKS - 1} asks, needs {MINIMUM_ASKS}"),
        ({"asks": (*ASKS, ASKS[0])}, "asks 'question 0' twice"),
        ({"at": "5.99.999"}, "cites 5.99.999, which no document holds"),
        ({"text": "sha256:0"}, "the lock does not match"),
    ],
)
def test_each_fault_is_named(fault: dict[str, Any], said: str) -> None:
    (message,) = complaints(**fault)
    assert message.startswith(said)


def test_names_are_compared_without_case_hyphens_and_line_breaks() -> None:
    assert folded("Commissioner-In-\nCharge’s") == folded("commissioner in charge's")


def test_without_cards_all_that_binds_is_uncovered() -> None:
    binding = list(binding_sentences(CORPUS))
    assert binding
    assert not {Kind.TITLE, Kind.CHAPTER, Kind.FORM} & {item.kind for item in binding}
    assert uncovered(CORPUS, ()) == binding


def test_a_card_or_a_reason_covers_a_provision() -> None:
    first, second = list(binding_sentences(CORPUS))[:2]
    layer = Annotations(card=(written(at=first.id),), left_out=(LeftOut(at=second.id, reason="None."),))
    assert {item.id for item in uncovered(CORPUS, ())} - {item.id for item in uncovered(CORPUS, (layer,))} == {
        first.id, second.id,
    }  # fmt: skip


def test_a_card_on_a_part_of_a_section_is_a_card_of_the_section() -> None:
    assert any(item.id == "5.52.010" for item in sections_without_card(CORPUS, ()))
    layer = Annotations(card=(written(),))
    assert not any(item.id == "5.52.010" for item in sections_without_card(CORPUS, (layer,)))


FILE = f'''# The petty cash of the City.
[[card]]
at = "{AT}" # the limit
kind = "fact"
answer = "Not over $100."
asks = ["how much"]
text = "sha256:0"

[[card]]
at = "5.52.010.A"
kind = "fact"
answer = "The Council."
asks = ["who"]
text = "{lock(("5.52.010.A",), CORPUS)}"
'''


def test_a_stale_lock_is_renewed_in_place_and_nothing_else_is_touched(tmp_path: Path) -> None:
    path = tmp_path / "petty_cash.toml"
    path.write_text(FILE, encoding="utf-8")
    assert relock(path, CORPUS) == 1
    assert path.read_text(encoding="utf-8") == FILE.replace("sha256:0", lock((AT,), CORPUS))
    assert relock(path, CORPUS) == 0


def test_a_card_without_a_lock_gets_one(tmp_path: Path) -> None:
    path = tmp_path / "new.toml"
    path.write_text(FILE.replace('text = "sha256:0"\n', ""), encoding="utf-8")
    assert relock(path, CORPUS) == 1
    assert lock((AT,), CORPUS) in path.read_text(encoding="utf-8")


def test_a_file_without_cards_has_nothing_to_lock(tmp_path: Path) -> None:
    path = tmp_path / "empty.toml"
    path.write_text("# none yet\n", encoding="utf-8")
    assert relock(path, CORPUS) == 0
