from __future__ import annotations

import pytest

from assistant.question.counts import singular


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("450 shares", ["count 450 share"]),
        ("12 employees work here", ["count 12 employee"]),
        ("3 missed installments", ["count 3 installment (missed)"]),
        ("one employee signed", ["count 1 employee"]),
        ("half a dozen eggs", ["count 6 egg"]),
        ("a dozen", ["number 12"]),
        ("two", ["number 2"]),
        ("40 miles", ["count 40 mile"]),
        ("11,500 sf", ["count 11500 square foot"]),
        ("1/2 mile", ["count 0.5 mile"]),
        ("a 3-bid rule", ["count 3 bid"]),
        ("450 of 4,600 class A shares", ["count 450 share (class a)", "count 4600 share (class a)"]),
        (
            "between 5 and 10 employees",
            ["count 5 employee [low end of a range]", "count 10 employee [high end of a range]"],
        ),
        ("at least 3 bids", ["count 3 bid [at least]"]),
        ("15k names", ["count 15000 name"]),
        ("14 liens", ["count 14 lien"]),
        ("which one", []),
        ("one of them", []),
    ],
)
def test_a_count_comes_with_its_noun(told, text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("half of the cost", ["fraction 1/2"]),
        ("two thirds", ["fraction 2/3"]),
        ("one-third", ["fraction 1/3"]),
        ("a quarter of it", ["fraction 1/4"]),
        ("⅔", ["fraction 2/3"]),
        ("one and a half", ["number 1.5"]),
        ("1 1/2", ["number 1.5"]),
        ("time and a half", ["number 1.5"]),
        ("the first half", []),
        ("a third vendor", []),
        ("a third-party seller", []),
    ],
)
def test_fractions_are_exact(told, text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("90 days", ["duration 90 day"]),
        ("ninety (90) days", ["duration 90 day"]),
        ("a 30-day notice", ["duration 30 day"]),
        ("six months", ["duration 6 month"]),
        ("a year and a half", ["duration 1.5 year"]),
        ("two and a half years", ["duration 2.5 year"]),
        ("within a year", ["duration 1 year"]),
        ("9 full calendar months", ["duration 9 month (full calendar)"]),
        ("ten working days", ["duration 10 working day"]),
        ("5 business days", ["duration 5 working day"]),
        ("two years and three months", ["duration 27 month"]),
        ("2 hours and 30 minutes", ["duration 150 minute"]),
        ("half an hour", ["duration 0.5 hour"]),
        ("8hrs", ["duration 8 hour"]),
        ("3 overtime hours", ["duration 3 hour (overtime)"]),
        ("3 to 5 days", ["duration 3 day [low end of a range]", "duration 5 day [high end of a range]"]),
        ("90 days or less", ["duration 90 day [at most]"]),
        ("8 hours at $22.50/hour", ["duration 8 hour", "rate 22.5 USD/hour"]),
    ],
)
def test_stretches_of_time_keep_their_unit(told, text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("PCC 5.30.025", ["label 5.30.025 section"]),
        ("5.30.025 E.1 and 12 employees", ["label 5.30.025 E.1 section", "count 12 employee"]),
        ("ORS 279.041", ["label 279.041 section"]),
        ("Section 8-104 of the Charter", ["label 8-104 section"]),
        ("26 USC 501(c)(3)", ["label 26 USC 501(c)(3) section"]),
        ("Ordinance Nos. 146745, 154642", ["label 146745, 154642 ordinance"]),
        ("form W-9", ["label W-9 code"]),
        ("is request 7 complete", ["label 7 request"]),
        ("request 2 quotes", ["count 2 quote"]),
        ("invoice no. 4471", ["label 4471 invoice"]),
        ("mail a.b@portlandoregon.gov2", ["label a.b@portlandoregon.gov2 address"]),
    ],
)
def test_a_number_that_names_something_is_no_figure(told, text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    ("plural", "noun"),
    [
        ("shares", "share"), ("companies", "company"), ("glasses", "glass"), ("boxes", "box"), ("people", "person"),
        ("losses", "loss"), ("leases", "lease"), ("licenses", "license"), ("houses", "house"), ("business", "business"),
        ("bus", "bus"), ("square feet", "square feet"),
    ],
)  # fmt: skip
def test_nouns_are_named_in_the_singular(plural, noun):
    assert singular(plural) == noun


def test_a_figure_is_claimed_by_the_content_words_beside_it_nearest_first(ask):
    [fact] = ask("The total principal of the bonded lien is $8,940 after the second reminder.").facts
    assert fact.before == ("lien", "bonded", "principal", "total")
    assert fact.after == ("second", "reminder")


def test_words_of_another_sentence_do_not_claim_a_figure(ask):
    [fact] = ask("I have a lien. The fee was $40. Who signs?").facts
    assert (fact.before, fact.after) == (("fee",), ())
