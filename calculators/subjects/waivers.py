"""Waiver of interest, penalties and collection costs on delinquent liens: Section 5.30.025 G."""

from __future__ import annotations

from typing import Any

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Computed, Outcome, Quantity, Reading
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Payment plans and waivers"
STAFF_WORDS = ("staff error", "city error", "our mistake", "city's mistake", "oversight", "omission",
               "error by city staff", "city staff", "wrong address", "city mailed", "clerical error",
               "our error", "we lost", "our fault", "our clerk", "we messed up", "we screwed up", "city's fault",
               "our office", "staff mistake", "we forgot to bill", "we never sent", "never sent the bill",
               "wrong account", "we misapplied", "typo", "we mailed", "city lost", "our screwup", "we posted",
               "billing error", "city forgot", "staffer", "we lost his", "we lost her", "we sent it to the wrong",
                   "our billing", "our computer", "city's error", "mistake by the city", "we misfiled",
                   "we misplaced",
                   "clerk misposted", "city's oversight", "our end", "our own mistake", "we dropped the ball",
                   "our system", "we sent the bill", "error on our part", "city clerk", "we misposted", "we lost the",
                   "staff lost", "staff sent", "city messed up", "the city's fault", "our billing clerk")  # fmt: skip
EMERGENCY_WORDS = ("medical emergency", "financial emergency", "medical", "hospital", "illness", "surgery",
                   "lost his job", "emergency", "cancer", "hardship", "lost her job", "laid off", "heart attack",
                   "stroke", "coma", "accident", "house fire", "in the hospital", "sick", "lost their job", "icu",
                   "chemo", "operation", "injured", "bankruptcy", "unemployed", "hospitalized", "layoff", "dialysis",
                   "intensive care", "flood", "emergency room", "disabled", "plant closed", "business failed",
                   "laid up", "transplant", "kidney", "bypass", "broken hip", "hospice")  # fmt: skip
NONPROFIT_WORDS = ("non-profit", "nonprofit", "government program", "certified non-profit", "public purpose",
                   "land trust", "habitat", "charity", "housing program", "government agency", "affordable housing",
                   "community development corporation", "housing authority", "reach cdc", "shelter",
                   "501c3", "state program", "county program", "federal program", "nonprofits",
                   "public housing", "transferred to the state", "housing nonprofit")  # fmt: skip
OTHER_WORDS = ("forgot", "lost in the mail", "on vacation", "did not know", "lost mail", "owner's mistake", "dispute",
               "moved away", "another reason", "no reason", "divorce", "didn't know", "didn't feel like",
               "out of town", "too busy", "dog ate", "owner lost the bill", "overlooked", "disagrees with the",
               "went on vacation", "just forgot", "misplaced", "mad about", "in europe", "traveling", "trip", "angry",
               "slipped his mind", "slipped her mind", "cruise", "ignored the bill", "protest", "never opened",
               "tenant threw", "she forgot", "he forgot", "thought it was junk mail", "mail was stolen",
               "doesn't like", "procrastinated", "bank's mistake", "his bank", "her bank", "snowbird", "hunting",
               "mortgage company forgot", "moving house", "too lazy", "honeymoon")  # fmt: skip
ITEMS = {
    "waivable": (
        "late stuff",
        "late penalty",
        "fees",
        "late charge",
        "rebilling",
        "collection charges",
        "late fees",
        "extra charges",
        "delinquent interest",
        "interest",
        "penalty",
        "penalties",
        "collection costs",
        "billing charges",
        "late fee",
        "late charges",
        "late interest",
        "rebilling fee",
    ),
    "not_waivable": (
        "the principal",
        "whole assessment",
        "assessment wiped out",
        "wiped out",
        "whole bill",
        "entire bill",
        "entire debt",
        "entire assessment",
        "write off the lien",
        "erase the lien",
        "lien principal",
        "principal balance",
        "forgive the whole",
        "the whole thing",
        "advertising cost",
        "title report",
        "lien amount",
        "sale costs",
        "principal",
        "sales costs",
        "the assessment itself",
        "whole lien",
        "forgive the lien",
        "entire lien",
        "the lien itself",
        "cancel the lien",
        "wipe out the lien",
        "costs of sale",
        "assessment amount",
        "whole debt",
        "forgive the assessment",
        "forgive the principal",
    ),
}

STAFF = anchor("5.30.025.G.1", "which is caused by a documented oversight, omission or error by City staff")
EMERGENCY = anchor("5.30.025.G.2", "which is caused by a documented medical or financial emergency")
PUBLIC = anchor("5.30.025.G.3", "to a certified non-profit organization or government program")
PROCEDURES = anchor("5.30.025.G.4", "procedures for documenting the waiver request")
WAIVED = anchor("5.30.025.G", "The Auditor may waive delinquent interest, penalties and collection costs")


def officer_field(at: str) -> Any:
    """An optional field: who would waive."""
    return choice(
        "Who would waive?", at,
        {
            "auditor_waives": ("can the auditor", "may the auditor", "auditor waive", "auditor waives",
                               "auditor forgive",
                        "auditor drop", "auditor let", "auditor's office waive", "auditor's okay", "auditor approved",
                        "auditor agrees", "auditor agreed", "auditor signed off", "is the auditor allowed"),
            "other": ("can the treasurer", "treasurer waive", "council waive", "commissioner waive", "mayor waive",
                      "may the treasurer", "can the mayor", "can a commissioner", "can council", "can the council",
                      "bureau waive", "bes waive", "deq waive", "can bes", "can deq", "treasurer forgive",
                      "treasurer drop", "city attorney waive", "treasurer let", "can the city attorney",
                      "commissioner forgive", "supervisor waive", "may the council", "may the mayor",
                      "can the commissioner", "general services waive"),
        }, optional=True,
    )  # fmt: skip


def waiver_power(work: Work, at: str) -> Computed | None:
    """The outcome when somebody other than the Auditor would waive, or None."""
    if work.maybe("officer") != "other":
        return None
    work.step(at, "The Auditor may waive; nobody else is named", False)
    return work.computed(at, "No: it is the Auditor who may waive.", verdict="no", actors=("Auditor",))


def waiver_granted(work: Work, at: str, what: str) -> Computed:
    """A waiver whose conditions hold: the Auditor may, and it is the Auditor's decision when another asks."""
    if work.maybe("officer") == "auditor_waives":
        return work.computed(at, f"Yes: the Auditor may waive the {what}.", verdict="yes", actors=("Auditor",))
    text = f"The Auditor may waive the {what}; that is the Auditor's decision."
    return work.computed(at, text, verdict="conditional", actors=("Auditor",))


class WaiverTest(Inputs):
    """What decides whether interest and penalties may be waived."""

    officer: str | None = officer_field("5.30.025.G")
    item: str | None = choice("What is to be waived?", "5.30.025.G", ITEMS, optional=True)
    cause: str | None = choice(
        "What caused the delay, or is the property to be transferred?", "5.30.025.G",
        {"staff_error": STAFF_WORDS, "emergency": EMERGENCY_WORDS, "nonprofit": NONPROFIT_WORDS,
         "other": OTHER_WORDS},
    )  # fmt: skip
    documented: bool | None = yes_no(
        "Is the error or the emergency documented?", "5.30.025.G.1",
        optional=True,
        yes=("documented", "documentation", "proof", "records show", "letter from", "hospital records", "paperwork",
             "discharge papers", "layoff notice", "termination letter", "memo in the file", "memo admits",
             "proved it",
             "shows it", "backed up by", "with records", "doctor wrote", "has the records", "in the file",
             "has the papers", "papers prove", "admitted in writing", "our log shows", "returned envelope",
             "certificate from", "has documents", "bills to prove", "pay stubs", "well documented",
             "doctor's letter", "doctor's note", "on file", "in writing", "our records", "papers to prove",
             "medical records", "hospital bill"),
        no=("undocumented", "not documented", "no documentation", "no proof", "without proof", "no paperwork",
            "can't prove", "nothing to show", "no records", "no papers", "can't document", "nothing in writing",
            "not a shred", "just says", "no evidence", "only his word", "only her word", "takes his word",
            "nothing in the file", "there's nothing in writing", "no doctor's note", "nothing on file", "no note",
            "has nothing to back", "says so but", "no record", "zero proof", "nothing to back", "won't prove",
            "no letter", "refuses to prove", "unproven", "nothing documented", "no receipts", "claims but"),
    )  # fmt: skip
    procedures: bool | None = yes_no(
        "Did the owner comply with the Auditor's procedures for documenting the request?", "5.30.025.G.4",
        optional=True,
        yes=("followed the procedures", "complied with the procedures", "waiver forms", "waiver form", "right forms",
             "filled in", "by the book", "per the procedures", "request was documented", "applied properly",
             "followed your procedures", "followed our procedures", "met the procedures", "filed properly",
             "complied with the auditor", "followed all procedures", "all the forms", "did the paperwork",
             "documented the waiver request", "applied the way the auditor", "filed everything", "forms are in",
             "request was filed", "submitted our form", "complied with procedures", "procedures were followed",
             "according to the procedures", "application is complete", "waiver application filed",
             "filed the request", "procedures followed",
             "followed the auditor's procedures", "filled out the form", "filed the form", "request on file",
             "filed a waiver request", "submitted the request", "all the paperwork", "followed procedure",
             "went through the procedure", "follows the procedures", "turned in the form"),
        no=("did not follow the procedures", "procedures not followed", "no request filed", "ignored the procedures",
            "skipped the procedures", "never filed a request", "didn't follow the procedures", "no waiver request",
            "hasn't filed", "refuses to fill out", "never filled out", "won't fill out", "didn't file",
            "never applied", "no application", "never documented the request", "no form", "without filing",
            "did not file", "without following", "never sent in the form", "failed to follow the procedures",
            "never turned in", "not filled out", "no forms", "skipped the forms", "won't do the paperwork",
            "did not comply with the procedures", "never requested", "hasn't asked", "not followed"),
    )  # fmt: skip


@calculator(
    name="waiver_test",
    title="Whether interest and penalties on a lien may be waived",
    subject=SUBJECT,
    provision="5.30.025.G",
    rule="The Auditor may waive delinquent interest, penalties and collection costs for a documented error by City "
    "staff, a documented medical or financial emergency, or a transfer to a certified non-profit or government "
    "program, when the owner follows the procedures for the request.",
    phrases=(
        "can we waive the penalty on a lien because City staff sent the bill to the wrong address",
        "owner was in the hospital, can the late interest be waived",
        "waive lien interest for a sale to a nonprofit",
        "owner lost the bill in the mail, waiver?",
        "who can waive penalties on a delinquent lien and when",
        "may the principal of a lien be waived",
        "grounds for waiving collection costs on a delinquent assessment",
        "owner just forgot to pay the lien, can we drop the penalty",
        "our clerk misapplied a lien payment, is the Auditor allowed to forgive the interest",
        "can the Treasurer waive the penalty on a lien",
        "owner lost her job and has the papers to prove it, drop the late interest on the lien?",
        "can we waive the interest and penalties on this lien",
        "may delinquent interest and penalties be waived for a documented staff error",
        "lien check was late since he was in the ICU and he filled in our forms, can the Auditor drop the penalties",
        "house was transferred to a certified nonprofit for affordable housing, are the penalties waivable",
        "owner says we lost his check but nothing is in writing, can we waive the late stuff on his lien",
        "can the Auditor forgive the whole lien for a medical emergency",
        "does this owner get a waiver of the late interest",
        "owner wants the whole assessment wiped out after a stroke, can the Auditor do that",
    ),
    anchors=(WAIVED, STAFF, EMERGENCY, PUBLIC, PROCEDURES),
    model=WaiverTest,
)
def waiver_test(work: Work) -> Outcome:
    """PCC 5.30.025 G."""
    if refused := waiver_power(work, "5.30.025.G"):
        return refused
    if work.maybe("item") == "not_waivable":
        work.step("5.30.025.G", "Only delinquent interest, penalties and collection costs may be waived", False)
        text = "No: only delinquent interest, penalties and collection costs may be waived."
        return work.computed("5.30.025.G", text, verdict="no", actors=("Auditor",))
    cause, procedures = work.choice("cause"), work.maybe("procedures")
    if cause == "other":
        work.step("5.30.025.G", "None of the grounds listed", False)
        text = "No: this is none of the grounds for a waiver."
        return work.computed("5.30.025.G", text, verdict="no", actors=("Auditor",))
    at = {"staff_error": "5.30.025.G.1", "emergency": "5.30.025.G.2", "nonprofit": "5.30.025.G.3"}[cause]
    needed = [Condition("procedures", "5.30.025.G.4", "the owner complies with the procedures for the request")]
    if cause != "nonprofit":
        needed.insert(0, Condition("documented", at, "the cause is documented"))
    if procedures is False and cause != "nonprofit" and work.maybe("documented") is not False:
        work.yes("documented")
        return _without_procedures(work)
    result = permission(work, at, f"the Auditor may waive {WAIVABLE}", on=tuple(needed), actors=("Auditor",))
    return result


WAIVABLE = "delinquent interest, penalties and collection costs"


def _without_procedures(work: Work) -> Outcome:
    """The list joins its items with "or", "or" and "and", so item 4 may go with all three or with the third only."""
    needed = Reading(
        "Item 4 goes with each of items 1 to 3, so the procedures are needed.",
        (Quantity("waivable", "May be waived", "no"),), "no",
    )  # fmt: skip
    alone = Reading(
        "Item 4 goes with item 3 only, so an error or an emergency is enough.",
        (Quantity("waivable", "May be waived", "conditional"),), "conditional",
    )  # fmt: skip
    text = "The list reads both ways: most safely no waiver without the Auditor's procedures."
    return work.two_readings("5.30.025.G.4", text, needed, alone, actors=("Auditor",))
