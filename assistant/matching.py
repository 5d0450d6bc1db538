"""How well a card or a calculator answers a question: what each one was written for, against what is asked.

Every figure here is a share between 0 and 1, weighted by how rare the words are; which shares count
how much is data (ranking.toml).
"""

from __future__ import annotations

import itertools
import math
import operator
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from assistant.language import framed_alike, speaks
from index.answerable import Answerable, section_of, whole
from index.catalogue import Catalogue
from index.thesaurus import Thesaurus
from index.words import denies, frame_of, framing, obliges

UNKNOWN_WEIGHT = 7.0
# A question's content words count for more in asks than in the law's own words.
_LAW_SHARE = 0.55
# A word that cards use themselves needs its substitutes less than one that they never use.
_SUBSTITUTE_SHARE = 0.8
_BODY_SHARE = 0.8
# Words are counted in scores, so that counts too are shares.
SCORE = 20


@dataclass(frozen=True)
class Target:
    """The content of a question, ready to be compared: its stems, their weights, their substitutes."""

    stems: tuple[str, ...]
    weights: tuple[float, ...]
    reach: Mapping[str, tuple[tuple[int, float], ...]] = field(default_factory=dict)
    frame: Mapping[str, float] = field(default_factory=dict)
    denies: bool = False
    obliges: bool = False

    @cached_property
    def total(self) -> float:
        """The weight of all that was asked."""
        return sum(self.weights)

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The question's neighbouring words."""
        return _pairs(self.stems)

    def weighted_terms(self) -> dict[str, float]:
        """Stems and substitutes with their weights, for the full text."""
        return {stem: max(share for _, share in hits) for stem, hits in self.reach.items()}


def target(stems: Iterable[str], text: str, catalogue: Catalogue, thesaurus: Thesaurus) -> Target:
    """Weigh and expand the stems of a question, each of which counts once; ``text`` is how it asks."""
    distinct = tuple(dict.fromkeys(stems))
    weights = tuple(_weight(stem, catalogue) for stem in distinct)
    reach: dict[str, list[tuple[int, float]]] = {}
    for place, (stem, others) in enumerate(thesaurus.expand(distinct).items()):
        reach.setdefault(stem, []).append((place, 1.0))
        damping = 1.0 if catalogue.weight(stem) is None else _SUBSTITUTE_SHARE
        for other, share in others.items():
            reach.setdefault(other, []).append((place, share * damping))
    hits = {stem: tuple(found) for stem, found in reach.items()}
    return Target(distinct, weights, hits, _framed(frame_of(text), catalogue), denies(text), obliges(text))


def _framed(frame: Iterable[str], catalogue: Catalogue) -> dict[str, float]:
    """Small words with their squared weights."""
    return {word: (catalogue.weight(framing(word)) or UNKNOWN_WEIGHT) ** 2 for word in frame}


def _weight(stem: str, catalogue: Catalogue) -> float:
    known = catalogue.weight(stem)
    return UNKNOWN_WEIGHT if known is None else known


@dataclass(frozen=True)
class Match:
    """A question held against one answerable."""

    answerable: Answerable
    best_ask: float
    recall: float
    precision: float
    coverage: float
    law: float
    second_ask: float
    order: float
    own: float
    own_order: float
    chapter: float
    section: float
    fulltext: float
    frame: float = 0.0
    manner: float = 0.0
    spoken: float = 0.0
    spoken_there: float = 0.0
    spoken_around: float = 0.0
    denial: float = 0.0
    denials: float = 0.0
    duties: float = 0.0
    missing: float = 0.0
    ask: tuple[str, ...] = ()

    @property
    def features(self) -> dict[str, float]:
        """The shares by name, as ranking.toml weighs them."""
        return {
            "best_ask": self.best_ask,
            "recall": self.recall,
            "precision": self.precision,
            "coverage": self.coverage,
            "law": self.law,
            "second_ask": self.second_ask,
            "order": self.order,
            "own": self.own,
            "own_order": self.own_order,
            "chapter": self.chapter,
            "section": self.section,
            "fulltext": self.fulltext,
            "exact": 1.0 if self.best_ask > 0.985 else 0.0,
            "frame": self.frame,
            "manner": self.manner,
            "spoken": self.spoken,
            "spoken_there": self.spoken_there,
            "spoken_around": self.spoken_around,
            "denial": self.denial,
            "denials": self.denials,
            "duties": self.duties,
            "stated": 1.0 if self.answerable.when else 0.0,
        }


def affinity(asked: Target, catalogue: Catalogue) -> dict[str, float]:
    """How much the question's words belong to each chapter and each section, whatever the card."""
    found: dict[str, list[float]] = {}
    none = [0.0] * len(asked.stems)
    for stem, hits in asked.reach.items():
        for region, part in catalogue.regions(stem).items():
            shares = found.get(region)
            if shares is None:
                shares = found[region] = none.copy()
            for place, share in hits:
                if share * part > shares[place]:
                    shares[place] = share * part
    return {region: _weighed(asked, shares) for region, shares in found.items()}


@dataclass(frozen=True)
class _Ask:
    """One question that an answerable was written for, weighed once."""

    stems: tuple[str, ...]
    weights: tuple[float, ...]
    whole: float
    denies: bool


_NO_ASK = _Ask((), (), 0.0, False)
_BY_SHARES = operator.itemgetter(0, 1, 2)


@dataclass(frozen=True)
class _Prepared:
    """What of an answerable does not depend on the question."""

    asks: tuple[_Ask, ...]
    frames: tuple[tuple[frozenset[str], float], ...]
    uses: Mapping[str, int]
    manners: Mapping[str, int]
    held: Mapping[str, float]
    own: frozenset[str]
    own_pairs: frozenset[tuple[str, str]]
    section: str
    denying: float
    obliging: float


class Matcher:
    """Holds questions against answerables; what an answerable brings is worked out once and kept."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._prepared: dict[int, _Prepared] = {}

    def match(self, asked: Target, item: Answerable, regions: Mapping[str, float], fulltext: float) -> Match:
        """Hold a question against all asks and words of an answerable; ``regions`` is the question's affinity."""
        prepared = self._prepared.get(item.place) or self._prepare(item)
        scored = sorted((_ask_shares(asked, ask) for ask in prepared.asks), key=_BY_SHARES, reverse=True)
        f1, recall, precision, ask = scored[0] if scored else (0.0, 0.0, 0.0, _NO_ASK)
        coverage, law, own, missing = _coverage(asked, prepared, item)
        return Match(
            answerable=item,
            best_ask=f1,
            recall=recall,
            precision=precision,
            coverage=coverage,
            law=law,
            second_ask=scored[1][0] if len(scored) > 1 else 0.0,
            order=_order(asked, _pairs(ask.stems)),
            own=own,
            own_order=_order(asked, prepared.own_pairs),
            chapter=regions.get(item.chapter, 0.0),
            section=regions.get(prepared.section, 0.0),
            fulltext=fulltext,
            frame=_likeness(asked.frame, prepared.frames),
            **self._likelihoods(asked, item, prepared),
            denial=float(ask.denies == asked.denies),
            denials=prepared.denying if asked.denies else 1 - prepared.denying,
            duties=prepared.obliging if asked.obliges else 1 - prepared.obliging,
            missing=missing,
            ask=ask.stems,
        )

    def _likelihoods(self, asked: Target, item: Answerable, prepared: _Prepared) -> dict[str, float]:
        """How likely the question is among what the answerable, its provision and all of its section are asked."""
        common = self._catalogue.commonness
        own = len(prepared.asks), prepared.uses
        there, around = own, own
        if item.sort != "topic":
            there, around = self._catalogue.usage(item.at), self._catalogue.usage(whole(prepared.section))
        frame = {framing(word) for word in asked.frame}
        return {
            "manner": framed_alike(sorted(frame), prepared.manners, len(prepared.frames), common),
            "spoken": speaks(asked.stems, asked.reach, own[1], own[0], common),
            "spoken_there": speaks(asked.stems, asked.reach, there[1], there[0], common),
            "spoken_around": speaks(asked.stems, asked.reach, around[1], around[0], common),
        }

    def _prepare(self, item: Answerable) -> _Prepared:
        held = dict.fromkeys(item.law, _LAW_SHARE)
        held |= dict.fromkeys(item.body, _BODY_SHARE)
        held |= dict.fromkeys((stem for ask in item.asks for stem in ask), 1.0)
        asks = tuple(self._weigh(ask, place in item.denying) for place, ask in enumerate(item.asks))
        many = len(item.asks) or 1
        frames = tuple((frozenset(frame), sum(_framed(frame, self._catalogue).values())) for frame in item.frames)
        uses = Counter(stem for ask in item.asks for stem in set(ask))
        manners = Counter(framing(word) for frame in item.frames for word in frame)
        stances = len(item.denying) / many, len(item.obliging) / many
        prepared = _Prepared(
            asks, frames, uses, manners, held, frozenset(item.own), _pairs(item.own), section_of(item.at), *stances
        )
        self._prepared[item.place] = prepared
        return prepared

    def _weigh(self, ask: tuple[str, ...], denies: bool) -> _Ask:
        weights = tuple(_weight(stem, self._catalogue) for stem in ask)
        return _Ask(ask, weights, sum(weights), denies)


def _ask_shares(asked: Target, ask: _Ask) -> tuple[float, float, float, _Ask]:
    """How much of the question the ask says, how much of the ask the question says, and their mean."""
    reach = asked.reach
    if reach.keys().isdisjoint(ask.stems):
        return 0.0, 0.0, 0.0, ask
    found: dict[int, float] = {}
    said = 0.0
    for stem, weight in zip(ask.stems, ask.weights, strict=True):
        hits = reach.get(stem)
        if hits is None:
            continue
        best = 0.0
        for place, share in hits:
            if share > found.get(place, 0.0):
                found[place] = share
            if share > best:
                best = share
        said += weight * best
    recall = sum(asked.weights[place] * share for place, share in found.items()) / asked.total
    precision = said / ask.whole
    return 2 * recall * precision / (recall + precision), recall, precision, ask


def _likeness(frame: Mapping[str, float], frames: Iterable[tuple[frozenset[str], float]]) -> float:
    """How like the most like of the ways of asking is to the question's, by the cosine of their small words."""
    whole = sum(frame.values())
    if not whole:
        return 0.0
    # In the question's order: the sum of a set would hang on how its words happen to be hashed.
    return max(
        (
            sum([weight for word, weight in frame.items() if word in words]) / math.sqrt(whole * own)
            for words, own in frames
            if own
        ),
        default=0.0,
    )


def _coverage(asked: Target, prepared: _Prepared, item: Answerable) -> tuple[float, float, float, float]:
    """How much of the question the answerable speaks of: anywhere, in the law it cites, in the carrying provision.

    Anywhere counts asks whole, the answerable's own words and the law's words less. Last, how many of the
    question's words stand nowhere in it, in scores.
    """
    count = len(asked.stems)
    anywhere, law, own = [0.0] * count, [0.0] * count, [0.0] * count
    for stem, hits in asked.reach.items():
        held = prepared.held.get(stem, 0.0)
        if not held:
            continue
        in_law, in_own = stem in item.law, stem in prepared.own
        for place, share in hits:
            if held * share > anywhere[place]:
                anywhere[place] = held * share
            if in_law and share > law[place]:
                law[place] = share
            if in_own and share > own[place]:
                own[place] = share
    missing = min(anywhere.count(0.0) / SCORE, 1.0)
    return _weighed(asked, anywhere), _weighed(asked, law), _weighed(asked, own), missing


def _weighed(asked: Target, shares: list[float]) -> float:
    return sum(map(operator.mul, asked.weights, shares)) / asked.total if asked.total else 0.0


def _pairs(stems: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    return frozenset(itertools.pairwise(stems))


def _order(asked: Target, pairs: frozenset[tuple[str, str]]) -> float:
    """The share of the question's neighbouring words that are neighbours there too."""
    return len(asked.pairs & pairs) / len(asked.pairs) if asked.pairs else 0.0
