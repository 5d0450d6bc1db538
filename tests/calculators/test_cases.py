"""Every case in calculators/cases holds."""

from __future__ import annotations

import pytest

from calculators.casebook import Case, cases, differences
from calculators.catalogue import find
from corpus.library import Corpus


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: f"{case.calculator}: {case.note}")
def test_case_gives_what_the_law_gives(case: Case) -> None:
    calculator = find(case.calculator)
    result = calculator.run(calculator.model(**case.inputs), Corpus.load())
    assert differences(case, calculator, result) == []
