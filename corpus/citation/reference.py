"""What a citation says, before and after it is looked up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from corpus.record import Record

Span = tuple[int, int]


class Authority(StrEnum):
    """The body of law that a citation names."""

    CODE = "City Code"
    CHARTER = "City Charter"
    RULE = "administrative rule"
    ORS = "Oregon Revised Statutes"
    OAR = "Oregon Administrative Rules"
    USC = "United States Code"
    CFR = "Code of Federal Regulations"
    IRC = "Internal Revenue Code"
    OREGON_LAWS = "Oregon Laws"
    BILL = "bill"
    ORDINANCE = "ordinance"
    RESOLUTION = "resolution"
    OTHER = "another instrument"


class Anchor(StrEnum):
    """From where a citation counts: from the document's root, or from where it stands."""

    ROOT = ""
    THIS = "this"
    THAT = "that"
    NEAREST = "nearest"


class State(StrEnum):
    """How looking a citation up ended; every citation ends in exactly one state."""

    RESOLVED = "resolved"
    PARENT_ONLY = "resolved to the parent only"
    REPEALED = "repealed"
    OUTSIDE = "outside the corpus"
    DANGLING = "dangling"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, kw_only=True)
class Reference(Record):
    """One cited unit as the text gives it.

    ``span`` bounds the words that stand for this unit alone; the spans of a list's members share out
    the phrase, its first words to the first member and its last to the last. ``path`` is the number
    of the section, chapter or instrument, ``pin`` the markers below it. ``base`` is the unit that a
    relative pin counts from, as in "subsection B of this Section"; ``suffix`` is what stands right
    behind the citation and is no part of its grammar; ``rival`` is another thing named before in the
    text that the same words may mean.
    """

    span: Span
    text: str
    authority: Authority
    kind_word: str = ""
    path: tuple[str, ...] = ()
    pin: tuple[str, ...] = ()
    anchor: Anchor = Anchor.ROOT
    base: str = ""
    suffix: str = ""
    rival: str = ""


@dataclass(frozen=True, kw_only=True)
class ReferenceRange(Record):
    """Everything from one unit to another, both taken in."""

    span: Span
    text: str
    start: Reference
    end: Reference


Node = Reference | ReferenceRange


@dataclass(frozen=True, kw_only=True)
class ResolvedReference(Record):
    """A citation and the one state that looking it up ended in.

    ``id`` is the provision to open, None where there is none: of a range the first one, of a state
    "resolved to the parent only" the parent. ``ids`` are all provisions reached, in document order.
    ``tail`` is the part of the citation that failed. ``candidates`` are the readings of an ambiguous one.
    """

    node: Node
    state: State
    id: str | None = None
    ids: tuple[str, ...] = ()
    tail: str = ""
    candidates: tuple[str, ...] = ()
    note: str = ""

    @property
    def span(self) -> Span:
        """Where the citation stands in the text that was read."""
        return self.node.span

    @property
    def text(self) -> str:
        """The citation's own words."""
        return self.node.text

    @property
    def authority(self) -> Authority:
        """The body of law that is cited."""
        return self.node.authority if isinstance(self.node, Reference) else self.node.start.authority

    @property
    def live(self) -> bool:
        """Whether the citation may be shown as a link: it names what exists and is in force."""
        return self.state is State.RESOLVED
