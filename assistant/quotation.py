"""The law's own words for a citation: a verbatim slice, or verbatim parts with … between them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from assistant.answer import Citation
from corpus.display import label
from corpus.library import Corpus
from corpus.provision import Kind, Provision
from index.words import content_stems

LONGEST_QUOTE = 900
LONGEST_LIST = 2600
ELLIPSIS = " … "
_SENTENCE = re.compile(r"(?<=[.;:?!])[”\"’)]*\s+")


def cite(
    provision_id: str, corpus: Corpus, wanted: Iterable[str] = (), *, whole: bool = False, role: str = "basis"
) -> Citation:
    """The citation of a provision with its quote.

    ``wanted`` are stems: a long provision is shortened to its sentences that hold most of them.
    ``whole`` quotes the provision with all below it, as a list needs it.
    """
    provision = corpus.get(provision_id)
    return Citation(
        id=provision.id,
        label=label(provision.id),
        heading=heading_of(provision, corpus),
        quote=quote(provision, corpus, frozenset(wanted), whole=whole),
        role="basis" if role == "basis" else "related",
        status=provision.status.value,
    )


def heading_of(provision: Provision, corpus: Corpus) -> str:
    """The provision's own heading, or that of the nearest unit above that has one."""
    for unit in (provision, *corpus.ancestors(provision.id)):
        if unit.heading:
            return unit.heading
    return ""


def quote(provision: Provision, corpus: Corpus, wanted: frozenset[str], *, whole: bool = False) -> str:
    """Verbatim words of a provision, shortened where it is long."""
    if not provision.text and not provision.children:
        return provision.history_note
    if whole:
        return shortened(corpus.full_text(provision.id), wanted, LONGEST_LIST)
    if provision.text and not _is_lead_in(provision):
        return shortened(provision.text, wanted, LONGEST_QUOTE)
    limit = LONGEST_LIST if provision.kind is Kind.SECTION else LONGEST_QUOTE
    return shortened(corpus.full_text(provision.id), wanted, limit)


def _is_lead_in(provision: Provision) -> bool:
    return bool(provision.children) and provision.text.rstrip().endswith(":")


def shortened(text: str, wanted: frozenset[str], limit: int) -> str:
    """A text within a limit of characters: its best sentences in their order, each verbatim.

    A best sentence that is longer than the limit by itself stands alone.
    """
    if len(text) <= limit:
        return text
    sentences = _sentences(text)
    ranked = sorted(range(len(sentences)), key=lambda place: (-_worth(sentences[place], wanted), place))
    kept: set[int] = set()
    room = limit - len(ELLIPSIS)
    for place in ranked:
        cost = len(sentences[place]) + len(ELLIPSIS)
        if cost <= room or not kept:
            kept.add(place)
            room -= cost
    return _joined(text, sentences, kept)


def _sentences(text: str) -> list[str]:
    ends = [match.end() for match in _SENTENCE.finditer(text)]
    places = [0, *ends, len(text)]
    return [text[start:end] for start, end in itertools.pairwise(places) if text[start:end].strip()]


def _worth(sentence: str, wanted: frozenset[str]) -> float:
    stems = set(content_stems(sentence))
    return len(stems & wanted) / (6 + len(stems)) if stems else 0.0


def _joined(text: str, sentences: list[str], kept: set[int]) -> str:
    """Neighbouring sentences stay one slice; a gap is marked."""
    parts: list[str] = []
    last = -2
    for place in sorted(kept):
        if place == last + 1:
            parts[-1] += sentences[place]
        else:
            parts.append(sentences[place])
        last = place
    body = ELLIPSIS.join(part.strip() for part in parts)
    opening = "" if 0 in kept else ELLIPSIS.lstrip()
    closing = "" if len(sentences) - 1 in kept else ELLIPSIS.rstrip()
    return f"{opening}{body}{closing}"
