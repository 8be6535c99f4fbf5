"""A query worker that runs one query after the other, behind the same wall as the workers that run one."""

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from sqlcoder_local.child_process import ChildDiedError, ChildProcess
from sqlcoder_local.database.duckdb_in_worker import opened
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.worker_resources import limit_memory_and_files
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.parent_process import ParentProcess
from sqlcoder_local.sandbox import enter_sandbox

OPENING_SECONDS = 120.0


def main() -> None:
    """Open what the first message names, wall in, and run what the others hold until the parent is gone."""
    parent = ParentProcess()
    database = opened(parent.receive())
    limit_memory_and_files()
    enter_sandbox()
    database.schema()
    while True:
        parent.send({"is_ready": True})
        query = str(parent.receive()["query"])
        try:
            database.run(query, limits=Limits(rows=50))
        except (SqlcoderError, UnicodeEncodeError, MemoryError):
            continue


class ManyQueries:
    """Starts such a worker, and another where a query took too long or ended it."""

    def __init__(self, target: Mapping[str, Any]) -> None:
        self._target = target
        self.starts = 0
        self._child = self._started()

    def run(self, query: str, *, seconds: float) -> None:
        """Run a query for so long at most."""
        try:
            self._child.send({"query": query})
            is_done = self._child.receive(timeout_seconds=seconds) is not None
        except ChildDiedError:
            is_done = False
        if not is_done:
            self._child.kill()
            self._child = self._started()

    def _started(self) -> ChildProcess:
        child = ChildProcess.start(__name__)
        child.send(self._target)
        assert child.receive(timeout_seconds=OPENING_SECONDS) is not None
        self.starts += 1
        return child

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._child.kill()
