"""What a question can be led to: a card, a calculator, or a topic that is not answered, as the index keeps it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from calculators.field import InputField

_SETS = ("body", "law", "denying", "obliging")


@dataclass(frozen=True)
class Answerable:
    """A card, a calculator or an unanswered topic with the stems by which questions find it.

    ``asks`` are the stems of each question it was written for, ``denying`` and ``obliging`` the places of those
    that deny something or ask what one must do, ``frames`` their small words, ``body`` the stems of its own
    words, ``law`` those of the provisions it cites and of the headings above them, ``own`` those of the carrying
    provision in their order.
    """

    place: int
    sort: str
    ref: str
    kind: str
    cites: tuple[str, ...]
    answer: str
    asks: tuple[tuple[str, ...], ...]
    body: frozenset[str]
    law: frozenset[str]
    frames: tuple[tuple[str, ...], ...] = ()
    denying: frozenset[int] = frozenset()
    obliging: frozenset[int] = frozenset()
    own: tuple[str, ...] = ()
    verdict: str | None = None
    when: tuple[tuple[str, ...], ...] = ()
    actors: tuple[str, ...] = ()
    title: str = ""
    module: str = ""
    fields: tuple[InputField, ...] = field(default=())

    @property
    def at(self) -> str:
        """The provision that carries the answer; a topic may have none."""
        return self.cites[0] if self.cites else ""

    @property
    def chapter(self) -> str:
        """The chapter, or the rule, of the carrying provision."""
        return chapter_of(self.at)

    def to_json(self) -> str:
        """The record as kept in the catalogue."""
        data = {name: getattr(self, name) for name in self.__dataclass_fields__}
        for name in _SETS:
            data[name] = sorted(data[name])
        data["fields"] = [item.__dict__ for item in self.fields]
        return json.dumps(data, ensure_ascii=False)


def from_json(text: str) -> Answerable:
    """Read a record of the catalogue back."""
    data = json.loads(text)
    data["asks"] = tuple(tuple(ask) for ask in data["asks"])
    data["frames"] = tuple(tuple(frame) for frame in data["frames"])
    data["when"] = tuple(tuple(group) for group in data["when"])
    for name in ("cites", "actors", "own"):
        data[name] = tuple(data[name])
    for name in _SETS:
        data[name] = frozenset(data[name])
    data["fields"] = tuple(_input_field(item) for item in data["fields"])
    return Answerable(**data)


def _input_field(item: dict[str, object]) -> InputField:
    for name in ("words", "yes", "no"):
        item[name] = tuple(item[name])  # type: ignore[arg-type]
    if item["options"] is not None:
        item["options"] = {key: tuple(words) for key, words in item["options"].items()}  # type: ignore[attr-defined]
    return InputField(**item)  # type: ignore[arg-type]


def chapter_of(provision_id: str) -> str:
    """``5.30`` of ``5.30.025.E``, ``BTS-1.01`` of anything in the rule."""
    if "/" in provision_id or provision_id.startswith("BTS"):
        return provision_id.split("/")[0]
    return ".".join(provision_id.split(".")[:2])


def section_of(provision_id: str) -> str:
    """``5.30.025`` of ``5.30.025.E.1``, ``BTS-1.01/values`` of one of its bullets."""
    document, slash, path = provision_id.partition("/")
    if slash:
        return f"{document}/{path.split('.')[0]}"
    return ".".join(provision_id.split(".")[:3])


def whole(section: str) -> str:
    """The name of a section with all that stands in it, beside that of its own words alone."""
    return f"{section} and all in it"
