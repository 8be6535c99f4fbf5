"""Opens a database on a server."""

from functools import partial
from typing import Final

from sqlcoder_local.database.schema_store import schema_store
from sqlcoder_local.database.server.passwords import PasswordSource, password_of
from sqlcoder_local.database.server.server_database import ServerDatabase
from sqlcoder_local.database.server.session import ServerSession
from sqlcoder_local.database.server.url import ServerUrl, parsed_url
from sqlcoder_local.errors import UsageError
from sqlcoder_local.offline import refuse_if_offline

NO_PASSWORD_SOURCE: Final = PasswordSource()
NAMES: Final = {"postgres": "PostgreSQL", "mysql": "MySQL and MariaDB"}


def open_server(
    target: str, *, source: PasswordSource = NO_PASSWORD_SOURCE, allows_powerful_role: bool = False
) -> ServerDatabase:
    """Open a database so that nothing can be written; raises UsageError and DatabaseOpenError."""
    url = parsed_url(target)
    refuse_if_offline(f"A {NAMES[url.engine]} server")
    return ServerDatabase(
        partial(_session, url, source),
        url.engine,
        allows_powerful_role=allows_powerful_role,
        store=schema_store(f"{url.engine} {url.without_password}"),
        place=f"{url.engine} {url.without_password} {sorted(url.options.items())}",
    )


def _session(url: ServerUrl, source: PasswordSource) -> ServerSession:
    password = password_of(url, source)
    # Deferred: each driver is an extra, and is imported only where its engine is asked for.
    try:
        if url.engine == "postgres":
            from sqlcoder_local.database.postgres.session import PostgresSession  # noqa: PLC0415

            return PostgresSession.open(url, password)
        from sqlcoder_local.database.mysql.session import MysqlSession  # noqa: PLC0415

        return MysqlSession.open(url, password)
    except ImportError as error:
        raise UsageError(
            f"{NAMES[url.engine]} need a driver that is not installed.",
            f"Install it: pip install 'sqlcoder-local[{url.engine}]'.",
        ) from error
