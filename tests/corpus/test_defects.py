"""Every fault that reading the documents brought to light is listed at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.addition import read_addition
from corpus.defects import noted
from corpus.defects.defect import Defect, Group
from corpus.defects.noted import StaleNote
from corpus.defects.survey import defects, detected
from corpus.library import Corpus

CORPUS = Corpus.load()
FOUND = defects(CORPUS)

EXPECTED = [
    # Contents against body.
    (932, Group.CONTENTS, "the body numbers this section 5.36.025"),
    (45, Group.CONTENTS, "5.04.240"), (60, Group.CONTENTS, "Trustee Account"), (169, Group.CONTENTS, "5.08.050"),
    (176, Group.CONTENTS, "5.08.105"), (175, Group.CONTENTS, "capitals"), (500, Group.CONTENTS, "5.30.037"),
    (502, Group.CONTENTS, "5.30.045"), (503, Group.CONTENTS, "5.30.050"), (514, Group.CONTENTS, "5.30.105"),
    (690, Group.CONTENTS, "5.31.035"), (697, Group.CONTENTS, "5.31.075"), (701, Group.CONTENTS, "5.31.095"),
    (842, Group.CONTENTS, "capitals"), (930, Group.CONTENTS, "5.36.015"), (933, Group.CONTENTS, "5.36.030"),
    (943, Group.CONTENTS, "5.36.115"), (1085, Group.CONTENTS, "5.44.060"), (1127, Group.CONTENTS, "5.48.035"),
    (1254, Group.CONTENTS, "5.60.040"), (1256, Group.CONTENTS, "punctuation"), (1532, Group.CONTENTS, "5.74.060"),
    (14, Group.CONTENTS, "leave it out"), (93, Group.CONTENTS, "5.04.160"), (95, Group.CONTENTS, "5.04.165"),
    (104, Group.CONTENTS, "5.04.185"), (1070, Group.CONTENTS, "5.40.050"), (1260, Group.CONTENTS, "5.60.020"),
    # References.
    (12, Group.REFERENCE, "repealed or deleted"), (19, Group.REFERENCE, "lettered A"),
    (198, Group.REFERENCE, "a chapter"),
    (414, Group.REFERENCE, "Subsection A"), (596, Group.REFERENCE, "no factors"), (605, Group.REFERENCE, "5.30.025"),
    (770, Group.REFERENCE, "5.31.055"), (790, Group.REFERENCE, "A.2"), (886, Group.REFERENCE, "part 9"),
    (991, Group.REFERENCE, "dangling"), (1065, Group.REFERENCE, "nothing in Chapter 5.40"),
    (1164, Group.REFERENCE, "repealed"), (1514, Group.REFERENCE, "lettered"),
    (903, Group.REFERENCE, "outside"),
    # Numbers and lists.
    (230, Group.STRUCTURE, "no B"), (417, Group.STRUCTURE, "no B"), (476, Group.STRUCTURE, "no 2"),
    (520, Group.STRUCTURE, "no B"), (562, Group.STRUCTURE, "5.30.030"), (755, Group.STRUCTURE, "5.31.040"),
    (895, Group.STRUCTURE, "5.32.090"), (946, Group.STRUCTURE, "no B"), (1005, Group.STRUCTURE, "no B"),
    (1111, Group.STRUCTURE, "no B"), (1072, Group.STRUCTURE, "5.40.060"), (1313, Group.STRUCTURE, "5.64.080"),
    (446, Group.STRUCTURE, "without a letter"), (459, Group.STRUCTURE, "without a letter"),
    (1178, Group.STRUCTURE, "without a letter"), (1228, Group.STRUCTURE, "without a letter"),
    (1272, Group.STRUCTURE, "without a letter"), (1276, Group.STRUCTURE, "without a letter"),
    (908, Group.STRUCTURE, "5.01.040"), (964, Group.STRUCTURE, "word for word"), (773, Group.STRUCTURE, "5.30.065"),
    # Lines, forms, characters, punctuation.
    (125, Group.LAYOUT, "broken"), (158, Group.LAYOUT, "broken"), (600, Group.LAYOUT, "broken"),
    (620, Group.LAYOUT, "heading"), (1483, Group.LAYOUT, "broken"), (306, Group.LAYOUT, "leaders"),
    (317, Group.LAYOUT, "leaders"), (321, Group.LAYOUT, "leaders"),
    (1384, Group.TYPING, "letter l"), (1386, Group.TYPING, "letter l"), (1482, Group.TYPING, "letter l"),
    (1484, Group.TYPING, "letter l"), (1500, Group.TYPING, "letter l"), (1517, Group.TYPING, "letter l"),
    (1518, Group.TYPING, "letter l"), (1556, Group.TYPING, "leading zero"), (1378, Group.TYPING, "straight"),
    (358, Group.PUNCTUATION, "comma of a date"), (361, Group.PUNCTUATION, "hyphen"), (522, Group.PUNCTUATION, "space"),
    (552, Group.PUNCTUATION, "parenthesis"), (593, Group.PUNCTUATION, "two marks"),
    (596, Group.PUNCTUATION, "two marks"),
    (604, Group.PUNCTUATION, "two marks"), (639, Group.PUNCTUATION, "space"), (747, Group.PUNCTUATION, "space"),
    (815, Group.PUNCTUATION, "space"), (861, Group.PUNCTUATION, "semicolon"),
    (916, Group.PUNCTUATION, "colon"), (951, Group.PUNCTUATION, "no mark"), (1415, Group.PUNCTUATION, "quotation mark"),
    (1427, Group.PUNCTUATION, "hyphen"),
    # Histories.
    (11, Group.HISTORY, "137429"), (468, Group.HISTORY, "without saying"), (542, Group.HISTORY, "abbreviation"),
    (855, Group.HISTORY, "155018"), (902, Group.HISTORY, "amendments"), (1468, Group.HISTORY, "list item"),
    # Names, words, meaning.
    (461, Group.NAMES, "Commissioner In Charge"), (876, Group.NAMES, "Commissioner In Charge"),
    (207, Group.NAMES, "Finance and Administration"), (417, Group.NAMES, "Finance and Administration"),
    (1376, Group.NAMES, "Finance and Administration"), (334, Group.NAMES, "Department of Revenue"),
    (12, Group.NAMES, "Labor Statistics"), (1559, Group.NAMES, "Arts and Cultural"),
    (799, Group.WORDING, "sales costs"), (953, Group.WORDING, "“this”"), (92, Group.WORDING, "principal"),
    (532, Group.WORDING, "principal"), (881, Group.WORDING, "capital"),
    (806, Group.WORDING, "twice"), (1170, Group.WORDING, "“the”"), (713, Group.WORDING, "“sell”"),
    (1222, Group.MEANING, "blank"), (1278, Group.MEANING, "lost"), (814, Group.MEANING, "weekends"),
    (776, Group.MEANING, "sales costs to date"), (737, Group.MEANING, "accumulate"),
]  # fmt: skip


def at(line: int, document: str = "5") -> list[Defect]:
    return [item for item in FOUND if item.document == document and item.line == line]


@pytest.mark.parametrize(("line", "group", "said"), EXPECTED)
def test_a_known_fault_is_listed(line: int, group: Group, said: str) -> None:
    assert any(item.group is group and said in item.message for item in at(line)), at(line)


@pytest.mark.parametrize(
    ("line", "said"),
    [(57, "dangling"), (63, "“not” is lost"), (65, "no-break"), (53, "Chief Technology"), (111, "policy")],
)
def test_a_known_fault_of_the_rule_is_listed(line: int, said: str) -> None:
    assert any(said in item.message for item in at(line, "BTS-1.01"))


def test_every_fault_stands_at_a_line_and_a_provision_of_its_document() -> None:
    for item in FOUND:
        text = CORPUS.source(item.document).splitlines()
        assert 1 <= item.line <= len(text)
        assert item.at in CORPUS
        assert item.message
        assert "\n" not in item.words + item.message


def test_no_fault_is_listed_twice() -> None:
    assert len(FOUND) == len(set(FOUND))


def test_detected_faults_are_the_same_at_every_run() -> None:
    assert detected(CORPUS) == detected(CORPUS)


def test_a_note_whose_words_have_gone_is_not_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    stale = noted.Note(line=12, words="no such words", says="x")
    monkeypatch.setattr(noted, "_notes", lambda: noted._Notes(note=(stale,), names=()))
    with pytest.raises(StaleNote, match="line 12"):
        defects(CORPUS)


def test_a_name_that_stands_nowhere_is_not_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    stale = noted.Names(usual="Auditor", variants=("Oditor",))
    monkeypatch.setattr(noted, "_notes", lambda: noted._Notes(note=(), names=(stale,)))
    with pytest.raises(StaleNote, match="Oditor"):
        defects(CORPUS)


CLEAN = """Chapter 7.10
GOOD ORDER
(Added by Ordinance No. 100000; effective Jan. 2, 1990.)
Sections:
7.10.010 Purpose.
7.10.020 Duties.
7.10.010 Purpose.
This Chapter keeps good order.
7.10.020 Duties.
The Auditor shall:
A. Keep the book.
B. Close the book within 10 days.
"""


def test_a_document_in_good_order_has_no_faults(tmp_path: Path) -> None:
    file = tmp_path / "clean.txt"
    file.write_text(CLEAN, encoding="utf-8")
    assert detected(read_addition(file)) == []


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ("7.10.020 Duties.\n7.10.010", "7.10.030 Duties.\n7.10.010", "the body numbers this section 7.10.020"),
        ("10 days", "l0 days", "letter l"),
        ("B. Close the book within 10 days.\n", "", "has A, and no B"),
        ("B. Close", "C. Close", "marker C where B follows"),
        ("good order.\n", "good good order.\n", "stands twice"),
        ("good order.\n", "good\norder.\n", "broken over two lines"),
        ("good order.\n", "good order\n", "no mark at the end"),
        ("keeps", "keeps , as Section 7.10.990 says,", "dangling"),
        ("Jan. 2, 1990", "Jan. 2", "gives no date"),
    ],
)  # fmt: skip
def test_a_fault_put_into_it_is_found(tmp_path: Path, good: str, bad: str, said: str) -> None:
    file = tmp_path / "faulty.txt"
    assert good in CLEAN
    file.write_text(CLEAN.replace(good, bad, 1), encoding="utf-8")
    assert any(said in item.message for item in detected(read_addition(file)))
