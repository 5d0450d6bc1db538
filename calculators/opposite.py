"""A permission's outcome for a question that asks the other way round: "does the Council have to approve?"."""

from __future__ import annotations

from dataclasses import replace

from calculators.outcome import Computed, Outcome


def opposite(outcome: Outcome, yes: str, no: str, actors: tuple[str, ...] = ()) -> Outcome:
    """The outcome with its yes told as a no and its no as a yes; anything else stays as it is.

    ``yes`` and ``no`` are clauses that open the answer after that word, without a full stop; ``actors``
    are those whose decision the yes tells of.
    """
    if not isinstance(outcome, Computed) or outcome.verdict not in ("yes", "no"):
        return outcome
    rest = outcome.text.removeprefix("Yes: ").removeprefix("No: ")
    if outcome.verdict == "yes":
        return replace(outcome, verdict="no", text=f"No, {no}: {rest}")
    return replace(outcome, verdict="yes", text=f"Yes, {yes}: {rest}", actors=actors or outcome.actors)
