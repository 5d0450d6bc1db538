"""Outside lawyers and bond counsel: Sections 5.68.075 and 5.68.080."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.development_projects import COMMISSION
from calculators.work import Work

SUBJECT = "Expert services"
ATTORNEY = "City Attorney"
COMMITTEE = (ATTORNEY, "Director of the Office of Fiscal Administration", "Bureau Chief")

REQUEST = anchor("5.68.075.A.1", "before any agreement is made to obtain any such outside legal services")
BILLINGS = anchor("5.68.075.A.2", "shall be directed to the City Attorney for review and approval prior to payment")
REQUISITION = anchor("5.68.075.A.3", "without the written approval of the City Attorney or his/her designee")
PAYMENT = anchor("5.68.075.A.4", "without the written approval of the City Attorney or his/her designee")
BOND_BILLINGS = anchor("5.68.075.A.5", "shall not apply to selection of bond counsel")
RED_BOOK = anchor("5.68.080.C", "The Committee shall consider only firms that are listed in the Red Book.")
NOTIFIED = anchor("5.68.080.A", "shall notify each counsel listed in the Oregon Section of the Bond Buyer’s Directory")
INTERVIEWS = anchor("5.68.080.C", "The Committee may interview any or all firms, including more than once.")
MODIFIED = anchor("5.68.080.C", "may authorize firms to modify their proposals during the interview period")
SELECTED = anchor(
    "5.68.080.D", "shall select a law firm to serve as bond counsel for the project or series of projects"
)
OREGON = anchor("5.72.080.B.3", "Bond counsel must be an Oregon law firm or other mutually acceptable bond counsel")
NOT_PROJECTS = anchor("5.72.080.B.1", "shall not apply to projects initiated pursuant to this Chapter")


class OutsideCounsel(Inputs):
    """What decides about outside legal services."""

    bond_counsel: bool | None = yes_no(
        "Is it about bond counsel?", "5.68.075.A.5", optional=True, yes=("bond counsel",), no=("not bond counsel",)
    )
    stage: str | None = choice(
        "Is it about making the agreement, processing the requisition, or paying a bill?", "5.68.075.A",
        {
            "agreement": ("use outside counsel", "find our own lawyer", "signed with a lawyer", "hired a lawyer",
                          "hired an attorney", "hired a law firm", "hire a law firm", "hire a lawyer",
                          "bring in outside counsel", "hire", "hiring", "agreement", "retain", "engage",
                          "contract with a lawyer", "hire a lawyer",
                          "hire an attorney", "hire outside counsel", "get a lawyer", "use an outside lawyer",
                          "signing with a law firm", "outside lawyer", "outside attorney", "private attorney",
                          "law firm on board",
                          "bring in a lawyer", "line up a lawyer", "engagement letter"),
            "requisition": ("purchase order", "p.o.", "req", "requisition", "purchase requisition",
                            "purchasing agent", "purchasing process",
                            "process the purchase"),
            "payment": ("paid", "cut the check", "cut a check", "billed", "process the bill",
                        "fee statement", "bill", "billing", "billings", "invoice", "invoices", "pay", "payment",
                        "accounts payable"),
        },
    )  # fmt: skip
    requested: bool | None = yes_no(
        "Was the request first submitted in writing to the City Attorney?", "5.68.075.A.1", optional=True,
        yes=("sent a written request", "wrote a request", "asked in writing", "in writing to the city attorney",
             "put it in writing", "memo to the city attorney", "submitted our request",
             "written request to the city attorney", "letter to the city attorney",
             "submitted to the city attorney", "already asked the city attorney", "request submitted",
             "written request", "asked the city attorney in writing", "wrote to the city attorney",
             "sent the city attorney a memo",
             "request in writing", "city attorney has our request", "request went to the city attorney"),
        no=("without asking", "without asking first", "before asking", "without checking with",
            "without a written request", "no written request", "nothing sent to the city attorney",
            "haven't asked", "hasn't asked", "city attorney knows nothing", "after the fact", "afterwards",
            "not asked", "without asking the city attorney", "city attorney was not asked", "no request",
            "without the city attorney", "on our own", "without going through the city attorney",
            "behind the city attorney",
            "without telling the city attorney", "ask the city attorney later", "ask the city attorney afterwards",
            "didn't ask the city attorney", "never asked the city attorney", "bypass the city attorney",
            "only asked by phone",
            "ourselves", "directly"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the City Attorney or a designee approved it in writing?", "5.68.075.A.3", optional=True,
        yes=("approved it in writing", "approved the invoice", "approved the bill", "in writing approved",
             "written ok", "written okay", "okayed it in writing", "signed by the city attorney",
             "attorney approved", "deputy city attorney signed", "stamped by the city attorney",
             "city attorney's written approval", "has approved", "written approval", "approved in writing",
             "city attorney approved", "approved by the city attorney",
             "city attorney signed off", "attorney's signature", "designee approved",
             "initialed by the city attorney",
             "city attorney okayed"),
        no=("no sign off", "no sign-off", "no signoff", "has not approved", "not approved in writing",
            "not signed off", "hasn't approved", "hasn't signed", "didn't approve", "nobody has approved",
            "only verbally", "only orally", "nod from", "no ok", "hasn't seen", "hasn't looked",
            "skipping the city attorney", "never approved", "city attorney hasn't approved", "just a phone call",
            "said ok on the phone", "without written approval", "no written approval", "not approved",
            "without approval", "verbal approval",
            "orally approved", "no approval", "over the phone", "verbally", "nothing in writing", "nothing signed",
            "without the city attorney's approval", "city attorney hasn't", "city attorney has not",
            "without the city attorney's",
            "before the city attorney", "without the city attorney seeing", "unapproved", "city attorney only said"),
    )  # fmt: skip


@calculator(
    name="outside_counsel",
    title="Outside legal services",
    subject=SUBJECT,
    provision="5.68.075.A",
    rule="Requests for outside lawyers go in writing to the City Attorney before any agreement, their bills go to "
    "the City Attorney for approval, and neither the Purchasing Agent nor Accounts Payable processes anything for "
    "them without the City Attorney's written approval.",
    phrases=(
        "we sent the City Attorney a written request for an outside lawyer first, can we retain one now",
        "the City Attorney approved our requisition for outside counsel, may Purchasing process it",
        "invoice from a hearings lawyer came in, ok to pay it",
        "law firm's bill has the City Attorney's written approval, may Accounts Payable pay",
        "may a bureau hire an outside law firm without asking the City Attorney first",
        "who has to look at the lawyers' bill before we pay",
        "can Purchasing process our requisition for an outside lawyer that nobody approved in writing",
        "bond counsel sent a bill, who reviews it before payment",
        "can our bureau hire an outside lawyer",
        "requisition for outside legal services without written approval",
        "invoice from outside counsel, who approves it",
        "may Accounts Payable pay a law firm's bill without the City Attorney's approval",
        "retain an attorney from outside the City Attorney's Office",
        "bond counsel's invoice, where does it go",
        "do we ask the City Attorney before signing with a law firm",
        "law firm sent us its bill, can Accounts Payable cut the check now",
        "may Purchasing process a requisition for a private attorney on a verbal ok",
        "we hired a lawyer ourselves and told the City Attorney afterwards, fine?",
        "does bond counsel's bill have to pass the City Attorney",
    ),
    anchors=(REQUEST, BILLINGS, REQUISITION, PAYMENT, BOND_BILLINGS),
    model=OutsideCounsel,
)
def outside_counsel(work: Work) -> Outcome:
    """PCC 5.68.075 A."""
    bond, stage = work.maybe("bond_counsel"), work.choice("stage")
    if bond and stage != "payment":
        text = "Bond counsel is selected under Section 5.68.080 instead; only its billings go to the City Attorney."
        return work.not_applicable("5.68.075.A.5", text)
    if stage == "agreement":
        asked = Condition(
            "requested",
            "5.68.075.A.1",
            "the request is submitted in writing to the City Attorney before any agreement is made",
        )
        return permission(
            work, "5.68.075.A.1", "outside legal services may be obtained", on=(asked,), actors=(ATTORNEY,)
        )
    if stage == "requisition":
        written = Condition("approved", "5.68.075.A.3", "the City Attorney or a designee approves it in writing")
        words = "the Purchasing Agent may process the requisition"
        return permission(work, "5.68.075.A.3", words, on=(written,), actors=(ATTORNEY, "Purchasing Agent"))
    at = "5.68.075.A.5" if bond else "5.68.075.A.4"
    work.step(
        "5.68.075.A.5" if bond else "5.68.075.A.2", "The bill is directed to the City Attorney for review and approval"
    )
    reviewed = (
        Condition("approved", at, "the City Attorney approves it prior to payment")
        if bond
        else Condition("approved", at, "the City Attorney or a designee approves it in writing")
    )
    return permission(work, at, "the bill may be paid", on=(reviewed,), actors=(ATTORNEY, "Accounts Payable Division"))


class BondCounsel(Inputs):
    """What decides about a firm as bond counsel."""

    development: bool | None = yes_no(
        "Is it for an economic development project under Chapter 5.72?", "5.72.080.B.1", optional=True,
        yes=("economic development project", "chapter 5.72", "development commission", "pdc project", "pdc"),
        no=("not a development project", "not economic development"),
    )  # fmt: skip
    listed: bool | None = yes_no(
        "Is the firm listed in the Red Book?", "5.68.080.C",
        yes=("listed in the bond buyer", "red book lists", "red book listed", "has a red book listing",
             "red book listing", "listed in the red book", "in the red book", "red book firm", "listed",
             "appears in the red book",
             "recognized in the bond buyer", "in the bond buyer"),
        no=("no red book listing", "not a red book firm", "not red book", "dropped from the red book",
            "left out of the red book", "no listing", "nowhere in the red book", "not in the red book",
            "not listed", "unlisted", "isn't in the red book", "isn't listed",
            "never been listed",
            "missing from the red book", "not in the bond buyer"),
    )  # fmt: skip
    oregon: bool | None = yes_no(
        "Is it an Oregon law firm?", "5.72.080.B.3", optional=True,
        yes=("oregon law firm", "oregon firm", "portland firm", "portland law firm", "local firm"),
        no=("out of state", "out-of-state", "seattle firm", "new york firm", "california firm", "not an oregon firm"),
    )  # fmt: skip
    step: str | None = choice(
        "Is it about interviewing firms, or about changes of their proposals?", "5.68.080.C",
        {
            "interview": ("interview", "interviews", "interviewed", "interviewing", "second interview",
                          "talk to the firms",
                          "meet with the firms"),
            "modify": ("modify its proposal", "modify their proposals", "modify its bid", "change its proposal",
                       "change their proposals", "revise its proposal", "revise their proposals", "lower its fee",
                       "new proposal", "sweeten", "amend its proposal", "change its fee", "cut its fee"),
        },
        optional=True,
    )  # fmt: skip
    chooser: str | None = choice(
        "Who would choose the firm, if somebody is named?", "5.68.080.D",
        {
            "committee": ("selection committee", "consultant selection committee", "committee"),
            "by_commission": ("commission designate", "commission choose", "commission picks", "commission pick",
                              "commission select",
                              "pdc designate", "pdc choose", "pdc picks", "pdc pick"),
            "other": ("bureau chief alone", "our bureau", "bureau pick", "bureau picks", "bureau choose", "we pick",
                      "we choose",
                      "bureau manager", "commissioner", "city attorney alone", "city attorney choose", "mayor",
                      "council",
                      "applicant", "applicant choose", "applicant picks", "borrower"),
        },
        optional=True,
    )  # fmt: skip


@calculator(
    name="bond_counsel_selection",
    title="Whether a firm may be considered as bond counsel",
    subject=SUBJECT,
    provision="5.68.080.C",
    rule="The City Attorney notifies each counsel in the Oregon Section of the Red Book, and the consultant "
    "selection committee considers only firms listed in the Red Book; economic development projects have a procedure "
    "of their own.",
    phrases=(
        "firm listed in the Red Book wants to be bond counsel, may the committee consider it",
        "can we consider this particular law firm as bond counsel",
        "Red Book firm, may the selection committee interview it twice",
        "may a firm modify its proposal for bond counsel while interviews go on",
        "industrial revenue bond through PDC, do we use the City Attorney's bond counsel procedure",
        "who sits on the committee that picks bond counsel",
        "law firm is not in the Red Book, can it be bond counsel",
        "who selects bond counsel",
        "which firms may be considered as bond counsel",
        "procedure for selecting bond counsel",
        "does the Red Book rule apply to a development commission project",
        "bond counsel for an economic development project",
        "can our bureau pick its own bond counsel without the committee",
        "an unlisted firm has the lowest fee, may the committee take it as bond counsel",
        "may the applicant name bond counsel for a PDC bond",
        "firm isn't in the Red Book, can it be our bond counsel",
    ),
    anchors=(RED_BOOK, INTERVIEWS, MODIFIED, NOTIFIED, SELECTED, NOT_PROJECTS, OREGON),
    model=BondCounsel,
)
def bond_counsel_selection(work: Work) -> Outcome:
    """PCC 5.68.080 and 5.72.080 B.1."""
    if work.maybe("development"):
        return _development_counsel(work)
    if work.maybe("chooser") in ("other", "by_commission"):
        work.step("5.68.080.D", "The consultant selection committee selects the firm", False)
        text = (
            "No: the consultant selection committee selects it, of the City Attorney, the Director of the Office of "
            "Fiscal Administration and the Bureau Chief, or their designates."
        )
        return work.computed("5.68.080.D", text, verdict="no", actors=COMMITTEE)
    if work.maybe("step") is not None and work.maybe("listed") is not False:
        return _interviewed(work, work.choice("step"))
    listed = work.yes("listed")
    work.step(
        "5.68.080.A", "The City Attorney notifies each counsel listed in the Oregon Section of the Red Book", ATTORNEY
    )
    work.step("5.68.080.C", "Listed in the Red Book", listed)
    actors = COMMITTEE
    if listed:
        text = (
            "Yes: the firm may be considered; the committee selects by fee, experience and such other criteria as it "
            "finds fit."
        )
        return work.computed("5.68.080.C", text, verdict="yes", actors=actors)
    return work.computed("5.68.080.C", "No: the committee considers only firms that are listed in the Red Book.",
                         verdict="no",
                         actors=actors)  # fmt: skip


def _interviewed(work: Work, step: str) -> Outcome:
    """What the committee may do with the firms that it considers."""
    words = {
        "interview": "the committee may interview any or all firms, including more than once",
        "modify": "the committee may authorize firms to modify their proposals during the interview period",
    }[step]
    work.step("5.68.080.C", words[0].upper() + words[1:], True)
    work.note("The committee considers only firms that are listed in the Red Book.")
    return work.computed("5.68.080.C", f"Yes: {words}.", verdict="yes", actors=COMMITTEE)


def _development_counsel(work: Work) -> Outcome:
    """Bond counsel of an economic development project, which the Portland Development Commission designates."""
    listed, oregon, chooser = work.maybe("listed"), work.maybe("oregon"), work.maybe("chooser")
    work.step("5.72.080.B.1", "The Portland Development Commission designates bond counsel", COMMISSION)
    designated = f"the {COMMISSION} designates bond counsel here, and Section 5.68.080 does not apply"
    if chooser == "by_commission":
        return work.computed("5.72.080.B.1", f"Yes: {designated}.", verdict="yes", actors=(COMMISSION,))
    if chooser is not None or (listed is None and oregon is None):
        return work.computed("5.72.080.B.1", f"No: {designated}.", verdict="no", actors=(COMMISSION,))
    fits = bool(listed or oregon)
    work.step("5.72.080.B.3", "An Oregon law firm, or a mutually acceptable firm of the Bond Buyers Directory", fits)
    rule = "bond counsel must be an Oregon law firm or other mutually acceptable counsel of the Bond Buyers Directory"
    if oregon:
        return work.computed("5.72.080.B.3", f"Yes: {rule}.", verdict="yes", actors=(COMMISSION,))
    verdict = "conditional" if listed else "no"
    text = f"Only if it is mutually acceptable: {rule}." if listed else f"No: {rule}."
    if listed is None:
        text, verdict = f"Only if it is in the Directory and mutually acceptable: {rule}.", "conditional"
    return work.computed("5.72.080.B.3", text, verdict=verdict, actors=(COMMISSION,))
