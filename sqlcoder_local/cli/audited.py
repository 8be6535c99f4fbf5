"""One query told to the audit log and the history, whatever comes of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter

from sqlcoder_local.audit import audit, audit_file
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.history import Entry, now, outcome_of


@dataclass(kw_only=True)
class Told:
    """What is known of a query so far."""

    question: str = ""
    sql: str = ""
    row_count: int | None = None
    is_truncated: bool = False
    is_run: bool = True


@contextmanager
def audited(
    command: str,
    database: str,
    *,
    question: str = "",
    sql: str = "",
    keep: Callable[[Entry], None] | None = None,
) -> Iterator[Told]:
    """Give something to note the query in; raises UsageError where a wanted log cannot be written.

    `keep` gets what was noted, to add it to the history.
    """
    told, started = Told(question=question, sql=sql), perf_counter()
    if audit_file() is None and keep is None:
        yield told
        return

    def note(error: SqlcoderError | None) -> None:
        entry = _entry(told, database, started, error)
        audit(command, entry)
        if keep is not None:
            keep(entry)

    try:
        yield told
    except SqlcoderError as error:
        note(error)
        raise
    note(None)


def _entry(told: Told, database: str, started: float, error: SqlcoderError | None) -> Entry:
    # Deferred: it imports what opens databases.
    from sqlcoder_local.database.shown_name import shown_name  # noqa: PLC0415

    return Entry(
        database=shown_name(database),
        question=told.question,
        sql=told.sql,
        outcome=outcome_of(error) if told.is_run else "not run",
        row_count=told.row_count,
        is_truncated=told.is_truncated,
        seconds=perf_counter() - started,
        message=str(error) if error is not None else "",
        asked_at=now(),
    )
