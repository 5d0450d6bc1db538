"""Compromising claims for losses, cancelling invoices and taking notes: Section 5.50.020."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import Figure, anchor, figure
from calculators.inputs import Inputs, choice, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Reading
from calculators.permission import Condition, permission
from calculators.subjects.loss_collections import COMMISSIONER, SECTION, SUBJECT
from calculators.work import Work, dollars

CLAIM_WORDS = ("claim", "original", "loss", "owes", "owed", "claimed", "bill", "original claim", "owe", "invoice",
               "wreck",
               "pole", "worth of damage", "of damage", "damages of", "damage of", "in damage", "repairs",
               "we billed", "debt",
               "case", "did damage")  # fmt: skip
APPROVED = ("commissioner approved", "approved by the commissioner", "with the commissioner's approval",
            "commissioner approves", "ok'd it", "finance ok'd",
            "finance and admin approved", "admin approved", "administration approved", "administration approves",
            "finance approved", "finance signed off", "admin signed off", "administration signed off",
            "admin ok'd", "administration agrees", "finance is fine", "oked it", "commissioner is fine",
            "commissioner's blessing", "signed off",
            "commissioner gave", "commissioner is good with", "commissioner blessed", "commissioner says ok",
            "commissioner in favor", "commissioner signed", "commissioner says yes", "commissioner is on board",
            "commissioner's signature", "commissioner of finance approved", "approval of the commissioner",
            "commissioner's okay", "commissioner's ok",
            "commissioner's approval", "finance commissioner approved", "approved", "commissioner is ok",
            "commissioner okayed", "commissioner said yes", "commissioner signed off", "commissioner ok",
            "finance commissioner is fine", "finance commissioner okays", "commissioner agreed")  # fmt: skip
NOT_APPROVED = ("without approval", "by themselves", "on their own", "all by itself", "single-handed",
    "commish said no", "commissioner wasn't asked", "not approved", "commissioner refused",
    "commissioner did not approve", "no approval", "commissioner said no", "commissioner hasn't approved",
    "commissioner has not approved", "without the commissioner", "commissioner is against", "on our own",
    "nobody approved", "without asking the commissioner", "hasn't signed off", "has not signed off",
    "didn't sign off", "not signed off", "never signed off", "no sign-off", "commissioner hasn't",
    "commissioner has not", "commissioner never", "commissioner hasn't seen", "commissioner doesn't like",
    "commissioner won't", "waiting on the commissioner", "commissioner turned it down",
    "before the commissioner", "no ok from the commissioner", "commissioner isn't", "commissioner balked",
    "commissioner not asked", "commissioner vetoed", "not run it by the commissioner")  # fmt: skip

SMALL = figure(
    "compromise_small_claim", "5000", "USD", "5.50.020.p1",
    "These compromises are authorized in all cases involving an original claim of $5,000 or less.",
)  # fmt: skip
LARGE = figure("compromise_large_claim", "10000", "USD", "5.50.020.p2", "greater than $5,000 but less than $10,000")
HALF = figure(
    "compromise_floor", "50", "percent", "5.50.020.p2",
    "payment to the City of not less than 50 percent of the amount of the original claim",
)  # fmt: skip
THREE_QUARTERS = figure(
    "compromise_floor_large", "75", "percent", "5.50.020.p2",
    "payment to the City of not less than 75 percent of the original claim",
)  # fmt: skip
BY_COUNCIL = anchor(
    "5.50.020.p2", "lesser amounts than herein specified may be accepted in compromise only with Council approval"
)
WRITTEN = anchor("5.50.020.p3", "All compromises shall be in writing utilizing forms approved by the City Attorney.")
CANCEL = figure(
    "invoice_cancellation_limit", "5000", "USD", "5.50.020.p2",
    "is authorized to cancel accounts receivable invoices of under $5,000 in amount or accept promissory notes or "
    "confessions of judgment",
)  # fmt: skip


class CompromiseAuthority(Inputs):
    """What a compromise of a claim depends on."""

    claim: Decimal | None = money("What is the amount of the original claim?", "5.50.020.p2", words=CLAIM_WORDS)
    offer: Decimal | None = money(
        "Which payment is offered to the City in compromise?", "5.50.020.p2", optional=True,
        words=("offer", "offers", "offered", "driver offers", "the driver offers", "the owner offers",
               "the insurer offers", "he offers", "she offers", "they offer",
               "owner offers", "offered us",
               "offers us", "is offering", "offers to pay", "insurer offers", "insurance offers", "settle",
               "settlement", "settling", "accept", "pay", "compromise", "take",
               "offering", "settle for", "will pay", "willing to pay", "check for", "in full settlement",
               "call it even",
               "takes", "bid", "put up", "come up with", "cough up", "settle claim for", "let him off for",
               "let go for",
               "walk away with", "his insurance", "their insurance", "scrape together", "can pay", "only has",
               "will give us", "on the table", "lowball", "settle it for", "take instead", "counteroffer",
               "settles for", "settled for", "close it out for", "cash now", "right now", "today"),
    )  # fmt: skip
    offer_share: Decimal | None = percent(
        "Which percentage of the original claim is offered, if it was given so?", "5.50.020.p2", optional=True,
        words=("percent", "offer", "offers", "settle", "accept", "take", "pay", "half", "offering", "on the dollar"),
    )  # fmt: skip
    deal: str | None = choice(
        "Is it asked whether to settle for a named sum, or what the least is?", "5.50.020.p2",
        {
            "for_a_sum": ("settle for", "settle it for", "settle the claim for", "settle his claim for",
                          "settle her claim for", "settle a claim for", "settle this claim for", "settle our claim for",
                          "settle that claim for", "settle this for", "settle that for", "let him off for",
                          "let her off for", "let them off for"),
            "least_asked": ("least", "lowest", "minimum", "smallest", "how low", "floor", "how little"),
        }, optional=True,
    )  # fmt: skip
    council: bool | None = yes_no(
        "Has the Council approved the compromise?", "5.50.020.p2", optional=True,
        yes=("council approved", "council approves", "council approval given", "with council approval",
             "approved by council", "council okayed", "council ok'd", "council said yes", "council signed off",
             "council voted for it", "council voted yes", "council agreed", "council passed", "council is fine",
             "council blessed", "council voted to accept", "council has approved"),
        no=("without council", "no council approval", "council has not approved", "without council approval",
            "without going to council", "council said no", "council hasn't approved", "skip council", "council refused",
            "on our own", "without the council", "council turned it down", "bypass council",
            "nobody asked council", "nobody has asked council", "never asked council", "council not asked",
            "council never heard", "council doesn't know", "didn't ask council", "no council", "council hasn't",
            "council has not", "council hasn't seen", "council hasn't voted", "council not involved",
            "not been to council", "haven't gone to council", "council rejected", "council never voted"),
    )  # fmt: skip
    written: bool | None = yes_no(
        "Is the compromise in writing, on a form approved by the City Attorney?", "5.50.020.p3", optional=True,
        yes=("in writing", "written", "on the city attorney's form", "on the form", "on the approved form",
             "signed form"),
        no=("oral", "orally", "verbal", "verbally", "handshake", "over the phone", "by phone", "not in writing",
            "nothing in writing", "nothing signed", "no paperwork", "no written", "not on the form", "on a napkin",
            "a phone call", "just talked", "word of mouth", "unwritten", "gentleman's agreement", "shook hands",
            "shook on it", "not written", "by email only", "our own form", "homemade form"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Is the question whether somebody must approve, or whether the compromise may be made?", "5.50.020.p2",
        {
            "council_needed": ("need council", "needs council", "require council", "requires council", "go to council",
                               "have to go to council", "take it to council", "council approval needed",
                               "need to ask council", "council have to", "council has to", "council must",
                               "need the council", "council approval required", "up to council"),
            "approval_needed": ("approval needed", "is approval of the commissioner", "commissioner have to approve",
                                "commissioner has to approve", "need the commissioner", "need the finance commissioner",
                                "commissioner's approval needed", "commissioner really gotta", "must the commissioner",
                                "commissioner need to approve", "does the commissioner have to",
                                "need approval from the commissioner", "commissioner have to ok", "gotta ok the deal",
                                "does the finance commissioner have to", "commissioner's approval required"),
            "sufficient": ("enough", "is that enough", "sufficient", "suffices", "suffice", "good to go", "are we done",
                           "all set", "all it takes", "good enough", "will that do", "are we set"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the Commissioner of Finance and Administration approved it?", "5.50.020.p2", optional=True, yes=APPROVED,
        no=NOT_APPROVED,
    )  # fmt: skip


@calculator(
    name="compromise_authority",
    title="Least payment for which a claim may be compromised",
    subject=SUBJECT,
    provision="5.50.020.p2",
    rule="With the Commissioner of Finance and Administration's approval the Collections Section may compromise an "
    "original claim of $5,000 or less without a stated floor, one over $5,000 and under $10,000 for not less than 50 "
    "percent, and one over $10,000 for not less than 75 percent; less takes Council approval.",
    phrases=(
        "driver owes $6,400 for a street light and offers $3,000, can we settle",
        "least we can accept on a $12,000 damage claim",
        "minimum settlement on a $9,999 claim without Council",
        "compromise of a claim of exactly $10,000",
        "settle a $4,500 vandalism claim for half",
        "when does a settlement need Council approval",
        "can Collections take 60 percent on an $18,000 loss",
        "who approves a compromise on a damage claim",
        "guy who wrecked our truck will pay half, take it without Council?",
        "do we have to go to Council to settle a damage claim for less",
        "is the driver's offer high enough for Collections to accept",
        "settle a claim with a handshake, good enough?",
        "lowest check we may take to call a loss claim even",
        "how far under the floor is the offer of his insurance on the claim",
        "can Collections settle a guy's claim for a few thousand",
        "trucking outfit offers less than we claimed and the Commissioner is fine, take it without Council?",
        "what is the least the City may get on a big claim without bothering Council",
        "Council voted to accept a low offer on a damage claim",
        "how much more must the driver offer before Collections may say yes",
        "smallest payment that closes out a wrecked signal claim",
        "what is the exact least we can settle our claim for",
        "lowest dollar amount we may take on this claim",
        "how low can we go on the claim for our smashed signal",
        "may we settle our claim against this driver",
        "is the offer on our claim high enough",
        "can we take what the insurer offers on our damage claim",
        "does our claim's settlement have to go to council",
        "is this offer on our claim enough",
        "can we go with the driver's offer on this claim of ours",
        "rock bottom we can take from the driver who wrecked our equipment",
        "lowest we can go with the fellow who totaled our truck",
        "what is the minimum the guy who ruined our gear has to pay",
    ),
    anchors=(SMALL, LARGE, HALF, THREE_QUARTERS, BY_COUNCIL, WRITTEN),
    model=CompromiseAuthority,
)
def compromise_authority(work: Work) -> Outcome:
    """PCC 5.50.020."""
    offer, share = work.maybe("offer"), work.maybe("offer_share")
    if wrong := any_below_zero(work, "5.50.020.p2"):
        return wrong
    if work.maybe("written") is False:
        work.step("5.50.020.p3", "In writing, on a form approved by the City Attorney", False)
        text = "No: all compromises are in writing, on forms approved by the City Attorney."
        return work.computed("5.50.020.p3", text, verdict="no", actors=("City Attorney",))
    claim = work.money("claim")
    if offer is None and share is None and work.maybe("deal") == "for_a_sum":
        work.money("offer")
    if offer is None and share is not None:
        offer = claim * share / 100
        work.step("5.50.020.p2", f"{plain(share)} percent of the claim is offered", offer, "USD")
    if offer is not None and share is None and offer > claim:
        work.note("A compromise is for less than the claim, so the larger of the two amounts is taken as the claim.")
        claim, offer = offer, claim
    work.note("Compromises are in writing on forms approved by the City Attorney, where in the judgment of the "
              "Collections Section substantial justice can thus be achieved.")  # fmt: skip
    if claim <= work.figure(SMALL):
        work.step("5.50.020.p1", f"An original claim of {usd(claim)}, $5,000 or less: no least payment is stated")
        return _accepted(work, "5.50.020.p1", "a compromise may be made for any amount", Decimal(0))
    large = work.figure(LARGE)
    if claim == large:
        return _gap(work, claim)
    of = HALF if claim < large else THREE_QUARTERS
    floor = _floor(work, claim, of)
    if offer is None or offer >= floor:
        words = f"a compromise for not less than {usd(floor)} may be accepted"
        return _accepted(work, "5.50.020.p2", words, floor)
    return _below(work, offer, floor)


def _floor(work: Work, claim: Decimal, of: Figure) -> Decimal:
    floor = claim * work.figure(of) / 100
    work.step(
        "5.50.020.p2", f"Not less than {plain(of.value)} percent of the original claim of {usd(claim)}", floor, "USD"
    )
    return work.cents("5.50.020.p2", floor, up=True)


def _accepted(work: Work, at: str, granted: str, floor: Decimal) -> Outcome:
    values = (dollars("floor", "Least payment without the Council", floor),) if floor else ()
    if work.maybe("wanted") == "council_needed":
        return work.computed(at, f"No: without the Council, {granted}.", *values, verdict="no",
                             actors=(SECTION, COMMISSIONER))  # fmt: skip
    if work.maybe("wanted") == "approval_needed":
        text = f"Yes: the {SECTION} makes a compromise with the approval of the {COMMISSIONER}."
        return work.computed(at, text, *values, verdict="yes", actors=(COMMISSIONER,))
    approval = Condition("approved", at, f"the {COMMISSIONER} approves")
    if work.maybe("council") and work.maybe("approved") is not False:
        return work.computed(at, f"Yes: {granted}.", *values, verdict="yes", actors=(SECTION, COMMISSIONER))
    return permission(work, at, granted, *values, on=(approval,), actors=(SECTION, COMMISSIONER))


def _below(work: Work, offer: Decimal, floor: Decimal) -> Outcome:
    council = work.maybe("council")
    work.step("5.50.020.p2", f"{usd(offer)} is less than {usd(floor)}: only with Council approval", council or False)
    values = (dollars("floor", "Least payment without the Council", floor),
              dollars("shortfall", "Below that by", floor - offer))  # fmt: skip
    if work.maybe("wanted") == "council_needed":
        text = f"Yes: {usd(offer)} is less than the {usd(floor)} that may be accepted without the Council."
        return work.computed("5.50.020.p2", text, *values, verdict="yes", actors=("Council",))
    if work.maybe("wanted") == "sufficient" and council is None:
        text = f"No: {usd(offer)} is less than {usd(floor)}, so the Council must approve it."
        return work.computed("5.50.020.p2", text, *values, verdict="no", actors=("Council",))
    verdict = {True: "yes", False: "no", None: "conditional"}[council]
    opening = {"yes": "Yes, with Council approval:", "no": "No:", "conditional": "Only with Council approval:"}[verdict]
    text = f"{opening} {usd(offer)} is less than the {usd(floor)} that may be accepted without the Council."
    return work.computed("5.50.020.p2", text, *values, verdict=verdict, actors=("Council",))


def _gap(work: Work, claim: Decimal) -> Outcome:
    council = work.maybe("council")
    by_council = "yes" if work.maybe("wanted") == "council_needed" else "no" if council is False else "conditional"
    work.step("5.50.020.p2", f"{usd(claim)} is neither less than nor greater than $10,000: no sentence names it")
    if council:
        return work.computed("5.50.020.p2", "Yes: the Council approved it.", verdict="yes", actors=("Council",))
    half, three = _floor(work, claim, HALF), _floor(work, claim, THREE_QUARTERS)
    return work.two_readings(
        "5.50.020.p2",
        f"No sentence names a claim of exactly {usd(claim)}, so take it to the Council. By analogy the least payment "
        f"would be {usd(half)} or {usd(three)}.",
        Reading("The power to compromise does not reach exactly $10,000, so the Council decides.", (), by_council),
        Reading("It is treated like the claims below it.", (dollars("floor", "Least payment", half),), "conditional"),
        Reading("It is treated like the claims above it.", (dollars("floor", "Least payment", three),), "conditional"),
        actors=("Council",),
    )


class CancelOrNote(Inputs):
    """What cancelling an invoice or taking a note depends on."""

    action: str | None = choice(
        "Is an invoice to be cancelled, or a promissory note or confession of judgment accepted?", "5.50.020.p2",
        {
            "cancel": ("cancel", "canceled", "cancelled", "cancelling", "write off", "written off", "write-off",
                       "forgive",
                       "cancellation", "wipe out", "drop the invoice", "tear up", "let it go", "zero out",
                       "void the invoice", "write it off", "wipe it out", "drop it", "scrap the invoice", "erase",
                       "kill the invoice", "wipe off", "clear it off the books", "off the books", "cancel it",
                       "eat the bill", "waive the invoice", "writing off", "forget the bill"),
            "note": ("promissory note", "promissory notes", "note", "notes", "iou", "i.o.u.", "promise to pay",
                     "signed promise", "pay over time", "payment note", "sign a note"),
            "confession": ("confession of judgment", "confessions of judgment", "confession"),
        },
    )  # fmt: skip
    amount: Decimal | None = money(
        "What is the amount of the invoice?", "5.50.020.p2",
        words=("invoice", "bill", "account", "amount", "receivable", "note", "debt", "for", "owes", "claim", "worth",
               "owed", "accident bill", "damage bill", "balance", "who owes", "invoiced"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the Commissioner of Finance and Administration approved it?", "5.50.020.p2", optional=True, yes=APPROVED,
        no=NOT_APPROVED,
    )  # fmt: skip


@calculator(
    name="cancel_or_note_authority",
    title="Cancelling an invoice, or taking a promissory note",
    subject=SUBJECT,
    provision="5.50.020.p2",
    rule="With the approval of the Commissioner of Finance and Administration the Collections Section may cancel an "
    "invoice of under $5,000, or accept a promissory note or confession of judgment.",
    phrases=(
        "can we cancel a $4,200 damage invoice",
        "write off a $5,000 loss invoice",
        "may Collections accept a promissory note for an accident bill",
        "who approves cancelling an uncollectible invoice",
        "confession of judgment for an $8,000 claim",
        "forgive a $900 vandalism bill",
        "can Collections wipe out an accident invoice nobody will ever pay",
        "driver wants to sign an IOU for the damage, can we take it",
        "may the Collections Section drop a damage invoice without the Commissioner",
        "can Collections cancel the invoice for a busted hydrant",
        "guy who owes us offers a promissory note and the Commissioner ok'd it, can Collections take it",
        "Collections wants to wipe out an invoice but the Commissioner has not signed off",
        "exactly five thousand on the invoice, may it be cancelled",
        "write the damage bill off the books, finance commissioner approved",
        "how big an accident invoice may Collections zero out",
        "vandal's parents will sign a promise to pay over time",
        "take a confession of judgment from a driver instead of cash",
        "may we write off this invoice",
        "can our unpaid damage invoice be cancelled",
        "can our invoice be written off",
        "is our invoice small enough to cancel",
        "can this damage invoice of ours be cancelled by Collections",
    ),
    anchors=(CANCEL,),
    model=CancelOrNote,
)
def cancel_or_note_authority(work: Work) -> Outcome:
    """PCC 5.50.020, second paragraph."""
    at, limit, actors = "5.50.020.p2", work.figure(CANCEL), (SECTION, COMMISSIONER)
    if wrong := any_below_zero(work, at):
        return wrong
    if work.maybe("approved") is False:
        work.step(at, f"The {COMMISSIONER} approves", False)
        return work.computed(at, f"No: the {COMMISSIONER} must approve.", verdict="no", actors=actors)
    action, amount = work.choice("action"), work.money("amount")
    work.note("Where in the judgment of the Collections Section substantial justice can thus be achieved.")
    under = amount < limit
    work.step(at, f"{usd(amount)} is under {usd(limit)}", under)
    if under:
        words = "the invoice may be cancelled" if action == "cancel" else f"{_instrument(action)} may be accepted"
        return permission(
            work, at, words, on=(Condition("approved", at, f"the {COMMISSIONER} approves"),), actors=actors
        )
    if action == "cancel":
        text = f"No: only an invoice of under {usd(limit)} may be cancelled under this section."
        return work.computed(at, text, verdict="no", actors=actors)
    approved = "yes" if work.maybe("approved") else "conditional"
    return work.two_readings(
        at, f"{_instrument(action).capitalize()} may be accepted with the approval of the {COMMISSIONER}, if the "
            f"limit of {usd(limit)} is for cancelled invoices alone; the wording leaves that open.",
        Reading("The limit belongs to cancelling invoices only.", (), approved),
        Reading("The limit belongs to promissory notes and confessions of judgment too.", (), "no"), actors=actors,
    )  # fmt: skip


def _instrument(action: str) -> str:
    return "a promissory note" if action == "note" else "a confession of judgment"
