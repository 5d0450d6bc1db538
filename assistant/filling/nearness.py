"""How near the words of a field stand to a figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.filling.lexicon import leads, word_group
from assistant.filling.statements import stems_for
from assistant.filling.wording import Wording, phrase_stems
from assistant.question.facts import Bound, Fact, FactKind, Span
from assistant.question.lexicon import word_set
from assistant.question.text import Token
from calculators.field import InputField

_LEFT, _RIGHT = 0.05, 0.14
_SMALL_WORD, _WORD, _JOINT, _CLAUSE, _FIGURE = 0.04, 0.12, 0.08, 0.2, 0.35
_NEXT_CLAUSE = 0.35
_FARTHEST = 0.95
_PROMPT_SHARE = 0.45
_STRANGER = 0.7
_LONGEST_NAME = 5
_PRICE_GAP = 6
_OTHER_FORM = 0.88
_JOINTS = frozenset({"and", "or", "plus", "but"})
_UNIT_SHARE = 0.55


@dataclass(frozen=True)
class Surroundings:
    """What it costs to walk from a figure to each word of its sentence, and the word that names the figure."""

    fact: Fact
    costs: Mapping[int, float]
    lead: str
    head: str
    role: str


def surroundings(fact: Fact, facts: Sequence[Fact], words: Wording) -> Surroundings:
    """Walk from a figure to both sides; other figures and commas on the way count as distance."""
    others = [other.span for other in facts if other is not fact and not _priced_together(fact, other)]
    first = words.page.index_at(fact.span.start)
    after = words.page.index_at(fact.span.end)
    costs: dict[int, float] = {}
    own = words.tokens[min(first, len(words.tokens) - 1)]
    _walk(range(first - 1, -1, -1), _LEFT, words, others, costs, own)
    _walk(range(after, len(words.tokens)), _RIGHT, words, others, costs, words.tokens[max(0, after - 1)], _NEXT_CLAUSE)
    lead = words.tokens[first - 1].norm if first and first - 1 in costs else ""
    if lead in word_group("subjects", "copulas"):
        _name_subject(first - 1, words, costs)
    elif lead and ":" in words.page.text[words.tokens[first - 1].end : fact.span.start]:
        _name_subject(first, words, costs)
    named = -1
    if lead in word_group("subjects", "articles") or "-" in fact.text:
        named = _name_compound(first, after, words, costs)
    if after in costs and words.tokens[after].norm == "of":
        _name_content(after + 1, words, costs)
    _set_asked_apart(words, costs)
    head = _head(fact, first, after, words, costs) if named < 0 else _head_at(named, fact, words)
    return Surroundings(fact, costs, lead, head, _part(fact, facts, words))


def _priced_together(fact: Fact, other: Fact) -> bool:
    """Whether two figures are a quantity and its price, so that the words beside one name both."""
    low, high = sorted((fact, other), key=lambda one: one.span)
    return high.kind is FactKind.RATE and high.per == low.unit and high.span.start - low.span.end <= _PRICE_GAP


def _walk(
    places: Sequence[int],
    cost: float,
    words: Wording,
    others: Sequence[Span],
    costs: dict[int, float],
    previous: Token,
    clause: float = _CLAUSE,
) -> None:
    """Note what each word costs until the sentence ends or the way gets too far."""
    crossed = None
    for place in places:
        token = words.tokens[place]
        if token.sentence != previous.sentence or cost > _FARTHEST:
            return
        if token.clause != previous.clause:
            cost += clause + (_FIGURE if clause > _CLAUSE and _has_figure(token.clause, words, others) else 0.0)
        previous = token
        other = next((span for span in others if span.start <= token.start < span.end), None)
        if other is not None:
            cost += 0.0 if other is crossed else _FIGURE
            crossed = other
            continue
        costs[place] = cost
        cost += _JOINT if token.norm in _JOINTS else 0.0
        cost += _SMALL_WORD if token.norm in word_set("stopwords", "stopwords") else _WORD


def _has_figure(clause: int, words: Wording, others: Sequence[Span]) -> bool:
    """Whether a clause has a figure of its own, to which its words then belong."""
    places = (words.page.index_at(span.start) for span in others)
    return any(place < len(words.tokens) and words.tokens[place].clause == clause for place in places)


def _name_subject(copula: int, words: Wording, costs: dict[int, float]) -> None:
    """Let the head of the subject name what follows "is": the costs, in "the costs of the drive are $8,250"."""
    tokens, small = words.tokens, word_set("stopwords", "stopwords")
    first = copula
    while first and tokens[first - 1].clause == tokens[copula - 1].clause and first - 1 in costs:
        first -= 1
    joints = word_group("subjects", "joints")
    joint = next((at for at in range(first + 1, copula) if tokens[at].norm in joints), copula)
    head = [at for at in range(first, joint) if tokens[at].norm not in small]
    if joint == copula or not head:
        return
    for at in range(joint, copula):
        costs[at] += _FIGURE
    for distance, at in enumerate(reversed(head)):
        costs[at] = min(costs[at], _LEFT + distance * _SMALL_WORD)


def _name_compound(first: int, after: int, words: Wording, costs: dict[int, float]) -> int:
    """Let the noun at the end name the figure before it: the bid, in "security on the $84,000 Division Street bid".

    Gives the place of that noun, or -1 where there is none.
    """
    small, tokens = word_set("stopwords", "stopwords"), words.tokens
    last = after
    while last < len(tokens) and last in costs and tokens[last].norm not in small and last < after + _LONGEST_NAME:
        if last > after and (tokens[last].clause != tokens[after].clause or tokens[last].norm.endswith("ed")):
            break
        last += 1
    if last == after:
        return -1
    for place in costs:
        costs[place] += _FIGURE if place < first else 0.0
    for distance, place in enumerate(range(last - 1, after - 1, -1)):
        costs[place] = min(costs[place], _LEFT + distance * _SMALL_WORD)
    return last - 1


def _name_content(first: int, words: Wording, costs: dict[int, float]) -> None:
    """Let what follows "of" name the figure before it: the income, in "$250,000 of unrestricted income"."""
    small = word_set("stopwords", "stopwords")
    for distance, place in enumerate(range(first, first + _LONGEST_NAME)):
        if place not in costs or words.tokens[place].norm in small:
            return
        costs[place] = min(costs[place], _LEFT + distance * _SMALL_WORD)


def _set_asked_apart(words: Wording, costs: dict[int, float]) -> None:
    """Put the thing that is asked for farther off: what is asked is not what is stated."""
    tokens = words.tokens
    passed = word_set("stopwords", "stopwords")
    for at, token in enumerate(tokens):
        if token.norm in ("what", "whats") or (token.norm == "much" and at and tokens[at - 1].norm == "how"):
            place = at + 1
            while place < len(tokens) and tokens[place].norm in passed and place < at + _LONGEST_NAME:
                place += 1
            if place in costs:
                costs[place] += _FIGURE


def _head(fact: Fact, first: int, after: int, words: Wording, costs: Mapping[int, float]) -> str:
    """The stem of the word that names the figure: "penalty of $27", "$45 fee", or nothing."""
    small = word_set("stopwords", "stopwords")
    place = first - 1
    while place in costs and words.tokens[place].norm in small and place > first - 4:
        place -= 1
    clause = words.tokens[first].clause if first < len(words.tokens) else -1
    if fact.kind is FactKind.DATE and place in costs:
        after = place
    for at in (after, place):
        known = at in costs and words.tokens[at].clause == clause
        if known and words.stems[at] in _head_stems(fact.kind):
            return words.stems[at]
    return ""


def _head_at(place: int, fact: Fact, words: Wording) -> str:
    return words.stems[place] if words.stems[place] in _head_stems(fact.kind) else ""


def _head_stems(kind: FactKind) -> frozenset[str]:
    table = {FactKind.MONEY: "amounts", FactKind.PERCENT: "amounts", FactKind.RATE: "amounts", FactKind.DATE: "dates"}
    return stems_of("heads", table[kind]) if kind in table else frozenset()


def stems_of(table: str, key: str) -> frozenset[str]:
    """The stems of a word list."""
    return frozenset(stem for phrase in word_group(table, key) for stem in phrase_stems(phrase))


def _part(fact: Fact, facts: Sequence[Fact], words: Wording) -> str:
    """``part`` or ``whole`` for the two figures of "450 of the 4,600 shares"."""
    place = next(at for at, other in enumerate(facts) if other is fact)
    for side, role in ((1, "part"), (-1, "whole")):
        if 0 <= place + side < len(facts):
            low, high = sorted((fact, facts[place + side]), key=lambda one: one.span.start)
            gap = words.page.text[low.span.end : high.span.start].lower().split()
            if low.kind is high.kind and gap[:1] in (["of"], ["out"]) and len(gap) <= 3:
                return role
    return ""


def evidence(near: Surroundings, item: InputField, words: Wording) -> float:
    """How clearly the words around a figure speak for a field: below 0 for another's, 0 for nothing, near 1 at best."""
    own = max(
        0.0,
        *supports(near, item, words).values(),
        _qualifier(near.fact, item),
        _lead(near, item),
        _of_parts(near, item),
        _range(near, item),
    )
    if near.role and _roles_of(item) == {"part": {"whole"}, "whole": {"part"}}[near.role]:
        return min(own, 0.2)
    if near.head and near.head not in stems_for(item):
        return min(own, 0.3) - _STRANGER
    return own


def supports(near: Surroundings, item: InputField, words: Wording) -> dict[str, float]:
    """How clearly each phrase of a field that stands near a figure names it."""
    found: dict[str, float] = {}
    own = (*item.words, item.name.replace("_", " "))
    for phrases, share in ((own, 1.0), (_prompt_words(item), _PROMPT_SHARE)):
        for phrase in phrases:
            if phrase in leads():
                continue
            for standing in words.standings(phrase):
                cost = min((near.costs.get(at, 1.0) for at in range(standing.first, standing.last + 1)), default=1.0)
                longer = 1 + 0.05 * (min(standing.weight, 4.0) - 1)
                form = 1.0 if words.tokens[standing.first].norm == phrase.split(" ")[0].lower() else _OTHER_FORM
                found[phrase] = max(found.get(phrase, 0.0), share * longer * form * (1 - cost))
    return found


def _qualifier(fact: Fact, item: InputField) -> float:
    """What stands inside the figure's own words: "118.5 regular duty hours", "62 days"."""
    if fact.kind not in (FactKind.COUNT, FactKind.DURATION):
        return 0.0
    own = {stem for phrase in item.words for stem in phrase_stems(phrase)} - set(phrase_stems(item.unit))
    if set(phrase_stems(fact.qualifier)) & own:
        return 0.9
    return _UNIT_SHARE if set(phrase_stems(fact.unit)) & set(phrase_stems(item.unit)) else 0.0


def _prompt_words(item: InputField) -> tuple[str, ...]:
    small = word_set("stopwords", "stopwords")
    return tuple(word for word in item.prompt.lower().strip("?").split() if word not in small and word.isalpha())


def _lead(near: Surroundings, item: InputField) -> float:
    return leads().get(near.lead, 0.0) if near.lead in item.words else 0.0


def _of_parts(near: Surroundings, item: InputField) -> float:
    roles = _roles_of(item) if near.role else set()
    return 0.95 if roles == {near.role} else 0.0


def _roles_of(item: InputField) -> set[str]:
    """Whether a field is the part, the whole, or either, by its words or else by its question."""
    own = {stem for phrase in (*item.words, item.name) for stem in phrase_stems(phrase)}
    by_words = {role for role in ("part", "whole") if own & stems_of("parts", role)}
    return by_words or {role for role in ("part", "whole") if set(phrase_stems(item.prompt)) & stems_of("parts", role)}


def _range(near: Surroundings, item: InputField) -> float:
    """The ends of "from March 4 to June 1", "from 9 to 12 percent"."""
    own = {item.name, *item.words}
    if near.lead == "from" or near.fact.bound is Bound.LOW:
        return 0.8 if own & word_group("ranges", "begins") else 0.0
    ends = near.lead in ("to", "until", "through") or near.fact.bound is Bound.HIGH
    return 0.8 if ends and own & word_group("ranges", "ends") else 0.0
