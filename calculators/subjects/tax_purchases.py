"""Whether to pay delinquent County taxes on a property with City liens: Sections 5.30.040 and 5.31.030."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from calculators.calculator import calculator
from calculators.conditions import any_below_zero
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome
from calculators.work import Work, dollars

SUBJECT = "Foreclosure lists"
SOLD_YES = ("sold by the county", "county sold", "county has sold", "already sold", "sheriff sold", "county sale",
            "county got", "county already sold", "sheriff's sale", "county auctioned",
            "sold at the county", "county auction brought", "sheriff auctioned", "county let it go",
            "county unloaded",
            "sold by the sheriff", "county has already sold", "sold on the courthouse steps", "sold it for taxes",
            "sheriff let it go", "county sold it", "after the county sold")  # fmt: skip
SOLD_NO = ("not sold", "not yet sold", "before the county sells", "county has not sold", "about to foreclose",
           "will foreclose", "should we pay the taxes", "pay the property taxes", "pay the taxes", "hasn't sold",
           "going to foreclose", "county is foreclosing", "hasn't been sold", "pay off the taxes",
            "not been sold", "buying off the county list", "on the county list", "off the county list",
            "pay the county", "county foreclosure list", "unsold", "pay off county", "hasn't sold it",
            "pay the taxes and take it", "buy it off", "county wants to foreclose")  # fmt: skip
LIENS_WORDS = ("liens", "lien", "assessment", "assessments", "city liens", "our liens", "our lien", "city lien",
               "owed to the city", "owes us", "we are owed", "and us", "us", "our assessments", "city is owed",
              "owe the city", "owes the city", "we hold", "in liens", "in city liens", "our claim",
              "assessment liens", "liens total", "liens of", "on our docket")  # fmt: skip
TAXES_WORDS = ("taxes", "tax", "property taxes", "back taxes", "county taxes", "in taxes", "tax bill",
               "in back taxes",
               "owes the county", "county is owed", "owed to the county", "the county is out", "tax debt",
               "delinquent taxes", "owe the county", "county wants", "pay the county")  # fmt: skip
VALUE_WORDS = ("market", "value", "worth", "valued", "appraised", "market value", "appraisal", "appraises",
               "assessor says", "fetch", "would fetch", "would bring", "would sell for", "could sell for",
               "go for about",
               "market says", "zillow", "fair market value", "market price", "comps", "should bring", "real value",
               "appraised at", "valued at", "worth about", "would go for")  # fmt: skip
PRICE_WORDS = ("price", "sale", "sold", "received", "county got", "sold for", "county sold", "county received",
               "sold it for", "went for", "brought", "sheriff got", "county took in", "county made", "sheriff's sale",
               "county auction", "sheriff sold", "sheriff sale", "county auctioned it for", "auctioned for",
               "county's price")  # fmt: skip

LESS = anchor("5.30.040.C", "the total amount of the liens and taxes on the property is less than the market value")
ENOUGH = anchor(
    "5.30.040.C", "the sale price received by the County was enough to pay the amount of the City liens upon resale"
)
SEWER_LESS = anchor("5.31.030.C", LESS.words)
SEWER_ENOUGH = anchor("5.31.030.C", ENOUGH.words)
LETTER = anchor("5.31.030.C", "The Department of Environmental Quality by written letter shall direct the Treasurer")


def _director(at: str) -> Any:
    return choice(
        "Who would direct the Treasurer to buy?", at,
        {
            "Council": ("council direct", "council decide", "can the council", "council order", "council resolution",
                        "by resolution", "council directs", "council decides"),
            "Department of Environmental Quality": ("deq direct", "deq letter", "can deq", "deq decide",
            "deq directs",
                                                    "letter from deq", "deq order", "deq decides"),
            "Auditor": ("auditor direct", "can the auditor", "auditor decide", "auditor order", "auditor alone",
                        "auditor directs", "auditor on his own", "auditor on her own"),
            "Treasurer": ("treasurer decide", "can the treasurer", "treasurer alone", "treasurer on his own",
                          "treasurer on her own", "may the treasurer", "treasurer decides", "treasurer just"),
            "Bureau of Environmental Services": ("can bes", "bes direct", "bes decide", "bes order", "bes directs"),
        }, optional=True,
    )  # fmt: skip


class CountyTaxPurchaseTest(Inputs):
    """What decides whether paying the County's taxes is worth it."""

    county_sold: bool | None = yes_no(
        "Has the County already sold the property?", "5.30.040.C", yes=SOLD_YES, no=SOLD_NO
    )
    liens: Decimal | None = money("How much are the City's liens in total?", "5.30.040.C", words=LIENS_WORDS)
    taxes: Decimal | None = money("How much are the property taxes owed?", "5.30.040.C", words=TAXES_WORDS)
    market_value: Decimal | None = money("What is the market value of the property?", "5.30.040.C", words=VALUE_WORDS)
    county_price: Decimal | None = money(
        "At which price was the property sold, if it was?", "5.30.040.C", words=PRICE_WORDS
    )
    director: str | None = _director("5.30.040.C")


@calculator(
    name="county_tax_purchase_test",
    title="Whether paying delinquent County taxes meets the test",
    subject=SUBJECT,
    provision="5.30.040.C",
    rule="Whether to pay the taxes depends on whether liens and taxes together are less than the market value or, if "
    "the County has sold the property, whether its sale price was enough to pay the City liens.",
    phrases=(
        "should the City pay the property taxes: liens $11,800, taxes $4,300, market value $140,000",
        "County is about to foreclose for taxes on a property with our lien, do we buy it",
        "test for paying delinquent property taxes to protect a City lien",
        "liens plus taxes against market value",
        "county sold it for $9,000, are the City liens covered",
        "tax foreclosure by the county, is it worth paying the taxes",
        "back taxes and our lien add up to more than the lot is worth, still buy it?",
        "can the Treasurer decide alone to pay off the county taxes on a liened property",
        "should we recommend paying the County on this tax foreclosure",
        "does it meet the test to pay the County taxes",
        "owes the county back taxes and us a lien, place would fetch more, pay the taxes and take it",
        "is it worth buying our lot off the County foreclosure list",
        "County already sold the property, was the price enough under the purchase test",
        "by how much do liens and taxes stay under the market value",
        "County auction brought less than our liens, does the test hold",
        "do we pay off the county on this house with our lien on it",
        "liens come to $9,500 and taxes $3,300, is it worth paying the county",
        "is paying the county worth it on this lot",
        "does our lot meet the test for paying the taxes",
    ),
    anchors=(LESS, ENOUGH),
    model=CountyTaxPurchaseTest,
)
def county_tax_purchase_test(work: Work) -> Outcome:
    """PCC 5.30.040 C."""
    who = "the Auditor recommends to the Council, which directs the Treasurer by Resolution"
    return tax_purchase_answer(work, "5.30.040.C", who, ("Auditor", "Council", "Treasurer"), "Council")


def tax_purchase_answer(work: Work, at: str, who: str, actors: tuple[str, ...], director: str) -> Outcome:
    """Whether liens and taxes are less than the value or, after a County sale, its price pays the liens."""
    if wrong := any_below_zero(work, at):
        return wrong
    named = work.maybe("director")
    if named is not None and not any(work.maybe(name) for name in ("liens", "taxes", "market_value", "county_price")):
        right = named == director
        work.step(at, f"The {director} directs the Treasurer", right)
        return work.computed(at, f"{'Yes' if right else 'No'}: {who}.", verdict="yes" if right else "no", actors=actors)
    if (known := _known_too_high(work)) is not None:
        value = work.money("market_value")
        work.step(at, f"{usd(known)} alone is not less than the market value of {usd(value)}", False)
        text = f"No, the test is not met: {usd(known)} alone is not less than the market value of {usd(value)}; {who}."
        return work.computed(at, text, verdict="no", actors=actors)
    sold, liens = _sold(work), work.money("liens")
    if sold:
        price = work.money("county_price")
        met, owed, against = price >= liens, liens, price
        words = f"The County's price of {usd(price)} {'is' if met else 'is not'} enough to pay liens of {usd(liens)}"
        work.skip(at, "The market value does not count once the County has sold the property")
    else:
        taxes, value = work.money("taxes"), work.money("market_value")
        owed, against = liens + taxes, value
        met = owed < value
        words = f"Liens and taxes of {usd(owed)} are {'' if met else 'not '}less than the market value of {usd(value)}"
    work.step(at, words, met)
    over = dollars("shortfall", "Too little by", owed - against) if owed > against else (
        dollars("margin", "Below by", against - owed) if owed < against else None
    )  # fmt: skip
    return work.computed(
        at, f"{'Yes, the test is met' if met else 'No, the test is not met'}: {words[0].lower()}{words[1:]}; {who}.",
        dollars("owed", "Liens and taxes" if not sold else "City liens", owed), *((over,) if over else ()),
        verdict="yes" if met else "no", actors=actors,
    )  # fmt: skip


def _known_too_high(work: Work) -> Decimal | None:
    """The liens or the taxes, whichever alone already reaches the market value while the other is unknown."""
    value, liens, taxes = work.maybe("market_value"), work.maybe("liens"), work.maybe("taxes")
    if value is None or work.maybe("county_sold") or work.maybe("county_price") is not None:
        return None
    if (liens is None) == (taxes is None):
        return None
    known: Decimal = liens if taxes is None else taxes
    return known if known >= value else None


def _sold(work: Work) -> bool:
    """Whether the County has sold the property; a market value alone is only given when it has not."""
    if (
        work.maybe("county_sold") is None
        and work.maybe("market_value") is not None
        and work.maybe("county_price") is None
    ):
        work.note("The County was taken not to have sold the property, as its market value is given.")
        return False
    return work.yes("county_sold")


class SewerTaxPurchaseTest(Inputs):
    """What decides whether paying the County's taxes on a sewer safety net property is worth it."""

    county_sold: bool | None = yes_no(
        "Has the County already sold the property?", "5.31.030.C", yes=SOLD_YES, no=SOLD_NO
    )
    liens: Decimal | None = money("How much are the City's liens in total?", "5.31.030.C", words=LIENS_WORDS)
    taxes: Decimal | None = money("How much are the property taxes owed?", "5.31.030.C", words=TAXES_WORDS)
    market_value: Decimal | None = money("What is the market value of the property?", "5.31.030.C", words=VALUE_WORDS)
    county_price: Decimal | None = money(
        "At which price was the property sold, if it was?", "5.31.030.C", words=PRICE_WORDS
    )
    director: str | None = _director("5.31.030.C")


@calculator(
    name="sewer_tax_purchase_test",
    title="Whether paying delinquent County taxes meets the test, sewer safety net",
    subject=SUBJECT,
    provision="5.31.030.C",
    rule="For a sewer safety net property, whether to pay the taxes depends on whether liens and taxes together are "
    "less than the market value or, if the County has sold the property, whether its price was enough to pay the "
    "City liens.",
    phrases=(
        "sewer safety net property, liens $9,000, taxes $2,500, value $11,500, pay the County taxes?",
        "county tax foreclosure on a sewer safety net account, should we buy it",
        "who directs paying the property taxes on a sewer safety net property",
        "test for paying delinquent taxes on a sewer safety net lien",
        "county sold a sewer safety net property, did the price cover the City liens",
        "sewer safety net liens plus taxes against market value",
        "can Council order the Treasurer to pay county taxes on a safety net property",
        "taxes on a safety net lot are more than it is worth, buy it anyway?",
        "safety net house with liens and taxes, worth less, pay off the county",
        "does a sewer safety net property meet the test for paying the taxes",
        "should we pay the county on our safety net house",
        "is it worth buying a safety net lot off the county list",
        "county already sold the safety net property, was the price enough",
        "who decides whether county taxes on a safety net house are paid",
        "liens and taxes on the safety net place come to less than its value, do we pay",
    ),
    anchors=(SEWER_LESS, SEWER_ENOUGH, LETTER),
    model=SewerTaxPurchaseTest,
)
def sewer_tax_purchase_test(work: Work) -> Outcome:
    """PCC 5.31.030 C."""
    who = (
        "the Auditor recommends to the Bureau of Environmental Services and the Department of Environmental Quality, "
        "which directs the Treasurer by written letter"
    )
    department = "Department of Environmental Quality"
    return tax_purchase_answer(work, "5.31.030.C", who, ("Auditor", department, "Treasurer"), department)
