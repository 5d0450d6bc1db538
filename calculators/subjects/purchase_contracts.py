"""Written contracts that the Purchasing Agent signs: Section 5.01.010 B."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.obligations import (
    AGENT,
    BUY_WORDS,
    LIMIT_WORDS,
    PROFESSIONAL,
    SUBJECT,
    certified_limit,
    over_limit,
)
from calculators.work import Work, dollars

CONTRACT_LIMIT = figure(
    "written_contract_limit", "20000", "USD", "5.01.010.B", "execute such a contract for the City not exceeding $20,000"
)
REASONS = anchor(
    "5.01.010.B", "would benefit the City, is necessary to complete the transaction, or is otherwise required by law"
)
FILED = anchor(
    "5.01.010.B",
    "an original, executed copy approved as to form by the City Attorney is thereafter filed with the City Auditor",
)


class WrittenContract(Inputs):
    """What the Purchasing Agent's authority to sign a written contract depends on."""

    professional: bool | None = yes_no(
        "Is it for professional, technical or expert services?", "5.01.010.B", optional=True, yes=PROFESSIONAL,
        no=("repair", "supplies", "equipment", "maintenance", "construction", "goods"),
    )  # fmt: skip
    amount: Decimal | None = money(
        "What does the contract come to?", "5.01.010.B", words=("contract", "sign", *BUY_WORDS)
    )
    limit: Decimal | None = money(
        "Which amount has the City Auditor certified for this year?",
        "5.01.010.B",
        outside="certified_purchase_limit",
        words=LIMIT_WORDS,
    )
    reason: bool | None = yes_no(
        "Would a written contract benefit the City, is it necessary to complete the transaction, or does law "
        "require it?", "5.01.010.B",
        optional=True, yes=("required by law", "statute requires", "benefits the city", "necessary", "law requires",
                            "needed to close", "law demands", "benefit the city", "statute demands",
                            "state law requires",
                            "needed to complete", "legally required", "good for the city", "helps the city",
                            "seller insists", "vendor insists", "statute", "law says", "required by statute",
                            "needed to close the deal", "is necessary", "was necessary", "would benefit",
                            "in the city's interest", "better for the city", "would help the city", "required by law",
                            "oregon law requires", "protects the city", "necessary to complete",
                            "wants it in writing",
                            "won't deal without", "won't sell without", "best for the city"),
        no=("not necessary", "no reason", "not required", "no benefit", "for no reason", "does not benefit",
            "doesn't benefit"),
    )  # fmt: skip
    form_approved: bool | None = yes_no(
        "Has the City Attorney approved the contract as to form?", "5.01.010.B", optional=True,
        yes=("approved as to form", "city attorney approved", "attorney signed off", "city attorney okayed",
             "city attorney signed off", "attorney approved the form", "form approved", "city attorney has approved",
             "city attorney reviewed and approved", "approved the form", "attorney approved", "attorney okayed",
             "city attorney's ok", "attorney's approval", "city attorney approves", "approved by the city attorney",
             "attorney is fine with"),
        no=("not approved as to form", "city attorney has not", "without the city attorney", "city attorney hasn't",
            "attorney never", "no city attorney", "city attorney refused", "city attorney didn't",
            "skipped the attorney",
            "attorney rejected", "without attorney approval", "city attorney won't"),
    )  # fmt: skip
    filed: bool | None = yes_no(
        "Is the executed original filed with the City Auditor afterwards?", "5.01.010.B", optional=True,
        yes=("filed with the auditor", "filed with the city auditor", "original filed",
             "original goes to the auditor",
             "sent the original to the auditor"),
        no=("not filed", "never filed", "keep the original", "without filing", "no copy filed", "kept the original",
            "not filing", "skip filing"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether it must be filed, or approved as to form?", "5.01.010.B",
        {"must_be_filed": ("have to be filed", "have to file", "need to be filed", "need to file",
                           "must be filed", "must we file",
                    "have to send a copy", "have to send the original", "does the original",
                    "need to send the original",
                    "does the auditor need", "does the auditor get", "have to go to the auditor"),
         "must_be_approved_as_to_form": ("does the city attorney have to", "city attorney have to approve",
                                         "need the city attorney",
                  "city attorney's approval needed", "have to be approved as to form", "city attorney need to",
                  "attorney have to look", "city attorney have to", "does the city attorney")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="purchasing_agent_written_contract",
    title="Whether the Purchasing Agent may sign a written contract",
    subject=SUBJECT,
    provision="5.01.010.B",
    rule="For other than professional, technical or expert services the Purchasing Agent may sign a written "
    "contract not exceeding the adjusted $20,000 that benefits the City, is necessary or is required by law, if an "
    "original approved as to form by the City Attorney is then filed with the City Auditor.",
    phrases=(
        "can the Purchasing Agent sign a $12,000 repair contract that statute requires in writing",
        "who may execute a written purchase contract under the adjusted limit",
        "does the City Attorney have to approve a small written contract",
        "where is the original of a Purchasing Agent contract filed",
        "Purchasing Agent wants to sign a contract for $19,500",
        "written contract by purchasing without Council, allowed?",
        "City Attorney hasn't looked at the $9,000 written contract, may the Purchasing Agent sign it anyway",
        "Purchasing Agent signed a $14,000 contract the law demands, attorney okayed the form: valid?",
        "may we keep the original of a contract that the Purchasing Agent signed instead of filing it",
        "a signed deal on a forklift would help the City, may the Purchasing Agent put his name on it for 15k",
        "can the Purchasing Agent sign a paper for professional services",
        "two-party contract with the tree trimmers, is it too big for the Purchasing Agent to execute",
        "seller won't deal without a contract both sides sign, does the Purchasing Agent have the power",
        "which contracts may be executed by the Purchasing Agent himself and for how much",
    ),
    anchors=(CONTRACT_LIMIT, REASONS, FILED),
    model=WrittenContract,
)
def purchasing_agent_written_contract(work: Work) -> Outcome:
    """PCC 5.01.010 B."""
    at, actors = "5.01.010.B", (AGENT, "City Attorney", "City Auditor")
    if work.maybe("professional"):
        work.step(at, "For other than professional, technical or expert services", False)
        text = "No: this authority is for contracts for other than professional, technical or expert services."
        return work.computed(at, text, verdict="no", actors=actors)
    reason = Condition(
        "reason",
        at,
        "the contract would benefit the City, is necessary to complete the transaction or is required by law",
    )
    form = Condition("form_approved", at, "the City Attorney approves it as to form")
    filing = Condition("filed", at, "the executed original is thereafter filed with the City Auditor")
    if asked := work.maybe("asked"):
        return _paper_asked(work, asked, actors)
    conditions = tuple(item for item in (reason, form, filing) if item is reason or work.maybe(item.field) is not None)
    if False in [work.maybe(item.field) for item in conditions]:
        return permission(work, at, "the Purchasing Agent may sign", on=conditions, actors=actors)
    amount = work.money("amount")
    limit = certified_limit(work, amount, work.figure(CONTRACT_LIMIT), at)
    if amount < 0 or limit <= 0:
        return work.not_applicable(at, "The amount is not below zero and the limit is above it; check the figures.")
    work.step(at, f"A contract of {usd(amount)}, against not exceeding {usd(limit)}", amount <= limit)
    value = dollars("limit", "Limit", limit)
    if amount > limit:
        text = f"No: {usd(amount)} exceeds {usd(limit)}."
        return work.computed(at, text, value, over_limit(amount, limit), verdict="no", actors=actors)
    work.note("The original, executed copy is filed with the City Auditor after signing.")
    if work.maybe("form_approved") is None:
        work.note("Taken that the City Attorney approves it as to form, which the text requires.")
    left = dollars("remaining", "Below the limit by", limit - amount)
    granted = ("the Purchasing Agent may sign, and the original, approved as to form by the City Attorney, is then "
               "filed with the City Auditor")  # fmt: skip
    return permission(work, at, granted, value, left, on=conditions, actors=actors)


def _paper_asked(work: Work, asked: str, actors: tuple[str, ...]) -> Outcome:
    """What the text asks of the paper itself, whatever the contract is for."""
    words = {
        "must_be_filed": "the original, executed copy is filed with the City Auditor after signing",
        "must_be_approved_as_to_form": "the City Attorney approves the contract as to form",
    }[asked]
    work.step("5.01.010.B", words[0].upper() + words[1:], True)
    return work.computed("5.01.010.B", f"Yes: {words}.", verdict="yes", actors=actors)
