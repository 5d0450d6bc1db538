"""Looking citations up: every one ends in exactly one state, and none is guessed."""

from __future__ import annotations

from corpus.citation.expansion import between, existing
from corpus.citation.grammar import parse
from corpus.citation.lookup import Lookup
from corpus.citation.pinpoint import Pin
from corpus.citation.reference import Anchor, Authority, Node, Reference, ReferenceRange, ResolvedReference, State
from corpus.provision import Kind, Provision

_LEVELS = {
    "section": (Kind.SECTION,),
    "chapter": (Kind.CHAPTER,),
    "title": (Kind.TITLE,),
    "subsection": (Kind.SUBSECTION,),
    "subdivision": (Kind.SUBSECTION,),
    "paragraph": (Kind.PARAGRAPH, Kind.ITEM, Kind.SUBSECTION),
    "item": (Kind.ITEM,),
    "rule": (Kind.TITLE,),
}


def references(text: str, *, at: str, corpus: Lookup) -> tuple[ResolvedReference, ...]:
    """Every citation in a text of law that stands at provision ``at``, with its span in the text.

    Raises LookupError when there is no provision ``at``.
    """
    position = corpus.get(at)
    found: list[ResolvedReference] = []
    for node in parse(text):
        found.append(resolve(node, position, corpus, tuple(found)))
    return tuple(found)


def links(provision_id: str, corpus: Lookup) -> tuple[ResolvedReference, ...]:
    """The citations in a provision's own words, with spans relative to its ``text``.

    Raises LookupError when there is no such provision.
    """
    return references(corpus.get(provision_id).text, at=provision_id, corpus=corpus)


def resolve(
    node: Node, position: Provision | None, corpus: Lookup, before: tuple[ResolvedReference, ...] = ()
) -> ResolvedReference:
    """Look one citation up from a position, None for nowhere; ``before`` is what the same text cites before it."""
    first = node.start if isinstance(node, ReferenceRange) else node
    if first.authority is Authority.RULE:
        return _by_number(node, first.path[0], first.pin, corpus, loaded=first.path[0] in corpus)
    if first.authority is not Authority.CODE:
        return ResolvedReference(node=node, state=State.OUTSIDE)
    if isinstance(node, ReferenceRange):
        return _range(node, position, corpus)
    if node.anchor is Anchor.ROOT:
        return _numbered(node, position, corpus)
    if node.anchor is Anchor.THAT:
        return _antecedent(node, corpus, before)
    return _relative(node, position, corpus)


def child(provision: Provision, marker: str, corpus: Lookup, *, exact: bool = False) -> str | None:
    """The id of the child that a marker names, by its value unless ``exact``: (a), a and A are one."""
    same = f"{provision.id}.{marker}"
    if same in provision.children:
        return same
    if exact:
        return None
    folded = same.casefold()
    return next((name for name in provision.children if name.casefold() == folded), None)


def descend(start: str, pin: Pin, corpus: Lookup, *, exact: bool = False) -> tuple[str, Pin]:
    """How far a pin leads down from a provision: the last one reached, and the markers that failed."""
    here = start
    for level, marker in enumerate(pin):
        below = child(corpus.get(here), marker, corpus, exact=exact)
        if below is None:
            return here, pin[level:]
        here = below
    return here, ()


def in_force(provision_id: str, corpus: Lookup) -> bool:
    """Whether a provision and all that holds it are in force."""
    provision: Provision | None = corpus.get(provision_id)
    while provision:
        if not provision.in_force:
            return False
        provision = corpus.parent(provision.id)
    return True


def _numbered(node: Reference, position: Provision | None, corpus: Lookup) -> ResolvedReference:
    found = _by_number(node, ".".join(node.path), node.pin, corpus, loaded=node.path[0] in corpus, suffix=node.suffix)
    if not node.base or found.id is None or position is None:
        return found
    named = _climb(position, node.base, corpus)
    if named and not found.id.startswith(f"{named.id}."):
        note = f"{node.text!r} stands in {position.id}, where that {node.base} does not hold {found.id}"
        return ResolvedReference(node=node, state=State.AMBIGUOUS, candidates=(found.id,), note=note)
    return found


def _by_number(
    node: Node, number: str, pin: Pin, corpus: Lookup, *, loaded: bool, suffix: str = ""
) -> ResolvedReference:
    if not loaded:
        return ResolvedReference(node=node, state=State.OUTSIDE)
    if number not in corpus:
        return ResolvedReference(node=node, state=State.DANGLING, tail=number)
    reached, failed = descend(number, pin, corpus)
    return _reached(node, reached, ".".join(failed) + suffix, corpus)


def _reached(node: Node, reached: str, tail: str, corpus: Lookup) -> ResolvedReference:
    state = State.PARENT_ONLY if tail else State.RESOLVED if in_force(reached, corpus) else State.REPEALED
    return ResolvedReference(node=node, state=state, id=reached, ids=(reached,), tail=tail)


def _climb(position: Provision, unit: str, corpus: Lookup) -> Provision | None:
    """The nearest provision of a unit's kind, the position itself included."""
    here: Provision | None = position
    while here and here.kind not in _LEVELS[unit]:
        here = corpus.parent(here.id)
    return here


def _relative(node: Reference, position: Provision | None, corpus: Lookup) -> ResolvedReference:
    if node.kind_word == "code" or node.base == "code":
        return ResolvedReference(node=node, state=State.OUTSIDE)
    if position is None:
        return ResolvedReference(node=node, state=State.DANGLING, tail=node.text)
    if node.pin:
        return _nearest(node, position, corpus)
    target = _climb(position, node.kind_word, corpus)
    if target is None:
        return ResolvedReference(node=node, state=State.DANGLING, tail=node.text)
    if node.rival:
        note = f"may mean the {node.rival}"
        return ResolvedReference(node=node, state=State.AMBIGUOUS, candidates=(target.id,), note=note)
    return _reached(node, target.id, node.suffix, corpus)


def _nearest(node: Reference, position: Provision, corpus: Lookup) -> ResolvedReference:
    """The unit that a pin names, from the nearest provision above that has it; never outside the section.

    A marker in the same dress wins over one of the same value only: at an item with children a and b,
    "subsection A" is the section's.
    """
    holders = _holders(node, position, corpus)
    for exact in (True, False):
        for holder in holders:
            reached, failed = descend(holder, node.pin, corpus, exact=exact)
            if not failed:
                return _reached(node, reached, node.suffix, corpus)
    for holder in holders:
        reached, failed = descend(holder, node.pin, corpus)
        if reached != holder:
            return _reached(node, reached, ".".join(failed) + node.suffix, corpus)
    return ResolvedReference(node=node, state=State.DANGLING, tail=".".join(node.pin))


def _holders(node: Reference, position: Provision, corpus: Lookup) -> tuple[str, ...]:
    """The provisions that a relative pin may count from, nearest first."""
    start = _climb(position, node.base, corpus) if node.base in _LEVELS else position
    if start is None:
        return ()
    if node.base:
        return (start.id,)
    found = [start.id]
    while start and start.kind not in (Kind.SECTION, Kind.CHAPTER, Kind.TITLE):
        start = corpus.parent(start.id)
        if start:
            found.append(start.id)
    return tuple(found)


def _antecedent(node: Reference, corpus: Lookup, before: tuple[ResolvedReference, ...]) -> ResolvedReference:
    """ "That Chapter" is the chapter cited last before it in the same text."""
    unit = node.base or node.kind_word
    for earlier in reversed(before):
        cited = earlier.node
        if isinstance(cited, Reference) and cited.kind_word == unit and cited.authority is Authority.CODE:
            if earlier.id is None:
                return ResolvedReference(node=node, state=earlier.state, tail=earlier.tail)
            reached, failed = descend(earlier.id, node.pin, corpus)
            return _reached(node, reached, ".".join(failed) + node.suffix, corpus)
    return ResolvedReference(node=node, state=State.AMBIGUOUS, note=f"no {unit} is cited before it")


def _range(node: ReferenceRange, position: Provision | None, corpus: Lookup) -> ResolvedReference:
    """A range reaches what exists between its two ends; an end that does not exist leaves it dangling."""
    ends = [resolve(end, position, corpus) for end in (node.start, node.end)]
    first, last = ends
    if State.OUTSIDE in (first.state, last.state):
        return ResolvedReference(node=node, state=State.OUTSIDE)
    whole = [end for end in ends if end.state in (State.RESOLVED, State.REPEALED)]
    if len(whole) == 2 and first.id and last.id:
        ids = between(first.id, last.id, corpus)
        if ids:
            return ResolvedReference(node=node, state=State.RESOLVED, id=ids[0], ids=ids)
        return ResolvedReference(node=node, state=State.DANGLING, tail=node.text, note="the range runs backwards")
    ids = existing(node.start.path, node.end.path, corpus)
    failed = next(end for end in ends if end not in whole)
    tail = failed.tail or failed.text
    return ResolvedReference(node=node, state=State.DANGLING, id=ids[0] if ids else None, ids=ids, tail=tail)
