"""Where lies what a user tells about a database, found from what names the database."""

from pathlib import Path
from typing import Final

from sqlcoder_local.database.connect import URL, source_in_url
from sqlcoder_local.database.connections import connections_file, saved_connection
from sqlcoder_local.database.server.url import is_server_url
from sqlcoder_local.database.shown_name import DEMO
from sqlcoder_local.knowledge.folder import SUFFIX

FOLDER: Final = "knowledge"


def knowledge_place(typed: str) -> Path | None:
    """The folder, which need not exist: beside a file, else among the settings under the saved name.

    None is for a server that has no name. Raises UsageError.
    """
    connection = saved_connection(typed)
    target = connection.target if connection else typed
    if target == DEMO or (connection and is_server_url(target)):
        return connections_file().parent / FOLDER / f"{typed}{SUFFIX}"
    if is_server_url(target) or "\0" in target or not target:
        return None
    url = URL.fullmatch(target)
    path = Path(source_in_url(url["scheme"], url["rest"]).name if url else target).absolute()
    return path.with_suffix(SUFFIX) if path.name else None
