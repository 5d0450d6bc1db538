"""What the corpus commands print."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from assistant.cli import streams
from assistant.coverage import Mention
from assistant.rendering.safe import one_line, safe
from assistant.rendering.style import Style
from assistant.rendering.terminal import wrapped
from corpus.defects.defect import Defect, Group
from corpus.display import label
from corpus.editing import Complaint
from corpus.library import Corpus
from corpus.provision import Provision


def defect_rows(found: Iterable[Defect], corpus: Corpus) -> list[dict[str, object]]:
    """The faults as plain data."""
    files = {source.id: source.file for source in corpus.documents}
    return [
        {
            "group": item.group.value,
            "file": files[item.document],
            "line": item.line,
            "at": item.at,
            "words": item.words,
            "message": item.message,
        }
        for item in found
    ]


def defects_text(found: Sequence[Defect], corpus: Corpus, *, plain: bool) -> str:
    """The faults by group, each with document and line."""
    style = Style(streams.coloured() and not plain)
    parts = [f"{len(found)} faults of the documents, as the City published them"]
    for group in Group:
        own = [item for item in found if item.group is group]
        if own:
            head = f"{group.value} ({len(own)})"
            parts.append("\n".join([style.strong(head), *(_line(item, corpus, plain=plain) for item in own)]))
    return ("\n" if plain else "\n\n").join(parts)


def _line(item: Defect, corpus: Corpus, *, plain: bool) -> str:
    name = item.document if item.document.startswith("BTS") else f"Title {item.document}"
    where = f"{name} line {item.line}"
    text = one_line(f"{item.at}: “{item.words}”: {item.message}")
    return f"{where}, {text}" if plain else wrapped(text, streams.width(), f"  {where:<19}")


def cards_text(count: int, complaints: Sequence[Complaint], *, plain: bool) -> str:
    """The state of the editorial layer."""
    lead = "" if plain else "\n"
    if not complaints:
        return f"{lead}{count} cards, all in order with the law they cite"
    rows = [one_line(f"  {item.at}: {item.message}") for item in complaints]
    return "\n".join([f"{lead}{count} cards; {len(complaints)} complaints", *rows])


def coverage_text(
    binding: Sequence[Provision], bare: Sequence[Provision], mentions: Sequence[Mention], shown: Sequence[Mention]
) -> str:
    """What is not covered, then how the figures of the law are reached."""
    lines = [f"{len(binding)} binding provisions without a card or a reason"]
    lines += [f"  {label(item.id)}" for item in binding]
    lines += [f"{len(bare)} sections without a card"]
    lines += [f"  {label(item.id)}" for item in bare]
    lines += [f"{len(mentions)} amounts, percentages, periods and dates of the law, stated or used by"]
    counted = Counter(item.reached for item in mentions)
    lines += [f"  {count:>5}  {reached.value}" for reached, count in counted.most_common()]
    lines += [f"  {label(item.provision)}: {item.words} ({item.kind}; {item.reached.value})" for item in shown]
    return "\n".join(safe(line) for line in lines)


def kinds(corpus: Corpus) -> dict[str, int]:
    """How many provisions of each kind there are."""
    return dict(Counter(item.kind.value for item in corpus))


def facts_text(facts: Mapping[str, object]) -> str:
    """What a further document would give."""
    kinds_found = facts["kinds"]
    assert isinstance(kinds_found, dict)
    told = ", ".join(f"{count} {kind}" for kind, count in kinds_found.items())
    lines = [
        f"File: {facts['file']}",
        f"Title: {facts['title']}",
        f"Provisions: {facts['provisions']} ({told})",
        f"Latest change recorded: {facts['latest_change'] or 'none'}",
        f"Spans give back the file: {'yes' if facts['spans_give_back_the_file'] else 'NO'}",
    ]
    if "written" in facts:
        lines.append(f"Written: {facts['written']}")
    return "\n".join(lines)


def write_addition(folder: Path, corpus: Corpus, found: Sequence[Defect]) -> str:
    """Write provisions and faults as JSON lines into a folder; returns the names of the files."""
    folder.mkdir(parents=True, exist_ok=True)
    title = corpus.documents[0].id
    provisions = folder / f"title-{title}-provisions.jsonl"
    provisions.write_text("".join(f"{item.model_dump_json()}\n" for item in corpus), encoding="utf-8")
    faults = folder / f"title-{title}-defects.jsonl"
    rows = (json.dumps(row, ensure_ascii=False) for row in defect_rows(found, corpus))
    faults.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    return f"{provisions}, {faults}"
