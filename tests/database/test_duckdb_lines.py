"""The quick road of DuckDB's rows to CSV gives what the values give, to the byte."""

import datetime as dt
from decimal import Decimal
from uuid import UUID

import duckdb
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sqlcoder_local.database.duckdb_database import DuckdbDatabase
from sqlcoder_local.database.duckdb_source import DuckdbSource
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.separated import separated
from sqlcoder_local.database.worker_database import WorkerDatabase

ODD = ("", "=1+1", "@x", "-5", "-x", "\tx", "\rx", "a,b", 'say "x"', "a\nb", "\x1e=", "é" * 30)
KINDS = {
    "VARCHAR": st.one_of(st.sampled_from(ODD), st.text(max_size=6, alphabet="ab é-=")),
    "BIGINT": st.integers(-(2**63), 2**63 - 1),
    "HUGEINT": st.integers(-(2**100), 2**100),
    "DOUBLE": st.floats(),
    "FLOAT": st.floats(width=32),
    "BOOLEAN": st.booleans(),
    "DECIMAL(12,9)": st.integers(-(10**11), 10**11).map(lambda n: Decimal(n).scaleb(-9)),
    "DATE": st.dates(),
    "TIMESTAMP": st.datetimes(),
    "TIME": st.times(),
    "UUID": st.uuids(),
    "BLOB": st.binary(max_size=4),
    "INTEGER[]": st.lists(st.integers(0, 9), max_size=3),
    "INTERVAL": st.timedeltas(dt.timedelta(0), dt.timedelta(days=9)),
}
TABLES = st.lists(st.sampled_from(list(KINDS)), min_size=1, max_size=4).flatmap(
    lambda kinds: st.tuples(
        st.just(kinds),
        st.lists(st.tuples(*(st.one_of(st.none(), KINDS[kind]) for kind in kinds)), min_size=1, max_size=40),
    )
)


def both(database, limits, delimiter):
    """What is made by the block, and what is written from the values; with what was cut."""
    with database.stream("SELECT * FROM t", limits=limits) as stream:
        quick = list(stream.separated(delimiter))
    with database.stream("SELECT * FROM t", limits=limits) as other:
        slow = [separated(batch, delimiter) for batch in other]
    return [
        (
            "".join(part.text for part in parts),
            sum(part.rows for part in parts),
            sum(part.formulas for part in parts),
            told.is_truncated,
            told.cut_cells,
        )
        for parts, told in ((quick, stream), (slow, other))
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    table=TABLES,
    delimiter=st.sampled_from(",\t"),
    row_limit=st.one_of(st.none(), st.integers(0, 30)),
    cell_bytes=st.sampled_from([None, 3, 1_000_000]),
)
@example(table=(["VARCHAR"], [("",), (None,)]), delimiter=",", row_limit=None, cell_bytes=None)
@example(table=(["DECIMAL(12,9)"], [(Decimal("0.000000001"),)]), delimiter=",", row_limit=None, cell_bytes=3)
@example(table=(["UUID", "VARCHAR"], [(UUID(int=7), "x")] * 20), delimiter=",", row_limit=17, cell_bytes=None)
def test_both_roads_write_the_same_bytes(tmp_path, table, delimiter, row_limit, cell_bytes):
    kinds, rows = table
    path = tmp_path / "t.duckdb"
    path.unlink(missing_ok=True)
    with duckdb.connect(path) as connection:
        columns = ", ".join(f"c{number} {kind}" for number, kind in enumerate(kinds))
        connection.execute(f"CREATE TABLE t ({columns})")
        connection.executemany(f"INSERT INTO t VALUES ({', '.join('?' * len(kinds))})", rows)
    limits = Limits(rows=row_limit, cell_bytes=cell_bytes, total_bytes=None)
    with DuckdbDatabase(str(path)) as database:
        quick, slow = both(database, limits, delimiter)
    assert quick == slow


@pytest.fixture
def shop(tmp_path):
    with duckdb.connect(tmp_path / "shop.duckdb") as connection:
        connection.execute(
            "CREATE TABLE t AS SELECT i AS id, 'thing ' || i AS name, i / 4 AS price FROM range(20000) r(i)"
        )
    return tmp_path / "shop.duckdb"


def test_many_rows_come_out_of_a_worker_the_same(shop):
    limits = Limits(rows=None, total_bytes=None)
    with WorkerDatabase.open(DuckdbSource(shop)) as database:
        quick, slow = both(database, limits, ",")
    assert quick == slow
    assert quick[1] == 20_000


def test_where_the_size_of_all_is_limited_the_values_are_taken(shop):
    with DuckdbDatabase(str(shop)) as database, database.stream("SELECT * FROM t") as stream:
        assert stream.separated(",") is None
