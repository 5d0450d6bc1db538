"""An answer as a page: the plain answer first, then figures, then the law quoted, then the fine print."""

from __future__ import annotations

import re
from collections.abc import Iterator

from textual.content import Content
from textual.style import Style

from assistant.answer import Answer, AnswerStatus, Citation
from assistant.export import GOVERNS
from assistant.rendering.values import shown_value, step_text
from assistant.tui.figures import figure_rows
from assistant.tui.page import BLANK, MUTED, Page, Paragraph, line

LONGEST_QUESTION = 300
FIRST_QUOTE = 700
OTHER_QUOTE = 240
NOTES_SHOWN = 3
_OFFER = re.compile(r"\(citedesk calc (\w+)\)")
_VERDICT_STYLES = {"yes": "bold $text-success", "no": "bold $text-error", "conditional": "bold $text-warning"}
_BAR = Content.styled("  │ ", "$accent")


def answer_page(answer: Answer, *, expanded: bool = False) -> Page:
    """The page of one answer; ``expanded`` shows whole quotes, steps and all notes."""
    return Page(
        [
            *_question(answer, expanded),
            *_plain_answer(answer),
            *figure_rows((value.label, shown_value(value.value, value.unit)) for value in answer.values),
            *_missing(answer),
            *_citations(answer, expanded),
            *_details(answer, expanded),
            *_fine_print(answer, expanded),
        ]
    )


def _question(answer: Answer, expanded: bool) -> Iterator[Paragraph]:
    mark = Content.styled("› ", "bold $accent")
    words = _shortened(answer.question or "(an empty question)", None if expanded else LONGEST_QUESTION)
    yield Paragraph(Content.styled(words, "bold"), mark, Content("  "))
    yield BLANK


def _plain_answer(answer: Answer) -> Iterator[Paragraph]:
    first, *others = answer.text.splitlines() or [""]
    verdict = answer.verdict.value if answer.verdict else ""
    style = _VERDICT_STYLES.get(verdict, "")
    if verdict and first.lower().startswith(verdict):
        # The plain answer says it already: it is not said twice.
        yield line(Content.assemble((verdict.upper(), style), first[len(verdict) :]))
    elif verdict:
        yield line(Content.assemble((verdict.upper(), style), "  ", first))
    elif answer.status is AnswerStatus.NOT_COVERED:
        yield line(Content.assemble(("NOT COVERED", "bold $text-warning"), "  ", first))
    else:
        yield line(first)
    for words in others:
        yield line(words)


def _missing(answer: Answer) -> Iterator[Paragraph]:
    if not answer.missing:
        return
    asked, *others = answer.missing
    if asked.prompt in answer.text and not others:
        return
    yield BLANK
    if asked.prompt not in answer.text:
        yield Paragraph(Content.styled(asked.prompt, "bold"), Content.styled("  ? ", "bold $accent"), Content("    "))
    for item in others:
        yield line(f"may follow: {item.prompt}", MUTED, indent=4, hang=2)


def cited(answer: Answer) -> tuple[Citation, ...]:
    """The citations in the order of their numbers: those relied on, then those worth reading."""
    return (*answer.basis, *answer.related)


def _citations(answer: Answer, expanded: bool) -> Iterator[Paragraph]:
    for number, citation in enumerate(cited(answer), start=1):
        if citation.role == "basis" or number == len(answer.basis) + 1:
            yield BLANK
        yield line(_citation_line(number, citation), hang=4)
        if citation.role == "basis" and citation.quote:
            yield from _quote(citation.quote, None if expanded else FIRST_QUOTE if number == 1 else OTHER_QUOTE)


def _citation_line(number: int, citation: Citation) -> Content:
    link = Style.from_meta({"@click": f"cite({number})"})
    heading = citation.heading.rstrip(". ")
    shown = "" if heading in citation.label else f"  {heading}"
    status = "" if citation.status == "in force" else f"  {citation.status.upper()}"
    role = "" if citation.role == "basis" else "  (related)"
    label = Content.assemble((f"[{number}] ", "bold $accent"), (citation.label, "bold underline")).stylize(link)
    return Content.assemble(label, (shown, ""), (status, "bold $text-error"), (role, MUTED))


def _quote(quote: str, limit: int | None) -> Iterator[Paragraph]:
    for words in _shortened(quote, limit).split("\n"):
        if words.strip():
            yield Paragraph(Content(words), _BAR, _BAR)


def _shortened(text: str, limit: int | None) -> str:
    if limit is None or len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0] + " … (Enter shows all)"


def _details(answer: Answer, expanded: bool) -> Iterator[Paragraph]:
    if not answer.steps:
        return
    yield BLANK
    arrow = "▾" if expanded else "▸"
    count = f"{len(answer.steps)} step{'s' if len(answer.steps) != 1 else ''}"
    fold = Style.from_meta({"@click": "fold"})
    yield line(Content.styled(f"{arrow} {count} of the computation", MUTED).stylize(fold), hang=2)
    if expanded:
        for number, step in enumerate(answer.steps, start=1):
            style = "" if step.applied else MUTED
            yield Paragraph(Content.styled(step_text(step), style), Content(f"  {number:>2}. "), Content("      "))


def offered(answer: Answer) -> str:
    """The name of the calculator that the answer asks inputs for, or offers; empty where there is none."""
    if answer.receipt.calculator:
        return answer.receipt.calculator
    return next((match[1] for note in answer.notes if (match := _OFFER.search(note))), "")


def given_inputs(answer: Answer) -> dict[str, str]:
    """The inputs that an answer was computed from, without those that the settings gave."""
    return {name: value for name, value in answer.receipt.inputs.items() if not value.endswith("]")}


def _fine_print(answer: Answer, expanded: bool) -> Iterator[Paragraph]:
    notes = [_OFFER.sub("(F4 opens the form)", note) for note in answer.notes if GOVERNS not in note]
    shown = notes if expanded else notes[:NOTES_SHOWN]
    yield BLANK
    for note in shown:
        yield Paragraph(Content.styled(note, MUTED), Content.styled("  Note: ", f"{MUTED} bold"), Content("        "))
    if len(shown) < len(notes):
        yield line(f"▸ {len(notes) - len(shown)} more notes (Enter)", MUTED)
    yield line(f"Text as of {answer.as_of.isoformat()}; the current official text governs.", MUTED)
