"""Rent paid in advance and rent of Water Bureau land: Sections 5.32.080 and 5.36.060."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, number, yes_no
from calculators.money import long_date, plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, date_value, dollars

SUBJECT = "Rentals"
ADVANCE, SHOPS = "5.32.080", "5.36.060.p4"
SIGNERS = ("Auditor", "Mayor")

DAYS = figure("advance_rent_days", "31", "days", ADVANCE, "shall be for a period of not to exceed 31 days")
SPACE = anchor(ADVANCE, "where building space has been or shall be rented by the City on lease or on a monthly basis")
OWNER = anchor(ADVANCE, "and the owner requires advance payment of rental")
RENT = figure("shops_rent", "1", "USD", SHOPS, "shall pay to the Bureau of Water the sum of $1 per year")


class AdvanceRent(Inputs):
    """What an advance payment of rent depends on."""

    building: bool | None = yes_no(
        "Is it rent of building space?", ADVANCE, optional=True,
        yes=("building", "building space", "office", "office space", "warehouse", "storefront", "room", "hall",
             "leased space", "garage space", "shop space", "suite"),
        no=("equipment rental", "vehicle", "copier", "land", "parking lot", "vacant lot", "machinery", "tables",
            "chairs",
            "equipment", "forklift", "truck rental", "trailer", "porta potty", "generator", "parking spaces",
            "a lot"),
    )  # fmt: skip
    required: bool | None = yes_no(
        "Does the owner require advance payment?", ADVANCE, optional=True,
        yes=("owner requires", "landlord requires", "landlord wants", "owner wants", "landlord insists",
             "owner demands", "landlord demands", "landlord asks", "owner asks", "owner requires it",
             "has to be paid up front",
             "insists on", "lease requires", "landlord is asking", "owner is asking", "they want it up front",
             "must be paid in advance", "building owner wants", "wants it in advance", "wants rent in advance",
             "wants rent up front", "requires advance payment", "requires rent in advance", "demands rent",
             "wants it up front", "won't rent without", "wants to be paid ahead", "required by the owner",
             "required by the landlord", "requires payment in advance", "wants payment in advance",
             "wants us to pay ahead", "landlord's terms", "owner's terms", "owner insists", "wants us to prepay",
             "asked for rent in advance", "asks for rent in advance", "property owner requires"),
        no=("owner does not require", "landlord does not require", "our own choice", "landlord did not ask",
            "voluntarily", "landlord doesn't require", "owner doesn't require", "owner doesn't ask",
            "landlord doesn't care",
            "nobody asked us to", "landlord didn't ask", "owner didn't ask", "not required by the owner",
            "just to be nice", "owner hasn't asked", "never asked for", "owner never asked", "landlord never asked",
            "nobody asked for it", "did not ask for", "didn't ask for", "doesn't want it", "doesn't insist",
            "owner doesn't need", "owner is happy to wait", "landlord hasn't asked", "landlord is fine with the end",
            "doesn't ask for it", "not asking for", "owner does not ask", "out of convenience", "for our convenience",
            "owner doesn't want", "landlord doesn't want", "our idea", "owner doesn't insist"),
    )  # fmt: skip
    days: int | None = count(
        "For how many days would rent be paid in advance?", ADVANCE, unit="days",
        words=("days", "day", "advance", "ahead", "prepay", "upfront"), optional=True,
    )  # fmt: skip
    months: Decimal | None = number(
        "For how many months, if it is counted in months?", ADVANCE, unit="months",
        words=("months", "month", "advance", "ahead", "prepay", "upfront"), optional=True,
    )  # fmt: skip
    daily: Decimal | None = money(
        "What is the rent for a day?", ADVANCE,
        words=("day", "daily", "rate", "a day", "per day", "each day", "rent a day"),
    )  # fmt: skip
    monthly: Decimal | None = money(
        "What is the rent per month, if it is set by the month?", ADVANCE,
        words=("month", "monthly", "a month", "per month"),
    )  # fmt: skip
    total: Decimal | None = money(
        "How much would be paid in advance, all together?", ADVANCE, optional=True,
        words=("wants", "asks for", "asking for", "demands", "lump sum", "check for", "prepay", "total",
               "insists on"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is an amount of money asked for?", ADVANCE,
        {"how_much_money": ("how much advance rent", "how much rent", "how much can we prepay", "how much can we pay",
                    "how much may we pay", "how many dollars", "what amount", "how big a check",
                    "how much may we prepay",
                    "how much money", "how much is the most", "biggest check", "most money", "how much at most")},
        optional=True,
    )  # fmt: skip
    stretch: str | None = choice(
        "For how long, if it is not told in days?", ADVANCE,
        {"over_31_days": ("a quarter", "whole quarter", "the quarter", "full quarter", "whole season", "quarterly",
                          "couple of months", "several months", "whole term of the lease", "entire lease"),
         "at_most_31_days": ("first month", "next month", "calendar month", "month to month", "fortnight")},
        optional=True,
    )  # fmt: skip
    signer: str | None = choice(
        "Would one officer act alone?", ADVANCE,
        {"one_alone": ("sign the check alone", "sign it alone", "sign alone", "signs alone", "alone sign",
                       "without the mayor", "without the auditor", "w/o the auditor", "w/o the mayor",
                       "just the auditor", "just the mayor", "only the auditor", "only the mayor",
                       "auditor by herself", "auditor by himself", "mayor by himself", "mayor by herself")},
        optional=True,
    )  # fmt: skip
    begins: date | None = day(
        "On which day does the period paid for begin?", ADVANCE, optional=True,
        words=("from", "begins", "starts", "beginning", "start", "starting", "first day", "prepay", "pay", "for",
               "rent"),
    )  # fmt: skip
    ends: date | None = day(
        "Through which day would rent be paid?", ADVANCE, optional=True,
        words=("through", "to", "until", "thru", "till", "ending", "end", "last day"),
    )  # fmt: skip


@calculator(
    name="advance_rent_limit",
    title="Paying rent in advance",
    subject=SUBJECT,
    provision=ADVANCE,
    rule="Where the owner of building space requires advance payment, the Auditor may allow it, and the "
    "Mayor and Auditor sign the check, for a period of not to exceed 31 days.",
    phrases=(
        "landlord wants 45 days of rent in advance, may we pay",
        "advance rent on office space at $48.50 a day, how much at most",
        "can the City prepay two months of rent",
        "how far ahead may we pay rent on leased space",
        "one month's rent up front on a month-to-month office",
        "pay the landlord 31 days ahead",
        "prepay rent from August 15, 2026, through when at most",
        "owner of the office wants a whole quarter of rent in advance, allowed?",
        "landlord asks for $2,400 up front and the rent is $75 a day, ok?",
        "pay the warehouse rent from September 1 through October 5 ahead of time",
        "we'd like to prepay rent though the owner didn't ask for it",
        "how big a check for rent can we cut ahead on our leased storefront",
        "building owner insists on six weeks up front, can the Auditor let it through",
        "is one calendar month of rent before it falls due fine for our leased suite",
        "office rent $62 daily, what is the most money we can hand over early",
        "landlord never asked for it but we want to pay two weeks early",
        "landlord of our annex wants rent up front, can we pay what he asks",
        "is what the owner wants in advance too much",
        "exact most rent we may pay ahead on our office",
        "through what date may we prepay our rent",
        "how many dollars of rent may go out early on the clinic",
        "is the advance our landlord wants within the limit",
    ),
    anchors=(DAYS, SPACE, OWNER),
    model=AdvanceRent,
)
def advance_rent_limit(work: Work) -> Outcome:
    """PCC 5.32.080."""
    if work.maybe("building") is False:
        work.step(ADVANCE, "Rent of building space", False)
        return work.not_applicable(ADVANCE, "This Section allows advance rent for building space only.")
    if wrong := any_below_zero(work, ADVANCE):
        return wrong
    if work.maybe("signer"):
        work.step(ADVANCE, "The Auditor allows it, and the Mayor and Auditor sign and deliver the check", False)
        text = "No: the Auditor audits and allows the advance payment, and the Mayor and Auditor sign the check."
        return work.computed(ADVANCE, text, verdict="no", actors=SIGNERS)
    daily: Decimal | None = work.maybe("daily")
    if daily is None and work.maybe("asked") == "how_much_money" and work.maybe("monthly") is None:
        daily = work.money("daily")
    begins: date | None = work.maybe("begins")
    ends: date | None = work.maybe("ends")
    if begins and ends and ends < begins:
        return work.not_applicable(ADVANCE, "The period ends before it begins; check the dates.")
    longest = int(work.figure(DAYS))
    values = [Quantity("longest", "Longest period in advance", longest, "days")]
    if daily is not None:
        work.step(ADVANCE, f"Rent of {usd(daily)} a day for {longest} days", daily * longest, "USD")
        values.append(dollars("maximum", "Most that may be paid in advance", daily * longest))
    if begins:
        last = begins + timedelta(days=longest - 1)
        work.step(ADVANCE, f"{longest} days, the first of them {long_date(begins)}", last, "date")
        values.append(date_value("last_day", "Last day that may be paid for", last))
    work.note("The period is taken as the time that the rent pays for; any single calendar month fits into 31 days.")
    if work.maybe("monthly") is not None:
        work.note("The text does not say how a monthly rent is divided into days; a whole month may be paid.")
    return _advance(work, longest, daily, tuple(values))


def _advance(work: Work, longest: int, daily: Decimal | None, values: tuple[Quantity, ...]) -> Outcome:
    days, months = _period(work, daily), work.maybe("months")
    if days is not None and daily is not None:
        values = (*values, dollars("payment", f"Rent of {plain(days)} days", daily * days))
    if (days or 0) > longest or (months or 0) > 1:
        asked = f"{plain(days)} days" if days is not None and days > longest else f"{plain(months)} months"
        work.step(ADVANCE, f"{asked}, against a period of not to exceed {longest} days", False)
        if days is not None and days > longest:
            values = (*values, Quantity("excess_days", "Days too many", days - longest, "days"))
        return work.computed(ADVANCE, f"No: {asked} exceed the {longest} days that may be paid in advance.", *values,
                             verdict="no", actors=SIGNERS)  # fmt: skip
    if days is None and not months and work.maybe("stretch") == "over_31_days":
        work.step(ADVANCE, f"Against a period of not to exceed {longest} days", False)
        return work.computed(ADVANCE, f"No: rent is paid in advance for not more than {longest} days.", *values,
                             verdict="no", actors=SIGNERS)  # fmt: skip
    if len(values) == 1 and work.maybe("required") and not (days or months or work.maybe("stretch")):
        work.count("days")
    required = Condition("required", ADVANCE, "the owner requires advance payment")
    most = f", at most {usd(daily * longest)}" if daily is not None else ""
    granted = f"rent of building space may be paid in advance for not more than {longest} days{most}"
    return permission(work, ADVANCE, granted, *values, on=(required,), actors=SIGNERS)


def _period(work: Work, daily: Decimal | None) -> Decimal | None:
    """For how many days rent would be paid, as they are told, by the dates or by the amount; None when untold."""
    days: int | None = work.maybe("days")
    begins: date | None = work.maybe("begins")
    ends: date | None = work.maybe("ends")
    total: Decimal | None = work.maybe("total")
    if days is not None:
        return Decimal(days)
    if begins and ends:
        work.step(ADVANCE, f"From {long_date(begins)} through {long_date(ends)}", (ends - begins).days + 1, "days")
        return Decimal((ends - begins).days + 1)
    if total is not None and work.maybe("months") is None:
        daily = work.money("daily") if daily is None else daily
        if daily > 0:
            paid_for = (total / daily).quantize(Decimal("0.01"))
            work.step(ADVANCE, f"{usd(total)} at {usd(daily)} a day", paid_for, "days")
            return paid_for
    return None


class ShopsRent(Inputs):
    """What the rent of the Water Bureau property depends on."""

    years: int | None = count("For how many years?", SHOPS, unit="years", words=("years", "year", "rent", "for", "use"))
    paid: Decimal | None = money(
        "How much did the General Fund pay?", SHOPS, optional=True, words=("paid", "pays", "pay", "sent", "transferred")
    )


@calculator(
    name="shops_property_rent",
    title="Rent of the Water Bureau property used by the Bureau of Shops",
    subject=SUBJECT,
    provision=SHOPS,
    rule="The General Fund pays the Bureau of Water $1 per year for the property that the Bureau of Shops uses.",
    phrases=(
        "rent for 5 years of the Water Bureau lots used by the Bureau of Shops",
        "what does the General Fund pay the Bureau of Water for the shops property over 12 years",
        "Bureau of Shops rent to Water for three years",
        "dollar-a-year rent, total for ten years of shops use",
        "how much rent is owed for the Water Bureau Addition lots",
        "shops yard on Water Bureau land, rent due",
        "General Fund paid Water $6 for eight years of the shops land, is that all of it",
        "what do we owe Water each year for the Bureau of Shops lots",
        "total rent after 23 years of Shops on the Woodward Avenue lots",
        "General Fund is behind with the Water Bureau for the Shops land, how much altogether",
        "never paid Water for the shops yard since it moved in, what is that by now",
        "dollar a year for the shops lots, add it up",
        "what rent have we to move from the General Fund to Water for the Shops yard since 2003",
        "Shops built on Water land, how much does that cost the General Fund over two decades",
        "total the General Fund owes for the Shops lots so far",
        "exact rent owed for the Water Bureau lots",
    ),
    anchors=(RENT,),
    model=ShopsRent,
)
def shops_property_rent(work: Work) -> Outcome:
    """PCC 5.36.060."""
    years = work.count("years")
    if wrong := below_zero(work, SHOPS, years):
        return wrong
    rent = years * work.figure(RENT)
    work.step(SHOPS, f"$1 per year for {years} {'year' if years == 1 else 'years'}", rent, "USD")
    text, value = f"The General Fund pays the Bureau of Water {usd(rent)}.", dollars("rent", "Rent", rent)
    paid: Decimal | None = work.maybe("paid")
    if paid is None:
        return work.computed(SHOPS, text, value)
    if wrong := below_zero(work, SHOPS, paid):
        return wrong
    enough = paid >= rent
    work.step(SHOPS, f"Paid {usd(paid)}", enough)
    short = dollars("shortfall", "Still due", max(Decimal(0), rent - paid))
    return work.computed(SHOPS, f"{'Yes' if enough else 'No'}. {text}", value, short, verdict="yes" if enough else "no")
