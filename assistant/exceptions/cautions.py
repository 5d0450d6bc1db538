"""What a requester should know before signing: other rules that bear on the request, and its weak points."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from pydantic import computed_field

from assistant.exceptions.items import ASKING, BY_KEY, EXEMPTION, PURCHASES, SCOPE, STANDING
from assistant.exceptions.request import ExceptionRequest, Model
from corpus.display import label
from corpus.library import Corpus


class Caution(Model):
    """A warning; ``provision`` is where the law says so, and empty where the caution is this desk's own."""

    code: str
    text: str
    provision: str = ""

    @computed_field  # type: ignore[prop-decorator]
    @property
    def label(self) -> str:
        """The provision as a reader cites it."""
        return label(self.provision) if self.provision else ""


def _caution(code: str, text: str, provision: str = "") -> Caution:
    return Caution(code=code, text=text, provision=provision)


_SCADA = re.compile(r"\bscada\b|supervisory control and data acquisition", re.I)
_WATER = re.compile(r"\bwater bureau\b|\bbureau of water\b|\bpwb\b", re.I)
_SEWER = re.compile(r"\bbureau of environmental services\b|\benvironmental services\b|\bbes\b", re.I)
_TRAFFIC = re.compile(r"\btraffic (?:signal )?management (?:and control )?systems?\b", re.I)
_LABOR = re.compile(
    r"\b(?:labor agreements?|collective bargaining|bargaining units?|unions?|represented employees?)\b", re.I
)
_LEASE = re.compile(r"\b(?:leases?|leased|leasing|lessor)\b", re.I)
_PURCHASE = re.compile(
    r"\b(?:purchas(?:e|es|ed|ing)|procure(?:s|d|ment)?|procuring|buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing))\b",
    re.I,
)


def cautions(request: ExceptionRequest, today: date, corpus: Corpus) -> tuple[Caution, ...]:
    """Every caution that the request's present words call for, in a fixed order."""
    return tuple(caution for check in _CHECKS for caution in check(request, today, corpus))


def _words(request: ExceptionRequest, *keys: str) -> str:
    return "\n".join(request.value(key) for key in keys)


def _standing(request: ExceptionRequest, today: date, corpus: Corpus) -> Iterator[Caution]:
    words = _words(request, "title", "systems", "scope", "need", "organization")
    named = []
    if _SCADA.search(words):
        named += ["Portland Water Bureau SCADA"] if _WATER.search(words) else []
        named += ["Bureau of Environmental Services SCADA"] if _SEWER.search(words) else []
    if _TRAFFIC.search(words):
        named.append("Office of Transportation Traffic Management System")
    if named:
        yield _caution(
            "standing-exception",
            f"An exception already stands for: {'; '.join(named)}. The rule does not say how far it reaches; "
            "ask the CTO's office whether it covers this request.",
            STANDING,
        )


def _timeframe(request: ExceptionRequest, today: date, corpus: Corpus) -> Iterator[Caution]:
    frame = request.timeframe
    if request.value("timeframe") and frame.end is None:
        yield _caution(
            "timeframe-open",
            "The timeframe is open-ended: it names no last day, and the rule asks for a specific one.",
            ASKING,
        )
    last = request.last_day
    if last and last < today:
        yield _caution("timeframe-over", f"The timeframe is over: its last day was {last}.", ASKING)


def _approval(request: ExceptionRequest, today: date, corpus: Corpus) -> Iterator[Caution]:
    void, change = request.void_approval, request.last_change
    if void and change:
        key, given = change
        yield _caution(
            "approval-old",
            f"The director's approval ({void.by}, {void.on}) is older than the last change "
            f"({BY_KEY[key].title}, {given.by}, {given.on}) and is void; the director must approve again.",
            ASKING,
        )
    approval = request.approval
    if approval and approval.by.casefold() == request.opened_by.casefold():
        yield _caution("approver-asks", f"{approval.by} both asks and approves; the memo will show it.")


def _labor(request: ExceptionRequest, today: date, corpus: Corpus) -> Iterator[Caution]:
    said = request.value("labor_agreement")
    found = _LABOR.search(_words(request, "need", "scope", "safeguards", "systems"))
    if said == "yes" or (not said and found):
        yield _caution(
            "labor-agreement",
            "A labor agreement may bear on this: where it conflicts with the rules as they apply to employees, "
            "the agreement governs.",
            SCOPE,
        )


def _lease(request: ExceptionRequest, today: date, corpus: Corpus) -> Iterator[Caution]:
    said = request.value("acquisition")
    found = _LEASE.search(_words(request, "title", "need", "scope", "systems"))
    if said == "lease" or (not said and found):
        yield _caution(
            "lease",
            "A proposed technology lease must first be reviewed and approved by the City's Debt Manager; an "
            "exception from another rule does not by itself replace that.",
            PURCHASES,
        )


def _purchase(request: ExceptionRequest, today: date, corpus: Corpus) -> Iterator[Caution]:
    said = request.value("acquisition")
    found = _PURCHASE.search(_words(request, "title", "need", "scope", "systems"))
    if said == "purchase" or (not said and found):
        yield _caution(
            "purchase",
            "The Bureau of Technology Services, in cooperation with the Procurement Services Division, reviews and "
            "approves the purchase of all technology software, hardware and professional consulting services; an "
            "exception from another rule does not by itself replace that.",
            PURCHASES,
        )


def _rule(request: ExceptionRequest, today: date, corpus: Corpus) -> Iterator[Caution]:
    cited = request.value("rule")
    if not cited:
        yield _caution("rule-missing", "No rule is named; say which BTS Administrative Rule is to give way.", ASKING)
    elif cited not in corpus:
        yield _caution("rule-outside", f"{cited} is not in this copy, so its words could not be checked.")
    elif not cited.startswith("BTS-"):
        yield _caution(
            "rule-not-bts",
            f"{label(cited)} is City Code, not a BTS Administrative Rule; the CTO's discretion to make exceptions "
            "reaches the BTS Administrative Rules only.",
            ASKING,
        )
    elif not corpus.get(cited).in_force:
        yield _caution("rule-dead", f"{label(cited)} is {corpus.get(cited).status}.", cited)
    elif cited.startswith("BTS-1.01/responsibility-and-authority"):
        yield _caution(
            "exemption",
            "Duties of the Bureau of Technology Services hold “except as specifically exempted by the CTO”; an "
            "exemption under those words may be what is needed.",
            EXEMPTION,
        )


def _review(request: ExceptionRequest, today: date, corpus: Corpus) -> Iterator[Caution]:
    review = request.value("review_date")
    if not review or not request.state.open:
        return
    day, last = date.fromisoformat(review), request.last_day
    if day < today:
        yield _caution("review-over", f"The review date {day} is over.")
    elif last and day > last:
        yield _caution("review-late", f"The review date {day} comes after the last day {last}.")


_CHECKS: tuple[Callable[[ExceptionRequest, date, Corpus], Iterator[Caution]], ...] = (
    _standing,
    _timeframe,
    _approval,
    _labor,
    _lease,
    _purchase,
    _rule,
    _review,
)
