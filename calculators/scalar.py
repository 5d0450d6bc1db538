"""A single value that a calculator takes or gives, and how answers write it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

Scalar = Decimal | date | datetime | int | bool | str


def as_text(value: Scalar) -> str:
    """A value as the answer schema writes it: money and numbers in digits, dates in ISO form."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)
