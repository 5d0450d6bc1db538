"""A permission is denied, conditional or granted by its conditions alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from calculators.casebook import outcome_name
from calculators.outcome import Computed
from calculators.subjects.travel import travel_authorization
from corpus.library import Corpus

answers = st.sampled_from([True, False, None])


@given(answers, answers)
def test_one_failed_condition_denies_and_one_unknown_leaves_it_open(
    delegated: bool | None, benefit: bool | None
) -> None:
    inputs = travel_authorization.model(approver="bureau_manager", delegated=delegated, benefit=benefit)  # type: ignore[call-arg]
    outcome = travel_authorization.run(inputs, Corpus.load()).outcome
    assert isinstance(outcome, Computed), outcome_name(outcome)
    facts = {delegated, benefit}
    expected = "no" if False in facts else "conditional" if None in facts else "yes"
    assert outcome.verdict == expected
