"""Every quote stands in its document byte for byte, over all cards, all cases and 1,000 made-up questions."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from assistant.answer import Answer
from assistant.composition import card_answer
from assistant.computation import computed_answer
from assistant.desk import Desk
from calculators.casebook import cases
from calculators.catalogue import find
from corpus.library import Corpus
from index.catalogue import Catalogue

SEED = 20261124
QUESTIONS = 1000
TEMPLATES = (
    "who approves {a}?", "can I {a} the {b}?", "how much is the {a} for {b}?", "when is {a} due?", "what is {a}?",
    "is {a} allowed without {b} and {c}?", "{a} {b} {c}", "list the {a}s of {b}", "what does {s} say about {a}?",
    "who signs the {a} when the {b} is over ${n}?", "{s}", "does {s} apply to {a}?", "{a} by {d}?",
    "if the {a} is ${n}, what {b} do I owe?", "must the {a} be {b} within {k} days?", "why {a}", "{c} {s} {a}?",
)  # fmt: skip


def check(answer: Answer, corpus: Corpus) -> None:
    """Each citation's id resolves, and each part of its quote is a slice of that provision's document."""
    for cited in answer.citations:
        assert cited.id in corpus
        source = corpus.source(corpus.get(cited.id).document)
        for part in cited.quote.split("…"):
            assert part.strip() in source, (answer.question, cited.id, part)


def questions(catalogue: Catalogue, corpus: Corpus) -> Iterator[str]:
    """Questions of our own words in all shapes, the same at every run."""
    chance = random.Random(SEED)
    words = sorted(catalogue.vocabulary())
    sections = [item.id for item in corpus if item.id != "5"]
    for _ in range(QUESTIONS):
        a, b, c = (" ".join(chance.sample(words, chance.choice((1, 1, 2)))) for _ in range(3))
        yield chance.choice(TEMPLATES).format(
            a=a, b=b, c=c, s=chance.choice(sections), n=f"{chance.randint(1, 10**6):,}", k=chance.randint(1, 400),
            d=f"March {chance.randint(1, 31)}, 2027",
        )  # fmt: skip


def test_every_quote_of_every_card_is_verbatim(desk: Desk) -> None:
    corpus = desk.index.corpus
    found = [item for item in desk.index.catalogue.answerables() if item.sort == "card"]
    assert found
    for card in found:
        answer = card_answer("", card, corpus, card.asks[0])
        assert answer.basis[0].quote
        check(answer, corpus)


def test_every_quote_of_every_case_of_the_calculators_is_verbatim(desk: Desk) -> None:
    corpus = desk.index.corpus
    known = list(cases())
    assert known
    for case in known:
        calculator = find(case.calculator)
        result = calculator.run(calculator.model.model_validate(case.inputs), corpus)
        answer = computed_answer(case.note, calculator, result, corpus)
        assert answer.basis
        check(answer, corpus)


def test_every_quote_of_a_thousand_made_up_questions_is_verbatim(desk: Desk) -> None:
    asked = list(questions(desk.index.catalogue, desk.index.corpus))
    answers = [desk.ask(question) for question in asked]
    assert len({answer.status for answer in answers}) > 1
    for question, answer in zip(asked, answers, strict=True):
        assert answer.question == question
        assert answer.status.value != "not_covered" or not answer.basis
        check(answer, desk.index.corpus)


def test_the_same_question_gives_the_same_bytes_in_another_desk(desk: Desk, tmp_path: Path) -> None:
    asked = list(questions(desk.index.catalogue, desk.index.corpus))[:60]
    with Desk.open(date(2026, 11, 24), cache=tmp_path) as other:
        assert [desk.ask(question).to_json() for question in asked] == [other.ask(q).to_json() for q in asked]
