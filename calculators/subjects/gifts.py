"""Gifts and loans to the City: Sections 5.36.080 and 5.36.090."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, number, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.permission import Condition
from calculators.work import Work, dollars

SUBJECT = "Gifts to the City"
ZOO, ACCEPT, INVENTORY = "5.36.080", "5.36.090.A", "5.36.090.B"

LIMIT = figure(
    "gift_obligation_limit", "250", "USD", ACCEPT, "by which the City shall be obligated in an amount exceeding $250"
)
MAYOR = anchor(ACCEPT, "the Mayor hereby is authorized to accept any and all such real or personal property")
COUNCIL = anchor(ACCEPT, "shall first be approved by the Council by special ordinance")
REPORTED = anchor(INVENTORY, "to promptly report to the Commissioner In Charge, the receipt of any gift, contribution")
JUDGED = anchor(ZOO, "as in his judgment will be beneficial to the Zoo and of interest to the public")
SIGNED = anchor(ZOO, "to be in writing, signed by the giver or donor and by the Director of the Zoo")


class ZooGift(Inputs):
    """What the acceptance of a zoological specimen depends on."""

    beneficial: bool | None = yes_no(
        "Does the Director judge it beneficial to the Zoo and of interest to the public?", ZOO, optional=True,
        yes=("beneficial", "of interest", "director wants it", "director likes it", "great for the zoo",
             "good for the zoo", "would love it", "folks would love", "director is thrilled",
             "public would love", "director judges", "director thinks", "director is keen",
             "he judges beneficial", "suits the zoo"),
        no=("not beneficial", "of no interest", "director does not want it", "no use to the zoo",
            "director thinks it's useless", "of no use", "director isn't interested",
            "no interest to the public", "director says no"),
    )  # fmt: skip
    in_writing: bool | None = yes_no(
        "Are the gift and its acceptance in writing?", ZOO, optional=True,
        yes=("in writing", "written", "release form", "signed release", "exhibit a", "form signed",
             "on paper", "signed the form", "both signed", "both sides signed",
             "signed the specimen release", "release was signed", "signed by both", "signed paperwork",
             "exhibit a form", "in ink", "paperwork signed", "written release", "signed the paper"),
        no=("verbal", "verbally", "oral", "by word of mouth", "not in writing", "no paperwork",
            "handshake", "nothing signed", "nothing in writing", "nothing on paper", "just handed",
            "no form", "just dropped it off", "over the phone", "no papers", "left at the gate",
            "shook hands", "dropped off at the gate", "nothing in writing from anybody", "on his word",
            "her word only", "just said", "verbal gift", "told us we can have"),
    )  # fmt: skip
    donor: bool | None = yes_no(
        "Has the donor signed?", ZOO, optional=True, yes=("donor signed", "signed by the donor",
                                                          "both signed", "giver signed",
                                                          "giver and director signed", "both sides signed",
                                                          "signed by both",
                                                          "both the donor and the director",
                                                          "donor has signed", "both parties signed",
                                                          "everybody signed", "everyone signed",
                                                          "we all signed", "owner signed",
                                                          "giver has signed", "donor's signature",
                                                          "breeder signed", "collector signed"),
        no=("nothing signed", "nobody signed", "donor has not signed", "donor did not sign",
            "unsigned by the donor", "donor refuses to sign", "donor never signed", "donor won't sign",
            "only the director signed", "without the donor's signature", "owner never signed",
            "giver didn't sign", "donor didn't", "missing the donor's", "donor forgot", "she never signed",
            "he never signed"),
    )  # fmt: skip
    director: bool | None = yes_no(
        "Has the Director of the Zoo signed?", ZOO, optional=True,
        yes=("director signed", "signed by the director", "both signed", "zoo director signed",
             "donor and director signed", "both sides signed", "signed by both",
             "both the donor and the director", "both parties signed", "everybody signed",
             "everyone signed", "we all signed", "director has signed", "director signed it",
             "director's signature", "only the director signed"),
        no=("nothing signed", "nobody signed", "director hasn't signed", "only the donor signed",
            "curator signed", "director has not signed", "director did not sign", "keeper signed",
            "unsigned by the director", "without the director's signature", "director never signed",
            "director didn't", "keeper signed instead", "vet signed", "missing the director's",
            "director forgot", "assistant signed", "deputy signed", "board signed"),
    )  # fmt: skip


@calculator(
    name="zoo_gift_acceptance",
    title="Accepting an animal for the Zoo",
    subject=SUBJECT,
    provision=ZOO,
    rule="The Director of the City Zoo may accept a zoological specimen that he judges beneficial to the "
    "Zoo and of interest to the public; gift and acceptance are in writing, signed by donor and "
    "Director, substantially as in Exhibit A.",
    phrases=(
        "somebody gave the zoo a parrot verbally, is the gift complete",
        "can the zoo director accept a donated tortoise",
        "donor and director both signed the release for two otters",
        "keeper signed for a donated snake, is that enough",
        "what paperwork does a gift of an animal to the zoo need",
        "accept a zoological specimen from a private collector",
        "guy handed the zoo a lizard and nothing was signed, is it ours",
        "curator instead of the Director signed for two goats, fine?",
        "only the donor signed the animal release, is the zoo gift done",
        "zoo director signed the paper for the donated lemur but the donor never signed, is it ours yet",
        "lady left a python at the zoo gate, nothing in writing from anybody, can we keep it",
        "director thinks the otters would be great and both sides signed the specimen release, are we good",
        "rancher offers two llamas for the Zoo, can we take them",
        "tortoise beneficial to the zoo and of interest to the public, release signed by donor and "
        "Director, may he accept it",
        "breeder wants to give the zoo an eagle, may the Director accept the animal",
        "verbal promise of a monkey for the zoo, does that count",
        "is the donated animal ours once both signed",
    ),
    anchors=(JUDGED, SIGNED),
    model=ZooGift,
)
def zoo_gift_acceptance(work: Work) -> Outcome:
    """PCC 5.36.080."""
    judged = Condition("beneficial", ZOO, "the Director judges it beneficial to the Zoo and of interest to the public")
    written = Condition("in_writing", ZOO, "gift and acceptance are in writing, substantially as in Exhibit A")
    signed = (
        Condition("donor", ZOO, "the donor signs"),
        Condition("director", ZOO, "the Director of the Zoo signs"),
    )
    both = work.maybe("donor") and work.maybe("director")
    papers, taken = (signed, (judged, written)) if both else ((written, *signed), (judged,))
    granted = "the Director of the City Zoo may accept it for the City"
    actors = ("Director of the City Zoo",)
    return cleared(work, ZOO, granted, papers=papers, taken=taken, actors=actors)


class GiftAcceptance(Inputs):
    """What decides who accepts property offered to the City."""

    form: str | None = choice(
        "In which form is it offered?", ACCEPT,
        {
            "gift": ("gift", "donate", "donates", "donated", "donation", "bequest", "give", "gives",
                     "giving", "gave us", "gift of", "wants to give", "left us", "in his will", "gifts",
                     "bequeathed", "will leave", "handing over", "giving the city", "gifting", "presented",
                     "present to the city", "bequeath", "his estate", "chipped in"),
            "grant": ("grant", "grants", "granting", "grant money", "grant award", "awarded us"),
            "lease": ("lease", "leases", "leased", "dollar lease", "leasing", "lease us", "lend-lease",
                      "let us use for a dollar", "leased to us", "rent us", "renting us"),
            "loan": ("loan", "lend", "lends", "loaned", "on loan", "borrow", "lending", "loans", "lent",
                     "loaner", "lets us use", "let us borrow", "lend us", "lending us", "use of",
                     "let us use", "borrowing"),
        },
    )  # fmt: skip
    free: bool | None = yes_no(
        "Does it oblige the City to nothing?", ACCEPT, optional=True,
        yes=("no cost to us", "no cost to the city", "at no cost", "costs us nothing", "free of charge",
             "nothing to pay", "no obligation", "no strings", "no match", "costs nothing",
             "no match required", "without any cost", "doesn't cost us", "not cost us anything",
             "cost us nothing", "won't cost us", "no expense to us", "doesn't cost the city",
             "no money from us", "zero cost", "costs the city nothing"),
        no=("with strings", "match required"),
    )  # fmt: skip
    obligation: Decimal | None = money(
        "For how much would the City be obligated by it, all costs together?", ACCEPT,
        words=("obligated", "obligation", "pay", "pays", "insurance", "cost", "costs", "costing", "match",
               "rent", "year", "shipping", "owe", "maintenance", "upkeep", "utilities", "taxes",
               "city share", "commits", "obligates", "on the hook", "out of pocket", "we pay", "city pays",
               "owes", "fee", "a year", "install", "storage", "delivery", "cover", "installation",
               "framing", "carry the insurance", "insure", "premium", "keep it up", "gotta pay",
               "have to pay", "our cost", "our share", "costs us", "runs us", "hook for", "put up",
               "kick in", "chip in", "moving it", "crate", "electricity", "fuel", "total cost", "hauling",
               "repairs", "match from us", "dollar match", "water bill", "we'd pay", "we'd have to pay",
               "bill", "from us", "city match", "local match", "matching"),
    )  # fmt: skip
    each_year: bool | None = yes_no(
        "Is that an amount for each year?", ACCEPT, optional=True,
        yes=("a year", "per year", "each year", "every year", "yearly", "annually", "annual", "per annum"),
        no=("one time", "one-time", "all told", "in total", "altogether", "flat", "once"),
    )  # fmt: skip
    years: Decimal | None = number(
        "For how many years, if that is an amount for each year?", ACCEPT, unit="years",
        words=("years", "year", "annual", "yearly", "for"), optional=True,
    )  # fmt: skip
    each_month: bool | None = yes_no(
        "Is that an amount for each month?", ACCEPT, optional=True,
        yes=("a month", "per month", "each month", "every month", "monthly", "apiece each month"),
        no=("one time", "one-time", "all told", "in total", "altogether", "flat", "once"),
    )  # fmt: skip
    months: Decimal | None = number(
        "For how many months, if that is an amount for each month?", ACCEPT, unit="months",
        words=("months", "month", "monthly", "for"), optional=True,
    )  # fmt: skip
    worth: Decimal | None = money(
        "What is the property itself worth, if that is known?", ACCEPT, optional=True,
        words=("worth", "value", "valued", "valued at", "appraised", "appraised at"),
    )  # fmt: skip
    officer: str | None = choice(
        "Who would accept or approve it?", ACCEPT,
        {"mayor_accepts": ("mayor", "mayor alone", "mayor accept", "without council",
                           "without the council", "mayor just accept", "mayor sign", "mayor ok",
                           "skip council", "without going to council", "on the mayor's own",
                           "mayor by himself", "mayor take it", "mayor say yes", "mayor just take",
                           "mayor's signature enough", "mayor enough", "just the mayor", "mayor do it",
                           "mayor approve", "mayor handle"),
         "council_needed": ("council", "council have to", "have to go to council", "need council",
                            "needs council", "council needed", "council approval", "special ordinance",
                            "council approve", "council first", "council vote", "go to council",
                            "need an ordinance", "council required", "require council", "council ok",
                            "does council", "does the council", "must council", "must the council",
                            "to council", "council step", "council say", "council involved",
                            "ordinance needed", "ordinance required", "before council",
                            "council have a say", "ordinance first", "council's approval first"),
         "council_after": ("council after", "council afterwards", "council later", "ordinance after",
                           "ordinance afterwards", "ordinance later", "ordinance next month",
                           "council next month", "council next week", "ratify", "after the fact",
                           "ordinance follow", "ordinance to follow", "council can catch up",
                           "council's ordinance after", "then go to council", "while council",
                           "before council votes", "ordinance is pending", "council is still"),
         "somebody_else": ("bureau director", "bureau chief", "commissioner accept", "commissioner ok",
                           "my director", "bureau manager", "parks director", "can the commissioner",
                           "may the commissioner", "can our bureau", "can my bureau",
                           "my commissioner accept", "may our director", "can the director",
                           "bureau head accept", "can our commissioner")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="gift_acceptance_authority",
    title="Who accepts a gift, grant, lease or loan to the City",
    subject=SUBJECT,
    provision=ACCEPT,
    rule="The Mayor accepts property offered to the City as a gift or benefit; a grant, lease or loan "
    "that obligates the City in an amount exceeding $250 is first approved by the Council by special "
    "ordinance.",
    phrases=(
        "museum lends us a painting and the City pays $180 insurance, who accepts",
        "loan of a sculpture that obligates the City for $250.01",
        "someone donates a $40,000 boat, Mayor or Council",
        "a family gives land to the City, who accepts it",
        "free lease of a lot but the City owes $600 a year in taxes, Council needed?",
        "grant with a City match of $250, can the Mayor accept",
        "who may accept a donated statue for the City",
        "may our bureau chief accept a gift of a piano",
        "can the Mayor take a loaned sculpture without Council if insurance runs $300",
        "do we need a special ordinance for a grant that costs us nothing",
        "a bank gives us a fountain worth more than a million, Council vote needed?",
        "lender wants us to insure the painting for $200 and ship it for $75, Mayor alone?",
        "lot leased to the City for $100 a year for four years, does it have to go to Council",
        "collector will lend us a bronze statue and we would have to carry the insurance, does it go to Council",
        "rich guy giving the City his whole coin collection, no strings, who says yes",
        "company lends us a bus but we have to pay monthly upkeep, council first?",
        "someone wants to lease us a lot as a favor and we'd be on the hook for some money, special ordinance needed",
        "foundation grant obligates the City to pay a share, must the Council approve",
        "who takes the gift of a sculpture worth thousands, Mayor or Council",
        "on loan artwork, our total cost for insurance and shipping, can the Mayor sign alone",
        "artist will loan us a mural and we'd pay for framing, does council have to ok it first",
        "developer wants to lease us a plot for a garden and we'd cover the water bill, can the mayor "
        "take it without council",
        "grant comes with a match from us, council first?",
        "museum or artist lends the City an artwork, who accepts the loan",
        "bank offers the City a clock tower or fountain as a gift, who may accept it",
        "is Council approval needed before we borrow a sculpture from a private owner",
        "historical society will loan us an artifact and the insurance for it runs us money, does it "
        "have to go to council",
        "somebody wants to donate a grand piano to city hall, does the council have to vote on it",
        "does this lease they offer us need Council approval",
        "must the loan of this van go to Council first",
        "who accepts this grant that obligates the City",
        "does the grant they're giving us have to be approved by Council",
        "can the Mayor take this lease on his own",
        "does the loan of the artwork to us need a special ordinance",
        "somebody offers to lend us a machine with some cost to us, does it need council",
        "they want to loan us a van but we have to pay something, must council approve",
    ),
    anchors=(LIMIT, MAYOR, COUNCIL, REPORTED),
    model=GiftAcceptance,
)
def gift_acceptance_authority(work: Work) -> Outcome:
    """PCC 5.36.090."""
    work.note("The bureau chief promptly reports a gift of personal property to the Commissioner In "
              "Charge for the inventory (PCC 5.36.090 B). Animals for the Zoo have their own rule (PCC "
              "5.36.080).")  # fmt: skip
    form, officer = work.choice("form"), work.maybe("officer")
    if officer == "somebody_else":
        work.step(ACCEPT, "Accepted by the Mayor", False)
        return work.computed(ACCEPT, "No: the Mayor accepts property offered to the City as a gift or benefit.",
                             _approver("Mayor"), verdict="no", actors=("Mayor",))  # fmt: skip
    if form == "gift":
        worth: Decimal | None = work.maybe("worth")
        if worth is not None:
            work.skip(ACCEPT, f"A worth of {usd(worth)} sets no limit")
        work.step(ACCEPT, "A gift: the test of $250 is for a grant, lease or loan that obligates the City", True)
        return _mayor(work, "the Mayor accepts it; its value has no limit here")
    if work.maybe("free") and work.maybe("obligation") is None:
        work.step(ACCEPT, "The City is obligated for nothing", Decimal(0), "USD")
        return _mayor(work, "the Mayor accepts it, as the City is obligated for nothing")
    return _obligated(work)


def _obligated(work: Work) -> Outcome:
    """A grant, lease or loan that obligates the City for an amount, at once or each year."""
    told, months = work.money("obligation"), work.maybe("months")
    yearly, years, limit = told, work.maybe("years"), work.figure(LIMIT)
    if wrong := below_zero(work, ACCEPT, yearly, years, months):
        return wrong
    if work.maybe("each_month") and yearly <= limit:
        months = work.number("months")
        work.step(ACCEPT, f"{plain(months)} months at {usd(yearly)} each", yearly * months, "USD")
        yearly, years = yearly * months, None
    if years is None and work.maybe("each_year") and Decimal(0) < yearly <= limit:
        years = work.number("years")
    total = yearly if years is None else yearly * years
    work.step(ACCEPT, f"An obligation of {usd(total)} exceeds {usd(limit)}", total > limit)
    if total <= limit:
        return _mayor(work, f"the Mayor accepts it: the City is obligated for {usd(total)}, not exceeding {usd(limit)}")
    if yearly > limit or years is None:
        verdict = "no" if work.maybe("officer") == "council_after" else _verdict(work, council=True)
        text = (f"the Council first approves it by special ordinance: {usd(total)} exceeds {usd(limit)}; the Mayor "
                "then accepts")  # fmt: skip
        return work.computed(ACCEPT, _told(verdict, text), _approver("Council"), dollars("limit", "Limit", limit),
                             verdict=verdict, actors=("Council", "Mayor"))  # fmt: skip
    whole = Reading(f"The whole obligation counts: {usd(total)} over {plain(years)} years.", (_approver("Council"),),
                    _verdict(work, council=True))  # fmt: skip
    each = Reading(f"The obligation of a year counts: {usd(yearly)}.", (_approver("Mayor"),),
                   _verdict(work, council=False))  # fmt: skip
    text = ("The text does not say whether the whole obligation or that of a year counts; most safely the "
            "Council first approves it by special ordinance.")  # fmt: skip
    return work.two_readings(ACCEPT, text, whole, each, actors=("Council", "Mayor"))


def _verdict(work: Work, *, council: bool) -> str | None:
    """Yes or no to whether the officer asked about is the one; none when no officer is named."""
    officer = work.maybe("officer")
    if officer is None or officer == "council_after":
        return None
    return "yes" if council == (officer == "council_needed") else "no"


def _told(verdict: str | None, text: str) -> str:
    return f"{verdict.capitalize()}: {text}." if verdict else f"{text[0].upper()}{text[1:]}."


def _mayor(work: Work, text: str) -> Outcome:
    verdict = _verdict(work, council=False)
    return work.computed(ACCEPT, _told(verdict, text), _approver("Mayor"), verdict=verdict, actors=("Mayor",))


def _approver(who: str) -> Quantity:
    return Quantity("approver", "Decided by", who)
