"""How well a card or a calculator answers a question: what each one was written for, against what is asked.

Every figure here is a share between 0 and 1, weighted by how rare the words are; which shares count
how much is data (ranking.toml).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from index.answerable import Answerable, section_of
from index.catalogue import Catalogue
from index.thesaurus import Thesaurus

UNKNOWN_WEIGHT = 7.0
# A question's content words count for more in asks than in the law's own words.
_LAW_SHARE = 0.55
_BODY_SHARE = 0.8


@dataclass(frozen=True)
class Target:
    """The content of a question, ready to be compared: its stems, their weights, their substitutes."""

    stems: tuple[str, ...]
    weights: tuple[float, ...]
    reach: Mapping[str, tuple[tuple[int, float], ...]] = field(default_factory=dict)

    @property
    def total(self) -> float:
        """The weight of all that was asked."""
        return sum(self.weights)

    def weighted_terms(self) -> dict[str, float]:
        """Stems and substitutes with their weights, for the full text."""
        return {stem: max(share for _, share in hits) for stem, hits in self.reach.items()}


def target(stems: Iterable[str], catalogue: Catalogue, thesaurus: Thesaurus) -> Target:
    """Weigh and expand the stems of a question; each counts once."""
    distinct = tuple(dict.fromkeys(stems))
    weights = tuple(_weight(stem, catalogue) for stem in distinct)
    reach: dict[str, list[tuple[int, float]]] = {}
    for place, (stem, others) in enumerate(thesaurus.expand(distinct).items()):
        reach.setdefault(stem, []).append((place, 1.0))
        for other, share in others.items():
            reach.setdefault(other, []).append((place, share))
    return Target(distinct, weights, {stem: tuple(hits) for stem, hits in reach.items()})


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
        }


def affinity(asked: Target, catalogue: Catalogue) -> dict[str, float]:
    """How much the question's words belong to each chapter and each section, whatever the card."""
    found: dict[str, list[float]] = {}
    for stem, hits in asked.reach.items():
        for region, part in catalogue.regions(stem).items():
            shares = found.setdefault(region, [0.0] * len(asked.stems))
            for place, share in hits:
                shares[place] = max(shares[place], share * part)
    total = asked.total or 1.0
    return {region: sum(w * s for w, s in zip(asked.weights, shares, strict=True)) / total for region, shares in found.items()}


def match(asked: Target, item: Answerable, catalogue: Catalogue, regions: Mapping[str, float], fulltext: float) -> Match:
    """Hold a question against all asks and words of an answerable; ``regions`` is the question's affinity."""
    scored = sorted((_ask_shares(asked, ask, catalogue) for ask in item.asks), reverse=True)
    f1, recall, precision, ask = scored[0] if scored else (0.0, 0.0, 0.0, ())
    words = frozenset(stem for each in item.asks for stem in each)
    return Match(
        answerable=item,
        best_ask=f1,
        recall=recall,
        precision=precision,
        coverage=_coverage(asked, words, item),
        law=_share(asked, item.law),
        second_ask=scored[1][0] if len(scored) > 1 else 0.0,
        order=_order(asked, ask),
        own=_share(asked, frozenset(item.own)),
        own_order=_order(asked, item.own),
        chapter=regions.get(item.chapter, 0.0),
        section=regions.get(section_of(item.at), 0.0),
        fulltext=fulltext,
        ask=ask,
    )


def _ask_shares(asked: Target, ask: tuple[str, ...], catalogue: Catalogue) -> tuple[float, float, float, tuple[str, ...]]:
    """How much of the question the ask says, how much of the ask the question says, and their mean."""
    found = [0.0] * len(asked.stems)
    said = whole = 0.0
    for stem in ask:
        weight = _weight(stem, catalogue)
        whole += weight
        best = 0.0
        for place, share in asked.reach.get(stem, ()):
            found[place] = max(found[place], share)
            best = max(best, share)
        said += weight * best
    if not said or not asked.total:
        return 0.0, 0.0, 0.0, ask
    recall = sum(w * f for w, f in zip(asked.weights, found, strict=True)) / asked.total
    precision = said / whole
    return 2 * recall * precision / (recall + precision), recall, precision, ask


def _coverage(asked: Target, words: frozenset[str], item: Answerable) -> float:
    """How much of the question the answerable speaks of anywhere: asks first, then its words, then the law."""
    found = [0.0] * len(asked.stems)
    for stem, hits in asked.reach.items():
        held = 1.0 if stem in words else _BODY_SHARE if stem in item.body else _LAW_SHARE if stem in item.law else 0.0
        if held:
            for place, share in hits:
                found[place] = max(found[place], held * share)
    return sum(w * f for w, f in zip(asked.weights, found, strict=True)) / asked.total if asked.total else 0.0


def _share(asked: Target, words: frozenset[str]) -> float:
    found = [0.0] * len(asked.stems)
    for stem, hits in asked.reach.items():
        if stem in words:
            for place, share in hits:
                found[place] = max(found[place], share)
    return sum(w * f for w, f in zip(asked.weights, found, strict=True)) / asked.total if asked.total else 0.0


def _order(asked: Target, words: tuple[str, ...]) -> float:
    """The share of the question's neighbouring words that are neighbours there too."""
    pairs = set(zip(asked.stems, asked.stems[1:], strict=False))
    if not pairs:
        return 0.0
    return len(pairs & set(zip(words, words[1:], strict=False))) / len(pairs)
