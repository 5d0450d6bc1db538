"""What the Purchasing Agent buys, and advertises without the Council: Sections 5.32.010 and 5.32.040."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Purchasing"
AT, MANUAL = "5.32.010", "5.32.040"
AGENT = ("City Purchasing Agent",)

LIMIT = figure("advertising_threshold", "20000", "USD", AT, "in excess of $20,000, such amount to be adjusted annually")
BUYS = anchor(AT, "purchase all supplies, materials, equipment, labor and contractual services")
EMERGENCIES = anchor(AT, "shall, except in case of emergencies")
EXPERTS = anchor(AT, "contracts for the performance of professional, technical or expert services")
FUNDS = anchor(AT, "or transfers and investments of City funds")
BIDDING = anchor(AT, "the Purchasing Agent shall follow competitive bidding procedures")
REQUEST = anchor(
    AT, "at the request of any Commissioner or the Auditor and with the exceptions of capital improvements"
)
BUDGETED = anchor(AT, "when such purchase is included within the current fiscal budget")
ADJUSTED = anchor(AT, "such amount to be adjusted annually based on the average inflation rate for the Portland")
CHANGES = anchor(MANUAL, "may make nonsubstantive changes in the Purchasing Manual without Council approval")


class PurchasingJurisdiction(Inputs):
    """What decides whether the Purchasing Agent has jurisdiction."""

    what: str | None = choice(
        "What is to be bought or done?", AT,
        {
            "goods": ("supplies", "materials", "equipment", "labor", "goods", "furniture", "parts", "uniforms",
                      "tools"),
            "contractual_services": ("contractual services", "janitorial", "janitorial contract", "landscaping",
                                     "towing", "security guards", "cleaning", "maintenance contract",
                                     "window washing", "repair services"),
            "revenue_producing_services": ("revenue producing", "revenue producing services", "vending",
                                           "vending machines"),
            "personal_services": ("personal services", "other personal services"),
            "professional_services": ("professional", "professional services", "technical services",
                                      "expert services", "expert", "consultant", "architect", "appraisal",
                                      "appraiser", "lawyer", "engineering services", "accountant", "auditor's firm",
                                      "pte"),
            "city_funds": ("transfer funds", "transfers of funds", "transfer of city funds", "investments", "invest",
                           "investment of city funds", "invest city funds", "treasury bonds", "broker"),
        },
    )  # fmt: skip
    emergency: bool | None = yes_no(
        "Is it a case of emergency?", AT, optional=True, yes=("emergency", "urgent breakdown"), no=("no emergency",)
    )


@calculator(
    name="purchasing_jurisdiction",
    title="Whether the Purchasing Agent has jurisdiction",
    subject=SUBJECT,
    provision=AT,
    rule="Except in emergencies the Purchasing Agent buys all supplies, materials, equipment, labor, contractual "
    "services and personal services not covered by Chapter 5.68; he has no jurisdiction over professional, "
    "technical or expert services, nor over transfers and investments of City funds.",
    phrases=(
        "does an appraisal by an expert go through the Purchasing Agent",
        "has Purchasing jurisdiction over a janitorial contract, and must it be bid",
        "who buys revenue producing services for the City",
        "is the investment of City funds a matter for the Purchasing Agent",
        "do we send a consultant contract to Purchasing",
        "personal services not under 5.68, competitive bidding needed?",
        "is it the purchasing agent's job to buy labor",
    ),
    anchors=(BUYS, EMERGENCIES, EXPERTS, FUNDS, BIDDING),
    model=PurchasingJurisdiction,
)
def purchasing_jurisdiction(work: Work) -> Outcome:
    """PCC 5.32.010."""
    what = work.choice("what")
    if what in ("professional_services", "city_funds"):
        experts = what == "professional_services"
        words = "professional, technical or expert services" if experts else "transfers and investments of City funds"
        where = " Chapter 5.68 governs them." if experts else ""
        work.step(AT, f"No jurisdiction with respect to {words}", False)
        return work.computed(AT, f"No: the Purchasing Agent has no jurisdiction over {words}.{where}", verdict="no",
                             actors=AGENT)  # fmt: skip
    if work.maybe("emergency"):
        work.step(AT, "In case of emergencies the using agency may buy directly, by Section 5.32.030", True)
        text = "Emergencies are excepted: the bureau may buy directly with the consent that Section 5.32.030 asks for."
        return work.computed("5.32.030.p1", text, verdict="conditional", actors=AGENT)
    bidding = what != "goods"
    work.step(AT, "The Purchasing Agent purchases it", True)
    text = "Yes: the City Purchasing Agent buys it."
    if bidding:
        work.step(AT, "Services: competitive bidding procedures are followed, at any amount", True)
        work.note("Personal services that Chapter 5.68 covers are outside the Purchasing Agent's part.")
        text = "Yes: the City Purchasing Agent buys it and must follow competitive bidding procedures."
    value = Quantity("bidding", "Competitive bidding required by this sentence", bidding)
    return work.computed(AT, text, value, verdict="yes", actors=AGENT)


class ThresholdAdjusted(Inputs):
    """What a year's adjustment of the purchasing amount depends on."""

    amount: Decimal | None = money(
        "Which amount is adjusted: the $20,000 of the Code, or the one last certified?", AT,
        words=("amount", "threshold", "limit", "base", "certified", "last"),
    )  # fmt: skip
    rate: Decimal | None = percent(
        "Which average inflation rate did the City Auditor certify (in percent)?", AT, outside="inflation_rate",
        words=("inflation", "rate", "percent", "cpi", "certified", "increase", "adjusted"),
    )  # fmt: skip


@calculator(
    name="purchasing_threshold_adjusted",
    title="A year's adjustment of the $20,000 purchasing amount",
    subject=SUBJECT,
    provision=AT,
    rule="The $20,000 of Sections 5.32.010 and 5.01.010 is adjusted annually by the average inflation rate for the "
    "Portland Metropolitan Area, as certified by the City Auditor.",
    phrases=(
        "adjust the $20,000 threshold by 2.8 percent inflation",
        "new purchasing amount if last year's $31,000 goes up 3.1 percent",
        "compute the inflation adjustment of the purchase threshold",
        "threshold was $28,500, inflation rate 4%, what is it now",
        "apply the certified inflation rate to the bid amount",
        "next year's advertising threshold with 1.9% inflation",
    ),
    anchors=(LIMIT, ADJUSTED),
    model=ThresholdAdjusted,
)
def purchasing_threshold_adjusted(work: Work) -> Outcome:
    """PCC 5.32.010, and the same words in 5.01.010."""
    amount, rate = work.money("amount"), work.percent("rate")
    if amount <= 0 or rate <= -100:
        return work.not_applicable(
            AT, "The amount lies above zero and inflation above -100 percent; check the figures."
        )
    work.figure(LIMIT)
    exact = amount * (100 + rate) / 100
    work.step(AT, f"{usd(amount)} and {plain(rate)} percent more", exact, "USD")
    adjusted = work.cents(AT, exact)
    work.note("The figure that the City Auditor certifies governs. The text does not say whether each year builds "
              "on the last certified amount or all years on the $20,000; for one year they are the same.")  # fmt: skip
    return work.computed(AT, f"The adjusted amount is {usd(adjusted)}: {usd(amount)} and {plain(rate)} percent.",
                         dollars("adjusted", "Adjusted amount", adjusted), actors=("City Auditor",))  # fmt: skip


class AdvertiseWithoutCouncil(Inputs):
    """What advertising for bids without Council authorization depends on."""

    amount: Decimal | None = money(
        "What is the purchase expected to cost?", AT, optional=True,
        words=("purchase", "cost", "worth", "amount", "order", "for", "bids", "estimated"),
    )  # fmt: skip
    threshold: Decimal | None = money(
        "Which amount has the City Auditor certified for this year?", AT, optional=True,
        outside="certified_purchase_limit", words=("threshold", "certified", "limit", "adjusted"),
    )  # fmt: skip
    requested: bool | None = yes_no(
        "Did a Commissioner or the Auditor request it?", AT, optional=True,
        yes=("auditor asks", "auditor asked", "asked for by the auditor", "auditor requests", "auditor requested",
             "requested by the auditor", "auditor wants", "commissioner asks", "commissioner asked",
             "commissioner requests", "commissioner requested", "requested by a commissioner", "commissioner wants",
             "at a commissioner's request", "at the auditor's request", "asked for by a commissioner"),
        no=("bureau director asks", "bureau director requested", "bureau manager asks", "our own initiative",
            "own initiative", "requested by the bureau", "no request", "bureau wants"),
    )  # fmt: skip
    ordinary: bool | None = yes_no(
        "Is it something other than a capital improvements item?", AT, optional=True,
        yes=("not a capital improvement", "not capital", "operating purchase", "supplies", "uniforms", "copiers",
             "fuel"),
        no=("capital improvement", "capital improvements", "capital improvement item", "capital project", "cip"),
    )  # fmt: skip
    budgeted: bool | None = yes_no(
        "Is it included within the current fiscal budget?", AT, optional=True,
        yes=("budgeted", "in the budget", "in this year's budget", "within the current budget",
             "in the current budget"),
        no=("unbudgeted", "not budgeted", "not in the budget", "next year's budget", "outside the budget"),
    )  # fmt: skip


@calculator(
    name="advertise_without_council",
    title="Advertising for bids without the Council",
    subject=SUBJECT,
    provision=AT,
    rule="On the request of a Commissioner or the Auditor the Purchasing Agent may advertise for bids in excess of "
    "$20,000, as adjusted annually, without specific Council authorization, except for capital improvements "
    "items, when the purchase is within the current fiscal budget.",
    phrases=(
        "the Auditor wants $41,000 of uniforms, it is budgeted, may Purchasing advertise without the Council",
        "advertise for bids on a capital improvement without Council authorization",
        "can the Purchasing Agent call for bids on an unbudgeted $50,000 purchase",
        "bureau director asks for bids above $20,000, does the Council have to authorize it",
        "go out to bid without going to Council first",
        "commissioner requests bids for $75,000 of fuel in this year's budget",
        "what lets Purchasing advertise on its own",
    ),
    anchors=(LIMIT, REQUEST, BUDGETED),
    model=AdvertiseWithoutCouncil,
)
def advertise_without_council(work: Work) -> Outcome:
    """PCC 5.32.010, last sentence."""
    amount: Decimal | None = work.maybe("amount")
    certified: Decimal | None = work.maybe("threshold")
    limit = work.figure(LIMIT) if certified is None else certified
    if wrong := below_zero(work, AT, amount, certified):
        return wrong
    if amount is not None:
        work.step(AT, f"{usd(amount)} is in excess of {usd(limit)}", amount > limit)
        if amount <= limit:
            return work.not_applicable(AT, f"This authority is for purchases in excess of {usd(limit)}; up to that "
                                           "amount Section 5.01.010 A applies.")  # fmt: skip
    if certified is None:
        work.note(
            f"{usd(limit)} is the amount of the Code; the amount that the City Auditor certified for the year applies."
        )
    conditions = (
        Condition("requested", AT, "any Commissioner or the Auditor requests it"),
        Condition("ordinary", AT, "it is not a capital improvements item"),
        Condition("budgeted", AT, "it is included within the current fiscal budget"),
    )
    granted = "the City Purchasing Agent may advertise for bids without specific Council authorization"
    return permission(work, AT, granted, on=conditions, actors=AGENT)


class ManualChange(Inputs):
    """What a change in the Purchasing Manual depends on."""

    substantive: bool | None = yes_no(
        "Is the change substantive?", MANUAL, optional=True,
        yes=("substantive", "substantive change", "new procedure", "change the procedure", "raise the limit",
             "policy change"),
        no=("nonsubstantive", "non-substantive", "not substantive", "typo", "typos", "phone number", "spelling",
            "misspelled", "page numbers", "formatting"),
    )  # fmt: skip


@calculator(
    name="purchasing_manual_change",
    title="Who may change the Purchasing Manual",
    subject=SUBJECT,
    provision=MANUAL,
    rule="The Council adopts the Purchasing Manual; the Purchasing Agent may make nonsubstantive changes in it "
    "without Council approval.",
    phrases=(
        "fix a phone number in the Purchasing Manual without the Council",
        "does a substantive change of the Purchasing Manual go to Council",
        "can the Purchasing Agent correct typos in the manual",
        "amend the Purchasing Manual, whose approval",
        "who may change procedures in the Purchasing Manual",
        "purchasing manual edit, Council vote needed?",
    ),
    anchors=(CHANGES,),
    model=ManualChange,
)
def purchasing_manual_change(work: Work) -> Outcome:
    """PCC 5.32.040."""
    substantive = work.maybe("substantive")
    work.note("The text does not say which changes are nonsubstantive.")
    work.step(MANUAL, "Nonsubstantive changes need no Council approval",
              "not stated" if substantive is None else not substantive)  # fmt: skip
    if substantive:
        return work.computed(MANUAL, "No: a substantive change needs the approval of the Council.", verdict="no",
                             actors=("Council",))  # fmt: skip
    if substantive is None:
        return work.computed(MANUAL, "The Purchasing Agent may make nonsubstantive changes alone; any other change "
                                     "needs the approval of the Council.", verdict="conditional",
                             actors=("Purchasing Agent", "Council"))  # fmt: skip
    return work.computed(MANUAL, "Yes: the Purchasing Agent may make a nonsubstantive change without Council "
                                 "approval.",
                         verdict="yes", actors=("Purchasing Agent",))  # fmt: skip
