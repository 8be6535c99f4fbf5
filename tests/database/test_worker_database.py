"""Query workers: what one query can do to the next, to the parent and to the files."""

import hashlib
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import duckdb
import pytest

from sqlcoder_local.database.duckdb_source import DuckdbSource
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.separated import separated, separated_rows
from sqlcoder_local.database.sqlite_source import SqliteSource
from sqlcoder_local.database.worker_database import WorkerDatabase
from sqlcoder_local.errors import CancelledError, DatabaseOpenError, QueryTimeoutError, SqlFailedError

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
COUNTING = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {}) SELECT i FROM n"
LATE_SECONDS = 3.0
"""A busy machine is slow: the benchmark measures how late it is on one that is not."""


def made(path, script):
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"PRAGMA synchronous = OFF; {script}")
    return path


def state(folder):
    return {
        entry.name: (hashlib.sha256(entry.read_bytes()).hexdigest(), entry.stat().st_mtime_ns)
        for entry in folder.iterdir()
    }


def workers():
    """The processes that this one has started and that still run."""
    told = subprocess.run(["pgrep", "-P", str(os.getpid())], capture_output=True, text=True, check=False)
    return [int(number) for number in told.stdout.split()]


@pytest.fixture
def path(tmp_path):
    rows = ", ".join(f"({number}, 'thing {number}', x'00ff')" for number in range(10))
    script = (
        f"CREATE TABLE goods (id INTEGER PRIMARY KEY, name TEXT, image BLOB); INSERT INTO goods VALUES {rows}"
    )
    return made(tmp_path / "shop.sqlite", script)


@pytest.fixture
def database(path):
    with WorkerDatabase.open(SqliteSource(path)) as opened:
        yield opened


def test_rows_columns_and_values_come_through(database):
    rows = database.run(
        "SELECT id, name AS label, image, 1.5, NULL, 1e999 FROM goods WHERE id < 2 ORDER BY id"
    )
    assert rows.columns == ("id", "label", "image", "1.5", "NULL", "1e999")
    assert rows.rows == (
        (0, "thing 0", b"\x00\xff", 1.5, None, float("inf")),
        (1, "thing 1", b"\x00\xff", 1.5, None, float("inf")),
    )
    assert not rows.is_truncated


def test_the_schema_and_the_values_of_a_question_come_through(database):
    (table,) = database.schema().tables
    assert (table.name, table.primary_key, [column.name for column in table.columns]) == (
        "goods",
        ("id",),
        ["id", "name", "image"],
    )
    (match,) = database.matching_values(["THING 3"], within_seconds=5.0)
    assert (match.table, match.column, match.value) == ("goods", "name", "thing 3")


@pytest.mark.parametrize(
    ("limit", "count", "is_truncated"), [(None, 10, False), (10, 10, False), (9, 9, True)]
)
def test_the_row_limit_cuts_and_says_so(database, limit, count, is_truncated):
    rows = database.run("SELECT * FROM goods", limits=Limits(rows=limit))
    assert (len(rows.rows), rows.is_truncated) == (count, is_truncated)


def test_a_long_cell_is_shortened_and_counted(tmp_path):
    row = "replace(hex(zeroblob(50)), '0', 'é'), zeroblob(99)"
    script = f"CREATE TABLE t (a TEXT, b BLOB); INSERT INTO t VALUES ({row})"
    with WorkerDatabase.open(SqliteSource(made(tmp_path / "long.sqlite", script))) as database:
        rows = database.run("SELECT a, b FROM t", limits=Limits(cell_bytes=51))
    assert rows.rows == (("é" * 25, bytes(51)),)
    assert rows.cut_cells == 2


def test_rows_beyond_the_total_size_are_left_out(database):
    rows = database.run("SELECT name FROM goods", limits=Limits(total_bytes=50))
    assert (len(rows.rows), rows.is_truncated) == (3, True)


def test_a_stream_gives_its_first_rows_before_the_last_are_made(database):
    with database.stream(COUNTING.format(10_000_000), limits=Limits(rows=None)) as stream:
        assert next(iter(stream))[0] == (1,)


def test_the_clock_stands_still_while_the_reader_is_busy(database):
    limits = Limits(rows=None, seconds=1.0)
    with database.stream(COUNTING.format(20_000), limits=limits) as stream:
        batches = iter(stream)
        count = len(next(batches))
        time.sleep(1.5)
        assert count + sum(map(len, batches)) == 20_000


@pytest.mark.parametrize("seconds", [0.05, 0.5])
def test_an_endless_query_reaches_the_time_limit(database, seconds):
    started = time.monotonic()
    with pytest.raises(QueryTimeoutError):
        database.run(ENDLESS, limits=Limits(seconds=seconds))
    assert time.monotonic() - started < seconds + LATE_SECONDS
    assert database.run("SELECT count(*) FROM goods").rows == ((10,),)


def test_a_single_opcode_that_no_interrupt_reaches_is_ended_with_its_process(tmp_path):
    script = """
        CREATE TABLE t (long TEXT, mark TEXT);
        INSERT INTO t VALUES (hex(zeroblob(240000)), hex(zeroblob(120000)) || '1');
    """
    with WorkerDatabase.open(SqliteSource(made(tmp_path / "long.sqlite", script))) as database:
        query = "SELECT " + " + ".join(f"instr(long, mark || '{n}')" for n in range(30)) + " FROM t"
        started = time.monotonic()
        with pytest.raises(QueryTimeoutError):
            database.run(query, limits=Limits(seconds=0.2))
        assert time.monotonic() - started < 0.2 + LATE_SECONDS
        assert database.run("SELECT length(long) FROM t").rows == ((480_000,),)


def test_a_query_is_cancelled_at_once(database):
    started = time.monotonic()
    with pytest.raises(CancelledError):
        database.run(ENDLESS, is_cancelled=lambda: time.monotonic() > started + 0.1)
    assert time.monotonic() - started < LATE_SECONDS


def test_a_query_that_needs_too_much_memory_fails_and_the_parent_does_not_grow(database):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    grow = "WITH RECURSIVE n(i, t) AS (SELECT 1, 'abcdefgh' UNION ALL"
    with pytest.raises(SqlFailedError, match="memory"):
        database.run(
            grow + " SELECT i + 1, t || t FROM n WHERE i < 20), m(j) AS (SELECT 1 UNION ALL"
            " SELECT j + 1 FROM m WHERE j < 900) SELECT t || j FROM n, m ORDER BY 1"
        )
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000
    assert database.run("SELECT count(*) FROM goods").rows == ((10,),)


def test_a_worker_that_dies_is_told_and_replaced(database):
    with database.stream(COUNTING.format(10_000_000), limits=Limits(rows=None)) as stream:
        batches = iter(stream)
        next(batches)
        for worker in workers():
            os.kill(worker, signal.SIGKILL)
        with pytest.raises(SqlFailedError, match="SIGKILL"):
            list(batches)
    assert database.run("SELECT count(*) FROM goods").rows == ((10,),)


def test_each_query_has_a_process_of_its_own_and_closing_leaves_none(path):
    others = len(workers())
    with WorkerDatabase.open(SqliteSource(path)) as database:
        for _ in range(3):
            database.run("SELECT 1")
            assert len(workers()) - others == 1
    assert len(workers()) == others
    database.close()
    with pytest.raises(SqlFailedError, match="closed"):
        database.run("SELECT 1")


def test_a_stream_that_is_left_early_ends_its_worker(path):
    others = len(workers())
    with WorkerDatabase.open(SqliteSource(path)) as database:
        with database.stream(COUNTING.format(10_000_000), limits=Limits(rows=None)) as stream:
            next(iter(stream))
        assert len(workers()) - others == 1


def test_queries_of_several_threads_run_side_by_side(database):
    with ThreadPoolExecutor(max_workers=3) as threads:
        stopped = threads.submit(database.run, ENDLESS, limits=Limits(seconds=0.5))
        counted = [threads.submit(database.run, "SELECT count(*) FROM goods") for _ in range(4)]
        assert {future.result().rows for future in counted} == {((10,),)}
        assert isinstance(stopped.exception(), QueryTimeoutError)


def test_the_plan_is_told_without_running_and_a_wrong_query_in_sqlites_words(database):
    assert database.explain("SELECT * FROM goods WHERE id = 3", timeout_seconds=5).lines == (
        "SEARCH goods USING INTEGER PRIMARY KEY (rowid=?)",
    )
    assert database.explain(ENDLESS, timeout_seconds=5).lines
    with pytest.raises(SqlFailedError, match="no such column"):
        database.explain("SELECT missing FROM goods", timeout_seconds=5)
    assert database.run("SELECT count(*) FROM goods").rows == ((10,),)


def test_a_table_made_after_opening_is_seen(path, database):
    made(path, "CREATE TABLE later (a TEXT)")
    assert [table.name for table in database.schema().tables] == ["goods", "later"]
    assert database.run("SELECT count(*) FROM later").rows == ((0,),)


def test_a_file_replaced_under_us_is_read_anew(path, database, tmp_path):
    made(tmp_path / "new.sqlite", "CREATE TABLE goods (id INTEGER); INSERT INTO goods VALUES (1)").replace(
        path
    )
    assert database.run("SELECT count(*) FROM goods").rows == ((1,),)
    assert [column.name for column in database.schema().tables[0].columns] == ["id"]


def test_a_file_deleted_under_us_is_told_and_its_return_is_welcome(path, database):
    content = path.read_bytes()
    path.unlink()
    with pytest.raises(DatabaseOpenError, match="There is no file"):
        database.run("SELECT count(*) FROM goods")
    path.write_bytes(content)
    assert database.run("SELECT count(*) FROM goods").rows == ((10,),)


LOCKER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
"""


def test_a_file_that_another_program_has_locked_is_told(path, database):
    with subprocess.Popen(
        [sys.executable, "-c", LOCKER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout.readline() == "locked\n"
        with pytest.raises(SqlFailedError, match="locked") as caught:
            database.run("SELECT count(*) FROM goods")
        assert "try again" in caught.value.hint
        writer.stdin.close()
    assert database.run("SELECT count(*) FROM goods").rows == ((10,),)


def test_reading_leaves_no_trace(path, database):
    before = state(path.parent)
    for _ in range(20):
        database.run("SELECT name FROM goods ORDER BY name DESC")
        database.matching_values(["thing 1"], within_seconds=5.0)
    database.close()
    assert state(path.parent) == before


def test_a_copied_log_without_its_index_is_read_and_nothing_is_left(path, tmp_path, monkeypatch):
    temporary, copy = tmp_path / "tmp", tmp_path / "copy"
    temporary.mkdir()
    copy.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.executescript("PRAGMA journal_mode = WAL; INSERT INTO goods (name) VALUES ('late')")
        for name in ("shop.sqlite", "shop.sqlite-wal"):
            (copy / name).write_bytes(path.with_name(name).read_bytes())
    before = state(copy)
    with WorkerDatabase.open(SqliteSource(copy / "shop.sqlite")) as database:
        assert database.run("SELECT count(*) FROM goods").rows == ((11,),)
        assert database.run("SELECT count(*) FROM goods").rows == ((11,),)
    assert state(copy) == before
    assert list(temporary.iterdir()) == []


WALLED_IN = """
import os, sys
from pathlib import Path
from sqlcoder_local.database.connect import open_database
with open_database(sys.argv[1]) as database:
    database.run("SELECT 1")
    assert database.schema() and database.explain("SELECT 1", timeout_seconds=5)
    texts = [status.read_text() for status in Path("/proc").glob("[0-9]*/status")]
    (worker,) = [text for text in texts if f"PPid:\\t{os.getpid()}\\n" in text]
    print("Seccomp:\\t2\\n" in worker, [name for name in ("sqlite3", "duckdb") if name in sys.modules])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the wall around a worker is Linux's")
def test_the_process_that_asks_loads_no_engine_and_the_worker_is_walled_in(path):
    told = subprocess.run(
        [sys.executable, "-c", WALLED_IN, str(path)], capture_output=True, text=True, check=True
    )
    assert told.stdout == "True []\n"


def test_a_thousand_tables_are_read_at_once(tmp_path):
    columns = ", ".join(f"column_{number} TEXT" for number in range(20))
    script = (
        "BEGIN;" + ";".join(f"CREATE TABLE table_{number} ({columns})" for number in range(1_000)) + ";COMMIT"
    )
    path = made(tmp_path / "wide.sqlite", script)
    started = time.monotonic()
    with WorkerDatabase.open(SqliteSource(path)) as database:
        assert time.monotonic() - started < 2.0 + 5 * LATE_SECONDS
        assert len(database.schema().tables) == 1_000


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_what_the_worker_writes_is_what_the_front_would_have_written(engine, delimiter, tmp_path):
    query = (
        "SELECT 1 AS i, 'a,\"b\"' || char(9) AS t UNION ALL SELECT 2, '=1+1' UNION ALL SELECT 3, ''"
        " UNION ALL SELECT 4, NULL UNION ALL SELECT 5, 'ä' || char(10)"
    ).replace("char", "char" if engine == "sqlite" else "chr")
    path = tmp_path / f"a.{engine}"
    with closing((sqlite3 if engine == "sqlite" else duckdb).connect(path)) as connection:
        connection.execute("CREATE TABLE t (a INTEGER)")
    with WorkerDatabase.open((SqliteSource if engine == "sqlite" else DuckdbSource)(path)) as database:
        expected = separated(database.run(query).rows, delimiter)
        with database.stream(query) as stream:
            (written,) = separated_rows(stream, delimiter)
    assert written == expected
    assert written.formulas == 1
    assert stream.row_count == 5
