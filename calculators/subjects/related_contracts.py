"""Related expert services contracts, and the yearly list of projects: Sections 5.68.030 and 5.68.040."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.calendar import add_years
from calculators.conditions import any_below_zero, below_zero
from calculators.deadline import in_time
from calculators.figure import anchor
from calculators.inputs import Inputs, amounts, count, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome
from calculators.subjects.expert_services import SUBJECT, THRESHOLD_PROMPT, THRESHOLD_WORDS
from calculators.timeliness import asked_whether
from calculators.work import Work, date_value, dollars

RELATED = anchor(
    "5.68.040.p3", "for which the aggregate compensation for the contracts exceeds the formal bid threshold"
)
SIMILAR = anchor("5.68.040.p3", "contracts are related if each provides for similar services on the same project")
YEARLY = anchor(
    "5.68.030.p1", "shall submit a list of anticipated projects to the Bureau of Purchases at least once a year"
)


class RelatedContracts(Inputs):
    """What decides whether related contracts are explained."""

    contracts: int | None = count(
        "How many related contracts does the contractor get?", "5.68.040.p3", unit="contracts", optional=True,
        words=("contracts", "contract", "agreements", "related", "jobs", "deals"),
    )  # fmt: skip
    each: Decimal | None = money(
        "How much is each contract, if all are alike?", "5.68.040.p3",
        words=("each", "apiece", "per contract", "a contract", "a piece"), optional=True,
    )  # fmt: skip
    parts: tuple[Decimal, ...] | None = amounts(
        "How much are the contracts, one by one or together?", "5.68.040.p3",
        words=("first", "second", "third", "one for", "another", "another for", "then", "followed by", "and one",
               "other",
               "total", "aggregate", "altogether", "together", "sum", "add up",
               "totaling",
               "related contracts", "combined", "in all"),
    )  # fmt: skip
    threshold: Decimal | None = money(
        THRESHOLD_PROMPT, "5.68.040.p3", outside="formal_bid_threshold", words=THRESHOLD_WORDS
    )
    related: bool | None = yes_no(
        "Do they provide for similar services on the same project?", "5.68.040.p3", optional=True,
        yes=("same kind of services", "same services", "same reservoir", "same bridge", "same building",
             "similar work", "similar jobs", "same project", "similar services", "related", "same job",
             "one project", "same kind of work"),
        no=("different project", "two different projects", "separate jobs", "different jobs", "separate project",
            "unlike services", "different work", "separate matters", "unrelated", "different projects",
            "different services", "two projects", "separate projects", "not related",
            "nothing to do with each other", "other project"),
    )  # fmt: skip


@calculator(
    name="related_contracts",
    title="Whether related contracts must be explained",
    subject=SUBJECT,
    provision="5.68.040.p3",
    rule="Two or more related contracts to one contractor, with similar services on the same project, that together "
    "exceed the formal bid threshold are explained in writing to the Auditor.",
    phrases=(
        "firm got several design contracts on the reservoir job, do we owe the Auditor a letter",
        "how far over the threshold are these related contracts with one contractor",
        "planner has two contracts on different projects, explanation needed?",
        "same engineer, same project, two contracts, do we have to tell the Auditor",
        "how much more can we give this consultant on the project before we must explain to the Auditor",
        "three contracts of $20,000 each to one consultant on a project, threshold $47,000, must we explain",
        "two PTE contracts to the same firm on the same project",
        "splitting expert services into several contracts with one contractor",
        "written explanation to the Auditor for related contracts",
        "same contractor gets a second contract on one project, total over the threshold",
        "aggregate of related consultant contracts",
        "we gave the same engineer one contract and then another for one project, do we owe the Auditor an explanation",
        "is breaking a study into two deals with one firm ok without telling the Auditor",
        "two jobs to one consultant on the same bridge, add them up against the bid threshold",
    ),
    anchors=(RELATED, SIMILAR),
    model=RelatedContracts,
)
def related_contracts(work: Work) -> Outcome:
    """PCC 5.68.040, third paragraph."""
    at = "5.68.040.p3"
    if work.maybe("related") is False:
        work.step(at, "Each provides for similar services on the same project", False)
        text = "No: contracts are related only if each provides for similar services on the same project."
        return work.computed(at, text, verdict="no")
    given: tuple[Decimal, ...] = work.maybe("parts") or ()
    if wrong := any_below_zero(work, at) or below_zero(work, at, *given):
        return wrong
    contracts: int | None = work.maybe("contracts")
    if contracts is not None and contracts < 2:
        return work.not_applicable(at, "The rule is for two or more related contracts to the same contractor.")
    total, threshold = _aggregate(work, contracts), work.money("threshold")
    over = total > threshold
    work.step(at, f"Aggregate compensation of {usd(total)} exceeds {usd(threshold)}", over)
    value = dollars("total", "Aggregate compensation", total)
    room = dollars("over" if over else "room", "Above the threshold" if over else "Below the threshold",
                   abs(total - threshold))  # fmt: skip
    if over:
        text = (
            "Yes: the bureau submits a written explanation to the Auditor why there are two or more contracts rather "
            "than one."
        )
        return work.computed(at, text, value, room, verdict="yes", actors=("Auditor",))
    return work.computed(at, "No: together they do not exceed the threshold.", value, room, verdict="no")


def _aggregate(work: Work, contracts: int | None) -> Decimal:
    """What the contracts come to together."""
    each: Decimal | None = work.maybe("each")
    if each is not None:
        return each * (work.count("contracts") if contracts is None else contracts)
    parts = work.amounts("parts")
    if len(parts) == 1 and contracts is None:
        work.count("contracts")
    return Decimal(sum(parts))


class AnnualPteList(Inputs):
    """When the last list of projects was submitted."""

    last: date | None = day(
        "On which date was the last list submitted?",
        "5.68.030.p1",
        words=(
            "gave",
            "handed in",
            "gave purchases",
            "last time",
            "our last",
            "last one",
            "latest",
            "last",
            "list",
            "submitted",
            "sent",
            "filed",
            "previous",
            "last list",
            "went in",
            "turned in",
            "last year",
        ),
    )
    submitted: date | None = day(
        "On which date was the next list submitted, or will it be?", "5.68.030.p1", optional=True,
        words=("as of", "still ok", "turned in the next", "new list went in", "next", "this year", "new", "now",
               "new list", "next one", "plan to", "will send", "this one", "today"),
    )  # fmt: skip
    asked: str | None = asked_whether("5.68.030.p1")


@calculator(
    name="annual_pte_list",
    title="When the next list of expert services projects is due",
    subject=SUBJECT,
    provision="5.68.030.p1",
    rule="A bureau that anticipates needing expert services submits a list of anticipated projects to the Bureau of "
    "Purchases at least once a year.",
    phrases=(
        "when do we have to turn in our next list of consultant projects",
        "gave Purchases our anticipated PTE projects in June, next one by when",
        "are we still ok if our last PTE list went in over a year ago",
        "on what date is our annual PTE list due",
        "last PTE project list went in February 1, 2026, when is the next due",
        "how often do we send the list of anticipated PTE projects",
        "list of anticipated consultant projects to Purchases",
        "annual list for the PTE calendar",
        "deadline for our yearly list of expert projects",
        "when to submit anticipated professional services projects",
        "sent our consultant project list last winter and the new one this spring, is that late",
        "is once every two years enough for the list of anticipated PTE projects",
        "our yearly list of outside expert projects, on time?",
    ),
    anchors=(YEARLY,),
    model=AnnualPteList,
)
def annual_pte_list(work: Work) -> Outcome:
    """PCC 5.68.030, first paragraph."""
    due = add_years(work.day("last"), 1)
    work.step("5.68.030.p1", "At least once a year: twelve months after the last list", due, "date")
    work.note("The text does not say whether twelve months, a calendar year or a fiscal year is meant.")
    text = f"The next list is due to the Bureau of Purchases by {long_date(due)}."
    return in_time(work, "5.68.030.p1", "submitted", due, text, date_value("deadline", "Next list due", due))
