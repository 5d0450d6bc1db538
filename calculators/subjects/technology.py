"""What the technology rule governs and who decides under it: BTS-1.01."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome, Quantity, Reading
from calculators.work import Work

SUBJECT = "Technology"
AUTHORITY = "BTS-1.01/responsibility-and-authority"
SCOPE = "BTS-1.01/scope-of-administrative-rules.p3"
BTS = "Bureau of Technology Services"

ALL_EMPLOYEES = anchor(
    SCOPE, "apply to all employees of the City of Portland in addition to contractors, vendors, volunteers"
)
USE_OR_SUPPORT = anchor(SCOPE, "which use and/or support the City’s information and communications systems")
LABOR = anchor(SCOPE, "as they apply to employees and any applicable labor agreements, the latter shall govern")
REVIEW = anchor(
    f"{AUTHORITY}.8",
    "review and approve the purchase of all technology software, hardware and professional consulting services",
)
LEASE = anchor(f"{AUTHORITY}.8", "shall first be reviewed and approved by the City's Debt Manager")
EXEMPTED = anchor(f"{AUTHORITY}.p3", "Except as specifically exempted by the CTO, the Bureau shall manage")
CITY_OWNED = anchor(
    f"{AUTHORITY}.p3",
    "Technology systems include, but are limited to, information and electronic communications systems",
)


class RulesApply(Inputs):
    """What decides whether the technology rules apply to somebody."""

    person: str | None = choice(
        "Who is it?", SCOPE,
        {
            "employee": ("employee", "city employee", "staff", "city staff", "manager", "analyst"),
            "contractor": ("contractor", "contractors", "consultant", "subcontractor", "temp"),
            "vendor": ("vendor", "vendors", "supplier", "technician"),
            "volunteer": ("volunteer", "volunteers", "intern"),
            "other": ("other party", "partner", "other agency", "guest", "visitor", "resident", "citizen"),
        },
    )  # fmt: skip
    uses_systems: bool | None = yes_no(
        "Does that person use or support the City's information and communications systems?", SCOPE,
        yes=("uses", "use our network", "supports", "supporting", "logs in", "remotely", "has an account",
             "city laptop", "wi-fi",
             "phone system", "city email", "uses city systems"),
        no=("does not use", "never uses", "no access", "doesn't use", "no system access", "without access"),
    )  # fmt: skip


@calculator(
    name="bts_rules_apply",
    title="Whether the technology rules apply to somebody",
    subject=SUBJECT,
    provision=SCOPE,
    rule="The rules apply to all employees of the City, and to contractors, vendors, volunteers and other parties "
    "that use or support the City's information and communications systems.",
    phrases=(
        "do the technology rules apply to a vendor technician who works on our phone system remotely",
        "does BTS policy cover contractors",
        "is a volunteer with a City login bound by the IT rules",
        "who has to follow the BTS administrative rules",
        "janitorial contractor without system access, do the computer rules apply",
        "do interns have to follow the technology rules",
        "are City employees always covered by the BTS rules",
    ),
    anchors=(ALL_EMPLOYEES, USE_OR_SUPPORT),
    model=RulesApply,
)
def bts_rules_apply(work: Work) -> Outcome:
    """BTS-1.01, Scope of Administrative Rules."""
    person = work.choice("person")
    if person == "employee":
        work.step(SCOPE, "The rules apply to all employees of the City", True)
        return work.computed(SCOPE, "Yes: the rules apply to all employees of the City of Portland.", verdict="yes")
    uses = work.yes("uses_systems")
    work.step(SCOPE, "Uses or supports the City's information and communications systems", uses)
    if uses:
        return work.computed(
            SCOPE, "Yes: the rules apply to others who use or support the City's systems.", verdict="yes"
        )
    if person == "other":
        return work.computed(
            SCOPE, "No: other parties are covered when they use or support the City's systems.", verdict="no"
        )
    return work.two_readings(
        SCOPE,
        f"No, as the sentence is naturally read: a {person} is covered when using or supporting the City's systems; "
        "read otherwise, every contractor, vendor and volunteer is covered.",
        Reading(
            '"Which use and/or support" qualifies contractors, vendors, volunteers and other parties.', verdict="no"
        ),
        Reading('"Which use and/or support" qualifies other parties only.', verdict="yes"),
    )


class LaborConflict(Inputs):
    """What a conflict with a labor agreement leads to."""

    employee: bool | None = yes_no(
        "Is the person a City employee?", SCOPE, yes=("employee", "union member", "city staff", "represented"),
        no=("vendor", "contractor", "volunteer", "not an employee", "consultant"),
    )  # fmt: skip
    conflict: bool | None = yes_no(
        "Does the rule conflict with an applicable labor agreement?", SCOPE,
        yes=("conflict", "conflicts", "contradicts", "contract says otherwise", "different rule",
             "contract sets a different"),
        no=("no conflict", "consistent", "contract is silent", "agreement is silent"),
    )  # fmt: skip


@calculator(
    name="bts_labor_agreement_conflict",
    title="Technology rules and labor agreements",
    subject=SUBJECT,
    provision=SCOPE,
    rule="Where the rules as they apply to employees conflict with an applicable labor agreement, the labor "
    "agreement governs.",
    phrases=(
        "union contract sets a different on-call rule than the BTS rules, which governs",
        "labor agreement conflicts with an IT policy",
        "does the technology rule override our collective bargaining agreement",
        "can a vendor invoke a labor agreement against the BTS rules",
        "contract or technology rule for employees, which wins",
        "BTS rule and union contract disagree",
    ),
    anchors=(LABOR,),
    model=LaborConflict,
)
def bts_labor_agreement_conflict(work: Work) -> Outcome:
    """BTS-1.01, Scope of Administrative Rules."""
    governs = work.yes("employee") and work.yes("conflict")
    work.step(SCOPE, "An employee's applicable labor agreement conflicts with the rules", governs)
    which = "labor agreement" if governs else "rule"
    reason = "conflicts with the rules as they apply to employees" if governs else "does not displace them here"
    return work.computed(
        SCOPE, f"The {which} governs: a labor agreement {reason}.", Quantity("governs", "Governs", which)
    )


class TechPurchase(Inputs):
    """What approval of a technology purchase depends on."""

    item: str | None = choice(
        "What is it?", f"{AUTHORITY}.8",
        {
            "software": ("software", "app", "license", "licenses", "subscription", "saas", "program"),
            "hardware": ("hardware", "computer", "laptop", "keyboard", "printer", "server", "monitor", "tablet",
                         "router", "mouse", "phone"),
            "consulting": ("professional consulting", "it consultant", "technology consultant",
                           "technology consulting", "consulting services"),
            "other": ("furniture", "office supplies", "vehicle", "chair", "not technology", "desk"),
        },
    )  # fmt: skip
    lease: bool | None = yes_no(
        "Is it a lease?",
        f"{AUTHORITY}.8",
        optional=True,
        yes=("lease", "leasing", "leased"),
        no=("purchase", "buy", "buying", "bought"),
    )


@calculator(
    name="tech_purchase_approval",
    title="Who approves technology purchases",
    subject=SUBJECT,
    provision=f"{AUTHORITY}.8",
    rule="The Bureau of Technology Services, in cooperation with the Procurement Services Division, reviews and "
    "approves the purchase of all technology software, hardware and professional consulting; a lease is first "
    "approved by the City's Debt Manager.",
    phrases=(
        "who approves a $40 keyboard",
        "do I need BTS approval to buy software",
        "we want to lease laptops, who signs off first",
        "can our bureau buy its own server",
        "IT consultant contract, does BTS have to review it",
        "approval for a software subscription",
        "is there a dollar threshold for technology purchase review",
    ),
    anchors=(REVIEW, LEASE),
    model=TechPurchase,
)
def tech_purchase_approval(work: Work) -> Outcome:
    """BTS-1.01, Responsibility and Authority 8."""
    at, item = f"{AUTHORITY}.8", work.choice("item")
    if item == "other":
        return work.not_applicable(
            at, "The review is for technology software, hardware and professional consulting services."
        )
    actors: tuple[str, ...] = (BTS, "Procurement Services Division of the Bureau of Internal Business Services")
    approval = "the Bureau of Technology Services in cooperation with the Procurement Services Division approves it"
    text = f"Yes, approval is needed at any price: {approval}."
    if work.maybe("lease"):
        work.step(at, "Any proposed technology lease is first reviewed and approved by the City's Debt Manager", True)
        actors = ("City's Debt Manager", *actors)
        text = f"Yes, approval is needed at any price: first the City's Debt Manager's, then {approval}."
    else:
        work.note("A technology lease would first be approved by the City's Debt Manager.")
    work.step(at, f"The purchase of all technology {item} is reviewed and approved", True)
    work.note(
        "The CTO may have specifically exempted a system, and authority to spend is needed besides (Chapters 5.01 "
        "and 5.68)."
    )
    return work.computed(at, text, verdict="yes", actors=actors)


class ManagesSystem(Inputs):
    """What decides who manages a system."""

    city_owned: bool | None = yes_no(
        "Does the City own the system?", f"{AUTHORITY}.p3",
        yes=("city-owned", "city owned", "our own", "owned by the city"),
        no=("vendor-owned", "private", "not owned by the city", "state-owned"),
    )  # fmt: skip
    exempted: bool | None = yes_no(
        "Has the CTO specifically exempted it?", f"{AUTHORITY}.p3",
        yes=("exempted", "exempt", "scada", "exemption"), no=("not exempt", "no exemption", "not exempted"),
    )  # fmt: skip
    kind: str | None = choice(
        "Which kind of system is it?", f"{AUTHORITY}.p3",
        {
            "information": ("information system", "database", "application", "computer system", "network"),
            "communications": ("fiber", "radio", "telephone", "communications", "email system", "wireless"),
            "other": ("other technology", "control system", "camera", "sensor"),
        },
        optional=True,
    )  # fmt: skip


@calculator(
    name="bts_manages_system",
    title="Who manages a technology system",
    subject=SUBJECT,
    provision=f"{AUTHORITY}.p3",
    rule="Except as specifically exempted by the CTO, the Bureau of Technology Services manages, sets policies and "
    "standards and gives technical support for all City-owned technology systems.",
    phrases=(
        "who manages a City-owned fiber link",
        "is our bureau's database under BTS management",
        "can our bureau run its own City-owned network",
        "does BTS support a system that the CTO exempted",
        "vendor-owned kiosk, does BTS manage it",
        "who sets standards for City technology systems",
    ),
    anchors=(EXEMPTED, CITY_OWNED),
    model=ManagesSystem,
)
def bts_manages_system(work: Work) -> Outcome:
    """BTS-1.01, Responsibility and Authority."""
    at = f"{AUTHORITY}.p3"
    for name, wanted, words in (
        ("city_owned", True, "City-owned"),
        ("exempted", False, "specifically exempted by the CTO"),
    ):
        met = work.yes(name) is wanted
        work.step(at, f"{'Is' if wanted else 'Is not'} {words}", met)
        if not met:
            why = "is not City-owned" if wanted else "is specifically exempted by the CTO"
            return work.computed(
                at, f"No: the Bureau of Technology Services does not manage it, because it {why}.", verdict="no"
            )
    manages = "the Bureau of Technology Services manages it, sets policies and standards and gives technical support"
    if work.maybe("kind") != "other":
        return work.computed(at, f"Yes: {manages}.", verdict="yes", actors=(BTS,))
    return work.two_readings(
        at,
        f'Yes, as surely meant: {manages}. The text as printed says "include, but are limited to", which would '
        "leave it out.",
        Reading('"But are not limited to" is meant, so all City-owned technology systems are included.', verdict="yes"),
        Reading("As printed, only information and electronic communications systems are included.", verdict="no"),
        actors=(BTS,),
    )
