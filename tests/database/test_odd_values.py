"""The oddest values of each engine, from their declared types to every form that rows are written in."""

import io
import json
import math
import sqlite3
from contextlib import closing

import duckdb
import pytest

from sqlcoder_local.cli.output import FORMS, JsonObject, write_rows
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.rows import stream_of

HUGE = 2**80
SQLITE = f"""
    CREATE TABLE odd (big INTEGER, ratio REAL, endless REAL, moment TEXT, document TEXT, bytes BLOB,
        broken TEXT, huge TEXT, smile TEXT, nothing_ TEXT);
    INSERT INTO odd VALUES (9223372036854775807, 0.1, 9e999, '2024-02-29 12:00:00+02:00', '{{"a": 1.10}}',
        x'00ff', CAST(x'61ff62' AS TEXT), '{HUGE}', '😀', NULL)
"""
DUCKDB = f"""
    CREATE TABLE odd AS SELECT {HUGE}::HUGEINT AS huge, 1.10::DECIMAL(38, 20) AS exact, 'nan'::DOUBLE
        AS ratio,
        '-infinity'::DOUBLE AS endless, TIMESTAMPTZ '2024-02-29 12:00:00+02' AS moment,
        'infinity'::DATE AS day, INTERVAL '14 months -3 days 4.5 seconds' AS span, [1, NULL] AS items,
        {{'a': 1.10, 'b': [DATE '2024-01-01']}} AS document, '\\x00\\xff'::BLOB AS bytes,
        '6b0b6d3e-0000-0000-0000-000000000001'::UUID AS code, TIME '23:59:59.5' AS clock, '😀' AS smile,
        NULL AS nothing_, B'101'::BIT AS bits, TIMESTAMP_NS '2024-01-01 00:00:00.123456789' AS fine
"""
POSTGRES = f"""
    CREATE TABLE odd AS SELECT {HUGE}::numeric AS huge, 1.10::numeric AS exact, 'NaN'::float8 AS ratio,
        '-Infinity'::float8 AS endless, '2024-02-29 12:00:00+02'::timestamptz AS moment, 'infinity'::date
        AS day, '14 mons -3 days 4.5 s'::interval AS span, ARRAY[[1, NULL], [2, 3]] AS items,
        '{{"a": 1.10, "b": [{HUGE}]}}'::jsonb AS document, '\\x00ff'::bytea AS bytes,
        '6b0b6d3e-0000-0000-0000-000000000001'::uuid AS code, '24:00'::time AS clock, '😀' AS smile,
        NULL::text AS nothing_, '(1,2)'::point AS place, B'101'::bit(3) AS bits, '10.0.0.0/8'::cidr AS net,
        '[1,5)'::int4range AS span_of_numbers, 'NaN'::numeric AS none_exact
"""
MYSQL = """
    CREATE TABLE odd (huge bigint unsigned, exact decimal(65, 30), ratio double, moment datetime(6),
        zero date, span time, bits bit(12), bytes varbinary(4), place point, choice enum('a', 'b'),
        document json, smile varchar(9), year_ year, nothing_ text) CHARACTER SET utf8mb4;
    SET SESSION sql_mode = '';
    INSERT INTO odd VALUES (18446744073709551615, 1.10, 0.1, '2024-02-29 12:00:00.5', '0000-00-00',
        '-838:59:59', b'101', x'00ff', POINT(1, 2), 'b', '{"a": 1.10}', '😀', 2024, NULL)
"""


@pytest.fixture(params=["sqlite", "duckdb", "postgres", "mysql"])
def odd(request, tmp_path):
    """The only row of the table on each engine, with its types."""
    if request.param == "sqlite":
        with closing(sqlite3.connect(tmp_path / "odd.sqlite")) as connection:
            connection.executescript(SQLITE)
        target = str(tmp_path / "odd.sqlite")
    elif request.param == "duckdb":
        with duckdb.connect(tmp_path / "odd.duckdb") as connection:
            connection.execute(DUCKDB)
        target = str(tmp_path / "odd.duckdb")
    else:
        make = request.getfixturevalue(f"make_{request.param}")
        target = make(POSTGRES if request.param == "postgres" else MYSQL).reader_url
    with open_database(target) as database:
        yield database, database.run("SELECT * FROM odd")


def written(rows, form):
    file = io.BytesIO()
    stream = io.TextIOWrapper(file, encoding="utf-8")
    if form == "json":
        document = JsonObject(stream, {"sql": ""})
        document.rows(stream_of(rows))
        document.end({})
    else:
        write_rows(stream_of(rows), form, stream, width=None)
    stream.flush()
    return file.getvalue()


EXPECTED = {
    "huge": {"sqlite": str(HUGE), "duckdb": HUGE, "postgres": str(HUGE), "mysql": 2**64 - 1},
    "exact": {"duckdb": "1.10000000000000000000", "postgres": "1.10", "mysql": "1." + "10".ljust(30, "0")},
    "endless": {"sqlite": "Infinity", "duckdb": "-Infinity", "postgres": "-Infinity"},
    "bytes": dict.fromkeys(("sqlite", "duckdb", "postgres", "mysql"), "00ff"),
    "smile": dict.fromkeys(("sqlite", "duckdb", "postgres", "mysql"), "😀"),
    "nothing_": dict.fromkeys(("sqlite", "duckdb", "postgres", "mysql")),
    "broken": {"sqlite": "a\ufffdb"},
    "day": {"duckdb": "infinity", "postgres": "infinity"},
    "zero": {"mysql": "0000-00-00"},
    "span": {"duckdb": "P1Y2M-3DT4.5S", "postgres": "P1Y2M-3DT4.5S", "mysql": "P-34DT-22H-59M-59S"},
    "code": dict.fromkeys(("duckdb", "postgres"), "6b0b6d3e-0000-0000-0000-000000000001"),
    "clock": {"duckdb": "23:59:59.500000", "postgres": "24:00:00"},
    "items": {"duckdb": [1, None], "postgres": [[1, None], [2, 3]]},
    "place": {"mysql": "000000000101000000000000000000F03F0000000000000040", "postgres": "(1,2)"},
    "fine": {"duckdb": "2024-01-01 00:00:00.123456789"},
}


def test_json_keeps_what_each_engine_holds(odd):
    database, rows = odd
    document = json.loads(written(rows, "json"))
    cells = dict(zip(document["columns"], document["rows"][0], strict=True))
    for column, by_engine in EXPECTED.items():
        if database.dialect in by_engine:
            assert cells[column] == by_engine[database.dialect], column
    if database.dialect != "mysql":
        assert cells["ratio"] in (0.1, "NaN")


@pytest.mark.parametrize("form", [form for form in FORMS if form not in ("sql", "json")])
def test_every_form_takes_every_value(odd, form):
    _, rows = odd
    content = written(rows, form)
    if form in ("csv", "tsv", "markdown", "table"):
        text = content.decode("utf-8")
        assert "😀" in text
        assert "00ff" in text
    else:
        assert content[:2] in (b"PA", b"PK")


def test_parquet_gives_the_values_back(odd):
    import pyarrow.parquet

    database, rows = odd
    table = pyarrow.parquet.read_table(io.BytesIO(written(rows, "parquet")))
    (row,) = table.to_pylist()
    assert row["bytes"] == b"\x00\xff"
    assert row["smile"] == "😀"
    assert row["nothing_"] is None
    assert str(row["huge"]) == str(EXPECTED["huge"][database.dialect])
    if database.dialect in ("duckdb", "postgres"):
        assert math.isnan(row["ratio"])
        assert row["endless"] == -math.inf


@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_csv_is_the_same_by_the_quick_road(odd, delimiter):
    from sqlcoder_local.database.limits import Limits
    from sqlcoder_local.database.separated import separated, separated_rows

    database, rows = odd
    with database.stream("SELECT * FROM odd", limits=Limits(total_bytes=None, rows=None)) as stream:
        text = "".join(part.text for part in separated_rows(stream, delimiter))
    assert text == separated(rows.rows, delimiter).text
