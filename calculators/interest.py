"""Simple interest by days, as the chapters on liens charge it."""

from __future__ import annotations

from decimal import Decimal

from calculators.money import plain, usd
from calculators.work import Work

DAYS_A_YEAR = 365
DAY_COUNT_NOTE = (
    "The text does not say how days are counted; simple interest on actual days of a 365-day year was used."
)


def day_count(days: int) -> str:
    """``1 day``, ``30 days``."""
    return f"{days} day" if days == 1 else f"{days} days"


def simple_interest(work: Work, at: str, principal: Decimal, rate: Decimal, days: int) -> Decimal:
    """Interest in USD, to the cent, at an annual ``rate`` in percent; both are steps of provision ``at``."""
    interest = principal * rate / 100 * days / DAYS_A_YEAR
    words = f"{usd(principal)} at {plain(rate)} percent a year for {day_count(days)} of a {DAYS_A_YEAR}-day year"
    work.step(at, words, interest, "USD")
    work.note(DAY_COUNT_NOTE)
    return work.cents(at, interest)
