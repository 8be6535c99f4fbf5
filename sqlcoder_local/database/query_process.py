"""One query worker, seen from the process that started it: asked, waited for, and ended at its deadline."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from time import monotonic
from typing import Any, Final

from sqlcoder_local.child_process import ChildDiedError, ChildProcess
from sqlcoder_local.database.limits import Cuts, Limits
from sqlcoder_local.database.plain_errors import error_again, out_of_time
from sqlcoder_local.database.plain_rows import rows_again
from sqlcoder_local.database.plain_schema import rebuilt
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import ResultColumn, Row, SeparatedRows
from sqlcoder_local.errors import (
    CancelledError,
    DatabaseOpenError,
    QueryTimeoutError,
    SqlcoderError,
    SqlFailedError,
)
from sqlcoder_local.frames import Message
from sqlcoder_local.schema import Schema, ValueMatch

MODULE: Final = "sqlcoder_local.database.query_worker"
OPENING_SECONDS: Final = 120.0
GRACE_SECONDS: Final = 0.25
"""In which a worker that reaches its deadline may say so by itself; then it is ended."""
LOOK_SECONDS: Final = 0.05
"""Between two looks at whether the user wants to stop."""


@dataclass(frozen=True, kw_only=True)
class Opened:
    """What a worker tells of the database it has opened."""

    fingerprint: str
    schema: Schema | None
    """None where the parent knows the schema of this fingerprint."""


def never() -> bool:
    """Say that nobody wants to stop."""
    return False


class QueryProcess:
    """A worker that opens a database at once, answers about it, runs one query and ends."""

    def __init__(self, engine: str, target: Mapping[str, Any], fingerprint: str) -> None:
        """Start it; the fingerprint is that of the schema already known, or empty."""
        self._child = ChildProcess.start(MODULE)
        self._opened: Opened | None = None
        self._seconds_left = 0.0
        self._send({"engine": engine, "target": target, "fingerprint": fingerprint})

    def opened(self) -> Opened:
        """Wait until the database is open; raises DatabaseOpenError."""
        if self._opened is None:
            try:
                reply = self._reply(OPENING_SECONDS, never)
            except (SqlFailedError, QueryTimeoutError) as error:
                raise DatabaseOpenError(
                    "The database engine stopped while it opened the database."
                ) from error
            schema = None if reply["schema"] is None else rebuilt(Schema, reply["schema"])
            self._opened = Opened(fingerprint=reply["fingerprint"], schema=schema)
        return self._opened

    def is_alive(self) -> bool:
        """Tell whether it can still be asked."""
        return self._child.is_alive()

    def matching_values(self, phrases: Sequence[str], seconds: float) -> tuple[ValueMatch, ...]:
        """Look up the values a question mentions; raises QueryTimeoutError where not even that ends."""
        self._send({"do": "values", "phrases": list(phrases), "seconds": seconds})
        reply = self._reply(seconds, never)
        return tuple(rebuilt(ValueMatch, match) for match in reply["values"])

    def explain(self, query: str, seconds: float) -> Plan:
        """Ask for the plan of a query."""
        self._send({"do": "explain", "query": query, "seconds": seconds})
        return rebuilt(Plan, self._reply(seconds, never)["plan"])

    def start_query(
        self, query: str, limits: Limits, is_cancelled: Callable[[], bool]
    ) -> tuple[ResultColumn, ...]:
        """Start the one query that this worker runs; gives the columns as soon as they are known."""
        self._send({"do": "run", "query": query, "limits": asdict(limits)})
        reply = self._reply(limits.seconds, is_cancelled)
        self._seconds_left = reply["left"]
        return tuple(rebuilt(ResultColumn, column) for column in reply["columns"])

    def batches(self, is_cancelled: Callable[[], bool], cuts: Cuts) -> Iterator[Sequence[Row]]:
        """Give the rows of the query as they come; the tally is complete at the end."""
        for reply in self._batches(None, is_cancelled, cuts):
            yield rows_again(reply["rows"], reply["marked"])

    def separated(
        self, delimiter: str, is_cancelled: Callable[[], bool], cuts: Cuts
    ) -> Iterator[SeparatedRows]:
        """Give the rows as the worker writes them, which spares both sides of the pipe the values."""
        for reply in self._batches(delimiter, is_cancelled, cuts):
            yield SeparatedRows(**reply["separated"])

    def _batches(
        self, delimiter: str | None, is_cancelled: Callable[[], bool], cuts: Cuts
    ) -> Iterator[Mapping[str, Any]]:
        self._send({"separated_by": delimiter})
        while "end" not in (reply := self._reply(self._seconds_left, is_cancelled)):
            self._seconds_left = reply["left"]
            yield reply
        cuts.is_truncated = reply["end"]["is_truncated"]
        cuts.cells = reply["end"]["cells"]

    def end(self) -> None:
        """End it at once; a second call does nothing."""
        self._child.kill()

    def _send(self, message: Message) -> None:
        try:
            self._child.send(message)
        except ChildDiedError as error:
            raise died(error) from error

    def _reply(self, seconds: float, is_cancelled: Callable[[], bool]) -> Mapping[str, Any]:
        """Wait for the next message; ends the worker when the time is over or the user wants to stop."""
        deadline = monotonic() + seconds + GRACE_SECONDS
        # Asked here as well, for rows that come quickly leave no time to ask in the loop.
        self._end_if(is_cancelled(), CancelledError("The query was stopped."))
        try:
            while (reply := self._child.receive(timeout_seconds=LOOK_SECONDS)) is None:
                self._end_if(is_cancelled(), CancelledError("The query was stopped."))
                self._end_if(monotonic() > deadline, out_of_time())
        except ChildDiedError as error:
            raise died(error) from error
        if "error" in reply:
            raise error_again(reply["error"])  # type: ignore[arg-type]
        return reply

    def _end_if(self, is_over: bool, error: SqlcoderError) -> None:  # noqa: FBT001
        if is_over:
            self._child.kill()
            raise error


def died(error: ChildDiedError) -> SqlFailedError:
    """Say that a worker ended in the middle of its work."""
    return SqlFailedError(
        f"The database engine could not finish: {error.reason}.",
        "It may have needed more memory than a query may take; ask for less at once.",
    )
