from __future__ import annotations

import os
import sqlite3
import stat
import sys
from datetime import date
from pathlib import Path

import pytest

from assistant.answer import Answer, AnswerStatus, Route
from assistant.history.conversations import Conversations, HistoryUnusable, NoSuchConversation

DAY = date(2026, 6, 1)
LATER = date(2026, 6, 2)


def answer(question: str, text: str = "So it is.") -> Answer:
    return Answer(question=question, as_of=DAY, status=AnswerStatus.ANSWERED, route=Route.RULE, text=text)


def test_nothing_is_written_before_the_first_question(tmp_path: Path) -> None:
    store = Conversations(tmp_path / "data")
    assert store.listed() == []
    assert not (tmp_path / "data").exists()


def test_a_conversation_is_kept_with_its_answers(tmp_path: Path) -> None:
    store = Conversations(tmp_path)
    number = store.begin("What   is\nit?", DAY)
    store.add(number, answer("What is it?"), DAY)
    store.add(number, answer("And then?"), LATER)
    store.close()
    again = Conversations(tmp_path)
    assert [turn.question for turn in again.turns(number)] == ["What is it?", "And then?"]
    assert again.turns(number)[0].answer == answer("What is it?")
    assert again.get(number) == (number, "What is it?", DAY, LATER, 2, "")


def test_the_engines_memory_is_kept_with_the_last_turn(tmp_path: Path) -> None:
    store = Conversations(tmp_path)
    number = store.begin("q", DAY)
    store.add(number, answer("q"), DAY, '{"asked": "principal"}')
    assert store.get(number).memory == '{"asked": "principal"}'


def test_the_one_used_last_comes_first(tmp_path: Path) -> None:
    store = Conversations(tmp_path)
    first, second = store.begin("first", DAY), store.begin("second", DAY)
    assert [record.id for record in store.listed()] == [second, first]
    store.add(first, answer("again"), DAY)
    assert [record.id for record in store.listed()] == [first, second]


def test_search_takes_every_word_literally(tmp_path: Path) -> None:
    store = Conversations(tmp_path)
    number = store.begin("discount", DAY)
    store.add(number, answer("A 5% discount_rate?", "It is 5% exactly!"), DAY)
    assert store.listed("5% exactly!")
    assert store.listed("DISCOUNT")
    assert not store.listed("5_ discount")
    assert not store.listed("exactly%discount")


def test_rename_and_delete(tmp_path: Path) -> None:
    store = Conversations(tmp_path)
    number = store.begin("old", DAY)
    store.add(number, answer("q"), DAY)
    store.rename(number, " new  name ")
    assert store.get(number).title == "new name"
    with pytest.raises(ValueError, match="at least one word"):
        store.rename(number, "  ")
    store.delete(number)
    assert store.listed() == []
    with pytest.raises(NoSuchConversation, match="there is no conversation"):
        store.turns(number)


def test_an_answer_of_another_version_does_not_hide_its_question(tmp_path: Path) -> None:
    store = Conversations(tmp_path)
    number = store.begin("q", DAY)
    store.add(number, answer("q"), DAY)
    store.close()
    with sqlite3.connect(store.file) as db:
        db.execute("""update turn set answer = '{"schema": "citedesk.answer/9"}'""")
    db.close()
    assert store.turns(number) == [("q", None)]


def test_a_damaged_file_is_told_by_name(tmp_path: Path) -> None:
    store = Conversations(tmp_path)
    store.file.write_bytes(b"this is no database, and long enough to be read as one" * 40)
    with pytest.raises(HistoryUnusable, match=r"conversations\.sqlite3"):
        store.listed()


def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    store = Conversations(tmp_path)
    store.begin("q", DAY)
    store.close()
    with sqlite3.connect(store.file) as db:
        db.execute("pragma user_version = 99")
    db.close()
    with pytest.raises(HistoryUnusable, match="newer citedesk"):
        store.listed()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    store = Conversations(tmp_path / "data")
    store.begin("q", DAY)
    assert stat.S_IMODE(os.stat(tmp_path / "data").st_mode) == 0o700
    assert stat.S_IMODE(os.stat(store.file).st_mode) == 0o600
    store.close()


def test_two_sessions_write_into_one_file(tmp_path: Path) -> None:
    one, other = Conversations(tmp_path), Conversations(tmp_path)
    number = one.begin("q", DAY)
    one.add(number, answer("from one"), DAY)
    other.add(number, answer("from the other"), DAY)
    assert [turn.question for turn in one.turns(number)] == ["from one", "from the other"]
