"""The Purchasing Agent's authority to obligate the City: Section 5.01.010."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Delegated purchasing authority"
AGENT = "Purchasing Agent"
PROFESSIONAL = (
    "professional", "technical or expert", "expert services", "consultant", "consulting", "architect",
    "engineering services",
    "pte", "pte contract", "attorney services", "consultants", "engineering consultant", "expert witness", "appraiser",
    "expert services", "professional services", "engineer's services", "design services", "hydrologist", "lawyer",
    "accounting firm", "auditing firm", "technical expert",
)  # fmt: skip
LIMIT_WORDS = (
    "limit",
    "certified",
    "adjusted",
    "threshold",
    "ceiling",
    "auditor certified",
    "cap",
    "certified limit",
    "auditor's figure",
    "adjusted figure",
    "auditor's number",
    "this year's limit",
    "current limit",
    "certified amount",
    "certified at",
    "limit is",
    "adjusted to",
    "inflation-adjusted",
)
BUY_WORDS = (
    "amount",
    "purchase",
    "cost",
    "costs",
    "obligation",
    "order",
    "buy",
    "for",
    "worth",
    "spend",
    "price",
    "quote",
    "bill",
    "comes to",
    "priced at",
    "quoted",
    "runs",
    "buying",
    "deal",
    "purchases",
    "ordering",
    "at",
    "total",
)

LIMIT = figure(
    "purchase_limit", "20000", "USD", "5.01.010.A", "for not exceeding $20,000, such amount to be adjusted annually"
)
CERTIFIED = anchor("5.01.010.A", "as certified by the City Auditor, on a single obligation")
NOT_PROFESSIONAL = anchor(
    "5.01.010.A",
    "no authority to bind the City for professional, technical or expert services without specific authorization",
)
BIDDING = anchor("5.01.010.A", "the Purchasing Agent shall follow competitive bidding procedures")
CONTRACT_LIMIT = figure(
    "written_contract_limit", "20000", "USD", "5.01.010.B", "execute such a contract for the City not exceeding $20,000"
)
REASONS = anchor(
    "5.01.010.B", "would benefit the City, is necessary to complete the transaction, or is otherwise required by law"
)
FILED = anchor(
    "5.01.010.B",
    "an original, executed copy approved as to form by the City Attorney is thereafter filed with the City Auditor",
)


class AdjustedThreshold(Inputs):
    """What the adjusted purchasing amount of a year depends on."""

    certified: Decimal | None = money(
        "Which amount has the City Auditor certified for the year?", "5.01.010.A", outside="certified_purchase_limit",
        words=LIMIT_WORDS, optional=True,
    )  # fmt: skip


@calculator(
    name="inflation_adjusted_threshold",
    title="The Purchasing Agent's amount for this year",
    subject=SUBJECT,
    provision="5.01.010.A",
    rule="The $20,000 of Section 5.01.010 is adjusted annually by the average inflation rate for the Portland "
    "Metropolitan Area, as certified by the City Auditor.",
    phrases=(
        "what is the Purchasing Agent's limit this year",
        "how is the $20,000 purchasing limit adjusted for inflation",
        "who certifies the adjusted purchase amount",
        "current inflation-adjusted purchasing threshold",
        "is the 20k delegation still 20k",
        "does the Purchasing Agent's dollar limit go up every year",
    ),
    anchors=(LIMIT, CERTIFIED),
    model=AdjustedThreshold,
)
def inflation_adjusted_threshold(work: Work) -> Outcome:
    """PCC 5.01.010 A."""
    base, certified = work.figure(LIMIT), work.maybe("certified")
    work.step("5.01.010.A", "The amount before the yearly adjustment", base, "USD")
    if certified is None:
        return work.undetermined(
            "5.01.010.A",
            f"The limit is {usd(base)} as adjusted annually by inflation; the text gives no base year or index, so "
            "the figure for a year is the one that the City Auditor certifies.",
            actors=("City Auditor",),
        )  # fmt: skip
    if certified <= 0:
        return work.not_applicable("5.01.010.A", "A certified amount lies above zero; check the figure.")
    work.step("5.01.010.A", "The amount that the City Auditor certified", certified, "USD")
    return work.computed("5.01.010.A", f"The limit is {usd(certified)}, as certified by the City Auditor.",
                         dollars("limit", "Limit", certified), actors=("City Auditor",))  # fmt: skip


class PurchasingLimit(Inputs):
    """What the Purchasing Agent's authority for one obligation depends on."""

    kind: str | None = choice(
        "What is bought?", "5.01.010.A",
        {
            "goods_or_construction": ("supplies", "materials", "equipment", "labor", "construction", "parts",
                                      "truck parts",
                                      "goods", "furniture", "vehicles", "tools", "desks", "chairs", "gravel", "asphalt",
                                      "pumps", "tires", "computers", "radios", "lumber", "paint", "uniforms", "pipe",
                                      "mowers", "copiers", "fuel", "printers", "lamps", "fencing", "valves"),
            "contractual_services": ("contractual services", "janitorial", "maintenance contract", "revenue producing",
                                     "repair services", "landscaping", "cleaning services", "towing", "vending",
                                     "window washing", "security guards", "laundry service", "service contract",
                                     "pest control", "hauling", "cleaning", "mowing service", "guard service"),
            "professional_services": PROFESSIONAL,
        },
        optional=True,
    )  # fmt: skip
    amount: Decimal | None = money(
        "What does the single obligation come to?", "5.01.010.A",
        words=BUY_WORDS,
    )  # fmt: skip
    limit: Decimal | None = money(
        "Which amount has the City Auditor certified for this year?",
        "5.01.010.A",
        outside="certified_purchase_limit",
        words=LIMIT_WORDS,
    )
    approved: bool | None = yes_no(
        "Has the Commissioner In Charge of purchasing approved?", "5.01.010.A", optional=True,
        yes=("commissioner approves", "commissioner approved", "with commissioner approval",
             "approved by the commissioner", "commissioner signed off", "commissioner okayed", "commissioner signed",
             "commissioner said ok", "commissioner's approval", "commissioner has approved", "commissioner's ok",
             "commissioner in charge approved", "commissioner is fine", "approved", "commissioner agrees"),
        no=("commissioner has not approved", "commissioner refused", "without the commissioner",
            "without commissioner approval", "commissioner hasn't", "commissioner has not", "commissioner said no",
            "no approval", "not approved", "commissioner never", "nobody approved", "without approval",
            "commissioner won't", "on his own", "on her own", "nothing signed", "commissioner didn't"),
    )  # fmt: skip
    authorized: bool | None = yes_no(
        "Has a Commissioner, the Auditor or a designated Bureau Manager specifically authorized the "
        "services?", "5.01.010.A",
        optional=True, yes=("specifically authorized", "specific authorization", "commissioner authorized",
                            "auditor authorized", "bureau manager authorized", "designated bureau manager authorized"),
        no=("no specific authorization", "not authorized", "without authorization", "without specific authorization",
            "nobody authorized", "no authorization", "on his own", "on her own", "by himself", "by herself",
            "on its own",
            "no one authorized", "hasn't been authorized"),
    )  # fmt: skip


@calculator(
    name="purchasing_agent_obligation_limit",
    title="Whether the Purchasing Agent may obligate the City",
    subject=SUBJECT,
    provision="5.01.010.A",
    rule="Subject to approval of the Commissioner In Charge of purchasing, the Purchasing Agent may make a single "
    "obligation not exceeding $20,000, as adjusted annually and certified, without a contract authorized by "
    "ordinance; professional, technical or expert services need specific authorization.",
    phrases=(
        "can the Purchasing Agent buy truck parts for $30,500 if the certified limit is $31,000",
        "may the Purchasing Agent obligate the City for $18,000 of supplies without an ordinance",
        "does a $25,000 purchase need an ordinance",
        "can purchasing sign for a consultant",
        "Purchasing Agent authority on a single purchase",
        "who approves the Purchasing Agent's purchases",
        "how big an order can the Purchasing Agent place on his own",
        "is a $22,000 order of radios within the Purchasing Agent's limit",
        "pumps cost $27,500 and the Auditor certified $29,000, does purchasing need the Council",
        "can the Purchasing Agent hire an expert witness on her own say-so",
        "Commissioner hasn't okayed the $8,000 tire order, may Purchasing still place it",
    ),
    anchors=(LIMIT, CERTIFIED, NOT_PROFESSIONAL, BIDDING),
    model=PurchasingLimit,
)
def purchasing_agent_obligation_limit(work: Work) -> Outcome:
    """PCC 5.01.010 A."""
    at, kind = "5.01.010.A", work.maybe("kind")
    if kind == "professional_services":
        work.note("The text points to Section 5.01.020, which is deleted; Section 5.68.035 now treats these services.")
        specific = Condition(
            "authorized",
            at,
            "a Commissioner, the Auditor or their designated Bureau Managers specifically authorize it",
        )
        return permission(work, at, "the Purchasing Agent may bind the City for these services", on=(specific,),
                          actors=("Commissioner", "Auditor", "designated Bureau Managers"))  # fmt: skip
    if kind is None:
        work.note("Professional, technical or expert services need specific authorization at any amount.")
    actors = (AGENT, "Commissioner In Charge of purchasing")
    approval = Condition("approved", at, "the Commissioner In Charge of purchasing approves")
    if work.maybe("approved") is False:
        return permission(work, at, "the Purchasing Agent may obligate the City", on=(approval,), actors=actors)
    amount = work.money("amount")
    limit = _limit(work, amount, work.figure(LIMIT), at)
    if amount < 0 or limit <= 0:
        return work.not_applicable(at, "The amount is not below zero and the limit is above it; check the figures.")
    work.step(at, f"{usd(amount)} on a single obligation, against not exceeding {usd(limit)}", amount <= limit)
    value = dollars("limit", "Limit", limit)
    if amount > limit:
        text = f"No: {usd(amount)} exceeds the {usd(limit)} that the Purchasing Agent may obligate by this delegation."
        return work.computed(at, text, value, over_limit(amount, limit), verdict="no", actors=actors)
    if kind == "contractual_services":
        work.step(at, "Contractual services: the Purchasing Agent follows competitive bidding procedures", True)
    granted = f"the Purchasing Agent may obligate the City for {usd(amount)} without a contract authorized by ordinance"
    return permission(work, at, granted, value, on=(approval,), actors=actors)


def over_limit(amount: Decimal, limit: Decimal) -> Quantity:
    """By how much an amount passes its limit, in USD."""
    return dollars("over", "Above the limit", amount - limit)


def _limit(work: Work, amount: Decimal, base: Decimal, at: str) -> Decimal:
    if amount > base:
        return work.money("limit")
    certified: Decimal | None = work.maybe("limit")
    if certified is None:
        work.note(
            f"{usd(base)} is the amount of the Code; the amount that the City Auditor certified for the year applies."
        )
        work.step(at, "The amount of the Code, before the yearly adjustment", base, "USD")
    return base if certified is None else certified


class WrittenContract(Inputs):
    """What the Purchasing Agent's authority to sign a written contract depends on."""

    professional: bool | None = yes_no(
        "Is it for professional, technical or expert services?", "5.01.010.B", optional=True, yes=PROFESSIONAL,
        no=("repair", "supplies", "equipment", "maintenance", "construction", "goods"),
    )  # fmt: skip
    amount: Decimal | None = money(
        "What does the contract come to?", "5.01.010.B", words=("contract", "sign", *BUY_WORDS)
    )
    limit: Decimal | None = money(
        "Which amount has the City Auditor certified for this year?",
        "5.01.010.B",
        outside="certified_purchase_limit",
        words=LIMIT_WORDS,
    )
    reason: bool | None = yes_no(
        "Would a written contract benefit the City, is it necessary to complete the transaction, or does law "
        "require it?", "5.01.010.B",
        optional=True, yes=("required by law", "statute requires", "benefits the city", "necessary", "law requires",
                            "needed to close", "law demands", "benefit the city", "statute demands",
                            "state law requires",
                            "needed to complete", "legally required", "good for the city", "helps the city",
                            "seller insists", "vendor insists"),
        no=("not necessary", "no reason", "not required", "no benefit", "for no reason", "does not benefit",
            "doesn't benefit"),
    )  # fmt: skip
    form_approved: bool | None = yes_no(
        "Has the City Attorney approved the contract as to form?", "5.01.010.B", optional=True,
        yes=("approved as to form", "city attorney approved", "attorney signed off", "city attorney okayed",
             "city attorney signed off", "attorney approved the form", "form approved", "city attorney has approved",
             "city attorney reviewed and approved"),
        no=("not approved as to form", "city attorney has not", "without the city attorney", "city attorney hasn't",
            "attorney never", "no city attorney", "city attorney refused", "city attorney didn't",
            "skipped the attorney",
            "attorney rejected", "without attorney approval", "city attorney won't"),
    )  # fmt: skip
    filed: bool | None = yes_no(
        "Is the executed original filed with the City Auditor afterwards?", "5.01.010.B", optional=True,
        yes=("filed with the auditor", "filed with the city auditor", "original filed", "original goes to the auditor",
             "sent the original to the auditor"),
        no=("not filed", "never filed", "keep the original", "without filing", "no copy filed", "kept the original",
            "not filing", "skip filing"),
    )  # fmt: skip


@calculator(
    name="purchasing_agent_written_contract",
    title="Whether the Purchasing Agent may sign a written contract",
    subject=SUBJECT,
    provision="5.01.010.B",
    rule="For other than professional, technical or expert services the Purchasing Agent may sign a written "
    "contract not exceeding the adjusted $20,000 that benefits the City, is necessary or is required by law, if an "
    "original approved as to form by the City Attorney is then filed with the City Auditor.",
    phrases=(
        "can the Purchasing Agent sign a $12,000 repair contract that statute requires in writing",
        "who may execute a written purchase contract under the adjusted limit",
        "does the City Attorney have to approve a small written contract",
        "where is the original of a Purchasing Agent contract filed",
        "Purchasing Agent wants to sign a contract for $19,500",
        "written contract by purchasing without Council, allowed?",
        "City Attorney hasn't looked at the $9,000 written contract, may the Purchasing Agent sign it anyway",
        "Purchasing Agent signed a $14,000 contract the law demands, attorney okayed the form: valid?",
        "may we keep the original of a contract that the Purchasing Agent signed instead of filing it",
    ),
    anchors=(CONTRACT_LIMIT, REASONS, FILED),
    model=WrittenContract,
)
def purchasing_agent_written_contract(work: Work) -> Outcome:
    """PCC 5.01.010 B."""
    at, actors = "5.01.010.B", (AGENT, "City Attorney", "City Auditor")
    if work.maybe("professional"):
        return work.not_applicable(at, "This authority is for other than professional, technical or expert services.")
    reason = Condition(
        "reason",
        at,
        "the contract would benefit the City, is necessary to complete the transaction or is required by law",
    )
    form = Condition("form_approved", at, "the City Attorney approves it as to form")
    filing = Condition("filed", at, "the executed original is thereafter filed with the City Auditor")
    conditions = (reason, form) if work.maybe("filed") is None else (reason, form, filing)
    if False in [work.maybe(item.field) for item in conditions]:
        return permission(work, at, "the Purchasing Agent may sign", on=conditions, actors=actors)
    amount = work.money("amount")
    limit = _limit(work, amount, work.figure(CONTRACT_LIMIT), at)
    if amount < 0 or limit <= 0:
        return work.not_applicable(at, "The amount is not below zero and the limit is above it; check the figures.")
    work.step(at, f"A contract of {usd(amount)}, against not exceeding {usd(limit)}", amount <= limit)
    value = dollars("limit", "Limit", limit)
    if amount > limit:
        text = f"No: {usd(amount)} exceeds {usd(limit)}."
        return work.computed(at, text, value, over_limit(amount, limit), verdict="no", actors=actors)
    work.note("The original, executed copy is filed with the City Auditor after signing.")
    granted = "the Purchasing Agent may sign, and the original is then filed with the City Auditor"
    return permission(work, at, granted, value, on=conditions, actors=actors)
