"""A calculator's form filled from a question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from assistant.filling.assignment import Given, assigned
from assistant.filling.figures import figures_of, of_the_rule, summed_lists
from assistant.filling.fitness import fit, is_rate
from assistant.filling.nearness import evidence, stems_of, supports, surroundings
from assistant.filling.notes import notes_on
from assistant.filling.statements import Stated, doubted, stated_once
from assistant.filling.wording import Wording, phrase_stems, wording
from assistant.question.facts import Bound, Fact, FactKind
from assistant.question.reading import Question
from assistant.question.text import Page
from calculators.field import InputField
from calculators.money import usd

_CLEAR = 0.25
"""By so much the best way of giving figures to fields must beat the next."""
_LEAST = 0.45
_NAMED = 0.6
_ASIDE = 0.3
"""How much less an optional field, or one of somebody else's figures, draws."""
_TOLD = 0.5
"""A field of somebody else's figure, or an optional one, takes only a figure whose words name it this clearly."""

_ARTICLES = ("one ", "a ", "an ")
_IDLE = (FactKind.YEAR, FactKind.MONTH)
_OF_RULES = (FactKind.DURATION, FactKind.PERCENT, FactKind.RATE, FactKind.FRACTION)

Values = dict[str, str | list[str]]


@dataclass
class Filling:
    """Which field got which value, as text that the input model reads, and which figures found one.

    ``bounds`` are the fields whose figure was given only as a bound; ``spare`` the figures that found no field;
    ``stated`` the words that gave options and yes or no; ``doubted`` the fields of which the question says that it
    does not know them. ``strength`` is what the claimed figures are worth together,
    ``told`` how much of that the words near them tell.
    """

    values: Values = field(default_factory=dict)
    claimed: set[Fact] = field(default_factory=set)
    spare: list[Fact] = field(default_factory=list)
    bounds: dict[str, Fact] = field(default_factory=dict)
    stated: dict[str, Stated] = field(default_factory=dict)
    strength: float = 0.0
    told: float = 0.0
    sums: list[str] = field(default_factory=list)
    doubted: set[str] = field(default_factory=set)

    @property
    def figures(self) -> int:
        """All figures of the question."""
        return len(self.claimed) + len(self.spare)

    @property
    def share(self) -> float:
        """The share of the question's figures that found a field; 1 when it states none."""
        return len(self.claimed) / self.figures if self.figures else 1.0

    @property
    def weight(self) -> float:
        """How many words state options and yes-or-no facts."""
        return sum(item.weight for item in self.stated.values())

    @property
    def telling_spare(self) -> list[Fact]:
        """The figures without a field that a case would hardly state for nothing."""
        return [fact for fact in self.spare if fact.kind not in _IDLE and not fact.text.lower().startswith(_ARTICLES)]

    @property
    def notes(self) -> tuple[str, ...]:
        """How figures were read that the words leave open, and which were not used."""
        return (*self.sums, *notes_on(self.claimed, self.telling_spare))

    def copy(self) -> Filling:
        """The same form, to be filled further apart from this one."""
        return replace(
            self,
            values=dict(self.values),
            claimed=set(self.claimed),
            spare=list(self.spare),
            bounds=dict(self.bounds),
            sums=list(self.sums),
        )

    def drop(self, name: str) -> None:
        """Leave a field unknown again; its figure has no field then."""
        self.values.pop(name, None)
        fact = self.bounds.pop(name, None)
        if fact is not None:
            self.claimed.discard(fact)
            self.spare.append(fact)
            self.strength = max(0.0, self.strength - 1.0)

    def set_aside(self, figures: Iterable[Decimal]) -> None:
        """Let figures that the law itself gives be no sign against the calculator that knows them."""
        known = set(figures)
        self.spare = [fact for fact in self.spare if _number(fact) not in known]

    def disown(self, figures: Iterable[Decimal], page: Page) -> Filling:
        """The form without the figures that the law gives and the words speak of as the rule's: "the 15 days"."""
        known = set(figures)
        own = [
            fact
            for fact in self.claimed
            if fact.kind in _OF_RULES and _number(fact) in known and of_the_rule(fact, page)
        ]
        if not own:
            return self
        form = self.copy()
        for fact in own:
            form.claimed.discard(fact)
            said = format(fact.number, "f")
            form.values = {name: value for name, value in form.values.items() if value != said or name in form.stated}
            form.bounds = {name: bound for name, bound in form.bounds.items() if bound is not fact}
            form.strength = max(0.0, form.strength - 1.0)
        return form

    def give(self, item: InputField, fact: Fact) -> None:
        """Put a figure into a field."""
        value = fit(fact, item).value
        if item.type == "amounts":
            held = self.values.setdefault(item.name, [])
            if isinstance(held, list):
                held.append(value)
        else:
            self.values[item.name] = value
        if fact.bound not in (Bound.EXACT, Bound.ABOUT) and fact.kind is not FactKind.DATE:
            self.bounds[item.name] = fact
        self.claimed.add(fact)
        self.spare = [other for other in self.spare if other is not fact]


def fill(question: Question, fields: Sequence[InputField], repairs: Mapping[str, str] | None = None) -> Filling:
    """Claim the question's figures and statements for the fields of a calculator."""
    return fill_from(wording(question, repairs), figures_of(question), fields)


def fill_from(words: Wording, facts: Sequence[Fact], fields: Sequence[InputField]) -> Filling:
    """Claim figures and statements for fields."""
    filling = Filling(spare=list(facts))
    for item, said in stated_once(fields, words):
        filling.values[item.name] = said.value
        filling.stated[item.name] = said
    filling.doubted = {item.name for item in fields if item.name not in filling.values and doubted(item, words)}
    if words.closed:
        _close(filling, fields)
    if not any(item.type == "amounts" for item in fields):
        facts = summed_lists(words.page.text, facts)
    free = [fact for fact in facts if not _spoken_for(fact, filling, words)]
    filling.spare = list(free)
    for given in sorted(_given(words, free, fields), key=lambda one: one.figure):
        filling.give(fields[given.field], free[given.figure])
        filling.strength += given.worth
        item = fields[given.field]
        filling.told += max(0.0, given.worth + _aside(item) - fit(free[given.figure], item).share)
    add_parts(filling, words, free, fields)
    return filling


def _close(filling: Filling, fields: Sequence[InputField]) -> None:
    """Take every yes or no that is not stated for a no: the question says that there is nothing else."""
    if any(item.type == "yes_no" for item in fields if item.name in filling.stated):
        unsaid = (item for item in fields if item.type == "yes_no")
        filling.values.update({item.name: "no" for item in unsaid if item.name not in filling.values})


def add_parts(filling: Filling, words: Wording, facts: Sequence[Fact], fields: Sequence[InputField]) -> None:
    """Add up the amounts of one field that the question names apart: rent and sale, which are revenue both."""
    near = {fact: surroundings(fact, facts, words) for fact in facts if fact.kind is FactKind.MONEY}
    homes: dict[str, list[Fact]] = {}
    for fact, around in near.items():
        told = sorted(
            ((evidence(around, item, words), item.name) for item in fields if item.type == "money"), reverse=True
        )
        clear = told and told[0][0] >= _TOLD and (len(told) == 1 or told[0][0] - told[1][0] >= _CLEAR)
        if clear and fact.bound is Bound.EXACT:
            homes.setdefault(told[0][1], []).append(fact)
    for item in fields:
        parts = homes.get(item.name, []) if _adds(item) else []
        elsewhere = filling.claimed.intersection(parts) - _given_to(item, filling)
        if len(parts) > 1 and not elsewhere and _named_apart([supports(near[fact], item, words) for fact in parts]):
            _add(filling, item, parts)


def _adds(item: InputField) -> bool:
    """Whether a field asks for a sum of things of one kind, and not for the one amount of something."""
    own = phrase_stems(f"{item.name.replace('_', ' ')} {item.prompt}")
    return not is_rate(item) and not item.outside and bool(set(own) & stems_of("sums", "collective"))


def _named_apart(found: Sequence[Mapping[str, float]]) -> bool:
    """Whether each figure has a phrase of its own that names it clearly."""
    used: set[str] = set()
    for phrases in found:
        free = {phrase: told for phrase, told in phrases.items() if phrase not in used and told >= _TOLD}
        if not free:
            return False
        used.add(max(free, key=lambda phrase: (free[phrase], phrase)))
    return True


def _given_to(item: InputField, filling: Filling) -> set[Fact]:
    """The figures claimed for a field."""
    return {fact for fact in filling.claimed if filling.values.get(item.name) == fit(fact, item).value}


def _add(filling: Filling, item: InputField, parts: Sequence[Fact]) -> None:
    total = sum((fact.number for fact in parts), Decimal(0))
    text = " and ".join(fact.text for fact in parts)
    filling.values[item.name] = format(total, "f")
    filling.claimed.update(parts)
    filling.spare = [fact for fact in filling.spare if fact not in parts]
    filling.sums.append(f"Added up for “{item.prompt}”: {text} make {usd(total)}.")


def _spoken_for(fact: Fact, filling: Filling, words: Wording) -> bool:
    """Whether the figure is part of the words that state an option: the 56 of "56-hour week"."""
    for said in filling.stated.values():
        first, last = words.tokens[said.standing.first], words.tokens[said.standing.last]
        if said.weight >= 1 and first.start <= fact.span.start and fact.span.end <= last.end:
            return True
    return False


def _given(words: Wording, facts: Sequence[Fact], fields: Sequence[InputField]) -> list[Given]:
    """The figures that clearly belong to one field each."""
    worths = worth_of_pairs(words, facts, fields)
    many = frozenset(place for place, item in enumerate(fields) if item.type == "amounts")
    return [one for one in assigned(worths, range(len(facts)), many) if one.margin >= _CLEAR]


def worth_of_pairs(words: Wording, facts: Sequence[Fact], fields: Sequence[InputField]) -> dict[tuple[int, int], float]:
    """What giving each figure to each field that takes it is worth.

    A figure that the words near it give to one field goes to no other for want of a better one.
    """
    worths = {}
    for number, fact in enumerate(facts):
        near = surroundings(fact, facts, words)
        shares = [fit(fact, item).share for item in fields]
        told = [evidence(near, item, words) if share else 0.0 for item, share in zip(fields, shares, strict=True)]
        named, best = max(told, default=0.0), max(shares, default=0.0)
        for place, (item, share) in enumerate(zip(fields, shares, strict=True)):
            if not share or (fact.kind is FactKind.RATE and share < best) or told[place] < named - _NAMED:
                continue
            if told[place] < _TOLD and (share < 0.5 or _wants_words(item, fact, facts, fields)):
                continue
            worth = share + 1.2 * told[place] - _aside(item)
            if worth >= _LEAST:
                worths[number, place] = worth
    return worths


def _aside(item: InputField) -> float:
    return _ASIDE if item.optional or item.outside else 0.0


def _wants_words(item: InputField, fact: Fact, facts: Sequence[Fact], fields: Sequence[InputField]) -> bool:
    """Whether a field takes a figure only by its words: somebody else's figures and optional ones do, but for a
    percentage or a price for each of something where there is just one field, and one figure, of the kind."""
    if not (item.outside or item.optional):
        return False
    alone = sum(other.kind is fact.kind for other in facts) == 1
    own = [other for other in fields if other.type == item.type and not other.outside]
    if not item.outside and own == [item] and alone:
        return False
    if alone and fact.kind is FactKind.PERCENT and sum(other.type == item.type for other in fields) == 1:
        return False
    return item.optional or not alone or fact.kind is not FactKind.RATE or not is_rate(item)


def _number(fact: Fact) -> Decimal | None:
    try:
        return fact.number
    except TypeError:
        return None
