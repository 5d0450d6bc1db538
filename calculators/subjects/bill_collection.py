"""Who bills and collects for the City: Section 5.48.040, first and third paragraphs."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice
from calculators.outcome import Outcome
from calculators.subjects.city_bills import DIRECTOR, FINANCE, KINDS, NOT_BILLED, SUBJECT
from calculators.work import Work

BILLS = anchor("5.48.040.p1", "shall bill for all services performed for other persons by the City")
FORWARDED = anchor("5.48.040.p3", "invoices will be forwarded to the City Attorney for collection")
AGENCY = anchor("5.48.040.p3", "may select delinquent accounts to refer to a collection agency")


class WhoCollects(Inputs):
    """What decides who bills and collects."""

    acting: str | None = choice(
        "Which office would act, if one is named?", "5.48.040.p3",
        {
            "by_finance": ("office of finance and administration", "finance office", "ofa",
                           "finance and administration",
                        "does finance"),
            "by_director": ("director of the bureau of administrative services", "administrative services director",
                         "bas director", "director of administrative services"),
            "by_attorney": ("city attorney", "city attorney's office"),
            "by_auditor": ("city auditor", "auditor's office", "auditor"),
            "by_bureau": ("our bureau send", "our bureau turn", "can our bureau", "may our bureau",
                          "our own bureau", "my bureau", "the bureau itself", "we refer", "we hire a collection",
                       "bureau head",
                       "bureau manager", "we send it to a collection", "we send them to a collection",
                       "we turn it over", "we go after"),
        },
        optional=True,
    )  # fmt: skip

    kind: str | None = choice("Which kind of bill is it?", "5.48.040.p1", KINDS, optional=True)
    stage: str | None = choice(
        "At which stage is the account?", "5.48.040.p3",
        {
            "billing": ("billing", "send the bill", "sends bills", "new charge", "send invoices", "bill for",
                        "sends the bill"),
            "delinquent": ("delinquent", "unpaid", "past due", "overdue", "not paid in 30 days", "late", "chase",
                           "hasn't paid", "has not paid", "behind"),
            "uncollected": ("uncollected", "collection efforts failed", "still not paid", "will not pay", "won't pay",
                            "refuses to pay", "uncollectible", "collection failed", "exhausted", "gave up", "gives up",
                            "nobody can collect", "still nothing", "ignored our letters", "deadbeat", "did not work"),
            "agency": ("collection agency", "refer to an agency", "outside agency", "collections agency",
                       "debt collector", "outside collector", "bill collector"),
        },
    )  # fmt: skip


@calculator(
    name="who_collects",
    title="Who bills and collects for the City",
    subject=SUBJECT,
    provision="5.48.040.p3",
    rule="The Office of Finance and Administration bills and pursues delinquent accounts; what stays unpaid goes to "
    "the City Attorney, or to the City Auditor's Office for an assessing ordinance; the Director of the Bureau of "
    "Administrative Services may refer accounts to a collection agency.",
    phrases=(
        "who collects a delinquent City bill",
        "who decides to refer an account to a collection agency",
        "customer refuses to pay after collection efforts, where does the invoice go",
        "who sends bills for City services",
        "does Finance bill for lease payments managed by General Services",
        "who goes after unpaid invoices",
        "can our bureau turn a deadbeat account over to a collection agency itself",
        "may the City Attorney get the invoice when Finance gives up",
        "does the Auditor's Office ever get a bill that nobody pays",
        "overdue bill, whose job is it to collect",
        "does the Director of Administrative Services pick which accounts go to the bill collector",
        "grant money owed to us, whose desk does the billing",
        "is the water bill sent out by Finance",
        "they ignored every letter, do the lawyers get it next",
        "who takes over this bill of ours that nobody pays",
    ),
    anchors=(BILLS, NOT_BILLED, FORWARDED, AGENCY),
    model=WhoCollects,
)
def who_collects(work: Work) -> Outcome:
    """PCC 5.48.040, first and third paragraphs."""
    if work.maybe("kind") == "excepted":
        text = "Not billed under this section: it is excepted from what the Office of Finance and Administration bills."
        work.step("5.48.040.p1", "One of the bills excepted", False)
        return work.computed("5.48.040.p1", text, verdict="no")
    at, text, actors, offices = STAGES[work.choice("stage")]
    work.step(at, text.rstrip("."), ", ".join(actors))
    acting = work.maybe("acting")
    if acting is None:
        return work.computed(at, text, actors=actors)
    verdict = "yes" if acting in offices else "no"
    return work.computed(at, f"{verdict.capitalize()}. {text}", verdict=verdict, actors=actors)


STAGES = {
    "billing": ("5.48.040.p1", "The Office of Finance and Administration bills, from the charges that bureaus list "
                               "to it daily.", (FINANCE,), ("by_finance",)),
    "delinquent": ("5.48.040.p3",
                   "The Office of Finance and Administration pursues collection of delinquent accounts.",
                   (FINANCE,), ("by_finance",)),
    "uncollected": ("5.48.040.p3", "It is forwarded to the City Attorney for collection, or in appropriate cases to "
                                   "the City Auditor's Office for an ordinance assessing the bill upon property "
                                   "chargeable with it.",
                    ("City Attorney", "City Auditor"), ("by_attorney", "by_auditor")),
    "agency": ("5.48.040.p3", "The Director of the Bureau of Administrative Services may refer delinquent accounts "
                              "to a collection agency.", (DIRECTOR,), ("by_director",)),
}  # fmt: skip
