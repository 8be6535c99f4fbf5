import sqlite3
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.errors import DeclinedError, StatementRefusedError
from sqlcoder_local.schema import Column, Schema, Table
from sqlcoder_local.sql_name import quoted_name, sql_name
from sqlcoder_local.sql_text import (
    checked_statement,
    extract_sql,
    orders_rows,
    pretty,
    without_needless_qualifiers,
)


@pytest.fixture(scope="module")
def shop():
    with open_database("demo") as database:
        yield database.schema()


def checked(sql, schema, source_dialect="postgres"):
    return checked_statement(sql, schema, source_dialect=source_dialect, target_dialect="sqlite")


@pytest.mark.parametrize(
    ("reply", "sql"),
    [
        ("SELECT 1", "SELECT 1"),
        ("  SELECT 1 ;\n", "SELECT 1"),
        ("```sql\nSELECT 1;\n```", "SELECT 1"),
        ("Here it is:\n```\nSELECT 1\n```\nIt counts.", "SELECT 1"),
        ("```SELECT 1", "SELECT 1"),
        ("SELECT 1;\n```", "SELECT 1"),
        ("SELECT 1\n```\nIt counts.", "SELECT 1"),
        ("[SQL]\nSELECT 1;\n[/SQL]", "SELECT 1"),
        ("<s> SELECT 1</s>", "SELECT 1"),
        ("SELECT 1;\nThis query gives one.", "SELECT 1"),
        ("SELECT ';' AS a;", "SELECT ';' AS a"),
        ("SELECT 'it''s; so' ;", "SELECT 'it''s; so'"),
        ('SELECT ";" FROM t; done', 'SELECT ";" FROM t'),
        ("SELECT 1 -- one; two", "SELECT 1 -- one; two"),
        ("SELECT 1; DROP TABLE t", "SELECT 1; DROP TABLE t"),
        ("", ""),
    ],
)
def test_the_sql_is_cut_out_of_a_reply(reply, sql):
    assert extract_sql(reply) == sql


@pytest.mark.parametrize(
    "reply",
    [
        *(
            "I do not know",
            "i don't know.",
            "I don\N{RIGHT SINGLE QUOTATION MARK}t know",
            "I DO NOT KNOW!",
            "  \n'I do not know'  ",
            "I dont know",
        ),
        *(
            "```sql\nI do not know\n```",
            "SELECT 'I do not know'",
            "Sorry, I cannot answer that.",
            "I can't say",
        ),
        *("I am not sure", "I'm not able to answer", "Unknown", "Unfortunately, I do not know the tables."),
    ],
)
def test_a_reply_that_declines_is_told_apart(reply):
    with pytest.raises(DeclinedError) as caught:
        extract_sql(reply)
    assert caught.value.hint


def test_a_column_that_sounds_like_a_refusal_is_not_one():
    assert extract_sql("SELECT unknown FROM t") == "SELECT unknown FROM t"
    assert extract_sql("WITH i AS (SELECT 1) SELECT * FROM i").startswith("WITH")


def test_a_statement_names_the_tables_and_columns_it_reads(shop):
    statement = checked(
        "WITH big AS (SELECT id FROM Products WHERE price > 9) SELECT c.name, COUNT(*) FROM customers c "
        "JOIN orders ON customer_id = c.id WHERE orders.id IN (SELECT id FROM big) GROUP BY c.name",
        shop,
    )
    assert statement.tables == ("products", "customers", "orders")
    assert set(statement.columns) == {
        *(("products", "id"), ("products", "price"), ("customers", "name"), ("customers", "id")),
        *(("orders", "customer_id"), ("orders", "id")),
    }


def test_comments_are_left_behind(shop):
    assert checked("SELECT /* a */ name -- b\nFROM staff", shop).sql == "SELECT name FROM staff"


@pytest.mark.parametrize(
    ("sql", "message", "hint"),
    [
        ("SELECT nam FROM staff", "no column 'nam' in staff (line 1, column 8)", "Did you mean name?"),
        ("SELECT s.nam FROM staff s", "no column 'nam' in s (line 1, column 10)", "Did you mean name?"),
        ("SELECT name\nFROM stuff", "no table 'stuff' (line 2, column 6)", "Did you mean staff?"),
        ("SELECT x.name FROM staff", "no table 'x' in FROM (line 1, column 8)", "There is staff."),
        ("SELECT staff.name FROM staff s", "no table 'staff' in FROM", "There is s."),
        ("SELECT name FROM staff, customers", "can mean staff.name or customers.name", "table's name"),
        ("SELECT s.name FROM staff s, orders s", "'s' is in FROM twice", "AS"),
        ('SELECT name FROM staff WHERE city = "Berlin"', "no column 'Berlin'", "single quotes"),
        ("SELECT o.name FROM (SELECT id FROM staff) o", "no column 'name' in o", "There is id."),
        ("SELECT name FROM (SELECT id FROM staff) o", "no column 'name' in o", "There is id."),
        ("WITH w AS (SELECT id FROM staff) SELECT name FROM w", "no column 'name' in w", "There is id."),
        ("WITH w(a, b) AS (SELECT id FROM staff) SELECT a FROM w", "names 2 columns", ""),
        ("SELECT id FROM staff UNION SELECT id, name FROM staff", "give 1 and 2 columns", "same columns"),
        (
            "SELECT id FROM staff UNION SELECT id FROM orders ORDER BY name",
            "no column 'name'",
            "There is id.",
        ),
        (
            "SELECT name FROM staff WHERE id IN (SELECT staff_id FROM orders WHERE nothing = 1)",
            "'nothing'",
            "",
        ),
        ("SELECT id FROM a.staff", "no schema 'a'", ""),
        ("SELECT salary + 1 AS raised, raised * 2 FROM staff", "no column 'raised'", ""),
        ("SELECT name FROM staff JOIN orders ON staff.id = orders.seller", "no column 'seller'", ""),
        ("SELECT name FROM staff JOIN orders USING (staff_id)", "no column 'staff_id'", ""),
        ("SELECT a.id FROM staff a, (SELECT a.name) b", "no table 'a' in FROM", ""),
        ("SELECT name FROM", "cannot be read", ""),
        ("SELECT name FROM staff WHERE (city = 'Berlin'", "cannot be read near", ""),
        ("SELECT 'name FROM staff", "cannot be read", "SELECT"),
        ("name", "is not a query", "SELECT"),
        ("", "no statement", "SELECT"),
        ("-- nothing", "no statement", "SELECT"),
        ("SELECT 1; SELECT 2", "several statements", "single SELECT"),
        ("SELECT '" + "a" * 100_000 + "'", "longer than 100,000 bytes", "less"),
        ("SELECT " + "(" * 3_000 + "1" + ")" * 3_000, "nested too deeply", "less"),
        ("SELECT " + "NOT " * 5_000 + "TRUE", "nested too deeply", "less"),
        ("SELECT '\ud800'", "control character U+D800", "Remove"),
    ],
)
def test_a_refusal_says_what_is_wrong_where_and_what_to_do(shop, sql, message, hint):
    with pytest.raises(StatementRefusedError) as caught:
        checked(sql, shop)
    assert message in caught.value.message
    assert hint in caught.value.hint
    assert caught.value.exit_code == 6


def table(name, *columns):
    return Table(name=name, columns=tuple(Column(name=column, declared_type="TEXT") for column in columns))


ODD = Schema(
    tables=(
        table("Order Details", "Unit Price", "order", "it's", 'a"b', "ünï"),
        table("select", "from", "Where", "year", "rowid"),
        table("users", "Id", "id2", "ID2"),
    )
)


@pytest.mark.parametrize(
    ("sql", "written"),
    [
        ('SELECT "Unit Price" FROM "Order Details"', 'SELECT "Unit Price" FROM "Order Details"'),
        ('SELECT d."unit price" FROM "order details" d', 'SELECT "Unit Price" FROM "Order Details" AS d'),
        ('SELECT "order", "it\'s", "a""b", ünï FROM "Order Details"', None),
        ('SELECT s."from", "where", year FROM "select" AS s', 'SELECT "from", "Where"'),
        (
            'SELECT "year" AS year FROM "select" ORDER BY year',
            'SELECT year AS year FROM "select" ORDER BY year',
        ),
        ("SELECT ID FROM Users", "SELECT Id FROM users"),
        (
            'SELECT COUNT(*) AS "Number of users" FROM users',
            'SELECT COUNT(*) AS "Number of users" FROM users',
        ),
        ("SELECT Id AS order_ FROM users GROUP BY order_", "SELECT Id AS order_ FROM users GROUP BY order_"),
        ('SELECT users."id2", users."ID2" FROM users', "SELECT id2, ID2 FROM users"),
    ],
)
def test_names_are_spelled_as_the_schema_does_and_quoted_where_sqlite_needs_it(sql, written):
    assert checked(sql, ODD).sql.startswith(written or sql.replace("ünï", '"ünï"'))


def test_names_that_differ_by_case_only_are_told_apart_by_their_spelling():
    with pytest.raises(StatementRefusedError, match="can mean id2 or ID2"):
        checked('SELECT users."Id2" FROM users', ODD)
    assert checked("SELECT ID2 FROM users", ODD).sql == "SELECT id2 FROM users"


@pytest.mark.parametrize(
    ("sql", "written"),
    [
        (
            "SELECT staff.name FROM staff WHERE staff.city = 'Lyon'",
            "SELECT name FROM staff WHERE city = 'Lyon'",
        ),
        ("SELECT s.name FROM staff AS s", "SELECT name FROM staff AS s"),
        ("SELECT staff.* FROM staff ORDER BY staff.id", "SELECT staff.* FROM staff ORDER BY id"),
        (
            "SELECT UPPER(staff.name) AS name FROM staff ORDER BY staff.name",
            "SELECT UPPER(staff.name) AS name FROM staff ORDER BY staff.name",
        ),
        (
            "SELECT staff.name FROM staff JOIN orders ON orders.staff_id = staff.id",
            "SELECT staff.name FROM staff JOIN orders ON orders.staff_id = staff.id",
        ),
        (
            "SELECT staff.name FROM staff WHERE staff.id IN (SELECT orders.staff_id FROM orders)",
            "SELECT staff.name FROM staff WHERE staff.id IN (SELECT orders.staff_id FROM orders)",
        ),
    ],
)
def test_needless_qualifiers_are_left_out(shop, sql, written):
    assert without_needless_qualifiers(sql, "sqlite") == written
    assert checked(sql, shop).sql == written


def test_a_label_hides_a_column_only_where_sqlite_lets_it(shop):
    statement = checked("SELECT LOWER(city) AS city, COUNT(*) FROM staff GROUP BY city ORDER BY city", shop)
    assert statement.columns == (("staff", "city"),)


def test_pretty_lays_a_query_out_over_lines():
    assert pretty("SELECT a, b FROM t WHERE NOT a IN (1, 2)", "sqlite").splitlines() == [
        *("SELECT", "  a,", "  b", "FROM t", "WHERE", "  a NOT IN (1, 2)")
    ]


def test_an_order_is_seen_on_the_outside_only():
    assert orders_rows("SELECT a FROM t ORDER BY a", "sqlite")
    assert orders_rows("SELECT a FROM t UNION SELECT a FROM u ORDER BY a", "sqlite")
    assert not orders_rows("SELECT a FROM (SELECT a FROM t ORDER BY a) AS s", "sqlite")


NAMES = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufeff"),
    min_size=1,
    max_size=12,
) | st.sampled_from(
    [
        "select",
        "Order",
        "a b",
        '"',
        "''",
        "a.b",
        "[x]",
        "`y`",
        "%",
        "_",
        "1st",
        "é",
        "true",
        "rowid",
        "a;b",
        "--",
    ]
)


@settings(max_examples=40, deadline=None)
@given(table_name=NAMES, column_name=NAMES, label=NAMES)
def test_any_name_goes_from_its_definition_to_a_row(tmp_path_factory, table_name, column_name, label):
    if table_name.lower().startswith("sqlite_"):
        table_name = f"x{table_name}"
    path = tmp_path_factory.mktemp("names") / "named.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "PRAGMA synchronous = OFF;"
            f"CREATE TABLE {quoted_name(table_name)} ({quoted_name(column_name)} TEXT);"
            f"INSERT INTO {quoted_name(table_name)} VALUES ('here')"
        )
    with SqliteDatabase.open(path) as database:
        column = sql_name(column_name)
        query = (
            f"SELECT t.{column} AS {quoted_name(label)}, {column} FROM {sql_name(table_name)} AS t"
            f" WHERE t.{column} = 'here' GROUP BY t.{column}"
        )
        statement = checked(query, database.schema())
        assert statement.columns == ((table_name, column_name),)
        result = database.run(statement.sql, limits=Limits(rows=None))
        assert result.rows == (("here", "here"),)
        assert result.columns[0] == label
