"""Options and yes-or-no facts that the words of a question state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.filling.lexicon import word_group
from assistant.filling.wording import Standing, Wording, phrase_stems
from calculators.field import InputField

_CLEARLY = 0.5
"""By so much of a word one option must be better stated than another."""


@dataclass(frozen=True)
class Stated:
    """What a question states of a field, how much its words say, and where they stand."""

    value: str
    weight: float
    standing: Standing


def stated(item: InputField, words: Wording) -> Stated | None:
    """The option, or the yes or no, that a question states of a field; None when it states none or is unclear."""
    if item.type == "choice" and item.options:
        return _option(item, words)
    return _yes_no(item, words) if item.type == "yes_no" else None


def stated_once(fields: Sequence[InputField], words: Wording) -> list[tuple[InputField, Stated]]:
    """What a question states of each field; the same words choose for one field only, told apart by "from" and "to"."""
    found = [(item, said) for item in fields if (said := stated(item, words))]
    kept: list[tuple[InputField, Stated]] = []
    for item, said in found:
        rivals = [(rival, theirs) for rival, theirs in found if rival is not item and _same(said, theirs)]
        own = _led(item, said, words) if item.options else 0
        beaten = any(_led(rival, theirs, words) > own for rival, theirs in rivals if rival.options)
        taken = any(rival.options and (rival, theirs) in kept for rival, theirs in rivals)
        if not (item.options and (beaten or taken)):
            kept.append((item, said))
    return kept


def _same(one: Stated, other: Stated) -> bool:
    """Whether the same words state the same option for two fields."""
    apart = one.standing.last < other.standing.first or other.standing.last < one.standing.first
    return one.value == other.value and not apart


def _led(item: InputField, said: Stated, words: Wording) -> int:
    """1 when "from" or "to" before the words fits the field, -1 when it fits another, 0 when neither stands there."""
    before = [words.tokens[at].norm for at in range(max(0, said.standing.first - 3), said.standing.first)]
    lead = next((word for word in reversed(before) if word in ("from", "to", "into")), "")
    if not lead:
        return 0
    names = word_group("ranges", "sources" if lead == "from" else "targets")
    return 1 if item.name in names else -1


def _option(item: InputField, words: Wording) -> Stated | None:
    found: list[Stated] = []
    denied: list[str] = []
    options = item.options or {}
    for key, phrases in options.items():
        standings = list(_standings(_spoken(key, phrases), words))
        affirmed = [one for one in standings if not words.denies(one) or _negative(one, words)]
        if affirmed:
            best = max(affirmed, key=lambda one: (one.weight, one.last - one.first))
            found.append(Stated(key, best.weight, best))
        elif standings:
            denied.append(key)
    led = [one for one in found if _led(item, one, words) == 1]
    best_stated = _clearest(led or found)
    if best_stated or found or not denied:
        return best_stated
    left = [key for key in options if key not in denied]
    return Stated(left[0], 0.5, Standing(0, 0, 0.5)) if len(left) == 1 else None


def _spoken(key: str, phrases: Iterable[str]) -> tuple[str, ...]:
    own = key.replace("_", " ")
    return tuple(phrases) if own in word_group("asking", "generic") else (*phrases, own)


def _standings(phrases: Iterable[str], words: Wording) -> Iterable[Standing]:
    found = (standing for phrase in phrases for standing in words.standings(phrase))
    return (standing for standing in found if not words.doubts(standing))


def doubted(item: InputField, words: Wording) -> bool:
    """Whether the question says that it does not know what a field asks: "not sure if it was overtime"."""
    phrases = [phrase for key, spoken in (item.options or {}).items() for phrase in _spoken(key, spoken)]
    named = (*item.yes, *item.no, *phrases)
    return any(words.doubts(standing) for phrase in named for standing in words.standings(phrase))


def _negative(standing: Standing, words: Wording) -> bool:
    """Whether the words found hold a negation themselves, so that no other one makes them false."""
    inside = words.tokens[standing.first : standing.last + 1]
    return any(token.norm in word_group("asking", "negators") for token in inside)


def _clearest(found: list[Stated]) -> Stated | None:
    """The best stated of several, unless another is stated as well elsewhere."""
    ranked = sorted(found, key=lambda one: -one.weight)
    if not ranked:
        return None
    best, *others = ranked
    rivals = [one for one in others if best.weight - one.weight < _CLEARLY and not _inside(one, best)]
    return None if rivals else best


def _inside(inner: Stated, outer: Stated) -> bool:
    first, last = outer.standing.first, outer.standing.last
    proper = inner.standing.last - inner.standing.first < last - first
    return proper and first <= inner.standing.first and inner.standing.last <= last


def _yes_no(item: InputField, words: Wording) -> Stated | None:
    """Yes or no as the longest words for it say; a denied yes is a no."""
    sides: dict[str, list[Standing]] = {"yes": [], "no": []}
    for standing in _standings(item.yes, words):
        if not _only_asked(standing, words):
            sides["no" if words.denies(standing) and not _negative(standing, words) else "yes"].append(standing)
    for standing in _standings(item.no, words):
        if not _only_asked(standing, words) and (not words.denies(standing) or _holds_negation(standing, words)):
            sides["no"].append(standing)
    best = {side: max((one.weight for one in found), default=0.0) for side, found in sides.items()}
    if best["yes"] == best["no"]:
        return None
    side = "yes" if best["yes"] > best["no"] else "no"
    standing = max(sides[side], key=lambda one: one.weight)
    return Stated(side, standing.weight, standing)


def _holds_negation(standing: Standing, words: Wording) -> bool:
    """Whether what denies the words stands in them ("not signed"), or they are denied by another word."""
    if _negative(standing, words):
        return True
    inside = words.tokens[standing.first : standing.last + 1]
    return any(token.norm.startswith(("un", "non")) or token.norm.endswith("nt") for token in inside)


def _only_asked(standing: Standing, words: Wording) -> bool:
    """Whether the words stand where the question asks if they must be so: "does it have to be in writing"."""
    tokens = words.tokens
    clause = tokens[standing.first].clause
    before = [place for place in range(standing.first) if tokens[place].clause == clause]
    norms = [tokens[place].norm for place in before]
    needs = word_group("asking", "need")
    pairs = {" ".join(pair) for pair in pairwise(norms)}
    if not (needs.intersection(norms) or needs.intersection(pairs)):
        return False
    return bool(word_group("asking", "helpers").intersection(norms)) and "if" not in norms


def words_for(item: InputField) -> tuple[str, ...]:
    """Every phrase by which a question may state a field."""
    options = [phrase for key, phrases in (item.options or {}).items() for phrase in _spoken(key, phrases)]
    return (*item.words, *item.yes, *item.no, *options)


def stems_for(item: InputField) -> frozenset[str]:
    """The stems of all words of a field: those that state it, its name, its unit and its prompt."""
    phrases = (*words_for(item), item.name.replace("_", " "), item.unit, item.prompt)
    return frozenset(stem for phrase in phrases for stem in phrase_stems(phrase))
