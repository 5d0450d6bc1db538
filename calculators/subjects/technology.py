"""What the technology rule governs and who decides under it: BTS-1.01."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
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
            "employee": ("employee", "city employee", "staff", "city staff", "manager", "analyst",
                         "clerk", "maintenance worker", "police officer", "firefighter", "new hire", "city worker",
                         "part-timer", "inspector", "i work for the city"),
            "contractor": ("contractor", "contractors", "consultant", "subcontractor", "temp", "temp agency",
                           "contract janitor", "contract worker", "security guard"),
            "vendor": ("vendor", "vendors", "supplier", "technician", "software company", "copier company"),
            "volunteer": ("volunteer", "volunteers", "intern", "interns", "unpaid helper"),
            "other": ("other party", "partner", "other agency", "guest", "visitor", "resident", "citizen",
                      "neighborhood group", "county staff", "outside party", "nonprofit"),
        },
    )  # fmt: skip
    uses_systems: bool | None = yes_no(
        "Does that person use or support the City's information and communications systems?", SCOPE,
        yes=("uses", "use our network", "supports", "supporting", "logs in", "remotely", "has an account",
             "city laptop", "wi-fi",
             "phone system", "city email", "uses city systems", "uses our", "use city email", "city login",
             "our computers", "on our network", "city account", "logs into", "uses a city", "vpn", "maintains our"),
        no=("never touch a computer", "never touches", "never log in", "never logs in", "no login", "no account",
            "without system access", "doesn't touch our", "no computer access", "don't use", "does not use",
            "never uses", "no access", "doesn't use", "no system access", "without access"),
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
        "interns who never touch a computer, do the BTS rules reach them",
        "copier company's technician on our network, must he follow the technology rules",
        "temp worker has a City login, is she under the computer policy",
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
        "Is the person a City employee?", SCOPE,
        yes=("employee", "union member", "city staff", "represented", "our union", "collective bargaining",
             "union contract",
             "employees", "labor agreement", "my union", "afscme", "bargaining unit", "our members"),
        no=("vendor", "contractor", "volunteer", "not an employee", "consultant", "contractor's", "vendor's"),
    )  # fmt: skip
    conflict: bool | None = yes_no(
        "Does the rule conflict with an applicable labor agreement?", SCOPE,
        yes=("conflict", "conflicts", "contradicts", "contract says otherwise", "different rule",
             "contract sets a different", "disagrees", "disagree", "says different", "says something different",
             "says otherwise", "the opposite", "clash", "clashes", "inconsistent with", "against our contract",
             "agreement says", "contract forbids", "contract says different"),
        no=("says nothing", "silent on", "does not conflict", "doesn't conflict", "no conflict", "consistent",
            "contract is silent", "agreement is silent"),
    )  # fmt: skip
    asked: str | None = choice(
        "Which of the two is it asked to govern?", SCOPE,
        {"agreement_governs": ("agreement win", "agreement wins", "agreement govern", "agreement governs",
                               "contract win",
                               "union contract win", "contract override", "agreement override", "contract control",
                               "does the agreement", "does the contract", "contract beat", "agreement control",
                               "contract trump", "does the union contract", "does our contract", "follow the contract",
                               "does the labor agreement"),
         "rule_governs": ("rule win", "rule wins", "rule govern", "rules override", "rule override", "rules govern",
                          "does the rule", "does the policy", "do the rules", "rule control", "rule trump", "rules win",
                          "still follow the rule", "follow the bts rule", "does the bts rule", "do the bts rules",
                          "does the technology rule", "rule still apply")},
        optional=True,
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
        "our union contract says different about cell phones, does the rule win anyway",
        "contractor claims his own union's agreement beats the BTS rule, does it",
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
    asked = work.maybe("asked")
    verdict = None if asked is None else "yes" if governs == (asked == "agreement_governs") else "no"
    lead = f"{verdict.capitalize()}: the" if verdict else "The"
    return work.computed(SCOPE, f"{lead} {which} governs; a labor agreement {reason}.",
                         Quantity("governs", "Governs", which), verdict=verdict)  # fmt: skip


class TechPurchase(Inputs):
    """What approval of a technology purchase depends on."""

    item: str | None = choice(
        "What is it?", f"{AUTHORITY}.8",
        {
            "software": ("software", "app", "license", "licenses", "subscription", "saas", "program", "plug-in",
                         "cloud service", "adobe", "apps", "plugin", "online tool", "database software"),
            "hardware": ("hardware", "computer", "laptop", "keyboard", "printer", "server", "monitor", "tablet",
                         "router", "mouse", "phone", "laptops", "tablets", "webcam", "headset", "ipads", "ipad",
                         "switch",
                         "scanner", "computers", "usb drive", "docking station", "servers", "printers", "projector",
                         "hard drive", "monitors", "charger cable", "smartphones"),
            "consulting": ("professional consulting", "it consultant", "technology consultant",
                           "technology consulting", "consulting services", "it consulting", "consultant",
                           "web developer", "programmer", "it contractor", "software consultant"),
            "other": ("pencils", "stapler", "whiteboard", "paper", "coffee maker", "furniture", "office supplies",
                      "vehicle", "chair", "not technology", "desk"),
        },
    )  # fmt: skip
    lease: bool | None = yes_no(
        "Is it a lease?",
        f"{AUTHORITY}.8",
        optional=True,
        yes=("lease", "leasing", "leased", "rent-to-own"),
        no=("purchase", "buy", "buying", "bought", "order", "get"),
    )
    asked: str | None = choice(
        "Is it asked whether it may be had without that approval?", f"{AUTHORITY}.8",
        {"alone": ("on its own", "on our own", "on my own", "by itself", "without bts", "exempt",
                   "exempt from bts review",
                   "exempt from review", "exempt from bts", "too cheap for", "too small for bts", "skip bts",
                   "ourselves",
                   "just buy", "just order", "without approval", "without asking bts", "without asking", "myself",
                   "straight from", "without the debt manager", "without debt manager", "just get", "skip the review",
                   "without review", "without going through bts", "go around bts", "on a p-card", "no need for bts"),
         "needed": ("need bts", "need approval", "have to go through bts", "need bts approval", "review it",
                    "need a bts review",
                    "have to ask bts", "bts have to", "required", "need a review", "need to ask bts", "bts ok it",
                    "approval needed", "does bts", "debt manager have to", "need the debt manager", "has to approve")},
        optional=True,
    )  # fmt: skip
    price: Decimal | None = money(
        "What does it cost?", f"{AUTHORITY}.8", optional=True,
        words=("for", "cost", "costs", "price", "worth", "contract", "only", "subscription"),
    )  # fmt: skip


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
        "$25 mouse, do I really have to go through BTS",
        "lease 30 laptops without the Debt Manager, ok?",
        "can my bureau just order a $900 tablet on its own",
        "is a $15 app exempt from BTS review",
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
    price: Decimal | None = work.maybe("price")
    at_price = "at any price" if price is None else f"at any price, {usd(price)} too"
    if work.maybe("lease"):
        work.step(at, "Any proposed technology lease is first reviewed and approved by the City's Debt Manager", True)
        actors = ("City's Debt Manager", *actors)
        approval = f"first the City's Debt Manager's, then {approval}"
    else:
        work.note("A technology lease would first be approved by the City's Debt Manager.")
    work.step(at, f"The purchase of all technology {item} is reviewed and approved", True)
    work.note(
        "The CTO may have specifically exempted a system, and authority to spend is needed besides (Chapters 5.01 "
        "and 5.68)."
    )
    verdict = "no" if work.maybe("asked") == "alone" else "yes"
    lead = "No, approval is needed" if verdict == "no" else "Yes, approval is needed"
    return work.computed(at, f"{lead} {at_price}: {approval}.", verdict=verdict, actors=actors)


class ManagesSystem(Inputs):
    """What decides who manages a system."""

    city_owned: bool | None = yes_no(
        "Does the City own the system?", f"{AUTHORITY}.p3",
        yes=("city-owned", "city owned", "our own", "owned by the city", "our bureau's", "we own", "city owns",
             "our fiber",
             "our radio", "our network", "our database", "our system", "we bought", "our server", "our camera"),
        no=("vendor owns", "rented from", "belongs to the county", "belongs to a vendor", "county-owned",
            "vendor-owned", "private", "not owned by the city", "state-owned"),
    )  # fmt: skip
    exempted: bool | None = yes_no(
        "Has the CTO specifically exempted it?", f"{AUTHORITY}.p3",
        yes=("exempted", "exempt", "scada", "exemption", "cto exempted", "exempted by the cto", "cto let us off"),
        no=("never exempted", "wasn't exempted", "isn't exempt", "hasn't exempted", "not exempt", "no exemption",
            "not exempted"),
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
        "CTO exempted our control system, is BTS still in charge of it",
        "we own the radio network and no exemption was given, does BTS run it",
    ),
    anchors=(EXEMPTED, CITY_OWNED),
    model=ManagesSystem,
)
def bts_manages_system(work: Work) -> Outcome:
    """BTS-1.01, Responsibility and Authority."""
    at = f"{AUTHORITY}.p3"
    if work.maybe("exempted") is None:
        work.note("Taken as not specifically exempted by the CTO.")
    for name, wanted, words in (
        ("exempted", False, "specifically exempted by the CTO"),
        ("city_owned", True, "City-owned"),
    ):
        met = (bool(work.maybe(name)) if name == "exempted" else work.yes(name)) is wanted
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
