"""What a violation of the technology rules leads to: BTS-1.01."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.outcome import Outcome
from calculators.work import Work

SUBJECT = "Technology"
VIOLATION = "BTS-1.01/violation-of-rules"

DENIED = anchor(f"{VIOLATION}.p2", "may be denied access to City computing and network resources")
BLOCK = anchor(
    f"{VIOLATION}.p3", "may temporarily suspend, block or restrict access to computing resources and accounts"
)
SUSPECTED = anchor(
    f"{VIOLATION}.p3", "will refer suspected violations of applicable law to appropriate law enforcement agencies"
)
DISCIPLINE = anchor(f"{VIOLATION}.b1", "disciplinary measures up to and including termination of employment")
ILLEGAL = anchor(f"{VIOLATION}.b2", "the appropriate law enforcement authorities will be notified")
RECOVER = anchor(f"{VIOLATION}.p5", "to recover any financial losses suffered as the result of any violation")

# What each consequence hangs on: its provision, the fact that leads to it, and the words.
CONSEQUENCES = {
    "block": (
        f"{VIOLATION}.p3", ("urgent",),
        "access may be suspended, blocked or restricted temporarily, independent of the disciplinary procedures, when "
        "that reasonably appears necessary to protect City resources or the City from liability",
    ),
    "dismissal": (
        f"{VIOLATION}.b1", ("careless", "illegal"),
        "disciplinary measures for careless or deliberate acts, and for illegal activities, go up to and including "
        "termination of employment",
    ),
    "police": (
        f"{VIOLATION}.b2", ("illegal",),
        "law enforcement authorities are notified of violations that are illegal activities, and suspected "
        "violations of "
        "law are referred to them",
    ),
    "lawsuit": (
        f"{VIOLATION}.p5", ("loss",),
        "the City may pursue appropriate legal actions to recover financial losses that a violation caused",
    ),
}  # fmt: skip


class ViolationResponse(Inputs):
    """What a violation of the technology rules leads to depends on these."""

    urgent: bool | None = yes_no(
        "Does it reasonably appear necessary to act at once to protect City systems, or the City from "
        "liability?", f"{VIOLATION}.p3",
        optional=True, yes=("compromised", "compromise", "malware", "virus", "hacked", "ransomware", "breach",
                            "urgent", "liability", "leak", "phished", "stolen password", "infected", "spreading",
                            "leaking data", "account taken over", "right now", "ongoing attack", "worm"),
        no=("not a threat", "harmless", "nothing urgent", "no threat", "not urgent", "no danger", "minor"),
    )  # fmt: skip
    illegal: bool | None = yes_no(
        "Is the violation an illegal activity, or suspected to be one?", f"{VIOLATION}.b2", optional=True,
        yes=("illegal", "crime", "criminal", "theft", "pirated", "piracy", "unlawful", "fraud", "stole", "stealing",
             "child porn", "embezzled", "against the law", "broke the law", "identity theft", "bootleg software",
             "hacking into", "gambling site"),
        no=("not against the law", "nothing illegal", "isn't illegal", "legal", "not illegal", "no crime"),
    )  # fmt: skip
    loss: bool | None = yes_no(
        "Has the City suffered a financial loss?", f"{VIOLATION}.p5", optional=True,
        yes=("financial loss", "lost money", "cost the city", "losses", "damage of", "city lost", "cost us", "we lost",
             "out of pocket", "cost to clean up", "damages"),
        no=("didn't cost anything", "cost us nothing", "no loss", "no financial loss", "no cost"),
    )  # fmt: skip
    careless: bool | None = yes_no(
        "Was it a careless or deliberate act?", f"{VIOLATION}.b1", optional=True,
        yes=("careless", "deliberate", "on purpose", "deliberately", "carelessly", "intentional", "recklessly",
             "negligent",
             "left his password", "shared her password", "shared his password", "willfully", "knowingly"),
        no=("accident", "accidental", "innocent", "by accident", "honest mistake", "accidentally", "not his fault"),
    )  # fmt: skip
    asked: str | None = choice(
        "Which consequence is asked about?", f"{VIOLATION}.p3",
        {"block": ("block", "suspend", "shut off", "lock the account", "lock out", "cut off", "disable", "restrict",
                   "turn off his account", "lock her out", "lock him out", "kill the account", "freeze", "shut down"),
         "dismissal": ("fire", "fired", "terminate", "termination", "lose his job", "lose her job", "let go",
                       "dismissed",
                       "sacked", "firing", "job at risk"),
         "police": ("police", "law enforcement", "cops", "call the police", "get told", "authorities", "reported to",
                    "notify", "notified", "turned in to"),
         "lawsuit": ("sue", "lawsuit", "legal action", "recover", "go after", "take him to court", "get the money back",
                     "make him pay", "make them pay", "pay us back"),
         "access": ("deny access", "denied access", "lose access", "take away access", "lose network access",
                    "lose his login")},
        optional=True,
    )  # fmt: skip
    loss_amount: Decimal | None = money(
        "How much did the City lose, if it is known?", f"{VIOLATION}.p5", optional=True,
        words=("lost", "loss", "cost", "damage", "damages", "losses", "clean up"),
    )  # fmt: skip


@calculator(
    name="bts_violation_response",
    title="What a violation of the technology rules leads to",
    subject=SUBJECT,
    provision=f"{VIOLATION}.p3",
    rule="Violations are handled under the City's established disciplinary procedures; access may be blocked at "
    "once where that appears necessary, illegal activities are reported to law enforcement, and financial losses "
    "may be recovered.",
    phrases=(
        "suspected account compromise, can we block the account before discipline",
        "what happens to an employee who breaks the IT rules",
        "pirated software on a City laptop, who gets notified",
        "can someone be fired for violating technology policy",
        "may the City sue for losses from misuse of its network",
        "employee carelessly infected the network with malware, consequences",
        "can access be suspended without waiting for disciplinary procedures",
        "somebody's account got phished, may we lock it before HR is through",
        "vendor's misuse of our network cost us $12,000, can the City sue",
        "do the police have to be told about bootleg software on a City PC",
        "clerk shared her password on purpose, could she be fired",
    ),
    anchors=(DENIED, BLOCK, SUSPECTED, DISCIPLINE, ILLEGAL, RECOVER),
    model=ViolationResponse,
)
def bts_violation_response(work: Work) -> Outcome:
    """BTS-1.01, Violation of Rules."""
    asked = work.maybe("asked")
    if asked:
        return _consequence(work, asked)
    parts = ["the violation is handled under the City's established disciplinary procedures, and access may be denied"]
    work.step(f"{VIOLATION}.p3", "Handled in accordance with the City's established disciplinary procedures", True)
    work.step(f"{VIOLATION}.p2", "Violators may be denied access to City computing and network resources", True)
    followings = (
        (
            "urgent",
            f"{VIOLATION}.p3",
            "access may be suspended, blocked or restricted temporarily, at once and apart from those procedures",
        ),
        ("careless", f"{VIOLATION}.b1", "disciplinary measures go up to and including termination of employment"),
        (
            "illegal",
            f"{VIOLATION}.b2",
            "law enforcement is notified, besides discipline up to and including termination of employment",
        ),
        ("loss", f"{VIOLATION}.p5", "the City may take legal action to recover its losses"),
    )
    for name, provision, words in followings:
        if work.maybe(name):
            work.step(provision, words[0].upper() + words[1:], True)
            parts.append(words)
        else:
            work.skip(provision, f"Not stated, or not so here; otherwise {words}")
    if work.maybe("illegal"):
        work.note("A violation of law that is only suspected is referred to law enforcement agencies too.")
    text = "; ".join(parts)
    return work.computed(f"{VIOLATION}.p3", f"{text[0].upper()}{text[1:]}.", actors=("City",))


def _consequence(work: Work, asked: str) -> Outcome:
    """Whether the consequence asked about follows: yes or no by the fact it hangs on, conditional when that is "
    "untold."""
    if asked == "access":
        work.step(f"{VIOLATION}.p2", "Violators may be denied access to City computing and network resources", True)
        text = "Yes: violators may be denied access to City computing and network resources."
        return work.computed(f"{VIOLATION}.p2", text, verdict="yes", actors=("City",))
    at, names, words = CONSEQUENCES[asked]
    facts: list[bool | None] = [work.maybe(name) for name in names]
    if asked == "lawsuit" and work.maybe("loss_amount"):
        facts = [True]
    if any(facts):
        verdict, lead = "yes", "Yes: "
    elif None in facts:
        verdict, lead = "conditional", "It depends: "
    else:
        verdict, lead = "no", "No: "
    work.step(at, words[0].upper() + words[1:], verdict)
    if asked == "dismissal" and True in facts and facts[0] is not True:
        at = f"{VIOLATION}.b2"
    return work.computed(at, f"{lead}{words}.", verdict=verdict, actors=("City",))
