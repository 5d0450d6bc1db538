"""Bid security on public improvements: how much and in which form, Section 5.44.030."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, choice, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.work import Work, dollars

SUBJECT = "Bids"
IMPROVEMENT, SECURITY = "5.44.030.A", "5.44.030.B"
MEANS = anchor(
    IMPROVEMENT, "construction, maintenance or betterment of a public improvement, which is advertised for bid"
)
SHARE = figure(
    "bid_security_share", "10", "percent", SECURITY, "equal to 10 percent of the amount bid for the contract"
)
FORMS = anchor(SECURITY, "in the form of a surety bond, cashier")


class BidSecurity(Inputs):
    """What bid security depends on."""

    improvement: bool | None = yes_no(
        "Is it for construction, maintenance or betterment of a public improvement?", IMPROVEMENT, optional=True,
        yes=("public improvement", "construction", "paving", "street", "sewer", "bridge", "sidewalk",
             "maintenance of", "road job", "repaving", "pump station", "waterline", "water main job", "road",
             "storm drain",
             "culvert", "curb ramps", "reservoir", "seawall", "park building", "playground construction",
             "traffic signal",
             "bike path", "trail", "retaining wall", "water main", "manhole", "paving job"),
        no=("supplies", "office supplies", "vehicles", "supply bid", "equipment purchase", "software", "copiers",
            "copier purchase", "purchase of goods", "supply contract", "furniture bid", "goods bid", "bid for goods",
            "not a public improvement", "uniforms", "trucks", "paper bid", "computers", "laptops", "radios", "tires",
            "janitorial", "office furniture", "toner", "vehicle bid", "fuel bid", "ammunition"),
    )  # fmt: skip
    advertised: bool | None = yes_no(
        "Is it advertised for bid?", IMPROVEMENT, optional=True,
        yes=("advertised", "advertised for bid"), no=("not advertised", "never advertised", "without advertising"),
    )  # fmt: skip
    form: str | None = choice(
        "In which form is the security?", SECURITY,
        {
            "surety_bond": ("surety bond", "bid bond", "bond from a surety"),
            "cashiers_check": ("cashier's check", "cashiers check", "cashier check", "cashier's"),
            "certified_check": ("certified check",),
            "other": ("with in cash", "put down in cash", "put up in cash", "in cash", "cash deposit",
                      "personal check", "company check", "business check",
                      "letter of credit", "wire transfer", "money order", "credit card", "promissory note",
                      "uncertified check", "regular check", "as cash", "bag of cash", "turned in cash", "put up cash",
                      "paid cash", "with cash", "pay cash", "cash as", "cash for", "envelope of cash", "in bills",
                      "venmo",
                      "his own check", "her own check", "plain check", "starter check", "savings bond", "stock",
                      "iou", "traveler's checks", "gold", "check from his checking account", "ordinary check"),
        },
        optional=True,
    )  # fmt: skip
    percentage: Decimal | None = percent(
        "What percentage of the bid is the security?", SECURITY, optional=True,
        words=("security", "bond", "check", "deposit", "of the bid", "bid", "posted", "came"),
    )  # fmt: skip
    bid: tuple[Decimal, ...] | None = amounts(
        "What is the amount bid (of each bid, if there are several)?", SECURITY,
        words=("bid", "bids", "bidder", "bidding", "amount", "offer", "contract", "bid was", "bid of", "job", "on a",
               "quoted", "offered", "offers", "price", "proposal"),
    )  # fmt: skip
    given: Decimal | None = money(
        "How much security came with the bid?", SECURITY, optional=True,
        words=("came with", "with it", "in cash", "bond is", "bond was", "check was", "check is", "security",
               "posted", "submitted", "check", "bond", "deposit", "enclosed", "came", "bid bond",
               "bid security", "put up", "attached", "sent in", "bid deposit", "brought", "turned in", "check for"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether the security is enough, whether it falls short, or how much it is?", SECURITY,
        {"enough": ("enough", "big enough", "sufficient", "good enough", "adequate", "cover"),
         "falls_short": ("too little", "too small", "too low", "fall short", "under the required",
                   "insufficient", "inadequate", "not enough"),
         "asks_how_much": ("how much", "how big", "what amount", "what does the bid security come to", "how large")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="bid_security_amount",
    title="Bid security for a public improvement contract",
    subject=SUBJECT,
    provision=SECURITY,
    rule="A bid for a public improvement contract that is advertised is accompanied by bid security equal to 10 "
    "percent of the amount bid, as a surety bond, cashier's check or certified check.",
    phrases=(
        "bid security on a paving bid of $73,415.60",
        "how much security must come with a $250,000 construction bid",
        "may a bidder put up a personal check as bid security",
        "bidder enclosed $9,000 with a bid of $100,000, is that enough",
        "is bid security needed for an office supplies bid",
        "ten percent of the bid, how much is it on $48,200",
        "bid bond amount for a sewer job",
        "contractor turned in cash as his bid deposit on a street job, can we take it",
        "bid bond is only 8 percent of the bid, good enough?",
        "cashier's check of $6,100 attached to a $62,000 bid, how much is it short",
        "what does the bid deposit come to on a sidewalk bid",
        "do vendors of copiers have to put up bid security",
        "two bids on the bridge job, what security goes with each",
        "how much bid security do we need with our sidewalk bid",
        "low bidder on the storm drain put up a bond, is it big enough",
        "bidder's own check from his checking account with the curb ramp bid, take it?",
        "need the exact bid security figure for our bridge bid",
        "what does the bid bond on our reservoir job come to",
        "is the check with the paving bid enough",
        "did they put up enough with their road bid",
        "how many dollars of security goes with this sewer bid",
        "total bid security due on our project",
        "his offer for the job was $250,000 and his bond is 20 grand, good",
        "what dollar amount of security do we need from this bidder",
        "trail job offer of 180k with a bond of 15k, ok",
    ),
    anchors=(MEANS, SHARE, FORMS),
    model=BidSecurity,
)
def bid_security_amount(work: Work) -> Outcome:
    """PCC 5.44.030 A and B."""
    for name, words in (("improvement", "for construction, maintenance or betterment of a public improvement"),
                        ("advertised", "advertised for bid")):  # fmt: skip
        if work.maybe(name) is False:
            work.step(IMPROVEMENT, f"The contract is {words}", False)
            text = f"No: this Section asks for bid security only where the contract is {words}."
            return work.computed(IMPROVEMENT, text, verdict="no")
    form = work.maybe("form")
    if form == "other":
        work.step(SECURITY, "A surety bond, cashier's check or certified check of the bidder", False)
        return work.computed(SECURITY, "No: bid security must be a surety bond, cashier's check or certified check "
                                       "of the bidder.", verdict="no")  # fmt: skip
    percentage: Decimal | None = work.maybe("percentage")
    bids: tuple[Decimal, ...] | None = work.maybe("bid")
    given: Decimal | None = work.maybe("given")
    if (
        bids is None
        and percentage is not None
        and (percentage != SHARE.value or work.maybe("asked") in ("enough", "falls_short"))
    ):
        return _share(work, percentage)
    if bids is None and not (form and given is None and work.maybe("asked") != "asks_how_much"):
        bids = work.amounts("bid")
    if bids is None:
        work.step(SECURITY, "A surety bond, cashier's check or certified check of the bidder", True)
        return work.computed(SECURITY, "Yes: that form of bid security is accepted, in an amount equal to 10 "
                                       "percent of the amount bid.", verdict="yes")  # fmt: skip
    if len(bids) > 1:
        return _several(work, bids)
    if given is None and percentage is None and work.maybe("asked") in ("enough", "falls_short"):
        given = work.money("given")
    bid = bids[0] if bids else Decimal(0)
    if given is None and percentage is not None and percentage != SHARE.value:
        given = bid * percentage / 100
    return _amount(work, bid, given)


def _several(work: Work, bids: tuple[Decimal, ...]) -> Outcome:
    """The security of each of several bids, in their order, and of all together."""
    if min(bids) <= 0:
        return work.not_applicable(SECURITY, "A bid lies above zero; check the figures.")
    securities = []
    for bid in bids:
        exact = bid * work.figure(SHARE) / 100
        work.step(SECURITY, f"10 percent of the amount bid, {usd(bid)}", exact, "USD")
        securities.append(work.cents(SECURITY, exact))
    values = [
        dollars(f"security_{place}", f"Bid security on {usd(bid)}", security)
        for place, (bid, security) in enumerate(zip(bids, securities, strict=True), start=1)
    ]
    listed = "; ".join(f"{usd(amount)} on {usd(bid)}" for bid, amount in zip(bids, securities, strict=True))
    total = dollars("total", "Together", sum(securities, Decimal(0)))
    return work.computed(SECURITY, f"The bid securities are {listed}, 10 percent of each bid.", *values, total)


def _share(work: Work, percentage: Decimal) -> Outcome:
    """Security told as a percentage of the bid."""
    if percentage < 0:
        return work.not_applicable(SECURITY, "A percentage is not below zero; check the figure.")
    share = work.figure(SHARE)
    work.step(SECURITY, f"{plain(percentage)} percent, against {plain(share)} percent of the amount bid",
              percentage >= share)  # fmt: skip
    if percentage > share:
        return _more(
            work, f"{plain(percentage)} percent is more than {plain(share)} percent; the text says “equal to”."
        )
    verdict = "yes" if (percentage < share) == (work.maybe("asked") == "falls_short") else "no"
    size = "too little" if percentage < share else "enough"
    text = f"{verdict.capitalize()}, {plain(percentage)} percent is {size}: {plain(share)} percent of the bid is due."
    return work.computed(SECURITY, text, Quantity("required", "Required", share, "percent"), verdict=verdict)


def _amount(work: Work, bid: Decimal, given: Decimal | None) -> Outcome:
    if bid <= 0 or (given is not None and given < 0):
        return work.not_applicable(SECURITY, "A bid lies above zero and security is not below it; check the figures.")
    exact = bid * work.figure(SHARE) / 100
    work.step(SECURITY, f"10 percent of the amount bid, {usd(bid)}", exact, "USD")
    security = work.cents(SECURITY, exact)
    value = dollars("security", "Bid security", security)
    text = f"The bid security is {usd(security)}, 10 percent of the bid of {usd(bid)}"
    if given is None:
        return work.computed(SECURITY, f"{text}, as a surety bond, cashier's check or certified check.", value)
    work.step(SECURITY, f"{usd(given)} came with the bid, against {usd(security)}", given >= exact)
    short = given < exact and given != security
    if given not in (exact, security) and not short:
        work.note("A bid bond must also comply with the invitation to bid (PCC 5.44.070).")
        text = f"{usd(given)} is more than 10 percent of the bid, which is {usd(security)}; the text says “equal to”."
        return _more(work, text, value, dollars("excess", "More than 10 percent by", given - security))
    verdict = "yes" if short == (work.maybe("asked") == "falls_short") else "no"
    lack = dollars("shortfall", "Short by", security - given if short else Decimal(0))
    size = f"too little, {usd(security - given)} short" if short else "enough"
    return work.computed(SECURITY, f"{verdict.capitalize()}, {usd(given)} is {size}. {text}.", value, lack,
                         verdict=verdict)  # fmt: skip


def _more(work: Work, text: str, *values: Quantity) -> Outcome:
    """Security above 10 percent, of which the text says "equal to"."""
    short = work.maybe("asked") == "falls_short"
    more = Reading("At least 10 percent is meant, so more does no harm.", values, "no" if short else "yes")
    same = Reading("“Equal to 10 percent” means neither less nor more.", (), "no")
    return work.two_readings(SECURITY, text, more, same)
