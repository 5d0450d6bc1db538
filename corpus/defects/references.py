"""Cross-references that lead nowhere, elsewhere, or not quite where they say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.citation.reference import Authority, Reference, ResolvedReference, State
from corpus.citation.resolver import links
from corpus.defects.defect import Defect, Group, Survey
from corpus.display import label

_CHAPTER_OF_THREE = re.compile(r"\bChapter 5\.\d\d\.\d{3}\b")
_BRACKETED = re.compile(r"\(([a-z]|\d{1,2})\)")


def reference_defects(survey: Survey) -> Iterator[Defect]:
    """Every reference in the law's own words that does not simply resolve, with its state."""
    for provision in survey.provisions():
        for link in links(provision.id, survey.corpus):
            message = _message(link) or _dress(link)
            if message:
                yield survey.in_provision(Group.REFERENCE, provision, link.span[0], link.text, message)
        for match in _CHAPTER_OF_THREE.finditer(provision.text):
            message = "a section is called a chapter"
            yield survey.in_provision(Group.REFERENCE, provision, match.start(), match.group(), message)


def _message(link: ResolvedReference) -> str:
    if link.state is State.DANGLING:
        return "dangling: the document holds no such provision"
    if link.state is State.REPEALED:
        return f"leads to {label(link.id or '')}, which is repealed or deleted"
    if link.state is State.PARENT_ONLY:
        return f"{label(link.id or '')} exists, its part {link.tail} does not"
    if link.state is State.AMBIGUOUS:
        return f"ambiguous: {link.note}" if link.note else "ambiguous"
    if link.state is State.OUTSIDE and link.authority in (Authority.CODE, Authority.RULE):
        return "outside: a part of the City Code that is not held here"
    return f"outside: {link.authority.value}, not held here" if link.state is State.OUTSIDE else ""


def _dress(link: ResolvedReference) -> str:
    """A unit cited by a marker of another kind than its own: "(a)" for A."""
    node = link.node
    if not isinstance(node, Reference) or link.id is None:
        return ""
    markers = link.id.split(".")
    for written in _BRACKETED.findall(link.text):
        if written not in markers and written.upper() in markers:
            return f"the unit is lettered {written.upper()}, not ({written})"
    return ""
