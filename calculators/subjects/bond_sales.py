"""Whether development bonds need a rating: Section 5.72.080 A.2 and A.3."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.development_projects import SUBJECT
from calculators.work import Work

PUBLIC = anchor("5.72.080.A.2", "must be rated by either a nationally recognized rating agency as Investment Grade")
PRIVATE = anchor("5.72.080.A.3", "Bonds sold through a private sale do not require a rating.")
ACCREDITED = anchor(
    "5.72.080.A.3", "a sale of all of the bonds to persons or entities that qualify as “accredited investors”"
)


class SaleRating(Inputs):
    """What decides whether bonds need a rating."""

    wanted: str | None = choice(
        "Is the question whether a rating is needed, or whether the bonds may be sold without one?", "5.72.080.A.3",
        {
            "unrated": ("skip rating", "go without a rating", "do without a rating",
                        "without an investment grade", "without investment grade", "without a rating", "unrated",
                        "with no rating", "no rating", "skip the rating", "not rated",
                        "without rating"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip

    public: bool | None = yes_no(
        "Are the bonds to be sold by public sale?", "5.72.080.A.2", optional=True,
        yes=("competitive sale", "public market", "sell to the public", "auction", "offered to the public",
             "to the general public", "anybody can buy", "public sale", "sold publicly", "publicly",
             "public offering", "sold to the public", "open market",
             "general public"),
        no=("private deal", "negotiated privately", "privately placed", "sold privately", "placed privately",
            "direct placement", "placed with", "private sale", "privately", "private placement",
            "not a public sale", "sold to one bank",
            "sold to a bank"),
    )  # fmt: skip
    accredited: bool | None = yes_no(
        "Do all purchasers of all the bonds qualify as accredited investors?", "5.72.080.A.3",
        yes=("all of the buyers are accredited", "bonds to accredited", "to accredited investors",
             "accredited buyers", "all the buyers are accredited", "both buyers are accredited",
             "buyer is accredited", "bank is accredited", "buyers all qualify as accredited", "all accredited",
             "accredited investors", "all buyers are accredited", "all purchasers are accredited",
             "every buyer is accredited", "buyers are accredited", "only accredited", "everyone is accredited"),
        no=("accredited one isn't", "accredited, one isn't", "buyers are accredited one isn't",
            "buyers are accredited but one", "accredited one is not", "accredited but one isn't",
            "but one are accredited", "accredited but one", "one buyer is not", "one buyer isn't",
            "one of them is not accredited", "accredited except one", "one is just", "only some are accredited",
            "half of them accredited", "an ordinary investor", "retail buyer", "retail investor", "mom and pop",
            "someone who is not accredited", "who is not an accredited", "two are not", "two are not accredited",
            "three are not accredited", "not accredited", "one buyer is not accredited", "is not accredited",
            "not all accredited", "unaccredited",
            "isn't accredited", "aren't accredited", "some of them not", "all but one", "except one", "nonaccredited",
            "non-accredited", "most of the buyers", "few ordinary investors", "not an accredited"),
    )  # fmt: skip
    certified: bool | None = yes_no(
        "Have the purchasers made the certification that the City requires?", "5.72.080.A.3", optional=True,
        yes=("made the certification", "have made the certification", "that gave the certification",
             "with the certification", "certify", "signed certifications", "signed the certificates",
             "gave their certification", "gave us the certification", "sophistication letters", "certified",
             "certification given", "have certified", "certification made", "signed the certification",
             "gave the certification"),
        no=("without certifying", "will not certify", "nobody certified", "never certified",
            "certification hasn't", "no one certified", "certification is missing", "has not certified",
            "hasn't certified", "not certified", "no certification", "without certification",
            "have not certified", "haven't certified",
            "won't certify", "refuse to certify", "didn't certify"),
    )  # fmt: skip


@calculator(
    name="private_sale_rating",
    title="Whether development bonds need a rating",
    subject=SUBJECT,
    provision="5.72.080.A.3",
    rule="Bonds sold by public sale must be rated Investment Grade; a private sale, of all the bonds to accredited "
    "investors who make the required certification, needs no rating.",
    phrases=(
        "we are selling our bonds, do they need a rating",
        "we sell all the bonds to accredited investors that gave the certification, is a rating needed",
        "nine of ten buyers are accredited, is a rating needed",
        "one bank buys the whole issue in a direct placement, Investment Grade rating or not",
        "a retail investor wants in on our bond sale, does that mean a rating",
        "one of ten buyers is not accredited, do the bonds need a rating",
        "do privately sold development bonds need a rating",
        "rating required for a public sale of revenue bonds",
        "private placement to accredited investors, is Investment Grade needed",
        "when is a bond sale a private sale",
        "can unrated development bonds be sold",
        "bonds go to a single accredited bank, must an agency rate them",
        "can we sell the revenue bonds to the general public with no rating",
        "all the bond buyers are accredited but will not certify, ok without a rating?",
    ),
    anchors=(PUBLIC, PRIVATE, ACCREDITED),
    model=SaleRating,
)
def private_sale_rating(work: Work) -> Outcome:
    """PCC 5.72.080 A.2 and A.3."""
    if work.maybe("wanted") == "unrated":
        return _unrated(work)
    rated = "a rating as Investment Grade is required"
    if work.maybe("public"):
        work.step("5.72.080.A.2", "Sold by public sale: must be rated as Investment Grade", True)
        return work.computed("5.72.080.A.2", f"Yes: {rated}.", verdict="yes")
    if work.maybe("public") is False and work.maybe("accredited") is None:
        return _private(work, "no")
    accredited = work.yes("accredited")
    work.step("5.72.080.A.3", "All of the bonds sold to accredited investors", accredited)
    if not accredited:
        text = f"Yes: it is no private sale unless all purchasers are accredited investors, so {rated}."
        return work.computed("5.72.080.A.3", text, verdict="yes")
    certified = work.maybe("certified")
    work.step(
        "5.72.080.A.3", "Purchasers certify as the City requires", "not stated" if certified is None else certified
    )
    if certified is False:
        text = "No rating is required of a private sale, but the purchasers must also make the certification."
        return work.computed("5.72.080.A.3", text, verdict="conditional")
    text = "No: a private sale needs no rating; the purchasers must certify as the City requires."
    return work.computed("5.72.080.A.3", text, verdict="no")


def _private(work: Work, verdict: str) -> Outcome:
    """What holds for a private sale, of whose purchasers nothing more is known."""
    work.step("5.72.080.A.3", "Bonds sold through a private sale do not require a rating", True)
    work.note("It is a private sale only if all of the bonds go to accredited investors, who certify as required.")
    text = f"{verdict.capitalize()}: bonds sold through a private sale, to accredited investors only, need no rating."
    return work.computed("5.72.080.A.3", text, verdict=verdict)


def _unrated(work: Work) -> Outcome:
    """Whether the bonds may be sold without a rating."""
    if work.maybe("public"):
        work.step("5.72.080.A.2", "Sold by public sale: must be rated as Investment Grade", True)
        text = "No: bonds sold by public sale must be rated as Investment Grade."
        return work.computed("5.72.080.A.2", text, verdict="no")
    if work.maybe("public") is False and work.maybe("accredited") is None:
        return _private(work, "yes")
    if not work.yes("accredited"):
        work.step("5.72.080.A.3", "All of the bonds sold to accredited investors", False)
        text = "No: it is a private sale only if all purchasers of all the bonds are accredited investors."
        return work.computed("5.72.080.A.3", text, verdict="no")
    certified = Condition("certified", "5.72.080.A.3", "the purchasers certify, in a manner satisfactory to the City")
    if work.maybe("certified") is None:
        work.step("5.72.080.A.3", "Purchasers certify as the City requires", "not stated")
        text = "Yes: a private sale needs no rating; the purchasers must certify as the City requires."
        return work.computed("5.72.080.A.3", text, verdict="yes")
    return permission(work, "5.72.080.A.3", "a private sale needs no rating", on=(certified,))
