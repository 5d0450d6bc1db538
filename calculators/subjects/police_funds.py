"""Police contributions and money for police evidence: Sections 5.40.070 and 5.40.080."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.conditions import warn_closed
from calculators.deadline import days_late
from calculators.figure import anchor, figure
from calculators.inputs import YEARS, Inputs, choice, count, day, money, yes_no
from calculators.money import long_date, usd
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition
from calculators.timeliness import DONE_WORDS, asked_whether, judged
from calculators.work import Work, date_value

SUBJECT = "Police funds"
CONTRIBUTIONS, EVIDENCE = "5.40.070", "5.40.080"
JANUARY, HALF_YEAR = 1, 6

STATEMENT_DAY = figure(
    "police_statement_day", "15", "day of January", CONTRIBUTIONS,
    "The Treasurer shall, not later than January 15th of each year, furnish to the Chief of Police a statement",
)  # fmt: skip
DONOR_DAY = figure(
    "police_donor_day", "31", "day of January", CONTRIBUTIONS,
    "The Committee shall, not later than January 31st of each year, advise each donor",
)  # fmt: skip
AT_ONCE = anchor(
    CONTRIBUTIONS, "The Chief of Police shall immediately advise the Committee of the contents of the report"
)
WRITTEN = anchor(
    CONTRIBUTIONS, "except on written request of the Chief of Police who shall first be advised in writing"
)
MEMORANDUM = anchor(
    EVIDENCE, "on a memorandum requisition approved by the Commissioner In Charge of the Bureau of Police"
)
AFFIDAVIT = anchor(EVIDENCE, "The requisition shall be accompanied by an affidavit signed by the Chief of Police")
PURPOSE = anchor(EVIDENCE, "evidence against the illegal sale of liquor, gambling or other violations of laws")
NO_MORE = anchor(EVIDENCE, "There shall be no further formal accountability for such funds beyond the affidavit")


class ContributionDates(Inputs):
    """The year of the dates."""

    year: int | None = count(
        "In which year do the dates fall?",
        CONTRIBUTIONS,
        unit="year",
        words=("year", "in", "for", "dates", "contributions", "deadlines", "statement"),
    )
    done: date | None = day(
        "On which day was it in fact done?", CONTRIBUTIONS, optional=True,
        words=(*DONE_WORDS, "told", "advised", "mailed", "went out", "reached", "furnished", "letters", "gave",
               "chief got", "mailed the", "notices went out", "letters went out", "sent out", "sent the",
               "handed", "handed the", "delivered to", "reported", "submitted", "filed", "told the donors",
               "gave the chief", "got it on", "received it"),
    )  # fmt: skip
    which: str | None = choice(
        "Is it the Treasurer's statement to the Chief, or the Committee's advice to donors?", CONTRIBUTIONS,
        {"statement": ("treasurer's statement", "treasurer", "statement to the chief",
                       "treasurer's report", "report to the chief", "treasurer gave", "treasurer sent",
                       "treasurer handed", "treasury's statement", "chief got the statement",
                       "treasurer's accounting", "treasury report", "to the chief"),
         "advice_to_donors": ("donors", "donor", "told donors", "tax letters", "deductible",
                              "donor letters", "told everyone who gave", "folks who gave", "contributors",
                              "givers", "tax notice", "tax notices", "write off", "tax deduction",
                              "those who donated", "people who gave", "donor notices", "tax deductible",
                              "committee mailed", "committee told", "committee sent", "committee advised",
                              "deduction letters")},
    )  # fmt: skip
    asked: str | None = asked_whether(CONTRIBUTIONS)


@calculator(
    name="police_contributions_dates",
    title="Yearly dates of the Police Contributions Committee",
    subject=SUBJECT,
    provision=CONTRIBUTIONS,
    rule="The Treasurer furnishes the Chief of Police a statement not later than January 15th of each "
    "year, the Chief advises the Committee immediately, and the Committee advises each donor of the "
    "deductible part not later than January 31st.",
    phrases=(
        "when in 2029 is the Treasurer's statement of police contributions due",
        "deadline to tell donors of the Police Contributions Committee what is tax deductible",
        "police contributions dates for 2027",
        "by when must donors to the police contributions committee be advised",
        "January deadlines for police contributions",
        "Treasurer's statement to the Chief of Police, due date this year",
        "Committee told its donors on February 2 what is deductible, on time?",
        "Treasurer's police contributions statement reached the Chief January 17, late?",
        "donors of the police contributions got their letters January 31, ok?",
        "what's the drop dead date for telling folks who gave to the police contributions committee "
        "what they can write off",
        "treasurer gave the chief the police contributions statement two days after the middle of January, on time?",
        "committee mailed the tax letters to police donors in February, are they late",
        "by which dates are the Treasurer's statement and the notice to donors of the Police "
        "Contributions Committee due",
        "Committee advised the donors of the deductible part on the last day of January, was that in time",
        "Treasurer already sent the police contributions statement, was it in time",
        "when must the Treasurer hand the Chief the yearly statement of police contributions received and paid out",
        "last day in January for the committee's tax letters to donors",
        "is our statement to the police chief overdue",
    ),
    anchors=(STATEMENT_DAY, DONOR_DAY, AT_ONCE),
    model=ContributionDates,
)
def police_contributions_dates(work: Work) -> Outcome:
    """PCC 5.40.070."""
    done: date | None = work.maybe("done")
    year: int = _nearest(done) if done and work.maybe("year") is None else work.count("year")
    if year not in YEARS:
        return work.not_applicable(CONTRIBUTIONS, "Give the year in four digits.")
    statement = date(year, JANUARY, STATEMENT_DAY.whole)
    donors = date(year, JANUARY, DONOR_DAY.whole)
    work.figure(STATEMENT_DAY)
    work.figure(DONOR_DAY)
    work.step(CONTRIBUTIONS, "The Treasurer's statement to the Chief of Police, not later than", statement, "date")
    work.step(CONTRIBUTIONS, "The Chief advises the Committee of its contents immediately", True)
    work.step(CONTRIBUTIONS, "The Committee advises each donor, not later than", donors, "date")
    warn_closed(work, statement, donors)
    work.note("The text does not say which year the statement covers; the calendar year before is implied.")
    text = (f"The Treasurer's statement is due by {long_date(statement)}, the Chief then advises the "
            f"Committee immediately, and donors are advised by {long_date(donors)}.")  # fmt: skip
    values = (
        date_value("statement", "Treasurer's statement to the Chief of Police", statement),
        date_value("donors", "Donors advised by the Committee", donors),
    )
    if done is None:
        return work.computed(CONTRIBUTIONS, text, *values, actors=("Treasurer", "Chief of Police", "Committee"))
    which = "statement" if done <= statement and work.maybe("which") is None else work.choice("which")
    return _done(work, done, statement if which == "statement" else donors, text, *values)


def _nearest(told: date) -> int:
    """The year whose January lies nearest to a day."""
    return told.year if told.month <= HALF_YEAR else told.year + 1


def _done(work: Work, done: date, due: date, text: str, *values: Quantity) -> Outcome:
    """Whether what the Treasurer or the Committee did was in time."""
    late = days_late(work, CONTRIBUTIONS, due, done)
    judgment = judged(work, not late)
    lateness = Quantity("days_late", "Days late", late, "days")
    return work.computed(CONTRIBUTIONS, f"{judgment.opening} {text}", *values, lateness, verdict=judgment.verdict,
                         actors=("Treasurer", "Chief of Police", "Committee"))  # fmt: skip


class ContributionDisbursement(Inputs):
    """What a payment from the police contributions depends on."""

    requested: bool | None = yes_no(
        "Does the Chief of Police request it in writing?", CONTRIBUTIONS, optional=True,
        yes=("chief requested in writing", "written request of the chief", "chief's written request",
             "chief wrote", "chief asked in writing", "chief asked the treasurer in writing",
             "letter from the chief", "chief's letter", "chief put it in writing",
             "written request from the chief", "chief asked treasurer in writing",
             "chief requested it in writing", "chief wrote the treasurer", "chief's request in writing",
             "chief sent a written request", "memo from the chief", "chief's memo", "chief sent a letter",
             "chief emailed the treasurer", "chief asked for it in writing", "chief's signed request",
             "chief signed a written request", "chief submitted a written request", "chief's written ask",
             "chief wrote to the treasurer", "chief has asked in writing", "chief then wrote",
             "chief put in a written request", "chief made a written request"),
        no=("phone call from the chief", "chief phoned", "chief only called", "chief asked by phone",
            "no written request", "chief said so", "chief hasn't asked", "chief emailed nobody",
            "straight to the treasurer", "directly to the treasurer", "chief asked orally",
            "without the chief", "chief has not requested", "bypassing the chief", "chief called",
            "chief called the treasurer", "nothing on paper from him", "nothing in writing from the chief",
            "chief told the treasurer", "chief verbally", "chief hasn't written", "chief never wrote",
            "chief did not ask", "wrote straight to the treasurer", "wrote directly to the treasurer",
            "chief only phoned", "chief just called", "chief mentioned", "chief hasn't put",
            "chief asked verbally", "chief knows nothing", "chief wasn't told", "chief never asked",
            "chief rang", "without a request from the chief", "chief asked over the phone",
            "went around the chief", "chief will write later", "chief's letter to follow",
            "chief's letter comes", "chief's letter is coming", "chief texted", "chief's text",
            "letter from the chief is coming", "chief will put it in writing"),
    )  # fmt: skip
    advised: bool | None = yes_no(
        "Was the Chief first advised in writing of the Committee's action to pay a sum certain to a named "
        "donee?", CONTRIBUTIONS,
        optional=True,
        yes=("committee voted", "secretary advised", "committee advised in writing",
             "committee's letter to the chief", "secretary wrote to the chief",
             "secretary wrote the chief", "secretary told the chief in writing", "committee's vote",
             "committee acted", "secretary's letter", "committee approved", "secretary advised the chief",
             "committee's secretary advised the chief in writing", "secretary's written advice",
             "secretary wrote him", "secretary wrote her", "secretary notified the chief in writing",
             "secretary sent the chief a letter", "secretary's memo", "wrote the chief to pay",
             "named donee", "to a named donee", "sum certain", "secretary told him in writing",
             "secretary informed the chief in writing", "committee secretary wrote",
             "secretary put it in writing", "secretary advised him in writing", "committee's letter",
             "wrote the chief", "letter to the chief from the committee", "secretary's note",
             "letter from the committee"),
        no=("committee hasn't voted", "committee never voted", "before the committee voted",
            "secretary only called", "secretary never wrote", "committee has not acted",
            "without the committee", "committee did not vote", "committee split",
            "committee turned it down", "committee rejected", "committee said no", "secretary phoned",
            "secretary told the chief by phone", "secretary only told", "nothing from the committee",
            "committee has not voted", "nothing in writing from the committee", "committee undecided",
            "committee hasn't acted", "secretary never", "committee hasn't decided", "committee didn't",
            "secretary will write later", "secretary's letter to follow", "committee votes next",
            "committee will vote", "committee lady called", "got a call from the committee",
            "vote is next week"),
    )  # fmt: skip

    named: bool | None = yes_no(
        "Does the advice name the donee and a sum certain?", CONTRIBUTIONS, optional=True,
        yes=("sum certain", "to a named donee", "named donee", "names the donee", "names the amount", "by name"),
        no=("doesn't name who gets it", "doesn't name", "doesn't say who", "doesn't say how much",
            "whatever is left", "no set amount", "no fixed amount", "no amount", "no specific amount",
            "no exact amount", "without naming", "no name", "unnamed", "not named", "no amount named",
            "donee not named", "no sum named", "no named donee", "as much as needed", "amount left blank",
            "no sum", "no dollar figure", "whatever's left", "without an amount", "not say who",
            "not say how much", "up to the chief how much", "some money", "the rest of the fund",
            "all that's left", "however much", "no recipient"),
    )  # fmt: skip


@calculator(
    name="police_contributions_disbursement",
    title="Paying out police contributions",
    subject=SUBJECT,
    provision=CONTRIBUTIONS,
    rule="The Treasurer pays out money held for the Police Contributions Committee only on written "
    "request of the Chief of Police, who has first been advised in writing of the Committee's action "
    "to pay a sum certain to a named donee.",
    phrases=(
        "Committee's letter went straight to the Treasurer, may he pay police contributions",
        "pay a donee from the police contributions money",
        "Chief's written request after the Committee's vote, can the Treasurer disburse",
        "who can release money of the Police Contributions Committee",
        "Chief asked orally for a police contribution payment",
        "steps to disburse police contributions",
        "Committee voted $500 for a family fund, the Secretary wrote the Chief and the Chief asked in writing, pay?",
        "Chief just phoned the Treasurer to pay out contributions, ok?",
        "chief asked in writing for police contributions money but the committee's letter doesn't name "
        "who gets it, can treasury pay",
        "chief called the treasurer to cut a check from the contributions committee money to a widow, "
        "nothing on paper from him",
        "contributions committee secretary wrote the chief to pay the youth league whatever is left, no "
        "set amount, can it go out",
        "Committee's Secretary advised the Chief in writing to pay a sum certain to a named donee and "
        "the Chief requested it in writing, may the Treasurer pay out",
        "Chief of Police has asked the Treasurer to pay money out of the Police Contributions Committee "
        "fund, may the Treasurer pay",
        "committee wrote directly to treasury to pay a donee from police donations, may he disburse",
        "money held for the police contributions committee, can it be paid to a fallen officer's family",
        "secretary phoned the chief about the donation payout, is that enough to release trustee fund money",
        "treasurer holds police donation money, when can he let go of it",
    ),
    anchors=(WRITTEN,),
    model=ContributionDisbursement,
)
def police_contributions_disbursement(work: Work) -> Outcome:
    """PCC 5.40.070."""
    conditions = (
        Condition("advised", CONTRIBUTIONS, "the Committee's Secretary first advises the Chief of Police "
                                            "in writing of its affirmative action to pay a sum certain to "
                                            "a named donee"),
        Condition("requested", CONTRIBUTIONS, "the Chief of Police then requests it in writing"),
    )  # fmt: skip
    named = Condition("named", CONTRIBUTIONS, "the advice is to pay a sum certain to a particular named donee")
    return cleared(work, CONTRIBUTIONS, "the City Treasurer may disburse it", papers=conditions, taken=(named,),
                   actors=("City Treasurer", "Chief of Police"))  # fmt: skip


class EvidenceAdvance(Inputs):
    """What an advance for police evidence depends on."""

    purpose: bool | None = yes_no(
        "Is it for evidence against the illegal sale of liquor, gambling or other violations of laws?",
        EVIDENCE, optional=True,
        yes=("evidence", "liquor", "gambling", "drug buy", "undercover buy", "illegal sale",
             "violations of law", "drug buys", "buy drugs", "sting", "controlled buy", "undercover",
             "bootleg", "stolen goods buy", "buy money", "vice", "informant buy", "undercover purchase",
             "prostitution", "illegal booze", "dice game", "drug deal", "cockfight", "bookie",
             "illegal poker", "narcotics buy", "counterfeit buy", "illegal gun buy", "liquor case",
             "gambling sting", "stolen property sting"),
        no=("informant's rent", "lunch", "patrol cars", "uniforms", "travel", "overtime",
            "office supplies", "not for evidence", "equipment for the squad", "training", "dinner",
            "christmas party", "new radios", "squad room", "coffee", "furniture", "gas", "hotel",
            "banquet", "bail", "reward", "rent for an informant", "bonus", "vehicles", "overtime pay",
            "boots", "repair the van", "conference", "groceries"),
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the Commissioner In Charge of the Bureau of Police approved the memorandum requisition?",
        EVIDENCE, optional=True,
        yes=("commissioner approved", "memorandum requisition approved", "approved by the commissioner",
             "commissioner ok'd", "commissioner okayed", "commissioner signed", "commissioner signed off",
             "commissioner's approval", "requisition approved", "with commissioner's approval",
             "commissioner ok'd the requisition", "commissioner in charge approved",
             "commissioner in charge of police approved", "commissioner in charge of police has approved",
             "commissioner gave the ok", "commissioner's okay", "commissioner has approved",
             "approved by the commissioner in charge", "commissioner signed the memo",
             "police commissioner approved", "memo requisition is approved", "requisition is approved",
             "requisition's approved", "police commissioner okayed", "commissioner cleared",
             "commissioner's on board", "commissioner's signature", "commissioner greenlit",
             "okayed by the commissioner", "memo req approved", "police commissioner signed"),
        no=("commissioner hasn't", "commissioner said no", "no commissioner approval",
            "commissioner didn't approve", "commissioner refused", "commissioner has not approved",
            "without the commissioner", "not approved", "no memorandum requisition",
            "commissioner hasn't approved", "commissioner never", "commissioner won't",
            "commissioner turned it down", "commissioner denied", "commissioner still",
            "no sign-off from the commissioner", "mayor approved instead", "no approval",
            "nobody approved", "no requisition", "requisition isn't approved",
            "requisition hasn't been approved", "requisition was rejected",
            "requisition not signed by the commissioner", "commissioner nixed", "commissioner balked",
            "commissioner didn't", "unapproved", "approval comes", "approval to follow", "approval later",
            "commissioner will sign later", "commissioner signs later", "commissioner signs monday",
            "commissioner will approve", "commissioner is away", "commissioner to approve",
            "approval is pending", "approval pending", "commissioner later"),
    )  # fmt: skip
    affidavit: bool | None = yes_no(
        "Does an affidavit signed by the Chief of Police come with it?", EVIDENCE, optional=True,
        yes=("affidavit", "chief's affidavit", "affidavit signed by the chief", "affidavit attached",
             "with an affidavit", "sworn statement", "chief swore", "swore out", "sworn affidavit",
             "chief did the affidavit", "signed his affidavit", "signed her affidavit",
             "affidavit is attached", "affidavit's attached", "chief signed the affidavit",
             "affidavit's in", "affidavit is in", "affidavit signed", "chief's sworn",
             "sworn by the chief", "chief has sworn", "affidavit from the chief"),
        no=("affidavit by the captain", "affidavit by a", "captain's affidavit",
            "affidavit from the captain", "affidavit by the lieutenant", "signed by the captain",
            "signed by a lieutenant", "lieutenant signed", "sergeant signed", "deputy chief signed",
            "detective signed", "unsigned affidavit", "affidavit isn't signed", "forgot the affidavit",
            "no affidavit", "without an affidavit", "affidavit missing", "affidavit not signed",
            "captain signed", "there is no affidavit", "no sworn statement", "affidavit is missing",
            "affidavit's missing", "affidavit wasn't signed", "nobody signed the affidavit",
            "chief hasn't signed", "chief hasn't sworn", "chief won't sign", "nothing sworn",
            "affidavit not attached", "affidavit still", "affidavit unsigned", "chief refused to sign",
            "affidavit isn't", "affidavit hasn't", "lieutenant swore", "captain swore", "sergeant swore",
            "deputy chief swore", "assistant chief signed", "signed by the assistant chief",
            "signed by the deputy chief", "chief never signed", "skip the affidavit", "no affidavit yet",
            "affidavit comes", "affidavit is coming", "affidavit to come", "affidavit to follow",
            "affidavit follows", "affidavit later", "affidavit will", "affidavit tomorrow",
            "affidavit monday", "affidavit friday", "affidavit next week", "affidavit still to come",
            "affidavit after", "swear later", "sign the affidavit later", "affidavit pending"),
    )  # fmt: skip
    amount: Decimal | None = money(
        "How much would be advanced?", EVIDENCE, optional=True,
        words=("advance", "wants", "cash", "for", "funds", "amount", "money", "requisition", "needs",
               "buys", "buy money", "grand", "up front", "upfront", "advance of", "draw", "front", "float"),
    )  # fmt: skip


@calculator(
    name="police_evidence_advance",
    title="Advance money for police evidence",
    subject=SUBJECT,
    provision=EVIDENCE,
    rule="The Chief of Police may requisition funds in advance to purchase evidence, on a memorandum "
    "requisition approved by the Commissioner In Charge of Police, with the Chief's affidavit of its "
    "use; there is no further formal accountability.",
    phrases=(
        "Chief wants $5,000 in advance for gambling evidence but there is no affidavit",
        "advance of cash for undercover liquor buys",
        "is the requisition of evidence money in order with affidavit and Commissioner's approval",
        "police evidence fund advance, what papers",
        "captain signed the affidavit for evidence money",
        "do police account for evidence purchase money afterwards",
        "detective needs $800 for drug buys, Commissioner approved and the Chief's affidavit is attached, fine?",
        "is there a cap on cash the Chief may draw ahead for undercover evidence",
        "chief wants cash for a gambling sting, signed his affidavit, but the commissioner hasn't "
        "approved the memo requisition, can he get it",
        "need buy money for the liquor case, commissioner ok'd the requisition, chief swore out the "
        "affidavit, can we hand over the cash",
        "vice wants buy money up front, chief did the affidavit, are we good",
        "Chief of Police wants an advance to buy evidence, may he have it",
        "memorandum requisition for evidence funds is approved by the Commissioner In Charge of Police "
        "and the Chief's affidavit is attached, may the advance be made",
        "advance money requisitioned for evidence but no affidavit, is it in order",
        "undercover prostitution case needs money ahead, lieutenant swore the affidavit, ok?",
        "can the police draw evidence money to pay for a squad dinner",
        "front the drug unit some money for a buy",
    ),
    anchors=(MEMORANDUM, AFFIDAVIT, PURPOSE, NO_MORE),
    model=EvidenceAdvance,
)
def police_evidence_advance(work: Work) -> Outcome:
    """PCC 5.40.080."""
    work.note("The text sets no limit. The Chief keeps confidential records for the Commissioner In Charge.")
    purpose = Condition("purpose", EVIDENCE, "it is for evidence against the illegal sale of liquor, gambling "
                                             "or other violations of laws")  # fmt: skip
    papers = (
        Condition("approved", EVIDENCE, "the Commissioner In Charge of the Bureau of Police approves the "
                                        "memorandum requisition"),
        Condition("affidavit", EVIDENCE, "an affidavit signed by the Chief of Police comes with it"),
    )  # fmt: skip
    amount: Decimal | None = work.maybe("amount")
    funds = "the funds" if amount is None else usd(amount)
    granted = f"the Chief of Police may have {funds} in advance, charged to the appropriation for evidence procurement"
    actors = ("Chief of Police", "Commissioner In Charge of the Bureau of Police")
    return cleared(work, EVIDENCE, granted, papers=papers, taken=(purpose,), actors=actors)
