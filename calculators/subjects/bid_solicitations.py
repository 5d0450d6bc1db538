"""Calling for bids: opening dates, routes, deposits for plans and prequalification, Chapter 5.32."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition, permission
from calculators.work import Work

SUBJECT = "Calls for bids"
OPENING, DEPOSIT, FORM = "5.32.020.P", "5.32.060", "5.32.130.B.2"
ADVERTISE, AGAIN, REJECT, PREPARE = (f"5.32.050.{letter}" for letter in "ABCD")
AGENT = "Purchasing Agent"

EXTEND = anchor(
    OPENING, "Extend the bid opening date to a date certain with the approval of the Commissioner In Charge"
)
ALONE = anchor(OPENING, "of the originating bureau without Council approval")
SPECIFIED = anchor(
    ADVERTISE, "using specifications approved by the Commissioner In Charge if appropriation is available"
)
BEST = anchor(ADVERTISE, "which designates the most advantageous bid")
ORDINANCE = anchor(
    ADVERTISE, "an ordinance shall be presented to Council authorizing a contract with the successful bidder"
)
NONE_GOOD = anchor(AGAIN, "the Purchasing Agent may readvertise until satisfactory bids are received")
ANY = anchor(REJECT, "The Council may reject any and/or all bids in whole or in part.")
BUREAU = anchor(
    PREPARE, "Each bureau initiating a purchase under this Section shall prepare the technical specifications."
)
CHECKS = anchor(DEPOSIT, "a suitable record of checks received to be held by him")
CURRENCY = anchor(
    DEPOSIT, "Currency offered as a deposit shall be paid to the City Treasurer by the prospective bidder"
)
FIXES = anchor(
    DEPOSIT, "The Purchasing Agent shall fix the amount of deposit to be required and the time for the return"
)
CITY_FORM = anchor("5.32.130.B", "is adopted as the form to be submitted by prospective bidders")
STATE_FORM = anchor(
    FORM, "will be accepted by the City of Portland if the classes of work are identical or if additional"
)


class OpeningExtension(Inputs):
    """What the extension of a bid opening depends on."""

    to: date | None = day(
        "To which day is the opening extended, if that is fixed?", OPENING, optional=True,
        words=("extend", "extended", "until", "to", "new", "opening"),
    )  # fmt: skip
    certain: bool | None = yes_no(
        "Is it extended to a date certain?", OPENING, optional=True,
        yes=("date certain", "fixed date", "new date", "certain date", "one week", "two weeks"),
        no=("indefinitely", "open-ended", "until further notice", "no new date", "no date", "indefinite"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the Commissioner In Charge of the originating bureau approved?", OPENING, optional=True,
        yes=("commissioner approved", "commissioner approves", "commissioner's approval", "with the "
                                                                                          "commissioner's "
                                                                                          "approval",
             "approved by the commissioner", "commissioner agreed", "commissioner's ok"),
        no=("without the commissioner", "commissioner has not approved", "commissioner refused",
            "without the commissioner's approval"),
    )  # fmt: skip


@calculator(
    name="bid_opening_extension",
    title="Extending the bid opening date",
    subject=SUBJECT,
    provision=OPENING,
    rule="The Purchasing Agent may extend the bid opening date to a date certain with the approval of the "
    "Commissioner In Charge of the originating bureau, without Council approval.",
    phrases=(
        "extend the bid opening to October 5, 2026 with the Water Commissioner's approval",
        "push back the bid opening by two weeks, does Council have to approve",
        "postpone the opening of bids until further notice",
        "who approves moving the bid opening date",
        "can Purchasing delay a bid opening on its own",
        "bid opening extended without the Commissioner's approval",
    ),
    anchors=(EXTEND, ALONE),
    model=OpeningExtension,
)
def bid_opening_extension(work: Work) -> Outcome:
    """PCC 5.32.020 P."""
    to: date | None = work.maybe("to")
    actors = (AGENT, "Commissioner In Charge of the originating bureau")
    certain = Condition("certain", OPENING, "it is extended to a date certain")
    approved = Condition("approved", OPENING, "the Commissioner In Charge of the originating bureau approves")
    until = f" to {long_date(to)}" if to else ""
    if to:
        work.step(OPENING, "A date certain", to, "date")
    granted = f"the {AGENT} may extend the bid opening{until} without Council approval"
    return permission(work, OPENING, granted, on=(approved,) if to else (certain, approved), actors=actors)


class BidContractRoute(Inputs):
    """What comes next for a purchase that is advertised and needs a written contract."""

    bids: str | None = choice(
        "Have bids come in, and are they satisfactory?", ADVERTISE,
        {
            "none": ("no satisfactory bids", "no satisfactory bid", "none satisfactory", "no bids", "zero bids",
                     "no acceptable bids", "all unsatisfactory", "none of the bids is satisfactory", "nobody bid"),
            "satisfactory": ("satisfactory bid", "satisfactory bids", "good bid", "a satisfactory bid", "bids are in",
                             "got bids", "received bids", "acceptable bids"),
            "rejected": ("council rejected", "council rejects", "rejected by council", "council turned down",
                         "council rejected all bids"),
        },
        optional=True,
    )  # fmt: skip
    specifications: bool | None = yes_no(
        "Has the Commissioner In Charge approved the specifications?", PREPARE, optional=True,
        yes=("specifications approved", "specs approved", "approved specs", "approved specifications"),
        no=("specifications not approved", "specs not approved", "without approved specifications",
            "unapproved specs", "specs are not approved"),
    )  # fmt: skip
    appropriation: bool | None = yes_no(
        "Is an appropriation available?", ADVERTISE, optional=True,
        yes=("appropriation available", "money appropriated", "funds appropriated", "appropriation is available"),
        no=("no appropriation", "before the appropriation", "without an appropriation", "appropriation not available",
            "not appropriated"),
    )  # fmt: skip


@calculator(
    name="bid_contract_route",
    title="Steps of a purchase by advertised bids and written contract",
    subject=SUBJECT,
    provision=ADVERTISE,
    rule="With specifications that the Commissioner In Charge approved and an appropriation available, "
    "the Purchasing Agent advertises; a satisfactory bid leads to a report naming the most "
    "advantageous bid and an ordinance; without one the Purchasing Agent may readvertise; the "
    "Council may reject bids.",
    phrases=(
        "no satisfactory bids came in, what next",
        "we got a satisfactory bid on the advertised contract, what goes to Council",
        "may Purchasing advertise when the specs are not approved",
        "advertise a charter purchase before the appropriation is available",
        "Council rejected all bids on our equipment purchase, next step",
        "steps from specifications to contract for a formal bid",
        "must the lowest bid be named in the report to Council",
    ),
    anchors=(SPECIFIED, BEST, ORDINANCE, NONE_GOOD, ANY, BUREAU),
    model=BidContractRoute,
)
def bid_contract_route(work: Work) -> Outcome:
    """PCC 5.32.050."""
    bids = work.maybe("bids")
    if bids == "none":
        return _next(
            work, AGAIN, "readvertise", f"The {AGENT} may readvertise until satisfactory bids are received.", AGENT
        )
    if bids == "satisfactory":
        work.note("The standard is the most advantageous bid; the Section does not say the lowest.")
        return _next(work, ADVERTISE, "report and ordinance", "A report to the Council designates the "
                                                              "most advantageous bid; then an ordinance "
                                                              "is presented authorizing a contract with "
                                                              "the successful bidder.", "Council")  # fmt: skip
    if bids == "rejected":
        work.note("The Section does not say what follows a rejection; without satisfactory bids the "
                  "Purchasing Agent may readvertise (PCC 5.32.050 B).")  # fmt: skip
        return _next(
            work, REJECT, "rejected", "The Council may reject any or all bids, in whole or in part.", "Council"
        )
    work.step(
        PREPARE,
        "The bureau prepares specifications and a statement of appropriation, budget authority and amount",
        True,
    )
    conditions = (
        Condition("specifications", PREPARE, "the Commissioner In Charge for the bureau approves the specifications"),
        Condition("appropriation", ADVERTISE, "an appropriation is available"),
    )
    return permission(work, ADVERTISE, f"the {AGENT} may advertise for bids", on=conditions,
                      actors=(AGENT, "Commissioner In Charge"))  # fmt: skip


def _next(work: Work, at: str, step: str, text: str, *actors: str) -> Outcome:
    work.step(at, text.rstrip("."), step)
    return work.computed(at, text, Quantity("next", "Next step", step), actors=actors)


class PlansDeposit(Inputs):
    """What becomes of a deposit for plans and specifications."""

    form: str | None = choice(
        "Is the deposit a check or currency?", DEPOSIT,
        {"check": ("check", "by check", "cashier's check"), "currency": ("cash", "currency", "in cash", "bills")},
    )  # fmt: skip


@calculator(
    name="plans_deposit",
    title="Who holds a deposit for plans and specifications",
    subject=SUBJECT,
    provision=DEPOSIT,
    rule="The Purchasing Agent fixes the deposit for plans and the time for their return; he holds "
    "checks, while the bidder pays currency to the City Treasurer, who holds it in the Trustee Fund.",
    phrases=(
        "bidder leaves a $50 cash deposit for plans, where does it go",
        "deposit check for plans and specifications, who holds it",
        "plan deposit in currency",
        "prospective bidder pays cash for a set of plans",
        "where do we keep deposits on bid plans",
        "check as a deposit for specifications, Treasurer or Purchasing Agent",
    ),
    anchors=(FIXES, CHECKS, CURRENCY),
    model=PlansDeposit,
)
def plans_deposit(work: Work) -> Outcome:
    """PCC 5.32.060."""
    work.note("The Purchasing Agent fixes the amount and the time of return, and orders forfeiture or "
              "refund; the text gives no amount.")  # fmt: skip
    if work.choice("form") == "check":
        work.step(DEPOSIT, "Checks are held by the Purchasing Agent, with a suitable record", AGENT)
        text = f"The {AGENT} holds the check until the plans are returned or the deposit is forfeited."
        return work.computed(DEPOSIT, text, Quantity("holder", "Held by", AGENT), actors=(AGENT,))
    work.step(
        DEPOSIT, "Currency is paid to the City Treasurer by the bidder, held in the Trustee Fund", "City Treasurer"
    )
    text = (
        "The bidder pays the currency to the City Treasurer, who holds it in the Trustee Fund until the "
        f"{AGENT} orders forfeiture or refund."
    )
    return work.computed(
        DEPOSIT, text, Quantity("holder", "Held by", "City Treasurer"), actors=("City Treasurer", AGENT)
    )


class Prequalification(Inputs):
    """What decides whether a prequalification application is accepted."""

    form: str | None = choice(
        "Whose form is it?", FORM,
        {
            "city": ("city form", "city's form", "portland form", "city of portland form", "city of portland's form"),
            "state": ("state form", "state of oregon form", "oregon form", "state's form", "odot form",
                      "state application"),
            "other": ("another form", "washington form", "county form", "own form", "federal form", "seattle's form"),
        },
    )  # fmt: skip
    identical: bool | None = yes_no(
        "Are the classes of work identical?", FORM, optional=True,
        yes=("identical", "identical classes", "same classes", "classes are identical"),
        no=("not identical", "class missing", "one class lacking", "different classes", "one class missing",
            "classes differ"),
    )  # fmt: skip
    supplement: bool | None = yes_no(
        "Does additional information that meets the City's criteria come with it?", FORM, optional=True,
        yes=("supplement", "additional information", "supplement attached", "extra information", "addendum"),
        no=("no supplement", "no additional information", "without a supplement", "nothing attached"),
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
    met = "not stated" if identical is None and supplement is None else bool(identical or supplement)
    work.step(FORM, "Identical classes of work, or additional information that meets the City's criteria", met)
    if identical or supplement:
        why = "the classes of work are identical" if identical else "additional information comes with it"
        return work.computed(FORM, f"Yes: the State of Oregon form is accepted, as {why}.", verdict="yes")
    if identical is False and supplement is False:
        return work.computed(FORM, "No: the classes differ and no additional information comes with the State form.",
                             verdict="no")  # fmt: skip
    text = (
        "Accepted if the classes of work are identical, or if additional information that meets the "
        "City's criteria comes with the State form."
    )
    return work.computed(FORM, text, verdict="conditional")
