"""The bond for a deceased employee's checks: Section 5.08.160."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, choice, count, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, dollars

SUBJECT = "Deceased employees"
AUDITOR = ("Auditor",)
NO_BOND = Quantity("bond", "Bond required", False)

LETTERS = anchor(
    "5.08.160.A",
    "after the Auditor has been furnished a certified copy of letters testamentary or letters of administration",
)
RESIDENT = anchor("5.08.160.C", "is a resident of Oregon, delivery shall be made to that heir or next of kin")
BOND_ABOVE = figure("bond_above", "200", "USD", "5.08.160.D", "if the amounts total more than $200 a bond")

PROBATE = {
    "oregon": (
        "probate in oregon", "oregon probate", "probated in oregon", "multnomah county probate", "oregon county",
        "admitted to probate in oregon", "washington county probate", "clackamas county probate", "probate here",
        "probate in portland", "multnomah county", "marion county", "lane county", "oregon estate",
        "probate in multnomah", "probate in clackamas", "probate in lane", "oregon court", "clackamas county",
        "washington county", "deschutes county", "jackson county", "linn county", "yamhill county",
        "probate in salem", "probate in eugene", "probate in hillsboro", "local probate", "probate court here",
        "probate case here",
    ),
    "elsewhere": (
        "probate outside oregon", "out-of-state probate", "outside this state", "probate in washington",
        "probate in california", "probate in idaho", "probated in another state", "out of state probate",
        "probate in nevada", "probate in arizona", "probated in washington", "probated in california",
        "probated in idaho", "probated in nevada", "probate in texas", "probated in arizona",
        "probate in clark county", "probate in vancouver", "probate in seattle", "probate elsewhere",
        "probate in another state", "out-of-state estate", "king county", "probate in montana",
        "probated out of state", "probate in hawaii", "probate in utah", "estate in california",
        "estate in washington", "probate is in another state", "idaho probate", "california probate",
        "nevada probate", "arizona probate", "washington state probate", "washington probate", "texas probate",
        "clark county", "probate in spokane", "probate in tacoma", "probate in boise", "probate in reno",
        "probate in colorado", "probate in florida", "probate in new york", "probated in texas", "montana probate",
        "probated in montana", "probated in utah", "utah probate", "probated in colorado", "probated outside",
        "probate in phoenix", "probate is out of state", "out of state estate", "probated elsewhere",
        "probate in alaska", "probate in new mexico", "probate in wyoming", "probate in minnesota",
        "probated in florida", "probate in georgia", "probate in ohio", "probate in illinois", "probate in kansas",
    ),
    "none": (
        "no probate", "not probated", "without probate", "never probated", "isn't probated", "there is no probate",
        "no estate", "unprobated", "no probate case", "wasn't probated", "nobody filed probate",
        "never went through probate", "no probate opened", "skip probate", "not in probate", "no will or probate",
        "nobody opened probate", "not going through probate", "won't be probated", "no probate filed",
        "no estate opened", "not being probated", "estate isn't in probate", "nobody is probating", "no court case",
        "never opened an estate", "won't be any probate", "didn't go through probate", "nobody opened an estate",
        "no probate at all", "nothing in probate", "no probate proceeding", "won't go through probate",
        "doesn't go through probate", "skipping probate", "nobody's probating",
    ),
}  # fmt: skip
"""How a question says whether, and where, an estate is admitted to probate."""
RESIDENT_YES = (
    "oregon resident", "lives in oregon", "resident of oregon", "lives in portland", "in-state", "lives here",
    "lives in salem", "lives in eugene", "lives in gresham", "lives in beaverton", "lives in bend",
    "living in oregon", "portland widow", "portland son", "lives locally", "local", "lives in hillsboro",
    "lives in medford", "in oregon", "oregon widow", "lives in town", "salem", "eugene", "gresham", "beaverton",
    "in bend", "hillsboro", "medford", "corvallis", "tigard", "lake oswego", "oregon city", "astoria", "ashland",
    "klamath falls", "milwaukie", "from oregon", "here in portland", "down in salem", "in portland", "from portland",
    "of portland", "tualatin", "newberg", "mcminnville", "roseburg", "grants pass", "pendleton", "la grande",
    "hood river", "the dalles", "coos bay", "newport", "tillamook", "st. johns", "oregonian", "in town",
    "oregon address", "forest grove", "woodburn", "sandy", "troutdale", "redmond", "baker city",
)  # fmt: skip
RESIDENT_NO = (
    "non-resident", "nonresident", "out of state", "not a resident", "lives in washington", "lives in california",
    "lives in vancouver", "lives in seattle", "lives in idaho", "lives out of state", "not an oregon resident",
    "lives in reno", "lives in nevada", "lives in boise", "lives in arizona", "lives in texas", "out-of-state",
    "lives in spokane", "lives in tacoma", "lives in montana", "lives in phoenix", "lives in another state",
    "lives in florida", "lives in denver", "lives in utah", "lives in new york", "in california", "in nevada",
    "vegas", "portland, maine", "in maine", "nebraska", "oklahoma", "pennsylvania",
    "massachusetts", "connecticut", "north dakota", "south dakota", "missouri", "arkansas", "louisiana",
    "in washington state", "lives in las vegas", "lives in canada", "lives elsewhere", "not from oregon",
    "moved to arizona", "lives in alaska", "lives in hawaii", "lives in sacramento", "in reno", "in boise", "seattle",
    "tacoma", "spokane", "vancouver", "camas", "olympia", "yakima", "boise", "reno", "las vegas", "phoenix", "tucson",
    "denver", "california", "nevada", "idaho", "montana", "arizona", "utah", "texas", "florida", "alaska", "hawaii",
    "new york", "chicago", "ohio", "sacramento", "los angeles", "san francisco", "san diego", "salt lake city",
    "dallas", "houston", "canada", "mexico", "colorado", "wyoming", "minnesota", "georgia", "washington state",
    "in washington", "across the river", "out of the state", "another state", "oakland", "fresno", "anchorage",
    "honolulu", "missoula", "billings", "bellevue", "kelso", "longview", "illinois", "michigan", "out of oregon",
    "outside oregon", "not in oregon", "kansas", "iowa", "virginia", "new mexico", "tennessee", "atlanta", "overseas",
    "moved to", "germany", "miami", "battle ground", "eureka", "redding", "twin falls",
)  # fmt: skip
TOTAL_WORDS = (
    "check", "checks", "total", "amount", "worth", "paycheck", "of", "altogether", "in all", "final pay", "come to",
    "last check", "adds up to", "final check", "wages", "for", "another", "back pay", "pension check", "pay", "owed",
    "last paycheck", "paychecks", "totaling", "vacation pay", "add up to", "adding up to", "sum to", "comes to",
    "amount to", "amounts to",
)  # fmt: skip
CHECKS_WORDS = ("checks", "paychecks", "of them", "checks of", "pension checks")
EACH_YES = ("each", "apiece", "per check", "every check", "checks of")
EACH_NO = (
    "in all",
    "total",
    "add up to",
    "amount to",
    "totaling",
    "altogether",
    "all told",
    "together",
    "combined",
    "adding up to",
)


def total_of(work: Work) -> Decimal | None:
    """What the checks come to, those of one amount each multiplied; None where nothing is told."""
    told: tuple[Decimal, ...] | None = work.maybe("total")
    return _summed(work, told) if told else None


def needed_total(work: Work) -> Decimal:
    """What the checks come to, which is asked for where it is not told."""
    return _summed(work, work.amounts("total"))


def _summed(work: Work, told: tuple[Decimal, ...]) -> Decimal:
    checks: int | None = work.maybe("checks")
    if checks is not None and checks > 1 and len(told) == 1 and work.yes("each"):
        work.step("5.08.160.D", f"{checks} checks of {usd(told[0])} each", told[0] * checks, "USD")
        return told[0] * checks
    total = sum(told, Decimal(0))
    if len(told) > 1:
        work.step("5.08.160.D", " + ".join(map(usd, told)), total, "USD")
    return total


def bond_needed(work: Work) -> Outcome:
    """Whether a bond is needed for delivery: PCC 5.08.160 A to D."""
    limit = work.figure(BOND_ABOVE)
    probate, resident, total = work.maybe("probate"), work.maybe("resident"), total_of(work)
    if total is not None and total < 0:
        return work.not_applicable("5.08.160.D", "The checks cannot total less than zero; check the amount.")
    reason = ""
    if probate in ("oregon", "elsewhere"):
        at, reason = ("5.08.160.A" if probate == "oregon" else "5.08.160.B"), "the estate is probated"
    elif resident:
        at, reason = "5.08.160.C", "the heir or next of kin is a resident of Oregon"
    elif total is not None and total <= limit:
        at, reason = "5.08.160.D", f"the checks total {usd(total)}, not more than {usd(limit)}"
    if reason:
        work.step(at, f"No bond, because {reason}", False)
        text = f"No bond is needed, because {reason}."
        return work.computed(at, text, NO_BOND, verdict="no", actors=AUDITOR)
    work.yes("resident")
    total = needed_total(work)
    if probate is None:
        work.note("The estate was taken not to be probated; where it is, no bond is needed.")
    work.step("5.08.160.D", f"Not probated, not a resident, and {usd(total)} is more than {usd(limit)}", True)
    return work.computed(
        "5.08.160.D", f"Yes: a non-resident whose checks total {usd(total)}, more than {usd(limit)}, furnishes a bond "
        "by a surety authorized to do business in Oregon.",
        Quantity("bond", "Bond required", True), dollars("over", "Above the limit", total - limit),
        verdict="yes", actors=AUDITOR,
    )  # fmt: skip


class DeceasedCheckBond(Inputs):
    """What decides whether a bond is needed for a dead person's check."""

    probate: str | None = choice("Is the estate admitted to probate?", "5.08.160", PROBATE)
    resident: bool | None = yes_no(
        "Is the heir or next of kin who makes the claim a resident of Oregon?", "5.08.160.D",
        yes=RESIDENT_YES, no=RESIDENT_NO,
    )  # fmt: skip
    total: tuple[Decimal, ...] | None = amounts("What do all the checks come to?", "5.08.160.D", words=TOTAL_WORDS)
    checks: int | None = count(
        "How many checks of that amount each?", "5.08.160.D", unit="checks", optional=True, words=CHECKS_WORDS
    )
    each: bool | None = yes_no(
        "Is that the amount of each check?", "5.08.160.D", optional=True, yes=EACH_YES, no=EACH_NO
    )


@calculator(
    name="deceased_check_bond",
    title="Whether a bond is needed for a dead person's check",
    subject=SUBJECT,
    provision="5.08.160.D",
    rule="A bond by a surety authorized in Oregon is needed only where the estate is not probated, the heir or next "
    "of kin is not a resident of Oregon, and the amounts total more than $200.",
    phrases=(
        "is a bond needed to hand over a dead employee's check",
        "does the nephew in Idaho have to post a bond for his uncle's last check of $240",
        "final pay of a deceased employee is $180, is a bond required of the out-of-state heir",
        "bond for a dead retiree's pension check, when do we ask for one",
        "surety bond from an heir who claims checks over $200",
        "daughter in California claims mom's $200 paycheck, no probate: bond or no bond?",
        "dead worker's sister is in Tacoma and no estate was opened, need a surety bond from her?",
        "do we need a bond before the next of kin gets the checks",
        "must an Oregon heir post a bond for a dead employee's wages",
        "how far over the bond line are these checks",
        "widow wants her late husband's last paycheck, bond or no bond?",
        "two checks for the estate of a retiree, does the claimant have to buy a surety bond",
        "is the out-of-town nephew off the hook for a bond",
        "does an executor have to furnish a bond for the checks of the deceased",
        "brother in Phoenix wants her last check of $150, nothing in probate, bond?",
        "aunt in Denver claims a $900 check, no estate, bond needed",
        "the checks come to so much and nobody probates, does our claimant give a bond",
        "no probate case, last check, out-of-state cousin, do we ask her for a bond",
    ),
    anchors=(BOND_ABOVE, RESIDENT, LETTERS),
    model=DeceasedCheckBond,
)
def deceased_check_bond(work: Work) -> Outcome:
    """PCC 5.08.160 A to D."""
    return bond_needed(work)
