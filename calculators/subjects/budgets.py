"""Capital expenditure limit: Section 5.20.010."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, money, percent
from calculators.money import plain, usd
from calculators.outcome import Outcome, Reading
from calculators.work import Work, dollars

SUBJECT = "Budget"

LIMIT = figure(
    "capital_expenditure_limit", "5000", "USD", "5.20.010.D", "The capital expenditure limit is established at $5,000"
)
NEAREST = figure("capital_limit_rounding", "100", "USD", "5.20.010.D", "shall be rounded to the nearest $100")
BY_INFLATION = anchor("5.20.010.D", "based on the average inflation rate for the Portland Metropolitan Area")


class CapitalLimit(Inputs):
    """What the adjusted limit depends on."""

    rate: Decimal | None = percent(
        "Which average inflation rate did the City Auditor certify (in percent)?", "5.20.010.D",
        words=("inflation", "rate", "percent", "certified", "auditor certified", "inflation rate", "portland inflation",
               "inflation of", "cpi", "prices rose", "cost of living", "went up", "prices went up", "prices fell"),
        outside="inflation_rate",
    )  # fmt: skip
    later_rates: tuple[Decimal, ...] | None = amounts(
        "Which rates were certified for the years after it, if any (in percent)?", "5.20.010.D",
        unit="percent", words=("then", "next", "second", "later", "the year after", "and then", "followed by",
                               "year two", "third"),
        optional=True,
    )  # fmt: skip
    current: Decimal | None = money(
        "What is the limit before the adjustment, if not $5,000?", "5.20.010.D",
        words=("limit", "current", "last", "existing", "before", "last year's limit", "current limit", "now",
               "stands at", "threshold", "capital threshold", "cutoff", "was", "right now", "last yr", "capital limit",
               "limit is at", "starting from", "limit on", "on"),
        optional=True,
    )  # fmt: skip
    cost: Decimal | None = money(
        "What does the item cost, to be held against the limit?", "5.20.010.D", optional=True,
        words=("costs", "cost", "item", "priced", "equipment", "purchase", "truck", "copier", "machine", "server",
               "mower",
               "worth", "price", "computer", "buy", "pump", "saw", "desk", "generator", "trailer", "plotter",
               "scanner", "bought", "purchased", "forklift", "printer", "runs", "van", "laptop", "for a", "projector",
               "lathe", "compressor", "camera", "radio"),
    )  # fmt: skip


@calculator(
    name="capital_expenditure_limit",
    title="Capital expenditure limit after inflation",
    subject=SUBJECT,
    provision="5.20.010.D",
    rule="The capital expenditure limit of $5,000 is adjusted annually by the average inflation rate for the Portland "
    "Metropolitan Area, as certified by the City Auditor, and rounded to the nearest $100.",
    phrases=(
        "capital expenditure limit with 2.7 percent inflation",
        "what is the capitalization threshold after inflation",
        "adjust the $5,000 capital expenditure limit for 2.8% and 2.8%",
        "new capital expenditure limit if Portland inflation was 4.1 percent",
        "how is the capital expenditure limit rounded",
        "inflation adjustment of the capital outlay limit",
        "Auditor certified 3.4 percent, is a $5,150 copier over the capital expenditure limit",
        "what do we bump the $5,000 capital cutoff to this year",
        "our capital threshold stands at so much and the Auditor certified inflation, what does it go to",
        "what is our capital expenditure limit this year after the inflation adjustment",
        "capital limit right now, what's next year's",
        "how much does the capital expenditure limit go up with inflation",
        "does the capital expenditure limit come down when prices fall",
        "new capital threshold for the Portland inflation rate",
        "is this generator above the inflation-adjusted capital limit",
        "what exactly does our capital cutoff come to after the inflation adjustment",
        "need the exact dollar figure of our adjusted capital expenditure limit",
    ),
    anchors=(LIMIT, NEAREST, BY_INFLATION),
    model=CapitalLimit,
)
def capital_expenditure_limit(work: Work) -> Outcome:
    """PCC 5.20.010 D."""
    at, current = "5.20.010.D", work.maybe("current")
    rates = (work.percent("rate"), *(work.maybe("later_rates") or ()))
    start = work.figure(LIMIT) if current is None else current
    if any(not -100 < rate < 1000 for rate in rates):
        return work.not_applicable(at, "Give each year's inflation rate in percent, such as 2.7.")
    if wrong := below_zero(work, at, start):
        return wrong
    nearest = work.figure(NEAREST)
    rounded = unrounded = start
    for rate in rates:
        unrounded = unrounded * (100 + rate) / 100
        raw = rounded * (100 + rate) / 100
        rounded = _to_nearest(raw, nearest)
        work.step(at, f"Adjusted by {plain(rate)} percent to {usd(raw)}, to the nearest $100", rounded, "USD")
    work.note("The text does not say how an amount midway between two hundreds is rounded; half up was used.")
    once = _to_nearest(unrounded, nearest)
    if once == rounded:
        return _against_limit(work, rounded, rounded - start)
    return work.two_readings(
        at, f"{usd(rounded)} or {usd(once)}, by which amount the next year's rate is applied to.",
        Reading("Each year's rate is applied to the rounded limit of the year before.",
                (dollars("limit", "Capital expenditure limit", rounded),)),
        Reading("The rates are applied to the exact amount, which is rounded once.",
                (dollars("limit", "Capital expenditure limit", once),)),
        actors=("City Auditor",),
    )  # fmt: skip


def _against_limit(work: Work, limit: Decimal, change: Decimal) -> Outcome:
    """The limit and by how much it changes, and whether the optional cost of an item lies above it."""
    at, cost = "5.20.010.D", work.maybe("cost")
    value, text = dollars("limit", "Capital expenditure limit", limit), f"The limit is {usd(limit)}."
    actors = ("City Auditor",)
    if cost is None:
        return work.computed(at, text, value, dollars("change", "Change of the limit", change), actors=actors)
    above = cost > limit
    work.step(at, f"{usd(cost)} lies above the limit", above)
    work.note("The text sets the limit and does not say what follows for an item above it or exactly at it.")
    over = dollars("over", "Above the limit", max(Decimal(0), cost - limit))
    lead = "Yes, above the limit" if above else "No, not above the limit"
    return work.computed(at, f"{lead}. {text}", value, over, verdict="yes" if above else "no", actors=actors)


def _to_nearest(amount: Decimal, step: Decimal) -> Decimal:
    return (amount / step).quantize(Decimal(1), ROUND_HALF_UP) * step
