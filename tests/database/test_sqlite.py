import hashlib
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.errors import CancelledError, DatabaseOpenError, QueryTimeoutError, SqlFailedError

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def run(database, query, **changes):
    is_cancelled = changes.pop("is_cancelled", lambda: False)
    return database.run(query, limits=Limits(**{"rows": None, **changes}), is_cancelled=is_cancelled)


def made(path, script):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"PRAGMA synchronous = OFF; {script}")
    return path


def state(folder):
    """What a folder holds: names, bytes and times."""
    return {
        entry.name: (hashlib.sha256(entry.read_bytes()).hexdigest(), entry.stat().st_mtime_ns)
        for entry in folder.iterdir()
    }


@pytest.fixture
def path(tmp_path):
    rows = ", ".join(f"({number}, 'thing {number}')" for number in range(10))
    script = f"CREATE TABLE goods (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO goods VALUES {rows}"
    return made(tmp_path / "shop.sqlite", script)


@pytest.fixture
def database(path):
    with SqliteDatabase.open(path) as opened:
        yield opened


def test_a_query_gives_its_columns_and_rows(database):
    result = run(database, "SELECT id, name AS label FROM goods WHERE id < 2 ORDER BY id")
    assert result.columns == ("id", "label")
    assert result.rows == ((0, "thing 0"), (1, "thing 1"))
    assert not result.is_truncated
    assert result.elapsed_seconds > 0


@pytest.mark.parametrize(
    ("limit", "count", "is_truncated"),
    [(None, 10, False), (11, 10, False), (10, 10, False), (9, 9, True), (0, 0, True)],
)
def test_the_row_limit_cuts_and_says_so(database, limit, count, is_truncated):
    result = run(database, "SELECT * FROM goods", rows=limit)
    assert (len(result.rows), result.is_truncated) == (count, is_truncated)


def test_an_endless_query_reaches_the_time_limit(database):
    with pytest.raises(QueryTimeoutError):
        run(database, ENDLESS, seconds=0.02)
    assert run(database, "SELECT count(*) FROM goods").rows == ((10,),)


def test_an_endless_query_is_cancelled(database):
    looks = iter([False, False, True])
    with pytest.raises(CancelledError):
        run(database, ENDLESS, is_cancelled=lambda: next(looks))
    assert run(database, "SELECT count(*) FROM goods").rows == ((10,),)


def test_a_query_that_needs_too_much_memory_fails_and_the_next_one_runs(path):
    # The memory limit holds for a whole process, so it is tried in one of its own.
    script = f"""
from pathlib import Path
from sqlcoder_local.database import sqlite_guard
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.errors import SqlFailedError
sqlite_guard.LOCKING_PRAGMAS = (*sqlite_guard.LOCKING_PRAGMAS, "PRAGMA hard_heap_limit = 4000000")
database = SqliteDatabase.open(Path({str(path)!r}))
def run(query):
    return database.run(query, limits=Limits(rows=1))
grow = "WITH RECURSIVE n(i, t) AS (SELECT 1, 'abcdefgh' UNION ALL"
try:
    run(grow + " SELECT i + 1, t || t FROM n WHERE i < 19) SELECT * FROM n ORDER BY t")
except SqlFailedError as error:
    print(error.message)
print(run("SELECT count(*) FROM goods").rows)
"""
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.splitlines() == ["SQLite ran out of memory.", "((10,),)"]


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("SELECT missing FROM goods", "no such column"),
        ("SELEC 1", "syntax error"),
        ("", "gives no rows"),
        ("-- nothing", "gives no rows"),
        ("SELECT 1; SELECT 2", "one statement"),
        ("SELECT '\0'", "null character"),
        ("SELECT '\ud800'", "surrogates"),
        ("SELECT ?", "bindings"),
        ("SELECT " + "(" * 200 + "1" + ")" * 200, "(too|limit|parser)"),
        ("SELECT '" + "a" * 100_001 + "'", "too large"),
        ("SELECT sum(9223372036854775807) FROM goods", "integer overflow"),
    ],
)
def test_a_query_that_cannot_run_fails_with_sqlites_reason(database, query, message):
    with pytest.raises(SqlFailedError, match=message):
        run(database, query)


def test_a_closed_database_fails_and_closes_again(database):
    database.close()
    database.close()
    with pytest.raises(SqlFailedError, match="closed"):
        run(database, "SELECT 1")


def test_text_that_is_not_utf8_comes_with_replacement_characters(tmp_path):
    script = "CREATE TABLE t (a TEXT, b); INSERT INTO t VALUES (CAST(x'61FF62' AS TEXT), x'00FF')"
    made(tmp_path / "odd.sqlite", script)
    with SqliteDatabase.open(tmp_path / "odd.sqlite") as database:
        assert run(database, "SELECT a, b, NULL, 1.5 FROM t").rows == (("a\ufffdb", b"\x00\xff", None, 1.5),)
        assert database.matching_values(["a"], within_seconds=5.0) == ()


def test_utf16_databases_are_read(tmp_path):
    script = "PRAGMA encoding = 'UTF-16'; CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('ß€🙂')"
    made(tmp_path / "wide.sqlite", script)
    with SqliteDatabase.open(tmp_path / "wide.sqlite") as database:
        assert run(database, "SELECT a FROM t").rows == (("ß€🙂",),)


def test_a_single_long_value_is_read_up_to_the_limit_and_searched_up_to_a_smaller_one(tmp_path):
    row = "hex(zeroblob(400000)), zeroblob(11000000)"
    made(tmp_path / "long.sqlite", f"CREATE TABLE t (a TEXT, b BLOB); INSERT INTO t VALUES ({row})")
    with SqliteDatabase.open(tmp_path / "long.sqlite") as database:
        assert len(run(database, "SELECT a FROM t").rows[0][0]) == 800_000
        with pytest.raises(SqlFailedError, match="too big"):
            run(database, "SELECT b FROM t")
        with pytest.raises(SqlFailedError, match="too big"):
            run(database, "SELECT INSTR(a, 'b') FROM t")
        assert len(run(database, "SELECT a FROM t").rows[0][0]) == 800_000


@pytest.mark.parametrize("call", ["TRIM(a, 'b')", "INSTR(a, 'b')", "REPLACE(a, 'b', 'c')", "a GLOB 'b'"])
def test_functions_that_search_for_minutes_get_no_long_values(tmp_path, call):
    script = "CREATE TABLE t (a TEXT); INSERT INTO t VALUES (hex(zeroblob(400000))), ('abc')"
    with SqliteDatabase.open(made(tmp_path / "long.sqlite", script)) as database:
        with pytest.raises(SqlFailedError, match="too big"):
            run(database, f"SELECT {call} FROM t")
        assert run(database, f"SELECT {call} FROM t WHERE rowid = 2").rows


def test_a_database_can_be_used_and_cancelled_from_other_threads(database):
    with ThreadPoolExecutor(max_workers=3) as threads:
        stopped = [threads.submit(run, database, ENDLESS, is_cancelled=lambda: True) for _ in range(2)]
        counted = [threads.submit(run, database, "SELECT count(*) FROM goods") for _ in range(5)]
        assert all(isinstance(future.exception(), CancelledError) for future in stopped)
        assert {future.result().rows for future in counted} == {((10,),)}


def test_json_tables_and_full_text_search_work_under_the_guard(tmp_path):
    script = """
        CREATE VIRTUAL TABLE notes USING fts5(title, body);
        INSERT INTO notes VALUES ('Lamp', 'a bright lamp'), ('Chair', 'a soft chair');
        CREATE VIEW priced AS SELECT printf('%.2f', 1.5) AS price;
    """
    with SqliteDatabase.open(made(tmp_path / "search.sqlite", script)) as database:
        assert run(database, "SELECT title FROM notes WHERE notes MATCH 'bright'").rows == (("Lamp",),)
        assert run(database, "SELECT highlight(notes, 1, '<', '>') FROM notes('soft')").rows == (
            ("a <soft> chair",),
        )
        assert run(database, "SELECT value FROM json_each('[1, 2]')").rows == ((1,), (2,))
        assert run(database, "SELECT price FROM priced").rows == (("1.50",),)


def test_reading_leaves_no_trace(path, database):
    before = state(path.parent)
    for _ in range(50):
        run(database, "SELECT name FROM goods ORDER BY name DESC")
        database.matching_values(["thing 1"], within_seconds=5.0)
    database.close()
    assert state(path.parent) == before


def write_ahead(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL")
        connection.execute("INSERT INTO goods VALUES (100, 'late')")
        connection.commit()
    return path


def count(database):
    return run(database, "SELECT count(*) FROM goods").rows[0][0]


def test_a_write_ahead_database_at_rest_gets_no_log_beside_it(path):
    before = state(write_ahead(path).parent)
    with SqliteDatabase.open(path) as database:
        assert count(database) == 11
        assert state(path.parent) == before
    assert state(path.parent) == before


def test_a_write_ahead_database_at_rest_that_is_then_written_to_is_read_anew(path):
    with SqliteDatabase.open(write_ahead(path)) as database:
        assert count(database) == 11
        with closing(sqlite3.connect(path, isolation_level=None)) as writer:
            writer.execute("INSERT INTO goods VALUES (101, 'later')")
            assert count(database) == 12
            assert database.matching_values(["later"], within_seconds=5.0)[0].value == "later"


def test_a_write_ahead_database_in_use_is_read_with_its_log(path):
    with closing(sqlite3.connect(write_ahead(path), isolation_level=None)) as writer:
        writer.execute("INSERT INTO goods VALUES (101, 'later')")
        names = set(state(path.parent))
        with SqliteDatabase.open(path) as database:
            assert count(database) == 12
            writer.execute("INSERT INTO goods VALUES (102, 'last')")
            assert count(database) == 13
        assert set(state(path.parent)) == names
    assert set(state(path.parent)) == {path.name}


def test_a_copied_log_without_its_index_is_read_and_nothing_is_left(path, tmp_path):
    copy = tmp_path / "copy"
    copy.mkdir()
    with closing(sqlite3.connect(write_ahead(path), isolation_level=None)) as writer:
        writer.execute("INSERT INTO goods VALUES (101, 'later')")
        for name in ("shop.sqlite", "shop.sqlite-wal"):
            shutil.copy(path.with_name(name), copy)
    before = state(copy)
    with SqliteDatabase.open(copy / "shop.sqlite") as database:
        assert count(database) == 12
        assert state(copy) == before
    assert state(copy) == before


def test_an_interrupted_write_is_not_read_as_if_it_were_done(path, tmp_path):
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.executescript("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
        writer.executemany("INSERT INTO goods VALUES (?, ?)", [(1_000 + n, "x" * 2_000) for n in range(50)])
        for name in ("shop.sqlite", "shop.sqlite-journal"):
            shutil.copy(path.with_name(name), crashed)
    before = state(crashed)
    with pytest.raises(DatabaseOpenError) as caught:
        SqliteDatabase.open(crashed / "shop.sqlite")
    assert "the program that wrote it" in caught.value.hint
    assert state(crashed) == before
