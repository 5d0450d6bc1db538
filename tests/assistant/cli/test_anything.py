"""Whatever comes in on standard input, every line gets its one answer."""

from __future__ import annotations

import json
import random

from assistant.answer import Answer
from tests.assistant.cli.conftest import Cli

SEED = 20261124
ALPHABETS = (
    "abcdefghij klmnop",
    "кириллица и по-русски",
    "日本語の質問です",
    "שלום עולם",
    "😀🏛️👩🏽‍⚖️ ",
    "\x00\x01\x07\x08\x0b\x0c\x0e\x1b\x7f\x80\x85\u2028\u2029",
    "<b>[/A]`$(rm -rf /); && || | > < * ? ~ ! # % ^ & { } \\ \" '",
    "0123456789.,$%/-:",
    "́̂̃zalgo",
)
SAID = (
    "", " ", "\t", "?", "null", '{"schema": 1}', "--json", "-", "5.30.025", "§5.30.025(E)(1)", "[link](http://x)",
    "'; drop table provision; --", "# heading", "**bold** _it_", "<script>alert(1)</script>", "../../etc/passwd",
    "%s %d {0} {x}", "$5,000,000,000,000,000,000,000.00", "February 30, 2026", "the 99th of Never 99999", "5.99.999",
    "AND OR NOT ( \" :", "1" * 5000, "(" * 3000, "5." * 3000, "who " * 2000, "a" * 100_000, "employee " * 11_000,
)  # fmt: skip


def lines() -> list[str]:
    """500 lines: what somebody might say, noise in many scripts, and sentences cut to pieces."""
    chance = random.Random(SEED)
    found = list(SAID)
    while len(found) < 500:
        alphabet = chance.choice(ALPHABETS)
        length = chance.choice((1, 3, 12, 60, 300))
        found.append("".join(chance.choice(alphabet) for _ in range(length)).replace("\n", " "))
    return [line.replace("\n", " ").replace("\r", " ") for line in found]


def test_500_lines_of_anything_give_500_valid_objects_and_no_traceback(process: Cli) -> None:
    asked = lines()
    ran = process("ask", "--json", "-", stdin="\n".join(asked).encode("utf-8", "surrogatepass") + b"\n")
    answered = ran.out.split("\n")[:-1]
    assert ran.status == 0
    assert ran.err == ""
    assert len(answered) == len(asked) == 500
    assert len(ran.out.splitlines()) == 500
    for line, question in zip(answered, asked, strict=True):
        answer = Answer.model_validate_json(line)
        assert json.loads(line)["schema"] == "citedesk.answer/1"
        assert answer.question == question


def test_lines_of_random_bytes_give_one_object_each(process: Cli) -> None:
    chance = random.Random(SEED)
    raw = b"\n".join(bytes(chance.choice([*range(10), *range(11, 256)]) for _ in range(80)) for _ in range(60))
    ran = process("ask", "--json", "-", stdin=raw + b"\n")
    assert (ran.status, ran.err) == (0, "")
    assert len(ran.out.splitlines()) == 60
