"""Permissions in a case: facts that decide are asked for, papers once a question speaks of one of them."""

from __future__ import annotations

from calculators.outcome import Computed, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work


def cleared(
    work: Work,
    at: str,
    granted: str,
    *values: Quantity,
    facts: tuple[Condition, ...] = (),
    papers: tuple[Condition, ...] = (),
    taken: tuple[Condition, ...] = (),
    actors: tuple[str, ...] = (),
) -> Computed:
    """A permission with its unknown conditions asked for, unless one is known to fail.

    ``facts`` are always asked for. ``papers`` (approvals, signatures, statements) stay conditions while the
    question speaks of none; once it tells how one of them stands, the others are asked for. ``taken`` are held
    to be met, with a note, while nothing is said of them.
    """
    known = {item.field: work.maybe(item.field) for item in (*facts, *papers, *taken)}
    if False not in known.values():
        for item in facts:
            work.yes(item.field)
        if any(known[item.field] for item in papers):
            for item in papers:
                work.yes(item.field)
    unsaid = tuple(item for item in taken if known[item.field] is None)
    for item in unsaid:
        work.note(f"Taken as so, as nothing else is said: {item.clause}.")
    conditions = tuple(item for item in (*facts, *papers, *taken) if item not in unsaid)
    return permission(work, at, granted, *values, on=conditions, actors=actors)
