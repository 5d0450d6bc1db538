"""``citedesk terms``: the defined terms, or one of them."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from assistant.cli import streams
from assistant.cli.failure import nothing
from assistant.cli.opening import opened_index
from assistant.cli.options import Subparsers, add_printing, command
from assistant.cli.status import ExitStatus

if TYPE_CHECKING:
    from corpus.library import Corpus
    from index.terms import Term

SCHEMA = "citedesk.terms/1"


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command."""
    parser = command(subparsers, "terms", "list the defined terms, or say what one means and where")
    parser.add_argument("term", nargs="*", metavar="TERM", help="a defined term, or words of one")
    add_printing(parser)
    parser.set_defaults(run=run)
    return parser


def run(args: argparse.Namespace) -> int:
    """Print the terms; ends with NOT_COVERED when neither document defines the one asked for."""
    wanted = streams.typed(" ".join(args.term))
    with opened_index(args) as index:
        found = matching(wanted, index.catalogue.terms())
        if not found:
            raise nothing(f"neither document defines {wanted!r}; try: citedesk search {wanted}")
        corpus = index.corpus
        if args.json:
            streams.show_json({"schema": SCHEMA, "terms": [_data(term, corpus) for term in found]})
        elif wanted:
            streams.show("\n\n".join(_definition(args, term, corpus) for term in found))
        else:
            streams.show("\n".join(_line(term, plain=args.plain) for term in found))
    return ExitStatus.ANSWERED


def matching(wanted: str, known: list[Term]) -> list[Term]:
    """The terms of a name, singular or plural; where there is none, those that hold all of its words."""
    words = wanted.casefold().replace("’", "'").split()
    names = {term: term.name.casefold().replace("’", "'") for term in known}
    name = " ".join(words)
    exact = [term for term in known if names[term] in (name, name.removesuffix("s"), name.removesuffix("es"))]
    return exact or [term for term in known if all(word in names[term].split() for word in words)]


def _data(term: Term, corpus: Corpus) -> dict[str, object]:
    from corpus.display import label

    return {
        **term.model_dump(), "label": label(term.defined_at), "scope_label": label(term.scope),
        "text": corpus.full_text(term.defined_at),
    }  # fmt: skip


def _line(term: Term, *, plain: bool) -> str:
    from corpus.display import label

    where = f"{label(term.defined_at)}, within {label(term.scope)}"
    return f"Term: {term.name}: {where}" if plain else f"{term.name}  ({where})"


def _definition(args: argparse.Namespace, term: Term, corpus: Corpus) -> str:
    from assistant.rendering.safe import one_line
    from assistant.rendering.style import Style
    from assistant.rendering.terminal import wrapped

    text = corpus.full_text(term.defined_at)
    if args.plain:
        return f"{_line(term, plain=True)}. {one_line(text)}"
    head = Style(streams.coloured()).name(_line(term, plain=False))
    return f"{head}\n{wrapped(text, streams.width(), '    ')}"
