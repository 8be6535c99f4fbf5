"""The dumps of defog-data on a PostgreSQL server, each in a new database of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlcoder_local.database.server.passwords import PasswordSource, password_of
from sqlcoder_local.database.server.url import ServerUrl, is_server_url, parsed_url
from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.text_file import text_of
from sqlcoder_local.offline import refuse_if_offline

FIRST_DATABASE: Final = "postgres"
"""Every server has it, and one must connect to some database to make another."""


def load_dumps(
    folder: Path,
    target: str,
    *,
    reader: str | None,
    on_loaded: Callable[[str], None],
    is_cancelled: Callable[[], bool],
) -> None:
    """Load FOLDER/NAME/NAME.sql and FOLDER/NAME.sql into new databases; raises SqlcoderError."""
    url = server_of(target)
    scripts = {path.stem: text_of(path) for path in dumps_in(folder)}
    refuse_if_offline("A PostgreSQL server")
    # Deferred: the driver is an extra.
    try:
        from sqlcoder_local.database.postgres.new_databases import make_databases  # noqa: PLC0415
    except ImportError as error:
        raise UsageError(
            "PostgreSQL needs a driver that is not installed.",
            "Install it: pip install 'sqlcoder-local[postgres]'.",
        ) from error
    password = password_of(url, PasswordSource())
    make_databases(url, password, scripts, reader=reader, on_made=on_loaded, is_cancelled=is_cancelled)


def server_of(target: str) -> ServerUrl:
    """Read the URL of a PostgreSQL server, with or without a database; raises UsageError."""
    address, mark, options = target.partition("?")
    _, _, rest = address.partition("://")
    is_named = bool(rest.partition("/")[2])
    named = target if is_named else f"{address.rstrip('/')}/{FIRST_DATABASE}{mark}{options}"
    url = parsed_url(named) if is_server_url(target) else None
    if url is None or url.engine != "postgres":
        raise UsageError(
            "The dumps are written for PostgreSQL, and the URL names no such server.",
            "Write postgresql://user@host:5432; for files, leave the dumps to `eval sql-eval --databases`.",
        )
    return url


def dumps_in(folder: Path) -> list[Path]:
    """Find the scripts as defog-data lays them out; raises UsageError where there are none."""
    found = sorted([*folder.glob("*.sql"), *(path for path in folder.glob("*/*.sql") if is_own(path))])
    names = [path.stem for path in found]
    if not found or len(set(names)) < len(names):
        said = "two dumps of one name" if found else "no dump NAME/NAME.sql or NAME.sql"
        raise UsageError(f"{folder} holds {said}.", "Name the folder of defog-data's databases.")
    return found


def is_own(script: Path) -> bool:
    """Tell a dump from other scripts in the folder of a database."""
    return script.stem == script.parent.name
