"""What the exception commands print: text for people, labelled lines for screen readers, JSON for scripts."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from assistant.exceptions.chart import bars
from assistant.exceptions.checklist import Checklist, ChecklistItem, check
from assistant.exceptions.errors import Conflict
from assistant.exceptions.items import BY_KEY
from assistant.exceptions.memo.annex import log_rows
from assistant.exceptions.register import Summary, Tally, row_of, rule_label, to_csv
from assistant.exceptions.request import ExceptionRequest, LogEntry
from corpus.library import Corpus

SCHEMA = "citedesk.exception/1"


def failure(error: Exception, as_json: bool) -> None:
    """One line on standard error; with --json also an object on standard output, with both values of a conflict."""
    print(f"citedesk: error: {error}", file=sys.stderr)
    if not as_json:
        return
    told: dict[str, object] = {"kind": type(error).__name__, "message": str(error)}
    if isinstance(error, Conflict):
        told |= {
            "request": error.number,
            "item": error.key,
            "yours": error.yours,
            "theirs": error.theirs,
            "by": error.by,
            "on": error.on.isoformat(),
            "version": error.version,
        }
    print(json.dumps({"schema": SCHEMA, "error": told}, ensure_ascii=False))


class Page:
    """Prints results in the form that was asked for; colour and boxes are never used."""

    def __init__(self, corpus: Corpus, today: date, as_json: bool, plain: bool) -> None:
        self.corpus = corpus
        self.today = today
        self._json = as_json
        self._plain = plain
        self._width = min(shutil.get_terminal_size((100, 24)).columns, 120)

    def request(self, request: ExceptionRequest, happened: str = "") -> None:
        """A request as it stands, after what just happened to it."""
        checklist = check(request, self.today, self.corpus)
        if self._json:
            self._object(self._request_data(request, checklist))
            return
        if happened:
            print(f"Request {request.number} {happened}.")
            self._verdict(checklist)
            return
        self._lines(self._facts(request, checklist))

    def change(self, before: ExceptionRequest, after: ExceptionRequest) -> None:
        """What an edit changed, both values, and what it undid."""
        checklist = check(after, self.today, self.corpus)
        changed = [key for key in BY_KEY if BY_KEY[key].editable and before.value(key) != after.value(key)]
        void = before.approval is not None and after.approval is None
        if self._json:
            changes = [{"item": key, "before": before.value(key), "after": after.value(key)} for key in changed]
            self._object({**self._request_data(after, checklist), "changes": changes, "approval_void": void})
            return
        for key in changed:
            was = before.value(key)
            told = f"{was!r} -> {after.value(key)!r}" if was else f"{after.value(key)!r}"
            print(f"{BY_KEY[key].title}: {told}")
        if not changed:
            print("Nothing changed: that is the value already.")
        if void and before.approval:
            print(f"The approval of {before.approval.by} ({before.approval.on}) is void: the request changed after it.")
        self._verdict(checklist)

    def checklist(self, checklist: Checklist) -> None:
        """Item by item, what is missing, the warnings and the verdict."""
        if self._json:
            self._object({**checklist.model_dump(mode="json"), "missing": [item.key for item in checklist.missing]})
            return
        done, of = checklist.progress
        print(f"Request {checklist.number} ({checklist.state.words}): {done} of {of} items of the rule are there.")
        for item in checklist.items:
            self._item(item)
        for warning in checklist.warnings:
            print()
            self._wrap(f"Warning: {warning.text}" + (f" ({warning.label})" if warning.label else ""))
        print()
        for note in checklist.notes:
            self._wrap(f"Note: {note}")
        print()
        self._verdict(checklist)

    def register(self, requests: Sequence[ExceptionRequest], as_csv: bool) -> None:
        """The register, one line a request."""
        if as_csv:
            print(to_csv(requests, self.today), end="")
        elif self._json:
            self._object({"requests": [row_of(request, self.today) for request in requests]})
        elif not requests:
            print("No request.")
        elif self._plain:
            for request in requests:
                self._lines(self._short(request))
                print()
        else:
            self._table(requests)

    def log(self, log: Iterable[LogEntry], request: ExceptionRequest) -> None:
        """Every entry, oldest first."""
        if self._json:
            self._object({"request": request.number, "entries": [entry.model_dump(mode="json") for entry in log]})
            return
        for number, day, by, sentence in log_rows(log, request, self.corpus):
            if self._plain:
                print(f"Entry {number}: {day}, {by}: {sentence}")
            else:
                self._wrap(f"{number:>3}  {day}  {by}: {sentence}", indent=17)

    def summary(self, summary: Summary) -> None:
        """A year's numbers, with a bar for each unless plain."""
        if self._json:
            self._object(summary.model_dump(mode="json"))
            return
        print(f"Exception requests opened in {summary.year}, as they stand on {summary.today}: {summary.total}")
        for title, tallies in (("By bureau", summary.by_bureau), ("By rule", summary.by_rule)):
            print(f"\n{title}")
            self._tallies(tallies)
        print("\nBy state")
        self._counts([(state, count) for state, count in summary.states.items()])

    def written(self, number: int, path: object) -> None:
        """Where a memo went."""
        if self._json:
            self._object({"request": number, "file": str(path)})
        else:
            print(f"Memo of request {number}: {path}")

    def _object(self, data: dict[str, object]) -> None:
        print(json.dumps({"schema": SCHEMA, **data}, ensure_ascii=False))

    def _request_data(self, request: ExceptionRequest, checklist: Checklist) -> dict[str, object]:
        data = request.model_dump(mode="json")
        data["state"] = checklist.state.value
        return {
            "request": data,
            "verdict": checklist.verdict,
            "missing": [item.key for item in checklist.missing],
            "warnings": [warning.model_dump(mode="json") for warning in checklist.warnings],
        }

    def _verdict(self, checklist: Checklist) -> None:
        print(f"State: {checklist.state.words} (version {checklist.version})")
        print(f"Checklist: {checklist.verdict}")
        if checklist.missing:
            print("Missing: " + "; ".join(f"{item.title} [{item.key}]" for item in checklist.missing))

    def _facts(self, request: ExceptionRequest, checklist: Checklist) -> Iterator[tuple[str, str]]:
        yield "Request", str(request.number)
        yield "State", f"{checklist.state.words} (version {request.version})"
        yield "Opened", f"{request.opened_on} by {request.opened_by}"
        if request.renews:
            yield "Renews", f"request {request.renews}"
        for item in checklist.items:
            if item.value and item.editable:
                value = rule_label(item.value, self.corpus) if item.key == "rule" else item.value
                yield item.title, value
        yield from self._steps(request)
        yield "Checklist", checklist.verdict
        if checklist.missing:
            yield "Missing", "; ".join(item.title for item in checklist.missing)

    @staticmethod
    def _steps(request: ExceptionRequest) -> Iterator[tuple[str, str]]:
        if step := request.approval:
            yield "Approved", f"{step.on} by {step.by}, {step.title}"
        if sent := request.submission:
            yield "Submitted", f"{sent.on} by {sent.by}"
        if decision := request.decision:
            yield "Decided", f"{decision.on} by {decision.by}, {decision.title}: {decision.outcome}"
            yield from (
                (name, words)
                for name, words in (
                    ("Conditions", decision.conditions),
                    ("Reasons", decision.reasons),
                    ("Last day", decision.until.isoformat() if decision.until else ""),
                )
                if words
            )
        if end := request.withdrawal:
            yield "Withdrawn", f"{end.on} by {end.by}" + (f": {end.reason}" if end.reason else "")
        if request.renewed_by:
            yield "Renewed by", ", ".join(f"request {number}" for number in request.renewed_by)

    def _lines(self, facts: Iterable[tuple[str, str]]) -> None:
        rows = list(facts)
        width = 0 if self._plain else max(len(name) for name, _ in rows) + 1
        for name, value in rows:
            if self._plain:
                print(f"{name}: {' '.join(value.split())}")
                continue
            for place, line in enumerate(value.splitlines() or [""]):
                self._wrap(f"{name + ':' if not place else '':<{width}} {line}", indent=width + 1)

    def _item(self, item: ChecklistItem) -> None:
        if not item.required and not item.value:
            return
        mark = "given" if item.done else ("MISSING" if item.required else "given")
        ours = "" if item.required else " (optional, not asked by the rule)"
        print(f"\n{item.title} [{item.key}]: {mark}{ours}")
        if item.words and item.required:
            self._wrap(f"  The rule: “{item.words}” ({item.label})", indent=4)
        if item.value:
            who = f" ({item.by}, {item.on})" if item.by and item.editable else ""
            self._wrap(f"  Given: {' '.join(item.value.split())}{who}", indent=4)
        if item.missing:
            told = f"{item.missing}. {item.hint}" if item.missing != item.words else item.hint
            self._wrap(f"  To give: {told}", indent=4)
            self._wrap(f"  Why am I asked this: {item.why}", indent=4)

    def _wrap(self, line: str, indent: int = 0) -> None:
        if self._plain:
            print(" ".join(line.split()))
        else:
            print(
                textwrap.fill(
                    line,
                    self._width,
                    subsequent_indent=" " * indent,
                    replace_whitespace=False,
                    break_long_words=False,
                    break_on_hyphens=False,
                )
            )

    def _short(self, request: ExceptionRequest) -> Iterator[tuple[str, str]]:
        yield "Request", str(request.number)
        yield "State", request.state_on(self.today).words
        for key in ("title", "organization", "rule"):
            if value := request.value(key):
                yield BY_KEY[key].title, rule_label(value, self.corpus) if key == "rule" else value
        if last := request.last_day:
            yield "Last day", last.isoformat()

    def _table(self, requests: Sequence[ExceptionRequest]) -> None:
        header = ("No.", "State", "Last day", "Organization", "Subject")
        rows = [
            (
                str(request.number),
                request.state_on(self.today).value,
                request.last_day.isoformat() if request.last_day else "",
                " ".join(request.value("organization").split()),
                " ".join(request.value("title").split()),
            )
            for request in requests
        ]
        widths = [min(max(len(row[place]) for row in [header, *rows]), 32) for place in range(len(header))]
        widths[-1] = max(self._width - sum(widths[:-1]) - 2 * (len(header) - 1), 12)
        for row in [header, *rows]:
            cells = (_cut(cell, width).ljust(width) for cell, width in zip(row, widths, strict=True))
            print("  ".join(cells).rstrip())

    def _tallies(self, tallies: Sequence[Tally]) -> None:
        self._counts([(tally.label, tally.total) for tally in tallies])

    def _counts(self, counts: Sequence[tuple[str, int]]) -> None:
        if not counts:
            print("none")
        elif self._plain:
            for name, count in counts:
                print(f"{name}: {count}")
        else:
            print(bars(counts, min(self._width, 72)))


def _cut(words: str, width: int) -> str:
    return words if len(words) <= width else words[: width - 1] + "…"
