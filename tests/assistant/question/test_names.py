from __future__ import annotations

from collections import Counter

import pytest

from assistant.question.facts import FactKind
from assistant.question.lexicon import phrase_words, word_list


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("can the mayor sign", "Mayor"),
        ("my commissioner-in-charge", "Commissioner In Charge"),
        ("Commissioner of Finance and Administration", "Commissioner of Finance and Administration"),
        ("the auditors office", "City Auditor"),
        ("the City Auditor’s office", "City Auditor"),
        ("purchasing agent", "Purchasing Agent"),
        ("CTO", "Chief Technology Officer"),
        ("my boss", "supervisor"),
        ("a retiree", "retired employee"),
    ],
)
def test_an_officer_or_person_is_named_as_the_law_names_them(told, text, role):
    assert told(text, FactKind.ROLE) == [f"role {role}"]


@pytest.mark.parametrize(
    ("text", "bureau"),
    [
        ("PBOT", "Bureau of Transportation"),
        ("the Water Bureau", "Portland Water Bureau"),
        ("PP&R", "Bureau of Parks and Recreation"),
        ("bes", "Bureau of Environmental Services"),
        ("Bureau of Purchases and Stores", "Bureau of Purchases"),
    ],
)
def test_a_bureau_is_named_however_staff_write_it(told, text, bureau):
    assert told(text, FactKind.BUREAU) == [f"bureau {bureau}"]


@pytest.mark.parametrize("name", ["roles", "bureaus"])
def test_no_spelling_stands_for_two_names(name):
    owners = Counter(
        spelling for found in word_list(name)[name].values() for spelling in {tuple(phrase_words(s)) for s in found}
    )
    assert [spelling for spelling, count in owners.items() if count > 1] == []
