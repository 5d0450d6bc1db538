"""How a provision is named to a reader."""

from __future__ import annotations

import re
from functools import cache

from corpus.source import sources

_PARAGRAPH = re.compile(r"p(\d+)$")
_FORM = re.compile(r"f(\d+)$")
_BULLET = re.compile(r"b(\d+)$")
RULE = "BTS-1.01"
# The rule's two longest headings are cited by their first words, as its readers do.
_SHORT = {
    "vision": "Vision",
    "mission": "Mission",
    "values": "Values",
    "responsibility-and-authority": "Responsibility and Authority",
    "adoption": "Adoption record",
}


@cache
def _rule_headings() -> dict[str, str]:
    rule = next(source for source in sources() if source.id == RULE)
    return {**rule.sections, **_SHORT}


def label(provision_id: str) -> str:
    """The display form: ``PCC 5.30.025 E.1``, ``BTS-1.01, Exception to Rules``.

    A paragraph without a letter is shown by its place: ``PCC 5.48.040 ¶ 4``.
    """
    if provision_id.startswith(RULE):
        return _rule_label(provision_id)
    parts = provision_id.split(".")
    if len(parts) == 1:
        return f"PCC Title {parts[0]}"
    if len(parts) == 2:
        return f"PCC Chapter {provision_id}"
    section, pin = ".".join(parts[:3]), parts[3:]
    return " ".join(["PCC", section, *_pin(pin)])


def _rule_label(provision_id: str) -> str:
    _, _, path = provision_id.partition("/")
    if not path:
        return RULE
    slug, *pin = path.split(".")
    return " ".join([f"{RULE}, {_rule_headings().get(slug, slug)}", *_pin(pin)])


def _pin(parts: list[str]) -> list[str]:
    """The tail of a pinpoint: lettered and numbered units joined by dots, then paragraph, form or bullet."""
    plain: list[str] = []
    named: list[str] = []
    for part in parts:
        for pattern, word in ((_PARAGRAPH, "¶"), (_FORM, "form"), (_BULLET, "bullet")):
            match = pattern.match(part)
            if match:
                named.append(f"{word} {match.group(1)}")
                break
        else:
            plain.append(part)
    return ([".".join(plain)] if plain else []) + named
