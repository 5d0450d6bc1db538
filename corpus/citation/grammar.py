"""The strict grammar: every citation in a text of law, in order, none twice."""

from __future__ import annotations

from collections.abc import Callable

from corpus.citation import authorities, code
from corpus.citation.reference import Anchor, Node, Reference
from corpus.citation.tokens import Cursor, Sort

Reader = Callable[[Cursor], list[Node]]

_SECTION: tuple[Reader, ...] = (authorities.read_charter, code.read_code, authorities.read_other)
_CHAPTER: tuple[Reader, ...] = (authorities.read_oregon_laws, code.read_code)
_CITY: tuple[Reader, ...] = (authorities.read_charter, code.read_code)
_READERS: dict[str, tuple[Reader, ...]] = {
    "ors": (authorities.read_ors,),
    "oar": (authorities.read_oar,),
    "irc": (authorities.read_irc,),
    "internal": (authorities.read_irc,),
    "charter": (authorities.read_charter,),
    **dict.fromkeys(("city", "portland"), _CITY),
    **dict.fromkeys(("pcc", "municipal", "code"), (code.read_code,)),
    **dict.fromkeys(("section", "sections", "sec", "secs", "§"), _SECTION),
    **dict.fromkeys(("chapter", "chapters"), _CHAPTER),
    "title": (code.read_title,),
    **dict.fromkeys(code.SUBUNITS, (code.read_subunits,)),
    **dict.fromkeys(("this", "that", "said"), (code.read_pointer,)),
    **dict.fromkeys(("ordinance", "ordinances", "ord"), (authorities.read_ordinances,)),
    "resolution": (authorities.read_resolution,),
    **dict.fromkeys(("senate", "house"), (authorities.read_bill,)),
}


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
    mark = cursor.place
    for reader in _readers(cursor):
        nodes = reader(cursor)
        if nodes:
            return nodes
        cursor.place = mark
    return []


def _readers(cursor: Cursor) -> tuple[Reader, ...]:
    token = cursor.peek()
    if token.sort is Sort.DOTTED:
        return (code.read_code,) if cursor.peek(-1).text != "$" else ()
    if token.sort is Sort.NUMBER:
        return (authorities.read_federal,)
    by_word = _READERS.get(token.low, ())
    return by_word or ((authorities.read_rule,) if cursor.peek(1).text == "-" else ())


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
