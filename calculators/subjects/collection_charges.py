"""The service charge on money that the Collections Section collects: Section 5.50.030."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero, below_zero
from calculators.figure import figure
from calculators.inputs import Inputs, amounts, choice, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.subjects.loss_collections import SUBJECT
from calculators.work import Work, dollars

OWN_CHARGE = figure(
    "collections_service_charge", "15", "percent", "5.50.030",
    "less a service charge of 15 percent for all claims for damages to its property against any third party "
    "tort-feasors",
)  # fmt: skip
AGENCY_CHARGE = figure(
    "collections_agency_charge", "25", "percent", "5.50.030",
    "A 25 percent service charge will be required if necessary to assign to an outside collection agency.",
)  # fmt: skip


class CollectionsServiceCharge(Inputs):
    """What the service charge on collected money depends on."""

    collected: tuple[Decimal, ...] | None = amounts(
        "How much was collected?",
        "5.50.030",
        words=("collected", "recovered", "collection", "recovery", "paid", "received", "got back",
               "took in", "brought in", "got", "settlement", "collect", "got out of", "out of", "paid us",
               "paid back", "reimbursed", "handed over", "ponied up", "coughed up", "came in", "pulled in",
               "squeezed out", "check for", "sent us", "insurer paid", "driver paid", "dug up", "squeezed",
               "shook loose", "scraped together", "drummed up", "forked over", "paid up", "ended up paying"),
    )  # fmt: skip
    claimed: Decimal | None = money(
        "How much was the whole claim, if it is named besides?", "5.50.030", optional=True,
        words=("claim", "claimed", "billed", "bill", "owed", "owes", "original claim", "damage of", "in damage",
               "invoice", "invoiced", "repairs", "damage came to", "claim of", "claim for", "out of a", "still owes"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Is the question about the charge, or about what the City fund gets?", "5.50.030",
        {
            "charge_wanted": ("service charge", "insurance and claims", "the cut", "how big a bite", "skim", "charge"),
            "net_wanted": ("our fund", "bureau's fund", "credited to the fund", "what's left", "whats left", "net to",
                           "we see", "our bureau get", "bureau see", "ends up in", "left over", "the rest"),
        }, optional=True,
    )  # fmt: skip
    agency: bool | None = yes_no(
        "Was it necessary to assign the account to an outside collection agency?", "5.50.030", optional=True,
        yes=("outside collection agency", "collection agency", "outside agency", "agency", "assigned to an agency",
             "debt collector", "outside collector", "farmed out", "turned over to an agency", "collector",
             "sent to collections outside", "outside firm", "outside outfit", "agency got", "agency brought in",
             "agency's help", "hired gun", "repo outfit", "assigned out", "outside collections", "private collector"),
        no=("without an agency", "in-house", "no agency", "by the section itself", "our own staff",
            "collections itself",
            "ourselves", "in house", "without any agency", "on our own", "our own people", "never went to an agency",
            "no collection agency", "without an outside"),
    )  # fmt: skip
    damage: bool | None = yes_no(
        "Is it a claim for damage to City property against a third party?", "5.50.030", optional=True,
        yes=("damage", "damages", "accident", "third party", "tort", "vandalism", "hit", "crash", "wreck",
             "damaged", "pole", "signal", "knocked down", "ran into", "smashed", "fender bender",
             "rear-ended", "backed into", "drunk driver", "vandal", "graffiti", "broke our", "light pole",
             "hydrant", "guardrail", "collision", "plowed into", "sideswiped", "totaled", "crashed",
             "wrecked", "tagged", "street light", "trashed", "clobbered", "trashed our", "bent our", "van",
             "busted", "banged up", "creamed", "knocked out", "T-boned", "mangled"),
        no=("board up", "board ups", "boarded up", "not a damage claim", "service claim", "no damage", "boarding up",
            "board-up", "cleanup bill", "services rendered"),
    )  # fmt: skip
    kept: Decimal | None = money(
        "Which service charge was kept, if one is named?", "5.50.030", optional=True,
        words=("kept", "keeps", "keep", "withheld", "took out", "skimmed", "deducted", "held back",
               "service charge of"),
    )  # fmt: skip
    share: Decimal | None = percent(
        "Which percentage was kept or is proposed, if one is named?", "5.50.030", optional=True,
        words=("percent", "kept", "keeps", "keep", "cut", "service charge", "took", "take", "charge", "skim"),
    )  # fmt: skip


@calculator(
    name="collections_service_charge",
    title="Service charge on money collected",
    subject=SUBJECT,
    provision="5.50.030",
    rule="Money that the Collections Section collects goes to the appropriate City fund less a service charge of 15 "
    "percent on claims for damage to City property against third parties, 25 percent when the account had to be "
    "assigned to an outside collection agency.",
    phrases=(
        "service charge on $1,500 collected for a damaged signal",
        "how much does Collections keep of money recovered by an outside agency",
        "net to our fund from $2,000 recovered after an accident",
        "collections cut of a damage recovery",
        "agency collected $1,500, what is the service charge",
        "what percentage goes to the Insurance and Claims Fund",
        "Collections kept 25 percent of what the driver paid, is that right without an agency",
        "of what we got back for the wrecked signal, how much does our fund see",
        "Risk skimmed a fifth off our recovery, can they do that",
        "we got money out of the guy who ran into the light pole, how much ends up in the bureau's fund",
        "what service charge comes off the money we collected from a drunk driver who hit our pole",
        "total that goes to Insurance and Claims from several fender benders that Collections recovered in house",
        "outside collector brought in the vandal's money, what is the charge and what is left for us",
        "how much of a recovery from a hit and run is credited to the fund that owns the truck",
        "Collections Section recovered money from a driver who damaged a City vehicle, how much is the service charge",
        "agency pulled in part of a graffiti claim, how much do we see after the charge",
        "insurer paid for the smashed hydrant, what is taken off for Insurance and Claims",
        "outside agency squeezed money out of the guy who hit our van, how much does our fund end up with",
        "after the agency's cut what does our fund get of the money it brought in",
        "exact service charge on what was recovered for our sign",
        "how many dollars of the recovery come back to our bureau",
        "exact amount credited to our fund from this driver's payment",
        "how many dollars does risk keep out of our recovery",
        "what does our fund see of the money from the driver",
        "exact cut taken from our recovery",
    ),
    anchors=(OWN_CHARGE, AGENCY_CHARGE),
    model=CollectionsServiceCharge,
)
def collections_service_charge(work: Work) -> Outcome:
    """PCC 5.50.030."""
    at, agency, damage = "5.50.030", work.maybe("agency"), work.maybe("damage")
    if wrong := any_below_zero(work, at) or below_zero(work, at, *(work.maybe("collected") or ())):
        return wrong
    if not agency and damage is False:
        text = (
            "The text states a charge only for claims of property damage against third parties, or when an agency "
            "collects."
        )
        return work.undetermined(at, text)
    own, by_agency = work.figure(OWN_CHARGE), work.figure(AGENCY_CHARGE)
    law, share = by_agency if agency else own, work.maybe("share")
    if not agency:
        work.note("Taken as a claim for damage to City property, collected without an outside agency.")
    work.note("The service charge is credited to the Insurance and Claims Fund.")
    if share is not None and (share != law or work.maybe("collected") is None):
        right = share == law or (bool(agency) and damage is not False and share == own + by_agency)
        work.step(at, f"{plain(law)} percent, against {plain(share)}", share == law)
        value = Quantity("rate", "Service charge", law, "percent")
        if right and share != law:
            return work.two_readings(
                at, f"The service charge is {plain(law)} percent, or {plain(share)} if it is added to the other one.",
                Reading("The 25 percent takes the place of the 15 percent.", (value,), "no"),
                Reading("The 25 percent is added to the 15 percent.", (), "yes"),
            )  # fmt: skip
        verdict = "yes" if right else "no"
        text = f"{verdict.capitalize()}: the service charge is {plain(law)} percent."
        return work.computed(at, text, value, verdict=verdict)
    return _from_collected(work, law, own + by_agency)


def _from_collected(work: Work, law: Decimal, both: Decimal) -> Outcome:
    """The charge on what was collected, held against what was kept; two readings where an agency collects damages."""
    at, kept, parts = "5.50.030", work.maybe("kept"), work.amounts("collected")
    collected = sum(parts, Decimal(0))
    if len(parts) > 1:
        work.step(at, "Collected in all", collected, "USD")
    charge = _charge(work, collected, law)
    values = _values(collected, charge)
    net = collected - charge
    text = f"The service charge is {usd(charge)}, so {usd(net)} goes to the City fund."
    if work.maybe("wanted") == "net_wanted":
        text = f"{usd(net)} goes to the City fund, the service charge of {usd(charge)} taken off."
    verdict = None if kept is None else "yes" if kept == charge else "no"
    if verdict is not None:
        text = f"{verdict.capitalize()}. {text}"
    if not work.maybe("agency") or work.maybe("damage") is False:
        return work.computed(at, text, *values, verdict=verdict)
    more = _charge(work, collected, both)
    second = None if kept is None else "yes" if kept == more else "no"
    return work.two_readings(
        at, f"{text} The text does not say that the 25 percent takes the place of the 15 percent.",
        Reading("The 25 percent takes the place of the 15 percent.", values, verdict),
        Reading("The 25 percent is added to the 15 percent.", _values(collected, more), second),
    )  # fmt: skip


def _charge(work: Work, collected: Decimal, percent: Decimal) -> Decimal:
    charge = collected * percent / 100
    work.step("5.50.030", f"{plain(percent)} percent of {usd(collected)}", charge, "USD")
    return work.cents("5.50.030", charge)


def _values(collected: Decimal, charge: Decimal) -> tuple[Quantity, Quantity]:
    return dollars("charge", "Service charge", charge), dollars("net", "To the City fund", collected - charge)
