"""Laws of expert services: one way for each cost, authority never grows with the amount."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from calculators.casebook import outcome_values
from calculators.outcome import Computed
from calculators.subjects.expert_authority import pte_authority
from calculators.subjects.expert_services import pte_route
from corpus.library import Corpus

# The first example reads the documents, which takes longer than the usual deadline.
unhurried = settings(deadline=None)

money = st.decimals(0, 99999, places=2)
RANK = {"no": 0, "conditional": 1, "yes": 2}


@unhurried
@given(money, money)
def test_the_formal_way_is_taken_exactly_above_the_threshold(cost: Decimal, threshold: Decimal) -> None:
    assume(cost != threshold)
    inputs = pte_route.model(cost=cost, threshold=threshold)  # type: ignore[call-arg]
    values = {value.name: value.value for value in outcome_values(pte_route.run(inputs, Corpus.load()).outcome)}
    assert (values["route"] == "selection committee") == (cost > threshold)


def _rank(amount: Decimal, signer: str) -> int:
    inputs = pte_authority.model(signer=signer, amount=amount, act="execute", threshold=Decimal(47000), budgeted=True)  # type: ignore[call-arg]
    outcome = pte_authority.run(inputs, Corpus.load()).outcome
    assert isinstance(outcome, Computed)
    return RANK[str(outcome.verdict)]


@unhurried
@given(money, money, st.sampled_from(["manager", "elected", "agent"]))
def test_nobody_may_sign_more_easily_for_more(one: Decimal, two: Decimal, signer: str) -> None:
    lower, upper = sorted((one, two))
    assert _rank(upper, signer) <= _rank(lower, signer)
