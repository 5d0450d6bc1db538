"""The Annual Charity Drive itself: dates, results, costs and deductions: Sections 5.10.060 to 5.10.130."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, money
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.work import Work, date_value, dollars

SUBJECT = "Annual Charity Drive"
MONTHS_A_YEAR = 12
OPENS, CLOSES = (9, 1), (11, 1)

WINDOW = anchor("5.10.100.D", "shall occur between September 1 and November 1 of each year")
ONLY_THEN = anchor("5.10.100.F", "Workplace solicitations of employees may occur only during the Annual Charity Drive")
DONORS = figure(
    "drive_donors", "25", "employees", "5.10.090.B",
    "fails to receive donations through the payroll deduction system from at least 25 employees",
)  # fmt: skip
DONATIONS = figure("drive_donations", "2500", "USD", "5.10.090.B", "or total donations of at least $2,500")
FOLLOWING = anchor("5.10.090.B", "will be ineligible to participate in the Annual Charity Drive for the following year")
SHARED = anchor("5.10.120.A", "in direct proportion to the total contributions received by the umbrella organization")
TRANSACTION_FEE = figure(
    "charity_transaction_fee", "0.25", "USD", "5.10.120.C",
    "each umbrella organization shall pay the 25 cents transaction fee referred to in Section 5.08.140",
)  # fmt: skip
PAYCHECKS = anchor(
    "5.10.130.A", "either from the employee’s first paycheck of the month, second paycheck of the month, or both"
)
APPLY = anchor("5.10.040.p1", "between January 1 and April 1 of each year")
REPORT = anchor("5.10.110.A", "shall prepare and submit by April 1 of each year an annual report")
TO_COUNCIL = anchor("5.10.060", "no later than the first day of August preceding the Annual Charity Drive")
RULES = anchor("5.10.100.A", "no later than August 1 of each year")


class DriveWindow(Inputs):
    """The day of a solicitation or of the drive."""

    on: date | None = day(
        "On which date would it take place?",
        "5.10.100.D",
        words=("on", "solicit", "solicitation", "date", "ask", "drive"),
    )


@calculator(
    name="charity_drive_window",
    title="Whether a day falls within the Annual Charity Drive",
    subject=SUBJECT,
    provision="5.10.100.D",
    rule="The Annual Charity Drive occurs between September 1 and November 1 of each year, and workplace "
    "solicitation of employees may occur only during it.",
    phrases=(
        "may an umbrella organization solicit employees at work on December 15, 2026",
        "is October 10 within the charity drive",
        "when is the Annual Charity Drive",
        "can a charity ask employees for donations in the office in August",
        "workplace solicitation outside the charity drive",
        "dates of the charity drive",
    ),
    anchors=(WINDOW, ONLY_THEN),
    model=DriveWindow,
)
def charity_drive_window(work: Work) -> Outcome:
    """PCC 5.10.100 D and F."""
    on = work.day("on")
    opens, closes = date(on.year, *OPENS), date(on.year, *CLOSES)
    during = opens <= on <= closes
    work.step("5.10.100.D", f"{long_date(on)} is between {long_date(opens)} and {long_date(closes)}", during)
    if on in (opens, closes):
        work.note("“Between” was read to include its end days; read strictly, this day lies outside.")
    values = (date_value("opens", "Drive opens", opens), date_value("closes", "Drive closes", closes))
    if during:
        text = "Yes, that day is in the drive, by the procedures of the Committee and for approved organizations only."
        return work.computed("5.10.100.D", text, *values, verdict="yes", actors=("Committee",))
    work.step("5.10.100.F", "Workplace solicitation may occur only during the drive", False)
    text = f"No: the drive runs from {long_date(opens)} to {long_date(closes)}, and solicitation is allowed only then."
    return work.computed("5.10.100.F", text, *values, verdict="no", actors=("Committee",))


class DriveUnderperformance(Inputs):
    """The results of an umbrella organization in a drive."""

    donors: int | None = count(
        "From how many employees did it receive donations through payroll deduction?", "5.10.090.B", unit="employees",
        words=("employees", "employee", "donors", "donor", "givers", "people"),
    )  # fmt: skip
    donations: Decimal | None = money(
        "How much did it receive in total donations?", "5.10.090.B",
        words=("donations", "total", "raised", "donated", "received", "gave"),
    )  # fmt: skip
    year: int | None = count(
        "In which year was the drive?", "5.10.090.B", unit="year", words=("year", "drive", "in"), optional=True
    )


@calculator(
    name="charity_drive_underperformance",
    title="Whether weak results exclude an umbrella organization",
    subject=SUBJECT,
    provision="5.10.090.B",
    rule="An umbrella organization that fails to receive donations from at least 25 employees through payroll "
    "deduction, or total donations of at least $2,500, in a drive is ineligible for the following year.",
    phrases=(
        "umbrella organization got donations from 24 employees and $2,499.99 in 2025, is it out next year",
        "how few donors before an umbrella organization is dropped from the charity drive",
        "only $2,100 raised from 40 employees, still eligible next year?",
        "minimum results to stay in the charity drive",
        "charity drive group with poor results, when can it reapply",
        "umbrella fell short of 25 donors",
    ),
    anchors=(DONORS, DONATIONS, FOLLOWING),
    model=DriveUnderperformance,
)
def charity_drive_underperformance(work: Work) -> Outcome:
    """PCC 5.10.090 B."""
    at, donors, donations, year = "5.10.090.B", work.count("donors"), work.money("donations"), work.maybe("year")
    if wrong := below_zero(work, at, donors, donations):
        return wrong
    enough_donors, enough_money = donors >= work.figure(DONORS), donations >= work.figure(DONATIONS)
    work.step(at, f"Payroll deductions of at least 25 employees: {donors}", enough_donors)
    work.step(at, f"Total donations of at least $2,500: {usd(donations)}", enough_money)
    known = year is not None and year < date.max.year - 1
    out = Quantity("ineligible_year", "Year without the drive", year + 1 if known else "the following year")
    back = Quantity("reapply_year", "May reapply for", year + 2 if known else "the year after that")
    after = f", the year after its drive of {year}," if known else ""
    none = Quantity("ineligible_year", "Year without the drive", "none")
    if enough_donors and enough_money:
        return work.computed(at, "It stays eligible: both marks are reached.", none, verdict="yes")
    if not enough_donors and not enough_money:
        text = f"It is ineligible for {out.value}{after} and may reapply for {back.value}."
        return work.computed(at, text, out, back, verdict="no")
    neither = Reading("It fails only when it receives neither: “fails to receive … or …” denies both.", (none,), "yes")
    either = Reading("It fails when either mark is missed.", (out, back), "no")
    text = "One mark is reached and one missed, and the sentence can be read both ways; the City should decide."
    return work.two_readings(at, text, neither, either)


class CharityCalendar(Inputs):
    """The year of a drive."""

    year: int | None = count(
        "For which year is the drive?", "5.10.100.D", unit="year", words=("year", "drive", "in", "calendar")
    )


@calculator(
    name="charity_calendar",
    title="Calendar of the Annual Charity Drive",
    subject=SUBJECT,
    provision="5.10.060",
    rule="Umbrella organizations file between January 1 and April 1, when annual reports are due too; "
    "recommendations reach the Council and rules are published by August 1; the drive is between September 1 and "
    "November 1.",
    phrases=(
        "all dates of the 2027 charity drive",
        "calendar for the charity drive of the year 2027",
        "by when must umbrella organizations be presented to the Council",
        "timeline of the Annual Charity Drive from application to drive",
        "when does the Committee publish the charity drive rules",
        "annual report of an umbrella organization due date",
    ),
    anchors=(APPLY, REPORT, TO_COUNCIL, RULES, WINDOW),
    model=CharityCalendar,
)
def charity_calendar(work: Work) -> Outcome:
    """PCC 5.10.040, .060, .100 A and D, .110 A."""
    year = work.count("year")
    if not 1800 <= year <= 2500:
        return work.not_applicable("5.10.100.D", "That is no year of a charity drive; give it in four digits.")
    rows = (
        ("window_opens", "Applications and notices of intent from", (1, 1), "5.10.040.p1"),
        ("deadline", "Applications and notices of intent until", (4, 1), "5.10.040.p1"),
        ("report", "Annual report of umbrella organizations by", (4, 1), "5.10.110.A"),
        ("council", "Recommended organizations before the Council by", (8, 1), "5.10.060"),
        ("rules", "Rules published by", (8, 1), "5.10.100.A"),
        ("drive_opens", "Drive from", OPENS, "5.10.100.D"),
        ("drive_closes", "Drive until", CLOSES, "5.10.100.D"),
    )
    values = []
    for name, label, (month, day_), at in rows:
        when = date(year, month, day_)
        work.step(at, label, when, "date")
        values.append(date_value(name, label, when))
    work.note("PCC 5.10.020 has the rules available after January 1, PCC 5.10.100 A has them published by August 1.")
    text = (
        f"For the drive of {year}: filing from January 1 to April 1, annual reports by April 1, Council and rules by "
        "August 1, drive from September 1 to November 1."
    )
    return work.computed("5.10.060", text, *values, actors=("Committee", "Council"))


class CharityCostShare(Inputs):
    """What an umbrella organization's share of the costs depends on."""

    cost: Decimal | None = money(
        "How much are the administrative costs of the drive?",
        "5.10.120.A",
        words=("cost", "costs", "administrative", "admin"),
    )
    own: Decimal | None = money(
        "How much in contributions did this organization receive?", "5.10.120.A",
        words=("organization", "received", "its", "own", "umbrella", "got", "raised"),
    )  # fmt: skip
    everybody: Decimal | None = money(
        "How much in contributions did all participating organizations receive?", "5.10.120.A",
        words=("all", "total", "overall", "everybody", "together", "drive"),
    )  # fmt: skip


@calculator(
    name="charity_cost_share",
    title="Share of the administrative costs of the drive",
    subject=SUBJECT,
    provision="5.10.120.A",
    rule="Participating umbrella organizations share the administrative costs of the drive in direct proportion to "
    "the total contributions each receives.",
    phrases=(
        "drive cost $9,000, our organization received $27,500 of $110,000 in total, what is our share",
        "how are administrative costs of the charity drive split",
        "umbrella organization's share of charity drive costs",
        "who pays the administrative costs of the drive and how much",
        "proportion of the drive's admin costs for one umbrella",
        "cost share with 25 percent of the contributions",
    ),
    anchors=(SHARED,),
    model=CharityCostShare,
)
def charity_cost_share(work: Work) -> Outcome:
    """PCC 5.10.120 A."""
    at, cost, own, everybody = "5.10.120.A", work.money("cost"), work.money("own"), work.money("everybody")
    if wrong := below_zero(work, at, cost, own, everybody):
        return wrong
    if everybody == 0 or own > everybody:
        return work.not_applicable(at, "All contributions must be above zero and no less than one organization's.")
    share = cost * own / everybody
    work.step(at, f"{usd(cost)} in the proportion of {usd(own)} to {usd(everybody)}", share, "USD")
    share = work.cents(at, share)
    work.note("The text does not say whether pledges made or pledges paid count as contributions received.")
    return work.computed(at, f"The share is {usd(share)}.", dollars("share", "Share of the costs", share))


class CharityTransactionFee(Inputs):
    """What the transaction fee depends on."""

    deductions: int | None = count(
        "How many payroll deductions are made for the organization?", "5.10.120.C", unit="deductions",
        words=("deductions", "deduction", "paychecks", "payroll", "transactions"),
    )  # fmt: skip


@calculator(
    name="charity_transaction_fee",
    title="Transaction fee of an umbrella organization",
    subject=SUBJECT,
    provision="5.10.120.C",
    rule="In addition to its share of the administrative costs, each umbrella organization pays the 25 cents "
    "transaction fee for each payroll deduction.",
    phrases=(
        "transaction fee for an umbrella organization with 812 deductions",
        "does an umbrella organization pay a fee for each charity deduction",
        "25 cents fee in the charity drive, total for 300 deductions",
        "how much is the charity drive transaction fee",
        "what do we bill the umbrella for payroll deductions",
        "fee on top of the administrative costs of the charity drive",
    ),
    anchors=(TRANSACTION_FEE,),
    model=CharityTransactionFee,
)
def charity_transaction_fee(work: Work) -> Outcome:
    """PCC 5.10.120 C."""
    at, deductions, each = "5.10.120.C", work.count("deductions"), work.figure(TRANSACTION_FEE)
    if wrong := below_zero(work, at, deductions):
        return wrong
    fee = each * deductions
    work.step(at, f"{usd(each)} for each of {deductions} deductions", fee, "USD")
    text = f"The transaction fee is {usd(fee)}, in addition to the share of the administrative costs."
    return work.computed(at, text, dollars("fee", "Transaction fee", fee))


class CharityDeductionSchedule(Inputs):
    """What an employee designates."""

    paychecks: str | None = choice(
        "From which paycheck of the month is it deducted: the first, the second, or both?", "5.10.130.A",
        {
            "first": ("first paycheck", "first check"),
            "second": ("second paycheck", "second check"),
            "both": ("both", "both paychecks", "each paycheck", "every paycheck", "first and second"),
        },
    )  # fmt: skip
    amount: Decimal | None = money(
        "How much is deducted from a paycheck?", "5.10.130.A", words=("deduct", "paycheck", "each", "pledge", "pledged")
    )
    months: int | None = count(
        "For how many months?", "5.10.130.A", unit="months", words=("months", "month"), optional=True
    )


@calculator(
    name="charity_deduction_schedule",
    title="Charity deductions from paychecks",
    subject=SUBJECT,
    provision="5.10.130.A",
    rule="Charity deductions are made from the employee's first paycheck of the month, the second, or both, as the "
    "employee designates.",
    phrases=(
        "employee pledges $5 from both paychecks of the month, how much in a year",
        "charity deduction from the first paycheck, how many deductions a year",
        "is there a charity deduction from a third paycheck in the month",
        "how often is the charity pledge deducted",
        "yearly total of a $10 charity deduction each paycheck",
        "pledge schedule first or second paycheck",
    ),
    anchors=(PAYCHECKS,),
    model=CharityDeductionSchedule,
)
def charity_deduction_schedule(work: Work) -> Outcome:
    """PCC 5.10.130 A."""
    at, paychecks, amount = "5.10.130.A", work.choice("paychecks"), work.money("amount")
    months: int = MONTHS_A_YEAR if work.maybe("months") is None else work.count("months")
    if wrong := below_zero(work, at, amount, months):
        return wrong
    times = months * (2 if paychecks == "both" else 1)
    total = amount * times
    work.step(at, f"Deductions in {months} months; a third paycheck of a month takes none", times, "deductions")
    work.step(at, f"{usd(amount)} for each", total, "USD")
    text = f"{times} deductions in {months} months, {usd(total)} together."
    return work.computed(at, text, dollars("total", "Deducted in all", total),
                         Quantity("deductions", "Deductions", times, "deductions"))  # fmt: skip
