"""Purchases from City employees and from businesses that they are associated with: Section 5.32.150."""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, amounts, choice, percent, yes_no
from calculators.money import plain
from calculators.outcome import NotApplicable, Outcome, Quantity, Reading
from calculators.work import Work

SUBJECT = "Employees as vendors"
BAN, MEANS, EXEMPT = "5.32.150.A", "5.32.150.B.1", "5.32.150.B.2"
APPROVERS = ("Mayor", "person performing the Mayor's duties")
UNLESS = (
    "unless an ordinance expressly authorizes it or, during an emergency under Chapter 15.08, the Mayor or the "
    "person performing the Mayor's duties approves it in writing"
)

RELATIVES = ("spouse", "wife", "husband", "brother", "sister", "cousin", "son", "daughter", "mother", "father",
             "uncle",
             "aunt", "niece", "nephew", "boyfriend", "girlfriend")  # fmt: skip
KIN_OWNERS = tuple(f"{who}{what}" for who in RELATIVES for what in ("'s company", "'s business", "'s firm", " owns a",
                   " owns the", " runs a", " runs the", " is the owner", " sells"))  # fmt: skip

SHARE = figure("stock_share", "10", "percent", MEANS, "owns or has owned 10 percent or more of any class of stock")
PROHIBITED = anchor(BAN, "from any City employee, or any business with which a City employee is associated")
ORDINANCE = anchor(BAN, "except when expressly authorized by ordinance")
EMERGENCY = anchor(BAN, "during an emergency under Chapter 15.08 of this Code if approved in writing by the Mayor")
ROLES = anchor(MEANS, "any business of which the City employee is a director, officer, owner or employee")
WINDOW = anchor(MEANS, "at any point in the preceding calendar year")
PROMOTER = anchor(EXEMPT, "paid through the City payroll system as a service to or for the convenience of a promoter")


class EmployeeVendor(Inputs):
    """What decides whether the Purchasing Agent may buy from somebody connected with a City employee."""

    promoter: bool | None = yes_no(
        "Is the employee a part-time temporary one, paid through the City payroll for a promoter or outside employer?",
        EXEMPT, optional=True,
        yes=("promoter", "outside employer", "paid through the city payroll", "convenience of a promoter",
             "paid through city payroll", "concert promoter", "through our payroll for"),
        no=("not for a promoter", "regular employee", "permanent employee", "full-time employee",
            "full time employee"),
    )  # fmt: skip
    ordinance: bool | None = yes_no(
        "Does an ordinance expressly authorize the purchase?", BAN, optional=True,
        yes=("ordinance", "authorized by ordinance", "ordinance authorizes", "council authorized it by ordinance",
             "council passed an ordinance", "ordinance passed", "ordinance says ok", "ordinance expressly"),
        no=("no ordinance", "without an ordinance", "without ordinance", "ordinance hasn't passed",
            "no ordinance yet", "ordinance failed", "ordinance is pending", "ordinance comes later",
            "ordinance to follow", "ordinance next week", "ordinance is coming",
            "ordinance is on the agenda", "ordinance is being drafted", "ordinance will"),
    )  # fmt: skip
    emergency: bool | None = yes_no(
        "Is it bought during an emergency under Chapter 15.08?", BAN, optional=True,
        yes=("emergency", "chapter 15.08", "declared emergency", "15.08 emergency", "during an emergency",
             "state of emergency", "emergency declared", "emergency under 15.08"),
        no=("no emergency", "not an emergency", "outside an emergency"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Did the Mayor, or the person performing the Mayor's duties, approve it in writing?", BAN, optional=True,
        yes=("mayor approved in writing", "mayor's written approval", "written approval", "approved in writing",
             "mayor signed", "mayor approves in writing", "mayor's approval in writing",
             "mayor signed off in writing",
             "mayor put it in writing", "mayor emailed approval", "acting mayor approved in writing",
             "mayor's letter"),
        no=("orally", "verbally", "verbal approval", "oral approval", "by phone", "mayor has not approved",
            "without the mayor", "no written approval", "over the phone", "verbal ok", "mayor just said",
            "mayor said yes", "mayor said ok", "mayor hasn't approved", "nothing in writing",
            "mayor nodded", "nobody approved", "mayor didn't approve", "not in writing", "mayor refused",
            "on the radio", "by radio", "by text", "in a phone call", "mayor phoned", "mayor called",
            "writing to follow", "paper to follow", "in writing later", "written ok later",
            "nod from the mayor", "mayor told"),
    )  # fmt: skip
    shares: tuple[Decimal, ...] | None = amounts(
        "How many shares does the employee hold, one number a class of stock?", MEANS, unit="shares", optional=True,
        words=("holds", "hold", "held", "owns", "own", "shares", "stock", "class"),
    )  # fmt: skip
    outstanding: tuple[Decimal, ...] | None = amounts(
        "How many shares of each class are outstanding, in the same order?", MEANS, unit="shares", optional=True,
        words=("outstanding", "issued", "total", "class", "of"),
    )  # fmt: skip
    share: tuple[Decimal, ...] | None = amounts(
        "What percentage of each class of stock does the employee own?", MEANS, unit="percent", optional=True,
        words=("percent", "stock", "shares", "owns", "holds", "class", "stake", "shareholder", "corporation", "own",
               "has", "bought", "now", "this year", "of the company", "of the vendor"),
    )  # fmt: skip
    earlier: Decimal | None = percent(
        "What was the most, in percent of any class, at any point in the preceding calendar year?", MEANS,
        optional=True,
        words=("last", "previous", "preceding", "formerly", "used", "earlier", "last year", "used to own", "sold",
               "had", "owned", "until", "year before", "last march", "at one point"),
    )  # fmt: skip
    held_before: bool | None = yes_no(
        "Did the employee own stock of it in the preceding calendar year?", MEANS, optional=True,
        yes=("owned it last year too", "already owned last year", "has owned it for years", "for years"),
        no=("nothing last year", "none last year", "no stock last year", "owned none last year",
            "first bought this year",
            "bought this year", "just bought", "didn't own any last year", "only this year", "bought in january",
            "owned nothing last year", "new shareholder"),
    )  # fmt: skip
    relation: str | None = choice(
        "What connects the seller with a City employee?", BAN,
        {
            "seller": ("from an employee", "from a city employee", "from a coworker", "employee himself",
                       "employee herself", "employee sells us", "sold by an employee", "from one of our employees",
                       "our own employee", "hire an employee as contractor", "employee wants to sell us",
                       "coworker is selling", "an employee's own", "employee selling", "buy it from an employee",
                       "from the employee", "buy from our mechanic", "hire a city employee",
                       "pay an employee on the side",
                       "employee sell us"),
            "position": ("director", "officer", "owner", "co-owner", "owned by an employee",
                         "employee's company", "employee's business", "employee's firm",
                         "from an employee's business", "from an employee's firm",
                         "from an employee's company", "has a shop", "on the side", "president",
                         "vice president", "runs a business", "owns a business", "owns a company",
                         "owns the business", "owns the company", "side business", "board member",
                         "on the board", "moonlights", "works part time for", "second job", "partner",
                         "works weekends for", "works for the vendor", "works there too",
                         "sits on the board", "treasurer of the company", "her bakery", "his shop",
                         "her shop", "his company", "her company", "own business", "is an officer",
                         "is a director", "is the owner", "corporate secretary", "ceo", "cfo",
                         "chairs the board", "works nights for", "on their payroll",
                         "on the vendor's payroll", "moonlighting for", "owns the shop", "owns a shop",
                         "owns the firm", "owns a firm", "runs a shop", "runs the company",
                         "is employed by", "is the president", "secretary of the company",
                         "sole proprietor", "has a side gig", "works saturdays for", "manages the store",
                         "works evenings for", "part owner", "co-owns", "vendor employs",
                         "employed by the vendor", "has his own shop", "has a bakery", "moonlighting",
                         "owned by our", "owned by one of our", "owned by a city employee",
                         "a director of", "is a director of the", "is an officer of the",
                         "officer of the vendor", "director of the vendor", "director of the company",
                         "on its board", "works for the company too", "employee of the vendor"),
            "stock": ("stock", "shares", "shareholder", "stockholder", "percent of the stock",
                      "percent of the shares", "owns stock", "has stock in", "has stock", "holds stock",
                      "stake in", "own part of",
                      "invested in"),
            "relative": ("relative", "friend", "roommate", "in-law", *RELATIVES, *KIN_OWNERS),
            "none": ("no connection", "not connected", "no city employee", "unrelated", "no employee involved",
                     "former employee", "retired employee"),
        },
    )  # fmt: skip


@calculator(
    name="employee_vendor_check",
    title="Whether the City may buy from an employee's business",
    subject=SUBJECT,
    provision=BAN,
    rule="The Purchasing Agent shall not buy from a City employee, or from a business of which an employee is a "
    "director, officer, owner or employee or a corporation of which he owns or owned 10 percent or more of any "
    "class of stock, " + UNLESS + ".",
    phrases=(
        "employee owns 12 percent of the vendor's class B stock, can Purchasing buy from it",
        "an inspector owns a print shop on the side, may we order from her",
        "vendor's vice president works for the Water Bureau, is the purchase prohibited",
        "buying from a company where our clerk holds 9.99% of the shares",
        "the Mayor approved by phone in an emergency, can we buy from an employee's firm",
        "an ordinance authorizes buying from our employee",
        "stagehand paid through City payroll for a promoter, may we rent his truck",
        "conflict of interest: employee sold his shares last year",
        "my husband's company wants to bid, I work for the City",
        "a clerk has a bakery on the side and wants to cater our retreat, allowed?",
        "employee holds 300 of 2,500 shares of the supplier, ok to order from them",
        "our mechanic sits on the vendor's board, is that vendor off limits",
        "employee bought 15 percent of the vendor this year and had none before",
        "may we hire one of our own employees for the photo job",
        "our clerk owns some stock in the vendor, can we buy from it",
        "one of our people has 6 percent of the shares and no other tie, ok to buy from them",
        "is this vendor off limits because our employee holds shares",
        "an employee has some shares of the supplier, may we order",
        "our inspector has a stake in the company, is it barred",
        "guy on my crew has an interest in the outfit, can purchasing use it",
        "our accountant has shares in that corporation, is the supplier barred",
        "our planner is a shareholder there, is the company out",
        "one of ours holds part of the firm's stock, may purchasing buy",
        "she owns 300 of the company's 2,400 shares and is a City inspector, may purchasing buy there",
        "our dispatcher is an officer of the vendor and holds 3 percent, buy from it?",
    ),
    anchors=(SHARE, PROHIBITED, ORDINANCE, EMERGENCY, ROLES, WINDOW, PROMOTER),
    model=EmployeeVendor,
)
def employee_vendor_check(work: Work) -> Outcome:
    """PCC 5.32.150."""
    if exempted := _exempted(work):
        return exempted
    if work.maybe("relation") in _TIES:
        at, words = _TIES[work.choice("relation")]
        work.step(at, words, True)
        return _prohibited(work, at)
    relation = "stock" if _holding_stated(work) else work.choice("relation")
    if relation == "stock":
        return _stock(work)
    if relation == "relative":
        work.note("The definition speaks only of the employee's own positions and stock, not of relatives or "
                  "friends; other rules on conflicts of interest are outside this Section.")  # fmt: skip
    work.step(MEANS, "No City employee sells, holds a position in the business or owns stock of it", True)
    text = "Yes: this Section does not prohibit it, as no City employee sells or is associated with the business."
    return work.computed(MEANS, text, verdict="yes")


_TIES = {
    "seller": (BAN, "The seller is a City employee"),
    "position": (
        MEANS,
        "The employee is a director, officer, owner or employee of the business, whatever stock he owns",
    ),
}


def _exempted(work: Work) -> Outcome | None:
    if work.maybe("promoter"):
        work.step(EXEMPT, "A part-time temporary employee on the payroll for a promoter is exempted", True)
        return work.computed(EXEMPT, "Yes: such a part-time temporary employee is exempted from the prohibition.",
                             verdict="yes")  # fmt: skip
    if work.maybe("ordinance"):
        work.step(BAN, "Expressly authorized by ordinance", True)
        return work.computed(BAN, "Yes: an ordinance expressly authorizes it.", verdict="yes")
    if not work.maybe("emergency") or not work.maybe("approved"):
        return None
    work.step(BAN, "An emergency under Chapter 15.08, and approval in writing", True)
    work.note("Chapter 15.08 is outside the documents held here; whether there is such an emergency is for it to say.")
    return work.computed(BAN, "Yes: during an emergency under Chapter 15.08, with that approval in writing.",
                         verdict="yes", actors=APPROVERS)  # fmt: skip


def _holding_stated(work: Work) -> bool:
    return any(work.maybe(name) is not None for name in ("shares", "share", "earlier"))


def _stock(work: Work) -> Outcome:
    limit, now, before = work.figure(SHARE), _percentage(work), work.maybe("earlier")
    if before is None and work.maybe("held_before") is False:
        before = Decimal(0)
    if isinstance(now, NotApplicable):
        return now
    if before is not None and not 0 <= before <= 100:
        return work.not_applicable(MEANS, "A share of stock lies between 0 and 100 percent; check the figures.")
    most = max(now, before or Decimal(0))
    shown = most.quantize(Decimal("0.01"), ROUND_DOWN)
    value = Quantity("share", "Largest share of a class", shown, "percent")
    work.step(MEANS, f"The largest share, {plain(shown)} percent, is {plain(limit)} percent or more", most >= limit)
    if most < limit:
        if before is None:
            work.note("The holding stated is taken as the highest at any point in the preceding calendar year too.")
        text = (
            f"Yes: {plain(shown)} percent is less than {plain(limit)} percent of every class of stock, if the "
            "employee is no director, officer, owner or employee of the business."
        )
        return work.computed(MEANS, text, value, verdict="yes")
    if before is not None and before < limit:
        return _bought_since(work, value)
    return _prohibited(work, MEANS, value)


def _percentage(work: Work) -> Decimal | NotApplicable:
    """The employee's largest share of any one class, in percent."""
    held: tuple[Decimal, ...] | None = work.maybe("shares")
    if held is None:
        owned: tuple[Decimal, ...] | None = work.maybe("share")
        if not owned:
            owned = (Decimal(0),) if work.maybe("earlier") is not None else work.amounts("share")
        return max(owned) if owned and all(0 <= share <= 100 for share in owned) else _no_share(work)
    whole = work.amounts("outstanding")
    if (
        not held
        or len(held) != len(whole)
        or not all(0 <= part <= of and of for part, of in zip(held, whole, strict=True))
    ):
        return _no_share(work)
    shares = [100 * part / of for part, of in zip(held, whole, strict=True)]
    for part, of, share in zip(held, whole, shares, strict=True):
        work.step(
            MEANS,
            f"{plain(part)} of {plain(of)} shares of a class",
            share.quantize(Decimal("0.01"), ROUND_DOWN),
            "percent",
        )
    return max(shares)


def _no_share(work: Work) -> NotApplicable:
    text = "Each class needs its shares held and its shares outstanding, a part and its whole; check the figures."
    return work.not_applicable(MEANS, text)


def _bought_since(work: Work, value: Quantity) -> Outcome:
    """The calendar year may limit what "owns" means, or only what "has owned" means."""
    now = Reading("What the employee owns counts whenever bought; the calendar year limits only past ownership.",
                  (value,), "no")  # fmt: skip
    then = Reading("Only stock owned at some point in the preceding calendar year counts.", (value,), "yes")
    text = (
        f"The text reads both ways; most safely no, {UNLESS}: the employee owns that much now, though not in the "
        "preceding calendar year."
    )
    return work.two_readings(MEANS, text, now, then, actors=APPROVERS)


def _prohibited(work: Work, at: str, *values: Quantity) -> Outcome:
    if work.maybe("emergency") and work.maybe("approved") is None:
        work.step(BAN, "An emergency under Chapter 15.08: approval in writing is needed", "not stated")
        text = (
            "Only if the Mayor, or the person performing the Mayor's duties, approves it in writing and the "
            "emergency is one under Chapter 15.08."
        )
        return work.computed(BAN, text, *values, verdict="conditional", actors=APPROVERS)
    work.skip(BAN, "Neither an ordinance nor an emergency with written approval was stated")
    return work.computed(at, f"No, {UNLESS}.", *values, verdict="no", actors=APPROVERS)
