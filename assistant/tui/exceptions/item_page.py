"""One item of the checklist, and the checklist as a whole, as pages."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from assistant.exceptions.checklist import Checklist, ChecklistItem
from assistant.tui.page import BLANK, MUTED, Page, Paragraph, line

_MARKS = {"done": ("✓", "$text-success"), "missing": ("✗", "bold $text-warning"), "optional": ("·", MUTED)}
_BAR = Content.styled("  │ ", "$accent")


def item_page(item: ChecklistItem) -> Page:
    """What an item asks, why, and in whose words."""
    return Page([*_asks(item)])


def _asks(item: ChecklistItem) -> Iterator[Paragraph]:
    kind = "the rule asks for this" if item.required else "optional; this desk's own question, not the rule's"
    yield line(Content.assemble((item.title, "bold"), (f"  {kind}", MUTED)))
    if item.words:
        yield Paragraph(Content(item.words), _BAR, _BAR)
        yield line(item.label, MUTED, indent=4)
    yield BLANK
    yield line(Content.assemble(("Why: ", MUTED), item.why), hang=5)
    yield line(Content.assemble(("How: ", MUTED), item.hint), hang=5)


def verdict_line(checklist: Checklist) -> Content:
    """Where a request stands, in words."""
    done, of = checklist.progress
    word = checklist.verdict.upper()
    return Content.assemble(
        (f"Request {checklist.number}", "bold"), (f"  {checklist.state.words}", ""),
        (f"  {word}", "bold $text-success" if checklist.complete else "bold $text-warning"),
        (f"  {done} of {of} items the rule asks for", MUTED),
    )  # fmt: skip


def item_line(item: ChecklistItem) -> Content:
    """An item with its mark; what it says stands beside the list."""
    mark, style = _MARKS["done" if item.done else "missing" if item.required else "optional"]
    state = "" if item.done else "  missing" if item.required else "  optional"
    return Content.assemble((f"{mark} ", style), (item.title, "bold" if item.required else ""), (state, MUTED))


def review_page(checklist: Checklist, item: ChecklistItem | None) -> Page:
    """The chosen item in full, then the warnings and what the checklist does not say."""
    return Page([*(_whole(item) if item else ()), *_warnings(checklist), *_notes(checklist)])


def _whole(item: ChecklistItem) -> Iterator[Paragraph]:
    yield from _asks(item)
    yield BLANK
    if item.value:
        given = f"Given by {item.by} on {item.on.isoformat()}" if item.on else "Given"
        yield line(given, MUTED)
        for words in item.value.splitlines():
            yield line(words)
    else:
        words = f"Missing: {item.missing}" if item.missing else "Nothing given; it is optional."
        yield line(words, "bold" if item.missing else "")
    yield BLANK


def _warnings(checklist: Checklist) -> Iterator[Paragraph]:
    for warning in checklist.warnings:
        at = f" ({warning.label})" if warning.label else ""
        yield Paragraph(Content(warning.text + at), Content.styled("  ! ", "bold $text-warning"), Content("    "))
    if checklist.warnings:
        yield BLANK


def _notes(checklist: Checklist) -> Iterator[Paragraph]:
    for note in checklist.notes:
        yield line(note, MUTED)
    yield line(f"Text as of {checklist.as_of.isoformat()}; the current official text governs.", MUTED)
