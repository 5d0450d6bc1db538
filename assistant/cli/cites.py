"""``citedesk cites``: what a provision cites, and what cites it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from assistant.cli import streams
from assistant.cli.opening import opened_index
from assistant.cli.options import Subparsers, add_printing, command
from assistant.cli.show import find
from assistant.cli.status import ExitStatus

if TYPE_CHECKING:
    from assistant.dossier import Dossier, Link

SCHEMA = "citedesk.cites/1"


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command."""
    parser = command(subparsers, "cites", "list what a provision and its parts cite, and what cites them")
    parser.add_argument("citation", nargs="+", metavar="ID", help="the citation, in any usual form")
    add_printing(parser)
    parser.set_defaults(run=run)
    return parser


def run(args: argparse.Namespace) -> int:
    """Print the references, one a line; ends with NOT_COVERED when no document holds the provision."""
    from assistant.dossier import dossier

    with opened_index(args) as index:
        provision_id, told = find(streams.typed(" ".join(args.citation)), index.corpus)
        found = dossier(provision_id, index, told)
    if args.json:
        sides = {name: [_data(link) for link in links] for name, links in _sides(found)}
        streams.show_json({"schema": SCHEMA, "id": found.id, "label": found.label, **sides})
        return ExitStatus.ANSWERED
    if told:
        streams.tell(told)
    for name, links in _sides(found):
        for link in links:
            streams.show(_line(name, link))
    if not found.cites and not found.cited_by:
        streams.tell(f"{found.label} cites nothing, and nothing cites it")
    return ExitStatus.ANSWERED


def _sides(found: Dossier) -> list[tuple[str, tuple[Link, ...]]]:
    return [("cites", found.cites), ("cited_by", found.cited_by)]


def _data(link: Link) -> dict[str, object]:
    return link.model_dump(mode="json")


def _line(side: str, link: Link) -> str:
    from assistant.rendering.dossier import link_text
    from assistant.rendering.safe import one_line

    if side == "cites":
        return one_line(f"cites: {link_text(link)}, from {link.source.label} (“{link.text}”)")
    return one_line(f"cited by: {link_text(link, incoming=True)} (“{link.text}”)")
