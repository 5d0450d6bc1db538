"""The result of a calculator as a page: answer, figures, timeline, steps, comparison."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from textual.content import Content
from textual.style import Style

from assistant.rendering.values import shown_value
from assistant.timeline import Moment, timeline
from assistant.tui.figures import figure_rows
from assistant.tui.page import BLANK, MUTED, Page, Paragraph, line
from calculators.calculator import Calculator
from calculators.casebook import as_text, outcome_values
from calculators.outcome import (
    Computed,
    NeedsInput,
    NotApplicable,
    Result,
    TwoReadings,
    Undetermined,
    Withdrawn,
)
from corpus.display import label

_COLUMN = 16
_FIGURE = 10
_WORDS: dict[type, str] = {
    Undetermined: "NOT SETTLED BY THE TEXT  ",
    NotApplicable: "DOES NOT APPLY  ",
    TwoReadings: "TWO READINGS  ",
    Withdrawn: "WITHDRAWN  ",
}


@dataclass(frozen=True)
class Run:
    """One set of inputs and what came of it."""

    typed: dict[str, str]
    result: Result


def result_page(calculator: Calculator, run: Run, beside: Run | None = None) -> Page:
    """The page of a run; ``beside`` is another run of the same calculator to compare with."""
    parts: list[Paragraph] = list(_outcome(calculator, run.result))
    if beside is not None:
        parts += [BLANK, *_comparison(calculator, beside, run)]
    parts += [*_steps(run.result), *_notes(run.result)]
    return Page(parts)


def provision_of(result: Result, number: int) -> str:
    """The provision of a step, counted from 1, or with 0 the one that carries the result; empty where there is none."""
    if number == 0:
        return str(getattr(result.outcome, "at", ""))
    return result.steps[number - 1].provision if number <= len(result.steps) else ""


def _outcome(calculator: Calculator, result: Result) -> Iterator[Paragraph]:
    outcome = result.outcome
    if isinstance(outcome, NeedsInput):
        prompts = {field.name: field.prompt for field in calculator.fields}
        yield line("Still needed", "bold")
        yield line(prompts.get(outcome.field, outcome.field), indent=4)
        return
    verdict = getattr(outcome, "verdict", None)
    opening = f"{verdict.upper()}  " if verdict else _WORDS.get(type(outcome), "")
    yield line(Content.assemble((opening, "bold $text-warning"), (outcome.text, "bold")))
    yield line(_place(outcome.at))
    if isinstance(outcome, TwoReadings):
        for number, reading in enumerate(outcome.readings, start=1):
            default = " (taken by default)" if number == 1 else ""
            yield line(f"Reading {number}{default}: {reading.reason}", hang=2)
    listed = _moments(calculator, result)
    # A date stands in the timeline already; a moment of a day does not.
    values = [value for value in outcome_values(outcome) if not (listed and value.unit == "date")]
    yield from figure_rows((value.label, shown_value(as_text(value.value), value.unit)) for value in values)
    yield from _timeline(listed)
    actors = outcome.actors if isinstance(outcome, Computed | Undetermined | TwoReadings) else ()
    if actors:
        yield BLANK
        yield line(Content.assemble(("Who: ", MUTED), (", ".join(actors), "bold")), hang=5)


def _place(provision: str) -> Content:
    click = Style.from_meta({"@click": f"app.open_law('{provision}')"})
    return Content.styled(label(provision), "underline $text-accent").stylize(click)


def _moments(calculator: Calculator, result: Result) -> list[Moment]:
    """The dates of a timeline; none for fewer than two, or where all were given."""
    moments = timeline(calculator, result)
    return [] if len(moments) < 2 or all(moment.given for moment in moments) else moments


def _timeline(moments: Sequence[Moment]) -> Iterator[Paragraph]:
    """The dates one under the other with the days between."""
    if not moments:
        return
    yield BLANK
    yield line(Content.assemble(("Timeline", "bold"), ("  (F8 saves it as a calendar file)", MUTED)))
    before: date | None = None
    for moment in moments:
        day, given = moment.day, moment.given
        if before is not None and day > before:
            gap = (day - before).days
            yield line(Content.styled(f"│  {gap} day{'s' if gap != 1 else ''}", MUTED), indent=20)
        before = day
        mark = "○" if given else "●"
        first = Content.assemble(f"  {day:%a %b} {day.day:>2}, {day.year} ", (f" {mark} ", "bold $accent"))
        words = Content.assemble((moment.name, MUTED if given else "bold"), (" (given)" if given else "", MUTED))
        yield Paragraph(words, first, Content(" " * 22))


def _steps(result: Result) -> Iterator[Paragraph]:
    if not result.steps:
        return
    yield BLANK
    yield line("Steps", "bold")
    for number, step in enumerate(result.steps, start=1):
        value = "" if step.result is None else f" = {shown_value(as_text(step.result), step.unit)}"
        words = step.text if step.applied else f"Does not apply: {step.text}"
        text = Content.assemble((words, "" if step.applied else MUTED), (value, "bold"), "  ", _place(step.provision))
        yield Paragraph(text, Content(f"  {number:>2}. "), Content("      "))


def _notes(result: Result) -> Iterator[Paragraph]:
    if result.notes:
        yield BLANK
    for note in result.notes:
        yield Paragraph(Content.styled(note, MUTED), Content.styled("  Note: ", f"{MUTED} bold"), Content("        "))


def _comparison(calculator: Calculator, one: Run, other: Run) -> Iterator[Paragraph]:
    """Two runs side by side: the inputs that differ, then every figure."""
    yield line("A is what you kept, B what stands in the form", "bold")
    for field in calculator.fields:
        left, right = one.typed.get(field.name, "unknown"), other.typed.get(field.name, "unknown")
        if left != right:
            yield _row(field.name.replace("_", " "), left, right, differs=True)
    left_values, right_values = (dict(_figures(run.result)) for run in (one, other))
    for name in dict.fromkeys([*left_values, *right_values]):
        left, right = left_values.get(name, "none"), right_values.get(name, "none")
        yield _row(name, left, right, differs=left != right)


def _figures(result: Result) -> Iterator[tuple[str, str]]:
    outcome = result.outcome
    verdict = getattr(outcome, "verdict", None)
    if verdict:
        yield "Verdict", verdict.upper()
    if not outcome_values(outcome) and not verdict:
        yield "Outcome", "still needs an input" if isinstance(outcome, NeedsInput) else outcome.text
    for value in outcome_values(outcome):
        yield value.label, shown_value(as_text(value.value), value.unit)


def _row(name: str, left: str, right: str, *, differs: bool) -> Paragraph:
    """One line of the comparison; what differs is marked by a sign, not by weight alone."""
    mark = "≠" if differs else "="
    first = Content.styled(f"  {mark} {name[:_COLUMN]:<{_COLUMN}} ", MUTED)
    words = Content.styled(f"A {left:<{_FIGURE}} B {right}", "bold" if differs else "")
    return Paragraph(words, first, Content(" " * (_COLUMN + 5)))
