"""What holds on every kind of server."""

import threading
import time
from contextlib import suppress

import pytest

from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.server.connect import open_server
from sqlcoder_local.errors import CancelledError, DatabaseOpenError, QueryTimeoutError, SqlFailedError

GOODS = """
    CREATE TABLE goods (id int PRIMARY KEY, name varchar(40));
    INSERT INTO goods VALUES (1, 'Hammer'), (2, 'nail'), (3, 'Schraubenzieher für Könner')
"""
ENDLESS = {"postgres": "SELECT pg_sleep(60)", "mysql": "SELECT SLEEP(60)"}
MILLION = {
    "postgres": "SELECT i, i || ' bottles' AS t FROM generate_series(1, 1000000) AS i",
    "mysql": "SELECT seq AS i, CONCAT(seq, ' bottles') AS t FROM seq_1_to_1000000",
}


def test_a_query_gives_columns_types_and_rows(make_database, opened):
    database = opened(make_database(GOODS).reader_url)
    rows = database.run("SELECT id, name AS label FROM goods WHERE id < 3 ORDER BY id")
    assert rows.columns == ("id", "label")
    assert rows.rows == ((1, "Hammer"), (2, "nail"))
    assert rows.types[1] == ("varchar(40)" if database.dialect == "postgres" else "varchar")
    assert not rows.is_truncated


@pytest.mark.parametrize(
    ("limit", "count", "is_truncated"), [(0, 0, True), (2, 2, True), (3, 3, False), (4, 3, False)]
)
def test_rows_beyond_the_limit_are_told(make_database, opened, limit, count, is_truncated):
    database = opened(make_database(GOODS).reader_url)
    rows = database.run("SELECT id FROM goods", limits=Limits(rows=limit))
    assert (len(rows.rows), rows.is_truncated) == (count, is_truncated)


def test_a_limit_of_one_query_does_not_cut_the_next(make_database, opened):
    database = opened(make_database(GOODS).reader_url)
    database.run("SELECT id FROM goods", limits=Limits(rows=1))
    assert len(database.run("SELECT id FROM goods", limits=Limits(rows=None)).rows) == 3


def test_long_cells_are_shortened_and_counted(make_database, opened):
    database = opened(make_database(GOODS).reader_url)
    rows = database.run("SELECT repeat('é', 1000) AS t, 1 AS n", limits=Limits(cell_bytes=101))
    assert (rows.rows, rows.cut_cells) == ((("é" * 50, 1),), 1)


def test_a_query_without_end_is_ended_at_the_limit(make_database, opened):
    database = opened(make_database(GOODS).reader_url)
    started = time.monotonic()
    with pytest.raises(QueryTimeoutError):
        database.run(ENDLESS[database.dialect], limits=Limits(seconds=0.5))
    assert time.monotonic() - started < 0.5 + 2
    assert database.run("SELECT count(*) FROM goods").rows == ((3,),)


def test_a_query_is_ended_within_a_second_of_being_cancelled(make_database, opened):
    database = opened(make_database(GOODS).reader_url)
    wish = threading.Event()
    threading.Timer(0.3, wish.set).start()
    started = time.monotonic()
    with pytest.raises(CancelledError):
        database.run(ENDLESS[database.dialect], is_cancelled=wish.is_set)
    assert time.monotonic() - started < 0.3 + 1
    assert database.run("SELECT count(*) FROM goods").rows == ((3,),)


def test_the_work_itself_stops_on_the_server(make_database, opened):
    made = make_database(GOODS)
    database, other = opened(made.reader_url), opened(made.reader_url)
    with pytest.raises(QueryTimeoutError):
        database.run(ENDLESS[database.dialect], limits=Limits(seconds=0.3))
    running = {
        "postgres": "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)%'"
        " AND state = 'active' AND pid <> pg_backend_pid()",
        "mysql": "SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE '%SLEEP(60)%'"
        " AND id <> CONNECTION_ID()",
    }
    time.sleep(0.2)
    assert other.run(running[other.dialect]).rows == ((0,),)


def test_the_clock_stands_still_while_the_reader_is_busy(make_database, opened):
    database = opened(make_database(GOODS).reader_url)
    limits = Limits(rows=None, seconds=8.0, total_bytes=None)
    with database.stream("SELECT * FROM goods", limits=Limits(seconds=0.4)) as stream:
        time.sleep(0.6)
        assert sum(len(batch) for batch in stream) == 3
    with database.stream(MILLION[database.dialect], limits=limits) as stream:
        first = next(iter(stream))
    assert first[0] == (1, "1 bottles")


def test_a_stream_left_early_leaves_a_connection_that_works(make_database, opened):
    database = opened(make_database(GOODS).reader_url)
    started = time.monotonic()
    with database.stream(MILLION[database.dialect], limits=Limits(rows=None)) as stream:
        next(iter(stream))
    assert database.run("SELECT count(*) FROM goods").rows == ((3,),)
    assert time.monotonic() - started < 5


def test_bytes_in_all_are_limited(make_database, opened):
    database = opened(make_database(GOODS).reader_url)
    rows = database.run(MILLION[database.dialect], limits=Limits(rows=None, total_bytes=100_000))
    assert rows.is_truncated
    assert 1_000 < len(rows.rows) < 10_000


def test_the_plan_is_told_without_running_the_query(make_database, opened):
    database = opened(make_database(GOODS).reader_url)
    started = time.monotonic()
    plan = database.explain(f"{ENDLESS[database.dialect]} FROM goods", timeout_seconds=5)
    assert time.monotonic() - started < 2
    assert any("goods" in line for line in plan.lines)
    assert plan.rows is not None
    if database.dialect == "postgres":
        assert plan.cost is not None


def test_explaining_tells_what_the_planner_refuses(make_database, opened):
    database = opened(make_database(GOODS).reader_url)
    with pytest.raises(SqlFailedError, match="nothing"):
        database.explain("SELECT nothing FROM goods", timeout_seconds=5)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM goods",
        "INSERT INTO goods VALUES (9, 'x')",
        "DROP TABLE goods",
        "TRUNCATE TABLE goods",
        "CREATE TABLE more (a int)",
        "COMMIT; DELETE FROM goods",
        "SELECT 1; DELETE FROM goods",
    ],
)
def test_not_even_the_owner_can_write(make_database, opened, statement):
    made = make_database(GOODS)
    database = opened(made.admin_url, allows_powerful_role=True)
    with pytest.raises(SqlFailedError):
        database.run(statement)
    # EXPLAIN takes some of them, and does nothing.
    with suppress(SqlFailedError):
        database.explain(statement, timeout_seconds=5)
    assert opened(made.reader_url).run("SELECT id FROM goods ORDER BY id").rows == ((1,), (2,), (3,))


def test_settings_changed_by_one_query_do_not_outlive_it(make_postgres, opened):
    database = opened(make_postgres(GOODS).admin_url, allows_powerful_role=True)
    database.run("SELECT set_config('transaction_read_only', 'on', false)")
    database.run("SELECT set_config('search_path', 'nowhere', false)")
    assert database.run("SELECT count(*) FROM goods").rows == ((3,),)


def test_a_powerful_role_is_refused_with_the_way_to_a_weaker_one(make_database):
    with pytest.raises(DatabaseOpenError) as refusal:
        open_server(make_database(GOODS).admin_url)
    assert "GRANT" in refusal.value.hint
    assert "--allow-powerful-role" in refusal.value.hint


def test_a_powerful_role_that_is_allowed_is_noted(make_database, opened):
    made = make_database(GOODS)
    assert "--allow-powerful-role" in opened(made.admin_url, allows_powerful_role=True).notes[0]
    assert opened(made.reader_url).notes == ()


def test_the_script_makes_a_role_that_is_taken(make_database, opened):
    made = make_database(GOODS)
    with pytest.raises(DatabaseOpenError) as refusal:
        open_server(made.admin_url)
    script = refusal.value.hint.partition(": ")[2].partition(" To go on")[0]
    made.execute(script.replace("sqlcoder_reader", f"w{made.name}").replace("'...'", "'pw'"))
    database = opened(made.url(f"w{made.name}", "pw"))
    assert database.run("SELECT count(*) FROM goods").rows == ((3,),)


def test_values_are_found_but_for_case(make_database, opened):
    database = opened(make_database(GOODS).reader_url)
    found = database.matching_values(["HAMMER", "schraubenzieher FÜR könner", "saw"], within_seconds=5)
    assert [match.value for match in found] == ["Hammer", "Schraubenzieher für Könner"]


def test_looking_for_values_keeps_to_its_time(make_database, opened):
    slow = {
        "postgres": "CREATE VIEW slow AS SELECT 'x' || pg_sleep(20) AS t",
        "mysql": "CREATE VIEW slow AS SELECT CONCAT('x', SLEEP(20)) AS t",
    }
    made = make_database(GOODS)
    made.execute(slow[made.server.kind.replace("mariadb", "mysql")])
    if made.server.kind == "postgres":
        made.execute(f"GRANT SELECT ON slow TO {made.reader}")
    database = opened(made.reader_url)
    started = time.monotonic()
    found = database.matching_values(["hammer"], within_seconds=0.5)
    assert time.monotonic() - started < 2
    assert [match.value for match in found] == ["Hammer"]


def test_a_changed_catalogue_is_read_again(make_database, opened):
    made = make_database(GOODS)
    database = opened(made.reader_url)
    before = database.schema()
    database._looked = 0.0
    assert database.schema() is before
    made.execute("ALTER TABLE goods ADD COLUMN price int")
    database._looked = 0.0
    assert database.schema().table("goods").column("price")


def test_a_database_without_tables_is_told(make_database):
    with pytest.raises(DatabaseOpenError, match="no tables"):
        open_server(make_database("SELECT 1").reader_url)
