"""What a request consists of: the rule's own items, and the ones this desk adds."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

RULE = "BTS-1.01/exception-to-rules"
ASKING = f"{RULE}.p1"
STANDING = f"{RULE}.p2"
SCOPE = "BTS-1.01/scope-of-administrative-rules.p3"
PURCHASES = "BTS-1.01/responsibility-and-authority.8"
EXEMPTION = "BTS-1.01/responsibility-and-authority.p3"

WRITING = "writing"
APPROVAL = "approval"


class Kind(StrEnum):
    """What an item holds, and so how it is read."""

    TEXT = "text"
    TIMEFRAME = "timeframe"
    CITATION = "citation"
    CHOICE = "choice"
    DATE = "date"
    STEP = "step"


class Item(NamedTuple):
    """One item: ``words`` are the rule's, verbatim from ``provision``.

    ``required`` is what the rule asks for; every other item is this desk's own and optional.
    """

    key: str
    title: str
    kind: Kind
    why: str
    hint: str
    words: str = ""
    provision: str = ""
    choices: tuple[str, ...] = ()
    required: bool = False

    @property
    def editable(self) -> bool:
        """True for what is given as a value; the others are satisfied by the request's own course."""
        return self.kind is not Kind.STEP


REQUIRED = (
    Item(
        WRITING,
        "In writing",
        Kind.STEP,
        "The rule asks for a written request. This request is one, so there is nothing to fill in.",
        "Satisfied by the request itself; export it as a memo to sign.",
        "the Bureau must request the exception waiver, in writing",
        ASKING,
        required=True,
    ),
    Item(
        "need",
        "Need",
        Kind.TEXT,
        "The CTO decides case by case, so the case has to be made: what cannot be done under the rule, and why.",
        "What the bureau must do that the rule prevents, and what happens without the exception.",
        "the need for the exception",
        ASKING,
        required=True,
    ),
    Item(
        "scope",
        "Scope and extent",
        Kind.TEXT,
        "An exception holds only as far as it was asked for and granted: which systems, people and places, "
        "and how much of the rule.",
        "Systems, users, sites and the parts of the rule that the exception covers, and what it leaves alone.",
        "the scope and extent of the exception",
        ASKING,
        required=True,
    ),
    Item(
        "safeguards",
        "Safeguards",
        Kind.TEXT,
        "The rule exists to hold a risk down; these are what holds it down while the rule does not.",
        "Each risk, and what will be done about it, by whom.",
        "the safeguards to be implemented to mitigate risks",
        ASKING,
        required=True,
    ),
    Item(
        "timeframe",
        "Specific timeframe",
        Kind.TIMEFRAME,
        "An exception without a last day never comes back for review; the rule asks for a specific timeframe.",
        "2027-01-01 to 2027-12-31, until 2027-12-31, or 12 months from 2027-01-01.",
        "specific timeframe for the exception",
        ASKING,
        required=True,
    ),
    Item(
        "organization",
        "Organization requesting",
        Kind.TEXT,
        "The request is a bureau's, not a person's; its director must approve it.",
        "The bureau, and the division within it.",
        "organization requesting the exception",
        ASKING,
        required=True,
    ),
    Item(
        APPROVAL,
        "Approval from the Bureau Director",
        Kind.STEP,
        "The director of the requesting bureau answers for the request before it goes to the CTO.",
        "Recorded by the step “approve”, once every other item is there.",
        "the approval from the Bureau Director requesting the exception",
        ASKING,
        required=True,
    ),
)

OURS = (
    Item(
        "title",
        "Subject",
        Kind.TEXT,
        "A short name by which the register and the memo are found again.",
        "A few words: the system and what is asked.",
    ),
    Item(
        "rule",
        "Rule excepted",
        Kind.CITATION,
        "The CTO has to know which rule is to give way; exceptions are made to BTS Administrative Rules only.",
        "A citation: BTS-1.01/responsibility-and-authority.11, or another BTS rule's number.",
        "exceptions to the BTS Administrative Rules",
        ASKING,
    ),
    Item(
        "systems",
        "Systems concerned",
        Kind.TEXT,
        "Some systems have an exception already, and the CTO's office keeps its list by system.",
        "Name each system as its owners name it.",
    ),
    Item(
        "data",
        "Data concerned",
        Kind.TEXT,
        "What is at stake if a safeguard fails depends on the data that the system holds.",
        "Kinds of data, and whether any of it is confidential.",
    ),
    Item(
        "acquisition",
        "Purchase or lease",
        Kind.CHOICE,
        "A technology purchase or lease needs approvals of its own, which an exception does not replace.",
        "none, purchase or lease.",
        choices=("none", "purchase", "lease"),
    ),
    Item(
        "labor_agreement",
        "Labor agreement touched",
        Kind.CHOICE,
        "Where the rules and a labor agreement conflict as to employees, the agreement governs.",
        "yes or no.",
        choices=("yes", "no"),
    ),
    Item(
        "contact",
        "Contact",
        Kind.TEXT,
        "The CTO's office will have questions, and needs to know whom to ask.",
        "Name, telephone and e-mail address.",
    ),
    Item(
        "risk_owner",
        "Risk owner",
        Kind.TEXT,
        "Somebody by name should carry the risk for as long as the exception lasts.",
        "Name and position.",
    ),
    Item(
        "compensating_controls",
        "Compensating controls",
        Kind.TEXT,
        "Measures beyond the safeguards that give the same protection by another way.",
        "Each control, and what it stands in for.",
    ),
    Item(
        "review_date",
        "Review date",
        Kind.DATE,
        "A date before the end on which the need is looked at again.",
        "A date: 2027-06-30.",
    ),
)

ITEMS = REQUIRED + OURS
BY_KEY = {item.key: item for item in ITEMS}
EDITABLE = tuple(item.key for item in ITEMS if item.editable)
CONTENT_REQUIRED = tuple(item.key for item in REQUIRED if item.editable)
