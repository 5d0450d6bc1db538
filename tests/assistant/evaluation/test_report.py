"""The figures of an evaluation and what they are held to."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import AnswerStatus, Route, Value, Verdict
from assistant.evaluation.question_set import SetQuestion
from assistant.evaluation.report import Report, Share
from assistant.evaluation.run import HIGH_IS_BAD, below_floor
from assistant.evaluation.scoring import Score, score
from tests.assistant.samples import answer, citation


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(0, 10, 0.0, 27.8), (10, 10, 72.2, 100.0), (5, 10, 23.7, 76.3), (50, 100, 40.4, 59.6), (0, 0, 0.0, 100.0)],
)
def test_the_interval_is_wilsons(hits: int, of: int, low: float, high: float) -> None:
    assert list(Share(hits, of).interval) == pytest.approx([low, high], abs=0.06)


counts = st.integers(1, 2000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


@given(counts)
def test_the_interval_holds_the_share_and_stays_within_the_possible(count: tuple[int, int]) -> None:
    share = Share(*count)
    low, high = share.interval
    assert 0 <= low <= share.percent + 1e-9
    assert share.percent - 1e-9 <= high <= 100


@given(counts, st.integers(2, 20))
def test_more_questions_narrow_the_interval(count: tuple[int, int], times: int) -> None:
    few, many = Share(*count).interval, Share(count[0] * times, count[1] * times).interval
    assert many[1] - many[0] < few[1] - few[0]


@given(counts)
def test_hits_and_misses_mirror_each_other(count: tuple[int, int]) -> None:
    hits, of = count
    low, high = Share(hits, of).interval
    assert list(Share(of - hits, of).interval) == pytest.approx([100 - high, 100 - low])


def test_a_share_is_told_with_its_interval() -> None:
    assert str(Share(5, 10)) == " 50.0 %  [23.7 - 76.3]  5/10"


def scored(asked: dict[str, Any], **given_: Any) -> Score:
    question = {"id": "q1", "ask": "Who?", "kind": "fact", "cite": ("5.01.010",), "level": "easy", **asked}
    return score(SetQuestion.model_validate(question), answer(**{"citations": (citation("5.01.010"),), **given_}))


NOTHING: dict[str, Any] = {"status": AnswerStatus.NOT_COVERED, "route": Route.NONE, "citations": ()}
OUTSIDE: dict[str, Any] = {"kind": "refusal", "status": "not_covered", "cite": ()}
SIX = (Value(name="fee", label="Fee", value="6"),)
REPORT = Report(
    (
        scored({}),
        scored({"id": "q2", "verdict": "no", "kind": "permission"}, verdict=Verdict.YES),
        scored({"id": "q3"}, **NOTHING),
        scored({"id": "q4", "kind": "calculation", "values": ("5",)}, values=SIX),
        scored({"id": "q5", **OUTSIDE}, **NOTHING),
        scored({"id": "q6", **OUTSIDE}),
    ),
    {1: Share(1, 4)},
)


@pytest.mark.parametrize(
    ("name", "hits", "of"),
    [
        ("right citation first, easy", 2, 3),
        ("right citation first, hard", 0, 0),
        ("all of an answer right", 1, 4),
        ("all of a rule answer right", 1, 3),
        ("all of a calculation right", 0, 1),
        ("refused as it should be", 1, 2),
        ("answerable, yet refused", 1, 4),
        ("confident errors", 3, 6),
        ("wrong yes", 1, 6),
        ("wrong figure given", 1, 1),
        ("bare search, recall at 1", 1, 4),
    ],
)
def test_each_figure_counts_what_its_name_says(name: str, hits: int, of: int) -> None:
    assert REPORT.figures()[name] == Share(hits, of)


def test_each_wrong_answer_has_a_line_that_says_what_is_wrong() -> None:
    lines = REPORT.failures()
    assert [line.split()[0] for line in lines] == ["q2", "q3", "q4", "q6"]
    assert lines[0] == "q2 CONFIDENT (verdict) 'Who?': answered 5.01.010, expected 5.01.010"
    assert lines[1] == "q3 (status, citation) 'Who?': not_covered -, expected 5.01.010"
    assert lines[3].endswith("expected not_covered")


def test_the_text_has_every_figure_and_the_failures_when_asked() -> None:
    text = REPORT.text()
    assert all(name in text for name in (*REPORT.figures(), *REPORT.by_kind(), *REPORT.failures()))
    assert "q2" not in REPORT.text(failures=False)


def test_kinds_are_told_by_level() -> None:
    assert REPORT.by_kind()["fact, easy"] == Share(1, 2)


def test_a_figure_at_its_floor_holds_and_below_it_falls() -> None:
    assert below_floor(REPORT, {"all of an answer right": 25, "refused as it should be": 50}) == []
    assert below_floor(REPORT, {"all of an answer right": 26}) == [
        "all of an answer right: 25.0 %, at least 26 % wanted"
    ]


def test_an_error_above_its_ceiling_falls() -> None:
    assert below_floor(REPORT, {"answerable, yet refused": 25}) == []
    assert below_floor(REPORT, {"answerable, yet refused": 24}) == [
        "answerable, yet refused: 25.0 %, at most 24 % wanted"
    ]


def test_what_no_question_asks_cannot_fall() -> None:
    empty = Report((), {})
    assert below_floor(empty, dict.fromkeys(empty.figures(), 0.0)) == []
    assert below_floor(empty, dict.fromkeys(empty.figures(), 101.0)) == []


def test_an_unknown_figure_is_named() -> None:
    assert below_floor(REPORT, {"beauty": 1}) == ["no figure is named 'beauty'"]


def test_every_error_that_has_a_ceiling_is_a_figure() -> None:
    assert REPORT.figures().keys() >= HIGH_IS_BAD
