"""Fits assistant/ranking.toml to question sets: which shares tell the right card, and how sure is sure.

Usage: python tools/fit_ranking.py tests/questions/open
Needs numpy, which citedesk itself does not. Prints the weights; an editor copies them over. Fit on open
halves only: the held halves score what this gives.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np

from assistant.desk import Desk
from assistant.evaluation.question_set import SetQuestion, load
from assistant.evaluation.scoring import same_place
from assistant.ranking import Ranked, weights

TODAY = date(2026, 1, 2)
PENALTY = 0.02
ROUNDS = 4000
STEP = 0.15


def rank_features(item: Ranked, kinds: dict[str, float]) -> dict[str, float]:
    """The shares that the rank score weighs, by name."""
    return {**item.match.features, "kind": kinds.get(item.match.answerable.kind, 0.0)}


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
            rows = [[rank_features(item, inquiry.kinds)[name] for name in names] for item in ranked]
            found.append((np.array(rows), right))
    return found


def _right(item: Ranked, question: SetQuestion) -> bool:
    answerable = item.match.answerable
    wrong_verdict = question.verdict is not None and answerable.verdict != question.verdict
    return same_place(answerable.at, question.cite) and not wrong_verdict


def fit_rank(data: Sequence[tuple[np.ndarray, np.ndarray]], start: np.ndarray) -> np.ndarray:
    """Weights that make a right candidate first (multinomial logistic, ridge towards the start)."""
    found, scale = start.copy(), 6.0
    for _ in range(ROUNDS // 10):
        slope = PENALTY * (found - start)
        for rows, right in data:
            raw = scale * rows @ found
            share = np.exp(raw - raw.max())
            share /= share.sum()
            wanted = share * right
            wanted /= wanted.sum()
            slope += scale * rows.T @ (share - wanted) / len(data)
        found -= STEP * slope / scale
    return found


def fit_confidence(rows: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Weights of a logistic model of being right; the last is the bias."""
    padded = np.hstack([rows, np.ones((len(rows), 1))])
    found = np.zeros(padded.shape[1])
    balance = np.where(right > 0, 0.5 / right.mean(), 0.5 / (1 - right.mean()))
    for _ in range(ROUNDS):
        sure = 1 / (1 + np.exp(-padded @ found))
        slope = padded.T @ (balance * (sure - right)) / len(rows) + PENALTY * np.append(found[:-1], 0) / 10
        found -= 1.2 * slope
    return found


def confidence_rows(
    questions: Sequence[SetQuestion], desk: Desk, names: Sequence[str]
) -> tuple[np.ndarray, np.ndarray]:
    """The shares of the first candidate of every question, and whether it may be given as the answer."""
    rows, right = [], []
    for question in questions:
        if question.kind == "calculation":
            continue
        inquiry = desk.inquire(question.ask)
        ranked = desk.candidates(inquiry)
        if not ranked:
            continue
        best = ranked[0]
        rival = next((other for other in ranked[1:] if other.match.answerable.at != best.match.answerable.at), None)
        features = {
            **best.match.features, "margin": best.score - rival.score if rival else best.score, "unheard": inquiry.unheard
        }  # fmt: skip
        rows.append([features[name] for name in names])
        right.append(float(question.kind != "refusal"))
    return np.array(rows), np.array(right)


def main() -> None:
    """Fit both models and print them as TOML."""
    questions = load([Path(argument) for argument in sys.argv[1:]])
    shipped = weights()
    names = [name for name in shipped.rank if name != "place"]
    sure_names = [name for name in shipped.confidence if name not in ("bias", "threshold")]
    with Desk.open(today=TODAY) as desk:
        data = groups(questions, desk, names)
        fitted = fit_rank(data, np.array([shipped.rank[name] for name in names]))
        rows, right = confidence_rows(questions, desk, sure_names)
        sure = fit_confidence(rows, right)
    print(f"[rank]  # {len(data)} questions")
    print("\n".join(f"{name} = {value:.3f}" for name, value in zip(names, fitted, strict=True)))
    print(f"place = {shipped.rank['place']}\n\n[confidence]\nbias = {sure[-1]:.3f}")
    print("\n".join(f"{name} = {value:.3f}" for name, value in zip(sure_names, sure[:-1], strict=True)))


if __name__ == "__main__":
    main()
