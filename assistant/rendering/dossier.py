"""A provision with all that hangs on it, for a terminal and for a screen reader."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date

from assistant.dossier import Dossier, Link, Place, Unit
from assistant.rendering.safe import one_line, safe
from assistant.rendering.style import Style
from assistant.rendering.terminal import wrapped
from corpus.provision import HistoryEvent


def named(place: Place) -> str:
    """A provision by label and heading."""
    heading = place.heading.strip().rstrip(".")
    return f"{place.label}, {heading}" if heading and heading not in place.label else place.label


def event_text(event: HistoryEvent) -> str:
    """One event of a history: what happened, by which ordinances, when."""
    by = f" by Ordinance {', '.join(event.ordinances)}" if event.ordinances else ""
    dates = [
        f"{word}{_day(when)}"
        for word, when in (("passed ", event.passed), ("effective ", event.effective), ("", event.dated))
        if when
    ]
    if event.passed and event.passed == event.effective:
        dates = [f"passed and effective {_day(event.passed)}"]
    parts = [f"{event.action[:1].upper()}{event.action[1:]}{by}".strip(), *dates, *([event.note] if event.note else [])]
    return ", ".join(part for part in parts if part)


def _day(when: date) -> str:
    return f"{when:%B} {when.day}, {when.year}"


def link_text(link: Link, *, incoming: bool = False) -> str:
    """One reference: where it leads, or where it comes from, and its state unless it simply resolves."""
    if incoming:
        ends = [link.source]
    else:
        ends = [link.targets[0], link.targets[-1]] if len(link.targets) > 1 else list(link.targets)
    where = " to ".join(named(end) for end in ends) or link.text
    state = "" if link.state == "resolved" else f" ({link.state}{': ' + link.note if link.note else ''})"
    return f"{where}{state}"


def plain_dossier(item: Dossier) -> str:
    """Labelled lines, one a fact."""
    return "\n".join(one_line(f"{name}: {words}") for name, words in _facts(item))


def _facts(item: Dossier) -> Iterator[tuple[str, str]]:
    yield "Provision", named(Place(id=item.id, label=item.label, heading=item.heading))
    if item.repaired:
        yield "Note", item.repaired
    yield "Within", "; ".join(named(above) for above in item.path) or "nothing; this is a whole document"
    yield "Status", item.status
    for event in item.history:
        yield "History", event_text(event)
    for unit in item.units:
        if unit.text:
            yield (f"Text of {unit.label}" if unit.depth else "Text"), unit.text
    for below in item.contents:
        yield "Contents", named(below)
    for title, links, incoming in (("Cites", item.cites, False), ("Cited by", item.cited_by, True)):
        for line in distinct(links, incoming=incoming):
            yield title, line
    for term in item.terms:
        yield "Defined term", f"{term.name}: {term.defined_at.label}, within {term.scope}"
    yield "As of", item.as_of.isoformat()


def distinct(links: Iterable[Link], *, incoming: bool) -> list[str]:
    """The references, each once."""
    return list(dict.fromkeys(link_text(link, incoming=incoming) for link in links))


def terminal_dossier(item: Dossier, width: int, style: Style) -> str:
    """The provision laid out: name, history, text with its units set in, then the links."""
    parts = [_head(item, width, style), *(_unit(unit, width) for unit in item.units if unit.text)]
    parts += ["\n".join(wrapped(named(below), width, "  ", "      ") for below in item.contents)]
    parts += [_list(title, lines, width, style) for title, lines in _lists(item)]
    return "\n\n".join(part for part in parts if part)


def _head(item: Dossier, width: int, style: Style) -> str:
    lines = [style.name(safe(named(Place(id=item.id, label=item.label, heading=item.heading))))]
    if item.path:
        lines.append(style.faint(wrapped("in " + " › ".join(named(above) for above in reversed(item.path)), width)))
    if item.repaired:
        lines.append(wrapped(item.repaired, width))
    if item.status != "in force":
        lines.append(style.bad(item.status.upper()))
    lines += [style.faint(wrapped(event_text(event), width, "  ", "    ")) for event in item.history]
    return "\n".join(lines)


def _unit(unit: Unit, width: int) -> str:
    if unit.kind == "form":
        # A form keeps its lines; folding would run its blanks together.
        return textwrap.indent(safe(unit.text), "    " * unit.depth)
    indent, marker = "    " * unit.depth, _marker(unit)
    return wrapped(unit.text, width, indent + marker, indent + " " * len(marker))


def _marker(unit: Unit) -> str:
    if unit.depth == 0 or unit.kind == "paragraph":
        return ""
    return "• " if unit.number[:1] == "b" else f"{unit.number}. "


def _lists(item: Dossier) -> Iterator[tuple[str, list[str]]]:
    yield "Cites", distinct(item.cites, incoming=False)
    yield "Cited by", distinct(item.cited_by, incoming=True)
    yield "Defined terms", [f"{term.name} ({term.defined_at.label}, within {term.scope})" for term in item.terms]


def _list(title: str, lines: list[str], width: int, style: Style) -> str:
    if not lines:
        return ""
    return "\n".join([style.strong(title), *(wrapped(line, width, "  - ") for line in lines)])
