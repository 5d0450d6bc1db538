from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("a purchase of $41,250.00", ["money 41250 USD"]),
        ("$ 500", ["money 500 USD"]),
        ("500$", ["money 500 USD"]),
        ("$.25", ["money 0.25 USD"]),
        ("$1.2 million", ["money 1200000 USD"]),
        ("$1.5M", ["money 1500000 USD"]),
        ("$5m", ["money 5000000 USD"]),
        ("quarter million dollars", ["money 250000 USD"]),
        ("a quarter of a million dollars", ["money 250000 USD"]),
        ("$12 mil", ["money 12000000 USD"]),
        ("fifty thousand dollars", ["money 50000 USD"]),
        ("two hundred and fifty dollars", ["money 250 USD"]),
        ("thirty-five hundred dollars", ["money 3500 USD"]),
        ("half a million dollars", ["money 500000 USD"]),
        ("two and a half million dollars", ["money 2500000 USD"]),
        ("a hundred bucks", ["money 100 USD"]),
        ("a couple thousand dollars", ["money 2000 USD"]),
        ("1,250 bucks", ["money 1250 USD"]),
        ("twenty grand", ["money 20000 USD"]),
        ("USD 300 and 300 USD", ["money 300 USD", "money 300 USD"]),
        ("50 cents", ["money 0.5 USD"]),
        ("75¢", ["money 0.75 USD"]),
        ("five dollars and fifty cents", ["money 5.5 USD"]),
        ("one thousand (1,000) dollars", ["money 1000 USD"]),
        ("-$500", ["money -500 USD"]),
        ("＄１，２５０", ["money 1250 USD"]),
    ],
)
def test_money_is_read_however_it_is_written(told, text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("$22.50/hour", ["rate 22.5 USD/hour"]),
        ("$40/hr", ["rate 40 USD/hour"]),
        ("$22.50 hourly", ["rate 22.5 USD/hour"]),
        ("$600 a year", ["rate 600 USD/year"]),
        ("$8.35 per square foot", ["rate 8.35 USD/square foot"]),
        ("65 cents a mile", ["rate 0.65 USD/mile"]),
        ("$30 per passenger", ["rate 30 USD/passenger"]),
        ("$100 each", ["rate 100 USD/each"]),
        ("$3,000 every two weeks", ["rate 3000 USD/two weeks"]),
        ("40 miles at 0.50 per mile", ["count 40 mile", "rate 0.5 USD/mile assumed unit"]),
    ],
)
def test_money_for_each_of_something_is_a_rate(told, text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("is 41,000 too much", ["number 41000"]),
        ("the bid is 41,000", ["money 41000 USD assumed unit"]),
        ("the bid is 2000", ["money 2000 USD assumed unit"]),
        ("estimate 8,000, actual 8,450", ["money 8000 USD assumed unit", "money 8450 USD assumed unit"]),
        ("a 41k desk", ["money 41000 USD assumed unit"]),
        ("came to 2,499.99", ["money 2499.99 USD assumed unit"]),
        ("twelve hundred", ["number 1200"]),
        ("41k miles", ["count 41000 mile"]),
        ("paid 3 employees", ["count 3 employee"]),
        ("4 of us in the contract", ["number 4"]),
    ],
)
def test_a_bare_number_is_money_only_beside_a_money_word(told, text, facts):
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("between $5k and 10k", ["money 5000 USD [low end of a range]", "money 10000 USD [high end of a range]"]),
        ("$2-3 million", ["money 2000000 USD [low end of a range]", "money 3000000 USD [high end of a range]"]),
        ("$5,000 to 10,000", ["money 5000 USD [low end of a range]", "money 10000 USD [high end of a range]"]),
        ("$500 to $1k", ["money 500 USD [low end of a range]", "money 1000 USD [high end of a range]"]),
    ],
)
def test_a_range_gives_both_ends(told, text, facts):
    assert [fact.replace(" assumed unit", "") for fact in told(text)] == facts


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("over $5,000", "[more than]"),
        ("$5,000 or more", "[at least]"),
        ("up to $5,000", "[at most]"),
        ("not more than $5,000", "[at most]"),
        ("just under $5,000", "[less than]"),
        ("about $5,000", "[about]"),
        ("~$5,000", "[about]"),
    ],
)
def test_how_exactly_an_amount_is_given_is_kept(told, text, bound):
    assert told(text) == [f"money 5000 USD {bound}"]


@pytest.mark.parametrize("text", ["$1,25", "$1,2345", "$1.250.00", "$1,000,000,000,000,000,000"])
def test_digits_that_make_no_amount_are_reported_and_not_guessed(ask, text):
    question = ask(f"pay {text} now")
    assert question.facts == ()
    [problem] = question.problems
    assert problem.text == text
    assert "Write it like $1,250.00" in problem.message


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("10%", ["percent 10"]),
        ("10 percent", ["percent 10"]),
        ("ten pct", ["percent 10"]),
        ("0.5%", ["percent 0.5"]),
        ("half a percent", ["percent 0.5"]),
        ("one-half of one percent", ["percent 0.5"]),
        ("½%", ["percent 0.5"]),
        ("12.5% per year", ["percent 12.5 percent/year"]),
        ("5-10%", ["percent 5 [low end of a range]", "percent 10 [high end of a range]"]),
    ],
)
def test_percentages_are_read_as_numbers_of_hundredths(told, text, facts):
    assert told(text) == facts
