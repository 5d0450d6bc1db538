"""One calculator on the command line: its inputs as options, or asked for one by one on a terminal."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from assistant.calendar_file import calendar_bytes
from assistant.cli import options, streams
from assistant.cli.answers import printer
from assistant.cli.failure import usage
from assistant.cli.opening import opened_desk
from assistant.cli.options import add_printing, add_today
from assistant.cli.status import status_of
from assistant.computation import computed_answer
from assistant.entry import HINTS, BadEntryError, read_entry
from assistant.timeline import Moment, timeline
from calculators.outcome import NeedsInput, Result
from corpus.display import label

if TYPE_CHECKING:
    from assistant.desk import Desk
    from calculators.calculator import Calculator, InputField
    from calculators.inputs import Inputs

_BLANKS = 14


def compute(args: argparse.Namespace, calculator: Calculator) -> int:
    """Compute and print; missing inputs are asked for where a person sits at both ends."""
    args = parser_of(calculator).parse_args(args.inputs, args)
    today = options.today(args)
    given = {field.name: getattr(args, f"input_{field.name}") for field in calculator.fields}
    typed = {name: words for name, words in given.items() if words is not None}
    values = {name: _read(calculator, name, words, today) for name, words in typed.items()}
    inputs = model_of(calculator, values)
    with opened_desk(args) as desk:
        result = calculator.run(inputs, desk.index.corpus, desk.outside)
        if streams.interactive() and not (args.json or args.markdown):
            result = _ask(calculator, values, result, desk)
        answer = computed_answer(_question(calculator, typed), calculator, result, desk.index.corpus)
    printer(args)(answer)
    if not (args.json or args.markdown or args.plain):
        _draw(timeline(calculator, result))
    if args.ics:
        _write_calendar(args.ics, calculator, result, today)
    return status_of(answer)


def parser_of(calculator: Calculator) -> argparse.ArgumentParser:
    """The command line of one calculator, made from its input model."""
    parser = argparse.ArgumentParser(
        prog=f"citedesk calc {calculator.name}",
        description=f"{calculator.title}. {label(calculator.provision)}: {calculator.rule}".replace("%", "%%"),
        allow_abbrev=False,
    )  # fmt: skip
    for field in calculator.fields:
        flags = list(dict.fromkeys([f"--{field.name.replace('_', '-')}", f"--{field.name}"]))
        told = f"{field.prompt} {_hint(field)} ({label(field.provision)})".replace("%", "%%")
        parser.add_argument(*flags, dest=f"input_{field.name}", metavar=field.type.upper(), help=told)
    parser.add_argument("--ics", metavar="FILE", help="write the computed dates to a calendar file")
    add_printing(parser, markdown=True)
    add_today(parser)
    return parser


def _hint(field: InputField) -> str:
    if field.type == "yes_no":
        return "[yes or no]"
    if field.options:
        return f"[{', '.join(field.options)}]"
    hint = HINTS.get(field.type, "")
    if field.type in ("number", "count") and field.unit:
        hint = f"{hint} of {field.unit}"
    return f"[{hint}]" if hint else ""


def _read(calculator: Calculator, name: str, words: str, today: date) -> str | list[str]:
    field = next(field for field in calculator.fields if field.name == name)
    try:
        return read(field, words, today)
    except BadEntryError as error:
        raise usage(f"--{name.replace('_', '-')}: {error}") from error


def read(field: InputField, words: str, today: date) -> str | list[str]:
    """What was typed for a field, as the input model takes it; raises BadEntryError."""
    text = streams.typed(words)
    if field.type == "yes_no":
        answers = {"y": "yes", "yes": "yes", "true": "yes", "n": "no", "no": "no", "false": "no"}
        if text.strip().lower() not in answers:
            raise BadEntryError("Type yes or no.")
        return answers[text.strip().lower()]
    if field.options:
        key = text.strip().lower().replace("-", "_").replace(" ", "_")
        if key not in field.options:
            raise BadEntryError(f"Type one of: {', '.join(field.options)}.")
        return key
    return read_entry(field, text, today)


def model_of(calculator: Calculator, values: dict[str, str | list[str]]) -> Inputs:
    """The inputs as the calculator's model; raises CommandError for a value that it does not take."""
    try:
        return calculator.model(**values)
    except ValidationError as error:
        first = error.errors()[0]
        name = "-".join(str(first["loc"][0]).split("_"))
        raise usage(f"--{name}: {first['msg'].removeprefix('Value error, ').lower()}") from error


def _ask(calculator: Calculator, values: dict[str, str | list[str]], result: Result, desk: Desk) -> Result:
    """Ask for what is missing, in the rule's order; an empty reply leaves it open."""
    fields = {field.name: field for field in calculator.fields}
    while isinstance(result.outcome, NeedsInput):
        field = fields[result.outcome.field]
        print(f"{field.prompt} {_hint(field)} ({label(field.provision)}; ? shows the law)", file=sys.stderr)
        reply = _reply()
        if not reply:
            break
        if reply == "?":
            print(desk.index.corpus.full_text(field.provision), file=sys.stderr)
            continue
        try:
            tried = {**values, field.name: read(field, reply, desk.today)}
            result = calculator.run(calculator.model(**tried), desk.index.corpus, desk.outside)
        except (BadEntryError, ValidationError) as error:
            words = error if isinstance(error, BadEntryError) else error.errors()[0]["msg"]
            print(words, file=sys.stderr)
            continue
        values = tried
    return result


def _reply() -> str:
    print("> ", end="", file=sys.stderr, flush=True)
    try:
        return input().strip()
    except EOFError:
        return ""


def _question(calculator: Calculator, typed: dict[str, str]) -> str:
    """What was asked, as a command that asks it again."""
    given = " ".join(f"--{name.replace('_', '-')} {streams.typed(words)}" for name, words in typed.items())
    return f"calc {calculator.name} {given}".strip()


def _draw(moments: list[Moment]) -> None:
    """The dates one under the other, with the days between; nothing where fewer than two are known."""
    if len(moments) < 2 or all(moment.given for moment in moments):
        return
    streams.show("\nTimeline")
    before: date | None = None
    for moment in moments:
        if before is not None and moment.day > before:
            gap = (moment.day - before).days
            streams.show(f"{' ' * _BLANKS}│ {gap} day{'' if gap == 1 else 's'}")
        before = moment.day
        mark, given = ("○", " (given)") if moment.given else ("●", "")
        streams.show(f"  {moment.day.isoformat()}  {mark} {moment.name}{given}")


def _write_calendar(file: str, calculator: Calculator, result: Result, today: date) -> None:
    if not any(not moment.given for moment in timeline(calculator, result)):
        raise usage(f"{calculator.name} computes no date here, so there is nothing for {file}")
    Path(file).write_bytes(calendar_bytes(calculator, result, today))
    streams.tell(f"wrote {file}")
