"""What the session adds to the history, and what it says when that cannot be done."""

from time import perf_counter

from sqlcoder_local.audit import audit
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.errors import SqlcoderError, UsageError
from sqlcoder_local.history import Entry, History, now, outcome_of
from tui.events import HistoryFailed, Tell


class Record:
    """Writes entries about one database after the other."""

    def __init__(self, history: History | None, tell: Tell) -> None:
        """Take the history; None keeps nothing."""
        self._history = history
        self._tell = tell
        self.database = ""
        """As it is shown to people."""

    def keep(
        self,
        question: str,
        sql: str,
        started: float,
        *,
        rows: Rows | None = None,
        error: SqlcoderError | None = None,
        is_run: bool = True,
        entry: int | None = None,
    ) -> int | None:
        """Add an entry, in the place of an earlier one where that is told; gives its number."""
        kept = Entry(
            database=self.database,
            question=question,
            sql=sql,
            outcome=outcome_of(error) if is_run else "not run",
            row_count=rows.count if rows else None,
            is_truncated=bool(rows and rows.is_truncated),
            seconds=perf_counter() - started,
            message=str(error) if error else "",
            asked_at=now(),
        )
        try:
            audit("tui", kept)
            return self._history.add(kept, instead_of=entry) if self._history is not None else None
        except UsageError as failure:
            self._tell(HistoryFailed(error=failure))
            return None
