"""What redeeming a property costs, and who gets it: Sections 5.30.080 and 5.30.095."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, count, day, money, percent, yes_no
from calculators.interest import simple_interest
from calculators.money import long_date, usd
from calculators.outcome import Computed, NotApplicable, Outcome, Quantity
from calculators.subjects.redemption import PAID_WORDS, SOLD_WORDS, SUBJECT, last_day_to_redeem
from calculators.work import Work, dollars

PRICE_WORDS = ("sale", "sales", "price", "sold", "bid", "sold for", "sale price", "went for", "auction price",
               "bought for", "bought it for", "paid at the sale", "bought at", "purchaser paid", "buyer paid",
               "guy paid",
               "investor paid", "bidder paid", "holder paid", "winner paid", "went at", "sold at", "paid us",
               "certificate for", "knocked down for", "auctioned for", "bid was", "paid", "brought",
               "auctioned off for", "hammer price", "foreclosed for", "certificate cost")  # fmt: skip
INTEREST_WORDS = ("interest", "interest to date", "interest of", "in interest", "interest came to", "interest is",
                  "interest is up to", "interest ran to", "interest so far", "interest adds")  # fmt: skip
PENALTY_WORDS = ("penalty", "penalties", "penalty of", "in penalty", "penalty is", "penalty came to", "penalty adds",
                 "redemption penalty")  # fmt: skip
OFFERED_WORDS = ("offers", "offered", "brings", "brought", "check for", "cashier's check", "hands over", "has",
                 "offer",
                 "tendered", "payment of", "check of", "scraped together", "came with", "only has", "showed up with",
                 "sent us", "wants to pay", "short of", "deposit", "came in with", "shows up with",
                 "walks in with", "got together", "has only", "owner has", "family has", "raised", "managed to get",
                 "check is for", "wired", "put together", "has in hand", "he has", "she has", "they have",
                 "owner brings", "mailed a check for", "came up with")  # fmt: skip
ASKED = {
    "holder_share": ("certificate holder get", "holder get", "purchaser get", "purchaser receive", "buyer get",
    "bidder get",
               "investor get", "holder receive", "pay the purchaser", "pay the holder", "pay the certificate holder",
               "pay the bidder", "pay the investor", "pay the buyer", "cut him", "cut her", "cut the buyer",
               "check does the", "check to the holder", "check to the purchaser", "buyer receive",
               "goes to the holder",
               "goes to the purchaser", "goes to the buyer", "owe the purchaser", "owe the buyer", "owe the holder",
               "refund the purchaser", "back to the purchaser", "back to the buyer", "cut the holder", "winner get",
               "cut the purchaser", "cut the investor", "certificate guy get", "send the purchaser",
               "send the holder", "paid to the holder", "paid to the purchaser", "he make on it", "make on the deal",
               "purchaser make", "investor make", "holder make", "he is paid", "bidder receive", "owe the bidder"),
    "fund_share": ("assessment collection fund", "collection fund", "into the fund", "to the fund", "city keep",
             "the city's share", "do we keep", "we keep", "goes to the city", "fund get", "city get"),
    "payoff_sum": ("get her place back", "get his place back", "get the house back", "get it back", "buy it back",
    "enough",
               "family pay", "bank pay", "get her house back", "get his house back", "redeems it","owner pay",
               "owe to redeem", "cost to redeem", "must the owner", "redemption price", "payoff",
                 "to redeem", "owner owe", "he short", "she short", "they short"),
}  # fmt: skip
"""Which of the three sums of a redemption a question asks for."""
HELD_WORDS = ("days", "day", "held", "later", "after", "elapsed", "for", "days later", "since the sale")

IN_FULL = anchor("5.30.095.B", "Property may be redeemed only by payment in full.")
PAYMENT = anchor("5.30.095.B", "the amount of the property sale price, the interest to date, and the penalty to date")
HOLDER = anchor("5.30.095.E", "in the amount of the sales price plus interest")
TO_FUND = anchor("5.30.095.F", "The amount of the penalty shall be deposited in the assessment collection fund.")
BY_ORDINANCE = anchor("5.30.080.C", "The interest charged during the redemption period shall be set by ordinance.")
PENALTY_BY_ORDINANCE = anchor(
    "5.30.080.D", "The penalty charged during the redemption period shall be set by ordinance."
)
NO_PLAN = anchor("5.30.095.B", "is not eligible for installment payments or a payment plan")


def terms_field(at: str) -> Any:
    """An optional field: whether all is paid at once."""
    return choice(
        "Is it paid in full or in parts?", at,
        {
            "in_full": ("in full", "all at once", "lump sum", "full payment"),
            "in_parts": ("installments", "payment plan", "in parts", "half now", "over time", "monthly payments",
                         "monthly", "partial payment", "partial", "installment payments", "pay over", "some now",
                         "special payment plan", "a little at a time", "in pieces", "two payments", "three payments"),
        }, optional=True,
    )  # fmt: skip


def penalty_asked_field(at: str) -> Any:
    """An optional field: whether the question is if the holder gets the penalty too."""
    return yes_no(
        "Is the question whether the holder of the certificate gets the penalty?", at, optional=True,
        yes=("get the penalty", "gets the penalty", "receive the penalty", "keep the penalty", "share of the penalty",
             "entitled to the penalty", "penalty too", "penalty as well", "penalty go to the purchaser",
             "penalty goes to the buyer", "plus the penalty", "keeps the penalty", "penalty go to the buyer"),
    )  # fmt: skip


def interest_field(at: str) -> Any:
    """An optional field: the interest to date, where it is known."""
    return money("How much interest has accrued to date, if known?", at, words=INTEREST_WORDS, optional=True)


def rate_field(at: str) -> Any:
    """A field: the ordinance's yearly interest rate of the redemption period, in percent."""
    return percent(
        "Which annual interest rate does the ordinance set for the redemption period (in percent)?", at,
        words=("interest", "rate", "annual", "year"), outside="redemption_interest_rate",
    )  # fmt: skip


def held_field(at: str) -> Any:
    """An optional field: the days for which interest runs."""
    return count(
        "How many days lie between the sale and the redemption?", at, unit="days", words=HELD_WORDS, optional=True
    )


def penalty_field(at: str) -> Any:
    """An optional field: the penalty to date, where it is known."""
    return money("How much is the penalty to date, if known?", at, words=PENALTY_WORDS, optional=True)


def penalty_rate_field(at: str) -> Any:
    """A field: the ordinance's redemption penalty, in percent of the sale price."""
    return percent(
        "Which redemption penalty does the ordinance set (in percent of the sale price)?", at,
        words=PENALTY_WORDS, outside="redemption_penalty_rate",
    )  # fmt: skip


def asked_field(at: str) -> Any:
    """An optional field: which of the sums of a redemption is asked for."""
    return choice("Which sum is asked for?", at, ASKED, optional=True)


class RedemptionAmount(Inputs):
    """What the redemption price depends on."""

    asked: str | None = asked_field("5.30.095.B")

    terms: str | None = terms_field("5.30.095.B")
    sale_price: Decimal | None = money("What was the sale price of the property?", "5.30.095.B", words=PRICE_WORDS)
    interest: Decimal | None = interest_field("5.30.095.B")
    rate: Decimal | None = rate_field("5.30.080.C")
    days: int | None = held_field("5.30.095.B")
    sold: date | None = day("On which date was the property sold?", "5.30.095.B", words=SOLD_WORDS)
    redeemed: date | None = day("On which date is it redeemed?", "5.30.095.B", words=PAID_WORDS)
    penalty: Decimal | None = penalty_field("5.30.095.B")
    penalty_rate: Decimal | None = penalty_rate_field("5.30.080.D")
    offered: Decimal | None = money("Which payment is offered?", "5.30.095.B", words=OFFERED_WORDS, optional=True)


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
        "can the owner redeem in installments",
        "owner brings a check to redeem, is it enough",
        "half now and half next month to redeem a sold house, okay?",
        "payoff figure for the family that wants their foreclosed house back",
        "on redemption of a lot, how much goes into the assessment collection fund",
        "what must the owner pay us to redeem our sold lot",
        "house went for nine thousand at our lien sale, owner has ten, how much is he short",
        "what does it cost to redeem a property sold at the foreclosure sale",
        "how much must the mortgage company pay to redeem in full",
        "how much does the City keep when the owner redeems",
        "sold at the foreclosure sale, they redeem months later with interest and a penalty, what is the damage",
        "exact redemption price of this lot",
        "what's the total figure to redeem our house",
        "how much does Mrs. Duarte have to pay to get her auctioned house back, in dollars",
        "what does redeeming this property come to",
        "what's the redemption amount for the lot she wants back",
        "what do I tell the owner it costs to redeem, exact amount",
        "how many dollars must he bring to buy his house back after our sale",
        "what is the exact figure to redeem this house",
        "what's the redemption figure on our lot",
    ),
    anchors=(PAYMENT, IN_FULL, HOLDER, TO_FUND, BY_ORDINANCE, PENALTY_BY_ORDINANCE),
    model=RedemptionAmount,
)
def redemption_amount(work: Work) -> Outcome:
    """PCC 5.30.095 B, E and F."""
    at = "5.30.095.B"
    if decided := redemption_refused(work, at):
        return decided
    asked = work.maybe("asked")
    if asked == "fund_share":
        return _to_fund(work)
    price = work.money("sale_price")
    if late := _after_period(work):
        return late
    interest = interest_to_date(work, "5.30.080.C")
    if asked == "holder_share":
        return _to_holder(work, price, interest)
    penalty = penalty_to_date(work, "5.30.080.D")
    total = price + interest + penalty
    work.step(at, "Sale price, interest to date and penalty to date, in full", total, "USD")
    work.step(
        "5.30.095.E", "Sale price and interest go to the holder of the certificate of sale", price + interest, "USD"
    )
    work.step("5.30.095.F", "The penalty goes to the assessment collection fund", penalty, "USD")
    return price_answer(
        work, at, price, interest, penalty,
        dollars("holder", "Paid to the holder of the certificate of sale", price + interest),
        dollars("fund", "Paid into the assessment collection fund", penalty),
    )  # fmt: skip


def _to_fund(work: Work) -> Outcome:
    """What the assessment collection fund gets of a redemption."""
    penalty = penalty_to_date(work, "5.30.080.D")
    work.step("5.30.095.F", "The penalty goes to the assessment collection fund", penalty, "USD")
    text = f"The penalty of {usd(penalty)} goes to the assessment collection fund, the rest to the certificate holder."
    return work.computed("5.30.095.F", text, dollars("fund", "Paid into the assessment collection fund", penalty))


def _to_holder(work: Work, price: Decimal, interest: Decimal) -> Computed:
    """What the holder of the certificate of sale gets of a redemption."""
    at, payment = "5.30.095.E", price + interest
    work.step(at, "Sales price plus interest", payment, "USD")
    work.skip("5.30.095.F", "The penalty is not paid to the holder but into the assessment collection fund")
    return work.computed(
        at,
        f"The Treasurer pays the holder of the certificate of sale {usd(payment)}, the sales price plus interest; "
        "the penalty goes to the assessment collection fund.",
        dollars("payment", "Paid to the holder of the certificate of sale", payment),
        dollars("interest", "Interest to date", interest),
        actors=("Treasurer",),
    )


def redemption_refused(work: Work, at: str) -> Outcome | None:
    """The outcome for impossible inputs, for payment in parts, or for an offer below the parts known; else None."""
    if wrong := wrong_dates_or_amounts(work, at):
        return wrong
    if work.maybe("terms") == "in_parts":
        work.step(at, "Property may be redeemed only by payment in full", False)
        return work.computed(at, "No: property may be redeemed only by payment in full, not in installments.",
                             verdict="no", actors=("Treasurer",))  # fmt: skip
    offered = work.maybe("offered")
    parts = [work.maybe(name) for name in ("sale_price", "interest", "penalty")]
    known = sum((part for part in parts if part is not None), Decimal(0))
    if offered is None or offered >= known or all(part is not None for part in parts):
        return None
    work.step(at, f"Offered {usd(offered)} against at least {usd(known)}", False)
    text = f"No: {usd(offered)} is at least {usd(known - offered)} short; redemption takes payment in full."
    return work.computed(at, text, verdict="no", actors=("Treasurer",))


def price_answer(
    work: Work, at: str, price: Decimal, interest: Decimal, penalty: Decimal, *shares: Quantity
) -> Outcome:
    """The redemption price with its parts, and whether an offer covers it."""
    total, offered = price + interest + penalty, work.maybe("offered")
    values = [dollars("total", "Redemption price", total), dollars("interest", "Interest to date", interest),
              dollars("penalty", "Penalty to date", penalty), *shares]  # fmt: skip
    text = (
        f"The redemption price is {usd(total)}: the sale price of {usd(price)}, interest of {usd(interest)} and a "
        f"penalty of {usd(penalty)}, paid in full to the Treasurer."
    )
    if offered is None:
        return work.computed(at, text, *values, actors=("Treasurer",))
    short = max(Decimal(0), total - offered)
    work.step(at, f"Offered {usd(offered)} against {usd(total)}", short == 0)
    values.append(dollars("shortfall", "Still missing", short))
    text = f"{'No' if short else 'Yes'}. {text}"
    return work.computed(at, text, *values, verdict="no" if short else "yes", actors=("Treasurer",))


AMOUNTS = ("sale_price", "interest", "rate", "days", "penalty", "penalty_rate", "offered")


def wrong_dates_or_amounts(work: Work, at: str) -> NotApplicable | None:
    """The outcome for amounts below zero or a redemption before the sale, or None."""
    names = type(work.inputs).model_fields
    amounts = [work.maybe(name) for name in AMOUNTS if name in names]
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

    gets_penalty: bool | None = penalty_asked_field("5.30.095.F")
    sale_price: Decimal | None = money("What was the sale price of the property?", "5.30.095.E", words=PRICE_WORDS)
    interest: Decimal | None = interest_field("5.30.095.E")
    rate: Decimal | None = rate_field("5.30.080.C")
    days: int | None = held_field("5.30.095.E")
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
        "does the redemption penalty go to the winning bidder too",
        "owner bought the house back, what does the auction buyer get",
        "how much do we pay the certificate holder now that the property was redeemed",
        "what check does the certificate holder get on redemption",
        "purchaser paid eight thousand, the owner redeemed, how much does the purchaser receive",
        "investor bought the certificate and the owner redeemed, what do we cut him",
        "how much does the certificate holder make on the redemption",
        "does the holder of the certificate of sale get the penalty",
        "what does our certificate buyer get back",
        "refund to the winning bidder after the family redeemed the house",
        "exact amount we pay our certificate holder after the redemption",
        "what does the check to this purchaser come to",
        "how much goes back to the winning bidder of our lot, in dollars",
    ),
    anchors=(HOLDER, TO_FUND, BY_ORDINANCE),
    model=CertificateHolderPayment,
)
def certificate_holder_payment(work: Work) -> Outcome:
    """PCC 5.30.095 E and F."""
    if work.maybe("gets_penalty") and work.maybe("sale_price") is None:
        work.step("5.30.095.F", "The penalty is deposited in the assessment collection fund", False)
        text = "No: the holder gets the sales price plus interest; the penalty goes to the assessment collection fund."
        return work.computed("5.30.095.F", text, verdict="no", actors=("Treasurer",))
    price = work.money("sale_price")
    if wrong := wrong_dates_or_amounts(work, "5.30.095.E") or _after_period(work):
        return wrong
    paid = _to_holder(work, price, interest_to_date(work, "5.30.080.C"))
    return replace(paid, verdict="no", text=f"No. {paid.text}") if work.maybe("gets_penalty") else paid
