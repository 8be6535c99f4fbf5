"""Passwords in the keyring of the system."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlcoder_local.database.server.url import ServerUrl
from sqlcoder_local.errors import DatabaseOpenError, UsageError

SERVICE: Final = "sqlcoder-local"


def kept_password(url: ServerUrl) -> str:
    """Ask the keyring; raises UsageError and DatabaseOpenError."""
    with _keyring():
        # Deferred, here and below: few connections need it, and it takes a tenth of a second.
        import keyring  # noqa: PLC0415

        password = keyring.get_password(SERVICE, url.without_password)
    if password is None:
        raise DatabaseOpenError(
            f"The keyring holds no password for {url.without_password}.",
            "Save the connection again: sqlcoder-local connections add NAME URL --keyring.",
        )
    return password


def keep_password(url: ServerUrl, password: str) -> None:
    """Put a password into the keyring; raises UsageError."""
    with _keyring():
        import keyring  # noqa: PLC0415

        keyring.set_password(SERVICE, url.without_password, password)


def forget_password(url: ServerUrl) -> None:
    """Take a password out of the keyring, if it is there; raises UsageError."""
    with _keyring():
        import keyring  # noqa: PLC0415

        if keyring.get_password(SERVICE, url.without_password) is not None:
            keyring.delete_password(SERVICE, url.without_password)


@contextmanager
def _keyring() -> Iterator[None]:
    try:
        import keyring.errors  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise UsageError(
            "The keyring needs a package that is not installed.",
            "Install it: pip install 'sqlcoder-local[keyring]'.",
        ) from error
    try:
        yield
    except keyring.errors.KeyringError as error:
        raise UsageError(
            f"The keyring of this system cannot be used: {error}",
            "Use an environment variable, a file such as ~/.pgpass, or a password command instead.",
        ) from error
