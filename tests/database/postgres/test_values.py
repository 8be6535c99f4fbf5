from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from math import inf, isnan
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.database.interval import Interval
from sqlcoder_local.database.postgres.values import read_interval
from sqlcoder_local.database.server.value_texts import read_json

TWO_HOURS = timezone(timedelta(hours=2))


@pytest.fixture
def value_of(make_postgres, opened):
    database = opened(make_postgres("CREATE TABLE t (a int); CREATE TYPE pair AS (a int, b text)").reader_url)

    def value_of(expression):
        ((value,),) = database.run(f"SELECT {expression} AS v").rows
        return value

    return value_of


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("9223372036854775807", 9223372036854775807),
        (
            "123456789012345678901234567890.1234567890::numeric",
            Decimal("123456789012345678901234567890.1234567890"),
        ),
        ("'Infinity'::numeric", Decimal("Infinity")),
        ("0.1::float8 + 0.2", 0.30000000000000004),
        ("'-Infinity'::float8", -inf),
        ("true", True),
        ("NULL", None),
        ("'é😀'", "é😀"),
        ("'\\x00ff'::bytea", b"\x00\xff"),
        ("'2024-02-29'::date", date(2024, 2, 29)),
        ("'0044-03-15 BC'::date", "0044-03-15 BC"),
        ("'infinity'::date", "infinity"),
        ("'10000-01-01 00:00'::timestamp", "10000-01-01 00:00:00"),
        ("'2024-01-02 03:04:05.000006'::timestamp", datetime(2024, 1, 2, 3, 4, 5, 6)),  # noqa: DTZ001
        ("'2024-01-02 03:04:05+00'::timestamptz", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("'-infinity'::timestamptz", "-infinity"),
        ("'24:00'::time", "24:00:00"),
        ("'23:59:59.5+02'::timetz", time(23, 59, 59, 500000, tzinfo=TWO_HOURS)),
        (
            "'1 year 2 mons -3 days 04:05:06.7'::interval",
            Interval(months=14, days=-3, microseconds=14706700000),
        ),
        ("'6b0b6d3e-0000-0000-0000-000000000001'::uuid", UUID("6b0b6d3e-0000-0000-0000-000000000001")),
        ("ARRAY[[1,2],[3,NULL]]", [[1, 2], [3, None]]),
        ("ARRAY['2024-01-01'::date, 'infinity']", [date(2024, 1, 1), "infinity"]),
        (
            """'{"a": [1.10, 12345678901234567890123, null]}'::jsonb""",
            {"a": [Decimal("1.10"), 12345678901234567890123, None]},
        ),
        ("'[1,5)'::int4range", "[1,5)"),
        ("'192.168.0.1/24'::inet", "192.168.0.1/24"),
        ("'(1,2)'::point", "(1,2)"),
        ("'5.00'::money", "$5.00"),
        ("B'101'", "101"),
        ("ROW(1, 'x')::pair", "(1,x)"),
        ("'a & b'::tsquery", "'a' & 'b'"),
    ],
)
def test_values_arrive_whole(value_of, expression, value):
    assert value_of(expression) == value


def test_not_a_number_is_one(value_of):
    assert isnan(value_of("'NaN'::float8"))
    assert value_of("'NaN'::numeric").is_nan()


def test_a_moment_beyond_python_does_not_spoil_the_rows_around_it(make_postgres, opened):
    database = opened(make_postgres("CREATE TABLE t (a int)").reader_url)
    rows = database.run("SELECT i, '9998-01-01'::date + 365 * i AS d FROM generate_series(0, 3) AS i").rows
    assert [row[1] for row in rows] == [date(9998, 1, 1), date(9999, 1, 1), "10000-01-01", "10000-12-31"]


def test_text_that_is_no_utf8_is_shown_with_marks(make_postgres, opened):
    made = make_postgres("CREATE TABLE t (a int)")
    made.execute(f"CREATE DATABASE raw{made.name} ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0")
    raw = type(made)(server=made.server, name=f"raw{made.name}", reader=made.reader)
    raw.execute(
        "CREATE TABLE t AS SELECT convert_from('\\x61ff62', 'SQL_ASCII') AS s; GRANT SELECT ON t TO PUBLIC"
    )
    assert opened(raw.reader_url).run("SELECT s FROM t").rows == (("a\ufffdb",),)


@given(st.integers(-10_000, 10_000), st.integers(-10_000, 10_000), st.integers(-(10**15), 10**15))
def test_an_interval_is_read_as_it_is_written(months, days, microseconds):
    interval = Interval(months=months, days=days, microseconds=microseconds)
    assert read_interval(str(interval)) == interval


def test_json_too_deep_or_too_long_stays_text():
    deep, long = "[" * 100_000 + "]" * 100_000, "9" * 5_000
    assert read_json(deep) == deep
    assert read_json(long) == long
