"""Application and deposit before serving others: Section 5.48.020."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome
from calculators.permission import Condition, permission
from calculators.subjects.service_labor import SUBJECT
from calculators.work import Work

WRITTEN = anchor("5.48.020", "to obtain wherever practicable an application in writing requesting such service")
DEPOSIT = anchor("5.48.020", "A deposit may be required when in the judgment of the head of the department or bureau")


class ServiceApplication(Inputs):
    """What a bureau needs before it serves others."""

    about: str | None = choice(
        "Is the question about the application, or about a deposit?", "5.48.020",
        {
            "deposit": ("deposit", "money up front", "up front", "prepay", "prepayment", "pay in advance",
                        "down payment",
                        "advance payment", "cash up front", "guarantee the payment", "guarantee payment"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip
    asked: str | None = choice(
        "Is it asked whether it has to be in writing, or whether the service may begin?", "5.48.020",
        {
            "must_be_written": ("need it in writing", "need in writing", "have to be in writing",
                                "need an application",
                                "has to be in writing", "need a written", "have to get it in writing",
                                "must it be in writing", "insist on writing", "require it in writing",
                                "need something in writing", "need a letter", "must they write", "must we get",
                                "is a written application required", "get it in writing first",
                                "make them put it in writing", "have to apply in writing", "need paperwork"),
            "other": (),
        },
        optional=True,
    )  # fmt: skip
    necessary: bool | None = yes_no(
        "Does the head of the department or bureau judge a deposit necessary to guarantee payment?", "5.48.020",
        optional=True,
        yes=("deemed necessary", "judges it necessary", "thinks it is necessary", "head wants", "director wants",
             "bureau head says", "director says", "deems it necessary", "director thinks", "judged necessary",
             "head thinks", "bureau head wants", "head decided", "director decided", "boss thinks", "chief thinks",
             "may not pay", "might not pay", "won't pay", "head figures", "our director", "head insists"),
        no=("not necessary", "head sees no need", "director sees no need", "head does not think",
            "not deemed necessary",
            "director says no", "head says no"),
    )  # fmt: skip

    written: bool | None = yes_no(
        "Has the customer applied in writing?", "5.48.020",
        yes=("in writing", "written application", "written request", "letter", "wrote", "by email",
             "signed application", "emailed", "wrote us", "filled out the form", "signed request", "sent a letter",
             "got a letter", "have it in writing", "application on file"),
        no=("by phone", "phone", "called", "verbal", "verbally", "oral", "orally", "no application",
            "nothing in writing", "over the phone", "phone call", "handshake", "word of mouth", "just asked",
            "not in writing", "nothing written", "never wrote", "no paperwork", "in person", "on the spot",
            "phoned", "rang us up", "flagged down", "walked up", "no letter", "no form", "stopped by", "voicemail"),
    )  # fmt: skip
    practicable: bool | None = yes_no(
        "Is it practicable to obtain an application in writing?", "5.48.020",
        yes=("practicable", "possible", "could write", "is practicable", "no rush", "plenty of time", "easily write",
             "no emergency", "could easily", "time to write", "no hurry", "can get it in writing", "easily done",
             "easy to get", "easy enough", "letter is easy", "can write", "days away", "weeks away", "next month",
             "next week", "has email", "could send a letter", "could email", "could fax"),
        no=("not practicable", "impracticable", "impossible", "emergency", "no time", "not possible", "flooding",
            "middle of the night", "burst", "gas leak", "right now", "couldn't wait", "no way to get", "life safety",
            "can't get it in writing", "unable to write", "urgent"),
    )  # fmt: skip


@calculator(
    name="service_application_check",
    title="Application before serving others",
    subject=SUBJECT,
    provision="5.48.020",
    rule="Before serving a private person or another government, a bureau obtains an application in writing wherever "
    "practicable, and the head of the bureau may require a deposit.",
    phrases=(
        "an outside agency called asking for service, do we need it in writing",
        "do we need an application before working for a private person",
        "can we start the job on a phone request",
        "is a deposit required before we do work for someone outside the City",
        "customer asked verbally for City services, is that enough",
        "who keeps the application for service",
        "can we make an outside customer put money down before we start work",
        "neighbor just walked up and asked our crew to do a job, go ahead?",
        "may the bureau head demand a prepayment from another agency",
        "pipe burst at a private house, can we help before they fill in the form",
        "they sent a letter asking for our service, may we start",
        "no time for paperwork, may our crew do the service without a written application",
        "county phoned for help and a letter is easily done, do we need it in writing",
        "bureau head thinks the customer may not pay, can we ask for money down",
        "there is plenty of time, must the port put its request on paper",
        "how long do we hang on to the request form, and who files it",
        "Tri-Met emailed us a request for our crew, go ahead?",
        "neighborhood group asked by phone, a main broke and there is no time for a written request, start?",
        "somebody flagged down the crew with no rush and nothing written, do the job?",
        "the port wrote us a letter asking for survey work, may we start",
        "may we start on this request that came in",
    ),
    anchors=(WRITTEN, DEPOSIT),
    model=ServiceApplication,
)
def service_application_check(work: Work) -> Outcome:
    """PCC 5.48.020."""
    if work.maybe("about") == "deposit":
        judgment = Condition("necessary", "5.48.020", "the head of the department or bureau judges it necessary to "
                             "guarantee payment")  # fmt: skip
        work.note("The text gives no amount for the deposit.")
        return permission(work, "5.48.020", "a deposit may be required", on=(judgment,),
                          actors=("head of the department or bureau",))  # fmt: skip
    work.note("A deposit may be required when the head of the department or bureau judges it necessary to guarantee "
              "payment; the text gives no amount.")  # fmt: skip
    work.note("The department or bureau that performs the service keeps the application.")
    if work.maybe("asked") == "must_be_written":
        return _must_be_written(work)
    if work.yes("written"):
        work.step("5.48.020", "Application in writing", True)
        return work.computed("5.48.020", "Yes, the service may begin: the application is in writing.", verdict="yes")
    practicable = work.yes("practicable")
    work.step("5.48.020", "Practicable to obtain an application in writing", practicable)
    if practicable:
        return work.computed("5.48.020", "No, not yet: an application in writing is practicable, so obtain it first.",
                             verdict="no")  # fmt: skip
    text = "Yes: the service may begin without an application in writing, because obtaining one is not practicable."
    return work.computed("5.48.020", text, verdict="yes")


def _must_be_written(work: Work) -> Outcome:
    """Whether an application in writing has to be obtained."""
    practicable = work.yes("practicable")
    work.step("5.48.020", "An application in writing is obtained wherever practicable", practicable)
    if practicable:
        text = "Yes: an application in writing is practicable, so it must be obtained before the service."
        return work.computed("5.48.020", text, verdict="yes")
    text = "No: an application in writing is obtained only where practicable."
    return work.computed("5.48.020", text, verdict="no")
