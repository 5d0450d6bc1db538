"""Laws of the technology rule: nothing missing is overlooked, money always ends the CTO's authority."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from calculators.outcome import Computed, NeedsInput, TwoReadings
from calculators.subjects.technology import bts_rules_apply
from calculators.subjects.technology_agreements import nda_authority
from calculators.subjects.technology_rules import ITEMS, bts_exception_request
from corpus.library import Corpus

# The first example reads the corpus, which takes longer than the others.
unhurried = settings(deadline=None)
answers = st.sampled_from([True, False, None])


@unhurried
@given(st.fixed_dictionaries({name: answers for name, _ in ITEMS}))
def test_a_request_is_complete_only_when_all_of_it_is_there(facts: dict[str, bool | None]) -> None:
    outcome = bts_exception_request.run(bts_exception_request.model.model_validate(facts), Corpus.load()).outcome
    given_ = set(facts.values())
    if given_ == {None}:
        assert isinstance(outcome, NeedsInput)
        return
    assert isinstance(outcome, Computed)
    assert outcome.verdict == ("no" if False in given_ else "conditional" if None in given_ else "yes")
    for name, words in ITEMS:
        assert (words in str(outcome.values[0].value)) == (facts[name] is False)


@unhurried
@given(answers, answers)
def test_an_agreement_with_money_in_it_is_never_the_chief_technology_officers(
    prospective: bool | None, review: bool | None
) -> None:
    facts = {"prospective": prospective, "review": review, "paid": True}
    outcome = nda_authority.run(nda_authority.model.model_validate(facts), Corpus.load()).outcome
    assert isinstance(outcome, Computed)
    assert outcome.verdict == "no"


@unhurried
@given(st.sampled_from(["contractor", "vendor", "volunteer"]))
def test_both_readings_of_the_scope_sentence_are_shown_the_natural_one_first(person: str) -> None:
    facts = {"person": person, "uses_systems": False}
    outcome = bts_rules_apply.run(bts_rules_apply.model.model_validate(facts), Corpus.load()).outcome
    assert isinstance(outcome, TwoReadings)
    assert [reading.verdict for reading in outcome.readings] == ["no", "yes"]
