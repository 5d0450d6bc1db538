"""Sewer system funds and the police fitness room: Sections 5.04.320 and 5.04.400 to 5.04.470."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Computed, Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Special funds"

COMMITTEE = anchor("5.04.470", "upon a requisition request from a Police Bureau’s Fitness Room Committee")
CHIEF = anchor("5.04.470", "with signature approval by either the Chief of Police or an Assistant Chief")
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
    "operating": ("operating fund", "sewer operating", "sewer system operating", "operations fund"),
    "construction": ("construction fund", "sewer construction", "sewer system construction", "sewer building fund"),
    "debt_redemption": ("debt redemption", "redemption fund"),
    "debt_proceeds": ("debt proceeds", "bond proceeds", "proceeds fund"),
    "rate_stabilization": ("rate stabilization", "stabilization fund", "rate stabilisation"),
    "safety_net": ("safety net", "sewer safety net"),
    "revolving_loan": ("revolving loan", "sewer revolving"),
    "general": ("general fund",),
    "lid_construction": ("local improvement district", "lid construction"),
}
SOURCES = {
    key: (
        *words,
        *(f"{name} {link}" for name in words for link in ("to", "into", "money", "cash")),
        *(f"from {name}" for name in words),
    )
    for key, words in FUNDS.items()
    if key not in ("general", "lid_construction")
}
"""What pays, named before "to" and after "from" above all: both funds of a transfer are named alike."""

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
        yes=("debt outstanding", "outstanding debt", "bonds outstanding", "still has debt", "debt is unpaid",
             "still owes",
             "bonds are still", "debt left", "sewer debt remains", "still debt", "bonds still out", "owe on the bonds",
             "unpaid bonds", "still owe", "still out", "debt remains"),
        no=("no debt", "no outstanding debt", "debt is repaid", "all debt repaid", "debt-free", "debt is paid",
            "all debt is paid", "bonds paid off", "no bonds left", "debt paid off", "all debt retired", "debt is gone",
            "bonds are all paid", "all sewer debt is repaid", "all debt is repaid", "bonds are paid off"),
    )  # fmt: skip
    discontinued: bool | None = yes_no(
        "Is the fund that pays dissolved or discontinued?", "5.04.460", optional=True,
        yes=("discontinued", "dissolved", "closed", "unnecessary", "was dissolved", "is dissolved", "closing",
             "abolished", "shut down", "shutting down",
             "no longer needed", "closed out", "wound up", "closing out", "not needed anymore", "winding down",
             "being dissolved", "close out"),
        no=("still active", "not discontinued", "in use", "ongoing", "still open", "still in use", "still running",
            "not dissolved", "remains open"),
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
        "can we move sewer construction fund money over to the General Fund",
        "where do sewer debt proceeds have to go",
        "Debt Proceeds Fund to the Debt Redemption Fund, allowed",
        "sewer construction fund is discontinued, who gets the balance",
        "transfer from the sewer safety net fund",
        "move money out of the rate stabilization fund",
        "sewer operating fund dissolved with no debt left, where does the balance go",
        "can we shift Rate Stabilization money straight into sewer construction",
        "closing out the sewer debt redemption fund, does the leftover go to operating",
        "may sewer bond proceeds pay the costs of issuing the bonds through the operating fund",
        "debt proceeds into debt redemption, can do?",
        "leftover sewer money to the General Fund with bonds still out",
        "rate stabilization money straight to construction, ok",
        "can safety net cash be moved to sewer construction",
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
    ending = ENDINGS.get((source, target))
    if ending is None and target == "operating" and source != "revolving_loan":
        ending = ("5.04.460", "the remaining balance of a discontinued fund shall be transferred there")
    if ending is None:
        return _not_named(work, source)
    at, clause = ending
    discontinued: bool | None = work.maybe("discontinued")
    if discontinued:
        return _transfer(work, at, True, clause)
    work.step(
        at, "Only when the fund becomes unnecessary or is discontinued", "not stated" if discontinued is None else False
    )
    text = "only when the fund that pays becomes unnecessary or is discontinued does its remaining balance go there"
    if discontinued is None:
        return work.computed(at, f"{text[0].upper()}{text[1:]}.", verdict="conditional")
    return work.computed(at, f"No: {text}.", verdict="no")


# Where the balance of a discontinued fund goes, besides the Operating Fund: provision and clause.
ENDINGS: dict[tuple[str, str], tuple[str, str]] = {
    ("revolving_loan", "construction"): (
        "5.04.320", "what remains in it shall be paid to the Sewer System Construction Fund",
    ),
}  # fmt: skip
# What the Section of each fund names for its money, where it names anything.
NAMED = {
    "operating": ("5.04.400", "the Debt Redemption, Construction or Rate Stabilization Fund"),
    "debt_proceeds": ("5.04.430", "the Construction, Operating and Debt Redemption Funds"),
    "rate_stabilization": ("5.04.440", "the Sewer System Operating Fund"),
    "safety_net": ("5.04.450", "the Local Improvement District Construction Fund and to retire the State's loans"),
}


def _not_named(work: Work, source: str) -> Outcome:
    if source not in NAMED:
        return work.undetermined("5.04.460", "The text names no transfer from the one to the other.")
    at, places = NAMED[source]
    work.step(at, f"The Section names {places}", False)
    return work.computed(at, f"No: the text sends its money to {places}, and names no transfer to the other fund.",
                         Quantity("duty", "Required or permitted", "not named"), verdict="no")  # fmt: skip


def _transfer(work: Work, at: str, shall: bool, clause: str) -> Computed:
    work.step(at, clause[0].upper() + clause[1:], True)
    duty = Quantity("duty", "Required or permitted", "required" if shall else "permitted")
    return work.computed(at, f"Yes: {clause}.", duty, verdict="yes")


def _to_general(work: Work, source: str) -> Outcome:
    at, barred = "5.04.460", Quantity("duty", "Required or permitted", "barred")
    debt, discontinued = work.maybe("debt"), work.maybe("discontinued")
    if debt:
        work.step(at, "In no case to the General Fund until all outstanding sewer debt is repaid", False)
        text = "No: nothing goes to the General Fund until all outstanding debt of the sewer system is repaid."
        return work.computed(at, text, barred, verdict="no")
    if source != "operating" or discontinued is False:
        work.step(at, "Only the balance of a discontinued Sewer System Operating Fund goes to the General Fund", False)
        text = (
            "No: the text sends only the balance of a discontinued Sewer System Operating Fund to the General Fund, "
            "and in no case before all outstanding debt of the sewer system is repaid."
        )
        return work.computed(at, text, barred, verdict="no")
    work.yes("debt")
    work.step(at, "All outstanding debt of the sewer system is repaid", True)
    work.yes("discontinued")
    return _transfer(
        work, at, True, "the remaining balance of the discontinued Operating Fund shall be transferred there"
    )


class PoliceFitness(Inputs):
    """What a disbursement from the Police Fitness Room account depends on."""

    requisition: bool | None = yes_no(
        "Did the Police Bureau's Fitness Room Committee request it?", "5.04.470", optional=True,
        yes=("committee requested", "committee requisition", "committee's request", "requisition from the committee",
             "committee asked", "committee put in", "fitness room committee", "requested by the committee",
             "committee's requisition", "committee sent", "committee wants"),
        no=("no requisition", "committee did not", "without the committee", "committee never", "committee didn't",
            "no committee", "without a requisition", "committee has not", "committee wasn't asked", "committee hasn't",
            "bypass the committee"),
    )  # fmt: skip
    signed: bool | None = yes_no(
        "Has the Chief of Police or an Assistant Chief signed?", "5.04.470", optional=True,
        yes=("assistant chief", "chief of police", "chief signs", "chief signed", "police chief", "chief approved",
             "chief okayed", "chief's signature"),
        no=("captain", "lieutenant", "sergeant", "commander", "not signed", "unsigned", "deputy chief", "chief hasn't",
            "deputy chief signed", "deputy chief signed for", "a deputy chief signed", "deputy chief signed off on",
            "deputy chief signed it", "deputy chief signed the", "the deputy chief signed", "deputy chief has signed",
            "deputy chief approved", "deputy chief okayed", "deputy chief's signature", "deputy chief signs",
            "chief has not", "nobody signed", "no signature", "chief refused", "without the chief",
            "precinct commander",
            "officer signed", "without a signature", "chief won't sign", "chief never"),
    )  # fmt: skip
    purpose: bool | None = yes_no(
        "Is it for maintenance and repairs of equipment, equipment replacement or new fitness room "
        "equipment?", "5.04.470", optional=True,
        yes=("treadmill", "weight bench", "repair", "equipment", "weights", "replacement", "maintenance",
             "exercise bike", "rowing machine", "dumbbells", "stair climber", "elliptical", "bench press", "barbell",
             "weight machine", "stationary bike", "kettlebells", "exercise machine", "fix"),
        no=("party", "t-shirts", "food", "trainer", "membership", "travel", "banquet", "protein shakes", "uniforms",
            "snacks", "race entry", "television", "towels", "instructor", "yoga teacher", "pizza", "trophies", "tv",
            "gift cards", "entry fees", "sound system"),
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
        "Chief signed but the Fitness Room Committee never asked for the equipment, may we pay",
        "Deputy Chief okayed a rowing machine for the police gym, does that count",
        "committee asked for dumbbells and the Assistant Chief signed, can we buy",
        "Captain signed the committee's request for new weights, pay it?",
        "Chief wants gym dues spent on pizza, committee asked too",
        "may the gym money go for a television if the committee and the Chief both say so",
        "no committee request, Chief signed for a rowing machine",
        "is one signature of an Assistant Chief enough to fix the treadmill",
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
