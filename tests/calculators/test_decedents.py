"""Laws of a dead person's checks: never early, a bond only above its line."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from calculators.casebook import outcome_values
from calculators.subjects.decedents import deceased_check_delivery
from corpus.library import Corpus

days = st.dates(date(1990, 1, 1), date(2200, 12, 31))


def _values(**inputs: Any) -> dict[str, Any]:
    result = deceased_check_delivery.run(deceased_check_delivery.model(**inputs), Corpus.load())
    return {value.name: value.value for value in outcome_values(result.outcome)}


@given(days, st.integers(0, 400))
def test_delivery_waits_for_both_the_notice_and_the_death(died: date, later: int) -> None:
    notified = died + timedelta(days=later)
    earliest = _values(probate="elsewhere", died=died, notified=notified)["earliest"]
    assert earliest >= notified + timedelta(days=30)
    assert earliest >= died + timedelta(days=90)
    assert earliest in (notified + timedelta(days=30), died + timedelta(days=90))


@given(st.decimals(0, 99999, places=2))
def test_only_a_non_resident_with_more_than_two_hundred_dollars_gives_a_bond(total: Decimal) -> None:
    assert _values(probate="none", resident=False, total=(total,))["bond"] == (total > 200)
    assert _values(probate="none", resident=True, total=(total,))["bond"] is False
