"""City purchases of property on the final foreclosure list: Sections 5.30.070 and 5.31.060."""

from __future__ import annotations

from typing import Any

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Foreclosed property"
SEWER_SUBJECT = "Sewer safety net"

APPROVED = anchor("5.30.070.A.1", "The Council has approved the purchase of the property in the ordinance")
MONEY = anchor("5.30.070.A.1", "the money has been transferred to the proper assessment fund")
OPPORTUNITY = anchor("5.30.070.A.2", "is given an opportunity to bring the account current")
STILL_REDEEMABLE = anchor("5.30.070.A.3", "may redeem the property as provided by City Code 5.30.095")
SEWER_DIRECTED = anchor(
    "5.31.060.A.1", "The Department of Environmental Quality and the Council have directed the purchase"
)
SEWER_MONEY = anchor("5.31.060.A.1", "the money has been transferred to the proper assessment fund")
SEWER_OPPORTUNITY = anchor("5.31.060.A.2", "is given an opportunity to bring the account current")
SEWER_REDEEMABLE = anchor("5.31.060.A.3", "may redeem the property as provided by City Code 5.31.085")


def _transferred(at: str) -> Any:
    return yes_no(
        "Has the money been transferred to the proper assessment fund?", at, optional=True,
        yes=("money transferred", "funds transferred", "money was transferred", "money has been transferred",
             "transferred the money", "funds moved", "money moved", "money is in the assessment fund", "money is there",
             "money came over", "fund has the money"),
        no=("not transferred", "money not transferred", "not yet transferred", "not been transferred",
            "no money transferred", "funds not moved", "money hasn't moved", "hasn't been transferred",
            "money isn't there yet", "money not moved", "no money yet", "still waiting on the money",
            "hasn't moved the money", "transfer is pending", "before the money"),
    )  # fmt: skip


def _before_sale(at: str) -> Any:
    return yes_no(
        "Would the City purchase before the sale?", at, optional=True,
        yes=("before the sale", "prior to the sale", "ahead of the sale", "before the auction"),
        no=("during the sale", "at the sale", "after the sale", "no bids", "unsold", "nobody bid", "no one bid",
            "at the auction", "after the auction", "no bidders"),
    )  # fmt: skip


def _opportunity(at: str) -> Any:
    return yes_no(
        "Was any person with an interest given an opportunity to bring the account current?", at, optional=True,
        yes=("given the opportunity", "chance to bring current", "opportunity to bring", "had a chance", "offered",
             "had the chance", "gave the owner a chance", "had his chance", "had her chance", "had their chance",
             "chance to pay up", "chance to catch up"),
        no=("no opportunity", "no chance", "not offered", "not given the opportunity", "without a chance",
            "never got a chance", "never had a chance", "wasn't given a chance", "without giving the owner a chance",
            "didn't get a chance"),
    )  # fmt: skip


class CityPurchaseConditions(Inputs):
    """What must hold before the City may purchase a property on the final foreclosure list."""

    approved: bool | None = yes_no(
        "Has the Council approved the purchase in the foreclosure ordinance?", "5.30.070.A.1", optional=True,
        yes=("council approved", "approved by council", "council has approved", "in the ordinance", "council okayed",
             "council signed off", "approved in the ordinance", "council said yes", "ordinance names it"),
        no=("council has not approved", "not approved", "no council approval", "not in the ordinance",
            "council never approved", "without council", "council turned it down", "council hasn't",
            "ordinance doesn't mention", "left out of the ordinance", "without the council"),
    )  # fmt: skip
    transferred: bool | None = _transferred("5.30.070.A.1")
    before_sale: bool | None = _before_sale("5.30.070.A.2")
    opportunity: bool | None = _opportunity("5.30.070.A.2")


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
        "Treasurer wants to buy a listed house but the ordinance leaves it out",
        "owner never got a chance to catch up, can the City still buy the house before the lien sale",
        "Council okayed it and the money moved, buy the lot at the foreclosure sale?",
    ),
    anchors=(APPROVED, MONEY, OPPORTUNITY, STILL_REDEEMABLE),
    model=CityPurchaseConditions,
)
def city_purchase_conditions(work: Work) -> Outcome:
    """PCC 5.30.070 A."""
    council = Condition("approved", "5.30.070.A.1", "the Council approved the purchase in the foreclosure ordinance")
    return purchase_answer(work, (council,), "5.30.070.A", ("Council", "Treasurer"))


def purchase_answer(work: Work, directed: tuple[Condition, ...], at: str, actors: tuple[str, ...]) -> Outcome:
    """Whether the City may purchase by ``at``, whose items are the money, the chance before a sale, and redemption."""
    needed = (*directed, Condition("transferred", f"{at}.1", "the money is transferred to the proper assessment fund"))
    if work.maybe("before_sale") is False:
        work.skip(f"{at}.2", "The purchase is not before the sale")
    elif work.maybe("before_sale") or work.maybe("opportunity") is not None:
        chance = "persons with an interest are first given an opportunity to bring the account current"
        needed = (*needed, Condition("opportunity", f"{at}.2", chance))
    else:
        work.note("Before the sale, persons with an interest must first be given an opportunity to bring the account "
                  "current and to pay collection and sales costs.")  # fmt: skip
    work.step(f"{at}.3", "Any person having an interest may still redeem the property")
    granted = "the City may purchase the property, which may still be redeemed"
    return permission(work, at, granted, on=needed, actors=actors)


class SewerCityPurchase(Inputs):
    """What must hold before the City may purchase a sewer safety net property."""

    department: bool | None = yes_no(
        "Has the Department of Environmental Quality directed the purchase in the ordinance?", "5.31.060.A.1",
        optional=True,
        yes=("deq directed", "deq and the council", "directed by deq", "deq approved", "deq agrees", "deq and council",
             "deq signed off", "both directed", "deq alone", "only deq"),
        no=("deq has not", "council alone", "council's word alone", "only the council", "without deq", "deq did not",
            "no deq direction", "deq hasn't", "deq is silent", "deq says no", "deq never", "just the council",
            "nothing from deq"),
    )  # fmt: skip
    council: bool | None = yes_no(
        "Has the Council directed the purchase in the ordinance?", "5.31.060.A.1", optional=True,
        yes=("council directed", "deq and the council", "directed by council", "council approved", "council alone",
             "only the council", "deq and council", "council okayed", "council signed off", "both directed",
             "just the council", "council's word alone"),
        no=("council has not", "deq alone", "without the council", "council did not", "only deq", "council hasn't",
            "just deq", "council never"),
    )  # fmt: skip
    transferred: bool | None = _transferred("5.31.060.A.1")
    before_sale: bool | None = _before_sale("5.31.060.A.2")
    opportunity: bool | None = _opportunity("5.31.060.A.2")


@calculator(
    name="sewer_city_purchase_conditions",
    title="Whether the City may purchase a sewer safety net property",
    subject=SEWER_SUBJECT,
    provision="5.31.060.A",
    rule="The City may purchase a sewer safety net property when the Department of Environmental Quality and the "
    "Council have directed it in the ordinance and the money has been transferred.",
    phrases=(
        "can the City buy a sewer safety net property on the Council's word alone",
        "conditions for a City purchase of a sewer safety net property",
        "DEQ directed the purchase of a sewer safety net lot, money not transferred",
        "city purchase before a sewer safety net sale",
        "who must direct buying a sewer safety net property",
        "may we purchase a sewer safety net house after no bids",
        "DEQ and Council both want the City to buy the safety net house, good to go?",
        "Council okayed buying a safety net lot but DEQ hasn't answered",
    ),
    anchors=(SEWER_DIRECTED, SEWER_MONEY, SEWER_OPPORTUNITY, SEWER_REDEEMABLE),
    model=SewerCityPurchase,
)
def sewer_city_purchase_conditions(work: Work) -> Outcome:
    """PCC 5.31.060 A."""
    directed = (
        Condition("department", "5.31.060.A.1", "the Department of Environmental Quality directed the purchase"),
        Condition("council", "5.31.060.A.1", "the Council directed the purchase in the ordinance"),
    )
    return purchase_answer(
        work, directed, "5.31.060.A", ("Department of Environmental Quality", "Council", "Treasurer")
    )
