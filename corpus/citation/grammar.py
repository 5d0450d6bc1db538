"""The strict grammar: every citation in a text of law, in order, none twice."""

from __future__ import annotations

from collections.abc import Callable

from corpus.citation import authorities, code
from corpus.citation.reference import Anchor, Node, Reference
from corpus.citation.tokens import Cursor, Sort

Reader = Callable[[Cursor], list[Node]]
_NUMERIC = (Sort.DOTTED, Sort.HYPHENATED, Sort.NUMBER)

_OUTSIDE: dict[str, tuple[Reader, ...]] = {
    "ors": (authorities.read_ors,),
    "oar": (authorities.read_oar,),
    **dict.fromkeys(("irc", "internal"), (authorities.read_irc,)),
    **dict.fromkeys(("city", "portland", "charter"), (authorities.read_charter,)),
    **dict.fromkeys(("section", "sections", "sec", "secs", "§"), (authorities.read_charter, authorities.read_other)),
    **dict.fromkeys(("chapter", "chapters"), (authorities.read_oregon_laws,)),
    **dict.fromkeys(("ordinance", "ordinances", "ord"), (authorities.read_ordinances,)),
    "resolution": (authorities.read_resolution,),
    **dict.fromkeys(("senate", "house"), (authorities.read_bill,)),
}
_CODE: dict[str, tuple[Reader, ...]] = {
    **dict.fromkeys(("city", "portland", "pcc", "municipal", "code"), (code.read_code,)),
    **dict.fromkeys(("section", "sections", "sec", "secs", "§", "chapter", "chapters"), (code.read_code,)),
    "title": (code.read_title,),
    **dict.fromkeys(code.SUBUNITS, (code.read_subunits,)),
    **dict.fromkeys(("this", "that", "said"), (code.read_pointer,)),
}


# The words that a citation of law outside the City Code can begin with, but for a number or a rule's series.
OUTSIDE_WORDS = frozenset(_OUTSIDE)


def parse(text: str) -> tuple[Node, ...]:
    """The citations of a text in order; their spans never overlap. Takes linear time, raises nothing."""
    cursor = Cursor(text)
    found: list[Node] = []
    office = ""
    while not cursor.done:
        office = _office(cursor) or office
        mark = cursor.place
        nodes = _read_here(cursor)
        if nodes:
            found += _rivalled(nodes, office)
        else:
            cursor.place = mark + 1
    return tuple(found)


def _read_here(cursor: Cursor) -> list[Node]:
    return read_outside(cursor) or _first(cursor, _code_readers(cursor))


def read_outside(cursor: Cursor) -> list[Node]:
    """The citation of law outside the City Code that begins here, or nothing; the cursor moves only past one."""
    token = cursor.peek()
    if token.sort is Sort.NUMBER:
        return _first(cursor, (authorities.read_federal,))
    if token.low in code.UNITS and not _numbered_soon(cursor):
        return []
    named = _OUTSIDE.get(token.low, ())
    numbered: tuple[Reader, ...] = (authorities.read_rule,) if cursor.peek(1).text == "-" else ()
    return _first(cursor, named or numbered)


def _code_readers(cursor: Cursor) -> tuple[Reader, ...]:
    if cursor.peek().sort is Sort.DOTTED:
        return (code.read_code,) if cursor.peek(-1).text != "$" else ()
    if cursor.peek().low in code.UNITS and not _numbered_soon(cursor):
        return ()
    return _CODE.get(cursor.peek().low, ())


def _numbered_soon(cursor: Cursor) -> bool:
    """Whether a number follows a unit's word at once, or behind a second mark or a dot."""
    return any(cursor.peek(ahead).sort in _NUMERIC for ahead in (1, 2, 3))


def _first(cursor: Cursor, readers: tuple[Reader, ...]) -> list[Node]:
    mark = cursor.place
    for reader in readers:
        nodes = reader(cursor)
        if nodes:
            return nodes
        cursor.place = mark
    return []


def _office(cursor: Cursor) -> str:
    """The City office called a Section that is named here, as in "the Collections Section"."""
    before, here, after = cursor.peek(-1), cursor.peek(), cursor.peek(1)
    if here.text == "Section" and code.names_an_office(before, after):
        return f"{before.text} {here.text}"
    return ""


def _rivalled(nodes: list[Node], office: str) -> list[Node]:
    """Where an office called a Section is named before, "this Section" may mean the office."""
    if not office:
        return nodes
    return [
        node.model_copy(update={"rival": office})
        if isinstance(node, Reference) and node.anchor is Anchor.THIS and node.kind_word == "section"
        else node
        for node in nodes
    ]
