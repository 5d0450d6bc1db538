"""Labor in charges for City services: Section 5.48.030 A."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import Figure, anchor, figure
from calculators.inputs import Inputs, choice, count, money, number, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, dollars

SUBJECT = "Charges for services"

OTHERS = figure(
    "labor_additive", "39", "percent", "5.48.030.A.2.a",
    "For other than sworn police personnel add 39 percent of salaries and wages.",
)  # fmt: skip
SWORN = figure(
    "labor_additive_sworn", "42", "percent", "5.48.030.A.2.b",
    "For sworn police personnel add 42 percent of salaries and wages for labor provided at straight time.",
)  # fmt: skip
SWORN_OVERTIME = figure(
    "labor_additive_sworn_overtime", "15", "percent", "5.48.030.A.2.b",
    "Add only 15 percent for labor provided at overtime rates.",
)  # fmt: skip
OTHERS_FULL_TIME = figure(
    "labor_additive_full_time", "21", "percent", "5.48.030.A.3.a",
    "For other than sworn police personnel add 21 percent of salaries and wages.",
)  # fmt: skip
SWORN_FULL_TIME = figure(
    "labor_additive_sworn_full_time", "23", "percent", "5.48.030.A.3.b",
    "For sworn police personnel add 23 percent of salaries and wages provided at straight time only.",
)  # fmt: skip
HOURLY = anchor(
    "5.48.030.A.1.a",
    "when the services being provided require less than the full time of an employee on an annual basis",
)
FULL_TIME = anchor("5.48.030.A.1.b", "Annual salary including vacation, sick leave, holiday and other leave with pay")
LABOR_ANCHORS = (OTHERS, SWORN, SWORN_OVERTIME, OTHERS_FULL_TIME, SWORN_FULL_TIME, HOURLY, FULL_TIME)

PERSONNEL = {
    "sworn": ("sworn", "sworn police", "sworn police personnel", "sworn officer", "sworn officers", "police officer",
              "police officers", "officer", "officers", "sergeant", "detective", "patrol officer", "cop", "cops",
              "policeman",
              "motorcycle officers", "patrolmen", "police sergeant", "police lieutenant", "detectives",
              "motor officer", "motor cops", "traffic officer", "beat cop", "police captain", "swat", "lieutenant",
              "off-duty officer", "uniformed officers", "mounted police", "bomb squad"),
    "non_sworn": ("non-sworn", "nonsworn", "not sworn", "non sworn", "other than sworn", "unsworn", "civilian",
                  "civilians", "crew", "engineer", "clerk", "mechanic", "technician", "inspector",
                  "electrician", "plumber", "surveyor", "secretary", "maintenance worker",
                  "other than sworn police personnel",
                  "non-sworn police personnel", "planner", "parks worker", "street crew", "city crew", "crews",
                  "workers",
                  "worker", "our guys", "guys", "carpenter", "welder", "gardener", "arborist",
                  "operator", "driver", "painter", "mechanics", "electricians", "technicians", "clerks", "engineers",
                  "foreman", "utility worker", "shop", "tree crew", "paving crew", "regular employee",
                  "non-police", "not police", "office staff", "custodian", "carpenters", "plumbers", "painters",
                  "inspectors", "surveyors", "gardeners", "custodians", "firefighter", "firefighters",
                  "city employees",
                  "maintenance crew", "public works", "carpentry", "janitor", "sign shop", "landscapers", "techs",
                  "accountant", "planners", "lab tech", "welders", "arborists", "drivers", "operators", "dispatcher",
                  "plumbing", "wiring", "electrical work", "civilian staff", "admin staff", "analyst", "programmer"),
}  # fmt: skip
TRADES = (
    "painter", "plumber", "electrician", "mechanic", "carpenter", "welder", "inspector", "clerk", "engineer",
    "officer",
    "crew", "technician", "surveyor", "operator", "gardener", "arborist", "driver", "sergeant", "cop", "worker",
    "custodian", "foreman", "guy", "employee", "planner", "detective", "apiece", "each",
)  # fmt: skip
"""Nouns before an hourly rate: "a plumber at $41"."""
READ_AS = (
    "A 2 and A 3 refer back to paragraphs A 1 and A 2; they are read as A.1.a (hourly) and A.1.b (annual salary), "
    "so that only one of the two percentages is added."
)
FULL_TIME_YES = ("full time", "full-time", "full year", "all year", "year-round", "annual salary", "annual basis")
FULL_TIME_NO = ("part time", "part-time", "hourly", "less than full time", "not full time")


class LaborInputs(Inputs):
    """What the labor in a charge for services depends on."""

    full_time: bool | None = yes_no(
        "Does the service take the full time of an employee on an annual basis?", "5.48.030.A.1.b", optional=True,
        yes=FULL_TIME_YES, no=FULL_TIME_NO,
    )  # fmt: skip
    wages: Decimal | None = money(
        "What are the salaries and wages at straight time (for full time: the annual salary with paid leave)?",
        "5.48.030.A.1", optional=True,
        words=("wages", "salary", "salaries", "payroll", "in wages", "hourly wages", "in hourly wages",
               "of hourly wages",
               "straight-time wages", "straight time wages", "in straight-time wages", "wages of", "wages come to",
               "wages came to", "wages were", "of civilian wages", "in pay", "worth of wages", "of wages"),
    )  # fmt: skip
    hours: Decimal | None = number(
        "How many hours were worked at straight time?", "5.48.030.A.1.a", unit="hours",
        words=("worked", "labor", "straight time", "regular", "regular time"),
    )  # fmt: skip
    people: int | None = count(
        "How many employees worked those hours each, if several did?", "5.48.030.A.1.a", unit="employees",
        words=("crew", "workers", "guys", "officers", "cops", "men", "employees", "people", "technicians",
               "electricians", "mechanics", "plumbers", "carpenters", "inspectors", "clerks", "engineers", "painters",
               "surveyors", "operators", "custodians", "gardeners", "detectives", "sergeants", "folks",
               "staffers", "arborists", "welders", "drivers", "of them", "man crew", "person crew", "civilians",
               "women", "techs", "planners", "firefighters"),
        optional=True,
    )  # fmt: skip
    together: bool | None = yes_no(
        "Are those the hours of all of them together?", "5.48.030.A.1.a", optional=True,
        yes=("hours in all", "hours total", "total hours", "hours altogether", "hours combined", "hours between them",
             "labor hours", "man-hours", "person-hours", "crew hours", "hours all told", "hours together",
             "combined hours", "hrs total", "hrs in all", "total of hours", "hours among them"),
        no=("hours each", "hours apiece", "hrs each", "each worked", "hrs apiece", "each put in"),
    )  # fmt: skip
    no_labor: bool | None = yes_no(
        "Was there no labor at all?", "5.48.030.A", optional=True,
        yes=("no labor", "without labor", "materials only", "only materials", "just materials", "no hours",
             "no staff time", "without any labor", "nobody's time", "no city labor"),
    )  # fmt: skip
    rate: Decimal | None = money(
        "What is the hourly payroll rate?", "5.48.030.A.1.a", outside="hourly_rate",
        words=("hourly", "hour", "an hour", "per hour", "rate", "payroll rate", "labor", "hr", "straight time", "at",
               *(f"{trade} at" for trade in TRADES)),
    )  # fmt: skip
    overtime_pay: Decimal | None = money(
        "How much was paid for labor at overtime rates?", "5.48.030.A.2.b", words=("overtime pay", "paid overtime"),
        optional=True,
    )  # fmt: skip
    overtime_hours: Decimal | None = number(
        "How many hours were worked at overtime rates?", "5.48.030.A.2.b", unit="hours", words=("overtime", "ot"),
        optional=True,
    )  # fmt: skip
    overtime_rate: Decimal | None = money(
        "What is the hourly overtime rate?", "5.48.030.A.2.b", words=("overtime", "overtime rate", "ot"), optional=True
    )
    personnel: str | None = choice(
        "Was the labor provided by sworn police personnel or by others?", "5.48.030.A.2", PERSONNEL
    )


def labor_cost(work: Work, *, civilian: bool = False) -> Decimal:
    """Salaries and wages with their additive in USD, unrounded, as steps of 5.48.030 A.

    ``civilian`` says that no sworn police personnel can have provided the labor.
    """
    full_time = bool(work.maybe("full_time"))
    straight, overtime = _straight_time(work, full_time), _overtime(work)
    if not straight and not overtime:
        work.skip("5.48.030.A", "No labor")
        return Decimal(0)
    sworn = not civilian and work.choice("personnel") == "sworn"
    added = _added(work, straight, overtime, sworn=sworn, full_time=full_time)
    work.note(READ_AS)
    if not full_time:
        work.note(
            "Taken as less than the full time of an employee on an annual basis; full time has percentages of its own."
        )
    total = straight + overtime + added
    work.step("5.48.030.A", "Labor, with its indirect cost", total, "USD")
    return total


def _straight_time(work: Work, full_time: bool) -> Decimal:
    if full_time:
        salary = work.money("wages")
        work.step("5.48.030.A.1.b", "Annual salary including leave with pay", salary, "USD")
        return salary
    wages: Decimal | None = work.maybe("wages")
    if wages is not None:
        work.step("5.48.030.A.1.a", "Salaries and wages at straight time", wages, "USD")
        return wages
    hours = Decimal(0) if work.maybe("no_labor") else _of_all(work, work.number("hours"))
    if not hours:
        return hours
    rate = work.money("rate")
    work.step("5.48.030.A.1.a", f"{plain(hours)} hours at {usd(rate)} an hour", hours * rate, "USD")
    return hours * rate


def _of_all(work: Work, hours: Decimal) -> Decimal:
    """The hours of all employees, where it is told how many worked those hours each."""
    people: int | None = work.maybe("people")
    if people is None or people < 2 or work.maybe("together"):
        return hours
    work.step("5.48.030.A.1.a", f"{people} employees at {plain(hours)} hours each", hours * people, "hours")
    work.note("The hours were taken as those of each employee.")
    return hours * people


def _overtime(work: Work) -> Decimal:
    pay: Decimal | None = work.maybe("overtime_pay")
    hours: Decimal | None = work.maybe("overtime_hours")
    if pay is None and not hours:
        return Decimal(0)
    if pay is None and hours:
        pay = _of_all(work, hours) * work.money("overtime_rate")
    work.step("5.48.030.A.1.a", "Labor at overtime rates", pay, "USD")
    return pay or Decimal(0)


def _added(work: Work, straight: Decimal, overtime: Decimal, *, sworn: bool, full_time: bool) -> Decimal:
    if not sworn:
        if overtime:
            work.note(
                "Overtime of other than sworn police personnel has no percentage of its own; the same one is added."
            )
        return _share(work, OTHERS_FULL_TIME if full_time else OTHERS, straight + overtime, "salaries and wages")
    added = _share(work, SWORN_FULL_TIME if full_time else SWORN, straight, "salaries and wages at straight time")
    if overtime and full_time:
        work.skip("5.48.030.A.3.b", "Nothing is added to overtime: straight time only")
    elif overtime:
        added += _share(work, SWORN_OVERTIME, overtime, "labor at overtime rates")
    return added


def _share(work: Work, of: Figure, amount: Decimal, what: str) -> Decimal:
    rate = work.figure(of)
    share = amount * rate / 100
    work.step(of.provision, f"Add {plain(rate)} percent of {what} of {usd(amount)}", share, "USD")
    return share


class LaborAdditive(Inputs):
    """What the percentage added to wages depends on."""

    personnel: str | None = choice(
        "Was the labor provided by sworn police personnel or by others?", "5.48.030.A.2", PERSONNEL
    )
    overtime: bool | None = yes_no(
        "Was the labor provided at overtime rates?", "5.48.030.A.2.b",
        yes=("overtime", "overtime rates", "time and a half", "at overtime", "ot", "overtime rate"),
        no=("straight time", "no overtime", "regular time", "straight", "regular hours", "regular shift", "on shift",
            "normal shift", "not overtime"),
    )  # fmt: skip
    full_time: bool | None = yes_no(
        "Does the service take the full time of an employee on an annual basis?", "5.48.030.A.1.b", optional=True,
        yes=FULL_TIME_YES, no=FULL_TIME_NO,
    )  # fmt: skip
    wages: Decimal | None = money(
        "What are the salaries and wages?", "5.48.030.A.1", optional=True,
        words=("wages", "salary", "salaries", "labor", "payroll", "pay", "worth of labor", "wages of"),
    )  # fmt: skip
    used: Decimal | None = percent(
        "Which percentage was added or is proposed?", "5.48.030.A.2", optional=True,
        words=("added", "add", "percent", "additive", "burden", "fringe", "markup", "on top", "used", "adding",
               "charged"),
    )  # fmt: skip


@calculator(
    name="labor_additive",
    title="Percentage added to wages in a charge for services",
    subject=SUBJECT,
    provision="5.48.030.A.2",
    rule="To hourly wages 39 percent is added, for sworn police personnel 42 percent at straight time and 15 percent "
    "at overtime rates; to the annual salary of full-time service 21 percent, for sworn police personnel 23 percent at "
    "straight time only.",
    phrases=(
        "what percentage do we add to wages for sworn overtime",
        "labor burden on $1,200 of non-sworn wages",
        "indirect labor rate for police officers at straight time",
        "how much do we add for leave, retirement and insurance on billed labor",
        "fringe percentage for a full-time employee billed for the whole year",
        "benefits markup on hourly labor billed to an outside agency",
        "39 or 42 percent on wages, which one",
        "we put 39 percent on top of the sergeant's pay, is that the right burden",
        "fringe add-on for a civilian clerk we bill out by the hour",
        "do overtime cop hours get the same benefits percentage as straight time",
        "which benefits percentage goes on the wages of an officer paid time and a half",
        "cop on overtime got 600, what do we add",
        "how much comes on top of 2,300 in wages for the tree crew",
        "retirement and insurance share for somebody on the port's job the whole year",
        "wages plus benefits on 1,750 of painter pay, what is the sum",
        "officer earned 800 on that job, what percentage do we add",
        "how much do we add to this crew's wages for benefits",
        "exact amount to add to our officer's wages",
        "what's the benefits add-on in dollars for the crew we lent",
        "civilian crew earned 900 in hourly wages on a private job, what is added for leave and insurance",
    ),
    anchors=LABOR_ANCHORS,
    model=LaborAdditive,
)
def labor_additive(work: Work) -> Outcome:
    """PCC 5.48.030 A.2 and A.3."""
    if wrong := any_below_zero(work, "5.48.030.A"):
        return wrong
    chosen = _percentage(work)
    at, share = ("5.48.030.A.3.b", Decimal(0)) if chosen is None else (chosen.provision, work.figure(chosen))
    wages: Decimal | None = work.maybe("wages")
    work.note(READ_AS)
    rate = Quantity("rate", "Percentage added", share, "percent")
    used: Decimal | None = work.maybe("used")
    verdict, opening = None, ""
    if used is not None:
        work.step(at, f"{plain(used)} percent is the percentage of the text", used == share)
        verdict, opening = ("yes", "Yes: ") if used == share else ("no", "No: ")
    if wages is None:
        work.step(at, "Added to salaries and wages", share, "percent")
        text = f"{opening}{plain(share)} percent of salaries and wages is added."
        return work.computed(at, text, rate, verdict=verdict)
    work.step(at, f"{plain(share)} percent of {usd(wages)}", wages * share / 100, "USD")
    added = work.cents(at, wages * share / 100)
    return work.computed(
        at, f"{opening}{plain(share)} percent is added: {usd(added)} on {usd(wages)}, {usd(wages + added)} in all.",
        dollars("additive", "Added", added), dollars("total", "Labor with its indirect cost", wages + added), rate,
        verdict=verdict,
    )  # fmt: skip


def _percentage(work: Work) -> Figure | None:
    """The percentage that applies, or None for full-time sworn overtime, which gets none."""
    full_time = bool(work.maybe("full_time"))
    if work.choice("personnel") != "sworn":
        return OTHERS_FULL_TIME if full_time else OTHERS
    overtime = work.yes("overtime")
    if full_time:
        return None if overtime else SWORN_FULL_TIME
    return SWORN_OVERTIME if overtime else SWORN
