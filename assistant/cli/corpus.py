"""``citedesk corpus``: the state of the documents and of the editorial layer over them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli import streams
from assistant.cli.failure import CommandError, usage
from assistant.cli.options import Subparsers, add_printing, command
from assistant.cli.status import ExitStatus

if TYPE_CHECKING:
    from corpus.library import Corpus

SCHEMA = "citedesk.corpus/1"


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command group."""
    group = command(subparsers, "corpus", "check the documents and the cards over them")
    steps = group.add_subparsers(dest="step", required=True, metavar="STEP", parser_class=type(group))
    check = command(steps, "check", "list every fault of the documents, and what is wrong with the cards")
    check.set_defaults(run=run_check)
    coverage = command(steps, "coverage", "list what no card covers, and how each figure of the law is reached")
    coverage.add_argument("--figures", action="store_true", help="list every figure, not only those nothing states")
    coverage.set_defaults(run=run_coverage)
    relock = command(steps, "relock", "renew the locks of cards whose provisions have changed, after a review")
    relock.add_argument("files", nargs="*", type=Path, metavar="FILE", help="annotation files; all without any")
    relock.set_defaults(run=run_relock)
    add = command(steps, "add", "read a further document of the Code's shape and say what it would give")
    add.add_argument("file", type=Path, metavar="FILE", help="UTF-8 text that begins with “Chapter …”")
    add.add_argument("--to", type=Path, metavar="DIR", help="write its provisions and faults into this folder")
    add.set_defaults(run=run_add)
    for parser in (check, coverage, relock, add):
        add_printing(parser)
    return group


def run_check(args: argparse.Namespace) -> int:
    """Print the faults; ends with FAILURE when cards or locks are at fault, not for the documents' own."""
    from assistant.cli import corpus_text
    from corpus.card import cards
    from corpus.defects.noted import StaleNote
    from corpus.defects.survey import defects
    from corpus.editing import card_complaints

    corpus = _corpus()
    try:
        found = defects(corpus)
    except StaleNote as error:
        raise CommandError(str(error)) from error
    complaints = [complaint for card in cards() for complaint in card_complaints(card, corpus)]
    if args.json:
        rows = corpus_text.defect_rows(found, corpus)
        told = [{"at": item.at, "message": item.message} for item in complaints]
        streams.show_json({"schema": SCHEMA, "defects": rows, "cards": len(cards()), "complaints": told})
    else:
        streams.show(corpus_text.defects_text(found, corpus, plain=args.plain))
        streams.show(corpus_text.cards_text(len(cards()), complaints, plain=args.plain))
    if complaints:
        raise CommandError(f"{len(complaints)} complaints about cards")
    return ExitStatus.ANSWERED


def run_coverage(args: argparse.Namespace) -> int:
    """Print what is not covered."""
    from assistant.cli import corpus_text
    from assistant.coverage import Coverage, Reached
    from corpus.card import layers
    from corpus.editing import sections_without_card, uncovered

    corpus = _corpus()
    binding, bare = uncovered(corpus, layers()), sections_without_card(corpus, layers())
    mentions = list(Coverage(corpus, layers()).mentions())
    if args.json:
        rows = [{"provision": m.provision, "kind": m.kind, "words": m.words, "reached": m.reached} for m in mentions]
        streams.show_json({
            "schema": SCHEMA, "uncovered": [item.id for item in binding], "without_card": [item.id for item in bare],
            "figures": rows,
        })  # fmt: skip
        return ExitStatus.ANSWERED
    shown = mentions if args.figures else [m for m in mentions if m.reached is Reached.NOWHERE]
    streams.show(corpus_text.coverage_text(binding, bare, mentions, shown))
    return ExitStatus.ANSWERED


def run_relock(args: argparse.Namespace) -> int:
    """Renew the locks in place; works on a checkout, or on files that are named."""
    from corpus.card import annotation_files
    from corpus.editing import relock

    files = args.files or [Path(str(file)) for file in annotation_files()]
    changed = {}
    for file in files:
        if not file.is_file():
            raise usage(f"{file} is no file")
        changed[str(file)] = relock(file, _corpus())
    if args.json:
        streams.show_json({"schema": SCHEMA, "relocked": changed})
        return ExitStatus.ANSWERED
    for name, count in changed.items():
        if count:
            streams.show(f"{name}: {count} renewed")
    streams.show(f"{sum(changed.values())} locks renewed")
    return ExitStatus.ANSWERED


def run_add(args: argparse.Namespace) -> int:
    """Read the document and report; only ``--to`` writes anything, and never into the program."""
    from assistant.cli import corpus_text
    from corpus.addition import UnreadableDocument, gives_back, latest_change, read_addition
    from corpus.defects.survey import detected

    try:
        corpus = read_addition(args.file)
    except UnreadableDocument as error:
        raise CommandError(str(error)) from error
    found = detected(corpus)
    facts = {
        "file": str(args.file), "title": corpus.documents[0].id, "provisions": len(corpus),
        "kinds": corpus_text.kinds(corpus), "latest_change": str(latest_change(corpus) or ""),
        "spans_give_back_the_file": gives_back(corpus), "defects": len(found),
    }  # fmt: skip
    if args.to:
        facts["written"] = corpus_text.write_addition(args.to, corpus, found)
    if args.json:
        rows = corpus_text.defect_rows(found, corpus)
        streams.show_json({"schema": SCHEMA, "addition": facts, "defects": rows})
    else:
        streams.show(corpus_text.facts_text(facts))
        streams.show(corpus_text.defects_text(found, corpus, plain=args.plain))
    return ExitStatus.ANSWERED


def _corpus() -> Corpus:
    from corpus.library import Corpus as Library
    from corpus.source import DamagedSource

    try:
        return Library.load()
    except DamagedSource as error:
        raise CommandError(str(error)) from error
