"""The figures of an evaluation, with 95 percent confidence intervals (Wilson 1927)."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from assistant.evaluation.scoring import Score

_Z = 1.96


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    hits: int
    of: int

    @property
    def percent(self) -> float:
        """In percent; 0 of 0 is 100."""
        return 100 * self.hits / self.of if self.of else 100.0

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 percent confidence interval, in percent."""
        if not self.of:
            return 0.0, 100.0
        p, n = self.hits / self.of, self.of
        middle = p + _Z**2 / (2 * n)
        spread = _Z * math.sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
        scale = 1 + _Z**2 / n
        return 100 * max(0.0, (middle - spread) / scale), 100 * min(1.0, (middle + spread) / scale)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.percent:5.1f} %  [{low:.1f} - {high:.1f}]  {self.hits}/{self.of}"


def share(scores: Iterable[Score], holds: Callable[[Score], bool]) -> Share:
    """How many scores hold."""
    listed = list(scores)
    return Share(sum(holds(item) for item in listed), len(listed))


@dataclass(frozen=True)
class Report:
    """All scores of a run, and the bare search's recall by depth."""

    scores: tuple[Score, ...]
    recall: dict[int, Share]

    def figures(self) -> dict[str, Share]:
        """Every figure by name, in the order of the printed table."""
        covered = [s for s in self.scores if s.question.kind != "refusal"]
        ruled = [s for s in covered if s.question.kind != "calculation"]
        computed = [s for s in covered if s.question.kind == "calculation"]
        refusals = [s for s in self.scores if s.question.kind == "refusal"]
        figures = {
            f"right citation first, {level}": share(
                [s for s in ruled if s.question.level == level], lambda s: s.citation
            )
            for level in ("easy", "medium", "hard")
        }
        figures["all of an answer right"] = share(covered, lambda s: s.right)
        figures["all of a rule answer right"] = share(ruled, lambda s: s.right)
        figures["all of a calculation right"] = share(computed, lambda s: s.right)
        figures["refused as it should be"] = share(refusals, lambda s: s.refused)
        figures["answerable, yet refused"] = share(covered, lambda s: s.refused)
        figures["confident errors"] = share(self.scores, lambda s: s.confident_error)
        figures["wrong yes"] = share(self.scores, lambda s: s.wrong_yes)
        figures["wrong figure given"] = share(computed, lambda s: bool(s.answer.values) and not s.values)
        figures |= {f"bare search, recall at {depth}": found for depth, found in self.recall.items()}
        return figures

    def by_kind(self) -> dict[str, Share]:
        """All right, by kind of question and level."""
        keys = sorted({(s.question.kind, s.question.level) for s in self.scores})
        return {
            f"{kind}, {level}": share(
                [s for s in self.scores if (s.question.kind, s.question.level) == (kind, level)], lambda s: s.right
            )
            for kind, level in keys
        }

    def failures(self) -> list[str]:
        """One line for each answer that is not right."""
        lines = []
        for item in self.scores:
            if not item.right:
                got = item.answer.citations[0].id if item.answer.citations else "-"
                mark = "CONFIDENT " if item.confident_error else ""
                wanted = " | ".join(item.question.cite) or item.question.status
                lines.append(
                    f"{item.question.id} {mark}({', '.join(item.faults)}) {item.question.ask!r}: "
                    f"{item.answer.status.value} {got}, expected {wanted}"
                )
        return lines

    def text(self, failures: bool = True) -> str:
        """The report as a table, the failures under it."""
        rows = [*self.figures().items(), *self.by_kind().items()]
        width = max(len(name) for name, _ in rows)
        lines = [f"{name:<{width}}  {value}" for name, value in rows]
        return "\n".join([*lines, "", *(self.failures() if failures else [])]).rstrip()
