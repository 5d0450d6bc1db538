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
                            "leaking data", "account taken over", "right now", "ongoing attack", "worm", "at risk",
                            "taken over", "trojan", "attack", "attacking", "in danger", "exposed", "sending spam",
                            "under attack", "threatens", "threat", "exfiltrating", "emergency", "bleeding data",
                            "pouring out", "intruder", "break-in", "hijacked", "bad actor", "keylogger",
                            "protect the network", "protect our network"),
        no=("not a threat", "harmless", "nothing urgent", "no threat", "not urgent", "no danger", "minor",
            "not at risk", "no risk", "nothing at risk", "not compromised", "safe", "poses no risk", "no harm",
            "isn't a threat", "nobody is in danger", "not endangered"),
    )  # fmt: skip
    illegal: bool | None = yes_no(
        "Is the violation an illegal activity, or suspected to be one?", f"{VIOLATION}.b2", optional=True,
        yes=("illegal", "crime", "criminal", "theft", "pirated", "piracy", "unlawful", "fraud", "stole", "stealing",
             "child porn", "embezzled", "against the law", "broke the law", "identity theft", "bootleg software",
             "hacking into", "gambling site", "pornography", "copyright", "broke into", "drug deals", "bootleg",
             "felony",
             "illegally", "blackmail", "extortion", "stalking", "sold city data", "selling city data", "stolen goods",
             "steals", "copied software", "counterfeit", "harassing", "forged", "misdemeanor", "thefts"),
        no=("not against the law", "nothing illegal", "isn't illegal", "legal", "not illegal", "no crime",
            "perfectly legal", "not a crime", "broke no law", "no law was broken", "nothing criminal", "not unlawful",
            "within the law", "no laws broken", "didn't break any law", "isn't a crime"),
    )  # fmt: skip
    loss: bool | None = yes_no(
        "Has the City suffered a financial loss?", f"{VIOLATION}.p5", optional=True,
        yes=("financial loss", "lost money", "cost the city", "losses", "damage of", "city lost", "cost us",
             "we lost",
             "out of pocket", "cost to clean up", "damages", "set us back", "to fix", "cost of", "costs of",
             "ran up a bill", "ran up", "we paid to", "bill for the cleanup", "financial losses", "we are out"),
        no=("didn't cost anything", "cost us nothing", "no loss", "no financial loss", "no cost", "no money lost",
            "cost nothing", "didn't lose anything", "without a loss", "no damage", "lost nothing", "no losses",
            "did not cost", "didn't cost us", "not a dime", "no harm done"),
    )  # fmt: skip
    careless: bool | None = yes_no(
        "Was it a careless or deliberate act?", f"{VIOLATION}.b1", optional=True,
        yes=("careless", "deliberate", "on purpose", "deliberately", "carelessly", "intentional", "recklessly",
             "negligent",
             "left his password", "shared her password", "shared his password", "willfully", "knowingly",
             "left her password", "gave out his password", "gave out her password", "gave her password",
             "gave his password",
             "sticky note", "meant to", "out of spite", "reckless", "sloppy", "ignored the rule", "negligence",
             "purposely", "carelessness", "didn't bother", "disabled the antivirus", "knew better"),
        no=("accident", "accidental", "innocent", "by accident", "honest mistake", "accidentally", "not his fault",
            "not careless", "not her fault", "unintentional", "through no fault", "neither careless nor deliberate",
            "couldn't have known", "no fault", "unavoidable"),
    )  # fmt: skip
    asked: str | None = choice(
        "Which consequence is asked about?", f"{VIOLATION}.p3",
        {"block": ("block", "suspend", "shut off", "lock the account", "lock out", "cut off", "disable", "restrict",
                   "turn off his account", "lock her out", "lock him out", "kill the account", "freeze", "shut down",
                   "lock it", "lock down", "pull the plug", "lock his account", "lock her account", "disconnect",
                   "cut his access", "cut her access", "yank", "take the account down", "turn off", "quarantine",
                   "unplug", "kick off", "block it", "suspended", "blocked"),
         "dismissal": ("fire", "fired", "terminate", "termination", "lose his job", "lose her job", "let go",
                       "dismissed",
                       "sacked", "firing", "job at risk", "lose the job", "termination of employment",
                       "be let go", "out the door", "cost him his job", "cost her her job", "get the boot",
                       "terminated",
                       "end his employment", "loses his job", "dismissal", "dismiss", "discharged", "keep his job"),
         "police": ("police", "law enforcement", "cops", "call the police", "get told", "authorities", "reported to",
                    "notify", "notified", "turned in to", "call the cops", "da", "fbi", "report it to", "sheriff",
                    "prosecutor", "go to the police", "police report", "inform the police", "involve the police",
                    "tell the police", "law enforcement be notified", "district attorney", "detectives"),
         "lawsuit": ("sue", "lawsuit", "legal action", "recover", "go after", "take him to court",
         "get the money back",
                     "make him pay", "make them pay", "pay us back", "recover it", "get it back", "recoup",
                     "collect from",
                     "bill him for", "charge him for", "hold him liable", "make her pay", "reimburse us",
                     "seek damages",
                     "in court", "get our money back", "recover the money", "take them to court"),
         "access": ("deny access", "denied access", "lose access", "take away access", "lose network access",
                    "lose his login", "lose network access", "take his access", "revoke", "denied network",
                    "deny him access",
                    "lose his access", "lose her access", "keep his access", "barred from the network", "ban him",
                    "deny her access", "lose computer access")},
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
        "an employee deliberately violated a BTS rule, can that lead to termination of employment",
        "guy left his password on a sticky note, careless but nothing illegal, do we call the cops",
        "account looks compromised and the network is at risk, may the City block it before discipline is through",
        "the violation of the technology rules cost the City money, can we recover it",
        "a violation of the BTS rules turns out to be an illegal activity, must law enforcement be notified",
        "can a careless violation of the technology rules get somebody fired",
        "what do we do about this BTS rule violation in our bureau",
        "do we have to tell law enforcement when a technology violation breaks no law",
        "may a violator of the BTS rules lose network access",
        "may the City suspend an account at once when a breach threatens the network, without waiting for discipline",
        "temp carelessly let ransomware in, can he be canned for it",
        "the misuse cost us nothing, can we sue her anyway to recover losses",
        "someone stole City data with his login, do the police get told",
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
