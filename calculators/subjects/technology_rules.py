"""Exceptions from the technology rules: BTS-1.01."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.work import Work

SUBJECT = "Technology"
EXCEPTION = "BTS-1.01/exception-to-rules"
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
EVERYTHING = ("everything on the list", "all six items", "all six things", "all six", "all of the items",
              "the six items", "all the six", "all the items", "all items", "everything it asks for",
              "everything required", "all of the required items", "everything in it")  # fmt: skip


class ExceptionRequest(Inputs):
    """What makes a request for an exception complete."""

    barred: bool | None = yes_no(
        "Does the rule itself say that it has no exceptions?", f"{EXCEPTION}.p1", optional=True,
        yes=("no exceptions", "without exception", "does not allow exceptions", "rules out exceptions",
             "no exception is allowed",
             "exceptions are not allowed", "doesn't allow exceptions", "forbids exceptions", "says no exceptions",
             "exceptions not permitted", "bars exceptions", "no exceptions are allowed", "no exceptions allowed"),
        no=("allows exceptions", "exceptions allowed"),
    )  # fmt: skip
    everything: bool | None = yes_no(
        "Does it hold everything that is required?", f"{EXCEPTION}.p1", optional=True, yes=EVERYTHING
    )
    in_writing: bool | None = yes_no(
        "Is the request in writing?", f"{EXCEPTION}.p1", optional=True,
        yes=("in writing", "memo", "written", "email", "letter", "emailed", "wrote", "submitted a form",
             "waiver form",
             "wrote up", "typed up", "on paper", "write-up", "put it in writing", "written request",
             "form is filled"),
        no=("oral", "verbal", "verbally", "by phone", "not in writing", "over the phone", "called the cto", "phoned",
            "asked in person", "in the hallway", "asked at a meeting", "told the cto", "just asked", "by phone only",
            "phone call", "voicemail", "nothing in writing", "nothing written", "word of mouth", "orally",
            "over lunch",
            "mentioned it to the cto", "on a call", "ran into the cto", "over coffee", "never wrote",
            "not written", "no written request", "unwritten", "buttonholed", "called him up"),
    )  # fmt: skip
    need: bool | None = yes_no(
        "Does it state the need?",
        f"{EXCEPTION}.p1",
        optional=True,
        yes=(
            "with need",
            "states the need",
            "has need",
            "the need,",
            "need and scope",
            "need, scope",
            "why we need it",
            "justification",
            "reason",
        ),
        no=("no need stated", "no justification", "no reason given", "doesn't say why", "without saying why"),
    )
    scope: bool | None = yes_no(
        "Does it state the scope and extent?",
        f"{EXCEPTION}.p1",
        optional=True,
        yes=("scope", "extent", "how far it goes"),
        no=("no scope", "without scope", "scope is missing", "scope missing", "forgot the scope", "left out the scope"),
    )
    safeguards: bool | None = yes_no(
        "Does it state the safeguards to mitigate risks?", f"{EXCEPTION}.p1", optional=True,
        yes=("safeguards", "mitigation", "mitigations", "protections"),
        no=("no safeguards", "without safeguards", "forgot the safeguards", "safeguards missing", "no mitigation",
            "left out the safeguards", "doesn't list safeguards", "safeguards are missing",
            "says nothing about safeguards"),
    )  # fmt: skip
    timeframe: bool | None = yes_no(
        "Does it state a specific timeframe?", f"{EXCEPTION}.p1", optional=True,
        yes=("dates", "timeframe", "end date", "time frame", "for six months", "until", "start and end"),
        no=("no end date", "no timeframe", "indefinite", "no dates", "open-ended", "forever", "permanent exception",
            "without an end date", "no time limit", "timeframe missing", "timeframe is missing",
            "without a timeframe",
            "left out the timeframe", "indefinitely", "no time frame"),
    )  # fmt: skip
    organization: bool | None = yes_no(
        "Does it name the organization that requests it?", f"{EXCEPTION}.p1", optional=True,
        yes=("organization", "names the organization", "org", "our bureau's name", "requesting bureau",
             "names our bureau",),
        no=("no organization", "organization missing", "doesn't say who is asking", "doesn't name the bureau",
            "left out the organization"),
    )  # fmt: skip
    director_approval: bool | None = yes_no(
        "Does it carry the Bureau Director's approval?", f"{EXCEPTION}.p1", optional=True,
        yes=("director approved", "director's approval", "director signed", "with director approval",
             "director signed off",
             "director ok'd", "director okayed", "signed by the director", "director's signature",
             "approved by the director",
             "director approves", "director sign-off", "bureau director's approval"),
        no=("no director", "director hasn't", "only my manager signed", "manager signed", "deputy signed",
            "director's approval missing", "missing the director", "supervisor signed", "director is out",
            "no director signature", "director wouldn't", "director refused", "no director approval",
            "director has not approved", "without the director", "director did not sign",
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
        "our waiver memo has everything on the list and the director signed off, is it complete",
        "exception memo signed by my manager only, not the director, good enough?",
        "I asked the CTO in the hallway for a waiver, does that count",
        "exception request leaves out the safeguards, can it go in",
        "is the exception request that the bureau sent complete",
        "request is in writing with need, scope, safeguards, timeframe, organization and approval, is it complete",
        "the bureau asked for a BTS rule exception by phone only, is that enough",
        "the rule says no exceptions are allowed, can we still ask the CTO for one",
        "wrote up the whole waiver to the password rule but no end date on it, ok",
        "does our request to be let off a BTS rule have everything it needs",
        "is a waiver request good enough without the organization's name",
        "written exception request without the director's approval, can it be granted",
    ),
    anchors=(DISCRETION, CONTENTS, DIRECTOR),
    model=ExceptionRequest,
)
def bts_exception_request(work: Work) -> Outcome:
    """BTS-1.01, Exception to Rules."""
    at = f"{EXCEPTION}.p1"
    if work.maybe("barred"):
        work.step(at, "Exceptions may be made unless otherwise noted in the rules", False)
        return work.computed(
            at, "No: the rule itself allows no exceptions, so none can be made.", verdict="no", actors=CTO
        )
    answers = {name: work.maybe(name) for name, _ in ITEMS}
    if work.maybe("everything"):
        answers |= {name: True for name, known in answers.items() if known is None and name != "in_writing"}
    if all(answer is None for answer in answers.values()):
        work.yes("in_writing")
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
            "water_scada": ("water bureau scada", "portland water bureau scada", "water scada",
            "water bureau's scada",
                            "drinking water scada", "water bureau's control system", "scada for the water bureau",
                            "scada at the water bureau", "bull run scada", "scada for water"),
            "environmental_scada": ("environmental services scada", "bes scada", "sewer scada", "wastewater scada",
                                    "treatment plant scada", "scada at bes", "bes's scada",
                                    "environmental services' scada",
                                    "scada for the sewers", "scada at environmental services",
                                    "columbia boulevard scada",
                                    "bureau of environmental services scada", "scada for bes", "pump station scada"),
            "traffic_management": ("traffic management", "transportation traffic", "traffic signals system",
                                   "pbot traffic", "traffic signal system", "traffic system", "traffic signals",
                                   "signal timing",
                            "traffic computers", "traffic lights", "traffic light", "traffic control",
                            "traffic signal",
                            "transportation's traffic", "traffic management computers", "stoplights"),
            "other": ("parking meter", "payroll system", "library", "911 dispatch", "dispatch system",
            "permit system",
                      "building access", "phone system", "email system", "hr system", "street lights", "irrigation",
                      "parks", "fire", "police", "another system", "golf", "other system",
                      "finance system", "radios", "radio system", "gis", "website", "fleet", "billing system",
                      "payroll",
                      "hydroelectric", "elevators", "video cameras", "parking garage", "sap", "fuel system",
                      "street light",
                      "fuel pumps", "timekeeping", "dispatch radios", "sprinklers", "court system", "badge system",
                      "permitting", "streetlights", "budget system", "water billing", "meters", "fare boxes", "911"),
        },
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether the system has an exception, or whether one is still to be requested?",
        f"{EXCEPTION}.p2",
        {"has_one": ("one of those exceptions", "granted an exception", "carved out", "standing exception",
                     "already carved out",
                     "cto already gave", "has the cto granted", "excepted from", "already got one", "already excused",
                     "on the list of exceptions", "has its exception", "already granted", "let off",
                     "already excepted", "exempt", "excepted", "have an exception", "already exempt", "already have",
                     "has an exception",
                     "off the hook", "covered by an exception"),
         "request_needed": ("need an exception", "need to request", "have to request", "have to ask for",
                            "need to apply",
                            "need to ask for", "request an exception", "need a waiver", "need to file",
                            "ask the cto for",
                            "have to apply", "still need", "must we request", "still have to follow", "has to follow",
                            "have to follow", "do the rules apply", "need to follow")},
        optional=True,
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
        "does the traffic signal system still need to ask for an exception",
        "parking meter system, must we request a waiver or is it already exempt",
        "is the Water Bureau's SCADA system excepted from the BTS Administrative Rules",
        "is the SCADA system of Environmental Services excepted from the technology rules",
        "has the CTO granted an exception for the Parks irrigation control system",
        "do the traffic computers at Transportation have a standing exception from the CTO",
        "BES SCADA box, is it already carved out of the BTS rules or not",
        "fire dispatch radios, do they have one of those exceptions the CTO already gave",
        "is our system one of those the CTO has already granted an exception",
        "does the payroll system have an exception from the BTS rules",
        "are the traffic signals already excused from the BTS rules",
        "stoplight system at transportation, already let off the BTS rules",
        "golf course booking system, do we still need to ask the CTO for an exception",
        "must the Water Bureau request an exception for its SCADA system",
    ),
    anchors=(GRANTED,),
    model=StandingException,
)
def bts_standing_exception(work: Work) -> Outcome:
    """BTS-1.01, Exception to Rules."""
    at = f"{EXCEPTION}.p2"
    has_one = work.choice("system") != "other"
    verdict = "yes" if has_one == (work.maybe("asked") != "request_needed") else "no"
    lead = verdict.capitalize()
    if not has_one:
        work.step(at, "Not among the systems to which the CTO has granted exceptions", False)
        text = f"{lead}: it is not among the systems with a granted exception, so a request to the CTO is needed."
        return work.computed(at, text, verdict=verdict, actors=CTO)
    work.step(at, "Among the systems to which the CTO has granted exceptions", True)
    work.note("The text does not say from which rules, or how far, the system is excepted.")
    return work.computed(at, f"{lead}: the CTO has granted that system an exception.", verdict=verdict, actors=CTO)
