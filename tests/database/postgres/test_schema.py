import time

import psycopg
import pytest

from sqlcoder_local.schema import ForeignKey

SHOP = """
    CREATE TYPE mood AS ENUM ('sad', 'it''s ok');
    CREATE DOMAIN code AS text CHECK (VALUE ~ '^[A-Z]+$');
    CREATE TABLE customers (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name varchar(40) NOT NULL DEFAULT 'nobody',
        state text CHECK (state IN ('new', 'old')),
        feeling mood,
        land code,
        initial text GENERATED ALWAYS AS (left(name, 1)) STORED,
        UNIQUE (name, land)
    );
    COMMENT ON TABLE customers IS 'those who buy';
    COMMENT ON COLUMN customers.land IS 'ISO 3166';
    CREATE SCHEMA sales;
    CREATE TABLE sales.lines (a int, b int, PRIMARY KEY (b, a));
    CREATE TABLE sales.orders (
        customer_id bigint REFERENCES customers, x int, y int,
        FOREIGN KEY (x, y) REFERENCES sales.lines (b, a)
    );
    CREATE TABLE sales.customers (id int);
    CREATE TABLE events (day date, n int) PARTITION BY RANGE (day);
    CREATE TABLE events_2023 PARTITION OF events FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
    CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
        PARTITION BY RANGE (n);
    CREATE TABLE events_2024_few PARTITION OF events_2024 FOR VALUES FROM (0) TO (10);
    INSERT INTO events SELECT '2023-05-05', i FROM generate_series(1, 300) AS i;
    INSERT INTO events SELECT '2024-05-05', 5 FROM generate_series(1, 70) AS i;
    CREATE VIEW names AS SELECT name FROM customers;
    CREATE MATERIALIZED VIEW kept AS SELECT name FROM customers;
    CREATE EXTENSION pg_stat_statements;
    ANALYZE;
"""


@pytest.fixture
def schema(make_postgres, opened):
    return opened(make_postgres(SHOP).reader_url).schema()


def test_tables_of_the_search_path_come_bare_and_first_the_others_with_their_schema(schema):
    assert [table.name for table in schema.tables] == [
        *("customers", "events", "names", "kept"),
        *("sales.lines", "sales.orders", "sales.customers"),
    ]
    assert schema.table("sales.customers").name_parts == ("sales", "customers")


def test_columns_tell_type_nullability_default_comment_and_values(schema):
    columns = {column.name: column for column in schema.table("customers").columns}
    assert columns["id"].declared_type == "bigint"
    assert not columns["id"].is_nullable
    assert columns["name"].declared_type == "character varying(40)"
    assert columns["name"].default == "'nobody'::character varying"
    assert columns["state"].allowed_values == ("new", "old")
    assert columns["feeling"].allowed_values == ("sad", "it's ok")
    assert columns["land"].comment == "ISO 3166"
    assert columns["initial"].is_generated
    assert columns["initial"].default == ""


def test_keys_are_read_composite_ones_in_their_order(schema):
    assert schema.table("customers").primary_key == ("id",)
    assert schema.table("customers").unique_keys == (("name", "land"),)
    assert schema.table("sales.lines").primary_key == ("b", "a")
    assert set(schema.table("sales.orders").foreign_keys) == {
        ForeignKey(columns=("customer_id",), referred_table="customers", referred_columns=("id",)),
        ForeignKey(columns=("x", "y"), referred_table="sales.lines", referred_columns=("b", "a")),
    }


def test_kinds_comments_and_estimates_are_told(schema):
    kinds = {table.name: table.kind for table in schema.tables}
    assert kinds["names"] == "view"
    assert kinds["kept"] == "materialized view"
    assert kinds["events"] == "partitioned table"
    assert schema.table("customers").comment == "those who buy"
    assert schema.table("events").row_estimate == 370
    assert schema.table("names").row_estimate is None


def test_only_what_the_role_may_read_is_listed(make_postgres, opened):
    made = make_postgres("CREATE TABLE open (a int, b int); CREATE TABLE shut (a int)")
    made.execute(
        f"REVOKE ALL ON open, shut FROM {made.reader}; GRANT SELECT (a) ON open TO {made.reader};"
        f" CREATE SCHEMA hidden; CREATE TABLE hidden.t (a int); GRANT SELECT ON hidden.t TO {made.reader}"
    )
    tables = opened(made.reader_url).schema().tables
    assert [(table.name, [column.name for column in table.columns]) for table in tables] == [("open", ["a"])]


def test_the_search_path_of_the_role_says_what_is_bare(make_postgres, opened):
    made = make_postgres(
        "CREATE SCHEMA a; CREATE SCHEMA b; CREATE TABLE a.t (x int); CREATE TABLE b.t (y int)"
    )
    made.execute(f"ALTER ROLE {made.reader} SET search_path = b, a")
    database = opened(made.reader_url)
    assert [table.name for table in database.schema().tables] == ["t", "a.t"]
    assert database.run("SELECT * FROM t").columns == ("y",)


def test_a_bare_name_with_a_full_stop_goes_before_a_name_of_two_parts(make_postgres, opened):
    made = make_postgres('CREATE SCHEMA a; CREATE TABLE a.t (x int); CREATE TABLE "a.t" (y int)')
    (table,) = opened(made.reader_url).schema().tables
    assert (table.name_parts, table.columns[0].name) == (("a.t",), "y")


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE customers ALTER COLUMN state SET NOT NULL",
        "ALTER TABLE customers RENAME COLUMN state TO status",
        "COMMENT ON TABLE customers IS 'other'",
        "ALTER TYPE mood ADD VALUE 'glad'",
        "ALTER TABLE customers DROP CONSTRAINT customers_state_check",
        "DROP TABLE sales.customers",
        "CREATE TABLE extra (a int); GRANT SELECT ON extra TO PUBLIC",
        "REVOKE SELECT ON events FROM {reader}",
        "ALTER TABLE customers ALTER COLUMN state SET DEFAULT 'new'",
    ],
)
def test_every_change_of_the_catalogue_is_noticed(make_postgres, opened, change):
    made = make_postgres(SHOP)
    database = opened(made.reader_url)
    before = database.schema()
    made.execute(change.format(reader=made.reader))
    database._looked = 0.0
    assert database.schema() != before


def test_a_thousand_tables_are_read_in_a_few_queries(make_postgres, opened):
    columns = ", ".join(f"column_{number} varchar(20) NOT NULL DEFAULT 'x'" for number in range(19))
    made = make_postgres(
        f"""DO $$ BEGIN FOR i IN 1..1000 LOOP
            EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY, {columns.replace("'", "''")})', i);
        END LOOP; END $$"""
    )
    started = time.perf_counter()
    schema = opened(made.reader_url).schema()
    elapsed = time.perf_counter() - started
    assert sum(len(table.columns) for table in schema.tables) == 20_000
    # A tenth of it on an idle machine; a query a table would take far longer on a busy one.
    assert elapsed < 10


def test_the_query_of_a_view_is_told(schema):
    for name in ("names", "kept"):
        words = schema.table(name).definition.split()
        assert words[0] == "SELECT"
        assert words[-2:] == ["FROM", "customers;"]
    assert schema.table("customers").definition == ""


def test_a_locked_table_holds_nobody_up_who_reads_the_schema(make_postgres, opened):
    made = make_postgres("CREATE TABLE plain (name text); CREATE VIEW names AS SELECT name FROM plain")
    with psycopg.connect(made.admin_url) as other:
        other.execute("LOCK TABLE plain IN ACCESS EXCLUSIVE MODE")
        started = time.monotonic()
        names = opened(made.reader_url).schema().table("names")
        assert time.monotonic() - started < 20
    assert names.definition == ""
    assert [column.name for column in names.columns] == ["name"]
