"""Professional, technical and expert service contracts: how they are awarded: Chapter 5.68."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_years
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, count, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.work import Work, date_value, dollars

SUBJECT = "Expert services"
AGENT = "Purchasing Agent"
THRESHOLD_PROMPT = "What is the formal bid threshold that the City Auditor has set for the year?"
THRESHOLD_WORDS = ("threshold", "formal", "bid threshold", "auditor's threshold")
COST_WORDS = ("cost", "costs", "contract", "services", "consultant", "estimated", "estimate", "pte", "study", "job",
              "project",
              "architect", "engineer", "agreement", "worth", "amount", "for")  # fmt: skip

EXCLUDED = anchor(
    "5.68.020",
    "except those required for the processing of any claim for workers' compensation benefits, the determination of "
    "any prospective or current City employee's ability to work or return to work",
)
REPORTED = anchor("5.68.020", "shall report its action to the City Purchasing Agent")
QUOTES = figure(
    "pte_quotes", "3", "quotes", "5.68.040.p2", "shall seek informal quotes from at least three qualified firms"
)
LESS = anchor("5.68.040.p2", "at a cost less than the formal bid threshold set annually by the City Auditor")
ROTATE = anchor("5.68.040.p1", "shall make every effort to rotate the work among qualified parties")
DAYS = figure("pte_advertising_days", "3", "days", "5.68.030.p2", "by advertising on at least three consecutive days")
MORE = anchor(
    "5.68.030.p2", "are estimated to cost more than the formal bid threshold set annually by the City Auditor"
)
MEMBERS = figure("pte_committee", "3", "members", "5.68.050", "shall have a minimum of three members")
PROPOSALS = figure(
    "pte_proposals", "3", "proposals", "5.68.060.p2", "shall seek written proposals from at least three qualified firms"
)
RELATED = anchor(
    "5.68.040.p3", "for which the aggregate compensation for the contracts exceeds the formal bid threshold"
)
SIMILAR = anchor("5.68.040.p3", "contracts are related if each provides for similar services on the same project")
YEARLY = anchor(
    "5.68.030.p1", "shall submit a list of anticipated projects to the Bureau of Purchases at least once a year"
)


class PteRoute(Inputs):
    """What the way of choosing a contractor depends on."""

    excluded: bool | None = yes_no(
        "Are the services for a workers' compensation claim, an employee's ability to work or a reasonable "
        "accommodation?",
        "5.68.020", optional=True,
        yes=("workers' compensation claim", "workers compensation claim", "fitness for duty", "ability to work",
             "return to work",
             "reasonable accommodation", "medical examination"),
        no=("no workers' compensation claim",),
    )  # fmt: skip
    exception: bool | None = yes_no(
        "Is there an emergency, or is only one party known to be available?", "5.68.020", optional=True,
        yes=("emergency", "only one provider", "sole source", "only one party", "only one firm", "single source"),
        no=("no emergency", "several firms", "many firms", "not a sole source", "not sole source"),
    )  # fmt: skip
    cost: Decimal | None = money("What are the services estimated to cost?", "5.68.040.p2", words=COST_WORDS)
    threshold: Decimal | None = money(
        THRESHOLD_PROMPT, "5.68.040.p4", outside="formal_bid_threshold", words=THRESHOLD_WORDS
    )


@calculator(
    name="pte_route",
    title="How to choose an expert services contractor",
    subject=SUBJECT,
    provision="5.68.040.p2",
    rule="Expert services that cost less than the formal bid threshold take informal quotes from at least three "
    "firms; above it, advertising on at least three consecutive days, a selection committee of at least three and "
    "written proposals from at least three firms; an emergency or a single known provider is reported to the "
    "Purchasing Agent instead.",
    phrases=(
        "how many quotes for a $30,000 consultant contract when the threshold is $47,000",
        "do we need a selection committee for a $60,000 architect",
        "PTE contract process for an engineering study of $80,000",
        "hire an expert in an emergency, what must we do",
        "only one firm can do this study, do we still need three quotes",
        "must we advertise a professional services contract",
        "steps to hire a consultant for $12,000",
        "quotes or proposals for a professional services job",
    ),
    anchors=(EXCLUDED, REPORTED, QUOTES, LESS, ROTATE, DAYS, MORE, MEMBERS, PROPOSALS),
    model=PteRoute,
)
def pte_route(work: Work) -> Outcome:
    """PCC 5.68.020 to 5.68.060."""
    if work.maybe("excluded"):
        return work.not_applicable("5.68.020", "The Chapter does not apply to services of that kind.")
    if work.maybe("exception"):
        work.step("5.68.020", "Emergency or only one party available: without these requirements, but reported", AGENT)
        text = (
            "A contractor may be selected without these requirements, but the bureau reports it to the City "
            "Purchasing Agent."
        )
        return work.computed("5.68.020", text, Quantity("route", "Way of selection", "report"), actors=(AGENT,))
    cost, threshold = work.money("cost"), work.money("threshold")
    if wrong := any_below_zero(work, "5.68.040.p2"):
        return wrong
    work.note(
        "A PTE Contract Worksheet goes with every contract (5.68.015), and the City Attorney reviews it (5.68.070)."
    )
    if cost < threshold:
        work.step("5.68.040.p2", f"{usd(cost)} is less than {usd(threshold)}", True)
        return work.computed("5.68.040.p2", _informal_text(), *_informal(work))
    if cost > threshold:
        work.step("5.68.030.p2", f"{usd(cost)} is more than {usd(threshold)}", True)
        return work.computed("5.68.050", _formal_text(), *_formal(work), actors=("Commissioner In Charge",))
    work.step("5.68.040.p2", f"{usd(cost)} is neither less nor more than the threshold", False)
    gap = "At exactly the threshold neither procedure is named: one is for less, the other for more."
    text = f"{gap} {_informal_text()}"
    return work.two_readings(
        "5.68.040.p2", text,
        Reading("What is not more than the threshold takes no formal procedure, so informal quotes are sought.",
                _informal(work)),
        Reading("What is not less than the threshold takes the formal procedure, the safer course.", _formal(work)),
    )  # fmt: skip


def _informal_text() -> str:
    return (
        "Seek informal quotes from at least three qualified firms or individuals, one of them a woman or minority "
        "owned business or emerging small business, or explain in the worksheet why not."
    )


def _informal(work: Work) -> tuple[Quantity, ...]:
    quotes = int(work.figure(QUOTES))
    work.step("5.68.040.p2", "Informal quotes sought from at least", quotes, "quotes")
    work.step("5.68.040.p1", "The work is rotated among qualified parties")
    return Quantity("route", "Way of selection", "informal quotes"), Quantity(
        "quotes", "Quotes sought", quotes, "quotes"
    )


def _formal_text() -> str:
    return (
        "Advertise on at least three consecutive days, establish a selection committee of at least three members, "
        "one from outside City government unless the Commissioner In Charge waives that, and seek at least three "
        "written proposals."
    )


def _formal(work: Work) -> tuple[Quantity, ...]:
    days, members, proposals = int(work.figure(DAYS)), int(work.figure(MEMBERS)), int(work.figure(PROPOSALS))
    work.step("5.68.030.p2", "Advertised on consecutive days, at least", days, "days")
    work.step("5.68.050", "Members of the selection committee, at least", members, "members")
    work.step("5.68.060.p2", "Written proposals sought from at least", proposals, "proposals")
    return (
        Quantity("route", "Way of selection", "selection committee"),
        Quantity("days", "Days of advertising", days, "days"),
        Quantity("members", "Members of the committee", members, "members"),
        Quantity("proposals", "Proposals sought", proposals, "proposals"),
    )


class RelatedContracts(Inputs):
    """What decides whether related contracts are explained."""

    contracts: int | None = count(
        "How many related contracts does the contractor get?", "5.68.040.p3", unit="contracts",
        words=("contracts", "contract", "agreements", "related"),
    )  # fmt: skip
    each: Decimal | None = money(
        "How much is each contract?", "5.68.040.p3", words=("each", "apiece", "per contract"), optional=True
    )
    total: Decimal | None = money(
        "What is the aggregate compensation for the contracts?", "5.68.040.p3",
        words=("total", "aggregate", "altogether", "together", "sum"),
    )  # fmt: skip
    threshold: Decimal | None = money(
        THRESHOLD_PROMPT, "5.68.040.p3", outside="formal_bid_threshold", words=THRESHOLD_WORDS
    )
    related: bool | None = yes_no(
        "Do they provide for similar services on the same project?", "5.68.040.p3", optional=True,
        yes=("same project", "similar services", "related"), no=("unrelated", "different projects",
                                                                 "different services"),
    )  # fmt: skip


@calculator(
    name="related_contracts",
    title="Whether related contracts must be explained",
    subject=SUBJECT,
    provision="5.68.040.p3",
    rule="Two or more related contracts to one contractor, with similar services on the same project, that together "
    "exceed the formal bid threshold are explained in writing to the Auditor.",
    phrases=(
        "three contracts of $20,000 each to one consultant on a project, threshold $47,000, must we explain",
        "two PTE contracts to the same firm on the same project",
        "splitting expert services into several contracts with one contractor",
        "written explanation to the Auditor for related contracts",
        "same contractor gets a second contract on one project, total over the threshold",
        "aggregate of related consultant contracts",
    ),
    anchors=(RELATED, SIMILAR),
    model=RelatedContracts,
)
def related_contracts(work: Work) -> Outcome:
    """PCC 5.68.040, third paragraph."""
    at = "5.68.040.p3"
    if work.maybe("related") is False:
        return work.not_applicable(
            at, "Contracts are related only if each provides for similar services on the same project."
        )
    if wrong := any_below_zero(work, at):
        return wrong
    contracts = work.count("contracts")
    if contracts < 2:
        return work.not_applicable(at, "The rule is for two or more related contracts to the same contractor.")
    each = work.maybe("each")
    total = work.money("total") if each is None else each * contracts
    threshold = work.money("threshold")
    over = total > threshold
    work.step(at, f"Aggregate compensation of {usd(total)} exceeds {usd(threshold)}", over)
    value = dollars("total", "Aggregate compensation", total)
    if over:
        text = (
            "Yes: the bureau submits a written explanation to the Auditor why there are two or more contracts rather "
            "than one."
        )
        return work.computed(at, text, value, verdict="yes", actors=("Auditor",))
    return work.computed(at, "No: together they do not exceed the threshold.", value, verdict="no")


class AnnualPteList(Inputs):
    """When the last list of projects was submitted."""

    last: date | None = day(
        "On which date was the last list submitted?",
        "5.68.030.p1",
        words=("last", "list", "submitted", "sent", "filed"),
    )


@calculator(
    name="annual_pte_list",
    title="When the next list of expert services projects is due",
    subject=SUBJECT,
    provision="5.68.030.p1",
    rule="A bureau that anticipates needing expert services submits a list of anticipated projects to the Bureau of "
    "Purchases at least once a year.",
    phrases=(
        "last PTE project list went in February 1, 2026, when is the next due",
        "how often do we send the list of anticipated PTE projects",
        "list of anticipated consultant projects to Purchases",
        "annual list for the PTE calendar",
        "deadline for our yearly list of expert projects",
        "when to submit anticipated professional services projects",
    ),
    anchors=(YEARLY,),
    model=AnnualPteList,
)
def annual_pte_list(work: Work) -> Outcome:
    """PCC 5.68.030, first paragraph."""
    due = add_years(work.day("last"), 1)
    work.step("5.68.030.p1", "At least once a year: twelve months after the last list", due, "date")
    work.note("The text does not say whether twelve months, a calendar year or a fiscal year is meant.")
    return work.computed("5.68.030.p1", f"The next list is due to the Bureau of Purchases by {long_date(due)}.",
                         date_value("deadline", "Next list due", due))  # fmt: skip
