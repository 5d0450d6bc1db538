"""The priority of delinquent accounts for the preforeclosure list: Section 5.30.045 B and C.3."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.work import Work

SUBJECT = "Foreclosure lists"

HIGHEST = anchor("5.30.045.B.1", "which have the potential to significantly reduce the delinquency rate")
NEXT = anchor("5.30.045.B.2", "helping to solve a City public health, safety or welfare objective")
MEMBER = anchor("5.30.045.C.3", "The Auditor shall place each property identified by a Council member")


class PreforeclosurePriority(Inputs):
    """What decides the priority of a delinquent account for the preforeclosure list."""

    member: bool | None = yes_no(
        "Did a Council member identify the property?", "5.30.045.C.3", optional=True,
        yes=("commissioner named", "council member named", "identified by a council member",
             "commissioner identified",
             "commissioner wants", "council member wants", "commissioner picked", "council member picked",
             "on a commissioner's list", "commissioner asked for", "council member identified",
             "named by a commissioner", "commissioner's pick", "commissioner's request", "commissioner put it on",
             "commissioner insists", "commissioner asked us", "commissioner requested", "mayor wants", "mayor named",
             "mayor picked", "council office named", "on a council member's list", "council member asked for",
             "at a commissioner's request", "a commissioner listed", "council member put", "mayor put"),
        no=("no commissioner", "not named", "no council member", "nobody on council", "no commissioner asked",
            "no one on council", "no commissioner named", "council hasn't named"),
    )  # fmt: skip
    potential: str | None = choice(
        "Which potential does the property have?", "5.30.045.B",
        {
            "delinquency_rate": ("reduce the delinquency rate", "large debt", "big balance",
                                 "biggest debt", "large delinquent balance", "owes the most", "huge balance",
                                 "big debt", "biggest delinquent account", "large balance",
                                 "significantly reduce the delinquency rate", "cut the delinquency rate",
                                 "lower the delinquency rate", "delinquency rate down", "help the delinquency rate",
                                 "dent in the delinquency", "third of everything overdue",
                                 "half of everything overdue",
                                 "third of all delinquent", "half of all delinquent", "half of all we are owed",
                                 "share of all delinquent", "most of the delinquency", "biggest chunk",
                                 "big chunk of the delinquent", "quarter of all delinquent",
                                 "quarter of what is overdue",
                                 "largest account", "biggest account", "largest delinquent", "biggest deadbeat",
                                 "bulk of the delinquent", "third of what is overdue", "most of what is overdue",
                                 "biggest balance", "owes a fortune", "delinquency numbers", "bring down the rate",
                                 "half of what we are owed", "dozens of lots", "dozens of delinquent"),
            "public_objective": ("public health", "safety", "welfare", "nuisance", "health", "blight",
                                 "nuisance house",
                                 "vacant nuisance", "drug house", "rats", "squatters", "meth house", "fire hazard",
                                 "health hazard", "eyesore", "abandoned house", "public safety",
                                 "public safety problem",
                                 "safety problem", "public welfare", "help solve a public safety problem",
                                 "help solve a public health problem", "crime", "gang", "dealers", "drug dealing",
                                 "neighbors complain", "needles", "arson", "dumping", "homeless camp", "rat infested",
                                 "boarded up", "vacant house", "vacant lot", "collapsing", "unsafe building",
                                 "condemned", "affordable housing", "burned out", "trash house", "crack house",
                                 "prostitution", "falling down", "police calls", "sewage leak", "contaminated",
                                 "nuisance property", "welfare objective", "health objective", "safety objective"),
            "neither": ("neither", "none", "no such potential", "small debt with no problems", "nothing special",
                        "no safety issue", "no safety problem", "no health or safety", "ordinary house", "well kept",
                        "no problems", "no complaints", "nothing wrong with it", "no public objective"),
        },
    )  # fmt: skip
    rank: str | None = choice(
        "Which priority would it have?", "5.30.045.B",
        {
            "first_priority": ("highest priority", "top priority", "first priority", "priority 1", "come first",
                               "top of the list",
                  "go first", "number one", "priority one"),
            "second_priority": ("next priority", "second priority", "priority 2", "come second", "priority two"),
        }, optional=True,
    )  # fmt: skip


@calculator(
    name="preforeclosure_priority",
    title="Priority of an account for the preforeclosure list",
    subject=SUBJECT,
    provision="5.30.045.B",
    rule="The highest priority goes to properties that can significantly reduce the delinquency rate, the next to "
    "those that can help to solve a City public health, safety or welfare objective; those a Council member names "
    "are placed.",
    phrases=(
        "which delinquent liens come first on the preforeclosure list",
        "vacant nuisance house with a small debt, what priority for the preforeclosure list",
        "how does the Auditor prioritize delinquent lien accounts",
        "a commissioner named a property, does it have to go on the preforeclosure list",
        "large delinquent balance, foreclosure list priority",
        "ranking of accounts for preforeclosure",
        "does a drug house with a small lien get top priority for foreclosure",
        "do big-balance accounts go to the front of the preforeclosure line",
        "drug house, neighbors complain, tiny lien: where does it rank for preforeclosure",
        "one owner's lots are a third of everything overdue, how do they rank",
        "what priority does this account get for the preforeclosure list",
        "property would help solve a public safety problem, which priority does it have",
        "account could significantly reduce the delinquency rate, what priority",
        "quiet house, small debt, nobody on Council asked: any priority at all for the list",
        "must the Auditor take up a property that the Mayor or a Commissioner picked",
        "mayor picked a lot for the preforeclosure list, auditor objects, does it have to go on",
        "does a condemned house beat the big debtors for the top spot on the preforeclosure list",
    ),
    anchors=(HIGHEST, NEXT, MEMBER),
    model=PreforeclosurePriority,
)
def preforeclosure_priority(work: Work) -> Outcome:
    """PCC 5.30.045 B and C.3."""
    if work.maybe("member"):
        work.step("5.30.045.C.3", "A Council member identified the property", True)
        text = "Yes: the Auditor places each property that a Council member identified on the preforeclosure list."
        return work.computed("5.30.045.C.3", text, verdict="yes", actors=("Auditor", "Council member"))
    work.skip("5.30.045.C.3", "No Council member is said to have identified the property")
    at, place, text = _PRIORITIES[work.choice("potential")]
    work.step(at, text, place)
    value, rank = Quantity("priority", "Priority (0: none)", place), work.maybe("rank")
    if rank is None:
        return work.computed(at, text, value, actors=("Auditor",))
    verdict = "yes" if rank == RANKS[place] else "no"
    return work.computed(at, f"{verdict.capitalize()}. {text}", value, verdict=verdict, actors=("Auditor",))


RANKS = ("", "first_priority", "second_priority")
_PRIORITIES = {
    "delinquency_rate": ("5.30.045.B.1", 1, "It has the highest priority."),
    "public_objective": ("5.30.045.B.2", 2, "It has the next priority, after those that reduce the delinquency rate."),
    "neither": ("5.30.045.B", 0, "The text gives it no priority."),
}
