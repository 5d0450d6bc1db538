"""Checks, assignments and levies when an employee has died: Sections 5.08.160 to 5.08.180."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, date_value

SUBJECT = "Deceased employees"
AUDITOR = ("Auditor",)

LETTERS = anchor(
    "5.08.160.A",
    "after the Auditor has been furnished a certified copy of letters testamentary or letters of administration",
)
NOTICE_DAYS = figure(
    "revenue_notice_days",
    "30",
    "days",
    "5.08.160.B",
    "shall not be made less than 30 days after notice to the department of revenue",
)
DEATH_DAYS = figure("days_after_death", "90", "days", "5.08.160.B", "and 90 days after death")
RESIDENT = anchor("5.08.160.C", "is a resident of Oregon, delivery shall be made to that heir or next of kin")
BOND_ABOVE = figure("bond_above", "200", "USD", "5.08.160.D", "if the amounts total more than $200 a bond")
FORM = anchor("5.08.170", "Hold harmless agreements required by subdivisions C and D of Section 5.08.160")
NO_POWER = anchor("5.08.180.A", "The Auditor shall recognize no power of Attorney or assignment of wages")
HOLD = anchor(
    "5.08.180.B",
    "the Auditor shall hold all monies pending further order of court and shall immediately notify the City Attorney",
)
RETURN = anchor("5.08.180.C", "if the employee is living at the time the notice is served")
ADVISE = anchor("5.08.180.C.1", "advising the recipient thereof, in writing, of the existence of the tax lien")
NOTIFY = anchor("5.08.180.C.2", "Notify the taxing authority, in writing, of the fact and date of the employee’s death")


class DeceasedCheck(Inputs):
    """What delivery of a dead person's check depends on."""

    probate: str | None = choice(
        "Is the estate admitted to probate?", "5.08.160",
        {
            "oregon": ("probate in oregon", "oregon probate", "probated in oregon", "multnomah county probate",
                       "oregon county",
                       "admitted to probate in oregon", "washington county probate", "clackamas county probate"),
            "elsewhere": ("probate outside oregon", "out-of-state probate", "outside this state",
                          "probate in washington",
                          "probate in california", "probate in idaho", "probated in another state",
                          "out of state probate"),
            "none": ("no probate", "not probated", "without probate", "never probated", "isn't probated",
                     "there is no probate",
                     "no estate", "unprobated"),
        },
    )  # fmt: skip
    resident: bool | None = yes_no(
        "Is the heir or next of kin who makes the claim a resident of Oregon?", "5.08.160.C",
        yes=("oregon resident", "lives in oregon", "resident of oregon", "lives in portland", "in-state", "lives here"),
        no=("non-resident", "nonresident", "out of state", "not a resident", "lives in washington",
            "lives in california",
            "lives in vancouver", "lives in seattle", "lives in idaho", "lives out of state", "not an oregon resident"),
    )  # fmt: skip
    total: Decimal | None = money(
        "What do all the checks come to?",
        "5.08.160.D",
        words=("check", "checks", "total", "amount", "worth", "paycheck", "of"),
    )
    died: date | None = day(
        "On which day did the person die?", "5.08.160.B", words=("died", "death", "passed away", "deceased")
    )
    notified: date | None = day(
        "On which day was the Department of Revenue notified?", "5.08.160.B",
        words=("notified", "notice", "department of revenue", "told", "revenue"),
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
        "is a bond needed to hand over a dead employee's check",
        "heir who lives in Oregon wants the last check, no probate",
        "how long must the Auditor wait before delivering a check to an out of state estate",
        "hold harmless agreement for a deceased employee's pay",
    ),
    anchors=(LETTERS, NOTICE_DAYS, DEATH_DAYS, RESIDENT, BOND_ABOVE, FORM),
    model=DeceasedCheck,
)
def deceased_check_delivery(work: Work) -> Outcome:
    """PCC 5.08.160 A to D."""
    probate = work.choice("probate")
    if probate == "oregon":
        work.step(
            "5.08.160.A",
            "To the representative, on a certified copy of letters testamentary or of administration",
            True,
        )
        return work.computed(
            "5.08.160.A",
            "Delivery is to the representative of the estate, after the Auditor has been furnished a certified copy "
            "of letters testamentary or letters of administration.",
            Quantity("bond", "Bond required", False), verdict="conditional", actors=AUDITOR,
        )  # fmt: skip
    if probate == "elsewhere":
        return _foreign_probate(work)
    if work.yes("resident"):
        work.step(
            "5.08.160.C",
            "Not probated, claimant a resident of Oregon: hold harmless agreement, whatever the amount",
            True,
        )
        return _hold_harmless(work, "5.08.160.C", bond=False)
    total, limit = work.money("total"), work.figure(BOND_ABOVE)
    if total < 0:
        return work.not_applicable("5.08.160.D", "The checks cannot total less than zero; check the amount.")
    work.step("5.08.160.D", f"The checks total {usd(total)}; a bond is required above {usd(limit)}", total > limit)
    return _hold_harmless(work, "5.08.160.D", bond=total > limit)


def _foreign_probate(work: Work) -> Outcome:
    died, notified = work.day("died"), work.day("notified")
    if notified < died:
        return work.not_applicable("5.08.160.B", "The notice lies before the death; check the dates.")
    after_notice = notified + timedelta(days=int(work.figure(NOTICE_DAYS)))
    after_death = died + timedelta(days=int(work.figure(DEATH_DAYS)))
    work.step("5.08.160.B", "30 days after notice to the Department of Revenue", after_notice, "date")
    work.step("5.08.160.B", "90 days after death", after_death, "date")
    earliest = max(after_notice, after_death)
    work.step("5.08.160.B", "Both must have passed", earliest, "date")
    return work.computed(
        "5.08.160.B",
        f"The checks may be delivered to the representative on {long_date(earliest)} at the earliest, on a certified "
        "copy of letters testamentary or of administration.",
        date_value("earliest", "Earliest delivery", earliest),
        date_value("after_notice", "30 days after notice", after_notice),
        date_value("after_death", "90 days after death", after_death),
        verdict="conditional", actors=AUDITOR,
    )  # fmt: skip


def _hold_harmless(work: Work, at: str, *, bond: bool) -> Outcome:
    work.step("5.08.170", "The hold harmless agreement is in the form of this Section", True)
    extra = " and a bond by a surety authorized to do business in Oregon" if bond else "; no bond is required"
    return work.computed(
        at,
        f"Delivery is to the heir or next of kin who furnishes the Auditor a hold harmless agreement{extra}.",
        Quantity("bond", "Bond required", bond), verdict="conditional", actors=AUDITOR,
    )  # fmt: skip


class DeathAndLevies(Inputs):
    """What the Auditor does with an instrument against a dead employee's pay depends on these."""

    instrument: str | None = choice(
        "Which instrument is it?", "5.08.180",
        {
            "power_or_assignment": ("power of attorney", "assignment", "wage assignment", "poa"),
            "garnishment_or_order": ("garnishment", "garnish", "court order", "writ", "creditor", "collection agency",
                                     "child support"),
            "federal_levy": ("irs", "irs levy", "united states treasury", "treasury levy", "federal tax levy",
                             "federal levy"),
            "state_tax_garnishment": ("state tax commission", "oregon tax", "state tax garnishment",
                                      "department of revenue",
                                      "state tax levy"),
        },
    )  # fmt: skip
    returned: bool | None = yes_no(
        "Was the return made while the employee was still living?", "5.08.180.B",
        yes=("return was made", "already returned", "return made before", "returned before the death"),
        no=("no return", "return not made", "before return", "not yet returned", "died before the return", "pending"),
    )  # fmt: skip
    died: date | None = day(
        "On which day did the employee die?", "5.08.180.C", words=("died", "death", "passed away", "deceased")
    )
    served: date | None = day(
        "On which day was the notice served?", "5.08.180.C", words=("served", "service", "levy", "notice", "received")
    )


@calculator(
    name="death_and_levies",
    title="Levies and assignments after an employee's death",
    subject=SUBJECT,
    provision="5.08.180",
    rule="After death no power of attorney or assignment is recognized; garnished money is held and the City "
    "Attorney notified; a federal or state tax levy is returned only if the employee was living at service, else "
    "paid under 5.08.160 with notices.",
    phrases=(
        "IRS levy served June 3 on an employee who died June 1, what does the Auditor do",
        "does a power of attorney still work after the employee dies",
        "garnishment pending when the employee passed away",
        "wage assignment of a deceased employee",
        "state tax garnishment arrived after the employee's death",
        "creditor's court order against a dead employee's last pay",
        "who is notified when there is a levy on a deceased employee's wages",
    ),
    anchors=(NO_POWER, HOLD, RETURN, ADVISE, NOTIFY),
    model=DeathAndLevies,
)
def death_and_levies(work: Work) -> Outcome:
    """PCC 5.08.180."""
    instrument = work.choice("instrument")
    if instrument == "power_or_assignment":
        work.step("5.08.180.A", "Not recognized after the person's death", False)
        return work.computed("5.08.180.A", "No: after the death the Auditor recognizes no power of attorney or "
                                           "assignment.",
                             verdict="no", actors=AUDITOR)  # fmt: skip
    if instrument == "garnishment_or_order":
        return _garnishment(work)
    died, served = work.day("died"), work.day("served")
    if died == served:
        return work.undetermined(
            "5.08.180.C", "It turns on whether the employee was living at the time of service, and both fall on one "
                          "day: find the hours.",
            actors=AUDITOR,
        )  # fmt: skip
    if served < died:
        work.step("5.08.180.C", f"Living when the notice was served on {long_date(served)}", True)
        return work.computed("5.08.180.C", "The Auditor makes a return, because the employee was living when the "
                                           "notice was served.",
                             Quantity("return", "Return is made", True), verdict="yes", actors=AUDITOR)  # fmt: skip
    work.step(
        "5.08.180.C.1",
        "Deceased at service: pay under Section 5.08.160 and advise the recipient in writing of the tax lien",
        True,
    )
    work.step(
        "5.08.180.C.2",
        "Notify the taxing authority in writing of the death, the payment, the recipient and the relationship",
        True,
    )
    return work.computed(
        "5.08.180.C.1",
        "No return: the Auditor pays under 5.08.160, advises the recipient in writing of the tax lien, and notifies "
        "the taxing authority in writing of the death, the payment, the recipient and the relationship.",
        Quantity("return", "Return is made", False), verdict="no", actors=AUDITOR,
    )  # fmt: skip


def _garnishment(work: Work) -> Outcome:
    if work.yes("returned"):
        return work.not_applicable(
            "5.08.180.B", "The rule is for an employee who is deceased or dies before the return is made."
        )
    work.step("5.08.180.B", "The Auditor holds all monies pending further order of court", True)
    work.step(
        "5.08.180.B", "The Auditor notifies the City Attorney immediately, who files a supplemental pleading", True
    )
    return work.computed(
        "5.08.180.B",
        "The Auditor holds the money pending further order of court and immediately notifies the City Attorney, who "
        "files a supplemental pleading.",
        actors=("Auditor", "City Attorney"),
    )  # fmt: skip
