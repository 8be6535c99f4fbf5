"""The quick road of SQLite's rows to CSV gives what the values give, to the byte."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.rows import RowStream, SeparatedRows
from sqlcoder_local.database.separated import separated
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.database.sqlite_source import SqliteSource
from sqlcoder_local.database.worker_database import WorkerDatabase
from sqlcoder_local.errors import CancelledError, QueryTimeoutError, SqlFailedError

ODD = (
    "",
    "=1+1",
    "@x",
    "-5",
    "-x",
    "+49 (30) 1",
    "\tx",
    "\rx",
    "a,b",
    'say "x"',
    "a\nb",
    "a\r\nb",
    "\x00",
    "\x1e",
    "\x1e=",
)
TEXTS = st.one_of(
    st.sampled_from(ODD), st.text(max_size=8, alphabet=st.characters(exclude_categories=["Cs"]))
)
PLAIN = st.text(max_size=8, alphabet="ab é0")
CELLS = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(),
    TEXTS,
    PLAIN,
    # Text that is no UTF-8, as SQLite keeps it.
    st.binary(max_size=6).map(bytearray),
    st.binary(max_size=4),
)
ROWS = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.tuples(*[st.one_of(CELLS, PLAIN)] * width), min_size=1, max_size=60)
)


def opened(path: Path, rows: Sequence[tuple[object, ...]]) -> SqliteDatabase:
    """A database with a table of these rows, a bytearray as text of any bytes."""
    path.unlink(missing_ok=True)
    names = [f"c{number}" for number in range(len(rows[0]))]
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"CREATE TABLE t ({', '.join(names)})")
        for row in rows:
            cells = ", ".join("CAST(? AS TEXT)" if isinstance(cell, bytearray) else "?" for cell in row)
            connection.execute(f"INSERT INTO t VALUES ({cells})", list(map(stored, row)))
        connection.commit()
    return SqliteDatabase.open(path)


def stored(cell: object) -> object:
    return bytes(cell) if isinstance(cell, bytearray) else cell


def written(stream: RowStream, delimiter: str, *, is_quick: bool) -> tuple[str, int, int]:
    quick = stream.separated(delimiter) if is_quick else None
    assert is_quick == (quick is not None)
    parts = list(quick if quick is not None else (separated(batch, delimiter) for batch in stream))
    return (
        "".join(part.text for part in parts),
        sum(part.rows for part in parts),
        sum(part.formulas for part in parts),
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    rows=ROWS,
    delimiter=st.sampled_from(",\t"),
    row_limit=st.one_of(st.none(), st.integers(0, 40)),
    cell_bytes=st.one_of(st.none(), st.integers(1, 30), st.just(1_000_000)),
)
@example(rows=[("",), (None,), ("x",)], delimiter=",", row_limit=None, cell_bytes=None)
@example(rows=[("é" * 9, 1.5)] * 3, delimiter=",", row_limit=2, cell_bytes=5)
@example(
    rows=[(bytearray(b"\xe2\x82"), bytearray(b"\xff\xff"))], delimiter="\t", row_limit=None, cell_bytes=5
)
def test_both_roads_write_the_same_bytes(tmp_path, rows, delimiter, row_limit, cell_bytes) -> None:
    limits = Limits(rows=row_limit, cell_bytes=cell_bytes, total_bytes=None)
    told = []
    with opened(tmp_path / "t.sqlite", rows) as database:
        for is_quick in (True, False):
            with database.stream("SELECT * FROM t", limits=limits) as stream:
                text = written(stream, delimiter, is_quick=is_quick)
            told.append((text, stream.is_truncated, stream.cut_cells))
    assert told[0] == told[1]


def test_text_is_read_as_text_again_after_the_quick_road(tmp_path) -> None:
    with opened(tmp_path / "t.sqlite", [("a", b"\x00")]) as database:
        with database.stream("SELECT * FROM t", limits=Limits(total_bytes=None)) as stream:
            assert written(stream, ",", is_quick=True) == ("a,00\n", 1, 0)
        assert database.run("SELECT * FROM t").rows == (("a", b"\x00"),)


def test_where_the_size_of_all_is_limited_the_values_are_taken(tmp_path) -> None:
    limits = Limits(total_bytes=20)
    with (
        opened(tmp_path / "t.sqlite", [("a" * 10,)] * 5) as database,
        database.stream("SELECT * FROM t", limits=limits) as stream,
    ):
        assert written(stream, ",", is_quick=False)[1] == 1
        assert stream.is_truncated


@pytest.fixture
def worker(tmp_path):
    opened(tmp_path / "t.sqlite", [(1, "a" * 400_000), (2, "é" * 600_000), (3, '"' * 9)]).close()
    with WorkerDatabase.open(SqliteSource(tmp_path / "t.sqlite")) as database:
        yield database


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, 'x' FROM n"


def test_long_texts_come_out_of_a_worker_whole_or_cut(worker) -> None:
    with worker.stream("SELECT * FROM t", limits=Limits(total_bytes=None)) as stream:
        text = written(stream, ",", is_quick=True)
    quoted = '"' + '""' * 9 + '"'
    assert text == (f"1,{'a' * 400_000}\n2,{'é' * 500_000}\n3,{quoted}\n", 3, 0)
    assert stream.cut_cells == 1


def test_many_long_texts_at_once_are_sent_in_pieces(worker) -> None:
    query = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 40)"
        f" SELECT {', '.join(['c1'] * 6)} FROM n, t WHERE c0 = 2"
    )
    with worker.stream(query, limits=Limits(total_bytes=None)) as stream:
        rows = sum(part.rows for part in stream.separated(","))
    assert (rows, stream.cut_cells) == (40, 240)


def test_rows_of_a_slow_query_are_seen_before_it_ends(worker) -> None:
    slow = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n WHERE i % 200000 = 1"
    )
    with worker.stream(slow, limits=Limits(rows=None, total_bytes=None)) as stream:
        first = next(stream.separated(","))
    assert first.text.startswith("1\n")
    assert first.rows < 1000


def test_the_quick_road_ends_at_the_time_limit_and_when_nobody_wants_more(worker) -> None:
    limits = Limits(rows=None, seconds=0.3, total_bytes=None)
    with pytest.raises(QueryTimeoutError), worker.stream(ENDLESS, limits=limits) as stream:
        list(stream.separated(","))
    limits = Limits(rows=None, total_bytes=None)
    seen: list[SeparatedRows] = []
    stops = worker.stream(ENDLESS, limits=limits, is_cancelled=lambda: len(seen) > 1)
    with pytest.raises(CancelledError), stops as stream:
        any(map(seen.append, stream.separated(",")))
    assert len(seen) == 2


def test_what_fails_in_the_middle_is_told(tmp_path) -> None:
    rows = [(1, 1)] * 50 + [(-(2**63), 1)]
    with (
        opened(tmp_path / "t.sqlite", rows) as database,
        pytest.raises(SqlFailedError, match="overflow"),
        database.stream("SELECT abs(c0) FROM t", limits=Limits(total_bytes=None)) as stream,
    ):
        list(stream.separated(","))
