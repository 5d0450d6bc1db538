"""What the City covers in a private car: Section 5.08.050."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome
from calculators.work import Work

SUBJECT = "Private vehicles"

SUPPLEMENT = anchor("5.08.050.C", "provides coverage to employees to supplement their personal insurance")
EXCLUDED = anchor(
    "5.08.050.C",
    "No collision, personal injury protection, uninsured motorist, or comprehensive coverage is provided by the City",
)
MEDICAL = anchor("5.08.050.C", "Medical coverage for the employee is limited to that which is provided by")


class VehicleInsurance(Inputs):
    """Which loss is asked about."""

    loss: str | None = choice(
        "Which loss is it?", "5.08.050.C",
        {
            "liability": ("other driver", "injured someone", "hit another car", "liability",
                          "claim against the employee",
                          "someone else's", "pedestrian", "sued", "third party", "damage to another car", "at fault",
                          "rear-ended somebody", "hit a cyclist", "hit somebody", "damage to the other car", "sues",
                          "other guy's car", "hit a parked car", "suing", "knocked over", "other person's",
                          "claims against me", "claim against me", "other driver claims", "lawsuit", "hit somebody",
                          "ran into another car", "rear-ended another", "rear-ended a", "backed into someone",
                          "their bumper", "their car", "his bumper", "other car", "other vehicle", "bicyclist",
                          "injured the other", "hurt somebody", "hurt someone", "my fault", "hit a woman",
                          "hit a man",
                          "hit a kid", "another driver", "their medical bills", "hit a truck", "hit a bicyclist"),
            "collision": ("collision", "damage to my car", "damage to own car",  "damage to her car",
                          "damage to his car",
                          "dented", "dent", "fender", "my fender", "totaled", "body work", "repairs to my",
                          "scratched",
                          "backed into a pole", "my own truck", "fix my car", "bent", "hit a pole", "hit a deer",
                          "fender bender", "bumper", "damage to my own", "my door",
                          "wrecked my car", "wrecked her car", "wrecked his car", "crunched", "slid into",
                          "own damage",
                          "hit a curb", "repair my car", "repairs on my", "my repair bill", "body shop",
                          "city fix it",
                          "city gonna fix", "fix my truck", "own vehicle was damaged", "damage to his own",
                          "damage to her own", "front end", "in the ditch", "rear ended me", "rear-ended me",
                          "hit me from behind", "backed into me",
                          "ran into me", "sideswiped me", "t-boned me", "hit my car", "backed into my",
                          "hit my truck",
                          "my bumper", "my hood", "my grille", "my headlight", "my mirror", "repair mine", "fix mine",
                          "dinged", "rolled my car"),
            "comprehensive": ("comprehensive", "windshield", "theft", "stolen", "vandalized", "vandalism", "hail",
                              "broken window", "broke into", "smashed window", "rock chip", "broken into", "fire",
                              "tree fell", "catalytic converter", "tires slashed",
                              "slashed tires", "stole", "keyed", "flood", "branch fell", "tree branch",
                              "window smashed",
                              "smashed my window", "cracked windshield", "car got stolen", "swiped", "flying rock"),
            "personal_injury": ("personal injury protection", "pip", "pip coverage", "personal injury coverage",
                                "lost wages from the crash"),
            "uninsured_motorist": ("uninsured", "uninsured motorist", "hit and run", "uninsured driver",
            "no insurance",
                                   "hit-and-run", "didn't have insurance", "driver took off", "without insurance",
                                   "drove off", "underinsured", "had no insurance", "other guy had no insurance"),
            "medical": ("medical", "doctor", "hospital", "employee was injured", "employee's injuries", "i was hurt",
                        "whiplash", "emergency room", "doctor bill", "doctor's bill", "medical bills", "got hurt",
                        "broke my arm", "ambulance bill", "my injuries", "my neck", "chiropractor",
                        "physical therapy",
                        "x-ray", "er bill", "hurt my back", "my doctor", "stitches", "i got hurt", "er visit"),
        },
    )  # fmt: skip
    on_business: bool | None = yes_no(
        "Was the private vehicle used on authorized, official business?", "5.08.050.C", optional=True,
        yes=("on city business", "on official business", "authorized city business", "for work", "work errand",
             "site visit", "on the job", "on duty", "work trip", "city errand", "inspection", "job site"),
        no=("off duty", "own time", "on my lunch break", "not on city business", "commuting", "on my way home",
            "on the way home", "driving home", "personal errand", "not authorized", "unauthorized", "on vacation",
            "running a personal", "my commute", "not on official business", "over the weekend", "wasn't authorized"),
    )  # fmt: skip


@calculator(
    name="private_vehicle_insurance",
    title="What the City covers in a private car",
    subject=SUBJECT,
    provision="5.08.050.C",
    rule="Employees carry their own liability insurance, and the City's program supplements it for liability only: "
    "no collision, personal injury protection, uninsured motorist or comprehensive coverage.",
    phrases=(
        "does the City pay if I hit another car while driving my own on City business",
        "windshield of my own car broke on a work trip, is it covered",
        "my car was damaged on City business, who pays",
        "is collision covered for private vehicles used on duty",
        "City insurance for an employee's personal car",
        "employee hurt in own car on the job, medical coverage",
        "uninsured driver hit me during a site visit",
        "hail dinged my own truck while I was at a City job site, will the City fix it",
        "I rear-ended somebody in my own car on an errand for work, does the City back me up",
        "hit another car driving my own on City business, does the City's coverage supplement my personal insurance",
        "fender bender in my own car on a site visit, is the City going to fix it",
        "somebody is suing me over a crash in my truck, will the City's policy kick in",
        "had an accident in my own car on City business, does the City cover it",
        "my car got broken into at a job site, will the City pay for the window",
        "do I have to use my own insurance when I wreck my car for work",
        "hurt in a crash in my own car on duty, who pays my doctor",
        "ran into somebody with my own van on a site visit and they want damages, does the City's coverage help",
        "I crashed my own car on duty, am I covered by the City",
        "wreck in my own car on a work errand, is it covered",
        "our inspector had an accident in her own car, does the City pay",
    ),
    anchors=(SUPPLEMENT, EXCLUDED, MEDICAL),
    model=VehicleInsurance,
)
def private_vehicle_insurance(work: Work) -> Outcome:
    """PCC 5.08.050 C."""
    if work.maybe("on_business") is False:
        work.step("5.08.050.C", "Only while on authorized, official business", False)
        text = "No: the City's coverage is only for privately-owned vehicles on authorized, official business."
        return work.computed("5.08.050.C", text, verdict="no")
    loss = work.choice("loss")
    if loss == "liability":
        work.step("5.08.050.C", "The City's coverage supplements the employee's own liability insurance", True)
        return work.computed(
            "5.08.050.C",
            "Yes, as a supplement: the City's program indemnifies the employee's liability in conjunction with the "
            "personal policy, while on authorized, official business.",
            verdict="yes",
        )  # fmt: skip
    if loss == "medical":
        work.step("5.08.050.C", "Limited to health insurance or worker's compensation", False)
        return work.computed(
            "5.08.050.C", "No vehicle coverage: the employee's medical coverage is limited to health insurance or "
                          "worker's compensation.",
            verdict="no",
        )  # fmt: skip
    kind = loss.replace("_", " ")
    work.step("5.08.050.C", f"No {kind} coverage is provided by the City for private vehicles", False)
    return work.computed("5.08.050.C", f"No: the City provides no {kind} coverage for private vehicles.", verdict="no")
