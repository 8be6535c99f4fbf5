import sqlite3
from contextlib import closing

import pytest

from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.database.sqlite_schema import introspect, virtual_tables
from sqlcoder_local.schema import Column, ForeignKey


@pytest.fixture
def schema_of():
    def introspected(script):
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.executescript(script)
            return introspect(connection)

    return introspected


def names(table):
    return [column.name for column in table.columns]


def test_tables_come_in_the_order_they_were_made_with_types_as_declared(schema_of):
    schema = schema_of(
        "CREATE TABLE zebra"
        " (id INTEGER PRIMARY KEY, name VARCHAR(20) NOT NULL, price DECIMAL(10, 2), anything);"
        "CREATE TABLE ant (code TEXT PRIMARY KEY);"
    )
    assert [table.name for table in schema.tables] == ["zebra", "ant"]
    assert schema.tables[0].columns == (
        Column(name="id", declared_type="INTEGER", is_nullable=False),
        Column(name="name", declared_type="VARCHAR(20)", is_nullable=False),
        Column(name="price", declared_type="DECIMAL(10, 2)"),
        Column(name="anything", declared_type=""),
    )
    assert schema.tables[0].primary_key == ("id",)
    assert schema.tables[1].columns[0].is_nullable


def test_a_primary_key_of_several_columns_keeps_its_own_order(schema_of):
    table = schema_of("CREATE TABLE t (a, b, c, PRIMARY KEY (c, a)) WITHOUT ROWID").tables[0]
    assert table.primary_key == ("c", "a")
    assert [column.is_nullable for column in table.columns] == [False, True, False]


def test_foreign_keys_come_in_the_order_of_the_declaration_spelled_as_the_referred_table(schema_of):
    schema = schema_of(
        "CREATE TABLE Parent (Id INTEGER PRIMARY KEY);"
        "CREATE TABLE pair (x, y, PRIMARY KEY (y, x));"
        "CREATE TABLE child (a REFERENCES parent, b, c, d REFERENCES PARENT (ID),"
        " FOREIGN KEY (b, c) REFERENCES pair);"
    )
    assert schema.tables[2].foreign_keys == (
        ForeignKey(columns=("a",), referred_table="Parent", referred_columns=("Id",)),
        ForeignKey(columns=("d",), referred_table="Parent", referred_columns=("Id",)),
        ForeignKey(columns=("b", "c"), referred_table="pair", referred_columns=("y", "x")),
    )


def test_a_foreign_key_to_nothing_is_left_out(schema_of):
    schema = schema_of(
        "CREATE TABLE p (id);CREATE TABLE c (a REFERENCES gone, b REFERENCES p (missing), d REFERENCES p);"
    )
    assert schema.tables[1].foreign_keys == ()


def test_a_table_may_refer_to_itself(schema_of):
    table = schema_of("CREATE TABLE staff (id INTEGER PRIMARY KEY, boss REFERENCES staff)").tables[0]
    assert table.foreign_keys[0].referred_table == "staff"


def test_generated_columns_are_there(schema_of):
    table = schema_of("CREATE TABLE t (a INT, b INT AS (a + 1), c TEXT AS (a || 'x') STORED)").tables[0]
    assert names(table) == ["a", "b", "c"]


def test_views_are_tables_too_and_a_broken_one_is_left_out(schema_of):
    schema = schema_of(
        "CREATE TABLE t (a INTEGER NOT NULL); CREATE TABLE gone (b);"
        "CREATE VIEW fine AS SELECT a, a + 1 AS more FROM t;"
        "CREATE VIEW broken AS SELECT b FROM gone;"
        "CREATE VIEW unheard AS SELECT wrong FROM t;"
        "DROP TABLE gone;"
    )
    assert [(table.name, table.is_view) for table in schema.tables] == [("t", False), ("fine", True)]
    assert names(schema.tables[1]) == ["a", "more"]
    assert [table.definition for table in schema.tables] == [
        "",
        "CREATE VIEW fine AS SELECT a, a + 1 AS more FROM t",
    ]


def test_virtual_tables_show_their_own_columns_and_hide_their_shadows(schema_of):
    schema = schema_of(
        "CREATE VIRTUAL TABLE notes USING fts5(title, body);CREATE VIRTUAL TABLE boxes USING rtree(id, x, y);"
    )
    assert [table.name for table in schema.tables] == ["notes", "boxes"]
    assert names(schema.tables[0]) == ["title", "body"]


def test_a_virtual_table_of_an_unknown_extension_is_left_out(schema_of):
    schema = schema_of(
        "CREATE TABLE t (a); PRAGMA writable_schema = 1;"
        "INSERT INTO sqlite_master VALUES"
        " ('table', 'map', 'map', 0, 'CREATE VIRTUAL TABLE map USING unheard_of(a)');"
        "PRAGMA writable_schema = RESET;"
    )
    assert [table.name for table in schema.tables] == ["t"]


def test_sqlites_own_tables_are_hidden(schema_of):
    schema = schema_of("CREATE TABLE sqliteish (id INTEGER PRIMARY KEY AUTOINCREMENT); ANALYZE")
    assert [table.name for table in schema.tables] == ["sqliteish"]


@pytest.mark.parametrize(
    "name", ['a "b"', "it's", "select", "naïve 🙂", "UPPER", " ", "x;y", "[z]", "`w`", "a\nb"]
)
def test_any_name_comes_through(schema_of, name):
    quoted = '"' + name.replace('"', '""') + '"'
    schema = schema_of(f"CREATE TABLE {quoted} ({quoted} TEXT PRIMARY KEY, other REFERENCES {quoted})")
    table = schema.tables[0]
    assert (table.name, names(table), table.primary_key) == (name, [name, "other"], (name,))
    assert table.foreign_keys[0].referred_columns == (name,)


def test_tables_and_columns_with_an_empty_name_are_left_out(schema_of):
    schema = schema_of('CREATE TABLE "" (a); CREATE TABLE t (a, "")')
    assert [(table.name, names(table)) for table in schema.tables] == [("t", ["a"])]


def test_the_number_of_queries_does_not_grow_with_the_tables():
    def statements(tables):
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.executescript("".join(f"CREATE TABLE t{n} (a REFERENCES t0);" for n in range(tables)))
            seen = []
            connection.set_trace_callback(seen.append)
            assert len(introspect(connection).tables) == tables
            return len([statement for statement in seen if not statement.startswith("--")])

    assert statements(3) == statements(60)


def test_virtual_tables_are_named_for_the_guard():
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript("CREATE TABLE t (a); CREATE VIRTUAL TABLE notes USING fts5(body)")
        assert virtual_tables(connection) == ("notes",)


def test_defaults_generated_columns_unique_keys_and_estimates_are_read(schema_of):
    table, bare = schema_of("""
        CREATE TABLE t (
            a TEXT DEFAULT 'x', b INTEGER, c AS (b + 1), d AS (b * 2) STORED, UNIQUE (b, a), UNIQUE (d)
        );
        CREATE UNIQUE INDEX only_an_index ON t (a);
        INSERT INTO t (a, b) VALUES ('x', 1), ('y', 2), ('z', 3);
        ANALYZE;
        CREATE TABLE bare (a);
    """).tables
    assert [column.default for column in table.columns] == ["'x'", "", "", ""]
    assert [column.is_generated for column in table.columns] == [False, False, True, True]
    assert table.unique_keys == (("b", "a"), ("d",))
    assert (table.row_estimate, bare.row_estimate, bare.unique_keys) == (3, None, ())


def test_what_check_lists_is_what_a_column_may_hold(tmp_path):
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as connection:
        connection.execute("CREATE TABLE t (State TEXT CHECK (state IN ('new', 'old')), n INT CHECK (n > 0))")
    with SqliteDatabase.open(tmp_path / "a.sqlite") as database:
        columns = database.schema().tables[0].columns
    assert [column.allowed_values for column in columns] == [("new", "old"), ()]
