"""Outside lawyers, bond counsel and contractors' insurance: Sections 5.68.075 to 5.68.090."""

from __future__ import annotations

from datetime import date, timedelta

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work, date_value

SUBJECT = "Expert services"
ATTORNEY = "City Attorney"

REQUEST = anchor("5.68.075.A.1", "before any agreement is made to obtain any such outside legal services")
BILLINGS = anchor("5.68.075.A.2", "shall be directed to the City Attorney for review and approval prior to payment")
REQUISITION = anchor("5.68.075.A.3", "without the written approval of the City Attorney or his/her designee")
PAYMENT = anchor("5.68.075.A.4", "without the written approval of the City Attorney or his/her designee")
BOND_BILLINGS = anchor("5.68.075.A.5", "shall not apply to selection of bond counsel")
RED_BOOK = anchor("5.68.080.C", "The Committee shall consider only firms that are listed in the Red Book.")
NOTIFIED = anchor("5.68.080.A", "shall notify each counsel listed in the Oregon Section of the Bond Buyer’s Directory")
SELECTED = anchor(
    "5.68.080.D", "shall select a law firm to serve as bond counsel for the project or series of projects"
)
NOT_PROJECTS = anchor("5.72.080.B.1", "shall not apply to projects initiated pursuant to this Chapter")
COMPLY = anchor("5.68.090", "a contractor shall comply with the Workers' Compensation Law, ORS Chapter 656")
ON_FILE = anchor("5.68.090", "on file with the City Auditor for the entire period during which work is performed")


class OutsideCounsel(Inputs):
    """What decides about outside legal services."""

    bond_counsel: bool | None = yes_no(
        "Is it about bond counsel?", "5.68.075.A.5", optional=True, yes=("bond counsel",), no=("not bond counsel",)
    )
    stage: str | None = choice(
        "Is it about making the agreement, processing the requisition, or paying a bill?", "5.68.075.A",
        {
            "agreement": ("hire", "hiring", "agreement", "retain", "engage", "contract with a lawyer", "hire a lawyer",
                          "hire an attorney", "hire outside counsel", "get a lawyer", "use an outside lawyer",
                          "signing with a law firm", "outside lawyer"),
            "requisition": ("requisition", "purchase requisition", "purchasing agent"),
            "payment": ("bill", "billing", "billings", "invoice", "invoices", "pay", "payment", "accounts payable"),
        },
    )  # fmt: skip
    requested: bool | None = yes_no(
        "Was the request first submitted in writing to the City Attorney?", "5.68.075.A.1", optional=True,
        yes=("submitted to the city attorney", "already asked the city attorney", "request submitted",
             "written request"),
        no=("without asking the city attorney", "city attorney was not asked", "no request",
            "without the city attorney",
            "on our own"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the City Attorney or a designee approved it in writing?", "5.68.075.A.3", optional=True,
        yes=("written approval", "approved in writing", "city attorney approved", "approved by the city attorney"),
        no=("without written approval", "no written approval", "not approved", "without approval", "verbal approval",
            "orally approved", "no approval"),
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
        "can our bureau hire an outside lawyer",
        "requisition for outside legal services without written approval",
        "invoice from outside counsel, who approves it",
        "may Accounts Payable pay a law firm's bill without the City Attorney's approval",
        "retain an attorney from outside the City Attorney's Office",
        "bond counsel's invoice, where does it go",
        "do we ask the City Attorney before signing with a law firm",
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
        yes=("listed in the red book", "in the red book", "red book firm", "listed"),
        no=("not in the red book", "not listed", "unlisted", "isn't in the red book"),
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
        "law firm is not in the Red Book, can it be bond counsel",
        "who selects bond counsel",
        "which firms may be considered as bond counsel",
        "procedure for selecting bond counsel",
        "does the Red Book rule apply to a development commission project",
        "bond counsel for an economic development project",
    ),
    anchors=(RED_BOOK, NOTIFIED, SELECTED, NOT_PROJECTS),
    model=BondCounsel,
)
def bond_counsel_selection(work: Work) -> Outcome:
    """PCC 5.68.080 and 5.72.080 B.1."""
    if work.maybe("development"):
        text = (
            "Not under Section 5.68.080: for such projects the Portland Development Commission designates bond counsel."
        )
        return work.not_applicable("5.72.080.B.1", text)
    listed = work.yes("listed")
    work.step(
        "5.68.080.A", "The City Attorney notifies each counsel listed in the Oregon Section of the Red Book", ATTORNEY
    )
    work.step("5.68.080.C", "Listed in the Red Book", listed)
    actors = (ATTORNEY, "Director of the Office of Fiscal Administration", "Bureau Chief")
    if listed:
        text = (
            "Yes: the firm may be considered; the committee selects by fee, experience and such other criteria as it "
            "finds fit."
        )
        return work.computed("5.68.080.C", text, verdict="yes", actors=actors)
    return work.computed("5.68.080.C", "No: the committee considers only firms that are listed in the Red Book.",
                         verdict="no",
                         actors=actors)  # fmt: skip


class WorkersCompCertificate(Inputs):
    """What decides whether a contractor may work."""

    required: bool | None = yes_no(
        "Does ORS Chapter 656 require the contractor to have workers' compensation insurance?", "5.68.090",
        optional=True,
        yes=("insurance required", "has employees", "subject workers"),
        no=("not required", "no employees", "exempt", "sole proprietor without employees", "no subject workers"),
    )  # fmt: skip
    on_file: bool | None = yes_no(
        "Is a current, valid certificate on file with the City Auditor?", "5.68.090",
        yes=("on file", "certificate on file", "filed with the auditor", "certificate filed"),
        no=("not on file", "no certificate", "certificate missing", "without a certificate", "not filed",
            "has lapsed", "has expired", "has not filed", "before the certificate is on file",
            "before the insurance certificate is on file", "before it is on file"),
    )  # fmt: skip
    lapses: bool | None = yes_no(
        "Does the certificate lapse before the work is done?", "5.68.090", optional=True,
        yes=("lapses", "lapse", "expires before", "expires in the middle", "runs out before", "expires mid-job"),
        no=("does not lapse", "covers the whole job", "valid for the whole job"),
    )  # fmt: skip
    expires: date | None = day(
        "Until which day is the certificate valid?", "5.68.090", optional=True,
        words=("expires", "expire", "expiration", "valid", "until", "lapses", "runs out"),
    )  # fmt: skip
    ends: date | None = day(
        "On which day does the work end?", "5.68.090", optional=True,
        words=("work", "ends", "end", "finish", "finishes", "completed", "through", "done"),
    )  # fmt: skip


@calculator(
    name="workers_comp_certificate",
    title="Whether an expert contractor may work without a certificate",
    subject=SUBJECT,
    provision="5.68.090",
    rule="Before any work an expert services contractor complies with ORS Chapter 656 and, if it requires insurance, "
    "keeps a current, valid certificate of Workers' Compensation Insurance on file with the City Auditor for the "
    "entire period of the work.",
    phrases=(
        "consultant's workers' compensation certificate lapses in the middle of the job",
        "can an expert contractor start before the insurance certificate is on file",
        "certificate expires June 30, 2026 and work ends August 15, 2026, is that compliant",
        "does a PTE contractor need proof of workers' comp",
        "contractor with no certificate of Workers' Compensation Insurance, may work begin",
        "how long must a consultant's certificate stay on file",
    ),
    anchors=(COMPLY, ON_FILE),
    model=WorkersCompCertificate,
)
def workers_comp_certificate(work: Work) -> Outcome:
    """PCC 5.68.090."""
    at = "5.68.090"
    if work.maybe("required") is False:
        work.step(at, "ORS Chapter 656 requires no insurance", True)
        return work.computed(
            at, "Yes: no certificate is needed when ORS Chapter 656 requires no insurance.", verdict="yes"
        )
    expires, ends = work.maybe("expires"), work.maybe("ends")
    if work.maybe("lapses") and not (expires and ends):
        work.step(at, "On file for the entire period of the work", False)
        text = "No: from the day the certificate lapses the contractor is out of compliance while work goes on."
        return work.computed(at, text, verdict="no", actors=("City Auditor",))
    on_file = work.maybe("on_file") if expires and ends else work.yes("on_file")
    if on_file is False:
        work.step(at, "Certificate on file before any work", False)
        return work.computed(at, "No: a current, valid certificate must be on file with the City Auditor.", verdict=
                             "no",
                             actors=("City Auditor",))  # fmt: skip
    if expires and ends and expires < ends:
        lapse = expires + timedelta(days=1)
        work.step(at, "On file for the entire period of the work: out of compliance from", lapse, "date")
        return work.computed(
            at,
            f"No: from {long_date(lapse)} there is no valid certificate, while work goes on.",
            date_value("lapse", "Out of compliance from", lapse),
            verdict="no",
            actors=("City Auditor",),
        )
    work.step(at, "A current, valid certificate on file", True)
    sure = bool(expires and ends)
    text = (
        "Yes, while a current, valid certificate stays on file with the City Auditor for the entire period of the work."
    )
    return work.computed(at, text, verdict="yes" if sure else "conditional", actors=("City Auditor",))
