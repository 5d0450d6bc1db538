"""Gifts and loans to the City: Sections 5.36.080 and 5.36.090."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, number, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Gifts to the City"
ZOO, ACCEPT, INVENTORY = "5.36.080", "5.36.090.A", "5.36.090.B"

LIMIT = figure(
    "gift_obligation_limit", "250", "USD", ACCEPT, "by which the City shall be obligated in an amount exceeding $250"
)
MAYOR = anchor(ACCEPT, "the Mayor hereby is authorized to accept any and all such real or personal property")
COUNCIL = anchor(ACCEPT, "shall first be approved by the Council by special ordinance")
REPORTED = anchor(INVENTORY, "to promptly report to the Commissioner In Charge, the receipt of any gift, contribution")
JUDGED = anchor(ZOO, "as in his judgment will be beneficial to the Zoo and of interest to the public")
SIGNED = anchor(ZOO, "to be in writing, signed by the giver or donor and by the Director of the Zoo")


class ZooGift(Inputs):
    """What the acceptance of a zoological specimen depends on."""

    beneficial: bool | None = yes_no(
        "Does the Director judge it beneficial to the Zoo and of interest to the public?", ZOO, optional=True,
        yes=("beneficial", "of interest", "director wants it", "director likes it"),
        no=("not beneficial", "of no interest", "director does not want it", "no use to the zoo"),
    )  # fmt: skip
    in_writing: bool | None = yes_no(
        "Are the gift and its acceptance in writing?", ZOO, optional=True,
        yes=("in writing", "written", "release form", "signed release", "exhibit a", "form signed"),
        no=("verbal", "verbally", "oral", "by word of mouth", "not in writing", "no paperwork", "handshake"),
    )  # fmt: skip
    donor: bool | None = yes_no(
        "Has the donor signed?", ZOO, optional=True, yes=("donor signed", "signed by the donor", "both signed",
                                                          "giver signed"),
        no=("donor has not signed", "donor did not sign", "unsigned by the donor", "donor refuses to sign"),
    )  # fmt: skip
    director: bool | None = yes_no(
        "Has the Director of the Zoo signed?", ZOO, optional=True,
        yes=("director signed", "signed by the director", "both signed"),
        no=("director has not signed", "director did not sign", "keeper signed", "unsigned by the director"),
    )  # fmt: skip


@calculator(
    name="zoo_gift_acceptance",
    title="Accepting an animal for the Zoo",
    subject=SUBJECT,
    provision=ZOO,
    rule="The Director of the City Zoo may accept a zoological specimen that he judges beneficial to the "
    "Zoo and of interest to the public; gift and acceptance are in writing, signed by donor and "
    "Director, substantially as in Exhibit A.",
    phrases=(
        "somebody gave the zoo a parrot verbally, is the gift complete",
        "can the zoo director accept a donated tortoise",
        "donor and director both signed the release for two otters",
        "keeper signed for a donated snake, is that enough",
        "what paperwork does a gift of an animal to the zoo need",
        "accept a zoological specimen from a private collector",
    ),
    anchors=(JUDGED, SIGNED),
    model=ZooGift,
)
def zoo_gift_acceptance(work: Work) -> Outcome:
    """PCC 5.36.080."""
    conditions = (
        Condition("beneficial", ZOO, "the Director judges it beneficial to the Zoo and of interest to the public"),
        Condition("in_writing", ZOO, "gift and acceptance are in writing, substantially as in Exhibit A"),
        Condition("donor", ZOO, "the donor signs"),
        Condition("director", ZOO, "the Director of the Zoo signs"),
    )
    granted = "the Director of the City Zoo may accept it for the City"
    return permission(work, ZOO, granted, on=conditions, actors=("Director of the City Zoo",))


class GiftAcceptance(Inputs):
    """What decides who accepts property offered to the City."""

    form: str | None = choice(
        "In which form is it offered?", ACCEPT,
        {
            "gift": ("gift", "donate", "donates", "donated", "donation", "bequest", "give", "gives", "giving"),
            "grant": ("grant", "grants"),
            "lease": ("lease", "leases", "leased", "dollar lease"),
            "loan": ("loan", "lend", "lends", "loaned", "on loan", "borrow"),
        },
    )  # fmt: skip
    obligation: Decimal | None = money(
        "For how much would the City be obligated by it?", ACCEPT,
        words=("obligated", "obligation", "pay", "pays", "insurance", "cost", "costs", "costing", "match", "rent",
               "year"),
    )  # fmt: skip
    years: Decimal | None = number(
        "For how many years, if that is an amount for each year?", ACCEPT, unit="years",
        words=("years", "year", "annual", "yearly", "for"), optional=True,
    )  # fmt: skip


@calculator(
    name="gift_acceptance_authority",
    title="Who accepts a gift, grant, lease or loan to the City",
    subject=SUBJECT,
    provision=ACCEPT,
    rule="The Mayor accepts property offered to the City as a gift or benefit; a grant, lease or loan "
    "that obligates the City in an amount exceeding $250 is first approved by the Council by special "
    "ordinance.",
    phrases=(
        "museum lends us a painting and the City pays $180 insurance, who accepts",
        "loan of a sculpture that obligates the City for $250.01",
        "someone donates a $40,000 boat, Mayor or Council",
        "a family gives land to the City, who accepts it",
        "free lease of a lot but the City owes $600 a year in taxes, Council needed?",
        "grant with a City match of $250, can the Mayor accept",
        "who may accept a donated statue for the City",
    ),
    anchors=(LIMIT, MAYOR, COUNCIL, REPORTED),
    model=GiftAcceptance,
)
def gift_acceptance_authority(work: Work) -> Outcome:
    """PCC 5.36.090."""
    form = work.choice("form")
    work.note("The bureau chief promptly reports a gift of personal property to the Commissioner In "
              "Charge for the inventory (PCC 5.36.090 B). Animals for the Zoo have their own rule (PCC "
              "5.36.080).")  # fmt: skip
    if form == "gift":
        work.step(ACCEPT, "A gift: the test of $250 is for a grant, lease or loan that obligates the City", True)
        return _mayor(work, "The Mayor accepts it; its value has no limit here.")
    yearly, years = work.money("obligation"), work.maybe("years")
    if wrong := below_zero(work, ACCEPT, yearly, years):
        return wrong
    total = yearly if years is None else yearly * years
    limit = work.figure(LIMIT)
    work.step(ACCEPT, f"An obligation of {usd(total)} exceeds {usd(limit)}", total > limit)
    if total <= limit:
        return _mayor(
            work, f"The Mayor accepts it: the City is obligated for {usd(total)}, not exceeding {usd(limit)}."
        )
    if yearly > limit or years is None:
        return work.computed(ACCEPT, f"The Council first approves it by special ordinance: {usd(total)} "
                                     f"exceeds {usd(limit)}; the Mayor then accepts.",
                             _approver("Council"), dollars("limit", "Limit", limit),
                             actors=("Council", "Mayor"))  # fmt: skip
    whole = Reading(f"The whole obligation counts: {usd(total)} over {plain(years)} years.", (_approver("Council"),))
    each = Reading(f"The obligation of a year counts: {usd(yearly)}.", (_approver("Mayor"),))
    text = ("The text does not say whether the whole obligation or that of a year counts; most safely the "
            "Council first approves it by special ordinance.")  # fmt: skip
    return work.two_readings(ACCEPT, text, whole, each, actors=("Council", "Mayor"))


def _mayor(work: Work, text: str) -> Outcome:
    return work.computed(ACCEPT, text, _approver("Mayor"), actors=("Mayor",))


def _approver(who: str) -> Quantity:
    return Quantity("approver", "Decided by", who)
