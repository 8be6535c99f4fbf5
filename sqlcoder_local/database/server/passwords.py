"""Where the password of a server comes from; it is handed to the driver and kept nowhere else."""

import os
import shlex
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sqlcoder_local.database.server.keyring_passwords import kept_password
from sqlcoder_local.database.server.url import ServerUrl
from sqlcoder_local.errors import DatabaseOpenError, UsageError

COMMAND_SECONDS: Final = 60
"""A password manager may ask its owner to unlock it."""
ENVIRONMENT: Final[Mapping[str, str]] = {"postgres": "PGPASSWORD", "mysql": "MYSQL_PWD"}
COMMAND_VARIABLE: Final = "SQLCODER_PASSWORD_COMMAND"


@dataclass(frozen=True, kw_only=True)
class PasswordSource:
    """What was said about a password when a connection was saved."""

    command: str = ""
    """A command that prints the password."""
    is_in_keyring: bool = False


def password_of(
    url: ServerUrl, source: PasswordSource, environment: Mapping[str, str] = os.environ
) -> str | None:
    """Find the password; None leaves it to the driver, which reads ~/.pgpass or ~/.my.cnf."""
    if url.password is not None:
        return url.password
    if source.is_in_keyring:
        return kept_password(url)
    if command := source.command or environment.get(COMMAND_VARIABLE, ""):
        return from_command(command)
    return environment.get(ENVIRONMENT[url.engine])


def from_command(command: str) -> str:
    """Take the first line that a command prints; raises UsageError and DatabaseOpenError."""
    try:
        words = shlex.split(command)
        done = subprocess.run(  # noqa: S603 - the user's own command, as split by the user's quotes
            words, stdout=subprocess.PIPE, timeout=COMMAND_SECONDS, check=False, text=True
        )
    except subprocess.TimeoutExpired as error:
        raise DatabaseOpenError(
            f"The password command took more than {COMMAND_SECONDS} seconds.", "Run it by hand to see why."
        ) from error
    except (OSError, ValueError, IndexError) as error:
        raise UsageError(
            "The password command cannot be run.", "Check that it runs in a terminal: no shell reads it."
        ) from error
    password = done.stdout.partition("\n")[0]
    if done.returncode or not password:
        raise DatabaseOpenError(
            f"The password command gave no password (exit code {done.returncode}).",
            "Run it by hand to see why.",
        )
    return password
