"""The errors that a query worker tells its parent, as plain JSON values and back."""

from collections.abc import Mapping
from typing import Final

from sqlcoder_local.errors import (
    CancelledError,
    DatabaseOpenError,
    QueryTimeoutError,
    SqlcoderError,
    SqlFailedError,
    UsageError,
)

TOLD: Final[Mapping[str, type[SqlcoderError]]] = {
    kind.__name__: kind
    for kind in (SqlFailedError, QueryTimeoutError, CancelledError, DatabaseOpenError, UsageError)
}


def plain_error(error: SqlcoderError) -> dict[str, str]:
    """Write an error."""
    return {"kind": type(error).__name__, "message": error.message, "hint": error.hint}


def error_again(written: Mapping[str, str]) -> SqlcoderError:
    """Read what `plain_error` wrote."""
    return TOLD.get(written["kind"], SqlFailedError)(written["message"], written["hint"])


def out_of_time() -> QueryTimeoutError:
    """Say that a query took too long."""
    return QueryTimeoutError("The query reached the time limit.", "Ask for less, or raise --timeout.")
