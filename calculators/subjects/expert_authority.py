"""Who may obligate the City and sign for expert services: Section 5.68.035."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.expert_services import AGENT, COST_WORDS, SUBJECT, THRESHOLD_PROMPT, THRESHOLD_WORDS
from calculators.work import Work, dollars

ELECTED = ("Mayor", "City Commissioner", "City Auditor")

UP_TO = anchor("5.68.035.p2", "for an amount not exceeding the formal bid threshold set annually by the City Auditor")
BUDGETED = anchor("5.68.035.p2", "provided that the obligation is included within the current fiscal year budget")
EXECUTE = anchor("5.68.035.p2", "The Mayor, a City Commissioner or the City Auditor may execute a resulting contract")
MANAGERS = figure(
    "pte_manager_limit", "5000", "USD", "5.68.035.p3", "technical, or expert services not to exceed $5,000.00"
)
REVOKED = anchor("5.68.035.p3", "unless such authority has been revoked by the Purchasing Agent")


def _budgeted_field() -> Any:
    """Whether the obligation is within the current fiscal year budget: PCC 5.68.035."""
    return yes_no(
        "Is the obligation included within the current fiscal year budget?", "5.68.035.p2", optional=True,
        yes=("money is budgeted", "funds are budgeted", "in our budget", "in the current fiscal year budget",
             "in this fiscal year's budget", "in this year's appropriation", "covered by the budget",
             "within the current fiscal year budget", "included in the current budget", "already budgeted",
             "budget covers", "we budgeted", "in the bureau's budget", "budgeted", "in the budget",
             "in this year's budget", "within the budget", "in the current budget"),
        no=("nobody put it in this year's budget", "not in this year's budget", "isn't in the budget",
            "isn't in this year's budget", "wasn't in the budget", "wasn't in this year's budget",
            "wasn't budgeted", "isn't budgeted", "never budgeted", "nobody budgeted", "nothing in the budget",
            "nothing budgeted", "not in our budget", "outside the budget", "not included in the budget",
            "not in the current budget", "left out of the budget", "forgot to budget", "didn't budget",
            "no money in the budget", "not included in the current budget", "not budgeted", "unbudgeted",
            "not in the budget", "next year's budget", "no budget"),
    )  # fmt: skip


class PteAuthority(Inputs):
    """What authority over an expert services contract depends on."""

    signer: str | None = choice(
        "Who would obligate the City or sign: a designated manager, an elected official, or the Purchasing Agent?",
        "5.68.035.p2",
        {
            "manager": ("manager herself", "manager himself", "section manager", "office director",
                        "bureau managers", "our manager", "our director", "her director", "manager",
                        "bureau manager", "designated manager", "bureau director", "bureau head",
                        "my director", "director", "division manager", "department head", "bureau chief"),
            "elected": ("mayor", "commissioner", "city commissioner", "auditor", "city auditor", "elected official",
                        "our commissioner"),
            "agent": ("purchasing agent", "purchasing"),
            "other": ("project manager", "supervisor", "analyst", "engineer in charge", "staff member",
                      "my assistant",
                      "secretary", "program coordinator", "line employee", "i sign it", "intern", "office manager"),
        },
        optional=True,
    )  # fmt: skip
    amount: Decimal | None = money("What is the amount of the contract?", "5.68.035.p2", words=COST_WORDS)
    act: str | None = choice(
        "Is it about obligating the City, or about executing the contract?", "5.68.035.p3",
        {
            "execute": ("inked", "ink", "put pen to", "execute", "executes", "sign", "signs", "signing",
                        "signature", "execution", "put his name on",
                        "put her name on", "sign off on"),
            "obligate": ("obligate", "obligates", "commit", "commits", "authorize", "approve", "approves", "okay",
                         "spend"),
        },
    )  # fmt: skip
    threshold: Decimal | None = money(
        THRESHOLD_PROMPT, "5.68.035.p2", outside="formal_bid_threshold", words=THRESHOLD_WORDS
    )
    revoked: bool | None = yes_no(
        "Has the Purchasing Agent revoked the manager's authority?", "5.68.035.p3", optional=True,
        yes=("yanked", "authority yanked", "took away her authority", "took away his authority", "stripped",
             "authority taken", "suspended", "rescinded", "lost his authority", "lost her authority",
             "lost signing authority", "took away our manager's authority", "revoked", "authority revoked",
             "withdrawn", "taken away", "pulled his authority", "pulled her authority",
             "pulled"),
        no=("not revoked", "not been revoked", "still has the authority", "hasn't been revoked"),
    )  # fmt: skip
    budgeted: bool | None = _budgeted_field()
    authorized: bool | None = yes_no(
        "Have the Mayor, a Commissioner or the Auditor authorized the Purchasing Agent?",
        "5.68.035.p2", optional=True,
        yes=("authorized the purchasing agent", "agent authorized", "authorized by the commissioner"),
        no=("not authorized", "without authorization", "agent not authorized"),
    )  # fmt: skip
    ordinance: bool | None = yes_no(
        "Is there a specific ordinance?", "5.68.035.p2", optional=True,
        yes=("council passed an ordinance", "passed an ordinance", "ordinance in hand", "ordinance was passed",
             "council adopted an ordinance", "have an ordinance", "got an ordinance", "specific ordinance",
             "by ordinance", "council ordinance", "ordinance passed", "ordinance authorizes"),
        no=("without council", "without going to council", "skip council", "not going to council",
            "no council action", "council never", "bypassing council", "without an ordinance", "no ordinance",
            "without ordinance", "without a specific ordinance"),
    )  # fmt: skip


@calculator(
    name="pte_authority",
    title="Who may obligate the City or sign for expert services",
    subject=SUBJECT,
    provision="5.68.035.p3",
    rule="Designated managers may obligate the City and execute contracts up to $5,000.00 unless the Purchasing "
    "Agent has revoked it; up to the formal bid threshold the Mayor, Commissioners, Auditor or designated managers "
    "may obligate the City within the current budget, but the Mayor, a Commissioner, the Auditor or an authorized "
    "Purchasing Agent executes.",
    phrases=(
        "Purchasing took away our manager's authority, may she still sign a small arborist contract",
        "commissioner wants to hire a surveyor, it is budgeted and below the threshold, may she do it without Council",
        "our division manager wants to sign the engineering deal himself",
        "may a Commissioner obligate the City for a consultant without an ordinance",
        "can the Auditor execute a $30,000 actuary contract",
        "manager signing an interpreter's agreement above his limit",
        "can a bureau manager sign a $4,999 consultant contract",
        "designated manager signing a $6,000 expert contract",
        "who may execute a $20,000 professional services contract",
        "may a Commissioner sign a PTE contract without an ordinance",
        "how much can a manager obligate for expert services",
        "signing authority for professional, technical and expert services",
        "can the Purchasing Agent execute a consultant contract",
        "is my director allowed to put her name on a small consultant agreement",
        "project manager wants to sign the appraiser's contract himself",
        "may the Mayor sign an over-the-threshold engineering contract with no ordinance",
        "whose signature goes on a consulting deal of this size",
    ),
    anchors=(UP_TO, BUDGETED, EXECUTE, MANAGERS, REVOKED),
    model=PteAuthority,
)
def pte_authority(work: Work) -> Outcome:
    """PCC 5.68.035."""
    signer = work.maybe("signer")
    if wrong := any_below_zero(work, "5.68.035.p2"):
        return wrong
    if signer == "other" or (signer in (None, "manager") and work.maybe("revoked")):
        return _nobody(work, signer or "manager")
    amount = work.money("amount")
    work.note("The contract is in writing in a form approved by the City Attorney, and an executed original is filed "
              "with the City Auditor.")  # fmt: skip
    limit = work.figure(MANAGERS)
    if signer is None:
        return _whoever(work, amount, limit)
    if signer == "manager" and amount <= limit:
        return _small(work, amount, limit)
    if signer == "manager" and work.choice("act") == "execute":
        work.step("5.68.035.p3", f"{usd(amount)} exceeds {usd(limit)}, up to which designated managers execute", False)
        text = (
            f"No: designated managers execute contracts only up to {usd(limit)}; above it the Mayor, a Commissioner "
            "or the Auditor does, or the Purchasing Agent if they authorize it."
        )
        return work.computed("5.68.035.p3", text, dollars("limit", "Manager's limit", limit), verdict="no",
                             actors=(*ELECTED, AGENT))  # fmt: skip
    return _up_to_threshold(work, signer, amount)


def _nobody(work: Work, signer: str) -> Outcome:
    """Who has no authority at any amount: those not designated, and managers whose authority is revoked."""
    if signer == "other":
        work.step("5.68.035.p3", "A designated manager, the Mayor, a Commissioner or the Auditor", False)
        text = "No: only designated managers, the Mayor, a Commissioner, the Auditor or the Purchasing Agent may."
        return work.computed("5.68.035.p3", text, verdict="no", actors=("designated managers", *ELECTED, AGENT))
    work.step("5.68.035.p3", "Authority revoked by the Purchasing Agent", False)
    text = "No: the Purchasing Agent has revoked that authority."
    return work.computed("5.68.035.p3", text, verdict="no", actors=(AGENT,))


def _whoever(work: Work, amount: Decimal, limit: Decimal) -> Outcome:
    """Who may act, when nobody is named."""
    small = amount <= limit
    work.step(
        "5.68.035.p3", f"{usd(amount)} does not exceed {usd(limit)}, up to which designated managers execute", small
    )
    if small:
        text = (
            f"Designated managers may obligate the City and execute contracts up to {usd(limit)}, unless their "
            "authority is revoked."
        )
        return work.computed("5.68.035.p3", text, actors=("designated managers", *ELECTED))
    text = (
        "The Mayor, a City Commissioner or the City Auditor executes it, or the Purchasing Agent if they authorize "
        "that; above the formal bid threshold it takes a specific ordinance first."
    )
    work.step("5.68.035.p2", "The Mayor, a City Commissioner or the City Auditor may execute the contract", True)
    return work.computed("5.68.035.p2", text, actors=(*ELECTED, AGENT))


def _small(work: Work, amount: Decimal, limit: Decimal) -> Outcome:
    work.step("5.68.035.p3", f"{usd(amount)} does not exceed {usd(limit)}", True)
    value = dollars("limit", "Manager's limit", limit)
    work.note("Taken as not revoked by the Purchasing Agent.")
    text = f"Yes: a designated manager may obligate the City and execute the contract, up to {usd(limit)}."
    return work.computed("5.68.035.p3", text, value, verdict="yes", actors=("designated managers",))


def _up_to_threshold(work: Work, signer: str, amount: Decimal) -> Outcome:
    at, over = "5.68.035.p2", True
    unbudgeted = work.maybe("budgeted") is False and work.maybe("ordinance") is False
    # With a specific ordinance the amount does not matter; without one and without a budget nothing helps.
    if not work.maybe("ordinance") and not unbudgeted:
        threshold = work.money("threshold")
        over = amount > threshold
        work.step(at, f"{usd(amount)} does not exceed the threshold of {usd(threshold)}", not over)
    budget = Condition("budgeted", at, "the obligation is included within the current fiscal year budget")
    ordinance = Condition("ordinance", at, "a specific ordinance authorizes it, the threshold being exceeded")
    conditions = [ordinance if over else budget]
    if signer == "agent":
        conditions.append(
            Condition("authorized", at, "the Mayor, a City Commissioner or the City Auditor authorizes the agent")
        )
    words = {
        "manager": "a designated manager may obligate the City, but not execute the contract",
        "elected": "the Mayor, a City Commissioner or the City Auditor may obligate the City and execute the contract",
        "agent": "the Purchasing Agent may obligate the City and execute the contract",
    }[signer]
    return permission(work, at, words, on=tuple(conditions), actors=(*ELECTED, AGENT) if signer == "agent" else ELECTED)


class PteOrdinance(Inputs):
    """What decides whether expert services take an ordinance."""

    amount: Decimal | None = money("What is the amount of the contract?", "5.68.035.p2", words=COST_WORDS)
    threshold: Decimal | None = money(
        THRESHOLD_PROMPT, "5.68.035.p2", outside="formal_bid_threshold", words=THRESHOLD_WORDS
    )
    wanted: str | None = choice(
        "Is the question whether an ordinance is needed, or whether it goes without one?", "5.68.035.p2",
        {
            "without": ("without an ordinance", "without ordinance", "without council",
                        "without a specific ordinance",
                        "skip council", "skip the ordinance", "no ordinance", "without going to council"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip
    budgeted: bool | None = _budgeted_field()


@calculator(
    name="pte_ordinance_required",
    title="Whether expert services take an ordinance",
    subject=SUBJECT,
    provision="5.68.035.p2",
    rule="Expert services up to the formal bid threshold that the City Auditor sets each year take no specific "
    "ordinance, provided that the obligation is included within the current fiscal year budget.",
    phrases=(
        "we have an accountant lined up for $75,000, must we bring an ordinance",
        "planner contract just at the bid threshold and budgeted, do we have to go to Council",
        "nobody budgeted the actuary's fee, does Council need to pass something",
        "is Council action needed for a trainer at $20,000",
        "appraiser's fee is over the threshold, ordinance needed?",
        "does our outside doctor's contract go before the City Council",
        "does a $90,000 consultant contract need an ordinance",
        "expert contract at exactly the formal bid threshold, ordinance or not",
        "when does a PTE contract go to Council",
        "is an ordinance required for unbudgeted consultant services of $20,000",
        "can we hire a $30,000 consultant without an ordinance",
        "Council ordinance for professional services over the threshold",
        "is a consultant deal too big to do without Council",
        "may we skip the ordinance for a consultant if it is in the budget",
        "what size of consultant job has to go to Council for an ordinance",
    ),
    anchors=(UP_TO, BUDGETED),
    model=PteOrdinance,
)
def pte_ordinance_required(work: Work) -> Outcome:
    """PCC 5.68.035, second paragraph."""
    at = "5.68.035.p2"
    if wrong := any_below_zero(work, at):
        return wrong
    if work.maybe("budgeted") is False:
        work.step(at, "Included within the current fiscal year budget", False)
        return _needed(work, True, "the obligation is not included within the current fiscal year budget")
    amount = work.money("amount")
    threshold = work.money("threshold")
    within = amount <= threshold
    work.step(at, f"{usd(amount)} does not exceed the threshold of {usd(threshold)}", within)
    if not within:
        return _needed(work, True, f"{usd(amount)} exceeds the threshold of {usd(threshold)}")
    if work.maybe("budgeted"):
        return _needed(work, False, "it does not exceed the threshold and is budgeted")
    return _needed(work, False, "provided that the obligation is included within the current fiscal year budget")


def _needed(work: Work, needed: bool, why: str) -> Outcome:
    """Whether an ordinance is needed, answered as asked: "is one needed?" or "does it go without one?"."""
    verdict = "yes" if needed != (work.maybe("wanted") == "without") else "no"
    told = "an ordinance is needed" if needed else "no ordinance is needed"
    return work.computed("5.68.035.p2", f"{verdict.capitalize()}, {told}: {why}.", verdict=verdict)
