"""Any name a server takes comes back from its catalogue, and means the same table and column in a query."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.schema import Table
from sqlcoder_local.sql_name import dotted_name, quoted_name, sql_name
from sqlcoder_local.sql_text import checked_statement

NAMES = (
    *(
        "select",
        "SELECT",
        "Select",
        "order",
        "user",
        "count",
        "COUNT",
        "lower",
        "date",
        "null",
        "true",
        "end",
    ),
    *(
        "Mixed Case",
        " leading",
        "a.b",
        "a-b",
        "a'b",
        'a"b',
        "a`b",
        "a\\b",
        "a%b",
        "a%sb",
        "100%",
        "$1",
        "?",
        ":x",
    ),
    *(
        "größe",
        "ΑΒΓ",
        "таблица",
        "表",
        "e\u0301",
        "\u202eabc",
        "-- x",
        "/* x */",
        ";",
        "[x]",
        "{x}",
        "a,b",
        "#",
        "\\",
    ),
    *("x" * 63, "_", "1", "1a", "é" * 31, "group by", "a\tb"),
)
"""Names of up to 63 bytes, which is as far as PostgreSQL goes."""
EMOJI = ("😀", "a😀b", "👩‍👩‍👧")
"""MariaDB and MySQL take no character beyond U+FFFF in a name."""
LONGEST_BYTES = 63
QUOTES = {"postgres": '"', "mysql": "`"}


def quoted(name: str, dialect: str) -> str:
    quote = QUOTES[dialect]
    return quote + name.replace(quote, quote * 2) + quote


def table_of(number: int, name: str) -> str:
    """A table's name, with a number at its end, since some systems fold the case of tables."""
    return f"{name}{number}" if len(name.encode()) < LONGEST_BYTES - 3 else name


@pytest.fixture
def database(make_database, opened):
    """A table for every name, with that name for its only column and its number as the only value."""
    made = make_database("CREATE TABLE plain (a int)")
    dialect = "postgres" if made.server.kind == "postgres" else "mysql"
    kept = [name for name in (*NAMES, *EMOJI) if dialect == "postgres" or name not in EMOJI]
    for number, name in enumerate(kept):
        table = quoted(table_of(number, name), dialect)
        made.execute(
            f"CREATE TABLE {table} ({quoted(name, dialect)} int); INSERT INTO {table} VALUES ({number})"
        )
    if dialect == "postgres":
        made.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {made.reader}")
    return opened(made.reader_url), kept


def test_every_name_round_trips(database):
    opened, kept = database
    for number, name in enumerate(kept):
        table = opened.schema().table(table_of(number, name))
        assert table is not None, name
        assert [column.name for column in table.columns] == [name]
        assert answer(opened, table, name) == number, name


def answer(opened, table: Table, column: str) -> int:
    """Write a query as a model does, check and carry it, and run it."""
    where = dotted_name(table.name_parts)
    sql = f"SELECT t.{sql_name(column)} FROM {where} AS t WHERE {quoted_name(column)} IS NOT NULL"
    statement = checked_statement(sql, opened.schema(), target_dialect=opened.dialect)
    ((value,),) = opened.run(statement.sql).rows
    return value


def test_the_grammar_knows_every_name_it_can_write(database):
    opened, _ = database
    schema_grammar(opened.schema())


def test_names_that_differ_by_case_only_are_told_apart(make_postgres, opened):
    made = make_postgres(
        'CREATE TABLE t AS SELECT 1 AS a; CREATE TABLE "T" AS SELECT 2 AS "A", 3 AS a; CREATE SCHEMA "S";'
        ' CREATE TABLE "S"."T" AS SELECT 4 AS "A"'
    )
    database = opened(made.reader_url)
    for sql, value in (
        ("SELECT a FROM t", 1),
        ('SELECT "A" FROM "T"', 2),
        ('SELECT a FROM "T"', 3),
        ('SELECT x."A" FROM "S"."T" AS x', 4),
    ):
        statement = checked_statement(sql, database.schema(), target_dialect="postgres")
        assert database.run(statement.sql).rows == ((value,),), sql


LETTERS = st.characters(min_codepoint=32, max_codepoint=0xFFFF, exclude_categories=("Cs", "Cc"))


@pytest.mark.parametrize("dialect", ["postgres", "mysql"])
def test_any_drawn_name_means_its_column(request, dialect, opened):
    made = request.getfixturevalue(f"make_{dialect}")("CREATE TABLE plain (a int)")
    database = opened(made.reader_url)

    @settings(max_examples=25)
    @given(st.text(LETTERS, min_size=1, max_size=15))
    def round_trip(name):
        name = name.rstrip() or "x"
        made.execute(
            f"DROP TABLE plain; CREATE TABLE plain ({quoted(name, dialect)} int);"
            " INSERT INTO plain VALUES (7)"
        )
        if dialect == "postgres":
            made.execute(f"GRANT SELECT ON plain TO {made.reader}")
        database._looked = 0.0
        table = database.schema().table("plain")
        assert [column.name for column in table.columns] == [name]
        assert answer(database, table, name) == 7

    round_trip()
