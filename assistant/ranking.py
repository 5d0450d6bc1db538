"""Ranks what a question may be led to, and says how sure the best of it is."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assistant.matching import Match

# Among so many of the first candidates the topics that editors know to be unanswered are counted.
_FIRST = 5


@dataclass(frozen=True)
class Weights:
    """The weights of the shares, for ranking and for confidence."""

    rank: Mapping[str, float]
    confidence: Mapping[str, float]
    kinds: Mapping[str, Mapping[str, float]]

    @property
    def threshold(self) -> float:
        """How sure the best match must be to be the answer."""
        return self.confidence["threshold"]


@dataclass(frozen=True)
class Ranked:
    """A match with its rank score."""

    match: Match
    score: float


@cache
def weights() -> Weights:
    """The weights as shipped."""
    data = tomllib.loads(Path(__file__).with_name("ranking.toml").read_text(encoding="utf-8"))
    return Weights(data["rank"], data["confidence"], data["kinds"])


@dataclass(frozen=True)
class Aim:
    """What a question aims at besides its words.

    ``kinds`` says how well each kind of card fits; ``places`` are provisions that it names, ``astray`` chapters that
    it leads away from.
    """

    kinds: Mapping[str, float]
    places: Sequence[str] = ()
    astray: frozenset[str] = frozenset()


def rank(matches: Sequence[Match], aim: Aim) -> list[Ranked]:
    """Matches, best first."""
    shares = weights().rank
    ranked = [Ranked(item, _score(item, shares, aim)) for item in matches]
    return sorted(ranked, key=lambda item: (-item.score, item.match.answerable.place))


def _score(item: Match, shares: Mapping[str, float], aim: Aim) -> float:
    total = sum(shares.get(name, 0.0) * share for name, share in (item.features | aimed(item, aim)).items())
    if any(_within(cite, place) for place in aim.places for cite in item.answerable.cites):
        total += shares["place"]
    if item.answerable.chapter in aim.astray:
        total -= shares["astray"]
    return total


def aimed(item: Match, aim: Aim) -> dict[str, float]:
    """How far the kind of an answerable, and its verdict, are what the question aims at."""
    found = {"kind": aim.kinds.get(item.answerable.kind, 0.0)}
    if item.answerable.verdict:
        found[item.answerable.verdict] = aim.kinds.get("permission", 0.0)
    return found


def kind_fit(asked: Mapping[str, float]) -> dict[str, float]:
    """How well each kind of card fits what is asked for; ``asked`` gives each thing's strength from 0 to 1."""
    fit: dict[str, float] = {}
    for ask, strength in asked.items():
        for kind, share in weights().kinds.get(ask, {}).items():
            fit[kind] = max(fit.get(kind, 0.0), strength * share)
    return fit


def _within(provision_id: str, place: str) -> bool:
    return provision_id == place or provision_id.startswith((f"{place}.", f"{place}/"))


def signs(ranked: Sequence[Ranked], asked: Mapping[str, float], kinds: Mapping[str, float]) -> dict[str, float]:
    """What tells whether the best card or calculator may be given as the answer; empty when there is none.

    ``asked`` is what the question shows by itself. The topics that editors know to be unanswered count by
    how near they come to the best.
    """
    answering = [item for item in ranked if item.match.answerable.sort != "topic"]
    if not answering:
        return {}
    best = answering[0]
    topic = next((item for item in ranked if item.match.answerable.sort == "topic"), None)
    rival = next((other for other in answering if other.match.answerable.at != best.match.answerable.at), None)
    return {
        **best.match.features,
        "score": best.score,
        "margin": best.score - (rival.score if rival else 0.0),
        "missing": best.match.missing,
        **asked,
        "topics": sum(item.match.answerable.sort == "topic" for item in ranked[:_FIRST]) / _FIRST,
        "topic_gap": (topic.score if topic else 0.0) - best.score,
        "topic_ask": (topic.match.best_ask if topic else 0.0) - best.match.best_ask,
        "topic_coverage": (topic.match.coverage if topic else 0.0) - best.match.coverage,
        "kind_known": max(kinds.values(), default=0.0),
    }


def confidence(ranked: Sequence[Ranked], asked: Mapping[str, float], kinds: Mapping[str, float]) -> float:
    """How likely the best card or calculator answers the question, between 0 and 1."""
    found = signs(ranked, asked, kinds)
    if not found:
        return 0.0
    if found["exact"]:
        # An editor wrote this very question for the card; only a topic's own question says otherwise.
        return float(ranked[0].match.answerable.sort != "topic")
    factors = weights().confidence
    total = factors["bias"] + sum(factors.get(name, 0.0) * value for name, value in found.items())
    return 1 / (1 + math.exp(-total))
