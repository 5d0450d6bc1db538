"""Prequalification of bidders, and whose application form is accepted: Section 5.32.130 B."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome
from calculators.work import Work

SUBJECT = "Calls for bids"
FORM = "5.32.130.B.2"

CITY_FORM = anchor("5.32.130.B", "is adopted as the form to be submitted by prospective bidders")
STATE_FORM = anchor(
    FORM, "will be accepted by the City of Portland if the classes of work are identical or if additional"
)


class Prequalification(Inputs):
    """What decides whether a prequalification application is accepted."""

    form: str | None = choice(
        "Whose form is it?", FORM,
        {
            "city": ("city form", "city's form", "portland form", "city of portland form", "city of portland's form",
                     "our form", "our own form", "city prequal form", "city's application", "portland application",
                     "portland's form", "city application", "city of portland application", "city's own",
                     "city's prequal",
                     "city of portland prequalification"),
            "state": ("state form", "state of oregon form", "oregon form", "state's form", "odot form",
                      "state application", "odot", "odot prequalification", "state of oregon",
                      "state prequalification",
                      "oregon application", "state's application", "state of oregon prequal form",
                      "state prequal", "state's prequal",
                      "odot prequal", "odot application", "oregon department of transportation", "state paperwork",
                      "state's paperwork", "state one", "oregon's form", "state's prequalification",
                      "state of oregon's",
                      "salem's paperwork"),
            "other": ("washington state", "idaho form", "california form", "multnomah county form", "letterhead",
                      "washington state prequalification", "homemade form", "another form", "washington form",
                      "county form", "own form", "federal form", "seattle's form", "washington's", "wsdot",
                      "washington's form",
                      "washington's prequalification", "idaho's", "idaho", "california's", "caltrans", "clark county",
                      "multnomah county's", "county's form", "port's form", "trimet's form", "metro's form",
                      "nevada's",
                      "federal prequalification", "seattle form", "gresham's form", "letter instead of a form",
                      "company brochure", "typed up their own"),
        },
    )  # fmt: skip
    identical: bool | None = yes_no(
        "Are the classes of work identical?", FORM,
        yes=("identical", "identical classes", "same classes", "classes are identical", "classes are the same",
             "classes match", "same classes of work", "classes of work match", "classes line up",
             "classes of work line up",
             "classes of work are identical", "classes of work are the same", "same work classes", "match ours",
             "same as ours", "identical to ours", "classes of work agree"),
        no=("classes are not the same", "classes aren't the same", "classes don't match", "not the same classes",
            "classes aren't identical", "class is missing", "not identical", "class missing", "one class lacking",
            "different classes", "one class missing",
            "classes differ", "classes of work differ", "class of work is missing", "missing a class",
            "classes of work don't match", "don't match ours", "do not match", "classes of work are different",
            "classes are different", "lacks a class", "doesn't cover", "does not cover all", "don't line up",
            "classes of work are not identical", "not the same as ours", "doesn't match ours"),
    )  # fmt: skip
    supplement: bool | None = yes_no(
        "Does additional information that meets the City's criteria come with it?", FORM,
        yes=("supplement", "additional information", "supplement attached", "extra information", "addendum",
             "extra info",
             "added information", "attached extra", "more information attached", "filled in the rest", "extra sheet",
             "extra pages", "additional info", "additional sheet", "attachment covering", "attached a sheet",
             "meets our class criteria", "meets our criteria", "meets the city's criteria", "meets city criteria",
             "covering our classes"),
        no=("no extra info", "no extra information", "nothing else attached", "nothing extra", "didn't add anything",
            "no supplement", "no additional information", "without a supplement", "nothing attached",
            "nothing extra is attached", "nothing else came", "no additional info", "no attachment", "nothing more",
            "just the form", "without extra", "without additional", "no extra sheet", "nothing came with it",
            "nothing was added", "by itself"),
    )  # fmt: skip


@calculator(
    name="prequalification_form_check",
    title="Whether a prequalification application is accepted",
    subject=SUBJECT,
    provision=FORM,
    rule="The City's own prequalification form is accepted; the State of Oregon's if the classes of work "
    "are identical, or if additional information that meets the City's criteria is submitted with it.",
    phrases=(
        "contractor sent a State of Oregon prequalification form with one class lacking and a supplement attached",
        "is the State form good enough for prequalification",
        "prequalification on a Washington form",
        "classes of work on the Oregon application are identical to ours",
        "State application without additional information and different classes",
        "which prequalification forms does the City take",
        "ODOT prequal application, same classes of work, can we take it",
        "contractor sent a Washington State prequalification form, ok?",
        "Oregon form with different classes of work but extra info attached, accepted?",
        "bidder handed us the prequal papers he made out for Salem, do we take them",
        "outfit from Vancouver mailed in a prequal application, good enough?",
        "a class of work is missing on their application and nothing else is attached",
        "contractor filled out our own prequalification application, accepted?",
        "can we turn away a bidder's prequal form that is not ours",
        "our bidder turned in the State's form, is his accepted",
        "is the prequal form this bidder handed in good enough",
    ),
    anchors=(CITY_FORM, STATE_FORM),
    model=Prequalification,
)
def prequalification_form_check(work: Work) -> Outcome:
    """PCC 5.32.130 B."""
    form = work.choice("form")
    if form == "city":
        work.step("5.32.130.B", "The City of Portland's form is the one adopted", True)
        return work.computed("5.32.130.B", "Yes: the City of Portland's form is the one adopted.", verdict="yes")
    if form == "other":
        work.step("5.32.130.B", "The City's form, or the State of Oregon's", False)
        return work.computed("5.32.130.B", "No: the City's own form is the one adopted, and only the "
                                           "State of Oregon's is accepted in its place.", verdict="no")  # fmt: skip
    identical, supplement = work.maybe("identical"), work.maybe("supplement")
    if not identical and not supplement:
        identical = work.yes("identical")
        supplement = supplement if identical else work.yes("supplement")
    met = bool(identical or supplement)
    work.step(FORM, "Identical classes of work, or additional information that meets the City's criteria", met)
    if identical or supplement:
        why = "the classes of work are identical" if identical else "additional information comes with it"
        return work.computed(FORM, f"Yes: the State of Oregon form is accepted, as {why}.", verdict="yes")
    return work.computed(FORM, "No: the classes differ and no additional information comes with the State form.",
                         verdict="no")  # fmt: skip
