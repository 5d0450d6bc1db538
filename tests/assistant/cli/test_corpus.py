"""``citedesk corpus`` and ``citedesk eval``."""

from __future__ import annotations

from pathlib import Path

from corpus.source import sources
from tests.assistant.cli.conftest import ROOT, Cli

CHAPTER = """Chapter 3.15
A TEST OF CHAPTERS
Sections:
3.15.010 First.
3.15.020 Second.
3.15.010 First.
(Added by Ord. No. 100000; effective Jan. 2, 1990.)
A. The Auditor shall see to it.
3.15.020 Second.
See Section 3.15.990 within l4 days.
"""


def test_check_lists_the_faults_and_ends_with_0_when_only_the_documents_have_any(cli: Cli) -> None:
    ran = cli("corpus", "check")
    assert ran.status == 0
    assert "Tables of contents against the body" in ran.out
    assert "cards, all in order with the law they cite" in ran.out


def test_check_as_json_gives_file_and_line_of_each_fault(cli: Cli) -> None:
    found = cli("corpus", "check", "--json").json
    assert found["complaints"] == []
    assert {"group", "file", "line", "at", "words", "message"} == set(found["defects"][0])
    assert {item["file"] for item in found["defects"]} == {source.file for source in sources()}


def test_coverage_says_how_each_figure_is_reached(cli: Cli) -> None:
    found = cli("corpus", "coverage", "--json").json
    assert len(found["figures"]) > 150
    assert {"amount", "percentage", "period", "date"} == {item["kind"] for item in found["figures"]}
    assert "figures" not in cli("corpus", "coverage").err


def test_relocking_a_card_whose_lock_is_right_changes_nothing(cli: Cli, tmp_path: Path) -> None:
    original = ROOT / "corpus" / "annotations" / "5.32.toml"
    copy = tmp_path / "5.32.toml"
    copy.write_bytes(original.read_bytes())
    assert cli("corpus", "relock", "--json", str(copy)).json["relocked"] == {str(copy): 0}
    assert copy.read_bytes() == original.read_bytes()


def test_relocking_renews_a_lock_and_keeps_all_else(cli: Cli, tmp_path: Path) -> None:
    original = (ROOT / "corpus" / "annotations" / "5.32.toml").read_text(encoding="utf-8")
    lock = original[original.index("sha256:") :][:23]
    copy = tmp_path / "5.32.toml"
    copy.write_text(original.replace(lock, "sha256:0000000000000000", 1), encoding="utf-8")
    assert cli("corpus", "relock", "--json", str(copy)).json["relocked"] == {str(copy): 1}
    assert copy.read_text(encoding="utf-8") == original


def test_a_further_document_is_read_and_reported(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "title3.txt"
    file.write_text(CHAPTER, encoding="utf-8")
    found = cli("corpus", "add", "--json", str(file)).json
    assert found["addition"]["title"] == "3"
    assert found["addition"]["spans_give_back_the_file"] is True
    assert found["addition"]["latest_change"] == "1990-01-02"
    told = [item["message"] for item in found["defects"]]
    assert "dangling: the document holds no such provision" in told
    assert "the letter l stands for the digit 1" in told
    assert [path.name for path in tmp_path.iterdir()] == ["title3.txt"]


def test_its_provisions_are_written_only_where_one_says(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "title3.txt"
    file.write_text(CHAPTER, encoding="utf-8")
    assert cli("corpus", "add", str(file), "--to", str(tmp_path / "out")).status == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["title-3-defects.jsonl", "title-3-provisions.jsonl"]


def test_a_file_of_another_shape_is_told_in_one_line(cli: Cli, tmp_path: Path) -> None:
    for name, data in (("a.txt", b"Dear Sir"), ("b.txt", b"Chapter 3.15\n\xff"), ("c.txt", b"Chapter 3.15\nnothing\n")):
        (tmp_path / name).write_bytes(data)
        ran = cli("corpus", "add", str(tmp_path / name))
        assert (ran.status, ran.out) == (1, "")
        assert ran.err.count("\n") == 1
    assert cli("corpus", "add", str(tmp_path / "missing.txt")).status == 1


QUESTIONS = """
[[question]]
id = "t1"
ask = "can I buy from an employee's firm?"
level = "easy"
kind = "permission"
cite = ["5.32.150.A"]
status = "answered"
"""


def test_question_sets_are_scored_against_floors(cli: Cli, tmp_path: Path) -> None:
    questions, floors = tmp_path / "set.toml", tmp_path / "floors.toml"
    questions.write_text(QUESTIONS, encoding="utf-8")
    floors.write_text('"right citation first, easy" = 100\n"wrong yes" = 0\n', encoding="utf-8")
    ran = cli("eval", str(questions), "--floors", str(floors), "--json")
    assert ran.status == 0
    assert ran.json["figures"]["right citation first, easy"]["percent"] == 100.0
    floors.write_text('"right citation first, easy" = 101\n', encoding="utf-8")
    ran = cli("eval", str(questions), "--floors", str(floors))
    assert ran.status == 1
    assert "at least 101.0 % wanted" in ran.err


def test_a_faulty_question_set_is_a_usage_error(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "set.toml").write_text("[[question]]\nask = 1\n", encoding="utf-8")
    assert cli("eval", str(tmp_path / "set.toml")).status == 2
    assert cli("eval", str(tmp_path / "none.toml")).status == 2
