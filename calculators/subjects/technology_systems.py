"""Who approves technology purchases and who manages technology systems: BTS-1.01."""

from __future__ import annotations

from decimal import Decimal

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, money, yes_no
from calculators.money import usd
from calculators.outcome import Outcome, Reading
from calculators.work import Work

SUBJECT = "Technology"
AUTHORITY = "BTS-1.01/responsibility-and-authority"
BTS = "Bureau of Technology Services"

REVIEW = anchor(
    f"{AUTHORITY}.8",
    "review and approve the purchase of all technology software, hardware and professional consulting services",
)
LEASE = anchor(f"{AUTHORITY}.8", "shall first be reviewed and approved by the City's Debt Manager")
EXEMPTED = anchor(f"{AUTHORITY}.p3", "Except as specifically exempted by the CTO, the Bureau shall manage")
CITY_OWNED = anchor(
    f"{AUTHORITY}.p3",
    "Technology systems include, but are limited to, information and electronic communications systems",
)


class TechPurchase(Inputs):
    """What approval of a technology purchase depends on."""

    item: str | None = choice(
        "What is it?", f"{AUTHORITY}.8",
        {
            "software": ("software", "app", "license", "licenses", "subscription", "saas", "program", "plug-in",
                         "cloud service", "adobe", "apps", "plugin", "online tool", "database software", "zoom",
                         "antivirus", "cad program", "microsoft office", "seats", "slack", "dropbox", "excel add-in",
                         "website builder", "operating system", "spreadsheet program", "cloud storage", "autocad",
                         "software licenses", "firewall software", "mobile app", "survey tool", "web hosting",
                         "chatbot", "esri", "photoshop", "acrobat", "software package"),
            "hardware": ("hardware", "computer", "laptop", "keyboard", "printer", "server", "monitor", "tablet",
                         "router", "mouse", "phone", "laptops", "tablets", "webcam", "headset", "ipads", "ipad",
                         "switch",
                         "scanner", "computers", "usb drive", "docking station", "servers", "printers", "projector",
                         "hard drive", "monitors", "charger cable", "smartphones", "copier", "copiers", "plotter",
                         "desktop", "desktops", "cell phones", "radios", "gps units", "body cameras", "keyboards",
                         "thumb drives", "chromebooks", "macbook", "workstation", "workstations", "routers", "modem",
                         "network switch", "fax machine", "security cameras", "phones", "two-way radios", "scanners",
                         "drone", "barcode reader", "kiosk", "memory stick", "cables", "wifi access point",
                         "touchscreen",
                         "notebooks for the crew", "pcs", "pc", "toughbooks", "dell", "batteries for the laptops"),
            "consulting": ("professional consulting", "it consultant", "technology consultant",
                           "technology consulting", "consulting services", "it consulting", "consultant",
                           "web developer", "programmer", "it contractor", "software consultant", "web designer",
                           "database consultant", "cybersecurity firm", "tech consultant", "network engineer",
                           "systems integrator", "security consultant", "data analyst firm", "gis consultant",
                           "consultants", "app developer", "penetration test", "help desk contractor"),
            "other": ("pencils", "stapler", "whiteboard", "paper", "coffee maker", "furniture", "office supplies",
                      "vehicle", "chair", "not technology", "desk", "chairs", "desks", "office chairs", "truck",
                      "trucks",
                      "shovels", "uniforms", "gravel", "toilet paper", "mower", "mowers", "filing cabinets", "carpet",
                      "paint", "pickup", "lumber", "pens", "lawn mower", "sand", "boots", "tires", "bottled water",
                      "catering", "hammers", "tools", "landscaping", "janitorial", "fire hose", "playground"),
        },
    )  # fmt: skip
    technology: bool | None = yes_no(
        "Is it technology?", f"{AUTHORITY}.8", optional=True,
        yes=("technology", "phone", "app", "software", "computer", "laptop", "tablet", "printer", "server", "license",
             "tech", "gadget", "device", "devices", "electronics", "radio", "camera", "scanner", "router", "cloud",
             "subscription", "tablets", "servers", "laptops", "computers", "phones"),
        no=("not technology",),
    )  # fmt: skip
    lease: bool | None = yes_no(
        "Is it a lease?",
        f"{AUTHORITY}.8",
        optional=True,
        yes=("lease", "leasing", "leased", "rent-to-own", "rent", "renting", "lease deal", "on lease"),
        no=(
            "purchase",
            "buy",
            "buying",
            "bought",
            "outright",
            "not leasing",
            "not a lease",
            "not lease",
            "paying cash",
            "instead of leasing",
            "no lease",
            "purchasing",
        ),
    )
    asked: str | None = choice(
        "Is it asked whether it may be had without that approval?", f"{AUTHORITY}.8",
        {"alone": ("on its own", "on our own", "on my own", "by itself", "without bts", "too small to bother",
                   "too small", "bother bts", "too cheap", "below the limit", "exempt",
                   "exempt from bts review",
                   "exempt from review", "exempt from bts", "too cheap for", "too small for bts", "skip bts",
                   "ourselves",
                   "just buy", "just order", "without approval", "without asking bts", "without asking", "myself",
                   "straight from", "without the debt manager", "without debt manager", "just get", "skip the review",
                   "without review", "without going through bts", "go around bts", "on a p-card", "no need for bts"),
         "needed": ("need bts", "need approval", "have to go through bts", "need bts approval", "review it",
                    "need a bts review",
                    "have to ask bts", "bts have to", "required", "need a review", "need to ask bts", "bts ok it",
                    "approval needed", "does bts", "debt manager have to", "need the debt manager",
                    "has to approve")},
        optional=True,
    )  # fmt: skip
    debt: bool | None = yes_no(
        "Is it asked about the City's Debt Manager?", f"{AUTHORITY}.8", optional=True, yes=("debt manager",)
    )
    price: Decimal | None = money(
        "What does it cost?", f"{AUTHORITY}.8", optional=True,
        words=("for", "cost", "costs", "price", "worth", "contract", "only", "subscription"),
    )  # fmt: skip


@calculator(
    name="tech_purchase_approval",
    title="Who approves technology purchases",
    subject=SUBJECT,
    provision=f"{AUTHORITY}.8",
    rule="The Bureau of Technology Services, in cooperation with the Procurement Services Division, reviews and "
    "approves the purchase of all technology software, hardware and professional consulting; a lease is first "
    "approved by the City's Debt Manager.",
    phrases=(
        "who approves a $40 keyboard",
        "do I need BTS approval to buy software",
        "we want to lease laptops, who signs off first",
        "can our bureau buy its own server",
        "IT consultant contract, does BTS have to review it",
        "approval for a software subscription",
        "is there a dollar threshold for technology purchase review",
        "$25 mouse, do I really have to go through BTS",
        "lease 30 laptops without the Debt Manager, ok?",
        "can my bureau just order a $900 tablet on its own",
        "is a $15 app exempt from BTS review",
        "getting a dozen laptops for the crew, who signs off",
        "does the purchase of software need review and approval by BTS",
        "must the City's Debt Manager approve a proposed technology lease",
        "copiers on a three year lease, debt manager first",
        "we are buying servers outright, does the debt manager have to look at it",
        "we are buying office chairs, does BTS have to approve",
        "does our order need BTS approval",
        "a bureau wants to buy a keyboard, does it need BTS approval",
        "who approves leasing a plotter for the shop",
        "can I put a laptop on my p-card without asking anybody",
        "rake and shovel order, do I send it to BTS for approval",
        "we are leasing forty tablets, does the debt manager get first crack at it",
        "is a phone app too small to bother BTS with",
        "ordering a new printer for the front desk, does BTS need to sign off",
    ),
    anchors=(REVIEW, LEASE),
    model=TechPurchase,
)
def tech_purchase_approval(work: Work) -> Outcome:
    """BTS-1.01, Responsibility and Authority 8."""
    at, alone = f"{AUTHORITY}.8", work.maybe("asked") == "alone"
    if work.maybe("debt") and work.maybe("item") != "other":
        return _debt_manager(work, at, alone)
    item = work.maybe("item") or ("items" if work.maybe("technology") else work.choice("item"))
    if item == "other":
        work.step(at, "Technology software, hardware or professional consulting", False)
        text = "the review is for technology software, hardware and professional consulting services."
        return work.computed(at, f"{'Yes' if alone else 'No'}: {text}", verdict="yes" if alone else "no")
    actors: tuple[str, ...] = (BTS, "Procurement Services Division of the Bureau of Internal Business Services")
    approval = "the Bureau of Technology Services in cooperation with the Procurement Services Division approves it"
    price: Decimal | None = work.maybe("price")
    at_price = "at any price" if price is None else f"at any price, {usd(price)} too"
    if work.maybe("lease"):
        work.step(at, "Any proposed technology lease is first reviewed and approved by the City's Debt Manager", True)
        actors = ("City's Debt Manager", *actors)
        approval = f"first the City's Debt Manager's, then {approval}"
    else:
        work.note("A technology lease would first be approved by the City's Debt Manager.")
    work.step(at, f"The purchase of all technology {item} is reviewed and approved", True)
    work.note(
        "The CTO may have specifically exempted a system, and authority to spend is needed besides (Chapters 5.01 "
        "and 5.68)."
    )
    verdict = "no" if alone else "yes"
    lead = "No, approval is needed" if verdict == "no" else "Yes, approval is needed"
    return work.computed(at, f"{lead} {at_price}: {approval}.", verdict=verdict, actors=actors)


def _debt_manager(work: Work, at: str, alone: bool) -> Outcome:
    """Whether the City's Debt Manager has to approve it, which only a lease needs."""
    lease = work.yes("lease")
    work.step(at, "A proposed technology lease is first reviewed and approved by the City's Debt Manager", lease)
    verdict = "yes" if lease != alone else "no"
    if not lease:
        text = f"only a technology lease goes to the City's Debt Manager; {BTS} still reviews and approves a purchase."
        return work.computed(at, f"{verdict.capitalize()}: {text}", verdict=verdict, actors=(BTS,))
    text = f"{verdict.capitalize()}: the City's Debt Manager reviews and approves a technology lease first."
    return work.computed(at, text, verdict=verdict, actors=("City's Debt Manager", BTS))


class ManagesSystem(Inputs):
    """What decides who manages a system."""

    city_owned: bool | None = yes_no(
        "Does the City own the system?", f"{AUTHORITY}.p3",
        yes=("city-owned", "city owned", "our own", "owned by the city", "our bureau's", "we own", "city owns",
             "our fiber",
             "our radio", "our network", "our database", "our system", "we bought", "our server", "our camera",
             "city fiber", "city radio", "city network", "city's network", "city's radio", "city server",
             "belongs to us",
             "city's own", "city database", "our inventory", "our email", "our phone system", "city phone",
             "city property", "the city's fiber", "we paid for it", "owned by us", "city system", "our software",
             "city's email", "city's phone", "city computers", "our computers", "our cameras", "city website",
             "our app", "our sensors", "our bureau owns", "belongs to the city", "our own inventory", "parks owns",
             "water bureau owns", "bureau bought", "our fire stations"),
        no=("vendor owns", "rented from", "belongs to the county", "belongs to a vendor", "county-owned",
            "vendor-owned", "private", "not owned by the city", "state-owned", "only rent", "we rent", "vendor's own",
            "owned by the vendor", "owned by the county", "belongs to the state", "belongs to a contractor",
            "leased from",
            "owned by a contractor", "county owns", "trimet's", "owned by trimet", "not ours", "isn't ours",
            "somebody else's", "on loan", "personal laptop", "own phone", "owned by somebody else", "comcast owns",
            "employee's own", "property of the vendor", "belongs to comcast", "state owns", "company owns",
            "contractor owns", "belongs to somebody", "rent them", "rent it", "metro owns", "school district owns"),
    )  # fmt: skip
    exempted: bool | None = yes_no(
        "Has the CTO specifically exempted it?", f"{AUTHORITY}.p3",
        yes=("exempted", "exempt", "scada", "exemption", "cto exempted", "exempted by the cto", "cto let us off",
             "carved out", "cto carved it out", "cto excused", "has an exemption", "specifically exempted",
             "cto took it out", "cto signed an exemption", "cto released"),
        no=("never exempted", "wasn't exempted", "isn't exempt", "hasn't exempted", "not exempt", "no exemption",
            "not exempted", "without an exemption", "never carved it out", "cto never", "no carve-out",
            "hasn't been exempted",
            "never asked for an exemption", "no exemption on file", "cto said no", "cto hasn't",
            "never got an exemption",
            "no cto exemption", "unexempted", "cto has not exempted"),
    )  # fmt: skip
    kind: str | None = choice(
        "Which kind of system is it?", f"{AUTHORITY}.p3",
        {
            "information": ("information system", "database", "application", "computer system", "network"),
            "communications": ("fiber", "radio", "telephone", "communications", "email system", "wireless"),
            "other": ("other technology", "control system", "camera", "sensor"),
        },
        optional=True,
    )  # fmt: skip


@calculator(
    name="bts_manages_system",
    title="Who manages a technology system",
    subject=SUBJECT,
    provision=f"{AUTHORITY}.p3",
    rule="Except as specifically exempted by the CTO, the Bureau of Technology Services manages, sets policies and "
    "standards and gives technical support for all City-owned technology systems.",
    phrases=(
        "who manages a City-owned fiber link",
        "is our bureau's database under BTS management",
        "can our bureau run its own City-owned network",
        "does BTS support a system that the CTO exempted",
        "vendor-owned kiosk, does BTS manage it",
        "who sets standards for City technology systems",
        "CTO exempted our control system, is BTS still in charge of it",
        "we own the radio network and no exemption was given, does BTS run it",
        "does BTS manage a City-owned radio system that the CTO has not exempted",
        "the CTO specifically exempted a City-owned system, does BTS set the standards for it",
        "a vendor owns the cameras and we only rent them, must BTS provide the technical support",
        "City fiber link between two stations, no exemption, who runs it, BTS",
        "our own inventory database, is it the job of BTS to support it",
        "is BTS in charge of this system",
        "does BTS have to support our bureau's server",
        "is technical support for a rented system up to BTS",
        "who looks after the network that our bureau bought",
        "City owns a telephone system that was never exempted by the CTO, does BTS provide technical support for it",
        "the county owns the radio equipment, is BTS responsible for managing it",
        "does BTS have to support my system",
    ),
    anchors=(EXEMPTED, CITY_OWNED),
    model=ManagesSystem,
)
def bts_manages_system(work: Work) -> Outcome:
    """BTS-1.01, Responsibility and Authority."""
    at = f"{AUTHORITY}.p3"
    if work.maybe("exempted") is None:
        work.note("Taken as not specifically exempted by the CTO.")
    for name, wanted, words in (
        ("exempted", False, "specifically exempted by the CTO"),
        ("city_owned", True, "City-owned"),
    ):
        met = (bool(work.maybe(name)) if name == "exempted" else work.yes(name)) is wanted
        work.step(at, f"{'Is' if wanted else 'Is not'} {words}", met)
        if not met:
            why = "is not City-owned" if wanted else "is specifically exempted by the CTO"
            return work.computed(
                at, f"No: the Bureau of Technology Services does not manage it, because it {why}.", verdict="no"
            )
    manages = "the Bureau of Technology Services manages it, sets policies and standards and gives technical support"
    if work.maybe("kind") != "other":
        return work.computed(at, f"Yes: {manages}.", verdict="yes", actors=(BTS,))
    return work.two_readings(
        at,
        f'Yes, as surely meant: {manages}. The text as printed says "include, but are limited to", which would '
        "leave it out.",
        Reading('"But are not limited to" is meant, so all City-owned technology systems are included.', verdict="yes"),
        Reading("As printed, only information and electronic communications systems are included.", verdict="no"),
        actors=(BTS,),
    )
