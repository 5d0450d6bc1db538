"""Laws of delegated authority: what is allowed at an amount is allowed below it."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from calculators.outcome import Computed
from calculators.subjects.obligations import purchasing_agent_obligation_limit
from calculators.subjects.purchase_orders import limited_purchase_order
from corpus.library import Corpus

amount = st.decimals(0, 99999, places=2)


def _agent(spent: Decimal, limit: Decimal) -> str | None:
    inputs = purchasing_agent_obligation_limit.model.model_validate({"amount": spent, "limit": limit, "approved": True})
    outcome = purchasing_agent_obligation_limit.run(inputs, Corpus.load()).outcome
    assert isinstance(outcome, Computed)
    return outcome.verdict


@given(amount, st.decimals(1, 99999, places=2))
def test_the_purchasing_agent_may_spend_exactly_up_to_the_certified_limit(spent: Decimal, limit: Decimal) -> None:
    assert _agent(spent, limit) == ("yes" if spent <= limit else "no")


@given(amount)
def test_a_limited_purchase_order_needs_approval_at_any_amount(spent: Decimal) -> None:
    inputs = limited_purchase_order.model.model_validate({"amount": spent, "approved": False})
    outcome = limited_purchase_order.run(inputs, Corpus.load()).outcome
    assert isinstance(outcome, Computed)
    assert outcome.verdict == "no"
