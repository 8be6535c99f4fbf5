import sqlite3
from contextlib import closing

import pytest

from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.evaluation.outcome import Outcome

HARBOUR = """
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT, length REAL, country TEXT);
INSERT INTO boats VALUES (1, 'Ask', 9.5, 'Norway'), (2, 'Embla', 12, 'Norway'), (3, 'Frigg', 7, 'Iceland');
"""


@pytest.fixture
def harbour(tmp_path):
    """A folder with a database of boats: a script, and a file."""
    (tmp_path / "harbour.sql").write_text(HARBOUR, encoding="utf-8")
    with closing(sqlite3.connect(tmp_path / "marina.sqlite")) as connection:
        connection.executescript(HARBOUR)
    return tmp_path


@pytest.fixture
def boats(harbour):
    with SqliteDatabase.open(harbour / "marina.sqlite") as database:
        yield database


@pytest.fixture
def outcome():
    def make(number, status="right", **changes):
        given = {
            "question": f"Question {number}?",
            "database": "harbour",
            "category": "where",
            "hardness": "easy",
            "sql": "SELECT 1",
            "seconds": number / 10,
            "generate_seconds": 0.5,
            "generated_tokens": 10,
        }
        return Outcome(number=number, status=status, **(given | changes))

    return make
