"""``citedesk exception``: the CTO exception request from the command line.

Exit status: 0 done, 1 refused or failed, 2 wrong usage or a value that cannot be kept, 4 no such request.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assistant.cli.exception_text import Page
    from assistant.exceptions.office import ExceptionOffice

DONE, FAILED, USAGE, NO_SUCH_REQUEST = 0, 1, 2, 4
STATES = (
    "draft",
    "ready",
    "approved",
    "submitted",
    "granted",
    "granted with conditions",
    "denied",
    "expired",
    "withdrawn",
)
OUTCOMES = ("granted", "granted-with-conditions", "denied")
FORMATS = ("md", "docx", "pdf")
Subparsers = Any


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command group; its handler is ``run``."""
    group: argparse.ArgumentParser = subparsers.add_parser(
        "exception",
        help="ask the CTO for an exception to a BTS Administrative Rule",
        description="Requests under BTS-1.01, Exception to Rules: fill in, check, approve, submit, decide, export.",
    )
    group.set_defaults(run=run)
    steps = group.add_subparsers(dest="step", required=True, metavar="STEP")
    for add in (_add_writing, _add_reading, _add_steps):
        add(steps)
    return group


def run(args: argparse.Namespace) -> int:
    """Carry out one step and print what came of it; returns the exit status."""
    from assistant.cli.exception_text import Page, failure
    from assistant.exceptions.errors import BadValue, ExceptionDeskError, NoSuchRequest
    from assistant.exceptions.office import ExceptionOffice

    try:
        with ExceptionOffice() as office:
            page = Page(office.corpus, _today(args), getattr(args, "json", False), getattr(args, "plain", False))
            args.do(args, office, page)
        return DONE
    except BrokenPipeError:  # the reader of standard output went away: the program's own affair
        raise
    except (ExceptionDeskError, OSError) as error:
        failure(error, getattr(args, "json", False))
        if isinstance(error, NoSuchRequest):
            return NO_SUCH_REQUEST
        return USAGE if isinstance(error, BadValue) else FAILED


def _shared() -> argparse.ArgumentParser:
    """The options that every step takes; suppressed defaults leave the program's own in force."""
    parent = argparse.ArgumentParser(add_help=False)
    parent.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON object")
    parent.add_argument("--plain", action="store_true", default=argparse.SUPPRESS, help="one labelled line a fact")
    parent.add_argument("--today", type=_day, default=argparse.SUPPRESS, metavar="DATE", help="the day it is")
    return parent


def _step(
    steps: Subparsers, name: str, words: str, do: Callable[..., None], number: bool = True
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = steps.add_parser(name, help=words, description=words, parents=[_shared()])
    parser.set_defaults(do=do)
    if number:
        parser.add_argument("number", type=_number, metavar="NUMBER", help="the request's number")
    return parser


def _add_writing(steps: Subparsers) -> None:
    from assistant.exceptions.items import BY_KEY, EDITABLE

    new = _step(steps, "new", "open a request", _new, number=False)
    new.add_argument("--from", dest="source", metavar="FILE", help="a TOML file, or - for standard input")
    new.add_argument("--template", action="store_true", help="print a blank TOML file and open nothing")
    new.add_argument("--by", help="who asks (or CITEDESK_BY; else the login name)")
    for key in EDITABLE:
        new.add_argument(f"--{key.replace('_', '-')}", dest=f"item_{key}", metavar="TEXT", help=BY_KEY[key].title)
    change = _step(steps, "set", "change items of a request", _set)
    change.add_argument("item", nargs="?", metavar="ITEM", help=", ".join(EDITABLE))
    change.add_argument("value", nargs="?", metavar="VALUE", help="the new value; - reads standard input")
    change.add_argument("--from", dest="source", metavar="FILE", help="several items from a TOML file")
    change.add_argument("--reopen", action="store_true", help="change even a submitted request, voiding that step")
    change.add_argument("--by", help="who changes it (or CITEDESK_BY; else the login name)")
    _add_seen(change)


def _add_reading(steps: Subparsers) -> None:
    listing = _step(steps, "list", "the register of requests", _list, number=False)
    listing.add_argument("--state", choices=STATES)
    listing.add_argument("--bureau", default="", metavar="WORDS", help="part of the organization's name")
    listing.add_argument("--rule", default="", metavar="CITATION")
    listing.add_argument("--expiring", type=int, nargs="?", const=90, metavar="DAYS", help="within DAYS (90)")
    listing.add_argument("--search", default="", metavar="WORDS", help="requests that hold all of the words")
    listing.add_argument("--year", type=int, help="opened in a year")
    listing.add_argument("--csv", action="store_true", help="print CSV")
    _step(steps, "show", "a request as it stands", _show)
    _step(steps, "check", "the checklist: complete or not complete", _check)
    _step(steps, "log", "everything that happened to a request", _log)
    summary = _step(steps, "summary", "a year's requests by bureau and by rule", _summary, number=False)
    summary.add_argument("--year", type=int, help="this year unless given")
    export = _step(steps, "export", "write the memo to the CTO", _export)
    export.add_argument("file", nargs="?", metavar="FILE", help="a .md, .docx or .pdf; without it Markdown is printed")
    export.add_argument("--format", choices=FORMATS, help="where the file's name does not say")


def _add_steps(steps: Subparsers) -> None:
    approve = _step(steps, "approve", "record the bureau director's approval", _approve)
    approve.add_argument("--title", default="Bureau Director", help="the director's title")
    approve.add_argument("--note", default="")
    submit = _step(steps, "submit", "hand the request to the CTO's office", _submit)
    submit.add_argument("--note", default="")
    decide = _step(steps, "decide", "record the CTO's decision", _decide)
    decide.add_argument("outcome", choices=OUTCOMES)
    decide.add_argument("--title", default="Chief Technology Officer", help="the deciding officer's title")
    decide.add_argument("--conditions", default="", help="required with granted-with-conditions")
    decide.add_argument("--reasons", default="")
    decide.add_argument("--until", type=_day, metavar="DATE", help="last day; default: the timeframe's own")
    withdraw = _step(steps, "withdraw", "end an open request", _withdraw)
    withdraw.add_argument("--reason", default="")
    renew = _step(steps, "renew", "open a new request from a granted one", _renew)
    for parser in (approve, submit, decide, withdraw, renew):
        parser.add_argument("--by", help="who takes this step, by name (or CITEDESK_BY)")
    for parser in (approve, submit, decide, withdraw):
        _add_seen(parser)


def _add_seen(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--seen", type=_number, metavar="VERSION", help="the version you read: refuse if it has changed since"
    )


def _number(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 0 < number < 2**31:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 up")
    return number


def _day(text: str) -> date:
    from assistant.exceptions.timeframe import read_date

    day = read_date(text)
    if day is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write it as 2027-06-30")
    return day


def _today(args: argparse.Namespace) -> date:
    """--today, CITEDESK_TODAY, or the day on the machine's clock."""
    from assistant.exceptions.errors import BadValue
    from assistant.exceptions.timeframe import read_date

    given = getattr(args, "today", None) or os.environ.get("CITEDESK_TODAY", "").strip()
    day = read_date(given) if isinstance(given, str) and given else given
    if day is None:
        raise BadValue(f"CITEDESK_TODAY: {given!r} is not a date; write it as 2027-06-30")
    return day or date.today()


def _person(args: argparse.Namespace, in_file: str = "") -> str:
    """Who writes: --by, the file's own word, CITEDESK_BY, or the login name."""
    try:
        return args.by or in_file or os.environ.get("CITEDESK_BY", "").strip() or getpass.getuser()
    except (KeyError, OSError, ImportError):  # an account without a name
        return _signer(args)


def _signer(args: argparse.Namespace) -> str:
    """Who takes a step that the memo names: never guessed."""
    from assistant.exceptions.errors import BadValue

    name = args.by or os.environ.get("CITEDESK_BY", "").strip()
    if not name:
        raise BadValue("say who you are: --by NAME")
    return str(name)


def _read_file(name: str) -> str:
    from assistant.exceptions.errors import BadValue

    try:
        return sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise BadValue(f"{name} is not UTF-8 text") from None


def _new(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    from assistant.exceptions.intake import Intake, blank_form, read_toml
    from assistant.exceptions.items import EDITABLE

    if args.template:
        print(blank_form(), end="")
        return
    intake = read_toml(_read_file(args.source), args.source) if args.source else Intake({}, "")
    typed = {key: value for key in EDITABLE if (value := getattr(args, f"item_{key}")) is not None}
    request = office.new(by=_person(args, intake.by), today=page.today, values={**intake.values, **typed})
    page.request(request, "opened")


def _set(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    from assistant.exceptions.errors import BadValue
    from assistant.exceptions.intake import Intake, read_toml

    if bool(args.source) == (args.item is not None) or (args.item is not None) != (args.value is not None):
        raise BadValue("say ITEM and VALUE, or --from FILE")
    if args.source:
        intake = read_toml(_read_file(args.source), args.source)
    else:
        intake = Intake({args.item: _read_file("-") if args.value == "-" else args.value}, "")
    before = office.get(args.number)
    # Without --seen, what was there a moment ago counts as read: two commands at once still collide.
    seen = args.seen if args.seen is not None else before.version
    after = office.set_fields(
        args.number, intake.values, by=_person(args, intake.by), today=page.today, seen=seen, reopen=args.reopen
    )
    page.change(before, after)


def _list(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    from assistant.exceptions.register import Filter
    from assistant.exceptions.request import State
    from assistant.exceptions.values import read_rule

    chosen = Filter(
        state=State(args.state) if args.state else None,
        bureau=args.bureau,
        words=args.search,
        year=args.year,
        rule=read_rule(args.rule, office.corpus).id if args.rule else "",
        expiring_within=args.expiring,
    )
    page.register(office.list(page.today, chosen), as_csv=args.csv)


def _show(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    page.request(office.get(args.number))


def _check(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    page.checklist(office.check(args.number, page.today))


def _log(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    page.log(office.log(args.number), office.get(args.number))


def _summary(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    page.summary(office.summary(args.year or page.today.year, page.today))


def _export(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    from assistant.exceptions.errors import BadValue
    from assistant.exceptions.memo import format_of

    if args.file:
        path = Path(args.file)
        page.written(args.number, office.export(args.number, args.format or format_of(path), path, page.today))
    elif args.format in (None, "md"):
        print(office.memo(args.number, page.today), end="")
    else:
        raise BadValue(f"a {args.format} memo needs a file to go to: exception export {args.number} memo.{args.format}")


def _approve(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    request = office.approve(
        args.number, by=_signer(args), today=page.today, title=args.title, note=args.note, seen=args.seen
    )
    page.request(request, "approved")


def _submit(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    request = office.submit(args.number, by=_signer(args), today=page.today, note=args.note, seen=args.seen)
    page.request(request, "submitted")


def _decide(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    request = office.decide(
        args.number,
        args.outcome.replace("-", " "),
        by=_signer(args),
        today=page.today,
        title=args.title,
        conditions=args.conditions,
        reasons=args.reasons,
        until=args.until,
        seen=args.seen,
    )
    page.request(request, "decided")


def _withdraw(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    request = office.withdraw(args.number, by=_signer(args), today=page.today, reason=args.reason, seen=args.seen)
    page.request(request, "withdrawn")


def _renew(args: argparse.Namespace, office: ExceptionOffice, page: Page) -> None:
    page.request(office.renew(args.number, by=_signer(args), today=page.today), "opened as a renewal")
