"""Property that was sold or bought at a foreclosure sale: what a purchaser may do, City purchases and resale."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import Requirement, below_zero, listed, unmet
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Foreclosed property"
OPPORTUNITY_YES = (
    "given the opportunity",
    "chance to bring current",
    "opportunity to bring",
    "had a chance",
    "offered",
)
OPPORTUNITY_NO = ("no opportunity", "no chance", "not offered", "not given the opportunity", "without a chance")
TRANSFERRED_YES = ("money transferred", "funds transferred", "money was transferred", "money has been transferred",
                   "transferred the money", "funds moved")  # fmt: skip
TRANSFERRED_NO = ("not transferred", "money not transferred", "not yet transferred", "not been transferred",
                  "no money transferred", "funds not moved")  # fmt: skip

NO_POSSESSION = anchor(
    "5.30.085.A",
    "has no ownership rights and no possessory interest in the property prior to the completion of the redemption "
    "period",
)
POSSESSION = anchor("5.30.100.D", "The grantee shall be entitled to immediate possession upon delivery of the deed.")
INSPECTION = anchor(
    "5.30.075.B",
    "There shall be no opportunity for an on site inspection of the land or buildings unless the bidder has "
    "permission from the owner.",
)
CONTRACT = anchor("5.30.105.B", "shall be made by a contractual agreement with the owner")
OWN_RISK = anchor("5.30.105.A", "The purchaser assumes all risk.")
TAXES = anchor(
    "5.30.110", "Any purchaser of property having delinquent property taxes may elect to pay the property taxes."
)
NO_REIMBURSEMENT = anchor("5.30.110", "There shall be no reimbursement from the City")
NO_REDEMPTION = anchor("5.30.095.A", "Purchasers have no redemption rights.")
ADDRESS = anchor("5.30.085.D", "to keep the purchaser’s current address on file with the Treasurer")
APPROVED = anchor("5.30.070.A.1", "The Council has approved the purchase of the property in the ordinance")
MONEY = anchor("5.30.070.A.1", "the money has been transferred to the proper assessment fund")
OPPORTUNITY = anchor("5.30.070.A.2", "is given an opportunity to bring the account current")
STILL_REDEEMABLE = anchor("5.30.070.A.3", "may redeem the property as provided by City Code 5.30.095")
WATERFALL = anchor(
    "5.30.115.A",
    "to reimburse the fund from which the property was purchased, any liens paid or other expenses incurred",
)
REST = anchor("5.30.115.A", "shall be placed in the assessment collection fund unless otherwise designated by Council")
QUIT_CLAIM = anchor(
    "5.30.115.B", "Except in situations where the purchaser agrees to accept a quit claim deed, the Treasurer shall"
)


class PurchaserRights(Inputs):
    """What a purchaser at a foreclosure sale wants to do, and whether the deed has been delivered."""

    act: str | None = choice(
        "What does the purchaser want to do?", "5.30.085.A",
        {
            "possession": ("move in", "possession", "occupy", "live in", "rent", "rent out", "lease", "tenants",
                           "rental", "evict", "collect rent"),
            "inspection": ("inspect", "inspection", "look inside", "walk through", "see inside", "visit", "tour"),
            "improvement": ("repair", "repairs", "improve", "improvement", "improvements", "re-roof", "roof",
                            "remodel", "renovate", "maintenance", "maintain", "paint", "fix"),
            "redeem": ("redeem", "redemption rights", "redeem it himself"),
            "taxes": ("pay taxes", "property taxes", "pay the taxes", "delinquent taxes", "tax bill"),
            "damage": ("damage", "damages", "damaged", "fire", "vandalism", "claim", "waste"),
            "address": ("address", "moved", "change of address", "new address"),
        },
    )  # fmt: skip
    deed: bool | None = yes_no(
        "Has the deed been delivered to the purchaser?", "5.30.100.D",
        yes=("has the deed", "got the deed", "deed delivered", "received the deed", "after the deed",
             "deed was delivered"),
        no=("no deed", "before the deed", "during the redemption period", "redemption period", "redemption year",
            "certificate of sale", "certificate holder", "not yet redeemed", "right after the sale", "without a deed"),
    )  # fmt: skip


@calculator(
    name="purchaser_rights",
    title="What the purchaser at a foreclosure sale may do",
    subject=SUBJECT,
    provision="5.30.085.A",
    rule="Until the redemption period is over, the holder of a certificate of sale has no ownership rights and no "
    "possessory interest; improvements or maintenance need a contract with the owner.",
    phrases=(
        "can the purchaser rent out the house during the redemption period",
        "may the winning bidder move in right after the sale",
        "certificate holder wants to re-roof in month three",
        "can a bidder inspect the house before the foreclosure sale",
        "purchaser wants the City to pay for damage during the redemption period",
        "buyer at the lien sale wants to pay the back property taxes",
        "does the purchaser have redemption rights",
        "purchaser has the deed, when may he take possession",
    ),
    anchors=(
        NO_POSSESSION,
        POSSESSION,
        INSPECTION,
        CONTRACT,
        OWN_RISK,
        TAXES,
        NO_REIMBURSEMENT,
        NO_REDEMPTION,
        ADDRESS,
    ),
    model=PurchaserRights,
)
def purchaser_rights(work: Work) -> Outcome:
    """PCC 5.30.075 B, .085, .095 A, .100 D, .105 and .110."""
    act = work.choice("act")
    if act == "possession":
        return _possession(work)
    at, verdict, text = _RIGHTS[act]
    if act == "improvement" and work.maybe("deed"):
        work.skip("5.30.105.B", "The contract with the owner is needed during the redemption period only")
        return work.computed("5.30.100.D", "Yes: with the deed the property is the purchaser's.", verdict="yes")
    work.step(at, text)
    return work.computed(at, text, verdict=verdict)


_RIGHTS = {
    "inspection": ("5.30.075.B", "conditional", "Only with permission from the owner; the property is sold “as is.”"),
    "improvement": ("5.30.105.B", "conditional", "Only by a contractual agreement with the owner, which states the "
                    "amount owing and the rate of interest, if any."),
    "redeem": ("5.30.095.A", "no", "No: purchasers have no redemption rights."),
    "taxes": ("5.30.110", "yes", "Yes, the purchaser may elect to pay them; the City reimburses nothing if the "
              "property owner redeems."),
    "damage": ("5.30.105.A", "no", "No: the City is not responsible for damage during the redemption period; the "
               "purchaser assumes all risk."),
    "address": ("5.30.085.D", "yes", "The purchaser is responsible for keeping a current address on file with the "
                "Treasurer."),
}  # fmt: skip


def _possession(work: Work) -> Outcome:
    if work.yes("deed"):
        work.step("5.30.100.D", "The deed has been delivered, which gives immediate possession", True)
        return work.computed("5.30.100.D", "Yes: immediate possession comes with delivery of the deed.", verdict="yes")
    work.step("5.30.085.A", "A certificate of sale gives no possessory interest", False)
    return work.computed(
        "5.30.085.A",
        "No: until the redemption period is over the certificate of sale gives no ownership rights and no possessory "
        "interest.",
        verdict="no",
    )


class CityPurchaseConditions(Inputs):
    """What must hold before the City may purchase a property on the final foreclosure list."""

    approved: bool | None = yes_no(
        "Has the Council approved the purchase in the foreclosure ordinance?", "5.30.070.A.1",
        yes=("council approved", "approved by council", "council has approved", "in the ordinance"),
        no=("council has not approved", "not approved", "no council approval", "not in the ordinance"),
    )  # fmt: skip
    transferred: bool | None = yes_no(
        "Has the money been transferred to the proper assessment fund?",
        "5.30.070.A.1",
        yes=TRANSFERRED_YES,
        no=TRANSFERRED_NO,
    )
    before_sale: bool | None = yes_no(
        "Would the City purchase before the sale?", "5.30.070.A.2",
        yes=("before the sale", "prior to the sale", "ahead of the sale"),
        no=("during the sale", "at the sale", "after the sale", "no bids", "unsold"),
    )  # fmt: skip
    opportunity: bool | None = yes_no(
        "Was any person with an interest given an opportunity to bring the account current?", "5.30.070.A.2",
        yes=OPPORTUNITY_YES, no=OPPORTUNITY_NO,
    )  # fmt: skip


@calculator(
    name="city_purchase_conditions",
    title="Whether the City may purchase a property on the foreclosure list",
    subject=SUBJECT,
    provision="5.30.070.A",
    rule="The City may purchase a property on the final foreclosure list when the Council approved it in the ordinance "
    "and the money has been transferred, and, before the sale, after an opportunity to bring the account current.",
    phrases=(
        "can the City buy a property on the foreclosure list before the sale",
        "conditions for the City to purchase foreclosed property",
        "Council approved the purchase but the money is not transferred, can the Treasurer buy it",
        "may the city buy a lot off the final list after no bids",
        "what does it take for the City to purchase at the lien sale",
        "city purchase of a listed property, is the owner's right to redeem gone",
    ),
    anchors=(APPROVED, MONEY, OPPORTUNITY, STILL_REDEEMABLE),
    model=CityPurchaseConditions,
)
def city_purchase_conditions(work: Work) -> Outcome:
    """PCC 5.30.070 A."""
    needed = [
        Requirement("approved", "5.30.070.A.1", "the Council approved the purchase in the ordinance"),
        Requirement("transferred", "5.30.070.A.1", "the money is transferred to the proper assessment fund"),
    ]
    chance = Requirement(
        "opportunity", "5.30.070.A.2", "before the sale, persons with an interest may first bring the account current"
    )
    return purchase_answer(work, needed, chance, "5.30.070.A", "5.30.070.A.3", ("Council", "Treasurer"))


def purchase_answer(
    work: Work, needed: list[Requirement], chance: Requirement, at: str, redeemable: str, actors: tuple[str, ...]
) -> Outcome:
    """Whether the City may purchase: ``chance`` counts only before the sale; ``redeemable`` keeps redemption open."""
    failed = unmet(work, needed)
    if not failed:
        if work.yes("before_sale"):
            failed = unmet(work, [chance])
        else:
            work.skip(chance.provision, "The purchase is not before the sale")
    work.step(redeemable, "Any person having an interest may still redeem the property")
    if failed:
        return work.computed(failed[0].provision, f"Not yet. Not met: {listed(failed)}.", verdict="no", actors=actors)
    return work.computed(at, "Yes, and the property may still be redeemed.", verdict="yes", actors=actors)


class ResaleProceeds(Inputs):
    """How the proceeds of a resale are shared."""

    proceeds: Decimal | None = money(
        "What did the sale of the property bring?", "5.30.115.A",
        words=("proceeds", "sold", "sale", "brought", "sells", "resale", "resold"),
    )  # fmt: skip
    fund_cost: Decimal | None = money(
        "How much did the fund pay for the property?", "5.30.115.A",
        words=("fund", "purchased", "cost", "bought", "reimburse", "purchase", "paid"),
    )  # fmt: skip
    liens: Decimal | None = money("How much was paid on liens?", "5.30.115.A", words=("liens", "lien"))
    expenses: Decimal | None = money(
        "How much were the other expenses?", "5.30.115.A", words=("expenses", "expense", "other", "costs")
    )


@calculator(
    name="resale_proceeds",
    title="Where the proceeds of a resale go",
    subject=SUBJECT,
    provision="5.30.115.A",
    rule="The proceeds of selling a property that the City bought from the foreclosure list reimburse the fund it was "
    "purchased from, liens paid and other expenses; the rest goes to the assessment collection fund unless the "
    "Council designates otherwise.",
    phrases=(
        "City resold a foreclosed lot for $80,000, fund paid $21,000, liens $3,500, expenses $1,200, what is left",
        "where do the proceeds go when we sell property bought from the foreclosure list",
        "how much goes to the assessment collection fund after a resale",
        "split the proceeds of reselling a property bought at the lien sale",
        "leftover money from selling a City-purchased foreclosure",
        "surplus on a resale of foreclosed property",
    ),
    anchors=(WATERFALL, REST),
    model=ResaleProceeds,
)
def resale_proceeds(work: Work) -> Outcome:
    """PCC 5.30.115 A."""
    return proceeds_answer(work, "5.30.115.A", "assessment collection fund")


def proceeds_answer(work: Work, at: str, account: str) -> Outcome:
    """What is left of the proceeds for ``account`` after the reimbursements of provision ``at``."""
    proceeds, fund, liens, expenses = (work.money(name) for name in ("proceeds", "fund_cost", "liens", "expenses"))
    if wrong := below_zero(work, at, proceeds, fund, liens, expenses):
        return wrong
    owed = fund + liens + expenses
    work.step(at, "To reimburse: the fund, liens paid and other expenses", owed, "USD")
    if owed > proceeds:
        return work.undetermined(
            at,
            f"The proceeds fall short by {usd(owed - proceeds)}, and the text does not say in which order the fund, "
            "the liens and the expenses are reimbursed.",
        )
    rest = proceeds - owed
    work.step(at, f"Remaining proceeds, to the {account}", rest, "USD")
    return work.computed(
        at,
        f"{usd(rest)} remains for the {account}, unless the Council designates otherwise.",
        dollars("remainder", "Remaining proceeds", rest),
        dollars("reimbursed", "Reimbursed", owed),
        actors=("Council",),
    )


class TitleInsuranceRequired(Inputs):
    """What decides whether title insurance is bought."""

    quit_claim: bool | None = yes_no(
        "Does the purchaser agree to accept a quit claim deed?", "5.30.115.B",
        yes=("quit claim", "quitclaim", "quit claim deed", "quitclaim deed", "accepts a quit claim deed"),
        no=("no quit claim", "refuses a quit claim deed", "warranty deed", "wants title insurance", "not a quit claim"),
    )  # fmt: skip


@calculator(
    name="title_insurance_required",
    title="Whether title insurance is needed for a resale",
    subject=SUBJECT,
    provision="5.30.115.B",
    rule="The Treasurer purchases title insurance as a precondition of selling a property bought from the foreclosure "
    "list, except where the purchaser agrees to accept a quit claim deed.",
    phrases=(
        "do we need title insurance to sell a property the City bought from the foreclosure list",
        "buyer accepts a quit claim deed, still buy title insurance",
        "who pays for the title policy on a resale of foreclosed property",
        "is a title policy required when the city sells a foreclosed house",
        "title insurance precondition of sale",
        "quitclaim buyer, title insurance needed?",
    ),
    anchors=(QUIT_CLAIM,),
    model=TitleInsuranceRequired,
)
def title_insurance_required(work: Work) -> Outcome:
    """PCC 5.30.115 B."""
    if work.yes("quit_claim"):
        work.step("5.30.115.B", "The purchaser accepts a quit claim deed", True)
        return work.computed("5.30.115.B", "No: the purchaser agrees to accept a quit claim deed.", verdict="no")
    work.step("5.30.115.B", "The purchaser does not accept a quit claim deed", False)
    return work.computed(
        "5.30.115.B", "Yes: the Treasurer purchases title insurance and pays the cost of the policy.",
        verdict="yes", actors=("Treasurer",),
    )  # fmt: skip
