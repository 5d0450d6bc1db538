"""Spending from the graffiti nuisance abatement trust fund: Section 5.04.490."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.subjects.special_funds import SUBJECT
from calculators.work import Work

TWO_OF_THREE = figure(
    "graffiti_approvals", "2", "approvals", "5.04.490", "upon the approval of any two of the following"
)
LIMITED_TO = anchor("5.04.490", "such other public purposes as may be approved by the City Council")


class GraffitiExpenditure(Inputs):
    """What spending from the graffiti trust depends on."""

    purpose: str | None = choice(
        "What is the money for?", "5.04.490",
        {
            "removal": ("removal", "remove graffiti", "cleaning graffiti", "paint over", "cleanup", "scrub",
                        "clean up",
                        "cleaning", "remove tags", "painting over", "removing graffiti", "cover tags",
                        "removing tags"),
            "equipment": ("equipment", "supplies", "paint", "paint-removal kit", "pressure washer", "removal kit",
                          "solvent", "rollers", "brushes", "power washer", "sprayer", "removal supplies",
                          "paint remover"),
            "administration": ("administering", "administration", "ordinance costs", "enforcement costs",
                               "administering the ordinance", "administer the ordinance"),
            "council_approved": ("approved by council", "council approved", "council-approved", "council okayed",
                                 "council has approved the purpose"),
            "other": ("mural", "party", "travel", "banquet", "vehicle", "salaries", "picnic", "t-shirts", "conference",
                      "christmas", "playground", "billboard", "trees", "street lights", "lunch", "pizza",
                      "council hasn't approved", "council has not approved", "council never approved",
                      "not approved by council", "council didn't approve", "council hasn't okayed", "raffle",
                      "barbecue", "dinner", "staff party", "hats", "flowers"),
        },
        optional=True,
    )  # fmt: skip
    mayor: bool | None = yes_no(
        "Has the Mayor approved?", "5.04.490", optional=True,
        yes=("mayor approved", "mayor and", "and the mayor", "mayor approves", "mayor said yes", "mayor signed",
             "mayor okayed", "mayor alone", "and mayor", "mayor ok'd", "mayor okays", "mayor agrees", "mayor agreed",
             "only the mayor", "just the mayor", "all three", "mayor's approval"),
        no=("mayor has not", "mayor refused", "without the mayor", "manager alone", "commissioner alone",
            "mayor hasn't", "only the manager", "only the graffiti abatement manager", "just the manager",
            "nobody else",
            "just the graffiti abatement manager", "only the commissioner", "mayor said no", "only one of them",
            "just the commissioner", "graffiti abatement manager alone", "manager by himself", "manager by herself"),
    )  # fmt: skip
    commissioner: bool | None = yes_no(
        "Has the Commissioner-in-Charge of the Office of Neighborhood Involvement approved?", "5.04.490",
        optional=True,
        yes=("commissioner approved", "commissioner and", "and the commissioner", "commissioner-in-charge approved",
             "commissioner signed", "commissioner okayed", "commissioner ok'd", "commissioner agrees",
             "commissioner said yes", "commissioner alone", "all three",
             "only the commissioner", "just the commissioner", "and commissioner", "commissioner-in-charge and",
             "neighborhood involvement and", "neighborhood involvement approved", "oni commissioner",
             "neighborhood involvement commissioner", "neighborhood involvement signed", "oni and"),
        no=("commissioner has not", "commissioner refused", "without the commissioner", "manager alone", "mayor alone",
            "commissioner hasn't", "only the manager", "only the mayor", "just the mayor", "commissioner said no",
            "only the graffiti abatement manager", "just the manager", "just the graffiti abatement manager",
            "graffiti abatement manager alone", "manager by himself", "manager by herself"),
    )  # fmt: skip
    manager: bool | None = yes_no(
        "Has the Graffiti Abatement Manager approved?", "5.04.490", optional=True,
        yes=("manager approved", "graffiti abatement manager", "manager and", "and the manager", "manager alone",
             "manager okayed", "manager signed", "manager ok'd", "manager said yes", "manager agrees",
             "only the manager", "just the manager", "all three", "and manager",
             "abatement manager"),
        no=("manager has not", "manager refused", "without the manager", "mayor alone", "commissioner alone",
            "manager hasn't", "only the mayor", "just the mayor", "only the commissioner", "just the commissioner",
            "manager said no", "without the graffiti abatement manager", "manager won't"),
    )  # fmt: skip


@calculator(
    name="graffiti_expenditure_approval",
    title="Spending from the graffiti trust fund",
    subject=SUBJECT,
    provision="5.04.490",
    rule="Expenditures need the approval of any two of the Mayor, the Commissioner-in-Charge of the Office of "
    "Neighborhood Involvement and the Graffiti Abatement Manager, and are limited to the four purposes of the "
    "Section.",
    phrases=(
        "Mayor and Graffiti Abatement Manager approved a paint-removal kit, can we buy it",
        "can the Graffiti Abatement Manager alone spend trust money",
        "who approves graffiti trust fund expenditures",
        "how many approvals does graffiti abatement spending need",
        "may graffiti donations pay for a pressure washer",
        "graffiti fund to pay for a mural, allowed?",
        "Mayor okayed rollers and paint from the graffiti trust, Commissioner said no, Manager is out: can we buy",
        "two of the three signed for graffiti solvent, good to go?",
        "only the Graffiti Abatement Manager signed off on a power washer, enough?",
        "ONI commissioner and the Mayor both said yes to a crew scrubbing tags",
        "graffiti manager alone okayed a pressure washer, enough?",
        "how many more approvals does a graffiti purchase need with just the Mayor on board",
        "Mayor and manager approved a staff picnic from the graffiti donations",
        "is the commissioner plus the manager enough for solvent",
    ),
    anchors=(TWO_OF_THREE, LIMITED_TO),
    model=GraffitiExpenditure,
)
def graffiti_expenditure_approval(work: Work) -> Outcome:
    """PCC 5.04.490."""
    at, needed = "5.04.490", int(work.figure(TWO_OF_THREE))
    actors = ("Mayor", "Commissioner-in-Charge of the Office of Neighborhood Involvement", "Graffiti Abatement Manager")
    purpose = work.maybe("purpose")
    if purpose == "other":
        work.step(at, "Not among the purposes to which expenditures are limited", False)
        return work.computed(at, "No: expenditures are limited to graffiti removal, its equipment and supplies, "
                                 "administering the ordinance and public purposes that the City Council "
                                 "approves.", verdict="no",
                                 actors=actors)  # fmt: skip
    answers = [work.maybe(name) for name in ("mayor", "commissioner", "manager")]
    given = answers.count(True)
    work.step(at, f"Approvals given, of the {needed} needed", given, "approvals")
    value = Quantity("approvals", "Approvals given", given, "approvals")
    if given + answers.count(None) < needed:
        return work.computed(at, "No: any two of the three must approve.", value, verdict="no", actors=actors)
    work.note("Limited to graffiti removal, equipment and supplies for it, administering the ordinance, and other "
              "public purposes that the City Council approves.")  # fmt: skip
    if given < needed or purpose is None:
        return work.computed(at, "The money may be spent when any two of the three approve, for one of the purposes "
                                 "of the Section.", value,
                             verdict="conditional", actors=actors)  # fmt: skip
    return work.computed(at, "Yes: two of the three have approved, and the purpose is among those of the "
                             "Section.", value,
                         verdict="yes", actors=actors)  # fmt: skip
