"""Property that others left, lost or found, and City property lost: Sections 5.36.015 and 5.36.035."""

from __future__ import annotations

from calculators.calculator import calculator
from calculators.clearance import cleared
from calculators.figure import anchor
from calculators.inputs import Inputs, choice, yes_no
from calculators.outcome import Outcome, Quantity
from calculators.permission import Condition
from calculators.work import Work

SUBJECT = "Unclaimed and lost property"
UNCLAIMED, FOUND, LOST = "5.36.015.A", "5.36.015.B", "5.36.035.A"

BECOMES = anchor(UNCLAIMED, "shall become the property of the City, designated as surplus property")
NOTICE = anchor(UNCLAIMED, "not reclaimed after notice has been sent, by the bureau in possession, to all parties")
UNLESS = anchor(UNCLAIMED, "Unless directed otherwise by State law or a specific provision of this Code")
STATE_LAW = anchor(FOUND, "shall not become the property of the City until the requirements of the state law")
RETAINED = anchor(FOUND, "found property shall be retained by the bureau which found it if the property is usable")
DISPOSED = anchor(FOUND, "the bureau shall dispose of the property as surplus property as provided by this Chapter")
IN_WRITING = anchor(LOST, "report such loss or theft in writing to his bureau or division head")
ONWARD = anchor(LOST, "immediately notify the Accounting Division in writing of such loss or theft")


class UnclaimedStatus(Inputs):
    """What decides whether unclaimed property has become the City's."""

    city_owned: bool | None = yes_no(
        "Does the City own it already?", UNCLAIMED, optional=True,
        yes=("owned by the city already", "city-owned", "city owned", "our own property", "it's city property already",
             "belongs to the city already", "our own gear"),
        no=("not owned by the city", "somebody else's", "left behind", "abandoned", "unclaimed"),
    )  # fmt: skip
    other_law: bool | None = yes_no(
        "Does State law or a specific provision of the Code direct otherwise?", UNCLAIMED, optional=True,
        yes=("state law directs", "state law says otherwise", "another code section", "evidence statute"),
        no=("no other law", "nothing else directs"),
    )  # fmt: skip
    noticed: bool | None = yes_no(
        "Did the bureau send notice to all parties who reasonably appear to have an interest?",
        UNCLAIMED, optional=True,
        yes=("notice sent", "sent notice", "notified all", "notice was sent", "notice went out",
             "notified the owner", "sent notices", "notices sent", "notified everyone", "letters went out",
             "letters sent", "wrote everybody", "wrote to everybody", "wrote the owner",
             "wrote to the owner", "mailed notice", "mailed notices", "mailed the owner", "notice mailed",
             "gave notice", "notice to all", "told everybody in writing", "notified every",
             "everyone was notified", "owner was notified", "we notified", "sent letters", "sent a letter",
             "sent word", "sent everyone notice", "certified letter", "wrote everyone", "notified both",
             "notified the owners", "notice was sent to all", "mailed everyone", "sent the owner notice",
             "tagged and mailed", "contacted everyone who"),
        no=("no notice", "without notice", "never notified", "notice not sent", "owner was not notified",
            "notified only one", "did not send notice", "never sent a notice", "never sent notice",
            "never sent anything", "no letter", "haven't told", "haven't notified", "didn't notify",
            "didn't write", "never wrote", "didn't tell the owner", "hasn't been notified",
            "nobody was notified", "nobody told the owner", "haven't sent", "never mailed",
            "never contacted", "no notice went out", "weren't notified", "notified only",
            "wasn't notified", "notice to only one", "without telling", "but not the"),
    )  # fmt: skip
    over: bool | None = yes_no(
        "Is the period for claims that the notice gave over?", UNCLAIMED, optional=True,
        yes=("period is over", "period expired", "time is up", "deadline passed", "period has run",
             "claim period over", "period ended", "period has passed", "claim period is over",
             "period's over", "claim period ran out", "time ran out", "deadline came and went",
             "deadline has passed", "deadline is past", "date came and went", "window closed",
             "claim window is over", "time limit passed", "after the deadline", "period's up",
             "deadline ran out", "claim date passed", "cutoff passed", "deadline's passed",
             "claim period has ended", "time's up", "period lapsed", "past the deadline",
             "claim time is over"),
        no=("days left", "days to run", "still running", "not over", "period has not expired",
            "not expired", "still open", "days remaining", "before the claim period ended",
            "before the period ended", "days to go", "week left", "weeks left", "weeks to go",
            "until friday", "hasn't run out", "isn't up", "isn't over", "hasn't ended", "still has time",
            "days yet", "still time", "not up yet", "deadline is next", "deadline is tomorrow",
            "before the deadline", "month left", "still have until", "few days to claim",
            "period still runs", "more days", "days away"),
    )  # fmt: skip
    unclaimed: bool | None = yes_no(
        "Has nobody reclaimed it?", UNCLAIMED, optional=True,
        yes=("nobody claimed", "not reclaimed", "no one claimed", "nobody reclaimed", "not claimed",
             "no claim", "unclaimed", "nobody has claimed", "no one showed", "nobody showed",
             "nobody came", "no one came", "nobody picked", "never picked up", "nobody answered",
             "no response", "no answer", "never claimed", "no takers", "nobody wants it back",
             "owner never came", "owner never answered", "not a peep", "nobody responded",
             "no one responded", "nobody called", "crickets", "never came for it", "didn't claim",
             "nobody has come", "nobody stepped up", "none reclaimed", "no one reclaimed", "heard nothing"),
        no=("owner claimed", "was reclaimed", "reclaimed", "owner came", "has been claimed",
            "owner showed up", "picked it up", "came and got it", "came for it", "came to get it",
            "picked up", "claimed it", "came forward", "got it back", "took it back", "wants it back",
            "owner turned up", "owner called to claim", "owner asked for it", "owner collected"),
    )  # fmt: skip


@calculator(
    name="unclaimed_property_status",
    title="Whether unclaimed property has become the City's",
    subject=SUBJECT,
    provision=UNCLAIMED,
    rule="Property of others under a bureau's control becomes the City's and surplus when notice was sent "
    "to all apparent owners and it is not reclaimed within the period that the notice gave, unless "
    "State law or the Code directs otherwise.",
    phrases=(
        "notice sent, the claim period is over and nobody claimed the bike, is it City property",
        "claim period has three days left, can we dispose of the unclaimed tent",
        "when does unclaimed property become surplus",
        "we never notified the owner of the left backpack, may we sell it",
        "property left at City Hall and not reclaimed after notice, whose is it",
        "owner showed up before the claim period ended",
        "a guy left his bike in our lobby and we never sent a notice, is it ours now",
        "letters went out, the deadline came and went, but she picked it up yesterday, do we own any of it",
        "wrote everybody who might own the towed trailer's contents, deadline passed, no one showed, "
        "ours to get rid of?",
        "unclaimed camping gear has been sitting in our evidence room for a year, is it the City's now",
        "notice was sent to all owners of the bicycles but the time to claim has days to run, are they "
        "City property yet",
        "nobody reclaimed the tools after notice and the claim time is over, are they now the City's",
        "may we sell the stuff people left behind in the shelter",
        "mailed notices and nobody responded, can the left luggage go to surplus",
        "can we keep a backpack somebody abandoned if we haven't notified anyone",
        "tent and stuff left in the park, we have not told him anything, can we send it to surplus",
        "notices were mailed on the jewelry but there are days left to claim, can we treat it as surplus",
        "mailed notice about an abandoned trailer, is it ours yet",
        "scooters nobody claimed after notice and the time passed, have they become City property",
        "is this unclaimed bike the City's yet",
        "has the stuff in our storage become City property by now",
    ),
    anchors=(BECOMES, NOTICE, UNLESS),
    model=UnclaimedStatus,
)
def unclaimed_property_status(work: Work) -> Outcome:
    """PCC 5.36.015 A."""
    if work.maybe("city_owned"):
        return work.not_applicable(
            UNCLAIMED, "The City owns it already; Section 5.36.010 is for its own surplus property."
        )
    if work.maybe("other_law"):
        return work.not_applicable(
            UNCLAIMED, "State law or the specific provision of the Code that directs otherwise governs."
        )
    work.note(
        "The text gives no length for the period; State law or a specific provision of the Code may direct otherwise."
    )
    conditions = (
        Condition("noticed", UNCLAIMED, "notice was sent to all parties who reasonably appear to have an interest"),
        Condition("over", UNCLAIMED, "the period for claims is over"),
        Condition("unclaimed", UNCLAIMED, "it was not reclaimed"),
    )
    granted = "it is the property of the City, designated as surplus and disposed of under Chapter 5.36"
    return cleared(work, UNCLAIMED, granted, facts=conditions)


class FoundProperty(Inputs):
    """What becomes of found property depends on these."""

    satisfied: bool | None = yes_no(
        "Are the requirements of State law on finders and owners of lost property satisfied?", FOUND,
        yes=("state law satisfied", "requirements satisfied", "requirements met",
             "state requirements are met", "state law requirements are satisfied",
             "finder's law satisfied", "state periods are over", "state law is satisfied",
             "state law's been met", "state law has been met", "state law stuff is all done",
             "state law is done", "waited out the state", "waited out the", "met the state",
             "state rules met", "state requirements done", "complied with state law", "followed state law",
             "state law complied with", "finders law is satisfied", "all the state steps",
             "state's waiting period is over", "state period ran out", "finder's statute is satisfied",
             "through with the state", "state finders law", "state law on lost property is satisfied",
             "requirements of state law are satisfied", "requirements of state law have been met",
             "state law taken care of", "state paperwork is done",
             "state's lost property rules have been met", "lost property rules have been met",
             "state's rules have been met", "went through the whole state", "state lost-property process",
             "state process is done", "finished the state process", "state law requirements have been met",
             "followed the state's", "state's requirements are satisfied", "state's done",
             "lost property law satisfied", "state's finders law", "met all state", "state time is up",
             "statute is satisfied", "state hurdles cleared"),
        no=("not satisfied", "state law not satisfied", "just found", "found yesterday", "found today",
            "not yet satisfied", "requirements not met", "still waiting for the owner",
            "have not been satisfied", "has not been satisfied", "haven't been satisfied", "this morning",
            "last night", "an hour ago", "haven't done anything", "haven't done the state", "haven't met",
            "before state law", "state law hasn't", "state law isn't", "still within the state",
            "still running", "state waiting period isn't over", "state period isn't over",
            "state law not yet", "nothing done under state law", "not done with the state"),
    )  # fmt: skip
    usable: bool | None = yes_no(
        "Can the bureau which found it use it?", FOUND,
        yes=("usable", "we can use it", "bureau can use it", "useful", "bureau can use",
             "could really use", "could use it", "could use", "can use it", "can use", "we'd use",
             "we need one", "handy for us", "would use it", "have a use for", "useful to us",
             "our crew could use", "put it to use", "need it", "come in handy", "we want to use",
             "we can use", "our shop could use", "shop can use", "we'd love to use", "would be useful",
             "crew needs", "we could use", "bureau needs", "can put it to good use"),
        no=("not usable", "no use for it", "we cannot use it", "bureau cannot use it", "useless",
            "unusable", "we have no use", "have no use", "can't use", "cannot use", "don't need it",
            "don't need", "don't want", "no good to us", "of no use", "not useful", "nothing we could use",
            "couldn't use", "isn't usable", "no need for it", "bureau can't use", "broken",
            "doesn't fit our work", "no earthly use", "no use", "useless to us", "don't have a use",
            "not something we use", "nothing for us"),
    )  # fmt: skip


@calculator(
    name="found_property_disposition",
    title="What becomes of found property",
    subject=SUBJECT,
    provision=FOUND,
    rule="Property that a bureau member finds and turns in does not become the City's until State law on "
    "lost property is satisfied; then the finding bureau keeps it if usable and otherwise disposes "
    "of it as surplus.",
    phrases=(
        "crew member found a generator, state requirements are met, can our bureau keep it",
        "found wallet turned in yesterday, is it ours",
        "found tools the bureau cannot use, state law satisfied",
        "who keeps property that an employee found",
        "an employee found a camera in a park, what happens to it",
        "found property usable by the bureau, keep or surplus",
        "one of our guys found a kayak, state law stuff is all done, we have no use for it, what do we do with it",
        "street crew picked up a generator on the shoulder, waited out the state finders law, we could "
        "really use it, can we hang on to it",
        "maintenance worker found a drill and turned it in, can we keep it",
        "found a tool box on the job, state law's been met, does it stay with us or go to surplus",
        "crew member found a camera and turned it in, requirements of State law not satisfied yet, may "
        "our bureau keep it",
        "bureau member found a ladder, State law on lost property is satisfied and our bureau can use "
        "it, what becomes of it",
        "employee picked up a lost bike on the street, do we get to keep the find",
        "something found by our worker that we don't need, where does it go",
        "lost and found item a park ranger turned in",
        "found a surfboard, went through the whole state lost-property process, no earthly use for it, now what",
        "state's lost property rules have been met for the ladder my crew found and we can use it, may we keep it",
        "inspector found a watch yesterday and turned it in, does it belong to the City already",
        "our worker's find is useful to the shop and the finders statute is satisfied",
        "do we keep this found camera or not",
        "is the purse our worker found the City's yet",
    ),
    anchors=(STATE_LAW, RETAINED, DISPOSED),
    model=FoundProperty,
)
def found_property_disposition(work: Work) -> Outcome:
    """PCC 5.36.015 B."""
    satisfied = work.yes("satisfied")
    work.step(FOUND, "The requirements of State law on finders and owners of lost property are satisfied", satisfied)
    if not satisfied:
        text = "No: it does not become the property of the City until the requirements of State law are satisfied."
        return work.computed(FOUND, text, Quantity("route", "Route", "not yet the City's"), verdict="no")
    usable = work.yes("usable")
    work.step(FOUND, "It is usable by the bureau which found it", usable)
    if usable:
        return work.computed(FOUND, "Yes: the bureau which found it retains it.",
                             Quantity("route", "Route", "retained by the finding bureau"), verdict="yes")  # fmt: skip
    return work.computed(FOUND, "No: the bureau which found it cannot use it and disposes of it as surplus property.",
                         Quantity("route", "Route", "surplus"), verdict="no")  # fmt: skip


class LostReport(Inputs):
    """Who reports City property that is lost or stolen, and how."""

    reporter: str | None = choice(
        "Who reports: the employee who had the property, or the bureau or division head?", LOST,
        {
            "employee": ("employee lost", "i lost", "lost a city", "lost my", "we lost", "my laptop",
                         "my phone", "employee", "custodian", "was stolen from me", "stolen from my car",
                         "he lost", "she lost", "i left", "someone swiped", "swiped my", "my truck",
                         "my work", "our city laptop", "crew lost", "worker lost", "driver lost",
                         "officer lost", "clerk lost", "the employee", "the custodian", "my tablet",
                         "was stolen", "stole my", "got stolen", "went missing", "my radio", "my camera",
                         "my keys", "we had a", "ripped off", "stolen", "told my boss", "told his manager",
                         "her tablet", "his radio", "foreman lost", "ranger", "inspector", "my vest",
                         "city vehicle", "crew's", "an employee", "i had", "theft"),
            "head": ("i am the bureau head", "head received a report", "division manager got",
                     "bureau head got", "the head", "bureau head hasn't", "head hasn't",
                     "chief of the bureau", "division chief", "head told accounting", "head has told",
                     "head notified", "head called accounting", "notify accounting", "told accounting",
                     "tell accounting", "accounting", "i run the bureau", "as bureau head",
                     "head's notice", "i'm the bureau head", "bureau head do", "bureau head notify",
                     "bureau head tell", "bureau head report to", "division head do", "division head tell",
                     "division head notify", "director learned", "director got", "head learned",
                     "head got", "head gets"),
        },
    )  # fmt: skip
    in_writing: bool | None = yes_no(
        "Is the report in writing?", LOST, optional=True, yes=("in writing", "written", "memo", "email",
            "wrote", "emailed", "sent an email", "written report", "wrote it up", "wrote up",
            "filed a report", "filled out a report", "sent a memo", "put it in writing", "wrote a memo",
            "wrote a note", "typed up", "texted", "letter", "on paper", "wrote it up for", "emailed my",
            "emailed his", "emailed her", "emailed the", "wrote my", "wrote his", "wrote to my",
            "wrote accounting", "wrote to accounting", "sent accounting"),
        no=("by phone", "verbally", "verbal", "told my boss", "orally", "not in writing", "just told",
            "told my", "told his", "told her", "mentioned", "in the hallway", "out loud",
            "by word of mouth", "over the radio", "phone only", "on the phone", "said so", "rang",
            "voicemail", "left a voicemail", "nothing in writing", "hasn't told", "no written",
            "face to face", "not written", "never wrote", "hasn't written", "didn't write", "only spoke",
            "orally reported", "in person", "called my boss", "called his boss", "called her boss",
            "called accounting", "called it in", "just called", "phoned my", "phoned his", "phoned her",
            "phoned it in", "phoned in", "phoned accounting", "a phone call", "by telephone"),
    )  # fmt: skip
    at_once: bool | None = yes_no(
        "Was it reported immediately?", LOST, optional=True,
        yes=("immediately", "right away", "at once", "same day", "the minute", "as soon as",
             "straight away", "that very day", "within the hour", "upon discovery", "that same day",
             "same morning", "same afternoon", "same hour", "minutes later", "instantly", "promptly",
             "on the spot", "that day", "that evening", "when he noticed", "when she noticed"),
        no=("waited", "days later", "a week later", "weeks later", "next month", "a month later",
            "after the weekend", "next week", "a few days", "two weeks", "got around to it", "late",
            "not immediately", "put off", "ago and only", "ago and just", "ago but only", "weeks ago",
            "months ago", "ages ago", "last month", "last year", "took a week", "took a month",
            "sat on it", "forgot to report", "finally reported", "two days later", "a day later",
            "days after", "week after"),
    )  # fmt: skip
    asked: str | None = choice(
        "Is the question whether that is enough?", LOST,
        {"enough": ("enough", "good enough", "did he do it right", "did she do it right", "done right", "am i covered",
                    "are we done", "am i good", "are we good", "all set", "sufficient", "do it right", "is that ok",
                    "is that okay", "what the code requires", "by the book", "fine", "did i do it right", "correct",
                    "off the hook", "complied", "in compliance", "ok")},
        optional=True,
    )  # fmt: skip


@calculator(
    name="lost_property_report",
    title="Reporting lost or stolen City property",
    subject=SUBJECT,
    provision=LOST,
    rule="An employee with custody of City property that is lost or stolen immediately reports it in "
    "writing to his bureau or division head, who immediately notifies the Accounting Division in "
    "writing.",
    phrases=(
        "my City laptop was stolen and I told my boss by phone, is that enough",
        "I lost a City radio, whom do I report it to",
        "bureau head got a report of stolen tools, what next",
        "employee lost a City phone, how is it reported",
        "is an oral report of stolen City property enough",
        "division head learned of a theft of City equipment, notify whom",
        "someone swiped my work tablet and I just told my boss in the hallway right away, am I covered",
        "crew lost the City generator and emailed the division head in writing but waited two weeks, good enough?",
        "bureau head got the written theft report on the missing drill but hasn't told accounting in "
        "writing, are we done",
        "custodian reported the stolen camera in writing to her bureau head immediately upon discovery, "
        "is that what is required",
        "City laptop was stolen and the employee told his manager, did he do it right",
        "thief broke in and took the bureau's tools, who do I write to",
        "lost the keys to a City truck, is a voicemail to my division head enough",
        "our director wrote Accounting about the theft the same day, is that by the book",
        "misplaced City phone, waited a week to report, is it too late",
        "City phone got stolen and I emailed my bureau head the same day, am I good",
        "lost my radio weeks ago and only wrote it up for my division head today, good enough?",
        "somebody stole a drill from our van, who do I report it to",
        "was my report of the stolen laptop enough",
    ),
    anchors=(IN_WRITING, ONWARD),
    model=LostReport,
)
def lost_property_report(work: Work) -> Outcome:
    """PCC 5.36.035 A."""
    head = work.choice("reporter") == "head"
    to = "the Accounting Division" if head else "the bureau or division head"
    when = "upon receipt of the employee's report" if head else "upon discovery of the loss or theft"
    work.step(LOST, f"Immediately {when}, in writing, to {to}", to)
    value = Quantity("to", "Report goes to", to)
    actors = ("Accounting Division",) if head else ("bureau or division head",)
    written: bool | None = work.maybe("in_writing")
    at_once: bool | None = work.maybe("at_once")
    text = f"It is reported to {to} in writing, immediately {when}."
    if written is None and at_once is not False:
        if work.maybe("asked") is None:
            return work.computed(LOST, text, value, actors=actors)
        written = work.yes("in_writing")
    enough = bool(written) and at_once is not False
    work.step(LOST, "In writing, and immediately", enough)
    if enough and at_once is None:
        work.note("Taken as reported immediately.")
    answer = "Yes, in writing is the way." if enough else "No, that is not enough."
    return work.computed(LOST, f"{answer} {text}", value, verdict="yes" if enough else "no", actors=actors)
