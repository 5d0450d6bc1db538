"""What the City covers in a private car: Section 5.08.050."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice
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
                          "other guy's car", "hit a parked car", "suing", "knocked over", "other person's"),
            "collision": ("collision", "damage to my car", "damage to own car", "my bumper", "damage to her car",
                          "damage to his car",
                          "dented", "dent", "fender", "my fender", "totaled", "body work", "repairs to my", "scratched",
                          "backed into a pole", "my own truck", "fix my car", "bent", "hit a pole", "hit a deer"),
            "comprehensive": ("comprehensive", "windshield", "theft", "stolen", "vandalized", "vandalism", "hail",
                              "broken window", "broke into", "smashed window", "rock chip", "broken into", "fire",
                              "tree fell", "catalytic converter", "tires slashed"),
            "personal_injury": ("personal injury protection", "pip"),
            "uninsured_motorist": ("uninsured", "uninsured motorist", "hit and run"),
            "medical": ("medical", "doctor", "hospital", "employee was injured", "employee's injuries", "i was hurt",
                        "whiplash", "emergency room", "doctor bill", "doctor's bill", "medical bills", "got hurt",
                        "broke my arm", "ambulance bill"),
        },
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
    ),
    anchors=(SUPPLEMENT, EXCLUDED, MEDICAL),
    model=VehicleInsurance,
)
def private_vehicle_insurance(work: Work) -> Outcome:
    """PCC 5.08.050 C."""
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
