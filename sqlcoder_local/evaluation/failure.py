"""What kind of failure an error is that ended a question."""

import re
from typing import Final

from sqlcoder_local.errors import (
    DeclinedError,
    QueryTimeoutError,
    SqlcoderError,
    StatementRefusedError,
)
from sqlcoder_local.evaluation.outcome import Status

NAME_FAULT: Final = re.compile(
    r"There is no (?:table|column|name)\b|(?:The column|Table|Column) '.*' can mean\b"
)


def failure_status(error: SqlcoderError) -> Status:
    """Sort an error: the model declined, or its SQL did not parse, bind, pass, run, or end in time."""
    if isinstance(error, DeclinedError):
        return "declined"
    if isinstance(error, QueryTimeoutError):
        return "timed_out"
    refusal = error if isinstance(error, StatementRefusedError) else error.__cause__
    if not isinstance(refusal, StatementRefusedError):
        return "failed"
    if NAME_FAULT.match(refusal.message):
        return "not_bound"
    # The check refuses a query it has read without any other error behind it.
    was_read = refusal.__cause__ is None or isinstance(refusal.__cause__, RecursionError)
    return "refused" if was_read else "not_parsed"
