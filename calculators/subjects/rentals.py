"""Rent paid in advance, rent of Water Bureau land and rentals of Fire equipment: 5.32.080, 5.36.030 and 5.36.060."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import is_working_day
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, moment, money, number, yes_no
from calculators.money import long_date, plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, date_value, dollars

SUBJECT = "Rentals"
ADVANCE, SHOPS, FIRE = "5.32.080", "5.36.060.p4", "5.36.030.C"
SIGNERS = ("Auditor", "Mayor")

DAYS = figure("advance_rent_days", "31", "days", ADVANCE, "shall be for a period of not to exceed 31 days")
SPACE = anchor(ADVANCE, "where building space has been or shall be rented by the City on lease or on a monthly basis")
OWNER = anchor(ADVANCE, "and the owner requires advance payment of rental")
RENT = figure("shops_rent", "1", "USD", SHOPS, "shall pay to the Bureau of Water the sum of $1 per year")
HOURS = figure(
    "fire_rental_hours", "24", "hours", FIRE, "to the City Treasurer within 24 hours after receipt by the Bureau"
)
GENERAL_FUND = anchor(FIRE, "the rentals to be credited to the General Fund")


class AdvanceRent(Inputs):
    """What an advance payment of rent depends on."""

    building: bool | None = yes_no(
        "Is it rent of building space?", ADVANCE, optional=True,
        yes=("building", "building space", "office", "office space", "warehouse", "storefront", "room", "hall"),
        no=("equipment rental", "vehicle", "copier", "land", "parking lot", "vacant lot", "machinery"),
    )  # fmt: skip
    required: bool | None = yes_no(
        "Does the owner require advance payment?", ADVANCE, optional=True,
        yes=("owner requires", "landlord requires", "landlord wants", "owner wants", "landlord insists",
             "owner demands", "landlord demands", "landlord asks", "owner asks"),
        no=("owner does not require", "landlord does not require", "our own choice", "landlord did not ask",
            "voluntarily"),
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
        "What is the rent for a day?", ADVANCE, words=("day", "daily", "rent", "rate"), optional=True
    )
    begins: date | None = day(
        "On which day does the period paid for begin?", ADVANCE, words=("from", "begins", "starts", "beginning",
                                                                        "start"),
        optional=True,
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
    ),
    anchors=(DAYS, SPACE, OWNER),
    model=AdvanceRent,
)
def advance_rent_limit(work: Work) -> Outcome:
    """PCC 5.32.080."""
    if work.maybe("building") is False:
        work.step(ADVANCE, "Rent of building space", False)
        return work.not_applicable(ADVANCE, "This Section allows advance rent for building space only.")
    days, months = work.maybe("days"), work.maybe("months")
    daily: Decimal | None = work.maybe("daily")
    begins: date | None = work.maybe("begins")
    if wrong := below_zero(work, ADVANCE, days, months, daily):
        return wrong
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
    if (days or 0) > longest or (months or 0) > 1:
        asked = f"{days} days" if (days or 0) > longest else f"{plain(months)} months"
        work.step(ADVANCE, f"{asked}, against a period of not to exceed {longest} days", False)
        return work.computed(ADVANCE, f"No: {asked} exceed the {longest} days that may be paid in advance.", *values,
                             verdict="no", actors=SIGNERS)  # fmt: skip
    required = Condition("required", ADVANCE, "the owner requires advance payment")
    most = f", at most {usd(daily * longest)}" if daily is not None else ""
    granted = f"rent of building space may be paid in advance for not more than {longest} days{most}"
    return permission(work, ADVANCE, granted, *values, on=(required,), actors=SIGNERS)


class ShopsRent(Inputs):
    """What the rent of the Water Bureau property depends on."""

    years: int | None = count("For how many years?", SHOPS, unit="years", words=("years", "year", "rent", "for", "use"))


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
    return work.computed(
        SHOPS, f"The General Fund pays the Bureau of Water {usd(rent)}.", dollars("rent", "Rent", rent)
    )


class FireRental(Inputs):
    """What the transmittal of a rental is counted from."""

    received: datetime | None = moment(
        "On which day and at what time did the Bureau of Fire receive the rental?", FIRE,
        words=("received", "receipt", "collected", "paid", "at", "on"),
    )  # fmt: skip


@calculator(
    name="fire_rental_remittance_deadline",
    title="When a rental of Fire equipment goes to the Treasurer",
    subject=SUBJECT,
    provision=FIRE,
    rule="The Bureau of Fire transmits rentals of its equipment to the City Treasurer within 24 hours "
    "after receipt; they are credited to the General Fund.",
    phrases=(
        "Fire received a pump rental on August 14, 2026 at 4:45 pm, when is it due at the Treasurer",
        "how soon does the Fire Bureau turn in equipment rental money",
        "deadline for Fire to transmit rentals",
        "Fire Bureau rental check came in Friday at noon",
        "24 hours for fire equipment rent, does the weekend count",
        "rental money for a fire pump, when to the City Treasurer",
    ),
    anchors=(HOURS, GENERAL_FUND),
    model=FireRental,
)
def fire_rental_remittance_deadline(work: Work) -> Outcome:
    """PCC 5.36.030 C."""
    due = work.moment("received") + timedelta(hours=int(work.figure(HOURS)))
    work.step(FIRE, "24 hours after receipt", due, "time")
    work.step(FIRE, "Credited to the General Fund", True)
    if not is_working_day(due.date()):
        work.note(f"{long_date(due.date())} is no working day; the text counts hours and makes no exception for it.")
    text = f"It is due at the City Treasurer's by {due:%H:%M} on {long_date(due.date())}, for the General Fund."
    return work.computed(FIRE, text, Quantity("deadline", "Due at the City Treasurer's", due, "time"),
                         actors=("City Treasurer",))  # fmt: skip
