"""Assignments and levies when an employee has died: Section 5.08.180."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.work import Work

SUBJECT = "Deceased employees"
AUDITOR = ("Auditor",)

NO_POWER = anchor("5.08.180.A", "The Auditor shall recognize no power of Attorney or assignment of wages")
HOLD = anchor(
    "5.08.180.B",
    "the Auditor shall hold all monies pending further order of court and shall immediately notify the City Attorney",
)
RETURN = anchor("5.08.180.C", "if the employee is living at the time the notice is served")
ADVISE = anchor("5.08.180.C.1", "advising the recipient thereof, in writing, of the existence of the tax lien")
NOTIFY = anchor("5.08.180.C.2", "Notify the taxing authority, in writing, of the fact and date of the employee’s death")


class DeathAndLevies(Inputs):
    """What the Auditor does with an instrument against a dead employee's pay depends on these."""

    instrument: str | None = choice(
        "Which instrument is it?", "5.08.180",
        {
            "power_or_assignment": ("power of attorney", "assignment", "wage assignment", "poa", "assigned his wages",
                                    "assigned her wages", "signed over his pay", "attorney-in-fact",
                                    "powers of attorney",
                                    "signed over her pay", "assigned his pay", "assigned her pay",
                                    "signed his wages over",
                                    "wages assigned", "assignment of wages", "signed over his check", "assigned"),
            "garnishment_or_order": ("garnishment", "garnish", "court order", "writ", "creditor", "collection agency",
                                     "child support", "garnished", "support order", "judgment creditor", "creditors",
                                     "writ of garnishment", "hospital's garnishment", "credit card company",
                                     "bank's garnishment", "order of the court", "order to pay into court",
                                     "paid into court", "pay into court", "debt collector", "federal court order",
                                     "landlord's writ", "circuit court", "ex-wife's support"),
            "federal_levy": ("irs", "irs levy", "united states treasury", "treasury levy", "federal tax levy",
                             "federal levy", "internal revenue service", "levy from the irs", "feds",
                             "federal tax", "treasury department", "irs notice", "irs paper", "u.s. treasury",
                             "us treasury", "tax levy from washington", "revenue agent"),
            "state_tax_garnishment": ("state tax commission", "oregon tax", "state tax garnishment",
                                      "department of revenue", "state tax levy", "state tax garnishments",
                                      "state garnishment for taxes", "state tax", "oregon tax commission",
                                      "state's tax garnishment", "tax commission", "oregon state tax", "state taxes",
                                      "oregon revenue", "state income tax"),
        },
    )  # fmt: skip
    returned: bool | None = yes_no(
        "Was the return made while the employee was still living?", "5.08.180.B",
        yes=("return was made", "already returned", "return made before", "returned before the death",
             "return had been made", "made the return before"),
        no=("no return", "return not made", "before return", "not yet returned", "died before the return", "pending",
            "hadn't made the return", "had not made the return", "before we made the return", "before the return",
            "return hadn't been made", "no return yet", "not made the return", "before return was made",
            "return hasn't been made", "haven't made the return", "haven't returned", "before we could return",
            "before we returned", "return wasn't made", "not returned yet", "before making the return",
            "hadn't returned", "return still out", "before we answered", "before we'd made", "still unreturned",
            "died before we", "no return made"),
    )  # fmt: skip
    act: str | None = choice(
        "What is it asked that the Auditor does: pay, hold the money, make a return?", "5.08.180.B",
        {
            "return": ("make a return", "make the return", "return on it", "do a return", "still return",
                       "return the levy", "make return", "file a return", "do the return", "return it"),
            "honor": ("honor the assignment", "honor the power", "recognize", "still good", "still valid",
                      "power still work", "assignment still", "still work"),
            "pay": ("just pay", "can we pay", "do we pay", "may we pay", "pay the creditor", "pay it", "pay out",
                    "send the creditor", "honor the garnishment",
                    "pay the court",
                    "send the money", "pay them", "release the money", "pay on the garnishment", "give the creditor",
                    "pay the heirs", "honor it", "pay the collection agency", "turn the money over"),
            "hold": ("hold the money", "hold it", "hold onto", "freeze", "keep the money", "sit on the money",
                     "hold on to"),
        },
        optional=True,
    )  # fmt: skip
    living: bool | None = yes_no(
        "Was the employee living when the notice was served?", "5.08.180.C", optional=True,
        yes=("still alive", "was alive", "was living", "still living", "served before the death", "before he died",
             "before she died", "before his death", "before her death", "while alive", "alive when",
             "died after", "died later", "died days later", "died a week later", "then died", "living when",
             "alive at the time", "died the next week", "passed away after", "before the death", "he was living",
             "before she passed", "before he passed", "died the following week", "alive on the day"),
        no=("after he died", "after she died", "after the death", "after his death", "after her death", "already dead",
            "had already died", "was already dead", "after the employee died", "after the employee's death",
            "dead when",
            "a week after he passed", "days after he passed", "days after she passed", "already passed away",
            "after he passed", "after she passed", "deceased when", "employee was dead", "already deceased",
            "against a dead employee", "on a dead employee", "of a dead employee", "on a deceased employee",
            "of a deceased employee", "against a deceased employee", "died first", "he was dead", "she was dead",
            "dead by then", "died the week before", "died the day before", "dead before it came", "had passed away",
            "died before it", "died before the notice", "died before the levy", "dead at the time", "already passed",
            "was dead when", "died a week before", "died days before", "days after the death", "week after the death"),
    )  # fmt: skip
    died: date | None = day(
        "On which day did the employee die?", "5.08.180.C",
        words=("died", "death", "passed away", "deceased", "passed", "dead", "died on"),
    )  # fmt: skip
    served: date | None = day(
        "On which day was the notice served?", "5.08.180.C",
        words=("served", "service", "levy", "notice", "received", "served us", "came in", "hit our desk", "arrived",
               "handed to us", "got the levy", "stamped in", "garnishment came", "levy came", "delivered"),
    )  # fmt: skip


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
        "IRS paper came on the 9th, he had died on the 11th: do we make a return",
        "can we still pay the creditor when the garnished man died before we made the return",
        "widow holds a power of attorney from before his death, do we honor it for the last pay",
        "we got a levy on the pay of an employee who has died, what do we do with it",
        "state tax garnishment on a guy who died, do we make a return",
        "levy hit our desk before the worker passed away, does the Auditor still make the return",
        "may the Auditor still honor the assignment of a dead employee",
        "creditor wants the garnished money now that our employee is dead",
        "whom must we write to when the IRS levies on a dead worker's wages",
        "writ on a guy's wages, he passed before we made the return, can we just pay",
        "should the Auditor hold the money of a garnished employee who died",
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
    living = _living(work)
    if living is None:
        return work.undetermined(
            "5.08.180.C", "It turns on whether the employee was living at the time of service, and both fall on one "
                          "day: find the hours.",
            actors=AUDITOR,
        )  # fmt: skip
    if living:
        work.step("5.08.180.C", "Living when the notice was served", True)
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


def _living(work: Work) -> bool | None:
    """Whether the employee was living at service, as stated or by the two days; None when both fall on one day."""
    stated: bool | None = work.maybe("living")
    if stated is not None and None in (work.maybe("died"), work.maybe("served")):
        return stated
    died, served = work.day("died"), work.day("served")
    if died == served:
        return stated
    work.step("5.08.180.C", f"Died {long_date(died)}, notice served {long_date(served)}", served < died)
    return served < died


def _garnishment(work: Work) -> Outcome:
    died, served = work.maybe("died"), work.maybe("served")
    dead = work.maybe("living") is False or (died is not None and served is not None and died < served)
    if not dead and work.yes("returned"):
        return work.not_applicable(
            "5.08.180.B", "The rule is for an employee who is deceased or dies before the return is made."
        )
    work.step("5.08.180.B", "The Auditor holds all monies pending further order of court", True)
    work.step(
        "5.08.180.B", "The Auditor notifies the City Attorney immediately, who files a supplemental pleading", True
    )
    act: str | None = work.maybe("act")
    verdict = {"hold": "yes", "pay": "no", "return": "no", "honor": "no"}.get(act or "")
    text = (
        "the Auditor holds the money pending further order of court and immediately notifies the City Attorney, who "
        "files a supplemental pleading."
    )
    lead = text[0].upper() + text[1:] if verdict is None else f"{verdict.capitalize()}: {text}"
    return work.computed("5.08.180.B", lead, verdict=verdict, actors=("Auditor", "City Attorney"))
