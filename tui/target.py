"""What a person typed to name a database, told apart from what may be shown and kept of it."""

from dataclasses import dataclass

from sqlcoder_local.database.connections import saved_connection
from sqlcoder_local.database.server.url import is_server_url, parsed_url
from sqlcoder_local.database.shown_name import shown_name


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
    saved, shown = saved_connection(typed), shown_name(typed)
    if saved is not None:
        return Target(shown=shown, again=typed, is_server=is_server_url(saved.target))
    if is_server_url(typed):
        has_password = parsed_url(typed).password is not None
        return Target(shown=shown, again="" if has_password else typed, is_server=True)
    return Target(shown=shown, again=shown, is_server=False)
