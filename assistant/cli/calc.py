"""``citedesk calc``: the calculators, listed, asked for their figures, or run."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from assistant.cli import streams
from assistant.cli.failure import usage
from assistant.cli.options import Subparsers, add_printing, add_today, command
from assistant.cli.status import ExitStatus

if TYPE_CHECKING:
    from calculators.calculator import Calculator
    from calculators.figure import Figure

SCHEMA = "citedesk.calculators/1"
FIGURES = "figures"


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command."""
    parser = command(
        subparsers, "calc", "list the calculators, or compute with one",
        epilog="citedesk calc                        list all by subject\n"
        "citedesk calc NAME                   ask for each input on a terminal\n"
        "citedesk calc NAME --field value …   compute from the command line\n"
        "citedesk calc NAME --help            the inputs of one calculator\n"
        "citedesk calc figures                every figure of the law with its provision and words",
    )  # fmt: skip
    parser.add_argument("name", nargs="?", metavar="NAME", help="a calculator, or “figures”")
    parser.add_argument("inputs", nargs=argparse.REMAINDER, metavar="--field value", help="its inputs")
    add_printing(parser, markdown=True)
    add_today(parser)
    parser.set_defaults(run=run)
    return parser


def run(args: argparse.Namespace) -> int:
    """List or compute; a computation ends with the status of its answer."""
    if args.name is None:
        return _list(args)
    if args.name == FIGURES:
        return _figures(_with_late_options(args))
    # The computing half imports every subject; the parser must not pay for that.
    from assistant.cli.calculation import compute

    return compute(args, find(args.name))


def find(name: str) -> Calculator:
    """The calculator of this name, hyphens allowed; a near miss is told."""
    from calculators.catalogue import UnknownCalculator, all_calculators
    from calculators.catalogue import find as find_exactly

    try:
        return find_exactly(name.replace("-", "_"))
    except UnknownCalculator:
        from rapidfuzz.process import extract

        near = [found for found, *_ in extract(name, [item.name for item in all_calculators()], limit=3)]
        raise usage(f"no calculator {name!r}; near it: {', '.join(near)}; all: citedesk calc") from None


def _with_late_options(args: argparse.Namespace) -> argparse.Namespace:
    """Options behind ``figures`` count as if they stood before it."""
    parser = argparse.ArgumentParser(prog="citedesk calc figures")
    add_printing(parser)
    return parser.parse_args(args.inputs, args)


def _list(args: argparse.Namespace) -> int:
    from calculators.catalogue import all_calculators

    known = all_calculators()
    if args.json:
        rows = [
            {"name": item.name, "title": item.title, "subject": item.subject, "provision": item.provision,
             "rule": item.rule, "fields": [field.name for field in item.fields]}
            for item in known
        ]  # fmt: skip
        streams.show_json({"schema": SCHEMA, "calculators": rows})
    else:
        streams.show("\n".join(_listing(known, plain=args.plain)))
    return ExitStatus.ANSWERED


def _listing(known: Iterable[Calculator], *, plain: bool) -> Iterator[str]:
    from assistant.rendering.style import Style
    from corpus.display import label

    items = list(known)
    style = Style(streams.coloured() and not plain)
    width = max(len(item.name) for item in items)
    for place, subject in enumerate(dict.fromkeys(item.subject for item in items)):
        if plain:
            yield f"Subject: {subject}"
        else:
            yield from [""] * bool(place)
            yield style.strong(subject)
        for item in items:
            if item.subject == subject:
                name = f"Calculator: {item.name}:" if plain else f"  {style.name(item.name.ljust(width))} "
                yield f"{name} {item.title} ({label(item.provision)})"


def _figures(args: argparse.Namespace) -> int:
    from calculators.catalogue import all_calculators
    from calculators.figure import Figure

    anchors = (anchor for item in all_calculators() for anchor in item.anchors)
    known = list(dict.fromkeys(anchor for anchor in anchors if isinstance(anchor, Figure)))
    if args.json:
        rows = [
            {"name": item.name, "value": str(item.value), "unit": item.unit, "provision": item.provision,
             "words": item.words}
            for item in known
        ]  # fmt: skip
        streams.show_json({"schema": SCHEMA, "figures": rows})
    else:
        for item in sorted(known, key=lambda figure: figure.name):
            streams.show(_figure(item))
    return ExitStatus.ANSWERED


def _figure(item: Figure) -> str:
    from assistant.rendering.safe import one_line
    from assistant.rendering.values import shown_value
    from corpus.display import label

    shown = shown_value(str(item.value), item.unit)
    return f"{item.name}: {shown}. {label(item.provision)}: “{one_line(item.words)}”"
