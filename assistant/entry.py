"""What is typed for a calculator's input, read into what the input model takes."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation

from assistant.exceptions.timeframe import read_date
from calculators.calculator import InputField

_THOUSANDS = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_TIMES = ("%H:%M", "%I:%M %p", "%I:%M%p", "%I %p", "%I%p")
_RELATIVE = {"today": 0, "tomorrow": 1, "yesterday": -1}
HINTS = {
    "money": "dollars, such as 8,940",
    "percent": "percent, such as 12.5",
    "number": "a number",
    "count": "a whole number",
    "date": "a date, such as 3/1/2026",
    "moment": "a date and time, such as 3/1/2026 9:30 am",
    "amounts": "numbers with semicolons between, such as 1,200; 350",
}


class BadEntryError(ValueError):
    """What was typed cannot be read; the message says what would be."""


def read_entry(field: InputField, typed: str, today: date) -> str | list[str]:
    """The field's value as text that the input model reads; raises BadEntryError."""
    text = typed.strip()
    if field.type == "date":
        return _day(text, today).isoformat()
    if field.type == "moment":
        return _moment(text, today).isoformat()
    if field.type == "amounts":
        return [_number(part, field) for part in _parts(text)]
    if field.type in ("money", "percent", "number", "count"):
        return _number(text, field)
    return text


def _number(text: str, field: InputField) -> str:
    """Digits only: dollar signs, thousands commas, percent signs and the unit's own name are left out."""
    bare = text.strip().removeprefix("$").removesuffix("%").strip()
    for word in (field.unit, "percent", "dollars", "usd"):
        bare = re.sub(rf"\s*{re.escape(word)}$", "", bare, flags=re.IGNORECASE) if word else bare
    if _THOUSANDS.fullmatch(bare):
        bare = bare.replace(",", "")
    try:
        number = Decimal(bare)
    except InvalidOperation:
        raise BadEntryError(f"Not a number: type {HINTS[field.type]}.") from None
    if not number.is_finite():
        raise BadEntryError(f"Not a number: type {HINTS[field.type]}.")
    if field.type == "count":
        if number != number.to_integral_value() or number < 0:
            raise BadEntryError("Type a whole number, zero or more.")
        return str(int(number))
    return format(number, "f")


def _parts(text: str) -> list[str]:
    if ";" in text:
        parts = text.split(";")
    elif _THOUSANDS.fullmatch(text.strip().removeprefix("$")):
        parts = [text]
    else:
        parts = re.split(r",\s+|,(?!\d{3}\b)|\s+", text)
    return [part for part in parts if part.strip()]


def _day(text: str, today: date) -> date:
    if text.lower() in _RELATIVE:
        return today + timedelta(days=_RELATIVE[text.lower()])
    found = read_date(text)
    if found is None:
        raise BadEntryError(f"Not a date: type {HINTS['date']}.")
    return found


def _moment(text: str, today: date) -> datetime:
    words = text.replace("T", " ").split()
    for size in (1, 2):
        clock = " ".join(words[-size:])
        for form in _TIMES:
            try:
                at = datetime.strptime(clock.upper(), form).time()
            except ValueError:
                continue
            return datetime.combine(_day(" ".join(words[:-size]).rstrip(",") or "today", today), at)
    raise BadEntryError(f"Not a date with a time: type {HINTS['moment']}.")
