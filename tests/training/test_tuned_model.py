import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.errors import CancelledError, UsageError
from training.saved_pairs import SavedPair
from training.stepwise import Plan
from training.tuned_model import Wishes, lessons_for

SAVED = [
    SavedPair(question=f"Boats longer than {n}?", sql=f"SELECT name FROM boats WHERE length > {n}")
    for n in range(4)
]
WISHES = Wishes(
    base=Path("base.gguf"), out=Path("out.gguf"), saved=SAVED, held_out=(), held_out_share=0.25,
    generated_count=2, plan=Plan(steps=1, peak_rate=5e-4), threads=1, is_forced=False,
)  # fmt: skip


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    file = tmp_path_factory.mktemp("tuned") / "harbour.sqlite"
    connection = sqlite3.connect(file)
    connection.executescript("""
        CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT, length REAL);
        INSERT INTO boats VALUES (1, 'Gull', 9.5), (2, 'Tern', 12), (3, 'Auk', 7);
    """)
    connection.close()
    with open_database(str(file)) as opened:
        yield opened


@contextmanager
def quietly(_name, _total):
    yield lambda _count: None


def lessons(database, wishes, is_cancelled=lambda: False):
    return lessons_for(wishes, database, quietly, is_cancelled)


def test_a_quarter_of_the_saved_pairs_is_held_out_and_not_learnt(database):
    found = lessons(database, WISHES)
    held_out = {case.question for case in found.held_out}
    learnt = {pair.question for pair in found.learnt}
    assert (len(learnt), len(held_out), len(found.generated)) == (3, 1, 2)
    assert learnt | held_out == {pair.question for pair in SAVED}


def test_what_is_held_out_by_a_file_is_not_generated_either(database):
    wishes = replace(WISHES, saved=SAVED[:1], generated_count=12, held_out=SAVED[1:2])
    before = [pair.sql for pair in lessons(database, wishes).generated]
    asked = SavedPair(question="What is asked of the boats?", sql=before[0].replace(" FROM ", "  from "))
    found = lessons(database, replace(wishes, held_out=[asked]))
    assert [case.golds for case in found.held_out] == [(asked.sql,)]
    assert {pair.sql for pair in found.generated} == set(before) - {before[0]}


def test_without_saved_pairs_generated_ones_are_held_out(database):
    found = lessons(database, replace(WISHES, saved=(), generated_count=8))
    assert len(found.held_out) == 1
    assert not {case.golds[0] for case in found.held_out} & {pair.sql for pair in found.generated}


def test_too_few_pairs_are_refused(database):
    with pytest.raises(UsageError, match="too few pairs"):
        lessons(database, replace(WISHES, saved=(), generated_count=0))


def test_ctrl_c_is_heard_while_pairs_are_checked(database):
    with pytest.raises(CancelledError):
        lessons(database, WISHES, lambda: True)
