"""What the Purchasing Agent buys, up to which amount, and by which manual: Sections 5.32.010 and 5.32.040."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, money, percent, yes_no
from calculators.money import plain, usd
from calculators.opposite import opposite
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, dollars

SUBJECT = "Purchasing"
AT, MANUAL = "5.32.010", "5.32.040"
AGENT = ("City Purchasing Agent",)

LIMIT = figure("advertising_threshold", "20000", "USD", AT, "in excess of $20,000, such amount to be adjusted annually")
BUYS = anchor(AT, "purchase all supplies, materials, equipment, labor and contractual services")
EMERGENCIES = anchor(AT, "shall, except in case of emergencies")
EXPERTS = anchor(AT, "contracts for the performance of professional, technical or expert services")
FUNDS = anchor(AT, "or transfers and investments of City funds")
BIDDING = anchor(AT, "the Purchasing Agent shall follow competitive bidding procedures")
ADJUSTED = anchor(AT, "such amount to be adjusted annually based on the average inflation rate for the Portland")
CHANGES = anchor(MANUAL, "may make nonsubstantive changes in the Purchasing Manual without Council approval")


class PurchasingJurisdiction(Inputs):
    """What decides whether the Purchasing Agent has jurisdiction."""

    what: str | None = choice(
        "What is to be bought or done?", AT,
        {
            "goods": ("supplies", "materials", "equipment", "labor", "goods", "furniture", "parts", "uniforms",
                      "tools", "toner", "copy paper", "trucks", "tires", "fuel", "gravel", "hardware", "hoses",
                      "desks", "chairs", "gloves", "lumber", "batteries", "pumps", "office supplies",
                      "purchase of supplies",
                      "purchase of office supplies", "purchase of materials", "purchase of equipment", "radios",
                      "laptops",
                      "computers", "paper", "signs", "vehicles", "police cars", "boots", "paint", "asphalt", "pipe",
                      "printers", "valves", "mowers", "body armor", "mulch"),
            "contractual_services": ("contractual services", "janitorial", "janitorial contract", "landscaping",
                                     "towing", "security guards", "cleaning", "maintenance contract",
                                     "window washing", "repair services", "service contract", "pest control",
                                     "laundry service", "guard service", "snow removal", "hauling contract",
                                     "elevator maintenance", "trash pickup", "custodial", "lawn mowing", "mowing",
                                     "carpet cleaning", "shuttle service", "janitorial service", "janitors",
                                     "our janitorial contract",
                                     "cleaning contract", "security contract", "landscaping contract", "gardening",
                                     "moving company", "movers", "plumbing repair", "hvac maintenance",
                                     "copier repair",
                                     "graffiti removal", "tree trimming", "street sweeping", "catering"),
            "revenue_producing_services": ("revenue producing", "revenue producing services", "vending",
                                           "vending machines", "vending machine", "brings in money",
                                           "services that bring in revenue", "soda machines"),
            "personal_services": ("personal services", "other personal services"),
            "professional_services": ("professional", "professional services", "technical services",
                                      "expert services", "expert", "consultant", "architect", "appraisal",
                                      "appraiser", "lawyer", "engineering services", "accountant", "auditor's firm",
                                      "pte", "engineer", "attorney", "law firm", "surveyor", "geologist",
                                      "consulting", "design work", "actuary", "expert witness", "cpa",
                                      "psychologist", "shrink", "psychiatrist",
                                      "doctor", "physician", "medical examiner", "planner", "hydrologist",
                                      "economist",
                                      "fitness evals", "expert appraiser", "legal services", "outside counsel",
                                      "structural engineer", "software architect", "bookkeeper", "lobbyist",
                                      "arborist", "scientist", "veterinarian", "vet", "nurse", "interpreter",
                                      "contract with an expert", "engineering firm", "architects", "consultants",
                                      "auditing firm", "accounting firm", "land surveyor"),
            "city_funds": ("transfer funds", "transfers of funds", "transfer of city funds", "investments", "invest",
                           "investment of city funds", "invest city funds", "treasury bonds", "broker",
                           "investing", "city money in bonds", "move money between funds", "moving city funds",
                           "transferring funds",
                           "move city money", "moving city money", "investment of city money", "investing city money",
                           "treasury bills", "money market", "wire transfer between", "buying bonds", "idle cash"),
        },
    )  # fmt: skip
    emergency: bool | None = yes_no(
        "Is it a case of emergency?", AT, optional=True,
        yes=("emergency", "urgent breakdown", "in an emergency"), no=("no emergency", "not an emergency"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether it must be put out to competitive bidding?", AT,
        {"bidding": ("bid it out", "have to bid", "need to bid", "must be bid", "put out to bid",
                     "competitive bidding",
                     "competitively bid", "get bids", "go out to bid", "bidding needed", "bidding required",
                     "bid out"),
         "no_bidding": ("without bids", "skip bidding", "without bidding", "avoid bidding", "skip the bids",
                        "no bids",
                        "not bid it")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="purchasing_jurisdiction",
    title="Whether the Purchasing Agent has jurisdiction",
    subject=SUBJECT,
    provision=AT,
    rule="Except in emergencies the Purchasing Agent buys all supplies, materials, equipment, labor, contractual "
    "services and personal services not covered by Chapter 5.68; he has no jurisdiction over professional, "
    "technical or expert services, nor over transfers and investments of City funds.",
    phrases=(
        "does an appraisal by an expert go through the Purchasing Agent",
        "has Purchasing jurisdiction over a janitorial contract, and must it be bid",
        "who buys revenue producing services for the City",
        "is the investment of City funds a matter for the Purchasing Agent",
        "do we send a consultant contract to Purchasing",
        "personal services not under 5.68, competitive bidding needed?",
        "is it the purchasing agent's job to buy labor",
        "do we run our window washing contract through purchasing or hire them ourselves",
        "our division needs an actuary, is that something Purchasing handles",
        "do we have to put the soda machine contract out to bid",
        "must the lawn mowing contract go out for bids",
        "can we skip bidding on a snow removal service",
        "who buys our gloves and batteries, us or the Purchasing Agent",
        "treasurer wants to invest City funds, does the Purchasing Agent get a say",
        "does the Purchasing Agent have jurisdiction over our purchase of office supplies",
        "is our janitorial contract within the Purchasing Agent's jurisdiction",
        "we need a psychologist for fitness exams, does that run through procurement",
        "moving City money into another bank, is that for the Purchasing Agent",
        "is hiring an outside surveyor something Purchasing does for us",
        "who handles buying tires for the fleet",
        "is buying gravel within the Purchasing Agent's jurisdiction",
        "does the Purchasing Agent have jurisdiction over the order of desks for our bureau",
        "does purchasing have to bid out our vending machine service",
    ),
    anchors=(BUYS, EMERGENCIES, EXPERTS, FUNDS, BIDDING),
    model=PurchasingJurisdiction,
)
def purchasing_jurisdiction(work: Work) -> Outcome:
    """PCC 5.32.010."""
    what = work.choice("what")
    if what in ("professional_services", "city_funds"):
        experts = what == "professional_services"
        words = "professional, technical or expert services" if experts else "transfers and investments of City funds"
        where = " Chapter 5.68 governs them." if experts else ""
        work.step(AT, f"No jurisdiction with respect to {words}", False)
        return work.computed(AT, f"No: the Purchasing Agent has no jurisdiction over {words}.{where}", verdict="no",
                             actors=AGENT)  # fmt: skip
    if work.maybe("emergency"):
        work.step(AT, "In case of emergencies the using agency may buy directly, by Section 5.32.030", True)
        text = "Emergencies are excepted: the bureau may buy directly with the consent that Section 5.32.030 asks for."
        return work.computed("5.32.030.p1", text, verdict="conditional", actors=AGENT)
    return _purchased(work, what != "goods")


def _purchased(work: Work, bidding: bool) -> Outcome:
    work.step(AT, "The Purchasing Agent purchases it", True)
    text = "Yes: the City Purchasing Agent buys it."
    if bidding:
        work.step(AT, "Services: competitive bidding procedures are followed, at any amount", True)
        work.note("Personal services that Chapter 5.68 covers are outside the Purchasing Agent's part.")
        text = "Yes: the City Purchasing Agent buys it and must follow competitive bidding procedures."
    value = Quantity("bidding", "Competitive bidding required by this sentence", bidding)
    asked = work.maybe("asked")
    if asked and not bidding:
        text = ("The Purchasing Agent buys it. The sentence on competitive bidding speaks of services; whether goods "
                "are advertised for bids is for the Charter and the purchasing procedures.")  # fmt: skip
        return work.computed(AT, text, value, actors=AGENT)
    if asked:
        verdict = "yes" if asked == "bidding" else "no"
        text = (f"{verdict.capitalize()}: in purchasing these services the Purchasing Agent must follow competitive "
                "bidding procedures.")  # fmt: skip
        return work.computed(AT, text, value, verdict=verdict, actors=AGENT)
    return work.computed(AT, text, value, verdict="yes", actors=AGENT)


class ThresholdAdjusted(Inputs):
    """What a year's adjustment of the purchasing amount depends on."""

    amount: Decimal | None = money(
        "Which amount is adjusted: the $20,000 of the Code, or the one last certified?", AT,
        words=("amount", "threshold", "limit", "base", "certified", "last", "last year", "was", "current", "old",
               "purchasing number", "number", "previous",
               "prior", "amount was", "stood at", "used to be", "starting from", "at"),
    )  # fmt: skip
    rate: Decimal | None = percent(
        "Which average inflation rate did the City Auditor certify (in percent)?", AT, outside="inflation_rate",
        words=("inflation", "rate", "percent", "cpi", "certified", "increase", "adjusted", "went up", "goes up",
               "up"),
    )  # fmt: skip
    purchase: Decimal | None = money(
        "Which purchase is held against the adjusted amount?", AT, optional=True,
        words=("purchase", "order", "buy", "buying", "cost", "costs", "invoice", "quote", "is a", "job"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether the purchase is within the adjusted amount, or over it?", AT,
        {"within": ("within", "under the", "below", "up to", "stay under", "fit under"),
         "over": ("over the", "above the", "exceed", "exceeds", "in excess", "past the", "higher than")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="purchasing_threshold_adjusted",
    title="A year's adjustment of the $20,000 purchasing amount",
    subject=SUBJECT,
    provision=AT,
    rule="The $20,000 of Sections 5.32.010 and 5.01.010 is adjusted annually by the average inflation rate for the "
    "Portland Metropolitan Area, as certified by the City Auditor.",
    phrases=(
        "adjust the $20,000 threshold by 2.8 percent inflation",
        "new purchasing amount if last year's $31,000 goes up 3.1 percent",
        "compute the inflation adjustment of the purchase threshold",
        "threshold was $28,500, inflation rate 4%, what is it now",
        "apply the certified inflation rate to the bid amount",
        "next year's advertising threshold with 1.9% inflation",
        "Auditor certified 3.4% for the year, the purchasing limit was $24,150, what is the new one",
        "bump the formal bid threshold of $26,400 by 2.2 percent",
        "how much does our purchasing threshold go up if it was $31,250 and inflation is 2.4 percent",
        "purchasing number last year was 26,500 and the Auditor says 4.2% for Portland metro, where are we",
        "work out this year's purchasing amount from last year's",
        "what is the raise in the purchase threshold in dollars",
        "is a $21,000 order over the purchasing threshold once 4% inflation is added to $20,000",
        "purchasing amount after this year's inflation adjustment",
    ),
    anchors=(LIMIT, ADJUSTED),
    model=ThresholdAdjusted,
)
def purchasing_threshold_adjusted(work: Work) -> Outcome:
    """PCC 5.32.010, and the same words in 5.01.010."""
    amount, rate = work.money("amount"), work.percent("rate")
    if amount <= 0 or rate <= -100:
        return work.not_applicable(
            AT, "The amount lies above zero and inflation above -100 percent; check the figures."
        )
    work.figure(LIMIT)
    exact = amount * (100 + rate) / 100
    work.step(AT, f"{usd(amount)} and {plain(rate)} percent more", exact, "USD")
    adjusted = work.cents(AT, exact)
    work.note("The figure that the City Auditor certifies governs. The text does not say whether each year builds "
              "on the last certified amount or all years on the $20,000; for one year they are the same.")  # fmt: skip
    purchase: Decimal | None = work.maybe("purchase")
    if purchase is not None:
        return _held_against(work, purchase, adjusted)
    increase = dollars("increase", "Increase", adjusted - amount)
    text = f"The adjusted amount is {usd(adjusted)}: {usd(amount)} and {plain(rate)} percent, {usd(adjusted - amount)}."
    value = dollars("adjusted", "Adjusted amount", adjusted)
    return work.computed(AT, text, value, increase, actors=("City Auditor",))


def _held_against(work: Work, purchase: Decimal, adjusted: Decimal) -> Outcome:
    """Whether a purchase is in excess of the adjusted amount; exactly that amount is not."""
    if wrong := below_zero(work, AT, purchase):
        return wrong
    over = purchase > adjusted
    work.step(AT, f"{usd(purchase)} is in excess of {usd(adjusted)}", over)
    verdict = "yes" if over == (work.maybe("asked") == "over") else "no"
    off = abs(purchase - adjusted)
    by = dollars("excess" if over else "remaining", "In excess by" if over else "Below the amount by", off)
    place = "in excess of" if over else "within"
    text = f"{verdict.capitalize()}: {usd(purchase)} is {place} the adjusted amount of {usd(adjusted)}."
    return work.computed(AT, text, dollars("adjusted", "Adjusted amount", adjusted), by, verdict=verdict,
                         actors=("City Auditor",))  # fmt: skip


class ManualChange(Inputs):
    """What a change in the Purchasing Manual depends on."""

    substantive: bool | None = yes_no(
        "Is the change substantive?", MANUAL,
        yes=("substantive", "substantive change", "new procedure", "change the procedure", "raise the limit",
             "policy change", "rewrite", "rewriting", "overhaul", "new limits", "change the rules", "new rule",
             "change how bids", "add a requirement", "real change", "change of procedure", "drop the requirement",
             "new chapter", "raise the threshold", "lower the threshold", "raise the quote threshold",
             "change the threshold", "change the threshold for", "big policy change", "big change", "new requirement",
             "substantial change", "major change", "raising the", "lowering the", "doubling the",
             "change the number of bids",
             "new rules", "change who approves", "get rid of the", "eliminate the", "allow oral", "change the limit",
             "change the dollar", "different procedure", "switch to", "stricter", "loosen"),
        no=("nonsubstantive", "non-substantive", "not substantive", "typo", "typos", "phone number", "spelling",
            "misspelled", "page numbers", "formatting", "minor", "wording only", "address change", "web address",
            "punctuation", "renumber", "cosmetic", "clerical", "title of a form", "fix a date", "renumbering",
            "fix typos",
            "fix the typos", "phone numbers", "email address", "addresses", "form names", "updating form names",
            "commas",
            "grammar", "font", "fonts", "layout", "reformat", "table of contents", "index page", "page number",
            "headings",
            "names of staff", "staff names", "broken link", "links", "wrong date", "spelling mistakes", "name change",
            "capitalization", "logo", "cover page", "no real change", "nothing of substance", "housekeeping",
            "purely editorial",
            "editorial"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether the Council is needed?", MANUAL,
        {"council_needed": ("need council", "needs council", "council needed", "does the council have to",
                            "does council have to", "go to council", "council approve", "council approval needed",
                            "council vote", "council's ok", "have to go to council", "require council",
                            "need council approval",
                            "need the council", "ask council", "take it to council", "council have to ok",
                            "council have to vote",
                            "have to ask council", "council sign off", "council needs to", "go before council",
                            "must council", "must the council", "get council"),
         "alone": ("without council", "without the council", "without council approval", "on his own", "on her own",
                   "purchasing agent just", "by himself", "by herself", "alone", "on its own", "purchasing do it",
                   "w/o council", "skip council", "without a council vote", "bypass council")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="purchasing_manual_change",
    title="Who may change the Purchasing Manual",
    subject=SUBJECT,
    provision=MANUAL,
    rule="The Council adopts the Purchasing Manual; the Purchasing Agent may make nonsubstantive changes in it "
    "without Council approval.",
    phrases=(
        "fix a phone number in the Purchasing Manual without the Council",
        "does a substantive change of the Purchasing Manual go to Council",
        "can the Purchasing Agent correct typos in the manual",
        "amend the Purchasing Manual, whose approval",
        "who may change procedures in the Purchasing Manual",
        "purchasing manual edit, Council vote needed?",
        "overhaul of the bid protest chapter in the Purchasing Manual, can the Purchasing Agent just do it",
        "clerical fix in the manual, skip Council?",
        "we want to add a requirement to the Purchasing Manual",
        "fix typos in the Purchasing Manual, do we need Council approval",
        "our change in the Purchasing Manual, is the Council needed for it",
        "may procurement swap out names of forms and renumber pages of its handbook by itself",
        "doubling the number of quotes that the Purchasing Manual asks for, who has to say yes",
        "may the Purchasing Agent make this change to the manual without Council",
    ),
    anchors=(CHANGES,),
    model=ManualChange,
)
def purchasing_manual_change(work: Work) -> Outcome:
    """PCC 5.32.040."""
    substantive = work.yes("substantive")
    work.note("The text does not say which changes are nonsubstantive.")
    work.step(MANUAL, "Nonsubstantive changes need no Council approval", not substantive)
    outcome: Outcome
    if substantive:
        text = "No: the Purchasing Agent makes nonsubstantive changes only; the Council adopts the Manual."
        outcome = work.computed(MANUAL, text, verdict="no", actors=("Council",))
    else:
        text = "Yes: the Purchasing Agent may make a nonsubstantive change without Council approval."
        outcome = work.computed(MANUAL, text, verdict="yes", actors=("Purchasing Agent",))
    if work.maybe("asked") == "council_needed":
        return opposite(outcome, "the Council must approve it", "the Council is not needed")
    return outcome
