"""``citedesk eval``: scores the desk on question sets."""

from __future__ import annotations

import argparse
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli import streams
from assistant.cli.failure import CommandError, usage
from assistant.cli.opening import opened_desk
from assistant.cli.options import Subparsers, add_printing, add_today, command
from assistant.cli.status import ExitStatus

if TYPE_CHECKING:
    from assistant.evaluation.question_set import SetQuestion
    from assistant.evaluation.report import Report

SCHEMA = "citedesk.evaluation/1"


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command."""
    parser = command(subparsers, "eval", "score the answers to question sets, with confidence intervals")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="question sets, or folders of them")
    parser.add_argument("--no-failures", action="store_true", help="print the figures only")
    parser.add_argument("--floors", type=Path, metavar="FILE", help="fail when a figure is worse than this file allows")
    add_printing(parser)
    add_today(parser)
    parser.set_defaults(run=run)
    return parser


def run(args: argparse.Namespace) -> int:
    """Print the report; ends with FAILURE when a figure is worse than its floor."""
    from assistant.evaluation.question_set import FaultyQuestionSet, load
    from assistant.evaluation.run import below_floor, evaluate

    try:
        questions = load(args.files)
    except FaultyQuestionSet as error:
        raise usage(str(error)) from error
    if not questions:
        raise usage("there is no question in these files")
    floors = _floors(args.floors) if args.floors else {}
    with opened_desk(args) as desk:
        report = evaluate(questions, desk)
    _print(args, report, questions)
    fallen = below_floor(report, floors)
    if fallen:
        raise CommandError("; ".join(fallen))
    return ExitStatus.ANSWERED


def _floors(file: Path) -> dict[str, float]:
    try:
        return {name: float(value) for name, value in tomllib.loads(file.read_text(encoding="utf-8")).items()}
    except (tomllib.TOMLDecodeError, TypeError, ValueError) as error:
        raise usage(f'{file}: {error}; a floor is a line such as: "wrong yes" = 1.0') from error


def _print(args: argparse.Namespace, report: Report, questions: list[SetQuestion]) -> None:
    if not args.json:
        streams.show(f"{len(questions)} questions\n{report.text(failures=not args.no_failures)}")
        return
    figures = {
        name: {"percent": round(share.percent, 2), "hits": share.hits, "of": share.of,
               "interval": [round(end, 2) for end in share.interval]}
        for name, share in {**report.figures(), **report.by_kind()}.items()
    }  # fmt: skip
    failures = [] if args.no_failures else report.failures()
    streams.show_json({"schema": SCHEMA, "questions": len(questions), "figures": figures, "failures": failures})
