"""Options and yes-or-no facts as questions state them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.filling.statements import doubted, stated, stated_once
from assistant.filling.wording import wording
from assistant.question.reading import read
from calculators.calculator import InputField
from tests.assistant.filling.conftest import AT, SUNDAY


def field(name: str, **facts: Any) -> InputField:
    return InputField(name=name, prompt="", provision=AT, unit="", **facts)


SWORN = field("sworn", type="yes_no", yes=("sworn", "swears"), no=("civilian", "not under oath"))
APPROVED = field("approved", type="yes_no", yes=("commissioner approved", "with approval"), no=("without approval",))
WRITING = field("writing", type="yes_no", yes=("in writing",), no=("by phone",))
GOODS = field("what", type="choice", options={"goods": ("goods",), "services": ("services",), "other": ()})
PAYER = field("payer", type="choice", options={"water": ("water bureau",), "parks": ("parks",)})
SOURCE = field("source", type="choice", options={"debt": ("debt fund",), "build": ("construction fund",)})
TARGET = field("target", type="choice", options={"debt": ("debt fund",), "build": ("construction fund",)})


@pytest.fixture
def said() -> Callable[[str, InputField], str | None]:
    def read_out(text: str, item: InputField) -> str | None:
        found = stated(item, wording(read(text, SUNDAY)))
        return found.value if found else None

    return read_out


@pytest.mark.parametrize(
    ("text", "item", "expected"),
    [
        ("she is sworn", SWORN, "yes"),
        ("she is not sworn", SWORN, "no"),
        ("a non-sworn clerk", SWORN, "no"),
        ("a civilian", SWORN, "no"),
        ("an ordinary clerk", SWORN, None),
        ("the Commissioner In Charge approved it", APPROVED, "yes"),
        ("the commissioner has not approved it", APPROVED, None),
        ("we went ahead without approval", APPROVED, "no"),
        ("it came in writing", WRITING, "yes"),
        ("it did not come in writing", WRITING, "no"),
        ("does it have to be in writing?", WRITING, None),
        ("must the notice be in writing", WRITING, None),
        ("no services, just goods", GOODS, "goods"),
        ("only services", GOODS, "services"),
        ("goods or services?", GOODS, None),
        ("the Water Bureau pays", PAYER, "water"),
        ("PWB pays", PAYER, "water"),
        ("not Parks", PAYER, "water"),
    ],
)
def test_words_state_a_fact(
    said: Callable[[str, InputField], str | None], text: str, item: InputField, expected: str | None
) -> None:
    assert said(text, item) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("move it from the debt fund to the construction fund", {"source": "debt", "target": "build"}),
        ("move it to the debt fund", {"target": "debt"}),
        ("the debt fund pays", {"source": "debt"}),
    ],
)
def test_from_and_to_tell_two_choices_apart(text: str, expected: dict[str, str]) -> None:
    found = stated_once([SOURCE, TARGET], wording(read(text, SUNDAY)))
    assert {item.name: said.value for item, said in found} == expected


def test_a_repaired_word_counts_as_what_it_means() -> None:
    words = wording(read("she is swron", SUNDAY), {"swron": "sworn"})
    found = stated(SWORN, words)
    assert found is not None
    assert found.value == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "dunno if he swears to it",
        "not sure whether it was sworn",
        "no idea if it's sworn",
        "whether he swears to it I still have to look up",
    ],
)
def test_what_is_not_known_is_not_stated(said: Callable[[str, InputField], str | None], text: str) -> None:
    assert said(text, SWORN) is None
    assert doubted(SWORN, wording(read(text, SUNDAY)))


@pytest.mark.parametrize("text", ["he swears to it, dunno when", "sworn or not, who knows"])
def test_a_doubt_of_something_else_leaves_a_fact_stated(text: str) -> None:
    assert not doubted(SWORN, wording(read(text, SUNDAY)))
