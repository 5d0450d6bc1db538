"""How a provision is named, and that the name leads back to it."""

from __future__ import annotations

import pytest

from corpus.citation.typed import read_typed
from corpus.display import label
from corpus.library import Corpus

CORPUS = Corpus.load()


@pytest.mark.parametrize(
    ("provision", "shown"),
    [
        ("5", "PCC Title 5"),
        ("5.30", "PCC Chapter 5.30"),
        ("5.30.025", "PCC 5.30.025"),
        ("5.30.025.E.1", "PCC 5.30.025 E.1"),
        ("5.48.040.p4", "PCC 5.48.040 ¶ 4"),
        ("5.12.050.B.p2", "PCC 5.12.050 B ¶ 2"),
        ("BTS-1.01", "BTS-1.01"),
        ("BTS-1.01/exception-to-rules", "BTS-1.01, Exception to Rules"),
        ("BTS-1.01/responsibility-and-authority.8", "BTS-1.01, Responsibility and Authority 8"),
        ("BTS-1.01/values.b2", "BTS-1.01, Values bullet 2"),
    ],
)
def test_a_label_is_what_a_lawyer_would_write(provision: str, shown: str) -> None:
    assert label(provision) == shown


def test_no_two_provisions_share_a_label() -> None:
    assert len({label(item.id) for item in CORPUS}) == len(CORPUS)


def test_the_label_of_every_numbered_provision_of_the_code_leads_back_to_it() -> None:
    plain = [item for item in CORPUS if item.document == "5" and item.id.rsplit(".", 1)[-1][0] not in "pf"]
    for item in plain:
        (first, *_) = read_typed(label(item.id), CORPUS)
        assert first.id == item.id, label(item.id)
