"""What MySQL or MariaDB and the way to it may refuse, in words that say what to do."""

from collections.abc import Mapping
from typing import Final

from sqlcoder_local.database.server.url import ServerUrl
from sqlcoder_local.errors import DatabaseOpenError, QueryTimeoutError, SqlcoderError, SqlFailedError

OPEN_HINTS: Final[Mapping[int, str]] = {
    1040: "The server is full: try again later.",
    1044: "Ask who runs the server for the right to read this database.",
    1045: "Check user and password: in the URL, MYSQL_PWD or ~/.my.cnf.",
    1049: "Check the name at the end of the URL; SHOW DATABASES lists those there are.",
    1129: "The server blocks this machine after too many failed attempts; ask who runs it.",
    1130: "The server lets nobody in from this machine; ask who runs it.",
    1203: "The user has too many connections: try again later.",
    1226: "The user has too many connections: try again later.",
    2003: "Check host and port, and that the server runs.",
    2026: "Check ssl_ca in the URL: who signed the server's certificate?",
}
LOST: Final = frozenset({0, 1053, 1079, 1152, 1153, 1158, 1159, 1160, 1161, 1927, 2006, 2013, 2014, 2027})
"""The connection broke, or the server was shut down or ended the session."""
OUT_OF_TIME: Final = frozenset({1317, 1969, 3024})
"""MariaDB and MySQL have one each; the first is what KILL QUERY leaves."""
READ_ONLY: Final = frozenset({1290, 1792, 1836})
RUN_HINTS: Final[Mapping[int, str]] = {
    **dict.fromkeys(READ_ONLY, "Only reading is allowed."),
    **dict.fromkeys((1142, 1143, 1227, 1370), "Ask who runs the server for the right to read it."),
    1021: "The server's disk is full.",
    1037: "The server ran out of memory; ask for less.",
    1205: "Another session has locked a table; try again later.",
}


def unreachable(url: ServerUrl, code: int, said: str) -> DatabaseOpenError:
    """Say why no connection came about, without the password."""
    hint = OPEN_HINTS.get(code, "")
    if code in LOST | {2003} and ("SSL" in said or "certificate" in said):
        hint = OPEN_HINTS[2026]
    return DatabaseOpenError(f"{url.without_password} cannot be opened: {_one_line(said)}.", hint)


def failed_query(code: int, said: str) -> SqlcoderError:
    """Say why a query did not finish, by the code of the error and what the server said."""
    if code in OUT_OF_TIME:
        return QueryTimeoutError(
            "The query reached the time limit of the server.", "Ask for less, or raise --timeout."
        )
    if code in LOST:
        return DatabaseOpenError(
            f"The connection to the server was lost: {_one_line(said)}.",
            "Ask again: the next question connects anew.",
        )
    return SqlFailedError(f"MySQL: {_one_line(said)}.", RUN_HINTS.get(code, ""))


def _one_line(text: str) -> str:
    return " ".join(text.split()).rstrip(".") or "it gave no reason"
