"""The provisions that a range of citations takes in."""

from __future__ import annotations

from itertools import pairwise

from corpus.citation.lookup import Lookup

_DEPTH_OF_SECTION = 3


def between(first: str, last: str, corpus: Lookup) -> tuple[str, ...]:
    """Everything from one provision to another, whole units where a whole unit is taken in.

    From 5.30.060.D to 5.30.065 these are subsections D, E and F of the one and all of the other.
    Empty when ``last`` stands before ``first``.
    """
    if first == last:
        return (first,)
    rising, falling = _lineage(first, corpus), _lineage(last, corpus)
    shared = next((above for above in rising if above in falling), None)
    if shared is None or shared in (first, last):
        return ()
    up, down = rising[: rising.index(shared)], falling[: falling.index(shared)]
    siblings = [provision.id for provision in corpus.children(shared)]
    begin, end = siblings.index(up[-1]), siblings.index(down[-1])
    if begin > end:
        return ()
    found = [first]
    for below, above in pairwise(up):
        found += _siblings(below, above, corpus)[1]
    found += siblings[begin + 1 : end]
    for above, below in pairwise(reversed(down)):
        found += _siblings(below, above, corpus)[0]
    return (*found, last)


def _lineage(provision_id: str, corpus: Lookup) -> list[str]:
    """A provision and all that holds it, nearest first."""
    found = [provision_id]
    while above := corpus.parent(found[-1]):
        found.append(above.id)
    return found


def _siblings(provision_id: str, parent: str, corpus: Lookup) -> tuple[list[str], list[str]]:
    """What stands before and behind a provision below its parent."""
    names = [provision.id for provision in corpus.children(parent)]
    place = names.index(provision_id)
    return names[:place], names[place + 1 :]


def existing(first: tuple[str, ...], last: tuple[str, ...], corpus: Lookup) -> tuple[str, ...]:
    """The sections of one chapter whose numbers lie in a range, its ends existing or not."""
    chapter = ".".join(first[:2])
    if len(first) != _DEPTH_OF_SECTION or first[:2] != last[:2] or chapter not in corpus:
        return ()
    names = (provision.id for provision in corpus.children(chapter))
    return tuple(name for name in names if int(first[2]) <= int(name.split(".")[2]) <= int(last[2]))
