"""Recycled paper and its price preference: Section 5.32.160."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import NotApplicable, Outcome, Quantity, Reading
from calculators.work import Work, dollars

SUBJECT = "Recycled paper"
PREFER, MEANS = "5.32.160.A", "5.32.160.B"
CONTENT_WORDS = ("recycled", "content", "fiber", "fibers", "fibre", "bond", "stock")
MOST_YES = ("maximum practicable", "maximum amount practicable", "nothing higher", "highest available",
            "most recycled available", "no higher content", "best available", "nothing better")  # fmt: skip
MOST_NO = ("higher content available", "higher available", "not the maximum", "more recycled available",
           "better available", "available with more")  # fmt: skip

SHARE = figure("recycled_fibers", "50", "percent", MEANS, "a content of at least 50 percent recycled fibers")
OR_MOST = anchor(MEANS, "or the maximum amount practicable")
CRITERIA = anchor(MEANS, "Four criteria will be applied in determining maximum amount practicable")
PREFERENCE = figure(
    "recycled_preference", "5", "percent", PREFER, "will grant a 5 percent price preference for recycled paper"
)


class RecycledPaper(Inputs):
    """What decides whether paper counts as recycled."""

    content: Decimal | None = percent("What percentage of recycled fibers does it have?", MEANS, words=CONTENT_WORDS)
    most: bool | None = yes_no(
        "Is that the maximum amount practicable, by specifications, price, time and competition?", MEANS,
        yes=MOST_YES, no=MOST_NO,
    )  # fmt: skip


@calculator(
    name="recycled_paper_check",
    title="Whether paper counts as recycled",
    subject=SUBJECT,
    provision=MEANS,
    rule="Recycled paper has at least 50 percent recycled fibers, or the maximum amount practicable by four "
    "criteria: performance to specifications, reasonable price, reasonable time and competition.",
    phrases=(
        "does 30 percent recycled bond paper count as recycled",
        "is paper with 50% recycled fiber recycled paper under the Code",
        "45 percent recycled content, nothing higher available in time",
        "minimum recycled content for copy paper",
        "paper with 60 percent post-consumer fibers, qualifies as recycled?",
        "when does less than half recycled fiber still qualify",
    ),
    anchors=(SHARE, OR_MOST, CRITERIA),
    model=RecycledPaper,
)
def recycled_paper_check(work: Work) -> Outcome:
    """PCC 5.32.160 B."""
    recycled = counts_as_recycled(work, work.percent("content"))
    if isinstance(recycled, NotApplicable):
        return recycled
    content = plain(work.percent("content"))
    if recycled:
        return work.computed(MEANS, f"Yes: paper of {content} percent recycled fibers counts as recycled here.",
                             verdict="yes")  # fmt: skip
    return work.computed(MEANS, f"No: {content} percent is less than 50 percent and not the maximum amount "
                                "practicable.",
                         verdict="no")  # fmt: skip


def counts_as_recycled(work: Work, content: Decimal) -> bool | NotApplicable:
    """Whether the content in percent, or its being the most practicable, makes paper recycled."""
    if not 0 <= content <= 100:
        return work.not_applicable(MEANS, "A content of fibers lies between 0 and 100 percent; check the figure.")
    enough = content >= work.figure(SHARE)
    work.step(MEANS, f"{plain(content)} percent, against at least 50 percent recycled fibers", enough)
    if enough:
        return True
    most = work.yes("most")
    work.step(MEANS, "The maximum amount practicable, all four criteria applied", most)
    return most


class RecycledAward(Inputs):
    """What decides between recycled and other paper by price."""

    plain_price: Decimal | None = money(
        "What is the lowest price bid for paper that is not recycled?", PREFER,
        words=("plain", "virgin", "regular", "ordinary", "non-recycled", "other", "unrecycled"),
    )  # fmt: skip
    recycled_price: Decimal | None = money(
        "What is the price bid for the recycled paper?", PREFER, words=("recycled", "green")
    )
    content: Decimal | None = percent(
        "What percentage of recycled fibers does it have?", MEANS, words=CONTENT_WORDS, optional=True
    )
    most: bool | None = yes_no(
        "Is that the maximum amount practicable, by specifications, price, time and competition?", MEANS,
        yes=MOST_YES, no=MOST_NO,
    )  # fmt: skip


@calculator(
    name="recycled_paper_award",
    title="Price preference for recycled paper",
    subject=SUBJECT,
    provision=PREFER,
    rule="The City grants a 5 percent price preference for recycled paper on all paper products; the price bid is "
    "paid.",
    phrases=(
        "plain paper $2,000, recycled paper $2,090, which bid wins",
        "recycled stock costs 5.2 percent more than virgin paper, do we take it",
        "apply the recycled paper preference to bids of $1,450 plain and $1,530 recycled",
        "how much more may recycled paper cost and still win",
        "virgin paper at $980 against recycled at $1,040",
        "award between recycled and regular envelopes",
        "recycled bid against a cheaper plain bid",
    ),
    anchors=(PREFERENCE, SHARE, OR_MOST, CRITERIA),
    model=RecycledAward,
)
def recycled_paper_award(work: Work) -> Outcome:
    """PCC 5.32.160."""
    ordinary, recycled = work.money("plain_price"), work.money("recycled_price")
    if ordinary <= 0 or recycled <= 0:
        return work.not_applicable(PREFER, "A price bid lies above zero; check the figures.")
    content: Decimal | None = work.maybe("content")
    counts = True if content is None else counts_as_recycled(work, content)
    if isinstance(counts, NotApplicable):
        return counts
    if content is None:
        work.note("Taken as recycled paper in the sense of PCC 5.32.160 B: at least 50 percent recycled fibers, or "
                  "the maximum amount practicable.")  # fmt: skip
    if not counts:
        winner = "recycled" if recycled < ordinary else "plain" if ordinary < recycled else "tie"
        text = "It does not count as recycled paper, so there is no preference and the prices stand as bid."
        return work.computed(MEANS, text, Quantity("winner", "Lower price", winner))
    return _preferred(work, ordinary, recycled)


def _preferred(work: Work, ordinary: Decimal, recycled: Decimal) -> Outcome:
    rate = work.figure(PREFERENCE) / 100
    less, more = recycled * (1 - rate), ordinary * (1 + rate)
    work.step(PREFER, f"Recycled price of {usd(recycled)} less 5 percent, for comparing only", less, "USD")
    work.step(PREFER, f"Or: other price of {usd(ordinary)} and 5 percent more", more, "USD")
    first, second = _winner(less, ordinary), _winner(recycled, more)
    if first == second:
        price = recycled if first == "recycled" else ordinary
        text = f"The {'recycled' if first == 'recycled' else 'other'} paper wins, at the price bid of {usd(price)}."
        return work.computed(PREFER, text, Quantity("winner", "Winner", first), dollars("price", "Price paid", price),
                             dollars("compared", "Recycled price less 5 percent", less))  # fmt: skip
    off = Reading(f"5 percent comes off the recycled price: {usd(less)} against {usd(ordinary)}.",
                  (Quantity("winner", "Winner", first), dollars("compared", "Recycled price less 5 percent",
                                                                less)))  # fmt: skip
    on = Reading(f"5 percent is added to the other price: {usd(recycled)} against {usd(more)}.",
                 (Quantity("winner", "Winner", second), dollars("compared", "Other price and 5 percent",
                  more)))  # fmt: skip
    text = (
        "The text does not say from which price the 5 percent is taken, and here it matters: taken off the recycled "
        f"price, {_named(first)}; added to the other price, {_named(second)}."
    )
    return work.two_readings(PREFER, text, off, on)


def _winner(recycled: Decimal, other: Decimal) -> str:
    return "recycled" if recycled < other else "tie" if recycled == other else "plain"


def _named(winner: str) -> str:
    return {"recycled": "recycled paper wins", "plain": "the other paper wins", "tie": "the bids are equal"}[winner]
