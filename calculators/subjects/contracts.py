"""Signing contracts and accepting late delivery: Sections 5.44.010 and 5.44.040."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Contracts"
SIGN, LATE = "5.44.010", "5.44.040"
SIGNERS = ("Commissioner In Charge", "Auditor")

BOTH = anchor(SIGN, "no contract shall become effective until signed by the Commissioner In Charge of the bureau")
OTHER_LAW = anchor(SIGN, "all contracts entered into by the City unless otherwise provided by law")
CHANGED = anchor(SIGN, "who is no longer in such charge at the time of execution of the contract")
MAY_ACCEPT = anchor(LATE, "if such acceptance shall be determined beneficial to the City")
CLAUSE = anchor(LATE, "may contain a provision allowing the Commissioner")
LETTER = anchor(
    LATE, "upon receipt of a letter from the Commissioner waiving the delinquency as to the time of delivery"
)


class ContractSigners(Inputs):
    """What decides whether a contract is effective."""

    other_law: bool | None = yes_no(
        "Does other law provide otherwise, as for the Purchasing Agent's small contracts?", SIGN, optional=True,
        yes=("otherwise provided by law", "small contract signed by the purchasing agent", "other law provides",
             "purchasing agent's contract"),
        no=("no other law", "ordinary contract"),
    )  # fmt: skip
    changed: bool | None = yes_no(
        "Has the Commissioner In Charge changed since the ordinance?", SIGN, optional=True,
        yes=("commissioner has changed", "new commissioner", "bureau was reassigned", "commissioner changed",
             "former commissioner", "reassigned to another commissioner", "bureau moved to another commissioner",
             "no longer in charge"),
        no=("same commissioner", "commissioner has not changed"),
    )  # fmt: skip
    commissioner: bool | None = yes_no(
        "Has the Commissioner In Charge of the supervising bureau signed?", SIGN, optional=True,
        yes=("commissioner has signed", "signed by the commissioner", "commissioner already signed", "both signed",
             "auditor have signed", "both have signed", "commissioner signed", "commissioner's signature is on it",
             "commissioner and auditor signed", "everybody signed", "fully signed", "both signatures are on",
             "signed by both", "only the commissioner"),
        no=("commissioner has not", "commissioner hasn't", "commissioner has not signed", "commissioner did not sign",
            "commissioner not signed", "without the commissioner's signature", "only the auditor",
            "commissioner not yet signed", "nothing signed", "nobody signed", "nobody has signed", "unsigned contract",
            "not signed by the commissioner", "commissioner didn't sign", "commissioner still has to sign",
            "commissioner's signature is missing", "commissioner never signed", "still waiting on the commissioner",
            "no signatures", "waiting for the commissioner"),
    )  # fmt: skip
    auditor: bool | None = yes_no(
        "Has the Auditor signed?", SIGN, optional=True,
        yes=("auditor signed", "auditor has signed", "signed by the auditor", "both signed", "auditor have signed",
             "both have signed", "auditor's signature is on it", "commissioner and auditor signed", "everybody signed",
             "fully signed", "both signatures are on", "signed by both", "only the auditor", "auditor already signed"),
        no=("auditor has not", "auditor hasn't", "auditor has not signed", "auditor did not sign",
            "auditor not signed", "without the auditor's signature", "only the commissioner",
            "auditor not yet signed", "nothing signed", "nobody signed", "nobody has signed", "unsigned contract",
            "not signed by the auditor", "auditor didn't sign", "auditor still has to sign",
            "auditor's signature is missing", "auditor never signed", "still waiting on the auditor", "no signatures",
            "waiting for the auditor", "sitting with the auditor", "on the auditor's desk"),
    )  # fmt: skip
    signer: str | None = choice(
        "Who else would sign in their place?", SIGN,
        {"bureau_director": ("bureau director sign", "bureau manager sign", "director sign", "my director sign",
                             "manager sign", "bureau head sign", "division manager sign", "my boss sign",
                             "bureau chief sign"),
         "mayor": ("mayor sign", "mayor alone", "mayor instead"),
         "former_commissioner": ("old commissioner sign", "former commissioner sign", "previous commissioner sign",
                                 "old one sign", "commissioner named in the ordinance sign", "old commissioner still")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="contract_signers",
    title="Whether a contract is effective, and who signs it",
    subject=SUBJECT,
    provision=SIGN,
    rule="Unless otherwise provided by law, a contract is not effective until signed by the Commissioner In Charge "
    "of the supervising bureau and the Auditor; if the Commissioner has changed, by the one in charge at the "
    "time of execution.",
    phrases=(
        "Auditor signed the contract but the Commissioner has not, is it effective",
        "both the Commissioner In Charge and the Auditor have signed, is the contract in force",
        "bureau was reassigned after the ordinance, which Commissioner signs the contract",
        "is a contract valid with only the Commissioner's signature",
        "whose signatures make a City contract effective",
        "new commissioner took over the bureau, ordinance names the old one, who executes",
        "nobody has signed the contract, can the work start under it",
        "may my bureau director sign the City's contract instead of the Commissioner",
        "contract is sitting with the Auditor unsigned, does it count yet",
        "is the deal binding once the Commissioner signed",
        "old Commissioner is named in the ordinance, may he still sign the contract",
    ),
    anchors=(BOTH, OTHER_LAW, CHANGED),
    model=ContractSigners,
)
def contract_signers(work: Work) -> Outcome:
    """PCC 5.44.010."""
    if work.maybe("other_law"):
        return work.not_applicable(SIGN, "This Section yields where other law provides otherwise, as Section "
                                         "5.01.010 B does for contracts the Purchasing Agent may sign.")  # fmt: skip
    signer = work.maybe("signer")
    if signer and work.maybe("commissioner") is None and work.maybe("auditor") is None:
        return _not_a_signer(work, signer)
    who = "the Commissioner In Charge of the bureau supervising performance"
    if work.maybe("changed"):
        who = "the Commissioner In Charge at the time of execution"
        work.step(SIGN, "The Commissioner named by the ordinance is no longer in charge: the present one signs", True)
    conditions = (
        Condition("commissioner", SIGN, f"{who} has signed"),
        Condition("auditor", SIGN, "the Auditor has signed"),
    )
    return permission(work, SIGN, "the contract is effective", on=conditions, actors=SIGNERS)


def _not_a_signer(work: Work, signer: str) -> Outcome:
    who = {"bureau_director": "a bureau director or manager", "mayor": "the Mayor as such",
           "former_commissioner": "a Commissioner who is no longer in charge"}[signer]  # fmt: skip
    work.step(SIGN, f"Executed by {who}", False)
    text = (f"No, not {who}: the Commissioner In Charge of the bureau supervising performance at the time of "
            "execution and "
            "the Auditor sign, unless otherwise provided by law.")  # fmt: skip
    return work.computed(SIGN, text, verdict="no", actors=SIGNERS)


class LateDelivery(Inputs):
    """What the acceptance of a late delivery depends on."""

    clause: bool | None = yes_no(
        "Does the contract contain a provision that allows accepting late delivery?", LATE, optional=True,
        yes=("contract has the clause", "contract allows late", "contract has a provision", "clause in the contract",
             "with the clause", "late delivery clause", "contract allows it", "has a clause", "contract has a clause",
             "contract lets us", "there is a clause", "contract permits"),
        no=("no clause", "without a clause", "no provision", "contract says nothing", "contract is silent",
            "no late delivery clause", "nothing in the contract", "contract doesn't allow", "contract doesn't mention",
            "contract has no provision", "contract has no clause", "no such clause"),
    )  # fmt: skip
    beneficial: bool | None = yes_no(
        "Is the acceptance determined beneficial to the City?", LATE, optional=True,
        yes=("beneficial", "benefits the city", "good for the city", "in the city's interest", "helps the city",
             "still need it", "we still need", "good for us", "city is better off", "benefit to the city",
             "still want it", "to the city's advantage"),
        no=("not beneficial", "no benefit", "of no use", "doesn't help the city", "no good to us",
            "don't need it anymore",
            "no longer need", "useless to us now", "no longer useful"),
    )  # fmt: skip
    letter: bool | None = yes_no(
        "Has the Auditor the Commissioner's letter that waives the delay and states acceptance?", LATE, optional=True,
        yes=("letter", "commissioner's letter", "letter from the commissioner", "commissioner wrote", "waiver letter",
             "commissioner sent a letter", "commissioner sent the letter", "letter is in", "letter waiving"),
        no=("no letter", "without a letter", "letter missing", "without the commissioner's letter", "no letter yet",
            "commissioner only called", "commissioner phoned", "commissioner said ok by phone", "nothing in writing",
            "hasn't sent the letter", "letter hasn't come", "waiting for the letter", "commissioner hasn't written"),
    )  # fmt: skip


@calculator(
    name="late_delivery_acceptance",
    title="Accepting and paying for a late delivery",
    subject=SUBJECT,
    provision=LATE,
    rule="If a contract for materials, supplies or equipment has the clause, the Commissioner may accept late "
    "delivery when beneficial to the City, and the Auditor pays on the Commissioner's letter waiving the delay "
    "and stating acceptance.",
    phrases=(
        "equipment came two weeks late, can the Auditor pay for it",
        "late delivery, the contract has no clause on it, may the Commissioner accept",
        "contract allows late delivery and it benefits the City but there is no letter yet",
        "waive the delivery date of a supply contract",
        "vendor missed the delivery date, what do we need to accept",
        "pay an invoice for goods delivered after the contract date",
        "order showed up three weeks late, the contract has a late delivery clause and the Commissioner sent the "
        "letter",
        "Commissioner only phoned the Auditor about the late trucks, can the check go out",
        "late shipment is no good to us anymore, can the Commissioner take it anyway",
    ),
    anchors=(CLAUSE, MAY_ACCEPT, LETTER),
    model=LateDelivery,
)
def late_delivery_acceptance(work: Work) -> Outcome:
    """PCC 5.44.040."""
    shown = work.maybe("letter") and work.maybe("beneficial") is None
    if shown:
        work.note("The Commissioner's letter is taken to show that acceptance was determined beneficial to the City.")
    conditions = (
        Condition("clause", LATE, "the contract contains a provision that allows it"),
        *(() if shown else (Condition("beneficial", LATE, "the acceptance is determined beneficial to the City"),)),
        Condition("letter", LATE, "the Auditor has the Commissioner's letter waiving the delay and stating acceptance"),
    )
    granted = "the Commissioner may accept the late delivery and the Auditor pays for it"
    return permission(work, LATE, granted, on=conditions, actors=("Commissioner", "Auditor"))
