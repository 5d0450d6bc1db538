"""A request read from a TOML file, and the blank form to fill in."""

from __future__ import annotations

import textwrap
import tomllib
from datetime import date, datetime
from typing import NamedTuple

from assistant.exceptions.errors import BadValue
from assistant.exceptions.items import ITEMS, Item
from assistant.exceptions.values import item_of
from corpus.display import label


class Intake(NamedTuple):
    """What a file says: the values as typed, and who gives them (empty where it does not say)."""

    values: dict[str, str]
    by: str


def read_toml(text: str, name: str = "the file") -> Intake:
    """The request in a TOML text; raises BadValue, naming the line or the key that is wrong."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadValue(f"{name} is not TOML: {error}") from error
    by = table.pop("by", "")
    if not isinstance(by, str):
        raise BadValue(f"{name}: by is a name in quotes")
    values = {}
    for key, value in table.items():
        values[_key(key, name)] = _typed(key, value, name)
    return Intake(values, by)


def _key(key: str, name: str) -> str:
    try:
        return item_of(key).key
    except BadValue as error:
        raise BadValue(f"{name}: {error}") from error


def _typed(key: str, value: object, name: str) -> str:
    """One value as a person would have typed it; a table may give a timeframe's first and last day."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return value
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, list) and all(isinstance(line, str) for line in value):
        return "\n".join(f"- {line}" for line in value)
    if isinstance(value, dict) and key == "timeframe" and {*value} <= {"start", "end"}:
        days = {side: _typed(key, day, name) for side, day in value.items()}
        return " ".join(f"{word} {days[side]}" for word, side in (("from", "start"), ("to", "end")) if days.get(side))
    raise BadValue(f"{name}: {key} is a text in quotes, a date, or a list of texts")


def blank_form() -> str:
    """A TOML file with every item, the rule's words above it, ready to be filled in."""
    head = "# A request under BTS-1.01, Exception to Rules. Fill in, then: citedesk exception new --from FILE\n\n"
    return head + 'by = ""\n\n' + "\n".join(_blank(item) for item in ITEMS if item.editable)


def _blank(item: Item) -> str:
    rule = f"The rule ({label(item.provision)}): “{item.words}”."
    asked = rule if item.required else "Optional; not asked by the rule."
    lines = [f"{item.title}. {asked}", item.why, item.hint]
    comment = "\n".join(textwrap.fill(line, 100, initial_indent="# ", subsequent_indent="# ") for line in lines if line)
    return f'{comment}\n{item.key} = ""\n'
