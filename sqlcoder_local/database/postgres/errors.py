"""What PostgreSQL and the way to it may refuse, in words that say what to do."""

import re
from collections.abc import Mapping
from typing import Final

from sqlcoder_local.database.server.url import ServerUrl
from sqlcoder_local.errors import DatabaseOpenError, QueryTimeoutError, SqlcoderError, SqlFailedError

CONNECTION_LOST: Final = "Ask again: the next question connects anew."
OPEN_HINTS: Final = (
    (r"password authentication failed", "Check user and password: in the URL, PGPASSWORD or ~/.pgpass."),
    (r"no password supplied", "Put the password into PGPASSWORD or ~/.pgpass, or into the URL."),
    (
        r"certificate|SSL|ssl",
        "Check sslmode and sslrootcert in the URL: who signed the server's certificate?",
    ),
    (
        r'database ".*" does not exist',
        "Check the name at the end of the URL; `psql -l` lists those there are.",
    ),
    (r'role ".*" does not exist', "Check the user in the URL."),
    (r"too many (clients|connections)|remaining connection slots", "The server is full: try again later."),
    (
        r"no pg_hba.conf entry",
        "The server lets this user in neither from here nor this way; ask who runs it.",
    ),
    (r"could not translate host name|resolve host|not known", "Check the name of the host."),
    (r"refused|No such file|timeout|unreachable", "Check host and port, and that the server runs."),
)
"""What libpq and the server say when a connection fails; they give no code for it."""
GUESS: Final = ("Is the server running", "Multiple connection attempts")
LOST: Final = ("08", "57P01", "57P02", "57P03", "57P05", "25P03")
"""The connection broke, the server was shut down, or it let an idle session go."""
RUN_HINTS: Final[Mapping[str, str]] = {
    "25006": "Only reading is allowed.",
    "42501": "Ask who runs the server for the right to read it: GRANT SELECT ON the table TO the role.",
    "55P03": "Another session has locked a table; try again later.",
    "53100": "The server's disk is full.",
    "53200": "The server ran out of memory; ask for less.",
    "53400": "It needs more room for temporary files than the server allows; ask for less.",
}
CANCELED: Final = "57014"


def unreachable(url: ServerUrl, said: str) -> DatabaseOpenError:
    """Say why no connection came about, without the password."""
    said = _one_line(said)
    hint = next((hint for mark, hint in OPEN_HINTS if re.search(mark, said)), "")
    return DatabaseOpenError(f"{url.without_password} cannot be opened: {said}.", hint)


def failed_query(state: str, said: str, hint: str) -> SqlcoderError:
    """Say why a query did not finish, by the code of the error and what the server said."""
    if state == CANCELED:
        return QueryTimeoutError(
            "The query reached the time limit of the server.", "Ask for less, or raise --timeout."
        )
    if not state or state.startswith(LOST):
        return DatabaseOpenError(
            f"The connection to PostgreSQL was lost: {_one_line(said)}.", CONNECTION_LOST
        )
    return SqlFailedError(f"PostgreSQL: {_one_line(said)}.", RUN_HINTS.get(state, hint))


def _one_line(text: str) -> str:
    """Keep the last of libpq's reasons, which is about the address tried last, less its guesses."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    reasons = [line for line in lines if not line.startswith(GUESS)]
    said = reasons[-1] if reasons else "it gave no reason"
    said = re.sub(r"^connection failed: ", "", said)
    said = re.sub(r"^connection to server .*? failed: ", "", said)
    return re.sub(r"^(FATAL|ERROR): +", "", said).rstrip(".")
