"""New databases made of scripts on a PostgreSQL server: the only code here that writes to a server."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Final, LiteralString

import psycopg
from psycopg import sql

from sqlcoder_local.database.postgres.connection import conninfo
from sqlcoder_local.database.postgres.errors import failed_query, unreachable
from sqlcoder_local.database.server.url import ServerUrl
from sqlcoder_local.errors import CancelledError, UsageError

Connection = psycopg.Connection[tuple[Any, ...]]
OWN_SCHEMAS: Final = (
    "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'"
)
GRANT: Final = (
    "GRANT USAGE ON SCHEMA {schema} TO {role}; GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {role}"
)


def make_databases(
    url: ServerUrl,
    password: str | None,
    scripts: Mapping[str, str],
    *,
    reader: str | None,
    on_made: Callable[[str], None],
    is_cancelled: Callable[[], bool],
) -> None:
    """Make a database of each script, all or none, and let a role read them; what exists is left alone.

    Raises UsageError, DatabaseOpenError, CancelledError, and what `failed_query` gives.
    """
    with _opened(url, password) as server:
        _refuse_what_exists(server, scripts)
        _refuse_unknown_role(server, reader)
        with _dropped_unless_all_is_made(server) as made:
            for name, script in scripts.items():
                if is_cancelled():
                    raise CancelledError("Stopped; the databases that were made are dropped again.")
                _execute(server, "CREATE DATABASE {name}", name=name)
                made.append(name)
                with _opened(replace(url, database=name), password) as database:
                    # Without parameters a script goes by the simple protocol, as one transaction.
                    database.execute(script.encode())
                    _let_read(database, reader)
                on_made(name)


@contextmanager
def _opened(url: ServerUrl, password: str | None) -> Iterator[Connection]:
    """Connect, and say what the server refuses in the words of this program."""
    try:
        connection = psycopg.connect(conninfo(url, password), autocommit=True, prepare_threshold=None)
    except psycopg.Error as error:
        raise unreachable(url, str(error)) from error
    with connection:
        try:
            yield connection
        except psycopg.Error as error:
            said = error.diag.message_primary or str(error)
            state = error.sqlstate or error.__class__.__name__
            raise failed_query(state, f"{url.database}: {said}", error.diag.message_hint or "") from error


@contextmanager
def _dropped_unless_all_is_made(server: Connection) -> Iterator[list[str]]:
    """Give a list of what was made; what an error or an interruption leaves half made goes again."""
    made: list[str] = []
    is_all_made = False
    try:
        yield made
        is_all_made = True
    finally:
        for name in () if is_all_made else made:
            _execute(server, "DROP DATABASE {name} WITH (FORCE)", name=name)


def _refuse_what_exists(server: Connection, names: Collection[str]) -> None:
    query = "SELECT datname FROM pg_database WHERE datname = ANY(%s) ORDER BY datname"
    there = [name for (name,) in server.execute(query, [list(names)])]
    if there:
        raise UsageError(
            f"The server has databases of these names already, which are left alone: {', '.join(there)}.",
            "Name another server, or drop them yourself; nothing was loaded.",
        )


def _refuse_unknown_role(server: Connection, reader: str | None) -> None:
    if reader and not server.execute("SELECT FROM pg_roles WHERE rolname = %s", [reader]).rowcount:
        raise UsageError(
            f"The server has no role {reader!r}.", f"Make it: CREATE ROLE {reader} LOGIN; nothing was loaded."
        )


def _let_read(database: Connection, reader: str | None) -> None:
    for (schema,) in database.execute(OWN_SCHEMAS).fetchall() if reader else ():
        _execute(database, GRANT, schema=schema, role=reader or "")


def _execute(connection: Connection, statement: LiteralString, **names: str) -> None:
    quoted = {key: sql.Identifier(name) for key, name in names.items()}
    connection.execute(sql.SQL(statement).format(**quoted))
