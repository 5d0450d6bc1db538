"""Professional, technical and expert service contracts: how they are awarded: Chapter 5.68."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Computed, Outcome, Quantity, Reading
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Expert services"
AGENT = "Purchasing Agent"
THRESHOLD_PROMPT = "What is the formal bid threshold that the City Auditor has set for the year?"
THRESHOLD_WORDS = ("threshold", "formal", "bid threshold", "auditor's threshold", "formal bid threshold",
                   "cutoff", "limit", "limit is", "cap is", "ceiling is", "bar is", "line is",
                   "bid limit", "auditor set", "bid level")  # fmt: skip
COST_WORDS = ("cost", "costs", "contract", "services", "consultant", "estimated", "estimate", "pte", "study", "job",
              "project", "architect", "engineer", "agreement", "worth", "amount", "for", "appraiser", "firm",
              "facilitator", "interpreter", "surveyor", "arborist", "doctor", "actuary", "auditor", "inspector",
              "geologist",
              "economist", "mediator", "photographer", "dentist", "counselor", "minister", "adviser", "advisor",
              "translator",
              "deal", "gig", "work", "bill", "trainer", "accountant", "lawyer", "planner", "designer",
              "survey")  # fmt: skip

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
OUTSIDE = anchor("5.68.050", "unless the Commissioner In Charge explicitly waives this requirement")
EXPLAINED = anchor("5.68.040.p2", "must explain in its PTE Contract Worksheet why it did not do so")


class PteRoute(Inputs):
    """What the way of choosing a contractor depends on."""

    excluded: bool | None = yes_no(
        "Are the services for a workers' compensation claim, an employee's ability to work or a reasonable "
        "accommodation?",
        "5.68.020", optional=True,
        yes=("workers comp case", "injured worker", "comp claim", "on light duty", "fit for work", "able to work",
             "pre-employment physical", "pre-employment exam", "disability accommodation", "accommodation for",
             "workers' compensation claim", "workers compensation claim", "fitness for duty", "ability to work",
             "return to work", "reasonable accommodation", "medical examination", "workers comp claim",
             "fit for duty",
             "job accommodation", "independent medical exam"),
        no=("no workers' compensation claim",),
    )  # fmt: skip
    exception: bool | None = yes_no(
        "Is there an emergency, or is only one party known to be available?", "5.68.020", optional=True,
        yes=("urgent", "right now", "cannot wait", "can't wait", "about to collapse", "about to fail", "disaster",
             "no time", "only one lab", "only one outfit", "only one vendor", "only lab", "only one person",
             "one of a kind", "only person", "only company", "only expert", "just one firm", "just one company",
             "sole provider", "only provider", "only supplier", "only one available", "no other firm",
             "only specialist", "only firm", "emergencies", "emergency", "only one provider", "sole source",
             "only one party", "only one firm", "single source",
             "only one consultant", "only one expert", "nobody else can", "no one else can", "only firm that",
             "only person who",
             "only outfit", "one firm in the country", "only one company"),
        no=("emerging small business", "emerging small", "emerging business", "no rush", "plenty of time",
            "three firms could", "any number of firms", "not urgent", "no emergency",
            "several firms", "many firms", "not a sole source", "not sole source", "lots of firms",
            "plenty of firms", "isn't an emergency"),
    )  # fmt: skip
    asked: str | None = choice(
        "Which step is the question about, if about one?", "5.68.040.p2",
        {
            "committee": ("who picks", "selection panel", "review panel", "selection committee", "committee",
                          "panel"),
            "advertising": ("advertise", "advertised", "advertising", "advertisement", "publish", "newspaper",
                            "announce"),
            "quotes": ("how many quotes", "informal quotes", "three quotes", "quotes", "quote", "informal quote"),
            "proposals": ("proposals thing", "solicit proposals", "written proposals", "proposals", "rfp",
                          "request for proposals", "written proposal"),
            "explanation": ("owe an explanation", "have to explain", "need to explain", "must we explain",
                            "must explain", "explain why", "explanation on the worksheet", "an explanation",
                            "explain it", "explain on the worksheet", "write up why", "say why", "justify it",
                            "justification", "explaining to do", "must i explain", "explain ourselves"),
            "report": ("report it", "tell the purchasing agent", "notify the purchasing agent",
                       "report to the purchasing agent",
                       "report to purchasing", "let purchasing know", "report"),
        },
        optional=True,
    )  # fmt: skip
    quotes: int | None = count(
        "How many firms were asked for informal quotes?", "5.68.040.p2", unit="quotes", optional=True,
        words=("asked", "we asked", "contacted", "solicited", "rang", "person", "appraisers", "architects",
               "engineers", "vendors", "outfits", "companies", "trainers",
               "from just", "people", "designers", "surveyors", "planners", "accountants", "quotes", "quote",
               "firms", "firm", "informal quotes", "consultants", "called"),
    )  # fmt: skip
    proposals: int | None = count(
        "How many written proposals were sought or received?", "5.68.060.p2", unit="proposals", optional=True,
        words=("proposals", "proposal", "written proposals", "responses"),
    )  # fmt: skip
    members: int | None = count(
        "How many members does the selection committee have?", "5.68.050", unit="members", optional=True,
        words=("person", "members", "member", "people", "persons", "committee of", "person committee", "panel of"),
    )  # fmt: skip
    days: int | None = count(
        "On how many consecutive days was it advertised?", "5.68.030.p2", unit="days", optional=True,
        words=("days", "day", "consecutive", "ran", "advertised", "newspaper", "in a row"),
    )  # fmt: skip
    diverse: bool | None = yes_no(
        "Was a woman or minority owned business, or emerging small business, among those asked?", "5.68.040.p2",
        optional=True,
        yes=("one is a minority", "one is minority owned", "one is woman owned", "one certified",
             "including a minority", "including a woman", "including a women", "certified minority",
             "certified emerging small", "one is women owned", "one of them women-owned",
             "one of them woman-owned", "one of them is certified", "minority owned", "woman owned",
             "women owned", "emerging small business", "one minority firm", "mwesb",
             "minority business", "one of them minority", "woman-owned", "minority-owned"),
        no=("none of the three is minority", "no women-owned", "none is woman owned", "none is women owned",
            "no emerging small", "none certified", "none was state certified", "none state certified",
            "none was certified",
            "no state certified", "no certified firm", "no minority or women",
            "none of them woman", "all big firms", "all white-owned", "none minority owned", "no minority",
            "no woman owned", "none minority", "none of them minority", "without a minority", "no mwesb",
            "no women owned", "none is a minority", "no emerging small business", "no minority-owned",
            "did not contact a minority", "none were minority"),
    )  # fmt: skip
    outsider: bool | None = yes_no(
        "Does the committee include somebody from outside City government?", "5.68.050", optional=True,
        yes=("one from outside", "outside member", "outsider on it", "one outsider", "from outside city government",
             "someone from outside"),
        no=("all city employees", "all from our bureau", "no outsider", "nobody from outside", "only city staff",
            "all in-house",
            "without an outsider", "no outside member", "all city staff", "no one from outside", "entirely city"),
    )  # fmt: skip
    waived: bool | None = yes_no(
        "Has the Commissioner In Charge explicitly waived the outside member?", "5.68.050", optional=True,
        yes=("waived", "commissioner waived", "waiver from the commissioner", "waived it"),
        no=("not waived", "no waiver", "has not waived", "without a waiver", "hasn't waived"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Did the Commissioner approve the members of the committee?", "5.68.050", optional=True,
        yes=("commissioner approved", "commissioner has approved", "approved by the commissioner",
             "commissioner okayed", "commissioner signed off", "commissioner's approval"),
        no=("commissioner hasn't approved", "commissioner has not approved", "commissioner never approved",
            "without the commissioner", "commissioner refused", "not approved by the commissioner",
            "commissioner wasn't asked", "commissioner said no", "no approval from the commissioner"),
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
        "levee broke and we need an engineer right now, do we have to go through proposals",
        "only one company in the country can run this test, what must we do to hire it",
        "graphic designer job, do we get quotes or do an RFP",
        "need a geotech guy for a small job, how many quotes",
        "selection process for an architect whose work is guessed above the threshold",
        "with this bid threshold, how do we choose an engineer for the study",
        "must a small training job be advertised in the newspaper",
        "how many quotes for a $30,000 consultant contract when the threshold is $47,000",
        "do we need a selection committee for a $60,000 architect",
        "PTE contract process for an engineering study of $80,000",
        "hire an expert in an emergency, what must we do",
        "only one firm can do this study, do we still need three quotes",
        "must we advertise a professional services contract",
        "steps to hire a consultant for $12,000",
        "quotes or proposals for a professional services job",
        "we called two consultants for quotes, is that enough",
        "our selection panel is all City people, ok for a big consultant job",
        "is a two member committee enough to pick an architect",
        "we ran the consultant ad two days in a row, enough?",
        "none of the firms we asked is minority owned, problem?",
        "panel of five with an outside engineer, the Commissioner approved it, properly made up?",
        "three evaluators, all ours, is the committee in order",
        "we asked four firms, one of them an emerging small business, is that enough",
        "got two quotes for a survey, do I owe an explanation in the worksheet",
        "our contract for an engineer, does it need a selection committee",
        "do we have to put our consultant job in the newspaper",
    ),
    anchors=(EXCLUDED, REPORTED, QUOTES, LESS, ROTATE, DAYS, MORE, MEMBERS, PROPOSALS, OUTSIDE, EXPLAINED),
    model=PteRoute,
)
def pte_route(work: Work) -> Outcome:
    """PCC 5.68.020 to 5.68.060."""
    asked = work.maybe("asked")
    if work.maybe("excluded"):
        return work.not_applicable("5.68.020", "The Chapter does not apply to services of that kind.")
    if work.maybe("exception"):
        work.step("5.68.020", "Emergency or only one party available: without these requirements, but reported", AGENT)
        text = (
            "A contractor may be selected without these requirements, but the bureau reports it to the City "
            "Purchasing Agent."
        )
        verdict = None if asked is None else "yes" if asked == "report" else "no"
        opening = "" if verdict is None else f"{verdict.capitalize()}. "
        value = Quantity("route", "Way of selection", "report")
        return work.computed("5.68.020", opening + text, value, verdict=verdict, actors=(AGENT,))
    if wrong := any_below_zero(work, "5.68.040.p2"):
        return wrong
    if (done := _as_done(work)) is not None:
        return done
    cost, threshold = work.money("cost"), work.money("threshold")
    work.note(
        "A PTE Contract Worksheet goes with every contract (5.68.015), and the City Attorney reviews it (5.68.070)."
    )
    if cost < threshold:
        work.step("5.68.040.p2", f"{usd(cost)} is less than {usd(threshold)}", True)
        verdict, text = _verdict(asked, "quotes"), _informal_text()
        return work.computed("5.68.040.p2", _opened(verdict, text), *_informal(work), verdict=verdict)
    if cost > threshold:
        work.step("5.68.030.p2", f"{usd(cost)} is more than {usd(threshold)}", True)
        verdict = _verdict(asked, "committee", "advertising", "proposals")
        at = {"advertising": "5.68.030.p2", "proposals": "5.68.060.p2"}.get(asked or "", "5.68.050")
        return work.computed(at, _opened(verdict, _formal_text()), *_formal(work), verdict=verdict,
                             actors=("Commissioner In Charge",))  # fmt: skip
    work.step("5.68.040.p2", f"{usd(cost)} is neither less nor more than the threshold", False)
    gap = "At exactly the threshold neither procedure is named: one is for less, the other for more."
    text = f"{gap} {_informal_text()}"
    return work.two_readings(
        "5.68.040.p2", text,
        Reading("What is not more than the threshold takes no formal procedure, so informal quotes are sought.",
                _informal(work), _verdict(asked, "quotes")),
        Reading("What is not less than the threshold takes the formal procedure, the safer course.", _formal(work),
                _verdict(asked, "committee", "advertising", "proposals")),
    )  # fmt: skip


def _verdict(asked: str | None, *steps: str) -> str | None:
    """Whether the step that is asked about is one of those that must be taken; None when none is asked about."""
    if asked in (None, "report", "explanation"):
        return None
    return "yes" if asked in steps else "no"


def _opened(verdict: str | None, text: str) -> str:
    return text if verdict is None else f"{verdict.capitalize()}. {text}"


def _as_done(work: Work) -> Outcome | None:
    """Whether what was done is enough, which no threshold can change; None when nothing of it is stated."""
    members, days = work.maybe("members"), work.maybe("days")
    if members is not None and members < work.figure(MEMBERS):
        return _enough(work, "5.68.050", False, "the selection committee has at least three members")
    if work.maybe("approved") is False:
        return _enough(work, "5.68.050", False, "the committee is chosen with approval of the Commissioner")
    if work.maybe("outsider") is False:
        waiver = Condition("waived", "5.68.050", "the Commissioner In Charge explicitly waives the outside member")
        return permission(work, "5.68.050", "a committee without a member from outside City government may serve",
                          on=(waiver,), actors=("Commissioner In Charge",))  # fmt: skip
    if members is not None:
        text = "the committee has at least three members, one of them from outside City government unless waived"
        return _enough(work, "5.68.050", True, text)
    if days is not None:
        enough = days >= work.figure(DAYS)
        return _enough(work, "5.68.030.p2", enough, "it is advertised on at least three consecutive days")
    for name, least, at in (("quotes", QUOTES, "5.68.040.p2"), ("proposals", PROPOSALS, "5.68.060.p2")):
        firms: int | None = work.maybe(name)
        if firms is None or (name == "quotes" and _formal_known(work)):
            continue
        if firms < work.figure(least) or work.maybe("diverse") is False:
            return _explained(work, at, name)
        if work.maybe("asked") == "explanation":
            return _nothing_to_explain(work, at, name)
        kind = "" if work.maybe("diverse") else ", one of them a minority, women or emerging small business"
        return _enough(work, at, True, f"{name} are sought from at least three qualified firms or individuals{kind}")
    if work.maybe("diverse") is False:
        return _explained(work, "5.68.040.p2", "quotes")
    return None


def _formal_known(work: Work) -> bool:
    """Whether cost and threshold are known and informal quotes are not the way."""
    cost, threshold = work.maybe("cost"), work.maybe("threshold")
    return cost is not None and threshold is not None and cost > threshold


def _enough(work: Work, at: str, enough: bool, rule: str) -> Computed:
    work.step(at, rule[0].upper() + rule[1:], enough)
    verdict = "yes" if enough else "no"
    return work.computed(at, f"{verdict.capitalize()}: {rule}.", verdict=verdict)


def _explained(work: Work, at: str, what: str) -> Computed:
    """Fewer than three, or no disadvantaged firm among them: allowed with an explanation in the worksheet."""
    work.step(at, "At least three firms, one of them a minority, women or emerging small business", False)
    verdict = "yes" if work.maybe("asked") == "explanation" else "conditional"
    opening = "Yes: the bureau must explain" if verdict == "yes" else "Only if the bureau explains"
    text = (
        f"{opening} in its PTE Contract Worksheet why it did not: {what} are sought from at least three firms, one of "
        "them a minority, women or emerging small business."
    )
    least = int(work.figure(QUOTES if what == "quotes" else PROPOSALS))
    return work.computed(at, text, Quantity("least", "At least", least, what), verdict=verdict)


def _nothing_to_explain(work: Work, at: str, what: str) -> Computed:
    """Whether the worksheet needs an explanation when three firms were asked: not with such a firm among them."""
    if not work.yes("diverse"):
        return _explained(work, at, what)
    work.step(at, "At least three firms, one of them a minority, women or emerging small business", True)
    text = f"No: {what} were sought from three firms, one of them a minority, women or emerging small business."
    return work.computed(at, text, verdict="no")


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
