"""Checks of employees who have died: Sections 5.08.160 and 5.08.170."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, choice, count, day, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.subjects.decedent_bonds import (
    AUDITOR,
    BOND_ABOVE,
    CHECKS_WORDS,
    EACH_NO,
    EACH_YES,
    LETTERS,
    NO_BOND,
    PROBATE,
    RESIDENT,
    RESIDENT_NO,
    RESIDENT_YES,
    SUBJECT,
    TOTAL_WORDS,
    bond_needed,
    needed_total,
    total_of,
)
from calculators.work import Work, date_value

NOTICE_DAYS = figure(
    "revenue_notice_days",
    "30",
    "days",
    "5.08.160.B",
    "shall not be made less than 30 days after notice to the department of revenue",
)
DEATH_DAYS = figure("days_after_death", "90", "days", "5.08.160.B", "and 90 days after death")
FORM = anchor("5.08.170", "Hold harmless agreements required by subdivisions C and D of Section 5.08.160")


class DeceasedCheck(Inputs):
    """What delivery of a dead person's check depends on."""

    probate: str | None = choice("Is the estate admitted to probate?", "5.08.160", PROBATE)
    letters: bool | None = yes_no(
        "Does the Auditor have a certified copy of letters testamentary or of administration?", "5.08.160.A",
        optional=True,
        yes=("letters testamentary", "certified letters", "certified copy", "letters of administration",
             "brought letters", "has the letters", "has letters", "letters in hand", "gave us the letters",
             "have the letters", "got the letters", "court letters", "showed letters", "letters are in",
             "furnished letters", "with letters", "have letters"),
        no=("no letters", "without letters", "no certified copy", "uncertified", "photocopy", "not certified",
            "hasn't shown letters", "letters not yet", "no letters testamentary", "plain copy",
            "only a copy of the will", "just the will", "only the will", "hasn't brought letters", "letters aren't",
            "doesn't have letters", "doesn't have the letters", "has no letters", "hasn't got letters", "no paperwork",
            "only has a copy of the will", "letters haven't", "hasn't furnished", "just a copy", "xerox",
            "letters later", "letters come later", "letters follow", "letters tomorrow", "letters next week",
            "letters are coming", "letters will come", "bring the letters later", "waiting for letters",
            "letters on the way", "letters to follow"),
    )  # fmt: skip
    resident: bool | None = yes_no(
        "Is the heir or next of kin who makes the claim a resident of Oregon?", "5.08.160.C",
        yes=RESIDENT_YES, no=RESIDENT_NO,
    )  # fmt: skip
    total: tuple[Decimal, ...] | None = amounts("What do all the checks come to?", "5.08.160.D", words=TOTAL_WORDS)
    checks: int | None = count(
        "How many checks of that amount each?", "5.08.160.D", unit="checks", optional=True, words=CHECKS_WORDS
    )
    each: bool | None = yes_no(
        "Is that the amount of each check?", "5.08.160.D", optional=True, yes=EACH_YES, no=EACH_NO
    )
    agreement: bool | None = yes_no(
        "Has the heir or next of kin furnished the hold harmless agreement?", "5.08.170", optional=True,
        yes=("signed the hold harmless", "signed a hold harmless", "hold harmless agreement is in",
             "hold harmless signed",
             "brought the hold harmless", "has the hold harmless",
             "hold harmless in hand", "gave us the hold harmless", "furnished the hold harmless",
             "with a hold harmless", "signed the form", "signed the agreement", "signed our hold harmless",
             "did the hold harmless", "hold harmless is signed", "turned in the hold harmless", "form is signed",
             "has signed", "signed hold harmless", "filled out the hold harmless", "agreement is in"),
        no=("no hold harmless", "without a hold harmless", "won't sign the hold harmless", "refuses to sign",
            "hasn't signed", "has not signed", "unsigned hold harmless", "won't sign", "refused to sign",
            "hold harmless not signed", "hasn't signed the hold harmless", "not signed the hold harmless",
            "didn't sign", "doesn't want to sign", "refuses to sign the hold harmless", "hasn't furnished the hold",
            "nothing signed", "no agreement", "didn't sign the hold harmless", "no signed hold harmless",
            "hasn't given us the hold", "hasn't done the hold harmless", "unsigned", "signed later", "sign it later",
            "sign later", "agreement later", "hold harmless later", "agreement follows", "agreement comes",
            "agreement is coming", "agreement tomorrow", "agreement next week", "will sign", "sign afterwards",
            "sign it next week", "mail the agreement", "promises to sign", "signed afterwards", "signs later",
            "signed next week", "sign it after", "hold harmless follows", "hold harmless tomorrow",
            "hold harmless next week"),
    )  # fmt: skip
    surety: bool | None = yes_no(
        "Has the heir or next of kin furnished a bond by a surety authorized in Oregon?", "5.08.160.D", optional=True,
        yes=("furnished a bond", "with a bond", "posted a bond", "bond in hand", "has a bond", "gave us a bond",
             "bond furnished", "bond from a surety", "got a bond", "bought a bond", "brought a bond", "bond is in",
             "put up a bond", "has the bond", "and a bond", "and the bond"),
        no=("no bond", "without a bond", "won't post a bond", "hasn't posted a bond", "refuses to post a bond",
            "can't get a bond", "no surety", "did not furnish a bond", "but not a bond",
            "hasn't got a bond", "bond not posted", "didn't post a bond", "doesn't have a bond", "not the bond",
            "hasn't furnished a bond", "won't get a bond", "refuses to buy a bond", "without the bond", "bond later",
            "bond follows", "bond next week", "bond tomorrow", "bond is coming", "bond on the way", "bond to follow",
            "bond comes later", "will get a bond", "promises a bond", "bond friday", "bond monday"),
    )  # fmt: skip
    died: date | None = day(
        "On which day did the person die?", "5.08.160.B",
        words=("died", "death", "passed away", "deceased", "passed", "dead", "died on", "date of death"),
    )  # fmt: skip
    notified: date | None = day(
        "On which day was the Department of Revenue notified?", "5.08.160.B",
        words=("notified", "notice", "department of revenue", "told", "revenue", "told revenue", "notified revenue",
               "notice to revenue", "let revenue know", "wrote revenue", "dor", "notice went out", "tax people"),
    )  # fmt: skip
    delivered: date | None = day(
        "On which day would the checks be delivered?", "5.08.160.B", optional=True,
        words=("deliver", "delivered", "release", "released", "hand over", "handed over", "give it out", "hand it over",
               "pay out", "give them the check", "mail the check", "let go of", "turn over", "give her the check",
               "hand the check", "hand him the check", "today", "now", "pick up"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether a bond is needed?", "5.08.160.D",
        {"bond": ("need a bond", "bond needed", "bond required", "is a bond", "post a bond", "require a bond",
                  "needs a bond", "bond necessary", "about a bond", "ask for a bond", "bond or no bond", "need bond",
                  "has to bond", "want a bond", "get a bond", "do we need bond", "bond from", "need a surety bond",
                  "surety bond from", "post a surety bond", "furnish a bond", "buy a bond", "is bond", "put up a bond",
                  "need the bond", "bond too", "have to bond", "needs to bond", "does a bond")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="deceased_check_delivery",
    title="Delivering a dead person's check",
    subject=SUBJECT,
    provision="5.08.160",
    rule="A check goes to the representative on certified letters where there is probate (outside Oregon only 30 "
    "days after notice to the Department of Revenue and 90 days after death), otherwise to the heir or next of kin "
    "on a hold harmless agreement, with a bond if a non-resident's checks total more than $200.",
    phrases=(
        "employee died, who gets the final paycheck",
        "out-of-state widow claims a $350 check and there is no probate, what does she have to give us",
        "estate is in probate in Washington, died January 15, notice February 1, when can we release the check",
        "deliver a deceased retiree's pension check to the executor",
        "heir who lives in Oregon wants the last check, no probate",
        "how long must the Auditor wait before delivering a check to an out of state estate",
        "hold harmless agreement for a deceased employee's pay",
        "son lives in Reno, signed the hold harmless, no probate, can we give him dad's check",
        "estate probated in California, he passed in March, may we hand over the check in June already",
        "executor has letters testamentary from Multnomah County, release the last pay?",
        "dead employee's kid is at the counter wanting the last paycheck, can I hand it over",
        "on what date may we deliver the checks of an employee whose probate is in California",
        "brother hasn't signed the hold harmless form, no probate, can we give him the check",
        "to whom does the Auditor give a retiree's last check after death, and on what papers",
        "how soon after telling the Department of Revenue may the check go to the out-of-state executor",
        "may we give our late colleague's last check to his son",
        "can the wife of our dead coworker have his check",
        "his daughter wants our dead employee's check, may we hand it over",
        "whom do we give this dead man's paycheck to",
    ),
    anchors=(LETTERS, NOTICE_DAYS, DEATH_DAYS, RESIDENT, BOND_ABOVE, FORM),
    model=DeceasedCheck,
)
def deceased_check_delivery(work: Work) -> Outcome:
    """PCC 5.08.160 A to D."""
    if work.maybe("asked") == "bond" and work.maybe("surety") is None:
        return bond_needed(work)
    probate = work.choice("probate")
    if probate == "oregon":
        return permission(
            work,
            "5.08.160.A",
            "delivery is to the representative of the estate",
            NO_BOND,
            on=(CERTIFIED,),
            actors=AUDITOR,
        )
    if probate == "elsewhere":
        return _foreign_probate(work)
    return _without_probate(work)


CERTIFIED = Condition(
    "letters", "5.08.160.A",
    "the Auditor has been furnished a certified copy of letters testamentary or letters of administration",
)  # fmt: skip


def _without_probate(work: Work) -> Outcome:
    """PCC 5.08.160 C and D; up to the limit of D both ask for the same."""
    limit, total = work.figure(BOND_ABOVE), total_of(work)
    if total is not None and total < 0:
        return work.not_applicable("5.08.160.D", "The checks cannot total less than zero; check the amount.")
    resident: bool | None = work.maybe("resident")
    if resident is None and (total is None or total > limit):
        resident = work.yes("resident")
    at, bond = "5.08.160.C", False
    if resident:
        work.step(at, "Not probated, claimant a resident of Oregon: hold harmless agreement, whatever the amount", True)
    else:
        at, total = "5.08.160.D", needed_total(work)
        bond = total > limit
        work.step(at, f"The checks total {usd(total)}; a bond is required above {usd(limit)}", bond)
    work.step("5.08.170", "The hold harmless agreement is in the form of this Section")
    conditions = [Condition("agreement", at, "that person has furnished the Auditor the hold harmless agreement")]
    if bond:
        clause = "that person has furnished a bond by a surety authorized to do business in Oregon"
        conditions.append(Condition("surety", at, clause))
    granted = "delivery is to the heir or next of kin" + ("" if bond else ", without a bond")
    value = Quantity("bond", "Bond required", bond)
    return permission(work, at, granted, value, on=tuple(conditions), actors=AUDITOR)


def _foreign_probate(work: Work) -> Outcome:
    at, delivered = "5.08.160.B", work.maybe("delivered")
    known = {name: work.maybe(name) for name in ("died", "notified")}
    if None not in known.values() and known["notified"] < known["died"]:
        return work.not_applicable(at, "The notice lies before the death; check the dates.")
    waits = {"notified": NOTICE_DAYS, "died": DEATH_DAYS}
    ends = {name: when + timedelta(days=waits[name].whole) for name, when in known.items() if when is not None}
    if delivered is None or not any(delivered < end for end in ends.values()):
        for name in known:
            work.day(name)
    labels = {"notified": "30 days after notice to the Department of Revenue", "died": "90 days after death"}
    names = {"notified": "after_notice", "died": "after_death"}
    for name, end in ends.items():
        work.figure(waits[name])
        work.step(at, labels[name], end, "date")
    earliest = max(ends.values())
    values = (
        date_value("earliest", "Earliest delivery", earliest),
        *(date_value(names[name], labels[name], end) for name, end in ends.items()),
    )
    if delivered is not None and delivered < earliest:
        work.step(at, f"{long_date(delivered)} lies before that", False)
        text = f"No, too early: the checks may not be delivered before {long_date(earliest)}."
        return work.computed(at, text, *values, verdict="no", actors=AUDITOR)
    granted = f"the checks may be delivered to the representative from {long_date(earliest)} on"
    if delivered is not None:
        work.step(at, f"{long_date(delivered)} does not lie before that", True)
        granted = f"the checks may be delivered to the representative on {long_date(delivered)}"
        if work.maybe("letters") is None:
            work.note("The representative was taken to have furnished certified letters testamentary or of "
                      "administration.")  # fmt: skip
            return work.computed(at, f"Yes: {granted}.", *values, verdict="yes", actors=AUDITOR)
    return permission(work, at, granted, *values, on=(CERTIFIED,), actors=AUDITOR)
