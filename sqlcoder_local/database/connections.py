"""Databases saved under a name, in a file that holds no passwords."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from sqlcoder_local.errors import UsageError
from sqlcoder_local.paths import settings_folder
from sqlcoder_local.written_file import PRIVATE, replaced_file

NAME: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
OWN_NAMES: Final = frozenset({"demo"})


@dataclass(frozen=True, kw_only=True)
class Connection:
    """A database, and where its password comes from."""

    target: str
    """A URL without a password, or a path from the root."""
    password_command: str = ""
    """A command that prints the password."""
    is_in_keyring: bool = False
    allows_powerful_role: bool = False


def connections_file() -> Path:
    """The file of the saved connections, which need not exist."""
    return settings_folder() / "connections.toml"


def saved_connections() -> dict[str, Connection]:
    """Read all of them; raises UsageError."""
    file = connections_file()
    try:
        document = tomllib.loads(file.read_text(encoding="utf-8"))
        return {name: Connection(**_fields(entry)) for name, entry in document.items()}
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeError, tomllib.TOMLDecodeError, TypeError, KeyError) as error:
        raise UsageError(
            f"{file} cannot be read: {_said(error)}.", "Mend it, or remove it and add the connections again."
        ) from error


def saved_connection(name: str) -> Connection | None:
    """Find one by its name; None where nothing is saved under it."""
    return saved_connections().get(name) if NAME.fullmatch(name) and name not in OWN_NAMES else None


def save_connection(name: str, connection: Connection) -> None:
    """Add one, or put it in the place of another; raises UsageError."""
    if not NAME.fullmatch(name) or name in OWN_NAMES:
        raise UsageError(
            f"'{name}' cannot be the name of a connection.", "Use letters, digits, - and _, and not demo."
        )
    _write({**saved_connections(), name: connection})


def forget_connection(name: str) -> Connection:
    """Remove one; raises UsageError where there is none of the name."""
    connections = saved_connections()
    forgotten = connections.pop(name, None)
    if forgotten is None:
        known = ", ".join(connections) or "none"
        raise UsageError(f"No connection is saved as '{name}'.", f"Saved are: {known}.")
    _write(connections)
    return forgotten


def _said(error: Exception) -> str:
    return "an entry lacks its target" if isinstance(error, KeyError) else str(error)


def _fields(entry: Any) -> Mapping[str, Any]:  # noqa: ANN401 - TOML
    kinds = {"target": str, "password_command": str, "is_in_keyring": bool, "allows_powerful_role": bool}
    if not isinstance(entry, dict) or any(not isinstance(entry[key], kinds.get(key, ())) for key in entry):
        raise TypeError("an entry is not a connection")
    return {"target": entry["target"], **entry}


def _write(connections: Mapping[str, Connection]) -> None:
    """Write the file beside its place and move it there, so that it is never half written."""
    # Deferred: reading, which is what every question does, needs no writer.
    import tomli_w  # noqa: PLC0415

    file = connections_file()
    document = {
        name: {key: value for key, value in asdict(connection).items() if value or key == "target"}
        for name, connection in sorted(connections.items())
    }
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with replaced_file(file, mode=PRIVATE) as stream:
            tomli_w.dump(document, stream)
    except OSError as error:
        raise UsageError(f"{file} cannot be written: {error.strerror}.", "Check the folder.") from error
