"""Reads a reply to the input that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.conversation import Inputs
from assistant.dialogue.phrases import phrases, unpadded
from assistant.dialogue.said import Said
from assistant.filling.figures import signed
from assistant.filling.fitness import fit
from assistant.filling.form import fill_from
from assistant.filling.lexicon import word_group
from assistant.filling.statements import stated, words_for
from assistant.filling.wording import phrase_stems
from assistant.question.facts import Fact, FactKind, Reply
from assistant.question.lexicon import word_set
from calculators.calculator import InputField

_NUMBERS = ("money", "percent", "count", "number", "amounts")


def is_unknown(said: Said) -> bool:
    """Whether the reply says that it is not known."""
    return said.question.reply in (Reply.UNKNOWN, Reply.NOT_APPLICABLE)


def replied(said: Said, asked: InputField, others: Sequence[InputField]) -> Inputs:
    """The inputs that a reply gives, the one asked for first of all; empty when it cannot be read as one."""
    values = _others(said, asked, others)
    if asked.name not in values:
        own = _asked(said, asked, values)
        if own is not None:
            values = {asked.name: own, **values}
    return values


def _others(said: Said, asked: InputField, others: Sequence[InputField]) -> Inputs:
    """What the words of the reply give by themselves, to the field asked for or to others."""
    telling = [fact for fact in said.figures if fact.kind is not FactKind.NUMBER]
    fields = [asked, *(item for item in others if item.name != asked.name)]
    filled = fill_from(said.words, telling, fields)
    clear = {asked.name} if asked.name in filled.stated else set(filled.stated) if len(said.content) > 1 else set()
    figures = {name for name in filled.values if name not in filled.stated and name not in filled.bounds}
    return {name: value for name, value in filled.values.items() if name in clear | figures}


def _asked(said: Said, asked: InputField, taken: Inputs) -> str | list[str] | None:
    if asked.type == "yes_no":
        return _yes_no(said, asked)
    if asked.type == "choice":
        return _choice(said, asked)
    return _figure(said, asked, taken)


def _yes_no(said: Said, asked: InputField) -> str | None:
    spoken = said.question.reply
    if spoken in (Reply.YES, Reply.NO):
        return str(spoken.value)
    found = stated(asked, said.words)
    return found.value if found else None


def _choice(said: Said, asked: InputField) -> str | None:
    """The option that the reply names, by its phrases or by the words that only one option has."""
    found = stated(asked, said.words)
    if found:
        return found.value
    options = asked.options or {}
    own = unpadded(said.norms)
    if own in phrases("replies", "other"):
        generic = [key for key in options if key in word_group("asking", "generic")]
        return generic[0] if len(generic) == 1 else None
    small = word_set("stopwords", "stopwords")
    told = {said.words.stems[at] for at, word in enumerate(said.norms) if word not in small}
    shared = {key: len(told & _option_stems(key, words)) for key, words in options.items()}
    best = max(shared.values(), default=0)
    named = [key for key, count in shared.items() if count == best]
    return named[0] if best and len(named) == 1 else None


def _option_stems(key: str, words: Sequence[str]) -> set[str]:
    return {stem for phrase in (*words, key.replace("_", " ")) for stem in phrase_stems(phrase)}


def _figure(said: Said, asked: InputField, taken: Inputs) -> str | list[str] | None:
    told = said.question.facts or said.figures
    facts = [signed(_as_told(fact, asked), said.question.text) for fact in told if not _used(fact, taken)]
    fitting = [fact for fact in facts if fit(fact, asked).share]
    if asked.type == "amounts" and fitting:
        return [fit(fact, asked).value for fact in fitting]
    if len(fitting) == 1:
        return fit(fitting[0], asked).value
    if not fitting and asked.type in _NUMBERS and _says_nothing(said, asked):
        return ["0"] if asked.type == "amounts" else "0"
    return None


def _as_told(fact: Fact, asked: InputField) -> Fact:
    """The fact as a reply means it: "Monday" is the day that it was read as, 1975 a number where one is asked for."""
    if fact.kind is FactKind.YEAR and asked.type in _NUMBERS and "year" not in asked.unit:
        return replace(fact, kind=FactKind.NUMBER, value=fact.number)
    return replace(fact, assumed="") if fact.kind is FactKind.DATE else fact


def _used(fact: Fact, taken: Inputs) -> bool:
    try:
        return format(fact.number, "f") in taken.values()
    except TypeError:
        return fact.kind is FactKind.DATE and fact.day.isoformat() in taken.values()


def _says_nothing(said: Said, asked: InputField) -> bool:
    """Whether the reply is "none" or "no penalties"."""
    own = unpadded(said.norms)
    if own in phrases("replies", "nothing"):
        return True
    named = {stem for phrase in words_for(asked) for stem in phrase_stems(phrase)}
    return own[:1] in (("no",), ("zero",)) and bool(named & set(said.words.stems[1:])) and len(own) <= 4
