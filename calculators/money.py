"""Money, dates and rounding as the calculators show them."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, ROUND_UP, Context, Decimal

CENT = Decimal("0.01")
_WIDE = Context(prec=60)
"""Wide enough that no product of two inputs is too long to round."""


def cents(amount: Decimal) -> Decimal:
    """An amount rounded half up to the cent."""
    return amount.quantize(CENT, ROUND_HALF_UP, _WIDE)


def cents_up(amount: Decimal) -> Decimal:
    """An amount rounded up to the next cent."""
    return amount.quantize(CENT, ROUND_UP, _WIDE)


def usd(amount: Decimal) -> str:
    """``$1,234.50``; whole dollars keep their cents."""
    rounded = cents(amount)
    sign = "-" if rounded < 0 else ""
    return f"{sign}${abs(rounded):,.2f}"


def usd_exact(amount: Decimal) -> str:
    """A rate in dollars with all its places, at least two: ``$0.50``, ``$0.585``."""
    if amount == cents(amount):
        return usd(amount)
    return f"{'-' if amount < 0 else ''}${plain(abs(amount))}"


def long_date(when: date) -> str:
    """``Tuesday, November 24, 2026``."""
    return f"{when:%A}, {when:%B} {when.day}, {when.year}"


def plain(number: Decimal) -> str:
    """A number without trailing zeros or exponent."""
    return format(number.normalize(), "f")
