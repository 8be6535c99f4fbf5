"""CSV that the server writes, against CSV written from its values: the same to the byte."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.throwaway_servers import new_database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.postgres.copy_text import AS_THEY_ARE, CONVERTED
from sqlcoder_local.database.separated import separated_rows
from sqlcoder_local.database.server.connect import open_server
from sqlcoder_local.errors import CancelledError, QueryTimeoutError, SqlFailedError
from tests.database.server.two_roads import ALL, both

VALUES = {
    "text": (
        "'plain'",
        "''",
        "'a,b'",
        "'\"'",
        "'=1+1'",
        "'-5'",
        "'+49 30 1'",
        "'-x'",
        "'@'",
        r"e'\n\t\\\r\b'",
    ),
    "varchar(4)": ("'ä'", "'\u2028'"),
    "char(4)": ("'x'",),
    "name": ("'n'",),
    "uuid": ("'00000000-0000-0000-0000-000000000007'",),
    "date": ("'2024-02-29'", "'-infinity'", "'infinity'", "'0044-03-15 BC'", "'12024-01-01'", "'0999-01-01'"),
    "int2": ("-3", "0"),
    "int4": ("'-3'",),
    "int8": ("9223372036854775807",),
    "oid": ("7",),
    "numeric": (
        *(
            "-1.50",
            "'NaN'",
            "'-Infinity'",
            "1e100",
            "1e-59",
            "1e-60",
            "1e-61",
            "1e-70",
            "0.00",
            "1e-7",
            "-1e-80",
        ),
        "'0." + "0" * 70 + "'",
    ),
    "float8": ("1e15", "1e16", "1", "-0.0", "'-inf'", "'nan'", "1e-5", "0.1", "1e300", "123456789.123"),
    "float4": ("0.1", "1e10", "-3"),
    "bool": ("true", "false"),
    "interval": ("'1 mon -3 days 04:05:06.7'", "'-1 year'", "'0'"),
    "time": ("'12:00'", "'24:00'", "'12:00:00.5'"),
    "timetz": ("'12:00+02'", "'12:00:00.25-03:30'"),
    "timestamp": (
        *(
            "'2024-01-31 12:00'",
            "'2024-01-31 12:00:00.5'",
            "'infinity'",
            "'-infinity'",
            "'0044-03-15 12:00 BC'",
        ),
        *("'12024-01-01'", "'0999-12-31 23:59:59'"),
    ),
    "timestamptz": (
        "'2024-01-31 12:00+00'",
        "'1850-01-01 00:00:00.25+00'",
        "'-infinity'",
        "'2024-07-01 12:00:00.1'",
    ),
}


@pytest.fixture(scope="module")
def database(postgres_server):
    made = new_database(
        postgres_server,
        "CREATE TABLE t (a int); CREATE TYPE mood AS ENUM ('=sad', 'so, so', ''); CREATE DOMAIN age AS int",
    )
    made.execute(f"ALTER ROLE {made.reader} SET timezone = 'Europe/Berlin'")
    with open_server(made.reader_url) as opened:
        yield opened


def test_every_type_that_is_copied_has_its_values_here():
    named = {"varchar": "varchar(4)", "bpchar": "char(4)"}
    assert {named.get(kind, kind) for kind in AS_THEY_ARE.union(CONVERTED)} == VALUES.keys()


@pytest.mark.parametrize(("kind", "delimiter"), list(product(VALUES, [",", "\t"])))
def test_each_value_is_copied_as_it_is_written(database, kind, delimiter):
    rows = ", ".join(f"({number}, {value}::{kind})" for number, value in enumerate([*VALUES[kind], "NULL"]))
    alone = f"SELECT v FROM (VALUES {rows}) AS x(i, v) ORDER BY i"
    beside = f"SELECT i, v, 'text' AS t FROM (VALUES {rows}) AS x(i, v) ORDER BY i"
    for query in (alone, beside):
        quick, slow = both(database, query, delimiter)
        assert quick == slow


def test_enums_domains_and_unknown_types_are_copied(database):
    quick, slow = both(
        database, "SELECT v::mood, 3::age, '{so\\, so}'::mood[] FROM unnest(enum_range(NULL::mood)) v"
    )
    assert quick == slow
    assert quick[1] == 1


@given(
    st.lists(
        st.tuples(
            st.one_of(st.none(), st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))),
            st.one_of(st.none(), st.floats()),
            st.one_of(st.none(), st.decimals(allow_nan=False, allow_infinity=False, places=3)),
        ),
        min_size=1,
    ),
    st.sampled_from([",", "\t"]),
)
def test_random_rows_are_copied_as_they_are_written(database, rows, delimiter):
    def literal(value, kind):
        if value is None:
            return f"NULL::{kind}"
        text = str(value).replace("\\", "\\\\").replace("'", "''")
        return f"e'{text}'::{kind}"

    kinds = ("text", "float8", "numeric")
    listed = ", ".join(
        f"({', '.join(literal(value, kind) for value, kind in zip(row, kinds, strict=True))})" for row in rows
    )
    for columns in ("t, f, n", "t, n", "t"):
        quick, slow = both(database, f"SELECT {columns} FROM (VALUES {listed}) AS x(t, f, n)", delimiter)
        assert quick == slow


def test_long_cells_are_cut_and_counted_alike(database):
    query = "VALUES (1, repeat('ä', 60), 'x'), (2, repeat('=', 100), 'y'), (3, 'z', '')"
    quick, slow = both(database, query, limits=Limits(rows=None, total_bytes=None, cell_bytes=99))
    assert quick == slow
    assert quick[2] == 2


@pytest.mark.parametrize(
    "query", ["SELECT '{}'::json", "SELECT '\\x00'::bytea", "SELECT ARRAY[1]", "SELECT FROM t"]
)
def test_other_types_are_written_from_their_values(database, query):
    with database.stream(query, limits=ALL) as stream:
        assert stream.separated(",") is None


@pytest.mark.parametrize("limits", [Limits(total_bytes=None), Limits(rows=None)])
def test_what_is_limited_is_written_from_its_values(database, limits):
    with database.stream("SELECT 1", limits=limits) as stream:
        assert stream.separated(",") is None


def test_many_rows_come_in_order_and_whole(database):
    with database.stream("SELECT i, -i FROM generate_series(1, 200000) AS i", limits=ALL) as stream:
        parts = list(separated_rows(stream, ","))
    assert len(parts) > 2
    assert "".join(part.text for part in parts) == "".join(f"{i},{-i}\n" for i in range(1, 200001))


@pytest.mark.parametrize(
    "attack",
    [
        "SELECT 1) TO STDOUT; DROP TABLE t; COPY (SELECT 1",
        "SELECT 1) TO PROGRAM 'true' --",
        "SELECT 1) TO STDOUT --",
        "SELECT 1 /*",
        "DELETE FROM t RETURNING a",
    ],
)
def test_nothing_leaves_the_brackets_of_the_copy(database, attack):
    with pytest.raises(SqlFailedError), database.stream(attack, limits=ALL) as stream:
        list(separated_rows(stream, ","))
    assert database.run("SELECT count(*) FROM t").rows == ((0,),)


def test_a_comment_at_the_end_does_not_hide_the_bracket(database):
    quick, slow = both(database, "SELECT 1, 2 -- two")
    assert quick == slow


def test_a_failure_in_the_middle_is_told_and_the_next_question_answered(database):
    query = "SELECT i, 1 / (150000 - i) FROM generate_series(1, 200000) AS i"
    with (
        pytest.raises(SqlFailedError, match="division by zero"),
        database.stream(query, limits=ALL) as stream,
    ):
        list(separated_rows(stream, ","))
    assert database.run("SELECT 1").rows == ((1,),)


def test_time_and_patience_hold_while_rows_are_copied(database):
    endless = "SELECT i, pg_sleep(0.001) IS NULL FROM generate_series(1, 1000000) AS i"
    limits = Limits(rows=None, total_bytes=None, seconds=0.5)
    with pytest.raises(QueryTimeoutError), database.stream(endless, limits=limits) as stream:
        list(separated_rows(stream, ","))
    seen = []
    stop = database.stream(endless, limits=ALL, is_cancelled=lambda: bool(seen))
    with pytest.raises(CancelledError), stop as stream:
        seen.extend(map(seen.append, separated_rows(stream, ",")))
    assert database.run("SELECT 1").rows == ((1,),)


def test_rows_that_nobody_reads_to_the_end_leave_the_database_usable(database):
    with database.stream("SELECT i FROM generate_series(1, 10000000) AS i", limits=ALL) as stream:
        next(iter(separated_rows(stream, ",")))
    assert database.run("SELECT 1").rows == ((1,),)
