"""Redeeming a property after a foreclosure sale, and what its purchaser may do: Sections 5.30.095 to 5.30.110."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import WORKDAY_NOTE, add_years, is_working_day, next_working_day
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, money, percent, yes_no
from calculators.interest import simple_interest
from calculators.money import long_date, usd
from calculators.outcome import NotApplicable, Outcome
from calculators.work import Work, date_value, dollars

SUBJECT = "Redemption after a foreclosure sale"
SOLD_WORDS = ("sold", "sale", "auction", "auctioned", "foreclosure", "foreclosed", "selling")
PAID_WORDS = ("redeem", "redeems", "redeemed", "redeeming", "redemption", "paid", "pays", "pay", "payoff")
PRICE_WORDS = ("sale", "sales", "price", "sold", "bid")

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
IN_FULL = anchor("5.30.095.B", "Property may be redeemed only by payment in full.")
PAYMENT = anchor("5.30.095.B", "the amount of the property sale price, the interest to date, and the penalty to date")
HOLDER = anchor("5.30.095.E", "in the amount of the sales price plus interest")
TO_FUND = anchor("5.30.095.F", "The amount of the penalty shall be deposited in the assessment collection fund.")
BY_ORDINANCE = anchor("5.30.080.C", "The interest charged during the redemption period shall be set by ordinance.")
PENALTY_BY_ORDINANCE = anchor(
    "5.30.080.D", "The penalty charged during the redemption period shall be set by ordinance."
)
DEED = anchor("5.30.100.A", "Upon expiration of the redemption period, the Treasurer shall execute a deed")


class RedemptionDeadline(Inputs):
    """What the end of the redemption period depends on."""

    sold: date | None = day("On which date was the property sold?", "5.30.095.A", words=SOLD_WORDS)
    redeeming: date | None = day(
        "On which date would the property be redeemed?", "5.30.095.A", words=PAID_WORDS, optional=True
    )


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
    ),
    anchors=(PERIOD, NOT_COUNTED, ROLLS, NO_PURCHASER),
    model=RedemptionDeadline,
)
def redemption_deadline(work: Work) -> Outcome:
    """PCC 5.30.095 A."""
    sold, redeeming = work.day("sold"), work.maybe("redeeming")
    last = last_day_to_redeem(work, sold)
    work.note("A sewer safety net lien has its own rule, with other words: PCC 5.31.085 A.")
    return redemption_answer(work, "5.30.095.A", sold, last, redeeming)


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
    in_time = redeeming <= last
    work.step(at, f"Redeemed {long_date(redeeming)}, by the last day", in_time)
    answer = "Yes, in time." if in_time else "No, too late."
    return work.computed(at, f"{answer} {ends}", value, verdict="yes" if in_time else "no")


class RedemptionAmount(Inputs):
    """What the redemption price depends on."""

    sale_price: Decimal | None = money("What was the sale price of the property?", "5.30.095.B", words=PRICE_WORDS)
    interest: Decimal | None = money(
        "How much interest has accrued to date, if known?", "5.30.095.B", words=("interest",), optional=True
    )
    rate: Decimal | None = percent(
        "Which annual interest rate does the ordinance set for the redemption period (in percent)?", "5.30.080.C",
        words=("interest", "rate", "annual", "year"), outside="redemption_interest_rate",
    )  # fmt: skip
    days: int | None = count(
        "How many days lie between the sale and the redemption?", "5.30.095.B", unit="days",
        words=("days", "day", "held", "later", "after", "elapsed"), optional=True,
    )  # fmt: skip
    sold: date | None = day("On which date was the property sold?", "5.30.095.B", words=SOLD_WORDS)
    redeemed: date | None = day("On which date is it redeemed?", "5.30.095.B", words=PAID_WORDS)
    penalty: Decimal | None = money(
        "How much is the penalty to date, if known?", "5.30.095.B", words=("penalty",), optional=True
    )
    penalty_rate: Decimal | None = percent(
        "Which redemption penalty does the ordinance set (in percent of the sale price)?", "5.30.080.D",
        words=("penalty",), outside="redemption_penalty_rate",
    )  # fmt: skip


@calculator(
    name="redemption_amount",
    title="Amount to redeem a property",
    subject=SUBJECT,
    provision="5.30.095.B",
    rule="Redemption takes payment in full to the Treasurer of the sale price, the interest to date and the penalty to "
    "date; an ordinance sets the interest and the penalty of the redemption period.",
    phrases=(
        "how much to redeem a property sold for $6,023.05 with 10% interest for 200 days and a 5% penalty",
        "redemption price of a foreclosed lot",
        "what must the owner pay to get the house back after the lien sale",
        "redemption payoff: sale price $4,800, interest $260, penalty $240",
        "total due to redeem after the sale",
        "owner wants to redeem, what does he owe",
        "compute the redemption price, interest and penalty included",
    ),
    anchors=(PAYMENT, IN_FULL, HOLDER, TO_FUND, BY_ORDINANCE, PENALTY_BY_ORDINANCE),
    model=RedemptionAmount,
)
def redemption_amount(work: Work) -> Outcome:
    """PCC 5.30.095 B, E and F."""
    price = work.money("sale_price")
    if wrong := wrong_dates_or_amounts(work, "5.30.095.B") or _after_period(work):
        return wrong
    interest = interest_to_date(work, "5.30.080.C")
    penalty = penalty_to_date(work, "5.30.080.D")
    total = price + interest + penalty
    work.step("5.30.095.B", "Sale price, interest to date and penalty to date, in full", total, "USD")
    work.step(
        "5.30.095.E", "Sale price and interest go to the holder of the certificate of sale", price + interest, "USD"
    )
    work.step("5.30.095.F", "The penalty goes to the assessment collection fund", penalty, "USD")
    return work.computed(
        "5.30.095.B",
        f"The redemption price is {usd(total)}: the sale price of {usd(price)}, interest of {usd(interest)} and a "
        f"penalty of {usd(penalty)}, paid in full to the Treasurer.",
        dollars("total", "Redemption price", total),
        dollars("interest", "Interest to date", interest),
        dollars("penalty", "Penalty to date", penalty),
        dollars("holder", "Paid to the holder of the certificate of sale", price + interest),
        dollars("fund", "Paid into the assessment collection fund", penalty),
        actors=("Treasurer",),
    )


def wrong_dates_or_amounts(work: Work, at: str) -> NotApplicable | None:
    """The outcome for amounts below zero or a redemption before the sale, or None."""
    names = type(work.inputs).model_fields
    amounts = [work.maybe(name) for name in ("sale_price", "interest", "rate", "days", "penalty", "penalty_rate")
               if name in names]  # fmt: skip
    sold, redeemed = work.maybe("sold"), work.maybe("redeemed")
    if sold and redeemed and redeemed < sold:
        return work.not_applicable(at, "The redemption date lies before the sale; check the dates.")
    return below_zero(work, at, *amounts)


def _after_period(work: Work) -> NotApplicable | None:
    sold, redeemed = work.maybe("sold"), work.maybe("redeemed")
    if not (sold and redeemed):
        return None
    last = last_day_to_redeem(work, sold)
    if redeemed <= last:
        return None
    return work.not_applicable(
        "5.30.095.A", f"Too late to redeem: the redemption period ended {long_date(last)} at 5 p.m."
    )


def interest_to_date(work: Work, at: str) -> Decimal:
    """Interest of the redemption period in USD: as given, or by the ordinance's rate and the days held."""
    given: Decimal | None = work.maybe("interest")
    if given is not None:
        work.step(at, "Interest to date, as given", given, "USD")
        return given
    rate = work.percent("rate")
    days: int | None = work.maybe("days")
    if days is None:
        days = -(work.day("sold") - work.day("redeemed")).days
    return simple_interest(work, at, work.money("sale_price"), rate, days)


def penalty_to_date(work: Work, at: str) -> Decimal:
    """Penalty of the redemption period in USD: as given, or the ordinance's percentage of the sale price."""
    given: Decimal | None = work.maybe("penalty")
    if given is not None:
        work.step(at, "Penalty to date, as given", given, "USD")
        return given
    rate = work.percent("penalty_rate")
    work.note("The ordinance decides how the penalty is reckoned; a percentage of the sale price was used.")
    penalty = work.money("sale_price") * rate / 100
    work.step(at, "The ordinance's penalty on the sale price", penalty, "USD")
    return work.cents(at, penalty)


class CertificateHolderPayment(Inputs):
    """What the holder of a certificate of sale receives when the property is redeemed."""

    sale_price: Decimal | None = money("What was the sale price of the property?", "5.30.095.E", words=PRICE_WORDS)
    interest: Decimal | None = money(
        "How much interest has accrued to date, if known?", "5.30.095.E", words=("interest",), optional=True
    )
    rate: Decimal | None = percent(
        "Which annual interest rate does the ordinance set for the redemption period (in percent)?", "5.30.080.C",
        words=("interest", "rate", "annual", "year"), outside="redemption_interest_rate",
    )  # fmt: skip
    days: int | None = count(
        "How many days lie between the sale and the redemption?", "5.30.095.E", unit="days",
        words=("days", "day", "held", "later", "after", "elapsed"), optional=True,
    )  # fmt: skip
    sold: date | None = day("On which date was the property sold?", "5.30.095.E", words=SOLD_WORDS)
    redeemed: date | None = day("On which date is it redeemed?", "5.30.095.E", words=PAID_WORDS)


@calculator(
    name="certificate_holder_payment",
    title="What the certificate holder receives on redemption",
    subject=SUBJECT,
    provision="5.30.095.E",
    rule="When a property is redeemed, the Treasurer pays the holder of the certificate of sale the sales price plus "
    "interest; the penalty goes to the assessment collection fund.",
    phrases=(
        "what does the certificate holder get when the owner redeems",
        "check to the purchaser after redemption of a $6,023.05 sale with $330.03 interest",
        "how much do we pay the holder of the certificate of sale",
        "winning bidder gets redeemed out, what is he paid",
        "does the purchaser get the penalty when the property is redeemed",
        "purchaser's payout on redemption",
    ),
    anchors=(HOLDER, TO_FUND, BY_ORDINANCE),
    model=CertificateHolderPayment,
)
def certificate_holder_payment(work: Work) -> Outcome:
    """PCC 5.30.095 E and F."""
    price = work.money("sale_price")
    if wrong := wrong_dates_or_amounts(work, "5.30.095.E") or _after_period(work):
        return wrong
    payment = price + interest_to_date(work, "5.30.080.C")
    work.step("5.30.095.E", "Sales price plus interest", payment, "USD")
    work.skip("5.30.095.F", "The penalty is not paid to the holder but into the assessment collection fund")
    return work.computed(
        "5.30.095.E",
        f"The Treasurer pays the holder of the certificate of sale {usd(payment)}, the sales price plus interest; "
        "the penalty goes to the assessment collection fund.",
        dollars("payment", "Paid to the holder of the certificate of sale", payment),
        actors=("Treasurer",),
    )


class DeedIssuable(Inputs):
    """What decides when the purchaser's deed may be executed."""

    sold: date | None = day("On which date was the property sold?", "5.30.100.A", words=SOLD_WORDS)
    redeemed: bool | None = yes_no(
        "Has anybody redeemed the property?", "5.30.095.C",
        yes=("was redeemed", "has redeemed", "been redeemed", "owner redeemed", "got redeemed"),
        no=("not redeemed", "nobody redeemed", "no one redeemed", "unredeemed", "never redeemed", "no redemption",
            "without redemption", "nobody has redeemed", "not been redeemed"), optional=True,
    )  # fmt: skip
    on: date | None = day(
        "On which date would the deed be executed?", "5.30.100.A",
        words=("deed", "execute", "issue", "issued", "sign", "today", "on"), optional=True,
    )  # fmt: skip


@calculator(
    name="deed_issuable",
    title="When the purchaser's deed may be executed",
    subject=SUBJECT,
    provision="5.30.100.A",
    rule="The Treasurer executes the deed upon expiration of the redemption period, when no redemption has been made.",
    phrases=(
        "when can the Treasurer issue the deed for a property sold March 11, 2025",
        "may the deed be signed on 3/12/2026, sale was 3/11/2025, nobody redeemed",
        "purchaser is asking for his deed",
        "how soon after the foreclosure sale does the buyer get a deed",
        "deed date after lien sale",
        "is it time to execute the deed to the certificate holder",
    ),
    anchors=(PERIOD, NOT_COUNTED, ROLLS, DEED),
    model=DeedIssuable,
)
def deed_issuable(work: Work) -> Outcome:
    """PCC 5.30.100 A."""
    redeemed, on = work.maybe("redeemed"), work.maybe("on")
    if redeemed:
        work.step("5.30.095.C", "Redemption discharges the property from the effect of the sale", False)
        return work.computed("5.30.095.C", "No: the property was redeemed, so there is no deed to the purchaser.",
                             verdict="no")  # fmt: skip
    last = last_day_to_redeem(work, work.day("sold"))
    value = date_value("deadline", "End of the redemption period, 5 p.m.", last)
    ends = f"the redemption period ends on {long_date(last)} at 5 p.m."
    if on is None or on == last:
        text = f"Only when nobody has redeemed the property: {ends} The deed follows upon its expiration."
        return work.computed("5.30.100.A", text, value, verdict="conditional", actors=("Treasurer",))
    over = on > last
    work.step("5.30.100.A", f"The period is over on {long_date(on)}", over)
    if not over:
        return work.computed("5.30.100.A", f"No, not yet: {ends}", value, verdict="no", actors=("Treasurer",))
    sure = redeemed is False
    text = f"Yes{'' if sure else ', if nobody has redeemed the property'}: {ends}"
    return work.computed("5.30.100.A", text, value, verdict="yes" if sure else "conditional", actors=("Treasurer",))
