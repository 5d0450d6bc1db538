"""How affordable bond-financed housing must be: Section 5.72.060 B."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.subjects.development_projects import SUBJECT
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


class HousingAffordability(Inputs):
    """What the affordability of bond-financed housing depends on."""

    financing: str | None = choice(
        "Is it permanent or construction financing?", "5.72.060.B.7",
        {
            "permanent": ("permanently financed", "permanent money", "perm loan",
                          "take-out loan", "30-year", "perm financing", "permanent", "permanent financing",
                          "long-term financing", "permanent loan",
                          "permanent money",
                          "permanent mortgage"),
            "construction": ("construction only", "interim loan", "interim financing", "short-term",
                             "short term loan", "bridge loan", "during construction", "construction",
                             "construction financing", "construction loan", "construction money",
                             "building loan"),
        },
    )  # fmt: skip
    units: int | None = count(
        "How many units does the project have?", "5.72.060.B.7", unit="units",
        words=("unit building", "flats", "townhouses", "rowhouses", "unit project", "doors", "apartment building",
               "units", "unit", "apartments", "apartment", "dwellings", "condos", "homes", "of", "total", "flats",
               "in all"),
    )  # fmt: skip
    affordable: int | None = count(
        "How many of the units would be affordable?", "5.72.060.B.7", unit="units", optional=True,
        words=("of them affordable", "affordable to", "at affordable", "cheap", "will be affordable",
               "reach the target", "of them within reach", "set at affordable", "affordable", "affordable units",
               "cheap enough", "qualify", "priced", "meet the test", "are affordable",
               "would be affordable", "affordable rents", "affordable ones", "apartments affordable",
               "homes affordable",
               "flats affordable", "condos affordable", "townhouses affordable", "of our", "out of"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether enough units are affordable, or how many must be?", "5.72.060.B.7",
        {
            "whether": ("does it meet", "do we meet", "building meet", "project meet", "meet the share",
                        "meet the affordability", "meet the test", "pass the test", "does it pass", "do we pass",
                        "enough of them", "affordable enough", "does it qualify", "do we qualify", "does that qualify",
                        "satisfy the", "in compliance", "do we comply", "does it comply", "are we short",
                        "building pass", "project pass", "building qualify", "project qualify", "good enough"),
            "how_many": ("how many", "what number", "how much of it", "minimum number", "least number", "to qualify",
                         "to pass", "to meet", "to comply", "number of units"),
        },
        optional=True,
    )  # fmt: skip
    share: Decimal | None = percent(
        "Which percentage of the rent or price levels would be affordable?", "5.72.060.B.7", optional=True,
        words=("percent of the units", "percent of units", "of the rents", "of the units", "of the apartments",
               "of our units",
               "percent affordable", "of the levels", "affordable rents", "of rents", "of apartments"),
    )  # fmt: skip
    median: Decimal | None = money(
        "What is the area median income?", "5.72.060.B.7", outside="median_income", optional=True,
        words=("median is", "median of", "median at", "median income is", "median runs", "median",
               "median income", "area median", "area median income", "median household", "ami"),
    )  # fmt: skip
    household: Decimal | None = money(
        "What is the household's income, if one is named?", "5.72.060.B.7", optional=True,
        words=("family of", "rents fit households", "fit households", "households at", "earners", "paycheck of",
               "household", "family", "earns", "earn", "makes", "making", "family income", "household income",
               "couple",
               "renter", "tenant", "earning", "buyer", "households"),
    )  # fmt: skip
    household_share: Decimal | None = percent(
        "Which percentage of the median income is it, if it is named so?", "5.72.060.B.7", optional=True,
        words=("percent of median", "percent of the median", "of median", "of the area median", "of ami",
               "median income",
               "incomes", "of the median"),
    )  # fmt: skip
    commitment: bool | None = yes_no(
        "Is there a firm commitment for long-term project financing?", "5.72.060.B.11", optional=True,
        yes=("bank has firmly committed", "firmly committed", "committed the long-term",
             "long-term loan is committed", "committed to the long-term", "take-out commitment",
             "permanent lender committed", "take-out lender", "takeout lender", "has a firm takeout",
             "commitment in hand", "signed commitment", "firm commitment", "commitment for long-term",
             "takeout commitment", "committed long-term",
             "commitment letter"),
        no=("no take-out", "no take-out lender", "no permanent lender", "no lender lined up", "not committed",
            "no one has committed", "nobody has committed", "no bank has committed", "nothing firm",
            "no long-term lender", "no firm take-out", "no permanent financing", "without permanent financing",
            "no long-term loan", "only a soft commitment", "letter of interest", "no commitment",
            "without a commitment", "no firm commitment", "no takeout", "without a firm commitment",
            "no long-term", "without a takeout", "without long-term", "lacks a commitment"),
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
        "how many of the units in our tower have to be affordable",
        "permanent loan, 100 of the 120 apartments affordable, enough?",
        "does our building have enough affordable units for permanent financing",
        "are we short of affordable apartments under the 85 percent test",
        "exact number of affordable units our tower needs",
        "does our building meet the affordability test",
        "is our project affordable enough for permanent financing",
        "how many more affordable units does our project need",
        "how much can a household make in our permanently financed building",
        "median income given, how much may a tenant make",
        "do we have enough affordable apartments",
        "construction loan only and no take-out lender lined up, can they get it",
        "what is the highest household income our bond-financed apartments may serve",
        "how many units short of affordable is the project",
        "80 units with permanent financing, how many must be affordable",
        "affordability requirement for bond-financed apartments",
        "income limit for housing bonds when the median income is $72,000",
        "construction financing for housing, what affordability applies",
        "how many of 45 units need affordable rents for development bonds",
        "85 percent affordability test for housing bonds",
        "is a family that makes this much under the income cap for bond housing",
        "we plan cheap rents on most of our bond-financed apartments, are that many enough",
        "how high can a household's income go in bond-financed housing",
        "are 80 percent affordable rents enough for permanent bond financing",
        "construction loan from housing bonds without a takeout commitment, ok?",
    ),
    anchors=(SHARE, INCOME, CONSTRUCTION, COMMITMENT),
    model=HousingAffordability,
)
def housing_affordability(work: Work) -> Outcome:
    """PCC 5.72.060 B.7 and B.11."""
    if wrong := any_below_zero(work, "5.72.060.B.7"):
        return wrong
    work.note('"Affordable" is not defined, and no income figure is stated.')
    building = work.maybe("financing") == "construction"
    at = "5.72.060.B.11" if building else "5.72.060.B.7"
    limit = work.figure(CONSTRUCTION if building else INCOME)
    stated, whole = work.maybe("affordable"), work.maybe("units")
    if stated is not None and whole is not None and stated > whole:
        # No more units can be affordable than there are, so the two counts were told the other way round.
        work.note(f"{whole} was taken as the number of affordable units of {stated}.")
        return _units(work, stated, "", (), whole)
    if (counted := _counted(work)) is not None:
        return _units(work, work.count("units"), "", (), counted)
    incomes = work.maybe("household") is not None or work.maybe("household_share") is not None
    if incomes:
        return _income(work, at, limit)
    if not building and work.maybe("share") is not None:
        return _share(work)
    median: Decimal | None = work.maybe("median")
    cap = None if median is None else _highest(work, at, limit, median)
    caps = () if cap is None else (dollars("income", "Highest income", cap),)
    ceiling = "" if cap is None else f", {usd(cap)}"
    if cap is not None and not building and work.maybe("units") is None:
        text = f"Incomes may be up to {plain(limit)} percent of the area median income{ceiling}."
        return work.computed(at, text, *caps)
    if work.choice("financing") == "permanent":
        if work.maybe("asked") == "whether":
            work.count("affordable")
        return _units(work, work.count("units"), ceiling, caps)
    firm = Condition("commitment", at, "a firm commitment for long-term project financing is available")
    words = f"rent or price levels may be up to {plain(limit)} percent of median income{ceiling}"
    return permission(work, at, words, *caps, on=(firm,))


def _highest(work: Work, at: str, limit: Decimal, median: Decimal) -> Decimal:
    """The highest income in USD, as a step."""
    highest = work.cents(at, median * limit / 100)
    work.step(at, f"{plain(limit)} percent of the median income of {usd(median)}", highest, "USD")
    return highest


def _income(work: Work, at: str, limit: Decimal) -> Outcome:
    """Whether an income lies within the percentage of the area median income."""
    share: Decimal | None = work.maybe("household_share")
    if share is not None:
        within = share <= limit
        work.step(at, f"{plain(share)} percent of the median income, up to {plain(limit)}", within)
        values: tuple[Quantity, ...] = ()
    else:
        income, highest = work.money("household"), _highest(work, at, limit, work.money("median"))
        within = income <= highest
        work.step(at, f"An income of {usd(income)}, up to {usd(highest)}", within)
        values = (dollars("income", "Highest income", highest),)
    verdict = "yes" if within else "no"
    text = f"{verdict.capitalize()}: incomes count up to {plain(limit)} percent of the area median income."
    return work.computed(at, text, *values, verdict=verdict)


def _share(work: Work) -> Outcome:
    """Whether a percentage of the levels is enough."""
    at, share, least = "5.72.060.B.7", work.percent("share"), work.figure(SHARE)
    work.step(at, f"{plain(share)} percent of rent or price levels against {plain(least)}", share >= least)
    verdict = "yes" if share >= least else "no"
    text = f"{verdict.capitalize()}: {plain(least)} percent of rent or price levels must be affordable."
    return work.computed(at, text, verdict=verdict)


def _counted(work: Work) -> int | None:
    """The number of affordable units where it was given for an income: no household's income is below the units."""
    units, income = work.maybe("units"), work.maybe("household")
    if units is None or income is None or work.maybe("affordable") is not None or not 0 <= income <= units:
        return None
    work.note(f"{plain(income)} was taken as the number of affordable units.")
    return int(income)


def _units(work: Work, units: int, ceiling: str, caps: tuple[Quantity, ...], counted: int | None = None) -> Outcome:
    """How many units must be affordable, and whether those that would be are enough."""
    at, affordable = "5.72.060.B.7", work.maybe("affordable") if counted is None else counted
    exact = units * work.figure(SHARE) / 100
    needed = int(exact.to_integral_value(ROUND_CEILING))
    work.step(at, f"85 percent of {units}, in whole units", needed, "units")
    work.note("The text counts rent or price levels, 85 percent of which are affordable; they are taken as units.")
    text = (
        f"At least {needed} units must be affordable by households with incomes up to 150 percent of the "
        f"area median income{ceiling}."
    )
    values = [Quantity("units", "Affordable units, at least", needed, "units")]
    if affordable is None:
        return work.computed(at, text, *values, *caps)
    work.step(at, f"{affordable} units would be affordable", affordable >= needed)
    if affordable < needed:
        values.append(Quantity("shortfall", "Units still short", needed - affordable, "units"))
    verdict = "yes" if affordable >= needed else "no"
    return work.computed(at, f"{verdict.capitalize()}. {text}", *values, *caps, verdict=verdict)
