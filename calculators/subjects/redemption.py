"""Until when a property sold at a foreclosure sale may be redeemed, and by whom: Section 5.30.095 A."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, add_years, is_working_day, next_working_day
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.timeliness import IN_TIME, LATE, LATER_WORDS, judged
from calculators.work import Work, date_value

SUBJECT = "Redemption after a foreclosure sale"
SOLD_WORDS = ("sold", "auctioned it", "knocked down", "went under the hammer", "lien sale", "bought at the sale",
              "gavel", "sale", "auction", "auctioned", "foreclosure", "foreclosed", "selling", "sale was", "sold on",
              "auctioned off", "sale date", "went at auction", "foreclosure sale", "date of sale",
              "sold at")  # fmt: skip
PAID_WORDS = ("redeem", "redeems", "redeemed", "redeeming", "redemption", "paid", "pays", "pay", "payoff",
              "buy it back",
              "shows up", "showed up", "came in", "comes in", "brings the money", "brought the money", "walks in",
              "walked in", "wants to redeem", "tries to redeem", "pay up", "buy back", "today", "today is", "today's",
              "now", "get it back",
              "shows up with the money", "on", "by", "came", "comes", "came up with the money", "turned up",
              "came by",
              "came around", "shows", "appeared", "cashier's check on", "tried to redeem", "asks",
              "wants it back", "phones", "calls",
              "bring the cash", "will bring", "that day", "bringing the money")  # fmt: skip


PERIOD = figure(
    "redemption_period", "365", "days", "5.30.095.A",
    "The last day of the one-year period shall be the 365th day at 5 p.m.",
)  # fmt: skip
NOT_COUNTED = anchor("5.30.095.A", "The date of the sale shall not be counted.")
ROLLS = anchor(
    "5.30.095.A",
    "unless it falls on a Saturday, Sunday or legal holiday in which event the period runs at 5 p.m. on the next "
    "working day",
)
NO_PURCHASER = anchor("5.30.095.A", "Purchasers have no redemption rights.")
LONGEST_ROLL = 5
"""More days than this never lie between the 365th day and the next working day."""


def redeemer_field(at: str) -> Any:
    """An optional field: who would redeem."""
    return choice(
        "Who would redeem the property?", at,
        {
            "interested": ("owner", "mortgage holder", "lienholder", "lien holder", "mortgage company", "heir",
            "bank",
                           "legal representative", "attorney", "person with an interest", "mortgage lender", "lender",
                           "executor", "guardian", "judgment creditor", "former owner", "her son", "his son", "heirs",
                           "widow", "daughter", "credit union", "power of attorney", "title holder", "estate",
                           "second mortgage", "contract buyer", "trustee", "family", "conservator"),
            "purchaser_redeems": ("purchaser redeem", "buyer redeem", "certificate holder redeem", "bidder redeem",
                          "purchaser wants to redeem", "holder of the certificate redeem", "purchaser redeems",
                          "buyer wants to redeem", "bidder wants to redeem", "auction winner redeem",
                          "purchaser of the certificate", "purchasers redeem", "winning bidder redeem",
                          "purchaser at the sale redeem", "certificate holder wants to redeem", "investor redeem",
                          "holder of the certificate wants", "successful bidder redeem",
                          "purchaser have redemption rights", "buyer at the sale redeem"),
            "stranger": ("neighbor", "stranger", "no interest in the property", "a friend", "neighbour", "investor",
                         "speculator", "some guy", "developer", "no tie to the property", "nothing to do with the",
                         "just a fan", "realtor", "passerby", "next door", "without any interest", "friend of"),
        }, optional=True,
    )  # fmt: skip


def hour_field(at: str) -> Any:
    """An optional field: whether it is done by 5 p.m., which matters on the last day."""
    return choice(
        "Was it done by 5 p.m.?", at,
        {
            "by_five": ("by 5 p.m.", "before 5", "by five", "before five", "in the morning", "at noon", "at 4",
                        "at 3", "4:59", "4:30", "4:45", "4:55", "3 pm", "4 pm", "at 5 p.m.", "at 5 pm", "5:00 p.m.",
                        "9 am", "10 am", "11 am", "1 pm", "2 pm", "this morning", "before closing", "5 pm sharp",
                        "4:50",
                        "4:40", "4:15", "3:30", "lunch", "noon", "9:00", "10 in the morning", "9 in the morning",
                        "4 in the afternoon", "3 in the afternoon", "2:00", "3:00", "4:00", "early in the day",
                        "by 5 pm", "at five sharp", "4:58", "4:57", "two in the afternoon"),
            "after_five": ("after 5", "after five", "5:01", "5:05", "5:10", "5:15", "5:20", "5:30", "5:45", "6 pm",
                           "6:00",
                           "6 p.m.", "7 pm", "7 p.m.", "after hours", "after closing", "past five", "in the evening",
                           "8 pm", "that night", "5:02", "5:03", "5:25", "5:40", "5:50", "6:30", "before midnight",
                           "at night", "past 5", "late in the evening", "5:50 pm", "5:35", "5:55", "6 in the evening",
                           "5:12", "5:07", "after work", "6:15", "six in the evening", "after dinner", "5:04", "7:00",
                           "seven in the evening", "at six", "after we closed", "office was closed", "9 pm", "10 pm"),
        }, optional=True,
    )  # fmt: skip


def asked_redeemable(at: str) -> Any:
    """An optional field: whether the question asks for redemption in time or for one that is too late."""
    kept = ("good", "ok", "okay", "do we take it", "can it be redeemed", "still allowed", "able to",
            "does that count", "able to redeem", "still buy it back", "can she redeem", "can he redeem",
            "can they redeem",
            "can the owner redeem", "still get it back")  # fmt: skip
    lapsed = ("lost the right", "period over", "period is over", "too late to redeem", "ran out", "run out",
              "has expired", "lost his right", "lost her right", "out of luck", "period expired", "tough luck",
              "missed it", "is it over", "missed her chance", "missed his chance", "shut out", "gone for good",
              "too late", "turn her away", "turn him away")  # fmt: skip
    prompt = "Is the question whether it is in time, or whether it is too late?"
    return choice(prompt, at, {"in_time": (*IN_TIME, *kept), "late": (*LATE, *lapsed)}, optional=True)


class RedemptionDeadline(Inputs):
    """What the end of the redemption period depends on."""

    sold: date | None = day("On which date was the property sold?", "5.30.095.A", words=SOLD_WORDS)
    redeeming: date | None = day(
        "On which date would the property be redeemed?", "5.30.095.A", words=PAID_WORDS, optional=True
    )
    hour: str | None = hour_field("5.30.095.A")
    days: int | None = count(
        "How many days after the sale would it be redeemed?",
        "5.30.095.A",
        unit="days",
        words=LATER_WORDS,
        optional=True,
    )
    redeemer: str | None = redeemer_field("5.30.095.A")
    asked: str | None = asked_redeemable("5.30.095.A")


@calculator(
    name="redemption_deadline",
    title="Last day to redeem a property sold at a foreclosure sale",
    subject=SUBJECT,
    provision="5.30.095.A",
    rule="The redemption period ends at 5 p.m. on the 365th day after the sale, the date of sale not counted; when "
    "that day is a Saturday, Sunday or legal holiday, it ends at 5 p.m. on the next working day.",
    phrases=(
        "property sold at the foreclosure sale on March 11, 2025, last day to redeem",
        "how long does the owner have to redeem after the sale",
        "when does the redemption period end",
        "redemption deadline for a lot sold 6/9/2027",
        "can the owner still redeem on March 12, 2026 when the sale was March 11, 2025",
        "house got auctioned off for liens last May, how long to buy it back",
        "does the redemption year roll over when it ends on a holiday",
        "cutoff to redeem after lien foreclosure",
        "owner walks in with the money at 5:20 on the last day to redeem",
        "is it too late to get the house back after the lien sale a year ago",
        "can the mortgage company redeem, and until when",
        "neighbor wants to redeem the foreclosed house",
        "sold last February, she came in the evening of the last day, too late to redeem",
        "we auctioned it, owner walks in a year later with a check, good",
        "what is the last day for redemption of our property",
        "on what date does the redemption period on this house end",
        "can the purchaser of the certificate redeem the property",
        "bank holding the mortgage shows up a year after the sale to redeem, in time or not",
        "until when can the former owner buy it back after the foreclosure auction",
        "by when do the heirs have to redeem the lot we sold",
        "the City sold a property at a foreclosure sale, by what date must it be redeemed",
        "sold a year ago, mortgage lender phones to say they bring the cash that day by three, still ok",
        "Mr. Brandt's place was auctioned, what's the last day he can buy it back",
        "exact date our redemption period ends",
        "what date is the end of redemption for this lot",
        "foreclosure sale happened March 11, 2026, until when can the owner get the house back",
        "we auctioned it on June 9, 2025, til when can the family get it back",
        "which day does his right to buy the house back run out",
        "what is the final day for her to redeem",
        "lot was auctioned in September last year, the owner's bank shows up with the cash now, still good",
        "house got auctioned a year ago and the bank comes in with a check at noon, still in time",
        "exact day on which nobody can redeem anymore",
        "on what date is the redemption wait over for our buyer",
        "sold last November, the brother wants to redeem now, still possible",
        "is redeeming still possible for the family a year and a week after the sale",
    ),
    anchors=(PERIOD, NOT_COUNTED, ROLLS, NO_PURCHASER),
    model=RedemptionDeadline,
)
def redemption_deadline(work: Work) -> Outcome:
    """PCC 5.30.095 A."""
    work.note("A sewer safety net lien has its own rule, with other words: PCC 5.31.085 A.")
    if refused := redeemer_refused(work, "5.30.095.A"):
        return refused
    if work.maybe("sold") is None and work.maybe("days") is not None:
        return days_redemption_answer(work, "5.30.095.A", int(work.figure(PERIOD)))
    sold = work.day("sold")
    last = last_day_to_redeem(work, sold)
    return redemption_answer(work, "5.30.095.A", sold, last, redeeming_day(work))


def redeemer_refused(work: Work, at: str) -> Outcome | None:
    """The outcome for somebody who may not redeem at all or for days below zero, or None."""
    if wrong := any_below_zero(work, at):
        return wrong
    text = {
        "purchaser_redeems": "No: purchasers have no redemption rights.",
        "stranger": "No: only a person having an interest in the property, or their legal representative, may redeem.",
    }.get(str(work.maybe("redeemer")))
    if text is None:
        return None
    work.step(at, "Redeemed by a person having an interest, or their legal representative", False)
    return work.computed(at, text, verdict="no")


def redeeming_day(work: Work) -> date | None:
    """The day of redemption: as named, or so many days after the sale."""
    when: date | None = work.maybe("redeeming")
    days, sold = work.maybe("days"), work.maybe("sold")
    return sold + timedelta(days=days) if when is None and days is not None and sold is not None else when


def days_redemption_answer(work: Work, at: str, period: int) -> Outcome:
    """Whether a redemption so many days after the sale is in time; just after the period the date of sale decides."""
    days = work.count("days")
    if period < days <= period + LONGEST_ROLL or (days == period and work.maybe("hour") == "after_five"):
        work.day("sold")
    work.step(at, f"Day {days} of {period}", days <= period)
    found = judged(work, days <= period)
    text = f"{found.opening} The last day of the one-year period is the {period}th day after the sale, until 5 p.m."
    return work.computed(at, text, verdict=found.verdict)


def last_day_to_redeem(work: Work, sold: date) -> date:
    """The last day of the redemption period of PCC 5.30.095 A, with its steps."""
    at = "5.30.095.A"
    last = one_year_day(work, at, sold, int(work.figure(PERIOD)))
    work.note(WORKDAY_NOTE)
    if is_working_day(last):
        work.skip(at, f"{long_date(last)} is no Saturday, Sunday or legal holiday, so the period is not longer")
        return last
    rolled = next_working_day(last)
    work.step(at, f"{long_date(last)} is a Saturday, Sunday or legal holiday: the next working day", rolled, "date")
    return rolled


def one_year_day(work: Work, at: str, sold: date, days: int) -> date:
    """The last of the days counted from the day after the sale, as steps of provision ``at``."""
    work.step(at, f"The date of sale, {long_date(sold)}, is not counted; day 1", sold + timedelta(days=1), "date")
    last = sold + timedelta(days=days)
    work.step(at, f"The {days}th day", last, "date")
    if last < add_years(sold, 1):
        work.note("The year holds a February 29, so its 365th day is the day before the anniversary of the sale.")
    return last


def redemption_answer(work: Work, at: str, sold: date, last: date, redeeming: date | None) -> Outcome:
    """The deadline, and whether a day named for redemption keeps it."""
    value = date_value("deadline", "Last day to redeem, until 5 p.m.", last)
    ends = f"The last day to redeem is {long_date(last)}, until 5 p.m."
    if redeeming is None:
        return work.computed(at, ends, value)
    if redeeming < sold:
        return work.not_applicable(
            at, "The day named for redemption lies before the sale, when nothing is redeemed yet."
        )
    late_hour = redeeming == last and work.maybe("hour") == "after_five"
    in_time = redeeming <= last and not late_hour
    hour = ", after 5 p.m." if late_hour else ""
    work.step(at, f"Redeemed {long_date(redeeming)}{hour}, by 5 p.m. of the last day", in_time)
    found = judged(work, in_time)
    late = Quantity("days_late", "Days late", max(0, (redeeming - last).days), "days")
    return work.computed(at, f"{found.opening} {ends}", value, late, verdict=found.verdict)
