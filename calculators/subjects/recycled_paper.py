"""Recycled paper and its price preference: Section 5.32.160."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import NotApplicable, Outcome, Quantity, Reading
from calculators.work import Work, dollars

SUBJECT = "Recycled paper"
PREFER, MEANS = "5.32.160.A", "5.32.160.B"
CONTENT_WORDS = ("recycled", "content", "fiber", "fibers", "fibre", "bond", "stock")
MOST_YES = ("maximum practicable", "maximum amount practicable", "nothing higher", "highest available",
            "most recycled available", "no higher content", "best available", "nothing better", "most you can get",
            "most we can get", "nothing with more", "nobody makes a higher", "highest you can get",
            "nothing higher is available", "as much as practicable", "none higher available",
            "most practicable", "no one sells higher", "nobody sells higher", "nobody offers more",
            "nothing above that",
            "highest on the market", "no better available", "none better", "nothing higher meets", "is the maximum",
            "nothing higher meets the specs", "best we can get", "best you can get", "highest content available",
            "no supplier has more", "no mill makes more", "can't get higher", "can't get any higher",
            "cannot get higher",
            "nothing higher in time", "anything higher won't", "anything higher fails",
            "anything higher costs too much",
            "highest practicable")  # fmt: skip
MOST_NO = ("higher content available", "higher available", "not the maximum", "more recycled available",
           "better available", "available with more", "could get more", "higher content is available",
           "higher recycled content available", "we can get more", "others have more", "more would be practicable",
           "more is practicable", "higher is practicable", "more was practicable", "not the most practicable",
           "not the maximum practicable", "higher grade available", "higher grades available",
           "better paper available",
           "there is better", "higher content to be had", "more to be had", "could have gotten more",
           "higher content exists", "plenty of paper with more", "not maximum practicable", "less than practicable",
           "not as much as practicable")  # fmt: skip

SHARE = figure("recycled_fibers", "50", "percent", MEANS, "a content of at least 50 percent recycled fibers")
OR_MOST = anchor(MEANS, "or the maximum amount practicable")
CRITERIA = anchor(MEANS, "Four criteria will be applied in determining maximum amount practicable")
PREFERENCE = figure(
    "recycled_preference", "5", "percent", PREFER, "will grant a 5 percent price preference for recycled paper"
)


class RecycledPaper(Inputs):
    """What decides whether paper counts as recycled."""

    content: Decimal | None = percent(
        "What percentage of recycled fibers does it have?", MEANS,
        words=(*CONTENT_WORDS, "paper is", "is only", "contains", "has", "made of"),
    )  # fmt: skip
    available: Decimal | None = percent(
        "What is the highest recycled content to be had, within specifications, price and time?", MEANS, optional=True,
        words=("can get", "could get", "available", "others", "another", "higher", "mill offers", "up to", "also"),
    )  # fmt: skip
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
        "stock is 48% recycled but another mill has 60%, may we call ours recycled",
        "is half recycled fiber enough to be called recycled paper",
        "envelopes with 35% recycled content and nobody makes a higher grade, recycled or not?",
        "paper that is only 20 percent recycled, does it get the preference as recycled",
        "does our new copy paper count as recycled",
        "letterhead with less than half old fibers, the most the mills can do, still recycled?",
        "what content of recycled fibers must towels have",
        "folders of 55% recycled fiber, are they recycled paper to the City",
        "does the stock we have count as recycled",
        "is this paper recycled enough",
    ),
    anchors=(SHARE, OR_MOST, CRITERIA),
    model=RecycledPaper,
)
def recycled_paper_check(work: Work) -> Outcome:
    """PCC 5.32.160 B."""
    available: Decimal | None = work.maybe("available")
    recycled = counts_as_recycled(work, work.percent("content"), available)
    if isinstance(recycled, NotApplicable):
        return recycled
    content = plain(work.percent("content"))
    if recycled:
        return work.computed(MEANS, f"Yes: paper of {content} percent recycled fibers counts as recycled here.",
                             verdict="yes")  # fmt: skip
    return work.computed(MEANS, f"No: {content} percent is less than 50 percent and not the maximum amount "
                                "practicable.",
                         verdict="no")  # fmt: skip


def counts_as_recycled(work: Work, content: Decimal, available: Decimal | None = None) -> bool | NotApplicable:
    """Whether the content in percent, or its being the most practicable, makes paper recycled.

    A higher content that is ``available`` shows that it is not the most, unless that is stated.
    """
    if not all(0 <= share <= 100 for share in (content, available or Decimal(0))):
        return work.not_applicable(MEANS, "A content of fibers lies between 0 and 100 percent; check the figure.")
    enough = content >= work.figure(SHARE)
    work.step(MEANS, f"{plain(content)} percent, against at least 50 percent recycled fibers", enough)
    if enough:
        return True
    if available is not None and available > content and work.maybe("most") is None:
        work.step(MEANS, f"{plain(available)} percent is to be had, so it is not the maximum amount practicable", False)
        return False
    most = work.yes("most")
    work.step(MEANS, "The maximum amount practicable, all four criteria applied", most)
    return most


class RecycledAward(Inputs):
    """What decides between recycled and other paper by price."""

    plain_price: Decimal | None = money(
        "What is the lowest price bid for paper that is not recycled?", PREFER,
        words=("plain", "virgin", "regular", "ordinary", "non-recycled", "other", "unrecycled", "normal", "standard",
               "virgin paper", "non recycled", "nonrecycled", "not recycled", "conventional", "cheaper", "lowest",
               "plain paper",
               "plain paper is", "regular paper", "for plain", "plain stuff", "regular stuff", "plain bid",
               "virgin bid",
               "plain stock", "plain one", "for the plain", "for the regular", "for virgin", "for the virgin",
               "white"),
    )  # fmt: skip
    recycled_price: Decimal | None = money(
        "What is the price bid for the recycled paper?", PREFER,
        words=("recycled", "green", "recycled paper", "recycled bid", "recycled stock", "recycled is", "eco",
               "for recycled",
               "for the recycled", "recycled one", "recycled stuff", "recycled quote", "recycled price"),
    )  # fmt: skip
    dearer: Decimal | None = percent(
        "By what percentage is the recycled paper dearer, if the prices are not known?", PREFER, optional=True,
        words=("more", "higher", "dearer", "above", "more expensive", "pricier", "over", "costs", "extra", "premium"),
    )  # fmt: skip
    content: Decimal | None = percent(
        "What percentage of recycled fibers does it have?", MEANS, optional=True,
        words=("content", "fiber", "fibers", "fibre", "recycled content", "recycled fiber", "recycled fibers",
               "post-consumer"),
    )  # fmt: skip
    most: bool | None = yes_no(
        "Is that the maximum amount practicable, by specifications, price, time and competition?", MEANS,
        yes=MOST_YES, no=MOST_NO,
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether the recycled paper wins, whether the other wins, or what recycled paper may cost?", PREFER,
        {"recycled_wins": ("does the recycled", "does recycled", "does a recycled", "will recycled",
                           "take the recycled", "take recycled", "go with recycled", "go with the recycled",
                           "buy the recycled", "buy recycled", "pick the recycled", "choose the recycled",
                           "choose recycled", "award to recycled", "award to the recycled", "prefer the recycled",
                           "do we take it", "should recycled", "should the recycled", "can recycled",
                           "can the recycled",
                           "did recycled", "get the preference", "recycled paper win", "would the recycled"),
         "other_wins": ("does the plain", "does plain", "does virgin", "does the virgin", "does the regular",
                        "does regular", "take the regular", "go with virgin", "take the virgin", "go with the virgin",
                        "go with regular", "go with the regular", "buy the virgin", "buy the plain", "take the plain",
                        "stick with regular", "take the cheaper", "go with the cheaper", "buy the regular",
                        "stick with the regular", "does the cheaper", "stay with regular"),
         "ceiling": ("cost at most", "how much more", "how high", "most it can cost", "still win", "highest price",
                     "most we can pay", "how much can recycled", "top price", "highest recycled bid",
                     "maximum recycled price", "most recycled can", "up to what price")},
        optional=True,
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
        "does the $8,800 recycled bid beat virgin at $8,400",
        "recycled is six percent pricier than the regular paper, do we go with the recycled",
        "what is the highest price at which recycled envelopes still win against a $3,000 plain bid",
        "do we have to take the cheaper regular stock",
        "napkins and towels: recycled $412, ordinary $400, who gets it",
        "green bid is a bit dearer than the white one, which vendor do we award",
        "evaluated price of a recycled bid of $3,150",
        "how many dollars is the preference worth on recycled envelopes",
        "does our recycled bid win with the preference",
        "what is the most we may pay for the recycled offer on this bid",
        "which of our two paper bids wins",
        "recycled quote on our folders is a little higher, do we go with it",
        "our recycled bid is a bit dearer, does it win",
        "recycled offer costs somewhat more than the plain one, which do we take",
    ),
    anchors=(PREFERENCE, SHARE, OR_MOST, CRITERIA),
    model=RecycledAward,
)
def recycled_paper_award(work: Work) -> Outcome:
    """PCC 5.32.160."""
    recycled: Decimal | None = work.maybe("recycled_price")
    dearer: Decimal | None = work.maybe("dearer")
    if dearer is not None and recycled is None and work.maybe("plain_price") is None:
        return _by_percentage(work, dearer)
    ordinary = work.money("plain_price")
    if recycled is None and dearer is None and work.maybe("asked") == "ceiling" and ordinary > 0:
        return _ceiling(work, ordinary)
    if recycled is None and dearer is not None:
        recycled = ordinary * (100 + dearer) / 100
    recycled = work.money("recycled_price") if recycled is None else recycled
    if ordinary <= 0 or recycled <= 0:
        return work.not_applicable(PREFER, "A price bid lies above zero; check the figures.")
    rate = work.figure(PREFERENCE) / 100
    if recycled < ordinary or recycled * (1 - rate) > ordinary:
        work.skip(MEANS, "Whether it counts as recycled paper changes nothing at these prices")
        return _preferred(work, ordinary, recycled)
    content: Decimal | None = work.maybe("content")
    counts = True if content is None else counts_as_recycled(work, content)
    if isinstance(counts, NotApplicable):
        return counts
    if content is None:
        work.note("Taken as recycled paper in the sense of PCC 5.32.160 B: at least 50 percent recycled fibers, or "
                  "the maximum amount practicable.")  # fmt: skip
    return _preferred(work, ordinary, recycled) if counts else _no_preference(work, ordinary, recycled)


def _no_preference(work: Work, ordinary: Decimal, recycled: Decimal) -> Outcome:
    winner = _winner(recycled, ordinary)
    text = "It does not count as recycled paper, so there is no preference and the prices stand as bid."
    verdict = _verdict(work, winner)
    lead = f"{verdict.capitalize()}. " if verdict else ""
    return work.computed(MEANS, f"{lead}{text}", Quantity("winner", "Lower price", winner),
                         dollars("price", "Price paid", min(ordinary, recycled)), verdict=verdict)  # fmt: skip


def _preferred(work: Work, ordinary: Decimal, recycled: Decimal) -> Outcome:
    rate = work.figure(PREFERENCE) / 100
    less, more = recycled * (1 - rate), ordinary * (1 + rate)
    work.step(PREFER, f"Recycled price of {usd(recycled)} less 5 percent, for comparing only", less, "USD")
    work.step(PREFER, f"Or: other price of {usd(ordinary)} and 5 percent more", more, "USD")
    first, second = _winner(less, ordinary), _winner(recycled, more)
    if first == second:
        price = recycled if first == "recycled" else ordinary
        verdict = _verdict(work, first)
        lead = f"{verdict.capitalize()}: the" if verdict else "The"
        text = f"{lead} {'recycled' if first == 'recycled' else 'other'} paper wins, at the price bid of {usd(price)}."
        return work.computed(PREFER, text, Quantity("winner", "Winner", first), dollars("price", "Price paid", price),
                             dollars("compared", "Recycled price less 5 percent", less), verdict=verdict)  # fmt: skip
    off = Reading(f"5 percent comes off the recycled price: {usd(less)} against {usd(ordinary)}.",
                  (Quantity("winner", "Winner", first), dollars("compared", "Recycled price less 5 percent", less)),
                  _verdict(work, first))  # fmt: skip
    on = Reading(f"5 percent is added to the other price: {usd(recycled)} against {usd(more)}.",
                 (Quantity("winner", "Winner", second), dollars("compared", "Other price and 5 percent", more)),
                 _verdict(work, second))  # fmt: skip
    text = (
        "The text does not say from which price the 5 percent is taken, and here it matters: taken off the recycled "
        f"price, {_named(first)}; added to the other price, {_named(second)}."
    )
    return work.two_readings(PREFER, text, off, on)


def _by_percentage(work: Work, dearer: Decimal) -> Outcome:
    """The recycled paper costs so many percent more (below zero: less), whatever the prices are."""
    if dearer <= -100:
        return work.not_applicable(PREFER, "A price bid lies above zero; check the percentage.")
    rate = work.figure(PREFERENCE)
    recycled, ordinary = 100 + dearer, Decimal(100)
    first, second = _winner(recycled * (100 - rate) / 100, ordinary), _winner(recycled, ordinary + rate)
    work.step(PREFER, f"{plain(dearer)} percent dearer, against a preference of {plain(rate)} percent", first)
    work.note("Taken as recycled paper in the sense of PCC 5.32.160 B.")
    if first == second:
        verdict = _verdict(work, first)
        lead = f"{verdict.capitalize()}: " if verdict else ""
        text = f"{lead}at {plain(dearer)} percent more {_named(first)}."
        return work.computed(PREFER, f"{text[0].upper()}{text[1:]}", Quantity("winner", "Winner", first),
                             verdict=verdict)  # fmt: skip
    off = Reading("5 percent comes off the recycled price.", (Quantity("winner", "Winner", first),),
                  _verdict(work, first))  # fmt: skip
    on = Reading("5 percent is added to the other price.", (Quantity("winner", "Winner", second),),
                 _verdict(work, second))  # fmt: skip
    text = ("The text does not say from which price the 5 percent is taken, and here it matters: taken off the "
            "recycled "
            f"price, {_named(first)}; added to the other price, {_named(second)}.")  # fmt: skip
    return work.two_readings(PREFER, text, off, on)


def _ceiling(work: Work, ordinary: Decimal) -> Outcome:
    """Up to which price recycled paper is preferred to paper of a known price."""
    rate = work.figure(PREFERENCE)
    less, more = ordinary * 100 / (100 - rate), ordinary * (100 + rate) / 100
    work.step(PREFER, f"The price that is {usd(ordinary)} when 5 percent comes off it", less, "USD")
    work.step(PREFER, f"Or: {usd(ordinary)} and 5 percent more", more, "USD")
    off = Reading("5 percent comes off the recycled price.",
                  (dollars("ceiling", "Recycled paper wins below", less),))  # fmt: skip
    on = Reading("5 percent is added to the other price.",
                 (dollars("ceiling", "Recycled paper wins below", more),))  # fmt: skip
    text = (f"Recycled paper wins below {usd(less)} when the 5 percent is taken off its price, or below {usd(more)} "
            "when "
            "it is added to the other; the text does not say which.")  # fmt: skip
    return work.two_readings(PREFER, text, off, on)


def _verdict(work: Work, winner: str) -> str | None:
    """Yes or no to "does the recycled paper win?", or the other; none where the question does not ask it."""
    wanted = {"recycled_wins": "recycled", "other_wins": "plain"}.get(work.maybe("asked") or "")
    return None if wanted is None else "yes" if winner == wanted else "no"


def _winner(recycled: Decimal, other: Decimal) -> str:
    return "recycled" if recycled < other else "tie" if recycled == other else "plain"


def _named(winner: str) -> str:
    return {"recycled": "recycled paper wins", "plain": "the other paper wins", "tie": "the bids are equal"}[winner]
