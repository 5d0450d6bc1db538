"""Whom the technology rules apply to, and how they stand to labor agreements: BTS-1.01."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome, Quantity, Reading
from calculators.work import Work

SUBJECT = "Technology"
SCOPE = "BTS-1.01/scope-of-administrative-rules.p3"

ALL_EMPLOYEES = anchor(
    SCOPE, "apply to all employees of the City of Portland in addition to contractors, vendors, volunteers"
)
USE_OR_SUPPORT = anchor(SCOPE, "which use and/or support the City’s information and communications systems")
SYSTEMS = anchor(
    "BTS-1.01/responsibility-and-authority.p3",
    "Technology systems include, but are limited to, information and electronic communications systems",
)
LABOR = anchor(SCOPE, "as they apply to employees and any applicable labor agreements, the latter shall govern")


class RulesApply(Inputs):
    """What decides whether the technology rules apply to somebody."""

    person: str | None = choice(
        "Who is it?", SCOPE,
        {
            "employee": ("employee", "city employee", "staff", "city staff", "manager", "analyst",
                         "clerk", "maintenance worker", "police officer", "firefighter", "new hire", "city worker",
                         "part-timer", "inspector", "i work for the city", "employees", "engineer", "secretary",
                         "city attorney", "commissioner", "cop", "on the city payroll", "parks worker",
                         "bureau director",
                         "seasonal worker", "our staff", "lifeguard", "planner", "on our payroll", "supervisor",
                         "accountant", "police sergeant", "dispatcher", "mechanic", "elected official"),
            "contractor": ("contractor", "contractors", "consultant", "subcontractor", "temp", "temp agency",
                           "contract janitor", "contract worker", "security guard", "consultants", "landscaper",
                           "janitor", "contract crew", "freelancer", "builder", "plumber", "subcontractors",
                           "contract programmer", "cleaning crew", "contracted", "electrician on contract",
                           "contract staff", "construction crew", "auditing firm"),
            "vendor": ("vendor", "vendors", "supplier", "technician", "software company", "copier company",
                       "salesman", "sales rep", "manufacturer", "hosting company", "repairman", "phone company",
                       "supplier's", "copier guy", "service rep", "delivery company", "microsoft",
                       "vendor's technician",
                       "software firm", "installer", "equipment dealer"),
            "volunteer": ("volunteer", "volunteers", "intern", "interns", "unpaid helper", "student helper",
                          "docent", "unpaid student", "unpaid intern", "retiree who helps", "board member", "scout",
                          "community helper", "works for free", "high school student", "friends of the park"),
            "other": ("other party", "partner", "other agency", "guest", "visitor", "resident", "citizen",
                      "neighborhood group", "county staff", "outside party", "nonprofit", "other parties", "metro",
                      "trimet", "state employee", "federal agent", "tenant", "the public", "school district",
                      "county employee", "reporter", "library patron", "business association", "researcher",
                      "port of portland", "third party", "somebody from the county", "grantee"),
        },
    )  # fmt: skip
    uses_systems: bool | None = yes_no(
        "Does that person use or support the City's information and communications systems?", SCOPE,
        yes=("uses", "use our network", "supports", "supporting", "logs in", "remotely", "has an account",
             "city laptop", "wi-fi",
             "phone system", "city email", "uses city systems", "uses our", "use city email", "city login",
             "our computers", "on our network", "city account", "logs into", "uses a city", "vpn", "maintains our",
             "uses the city's", "uses the city", "logs on", "sits at a city", "city computer", "city phone",
             "on our wifi",
             "email account", "works on our", "supports our", "fixes our", "runs our", "uses our email",
             "city tablet",
             "plugs his laptop into", "into our network", "plugs her laptop into", "has a login", "has a password",
             "connects to our", "city's network", "city's email", "plugs into",
             "use our computers", "types on", "logged in", "our servers", "use the city", "using our",
             "using the city",
             "remote access", "our email", "dials in", "hosts our", "services our", "access to our network",
             "laptop from the city", "given a laptop", "logging into", "log in", "logs in to"),
        no=("never touch a computer", "never touches", "never log in", "never logs in", "no login", "no account",
            "without system access", "doesn't touch our", "no computer access", "don't use", "does not use",
            "never uses", "no access", "doesn't use", "no system access", "without access",
            "neither uses nor supports",
            "doesn't touch", "never goes near", "no contact with", "won't use", "not use", "nowhere near our",
            "never been on", "doesn't log in", "no city email", "only rakes", "no computers", "does not touch",
            "has no login", "not on our network", "never touch", "isn't on our network", "never plugs",
            "does not log",
            "no password", "no it access", "uses none", "has nothing to do with our systems"),
    )  # fmt: skip

    asked: str | None = choice(
        "Is it asked whether the rules apply, or whether they may be left aside?", SCOPE,
        {
            "left_aside": ("skip the rules", "skip them", "skip the tech rules", "ignore the rules", "ignore them",
                           "ignore the bts rules", "disregard the rules", "exempt", "off the hook",
                           "free of the rules",
                           "free from the rules", "excused", "spared", "let off", "outside the rules",
                           "escape the rules",
                           "not have to follow", "get around the rules", "it skip the rules", "blow off the rules"),
            "other": (),
        },
        optional=True,
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
        "do the BTS Administrative Rules apply to a City of Portland employee",
        "a volunteer uses the City's email system, do the BTS rules apply to her",
        "do the BTS rules apply to our new contractor",
        "intern logs into our network every day, do the rules cover him",
        "landscaping contractor never touches City computers, is he bound by the technology rules",
        "does this consultant have to follow the BTS rules",
        "are the people of another agency who use our network bound by the rules",
        "vendor's technician supports our phones, is he bound by the administrative rules",
        "repair guy plugs his laptop into our network once a month, do the bts rules bind him",
        "consultant works from her own office and has no access to City systems, must she follow the BTS rules",
        "is a firefighter employed by the City covered by the BTS rules",
    ),
    anchors=(ALL_EMPLOYEES, USE_OR_SUPPORT, SYSTEMS),
    model=RulesApply,
)
def bts_rules_apply(work: Work) -> Outcome:
    """BTS-1.01, Scope of Administrative Rules."""
    person = work.choice("person")
    aside = work.maybe("asked") == "left_aside"
    covered, free = ("no", "yes") if aside else ("yes", "no")
    if person == "employee":
        work.step(SCOPE, "The rules apply to all employees of the City", True)
        text = f"{covered.capitalize()}: the rules apply to all employees of the City of Portland."
        return work.computed(SCOPE, text, verdict=covered)
    uses = work.yes("uses_systems")
    work.step(SCOPE, "Uses or supports the City's information and communications systems", uses)
    if uses:
        text = f"{covered.capitalize()}: the rules apply to others who use or support the City's systems."
        return work.computed(SCOPE, text, verdict=covered)
    if person == "other":
        text = f"{free.capitalize()}: other parties are covered when they use or support the City's systems."
        return work.computed(SCOPE, text, verdict=free)
    return work.two_readings(
        SCOPE,
        f"{free.capitalize()}, as the sentence is naturally read: a {person} is covered when using or supporting the "
        "City's systems; read otherwise, every contractor, vendor and volunteer is covered.",
        Reading(
            '"Which use and/or support" qualifies contractors, vendors, volunteers and other parties.', verdict=free
        ),
        Reading('"Which use and/or support" qualifies other parties only.', verdict=covered),
    )


class LaborConflict(Inputs):
    """What a conflict with a labor agreement leads to."""

    employee: bool | None = yes_no(
        "Is the person a City employee?", SCOPE,
        yes=("employee", "union member", "city staff", "represented", "employees", "bargaining unit", "our members",
             "my union", "on staff", "our guys", "our crew", "our workers", "our electricians", "staff",
             "our operators",
             "city workers", "our drivers", "dispatchers", "our inspectors", "maintenance workers",
             "police officers"),
        no=("vendor", "contractor", "volunteer", "not an employee", "consultant", "contractor's", "vendor's",
            "vendors", "contractors", "volunteers", "supplier", "not a city employee", "temp agency", "intern",
            "consultants", "outside firm", "subcontractor", "not employees"),
    )  # fmt: skip
    agreement: bool | None = yes_no(
        "Is there a labor agreement?", SCOPE, optional=True,
        yes=("labor agreement", "union contract", "collective bargaining", "labor contract", "our union", "afscme",
             "cba",
             "bargaining agreement", "union agreement", "contract", "union", "labor agreements", "ppa", "dctu",
             "memorandum of agreement", "the agreement"),
    )  # fmt: skip
    conflict: bool | None = yes_no(
        "Does the rule conflict with an applicable labor agreement?", SCOPE,
        yes=("conflict", "conflicts", "contradicts", "contract says otherwise", "different rule",
             "contract sets a different", "disagrees", "disagree", "says different", "says something different",
             "says otherwise", "the opposite", "clash", "clashes", "inconsistent with", "against our contract",
             "one thing and", "another thing", "and the bts administrative rules another", "the other way",
             "says one thing", "and the rules another", "differ", "differs", "differently", "collides", "at odds",
             "the rule says", "the policy says", "conflicting", "contrary to", "goes against", "can't both",
             "agreement says", "contract forbids", "contract says different"),
        no=("says nothing", "silent on", "does not conflict", "doesn't conflict", "no conflict", "consistent",
            "contract is silent", "agreement is silent", "same thing", "agree with each other", "both agree",
            "says the same", "say the same", "in line with", "no contradiction", "doesn't mention", "not in conflict",
            "doesn't address", "doesn't cover", "does not mention", "doesn't say anything", "match", "they agree",
            "compatible", "nothing about", "not conflict"),
    )  # fmt: skip
    asked: str | None = choice(
        "Which of the two is it asked to govern?", SCOPE,
        {"agreement_governs": ("agreement win", "agreement wins", "agreement govern", "agreement governs",
                               "contract win",
                               "union contract win", "contract override", "agreement override", "contract control",
                               "does the agreement", "does the contract", "contract beat", "agreement control",
                               "contract trump", "does the union contract", "does our contract",
                               "follow the contract",
                               "does the labor agreement"),
         "rule_governs": ("rule win", "rule wins", "rule govern", "rules override", "rule override", "rules govern",
                          "does the rule", "does the policy", "do the rules", "rule control", "rule trump",
                          "rules win",
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
        "a BTS rule conflicts with the applicable labor agreement for an employee, does the labor agreement govern",
        "the union contract says one thing and the BTS Administrative Rules another, which wins",
        "a vendor says our union contract conflicts with the BTS rules, does the labor agreement govern him",
        "contract and BTS rules say the same thing, does the contract override",
        "does the labor agreement override the BTS rules",
        "rule on on-call phones goes against the bargaining agreement, must our crew follow the rule",
        "is the union contract or the technology rule followed when they clash",
        "can a volunteer rely on the labor agreement",
    ),
    anchors=(LABOR,),
    model=LaborConflict,
)
def bts_labor_agreement_conflict(work: Work) -> Outcome:
    """BTS-1.01, Scope of Administrative Rules."""
    governs = _employee(work) and _conflicts(work)
    work.step(SCOPE, "An employee's applicable labor agreement conflicts with the rules", governs)
    which = "labor agreement" if governs else "rule"
    reason = "conflicts with the rules as they apply to employees" if governs else "does not displace them here"
    asked = work.maybe("asked")
    verdict = None if asked is None else "yes" if governs == (asked == "agreement_governs") else "no"
    lead = f"{verdict.capitalize()}: the" if verdict else "The"
    return work.computed(SCOPE, f"{lead} {which} governs; a labor agreement {reason}.",
                         Quantity("governs", "Governs", which), verdict=verdict)  # fmt: skip


def _employee(work: Work) -> bool:
    """Whether it is about an employee: as stated, or because a labor agreement conflicts, which employees have."""
    employee: bool | None = work.maybe("employee")
    told = work.maybe("conflict") is not None or work.maybe("asked") is not None
    if employee is None and work.maybe("agreement") and told:
        work.note("Taken to be about employees, as labor agreements are.")
        return True
    return work.yes("employee")


def _conflicts(work: Work) -> bool:
    """Whether rule and agreement conflict: as stated, or because the question asks which of them prevails."""
    if work.maybe("conflict") is None and work.maybe("agreement") and work.maybe("asked") is not None:
        work.note("Taken to be about a conflict, without which both apply.")
        return True
    return work.yes("conflict")
