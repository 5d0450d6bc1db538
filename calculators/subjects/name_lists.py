"""Lists of names that the City furnishes, of its employees and of licensees: Sections 5.60.040 and 5.60.050."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Quantity, Reading
from calculators.permission import Condition, permission
from calculators.subjects.city_fees import SUBJECT
from calculators.work import Work, dollars

CONTACT = ("addresses", "address", "home addresses", "phone numbers", "phone number", "phones",
                     "telephone numbers",
                     "names and addresses", "names and home addresses", "contact information",
                     "names and phone numbers", "where they live", "home phone", "contact info", "cell numbers",
                     "mailing list", "mailing addresses", "home numbers", "phone list",
                     "cell phone", "cell phones", "email addresses", "street address", "how to reach", "mobile numbers",
                     "where everybody lives", "phone directory", "zip codes", "personal phone", "telephone",
                     "where staff live", "their numbers", "cell number", "call them at home", "extensions")  # fmt: skip
LICENSES = "City Licenses Director"
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


class EmployeeList(Inputs):
    """What decides about a list of City employees."""

    written: bool | None = yes_no(
        "Was the list applied for in writing?", "5.60.040.A", optional=True,
        yes=("in writing", "written application", "written request", "letter", "wrote in", "emailed",
             "applied in writing", "put in writing", "sent a letter", "written", "by email", "in an email", "by mail",
             "filled out an application", "signed request", "wrote us", "wrote to", "put in a written", "faxed"),
        no=("by phone", "verbal", "oral", "called", "no application", "on the phone", "phoned", "over the phone",
            "nothing in writing", "walked in", "at the counter", "just asked", "not in writing", "no letter",
            "didn't put it in writing", "by telephone", "called up", "calls up", "rang", "asked in person", "voicemail",
            "verbally", "orally", "no written", "stopped by", "came by the desk", "without a written"),
    )  # fmt: skip
    contact: bool | None = yes_no(
        "Is more than names asked for, such as addresses or phone numbers?", "5.60.040.C", optional=True,
        yes=CONTACT, no=("names only", "only names", "just names", "only the names", "just the names",
                         "nothing but names", "names and nothing else"),
    )  # fmt: skip
    wanted: str | None = choice(
        "What is asked for: names, or also addresses or phone numbers?", "5.60.040.C",
        {
            "names": ("names", "list of names", "names only", "employee names", "list of employees", "just names",
                      "only the names", "who works here", "employee list", "staff list", "names of everybody",
                      "list of our employees", "list of all", "list of everybody", "names of staff", "list of workers",
                      "list of city workers", "roster", "list of people who work", "name list", "nothing but names"),
            "more": CONTACT,
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
        "insurance salesman wants a list of everybody who works for the City",
        "can Accounting hand out names on a phone request",
        "is Accounting allowed to give out home numbers of staff",
        "may Accounting furnish a list of City employees with home addresses upon written application",
        "somebody applies in writing for a list of the names of City employees",
        "union sent a letter for staff names and cell phone numbers, ok to hand over?",
        "some guy phoned for a list of all employee names, can Accounting give it to him",
        "reporter put in a written request for just the names of everybody on the payroll",
        "does Accounting hand a staff list to a salesman",
        "charity wants names and email addresses of our workers",
        "is a written application needed before names of employees are given out",
        "credit union emailed for names and mailing addresses of all City employees",
        "campaign wants home phone numbers of everybody who works here",
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
    names = not work.maybe("contact") and work.choice("wanted") == "names"
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
        words=("names", "name", "licensees", "licensee", "businesses", "list", "license holders",
               "licenses", "license", "holders", "holder", "entries", "records", "companies", "names on it", "firms",
               "contacts", "permit holders", "lines", "shops", "businesses on it", "name"),
    )  # fmt: skip
    employee: bool | None = yes_no(
        "Is the applicant a City employee?", "5.60.050.p2", optional=True,
        yes=("city employee", "city staff", "employee of the city", "for a bureau", "city worker", "our bureau",
             "someone at the city", "another bureau", "works here", "for the city", "a bureau wants", "city bureau"),
        no=("not a city employee", "outsider", "private company", "marketer", "outside company",
            "member of the public", "marketing firm", "marketing company", "salesman", "realtor", "outside firm",
            "private person", "newspaper", "vendor", "insurance agent", "non-employee",
            "doesn't work here", "doesnt work here", "doesn't work for the city", "reporter", "flyer company",
            "advertiser", "direct mail", "mailing company", "telemarketer", "startup", "bank", "consultant",
            "chamber of commerce", "stranger", "private citizen", "not an employee", "isn't an employee",
            "outside the city", "data broker", "law firm", "a business wants", "printing company"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Is the question what the list costs, or whether it may be furnished?", "5.60.050",
        {
            "fee_wanted": ("how much", "what do we charge", "what do they pay", "cost", "price", "fee",
                           "what do we bill",
                           "charge for", "what does he pay", "the total", "exact total", "owe", "owes", "invoice",
                           "what's due",
                            "what does she pay", "the damage", "how many dollars"),
            "leave_wanted": ("can we give", "may we furnish", "may the bureau", "give out", "hand over", "sell",
                             "is it ok", "okay to", "allowed", "approve", "approval", "permitted", "can they have",
                             "let them have", "release"),
        }, optional=True,
    )  # fmt: skip
    approved: bool | None = yes_no(
        "Has the City Licenses Director approved it beforehand?", "5.60.050.p2", optional=True,
        yes=("director approved", "licenses director approved", "with approval", "prior approval", "director said ok",
             "director okayed", "approved by the director", "director signed off", "director ok'd", "director said yes",
             "director is fine", "director's blessing", "director signed", "director gave the ok", "director's ok",
             "director's approval", "with the director's", "director has approved", "director agreed"),
        no=("director has not approved", "without the director", "no approval", "without approval", "not approved",
            "director said no", "without prior approval", "nobody approved", "director hasn't approved",
            "before the director approves", "director refused", "director hasn't signed", "director turned",
            "director never", "director hasn't", "director doesn't know", "nobody asked the director",
            "director wasn't asked", "without asking the director", "director is against", "director isn't",
            "nobody has approved", "nobody ok'd", "no ok from", "director not asked", "didn't ask the director"),
    )  # fmt: skip
    offered: Decimal | None = money(
        "Which fee is offered or was paid, if one is named?", "5.60.050.A", optional=True,
        words=("check for", "paid", "pays", "pay", "enough", "offered", "enclosed", "sent", "fee of", "with", "is",
               "sent in", "included", "mailed", "came with", "attached", "money order", "sends", "check of"),
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
        "is a $250 check enough for a list of business license holders",
        "may we sell the license holder list to a salesman without asking the Director",
        "how many bucks for the names of all business licensees",
        "what do we charge a flyer company for the licensee list",
        "fee for a list of license holders when there are more than fifteen thousand",
        "salesman who does not work here wants the licensee list and the Director has not approved it",
        "how much extra for the names above fifteen thousand on a licensee list",
        "business license names for a mailing, what do they pay us",
        "another bureau of the City wants the list of licensees, is approval needed",
        "short by how much when the check for the license list is too small",
        "somebody at the counter wants a list of all licensed contractors, what exactly do I charge",
        "exact charge for a list of all licensed plumbers in town",
        "what does our customer owe for the list of licensees he ordered",
        "total for the list of license holders a company asked us for",
        "need the exact total for the business licensee list that was ordered",
    ),
    anchors=(BASE_NAMES, BASE_FEE, EACH_FEE, EACH_NAMES, APPROVAL),
    model=LicenseeList,
)
def licensee_list_fee(work: Work) -> Outcome:
    """PCC 5.60.050."""
    employee, outsider = work.maybe("employee"), work.maybe("employee") is False
    approval = Condition("approved", "5.60.050.p2", f"the {LICENSES} approves beforehand")
    priced = work.maybe("wanted") == "fee_wanted"
    if (outsider and work.maybe("names") is None and not priced) or (not employee and work.maybe("approved") is False):
        granted = "the list may be furnished to a person who is not a City employee"
        return permission(work, "5.60.050.p2", granted, on=(approval,), actors=(LICENSES,))
    names = work.count("names")
    if wrong := any_below_zero(work, "5.60.050.A"):
        return wrong
    if names < 1:
        return work.not_applicable("5.60.050.A", "A list holds at least one name; check the number.")
    actors = () if employee else (LICENSES,)
    if not employee:
        work.note(f"A person who is not a City employee needs the prior approval of the {LICENSES} (5.60.050).")
    base, most = work.figure(BASE_FEE), int(work.figure(BASE_NAMES))
    work.step("5.60.050.A", "For not more than 15,000 names", base, "USD")
    if names <= most:
        verdict, opening, short = _enough(work, "5.60.050.A", base)
        return work.computed("5.60.050.A", f"{opening}The fee is {usd(base)}.", dollars("fee", "Fee", base), *short,
                             verdict=verdict, actors=actors)  # fmt: skip
    over, every = (
        _more(work, count_, what) for count_, what in ((names - most, "names over 15,000"), (names, "all names"))
    )
    (first, _, short), (second, _, more) = (_enough(work, "5.60.050.B", base + added) for added in (over, every))
    return work.two_readings(
        "5.60.050.B",
        f"The fee is {usd(base + over)}, or {usd(base + every)} when the words are taken literally: the text does "
        "not say whether the $1 counts only the names over 15,000 or all of them.",
        Reading(
            "$1 is added for each 100 of the names over 15,000.", (dollars("fee", "Fee", base + over), *short), first
        ),
        Reading("$1 is added for each 100 of all the names.", (dollars("fee", "Fee", base + every), *more), second),
        actors=actors,
    )


def _enough(work: Work, at: str, fee: Decimal) -> tuple[str | None, str, tuple[Quantity, ...]]:
    """Whether the fee that is offered suffices: the verdict, the words that open the answer, and what is short."""
    offered: Decimal | None = work.maybe("offered")
    if offered is None:
        return None, "", ()
    work.step(at, f"{usd(offered)} against a fee of {usd(fee)}", offered >= fee)
    if offered >= fee:
        return "yes", "Yes, enough. ", ()
    return "no", "No, not enough. ", (dollars("shortfall", "Still short", fee - offered),)


def _more(work: Work, names: int, what: str) -> Decimal:
    hundreds = -(-names // int(work.figure(EACH_NAMES)))
    added = hundreds * work.figure(EACH_FEE)
    work.step("5.60.050.B", f"$1 for each 100 of {names:,} {what}, or fraction", added, "USD")
    return added
