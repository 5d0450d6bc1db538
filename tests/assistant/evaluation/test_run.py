"""Question sets are read, asked and scored."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from assistant.desk import Desk
from assistant.evaluation.question_set import FaultyQuestionSet, SetQuestion, load
from assistant.evaluation.run import evaluate

ONE = '[[question]]\nid = "q1"\nask = "Who?"\nkind = "fact"\n'


def test_files_and_folders_are_read_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    for name in ("b", "a"):
        (folder / f"{name}.toml").write_text(ONE.replace("q1", name), encoding="utf-8")
    (folder / "notes.txt").write_text("no questions", encoding="utf-8")
    file = tmp_path / "z.toml"
    file.write_text(ONE, encoding="utf-8")
    assert [item.id for item in load([file, folder])] == ["q1", "a", "b"]


def test_what_a_question_does_not_say_is_empty(tmp_path: Path) -> None:
    file = tmp_path / "one.toml"
    file.write_text(ONE, encoding="utf-8")
    (question,) = load([file])
    assert question == SetQuestion(id="q1", ask="Who?", kind="fact")
    assert (question.status, question.cite, question.verdict, question.today) == ("answered", (), (), None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (ONE.replace('"fact"', '"rumour"'), "question.0.kind"),
        (ONE + 'colour = "red"\n', "question.0.colour"),
        ("", "question: Field required"),
        ("[[question", "one.toml"),
        (ONE.replace('ask = "Who?"\n', ""), "question.0.ask"),
    ],
)
def test_a_faulty_file_is_named_with_the_place(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "one.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(FaultyQuestionSet) as fault:
        load([file])
    assert str(file) in str(fault.value)
    assert said in str(fault.value)


def test_a_missing_file_and_one_that_is_no_text_are_named(tmp_path: Path) -> None:
    with pytest.raises(FaultyQuestionSet, match="No such file"):
        load([tmp_path / "none.toml"])
    (tmp_path / "raw.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(FaultyQuestionSet, match=r"raw\.toml"):
        load([tmp_path / "raw.toml"])


def question(ask: str, **others: object) -> SetQuestion:
    return SetQuestion.model_validate({"id": ask, "ask": ask, "kind": "fact", **others})


def test_every_question_is_asked_by_itself_and_scored(desk: Desk) -> None:
    report = evaluate(
        [
            question("5.52.010 B", cite=("5.52.010.B",)),
            question("What is the weather on Mars?", kind="refusal", status="not_covered"),
            question("5.52.010 B", cite=("5.01.010",)),
        ],
        desk,
    )
    assert [item.right for item in report.scores] == [True, True, False]
    assert report.scores[0].answer == desk.ask("5.52.010 B")
    assert all(found.of == 2 for found in report.recall.values())


def test_the_bare_search_finds_more_the_deeper_it_looks(desk: Desk) -> None:
    words = desk.index.corpus.full_text("5.52.010.B")
    recall = evaluate([question(words, cite=("5.52.010.B",))], desk).recall
    assert [found.hits for found in recall.values()] == sorted(found.hits for found in recall.values())
    assert recall[10].hits == 1


def test_a_question_may_have_a_day_of_its_own(desk: Desk) -> None:
    ask = "A lien became delinquent yesterday; is it due today?"
    told = evaluate([question(ask, today=date(2020, 1, 2))], desk).scores[0].answer
    assert told == desk.on(date(2020, 1, 2)).ask(ask)
