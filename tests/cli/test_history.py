"""sqlcoder-local history over a real file."""

import json
from datetime import UTC, datetime

import pytest

from sqlcoder_local import history as history_module
from sqlcoder_local.cli.main import run
from sqlcoder_local.history import Entry, History


@pytest.fixture(autouse=True)
def kept(tmp_path, monkeypatch):
    monkeypatch.setattr(history_module, "state_folder", lambda: tmp_path)
    for number, question in enumerate(("How many customers?", "How many orders?")):
        History().add(
            Entry(
                database="demo",
                question=question,
                sql="SELECT COUNT(*)",
                outcome="answered",
                row_count=1,
                asked_at=datetime(2024, 5, number + 1, tzinfo=UTC),
            )
        )


def test_what_was_asked_is_listed_the_newest_first(capsys):
    assert run(["history", "--out", "csv"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "number,starred,asked_at,database,question,sql,outcome,rows,seconds"
    assert [line.split(",")[4] for line in lines[1:]] == ["How many orders?", "How many customers?"]


def test_a_search_keeps_what_holds_its_words(capsys):
    assert run(["history", "customers", "--out", "json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [row[4] for row in shown["rows"]] == ["How many customers?"]


def test_that_there_is_more_is_said(capsys):
    assert run(["history", "--limit", "1"]) == 0
    told = capsys.readouterr()
    assert "How many customers?" not in told.out
    assert "more than the 1 entries" in told.err


def test_a_purge_forgets_everything_without_a_star(capsys):
    assert run(["history", "star", "1"]) == 0
    assert run(["history", "purge"]) == 0
    assert "1 entry is forgotten" in capsys.readouterr().err
    assert [entry.number for entry in History().entries()] == [1]
    assert run(["history", "star", "1", "--off"]) == 0
    assert run(["history", "purge"]) == 0
    assert History().entries() == []


def test_a_purge_takes_what_has_a_star_where_that_is_said(capsys):
    History().star(1, is_starred=True)
    assert run(["history", "purge", "--all"]) == 0
    assert "2 entries are forgotten" in capsys.readouterr().err


def test_a_purge_can_leave_what_is_newer():
    assert run(["history", "purge", "--before", "2024-05-02"]) == 0
    assert [entry.question for entry in History().entries()] == ["How many orders?"]


def test_a_word_that_names_a_command_is_searched_for_behind_the_word_list(capsys):
    assert run(["history", "list", "purge", "--out", "csv"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
    assert len(History().entries()) == 2


def test_a_star_for_what_is_not_there_is_told(capsys):
    assert run(["history", "star", "99"]) == 2
    assert "no entry 99" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_the_help_names_the_commands(capsys, option):
    assert run(["history", option]) == 0
    told = capsys.readouterr().out
    assert all(word in told for word in ("list", "purge", "star"))


def test_what_is_run_by_hand_is_kept_with_what_came_of_it():
    assert run(["run", "demo", "SELECT COUNT(*) FROM customers"]) == 0
    assert run(["run", "demo", "SELECT nothing FROM customers"]) == 6
    failed, answered = History().entries(most=2)
    assert (answered.database, answered.question, answered.outcome) == ("demo", "", "answered")
    assert (answered.sql, answered.row_count) == ("SELECT COUNT(*) FROM customers", 1)
    assert failed.outcome == "failed"
    assert "nothing" in failed.message


def test_nothing_is_kept_of_what_is_run_without_a_history():
    assert run(["run", "demo", "SELECT 1", "--no-history"]) == 0
    assert len(History().entries()) == 2


def test_the_history_is_turned_off_for_good_in_the_settings(monkeypatch):
    monkeypatch.setenv("SQLCODER_NO_HISTORY", "true")
    assert run(["run", "demo", "SELECT 1"]) == 0
    assert len(History().entries()) == 2
    monkeypatch.setenv("SQLCODER_NO_HISTORY", "false")
    assert run(["run", "demo", "SELECT 1"]) == 0
    assert len(History().entries()) == 3


def test_a_history_that_cannot_be_used_is_told_and_the_rows_come(capsys, tmp_path):
    (tmp_path / "history.sqlite").write_bytes(b"not a database" * 100)
    assert run(["run", "demo", "SELECT COUNT(*) FROM customers"]) == 0
    told = capsys.readouterr()
    assert "cannot be used" in told.err
    assert "COUNT(*)" in told.out


def test_the_table_is_short_and_says_so(capsys):
    History().add(
        Entry(
            database="demo",
            sql="SELECT\n" + "name, " * 1000 + "id FROM staff",
            outcome="failed",
            asked_at=datetime(2024, 5, 3, tzinfo=UTC),
        )
    )
    History().star(1, is_starred=True)
    assert run(["history"]) == 0
    told = capsys.readouterr()
    lines = told.out.splitlines()
    assert max(map(len, lines)) < 160
    assert "SELECT name, name," in lines[2]
    assert lines[2].endswith("failed")
    assert lines[-1].startswith("1 ★")
    assert lines[-1].endswith("1 row")
    assert "--out json or csv shows them whole" in told.err


def test_an_empty_list_says_why(capsys):
    assert run(["history", "nowhere"]) == 0
    assert "No entry fits" in capsys.readouterr().err
    History().purge(is_all=True)
    assert run(["history"]) == 0
    assert "Nothing is kept yet" in capsys.readouterr().err
