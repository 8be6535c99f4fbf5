"""What a person typed to name a database, told apart from what may be shown and kept of it."""

from dataclasses import dataclass
from pathlib import Path

from sqlcoder_local.database.connections import saved_connection
from sqlcoder_local.database.server.url import is_server_url, parsed_url

DEMO = "demo"


@dataclass(frozen=True, kw_only=True)
class Target:
    """A database as it was typed."""

    shown: str
    """What people see; never a password."""
    again: str
    """What opens it at the next start; empty where that would hold a password."""
    is_server: bool


def read_target(typed: str) -> Target:
    """Read what was typed; raises UsageError where it is a URL that cannot be read."""
    saved = saved_connection(typed)
    if saved is not None:
        return Target(shown=typed, again=typed, is_server=is_server_url(saved.target))
    if is_server_url(typed):
        url = parsed_url(typed)
        again = typed if url.password is None else ""
        return Target(shown=url.without_password, again=again, is_server=True)
    if typed == DEMO or "://" in typed:
        return Target(shown=typed, again=typed, is_server=False)
    path = str(Path(typed).absolute()) if "\0" not in typed and typed else typed
    return Target(shown=path, again=path, is_server=False)
