"""DuckDB files, and CSV and Parquet files asked like tables, behind query workers."""

import hashlib
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import duckdb
import pytest

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.duckdb_source import DuckdbSource
from sqlcoder_local.database.interval import Interval
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.worker_database import WorkerDatabase
from sqlcoder_local.errors import (
    CancelledError,
    DatabaseOpenError,
    QueryTimeoutError,
    SqlcoderError,
    SqlFailedError,
)

SHOP = """
    CREATE SCHEMA archive;
    CREATE TABLE goods (
        id INTEGER PRIMARY KEY, name VARCHAR NOT NULL DEFAULT 'thing', size ENUM ('small', 'it''s big'),
        UNIQUE (name)
    );
    INSERT INTO goods SELECT i, 'thing ' || i, 'small' FROM range(10) t(i);
    CREATE TABLE sold (day DATE, goods_id INTEGER REFERENCES goods (id), price DECIMAL(9, 2));
    CREATE VIEW archive.old_goods AS SELECT * FROM goods WHERE id < 5;
    COMMENT ON TABLE goods IS 'what is sold';
"""
ENDLESS = "SELECT count(*) FROM range(100000000000) a(i), range(1000) b(j)"
BOMBS = (
    ENDLESS,
    "SELECT list_aggregate(range(1000000000), 'sum')",
    "SELECT repeat('x', 4000000000)",
    "SELECT count(DISTINCT hash(i)) FROM range(10000000000) t(i)",
    "SELECT string_agg(repeat('x', 1000000), '') FROM range(100000)",
    "SELECT i, repeat('x', 10000000) FROM range(1000000) t(i) ORDER BY hash(i)",
)
ATTACKS = (
    "COPY goods TO '{folder}/out.csv'",
    "COPY (SELECT 1) TO '{folder}/shop.duckdb'",
    "EXPORT DATABASE '{folder}/out'",
    "EXPLAIN ANALYZE COPY goods TO '{folder}/out.csv'",
    "ATTACH '{folder}/other.duckdb' AS other",
    "INSERT INTO goods VALUES (99, 'x', 'small')",
    "DELETE FROM goods",
    "UPDATE goods SET name = 'x'",
    "DROP TABLE goods",
    "CREATE TABLE t (a INTEGER)",
    "CREATE TEMP TABLE t AS SELECT 1",
    "CREATE OR REPLACE MACRO f() AS 1",
    "ALTER TABLE goods ADD COLUMN b INTEGER",
    "SELECT 1; DELETE FROM goods",
    "SET memory_limit = '10GB'",
    "SET enable_external_access = true",
    "SET GLOBAL threads = 64",
    "RESET lock_configuration",
    "PRAGMA enable_profiling",
    "PRAGMA database_list",
    "CALL pragma_version()",
    "INSTALL httpfs",
    "LOAD httpfs",
    "FORCE CHECKPOINT",
    "VACUUM",
    "BEGIN",
    "PREPARE p AS SELECT 1",
    "SELECT * FROM read_csv('{folder}/secret.csv')",
    "SELECT * FROM read_text('{folder}/secret.csv')",
    "SELECT * FROM read_blob('{folder}/*')",
    "SELECT * FROM glob('{folder}/*')",
    "SELECT * FROM '{folder}/secret.csv'",
    "SELECT * FROM sniff_csv('{folder}/secret.csv')",
    "SELECT * FROM read_parquet('https://example.invalid/x.parquet')",
    "SELECT * FROM query('COPY goods TO ''{folder}/out.csv''')",
    "SELECT getenv('HOME')",
    "SET SESSION AUTHORIZATION admin",
    "CREATE SECRET s (TYPE S3)",
    "SET VARIABLE v = (SELECT 1)",
)


def state(folder):
    return {
        entry.name: (hashlib.sha256(entry.read_bytes()).hexdigest(), entry.stat().st_mtime_ns)
        for entry in folder.iterdir()
    }


def made(path, script):
    with closing(duckdb.connect(path)) as connection:
        connection.execute(script)
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("duckdb")
    made(folder / "shop.duckdb", SHOP)
    made(folder / "other.duckdb", "CREATE TABLE secrets AS SELECT 'hidden' AS secret")
    (folder / "secret.csv").write_text("secret\nhidden\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def database(folder):
    with open_database(str(folder / "shop.duckdb")) as opened:
        yield opened


def one(database, expression):
    ((value,),) = database.run(f"SELECT {expression} AS value").rows
    return value


def test_tables_views_columns_keys_and_comments_are_read(database):
    tables = {table.name: table for table in database.schema().tables}
    assert set(tables) == {"goods", "sold", "archive.old_goods"}
    goods = tables["goods"]
    assert (goods.primary_key, goods.unique_keys, goods.comment, goods.row_estimate) == (
        ("id",),
        (("name",),),
        "what is sold",
        10,
    )
    assert [column.declared_type for column in goods.columns][:2] == ["INTEGER", "VARCHAR"]
    assert (goods.columns[1].is_nullable, goods.columns[1].default) == (False, "'thing'")
    assert goods.columns[2].allowed_values == ("small", "it's big")
    (key,) = tables["sold"].foreign_keys
    assert (key.columns, key.referred_table, key.referred_columns) == (("goods_id",), "goods", ("id",))
    old = tables["archive.old_goods"]
    assert (old.is_view, old.namespace, old.name_parts) == (True, "archive", ("archive", "old_goods"))
    assert old.definition.startswith("CREATE VIEW archive.old_goods AS SELECT * FROM goods")
    assert goods.definition == ""
    assert database.run('SELECT count(*) FROM "archive"."old_goods"').rows == ((5,),)


def test_values_of_a_question_are_found(database):
    matches = database.matching_values(["THING 3"], within_seconds=5.0)
    assert [(match.table, match.column, match.value) for match in matches] == [
        ("goods", "name", "thing 3"),
        ("archive.old_goods", "name", "thing 3"),
    ]


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("170141183460469231731687303715884105727::HUGEINT", 2**127 - 1),
        ("'12345678901234567890123456789.123'::DECIMAL(38, 3)", Decimal("12345678901234567890123456789.123")),
        ("DATE '2024-02-29'", date(2024, 2, 29)),
        ("DATE 'infinity'", "infinity"),
        ("DATE '12000-01-01'", "12000-01-01"),
        ("TIMESTAMP '2024-01-01 12:00:00.000001'", datetime(2024, 1, 1, 12, 0, 0, 1)),  # noqa: DTZ001
        ("'-infinity'::TIMESTAMP", "-infinity"),
        ("TIMESTAMP '0044-03-15 (BC) 00:00:00'", "0044-03-15 (BC) 00:00:00"),
        ("TIMESTAMPTZ '2024-01-01 12:00:00+02'", datetime(2024, 1, 1, 10, tzinfo=UTC)),
        ("TIMESTAMP_NS '2024-01-01 12:00:00.123456789'", "2024-01-01 12:00:00.123456789"),
        ("INTERVAL '-14 months 3 days -2.5 seconds'", Interval(months=-14, days=3, microseconds=-2_500_000)),
        ("'\\xAA\\x00'::BLOB", b"\xaa\x00"),
        ("'6f1ed002-ab5f-11ee-8000-0242ac120002'::UUID", UUID("6f1ed002-ab5f-11ee-8000-0242ac120002")),
        ("[1, NULL, 3]", [1, None, 3]),
        ("[1.5, 2.5]::DECIMAL(3, 1)[2]", [Decimal("1.5"), Decimal("2.5")]),
        ("{'a': 1, 'b': [DATE '2024-01-01']}", {"a": 1, "b": [date(2024, 1, 1)]}),
        ("MAP {1: 'x'}", {"1": "x"}),
        ("[INTERVAL '1 month']", ["1 month"]),
        ("'{\"a\": 1.10}'::JSON", '{"a": 1.10}'),
        ("'101'::BIT", "101"),
        ("'inf'::DOUBLE", float("inf")),
        ("'24:00:00'::TIME", "24:00:00"),
        ("12345678901234567890123456789012345678901234567890::BIGNUM", "1234567890" * 5),
        ("NULL", None),
        ("NULL::INTERVAL", None),
        ("'🦆' || chr(0) || '\"'", '🦆\x00"'),
        ("TRUE", True),
    ],
)  # fmt: skip
def test_every_kind_of_value_comes_without_loss(database, expression, value):
    found = one(database, expression)
    assert found == value
    assert type(found) is type(value)


def test_not_a_number_comes_as_such(database):
    value = one(database, "'NaN'::DOUBLE")
    assert value != value  # noqa: PLR0124 - that is what NaN is


def test_rows_keep_their_order_and_names_where_values_are_fetched_as_text(database):
    columns = "i AS a, i + 1 AS a, DATE '2024-01-01' + i::INTEGER AS day"
    query = f"SELECT {columns} FROM range(5000) t(i) ORDER BY i DESC"
    rows = database.run(query, limits=Limits(rows=None))
    assert rows.columns == ("a", "a", "day")
    assert rows.types == ("BIGINT", "BIGINT", "DATE")
    assert [row[0] for row in rows.rows] == list(range(4_999, -1, -1))


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_ends_at_the_limit_and_the_next_query_runs(database, bomb):
    database.run("SELECT 1")
    started = time.monotonic()
    with pytest.raises((QueryTimeoutError, SqlFailedError)):
        database.run(bomb, limits=Limits(seconds=1.0))
    # A busy machine is slow: the benchmark measures how late it is on one that is not.
    assert time.monotonic() - started < 5.0
    assert database.run("SELECT count(*) FROM goods").rows == ((10,),)


def test_rows_that_trickle_reach_the_time_limit_too(database):
    trickle = "SELECT i FROM range(1000000000000) t(i) WHERE hash(i) % 3000000 = 0"
    started = time.monotonic()
    with pytest.raises(QueryTimeoutError):
        database.run(trickle, limits=Limits(rows=100_000, seconds=1.0))
    assert time.monotonic() - started < 10.0


def test_a_query_is_cancelled(database):
    started = time.monotonic()
    with pytest.raises(CancelledError):
        database.run(ENDLESS, is_cancelled=lambda: time.monotonic() > started + 0.2)


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_changes_and_reads_nothing(folder, database, attack):
    before = state(folder)
    try:
        rows = database.run(attack.format(folder=folder)).rows
    except SqlcoderError:
        rows = ()
    assert state(folder) == before
    assert "hidden" not in str(rows)
    assert not rows or attack == "SELECT getenv('HOME')"


def test_the_environment_of_the_parent_stays_hidden(folder, monkeypatch):
    monkeypatch.setenv("SECRET_OF_THE_PARENT", "hidden")
    with open_database(str(folder / "shop.duckdb")) as database:
        try:
            value = one(database, "getenv('SECRET_OF_THE_PARENT')")
        except SqlFailedError:
            value = None
    assert not value


def test_the_plan_tells_the_expected_rows_and_a_wrong_query_is_told_in_duckdbs_words(database):
    plan = database.explain("SELECT * FROM goods WHERE id < 5", timeout_seconds=5.0)
    assert plan.rows is not None
    assert any("goods" in line for line in plan.lines)
    with pytest.raises(SqlFailedError, match='column "missing" not found'):
        database.explain("SELECT missing FROM goods", timeout_seconds=5.0)
    with pytest.raises(SqlFailedError, match="No function matches") as failed:
        database.explain("SELECT SUM(name) FROM goods", timeout_seconds=5.0)
    assert "Candidate" not in failed.value.message
    assert len(failed.value.message) < 200
    with pytest.raises(SqlFailedError, match="gives no rows"):
        database.explain("DELETE FROM goods", timeout_seconds=5.0)


def test_csv_and_parquet_files_of_a_folder_are_tables(tmp_path):
    (tmp_path / "Towns of 2024.csv").write_text("name,people\nUlm,126000\nBonn,331000\n", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("nothing", encoding="utf-8")
    with closing(duckdb.connect()) as connection:
        connection.execute(f"COPY (SELECT 1 AS id, DATE '2024-01-01' AS day) TO '{tmp_path}/days.parquet'")
    before = state(tmp_path)
    with open_database(str(tmp_path)) as database:
        assert database.dialect == "duckdb"
        assert [(table.name, table.is_view) for table in database.schema().tables] == [
            ("Towns of 2024", False),
            ("days", False),
        ]
        assert database.run('SELECT sum(people) FROM "Towns of 2024"').rows == ((457_000,),)
        assert database.run("SELECT * FROM days").rows == ((1, date(2024, 1, 1)),)
        with pytest.raises(SqlFailedError, match="disabled"):
            database.run(f"SELECT * FROM read_text('{tmp_path}/notes.txt')")
        for attack in (f"COPY (SELECT 1) TO '{tmp_path}/days.parquet'", "DROP VIEW days"):
            with pytest.raises(SqlFailedError):
                database.run(attack)
        (tmp_path / "more.csv").write_text("a\n1\n", encoding="utf-8")
        assert "more" in [table.name for table in database.schema().tables]
        (tmp_path / "more.csv").unlink()
    assert state(tmp_path) == before


def test_a_single_csv_file_is_a_table(tmp_path):
    (tmp_path / "it's.csv").write_text("größe;x\n1;ä\n", encoding="utf-8")
    with open_database(str(tmp_path / "it's.csv")) as database:
        assert database.run('SELECT "größe", x FROM "it\'s"').rows == ((1, "ä"),)


def test_files_that_would_be_called_alike_keep_their_endings(tmp_path):
    (tmp_path / "a.csv").write_text("x\n1\n", encoding="utf-8")
    (tmp_path / "A.tsv").write_text("x\n1\n", encoding="utf-8")
    with open_database(str(tmp_path)) as database:
        assert sorted(table.name for table in database.schema().tables) == ["A.tsv", "a.csv"]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("x.duckdb", b"", "cannot be read|holds no tables"),
        ("x.duckdb", b"no database at all" * 400, "cannot be read"),
        ("x.parquet", b"PAR1 but no more", "cannot be read"),
        ("latin.csv", "name\nJörg\n".encode("latin-1"), "Save it as UTF-8"),
        ("missing.duckdb", None, "There is no file"),
        ("missing.csv", None, "There is no file"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(tmp_path, name, content, message):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(DatabaseOpenError, match=message):
        open_database(str(tmp_path / name))


def test_a_folder_without_data_is_told(tmp_path):
    with pytest.raises(DatabaseOpenError, match="directory without CSV"):
        open_database(str(tmp_path))


def test_a_file_that_another_program_writes_to_is_told(tmp_path):
    path = made(tmp_path / "busy.duckdb", "CREATE TABLE t (a INTEGER)")
    writer = (
        f"import duckdb, sys; c = duckdb.connect({str(path)!r}); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", writer], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "open\n"
        with pytest.raises(DatabaseOpenError) as caught:
            open_database(str(path))
        assert "Another program" in caught.value.hint
        process.stdin.close()
    with open_database(str(path)) as database:
        assert database.run("SELECT count(*) FROM t").rows == ((0,),)


def test_a_missing_driver_names_the_extra(tmp_path, monkeypatch):
    made(tmp_path / "shop.duckdb", SHOP)
    monkeypatch.setattr("sqlcoder_local.database.duckdb_source.find_spec", lambda _name: None)
    with pytest.raises(DatabaseOpenError, match="not installed") as caught:
        open_database(str(tmp_path / "shop.duckdb"))
    assert "sqlcoder-local[duckdb]" in caught.value.hint


def test_a_thousand_tables_are_read_in_set_queries(tmp_path):
    columns = ", ".join(f"c{number} VARCHAR" for number in range(20))
    made(tmp_path / "wide.duckdb", ";".join(f"CREATE TABLE t{number} ({columns})" for number in range(1_000)))
    with open_database(str(tmp_path / "wide.duckdb")) as database:
        assert sum(len(table.columns) for table in database.schema().tables) == 20_000


def test_reading_leaves_no_trace(folder):
    before = state(folder)
    with open_database(f"duckdb:///{folder}/shop.duckdb") as database:
        for _ in range(5):
            database.run("SELECT name FROM goods ORDER BY name DESC")
    assert state(folder) == before


def test_generated_columns_and_check_lists_are_told(tmp_path):
    with closing(duckdb.connect(tmp_path / "a.duckdb")) as connection:
        connection.execute(
            "CREATE TABLE t (a INT, b INT GENERATED ALWAYS AS (a * 2), s TEXT CHECK (s IN ('x', 'y')))"
        )
    with WorkerDatabase.open(DuckdbSource(tmp_path / "a.duckdb")) as database:
        a, b, s = database.schema().tables[0].columns
    assert (a.is_generated, s.allowed_values) == (False, ("x", "y"))
    if duckdb.__version__ >= "2":
        assert (b.is_generated, b.default) == (True, "")


def test_moments_with_a_zone_need_no_other_package(tmp_path):
    with closing(duckdb.connect(tmp_path / "a.duckdb")) as connection:
        connection.execute(
            "CREATE TABLE t (m TIMESTAMPTZ); INSERT INTO t VALUES ('2024-01-31 12:00:00.5+00')"
        )
    query = "SELECT m, [m] AS l, {'m': m} AS s, max(m) OVER () AS x, CAST(m AS TIMETZ) AS c FROM t"
    with WorkerDatabase.open(DuckdbSource(tmp_path / "a.duckdb")) as database:
        ((moment, listed, struct, latest, clock),) = database.run(query).rows
        assert database.matching_values(["x"], within_seconds=5) == ()
    assert moment == latest == datetime(2024, 1, 31, 12, 0, 0, 500_000, tzinfo=UTC)
    assert "2024" in str(listed) + str(struct)
    assert clock is not None


@pytest.mark.parametrize("name", ["t.duckdb", "t.csv"])
def test_a_file_replaced_or_deleted_under_us_is_read_anew_or_told(tmp_path, name):
    path = tmp_path / name

    def written(value, place):
        if place.suffix == ".csv":
            place.write_text(f"a\n{value}\n", encoding="utf-8")
        else:
            made(place, f"CREATE TABLE t AS SELECT {value} AS a")
        return place

    written(1, path)
    with open_database(str(path)) as database:
        assert database.run("SELECT a FROM t").rows == ((1,),)
        written(2, tmp_path / f"new{path.suffix}").replace(path)
        assert database.run("SELECT a FROM t").rows == ((2,),)
        path.unlink()
        with pytest.raises(DatabaseOpenError, match="There is no file"):
            database.run("SELECT a FROM t")
        written(3, path)
        assert database.run("SELECT a FROM t").rows == ((3,),)
