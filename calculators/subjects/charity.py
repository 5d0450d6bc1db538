"""Umbrella organizations of the Annual Charity Drive and its Committee: Sections 5.10.010 to 5.10.050."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from calculators.calculator import calculator
from calculators.conditions import Requirement, below_zero, listed, unmet
from calculators.figure import anchor, figure
from calculators.inputs import Inputs, choice, count, money, number, percent, yes_no
from calculators.money import plain, usd
from calculators.outcome import Outcome, Quantity
from calculators.work import Work, dollars

SUBJECT = "Annual Charity Drive"
MONTHS_A_YEAR = 12

RECIPIENTS = figure("umbrella_recipients", "9", "charities", "5.10.050.A", "to at least nine charitable organizations")
EXPENSE_LIMIT = figure(
    "umbrella_expense_limit", "25", "percent", "5.10.050.C",
    "fund raising and administrative expenses shall not exceed 25 percent of its unrestricted income",
)  # fmt: skip
OPERATION = figure(
    "umbrella_years", "1", "years", "5.10.050.F", "must provide documented proof of at least one year of operation"
)
NONDISCRIMINATION = anchor("5.10.050.B", "must have a policy and procedure of nondiscrimination")
ANNOUNCED = anchor("5.10.050.C", "must be used for the announced purposes")
DESIGNATED = anchor("5.10.050.C", "Designated contributions by employees shall not constitute restricted income.")
PERMISSION = anchor("5.10.050.D", "must have the express written permission of each charitable organization")
BENEFIT = anchor("5.10.050.E", "for the direct good or benefit of the public")
UNPAID_BOARD = anchor("5.10.050.G", "governed by a Board of Directors which serves without compensation")


class UmbrellaEligibility(Inputs):
    """What decides whether an umbrella organization is eligible."""

    charities: int | None = count(
        "To how many charitable organizations did it disburse or grant in the calendar year before its application?",
        "5.10.050.A", unit="charities",
        words=("charities", "charity", "organizations", "recipients", "funded", "members", "agencies", "nonprofits",
               "groups", "outfits", "non-profits", "funds", "disburses to", "grants to", "member charities"),
    )  # fmt: skip
    proof: bool | None = yes_no(
        "Is there proof of those disbursements?", "5.10.050.A",
        yes=("proved it", "can prove it", "with receipts", "has receipts", "documents its disbursements",
             "showed the payments", "proof", "has proof", "records to show", "canceled checks",
             "proof of disbursement", "proof of the disbursements", "with proof", "documented disbursements",
             "showed proof", "proof of disbursements", "proved the disbursements", "proof of payments"),
        no=("has no proof", "nothing to show", "no receipts", "lost the records", "no documentation of",
            "cannot document", "cannot prove", "can't show", "no proof of disbursement",
            "cannot prove the disbursements", "without proof", "no proof", "can't prove",
            "cannot show", "no proof of disbursements", "no records of disbursements"),
    )  # fmt: skip
    policy: bool | None = yes_no(
        "Do it and its charities have the required nondiscrimination policy and procedure?", "5.10.050.B",
        yes=("nondiscrimination", "policy everywhere", "anti-bias policy", "equal opportunity policy",
             "does not discriminate", "doesn't discriminate", "nondiscrimination policy",
             "non-discrimination policy", "policy of nondiscrimination",
             "anti-discrimination policy", "policy against discrimination"),
        no=("refuses to hire", "only hires", "only serves men", "only members of its faith", "bars gay",
            "excludes women", "no policy", "denies services to", "will not hire", "only christians", "excludes",
            "no nondiscrimination policy", "without a nondiscrimination policy", "lacks a nondiscrimination policy",
            "no non-discrimination policy", "no anti-discrimination policy", "without a non-discrimination policy",
            "discriminates", "no policy on discrimination", "no policy against discrimination", "turns away"),
    )  # fmt: skip
    expense_percent: Decimal | None = percent(
        "Which percentage of its unrestricted income are its fund raising and administrative expenses?", "5.10.050.C",
        words=("percent", "ratio", "overhead", "expenses", "administrative", "admin", "fund raising", "fundraising",
               "overhead of", "of income", "of unrestricted income"),
    )  # fmt: skip
    announced: bool | None = yes_no(
        "Are employees' contributions used for the announced purposes?", "5.10.050.C", optional=True,
        yes=("announced purposes", "announced purpose", "used as announced"),
        no=("spent elsewhere", "spent the money on", "used the gifts for", "other than announced",
            "other than what", "not what was announced", "not used as announced", "other purposes",
            "not the announced purposes", "something else", "diverted",
            "misused", "used for other things", "spent on other things", "spent on something other"),
    )  # fmt: skip
    permissions: bool | None = yes_no(
        "Does it have the express written permission of each charity to use its name?", "5.10.050.D",
        yes=("permission letters", "permission letter", "letters of permission", "permission from each",
             "permission from all", "signed permission", "permission slips", "written ok", "written consent",
             "consent letters", "signed consents", "permission from every", "permissions are in writing",
             "permissions signed", "agreed in writing", "written permission", "written permissions",
             "permission in writing"),
        no=("one has not signed", "one charity never", "missing letters", "without written ok", "no letters",
            "not in writing", "without consent", "only orally", "only a handshake", "hasn't signed", "verbal ok",
            "no written permission", "without written permission", "verbal permission", "permission is missing",
            "oral permission", "never got permission", "no permission", "without permission",
            "only verbal permission",
            "permission by phone", "didn't get permission", "one charity has not given", "hasn't given permission",
            "lacks permission", "missing permission", "lacks written permission", "without the permission"),
    )  # fmt: skip
    benefit: bool | None = yes_no(
        "Do its charities raise funds for the direct good of the public in health and human services, education, the "
        "environment or the arts?", "5.10.050.E",
        yes=("education work", "environmental", "food bank", "clinics", "hunger", "wildlife", "museums",
             "symphony", "hospital", "shelter", "river cleanup", "theater", "medical research", "tutoring",
             "health and human services", "education", "environment", "arts", "human services", "schools", "health",
             "music education", "listed field", "benefit of the public", "food banks", "homeless shelters"),
        no=("elect", "candidates", "union dues", "for its own members", "sports club", "own members",
            "country club", "fraternity", "trade group", "business league", "not a listed field", "another field",
            "private benefit", "political", "lobbying", "for members only",
            "benefit of its members", "not for the public", "social club", "campaign"),
    )  # fmt: skip
    months: Decimal | None = number(
        "How many months of operation are documented?", "5.10.050.F", unit="months",
        words=("months", "years", "operation", "operating", "old", "running", "existed", "in business", "been around",
               "around", "founded", "open", "track record", "going", "year", "in operation", "exists", "has run"),
    )  # fmt: skip
    unpaid_board: bool | None = yes_no(
        "Do the boards of directors serve without compensation?", "5.10.050.G",
        yes=("volunteer boards", "unpaid boards", "board works for free", "board serves for free",
             "boards are volunteers", "board gets nothing", "boards get nothing", "nobody on the board is paid",
             "board of volunteers", "all-volunteer board", "unpaid board", "volunteer board", "board is unpaid",
             "without compensation", "board serves free",
             "board isn't paid", "boards serve without", "directors are unpaid", "unpaid directors",
             "board is not paid"),
        no=("board is being paid", "gets paid to sit on", "paid to serve on the board", "pay its board",
            "pay the board", "salary for the board", "board chair gets", "director fees", "directors fees",
            "per meeting", "pays the directors", "members get paid", "board chair is compensated", "get a fee",
            "get paid", "paid board", "board is paid", "paid directors", "board members are paid",
            "board gets a stipend",
            "pays its board", "stipend", "directors get paid", "board is compensated", "pays its directors",
            "directors are paid", "board draws a salary", "honorarium", "board members get", "chairman is paid",
            "board chair is paid", "pays board members"),
    )  # fmt: skip


@calculator(
    name="umbrella_eligibility",
    title="Whether an umbrella organization is eligible",
    subject=SUBJECT,
    provision="5.10.050",
    rule="An umbrella organization is eligible when it funds at least nine charities, has a nondiscrimination "
    "policy, spends no more than 25 percent of unrestricted income on fund raising and administration, has written "
    "permissions, serves the public in the listed fields, has operated at least one year, and has unpaid boards.",
    phrases=(
        "does this group qualify as an umbrella organization for our drive",
        "can an umbrella whose board members get paid be in the drive",
        "umbrella has eight charities, proof, unpaid boards and a policy, does it meet the requirements",
        "may an umbrella that has been running less than a year get in",
        "one member charity refuses to hire women, is the umbrella still eligible",
        "umbrella organization with 11 charities and eight months of operation, eligible for the charity drive",
        "which requirements must an umbrella organization meet",
        "can an umbrella group with a paid board join the Annual Charity Drive",
        "is an umbrella that funds 8 charities eligible",
        "umbrella organization without written permission of its charities",
        "eligibility for the payroll charity drive",
        "new umbrella organization, half a year old, may it take part",
        "umbrella pays its directors a stipend, does that knock it out of the charity drive",
        "umbrella with 28 percent overhead, can the Committee recommend it",
        "group gave to nine charities last year but has no proof, does it qualify as an umbrella",
    ),
    anchors=(
        RECIPIENTS, NONDISCRIMINATION, EXPENSE_LIMIT, ANNOUNCED, PERMISSION, BENEFIT, OPERATION, UNPAID_BOARD,
    ),
    model=UmbrellaEligibility,
)  # fmt: skip
def umbrella_eligibility(work: Work) -> Outcome:
    """PCC 5.10.050 A to G."""
    least, limit = work.figure(RECIPIENTS), work.figure(EXPENSE_LIMIT)
    year = work.figure(OPERATION) * MONTHS_A_YEAR
    failed = unmet(work, [
        Requirement("charities", "5.10.050.A", "at least nine charitable organizations funded", lambda n: n >= least),
        Requirement("proof", "5.10.050.A", "proof of the disbursements"),
        Requirement("policy", "5.10.050.B", "a policy and procedure of nondiscrimination"),
        Requirement("expense_percent", "5.10.050.C", "expenses not over 25 percent", lambda part: part <= limit),
        *_announced(work),
        Requirement("permissions", "5.10.050.D", "written permission of each charitable organization"),
        Requirement("benefit", "5.10.050.E", "direct benefit of the public in a listed field"),
        Requirement("months", "5.10.050.F", "at least one year of operation, documented", lambda done: done >= year),
        Requirement("unpaid_board", "5.10.050.G", "boards of directors without compensation"),
    ])  # fmt: skip
    if failed:
        letters = ", ".join(dict.fromkeys(item.provision[-1] for item in failed))
        return work.computed(
            failed[0].provision, f"Not eligible (subsection {letters}). Not met: {listed(failed)}.",
            Quantity("failing", "Subsections not satisfied", letters), verdict="no", actors=("Committee",),
        )  # fmt: skip
    text = "Eligible: the Committee recommends it to the Council, which approves participation."
    return work.computed("5.10.050", text, verdict="yes", actors=("Committee", "Council"))


def _announced(work: Work) -> tuple[Requirement, ...]:
    """The use of contributions, which is held to be as announced while nothing is said of it."""
    if work.maybe("announced") is None:
        work.note("Taken as so, as nothing else is said: contributions are used for the announced purposes.")
        return ()
    return (Requirement("announced", "5.10.050.C", "contributions used for the announced purposes"),)


class UmbrellaAdminRatio(Inputs):
    """The expenses and the income that are compared."""

    ratio: Decimal | None = percent(
        "Which percentage of unrestricted income are the expenses, if known?", "5.10.050.C",
        words=("percent", "ratio", "overhead", "expenses", "overhead of", "expense ratio",
               "of income"), optional=True,
    )  # fmt: skip
    income: Decimal | None = money(
        "How much is its unrestricted income?",
        "5.10.050.C",
        words=("income", "unrestricted", "revenue", "unrestricted income", "took in", "brought in", "receipts"),
    )
    fundraising: Decimal | None = money(
        "How much are its fund raising expenses?", "5.10.050.C", optional=True,
        words=("fund", "fundraising", "raising", "fund raising", "fund-raising", "raising money"),
    )  # fmt: skip
    admin: Decimal | None = money(
        "How much are its administrative expenses?", "5.10.050.C",
        words=("administrative", "administration", "admin", "office costs", "management"), optional=True,
    )  # fmt: skip
    combined: bool | None = yes_no(
        "Is the amount told for both together?", "5.10.050.C", optional=True, no=(),
        yes=("fund raising and administrative expenses", "fundraising and administrative expenses",
             "fundraising and admin expenses", "fundraising and admin costs", "admin and fundraising costs",
             "admin and fundraising expenses", "administrative and fund raising expenses",
             "fundraising and administration together", "admin and fundraising together",
             "fundraising and admin together", "both kinds of expenses", "overhead costs", "together", "combined",
             "overhead", "total expenses", "in all on", "altogether", "both together"),
    )  # fmt: skip
    wanted: str | None = choice(
        "Is the question how much may be spent at most, or whether it was too much?", "5.10.050.C",
        {
            "most": ("what's the most", "what is the most", "at most", "maximum", "max", "the most",
                     "how much can", "how much may",
                     "ceiling", "highest", "how high", "up to how much", "what's the cap", "allowed to spend",
                     "how much could", "top figure", "most they can spend", "what limit"),
            "other": ("over the limit", "too much", "within the limit", "under the limit"),
        },
        optional=True,
    )  # fmt: skip
    together: Decimal | None = money(
        "How much are both together?", "5.10.050.C", optional=True,
        words=("expenses of", "overhead was", "together", "combined", "overhead", "total expenses", "in all",
               "altogether", "both"),
    )  # fmt: skip


@calculator(
    name="umbrella_admin_ratio",
    title="Expenses of an umbrella organization against its income",
    subject=SUBJECT,
    provision="5.10.050.C",
    rule="Fund raising and administrative expenses of an umbrella organization must not exceed 25 percent of its "
    "unrestricted income, as shown by its annual financial reports.",
    phrases=(
        "they spent $40,000 on fundraising and admin, over the limit?",
        "unrestricted income is $250,000, what is the most they can spend on overhead",
        "fundraising cost 30k and admin 25k out of 200k unrestricted, ok?",
        "how far over the expense limit is an umbrella whose overhead was 55k",
        "does the umbrella's financial report show too much overhead",
        "fund raising $40,000 and administration $21,500 on unrestricted income of $250,000, within the limit?",
        "overhead limit for an umbrella organization",
        "how much may an umbrella organization spend on administration with $250,000 of unrestricted income",
        "administrative expense ratio for charity drive groups",
        "is 26 percent overhead too much for the charity drive",
        "do designated contributions count as restricted income",
        "umbrella spent $70,000 on admin and fundraising together with $300,000 coming in unrestricted, ok?",
        "our umbrella's overhead is over a quarter of its income, by how much",
        "how many more dollars can the umbrella put into fund raising before it hits the ceiling",
    ),
    anchors=(EXPENSE_LIMIT, DESIGNATED),
    model=UmbrellaAdminRatio,
)
def umbrella_admin_ratio(work: Work) -> Outcome:
    """PCC 5.10.050 C."""
    at, limit, given = "5.10.050.C", work.figure(EXPENSE_LIMIT), work.maybe("ratio")
    amounts = (work.maybe("income"), work.maybe("fundraising"), work.maybe("admin"), work.maybe("together"))
    if given is not None and not any(amount is not None for amount in amounts):
        return below_zero(work, at, given) or _within(work, given <= limit, f"{plain(given)} percent")
    income, parts = work.money("income"), {name: work.maybe(name) for name in ("fundraising", "admin", "together")}
    told = [part for part in parts.values() if part is not None]
    if work.maybe("combined") and len(told) < 2 and (told or work.maybe("wanted") != "most"):
        parts = {"together": told[0] if told else work.money("together")}
    if wrong := below_zero(work, at, *parts.values(), income):
        return wrong
    if income == 0:
        return work.not_applicable(at, "Without unrestricted income there is no percentage; check the income.")
    ceiling = income * limit / 100
    work.step(at, f"{plain(limit)} percent of unrestricted income of {usd(income)}", ceiling, "USD")
    value = dollars("ceiling", "Most that may be spent", ceiling)
    if not any(part is not None for part in parts.values()):
        return work.computed(at, f"At most {usd(ceiling)} on fund raising and administration together.", value)
    spent = _spent(work, parts, ceiling)
    part = spent / income * 100
    work.step(at, f"Expenses of {usd(spent)} as a part of unrestricted income", part, "percent")
    shown = Quantity("percent", "Expenses as a part of unrestricted income", part.quantize(Decimal("0.01")), "percent")
    room = dollars("remaining", "Left to spend", ceiling - spent)
    if spent > ceiling:
        room = dollars("over", "Above the ceiling", spent - ceiling)
    return _within(work, spent <= ceiling, f"{usd(spent)} of at most {usd(ceiling)}", shown, value, room)


def _spent(work: Work, parts: Mapping[str, Decimal | None], ceiling: Decimal) -> Decimal:
    """Both kinds of expenses; one that passes the ceiling by itself decides, and the other is not asked."""
    together = parts.get("together")
    if together is not None:
        return together
    alone = [part for part in (parts["fundraising"], parts["admin"]) if part is not None and part > ceiling]
    if alone and None in (parts["fundraising"], parts["admin"]):
        work.note("One kind of expenses passes the ceiling by itself, so the other was not asked.")
        return alone[0]
    return work.money("fundraising") + work.money("admin")


def _within(work: Work, within: bool, what: str, *values: Quantity) -> Outcome:
    work.step("5.10.050.C", "Expenses do not exceed 25 percent of unrestricted income", within)
    text = f"{'Within' if within else 'Over'} the limit of 25 percent: {what}."
    return work.computed("5.10.050.C", text, *values, verdict="yes" if within else "no")
