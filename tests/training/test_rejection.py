import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from random import Random

import pytest

from sqlcoder_local.models.store import find_model
from sqlcoder_local.schema import Column, Schema, Table
from training.corpus import read_pairs, write_pairs
from training.real_pair import RealPair
from training.rejection import Journal, Tried, Written, kept_texts, main, summary_of
from training.trials import Trial, Trials, right_texts, spider_pairs_with_databases

SETTINGS = {"seed": 1}
BOATS = Schema(
    tables=(
        Table(
            name="boat",
            columns=(
                Column(name="name", declared_type="TEXT"),
                Column(name="length", declared_type="INTEGER"),
            ),
        ),
    )
)
NAMES = "SELECT boat.name FROM boat WHERE boat.length > 5"


def boats(*rows):
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE boat (name TEXT, length INTEGER)")
    connection.executemany("INSERT INTO boat VALUES (?, ?)", rows)
    connection.commit()
    return connection


def pair(sql=NAMES):
    return RealPair(
        question="boats over 5", sql=sql, hardness="easy", schema=BOATS, values=(), database="boats"
    )


def trial(*databases, sql=NAMES):
    return Trial(pair=pair(sql), databases=databases)


def test_texts_are_right_that_bring_the_same_rows_from_every_database():
    one, other = boats(("Ada", 9), ("Bo", 2)), boats(("Ada", 9), ("Bo", 6))
    texts = ["SELECT boat.name FROM boat WHERE boat.length >= 9", NAMES, "SELECT boat.length FROM boat"]
    assert right_texts(trial(one), texts) == texts[:2]
    assert right_texts(trial(one, other), texts) == [NAMES]


def test_an_order_that_the_answer_has_is_needed():
    gold = "SELECT boat.name FROM boat ORDER BY boat.length DESC"
    database = boats(("Ada", 2), ("Bo", 9))
    assert right_texts(trial(database, sql=gold), [gold, "SELECT boat.name FROM boat"]) == [gold]


@pytest.mark.parametrize(
    "text", ["SELECT", "SELECT nothing.x FROM nothing", "DELETE FROM boat", "I do not know"]
)
def test_what_cannot_be_run_is_wrong(text):
    assert right_texts(trial(boats(("Ada", 9))), [text, NAMES]) == [NAMES]


def test_an_answer_of_nothing_or_zero_tells_nothing():
    assert right_texts(trial(boats(("Ada", 1))), [NAMES]) is None
    assert right_texts(trial(boats(), sql="SELECT COUNT(*) FROM boat"), ["SELECT COUNT(*) FROM boat"]) is None


def test_a_query_that_takes_too_long_is_wrong(monkeypatch):
    monkeypatch.setattr("training.trials.QUERY_SECONDS", 0.05)
    database = boats(*((f"boat {number}", number) for number in range(3000)))
    slow = "SELECT COUNT(*) FROM boat AS a CROSS JOIN boat AS b CROSS JOIN boat AS c WHERE a.name < c.name"
    assert right_texts(trial(database, sql="SELECT MAX(boat.length) FROM boat"), [slow]) == []


def test_the_best_text_is_kept_where_it_is_right_in_its_own_way():
    assert kept_texts("known", ["own", "other"], ["own"]) == ("own",)
    assert kept_texts("known", ["known", "other"], ["known", "other"]) == ()


def test_the_known_answer_is_kept_where_the_best_text_is_wrong():
    assert kept_texts("known", ["wrong", "right"], ["right"]) == ("known",)


def test_trials_are_the_same_by_number_and_leave_out_what_is_held_out(tmp_path):
    for name in ("boats", "kept"):
        (tmp_path / f"{name}.sqlite").touch()
    pairs = [pair(), pair("SELECT COUNT(*) FROM boat")]
    assert spider_pairs_with_databases(pairs, frozenset({"boats"}), tmp_path) == []
    trials = Trials(pairs=pairs, databases=tmp_path, made_up_share=0.5, seed=3)
    drawn = [trials.pair(number) for number in range(30)]
    assert drawn == [trials.pair(number) for number in range(30)]
    assert {one.database for one in drawn} == {"boats", "made up"}


def test_a_schema_that_lists_tables_of_sqlite_itself_is_filled_without_them(tmp_path):
    with closing(sqlite3.connect(tmp_path / "boats.sqlite")) as connection:
        boats(("Ada", 9)).backup(connection)
    own = Table(name="sqlite_sequence", columns=(Column(name="seq", declared_type="INTEGER"),))
    listed = replace(pair(), schema=Schema(tables=(*BOATS.tables, own)))
    with Trials(pairs=[listed], databases=tmp_path, made_up_share=0, seed=1).opened(0) as opened:
        assert right_texts(opened, [NAMES]) == [NAMES]


def test_a_query_is_filled_for_though_an_inner_one_tests_an_aggregate(tmp_path):
    with closing(sqlite3.connect(tmp_path / "boats.sqlite")) as connection:
        boats(("Ada", 9)).backup(connection)
    column = BOATS.tables[0].columns[-1].name
    sql = (
        f"SELECT COUNT(*) FROM boat WHERE boat.{column} IN "
        f"(SELECT boat.{column} FROM boat GROUP BY boat.{column} HAVING MAX(boat.{column}) > 0)"
    )
    with Trials(pairs=[pair(sql)], databases=tmp_path, made_up_share=0, seed=1).opened(0) as opened:
        assert right_texts(opened, [sql]) == [sql]


def test_the_known_answer_of_a_made_up_trial_is_right_by_its_own_databases():
    trials = Trials(pairs=(), databases=None, made_up_share=1, seed=int(Random(5).random() * 100))
    told = []
    for number in range(12):
        with trials.opened(number) as opened:
            told.append(right_texts(opened, [opened.pair.sql]))
    assert sum(right is not None for right in told) >= 6
    assert all(right is None or len(right) == 1 for right in told)


def test_a_journal_goes_on_where_it_was_cut_short(tmp_path):
    path = tmp_path / "out.journal"
    journal = Journal(path, SETTINGS)
    written = (Written(text="SELECT 1", score=-0.5, is_right=True),)
    journal.add(Tried(number=0, texts=4, right=1, is_first_right=True, kept=("SELECT 1",), written=written))
    journal.add(Tried(number=1, texts=4))
    path.write_text(path.read_text()[:-5])
    again = Journal(path, SETTINGS)
    assert again.tried == journal.tried[:1]
    again.add(Tried(number=1))
    assert [tried.number for tried in Journal(path, SETTINGS).tried] == [0, 1]


def test_a_journal_of_other_settings_is_left_alone(tmp_path):
    path = tmp_path / "out.journal"
    Journal(path, SETTINGS)
    before = path.read_bytes()
    with pytest.raises(SystemExit, match="other settings"):
        Journal(path, {"seed": 2})
    assert path.read_bytes() == before


def test_the_summary_counts_only_what_could_be_told():
    tried = [
        Tried(number=0),
        Tried(number=1, texts=4, right=1),
        Tried(number=2, texts=4, is_first_right=True, right=2),
    ]
    assert summary_of(tried).startswith("2 of 3 questions told: first text right 50.0%, any right 100.0%")
    assert "none" in summary_of(tried[:1])


def test_a_file_that_is_missing_is_told_in_one_line(tmp_path, capsys, monkeypatch):
    command = ["rejection", "none.gguf", str(tmp_path), "out.jsonl", "--databases", str(tmp_path)]
    monkeypatch.setattr(sys, "argv", command)
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1].endswith("there is no none.gguf")


@pytest.mark.model
def test_a_run_is_stopped_and_goes_on(tmp_path):
    data, databases = tmp_path / "data", tmp_path / "databases"
    data.mkdir()
    databases.mkdir()
    with sqlite3.connect(databases / "boats.sqlite") as connection:
        boats(("Ada", 9), ("Bo", 2)).backup(connection)
    connection.close()
    write_pairs(data / "spider.jsonl", [pair()])
    (data / "held_out.txt").write_text("other\n")
    out = tmp_path / "out.jsonl"
    command = [
        sys.executable, "-m", "training.rejection", str(find_model(None)), str(data), str(out),
        "--databases", str(databases), "--questions",
    ]  # fmt: skip
    running = subprocess.Popen([*command, "10000"], stdout=subprocess.PIPE, text=True, env={**os.environ})
    journal, waited = out.with_suffix(".journal"), time.monotonic() + 60
    while time.monotonic() < waited and not (journal.exists() and journal.read_text().count("\n") > 3):
        time.sleep(0.1)
    running.send_signal(signal.SIGTERM)
    told, _ = running.communicate(timeout=60)
    assert running.returncode == 0
    assert "goes on from there" in told
    tried = journal.read_text().count("\n") - 1
    subprocess.run([*command, str(tried + 3)], check=True, timeout=120)
    lines = [json.loads(line) for line in journal.read_text().splitlines()[1:]]
    assert [line["number"] for line in lines] == list(range(tried + 3))
    assert all(sum(one["is_right"] for one in line["written"]) == line["right"] for line in lines)
    assert all(len(line["written"]) == line["texts"] for line in lines)
    assert len(list(read_pairs(out))) == sum(len(line["kept"]) for line in lines)
