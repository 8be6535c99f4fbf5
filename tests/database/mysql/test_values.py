from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from sqlcoder_local.database.mysql.values import type_name


@pytest.fixture
def database(make_mysql, opened):
    script = """
        SET SESSION sql_mode = '';
        CREATE TABLE t (
            big bigint unsigned, exact decimal(65, 30), d double, dt date, zero date, moment datetime(6),
            span time, year_ year, bits bit(12), raw varbinary(4), place point, choice enum('a', 'b'),
            several set('x', 'y'),
            words text CHARACTER SET latin1, document json, smile varchar(9)
        );
        INSERT INTO t VALUES (
            18446744073709551615, 12345678901234567890123456789012345.123456789012345678901234567890, 0.1,
            '2024-02-29', '0000-00-00', '9999-12-31 23:59:59.000001', '-838:59:59', 2024,
            b'100000000001', x'00ff',
            POINT(1, 2), 'b', 'x,y', 'Köln', '{"a": 1.10}', '😀'
        )
    """
    return opened(make_mysql(script).reader_url)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("big", 18446744073709551615),
        ("exact", Decimal("12345678901234567890123456789012345.123456789012345678901234567890")),
        ("d", 0.1),
        ("dt", date(2024, 2, 29)),
        ("zero", "0000-00-00"),
        ("moment", datetime(9999, 12, 31, 23, 59, 59, 1)),  # noqa: DTZ001 - MySQL's datetime has no zone
        ("span", -timedelta(hours=838, minutes=59, seconds=59)),
        ("year_", 2024),
        ("bits", 0b100000000001),
        ("raw", b"\x00\xff"),
        ("place", "000000000101000000000000000000F03F0000000000000040"),
        ("choice", "b"),
        ("several", "x,y"),
        ("words", "Köln"),
        ("document", '{"a": 1.10}'),
        ("smile", "😀"),
        ("NULL", None),
    ],
)
def test_values_arrive_whole(database, column, value):
    assert database.run(f"SELECT {column} AS v FROM t").rows == ((value,),)


def test_types_are_named_as_in_sql(database):
    rows = database.run("SELECT big, exact, d, moment, bits, raw, choice, several, words, smile FROM t")
    assert rows.types == (
        *("bigint unsigned", "decimal", "double", "datetime", "bit"),
        *("varbinary", "enum", "set", "text", "varchar"),
    )


def test_a_type_without_another_name_keeps_its_own():
    assert type_name("YEAR", flags=32, charset=63) == "year"


def test_long_lists_and_quotients_arrive_whole(database):
    listed = (
        "SELECT GROUP_CONCAT(REPEAT('x', 900) SEPARATOR '') AS a, 1 / 3 AS b FROM (SELECT 1 UNION SELECT 2) n"
    )
    ((text, quotient),) = database.run(listed).rows
    assert len(text) == 1800
    assert str(quotient).startswith("0.33333333")
