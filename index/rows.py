"""Records as the catalogue keeps them, read back: the build wrote them itself, so nothing is checked again."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from corpus.provision import HistoryEvent, Kind, Provision, Status

if TYPE_CHECKING:
    from index.graph import Edge
    from index.terms import Term


def read_provision(text: str) -> Provision:
    """A provision from its JSON."""
    data = json.loads(text)
    data["kind"], data["status"] = Kind(data["kind"]), Status(data["status"])
    data["children"] = tuple(data["children"])
    data["history"] = tuple(_event(item) for item in data["history"])
    return Provision(**data)


def _event(data: dict[str, Any]) -> HistoryEvent:
    data["ordinances"] = tuple(data["ordinances"])
    for name in ("passed", "effective", "dated"):
        data[name] = date.fromisoformat(data[name]) if data[name] else None
    return HistoryEvent(**data)


def read_edge(text: str) -> Edge:
    """A reference from its JSON."""
    from index.graph import Edge

    data = json.loads(text)
    data["targets"] = tuple(data["targets"])
    return Edge(**data)


def read_term(text: str) -> Term:
    """A defined term from its JSON."""
    from index.terms import Term

    return Term(**json.loads(text))
