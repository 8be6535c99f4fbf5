"""What may be shown and kept of what a person typed to name a database."""

from pathlib import Path

from sqlcoder_local.database.connections import saved_connection
from sqlcoder_local.database.server.url import is_server_url, parsed_url

DEMO = "demo"


def shown_name(typed: str) -> str:
    """Name a database for people: a file by its whole path, a server never with a password.

    Raises UsageError where it is a URL that cannot be read.
    """
    if saved_connection(typed) is not None:
        return typed
    if is_server_url(typed):
        return parsed_url(typed).without_password
    if typed == DEMO or "://" in typed:
        return typed
    return str(Path(typed).absolute()) if "\0" not in typed and typed else typed
