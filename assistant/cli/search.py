"""``citedesk search``: the documents by words."""

from __future__ import annotations

import argparse
from contextlib import closing
from typing import TYPE_CHECKING

from assistant.cli import streams
from assistant.cli.failure import nothing, usage
from assistant.cli.opening import opened_index
from assistant.cli.options import Subparsers, add_printing, command
from assistant.cli.status import ExitStatus

if TYPE_CHECKING:
    from index.product import Index
    from index.search import Found, Hit

SCHEMA = "citedesk.search/1"
_SNIPPET = 300


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command."""
    parser = command(
        subparsers, "search", "find provisions by words",
        epilog='Words may be joined by AND, OR, NOT and parentheses; "a phrase" stands in quotes;\n'
        "chapter:5.32, kind:section and status:repealed narrow the search.",
    )  # fmt: skip
    parser.add_argument("words", nargs="+", metavar="WORDS", help="what to look for")
    parser.add_argument("--chapter", default="", metavar="NUMBER", help="only in this chapter: 5.32, or BTS-1.01")
    parser.add_argument("-n", type=_count, default=10, metavar="COUNT", help="so many hits (10)")
    add_printing(parser)
    parser.set_defaults(run=run)
    return parser


def run(args: argparse.Namespace) -> int:
    """Print the hits, best first; ends with NOT_COVERED when there is none."""
    from index.fulltext import DamagedFullText
    from index.product import rebuild

    words = streams.typed(" ".join(_requoted(word) for word in args.words))
    with opened_index(args, text=True) as index:
        try:
            found = _answered(args, words, index)
        except DamagedFullText:
            # Found out only on reading it; building it again is all there is to do.
            with closing(rebuild(index)) as again:
                found = _answered(args, words, again)
    if not found.hits:
        raise nothing(f"nothing found for {words!r}")
    return ExitStatus.ANSWERED


def _answered(args: argparse.Namespace, words: str, index: Index) -> Found:
    from index.search import UnreadableQuery, search

    chapter = _chapter(args.chapter, index) if args.chapter else ""
    try:
        found = search(index, words, chapter=chapter, limit=args.n)
    except UnreadableQuery as error:
        raise usage(str(error)) from error
    _print(args, found, index)
    return found


def _requoted(word: str) -> str:
    """A shell takes the quotes off a phrase; an argument with blanks and nothing of the language gets them back."""
    special = {"AND", "OR", "NOT"} & set(word.split()) or set('"():“”') & set(word)
    return word if special or " " not in word.strip() else f'"{word}"'


def _chapter(typed: str, index: Index) -> str:
    from index.search import chapters

    known = chapters(index)
    wanted = typed.strip().casefold().removeprefix("chapter").strip()
    for chapter in known:
        if chapter.casefold() == wanted:
            return chapter
    raise usage(f"no chapter {typed!r}; there are {', '.join(known)}")


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 1000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 1000")
    return int(text)


def _print(args: argparse.Namespace, found: Found, index: Index) -> None:
    if args.json:
        streams.show_json(_data(found, index))
        return
    if found.suggestion:
        streams.tell(f"did you mean: {found.suggestion}")
    if found.loose:
        streams.tell("no provision holds all of the words; these hold some")
    for place, hit in enumerate(found.hits):
        if place and not args.plain:
            streams.show("")
        streams.show(_plain(hit, index, place + 1) if args.plain else _drawn(hit, index))


def _data(found: Found, index: Index) -> dict[str, object]:
    from assistant.quotation import heading_of
    from corpus.display import label

    hits = [
        {
            "id": hit.provision.id,
            "label": label(hit.provision.id),
            "heading": heading_of(hit.provision, index.corpus),
            "status": hit.provision.status.value,
            "text": hit.provision.text,
            "spans": hit.spans,
            "score": round(hit.score, 6),
        }
        for hit in found.hits
    ]
    return {
        "schema": SCHEMA, "query": found.expression, "loose": found.loose,
        "did_you_mean": found.suggestion, "hits": hits,
    }  # fmt: skip


def _named(hit: Hit, index: Index) -> str:
    from assistant.quotation import cite
    from assistant.rendering.safe import one_line
    from assistant.rendering.values import source_text

    return one_line(source_text(cite(hit.provision.id, index.corpus)))


def _drawn(hit: Hit, index: Index) -> str:
    from assistant.rendering.snippet import snippet
    from assistant.rendering.style import Style
    from assistant.rendering.terminal import wrapped

    style = Style(streams.coloured())
    words = wrapped(snippet(hit.provision.text, hit.spans, _SNIPPET).text, streams.width(), "    ")
    marked = snippet(hit.provision.text, hit.spans, _SNIPPET).marked(words, style)
    return "\n".join(part for part in (style.name(_named(hit, index)), marked) if part)


def _plain(hit: Hit, index: Index, place: int) -> str:
    from assistant.rendering.safe import one_line
    from assistant.rendering.snippet import snippet

    words = one_line(snippet(hit.provision.text, hit.spans, _SNIPPET).text)
    return f"Hit {place}: {_named(hit, index)}. {words}".strip()
