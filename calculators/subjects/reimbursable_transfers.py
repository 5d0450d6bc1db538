"""Transfers for reimbursable projects: Section 5.20.020."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, dollars

SUBJECT = "Budget"

UNANTICIPATED = anchor("5.20.020.A", "which were not anticipated when the budget was prepared")
ELSEWHERE = anchor("5.20.020.B", "is already included in the budget of an appropriation other than reimbursable")
OVERREALIZED = anchor("5.20.020.B", "when some item of estimated revenue is over-realized")
ASSURED = anchor(
    "5.20.020.B.1", "that a deposit has been made to cover the estimated cost of the project or that payment"
)
WRITTEN = anchor("5.20.020.C", "may be made without special ordinance upon written authorization")


class ReimbursableTransfer(Inputs):
    """What decides whether a transfer from the Reimbursable Expenditure Account may be made."""

    anticipated: bool | None = yes_no(
        "Was the project anticipated when the budget was prepared?", "5.20.020.A",
        yes=("anticipated", "planned for", "in the budget", "expected", "was planned", "we knew about", "was budgeted",
             "saw it coming", "knew it was coming", "already planned", "was anticipated", "we'd planned",
             "planned all along", "knew about it", "expected when the budget", "on our list when the budget"),
        no=("not anticipated", "unplanned", "unanticipated", "unexpected", "not planned", "came up later",
            "nobody saw it coming", "out of the blue", "wasn't anticipated", "wasn't planned", "surprise",
            "came out of nowhere", "came up midyear", "came up after", "unforeseen", "not expected", "mid-year",
            "didn't see it coming", "wasn't expected", "wasn't foreseen", "nobody expected", "nobody planned",
            "nobody anticipated", "nobody budgeted", "no one saw it coming", "not foreseen", "popped up", "sprang up",
            "came up in the middle of the year", "never planned", "never anticipated", "hadn't been anticipated",
            "had not been anticipated", "hadn't been planned", "hadn't planned", "didn't plan", "didn't anticipate"),
    )  # fmt: skip
    spending_elsewhere: bool | None = yes_no(
        "Is the expenditure already in another appropriation's budget, directly or indirectly?", "5.20.020.B",
        yes=("already budgeted", "in another appropriation", "already in the bureau's budget", "already in our budget",
             "already in another budget", "in the bureau's own budget", "in their own budget", "budgeted elsewhere",
             "another bureau's budget", "in the maintenance budget", "somebody else's budget",
             "already in the budget", "expenditure is already in", "already in its budget", "already in their budget",
             "cost is already in", "budgeted under", "already have it budgeted", "in the bureau's budget",
             "already included in the budget", "spending is already", "in our regular budget", "in our own budget"),
        no=("isn't budgeted anywhere", "not in any budget", "in nobody's budget", "not budgeted anywhere",
            "not in anyone's budget", "not in any other budget", "nothing budgeted elsewhere",
            "not budgeted elsewhere", "not in another appropriation", "nothing budgeted",
            "neither the expenditure nor the reimbursement", "budgeted nowhere else", "nobody budgeted",
            "neither is in any other", "not budgeted by anybody", "isn't budgeted elsewhere",
            "isn't in any other budget", "nobody has it budgeted", "neither cost nor reimbursement",
            "nothing is budgeted", "neither the cost nor", "neither the spending nor", "neither one is budgeted",
            "not in any other appropriation"),
    )  # fmt: skip
    revenue_elsewhere: bool | None = yes_no(
        "Is the reimbursement already in other estimated revenues?", "5.20.020.B",
        yes=("reimbursement already estimated", "already in estimated revenues", "in other revenues",
             "reimbursement is already in", "already estimated as revenue", "already counted as revenue",
             "money is already in our revenue", "in estimated revenues already", "reimbursement already budgeted",
             "reimbursement is already", "already in other estimated revenues", "already in our revenue",
             "already in the revenue", "payment is already in", "repayment is already", "counted the money as revenue",
             "reimbursement is in our revenue", "already booked as revenue", "already included in estimated revenues"),
        no=("not counted as revenue", "not in any budget", "isn't budgeted anywhere", "not budgeted anywhere",
            "not in estimated revenues",
            "nothing budgeted elsewhere", "no revenue estimated", "nothing budgeted",
            "neither the expenditure nor the reimbursement", "budgeted nowhere else", "neither is in any other",
            "neither cost nor reimbursement", "nothing is budgeted", "neither the cost nor", "neither the spending nor",
            "neither one is budgeted", "not counted anywhere", "not in other revenues", "not in any other revenue",
            "not in other estimated revenues"),
    )  # fmt: skip
    overrealized: bool | None = yes_no(
        "Is it to raise a bureau's budget because a revenue is over-realized?", "5.20.020.B",
        yes=("over-realized", "overrealized", "more revenue than expected", "extra revenue", "revenue came in high",
             "revenue is running high", "revenue came in over", "more revenue than we budgeted",
             "revenue is over estimate",
             "beef up our budget", "collected more than", "revenue came in way over", "came in way over",
             "revenue came in above", "more money came in than", "revenues ran high", "took in more than we estimated",
             "bump our bureau's budget", "bump up our budget", "extra money came in", "revenue beat the estimate",
             "revenue came in higher", "fees came in high", "fees came in over", "revenue exceeded", "brought in more",
             "pad our budget", "revenue is way up", "windfall"),
        no=("not over-realized", "no extra revenue"),
        optional=True,
    )  # fmt: skip
    covered: bool | None = yes_no(
        "Has it been determined that a deposit covers the estimated cost or that payment is assured?", "5.20.020.B.1",
        yes=("deposit in hand", "deposit made", "payment assured", "payment is assured", "deposit covers",
             "deposit paid", "paid a deposit", "put down a deposit", "deposit on file", "full deposit",
             "deposit received",
             "payment guaranteed", "check in hand", "they deposited", "payment secured", "deposit is in",
             "posted a deposit", "deposit in full", "gave us a deposit",
             "deposit's in", "deposit's in the bank", "deposit is in the bank", "deposit has been made", "put up the",
             "full cost deposited", "payment is secured", "sure to pay", "paid up front", "deposited the full",
             "payment has been assured", "deposited enough", "money's in hand", "money is in hand", "prepaid",
             "bond guarantees payment", "commissioner found that a deposit", "paid in advance", "paid the deposit",
             "signed agreement to pay", "deposit to cover", "deposit that covers", "assured payment"),
        no=("no deposit", "without a deposit", "payment not assured", "hasn't paid", "no assurance", "deposit missing",
            "not paid a deposit", "no guarantee", "hasn't deposited", "deposit not made", "deposit hasn't come",
            "only half the deposit", "part of the deposit", "deposit isn't in", "not assured", "payment isn't assured",
            "before the deposit", "deposit still outstanding", "no money yet", "nothing deposited",
            "deposit hasn't", "not paid a deposit and payment is not assured", "haven't paid", "haven't deposited",
            "without any deposit", "hasn't put down", "no deposit yet", "hasn't given us a deposit",
            "not been deposited",
            "nothing down", "no word on payment", "promised to pay later", "deposit bounced", "no assurance of payment",
            "didn't deposit", "deposit falls short", "deposit doesn't cover", "deposit won't cover"),
    )  # fmt: skip
    deposit: Decimal | None = money(
        "How much was deposited?", "5.20.020.B.1", optional=True,
        words=("deposit", "deposited", "put down", "deposit of", "posted", "paid in", "on deposit"),
    )  # fmt: skip
    estimate: Decimal | None = money(
        "What is the estimated cost of the project?", "5.20.020.B.1", optional=True,
        words=("est", "estimated", "estimate", "estimated cost", "cost", "job", "project", "estimated at", "costs",
               "figured at"),
    )  # fmt: skip


@calculator(
    name="reimbursable_transfer_allowed",
    title="Whether a reimbursable transfer may be made",
    subject=SUBJECT,
    provision="5.20.020.B",
    rule="A transfer from the Reimbursable Expenditure Account is for a project that was not anticipated, is not in "
    "another appropriation or estimated revenue and does not use over-realized revenue, once a deposit or assured "
    "payment is determined.",
    phrases=(
        "unplanned utility cut, deposit in hand, nothing budgeted elsewhere, may we transfer from reimbursable "
        "expenditures",
        "can we use the Reimbursable Expenditures Account for a project that was in the budget",
        "reimbursable project without a deposit, transfer allowed?",
        "conditions for a transfer of appropriation for a reimbursable project",
        "use reimbursable expenditures because revenue is over-realized",
        "transfer from the Reimbursable Expenditure Account, payment assured",
        "out-of-the-blue job somebody else pays for, they put down the full cost, may we move reimbursable money",
        "utility deposited $12,000 on a surprise $15,000 job, is that enough to make the reimbursable transfer",
        "our revenue came in high, can we bump our budget out of Reimbursable Expenditures",
        "deposit's in the bank for the utility cut job nobody budgeted for, can I do the reimbursable transfer",
        "developer wants unplanned street repair and will pay us back, may we transfer",
        "expenditure is already in the bureau's budget, may a reimbursable transfer be made",
        "no deposit and payment isn't assured, can we move the reimbursable appropriation now",
        "how much more must the utility deposit before we can transfer",
        "is our surprise project all right for the Reimbursable Expenditures Account",
    ),
    anchors=(UNANTICIPATED, ELSEWHERE, OVERREALIZED, ASSURED),
    model=ReimbursableTransfer,
)
def reimbursable_transfer_allowed(work: Work) -> Outcome:
    """PCC 5.20.020 A, B and B.1."""
    actors = ("Commissioner In Charge", "Commissioner of Finance and Administration")
    for field, at, words in _BARS:
        if work.maybe(field):
            work.step(at, f"Required, and not so: {words}", False)
            return work.computed(at, f"No: the rule requires that {words}.", verdict="no", actors=actors)
    covered = _covered(work)
    if covered is False:
        at = "5.20.020.B.1"
        work.step(at, "A deposit that covers the estimated cost, or assured payment", False)
        text = "No: first it is determined that a deposit covers the estimated cost or that payment is assured."
        return work.computed(at, text, *_shortfall(work), verdict="no", actors=actors)
    work.yes("anticipated")
    if covered is None:
        work.yes("covered")
    work.step("5.20.020.B.1", "A deposit that covers the estimated cost, or assured payment", True)
    work.note("The account may not be used to raise a bureau's budget when some revenue is over-realized.")
    for field in ("spending_elsewhere", "revenue_elsewhere"):
        work.yes(field)
    work.step("5.20.020.A", "Not anticipated when the budget was prepared", True)
    text = "Yes, the transfer may be made with the written authorization of PCC 5.20.020 C."
    return work.computed("5.20.020.B", text, verdict="yes", actors=actors)


# What bars a transfer: the input that states it, its provision, and what the rule requires instead.
_BARS = (
    ("spending_elsewhere", "5.20.020.B", "the expenditure is in no other appropriation's budget"),
    ("revenue_elsewhere", "5.20.020.B", "the reimbursement is in no other estimated revenues"),
    ("overrealized", "5.20.020.B", "the account does not raise a budget because some revenue is over-realized"),
    ("anticipated", "5.20.020.A", "the project was not anticipated when the budget was prepared"),
)


def _covered(work: Work) -> bool | None:
    """Whether a deposit covers the estimate or payment is assured, as told or by the amounts; None when unknown."""
    deposit, estimate = work.maybe("deposit"), work.maybe("estimate")
    if deposit is not None and estimate is not None:
        enough: bool = deposit >= estimate
        work.step("5.20.020.B.1", f"{usd(deposit)} deposited, against an estimated cost of {usd(estimate)}", enough)
        return enough
    told: bool | None = work.maybe("covered")
    return told


def _shortfall(work: Work) -> tuple[Quantity, ...]:
    deposit, estimate = work.maybe("deposit"), work.maybe("estimate")
    if deposit is None or estimate is None:
        return ()
    return (dollars("shortfall", "Still to be deposited", max(Decimal(0), estimate - deposit)),)


class TransferAuthority(Inputs):
    """What decides who authorizes a reimbursable transfer."""

    bureau: str | None = choice(
        "Is a bureau affected?", "5.20.020.C",
        {
            "affected": ("bureau affected", "a bureau is affected", "affects a bureau", "bureau's budget",
                         "affects the bureau", "for a bureau", "our bureau", "bureau's appropriation", "water bureau",
                         "affecting a bureau", "hits a bureau's budget", "in a bureau", "parks bureau",
                         "maintenance bureau", "bureau involved", "one bureau", "police bureau", "fire bureau",
                         "bureau of maintenance", "bureau is involved", "touches a bureau", "for parks", "for water",
                         "hits our budget", "hits our bureau", "affects our bureau", "environmental services",
                         "transportation bureau", "for the bureau",
                         "bureau of police", "bureau of parks", "bureau of environmental services", "for maintenance",
                         "parks job", "water job", "bureau's project", "two bureaus"),
            "none": ("no bureau", "no bureau affected", "no bureau is affected", "without a bureau",
                     "not affect any bureau",
                     "no bureau involved", "doesn't affect a bureau", "doesn't touch any bureau",
                     "no bureau is touched",
                     "no bureau is involved", "affects no bureau", "touches no bureau", "no bureau's budget",
                     "not any bureau's", "no bureau in it", "doesn't involve a bureau", "not affecting a bureau"),
        },
    )  # fmt: skip
    finance: bool | None = yes_no(
        "Has the Commissioner of Finance and Administration authorized it in writing?", "5.20.020.C", optional=True,
        yes=("commissioner of finance and administration signed", "commissioner of finance signed", "finance signed",
             "commissioner of finance authorized", "commissioner of finance approved", "finance commissioner signed",
             "both commissioners signed", "both signed", "finance commissioner authorized",
             "finance commissioner approved",
             "commissioner of finance and administration authorized", "finance approved",
             "both commissioners authorized",
             "both commissioners approved", "finance commissioner okayed", "finance commissioner ok'd",
             "both commissioners okayed", "both commissioners signed off", "finance commissioner's signature",
             "both have signed", "finance authorized", "finance has signed", "both authorized", "finance ok'd",
             "only the commissioner of finance", "just the commissioner of finance", "only finance", "finance alone",
             "commissioner of finance alone", "only the finance commissioner", "just the finance commissioner",
             "finance commish signed", "finance commish okayed", "finance commish approved", "finance's signature",
             "just finance", "both commissioners authorized it in writing", "commissioner of finance has signed"),
        no=("commissioner of finance has not", "commissioner of finance hasn't", "finance commissioner hasn't",
            "without the commissioner of finance", "commissioner of finance refused", "finance commissioner refused",
            "only the bureau's commissioner", "only the commissioner in charge", "just the commissioner in charge",
            "only our commissioner", "just our commissioner", "verbally", "over the phone", "orally", "nobody signed",
            "nothing in writing", "not in writing", "bureau manager signed", "only the bureau manager",
            "only the commissioner signed", "just the commissioner signed",
            "on the phone", "verbal ok", "nobody has signed", "no written authorization", "said ok on the phone",
            "without anything in writing", "by phone", "nobody's signed", "only our own commissioner", "verbal",
            "finance commissioner has not", "finance hasn't signed", "no signatures", "just a verbal", "handshake",
            "only the commissioner-in-charge", "just our own commissioner", "finance never signed", "no paper"),
    )  # fmt: skip
    charge: bool | None = yes_no(
        "Has the Commissioner In Charge of the bureau affected authorized it in writing?", "5.20.020.C", optional=True,
        yes=("commissioner in charge signed", "our commissioner signed", "bureau's commissioner signed",
             "both commissioners signed", "both signed", "commissioner in charge authorized",
             "our commissioner authorized",
             "commissioner in charge approved", "our commissioner approved", "both commissioners authorized",
             "both commissioners approved", "both commissioners okayed", "both commissioners signed off",
             "our commissioner okayed", "our own commissioner signed", "both have signed", "both authorized",
             "the commissioner in charge of the bureau affected both", "our commissioner ok'd",
             "only our commissioner", "just our commissioner", "only the commissioner in charge",
             "commissioner-in-charge signed", "both commissioners authorized it in writing",
             "our commissioner has signed", "bureau affected both authorized"),
        no=("commissioner in charge has not", "commissioner in charge hasn't", "our commissioner hasn't",
            "our commissioner has not", "without the commissioner in charge", "only the commissioner of finance",
            "just the commissioner of finance", "only finance", "commissioner in charge refused", "finance alone",
            "our commissioner refused", "without our commissioner", "commissioner of finance alone",
            "only the finance commissioner", "just the finance commissioner", "just finance", "nobody signed",
            "our own commissioner hasn't", "commissioner in charge never", "our commissioner never",
            "nothing in writing",
            "bureau's commissioner hasn't", "bureau's commissioner has not", "bureau's commissioner refused",
            "commissioner in charge didn't", "no word from our commissioner", "commissioner in charge said no"),
    )  # fmt: skip
    alone: bool | None = yes_no(
        "Is it asked whether the authorization told is enough?", "5.20.020.C", optional=True, no=(),
        yes=("enough", "we good", "good to go", "all we need", "all i need", "are we done", "all set", "sufficient",
             "that all", "that it", "does that do", "that do it", "suffice", "anything else", "anybody else",
             "anyone else", "good enough", "am i good"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether an ordinance is needed?", "5.20.020.C",
        {"ordinance": ("need an ordinance", "ordinance needed", "special ordinance", "go to council", "council vote",
                       "need council", "ordinance required", "take an ordinance", "require an ordinance",
                       "council ordinance", "need a special ordinance", "vote of the council", "take it to council",
                       "have to pass an ordinance", "council have to", "council need to", "needs an ordinance",
                       "council action", "ordinance for")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="reimbursable_transfer_authority",
    title="Who authorizes a reimbursable transfer",
    subject=SUBJECT,
    provision="5.20.020.C",
    rule="Transfers for reimbursable projects need no special ordinance: the Commissioner of Finance and "
    "Administration and the Commissioner In Charge of the bureau affected authorize them in writing, the former "
    "alone if no bureau is affected.",
    phrases=(
        "who authorizes a transfer for a reimbursable project",
        "reimbursable transfer, no bureau affected, who signs",
        "does a reimbursable project transfer need an ordinance",
        "signatures for a reimbursable transfer affecting a bureau",
        "written authorization of a reimbursable project",
        "approve transfer of appropriation for a reimbursable job",
        "only our own Commissioner signed the reimbursable transfer, good enough?",
        "both Commissioners signed off on moving reimbursable money, do we still go to Council",
        "finance commissioner signed the authorization for our reimbursable transfer, is that enough",
        "is our reimbursable transfer properly signed off",
        "both commissioners said ok on the phone but nothing in writing, can we transfer",
        "no bureau is touched by the reimbursable project and Finance signed, good to transfer?",
        "whose signatures am I still missing on the reimbursable transfer",
        "may the reimbursable transfer go ahead without a special ordinance",
        "only the commissioner of the bureau signed the reimbursable move, good?",
    ),
    anchors=(WRITTEN,),
    model=TransferAuthority,
)
def reimbursable_transfer_authority(work: Work) -> Outcome:
    """PCC 5.20.020 C."""
    at, finance, charge = "5.20.020.C", "Commissioner of Finance and Administration", "Commissioner In Charge"
    if work.maybe("asked") == "ordinance":
        work.step(at, "May be made without special ordinance upon written authorization", True)
        text = "No special ordinance is needed, upon written authorization."
        return work.computed(at, text, verdict="no", actors=(finance, charge))
    signed = (work.maybe("finance"), work.maybe("charge"))
    if signed[0] is False:
        work.step(at, f"Required, and not so: written authorization of the {finance}", False)
        text = f"No: the {finance} must authorize it in writing."
        return work.computed(at, text, verdict="no", actors=(finance, charge))
    affected = True if signed == (True, True) else work.choice("bureau") == "affected"
    actors = (finance, charge) if affected else (finance,)
    who = f"the {finance} and the {charge} of the bureau affected" if affected else f"the {finance} alone"
    work.step(at, "A bureau is affected" if affected else "No bureau is affected", " and ".join(actors))
    text = f"{who}, in writing; no special ordinance is needed."
    told = signed if affected else signed[:1]
    if work.maybe("alone") and True in told and None in told:
        return work.computed(at, f"No, that is not enough: by {text}", verdict="no", actors=actors)
    if None not in told or False in told:
        verdict = "yes" if all(told) else "no"
        return work.computed(at, f"{verdict.capitalize()}: by {text}", verdict=verdict, actors=actors)
    return work.computed(at, f"{text[0].upper()}{text[1:]}", actors=actors)
