"""When umbrella organizations are formed and may file: Sections 5.10.010 B and 5.10.040."""

from __future__ import annotations

from datetime import date

from calculators.calculator import calculator
from calculators.conditions import below_zero
from calculators.deadline import in_time
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, day, yes_no
from calculators.money import long_date
from calculators.outcome import Outcome, Quantity
from calculators.timeliness import DONE_WORDS, asked_whether
from calculators.work import Work, date_value

SUBJECT = "Annual Charity Drive"
JANUARY, APRIL = (1, 1), (4, 1)

OTHERS = figure(
    "umbrella_founders", "9", "charities", "5.10.010.B", "in conjunction with nine other charitable organizations"
)
WINDOW = anchor("5.10.040.p1", "between January 1 and April 1 of each year")
NOTICE_WINDOW = anchor("5.10.040.p2", "between January 1 and April 1 of each year")
NOTARIZED = anchor("5.10.040.p2", "The notice of intent shall be accompanied by a notarized statement")


class UmbrellaFormation(Inputs):
    """How many charities form an umbrella organization."""

    charities: int | None = count(
        "How many charitable organizations, the founder included, would form it?", "5.10.010.B", unit="charities",
        words=("signed on", "including us", "counting us", "counting ourselves", "on board", "all together",
               "outfits", "charities", "charity", "organizations", "together", "members", "groups", "nonprofits",
               "non-profits",
               "outfits", "of us", "in all"),
        optional=True,
    )  # fmt: skip
    others: int | None = count(
        "How many other charitable organizations would join it?", "5.10.010.B", unit="charities", optional=True,
        words=("besides ours", "with us", "additional", "other outfits", "other non-profits", "along with",
               "alongside", "others", "other charities", "other organizations", "other groups", "other",
               "partners", "besides us",
               "more charities", "other nonprofits", "join us", "joining us"),
    )  # fmt: skip


@calculator(
    name="umbrella_formation_count",
    title="Charities needed to form an umbrella organization",
    subject=SUBJECT,
    provision="5.10.010.B",
    rule="Any charitable organization may, in conjunction with nine other charitable organizations, form an umbrella "
    "organization.",
    phrases=(
        "do we have enough charities to start our own umbrella",
        "us and nine other nonprofits want to band together as an umbrella, enough?",
        "six charities signed on counting ourselves, how many more to make an umbrella",
        "how many more outfits must join us to form an umbrella",
        "are eight charities enough to found an umbrella organization",
        "can 8 charities together form an umbrella organization",
        "how many charities does it take to form an umbrella organization",
        "ten nonprofits want to start an umbrella group",
        "our charity wants to found an umbrella organization, how many others do we need",
        "minimum number of groups for a new umbrella organization",
        "may nine charities found an umbrella",
        "our charity and nine others want to form an umbrella, enough?",
        "seven nonprofits joined up so far, how many more before we have an umbrella",
    ),
    anchors=(OTHERS,),
    model=UmbrellaFormation,
)
def umbrella_formation_count(work: Work) -> Outcome:
    """PCC 5.10.010 B."""
    others, joining = int(work.figure(OTHERS)), work.maybe("others")
    told = work.maybe("charities")
    charities: int = work.count("charities") if joining is None else joining + (told or 1)
    if wrong := below_zero(work, "5.10.010.B", charities):
        return wrong
    needed = others + 1
    enough = charities >= needed
    work.step("5.10.010.B", f"One charity and {others} others", needed, "charities")
    work.note("Once formed, it needs at least nine recipients to be eligible (PCC 5.10.050 A).")
    text = f"{'Yes' if enough else 'No'}: it takes {needed}, one charity in conjunction with {others} others."
    short = Quantity("shortfall", "Charities still missing", max(0, needed - charities), "charities")
    return work.computed("5.10.010.B", text, Quantity("needed", "Charities needed", needed, "charities"), short,
                         verdict="yes" if enough else "no")  # fmt: skip


class ApplicationWindow(Inputs):
    """What is filed, and when."""

    filed: date | None = day("On which date is it filed?", "5.10.040.p1", words=("application", *DONE_WORDS))
    kind: str | None = choice(
        "Is it an application, or a notice of intent for the second year of a two-year eligibility?", "5.10.040.p1",
        {
            "application": ("application", "apply", "applies", "applying", "applied", "new umbrella"),
            "notice": ("second-year", "continuing", "continue in the drive", "stay in for a second year",
                       "intent letter", "notice of intent", "second year", "notice", "statement of intent",
                       "continue participation",
                       "letter of intent", "2nd year", "wants to continue", "year two", "intent to continue"),
        }, optional=True,
    )  # fmt: skip
    notarized: bool | None = yes_no(
        "Does a notarized statement that the original application remains correct come with it?", "5.10.040.p2",
        yes=("with the notarized", "notarized and all", "signed before a notary", "notary stamp", "notarized",
             "notarized statement", "with a notary", "notary"),
        no=("but no notarized", "never notarized", "missing the notarized", "no notary stamp",
            "lacks the notarized", "without notarization", "left off the notary",
            "notarized statement is missing", "minus the notarized", "notary statement missing", "not notarized",
            "no notarized statement", "without a notary", "without a notarized statement",
            "wasn't notarized", "unnotarized", "nothing notarized", "isn't notarized", "no notary",
            "forgot the notarized", "forgot the notary", "without the notarized"),
    )  # fmt: skip
    asked: str | None = asked_whether("5.10.040.p1")


@calculator(
    name="charity_application_window",
    title="When an umbrella organization may file",
    subject=SUBJECT,
    provision="5.10.040.p1",
    rule="Applications, and notices of intent for a second year, are filed with the Office of the Mayor or designee "
    "between January 1 and April 1 of each year; a notice comes with a notarized statement.",
    phrases=(
        "is our application for the drive in on time",
        "umbrella handed in its application to the Mayor's office after Easter, can it still take part",
        "second-year group sent its notice of intent but no notarized statement, good?",
        "on what date does the window for charity drive applications close",
        "how many days late was the umbrella's application",
        "may we still accept an application filed in May",
        "umbrella organization filed its application on April 6, 2026, in time?",
        "when can an umbrella organization apply for the charity drive",
        "deadline for the notice of intent in the second year",
        "application window for the Annual Charity Drive",
        "last day to apply for the charity drive",
        "second-year umbrella filed February 10, notarized statement included",
        "umbrella's paperwork came in at the Mayor's office April 2, too late for this year's drive?",
        "notice of intent reached us in March without the notary's stamp, good?",
        "December application for next year's charity drive, too early?",
    ),
    anchors=(WINDOW, NOTICE_WINDOW, NOTARIZED),
    model=ApplicationWindow,
)
def charity_application_window(work: Work) -> Outcome:
    """PCC 5.10.040."""
    notice = work.maybe("kind") == "notice"
    at = "5.10.040.p2" if notice else "5.10.040.p1"
    if notice and work.maybe("notarized") is False:
        work.step(at, "The notarized statement is missing", False)
        text = "No: a notice of intent is accompanied by a notarized statement."
        return work.computed(at, text, verdict="no")
    filed = work.day("filed")
    opens, closes = date(filed.year, *JANUARY), date(filed.year, *APRIL)
    work.step(at, f"The window of {filed.year} opens", opens, "date")
    work.step(at, f"The window of {filed.year} closes", closes, "date")
    if filed in (opens, closes):
        work.note("“Between” was read to include its end days; read strictly, this day lies outside.")
    values = (date_value("opens", "Window opens", opens), date_value("deadline", "Window closes", closes))
    text = f"the window runs from {long_date(opens)} through {long_date(closes)}."
    if filed > closes:
        work.note(f"For the drive of {filed.year + 1} it is too early: that window opens January 1 of that year.")
        return in_time(work, at, "filed", closes, f"For {filed.year} {text}", *values)
    if notice and not work.yes("notarized"):
        work.step(at, "The notarized statement is missing", False)
        return work.computed(at, "In time, but the notice lacks the notarized statement.", *values, verdict="no")
    return in_time(work, at, "filed", closes, f"For {filed.year} {text}", *values)
