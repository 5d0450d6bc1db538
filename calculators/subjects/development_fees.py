"""Fees of the Portland Development Commission: Section 5.72.100."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import Figure, anchor, figure
from calculators.inputs import Inputs, choice, count, day, money, yes_no
from calculators.money import long_date, plain, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.subjects.development_bonds import ISSUED_WORDS
from calculators.subjects.development_projects import COMMISSION, SUBJECT
from calculators.work import Work, dollars

THOUSAND = 1000
CHANGED = date(1988, 3, 23)
"""Bonds issued before this day pay the annual fee; PRIOR holds the words."""
YEARS = range(1900, 2101)
"""Years in which bonds may have been issued; another number says no year."""

APPLICATION = figure(
    "application_fee", "500", "USD", "5.72.100.A.1",
    "$500 at the time of filing a formal application with the Portland Development Commission",
)  # fmt: skip
BALANCE = anchor("5.72.100.A.2", "The balance at the time of closing of the bond issue.")
AT_ONCE = anchor("5.72.100.A.2", "costs incurred to date by the Commission shall be subject to immediate reimbursement")
COSTS = anchor("5.72.100.A", "shall be reimbursed in full for all direct and indirect costs incurred in the project")
ISSUANCE = figure(
    "issuance_fee", "7", "USD per 1,000", "5.72.100.B",
    "equal to seven dollars per 1,000 dollars of the face amount of the bonds",
)  # fmt: skip
ANNUAL = figure(
    "annual_fee", "0.75", "USD per 1,000", "5.72.100.B",
    "seventy-five cents per 1,000 dollars of the outstanding principal, billed yearly in advance",
)  # fmt: skip
PRIOR = anchor(
    "5.72.100.B", "On bonds issued prior to March 23, 1988, the annual administration fee will henceforth be"
)
INSTEAD = anchor(
    "5.72.100.B", "may enter into an agreement to pay a one-time fee in lieu of the annual administration fee"
)


class PdcFees(Inputs):
    """What the fee on development bonds depends on."""

    prior: bool | None = yes_no(
        "Were the bonds issued prior to March 23, 1988?", "5.72.100.B", optional=True,
        yes=("prior to march 23, 1988", "before march 23, 1988", "before 1988", "pre-1988", "old bonds",
             "issued before 1988", "pre 1988", "from the seventies", "from the sixties",
             "from the early eighties", "in the early eighties"),
        no=("after 1988", "new bonds", "new issue", "about to be issued", "upon issuance", "just issued", "brand new",
            "issued after 1988", "newly issued"),
    )  # fmt: skip
    issued: date | None = day(
        "On which date, or in which month, were the bonds issued?", "5.72.100.B", optional=True,
        words=(*ISSUED_WORDS, "from", "deal from", "deal", "dates from", "back in"),
    )  # fmt: skip
    year: int | None = count(
        "In which year were the bonds issued?",
        "5.72.100.B",
        unit="year",
        optional=True,
        words=("issued", "issue", "from", "in", "deal", "back in", "bond issue from"),
    )
    wanted: str | None = choice(
        "Which fee is the question about, if it is whether one is due?", "5.72.100.B",
        {
            "annual": ("annual fee", "yearly fee", "annual administration fee", "each year", "every year", "a yearly",
                       "fee a year", "year after year", "annual charge"),
            "one_time": ("one-time fee", "one time fee"),
            "in_lieu": ("instead of yearly", "instead of the yearly", "instead of the annual", "in lieu of the annual",
                        "in place of the yearly", "agree with pdc", "pay once instead", "lump sum", "buy out",
                        "buy itself out", "one payment instead", "single payment", "pay once and for all",
                        "trade the yearly", "swap the yearly", "agree on a one-time", "agreement to pay once"),
        },
        optional=True,
    )  # fmt: skip
    face: Decimal | None = money(
        "What is the face amount of the bonds, of which the fee is taken?",
        "5.72.100.B",
        words=(
            "floating",
            "float",
            "in idrbs",
            "idrbs",
            "new issue",
            "revenue bonds",
            "issuance",
            "worth of bonds",
            "bond deal",
            "bonds for",
            "face",
            "issue",
            "bonds",
            "bond",
            "amount",
            "issuing",
            "face amount",
            "bond issue",
            "face value",
        ),
    )
    outstanding: Decimal | None = money(
        "What is the outstanding principal?", "5.72.100.B",
        words=("of principal", "principal left", "principal still", "still owed", "remains", "left to pay",
               "balance", "unretired", "outstanding", "principal", "remaining", "owed", "still outstanding",
               "left", "unpaid", "out there", "of principal still"),
    )  # fmt: skip
    paid: Decimal | None = money(
        "Which fee was paid or is offered, if one is named?", "5.72.100.B", optional=True,
        words=("paid", "pays", "check for", "fee of", "sent", "enough", "paid us", "we billed", "issuance fee",
               "fee", "billed", "charged",
               "offered"),
    )  # fmt: skip


@calculator(
    name="pdc_fees",
    title="Fee on economic development bonds",
    subject=SUBJECT,
    provision="5.72.100.B",
    rule="Upon issuance the applicant pays a one-time fee of seven dollars per 1,000 dollars of the face amount; on "
    "bonds issued prior to March 23, 1988 the fee is seventy-five cents per 1,000 dollars of the outstanding "
    "principal each year, in advance.",
    phrases=(
        "we are floating revenue bonds for a cannery, what is our cut",
        "what do we charge our developer when the bonds go out",
        "1986 bond issue with principal left, what is the yearly bill",
        "what one-time fee goes with a bond issue of several million",
        "how much will the issuance fee on our project come to",
        "what does PDC collect each year on an old bond issue",
        "issuance fee on $1,500,000 of development bonds",
        "what does the Development Commission charge to issue bonds",
        "annual administration fee on bonds issued before 1988 with $600,000 outstanding",
        "how is the issuance fee on revenue bonds reckoned",
        "one-time fee for a $2.5 million revenue bond",
        "bonds issued before 1988, what do we bill each year",
        "fee for a bond issued March 23, 1988",
        "do bonds issued last year owe PDC an annual fee too",
        "applicant sent a check for the issuance fee, is it big enough for the face amount",
        "seven per thousand on our revenue bonds, what's that",
        "old deal from the mid eighties with principal left, yearly bill",
        "what exact issuance fee does our applicant owe",
        "need the dollar figure of the yearly fee on our 1984 bonds",
        "total issuance fee on this bond issue",
        "bonds from the seventies with principal still out there, what do we bill them",
        "how much is this applicant's one-time fee",
        "what exactly does our company owe when the bonds are issued",
        "applicant paid an issuance fee, was that enough",
        "how much do we bill this borrower for this year",
        "what is our cut of this bond issue in dollars",
        "face amount of our issue at seven per thousand",
    ),
    anchors=(ISSUANCE, ANNUAL, PRIOR, INSTEAD),
    model=PdcFees,
)
def pdc_fees(work: Work) -> Outcome:
    """PCC 5.72.100 B."""
    if wrong := any_below_zero(work, "5.72.100.B"):
        return wrong
    prior = _prior(work)
    if prior and work.maybe("wanted") == "in_lieu":
        text = (
            "Yes: the Commission and the applicant of an outstanding issue may agree on a one-time fee in lieu of it."
        )
        work.step("5.72.100.B", "An agreement to pay a one-time fee in lieu of the annual administration fee", True)
        work.note("The text does not give the amount of that one-time fee.")
        return work.computed("5.72.100.B", text, verdict="yes", actors=(COMMISSION,))
    base: Decimal | None = work.maybe("outstanding" if prior else "face")
    if (
        base is None
        and work.maybe("outstanding" if not prior else "face") is None
        and work.maybe("wanted") == ("one_time" if prior else "annual")
    ):
        return _which_fee(work, prior)
    base = work.money("outstanding" if prior else "face")
    if prior:
        work.note("The Commission and the applicant may agree on a one-time fee instead.")
        return _per_thousand(work, ANNUAL, base, "of outstanding principal, each year in advance")
    return _per_thousand(work, ISSUANCE, base, "of the face amount, once")


def _prior(work: Work) -> bool:
    """Whether the bonds were issued prior to March 23, 1988, as a step or with a note."""
    issued, year = work.maybe("issued"), work.maybe("year")
    face: Decimal | None = work.maybe("face")
    if year is None and face in YEARS and work.maybe("outstanding") is not None:
        # Beside an outstanding principal, "1979 bonds" tells the year, not so small an amount.
        year = int(face or 0)
    if issued == CHANGED.replace(day=1):
        work.note("March 1988 has days on both sides of March 23; its first day was taken.")
    if issued is None and year == CHANGED.year:
        issued = work.day("issued")
    if issued is not None or year is not None:
        prior = issued < CHANGED if issued is not None else year < CHANGED.year
        when = long_date(issued) if issued is not None else year
        work.step("5.72.100.B", f"Issued {when}, prior to {long_date(CHANGED)}", prior)
        return bool(prior)
    known: bool | None = work.maybe("prior")
    if known is None:
        work.note("Taken as issued on or after March 23, 1988; earlier bonds pay a yearly fee instead.")
    return bool(known)


def _which_fee(work: Work, prior: bool) -> Outcome:
    """No to the fee that is asked about, and which fee is due instead."""
    rule = "a one-time fee of seven dollars per $1,000 of the face amount is paid upon issuance instead"
    if prior:
        rule = (
            "a yearly fee of seventy-five cents per $1,000 of the outstanding principal is billed instead, unless the "
            "Commission and the applicant agree on a one-time fee"
        )
    work.step("5.72.100.B", rule[0].upper() + rule[1:], True)
    return work.computed("5.72.100.B", f"No: {rule}.", verdict="no", actors=(COMMISSION,))


def _paid(work: Work, fee: Decimal) -> tuple[str | None, str, tuple[Quantity, ...]]:
    """Whether what was paid is enough: the verdict, the words that open the answer, and what is short."""
    paid: Decimal | None = work.maybe("paid")
    if paid is None:
        return None, "", ()
    work.step("5.72.100.B", f"{usd(paid)} against a fee of {usd(fee)}", paid >= fee)
    if paid >= fee:
        return "yes", "Yes, enough. ", ()
    return "no", "No, not enough. ", (dollars("shortfall", "Still short", fee - paid),)


def _per_thousand(work: Work, rate: Figure, base: Decimal, words: str) -> Outcome:
    at, each = "5.72.100.B", work.figure(rate)
    fee = base / THOUSAND * each
    work.step(at, f"{usd(each)} per $1,000 {words}", fee, "USD")
    fee = work.cents(at, fee)
    text = f"The fee is {usd(fee)}: {usd(each)} per $1,000 {words}."
    whole = base // THOUSAND * each
    verdict, opening, short = _paid(work, fee)
    if whole == base / THOUSAND * each:
        value = dollars("fee", "Fee", fee)
        return work.computed(at, opening + text, value, *short, verdict=verdict, actors=(COMMISSION,))
    other, _, less = _paid(work, whole)
    left = plain(base % THOUSAND)
    return work.two_readings(
        at, f"{text} Counting whole thousands only it is {usd(whole)}; the text does not say how the last ${left} "
            "counts.",
        Reading("A part of a thousand bears its share.", (dollars("fee", "Fee", fee), *short), verdict),
        Reading("Only whole thousands count.", (dollars("fee", "Fee", whole), *less), other), actors=(COMMISSION,),
    )  # fmt: skip


class ApplicationCosts(Inputs):
    """What an applicant pays besides the fee on the bonds."""

    costs: Decimal | None = money(
        "Which direct and indirect costs has the Commission incurred?", "5.72.100.A",
        words=("we'd spent", "ran up", "racked up", "run up", "out of pocket", "put in", "put into it",
               "legal bills", "into it", "costs", "cost", "expenses", "incurred", "direct", "indirect", "spent",
               "staff time", "ran up"),
    )  # fmt: skip
    completed: bool | None = yes_no(
        "Is the financing completed?", "5.72.100.A.2", optional=True,
        yes=("bonds are issued", "is closing", "closes", "completed", "closed", "closing", "bonds issued",
             "at closing"),
        no=("fell apart", "collapsed", "cratered", "blew up", "scrapped", "did not close", "didn't close",
            "never got issued", "weren't issued", "never went out", "called off", "not going ahead",
            "went nowhere", "never happened", "abandons", "fizzled", "tanked", "bonds were never issued",
            "never came out", "not completed", "not completed", "abandoned", "withdrawn", "fell through",
            "withdrew", "never closed", "cancelled",
            "dropped out", "deal died", "walked away", "pulled out", "bonds never issued", "not issued",
            "called it off",
            "canceled", "backed out", "died"),
    )  # fmt: skip
    offered: Decimal | None = money(
        "Which application fee is offered, if one is named?", "5.72.100.A.1", optional=True,
        words=("application fee", "fee", "check", "fee of", "sent", "enclosed", "filing fee", "paid", "deposit"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Is the question whether the applicant must pay, or how much?", "5.72.100.A",
        {
            "whether": ("still owe", "still pay", "have to pay", "owe anything", "off the hook", "pay anyway",
                        "get it back",
                        "refundable", "have to reimburse", "wait to pay", "pay back", "reimburse anything"),
            "fee": ("cost to file", "cost to apply", "to file the application", "fee to apply", "fee to file",
                    "to file an application",
                    "to file a formal application", "to apply for bonds", "pay up front", "pay to apply", "at filing",
                    "when filing", "price of applying", "charge to apply", "cost to file a formal application"),
            "other": ("how much", "how much do they still owe", "how much does it still owe",
                      "what do they still owe",
                      "what does it still owe", "what do they owe", "what is still owed", "how much is due",
                      "what's due",
                      "how much must they reimburse", "how much do they still pay", "how much has to be reimbursed"),
        },
        optional=True,
    )  # fmt: skip


@calculator(
    name="pdc_application_costs",
    title="Application fee and costs of the Development Commission",
    subject=SUBJECT,
    provision="5.72.100.A",
    rule="An applicant pays $500 when filing the formal application and reimburses the Commission in full for its "
    "direct and indirect costs, the balance at closing of the bond issue, or at once if the financing is not "
    "completed.",
    phrases=(
        "applicant enclosed too little with the formal application, what is still missing",
        "what does it cost to file a formal application with PDC",
        "our applicant's deal closes Friday, how much do they still owe for costs",
        "deal fell apart after we spent money on it, what do they still owe and when",
        "PDC ran up costs and the application fee was paid, how much is due at closing",
        "fee to be paid up front when the bond application is filed",
        "bonds never got issued, does the company have to pay our expenses anyway",
        "application fee for development bonds plus $3,200 of costs, total",
        "what does it cost to apply for economic development bonds",
        "applicant withdrew, when are the Commission's costs due",
        "bond financing fell through, who pays the $1,800 of costs",
        "reimburse the Development Commission for its costs",
        "when is the balance of the application fees due",
        "deal died, is the applicant off the hook for what PDC spent",
        "deal collapsed, what does the company owe us in total",
        "what does our applicant still owe us",
        "how much does this company owe after the financing fell through",
        "total that our applicant owes at closing",
        "exact amount of costs our applicant has to reimburse",
        "how much do we collect from the applicant whose deal died",
        "is a $300 check enough to file a formal bond application",
        "bonds never came out, does the applicant still owe PDC its costs",
    ),
    anchors=(APPLICATION, COSTS, BALANCE, AT_ONCE),
    model=ApplicationCosts,
)
def pdc_application_costs(work: Work) -> Outcome:
    """PCC 5.72.100 A."""
    if wrong := any_below_zero(work, "5.72.100.A"):
        return wrong
    fee, offered = work.figure(APPLICATION), work.maybe("offered")
    if offered is not None and work.maybe("costs") is None:
        return _application_fee(work, offered, fee)
    work.step("5.72.100.A.1", "At the time of filing the formal application", fee, "USD")
    if work.maybe("costs") is None and work.maybe("wanted") == "fee":
        text = f"At least {usd(fee)} is paid when filing the formal application."
        return work.computed("5.72.100.A.1", text, dollars("application", "Application fee", fee),
                             actors=(COMMISSION,))  # fmt: skip
    failed = work.maybe("completed") is False
    when = "at once, the financing not being completed" if failed else "at the time of closing of the bond issue"
    if work.maybe("costs") is None and work.maybe("wanted") == "whether":
        work.step("5.72.100.A.2", f"Costs reimbursed in full, {when}", True)
        text = f"Yes: all costs of the Commission are reimbursed in full, whether or not the bonds are issued, {when}."
        return work.computed("5.72.100.A.2", text, verdict="yes", actors=(COMMISSION,))
    costs = work.money("costs")
    work.step("5.72.100.A.2", f"Costs reimbursed in full, {when}", costs, "USD")
    work.note("The fee on the bonds themselves is separate (PCC 5.72.100 B).")
    work.note("Costs are reimbursed in addition to the application fee, which is not taken off them.")
    return work.computed(
        "5.72.100.A.2", f"The applicant pays {usd(fee)} when filing, and {usd(costs)} of costs {when}.",
        dollars("total", "Application fee and costs", fee + costs), dollars("application", "Application fee", fee),
        dollars("balance", "Costs reimbursed", costs), actors=(COMMISSION,),
    )  # fmt: skip


def _application_fee(work: Work, offered: Decimal, fee: Decimal) -> Outcome:
    """Whether an application fee is at least the minimum."""
    enough = offered >= fee
    work.step("5.72.100.A.1", f"{usd(offered)} against a minimum of {usd(fee)}", enough)
    values = [dollars("application", "Application fee", fee)]
    if not enough:
        values.append(dollars("shortfall", "Still short", fee - offered))
    verdict = "yes" if enough else "no"
    text = f"{verdict.capitalize()}: the application fee is {usd(fee)} at the time of filing the formal application."
    return work.computed("5.72.100.A.1", text, *values, verdict=verdict, actors=(COMMISSION,))
