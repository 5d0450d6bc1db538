"""``citedesk show`` and ``citedesk cites``: one provision, by any citation a person would type."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from assistant.cli import streams
from assistant.cli.failure import CommandError, nothing
from assistant.cli.opening import opened_index, uncollected
from assistant.cli.options import Subparsers, add_printing, command
from assistant.cli.status import ExitStatus

if TYPE_CHECKING:
    from assistant.dossier import Dossier
    from corpus.library import Corpus


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command."""
    parser = command(
        subparsers, "show", "show a provision: history, status, text, what it cites and what cites it",
        epilog="Any usual form will do: 5.30.025, §5.30.025(E)(1), “subsection B of 5.32.150”, BTS-1.01 exception.",
    )  # fmt: skip
    parser.add_argument("citation", nargs="+", metavar="ID", help="the citation")
    add_printing(parser)
    parser.set_defaults(run=run)
    return parser


def run(args: argparse.Namespace) -> int:
    """Print the provision; ends with NOT_COVERED when no document holds it."""
    from assistant.dossier import dossier

    with uncollected(), opened_index(args) as index:
        provision_id, told = find(streams.typed(" ".join(args.citation)), index.corpus)
        found = dossier(provision_id, index, told)
    if args.json:
        streams.show_json(found.model_dump_json(by_alias=True))
    else:
        streams.show(_text(args, found))
    return ExitStatus.ANSWERED


def _text(args: argparse.Namespace, found: Dossier) -> str:
    from assistant.rendering.dossier import plain_dossier, terminal_dossier
    from assistant.rendering.style import Style

    if args.plain:
        return plain_dossier(found)
    return terminal_dossier(found, streams.width(), Style(streams.coloured()))


def find(typed: str, corpus: Corpus) -> tuple[str, str]:
    """The provision that a citation names, and what is to be said of how it was read; raises CommandError."""
    from corpus.citation.reference import State
    from corpus.citation.typed import read_typed
    from corpus.display import label

    citations = read_typed(typed, corpus)
    first = next((item for item in citations if item.id), citations[0] if citations else None)
    if first is None:
        raise nothing(f"{typed!r} is no citation; try: citedesk search {typed}")
    if first.id is None:
        raise _absent(first.text, first.state is State.OUTSIDE, [label(name) for name in first.candidates])
    told = [first.repair[:1].upper() + first.repair[1:] + "."] if first.repair else []
    if first.state is State.PARENT_ONLY:
        told.append(f"{label(first.id)} exists, its part {first.tail} does not.")
    if len(first.ids) > 1:
        told.append(f"The first of {len(first.ids)} provisions from {label(first.ids[0])} to {label(first.ids[-1])}.")
    return first.id, " ".join(told)


def _absent(words: str, outside: bool, candidates: list[str]) -> CommandError:
    if candidates:
        return nothing(f"{words!r} may be {' or '.join(candidates)}; say which")
    if outside:
        return nothing(f"{words!r} is outside the two documents, BTS-1.01 and Title 5 of the City Code")
    return nothing(f"the documents hold no {words!r}; try: citedesk search WORDS")
