"""Miscellaneous charges: architecture, lists of names and system access: Chapter 5.60."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, number, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Reading
from calculators.work import Work, dollars

SUBJECT = "Miscellaneous charges"
LICENSES = "City Licenses Director"

ARCHITECTS = figure(
    "architectural_rate", "165", "percent", "5.60.010",
    "at the rate of 165 percent of the salary rates of the individuals working on the project",
)  # fmt: skip
NOT_GENERAL = anchor(
    "5.60.010", "financed from a City fund other than the General Fund or by another governmental agency"
)
BEFOREHAND = anchor("5.60.010", "authorized only after it has been determined that funds are available for payment")
NAMES_ONLY = anchor(
    "5.60.040.C", "limited to names of employees only, and shall not include addresses, or phone numbers"
)
LIST_FEE = anchor("5.60.040.B", "reasonable and approximating the cost to the City of providing the information")
ON_APPLICATION = anchor("5.60.040.A", "Upon written application, the Accounting Division Manager may furnish")
BASE_NAMES = figure(
    "licensee_list_names",
    "15000",
    "names",
    "5.60.050.A",
    "any list containing the names of not more than 15,000 licensees",
)
BASE_FEE = figure("licensee_list_fee", "250", "USD", "5.60.050.A", "the fee shall be $250")
EACH_FEE = figure(
    "licensee_list_more",
    "1",
    "USD",
    "5.60.050.B",
    "in addition to the above, $1 for each 100 names or fraction thereof",
)
EACH_NAMES = figure("licensee_list_step", "100", "names", "5.60.050.B", "$1 for each 100 names or fraction thereof")
APPROVAL = anchor("5.60.050.p2", "without the prior approval of the City Licenses Director")
MONTHLY = figure("lien_system_monthly", "5", "USD", "5.60.120", "plus $5 per month administrative charge")
PER_SECOND = anchor("5.60.120", "at the current dollar rate per second of Central Processing Unit (CPU) time")


class ArchitecturalCharge(Inputs):
    """What a charge for architectural services depends on."""

    payer: str | None = choice(
        "Who pays for the service?", "5.60.010",
        {
            "other_fund": ("another fund", "other fund", "water fund", "sewer fund", "parks fund", "enterprise fund",
                           "fund other than the general fund"),
            "other_agency": ("another agency", "other agency", "county", "school district", "state", "outside agency",
                             "another government", "governmental agency"),
            "general_fund": ("general fund", "from the general fund"),
        },
        optional=True,
    )  # fmt: skip
    salary: Decimal | None = money(
        "What is the salary cost of those working on the project, if known?", "5.60.010", optional=True,
        words=("salary", "salaries", "payroll", "salary cost", "pay"),
    )  # fmt: skip
    hours: Decimal | None = number(
        "How many hours were worked?", "5.60.010", unit="hours", words=("hours", "hour", "hrs", "worked")
    )
    rate: Decimal | None = money(
        "What is the hourly salary rate?", "5.60.010", words=("hour", "hourly", "an hour", "per hour", "rate"),
        outside="hourly_rate",
    )  # fmt: skip


@calculator(
    name="architectural_charge",
    title="Charge for architectural services",
    subject=SUBJECT,
    provision="5.60.010",
    rule="The Bureau of Architectural Planning charges other City funds than the General Fund, and other agencies, "
    "165 percent of the salary rates of those working on the project, with the Commissioner In Charge's approval and "
    "after funds are found available.",
    phrases=(
        "architect worked 12 hours at $41, what do we charge the other fund",
        "charge for City architectural services",
        "architectural planning bill, salary cost $492",
        "165 percent rate for architects",
        "our architects helped the county for 30 hours, how much",
        "is the General Fund charged for architectural services",
    ),
    anchors=(ARCHITECTS, NOT_GENERAL, BEFOREHAND),
    model=ArchitecturalCharge,
)
def architectural_charge(work: Work) -> Outcome:
    """PCC 5.60.010."""
    if work.maybe("payer") == "general_fund":
        text = (
            "This charge is for services financed from a City fund other than the General Fund, or by another agency."
        )
        return work.not_applicable("5.60.010", text)
    if wrong := any_below_zero(work, "5.60.010"):
        return wrong
    salary: Decimal | None = work.maybe("salary")
    if salary is None:
        hours = work.number("hours")
        salary = hours * work.money("rate")
        work.step("5.60.010", f"Salary cost of {plain(hours)} hours", salary, "USD")
    charge = salary * work.figure(ARCHITECTS) / 100
    work.step("5.60.010", f"165 percent of {usd(salary)}", charge, "USD")
    charge = work.cents("5.60.010", charge)
    work.note(
        "The Commissioner In Charge approves the service first, and it is authorized only after funds are "
        "found available."
    )
    return work.computed("5.60.010", f"The charge is {usd(charge)}, 165 percent of salary rates.",
                         dollars("charge", "Charge", charge), actors=("Commissioner In Charge",))  # fmt: skip


class EmployeeList(Inputs):
    """What decides about a list of City employees."""

    written: bool | None = yes_no(
        "Was the list applied for in writing?", "5.60.040.A", optional=True,
        yes=("in writing", "written application", "written request", "letter"),
        no=("by phone", "verbal", "oral", "called", "no application"),
    )  # fmt: skip
    wanted: str | None = choice(
        "What is asked for: names, or also addresses or phone numbers?", "5.60.040.C",
        {
            "names": ("names", "list of names", "names only", "employee names", "list of employees"),
            "more": ("addresses", "address", "home addresses", "phone numbers", "phone number", "phones",
                     "telephone numbers",
                     "names and addresses", "names and home addresses", "contact information",
                     "names and phone numbers"),
        },
    )  # fmt: skip


@calculator(
    name="employee_list",
    title="List of City employees",
    subject=SUBJECT,
    provision="5.60.040.C",
    rule="Upon written application the Accounting Division Manager may furnish a list of City employees' names only, "
    "never addresses or phone numbers, and may charge a reasonable fee that approximates the City's cost.",
    phrases=(
        "somebody wants the names and home addresses of City employees",
        "can we give out a list of employee names",
        "union vendor asks for employee phone numbers",
        "request for a list of all City employees, may we furnish it",
        "caller wants a list of staff with addresses",
        "may an outsider get employee contact information from Accounting",
    ),
    anchors=(NAMES_ONLY, LIST_FEE, ON_APPLICATION),
    model=EmployeeList,
)
def employee_list(work: Work) -> Outcome:
    """PCC 5.60.040."""
    actors = ("Accounting Division Manager",)
    written = work.maybe("written")
    if written is False:
        work.step("5.60.040.A", "Upon written application", False)
        return work.computed("5.60.040.A", "No: the list takes a written application.", verdict="no", actors=actors)
    names = work.choice("wanted") == "names"
    work.step("5.60.040.C", "Names of employees only, no addresses or phone numbers", names)
    work.note(
        "A fee, if any, is what the Accounting Division Manager finds reasonable and near the City's cost (5.60.040 B)."
    )
    if not names:
        text = "No: the list is limited to names of employees and includes neither addresses nor phone numbers."
        return work.computed("5.60.040.C", text, verdict="no", actors=actors)
    work.step(
        "5.60.040.A",
        "Upon written application, the Accounting Division Manager may furnish it",
        written or "not stated",
    )
    text = "Yes, upon written application the Accounting Division Manager may furnish a list of names."
    return work.computed("5.60.040.A", text, verdict="yes" if written else "conditional", actors=actors)


class LicenseeList(Inputs):
    """What the fee for a list of licensees depends on."""

    names: int | None = count(
        "How many names does the list contain?", "5.60.050.A", unit="names",
        words=("names", "name", "licensees", "licensee", "businesses", "list"),
    )  # fmt: skip
    employee: bool | None = yes_no(
        "Is the applicant a City employee?", "5.60.050.p2", optional=True,
        yes=("city employee", "city staff", "employee of the city", "for a bureau"),
        no=("not a city employee", "outsider", "private company", "marketer", "outside company",
            "member of the public"),
    )  # fmt: skip


@calculator(
    name="licensee_list_fee",
    title="Fee for a list of licensees",
    subject=SUBJECT,
    provision="5.60.050.A",
    rule="A list of not more than 15,000 licensees costs $250; for more names $1 is added for each 100 names or "
    "fraction. A person who is not a City employee needs the prior approval of the City Licenses Director.",
    phrases=(
        "fee for a list of 16,050 licensees",
        "how much does a business license list cost",
        "list of 9,000 licensees, what is the charge",
        "price of 15,001 names from the Bureau of Licenses",
        "can a marketing firm buy the list of licensees",
        "cost of the licensee mailing list",
        "who approves selling the licensee list to an outsider",
    ),
    anchors=(BASE_NAMES, BASE_FEE, EACH_FEE, EACH_NAMES, APPROVAL),
    model=LicenseeList,
)
def licensee_list_fee(work: Work) -> Outcome:
    """PCC 5.60.050."""
    names, employee = work.count("names"), work.maybe("employee")
    if names < 1:
        return work.not_applicable("5.60.050.A", "A list holds at least one name; check the number.")
    actors = () if employee else (LICENSES,)
    if not employee:
        work.note(f"A person who is not a City employee needs the prior approval of the {LICENSES} (5.60.050).")
    base, most = work.figure(BASE_FEE), int(work.figure(BASE_NAMES))
    work.step("5.60.050.A", "For not more than 15,000 names", base, "USD")
    if names <= most:
        return work.computed("5.60.050.A", f"The fee is {usd(base)}.", dollars("fee", "Fee", base), actors=actors)
    over, every = (
        _more(work, count_, what) for count_, what in ((names - most, "names over 15,000"), (names, "all names"))
    )
    return work.two_readings(
        "5.60.050.B",
        f"The fee is {usd(base + over)}, or {usd(base + every)} when the words are taken literally: the text does "
        "not say whether the $1 counts only the names over 15,000 or all of them.",
        Reading("$1 is added for each 100 of the names over 15,000.", (dollars("fee", "Fee", base + over),)),
        Reading("$1 is added for each 100 of all the names.", (dollars("fee", "Fee", base + every),)),
        actors=actors,
    )


def _more(work: Work, names: int, what: str) -> Decimal:
    hundreds = -(-names // int(work.figure(EACH_NAMES)))
    added = hundreds * work.figure(EACH_FEE)
    work.step("5.60.050.B", f"$1 for each 100 of {names:,} {what}, or fraction", added, "USD")
    return added


class LienSystemBill(Inputs):
    """What access to the Lien Accounting System costs."""

    affiliated: bool | None = yes_no(
        "Is the agency or person affiliated with the City of Portland?", "5.60.120",
        yes=("city bureau", "affiliated", "affiliated with the city", "bureau", "city agency"),
        no=("not affiliated", "unaffiliated", "title company", "outside agency", "private", "outside", "realtor",
            "non-city",
            "outsider"),
    )  # fmt: skip
    seconds: Decimal | None = number(
        "How many seconds of CPU time were used?", "5.60.120", unit="seconds", words=("seconds", "second", "cpu")
    )
    rate: Decimal | None = money(
        "What is the current dollar rate per second of CPU time?", "5.60.120", outside="cpu_rate",
        words=("per second", "a second", "rate", "second", "cpu", "time"),
    )  # fmt: skip
    months: int | None = count(
        "How many months are billed?", "5.60.120", unit="months", optional=True, words=("months", "month")
    )


@calculator(
    name="lien_system_bill",
    title="Bill for access to the Lien Accounting System",
    subject=SUBJECT,
    provision="5.60.120",
    rule="Access to the Lien Accounting System costs the current dollar rate per second of CPU time; those not "
    "affiliated with the City are billed monthly and pay $5 per month more.",
    phrases=(
        "title company used 1,000 seconds of lien system CPU time at $0.08, monthly bill",
        "charge for lien accounting system access",
        "what does an outside user pay for the lien system",
        "lien system administrative charge per month",
        "do City bureaus pay the $5 for lien system access",
        "bill 400 CPU seconds of lien system time to a realtor",
    ),
    anchors=(PER_SECOND, MONTHLY),
    model=LienSystemBill,
)
def lien_system_bill(work: Work) -> Outcome:
    """PCC 5.60.120."""
    affiliated, seconds, rate = work.yes("affiliated"), work.number("seconds"), work.money("rate")
    if wrong := any_below_zero(work, "5.60.120"):
        return wrong
    usage = seconds * rate
    work.step("5.60.120", f"{plain(seconds)} seconds at ${plain(rate)}", usage, "USD")
    months: int = 1 if work.maybe("months") is None else work.count("months")
    if affiliated:
        work.skip("5.60.120", "Affiliated with the City: no administrative charge")
        administrative = Decimal(0)
    else:
        administrative = months * work.figure(MONTHLY)
        work.step("5.60.120", f"$5 per month for {months} month{'' if months == 1 else 's'}", administrative, "USD")
    total = work.cents("5.60.120", usage + administrative)
    return work.computed("5.60.120", f"The bill is {usd(total)}.", dollars("total", "Bill", total),
                         dollars("administrative", "Administrative charge", administrative))  # fmt: skip
