"""Signing contracts and accepting late delivery: Sections 5.44.010 and 5.44.040."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.work import Work, date_value

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
             "no longer in charge", "different commissioner", "another commissioner is now", "bureau changed hands",
             "lost the bureau", "took over the bureau", "reshuffle", "shuffle", "new commissioner in charge",
             "switched commissioners", "bureau went to another", "since been reassigned"),
        no=("same commissioner", "commissioner has not changed"),
    )  # fmt: skip
    commissioner: bool | None = yes_no(
        "Has the Commissioner In Charge of the supervising bureau signed?", SIGN,
        yes=("commissioner has signed", "signed by the commissioner", "commissioner already signed", "both signed",
             "auditor have signed", "both have signed", "commissioner signed", "commissioner's signature is on it",
             "commissioner and auditor signed", "everybody signed", "fully signed", "both signatures are on",
             "signed by both", "only the commissioner", "both of them signed", "all signatures",
             "commissioner put her name",
             "commissioner put his name", "commissioner inked", "commissioner executed", "commissioner's signature",
             "signed by commissioner", "they both signed", "signed by the commissioner and the auditor"),
        no=("commissioner has not", "commissioner hasn't", "commissioner has not signed",
            "commissioner did not sign", "commissioner not signed", "without the commissioner's signature",
            "only the auditor", "commissioner not yet signed", "nothing signed", "nobody signed",
            "nobody has signed", "unsigned contract", "not signed by the commissioner",
            "commissioner didn't sign", "commissioner still has to sign",
            "commissioner's signature is missing", "commissioner never signed",
            "still waiting on the commissioner", "no signatures", "waiting for the commissioner",
            "neither has signed", "neither signed", "neither of them signed", "no one has signed",
            "sitting on the commissioner's desk", "commissioner has yet to", "commissioner won't sign",
            "commissioner refuses to sign", "minus the commissioner's", "isn't signed",
            "hasn't been signed", "has not been signed", "but not the commissioner",
            "not the commissioner", "commissioner signs later", "commissioner will sign",
            "commissioner's signature to follow", "commissioner is out", "commissioner is away",
            "commissioner to sign", "commissioner signs next week", "commissioner signs monday",
            "commissioner on vacation"),
    )  # fmt: skip
    auditor: bool | None = yes_no(
        "Has the Auditor signed?", SIGN,
        yes=("auditor signed", "auditor has signed", "signed by the auditor", "both signed", "auditor have signed",
             "both have signed", "auditor's signature is on it", "commissioner and auditor signed",
             "everybody signed",
             "fully signed", "both signatures are on", "signed by both", "only the auditor", "auditor already signed",
             "both of them signed", "all signatures", "auditor executed", "auditor inked", "so did the auditor",
             "auditor did too", "auditor too", "auditor signed too", "they both signed", "auditor put her name",
             "auditor put his name", "and by the auditor", "and the auditor on", "auditor's signature"),
        no=("auditor has not", "auditor hasn't", "auditor has not signed", "auditor did not sign",
            "auditor not signed", "without the auditor's signature", "only the commissioner",
            "auditor not yet signed", "nothing signed", "nobody signed", "nobody has signed",
            "unsigned contract", "not signed by the auditor", "auditor didn't sign",
            "auditor still has to sign", "auditor's signature is missing", "auditor never signed",
            "still waiting on the auditor", "no signatures", "waiting for the auditor",
            "sitting with the auditor", "on the auditor's desk", "neither has signed", "neither signed",
            "neither of them signed", "no one has signed", "auditor has yet to", "auditor won't sign",
            "auditor refuses to sign", "minus the auditor's", "isn't signed", "hasn't been signed",
            "has not been signed", "but not the auditor", "not the auditor", "auditor is still out",
            "auditor is still to sign", "auditor signs later", "auditor will sign later", "auditor is out",
            "auditor's out", "auditor signs monday", "auditor signs next week", "auditor will sign",
            "auditor to sign", "auditor's signature to follow", "auditor's signature is coming",
            "auditor is away", "auditor gets to it", "auditor on vacation"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked who signs?", SIGN,
        {"who_signs": ("who signs", "who executes", "who has to sign", "which commissioner signs", "whose signature",
                 "whose signatures", "who must sign", "who should sign", "who needs to sign", "which one signs",
                 "who is supposed to sign", "which commissioner executes", "which commissioner has to sign")},
        optional=True,
    )  # fmt: skip
    signed_first: date | None = day(
        "On which day did the Commissioner In Charge sign?", SIGN, optional=True,
        words=("commissioner signed", "commissioner", "signed by the commissioner", "commissioner on", "she signed",
               "he signed"),
    )  # fmt: skip
    signed_last: date | None = day(
        "On which day did the Auditor sign?", SIGN, optional=True,
        words=("auditor signed", "auditor", "signed by the auditor", "auditor on", "auditor didn't until",
               "auditor followed"),
    )  # fmt: skip
    signer: str | None = choice(
        "Who else would sign in their place?", SIGN,
        {"bureau_director": ("bureau director sign", "bureau manager sign", "director sign", "my director sign",
                             "manager sign", "bureau head sign", "division manager sign", "my boss sign",
                             "bureau chief sign"),
         "mayor": ("mayor sign", "mayor alone", "mayor instead"),
         "former_commissioner": ("old commissioner sign", "former commissioner sign", "previous commissioner sign",
                                 "old one sign", "commissioner named in the ordinance sign", "old commissioner still",
                                 "old commissioner signed", "former commissioner signed", "ex-commissioner signed",
                                 "previous commissioner signed", "ex commissioner", "signed by the former",
                                 "signed by the old", "signed by the previous", "though she was no longer in charge",
                                 "though he was no longer in charge", "old one signed", "signed though no longer",
                                 "commissioner who lost the bureau signed", "signed it after losing")},
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
        "Commissioner signed March 2 and the Auditor March 4, from when is the deal binding",
        "ink from the Commissioner only, may the vendor go ahead under our contract",
        "is our contract effective yet",
        "bureau changed hands in the reshuffle and the old Commissioner signed anyway, any good?",
        "is our painting contract in effect yet",
        "is my contract in force by now",
        "has our towing contract taken effect",
        "from what date is our contract effective",
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
    unsaid = work.maybe("commissioner") is None and work.maybe("auditor") is None
    if signer and (unsaid or signer == "former_commissioner"):
        return _not_a_signer(work, signer)
    first: date | None = work.maybe("signed_first")
    last: date | None = work.maybe("signed_last")
    if first and last:
        return _effective(work, max(first, last))
    if work.maybe("asked") == "who_signs" or (unsaid and work.maybe("changed")):
        return _who(work)
    who = "the Commissioner In Charge of the bureau supervising performance"
    if work.maybe("changed"):
        who = "the Commissioner In Charge at the time of execution"
        work.step(SIGN, "The Commissioner named by the ordinance is no longer in charge: the present one signs", True)
    if False not in (work.maybe("commissioner"), work.maybe("auditor")):
        work.yes("commissioner")
        work.yes("auditor")
    conditions = (
        Condition("commissioner", SIGN, f"{who} has signed"),
        Condition("auditor", SIGN, "the Auditor has signed"),
    )
    return permission(work, SIGN, "the contract is effective", on=conditions, actors=SIGNERS)


def _effective(work: Work, when: date) -> Outcome:
    """The day on which the later of both signed."""
    work.step(SIGN, "Effective when signed by the Commissioner In Charge and the Auditor: the later day", when, "date")
    text = f"The contract is effective from {long_date(when)}, when both had signed."
    return work.computed(SIGN, text, date_value("effective", "Effective", when), actors=SIGNERS)


def _who(work: Work) -> Outcome:
    """Who signs, of whatever contract."""
    changed = work.maybe("changed")
    at_time = ", the one in charge at the time of execution," if changed else ""
    work.step(SIGN, "The Commissioner In Charge of the supervising bureau and the Auditor sign", True)
    text = (f"The Commissioner In Charge of the bureau having supervision of the contract{at_time} and the Auditor "
            "sign it, unless otherwise provided by law.")  # fmt: skip
    return work.computed(SIGN, text, actors=SIGNERS)


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
        "Does the contract contain a provision that allows accepting late delivery?", LATE,
        yes=("contract has the clause", "contract allows late", "contract has a provision", "clause in the contract",
             "with the clause", "late delivery clause", "contract allows it", "has a clause", "contract has a clause",
             "contract lets us", "there is a clause", "contract permits", "has the clause", "has the late clause",
             "has that clause",
             "contract lets the commissioner", "contract says we can", "contract says she can",
             "contract says he can",
             "has a provision", "has the provision", "late clause", "contract provides for", "clause is in",
             "clause in there", "with a clause", "contract includes", "allows late delivery", "allows for late",
             "permits late delivery", "lets the commissioner take", "provision for late"),
        no=("no clause", "without a clause", "no provision", "contract says nothing", "contract is silent",
            "no late delivery clause", "nothing in the contract", "contract doesn't allow",
            "contract doesn't mention",
            "contract has no provision", "contract has no clause", "no such clause", "nothing about late",
            "not a word about late", "doesn't say anything about late", "doesn't have the clause", "has no late",
            "no late clause", "lacks the clause", "lacks a clause", "left the clause out", "without the clause",
            "doesn't let", "doesn't allow late", "contract does not allow"),
    )  # fmt: skip
    beneficial: bool | None = yes_no(
        "Is the acceptance determined beneficial to the City?", LATE,
        yes=("beneficial", "city benefits", "benefits", "benefits the city", "good for the city",
             "in the city's interest", "helps the city",
             "still need it", "we still need", "good for us", "city is better off", "benefit to the city",
             "still want it", "to the city's advantage", "good for us", "in our interest", "taking it helps",
             "it helps us",
             "works in our favor", "determined it beneficial", "found it beneficial", "better than nothing",
             "to our benefit",
             "benefits us", "still wants them", "still need them", "good deal for the city", "good for portland"),
        no=("not beneficial", "no benefit", "of no use", "doesn't help the city", "no good to us",
            "don't need it anymore",
            "no longer need", "useless to us now", "no longer useful", "no use to us", "isn't beneficial",
            "does not benefit",
            "doesn't benefit", "of no benefit", "bad for the city", "does nothing for us", "useless now",
            "isn't good for",
            "not in the city's interest", "not good for the city", "don't want it anymore", "too late to be of use"),
    )  # fmt: skip
    letter: bool | None = yes_no(
        "Has the Auditor the Commissioner's letter that waives the delay and states acceptance?", LATE,
        yes=("letter", "commissioner's letter", "letter from the commissioner", "commissioner wrote", "waiver letter",
             "commissioner sent a letter", "commissioner sent the letter", "letter is in", "letter waiving",
             "wrote the auditor",
             "written to the auditor", "sent the letter", "sent a letter", "sent her letter", "sent his letter",
             "letter in hand", "waived the delay in writing", "waived it in writing", "wrote to the auditor"),
        no=("no letter", "without a letter", "letter missing", "without the commissioner's letter",
            "no letter yet", "commissioner only called", "commissioner phoned",
            "commissioner said ok by phone", "nothing in writing", "hasn't sent the letter",
            "letter hasn't come", "waiting for the letter", "commissioner hasn't written", "letter hasn't",
            "letter has not", "never sent the letter", "hasn't sent a letter", "hasn't written",
            "not written to the auditor", "has not sent the letter", "only said so", "only phoned",
            "just phoned", "only emailed", "never wrote", "didn't write", "verbal waiver",
            "only a phone call", "letter to follow", "letter later", "letter comes", "letter is coming",
            "letter will", "letter next week", "letter is in the works", "commissioner will write",
            "letter still to come"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether the delivery may be accepted, or whether it may be paid for?", LATE,
        {"may_be_accepted": ("commissioner accept", "accept it", "accept the late", "take delivery",
                             "commissioner take",
                        "take it", "accept the delivery", "accept our late", "accept them", "take them", "she accept",
                        "he accept"),
         "may_be_paid_for": ("auditor pay", "pay for", "pay it", "cut the check", "issue the check",
                             "issue a check", "check go out",
                     "pay the invoice", "pay the vendor", "write the check", "auditor issue", "get paid", "we pay")},
        optional=True,
    )  # fmt: skip
    lateness: int | None = count(
        "By how many days was it late?", LATE, unit="days", optional=True,
        words=("late", "after", "past", "overdue", "behind", "later"),
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
        "can the Commissioner accept our late delivery",
        "buses came three weeks behind schedule and she still wants them, may she take them",
        "pipe got here past the date in the contract, who may say that is fine",
        "may the Auditor cut the check for desks that came overdue",
        "vendor ten days behind, contract silent on that, can we still take the goods",
    ),
    anchors=(CLAUSE, MAY_ACCEPT, LETTER),
    model=LateDelivery,
)
def late_delivery_acceptance(work: Work) -> Outcome:
    """PCC 5.44.040."""
    shown = work.maybe("letter") and work.maybe("beneficial") is None
    accepting = work.maybe("asked") == "may_be_accepted" and work.maybe("letter") is None
    facts = ("clause", *(() if shown else ("beneficial",)), *(() if accepting else ("letter",)))
    if False not in [work.maybe(name) for name in facts]:
        for name in facts:
            work.yes(name)
    letter = Condition(
        "letter", LATE, "the Auditor has the Commissioner's letter waiving the delay and stating acceptance"
    )
    if shown:
        work.note("The Commissioner's letter is taken to show that acceptance was determined beneficial to the City.")
    if lateness := work.maybe("lateness"):
        work.step(LATE, "Delivered after the time stipulated in the contract", lateness, "days")
    conditions = (
        Condition("clause", LATE, "the contract contains a provision that allows it"),
        *(() if shown else (Condition("beneficial", LATE, "the acceptance is determined beneficial to the City"),)),
        *(() if accepting else (letter,)),
    )
    granted = "the Commissioner may accept the late delivery and the Auditor pays for it"
    if accepting:
        granted = "the Commissioner may accept the late delivery; the Auditor pays on the Commissioner's letter"
    return permission(work, LATE, granted, on=conditions, actors=("Commissioner", "Auditor"))
