import time

import pytest

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.schema import ForeignKey
from sqlcoder_local.sql_text import checked_statement

SHOP = """
    CREATE TABLE customers (
        id int unsigned AUTO_INCREMENT PRIMARY KEY COMMENT 'number',
        name varchar(40) NOT NULL DEFAULT 'nobody',
        feeling enum('sad', 'it''s ok'),
        state varchar(9) CHECK (state IN ('new', 'old')),
        initial char(1) GENERATED ALWAYS AS (LEFT(name, 1)),
        UNIQUE (name, state)
    ) COMMENT = 'those who buy';
    CREATE TABLE lines_ (a int, b int, PRIMARY KEY (b, a));
    CREATE TABLE orders (
        customer_id int unsigned REFERENCES customers (id), x int, y int,
        FOREIGN KEY (x, y) REFERENCES lines_ (b, a)
    );
    CREATE VIEW names AS SELECT name FROM customers;
    INSERT INTO customers (name) VALUES ('a'), ('b');
    ANALYZE TABLE customers;
"""


@pytest.fixture
def schema(make_mysql, opened):
    return opened(make_mysql(SHOP).reader_url).schema()


def test_tables_come_before_views(schema):
    kinds = [(table.name, table.kind) for table in schema.tables]
    assert sorted(kinds[:3]) == [("customers", "table"), ("lines_", "table"), ("orders", "table")]
    assert kinds[3:] == [("names", "view")]
    assert "select" in schema.table("names").definition.lower()
    assert "customers" in schema.table("names").definition
    assert schema.table("customers").definition == ""


def test_columns_tell_type_nullability_default_comment_and_values(schema):
    columns = {column.name: column for column in schema.table("customers").columns}
    assert columns["id"].declared_type.endswith("unsigned")
    assert columns["id"].comment == "number"
    assert not columns["name"].is_nullable
    assert columns["name"].default == "'nobody'"
    assert columns["feeling"].allowed_values == ("sad", "it's ok")
    assert columns["feeling"].default == ""
    assert columns["state"].allowed_values == ("new", "old")
    assert columns["initial"].is_generated


def test_keys_are_read_composite_ones_in_their_order(schema):
    assert schema.table("customers").primary_key == ("id",)
    assert schema.table("customers").unique_keys == (("name", "state"),)
    assert schema.table("lines_").primary_key == ("b", "a")
    assert set(schema.table("orders").foreign_keys) == {
        ForeignKey(columns=("customer_id",), referred_table="customers", referred_columns=("id",)),
        ForeignKey(columns=("x", "y"), referred_table="lines_", referred_columns=("b", "a")),
    }


def test_comments_and_estimates_are_told(schema):
    assert schema.table("customers").comment == "those who buy"
    assert schema.table("customers").row_estimate == 2
    assert schema.table("names").row_estimate is None
    assert schema.table("names").comment == ""


def test_only_what_the_user_may_read_is_listed(make_mysql, opened):
    made = make_mysql("CREATE TABLE open (a int, b int); CREATE TABLE shut (a int)")
    user = f"{made.reader}@'%'"
    made.execute(
        f"REVOKE ALL PRIVILEGES, GRANT OPTION FROM {user}; GRANT SELECT (a) ON {made.name}.open TO {user};"
        f" GRANT INSERT ON {made.name}.shut TO {user}"
    )
    tables = opened(made.reader_url).schema().tables
    assert [(table.name, [column.name for column in table.columns]) for table in tables] == [("open", ["a"])]


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE customers MODIFY name varchar(40) NULL",
        "ALTER TABLE customers CHANGE state status varchar(9)",
        "ALTER TABLE customers MODIFY name varchar(40) NOT NULL DEFAULT 'nobody' COMMENT 'x'",
        "DROP TABLE orders",
        "CREATE TABLE extra (a int)",
        "CREATE OR REPLACE VIEW names AS SELECT id FROM customers",
    ],
)
def test_a_change_of_tables_and_columns_is_noticed(make_mysql, opened, change):
    made = make_mysql(SHOP)
    database = opened(made.reader_url)
    before = database.schema()
    made.execute(change)
    database._looked = 0.0
    assert database.schema() != before


def test_a_thousand_tables_are_read_in_a_few_queries(make_mysql, opened):
    columns = ", ".join(f"column_{number} varchar(20) NOT NULL DEFAULT 'x'" for number in range(19))
    made = make_mysql(
        "; ".join(
            f"CREATE TABLE t{number} (id int PRIMARY KEY, {columns}) ENGINE=Aria" for number in range(1000)
        )
    )
    database = opened(made.reader_url)
    started = time.perf_counter()
    schema = opened(made.reader_url).schema()
    elapsed = time.perf_counter() - started
    assert sum(len(table.columns) for table in schema.tables) == 20_000
    assert database.schema() == schema
    # A tenth of it on an idle machine; a query a table would take far longer on a busy one.
    assert elapsed < 10


def test_tables_may_be_written_behind_the_name_of_the_database_they_are_in(make_mysql, opened):
    made = make_mysql("CREATE TABLE t (a int); INSERT INTO t VALUES (3)")
    database = opened(made.reader_url)
    sql = f"SELECT {made.name}.t.a, x.a FROM {made.name}.t JOIN `{made.name}`.t AS x ON x.a = {made.name}.t.a"
    for dialect in ("mysql", "postgres"):
        text = sql.replace("`", "`" if dialect == "mysql" else '"')
        checked = checked_statement(
            text, database.schema(), source_dialect=dialect, target_dialect="mysql"
        ).sql
        assert database.run(checked).rows == ((3, 3),)


@pytest.mark.parametrize("other", ["mysql.user", "information_schema.tables", "other.t"])
def test_tables_of_other_databases_are_refused_as_before(make_mysql, opened, other):
    database = opened(make_mysql("CREATE TABLE t (a int); CREATE TABLE user (a int)").reader_url)
    with pytest.raises(StatementRefusedError):
        checked_statement(
            f"SELECT * FROM {other}", database.schema(), source_dialect="mysql", target_dialect="mysql"
        )
