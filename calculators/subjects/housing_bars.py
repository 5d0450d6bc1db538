"""What bars development bond financing of housing: Section 5.72.060 C to F."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, yes_no
from calculators.money import plain
from calculators.outcome import Outcome
from calculators.subjects.development_projects import COMMISSION, SUBJECT
from calculators.work import Work

CONVERSION = anchor(
    "5.72.060.C", "the conversion of existing occupied residential rental units to condominium or cooperative"
)
CHILDREN = anchor("5.72.060.D", "must agree not to discriminate against any purchaser or tenant who is a parent")
AGE = figure(
    "seniors_age", "62", "years", "5.72.060.D",
    "except in projects designed exclusively for households, the heads of whom are over 62 years of age",
)  # fmt: skip
LOANS = figure(
    "condominium_loans",
    "1",
    "loans",
    "5.72.060.E.1",
    "No individual or company may have more than one loan outstanding",
)
REFINANCING = anchor("5.72.060.E.2", "may be used for refinancing by existing owners")
ASSUMPTION = anchor("5.72.060.E.2", "no loans may be assumed by persons not eligible")
RELOCATION = anchor("5.72.060.F", "The applicant shall submit a relocation plan")


class HousingBars(Inputs):
    """What bars bond financing of housing."""

    matter: str | None = choice(
        "Which bar is in question?", "5.72.060",
        {
            "conversion": ("turn apartments into", "turned into condos", "rentals to condos",
                           "apartments to condos", "turn the rentals", "rental units into", "make condos out of",
                           "convert the building", "coop", "condos out of", "apartments into", "conversion",
                           "convert", "converting", "condo conversion", "conversion to condominium",
                           "turn into condos", "into condos", "into condominiums", "into a co-op", "going condo"),
            "children": ("refuse families", "turn away families", "families with kids", "has a baby",
                         "with a child", "with kids", "has children", "kid", "school-age", "son", "daughter",
                         "toddler", "stroller", "children", "parents", "families", "child", "adults only",
                         "no kids", "kids", "seniors only",
                         "single parents", "toddlers", "baby", "moms", "minors", "parent"),
            "second_loan": ("wants another", "another one", "one loan", "two condo loans", "two units",
                            "second condo", "second unit", "another condo loan", "third loan",
                            "more than one loan", "two mortgages", "second loan", "another loan", "two loans",
                            "loan outstanding", "loans outstanding",
                            "second"),
            "refinancing": ("refi", "replace his mortgage", "replace her mortgage", "replace my mortgage",
                            "lower his rate", "swap his old loan", "swap the old loan", "pay off the bank loan",
                            "refinance", "refinancing", "refinanced", "pay off my old mortgage",
                            "pay off his old mortgage",
                            "pay off an existing mortgage"),
            "assumption": ("takes over", "taking over", "step into the loan", "hand the loan",
                           "transfer the loan", "pass the loan", "take over a loan", "assume", "assumption",
                           "assumed", "assuming", "take over the loan", "takes over the loan",
                           "take over her loan", "take over his loan"),
            "relocation": ("relocate", "uproot", "lose their homes", "tear down houses", "residents must leave",
                           "moved out", "pushes out", "relocation", "displaced", "displace", "relocation plan",
                           "displaces",
                           "move out the tenants",
                           "forced out", "kicked out", "evict", "pushed out", "have to move"),
        },
    )  # fmt: skip
    occupied: bool | None = yes_no(
        "Are they existing occupied residential rental units?", "5.72.060.C",
        yes=("renters in", "tenants still", "lived-in", "lived in", "people in them", "fully rented",
             "half rented", "tenanted", "renters in them", "people live", "leased up", "occupied",
             "occupied rentals", "tenants live", "existing tenants", "occupied apartments", "people living",
             "renters live", "rented out", "full of tenants", "tenants in them", "with tenants", "rented apartments"),
        no=("nobody living", "stood empty", "been empty", "without tenants", "vacated long ago", "no one lives",
            "abandoned building", "an old warehouse", "abandoned hotel", "empty building", "newly built",
            "vacant", "unoccupied", "abandoned", "empty", "warehouse", "nobody lives", "boarded up", "old factory",
            "school building",
            "office building", "new construction", "no tenants"),
    )  # fmt: skip
    seniors: bool | None = yes_no(
        "Is the project designed exclusively for households whose heads are all over 62 (62 is not over)?",
        "5.72.060.D",
        yes=("65 and up", "over 70", "70 and older", "past 62", "older than 65", "above 62", "65 or older",
             "65 and over", "over sixty-two", "over 62 years", "63 and up", "63 or older", "66 and older",
             "headed by people over 62", "heads over 62", "over 62", "all over 62", "older than 62",
             "63 and older", "over 65", "65 and older"),
        no=("62 and older", "62 or older", "62 and over", "62 or over", "over 55", "55 and older", "adults only",
            "over 60", "60 and older", "55 and up", "62 and up", "60 and up", "over 50", "50 and older",
            "fifty-five", "55 plus",
            "at least 62", "from 62", "not for seniors", "all ages", "young professionals", "singles", "students"),
    )  # fmt: skip
    outstanding: bool | None = yes_no(
        "Does the borrower have a loan under the program outstanding?", "5.72.060.E.1",
        yes=("one open", "one running", "holds one", "under the program outstanding", "loan running", "owes on",
             "not paid off", "isn't paid off", "has a loan", "one now", "with one already", "already got one",
             "already holds", "loan outstanding", "already has", "already have", "outstanding", "has one",
             "still owes",
             "hasn't paid off",
             "still paying", "another one open", "still has", "still open"),
        no=("paid in full", "already repaid", "fully repaid", "paid it off", "first loan is gone",
            "loan is closed", "has paid off", "paid off her", "paid off his", "cleared", "retired the first",
            "first is paid", "no loan outstanding", "paid off", "repaid", "none outstanding", "no loan",
            "paid back", "was paid off",
            "retired"),
    )  # fmt: skip
    eligible: bool | None = yes_no(
        "Is the person who would assume the loan eligible?", "5.72.060.E.2", yes=("qualifies", "meets the rules",
        "who is eligible", "qualified buyer", "is eligible", "would qualify", "himself qualifies",
        "herself qualifies", "qualified", "eligible buyer", "eligible"),
        no=("not qualified", "over income", "does not meet", "doesn't meet", "speculator", "not an eligible",
            "is not eligible", "not eligible", "ineligible", "ineligible buyer", "doesn't qualify",
            "does not qualify", "isn't eligible",
            "unqualified", "investor"),
    )  # fmt: skip
    plan: bool | None = yes_no(
        "Has the applicant submitted a relocation plan?", "5.72.060.F",
        yes=("relocation plan filed", "plan filed", "plan was submitted", "plan is in",
             "turned in a relocation plan", "relocation plan in hand", "submitted the plan",
             "gave us a relocation plan", "plan submitted", "with a relocation plan",
             "submitted a relocation plan", "has a relocation plan",
             "filed a relocation plan",
             "relocation plan is in", "relocation plan submitted"),
        no=("no relocation", "nothing about relocation", "skipped the relocation plan", "plan not submitted",
            "without any plan", "plan not in", "has no plan", "left out the relocation plan", "no plan for them",
            "no plan", "without a relocation plan", "no relocation plan", "has not submitted", "hasn't submitted",
            "without a plan", "relocation plan is missing", "plan comes later"),
    )  # fmt: skip


@calculator(
    name="housing_bars",
    title="What bars bond financing of housing",
    subject=SUBJECT,
    provision="5.72.060",
    rule="Barred are the conversion of occupied rentals to condominiums or cooperatives, discrimination against "
    "parents except where all heads of households are over 62, a second outstanding condominium loan, refinancing by "
    "existing owners and assumption by ineligible persons; displacement takes a relocation plan.",
    phrases=(
        "first condo loan under the program is paid off, may he get another",
        "project kicks out families and there is no relocation plan, approve it?",
        "can our senior tower refuse families if it is only for households headed by people over 62",
        "may a bond-financed building that is not just for seniors keep out parents with kids",
        "building only for households headed by people over 62, can it refuse families",
        "landlord in the bond program says no kids, allowed?",
        "existing condo owner wants to refinance with program money",
        "buyer already has a program loan on a condo and wants another one",
        "this buyer wants a program loan for a condo unit, is anything in the way",
        "empty warehouse made into condos with bond money, barred?",
        "apartments full of renters going condo with bonds",
        "can bonds finance converting occupied apartments to condos",
        "borrower already has one condominium loan outstanding and asks for a second",
        "may a bond-financed project refuse families with children",
        "can an existing owner refinance with development bond money",
        "may the buyer assume the condominium loan",
        "project displaces tenants, what does the applicant submit",
        "seniors only housing over 62 with bond financing",
        "landlord wants bond money to take his rented apartments condo",
        "same company wants another condo unit loan while the first is still open",
        "can my sister take over the condo loan that the bonds financed",
        "use the bond loan to pay off an existing mortgage on the condo I already own",
    ),
    anchors=(CONVERSION, CHILDREN, AGE, LOANS, REFINANCING, ASSUMPTION, RELOCATION),
    model=HousingBars,
)
def housing_bars(work: Work) -> Outcome:
    """PCC 5.72.060 C to F."""
    matter = work.choice("matter")
    if matter == "conversion":
        return _bar(work, "5.72.060.C", not work.yes("occupied"), "existing occupied rental units may not be converted")
    if matter == "children":
        over = work.yes("seniors")
        words = f"only a project exclusively for heads over {plain(work.figure(AGE))} may exclude parents with children"
        return _bar(work, "5.72.060.D", over, words)
    if matter == "second_loan":
        within = not work.yes("outstanding")
        work.step("5.72.060.E.1", "Loans that may be outstanding at any one time", int(work.figure(LOANS)), "loans")
        return _bar(work, "5.72.060.E.1", within, "nobody may have more than one such loan outstanding at any one time")
    if matter == "refinancing":
        return _bar(
            work, "5.72.060.E.2", False, "no mortgage loan funds may be used for refinancing by existing owners"
        )
    if matter == "assumption":
        return _bar(
            work, "5.72.060.E.2", work.yes("eligible"), "no loan may be assumed by a person who is not eligible"
        )
    return _bar(work, "5.72.060.F", work.yes("plan"), "a project that displaces anybody takes a relocation plan")


def _bar(work: Work, at: str, free: bool, rule: str) -> Outcome:
    work.step(at, rule[0].upper() + rule[1:], "not barred" if free else "barred")
    if free:
        return work.computed(at, f"Not barred: the rule is that {rule}.", verdict="yes", actors=(COMMISSION,))
    return work.computed(at, f"No: {rule}.", verdict="no", actors=(COMMISSION,))
