"""Workers' compensation before performance under a contract: Sections 5.01.040 and 5.32.140."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.work import Work

SUBJECT = "Workers' compensation"

GOODS_ONLY = anchor(
    "5.01.040.A", "which does not involve the performance of any services, prior to any authorized performance"
)
JOINT = anchor("5.01.040.B", "without the assistance of others, a joint declaration between such person and the City")
SAME_GOODS = anchor("5.32.140.A", "which does not involve the performance of any services, prior to any authorized")
SAME_JOINT = anchor("5.32.140.B", JOINT.words)


class WorkersCompPrerequisite(Inputs):
    """What a contractor files before performance depends on."""

    goods_only: bool | None = yes_no(
        "Is it only a purchase of supplies, materials, goods or equipment, with no services at all?", "5.01.040.A",
        yes=("goods only", "supplies only", "office supplies", "buying supplies", "no services",
             "just delivers goods", "only goods", "materials only", "equipment only"),
        no=("services", "installation", "install", "landscaping", "repair", "construction", "janitorial",
            "maintenance", "performs work", "labor"),
    )  # fmt: skip
    helpers: bool | None = yes_no(
        "Does the contractor perform the work with the assistance of others?", "5.01.040.B",
        yes=("crew", "employees", "helpers", "staff", "subcontractors", "with help", "his team"),
        no=("alone", "sole", "by himself", "by herself", "one-man", "one-person", "no employees", "without help",
            "works alone", "no helpers", "without the assistance of others"),
    )  # fmt: skip


@calculator(
    name="workers_comp_prerequisite",
    title="Workers' compensation before work under a contract",
    subject=SUBJECT,
    provision="5.01.040.A",
    rule="Before any performance a contractor has certificates on file as a direct responsibility or contributing "
    "employer; one who works without others signs a joint declaration with the City; a purchase of goods without "
    "any services needs neither.",
    phrases=(
        "landscaping firm with a crew, what workers' comp paperwork before they start",
        "does a one-man contractor need a workers' compensation certificate",
        "buying office supplies, do we need workers comp proof from the vendor",
        "who signs the joint declaration with a sole contractor",
        "vendor delivers and installs equipment, workers' comp certificate needed?",
        "when must the contractor's worker's compensation certificate be on file",
        "proof of workers' compensation from a contractor who works by himself",
    ),
    anchors=(GOODS_ONLY, JOINT, SAME_GOODS, SAME_JOINT),
    model=WorkersCompPrerequisite,
)
def workers_comp_prerequisite(work: Work) -> Outcome:
    """PCC 5.01.040, and the same words in 5.32.140."""
    office = ("Purchasing Agent", "Auditor")
    goods_only: bool | None = work.maybe("goods_only")
    if goods_only is None and work.maybe("helpers") is None:
        goods_only = work.yes("goods_only")
    if goods_only:
        work.step("5.01.040.A", "A purchase of goods without the performance of any services is excepted", True)
        work.step("5.32.140.A", "The purchasing chapter says the same", True)
        return work.computed("5.01.040.A", "Nothing is to be filed: the purchase involves no services.",
                             Quantity("filing", "To be filed", "none"), verdict="no")  # fmt: skip
    if work.yes("helpers"):
        work.step(
            "5.01.040.A",
            "Certificates as a direct responsibility employer (A.1) or a contributing employer (A.2)",
            True,
        )
        work.step("5.32.140.A", "The purchasing chapter says the same", True)
        return work.computed(
            "5.01.040.A",
            "Before any performance the contractor must have certificates on file with the Purchasing Agent or the "
            "Auditor, as a direct responsibility employer (ORS 656.407) or a contributing employer (ORS 656.411).",
            Quantity("filing", "To be filed", "certificates"), verdict="yes", actors=office,
        )  # fmt: skip
    work.step("5.01.040.B", "The work is performed without the assistance of others: a joint declaration", True)
    work.step("5.32.140.B", "The purchasing chapter says the same", True)
    work.note("The text does not say whether the declaration replaces the certificates or comes with them.")
    return work.computed(
        "5.01.040.B",
        "A joint declaration between the contractor and the City, in form approved by the City Attorney, is "
        "required before any performance; the Purchasing Agent or the Auditor signs it for the City.",
        Quantity("filing", "To be filed", "joint declaration"), actors=(*office, "City Attorney"),
    )  # fmt: skip
