"""Contractors' bonds and their sureties: Sections 5.44.050 and 5.44.060."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.permission import Condition, permission
from calculators.work import Work, dollars

SUBJECT = "Contract bonds"
BOND, RELEASE = "5.44.050", "5.44.060"

SHARE = figure("contractor_bond_share", "50", "percent", BOND, "an amount equal to fifty percent of the contract price")
GREATER = anchor(BOND, "unless a greater amount is fixed by the Council")
NOT_STREETS = anchor(BOND, "shall not apply to contracts awarded by the Council for the improvement of streets and")
MAY_RELEASE = anchor(RELEASE, "The Auditor shall have the authority to release the surety on the performance bond")
STATEMENT = anchor(
    RELEASE, "that the contract has been satisfactorily completed and the material, equipment or supplies"
)
NO_LABOR = anchor(RELEASE, "the performance of labor other than the mere delivery of the subject of the contract")


class ContractorBond(Inputs):
    """What the amount of a contractor's bond depends on."""

    street_or_sewer: bool | None = yes_no(
        "Did the Council award it for the improvement of streets or the construction of sewers?", BOND, optional=True,
        yes=("street improvement", "street paving", "improvement of streets", "paving", "sewer construction",
             "construction of sewers", "sewer", "street", "repaving", "road widening"),
        no=("supplies", "materials", "not a street", "not a sewer", "building", "furniture", "equipment",
            "janitorial", "janitorial contract", "trucks",
            "paper", "vehicles", "uniforms", "roofing", "landscaping", "cleaning",
            "supply contract", "not streets or sewers", "no street or sewer work"),
    )  # fmt: skip
    price: Decimal | None = money(
        "What is the contract price?", BOND,
        words=("contract", "price", "contracts", "worth", "job", "purchase", "order", "deal", "contract price",
               "contract for", "contract of", "on a", "contract is"),
    )  # fmt: skip
    fixed: Decimal | None = money(
        "Which amount did the Council fix, if any?", BOND, optional=True,
        words=("council", "fixed", "fixes", "fix", "council set", "ordinance", "council requires", "council wants",
               "council ordered", "set by council", "council asked for", "council said", "council wants a",
               "council picked", "council voted", "set it at", "fixed by council",
               "fixed it at", "only fixed", "fixed a", "set by the council", "council set the bond at",
               "council put it at",
               "council require"),
    )  # fmt: skip
    given: Decimal | None = money(
        "For how much is the bond that the contractor gives?", BOND, optional=True,
        words=("brought", "brings", "gave us", "gave", "posted", "offers", "offered", "submitted", "turned in",
               "performance bond", "bond for", "bond of", "sent in", "contractor's bond", "handed in",
               "provided", "gave us a", "gave us", "vendor gave", "brought a", "handed us", "bond is",
               "bond he has", "put up", "vendor's bond"),
    )  # fmt: skip
    percentage: Decimal | None = percent(
        "What percentage of the contract price is the bond that the contractor gives?", BOND, optional=True,
        words=("bond", "of the contract", "contract price", "of the price", "offers", "gave"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether a bond is enough, whether it falls short, or whether the Council may fix that "
        "amount?", BOND,
        {"enough": ("enough", "big enough", "sufficient", "good enough", "adequate", "large enough", "cover it"),
         "falls_short": ("too little", "too small", "too low", "fall short", "insufficient", "inadequate",
                         "not enough"),
         "council_may": ("can the council fix", "may the council fix", "can council set", "can the council set",
                         "may the council set", "may council fix", "can council require", "could the council set",
                         "can the council require", "can the council lower", "can council lower",
                         "council set it lower",
                         "can council fix", "may the council require", "can the council ask for")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="contractor_bond_amount",
    title="Amount of a contractor's bond",
    subject=SUBJECT,
    provision=BOND,
    rule="A contractor's bond is 50 percent of the contract price unless the Council fixes a greater amount; this "
    "does not apply to contracts awarded by the Council for the improvement of streets and construction of "
    "sewers.",
    phrases=(
        "bond on a supply contract of $61,300",
        "contractor's performance bond when the price is $120,000",
        "Council fixed the bond at $80,000 on a $100,000 contract",
        "how big must the contractor's bond be",
        "can the Council set a bond below half of the contract price",
        "bond for a street improvement contract under this section",
        "half the contract price, what does the bond come to on $18,450",
        "is a $40,000 performance bond big enough on a $78,500 supply contract",
        "contractor brought us a bond of $22,000 on a $45,000 order, how much is he short",
        "vendor gave a bond for 40 percent of the contract price, enough?",
        "may the Council require a bond for the whole contract price",
        "does the fifty percent bond apply to sewers that the Council awarded",
        "performance bond on a pipe order of $212,600?",
        "how much is the bond that the contractor must give us on our janitorial contract",
        "Council only fixed $40,000 on a deal of a hundred thousand, which bond counts",
        "three contracts with one vendor, what do his bonds come to",
        "vendor wants to put up a quarter of what we pay him, do we accept",
        "what bond does the vendor owe us on our hose deal",
        "exact bond amount for this contract",
        "how many dollars must our supplier's bond be",
        "need the bond figure for the mower contract",
        "is the bond our vendor handed in big enough",
        "what must the bond be for the radios we are buying",
        "figure out the bond for the deal we just made",
        "work out the bond on that purchase we signed",
        "we just closed a deal for forklifts, how much bond",
        "how many dollars of bond do we need from our paper supplier",
        "what bond figure goes in our order for desks",
        "how much bond do we ask of this vendor",
    ),
    anchors=(SHARE, GREATER, NOT_STREETS),
    model=ContractorBond,
)
def contractor_bond_amount(work: Work) -> Outcome:
    """PCC 5.44.050."""
    if work.maybe("street_or_sewer"):
        work.step(BOND, "Awarded by the Council for the improvement of streets or construction of sewers", True)
        text = ("No: this Section does not apply to contracts that the Council awards for the improvement of "
                "streets and construction of sewers, and gives no bond for them.")  # fmt: skip
        return work.computed(BOND, text, verdict="no", actors=("Council",))
    work.note("State law on public works may ask for more; the text does not say whether change orders move the price.")
    percentage: Decimal | None = work.maybe("percentage")
    if percentage == SHARE.value and work.maybe("asked") is None:
        percentage = None
    if percentage is not None and work.maybe("price") is None:
        return _share(work, percentage)
    price, fixed, given = work.money("price"), work.maybe("fixed"), work.maybe("given")
    if given is None and percentage is None and work.maybe("asked") in ("enough", "falls_short"):
        given = work.money("given")
    if work.maybe("asked") == "council_may" and fixed is None:
        fixed, given = given, None
    if given is None and percentage is not None:
        given = price * percentage / 100
    if price <= 0 or any(amount is not None and amount < 0 for amount in (fixed, given)):
        return work.not_applicable(
            BOND, "A contract price lies above zero and a bond is not below it; check the figures."
        )
    return _bond(work, price, fixed, given)


def _bond(work: Work, price: Decimal, fixed: Decimal | None, given: Decimal | None) -> Outcome:
    half = price * work.figure(SHARE) / 100
    work.step(BOND, f"50 percent of the contract price of {usd(price)}", half, "USD")
    half = work.cents(BOND, half)
    bond, why = half, f"50 percent of the contract price of {usd(price)}"
    if fixed is not None and fixed > half:
        work.step(BOND, "The greater amount that the Council fixed", fixed, "USD")
        bond, why = fixed, "as the Council fixed it"
    elif fixed is not None:
        work.skip(BOND, f"{usd(fixed)} is not greater than 50 percent, so it has no effect")
    value, actors = dollars("bond", "Bond", bond), ("Council",) if bond != half else ()
    if given is not None:
        return _held_against(work, bond, given, bond != half, value)
    text = f"The bond is {usd(bond)}, {why}."
    if work.maybe("asked") == "council_may":
        return _council_may(work, text, fixed, half, value)
    return work.computed(BOND, text, value, actors=actors)


def _council_may(work: Work, text: str, fixed: Decimal | None, half: Decimal, value: Quantity) -> Outcome:
    """Whether the Council may fix an amount: a greater one than half of the price."""
    if fixed is None:
        return work.computed(BOND, f"{text} The Council may fix a greater amount, not a lesser.", value,
                             verdict="conditional", actors=("Council",))  # fmt: skip
    may = fixed >= half
    lead = "Yes: the Council may fix that amount" if may else "No: the Council may fix a greater amount only"
    return work.computed(BOND, f"{lead}. {text}", value, verdict="yes" if may else "no", actors=("Council",))


def _held_against(work: Work, bond: Decimal, given: Decimal, by_council: bool, value: Quantity) -> Outcome:
    """The bond that the contractor gives, held against the one that is due."""
    short = given < bond
    work.step(BOND, f"A bond of {usd(given)}, against {usd(bond)}", not short)
    falls_short = work.maybe("asked") == "falls_short"
    actors = ("Council",) if by_council else ()
    if given > bond and not by_council:
        more = Reading("At least 50 percent is meant, so more does no harm.", (value,), "no" if falls_short else "yes")
        same = Reading("“Equal to fifty percent” means no more either, unless the Council fixes it.", (), "no")
        text = f"{usd(given)} is more than 50 percent of the contract price, {usd(bond)}; the text says “equal to”."
        return work.two_readings(BOND, text, more, same)
    verdict = "yes" if short == falls_short else "no"
    size = f"too little, {usd(bond - given)} short" if short else "enough"
    lack = dollars("shortfall", "Short by", max(Decimal(0), bond - given))
    return work.computed(BOND, f"{verdict.capitalize()}, {usd(given)} is {size}: the bond is {usd(bond)}.", value, lack,
                         verdict=verdict, actors=actors)  # fmt: skip


def _share(work: Work, percentage: Decimal) -> Outcome:
    """A bond told as a percentage of the contract price."""
    if percentage < 0:
        return work.not_applicable(BOND, "A percentage is not below zero; check the figure.")
    share = work.figure(SHARE)
    work.step(BOND, f"{plain(percentage)} percent, against {plain(share)} percent", percentage >= share)
    falls_short = work.maybe("asked") == "falls_short"
    verdict = "yes" if (percentage < share) == falls_short else "no"
    text = (f"{verdict.capitalize()}: the bond is for {plain(share)} percent of the contract price, unless the Council "
            "fixes a greater amount.")  # fmt: skip
    if work.maybe("asked") == "council_may":
        verdict = "yes" if percentage >= share else "no"
        text = (f"{verdict.capitalize()}: the Council may fix a greater amount than {plain(share)} percent, not a "
                "lesser.")  # fmt: skip
    return work.computed(BOND, text, Quantity("required", "Required", share, "percent"), verdict=verdict,
                         actors=("Council",))  # fmt: skip


class SuretyRelease(Inputs):
    """What the release of the surety on a performance bond depends on."""

    labor: bool | None = yes_no(
        "Does the contract include labor other than mere delivery?", RELEASE, optional=True,
        yes=("labor", "install", "installed", "installation", "supply and install", "construction", "services",
             "supplied and installed", "set them up", "mounted", "wired",
             "laid", "poured", "built", "cabling", "training", "hung", "bolted down",
             "repairs", "installs", "installing", "put them in", "hooked up", "set it up", "assembled", "built"),
        no=("goods only", "supplies only", "mere delivery", "delivery only", "no labor", "just delivered",
            "just dropped off", "only delivered", "no installation", "did not install", "no install"),
    )  # fmt: skip
    completed: bool | None = yes_no(
        "Is the contract completed?", RELEASE,
        yes=("completed", "complete", "goods delivered", "all delivered", "fully delivered", "finished", "is done",
             "contract done", "everything came", "everything delivered", "wrapped up", "goods came",
             "delivered and paid", "done", "delivered", "over and done", "wound up", "last truck came",
             "last delivery came",
             "all in", "last shipment came", "got everything", "got the goods", "everything arrived", "all arrived"),
        no=("not completed", "incomplete", "not complete", "still delivering", "unfinished",
            "partly delivered", "isn't done", "not done", "half delivered", "more deliveries to come",
            "still owes us", "not finished", "hasn't delivered", "not delivered", "still waiting for",
            "one shipment short", "backordered", "back ordered", "last shipment hasn't",
            "not been completed", "hasn't finished", "not all delivered", "still missing",
            "last truckload comes", "rest comes later", "rest is coming", "still to come",
            "last box is coming", "remainder next week"),
    )  # fmt: skip
    paid: bool | None = yes_no(
        "Has the City paid?", RELEASE,
        yes=("paid", "city has paid", "payment made", "been paid", "paid in full", "check went out", "we paid",
             "check cleared",
             "payment went out", "invoice is paid", "paid up", "paid off", "payment cleared", "cut the check",
             "final payment made", "check has gone out"),
        no=("haven't paid", "invoice open", "invoice still open", "hasn't paid", "still owe",
            "payment not made", "not paid", "unpaid", "not yet paid", "payment pending", "before payment",
            "before the city has paid", "before we pay", "before the city pays", "has not paid",
            "have not paid", "not been paid", "hasn't been paid", "owe him", "owe them", "check hasn't",
            "invoice is still open", "payment is still", "still have to pay", "last invoice is open",
            "payment outstanding", "holding the last payment", "haven't cut the check",
            "pay them next week", "pay next week", "will pay", "paying friday", "payment goes out next",
            "invoice is in the queue", "we pay later", "still unpaid", "not paid yet"),
    )  # fmt: skip
    statement: bool | None = yes_no(
        "Has the Auditor the bureau's written statement of satisfactory completion and acceptance?",
        RELEASE,
        yes=("written statement", "bureau's statement", "statement received", "statement from the bureau",
             "bureau confirmed in writing", "bureau's letter", "bureau wrote", "bureau signed off in writing",
             "written acceptance", "bureau sent written", "statement is in", "letter from the bureau",
             "sent its statement",
             "sent a statement", "bureau sent its", "written sign off", "memo from the bureau", "bureau's memo",
             "statement is with the auditor", "accepted in writing", "written ok from the bureau",
             "bureau put in writing",
             "bureau's written", "chief's written statement", "statement came", "statement on file", "wrote that",
             "bureau sent a letter", "bureau sent the letter", "signed statement"),
        no=("no statement", "no written statement", "without a statement", "without the bureau's statement",
            "bureau has not confirmed", "verbal confirmation", "statement missing", "bureau only said",
            "bureau called",
            "bureau told us", "nothing in writing", "no letter", "bureau hasn't confirmed", "by phone",
            "over the phone", "hasn't sent the statement", "hasn't sent the letter", "hasn't sent its statement",
            "has not sent the statement", "has not sent its statement", "statement hasn't", "statement has not",
            "hasn't sent", "nothing from the bureau", "bureau hasn't written", "waiting for the statement",
            "waiting on the bureau's statement", "bureau never wrote", "verbally", "bureau is dragging",
            "haven't got the statement", "not put it in writing", "hasn't put it in writing"),
    )  # fmt: skip


@calculator(
    name="surety_release_check",
    title="Whether the surety on a performance bond may be released",
    subject=SUBJECT,
    provision=RELEASE,
    rule="For contracts of goods without labor other than mere delivery, the Auditor may release the surety after "
    "completion, payment by the City and the bureau's written statement of satisfactory completion and "
    "acceptance.",
    phrases=(
        "goods delivered and paid, bureau's statement received, may the Auditor release the surety",
        "release the surety on a supply and install contract",
        "can the performance bond surety be let go before the City has paid",
        "what is needed before the surety is released",
        "vendor wants his surety released, no statement from the bureau yet",
        "release of surety after delivery of equipment",
        "supply contract is done and the check went out, bureau's letter is in, can the Auditor let the surety go",
        "we still owe the last invoice, is it ok to release the bondsman",
        "pumps were installed by the vendor, does the Auditor's release of surety cover that",
        "our truck contract, can the Auditor release the surety on it",
        "hoses all came and were paid for, the chief wrote that they are fine, free the bonding company?",
        "bondsman asks to be off the hook for the desk order",
        "facilities has not sent its statement on the chairs, may the Auditor still let go of the surety",
        "last shipment is backordered, is it too soon to let the bonding company go",
        "vendor delivered and installed the lockers, all paid, may the Auditor release the surety",
        "may we free the surety on our desk contract yet",
        "can the surety on our mower contract go now",
        "is it time to release the surety on this supply contract",
    ),
    anchors=(MAY_RELEASE, STATEMENT, NO_LABOR),
    model=SuretyRelease,
)
def surety_release_check(work: Work) -> Outcome:
    """PCC 5.44.060."""
    if work.maybe("labor"):
        work.step(RELEASE, "Labor other than the mere delivery is included", True)
        return work.computed(RELEASE, "No, not under this Section: it does not apply to contracts that include "
                                      "labor other than the mere delivery, and it does not say who releases those.",
                             verdict="no",
                             actors=("Auditor",))  # fmt: skip
    names = ("completed", "paid", "statement")
    if False not in [work.maybe(name) for name in names]:
        for name in names:
            work.yes(name)
    conditions = (
        Condition("completed", RELEASE, "the contract is completed"),
        Condition("paid", RELEASE, "the City has paid"),
        Condition("statement", RELEASE, "the Auditor has the bureau's written statement that the contract was "
                                        "satisfactorily completed and the goods accepted"),
    )  # fmt: skip
    granted = "the Auditor may release the surety on the performance bond"
    return permission(work, RELEASE, granted, on=conditions, actors=("Auditor",))
