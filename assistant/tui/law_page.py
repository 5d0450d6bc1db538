"""A section or chapter as a page: its words as they stand, with links, marks and what cites it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style

from assistant.tui.page import BLANK, MUTED, Paragraph, line
from corpus.display import label
from corpus.provision import Kind, Provision

if TYPE_CHECKING:
    from index.graph import Edge
    from index.product import Index
    from index.terms import Term

MARK = "bold $mark-text on $mark"
LINK = "underline $text-accent"
OUTSIDE = f"underline {MUTED}"
TERM = "italic $text-accent"
_GUTTER = Content.styled("▌", "bold $warning")
_LONE_BREAK = re.compile(r"(?<!\n)\n(?!\n)")
CITED_BY_SHOWN = 40


@dataclass(frozen=True)
class Link:
    """A place in the text that leads on; an empty ``target`` only says what it is.

    One ``within`` the leaf leads to another place of the same text.
    """

    place: int
    start: int
    end: int
    target: str
    says: str
    within: bool = False


@dataclass
class Leaf:
    """What the reader shows: paragraphs with the links in them, for one section, chapter or document."""

    of: str
    title: str
    paragraphs: list[Paragraph] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    first_mark: tuple[int, int] | None = None

    def add(
        self, paragraph: Paragraph, links: Iterable[tuple[int, int, str, str]] = (), *, within: bool = False
    ) -> None:
        """Put a paragraph at the end; each of its links becomes clickable by its number."""
        content = paragraph.content
        for start, end, target, says in links:
            meta = Style.from_meta({"@click": f"follow({len(self.links)})"})
            content = content.stylize(meta, start, end)
            self.links.append(Link(len(self.paragraphs), start, end, target, says, within))
        self.paragraphs.append(Paragraph(content, paragraph.first, paragraph.rest, paragraph.anchor))


def leaf_of(index: Index, provision_id: str, quote: str = "", *, history: bool = False) -> Leaf:
    """The leaf that holds a provision, the provision and the quoted words in it marked.

    Raises corpus.library.UnknownProvision.
    """
    return _Writer(index, provision_id, quote, history).leaf()


def crumbs(index: Index, provision_id: str) -> list[tuple[str, str]]:
    """The units above and the provision's own section, outermost first: id and short name."""
    corpus = index.corpus
    unit = corpus.section_of(provision_id)
    path = [*reversed(corpus.ancestors(unit.id)), unit]
    return [(item.id, label(item.id).removeprefix("PCC ").removeprefix(f"{item.document}, ")) for item in path]


def neighbours(index: Index, provision_id: str) -> tuple[str | None, str | None]:
    """The section (or chapter) before and after the one that holds the provision, over chapter borders."""
    corpus = index.corpus
    unit = corpus.section_of(provision_id)
    ids = [item.id for item in corpus if item.kind is unit.kind]
    place = ids.index(unit.id)
    return (ids[place - 1] if place else None), (ids[place + 1] if place + 1 < len(ids) else None)


class _Writer:
    """Writes one leaf from the top down."""

    def __init__(self, index: Index, provision_id: str, quote: str, history: bool) -> None:
        self.index = index
        self.corpus = index.corpus
        self.target = self.corpus.get(provision_id)
        self.unit = self.corpus.section_of(provision_id)
        self.history = history
        self.marked = self._marked(quote)
        self.terms = _terms_for(index, self.unit.id)
        self.seen_terms: set[str] = set()
        self.result = Leaf(self.unit.id, self._title(self.unit))

    def leaf(self) -> Leaf:
        """The whole leaf."""
        if self.unit.kind is Kind.TITLE:
            self._contents()
        else:
            self._unit(self.unit, 0)
            if self.unit.kind is Kind.CHAPTER:
                self._sections()
            for below in self.corpus.descendants(self.unit.id):
                self._unit(below, self._depth(below))
        self._end()
        return self.result

    def _title(self, provision: Provision) -> str:
        return _named(label(provision.id), provision)

    def _depth(self, provision: Provision) -> int:
        return sum(1 for above in self.corpus.ancestors(provision.id) if above.kind not in _OUTER)

    def _marked(self, quote: str) -> list[tuple[int, int]]:
        """Where the quoted words stand in the document: a slice for each part between ellipses."""
        if not quote:
            return []
        source = self.corpus.source(self.target.document)
        last = max([self.unit.end, *(below.end for below in self.corpus.descendants(self.unit.id))])
        found = []
        for part in quote.split("…"):
            words = part.strip()
            start = source.find(words, self.target.start, last) if words else -1
            if start >= 0:
                found.append((start, start + len(words)))
        return found

    def _contents(self) -> None:
        """A chapter or a document as the list of what it holds."""
        self._heading(self.unit, "")
        for child in self.corpus.children(self.unit.id):
            name = _named(label(child.id).removeprefix("PCC "), child)
            status = "" if child.in_force else f"  {child.status.upper()}"
            content = Content.assemble((name, "underline"), (status, "bold $text-error"))
            says = f"Opens {label(child.id)}"
            self.result.add(line(content, hang=4), [(0, len(name), child.id, says)])

    def _sections(self) -> None:
        """The sections of a chapter in one paragraph, each a link to where it begins below."""
        words, spans = "Sections: ", []
        for child in self.corpus.children(self.unit.id):
            if child.kind is Kind.SECTION:
                name = label(child.id).removeprefix("PCC ")
                spans.append((len(words), len(words) + len(name), child.id, f"Goes to {name} {child.heading}".rstrip()))
                words += f"{name}  "
        content = Content(words.rstrip())
        for start, end, *_ in spans:
            content = content.stylize("underline", start, end)
        self.result.add(line(content, hang=2), spans, within=True)
        self.result.add(BLANK)

    def _unit(self, provision: Provision, depth: int) -> None:
        inside = provision.id == self.target.id or provision.id.startswith(f"{self.target.id}.")
        gutter = _GUTTER if inside and self.target.id != self.unit.id else Content(" ")
        if provision.kind in _OUTER:
            self._heading(provision, provision.history_note)
        if not provision.text:
            return
        indent = "  " * max(0, depth)
        marker = f"{provision.number}. " if provision.kind in _LETTERED and provision.number else ""
        first = gutter + Content(f" {indent}") + Content.styled(marker, "bold")
        rest = gutter + Content(f" {indent}{' ' * len(marker)}")
        content, links = self._words(provision)
        if inside and self.target.id != self.unit.id and self.result.first_mark is None:
            self.result.first_mark = (len(self.result.paragraphs), 0)
        self.result.add(Paragraph(content, first, rest, provision.id), links)
        self.result.add(BLANK)

    def _heading(self, provision: Provision, note: str) -> None:
        heading = line(_named(label(provision.id).removeprefix("PCC "), provision), "bold")
        self.result.add(Paragraph(heading.content, heading.first, heading.rest, provision.id))
        if not provision.in_force:
            words = f"{provision.status.value.upper()}: this is not law any more. {note}".rstrip()
            self.result.add(line(words, "bold $text-error"))
        elif self.history and provision.kind is Kind.SECTION and self.unit.kind is Kind.CHAPTER and note:
            self.result.add(line(f"History: {note}", MUTED))
        self.result.add(BLANK)

    def _words(self, provision: Provision) -> tuple[Content, list[tuple[int, int, str, str]]]:
        text = provision.text if provision.kind is Kind.FORM else _LONE_BREAK.sub(" ", provision.text)
        content = Content(text)
        edges = self.index.catalogue.edges_from(provision.id)
        # “This Section” leads nowhere else.
        links = [_edge_link(edge) for edge in edges if self.unit.id not in edge.targets]
        for edge in links:
            content = content.stylize(LINK if edge[2] else OUTSIDE, edge[0], edge[1])
        for start, end, term in self._terms_in(text, links):
            content = content.stylize(TERM, start, end)
            links.append((start, end, term.defined_at, f"Defined term: {term.name}, {label(term.defined_at)}"))
        for start, end in self.marked:
            left, right = max(start, provision.text_start), min(end, provision.text_end)
            if left < right:
                content = content.stylize(MARK, left - provision.text_start, right - provision.text_start)
                if self.result.first_mark is None:
                    self.result.first_mark = (len(self.result.paragraphs), left - provision.text_start)
        return content, sorted(links)

    def _terms_in(self, text: str, taken: list[tuple[int, int, str, str]]) -> Iterator[tuple[int, int, Term]]:
        """The first mention of each defined term, where no link stands already and it is not the definition."""
        if self.terms is None:
            return
        pattern, by_name = self.terms
        for match in pattern.finditer(text):
            term = by_name[match.group().casefold()]
            here = any(start < match.end() and match.start() < end for start, end, *_ in taken)
            if here or term.name in self.seen_terms or self.corpus.section_of(term.defined_at).id == self.unit.id:
                continue
            self.seen_terms.add(term.name)
            yield match.start(), match.end(), term

    def _end(self) -> None:
        """The fine print: history folded, what cites it, as of when."""
        events = self.unit.history
        if events or self.unit.history_note:
            arrow = "▾" if self.history else "▸"
            fold = Style.from_meta({"@click": "toggle_history"})
            words = f"{arrow} History ({len(events)} {'change' if len(events) == 1 else 'changes'})"
            self.result.add(line(Content.styled(words, MUTED).stylize(fold)))
            if self.history:
                note = self.unit.history_note or "not given in the text"
                self.result.add(line(note, MUTED, indent=4))
        self._cited_by()
        as_of = self.corpus.as_of(self.unit.id).isoformat()
        self.result.add(line(f"Text as of {as_of}; the current official text governs.", MUTED))

    def _cited_by(self) -> None:
        below = self.corpus.descendants(self.unit.id) if self.unit.kind is Kind.SECTION else ()
        ids = [self.unit.id, *(item.id for item in below)]
        inside = set(ids)
        sources = dict.fromkeys(edge.source for one in ids for edge in self.index.catalogue.edges_to(one))
        outside = [source for source in sources if source not in inside][:CITED_BY_SHOWN]
        if not outside:
            return
        words, spans = "Cited by: ", []
        for source in outside:
            name = label(source)
            spans.append((len(words), len(words) + len(name), source, f"Opens {name}"))
            words += f"{name}, "
        content = Content.styled(words.rstrip(", "), MUTED)
        for start, end, *_ in spans:
            content = content.stylize("underline", start, end)
        self.result.add(line(content, hang=2), spans)


def _named(name: str, provision: Provision) -> str:
    """A unit's name with its heading, unless the name is made of the heading already."""
    heading = provision.heading
    return name if heading.rstrip(". ") in name else f"{name}  {heading}"


_OUTER = (Kind.TITLE, Kind.CHAPTER, Kind.SECTION)
_LETTERED = (Kind.SUBSECTION, Kind.ITEM)


def _edge_link(edge: Edge) -> tuple[int, int, str, str]:
    """Where a reference stands, what it opens and what it says of itself."""
    if edge.targets:
        name = label(edge.targets[0])
        if edge.state == "resolved":
            return edge.start, edge.end, edge.targets[0], f"Opens {name}"
        return edge.start, edge.end, edge.targets[0], f"{name}: {edge.note or edge.state}"
    return edge.start, edge.end, "", f"{edge.text}: {edge.note or edge.state}"


def _terms_for(index: Index, section_id: str) -> tuple[re.Pattern[str], dict[str, Term]] | None:
    """The defined terms that hold in a section, the narrowest scope of a name first, and a pattern of their names."""
    scopes = {section_id, *(above.id for above in index.corpus.ancestors(section_id))}
    holding = (term for term in index.catalogue.terms() if term.scope in scopes)
    fitting = sorted(holding, key=lambda term: len(term.scope))
    by_name = {term.name.casefold(): term for term in fitting}
    if not by_name:
        return None
    names = sorted((re.escape(name) for name in by_name), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(names)})\b", re.IGNORECASE), by_name
