"""Who decides about public art: Sections 5.74.050 to 5.74.090."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.public_art import SUBJECT
from calculators.work import Work

COUNCIL = "Regional Arts Cultural Council"

FINDINGS = anchor("5.74.050.B", "shall adopt written findings demonstrating that the proposed disbursement complies")
FINAL = anchor("5.74.090", "Except as limited by other sections of this Chapter")
SITING = anchor("5.74.060", "in accordance with any restrictions placed on siting by the Participating Bureau")
DISBURSED = anchor("5.74.050", "shall be made by the Regional Arts Cultural Council")


class ArtDecisions(Inputs):
    """What decides who decides about public art."""

    actor: str | None = choice(
        "Who would decide, if somebody is named?", "5.74.090",
        {
            "by_council": ("may the regional arts", "can the regional arts", "may the arts council",
                           "can the arts council",
                           "does the arts council", "may racc", "can racc", "does racc", "arts council wants",
                           "racc wants", "council alone", "arts council take", "arts council sell",
                           "arts council spend",
                           "arts council pick", "arts council decide", "arts council put", "arts council disburse"),
            "by_bureau": ("may bureau overrule", "can bureau overrule", "may bureau veto", "can bureau veto",
                          "may bureau reject", "can bureau reject", "can bureau", "may bureau", "bureau say",
                          "bureau wants", "bureau tell",
                          "bureau turn down", "bureau decide", "bureau choose", "bureau limit", "bureau override",
                          "bureau overrule", "bureau overturn", "bureau stop", "bureau forbid", "bureau keep",
                          "we turn down", "can we", "may we", "parks say", "we say where", "can our bureau",
                          "may our bureau", "can the bureau", "may the bureau", "our bureau veto",
                          "bureau director veto", "we veto", "veto", "we overrule", "bureau overrule", "we keep",
                          "we refuse",
                          "we pick", "we say no", "we decide", "we restrict", "we limit", "our bureau say",
                          "bureau refuse",
                          "bureau restrict", "bureau reject"),
            "by_committee": ("selection committee",),
            "other": ("city council", "mayor", "commissioner", "artist decide", "artist insist", "artist choose",
                      "may the artist",
                      "can the artist", "neighbors", "council overrule", "donor", "library board", "citizens",
                      "neighborhood association", "architect",
                      "the public", "auditor"),
        },
        optional=True,
    )  # fmt: skip

    matter: str | None = choice(
        "What is to be decided?", "5.74.090",
        {
            "selection": ("which artist", "artist is picked", "artist is chosen", "choice of artist",
                          "choice of a sculpture", "mural chosen",
                          "pick of", "turn down the piece", "reject the piece", "the winning design", "selection",
                          "select", "choose", "chosen", "choice", "acquisition", "acquire", "buy art",
                          "piece", "which artwork", "pick", "picks", "artwork is chosen", "which art", "ugly",
                          "sculpture we hate",
                          "which piece", "hates the piece", "dislikes the piece"),
            "siting": ("siting", "site", "sited", "location", "where to put", "placed", "placement",
                       "where the art goes", "where it may not go", "where the piece", "may not go",
                       "may not stand", "not go", "off our plaza",
                       "out of our", "on our plaza", "put in our lobby", "placing", "out of the lobby",
                       "in the lobby",
                       "in our lobby",
                       "in front of our building", "where it goes", "where it stands", "on our property"),
            "disbursement": ("pays for", "paid out", "release the money", "release money", "draw on the fund",
                             "cut checks from", "money from the fund", "sewer account", "trust fund",
                             "disbursement", "disburse", "spend", "spending", "pay out", "pays out",
                             "trust fund money",
                             "restricted account"),
            "deaccessioning": ("getting rid of", "disposed of", "dispose of", "take down the statue",
                               "retire a sculpture", "selling the statue", "sell a statue", "throw out",
                               "give away a statue", "discard", "deaccession", "deaccessioning", "get rid of",
                               "relinquish", "sell the art",
                               "remove art", "sell off", "give away the sculpture", "sell a sculpture",
                               "dump the sculpture",
                               "scrap the sculpture"),
            "maintenance": ("restoring", "repainting", "who cleans", "polish", "graffiti", "maintenance",
                            "maintain", "repair", "cleaning", "fix the sculpture", "upkeep"),
        },
    )  # fmt: skip
    restricted: bool | None = yes_no(
        "Does the money come from revenue whose expenditure the Charter or other law restricts?", "5.74.050.B",
        yes=("legally restricted", "restricted by the charter", "sewer money", "water money", "bond-restricted",
             "utility money", "restricted by charter", "levy money", "dedicated account", "restricted",
             "restricted account", "restricted by law", "restricted revenue", "restricted funds",
             "gas tax"),
        no=("unrestricted", "not restricted", "no restriction"),
    )  # fmt: skip
    findings: bool | None = yes_no(
        "Has the Regional Arts Cultural Council adopted written findings that the disbursement complies?",
        "5.74.050.B",
        yes=("has adopted written findings", "findings are adopted", "findings in hand", "wrote findings",
             "findings in writing", "made written findings", "findings adopted", "has written findings",
             "adopted findings", "adopted written findings", "after adopting findings", "after findings were adopted",
             "findings done", "findings on file", "findings passed", "once findings are adopted"),
        no=("hasn't adopted written findings", "nothing in writing", "haven't adopted", "has not adopted",
            "never adopted", "not adopted", "findings still missing", "no findings yet", "findings are missing",
            "no findings", "without findings", "before findings", "hasn't adopted findings", "no written findings",
            "without written findings", "findings not adopted", "before adopting findings",
            "findings later", "findings afterwards", "findings after", "findings next month", "findings next week",
            "findings will follow", "findings follow later", "write the findings up later", "write up findings",
            "do the findings later", "skip the findings", "findings can wait", "pay first", "findings pending",
            "catch up on the findings", "findings to come", "before the findings", "before it adopts findings",
            "before the findings are adopted", "before it adopted written findings", "before adopting written findings",
            "findings are not written", "findings aren't written", "verbal findings", "only oral findings"),
        optional=True,
    )  # fmt: skip


@calculator(
    name="art_decisions",
    title="Who decides about public art",
    subject=SUBJECT,
    provision="5.74.090",
    rule="The Regional Arts Cultural Council decides finally on selection, siting, maintenance, disbursement and "
    "Deaccessioning, but it sites within the bureau's restrictions and pays from restricted accounts only after "
    "adopting written findings.",
    phrases=(
        "who decides about selling or disposing of an old statue",
        "who gets the final say on which artist is picked",
        "may a bureau overrule the arts council's choice of a sculpture",
        "can the water bureau say where the piece may not go",
        "who decides about getting rid of an old statue",
        "arts council wants to spend from the restricted account before adopting written findings, ok?",
        "may RACC take down and sell an old mural",
        "our bureau dislikes the piece that was chosen, can we veto it",
        "who decides where public art is placed",
        "can art money be spent from a restricted account",
        "who has the last word on choosing artwork",
        "can our bureau keep the sculpture out of the lobby",
        "who pays out money from the public art trust fund",
        "who may deaccession a City sculpture",
        "can the Mayor overrule the arts council's pick",
        "is the Selection Committee's vote on an artwork final",
        "may our bureau say where on its property the art may not stand",
        "does City Council get to sell off a public sculpture",
        "may RACC pay out of a restricted account now and adopt its findings later",
    ),
    anchors=(FINAL, SITING, DISBURSED, FINDINGS),
    model=ArtDecisions,
)
def art_decisions(work: Work) -> Outcome:
    """PCC 5.74.050, 5.74.060 and 5.74.090."""
    matter = work.choice("matter")
    if matter == "disbursement" and work.maybe("actor") in (None, "by_council"):
        return _disbursement(work)
    if work.maybe("actor") is not None:
        return _may(work, matter, work.choice("actor"))
    work.step("5.74.090", f"Decisions as to {matter} are final, except as limited by the Chapter", COUNCIL)
    text = f"The {COUNCIL} decides on {matter}, and its decision is final."
    if matter == "siting":
        work.step(
            "5.74.060", "Sited in accordance with any restrictions of the Participating Bureau", "Participating Bureau"
        )
        text = (
            f"The {COUNCIL} decides on siting, in accordance with any restrictions that the Participating Bureau "
            "places on it."
        )
        return work.computed("5.74.060", text, actors=(COUNCIL, "Participating Bureau"))
    if matter == "selection":
        work.step("5.74.020.F", "The Selection Committee recommends", "Selection Committee")
        text = (
            f"The {COUNCIL} decides finally on selection; the Selection Committee recommends, and the bureau may "
            "restrict only where the art is sited."
        )
    return work.computed("5.74.090", text, actors=(COUNCIL,))


def _may(work: Work, matter: str, actor: str) -> Outcome:
    """Whether the one who is named may decide the matter."""
    if matter == "siting" and actor == "by_bureau":
        work.step("5.74.060", "Sited in accordance with any restrictions of the Participating Bureau", True)
        text = f"Yes: the Participating Bureau may place restrictions on siting; within them the {COUNCIL} decides."
        return work.computed("5.74.060", text, verdict="yes", actors=(COUNCIL, "Participating Bureau"))
    work.step("5.74.090", f"Decisions as to {matter} are final, except as limited by the Chapter", COUNCIL)
    if actor == "by_council":
        text = f"Yes: the {COUNCIL} decides on {matter}, and its decision is final."
        return work.computed("5.74.090", text, verdict="yes", actors=(COUNCIL,))
    at = "5.74.020.F" if actor == "by_committee" else "5.74.090"
    if actor == "by_committee":
        work.step(at, "The Selection Committee makes recommendations", "Selection Committee")
    text = f"No: the {COUNCIL} decides on {matter}, and its decision is final."
    if actor == "by_committee":
        text = f"No: the Selection Committee recommends; the {COUNCIL} decides, and its decision is final."
    return work.computed(at, text, verdict="no", actors=(COUNCIL,))


def _disbursement(work: Work) -> Outcome:
    work.step("5.74.050", "Disbursements from the Public Art Trust Fund", COUNCIL)
    if not work.yes("restricted"):
        return work.computed("5.74.050", f"The {COUNCIL} makes the disbursement.", verdict="yes", actors=(COUNCIL,))
    adopted = Condition(
        "findings", "5.74.050.B", f"the {COUNCIL} first adopts written findings that it complies with all restrictions"
    )
    return permission(work, "5.74.050.B", f"the {COUNCIL} may disburse it", on=(adopted,), actors=(COUNCIL,))
