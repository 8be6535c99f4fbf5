import time

import pytest

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.errors import QueryTimeoutError, SqlFailedError


@pytest.fixture
def texts(tmp_path):
    import sqlite3
    from contextlib import closing

    path = tmp_path / "texts.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("CREATE TABLE texts (text); INSERT INTO texts VALUES ('abc'), (NULL), (12)")
        connection.execute("INSERT INTO texts VALUES (?)", ("a" * 60 + "!",))
        connection.commit()
    with open_database(str(path)) as database:
        yield database


def test_a_pattern_is_searched_for_in_every_value(texts):
    assert texts.run("SELECT text FROM texts WHERE text REGEXP '^[ab]+c$'").rows == (("abc",),)
    assert texts.run("SELECT text FROM texts WHERE text REGEXP '1'").rows == ((12,),)
    assert texts.run("SELECT COUNT(*) FROM texts WHERE NULL REGEXP text").rows == ((0,),)


def test_a_pattern_that_takes_for_ever_is_ended_at_the_time_limit(texts):
    started = time.monotonic()
    with pytest.raises(QueryTimeoutError):
        texts.run("SELECT text FROM texts WHERE text REGEXP '^(a+)+$'", limits=Limits(rows=1, seconds=1.0))
    assert time.monotonic() - started < 30


def test_a_pattern_that_is_none_is_a_failure_of_the_query(texts):
    with pytest.raises(SqlFailedError):
        texts.run("SELECT text FROM texts WHERE text REGEXP '(('")
