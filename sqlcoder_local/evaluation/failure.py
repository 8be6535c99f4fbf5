"""What kind of failure an error is that ended a question."""

from sqlcoder_local.errors import (
    DeclinedError,
    QueryTimeoutError,
    SqlcoderError,
    StatementRefusedError,
    UnknownNameError,
)
from sqlcoder_local.evaluation.outcome import Status


def failure_status(error: SqlcoderError) -> Status:
    """Sort an error: the model declined, or its SQL did not parse, bind, pass, run, or end in time."""
    if isinstance(error, DeclinedError):
        return "declined"
    if isinstance(error, QueryTimeoutError):
        return "timed_out"
    refusal = error if isinstance(error, StatementRefusedError) else error.__cause__
    if not isinstance(refusal, StatementRefusedError):
        return "failed"
    if isinstance(refusal, UnknownNameError):
        return "not_bound"
    # The check refuses a query it has read without any other error behind it.
    was_read = refusal.__cause__ is None or isinstance(refusal.__cause__, RecursionError)
    return "refused" if was_read else "not_parsed"
