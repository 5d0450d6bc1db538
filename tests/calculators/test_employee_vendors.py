"""Laws of purchases from businesses that employees hold stock of."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.outcome import Computed
from calculators.subjects.employee_vendors import employee_vendor_check
from corpus.library import Corpus

# The first example reads the corpus, which takes longer than the others.
unhurried = settings(deadline=None)
percentages = st.decimals(0, 100, places=3)
classes = st.lists(
    st.integers(1, 10**6).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))),
    min_size=1,
    max_size=4,
)


def _verdict(**inputs: object) -> str | None:
    model = employee_vendor_check.model.model_validate(inputs)
    outcome = employee_vendor_check.run(model, Corpus.load()).outcome
    assert isinstance(outcome, Computed), outcome
    return outcome.verdict


@unhurried
@given(percentages)
def test_a_tenth_of_a_class_is_where_it_is_prohibited(share: Decimal) -> None:
    assert _verdict(share=[share]) == ("no" if share >= 10 else "yes")


@unhurried
@given(classes)
def test_any_class_counts_and_none_is_rounded(holdings: list[tuple[int, int]]) -> None:
    held, whole = zip(*holdings, strict=True)
    prohibited = any(10 * part >= of for part, of in holdings)
    assert _verdict(shares=held, outstanding=whole) == ("no" if prohibited else "yes")


@unhurried
@given(percentages, st.sampled_from(["seller", "position", "stock", "relative", "none"]))
def test_an_ordinance_allows_it_whatever_the_connection(share: Decimal, relation: str) -> None:
    assert _verdict(share=[share], relation=relation, ordinance=True) == "yes"
