"""The history, in a real file."""

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.errors import UsageError
from sqlcoder_local.history import Entry, History


def entry(question="How many?", **changed):
    fields = {"database": "demo", "question": question, "outcome": "answered"}
    return Entry(**{**fields, "asked_at": datetime(2024, 5, 1, tzinfo=UTC), **changed})


@pytest.fixture
def history(tmp_path):
    return History(tmp_path / "state" / "history.sqlite")


def test_entries_come_back_as_they_were_the_newest_first(history):
    first = entry(sql="SELECT 1", row_count=3, is_truncated=True, seconds=0.5)
    second = entry("And by month?", outcome="failed", message="no such column")
    numbers = [history.add(first), history.add(second)]
    found = history.entries()
    assert [one.number for one in found] == numbers[::-1]
    assert (found[1].sql, found[1].row_count, found[1].is_truncated, found[1].seconds) == (
        "SELECT 1",
        3,
        True,
        0.5,
    )
    assert found[0].message == "no such column"
    assert found[0].asked_at == first.asked_at


@given(text=st.text())
def test_any_text_can_be_kept_and_found(tmp_path_factory, text):
    history = History(tmp_path_factory.mktemp("history") / "history.sqlite")
    history.add(entry(text, sql=text))
    kept = history.entries(text)[0].question
    assert kept == text.encode("utf-8", "replace").decode()


def test_a_search_keeps_entries_that_hold_all_its_words(history):
    history.add(entry("How many customers are there?"))
    history.add(entry("How many orders are there?", sql="SELECT COUNT(*) FROM orders"))
    assert [one.question for one in history.entries("many ORDERS")] == ["How many orders are there?"]
    assert history.entries("many suppliers") == []
    assert history.entries("100%") == []


def test_a_search_can_be_about_one_database(history):
    history.add(entry())
    history.add(entry(database="/data/sales.sqlite"))
    assert [one.database for one in history.entries(database="demo")] == ["demo"]


def test_an_entry_takes_the_place_of_an_earlier_one(history):
    number = history.add(entry(outcome="not run"))
    history.star(number, is_starred=True)
    assert history.add(entry(outcome="answered", row_count=1), instead_of=number) == number
    (kept,) = history.entries()
    assert (kept.outcome, kept.row_count, kept.is_starred) == ("answered", 1, True)


def test_what_was_forgotten_meanwhile_is_added_anew(history):
    number = history.add(entry())
    history.purge()
    history.add(entry("again"), instead_of=number)
    assert [one.question for one in history.entries()] == ["again"]


def test_clearing_keeps_what_has_a_star_and_leaves_no_trace_of_the_rest(history):
    history.star(history.add(entry("kept")), is_starred=True)
    history.add(entry("a secret question"))
    assert history.purge() == 1
    assert [one.question for one in history.entries()] == ["kept"]
    assert history.entries(is_starred=True)[0].question == "kept"
    assert b"a secret question" not in history.file.read_bytes()


def test_nobody_else_may_read_the_file(history):
    history.add(entry())
    assert history.file.stat().st_mode & 0o077 == 0


def test_two_programs_write_to_one_file(tmp_path):
    def write(name):
        for number in range(20):
            History(tmp_path / "history.sqlite").add(entry(f"{name} {number}"))

    threads = [threading.Thread(target=write, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(History(tmp_path / "history.sqlite").entries()) == 40


def test_a_file_that_is_no_history_is_told_in_words(tmp_path):
    file = tmp_path / "history.sqlite"
    file.write_bytes(b"not a database" * 100)
    with pytest.raises(UsageError, match=r"cannot be used: file is not a database.*--no-history"):
        History(file).entries()


def test_a_folder_that_takes_no_files_is_told_in_words(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match=r"cannot be used.*Mend its folder"):
        History(tmp_path / "file" / "history.sqlite").add(entry())


def test_a_newer_history_is_left_alone(history):
    history.add(entry())
    with closing(sqlite3.connect(history.file)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(UsageError, match="newer version"):
        history.add(entry())
