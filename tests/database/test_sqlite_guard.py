import sqlite3
from contextlib import closing

import pytest

from sqlcoder_local.database.sqlite_guard import LIMITS, lock


@pytest.fixture
def locked():
    with closing(sqlite3.connect(":memory:")) as connection:
        lock(connection, ())
        yield connection


def test_a_locked_connection_is_locked_in_each_of_its_ways(locked):
    locked.set_authorizer(None)
    names = ("query_only", "trusted_schema", "cell_size_check", "temp_store", "mmap_size")
    read = {name: (locked.execute(f"PRAGMA {name}").fetchone() or (0,))[0] for name in names}
    memory = 2
    assert read == {
        "query_only": 1, "trusted_schema": 0, "cell_size_check": 1, "temp_store": memory, "mmap_size": 0,
    }  # fmt: skip


def test_without_its_authorizer_a_locked_connection_writes_nothing(locked):
    locked.set_authorizer(None)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        locked.execute("CREATE TABLE t (a)")


def test_every_limit_is_in_force(locked):
    assert [locked.getlimit(limit) for limit, _ in LIMITS] == [value for _, value in LIMITS]
