"""Fits assistant/ranking.toml to question sets: which shares tell the right card, and how sure is sure.

Usage: python tools/fit_ranking.py rank|confidence tests/questions/open
Needs numpy, which citedesk itself does not. Prints the weights; an editor copies them over. Fit on open
halves only: the held halves score what this gives.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import numpy as np

from assistant.desk import Desk
from assistant.evaluation.question_set import SetQuestion, load
from assistant.evaluation.scoring import same_place
from assistant.expectation import asked_signs
from assistant.ranking import Aim, Ranked, aimed, signs, weights

TODAY = date(2026, 1, 2)
RIDGE_RANK = 0.001
RIDGE_CONFIDENCE = 0.01
# The rank weights add up to this, so that distances between scores keep their meaning.
SCALE = 6.0
# Set by hand: what a question names outright counts whatever the sets say.
KEPT = ("place", "astray")
SIGNS = (
    "score", "best_ask", "recall", "precision", "coverage", "law", "own", "second_ask", "chapter", "section", "margin",
    "missing", "length", "unheard", "untold", "topics", "topic_gap", "topic_ask", "topic_coverage", "kind_known",
    "frame",
)  # fmt: skip


def rank_features(item: Ranked, aim: Aim) -> dict[str, float]:
    """The shares that the rank score weighs, by name."""
    absent = dict.fromkeys(("yes", "no", "conditional"), 0.0)
    return {**absent, **item.match.features, **aimed(item.match, aim)}


def groups(questions: Sequence[SetQuestion], desk: Desk, names: Sequence[str]) -> list[tuple[np.ndarray, np.ndarray]]:
    """For each answerable question the candidates' shares, and which candidates are right."""
    found = []
    for question in questions:
        if question.kind in ("refusal", "calculation"):
            continue
        inquiry = desk.inquire(question.ask)
        ranked = [item for item in desk.candidates(inquiry) if item.match.answerable.sort == "card"][:40]
        right = np.array([_right(item, question) for item in ranked], dtype=float)
        if right.any() and not right.all():
            aim = Aim(inquiry.kinds)
            rows = [[rank_features(item, aim)[name] for name in names] for item in ranked]
            found.append((np.array(rows), right))
    return found


def _right(item: Ranked, question: SetQuestion) -> bool:
    answerable = item.match.answerable
    wrong_verdict = bool(question.verdict) and answerable.verdict not in question.verdict
    return same_place(answerable.at, question.cite) and not wrong_verdict


def fit_rank(data: Sequence[tuple[np.ndarray, np.ndarray]], count: int) -> np.ndarray:
    """Weights that make a right candidate first (multinomial logistic with a ridge, by Adam)."""

    def slope(found: np.ndarray) -> np.ndarray:
        total = 2 * RIDGE_RANK * found
        for rows, right in data:
            raw = rows @ found
            share = np.exp(raw - raw.max())
            share /= share.sum()
            wanted = share * right
            total = total + rows.T @ (share - wanted / wanted.sum()) / len(data)
        return total

    found = descend(slope, np.ones(count), 600, 0.05)
    return found * SCALE / found.sum()


def fit_confidence(rows: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Weights of a logistic model of being answerable, both outcomes weighing alike; the last is the bias."""
    padded = np.hstack([rows, np.ones((len(rows), 1))])
    balance = np.where(right > 0, 0.5 / right.mean(), 0.5 / (1 - right.mean()))

    def slope(found: np.ndarray) -> np.ndarray:
        sure = 1 / (1 + np.exp(-padded @ found))
        return padded.T @ (balance * (sure - right)) / len(rows) + RIDGE_CONFIDENCE * np.append(found[:-1], 0)

    return descend(slope, np.zeros(padded.shape[1]), 3000, 0.03)


def descend(slope: Callable[[np.ndarray], np.ndarray], start: np.ndarray, rounds: int, step: float) -> np.ndarray:
    """Gradient descent by Adam (Kingma and Ba 2015)."""
    found = start.copy()
    first, second = np.zeros_like(found), np.zeros_like(found)
    for turn in range(1, rounds + 1):
        gradient = slope(found)
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        found -= step * (first / (1 - 0.9**turn)) / (np.sqrt(second / (1 - 0.99**turn)) + 1e-8)
    return found


def confidence_rows(
    questions: Sequence[SetQuestion], desk: Desk, names: Sequence[str]
) -> tuple[np.ndarray, np.ndarray]:
    """The signs of every question that is no calculation, and whether the documents answer it."""
    rows, right = [], []
    for question in questions:
        inquiry = desk.inquire(question.ask)
        ranked = desk.candidates(inquiry)
        found = signs(ranked, asked_signs(inquiry, ranked), inquiry.kinds)
        if found and question.kind != "calculation":
            rows.append([found[name] for name in names])
            right.append(float(question.kind != "refusal"))
    return np.array(rows), np.array(right)


def main() -> None:
    """Fit one of the two models and print it as TOML; the confidence rests on the rank weights as they stand."""
    model, *paths = sys.argv[1:]
    questions = load([Path(path) for path in paths])
    shipped = weights()
    with Desk.open(today=TODAY) as desk:
        if model == "rank":
            names = [name for name in shipped.rank if name not in KEPT]
            data = groups(questions, desk, names)
            found = fit_rank(data, len(names))
            kept = [f"{name} = {shipped.rank[name]}" for name in KEPT]
            lines = [f"[rank]  # {len(data)} questions", *toml(names, found), *kept]
        else:
            rows, right = confidence_rows(questions, desk, SIGNS)
            fitted = fit_confidence(rows, right)
            lines = ["[confidence]", f"bias = {fitted[-1]:.3f}", *toml(SIGNS, fitted[:-1])]
    print("\n".join(lines))


def toml(names: Sequence[str], values: np.ndarray) -> list[str]:
    """One line a weight."""
    return [f"{name} = {value:.3f}" for name, value in zip(names, values, strict=True)]


if __name__ == "__main__":
    main()
