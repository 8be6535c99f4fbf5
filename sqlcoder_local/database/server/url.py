"""The address of a database server, read from a URL as SQLAlchemy users write it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlsplit

from sqlcoder_local.errors import UsageError

ENGINES: Final[Mapping[str, str]] = {
    "postgresql": "postgres",
    "postgres": "postgres",
    "mysql": "mysql",
    "mariadb": "mysql",
}
"""What sqlglot calls the engine of each scheme; a driver after a plus sign changes nothing."""
OPTIONS: Final[Mapping[str, frozenset[str]]] = {
    "postgres": frozenset(
        """host port connect_timeout sslmode sslrootcert sslcert sslkey channel_binding gssencmode passfile
        target_session_attrs application_name""".split()
    ),
    "mysql": frozenset(
        "unix_socket connect_timeout charset ssl_ca ssl_cert ssl_key ssl_check_hostname".split()
    ),
}
SHAPES: Final[Mapping[str, str]] = {
    "postgres": "postgresql://user@host:5432/database",
    "mysql": "mysql://user@host:3306/database",
}


@dataclass(frozen=True, kw_only=True)
class ServerUrl:
    """Where a server is, and as whom to speak to it."""

    engine: str
    """'postgres' or 'mysql'."""
    database: str
    host: str = ""
    port: int | None = None
    user: str = ""
    password: str | None = field(default=None, repr=False)
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def without_password(self) -> str:
        """Names the database to people."""
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host else quote(self.host, safe="")
        port = f":{self.port}" if self.port else ""
        scheme = SHAPES[self.engine].partition(":")[0]
        return f"{scheme}://{user}{host}{port}/{quote(self.database, safe='')}"


def is_server_url(target: str) -> bool:
    """Tell a URL of an engine that runs as a server."""
    return _scheme_of(target) in ENGINES


def parsed_url(target: str) -> ServerUrl:
    """Read a URL; raises UsageError, whose words never hold what may be a password."""
    engine = ENGINES[_scheme_of(target)]
    try:
        parts = urlsplit(target)
        port = parts.port
    except ValueError as error:
        raise UsageError(
            "The URL of the database cannot be read: its host or port is not one.",
            f"Write {SHAPES[engine]}, with %40, %3A and %2F for @, : and / in a name or a password.",
        ) from error
    if parts.fragment or not parts.path.removeprefix("/"):
        raise UsageError(
            "The URL names no database.",
            f"Write {SHAPES[engine]}, with %23 for a # in a name or a password.",
        )
    return ServerUrl(
        engine=engine,
        database=unquote(parts.path.removeprefix("/")),
        host=unquote(parts.hostname or ""),
        port=port,
        user=unquote(parts.username or ""),
        password=None if parts.password is None else unquote(parts.password),
        options=_options(parts, engine),
    )


def _scheme_of(target: str) -> str:
    scheme, is_url, _ = target.partition("://")
    return scheme.partition("+")[0].lower() if is_url else ""


def _options(parts: SplitResult, engine: str) -> dict[str, str]:
    options = dict(parse_qsl(parts.query, keep_blank_values=True))
    unread = sorted(options.keys() - OPTIONS[engine])
    if unread:
        raise UsageError(
            f"The URL has options that are not read: {', '.join(unread)}.",
            f"Read are {', '.join(sorted(OPTIONS[engine]))}.",
        )
    return options
