"""Exceptions from the technology rules and what a violation leads to: BTS-1.01."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.work import Work

SUBJECT = "Technology"
EXCEPTION = "BTS-1.01/exception-to-rules"
VIOLATION = "BTS-1.01/violation-of-rules"
CTO = ("CTO",)

DISCRETION = anchor(f"{EXCEPTION}.p1", "may be made on a case-by-case basis at the discretion of the CTO")
CONTENTS = anchor(
    f"{EXCEPTION}.p1", "the Bureau must request the exception waiver, in writing, and include such items as the need"
)
DIRECTOR = anchor(f"{EXCEPTION}.p1", "the approval from the Bureau Director requesting the exception")
GRANTED = anchor(
    f"{EXCEPTION}.p2",
    "Portland Water Bureau & Bureau of Environmental Services SCADA Systems and the Office of Transportation "
    "Traffic Management System",
)
DENIED = anchor(f"{VIOLATION}.p2", "may be denied access to City computing and network resources")
BLOCK = anchor(
    f"{VIOLATION}.p3", "may temporarily suspend, block or restrict access to computing resources and accounts"
)
SUSPECTED = anchor(
    f"{VIOLATION}.p3", "will refer suspected violations of applicable law to appropriate law enforcement agencies"
)
DISCIPLINE = anchor(f"{VIOLATION}.b1", "disciplinary measures up to and including termination of employment")
ILLEGAL = anchor(f"{VIOLATION}.b2", "the appropriate law enforcement authorities will be notified")
RECOVER = anchor(f"{VIOLATION}.p5", "to recover any financial losses suffered as the result of any violation")

# What a request includes, in the order of the text.
ITEMS = (
    ("in_writing", "the request in writing"),
    ("need", "the need for the exception"),
    ("scope", "the scope and extent of the exception"),
    ("safeguards", "the safeguards to be implemented to mitigate risks"),
    ("timeframe", "a specific timeframe for the exception"),
    ("organization", "the organization requesting the exception"),
    ("director_approval", "the approval from the Bureau Director"),
)


class ExceptionRequest(Inputs):
    """What makes a request for an exception complete."""

    barred: bool | None = yes_no(
        "Does the rule itself say that it has no exceptions?", f"{EXCEPTION}.p1", optional=True,
        yes=("no exceptions", "without exception", "does not allow exceptions"),
        no=("allows exceptions", "exceptions allowed"),
    )  # fmt: skip
    in_writing: bool | None = yes_no(
        "Is the request in writing?", f"{EXCEPTION}.p1", optional=True,
        yes=("in writing", "memo", "written", "email", "letter"),
        no=("oral", "verbal", "verbally", "by phone", "not in writing"),
    )  # fmt: skip
    need: bool | None = yes_no(
        "Does it state the need?",
        f"{EXCEPTION}.p1",
        optional=True,
        yes=("with need", "states the need"),
        no=("no need stated",),
    )
    scope: bool | None = yes_no(
        "Does it state the scope and extent?",
        f"{EXCEPTION}.p1",
        optional=True,
        yes=("scope", "extent"),
        no=("no scope", "without scope"),
    )
    safeguards: bool | None = yes_no(
        "Does it state the safeguards to mitigate risks?", f"{EXCEPTION}.p1", optional=True,
        yes=("safeguards", "mitigation"),
        no=("no safeguards", "without safeguards", "forgot the safeguards"),
    )  # fmt: skip
    timeframe: bool | None = yes_no(
        "Does it state a specific timeframe?", f"{EXCEPTION}.p1", optional=True,
        yes=("dates", "timeframe", "end date"),
        no=("no end date", "no timeframe", "indefinite", "no dates", "open-ended"),
    )  # fmt: skip
    organization: bool | None = yes_no(
        "Does it name the organization that requests it?", f"{EXCEPTION}.p1", optional=True,
        yes=("organization", "names the organization"),
        no=("no organization", "organization missing"),
    )  # fmt: skip
    director_approval: bool | None = yes_no(
        "Does it carry the Bureau Director's approval?", f"{EXCEPTION}.p1", optional=True,
        yes=("director approved", "director's approval", "director signed", "with director approval"),
        no=("no director approval", "director has not approved", "without the director", "director did not sign",
            "unsigned by the director"),
    )  # fmt: skip


@calculator(
    name="bts_exception_request",
    title="Whether a request for an exception is complete",
    subject=SUBJECT,
    provision=f"{EXCEPTION}.p1",
    rule="The CTO may make exceptions case by case; the Bureau requests one in writing with the need, scope and "
    "extent, safeguards, a specific timeframe, the requesting organization and the Bureau Director's approval.",
    phrases=(
        "memo with need, scope, safeguards, dates and organization but no director approval, is the exception "
        "request complete",
        "what must an exception request to the BTS rules contain",
        "can I ask the CTO for an exception by phone",
        "is our waiver request ready to send to the CTO",
        "checklist for a technology rule exception",
        "exception request without an end date",
        "who decides on an exception to the IT rules",
    ),
    anchors=(DISCRETION, CONTENTS, DIRECTOR),
    model=ExceptionRequest,
)
def bts_exception_request(work: Work) -> Outcome:
    """BTS-1.01, Exception to Rules."""
    at = f"{EXCEPTION}.p1"
    if work.maybe("barred"):
        return work.not_applicable(at, "The rule itself allows no exceptions, so none can be made.")
    answers = {name: work.maybe(name) for name, _ in ITEMS}
    for name, words in ITEMS:
        work.step(at, f"Needed: {words}", "not stated" if answers[name] is None else answers[name])
    work.note(
        'The text says "such items as"; each of them is taken as required. A complete request still leaves '
        "the decision to the CTO."
    )
    missing = [words for name, words in ITEMS if answers[name] is False]
    unknown = [words for name, words in ITEMS if answers[name] is None]
    listed = Quantity("missing", "Missing", "; ".join(missing) or "nothing")
    if missing:
        text = f"Incomplete; missing: {'; '.join(missing)}. The decision is the CTO's."
        return work.computed(at, text, listed, verdict="no", actors=CTO)
    if unknown:
        besides = ", besides what is stated" if True in answers.values() else ""
        text = f"The request needs{besides}: {'; '.join(unknown)}. The decision is at the discretion of the CTO."
        return work.computed(at, text, listed, verdict="conditional", actors=CTO)
    text = "Complete: the request can go to the CTO, at whose discretion the exception is made."
    return work.computed(at, text, listed, verdict="yes", actors=CTO)


class StandingException(Inputs):
    """Which system is asked about."""

    system: str | None = choice(
        "Which system is it?", f"{EXCEPTION}.p2",
        {
            "water_scada": ("water bureau scada", "portland water bureau scada", "water scada"),
            "environmental_scada": ("environmental services scada", "bes scada", "sewer scada"),
            "traffic_management": ("traffic management", "transportation traffic", "traffic signals system",
                                   "pbot traffic"),
            "other": ("irrigation", "parks", "fire", "police", "another system", "golf", "other system",
                      "finance system"),
        },
    )  # fmt: skip


@calculator(
    name="bts_standing_exception",
    title="Systems with a granted exception",
    subject=SUBJECT,
    provision=f"{EXCEPTION}.p2",
    rule="The CTO has granted exceptions to the Portland Water Bureau and Bureau of Environmental Services SCADA "
    "Systems and the Office of Transportation Traffic Management System.",
    phrases=(
        "is the Water Bureau SCADA system exempt from the BTS rules",
        "does the Parks irrigation control system have an exception",
        "which systems already have a technology rule exception",
        "BES SCADA exception",
        "is the traffic management system excepted from IT rules",
        "standing exemptions granted by the CTO",
    ),
    anchors=(GRANTED,),
    model=StandingException,
)
def bts_standing_exception(work: Work) -> Outcome:
    """BTS-1.01, Exception to Rules."""
    at = f"{EXCEPTION}.p2"
    if work.choice("system") == "other":
        work.step(at, "Not among the systems to which the CTO has granted exceptions", False)
        return work.computed(at, "No: it is not among the systems with a granted exception, so a request to the CTO "
                                 "is needed.",
                             verdict="no", actors=CTO)  # fmt: skip
    work.step(at, "Among the systems to which the CTO has granted exceptions", True)
    work.note("The text does not say from which rules, or how far, the system is excepted.")
    return work.computed(at, "Yes: the CTO has granted that system an exception.", verdict="yes", actors=CTO)


class ViolationResponse(Inputs):
    """What a violation of the technology rules leads to depends on these."""

    urgent: bool | None = yes_no(
        "Does it reasonably appear necessary to act at once to protect City systems, or the City from "
        "liability?", f"{VIOLATION}.p3",
        optional=True, yes=("compromised", "compromise", "malware", "virus", "hacked", "ransomware", "breach",
                            "urgent", "liability", "leak"),
        no=("no threat", "not urgent", "no danger", "minor"),
    )  # fmt: skip
    illegal: bool | None = yes_no(
        "Is the violation an illegal activity, or suspected to be one?", f"{VIOLATION}.b2", optional=True,
        yes=("illegal", "crime", "criminal", "theft", "pirated", "piracy", "unlawful", "fraud"),
        no=("legal", "not illegal", "no crime"),
    )  # fmt: skip
    loss: bool | None = yes_no(
        "Has the City suffered a financial loss?", f"{VIOLATION}.p5", optional=True,
        yes=("financial loss", "lost money", "cost the city", "losses", "damage of"),
        no=("no loss", "no financial loss", "no cost"),
    )  # fmt: skip
    careless: bool | None = yes_no(
        "Was it a careless or deliberate act?", f"{VIOLATION}.b1", optional=True,
        yes=("careless", "deliberate", "on purpose", "deliberately", "carelessly", "intentional"),
        no=("accident", "accidental", "innocent"),
    )  # fmt: skip


@calculator(
    name="bts_violation_response",
    title="What a violation of the technology rules leads to",
    subject=SUBJECT,
    provision=f"{VIOLATION}.p3",
    rule="Violations are handled under the City's established disciplinary procedures; access may be blocked at "
    "once where that appears necessary, illegal activities are reported to law enforcement, and financial losses "
    "may be recovered.",
    phrases=(
        "suspected account compromise, can we block the account before discipline",
        "what happens to an employee who breaks the IT rules",
        "pirated software on a City laptop, who gets notified",
        "can someone be fired for violating technology policy",
        "may the City sue for losses from misuse of its network",
        "employee carelessly infected the network with malware, consequences",
        "can access be suspended without waiting for disciplinary procedures",
    ),
    anchors=(DENIED, BLOCK, SUSPECTED, DISCIPLINE, ILLEGAL, RECOVER),
    model=ViolationResponse,
)
def bts_violation_response(work: Work) -> Outcome:
    """BTS-1.01, Violation of Rules."""
    parts = ["the violation is handled under the City's established disciplinary procedures, and access may be denied"]
    work.step(f"{VIOLATION}.p3", "Handled in accordance with the City's established disciplinary procedures", True)
    work.step(f"{VIOLATION}.p2", "Violators may be denied access to City computing and network resources", True)
    followings = (
        (
            "urgent",
            f"{VIOLATION}.p3",
            "access may be suspended, blocked or restricted temporarily, at once and apart from those procedures",
        ),
        ("careless", f"{VIOLATION}.b1", "disciplinary measures go up to and including termination of employment"),
        (
            "illegal",
            f"{VIOLATION}.b2",
            "law enforcement is notified, besides discipline up to and including termination of employment",
        ),
        ("loss", f"{VIOLATION}.p5", "the City may take legal action to recover its losses"),
    )
    for name, provision, words in followings:
        if work.maybe(name):
            work.step(provision, words[0].upper() + words[1:], True)
            parts.append(words)
        else:
            work.skip(provision, f"Not stated, or not so here; otherwise {words}")
    if work.maybe("illegal"):
        work.note("A violation of law that is only suspected is referred to law enforcement agencies too.")
    text = "; ".join(parts)
    return work.computed(f"{VIOLATION}.p3", f"{text[0].upper()}{text[1:]}.", actors=("City",))
