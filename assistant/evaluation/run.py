"""Runs question sets through the desk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from assistant.desk import Desk
from assistant.evaluation.question_set import SetQuestion
from assistant.evaluation.report import Report, Share
from assistant.evaluation.scoring import same_place, score
from index.words import content_stems

DEPTHS = (1, 3, 10)


def evaluate(questions: Iterable[SetQuestion], desk: Desk) -> Report:
    """Ask every question, each on its own, and score the answers."""
    listed = list(questions)
    scores = tuple(
        score(item, desk.on(item.today).ask(item.ask) if item.today else desk.ask(item.ask)) for item in listed
    )
    return Report(scores, _recall(listed, desk))


def _recall(questions: list[SetQuestion], desk: Desk) -> dict[int, Share]:
    """How often the full text alone has the right provision among its first hits."""
    covered = [item for item in questions if item.cite]
    places = [_first_place(item, desk) for item in covered]
    return {depth: Share(sum(place <= depth for place in places), len(covered)) for depth in DEPTHS}


def _first_place(question: SetQuestion, desk: Desk) -> int:
    terms = dict.fromkeys(content_stems(question.ask), 1.0)
    for place, (number, _) in enumerate(desk.index.provisions.top(terms, max(DEPTHS)), start=1):
        if same_place(desk.index.catalogue.provision_at(number), question.cite):
            return place
    return max(DEPTHS) + 1


def below_floor(report: Report, floors: Mapping[str, float]) -> list[str]:
    """The figures that fell below (or, for errors, rose above) their floors, in words; one over no questions cannot."""
    figures = report.figures()
    fallen = []
    for name, floor in floors.items():
        if name not in figures:
            fallen.append(f"no figure is named {name!r}")
            continue
        if not figures[name].of:
            continue
        value, bad_when_high = figures[name].percent, name in HIGH_IS_BAD
        if (value > floor) if bad_when_high else (value < floor):
            fallen.append(f"{name}: {value:.1f} %, {'at most' if bad_when_high else 'at least'} {floor} % wanted")
    return fallen


HIGH_IS_BAD = frozenset({"answerable, yet refused", "confident errors", "wrong yes", "wrong figure given"})
__all__ = ["DEPTHS", "HIGH_IS_BAD", "below_floor", "evaluate"]
