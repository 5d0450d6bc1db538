"""Workers' compensation before performance under a contract: Sections 5.01.040 and 5.32.140."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, count, yes_no
from calculators.outcome import Outcome, Quantity, Reading
from calculators.work import Work

SUBJECT = "Workers' compensation"
CERTIFICATES, DECLARATION = "5.01.040.A", "5.01.040.B"
OFFICE = ("Purchasing Agent", "Auditor")

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
             "just delivers goods", "only goods", "materials only", "equipment only", "delivered to the door",
             "buying chairs", "buying desks", "buying goods", "just buying", "just dropping off", "just drops off",
             "only buying", "purchase of goods", "just shipping", "buying parts", "just delivering", "only delivers",
             "boxes of paper", "just goods", "toner order", "just a purchase", "only supplies",
             "buying only supplies", "only materials", "only equipment",
             "just supplies", "drop off only", "ships us", "mails us", "curbside delivery", "delivery to the dock",
             "nothing installed", "no installation", "no work involved", "no labor", "supplies with no services",
             "without services", "without any services", "drop ships"),
        no=("services", "installation", "install", "landscaping", "repair", "construction", "janitorial",
            "maintenance", "performs work", "labor", "installs", "painting", "painter", "plumber", "roofing",
            "roofer",
            "electrician", "cleaning", "cleans", "landscaper", "carpenter", "tree trimming", "mowing", "does work",
            "hauling", "assembles", "assembly", "sets up", "delivers and installs", "delivery and installation",
            "installer",
            "install them", "puts them in", "window washer", "paver", "paving", "consulting", "contractor works",
            "starts work", "start work", "the job", "fixes", "fixing", "repairs", "digging", "excavation",
            "demolition",
            "guard service", "movers", "welding", "welder", "mechanic", "gardener", "mason", "handyman", "fence"),
    )  # fmt: skip
    helpers: bool | None = yes_no(
        "Does the contractor perform the work with the assistance of others?", "5.01.040.B",
        yes=("crew", "employees", "helpers", "staff", "subcontractors", "with help", "his team", "workers", "guys",
             "his men", "two helpers", "hires people", "has people", "a helper", "has employees", "his brother helps",
             "crew of", "with his crew", "people working for", "laborers", "work crew", "his son helps",
             "a partner helps",
             "three guys", "two guys", "four guys", "an apprentice", "apprentice", "subs", "his people", "her people",
             "her crew", "payroll of", "techs", "installers"),
        no=("alone", "sole", "by himself", "by herself", "one-man", "one-person", "no employees", "without help",
            "works alone", "no helpers", "without the assistance of others", "one man", "one-woman", "one woman",
            "just him", "just her", "nobody else", "solo", "himself only", "no help", "no crew", "one-man shop",
            "all the work himself", "all the work herself", "does it himself", "does it herself", "one man band",
            "one-man band", "on his own", "on her own", "no one else", "only himself", "only herself",
            "without others",
            "without anybody", "lone", "no other workers", "no workers", "one guy", "no staff", "single person",
            "without assistance", "sole proprietor with no", "it's only him", "it's only her", "by themselves alone"),
    )  # fmt: skip
    workers: int | None = count(
        "How many people work with the contractor?", "5.01.040.B", unit="workers", optional=True,
        words=("guys", "men", "people", "employees", "helpers", "laborers", "crew of", "crew", "staff", "hands",
               "techs",
               "installers", "painters", "roofers", "movers", "women", "crew members", "subs", "persons", "folks"),
    )  # fmt: skip
    certificate: bool | None = yes_no(
        "Is the contractor's certificate on file with the Purchasing Agent or the Auditor?", "5.01.040.A",
        optional=True,
        yes=("certificate on file", "certificate is on file", "certificate filed", "certificate is in",
             "certificates on file", "proof on file", "filed the certificate", "has a certificate on file",
             "certificate with the auditor", "cert on file", "comp certificate is in"),
        no=("no certificate", "certificate not on file", "without a certificate", "certificate hasn't",
            "no certificate yet", "no proof yet", "certificate is missing", "hasn't filed", "not filed",
            "nothing on file", "no comp certificate", "no cert", "certificate still coming",
            "certificate not in", "certificate comes", "certificate is coming", "certificate to follow",
            "certificate later", "certificate in the mail", "cert is coming", "cert to follow",
            "papers to follow", "papers come later", "certificate tomorrow", "certificate next week",
            "certificate by friday", "papers are in the mail", "certificate will"),
    )  # fmt: skip
    declaration: bool | None = yes_no(
        "Has the joint declaration with the City been signed?", "5.01.040.B", optional=True,
        yes=("declaration signed", "signed the declaration", "joint declaration signed", "declaration is signed",
             "declaration is in", "signed a joint declaration", "signed joint declaration"),
        no=("no declaration", "declaration not signed", "without a declaration", "nothing signed",
            "declaration isn't signed", "unsigned declaration", "without the joint declaration",
            "no joint declaration", "hasn't signed the declaration", "declaration later",
            "declaration comes", "declaration to follow", "declaration is coming", "declaration next week",
            "sign the declaration later", "declaration will"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether a certificate is needed, or a joint declaration?", "5.01.040.A",
        {"needs_certificate": ("need a certificate", "need certificates", "need workers comp certificate",
                               "certificate needed", "certificates needed", "have to file a certificate",
                               "certificate required", "need the certificate", "need comp certificates",
                               "need a workers' comp certificate", "need a workers' compensation certificate",
                               "need workers comp certificates", "need to file certificates", "have certificates",
                               "have a certificate",
                               "have workers compensation certificates", "need the workers comp certificate",
                               "need workers comp", "need comp", "need proof", "owe us comp", "have to show",
                               "certificate on file before", "need one before", "does he need one",
                               "does she need one", "do they need one",
                               "need it before", "have to have one", "is one needed", "certificate first",
                               "comp papers", "comp paperwork"),
         "needs_declaration": ("need a declaration", "need a joint declaration", "declaration needed",
                               "joint declaration needed", "declaration required", "have to sign a declaration",
                               "joint declaration required",
                               "declaration needed before", "need to sign a declaration", "joint declaration instead",
                               "is a joint declaration",
                               "sign a joint declaration")},
        optional=True,
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
        "landscaper has four guys and no certificate yet, can they start Monday",
        "solo painter signed the joint declaration, is she good to begin the work",
        "just dropping off boxes of paper, does the vendor owe us comp paperwork",
        "roofer's crew shows up tomorrow, comp certificate is on file with the Auditor, ok to start?",
        "vendor delivers and installs cabinets with his crew, must the comp certificate come first",
        "one man band painting the lobby, what does he sign for workers comp",
        "our new contractor, which workers comp papers do we need on file from him",
        "can the plumber begin before his workers' compensation papers are in",
        "desks dropped at the dock and nothing else, any comp papers?",
    ),
    anchors=(GOODS_ONLY, JOINT, SAME_GOODS, SAME_JOINT),
    model=WorkersCompPrerequisite,
)
def workers_comp_prerequisite(work: Work) -> Outcome:
    """PCC 5.01.040, and the same words in 5.32.140."""
    goods_only: bool | None = work.maybe("goods_only")
    workers: int | None = work.maybe("workers")
    if goods_only is None and workers is None and work.maybe("helpers") is None:
        goods_only = work.yes("goods_only")
    if goods_only:
        work.step(CERTIFICATES, "A purchase of goods without the performance of any services is excepted", True)
        work.step("5.32.140.A", "The purchasing chapter says the same", True)
        return work.computed(CERTIFICATES, "Nothing is to be filed: the purchase involves no services.",
                             Quantity("filing", "To be filed", "none"), verdict="no")  # fmt: skip
    others = workers > 0 if workers is not None else work.yes("helpers")
    return _with_others(work) if others else _alone(work)


def _with_others(work: Work) -> Outcome:
    work.step(
        CERTIFICATES, "Certificates as a direct responsibility employer (A.1) or a contributing employer (A.2)", True
    )
    work.step("5.32.140.A", "The purchasing chapter says the same", True)
    value = Quantity("filing", "To be filed", "certificates")
    rule = ("before any performance the contractor must have certificates on file with the Purchasing Agent or the "
            "Auditor, as a direct responsibility employer (ORS 656.407) or a contributing employer "
            "(ORS 656.411)")  # fmt: skip
    filed: bool | None = work.maybe("certificate")
    if filed is not None and (filed or work.maybe("asked") != "needs_certificate"):
        work.step(CERTIFICATES, "On file before any authorized performance", filed)
        text = "Yes: work may begin, as the certificate is on file." if filed else f"No, work may not begin: {rule}."
        return work.computed(CERTIFICATES, text, value, verdict="yes" if filed else "no", actors=OFFICE)
    if work.maybe("asked") == "needs_declaration":
        text = f"No, the declaration is for those who work without others; {rule}."
        return work.computed(CERTIFICATES, text, value, verdict="no", actors=OFFICE)
    return work.computed(CERTIFICATES, f"{rule[0].upper()}{rule[1:]}.", value, verdict="yes", actors=OFFICE)


def _alone(work: Work) -> Outcome:
    work.step(DECLARATION, "The work is performed without the assistance of others: a joint declaration", True)
    work.step("5.32.140.B", "The purchasing chapter says the same", True)
    value, actors = Quantity("filing", "To be filed", "joint declaration"), (*OFFICE, "City Attorney")
    rule = ("a joint declaration between the contractor and the City, in form approved by the City Attorney, is "
            "required "
            "before any performance; the Purchasing Agent or the Auditor signs it for the City")  # fmt: skip
    signed: bool | None = work.maybe("declaration")
    if work.maybe("asked") == "needs_certificate" and signed is None:
        instead = Reading("The declaration takes the place of the certificates.", (value,), "no")
        besides = Reading(
            "The certificates are asked of every contractor, and the declaration besides.", (value,), "yes"
        )
        text = f"The text does not say whether certificates are needed too; {rule}."
        return work.two_readings(DECLARATION, text, instead, besides, actors=actors)
    work.note("The text does not say whether the declaration replaces the certificates or comes with them.")
    if signed is not None:
        work.step(DECLARATION, "The joint declaration is made before any performance", signed)
        text = ("Yes: work may begin, as the joint declaration is made." if signed else f"No, work may not begin: "
                f"{rule}.")  # fmt: skip
        return work.computed(DECLARATION, text, value, verdict="yes" if signed else "no", actors=actors)
    return work.computed(DECLARATION, f"{rule[0].upper()}{rule[1:]}.", value, verdict="yes", actors=actors)
