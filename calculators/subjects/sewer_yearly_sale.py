"""The yearly sewer safety net sale, and property that it leaves unsold: Sections 5.31.020, 5.31.030 and 5.31.045."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_months
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, number, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity, Reading
from calculators.work import Work, date_value

SUBJECT = "Sewer safety net"
ACTORS = ("Department of Environmental Quality", "Council")

ONE_SALE = figure("sewer_yearly_sales", "1", "sales", "5.31.020.C", "There shall be at least one sale held annually.")
ONCE_A_YEAR = anchor("5.31.030.A", "There shall be a sale at least once a year.")
TWICE = anchor("5.31.045.C.2", "which have twice been on final foreclosure lists and which have not sold")
NO_BIDS = anchor("5.31.045.B.2", "for which no bids were received and make a recommendation on each property")


class SewerAnnualSale(Inputs):
    """What decides whether the yearly sale has been held."""

    held: int | None = count(
        "How many sewer safety net sales were held in the year?", "5.31.020.C", unit="sales", optional=True,
        words=("sales", "sale", "held", "auctions", "auction", "foreclosure sales", "times", "sewer", "safety",
               "sewer sales", "sewer sale", "safety net sale", "safety net sales", "foreclosure", "we had", "we ran"),
    )  # fmt: skip
    skipped: str | None = choice(
        "Was a sale held in the year, or was the year skipped?", "5.31.020.C",
        {
            "skipped": ("skip", "skipped", "no sale", "none held", "didn't hold", "did not hold", "never held",
                        "every other year", "every two years", "no sale this year", "put off", "cancel the sale",
                        "without a sale", "go a year without", "every three years", "haven't held", "was held",
                        "no foreclosure sale", "no auction",
                        "let the year go", "pass on the sale", "hold no sale", "none this year", "not hold",
                        "never got around to a", "not held", "no sales",
                        "never got around", "drop this year's sale", "cancel the yearly", "no sewer sale",
                        "no safety net sale", "not a single", "cancelled", "no sewer safety net sale",
                        "without holding", "sit out", "skipping", "wait until next year", "every second year"),
            "sale_held": ("held a sale", "had a sale", "held one", "had one", "ran one", "single sale", "just one",
                          "only one", "held our sale", "already held", "held the sale", "several sales"),
        }, optional=True,
    )  # fmt: skip
    interval: int | None = count(
        "How many years would lie between two sales?", "5.31.020.C", unit="years", optional=True,
        words=("every", "once in", "between sales", "years apart", "years between", "only every", "each"),
    )  # fmt: skip
    year: Decimal | None = number(
        "Which year is it about, if one is named?", "5.31.020.C", unit="year", optional=True,
        words=("year", "sale in", "sales in", "auction in", "auctions in", "held in", "during", "for"),
    )  # fmt: skip
    last: date | None = day(
        "On which date was the last sale?", "5.31.030.A",
        words=("last sale", "last", "previous sale", "most recent sale", "last one", "previous"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Is the question whether the sales held were enough, or whether another sale is needed?", "5.31.020.C",
        {
            "enough": ("enough", "meet the requirement", "met the requirement", "in compliance", "comply", "in line",
                       "are we square", "are we good", "satisfy", "satisfied", "are we ok", "are we covered"),
            "another": ("another one", "another sale", "another", "a second one", "a second sale", "one more",
                        "hold more", "need two", "second auction", "owe another", "more sales"),
        }, optional=True,
    )  # fmt: skip
    following: date | None = day(
        "On which date is the next sale?", "5.31.030.A", optional=True,
        words=("next sale", "next", "next one", "following sale", "planned", "scheduled", "until", "plan"),
    )  # fmt: skip


@calculator(
    name="sewer_annual_sale_required",
    title="The yearly sewer safety net sale",
    subject=SUBJECT,
    provision="5.31.020.C",
    rule="At least one sewer safety net foreclosure sale is held every year.",
    phrases=(
        "how often must there be a sewer safety net foreclosure sale",
        "can we skip the sewer safety net sale this year",
        "no sewer safety net sale was held in the year, is that allowed",
        "one sewer safety net sale a year enough?",
        "last safety net sale was in May, by when must the next one be",
        "can we hold the safety net auction every other year",
        "how many sewer safety net sales a year are required",
        "we held one sewer safety net sale this year, is that enough",
        "when was the last sewer safety net sale and by when must the next one be",
        "no sewer safety net foreclosure sale was held last year, did the Treasurer meet the requirement",
        "we had one sewer safety net sale in spring, do we owe another one this year",
        "zero safety net foreclosure auctions in the year, are we in trouble with the code",
        "did we hold enough safety net sales in the year to comply",
        "must the Treasurer hold a safety net sale each year",
        "two safety net sales held in the same year, more than needed?",
        "treasurer wants to cancel the yearly safety net auction",
        "do the safety net auction only every two years to save money",
        "last sewer safety net sale was in April, when is the next one due",
        "Treasurer never got around to a safety net sale, problem or within the rules",
    ),
    anchors=(ONE_SALE, ONCE_A_YEAR),
    model=SewerAnnualSale,
)
def sewer_annual_sale_required(work: Work) -> Outcome:
    """PCC 5.31.020 C and 5.31.030 A."""
    held, skipped, at = work.maybe("held"), work.maybe("skipped"), "5.31.020.C"
    if wrong := below_zero(work, at, held):
        return wrong
    least = Quantity("minimum", "Least number of sales a year", int(work.figure(ONE_SALE)), "sales")
    last, following, interval = work.maybe("last"), work.maybe("following"), work.maybe("interval")
    if work.maybe("year") is not None:
        work.step(at, f"The year asked about: {int(work.number('year'))}")
    if interval is not None and held is None and skipped is None:
        skipped = "sale_held" if interval <= 1 else "skipped"
    if held is None and skipped is None and last is not None:
        return _yearly(work, last, following, least)
    if held is None and skipped is None and work.maybe("wanted") == "enough":
        held = work.count("held")
    if held is None and skipped is None:
        work.step(at, "At least one sale is held annually", 1)
        return work.computed(at, "At least one sewer safety net sale is held every year.", least, actors=("Treasurer",))
    enough = held >= least.value if held is not None else skipped == "sale_held"
    work.step(at, "At least one sale is held annually", enough)
    if work.maybe("wanted") == "another":
        answer = "no" if enough else "yes"
        text = f"{answer.capitalize()}: at least one sewer safety net sale is held every year."
        return work.computed(at, text, least, verdict=answer, actors=("Treasurer",))
    text = f"{'Yes' if enough else 'No'}: at least one sewer safety net sale is held every year."
    return work.computed(at, text, least, verdict="yes" if enough else "no", actors=("Treasurer",))


def _yearly(work: Work, last: date, following: date | None, least: Quantity) -> Outcome:
    """By when the next sale is held, and whether the day planned for it is soon enough."""
    at, due = "5.31.030.A", add_months(last, 12)
    work.step(at, "A sale at least once a year", due, "date")
    work.note("The text does not say whether the year is the calendar year or runs from the last sale; the latter was "
              "used, which keeps both.")  # fmt: skip
    value, text = date_value("deadline", "Next sale by", due), f"The next sale is held by {long_date(due)}."
    if following is None:
        return work.computed(at, text, value, least, actors=("Treasurer",))
    kept = following <= due
    work.step(at, f"Planned {long_date(following)}", kept)
    if not kept and following.year == last.year + 1:
        text = f"{text} Read by calendar years, a sale in {following.year} is enough."
        return work.two_readings(
            at, text, Reading("A sale at least once in each calendar year.", (least,), "yes"),
            Reading("No more than a year from one sale to the next.", (value,), "no"), actors=("Treasurer",),
        )  # fmt: skip
    answer = "Yes" if kept else "No"
    return work.computed(at, f"{answer}. {text}", value, least, verdict=answer.lower(), actors=("Treasurer",))


class SewerUnsold(Inputs):
    """How often a property was on final lists without being sold."""

    times: int | None = count(
        "How many times has the property been on a final foreclosure list without being sold?", "5.31.045.C.2",
        unit="times",
        words=("times", "time", "twice", "once", "unsold", "lists", "list", "sales", "sale", "final lists",
               "auctions", "auction", "rounds",
               "tries"),
    )  # fmt: skip
    often: str | None = choice(
        "Was it unsold at one sale, or at two or more?", "5.31.045.C.2",
        {
            "once_unsold": ("once", "first sale", "first time", "its first", "first auction",
                            "first try", "single sale", "just the one", "only one list",
                             "no bids first", "no bid first", "no takers first", "no buyers first", "not sell first",
                             "didn't sell first", "failed sell first", "final list once", "unsold once", "on list once",
                             "nobody bid first", "nobody bought first", "no buyer first", "been on the list once"),
            "twice_unsold": ("twice", "second time", "second sale", "both times", "both sales",
                             "second auction", "third time", "again unsold",
                             "both auctions", "two years running",
                             "two in a row", "second year in a row", "second try", "no bids second", "no takers second",
                             "no buyers second", "not sell second", "didn't sell second", "failed sell second time",
                             "failed to sell twice", "not sold twice", "didn't sell twice", "no takers twice",
                             "nobody bid second", "nobody bought second", "no bids twice", "on list twice",
                             "no bids either time", "final list twice", "nobody wanted twice", "unsold twice"),
            "unsaid": (),
        }, optional=True,
    )  # fmt: skip
    auditor_list: bool | None = yes_no(
        "Is the question whether the Auditor sends the Council its list with the directions?", "5.31.045.C.2",
        optional=True,
        yes=("auditor send", "auditor sends", "auditor's list", "list to the council", "list to council",
             "report it to the council", "send the council", "go to council", "go to the council",
             "auditors list", "report it to council", "on the list to council", "list for council",
             "auditor transmit", "transmit it to the council", "auditor include", "transmitted to council",
             "auditor give the council", "auditor forward", "auditor pass", "on a list", "auditor tell council",
             "twice-unsold list", "auditor report", "auditor already", "auditor have to", "send council"),
    )  # fmt: skip


@calculator(
    name="sewer_unsold_handling",
    title="Handling unsold sewer safety net properties",
    subject=SUBJECT,
    provision="5.31.045.C.2",
    rule="For sewer safety net property that drew no bids the Council recommends its handling to the Department of "
    "Environmental Quality; after two final lists without a sale the Auditor sends the Council a list with directions.",
    phrases=(
        "sewer safety net property did not sell, what next",
        "unsold on two final lists, sewer safety net",
        "no bids on a sewer safety net property, who decides",
        "sewer safety net lot has been on the final list 2 times without selling",
        "how are unsold sewer safety net properties handled",
        "DEQ directions for a sewer safety net property nobody bought",
        "safety net lot was on the final list twice without selling, does the Auditor send the Council a list",
        "safety net house went unsold once, does it go to the Council yet",
        "same safety net place failed to sell for the second time, who tells us what to do with it",
        "nobody bid on the safety net house the first time around, who recommends what happens to it",
        "does an unsold safety net house go on the Auditor's list to Council of properties that have not sold",
        "safety net lot drew no takers twice, what does the Auditor send",
        "only been on the final list once and no buyer, is the safety net property reported with the twice-unsold ones",
        "what must the Auditor transmit when a safety net property has twice been on the final list",
        "safety net parcel has been on two final lists and no buyer ever, next step",
        "safety net property drew zero bids at one sale, what is the Council's part",
        "property twice on the final list without being sold, does the Auditor transmit it to Council",
    ),
    anchors=(NO_BIDS, TWICE),
    model=SewerUnsold,
)
def sewer_unsold_handling(work: Work) -> Outcome:
    """PCC 5.31.045 B.2, B.3 and C.2."""
    times, often = work.maybe("times"), work.maybe("often")
    if times is None:
        times = {"once_unsold": 1, "twice_unsold": 2}.get(often or "") or work.count("times")
    if times < 1:
        return work.not_applicable(
            "5.31.045.B.2", "The rule is for property that has been on a final list but not sold."
        )
    work.step("5.31.045.B.2", "The Council recommends to the Department how the property should be handled", times)
    work.step("5.31.045.B.3", "The Council transmits the Department's instructions to the Auditor")
    if times == 1 and work.maybe("auditor_list"):
        work.step("5.31.045.C.2", "Twice on a final foreclosure list and not sold", False)
        text = "No: the Auditor lists properties that have twice been on final foreclosure lists and have not sold."
        return work.computed("5.31.045.C.2", text, verdict="no", actors=("Auditor", *ACTORS))
    if times == 1:
        work.skip("5.31.045.C.2", "It has not twice been on a final foreclosure list")
        text = (
            "The Council recommends to the Department of Environmental Quality how to liquidate the lien and passes "
            "its instructions to the Auditor."
        )
        return work.computed("5.31.045.B.2", text, actors=ACTORS)
    work.step("5.31.045.C.2", "Twice on a final foreclosure list and not sold", times)
    text = (
        "The Auditor sends the Council a list of such properties with the directions of the Department of "
        "Environmental Quality and the Commissioners on how each shall be handled."
    )
    verdict = "yes" if work.maybe("auditor_list") else None
    return work.computed("5.31.045.C.2", text, verdict=verdict, actors=("Auditor", *ACTORS))
