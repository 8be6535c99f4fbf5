"""A small database on each engine that the attacks could harm, opened as a user who may write."""

import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass
from pathlib import Path

import duckdb
import psycopg
import pymysql
import pytest

from benchmarks.throwaway_servers import ADMIN, ADMIN_PASSWORD, Server, new_database
from sqlcoder_local.database.connect import DEMO_FILE
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.duckdb_source import DuckdbSource
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.server.connect import open_server
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.database.worker_database import WorkerDatabase
from sqlcoder_local.errors import SqlcoderError

SECRET = "kept under the stone"  # noqa: S105 - what attacks look for
TABLES = """
    CREATE TABLE customers (id int PRIMARY KEY, name varchar(40), country varchar(40));
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int, total int);
    INSERT INTO customers VALUES (1, 'Ann', 'France'), (2, 'Bob', 'Peru'), (3, 'Cho', 'Peru');
    INSERT INTO orders VALUES (1, 1, 10), (2, 1, 20), (3, 3, 30)
"""
POSTGRES = f"""
    {TABLES};
    CREATE SEQUENCE tickets;
    CREATE FUNCTION wipe() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'DELETE FROM orders; SELECT 1';
    CREATE FUNCTION hint(customers) RETURNS int LANGUAGE sql SECURITY DEFINER AS
        'DELETE FROM orders; SELECT 1';
    CREATE FUNCTION wipe_with(int, int) RETURNS int LANGUAGE sql AS 'DELETE FROM orders; SELECT 1';
    CREATE OPERATOR |*| (LEFTARG = int, RIGHTARG = int, FUNCTION = wipe_with);
    CREATE PROCEDURE wipe_orders() LANGUAGE sql AS 'DELETE FROM orders';
    CREATE SCHEMA hidden;
    CREATE TABLE hidden.secrets (secret text);
    INSERT INTO hidden.secrets VALUES ('{SECRET}');
"""
POSTGRES_OWNER = """
    CREATE ROLE {owner} LOGIN PASSWORD '{owner}';
    GRANT CREATE, TEMPORARY ON DATABASE {name} TO {owner};
    GRANT ALL ON SCHEMA public TO {owner};
    GRANT ALL ON SEQUENCE tickets TO {owner};
    ALTER TABLE customers OWNER TO {owner};
    ALTER TABLE orders OWNER TO {owner}
"""
# Users of other tests on the same server come and go: their names are left out.
POSTGRES_STATE = """
    SELECT (SELECT json_agg(c ORDER BY id) FROM customers AS c)::text,
        (SELECT json_agg(o ORDER BY id) FROM orders AS o)::text,
        (SELECT json_agg(s) FROM hidden.secrets AS s)::text,
        (SELECT last_value || is_called::text FROM tickets),
        (SELECT string_agg(relname || relkind::text || relfilenode, ',' ORDER BY oid) FROM pg_class
         WHERE relnamespace <> 'pg_catalog'::regnamespace),
        (SELECT string_agg(proname, ',' ORDER BY oid) FROM pg_proc
         WHERE pronamespace = 'public'::regnamespace),
        (SELECT string_agg(rolname || rolsuper::text, ',' ORDER BY oid) FROM pg_roles
         WHERE rolname !~ '^(r|w|or|other)d[0-9a-f]{12}$' OR rolname LIKE '_' || current_database()),
        (SELECT string_agg(setconfig::text, ',' ORDER BY setdatabase, setrole)
         FROM pg_db_role_setting LEFT JOIN pg_roles AS r ON r.oid = setrole
         WHERE rolname IS NULL OR rolname !~ '^rd[0-9a-f]{12}$' OR rolname LIKE '_' || current_database()),
        (SELECT string_agg(extname, ',') FROM pg_extension),
        (SELECT count(*) FROM pg_largeobject_metadata),
        (SELECT count(*) FROM pg_prepared_xacts),
        (SELECT count(*) FROM pg_replication_slots),
        (SELECT count(*) FROM pg_locks JOIN pg_database AS d ON d.oid = database
         WHERE datname = current_database() AND (locktype = 'advisory' OR mode = 'AccessExclusiveLock'))
"""
MYSQL = f"""
    {TABLES};
    CREATE SEQUENCE tickets;
    CREATE FUNCTION wipe() RETURNS int MODIFIES SQL DATA BEGIN DELETE FROM orders; RETURN 1; END;
    CREATE PROCEDURE wipe_orders() DELETE FROM orders;
    CREATE DATABASE IF NOT EXISTS hidden_words;
    CREATE OR REPLACE TABLE hidden_words.secrets (secret text);
    INSERT INTO hidden_words.secrets VALUES ('{SECRET}')
"""
MYSQL_STATE = (
    "CHECKSUM TABLE customers, orders, hidden_words.secrets",
    "SELECT id, name, country FROM customers UNION ALL SELECT id, customer_id, total FROM orders",
    "SELECT next_not_cached_value FROM tickets",
    "SHOW FULL TABLES",
    (
        "SELECT user, host FROM mysql.user WHERE user NOT REGEXP '^[rw]d[0-9a-f]{12}$'"
        " OR user LIKE CONCAT('_', DATABASE()) ORDER BY 1, 2"
    ),
    "SELECT name FROM mysql.event UNION ALL SELECT name FROM mysql.plugin",
    "SELECT name FROM mysql.func",
    "SELECT routine_name FROM information_schema.routines WHERE routine_schema = DATABASE()",
    "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()",
    "SELECT IS_USED_LOCK('x'), @@global.read_only, @@global.max_statement_time, @@global.sql_mode",
)
DUCKDB = f"{TABLES}; CREATE SEQUENCE tickets"


@dataclass(frozen=True, kw_only=True)
class Target:
    """A database, the files beside it, and what is to stay as it is."""

    name: str
    folder: Path
    database: Database
    server_state: Callable[[], object] = str
    opened_anew: Callable[[], AbstractContextManager[Database]] = nullcontext
    """A connection of one's own, where the engine has any."""
    named: str = ""
    """As the command line names it."""
    flags: tuple[str, ...] = ()
    """What the command line needs to take the user who may write."""

    def state(self) -> object:
        """Everything an attack might change: rows, names, settings, locks, files."""
        files = {
            entry.name: (hashlib.sha256(entry.read_bytes()).hexdigest(), entry.stat().st_mtime_ns)
            for entry in self.folder.iterdir()
        }
        loot = sorted(path.name for path in Path("/tmp").glob("sqlcoder-loot*"))  # noqa: S108
        return files, loot, self.server_state()

    def rows(self, attack: str, *, seconds: float, database: Database | None = None) -> tuple[object, ...]:
        """What an attack gives when only the second wall stands in its way."""
        try:
            return (database or self.database).run(attack, limits=Limits(rows=50, seconds=seconds)).rows
        except (SqlcoderError, UnicodeEncodeError):
            return ()


def folder_with_other_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("attacked")
    with closing(sqlite3.connect(folder / "other.sqlite")) as connection:
        connection.executescript(
            f"CREATE TABLE secrets (secret TEXT); INSERT INTO secrets VALUES ('{SECRET}')"
        )
    with duckdb.connect(folder / "other.duckdb") as connection:
        connection.execute(f"CREATE TABLE secrets (secret TEXT); INSERT INTO secrets VALUES ('{SECRET}')")
    (folder / "outside.csv").write_text(f"a\n{SECRET}\n")
    return folder


@pytest.fixture(scope="session")
def sqlite_target(tmp_path_factory):
    folder = folder_with_other_files(tmp_path_factory)
    shutil.copy(DEMO_FILE, folder / "shop.sqlite")
    with SqliteDatabase.open(folder / "shop.sqlite") as database:
        yield Target(name="sqlite", folder=folder, database=database, named="shop.sqlite")


@pytest.fixture(scope="session")
def duckdb_target(tmp_path_factory):
    folder = folder_with_other_files(tmp_path_factory)
    with duckdb.connect(folder / "shop.duckdb") as connection:
        connection.execute(DUCKDB)
    # DuckDB finishes some functions whatever it is told: only the end of its process is a time limit.
    with WorkerDatabase.open(DuckdbSource(folder / "shop.duckdb")) as database:
        yield Target(name="duckdb", folder=folder, database=database, named="shop.duckdb")


@pytest.fixture(scope="session")
def postgres_target(postgres_server: Server, tmp_path_factory):
    made = new_database(postgres_server, POSTGRES)
    owner = f"w{made.name}"
    made.execute(POSTGRES_OWNER.format(owner=owner, name=made.name))
    login = {"user": ADMIN, "password": ADMIN_PASSWORD, "host": "127.0.0.1", "port": postgres_server.port}
    with (
        psycopg.connect(**login, dbname=made.name, autocommit=True) as watcher,
        open_server(made.url(owner, owner), allows_powerful_role=True) as database,
    ):
        yield Target(
            name="postgres",
            folder=folder_with_other_files(tmp_path_factory),
            database=database,
            server_state=lambda: watcher.execute(POSTGRES_STATE).fetchall(),
            opened_anew=lambda: open_server(made.url(owner, owner), allows_powerful_role=True),
            named=made.url(owner, owner),
            flags=("--allow-powerful-role",),
        )


@pytest.fixture(scope="session")
def mysql_target(mariadb_server: Server, tmp_path_factory):
    made = new_database(mariadb_server, MYSQL)
    writer = f"w{made.name}"
    made.execute(f"CREATE USER {writer} IDENTIFIED BY '{writer}'; GRANT ALL ON {made.name}.* TO {writer}")
    login = {"user": ADMIN, "password": ADMIN_PASSWORD, "host": "127.0.0.1", "port": mariadb_server.port}
    with (
        pymysql.connect(**login, database=made.name, autocommit=True) as watcher,
        open_server(made.url(writer, writer), allows_powerful_role=True) as database,
    ):

        def state() -> object:
            with watcher.cursor() as cursor:
                return [(cursor.execute(query), cursor.fetchall()) for query in MYSQL_STATE]

        yield Target(
            name="mysql",
            folder=folder_with_other_files(tmp_path_factory),
            database=database,
            server_state=state,
            opened_anew=lambda: open_server(made.url(writer, writer), allows_powerful_role=True),
            named=made.url(writer, writer),
            flags=("--allow-powerful-role",),
        )


@pytest.fixture
def target(request: pytest.FixtureRequest, monkeypatch) -> Target:
    """The target named in the parameter, with its folder as the working directory."""
    found: Target = request.getfixturevalue(f"{request.param}_target")
    monkeypatch.chdir(found.folder)
    return found
