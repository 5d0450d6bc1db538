"""Petty cash: purchases, checking accounts and safety gear: Section 5.52.010."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Petty cash"

PURCHASE = figure(
    "petty_cash_limit", "100", "USD", "5.52.010.B",
    "shall not exceed $100 unless approved in writing by the Bureau Manager",
)  # fmt: skip
CHECKING = figure(
    "petty_cash_checking_minimum", "1000", "USD", "5.52.010.C",
    "A petty cash account exceeding $1,000 may be maintained as a checking account",
)  # fmt: skip
AUTHORIZED = figure(
    "petty_cash_signatures",
    "3",
    "signatures",
    "5.52.010.C.1",
    "Authorize in writing three signatures for each account.",
)
ON_CHECK = figure(
    "petty_cash_check_signatures", "2", "signatures", "5.52.010.C.2", "Require two signatures on each check."
)
CHECK_LIMIT = anchor("5.52.010.C.3", "Establish a dollar limit for each check.")
CONTROLS = anchor("5.52.010.C.4", "Establish a control system for the account.")
AUDITS = anchor("5.52.010.C.5", "Provide for audit procedures.")
GEAR = figure(
    "safety_gear_limit",
    "100",
    "USD",
    "5.52.010.D",
    "shall be restricted to the $100 limitation for petty cash purposes",
)
CONTRACTS = anchor("5.52.010.D", "safety shoes and/or rain gear as provided in labor contracts with the City")


class PettyCashPurchase(Inputs):
    """What a purchase from petty cash depends on."""

    amount: Decimal | None = money(
        "How much is the purchase?", "5.52.010.B",
        words=("purchase", "petty cash", "buy", "spend", "cost", "costs", "for", "item", "bought", "worth", "receipt",
               "total", "in all", "altogether", "receipts", "comes to", "supplies", "reimburse"),
    )  # fmt: skip
    items: int | None = count(
        "How many things does the one purchase hold?", "5.52.010.B", unit="items", optional=True,
        words=("items", "pieces", "things", "chairs", "boxes", "of them", "copies", "pairs", "sets", "units",
               "bottles", "packs",
               "cases", "bags", "keys", "lamps", "batteries", "tickets", "staplers", "calculators", "binders",
               "keyboards",
               "mice", "pens", "folders", "mugs", "frames", "plants", "hammers", "cords", "cables", "chargers",
               "phones",
               "signs", "posters", "banners", "cakes", "pizzas", "lunches", "meals", "stamps", "envelopes", "locks",
               "gloves", "shirts", "flashlights", "buckets", "brooms", "mops", "filters", "fans", "heaters", "clocks",
               "radios", "books", "maps", "cartridges", "rulers", "markers", "tables", "desks", "shelves", "bulbs",
               "plaques", "calendars", "headsets", "speakers", "vests", "helmets", "goggles", "coolers", "rakes",
               "shovels", "tapes", "trophies", "printers", "drills", "saws", "wrenches", "stools", "rugs", "toners"),
    )  # fmt: skip
    each: Decimal | None = money(
        "What does one of them cost, if they were priced apiece?", "5.52.010.B",
        words=("each", "at each", "at apiece", "apiece", "a piece", "per item", "a pop", "per unit", "a box", "a pair"),
    )  # fmt: skip
    apiece: bool | None = yes_no(
        "Is the amount the price of each of them?", "5.52.010.B", optional=True,
        yes=("each", "apiece", "a piece", "a pop", "per item"),
    )  # fmt: skip
    approver: str | None = choice(
        "Who approves it, if somebody is named?", "5.52.010.B",
        {
            "manager": ("bureau manager", "bureau director", "bureau head", "bureau chief", "head of the bureau"),
            "other": ("supervisor", "lead worker", "foreman", "section head", "section manager", "division manager",
                      "co-worker", "coworker", "office manager", "petty cash custodian", "custodian of the fund",
                      "my boss",
                      "accountant", "purchasing agent", "crew leader", "shift lead", "unit manager", "assistant"),
        },
        optional=True,
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the Bureau Manager approved it in writing?", "5.52.010.B", optional=True,
        yes=("approved in writing", "written approval", "bureau manager approved", "manager signed off",
             "approves it in writing", "in writing", "manager approved", "signed note", "manager's note",
             "signed memo",
             "emailed approval", "approved by email", "written ok", "written okay", "signed approval", "wrote a note",
             "signed slip", "put it in writing", "signature of the bureau manager", "manager's signature",
             "manager signed", "manager wrote", "manager okayed it in writing", "manager emailed",
             "have it in writing",
             "manager's written", "signed by the manager", "manager initialed", "approval memo", "manager put it in"),
        no=("not approved", "no written approval", "without approval", "verbal approval",
            "orally approved", "oral approval", "verbally approved", "without written approval",
            "no approval", "nothing in writing", "not in writing", "manager said ok",
            "said ok on the phone", "told me ok", "verbal ok", "verbal okay", "nothing signed", "nodded",
            "said fine", "nobody approved", "no note", "manager said yes", "over the phone",
            "no paperwork", "said it was fine", "without asking", "nobody signed", "verbally", "orally",
            "out loud", "ok verbally", "no ok", "nobody has said ok", "not signed", "never signed",
            "didn't sign", "hasn't signed", "no signature", "thumbs up", "said go ahead", "no memo",
            "manager is out", "manager's out", "manager refused", "manager said no", "haven't asked",
            "by word of mouth", "in the hallway", "no written ok", "yelled", "hollered", "shouted",
            "said sure", "waved", "winked", "grunted ok", "texted ok", "called to say ok",
            "said go for it", "approval later", "sign later", "note later", "note afterwards", "will sign",
            "sign on monday", "sign next week", "paperwork later"),
    )  # fmt: skip


@calculator(
    name="petty_cash_purchase",
    title="Whether petty cash may pay for a purchase",
    subject=SUBJECT,
    provision="5.52.010.B",
    rule="Each purchase from petty cash is at most $100, unless the Bureau Manager approves it in writing.",
    phrases=(
        "can I buy a $120 part with petty cash",
        "petty cash limit for one purchase",
        "is $100.01 too much for petty cash",
        "most I can spend from petty cash",
        "need office supplies for $85, petty cash ok?",
        "petty cash purchase of $250 approved in writing by the Bureau Manager",
        "who approves petty cash over $100",
        "I have a receipt for a small tool, reimburse it out of the petty cash box?",
        "six chairs at so much apiece on one petty cash receipt, too much?",
        "boss said ok out loud but nothing is signed, can petty cash cover it",
        "is my supervisor's signature good enough for a bigger petty cash purchase",
        "need the manager's note for a petty cash buy or not",
        "can I buy this out of petty cash",
        "toner for 92 even, grab it from the cash box?",
        "how far over the petty cash limit is a $143 purchase",
        "bureau manager emailed her ok for a pricier item, use petty cash?",
        "4 binders at 31 each from petty cash?",
        "is this purchase okay for petty cash",
        "does my purchase need the bureau manager's note",
        "can I take what I spent out of our petty cash",
        "does my petty cash buy need approval from the bureau manager",
        "do I need the bureau manager to sign for what I bought",
        "do I need the manager's signature for my petty cash purchase",
        "can my purchase go on petty cash",
        "is what I bought too much for petty cash",
        "can I put this receipt through petty cash",
        "will petty cash take my receipt",
        "may petty cash pay for office supplies with no approval",
        "reimburse my receipt from petty cash, okay",
    ),
    anchors=(PURCHASE,),
    model=PettyCashPurchase,
)
def petty_cash_purchase(work: Work) -> Outcome:
    """PCC 5.52.010 B."""
    at, limit = "5.52.010.B", work.figure(PURCHASE)
    if wrong := any_below_zero(work, at):
        return wrong
    amount = _purchase(work)
    work.note("The text speaks of each purchase and does not say whether one purchase may be split.")
    value = dollars("limit", "Limit without written approval", limit)
    if amount <= limit:
        work.step(at, f"{usd(amount)} does not exceed {usd(limit)}", True)
        return work.computed(at, f"Yes: {usd(amount)} does not exceed {usd(limit)}.", value, verdict="yes")
    work.step(at, f"{usd(amount)} exceeds {usd(limit)}", True)
    if work.maybe("approver") == "other":
        text = f"No: above {usd(limit)} it takes the approval of the Bureau Manager, in writing."
        return work.computed(at, text, value, verdict="no", actors=("Bureau Manager",))
    written = Condition("approved", at, "the Bureau Manager approves the purchase in writing")
    over = dollars("over", "Above the limit", amount - limit)
    return permission(
        work, at, f"petty cash may pay {usd(amount)}, which exceeds {usd(limit)}", value, over, on=(written,),
        actors=("Bureau Manager",),
    )  # fmt: skip


def _purchase(work: Work) -> Decimal:
    """What one purchase comes to; several things priced apiece are one purchase."""
    each = work.maybe("each")
    if work.maybe("amount") is not None and each is None and work.maybe("apiece"):
        each = work.maybe("amount")
    elif each is None or work.maybe("amount") is not None:
        return work.money("amount")
    items = work.count("items")
    total = Decimal(each * items)
    work.step("5.52.010.B", f"{items} at {usd(each)} each, taken as one purchase", total, "USD")
    return total


class PettyCashAccount(Inputs):
    """What a petty cash checking account depends on."""

    size: Decimal | None = money(
        "How large is the petty cash account?", "5.52.010.C",
        words=("account", "petty cash", "size", "fund", "holds", "balance", "of", "keep", "have", "petty cash fund",
               "box"),
    )  # fmt: skip
    signed: int | None = count(
        "How many signatures are on the check?", "5.52.010.C.2", unit="signatures", optional=True,
        words=("signatures", "signature", "signed", "signers", "sign", "names"),
    )  # fmt: skip


@calculator(
    name="petty_cash_checking_account",
    title="Whether petty cash may be a checking account",
    subject=SUBJECT,
    provision="5.52.010.C",
    rule="A petty cash account exceeding $1,000 may be a checking account; the bureau authorizes three signatures in "
    "writing, requires two on each check, sets a dollar limit for each check, a control system and audit procedures.",
    phrases=(
        "can a $1,500 petty cash account be a checking account",
        "how big must petty cash be to open a checking account",
        "is exactly $1,000 enough for a petty cash checking account",
        "open a bank account for our petty cash",
        "we keep $800 in petty cash, may we write checks on it",
        "what must a bureau set up for a petty cash checking account",
        "can just one of us sign a check on the petty cash account",
        "is our petty cash big enough to get a checkbook for it",
        "may a bureau put its petty cash into a bank checking account",
        "is our 900 dollar fund enough to have checks printed",
        "only one signature on a check from our petty cash bank account, fine?",
        "how many people have to be authorized to sign for the account",
        "we want to move our $2,200 cash fund into a bank, allowed",
        "bureau's petty cash fund holds exactly a thousand, can it go to the bank",
        "can our petty cash be turned into a checking account",
        "is our fund big enough for checks",
        "is my petty cash fund big enough to be a bank account",
        "can our petty cash account have checks",
        "does our petty cash hold enough for a checking account",
    ),
    anchors=(CHECKING, AUTHORIZED, ON_CHECK, CHECK_LIMIT, CONTROLS, AUDITS),
    model=PettyCashAccount,
)
def petty_cash_checking_account(work: Work) -> Outcome:
    """PCC 5.52.010 C."""
    if wrong := any_below_zero(work, "5.52.010.C"):
        return wrong
    signed: int | None = work.maybe("signed")
    if signed is not None and work.maybe("size") is None:
        return _signed(work, signed)
    size, least = work.money("size"), work.figure(CHECKING)
    exceeds = size > least
    work.step("5.52.010.C", f"{usd(size)} exceeds {usd(least)}", exceeds)
    if not exceeds:
        text = f"No: only a petty cash account exceeding {usd(least)} may be maintained as a checking account."
        return work.computed("5.52.010.C", text, verdict="no")
    authorized, on_check = int(work.figure(AUTHORIZED)), int(work.figure(ON_CHECK))
    work.step("5.52.010.C.1", "Signatures authorized in writing for the account", authorized, "signatures")
    work.step("5.52.010.C.2", "Signatures on each check", on_check, "signatures")
    work.step("5.52.010.C.3", "The bureau sets a dollar limit for each check; the text gives none")
    work.step("5.52.010.C.4", "The bureau establishes a control system")
    work.step("5.52.010.C.5", "The bureau provides for audit procedures")
    return work.computed(
        "5.52.010.C",
        "Yes: it may be a checking account, with three signatures authorized in writing, two on each check, a dollar "
        "limit for each check, a control system and audit procedures.",
        Quantity("authorized", "Signatures authorized", authorized, "signatures"),
        Quantity("signatures", "Signatures on each check", on_check, "signatures"),
        verdict="yes",
    )


def _signed(work: Work, signed: int) -> Outcome:
    """Whether a check on the account bears enough signatures."""
    needed = int(work.figure(ON_CHECK))
    work.step("5.52.010.C.2", f"{signed} signatures against {needed} on each check", signed >= needed)
    value = Quantity("signatures", "Signatures on each check", needed, "signatures")
    verdict = "yes" if signed >= needed else "no"
    text = f"{verdict.capitalize()}: each check takes two signatures."
    return work.computed("5.52.010.C.2", text, value, verdict=verdict)


class SafetyGear(Inputs):
    """What reimbursement of safety gear depends on."""

    provided: bool | None = yes_no(
        "Does the labor contract provide for it?", "5.52.010.D", optional=True,
        yes=("labor contract provides", "in the labor contract", "union contract provides",
             "contract covers", "union contract says", "per the labor contract", "contract allows",
             "as the labor contract provides", "in the union contract", "contract gives",
             "contract provides", "labor agreement provides", "contract says"),
        no=("no labor contract", "not in the labor contract", "contract does not provide", "nonrepresented",
            "non-represented", "labor contract does not", "no union", "not in the union contract", "not represented",
            "contract says nothing", "contract doesn't", "nonunion", "non-union"),
    )  # fmt: skip
    price: Decimal | None = money(
        "What did the safety shoes or rain gear cost?", "5.52.010.D",
        words=("shoes", "boots", "rain gear", "raincoat", "cost", "paid", "bought", "price", "jacket", "gear", "pants",
               "steel toes", "work boots", "safety shoes", "slicker", "receipt", "rain coat", "waders"),
    )  # fmt: skip
    in_full: bool | None = yes_no(
        "Is the question whether all of it is reimbursed?", "5.52.010.D", optional=True,
        yes=("in full", "all of it", "the whole", "full amount", "full price", "entire", "full cost",
             "everything", "whole thing", "whole price", "every penny", "all my money", "cover", "covers",
             "swing", "pay for all", "foot the bill", "foot the whole bill"),
        no=("part of it", "some of it"),
    )  # fmt: skip


@calculator(
    name="safety_gear_reimbursement",
    title="Reimbursement of safety shoes and rain gear",
    subject=SUBJECT,
    provision="5.52.010.D",
    rule="Petty cash may reimburse safety shoes and rain gear as labor contracts provide, at most $100.",
    phrases=(
        "safety boots cost $88, what does petty cash reimburse",
        "reimbursement for $140 safety shoes",
        "can petty cash pay for rain gear",
        "employee bought steel toe boots for $165",
        "rain jacket reimbursement limit",
        "how much back for safety shoes from petty cash",
        "can I get the whole price of my steel toes back from petty cash",
        "is a pair of work boots covered by petty cash under the union contract",
        "bought a slicker for the job, what do I get back",
        "raincoat was 140, how much does the worker eat himself",
        "union contract covers steel toes, how much of the 175 comes back",
        "how much do I get back for my new work boots",
        "may the manager okay more than a hundred for boots",
        "nonrepresented employee bought waders, does petty cash pay",
        "how much do I get back on these boots from petty cash",
        "exact amount petty cash reimburses for my rain gear",
        "how much of my boots does petty cash give me back",
        "what do I get back for my rain jacket",
    ),
    anchors=(GEAR, CONTRACTS),
    model=SafetyGear,
)
def safety_gear_reimbursement(work: Work) -> Outcome:
    """PCC 5.52.010 D."""
    at = "5.52.010.D"
    if work.maybe("provided") is False:
        work.step(at, "Provided in a labor contract with the City", False)
        return work.computed(at, "No: the labor contract does not provide for it.",
                             dollars("reimbursement", "Reimbursement", Decimal(0)), verdict="no")  # fmt: skip
    price, limit = work.money("price"), work.figure(GEAR)
    if wrong := any_below_zero(work, at):
        return wrong
    paid = work.cents(at, min(price, limit))
    work.step(at, f"The price of {usd(price)}, restricted to {usd(limit)}", paid, "USD")
    work.note("Only as the labor contract provides; its own limit, if lower, governs.")
    values = [dollars("reimbursement", "Reimbursement", paid)]
    if price <= limit:
        verdict = "yes" if work.maybe("provided") else "conditional"
        text = f"Petty cash may reimburse {usd(paid)}, as the labor contract provides."
        return work.computed(at, text, *values, verdict=verdict)
    values.append(dollars("remaining", "Not reimbursed", price - paid))
    work.note(
        'The text does not say that written approval (PCC 5.52.010 B) lifts this limit; it is "restricted" to it.'
    )
    text = f"Petty cash may reimburse only {usd(paid)}, as the labor contract provides."
    full = work.maybe("in_full")
    verdict = "no" if full else "yes" if work.maybe("provided") else "conditional"
    return work.computed(at, f"No: {text[0].lower()}{text[1:]}" if full else text, *values, verdict=verdict)
