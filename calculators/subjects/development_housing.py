"""What housing must be to get development bond financing: Section 5.72.060."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.subjects.development_projects import COMMISSION, SUBJECT
from calculators.work import Work, dollars

SHARE = figure(
    "affordable_share",
    "85",
    "percent",
    "5.72.060.B.7",
    "at rent or price levels 85 percent of which shall be affordable",
)
INCOME = figure(
    "affordable_income", "150", "percent", "5.72.060.B.7", "incomes up to 150 percent of the area median income"
)
CONSTRUCTION = figure(
    "construction_income",
    "150",
    "percent",
    "5.72.060.B.11",
    "may be at rent or price levels up to 150 percent of median income",
)
COMMITMENT = anchor("5.72.060.B.11", "must have available a firm commitment for long-term project financing")
CONVERSION = anchor(
    "5.72.060.C", "the conversion of existing occupied residential rental units to condominium or cooperative"
)
CHILDREN = anchor("5.72.060.D", "must agree not to discriminate against any purchaser or tenant who is a parent")
AGE = figure(
    "seniors_age", "62", "years", "5.72.060.D",
    "except in projects designed exclusively for households, the heads of whom are over 62 years of age",
)  # fmt: skip
LOANS = figure(
    "condominium_loans",
    "1",
    "loans",
    "5.72.060.E.1",
    "No individual or company may have more than one loan outstanding",
)
REFINANCING = anchor("5.72.060.E.2", "may be used for refinancing by existing owners")
ASSUMPTION = anchor("5.72.060.E.2", "no loans may be assumed by persons not eligible")
RELOCATION = anchor("5.72.060.F", "The applicant shall submit a relocation plan")


class HousingAffordability(Inputs):
    """What the affordability of bond-financed housing depends on."""

    financing: str | None = choice(
        "Is it permanent or construction financing?", "5.72.060.B.7",
        {
            "permanent": ("permanent", "permanent financing", "long-term financing", "permanent loan"),
            "construction": ("construction", "construction financing", "construction loan"),
        },
    )  # fmt: skip
    units: int | None = count(
        "How many units does the project have?", "5.72.060.B.7", unit="units",
        words=("units", "unit", "apartments", "apartment", "dwellings", "condos", "homes"),
    )  # fmt: skip
    median: Decimal | None = money(
        "What is the area median income?", "5.72.060.B.7", outside="median_income", optional=True,
        words=("median", "income", "median income", "area median"),
    )  # fmt: skip
    commitment: bool | None = yes_no(
        "Is there a firm commitment for long-term project financing?", "5.72.060.B.11", optional=True,
        yes=("firm commitment", "commitment for long-term", "takeout commitment"),
        no=("no commitment", "without a commitment", "no firm commitment"),
    )  # fmt: skip


@calculator(
    name="housing_affordability",
    title="Affordable units in bond-financed housing",
    subject=SUBJECT,
    provision="5.72.060.B.7",
    rule="Housing with permanent financing has 85 percent of its rent or price levels affordable by households with "
    "incomes up to 150 percent of the area median income; with construction financing, levels up to 150 percent of "
    "median income and a firm commitment for long-term financing.",
    phrases=(
        "80 units with permanent financing, how many must be affordable",
        "affordability requirement for bond-financed apartments",
        "income limit for housing bonds when the median income is $72,000",
        "construction financing for housing, what affordability applies",
        "how many of 45 units need affordable rents for development bonds",
        "85 percent affordability test for housing bonds",
    ),
    anchors=(SHARE, INCOME, CONSTRUCTION, COMMITMENT),
    model=HousingAffordability,
)
def housing_affordability(work: Work) -> Outcome:
    """PCC 5.72.060 B.7 and B.11."""
    permanent = work.choice("financing") == "permanent"
    at, income = ("5.72.060.B.7", INCOME) if permanent else ("5.72.060.B.11", CONSTRUCTION)
    if wrong := any_below_zero(work, at):
        return wrong
    work.note('"Affordable" is not defined, and no income figure is stated.')
    units = _affordable_units(work, work.count("units")) if permanent else ()
    median: Decimal | None = work.maybe("median")
    cap: tuple[Quantity, ...] = ()
    if median is not None:
        limit = work.cents(at, median * work.figure(income) / 100)
        work.step(at, f"150 percent of the median income of {usd(median)}", limit, "USD")
        cap = (dollars("income", "Highest income", limit),)
    ceiling = f", {usd(median * income.value / 100)}" if median is not None else ""
    if permanent:
        text = (
            f"At least {units[0].value} units must be affordable by households with incomes up to 150 percent of the "
            f"area median income{ceiling}."
        )
        return work.computed(at, text, *units, *cap)
    firm = Condition("commitment", at, "a firm commitment for long-term project financing is available")
    words = f"rent or price levels may be up to 150 percent of median income{ceiling}"
    return permission(work, at, words, *cap, on=(firm,))


def _affordable_units(work: Work, units: int) -> tuple[Quantity, ...]:
    exact = units * work.figure(SHARE) / 100
    needed = int(exact.to_integral_value(ROUND_CEILING))
    work.step("5.72.060.B.7", f"85 percent of {units}, in whole units", needed, "units")
    work.note("The text counts rent or price levels, 85 percent of which are affordable; they are taken as units.")
    return (Quantity("units", "Affordable units, at least", needed, "units"),)


class HousingBars(Inputs):
    """What bars bond financing of housing."""

    matter: str | None = choice(
        "Which bar is in question?", "5.72.060",
        {
            "conversion": ("conversion", "convert", "converting", "condo conversion", "conversion to condominium"),
            "children": ("children", "parents", "families", "child", "adults only", "no kids", "kids", "seniors only"),
            "second_loan": ("second loan", "another loan", "two loans", "loan outstanding", "loans outstanding",
                            "second"),
            "refinancing": ("refinance", "refinancing", "refinanced"),
            "assumption": ("assume", "assumption", "assumed", "assuming"),
            "relocation": ("relocation", "displaced", "displace", "relocation plan", "displaces"),
        },
    )  # fmt: skip
    occupied: bool | None = yes_no(
        "Are they existing occupied residential rental units?", "5.72.060.C",
        yes=("occupied", "occupied rentals", "tenants live", "existing tenants", "occupied apartments"),
        no=("vacant", "unoccupied", "abandoned", "empty", "warehouse"),
    )  # fmt: skip
    seniors: bool | None = yes_no(
        "Is the project designed exclusively for households whose heads are all over 62 (62 is not over)?",
        "5.72.060.D",
        yes=("over 62", "all over 62", "older than 62", "63 and older", "over 65", "65 and older"),
        no=("62 and older", "62 or older", "62 and over", "62 or over", "over 55", "55 and older", "adults only",
            "no kids",
            "over 60", "60 and older", "refuse families"),
    )  # fmt: skip
    outstanding: bool | None = yes_no(
        "Does the borrower have a loan under the program outstanding?", "5.72.060.E.1",
        yes=("loan outstanding", "already has", "already have", "outstanding", "has one", "still owes"),
        no=("no loan outstanding", "paid off", "repaid", "none outstanding", "no loan"),
    )  # fmt: skip
    eligible: bool | None = yes_no(
        "Is the person who would assume the loan eligible?", "5.72.060.E.2", yes=("eligible buyer", "eligible"),
        no=("not eligible", "ineligible", "ineligible buyer"),
    )  # fmt: skip
    plan: bool | None = yes_no(
        "Has the applicant submitted a relocation plan?", "5.72.060.F",
        yes=("plan submitted", "with a relocation plan", "submitted a relocation plan"),
        no=("no plan", "without a relocation plan", "no relocation plan"),
    )  # fmt: skip


@calculator(
    name="housing_bars",
    title="What bars bond financing of housing",
    subject=SUBJECT,
    provision="5.72.060",
    rule="Barred are the conversion of occupied rentals to condominiums or cooperatives, discrimination against "
    "parents except where all heads of households are over 62, a second outstanding condominium loan, refinancing by "
    "existing owners and assumption by ineligible persons; displacement takes a relocation plan.",
    phrases=(
        "can bonds finance converting occupied apartments to condos",
        "borrower already has one condominium loan outstanding and asks for a second",
        "may a bond-financed project refuse families with children",
        "can an existing owner refinance with development bond money",
        "may the buyer assume the condominium loan",
        "project displaces tenants, what does the applicant submit",
        "seniors only housing over 62 with bond financing",
    ),
    anchors=(CONVERSION, CHILDREN, AGE, LOANS, REFINANCING, ASSUMPTION, RELOCATION),
    model=HousingBars,
)
def housing_bars(work: Work) -> Outcome:
    """PCC 5.72.060 C to F."""
    matter = work.choice("matter")
    if matter == "conversion":
        return _bar(work, "5.72.060.C", not work.yes("occupied"), "existing occupied rental units may not be converted")
    if matter == "children":
        over = work.yes("seniors")
        words = f"only a project exclusively for heads over {plain(work.figure(AGE))} may exclude parents with children"
        return _bar(work, "5.72.060.D", over, words)
    if matter == "second_loan":
        within = not work.yes("outstanding")
        work.step("5.72.060.E.1", "Loans that may be outstanding at any one time", int(work.figure(LOANS)), "loans")
        return _bar(work, "5.72.060.E.1", within, "nobody may have more than one such loan outstanding at any one time")
    if matter == "refinancing":
        return _bar(
            work, "5.72.060.E.2", False, "no mortgage loan funds may be used for refinancing by existing owners"
        )
    if matter == "assumption":
        return _bar(
            work, "5.72.060.E.2", work.yes("eligible"), "no loan may be assumed by a person who is not eligible"
        )
    return _bar(work, "5.72.060.F", work.yes("plan"), "a project that displaces anybody takes a relocation plan")


def _bar(work: Work, at: str, free: bool, rule: str) -> Outcome:
    work.step(at, rule[0].upper() + rule[1:], "not barred" if free else "barred")
    if free:
        return work.computed(at, f"Not barred: the rule is that {rule}.", verdict="yes", actors=(COMMISSION,))
    return work.computed(at, f"No: {rule}.", verdict="no", actors=(COMMISSION,))
