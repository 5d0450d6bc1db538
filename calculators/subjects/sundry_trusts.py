"""Spending from the accounts of the Sundry Trusts Fund: Section 5.04.020."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.trust_accounts import SUBJECT
from calculators.work import Work

PARKS = "Commissioner In Charge of the Bureau of Parks"


# Live accounts of the Sundry Trusts Fund: provision, permitted uses in the law's words, who acts.
ACCOUNTS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "civic_emergency": (
        "5.04.020.B", "athletic, recreational, educational, or charitable purposes",
        ("Mayor", "Auditor", "Commissioner"),
    ),
    "oaks_pioneer_museum": (
        "5.04.020.G.p2", "maintenance, operational costs, and improvement of the Oaks Pioneer Park Museum",
        ("Mayor", "Auditor", PARKS),
    ),
    "drake_property": ("5.04.020.H", "the improvement and expansion of the property", (PARKS,)),
    "portland_shipbuilding": ("5.04.020.I", "the improvement and expansion of the property", (PARKS,)),
    "willamette_oaks": ("5.04.020.K", "the improvement and expansion of the property", (PARKS,)),
}  # fmt: skip
REPEALED = {
    "animals_for_zoo": "5.04.020.A",
    "elephant_purchase": "5.04.020.C",
    "health_protection": "5.04.020.D",
    "recreation": "5.04.020.E",
    "officer_friendly": "5.04.020.J",
    "zoo_hospitalization": "5.04.020.L",
}
RENTAL = ("drake_property", "portland_shipbuilding", "willamette_oaks")
USES = tuple(anchor(at, use) for at, use, _ in ACCOUNTS.values())
ROSE_ORDINANCE = anchor("5.04.020.F", "shall be administered in accordance with Ordinance No. 110776")


class SundryTrust(Inputs):
    """What spending from an account of the Sundry Trusts Fund depends on."""

    account: str | None = choice(
        "Which account?", "5.04.020",
        {
            "civic_emergency": ("civic emergency",),
            "rose_test_garden": ("rose test garden", "rose garden"),
            "oaks_pioneer_museum": ("oaks pioneer", "pioneer park museum"),
            "drake_property": ("drake",),
            "portland_shipbuilding": ("shipbuilding",),
            "willamette_oaks": ("willamette oaks",),
            "animals_for_zoo": ("animals for zoo", "zoo animals"),
            "elephant_purchase": ("elephant", "elephant purchase"),
            "health_protection": ("health protection",),
            "recreation": ("recreation account",),
            "officer_friendly": ("officer friendly",),
            "zoo_hospitalization": ("zoo hospitalization", "hospitalization and research"),
        },
    )  # fmt: skip
    use: bool | None = yes_no(
        "Is the spending for what the account allows?", "5.04.020", optional=True,
        yes=("improvement", "expansion", "roof repair", "repair", "maintenance", "athletic", "educational",
             "charitable", "recreational", "rental", "operating costs", "furnace", "new roof", "plumbing", "utilities",
             "playground", "scholarship", "youth sports", "little league", "soccer", "paint the house", "gutters",
             "summer camp", "upkeep", "school supplies", "basketball", "charity", "water heater", "field trip"),
        no=("salaries", "travel", "unrelated", "party", "general expenses", "office furniture", "general overhead",
            "street paving", "police cars", "office supplies", "computers", "christmas party", "another park",
            "a different park", "fireworks", "banquet"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Is the requisition approved as the account requires?", "5.04.020", optional=True,
        yes=("requisition approved", "approved", "commissioner approved", "mayor and another commissioner",
             "mayor and one other commissioner", "mayor and a commissioner", "commissioner okayed",
             "mayor and one commissioner",
             "commissioner signed"),
        no=("not approved", "without approval", "no requisition", "mayor alone", "only the mayor", "just the mayor",
            "commissioner hasn't", "commissioner refused", "nobody approved", "mayor by himself", "no one approved",
            "commissioner has not", "no other commissioner", "mayor approved it alone", "mayor on his own",
            "mayor on her own", "mayor by herself", "without a commissioner", "without the commissioner",
            "one approval", "not signed", "nobody signed", "no commissioner", "mayor signed alone",
            "commissioner said no", "mayor is the only one", "hasn't been approved", "no approval"),
    )  # fmt: skip


@calculator(
    name="sundry_trust_account",
    title="Spending from a Sundry Trusts account",
    subject=SUBJECT,
    provision="5.04.020",
    rule="Each live account of the Sundry Trusts Fund has its own permitted use and approvals; six of its accounts "
    "are repealed.",
    phrases=(
        "can the Drake Property Account pay for a roof repair on the rental house",
        "who draws on the Civic Emergency Account",
        "is the Elephant Purchase Account still there",
        "may Oaks Pioneer Park Museum money be spent on maintenance",
        "Rose Test Garden Account requisition, who approves",
        "what can the Willamette Oaks Park Account be used for",
        "only the Mayor okayed a Civic Emergency draw for little league, enough?",
        "may we spend out of the Officer Friendly Account",
        "new furnace for the Shipbuilding property out of its account, ok?",
        "Civic Emergency Account, Mayor approved it alone for a youth program, can we draw",
        "may Drake rents fix up some other park",
        "is there still a zoo animals account to draw on",
        "Parks Commissioner signed for a museum roof, pay it from the Oaks Pioneer money?",
        "may a scholarship come out of the Civic Emergency money with the Mayor and one Commissioner agreeing",
        "Shipbuilding rent money to buy squad cars?",
    ),
    anchors=(*USES, ROSE_ORDINANCE),
    model=SundryTrust,
)
def sundry_trust_account(work: Work) -> Outcome:
    """PCC 5.04.020."""
    account = work.choice("account")
    if account in REPEALED:
        work.step(REPEALED[account], "This account is repealed", False)
        text = "No: that account is repealed, so nothing can be drawn on it."
        return work.computed(REPEALED[account], text, verdict="no")
    if account == "rose_test_garden":
        return _rose_garden(work)
    at, use, actors = ACCOUNTS[account]
    if account in RENTAL:
        allowed = Condition("use", at, f"the spending is required in connection with its rentals, or is for {use}")
        return permission(work, at, f"the account, administered by the {PARKS}, may pay", on=(allowed,), actors=actors)
    allowed = Condition("use", at, f"the spending is for {use}")
    clause = f"the {PARKS} approves the requisition"
    if account == "civic_emergency":
        clause = "the Mayor and one other Commissioner approve the requisition"
    requisition = Condition("approved", at, clause)
    granted = "the Mayor and the Auditor may draw on the account"
    return permission(work, at, granted, on=(allowed, requisition), actors=actors)


def _rose_garden(work: Work) -> Outcome:
    work.note("Ordinance No. 110776, which governs this account, is not among the documents here.")
    requisition = Condition("approved", "5.04.020.F", f"the {PARKS} approves the requisition")
    granted = "the Mayor and the Auditor may draw checks, in accordance with Ordinance No. 110776"
    return permission(work, "5.04.020.F", granted, on=(requisition,), actors=("Mayor", "Auditor", PARKS))
