"""Property that others left, lost or found, and City property lost: Sections 5.36.015 and 5.36.035."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Unclaimed and lost property"
UNCLAIMED, FOUND, LOST = "5.36.015.A", "5.36.015.B", "5.36.035.A"

BECOMES = anchor(UNCLAIMED, "shall become the property of the City, designated as surplus property")
NOTICE = anchor(UNCLAIMED, "not reclaimed after notice has been sent, by the bureau in possession, to all parties")
UNLESS = anchor(UNCLAIMED, "Unless directed otherwise by State law or a specific provision of this Code")
STATE_LAW = anchor(FOUND, "shall not become the property of the City until the requirements of the state law")
RETAINED = anchor(FOUND, "found property shall be retained by the bureau which found it if the property is usable")
DISPOSED = anchor(FOUND, "the bureau shall dispose of the property as surplus property as provided by this Chapter")
IN_WRITING = anchor(LOST, "report such loss or theft in writing to his bureau or division head")
ONWARD = anchor(LOST, "immediately notify the Accounting Division in writing of such loss or theft")


class UnclaimedStatus(Inputs):
    """What decides whether unclaimed property has become the City's."""

    others: bool | None = yes_no(
        "Is it property that the City does not own already?", UNCLAIMED, optional=True,
        yes=("not owned by the city", "somebody else's", "left behind", "abandoned", "unclaimed"),
        no=("owned by the city", "city-owned", "city owned", "our own property"),
    )  # fmt: skip
    other_law: bool | None = yes_no(
        "Does State law or a specific provision of the Code direct otherwise?", UNCLAIMED, optional=True,
        yes=("state law directs", "state law says otherwise", "another code section", "evidence statute"),
        no=("no other law", "nothing else directs"),
    )  # fmt: skip
    noticed: bool | None = yes_no(
        "Did the bureau send notice to all parties who reasonably appear to have an interest?",
        UNCLAIMED, optional=True,
        yes=("notice sent", "sent notice", "notified all", "notice was sent", "notice went out", "notified the owner",
             "sent notices", "notices sent", "notified everyone"),
        no=("no notice", "without notice", "never notified", "notice not sent", "owner was not notified",
            "notified only one", "did not send notice"),
    )  # fmt: skip
    over: bool | None = yes_no(
        "Is the period for claims that the notice gave over?", UNCLAIMED, optional=True,
        yes=("period is over", "period expired", "time is up", "deadline passed", "period has run",
             "claim period over", "period ended", "period has passed"),
        no=("days left", "days to run", "still running", "not over", "period has not expired", "not expired",
            "still open", "days remaining", "before the claim period ended", "before the period ended"),
    )  # fmt: skip
    unclaimed: bool | None = yes_no(
        "Has nobody reclaimed it?", UNCLAIMED, optional=True,
        yes=("nobody claimed", "not reclaimed", "no one claimed", "nobody reclaimed", "not claimed", "no claim",
             "unclaimed", "nobody has claimed"),
        no=("owner claimed", "was reclaimed", "reclaimed", "owner came", "has been claimed", "owner showed up"),
    )  # fmt: skip


@calculator(
    name="unclaimed_property_status",
    title="Whether unclaimed property has become the City's",
    subject=SUBJECT,
    provision=UNCLAIMED,
    rule="Property of others under a bureau's control becomes the City's and surplus when notice was sent "
    "to all apparent owners and it is not reclaimed within the period that the notice gave, unless "
    "State law or the Code directs otherwise.",
    phrases=(
        "notice sent, the claim period is over and nobody claimed the bike, is it City property",
        "claim period has three days left, can we dispose of the unclaimed tent",
        "when does unclaimed property become surplus",
        "we never notified the owner of the left backpack, may we sell it",
        "property left at City Hall and not reclaimed after notice, whose is it",
        "owner showed up before the claim period ended",
    ),
    anchors=(BECOMES, NOTICE, UNLESS),
    model=UnclaimedStatus,
)
def unclaimed_property_status(work: Work) -> Outcome:
    """PCC 5.36.015 A."""
    if work.maybe("others") is False:
        return work.not_applicable(
            UNCLAIMED, "The City owns it already; Section 5.36.010 is for its own surplus property."
        )
    if work.maybe("other_law"):
        return work.not_applicable(
            UNCLAIMED, "State law or the specific provision of the Code that directs otherwise governs."
        )
    work.note(
        "The text gives no length for the period; State law or a specific provision of the Code may direct otherwise."
    )
    conditions = (
        Condition("noticed", UNCLAIMED, "notice was sent to all parties who reasonably appear to have an interest"),
        Condition("over", UNCLAIMED, "the period for claims is over"),
        Condition("unclaimed", UNCLAIMED, "it was not reclaimed"),
    )
    granted = "it is the property of the City, designated as surplus and disposed of under Chapter 5.36"
    return permission(work, UNCLAIMED, granted, on=conditions)


class FoundProperty(Inputs):
    """What becomes of found property depends on these."""

    satisfied: bool | None = yes_no(
        "Are the requirements of State law on finders and owners of lost property satisfied?", FOUND,
        yes=("state law satisfied", "requirements satisfied", "requirements met", "state requirements are met",
             "state law requirements are satisfied", "finder's law satisfied", "state periods are over"),
        no=("not satisfied", "state law not satisfied", "just found", "found yesterday", "found today",
            "not yet satisfied", "requirements not met", "still waiting for the owner"),
    )  # fmt: skip
    usable: bool | None = yes_no(
        "Can the bureau which found it use it?", FOUND,
        yes=("usable", "we can use it", "bureau can use it", "useful", "bureau can use"),
        no=("not usable", "no use for it", "we cannot use it", "bureau cannot use it", "useless", "unusable"),
    )  # fmt: skip


@calculator(
    name="found_property_disposition",
    title="What becomes of found property",
    subject=SUBJECT,
    provision=FOUND,
    rule="Property that a bureau member finds and turns in does not become the City's until State law on "
    "lost property is satisfied; then the finding bureau keeps it if usable and otherwise disposes "
    "of it as surplus.",
    phrases=(
        "crew member found a generator, state requirements are met, can our bureau keep it",
        "found wallet turned in yesterday, is it ours",
        "found tools the bureau cannot use, state law satisfied",
        "who keeps property that an employee found",
        "an employee found a camera in a park, what happens to it",
        "found property usable by the bureau, keep or surplus",
    ),
    anchors=(STATE_LAW, RETAINED, DISPOSED),
    model=FoundProperty,
)
def found_property_disposition(work: Work) -> Outcome:
    """PCC 5.36.015 B."""
    satisfied = work.yes("satisfied")
    work.step(FOUND, "The requirements of State law on finders and owners of lost property are satisfied", satisfied)
    if not satisfied:
        text = "No: it does not become the property of the City until the requirements of State law are satisfied."
        return work.computed(FOUND, text, Quantity("route", "Route", "not yet the City's"), verdict="no")
    usable = work.yes("usable")
    work.step(FOUND, "It is usable by the bureau which found it", usable)
    if usable:
        return work.computed(FOUND, "Yes: the bureau which found it retains it.",
                             Quantity("route", "Route", "retained by the finding bureau"), verdict="yes")  # fmt: skip
    return work.computed(FOUND, "No: the bureau which found it cannot use it and disposes of it as surplus property.",
                         Quantity("route", "Route", "surplus"), verdict="no")  # fmt: skip


class LostReport(Inputs):
    """Who reports City property that is lost or stolen, and how."""

    reporter: str | None = choice(
        "Who reports: the employee who had the property, or the bureau or division head?", LOST,
        {
            "employee": ("employee lost", "i lost", "lost a city", "lost my", "we lost", "my laptop", "my phone",
                         "employee", "custodian", "was stolen from me", "stolen from my car"),
            "head": ("bureau head", "division head", "bureau director", "head of the bureau", "i am the bureau head",
                     "head received a report"),
        },
    )  # fmt: skip
    in_writing: bool | None = yes_no(
        "Is the report in writing?", LOST, optional=True, yes=("in writing", "written", "memo", "email", "wrote"),
        no=("by phone", "phoned", "verbally", "verbal", "told my boss", "orally", "called", "not in writing"),
    )  # fmt: skip


@calculator(
    name="lost_property_report",
    title="Reporting lost or stolen City property",
    subject=SUBJECT,
    provision=LOST,
    rule="An employee with custody of City property that is lost or stolen immediately reports it in "
    "writing to his bureau or division head, who immediately notifies the Accounting Division in "
    "writing.",
    phrases=(
        "my City laptop was stolen and I told my boss by phone, is that enough",
        "I lost a City radio, whom do I report it to",
        "bureau head got a report of stolen tools, what next",
        "employee lost a City phone, how is it reported",
        "is an oral report of stolen City property enough",
        "division head learned of a theft of City equipment, notify whom",
    ),
    anchors=(IN_WRITING, ONWARD),
    model=LostReport,
)
def lost_property_report(work: Work) -> Outcome:
    """PCC 5.36.035 A."""
    head = work.choice("reporter") == "head"
    to = "the Accounting Division" if head else "the bureau or division head"
    when = "upon receipt of the employee's report" if head else "upon discovery of the loss or theft"
    work.step(LOST, f"Immediately {when}, in writing, to {to}", to)
    value = Quantity("to", "Report goes to", to)
    actors = ("Accounting Division",) if head else ("bureau or division head",)
    written = work.maybe("in_writing")
    text = f"It is reported to {to} in writing, immediately {when}."
    if written is None:
        return work.computed(LOST, text, value, actors=actors)
    work.step(LOST, "In writing", written)
    answer = "Yes, in writing is the way." if written else "No, that is not enough."
    return work.computed(LOST, f"{answer} {text}", value, verdict="yes" if written else "no", actors=actors)
