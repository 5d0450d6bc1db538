"""Questions about one request in the register: "is request 7 complete?"."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from assistant.exceptions.errors import NoSuchRequest
from assistant.exceptions.items import ASKING, WRITING
from assistant.exceptions.request import ExceptionRequest, Model, State

if TYPE_CHECKING:
    from assistant.exceptions.office import ExceptionOffice

_NUMBER = r"(?:(?:no\.?|number|nr\.?|#)\s*)?#?(?P<number>\d{1,9})(?![\d.,:/%-]*\d)"
_NAMED = re.compile(rf"\bexception\s+(?:request|waiver)\s+{_NUMBER}", re.I)
_MARKED = re.compile(rf"\b(?:request|exception)\s+(?=no\b|number\b|nr\b|#){_NUMBER}", re.I)
_PLAIN = re.compile(
    rf"(?P<before>\b[\w']{{1,20}}\s{{1,9}})?\b(?:request|exception)\s+{_NUMBER}"
    r"(?P<after>\s{1,9}[\w'-]{1,20})?",
    re.I,
)
_OURS = re.compile(r"\b(?:our|my)\s+(?:exception\s+request|request\s+for\s+(?:an|the)\s+exception)\b", re.I)
# "may we request 3 weeks" asks for something; "is request 3 complete" names one of ours.
_LEADING = re.compile(
    r"is|was|are|has|have|had|does|did|do|of|in|about|on|for|with|show|see|open|check|"
    r"our|my|your|this|that|the|why|when|whether|if|and|or|approve|approved|submitted|"
    r"decided|granted|denied|withdrawn|renew|renewed|expired|director's|cto's"
)
_TELLING = re.compile(
    r"is|was|are|has|have|had|been|be|complete|incomplete|ready|approved|submitted|decided|"
    r"granted|denied|expired|withdrawn|missing|still|yet|now|need|needs|lack|lacks|expire|"
    r"expires|stand|stands|go|gone|say|says|cover|covers|ask|asks|run|runs|end|ends|in|"
    r"from|by|about|until|and|or|as|at|done|finished|good|ok|lacking|signed"
)


class RequestAnswer(Model):
    """What the register says of a request; ``number`` is None when no single request was meant."""

    text: str
    number: int | None = None
    state: State | None = None
    verdict: str = ""
    missing: tuple[str, ...] = ()
    missing_keys: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    basis: tuple[str, ...] = (ASKING,)


def request_number(text: str) -> int | None:
    """The request that a question names by number, or None; needs no register."""
    match = _NAMED.search(text) or _MARKED.search(text)
    if match is None:
        match = next((each for each in _PLAIN.finditer(text) if _names_one(each, text)), None)
    return int(match["number"]) if match else None


def concerns_request(text: str) -> bool:
    """Whether a question is about a request in the register; needs no register."""
    return request_number(text) is not None or bool(_OURS.search(text))


def answer_about_request(text: str, office: ExceptionOffice, today: date) -> RequestAnswer | None:
    """What the register says about the request that a question means, or None when it means none."""
    number = request_number(text)
    if number is not None:
        return _about(number, office, today)
    if not _OURS.search(text):
        return None
    waiting = [request for request in office.list(today) if request.state.open]
    if len(waiting) == 1:
        return _about(waiting[0].number, office, today)
    return RequestAnswer(text=_which(waiting))


def _names_one(match: re.Match[str], text: str) -> bool:
    before, after = (match["before"] or "").strip().casefold(), (match["after"] or "").strip().casefold()
    return (not before or bool(_LEADING.fullmatch(before))) and (not after or bool(_TELLING.fullmatch(after)))


def _which(waiting: list[ExceptionRequest]) -> str:
    if not waiting:
        return "The register holds no open exception request."
    names = "; ".join(f"{request.number} ({request.value('title') or request.state.words})" for request in waiting)
    return f"The register holds {len(waiting)} open exception requests: {names}. Ask about one by its number."


def _about(number: int, office: ExceptionOffice, today: date) -> RequestAnswer:
    try:
        checklist = office.check(number, today)
    except NoSuchRequest:
        return RequestAnswer(text=f"The register holds no exception request {number}.")
    missing = tuple(item.title for item in checklist.missing)
    lacks = f" Missing: {'; '.join(missing)}." if missing else ""
    words = f"Request {number} is {checklist.verdict}.{lacks} Its state: {checklist.state.words}."
    if checklist.complete and not checklist.state.decided:
        words += " Complete is not granted: that is for the CTO to decide."
    keys = tuple(item.key for item in checklist.missing if item.key != WRITING)
    return RequestAnswer(
        text=words,
        number=number,
        state=checklist.state,
        verdict=checklist.verdict,
        missing=missing,
        missing_keys=keys,
        warnings=tuple(warning.text for warning in checklist.warnings),
    )
