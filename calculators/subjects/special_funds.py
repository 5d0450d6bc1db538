"""Sewer system funds, the police fitness room and graffiti abatement: Sections 5.04.320 and 5.04.400 to 5.04.490."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Computed, Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Special funds"

COMMITTEE = anchor("5.04.470", "upon a requisition request from a Police Bureau’s Fitness Room Committee")
CHIEF = anchor("5.04.470", "with signature approval by either the Chief of Police or an Assistant Chief")
TWO_OF_THREE = figure(
    "graffiti_approvals", "2", "approvals", "5.04.490", "upon the approval of any two of the following"
)
LIMITED_TO = anchor("5.04.490", "such other public purposes as may be approved by the City Council")
MAY_GO = anchor(
    "5.04.400",
    "may be transferred to the Sewer System Debt Redemption Fund, the Sewer System Construction Fund, or the Sewer "
    "System Rate Stabilization Fund",
)
PROCEEDS = anchor("5.04.430", "shall be transferred to the Sewer System Construction Fund for expenditure")
STABILIZED = anchor("5.04.440", "shall be transferred to the Sewer System Operating Fund for expenditure")
SAFETY_NET = anchor("5.04.450", "shall be paid to the Local Improvement District Construction Fund")
REVOLVING = anchor("5.04.320", "monies derived from transfers made to the Fund from the Sewer System Operating Fund")
REVOLVING_ENDS = anchor(
    "5.04.320", "any monies remaining in this Fund shall be paid to the Sewer System Construction Fund"
)
DISSOLVED = anchor(
    "5.04.460", "any remaining balances in that fund or funds shall be transferred to the Sewer System Operating Fund"
)
OPERATING_ENDS = anchor(
    "5.04.460", "any remaining balances in that fund shall be transferred to the City’s General Fund"
)
BARRED = anchor(
    "5.04.460",
    "in no case shall any funds be transferred to the City’s General Fund until all outstanding debt of the sewer "
    "system is repaid",
)

FUNDS = {
    "operating": ("operating fund", "sewer operating", "sewer system operating"),
    "construction": ("construction fund", "sewer construction", "sewer system construction"),
    "debt_redemption": ("debt redemption",),
    "debt_proceeds": ("debt proceeds",),
    "rate_stabilization": ("rate stabilization",),
    "safety_net": ("safety net",),
    "revolving_loan": ("revolving loan", "sewer revolving"),
    "general": ("general fund",),
    "lid_construction": ("local improvement district", "lid construction"),
}
SOURCES = {key: words for key, words in FUNDS.items() if key not in ("general", "lid_construction")}

# Transfers that the text names: provision, whether it says shall, and for what.
TRANSFERS: dict[tuple[str, str], tuple[str, bool, str]] = {
    ("operating", "debt_redemption"): ("5.04.400", False, ""),
    ("operating", "construction"): ("5.04.400", False, ""),
    ("operating", "rate_stabilization"): ("5.04.400", False, ""),
    ("operating", "revolving_loan"): ("5.04.320", False, ""),
    ("debt_proceeds", "construction"): ("5.04.430", True, " for expenditure"),
    ("debt_proceeds", "operating"): ("5.04.430", True,
                                     " for reimbursement of costs associated with the issuance of debt"),
    ("debt_proceeds", "debt_redemption"): ("5.04.430", True, " for the retirement of debt"),
    ("rate_stabilization", "operating"): ("5.04.440", True, " for expenditure"),
    ("safety_net", "lid_construction"): (
        "5.04.450", True, " for payment of sewer assessments for properties participating in the Sewer Safety Net "
                          "Program",
    ),
}  # fmt: skip


class SewerTransfer(Inputs):
    """What a transfer out of a sewer fund depends on."""

    source: str | None = choice("From which sewer fund?", "5.04.460", SOURCES)
    target: str | None = choice("To which fund?", "5.04.460", FUNDS)
    debt: bool | None = yes_no(
        "Is any debt of the sewer system outstanding?", "5.04.460",
        yes=("debt outstanding", "outstanding debt", "bonds outstanding", "still has debt", "debt is unpaid"),
        no=("no debt", "no outstanding debt", "debt is repaid", "all debt repaid", "debt-free", "debt is paid"),
    )  # fmt: skip
    discontinued: bool | None = yes_no(
        "Is the fund that pays dissolved or discontinued?", "5.04.460",
        yes=("discontinued", "dissolved", "closed", "unnecessary", "closing", "abolished"),
        no=("still active", "not discontinued", "in use", "ongoing"),
    )  # fmt: skip


@calculator(
    name="sewer_fund_transfer",
    title="Transfers between sewer funds",
    subject=SUBJECT,
    provision="5.04.460",
    rule="Each sewer fund names where its money may or shall go; a discontinued one pays into the Sewer System "
    "Operating Fund, and nothing goes to the General Fund until all outstanding sewer debt is repaid.",
    phrases=(
        "can the Sewer System Operating Fund transfer to the Rate Stabilization Fund",
        "may sewer money go to the General Fund while bonds are outstanding",
        "where do sewer debt proceeds have to go",
        "sewer construction fund is discontinued, who gets the balance",
        "transfer from the sewer safety net fund",
        "move money out of the rate stabilization fund",
        "sewer operating fund dissolved with no debt left, where does the balance go",
    ),
    anchors=(MAY_GO, PROCEEDS, STABILIZED, SAFETY_NET, REVOLVING, REVOLVING_ENDS, DISSOLVED, OPERATING_ENDS, BARRED),
    model=SewerTransfer,
)
def sewer_fund_transfer(work: Work) -> Outcome:
    """PCC 5.04.320 and 5.04.400 to 5.04.460."""
    source, target = work.choice("source"), work.choice("target")
    if source == target:
        return work.not_applicable("5.04.460", "A transfer goes from one fund to another; name two funds.")
    if target == "general":
        return _to_general(work, source)
    if (source, target) in TRANSFERS:
        at, shall, purpose = TRANSFERS[source, target]
        if (source, target) == ("operating", "revolving_loan"):
            work.note(
                "Section 5.04.400 does not list this transfer; 5.04.320 counts on it as a receipt of the loan fund."
            )
        return _transfer(work, at, shall, f"money {'shall' if shall else 'may'} go there{purpose}")
    if (source, target) == ("revolving_loan", "construction") and work.yes("discontinued"):
        return _transfer(
            work, "5.04.320", True, "what remains in it shall be paid to the Sewer System Construction Fund"
        )
    if target == "operating" and source != "revolving_loan" and work.yes("discontinued"):
        return _transfer(
            work, "5.04.460", True, "the remaining balance of a discontinued fund shall be transferred there"
        )
    return work.undetermined("5.04.460", "The text names no transfer from the one to the other.")


def _transfer(work: Work, at: str, shall: bool, clause: str) -> Computed:
    work.step(at, clause[0].upper() + clause[1:], True)
    duty = Quantity("duty", "Required or permitted", "required" if shall else "permitted")
    return work.computed(at, f"Yes: {clause}.", duty, verdict="yes")


def _to_general(work: Work, source: str) -> Outcome:
    at = "5.04.460"
    if work.yes("debt"):
        work.step(at, "In no case to the General Fund until all outstanding sewer debt is repaid", False)
        return work.computed(at, "No: nothing goes to the General Fund until all outstanding debt of the sewer "
                                 "system is repaid.",
                             Quantity("duty", "Required or permitted", "barred"), verdict="no")  # fmt: skip
    work.step(at, "All outstanding debt of the sewer system is repaid", True)
    if source == "operating" and work.yes("discontinued"):
        return _transfer(
            work, at, True, "the remaining balance of the discontinued Operating Fund shall be transferred there"
        )
    return work.undetermined(
        at, "The text sends only the balance of a discontinued Sewer System Operating Fund to the General Fund."
    )


class PoliceFitness(Inputs):
    """What a disbursement from the Police Fitness Room account depends on."""

    requisition: bool | None = yes_no(
        "Did the Police Bureau's Fitness Room Committee request it?", "5.04.470", optional=True,
        yes=("committee requested", "committee requisition", "committee's request", "requisition from the committee"),
        no=("no requisition", "committee did not", "without the committee"),
    )  # fmt: skip
    signed: bool | None = yes_no(
        "Has the Chief of Police or an Assistant Chief signed?", "5.04.470", optional=True,
        yes=("assistant chief", "chief of police", "chief signs", "chief signed"),
        no=("captain", "lieutenant", "sergeant", "commander", "not signed", "unsigned"),
    )  # fmt: skip
    purpose: bool | None = yes_no(
        "Is it for maintenance and repairs of equipment, equipment replacement or new fitness room "
        "equipment?", "5.04.470", optional=True,
        yes=("treadmill", "weight bench", "repair", "equipment", "weights", "replacement", "maintenance",
             "exercise bike"),
        no=("party", "t-shirts", "food", "trainer", "membership", "travel", "banquet"),
    )  # fmt: skip


@calculator(
    name="police_fitness_disbursement",
    title="Spending from the Police Fitness Room account",
    subject=SUBJECT,
    provision="5.04.470",
    rule="Money goes out upon a requisition request from the Police Bureau's Fitness Room Committee with the "
    "signature of the Chief of Police or an Assistant Chief, for repair, replacement or new fitness room equipment.",
    phrases=(
        "can an Assistant Chief approve a weight bench repair from the police fitness room account",
        "who signs for police gym equipment purchases",
        "Captain signed the fitness room requisition, is that enough",
        "may the fitness room trust account buy a new treadmill",
        "police fitness room money for T-shirts",
        "what does it take to spend fitness room dues",
    ),
    anchors=(COMMITTEE, CHIEF),
    model=PoliceFitness,
)
def police_fitness_disbursement(work: Work) -> Outcome:
    """PCC 5.04.470."""
    conditions = (
        Condition("purpose", "5.04.470", "it is for repair, replacement or new fitness room equipment"),
        Condition("requisition", "5.04.470", "the Fitness Room Committee requests it by requisition"),
        Condition("signed", "5.04.470", "the Chief of Police or an Assistant Chief signs"),
    )
    actors = ("Fitness Room Committee", "Chief of Police", "Assistant Chief")
    return permission(work, "5.04.470", "the money may be disbursed", on=conditions, actors=actors)


class GraffitiExpenditure(Inputs):
    """What spending from the graffiti trust depends on."""

    purpose: str | None = choice(
        "What is the money for?", "5.04.490",
        {
            "removal": ("removal", "remove graffiti", "cleaning graffiti", "paint over", "cleanup"),
            "equipment": ("equipment", "supplies", "paint", "paint-removal kit", "pressure washer", "removal kit"),
            "administration": ("administering", "administration", "ordinance costs", "enforcement costs"),
            "council_approved": ("approved by council", "council approved", "council-approved"),
            "other": ("mural", "party", "travel", "banquet", "vehicle", "salaries"),
        },
        optional=True,
    )  # fmt: skip
    mayor: bool | None = yes_no(
        "Has the Mayor approved?", "5.04.490", optional=True,
        yes=("mayor approved", "mayor and", "and the mayor", "mayor approves"),
        no=("mayor has not", "mayor refused", "without the mayor", "manager alone", "commissioner alone"),
    )  # fmt: skip
    commissioner: bool | None = yes_no(
        "Has the Commissioner-in-Charge of the Office of Neighborhood Involvement approved?", "5.04.490", optional=True,
        yes=("commissioner approved", "commissioner and", "and the commissioner", "commissioner-in-charge approved"),
        no=("commissioner has not", "commissioner refused", "without the commissioner", "manager alone", "mayor alone"),
    )  # fmt: skip
    manager: bool | None = yes_no(
        "Has the Graffiti Abatement Manager approved?", "5.04.490", optional=True,
        yes=("manager approved", "graffiti abatement manager", "manager and", "and the manager", "manager alone"),
        no=("manager has not", "manager refused", "without the manager", "mayor alone", "commissioner alone"),
    )  # fmt: skip


@calculator(
    name="graffiti_expenditure_approval",
    title="Spending from the graffiti trust fund",
    subject=SUBJECT,
    provision="5.04.490",
    rule="Expenditures need the approval of any two of the Mayor, the Commissioner-in-Charge of the Office of "
    "Neighborhood Involvement and the Graffiti Abatement Manager, and are limited to the four purposes of the "
    "Section.",
    phrases=(
        "Mayor and Graffiti Abatement Manager approved a paint-removal kit, can we buy it",
        "can the Graffiti Abatement Manager alone spend trust money",
        "who approves graffiti trust fund expenditures",
        "how many approvals does graffiti abatement spending need",
        "may graffiti donations pay for a pressure washer",
        "graffiti fund to pay for a mural, allowed?",
    ),
    anchors=(TWO_OF_THREE, LIMITED_TO),
    model=GraffitiExpenditure,
)
def graffiti_expenditure_approval(work: Work) -> Outcome:
    """PCC 5.04.490."""
    at, needed = "5.04.490", int(work.figure(TWO_OF_THREE))
    actors = ("Mayor", "Commissioner-in-Charge of the Office of Neighborhood Involvement", "Graffiti Abatement Manager")
    purpose = work.maybe("purpose")
    if purpose == "other":
        work.step(at, "Not among the purposes to which expenditures are limited", False)
        return work.computed(at, "No: expenditures are limited to graffiti removal, its equipment and supplies, "
                                 "administering the ordinance and public purposes that the City Council "
                                 "approves.", verdict="no",
                                 actors=actors)  # fmt: skip
    answers = [work.maybe(name) for name in ("mayor", "commissioner", "manager")]
    given = answers.count(True)
    work.step(at, f"Approvals given, of the {needed} needed", given, "approvals")
    value = Quantity("approvals", "Approvals given", given, "approvals")
    if given + answers.count(None) < needed:
        return work.computed(at, "No: any two of the three must approve.", value, verdict="no", actors=actors)
    work.note("Limited to graffiti removal, equipment and supplies for it, administering the ordinance, and other "
              "public purposes that the City Council approves.")  # fmt: skip
    if given < needed or purpose is None:
        return work.computed(at, "The money may be spent when any two of the three approve, for one of the purposes "
                                 "of the Section.", value,
                             verdict="conditional", actors=actors)  # fmt: skip
    return work.computed(at, "Yes: two of the three have approved, and the purpose is among those of the "
                             "Section.", value,
                         verdict="yes", actors=actors)  # fmt: skip
