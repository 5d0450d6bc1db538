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
             "transferred the money", "funds moved", "money moved", "money is in the assessment fund",
             "money is there",
             "money came over", "fund has the money", "cash moved", "cash has been moved", "funds moved over",
             "money is in place", "funds are in place", "funds in the assessment fund", "money went over",
             "money is in the fund", "money has moved", "funds have been moved", "funds are there", "money is ready",
             "cash is in the fund", "funds were transferred", "funds have been transferred", "paid into the fund",
             "money's there", "money's in", "money landed in the fund", "moved the money", "wired the money"),
        no=("not transferred", "money not transferred", "not yet transferred", "not been transferred",
            "no money transferred", "funds not moved", "money hasn't moved", "hasn't been transferred",
            "money isn't there yet", "money not moved", "no money yet", "still waiting on the money",
            "hasn't moved the money", "transfer is pending", "before the money",
            "has not been transferred", "money has not been transferred", "money hasn't been transferred",
            "no funds yet",
            "funds have not been transferred", "funds haven't moved", "cash hasn't moved", "fund is empty",
            "haven't moved the money", "money is not there", "money still sitting", "money is still in",
            "nobody moved the money", "transfer hasn't gone through", "transfer not done", "waiting for the transfer",
            "not moved the money", "without the money", "didn't move the money", "never moved the money",
            "money is still not", "not funded", "money never moved", "money never came"),
    )  # fmt: skip


def _before_sale(at: str) -> Any:
    return yes_no(
        "Would the City purchase before the sale?", at, optional=True,
        yes=("before the sale", "prior to the sale", "ahead of the sale", "before the auction",
             "ahead of the auction",
             "prior to the auction", "before it goes to auction", "before it goes to sale", "head off the auction",
             "skip the auction", "weeks before the sale", "without waiting for the sale", "before bidding",
             "in advance of the sale"),
        no=("during the sale", "at the sale", "after the sale", "no bids", "unsold", "nobody bid", "no one bid",
            "at the auction", "after the auction", "no bidders", "during the auction", "day of the sale",
            "day of the auction", "auction was last", "sale was last", "nobody wanted it", "no takers", "didn't sell",
            "did not sell", "auction is over", "sale is over", "auction flopped", "no bid came in",
            "no one showed up",
            "nobody showed up"),
    )  # fmt: skip


def _opportunity(at: str) -> Any:
    return yes_no(
        "Was any person with an interest given an opportunity to bring the account current?", at, optional=True,
        yes=("given the opportunity", "chance to bring current", "opportunity to bring", "had a chance", "offered",
             "had the chance", "gave the owner a chance", "had his chance", "had her chance", "had their chance",
             "chance to pay up", "chance to catch up", "were offered the chance", "opportunity was given",
             "were given the chance", "given a chance", "was offered the chance", "had the opportunity",
             "got a chance to pay", "got their chance", "got his chance", "chance to bring the account current",
             "let the owner catch up", "invited to catch up", "owner passed", "let everybody pay up"),
        no=("no opportunity", "no chance", "not offered", "not given the opportunity", "without a chance",
            "never got a chance", "never had a chance", "wasn't given a chance", "without giving the owner a chance",
            "didn't get a chance", "not been given the chance", "nobody has been given the chance",
            "nobody with an interest has been given the chance", "not been given a chance",
            "hasn't been given a chance",
            "haven't been given a chance", "nobody offered them", "hasn't been offered",
            "nobody was given the chance",
            "never gave the owner a chance", "never offered", "nobody told the owner", "nobody told the bank",
            "didn't give the owner a chance", "owner wasn't told", "owner was never asked", "owner wasn't asked",
            "haven't offered", "nobody got the chance", "not given a chance"),
    )  # fmt: skip


class CityPurchaseConditions(Inputs):
    """What must hold before the City may purchase a property on the final foreclosure list."""

    approved: bool | None = yes_no(
        "Has the Council approved the purchase in the foreclosure ordinance?", "5.30.070.A.1", optional=True,
        yes=("council approved", "approved by council", "council has approved", "in the ordinance", "council okayed",
             "council signed off", "approved in the ordinance", "council said yes", "ordinance names it",
             "ordinance lists it", "council says buy", "council says yes", "council says go", "council wants it",
             "council told us to buy", "council gave the go-ahead", "council backs it", "blessed by council",
             "ordinance includes", "ordinance includes the purchase",
             "ordinance names the parcel",
             "ordinance provides for", "ordinance authorizes", "ordinance approves",
             "named in the ordinance for purchase",
             "council is a yes", "council passed", "council voted yes", "ordinance lists the purchase",
             "council okayed it",
             "council voted for it", "approved the purchase", "council passed it", "ordinance says to buy",
             "council is on board", "ordinance covers it", "council gave the nod", "council green-lighted",
             "ordinance includes it", "named in the ordinance", "purchase is approved", "council gave the okay",
             "council ok'd", "council agreed", "ordinance tells us to buy", "ordinance calls for buying",
             "ordinance has it", "it's in the ordinance"),
        no=("council has not approved", "not approved", "no council approval", "not in the ordinance",
            "council never approved", "without council", "council turned it down", "council hasn't",
            "ordinance doesn't mention", "left out of the ordinance", "without the council",
            "council never okayed", "council has not okayed", "ordinance does not mention", "nothing from council",
            "ordinance doesn't list", "ordinance doesn't name", "ordinance leaves it out", "council didn't approve",
            "council did not approve", "council has not voted", "council said no", "council won't",
            "council never voted", "council never signed off", "ordinance says nothing", "not named in the ordinance",
            "ordinance is silent", "no word from council", "council rejected", "council refused", "no ordinance",
            "nobody asked the council", "council hasn't acted", "council hasn't approved", "council isn't on board",
            "ordinance left it out"),
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
        "Parks wants the listed lot, cash has been moved to the fund, may we buy it ahead of the auction",
        "nobody bid on the parcel, may the City take it though Council never okayed a purchase",
        "ordinance names the parcel for city purchase, funds not moved yet",
        "Council has approved buying the property on the list, may the Treasurer go ahead and buy",
        "Housing bureau would like the foreclosed house for the City, are we clear to purchase",
        "is the Council's vote enough for the City to buy at the lien auction, or does the money have to be there",
        "the City as buyer at its own foreclosure sale",
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
        yes=("deq directed", "deq and the council", "directed by deq", "deq approved", "deq agrees",
             "deq and council",
             "deq signed off", "both directed", "deq alone", "only deq", "deq has directed", "deq is on board",
             "deq wants", "deq okayed", "deq said yes", "deq told us", "deq ordered", "both on board",
             "both said yes",
             "deq and council are", "deq is good with it", "deq has approved", "deq is fine", "both okayed",
             "department of environmental quality directed", "department of environmental quality has directed",
             "both signed off", "both directed it", "deq gave the nod"),
        no=("deq has not", "council alone", "council's word alone", "only the council", "without deq", "deq did not",
            "no deq direction", "deq hasn't", "deq is silent", "deq says no", "deq never", "just the council",
            "nothing from deq", "deq has not directed", "deq isn't", "deq is not", "deq won't", "deq refused",
            "deq hasn't answered", "deq didn't", "deq objects", "no word from deq", "deq declined", "deq said no",
            "deq has yet", "haven't heard from deq", "not heard from deq", "deq silent"),
    )  # fmt: skip
    council: bool | None = yes_no(
        "Has the Council directed the purchase in the ordinance?", "5.31.060.A.1", optional=True,
        yes=("council directed", "deq and the council", "directed by council", "council approved", "council alone",
             "only the council", "deq and council", "council okayed", "council signed off", "both directed",
             "just the council", "council's word alone", "council has directed", "council has approved",
             "council are on board", "council said yes", "council is on board", "council wants", "both on board",
             "both said yes", "approved by council", "council voted for it", "both okayed", "both signed off",
             "council are both", "both directed it", "council gave the nod", "council ok'd"),
        no=("council has not", "deq alone", "without the council", "council did not", "only deq", "council hasn't",
            "just deq", "council never", "council isn't", "council is not", "council said no", "council won't",
            "council refused", "council didn't", "nothing from council", "council has yet", "council voted it down",
            "council turned it down", "no word from council"),
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
        "DEQ and the Council directed the purchase of the sewer safety net property in the ordinance, may the City buy",
        "buy the safety net house, everybody is on board and the money is transferred",
        "sewer safety net auction got no bids, can the City take the place",
        "DEQ is in, Council is in, the cash isn't: buy the sewer net parcel?",
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
