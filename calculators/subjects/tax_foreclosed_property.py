"""Buying and reselling tax-foreclosed property with City liens: Section 5.36.025."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.figure import anchor
from calculators.inputs import Inputs, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition
from calculators.work import Work

SUBJECT = "Tax-foreclosed property"
APPLIES, MAY = "5.36.025.A", "5.36.025.B"
LIENS, COUNTY, SHERIFF = (f"{APPLIES}.{item}" for item in (1, 2, 3))
PURCHASE, BIDDER, SALE, ATTORNEY = f"{MAY}.1", f"{MAY}.2", f"{MAY}.3", "5.36.025.C"

EACH = anchor(APPLIES, "property which meets each of the following conditions")
HAS_LIENS = anchor(LIENS, "Property that has outstanding City liens")
FORECLOSED = anchor(COUNTY, "Property that has been foreclosed by a county for collection of delinquent taxes")
BOUGHT = anchor(SHERIFF, "Property that has been purchased by a bidder at a county sheriff’s sale")
WITHOUT_NOTICE = anchor(MAY, "without public notice or sale provided")
TO_BUY = anchor(PURCHASE, "an ordinance authorizing the Bureau of General Services to purchase property")
TO_BIDDER = anchor(BIDDER, "Property will be sold to the successful bidder at a county sheriff’s sale")
TO_SELL = anchor(SALE, "The Council adopts an ordinance authorizing the property sale and setting forth sale terms")
REVIEWED = anchor(ATTORNEY, "shall be reviewed and approved by the City Attorney prior to the sale")


class TaxForeclosedResale(Inputs):
    """What the purchase and resale of tax-foreclosed property without public notice depends on."""

    liens: bool | None = yes_no(
        "Has the property outstanding City liens?", LIENS, optional=True,
        yes=("city liens", "city lien", "our liens", "outstanding liens", "with liens", "liens on it",
             "our lien", "sidewalk lien", "sewer lien", "nuisance lien", "liens on the lot",
             "lien on the house", "city's liens", "we have liens", "with our liens", "weed lien",
             "demolition lien", "owes us liens", "owes the city", "street lien", "our assessments",
             "lien against it", "sidewalk assessment"),
        no=("liens were paid off", "liens were paid", "never had a lien", "lien free", "lien-free",
            "no city liens", "no liens", "without liens", "liens are paid", "no outstanding liens",
            "no city lien", "nothing owed to the city", "cleared our liens", "liens cleared",
            "liens satisfied", "owes us nothing", "owes the city nothing", "lien's been paid",
            "free of liens", "there are no city liens", "paid off our lien", "liens were cleared"),
    )  # fmt: skip
    foreclosed: bool | None = yes_no(
        "Has a county foreclosed it for delinquent taxes?", COUNTY, optional=True,
        yes=("county foreclosed", "tax foreclosed", "tax-foreclosed", "foreclosed by the county",
             "foreclosed for taxes", "county took it for taxes", "tax foreclosure", "for back taxes",
             "county foreclosed on", "foreclosed for unpaid taxes", "county tax foreclosure",
             "county foreclosure", "foreclosed it for delinquent taxes", "delinquent taxes",
             "foreclosed a lot", "county grabbed it", "county took it", "county seized it",
             "county took the house", "unpaid property taxes", "back taxes",
             "foreclosed by the county for taxes", "tax sale", "multnomah county foreclosed",
             "county took the lot"),
        no=("bank took it", "bank repossessed", "city foreclosed", "not foreclosed",
            "county has not foreclosed", "bank foreclosed", "mortgage foreclosure", "lender",
            "mortgage company", "foreclosed by the bank", "hoa foreclosed", "bank foreclosure",
            "we foreclosed ourselves", "we foreclosed", "private lender", "credit union foreclosed"),
    )  # fmt: skip
    sheriff: bool | None = yes_no(
        "Has a bidder purchased it at a county sheriff's sale?", SHERIFF, optional=True,
        yes=("sheriff's sale", "bought at the sheriff's sale", "sold at the sheriff's sale",
             "bidder bought", "sheriff sale", "bidder got it", "auctioned by the sheriff", "bidder won",
             "sheriff's auction", "at the sheriff's", "high bidder", "winning bidder", "won the bid",
             "bought by a bidder", "bidder took it", "sheriff auction", "bought it at sheriff's",
             "successful bidder", "won it at the sheriff's", "sheriff's sale bidder"),
        no=("no bidder", "no sheriff's sale", "nobody bid", "unsold at the sheriff's sale",
            "not sold at the sheriff's sale", "nobody bought it", "before the sheriff's sale",
            "hasn't been to a sheriff's sale", "no sheriff sale", "no takers",
            "never went to sheriff's sale", "nobody showed up to bid", "no bids",
            "didn't sell at the sheriff's", "hasn't gone to auction", "not yet auctioned",
            "wasn't auctioned", "no one bid", "bought it directly from the county",
            "sheriff's sale hasn't happened", "sheriff's sale is next month"),
    )  # fmt: skip
    purchase: bool | None = yes_no(
        "Has the Council adopted an ordinance authorizing the purchase?", PURCHASE, optional=True,
        yes=("purchase ordinance", "ordinance to buy", "ordinance authorizing the purchase",
             "both ordinances", "ordinances passed", "council passed both", "one ordinance for both",
             "council authorized the purchase", "one ordinance for purchase and sale",
             "ordinance for the purchase and sale", "adopted the purchase ordinance",
             "got both ordinances", "two ordinances", "ordinance for the purchase",
             "bought it by ordinance", "we bought the", "by ordinance", "both ordinances are in",
             "ordinance authorizing purchase", "ordinances are done", "one ordinance covering both",
             "council passed the purchase", "council ok'd the purchase", "ordinances in place",
             "council adopted both", "council did both ordinances", "did both ordinances", "passed both",
             "adopted both ordinances", "passed the purchase ordinance"),
        no=("council hasn't authorized the purchase", "council hasn't voted", "no ordinance at all",
            "no purchase ordinance", "no ordinance to buy", "without an ordinance", "no ordinance",
            "council hasn't passed the ordinance to buy", "council never authorized the purchase",
            "no ordinance yet", "council has not authorized", "hasn't passed the purchase",
            "hasn't adopted the purchase", "only the sale ordinance", "not gone to council",
            "haven't gone to council", "council hasn't acted", "council has not adopted",
            "hasn't passed an ordinance"),
    )  # fmt: skip
    bidder: bool | None = yes_no(
        "Is it sold to the successful bidder at the sheriff's sale?", BIDDER, optional=True,
        yes=("to the successful bidder", "sell to the bidder", "to the winning bidder",
             "sell it to the bidder", "back to the bidder", "to the high bidder", "to the bidder",
             "to the person who bid", "to that bidder", "sheriff sale bidder is our buyer",
             "bidder is our buyer", "to him", "same bidder", "to the one who won", "to the winner",
             "bidder is buying", "deed it to the bidder", "to the guy who won", "back to him",
             "bidder gets it", "resell it to that", "selling to the winning", "buyer is the bidder",
             "buyer is the successful bidder", "to the successful", "the bidder wants it",
             "he's our buyer", "she's our buyer", "they're our buyer", "he is our buyer", "he's buying",
             "he's the buyer", "our buyer", "buyer won", "sell it to him", "sell to that bidder",
             "to the sheriff's sale winner"),
        no=("to a friend", "to the neighbor", "to a nonprofit", "to the next door neighbor",
            "to the old owner", "instead of the bidder", "not the bidder", "to somebody else",
            "to another buyer", "to a neighbor", "to the former owner", "different buyer",
            "to a developer", "different developer", "different person", "to a different",
            "to another developer", "someone else", "somebody other than the bidder", "to a church",
            "to habitat", "to a land trust", "anyone else", "to a third party", "other than the bidder",
            "to a family", "to the school", "to an employee", "runner-up", "second highest bidder"),
    )  # fmt: skip
    sale: bool | None = yes_no(
        "Has the Council adopted an ordinance authorizing the sale and its terms?", SALE, optional=True,
        yes=("sale ordinance", "ordinance authorizing the sale", "one ordinance for both",
             "both ordinances", "ordinances passed", "council passed both", "council authorized the sale",
             "ordinance for the purchase and sale", "one ordinance for purchase and sale",
             "ordinance to sell", "adopted the purchase ordinance and the sale ordinance",
             "got both ordinances", "two ordinances", "and the sale", "both ordinances are in",
             "one ordinance covering both", "ordinances are done", "council passed the sale",
             "council ok'd the sale", "sale authorized by ordinance", "ordinances in place",
             "council adopted both", "sale terms by ordinance", "council did both ordinances",
             "did both ordinances", "passed both", "adopted both ordinances", "passed the sale ordinance"),
        no=("council hasn't authorized the sale", "no ordinance to sell", "no ordinance at all",
            "council hasn't voted", "no sale ordinance", "no ordinance for the sale", "no ordinance",
            "no sale ordinance yet", "only the purchase ordinance", "hasn't authorized selling",
            "hasn't passed the sale", "hasn't adopted the sale", "sale ordinance hasn't",
            "sale ordinance isn't", "council hasn't okayed the sale", "not authorized the sale",
            "without a sale ordinance", "sale ordinance still", "not the sale ordinance",
            "but not the sale", "sale ordinance hasn't passed", "sale ordinance is pending"),
    )  # fmt: skip
    attorney: bool | None = yes_no(
        "Has the City Attorney approved the documents?", ATTORNEY, optional=True,
        yes=("city attorney approved", "approved by the city attorney", "city attorney ok'd",
             "city attorney signed off", "city attorney reviewed", "city attorney okayed",
             "approved by city attorney", "attorney approved", "attorney okayed", "attorney signed off",
             "attorney ok'd", "approved as to form", "attorney's fine", "attorney blessed",
             "attorney has approved", "legal signed off", "legal approved", "city attorney's approval",
             "attorney cleared", "attorney's okay", "approved by the attorney",
             "attorney approved the contract"),
        no=("city attorney hasn't", "city attorney never saw", "city attorney not yet",
            "skip the city attorney", "waiting on the city attorney", "city attorney has not approved",
            "without the city attorney", "not reviewed by the city attorney", "attorney hasn't okayed",
            "attorney hasn't approved", "attorney has not", "attorney never", "attorney still",
            "attorney's still", "legal hasn't", "attorney hasn't looked", "attorney not seen",
            "attorney refused", "attorney said no", "attorney didn't", "waiting on legal"),
    )  # fmt: skip


@calculator(
    name="tax_foreclosed_resale_check",
    title="Reselling tax-foreclosed property without public notice",
    subject=SUBJECT,
    provision=MAY,
    rule="Property with outstanding City liens that a county foreclosed for taxes and a bidder purchased "
    "at a sheriff's sale may be bought and sold to that bidder without public notice, when the "
    "Council authorizes purchase and sale by ordinance and the City Attorney approves the documents.",
    phrases=(
        "tax-foreclosed house with City liens bought at the sheriff's sale, may General Services buy and resell it",
        "can we sell tax foreclosed property without public notice",
        "does the resale section apply if there are no City liens",
        "General Services wants to resell a tax-foreclosed lot to a neighbor instead of the bidder",
        "one ordinance for purchase and sale of a tax-foreclosed property",
        "who signs the deed on tax-foreclosed property and what must come first",
        "county took a house for back taxes, our liens were paid off, can General Services still flip "
        "it without notice",
        "both ordinances passed and the City Attorney signed off, may we deed the sheriff's sale lot to the bidder",
        "bank foreclosed house with City liens, is that covered by the resale without notice",
        "lot with our liens, county tax foreclosure, bidder won at sheriff's sale, but Council hasn't "
        "passed the ordinance to buy it, can we go ahead",
        "we bought the tax foreclosed lot by ordinance and would like to sell it to a different "
        "developer without notice, allowed?",
        "got both ordinances, liens, county foreclosure, sheriff sale bidder is our buyer, only the "
        "City Attorney hasn't okayed the paperwork",
        "county foreclosed a lot for delinquent taxes, may General Services buy it and resell it without public notice",
        "property has outstanding City liens, was foreclosed for taxes and bought by a bidder at the "
        "sheriff's sale, may we sell it to that bidder",
        "no public sale needed to flip the tax house to the winning bidder?",
        "nobody bid at the sheriff's sale, may the City still buy and resell the foreclosed parcel",
        "which conditions let General Services skip notice on a county-foreclosed parcel",
        "our liens on it, county took it for back taxes, guy won it at the sheriff's sale, council did "
        "both ordinances, attorney approved, he's our buyer, can we skip the public notice",
        "council passed the purchase ordinance but not the sale ordinance, can we sell to the bidder",
        "may General Services resell this lot without public notice",
        "can this tax-foreclosed house be sold to our bidder without notice",
    ),
    anchors=(EACH, HAS_LIENS, FORECLOSED, BOUGHT, WITHOUT_NOTICE, TO_BUY, TO_BIDDER, TO_SELL, REVIEWED),
    model=TaxForeclosedResale,
)
def tax_foreclosed_resale_check(work: Work) -> Outcome:
    """PCC 5.36.025."""
    applies = (
        Condition("liens", LIENS, "it has outstanding City liens"),
        Condition("foreclosed", COUNTY, "a county foreclosed it for delinquent taxes"),
        Condition("sheriff", SHERIFF, "a bidder purchased it at a county sheriff's sale"),
    )
    for condition in applies:
        if work.maybe(condition.field) is False:
            work.step(condition.provision, f"The Section applies only if {condition.clause}", False)
            text = f"No, not under this Section, which does not apply: it asks that {condition.clause}."
            return work.computed(condition.provision, text, verdict="no", actors=("Council",))
    work.note("The purchase ordinance names the property, taxes, liens and source of funds; the sale "
              "terms may stand in it too. Proceeds go to the fund that paid, unless the ordinance directs "
              "otherwise (PCC 5.36.025 D).")  # fmt: skip
    papers = (
        Condition("purchase", PURCHASE, "the Council adopts an ordinance authorizing the purchase"),
        Condition("bidder", BIDDER, "it is sold to the successful bidder at the sheriff's sale"),
        Condition("sale", SALE, "the Council adopts an ordinance authorizing the sale and its terms"),
        Condition("attorney", ATTORNEY, "the City Attorney reviews and approves the documents before the sale"),
    )
    granted = (
        "the Bureau of General Services may buy and sell it without public notice, the Mayor and City "
        "Auditor signing the deed"
    )
    actors = ("Council", "City Attorney", "Mayor", "City Auditor")
    return cleared(work, MAY, granted, facts=applies, papers=papers, actors=actors)
