"""CSV made of the bytes of the protocol, against CSV written from the values: the same to the byte."""

from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from benchmarks.throwaway_servers import new_database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.mysql.packet_lines import AS_THEY_ARE, FLOATS, MOMENTS, TEXTS, kind_of
from sqlcoder_local.database.server.connect import open_server
from sqlcoder_local.errors import CancelledError, QueryTimeoutError, SqlFailedError
from tests.database.server.two_roads import ALL, both

VALUES = {
    "tinyint": ("-3", "0", "127"),
    "tinyint(1)": ("1",),
    "smallint": ("-3",),
    "mediumint": ("-3",),
    "int": ("-3", "7"),
    "bigint": ("-9223372036854775808", "9223372036854775807"),
    "bigint unsigned": ("18446744073709551615",),
    "decimal(65,30)": ("-1.5", "0", "0.000000000000000000000000000001", "12345678901234567890.1"),
    "decimal(5,0)": ("-5",),
    "date": ("'2024-02-29'", "'0000-00-00'", "'9999-12-31'"),
    "datetime": ("'2024-02-29 12:00:00'", "'0000-00-00 00:00:00'", "'0001-01-01 00:00:01'"),
    "timestamp": ("'2024-02-29 12:00:00'",),
    "double": (
        *(
            "1",
            "-1",
            "0",
            "-0e0",
            "0.1",
            "1e15",
            "1e16",
            "-1e16",
            "123456789012345",
            "1234567890123456",
            "1e-4",
        ),
        *(
            "1e-5",
            "1e300",
            "0.1e0 + 0.2e0",
            "1e0 / 3",
            "100.25",
            "10.05",
            "-0.05",
            "-0.00005",
            "123456789.123",
        ),
        *("2.5e-300", "99999999999999.9", "999999999999999.9", "1e22", "5e-324"),
    ),
    "double(10,2)": ("1.5", "2", "0"),
    "float": ("0.1", "1", "1e10", "16777216", "3.4e38", "1e-40", "0.3333333"),
    "varchar(20)": (
        "'plain'",
        "''",
        "'a,b'",
        "'\"'",
        "'=1+1'",
        "'-5'",
        "'+49 30 1'",
        "'-x'",
        "'@'",
        "'\\t'",
        "'\\r'",
    ),
    "char(9)": ("'ä'", "'😀 \\n'"),
    "text": ("'\\0'", "'\u2028'"),
    "longtext": ("REPEAT('x', 250)", "REPEAT('x', 251)", "REPEAT('é', 300)", "REPEAT('x', 70000)"),
    "tinytext": ("'x'",),
    "mediumtext": ("''",),
    "enum('a', '=b', '')": ("'a'", "'=b'", "''"),
    "set('x', 'y')": ("'x,y'", "''"),
}
LOOKED_AT = {
    "int zerofill": "7",
    "double zerofill": "7",
    "datetime(6)": "'2024-02-29 12:00:00.5'",
    "time": "'12:00:00'",
    "year": "2024",
    "bit(3)": "b'101'",
    "blob": "'x'",
    "varbinary(3)": "'x'",
    "binary(3)": "'x'",
    "point": "POINT(1, 2)",
}
"""Types of which the values are asked for, one by one."""


@pytest.fixture(scope="module")
def database(mariadb_server):
    typed = [*VALUES, *LOOKED_AT]
    made = new_database(
        mariadb_server,
        "CREATE TABLE one (a int); INSERT INTO one VALUES (1); SET SESSION sql_mode = '';"
        + ";".join(f"CREATE TABLE t{number} (i int, v {kind})" for number, kind in enumerate(typed)),
    )
    for number, values in enumerate([*VALUES.values(), *((value,) for value in LOOKED_AT.values())]):
        rows = ", ".join(f"({place}, {value})" for place, value in enumerate([*values, "NULL"]))
        made.execute(f"SET SESSION sql_mode = ''; INSERT INTO t{number} VALUES {rows}")
    with open_server(made.reader_url) as opened:
        yield opened


@pytest.mark.parametrize(("number", "delimiter"), list(product(range(len(VALUES)), [",", "\t"])))
def test_each_value_is_written_as_it_would_be(database, number, delimiter):
    for columns in ("v", "i, v, 'text' AS t", "v, v AS w"):
        quick, slow = both(database, f"SELECT {columns} FROM t{number} ORDER BY i", delimiter)
        assert quick == slow
    for place in range(len(list(VALUES.values())[number])):
        quick, slow = both(database, f"SELECT v, i FROM t{number} WHERE i = {place}", delimiter)
        assert quick == slow


@pytest.mark.parametrize("number", range(len(LOOKED_AT)))
def test_what_is_not_sure_is_left_to_the_values(database, number):
    with database.stream(f"SELECT v FROM t{len(VALUES) + number}", limits=ALL) as stream:
        assert stream.separated(",") is None
        assert len([row for batch in stream for row in batch]) == 2


def test_rows_of_a_limited_number_or_size_are_left_to_the_values(database):
    for limits in (Limits(rows=5, total_bytes=None), Limits(rows=None)):
        with database.stream("SELECT a FROM one", limits=limits) as stream:
            assert stream.separated(",") is None


def literal(value):
    match value:
        case None:
            return "NULL"
        case str():
            return f"_utf8mb4 x'{value.encode().hex()}'" if value else "''"
        case float():
            return f"{value!r}" if "e" in repr(value) else f"{value!r}e0"
    return str(value)


TEXTS_OF_ALL_KINDS = st.text(max_size=5, alphabet=st.characters(exclude_categories=["Cs"]))
CELLS = {
    "'x'": st.one_of(
        st.none(), TEXTS_OF_ALL_KINDS, st.text(alphabet="ab=-+ é,", max_size=4), st.just("x" * 300)
    ),
    "1e0": st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False, allow_subnormal=False)),
    "0.5e0": st.one_of(st.none(), st.integers(-100, 100).map(lambda n: n / 8)),
    "1": st.integers(-(2**63) + 1, 2**63 - 1),
}
TABLES = st.lists(st.sampled_from(list(CELLS)), min_size=1, max_size=4).flatmap(
    lambda kinds: st.tuples(
        st.just(kinds), st.lists(st.tuples(*map(CELLS.get, kinds)), min_size=1, max_size=20)
    )
)


@settings(max_examples=40)
@given(table=TABLES, delimiter=st.sampled_from(",\t"), cell_bytes=st.sampled_from([None, 3, 1_000_000]))
@example(table=(["'x'"], [("",), (None,), ("x",)]), delimiter=",", cell_bytes=None)
@example(table=(["1e0", "1e0"], [(0.5, 2.0), (1e22, -0.0), (None, 3.0)]), delimiter=",", cell_bytes=None)
def test_any_rows_are_written_as_they_would_be(database, table, delimiter, cell_bytes):
    kinds, rows = table
    # The first gives the types and no row.
    typed = ", ".join(f"{kind} AS c{number}" for number, kind in enumerate(kinds))
    selects = [", ".join(map(literal, row)) for row in rows]
    query = " UNION ALL ".join(
        [f"SELECT {typed} FROM one WHERE a = 2", *(f"SELECT {select} FROM one" for select in selects)]
    )
    limits = Limits(rows=None, total_bytes=None, cell_bytes=cell_bytes)
    quick, slow = both(database, query, delimiter, limits)
    assert quick == slow


def test_a_row_of_several_packets_is_read_whole_and_those_behind_it_too(database):
    long = (
        "SELECT seq, REPEAT('x', 9000000) AS a, IF(seq = 2, REPEAT('y', 9000000), 'z') AS b FROM seq_1_to_3"
    )
    with database.stream(long, limits=Limits(rows=None, total_bytes=None, cell_bytes=None)) as stream:
        lengths = [len(part.text) for part in stream.separated(",")]
    assert sum(lengths) == 3 * (2 + 9_000_000 + 1) + 2 + 9_000_000 + 3
    assert database.run("SELECT a FROM one").rows == ((1,),)


def test_many_rows_are_the_same_in_pieces(database):
    query = "SELECT seq AS i, CONCAT(seq, ' bottles') AS t, seq / 8e0 AS d FROM seq_1_to_30000"
    quick, slow = both(database, query)
    assert quick == slow
    assert quick[0].count("\n") == 30_000


def test_the_session_goes_on_after_no_rows_and_after_rows_nobody_read(database):
    assert both(database, "SELECT a FROM one WHERE a = 2")[0] == ("", 0, 0)
    with database.stream("SELECT seq FROM seq_1_to_1000000", limits=ALL) as stream:
        next(stream.separated(","))
    assert database.run("SELECT a FROM one").rows == ((1,),)


def test_what_fails_in_the_middle_is_told(database):
    failing = (
        "SELECT seq, (SELECT a FROM one UNION ALL SELECT seq FROM one WHERE seq > 50000) AS b"
        " FROM seq_1_to_60000"
    )
    with (
        pytest.raises(SqlFailedError, match="more than 1 row"),
        database.stream(failing, limits=ALL) as stream,
    ):
        list(stream.separated(","))
    assert database.run("SELECT a FROM one").rows == ((1,),)


def test_bytes_are_read_no_longer_than_is_wanted(database):
    slow = "SELECT seq, SLEEP(0.01) AS s, REPEAT('x', 20000) AS t FROM seq_1_to_100000"
    limits = Limits(rows=None, seconds=0.5, total_bytes=None)
    with pytest.raises(QueryTimeoutError), database.stream(slow, limits=limits) as stream:
        list(stream.separated(","))
    seen = []
    stops = database.stream(slow, limits=ALL, is_cancelled=lambda: len(seen) > 0)
    with pytest.raises(CancelledError), stops as stream:
        any(map(seen.append, stream.separated(",")))
    assert database.run("SELECT a FROM one").rows == ((1,),)


def test_every_type_has_its_kind():
    for name in AS_THEY_ARE | MOMENTS:
        assert kind_of(name, flags=0, charset=63, decimals=0) == "as it is"
    assert {kind_of(name, flags=0, charset=63, decimals=31) for name in FLOATS} == {"float"}
    assert {kind_of(name, flags=0, charset=45, decimals=0) for name in TEXTS} == {"text"}
    for name in ("YEAR", "TIME", "BIT", "JSON", "GEOMETRY", "UNKNOWN"):
        assert kind_of(name, flags=0, charset=45, decimals=0) is None
