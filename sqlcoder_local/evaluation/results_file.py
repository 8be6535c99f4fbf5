"""Outcomes in a JSONL file that only grows: a head that tells what was run, then one outcome a line."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.outcome import Outcome
from sqlcoder_local.evaluation.text_file import text_of

VERSION: Final = 1
Head = Mapping[str, Any]
"""What a run depends on; a run goes on only in a file with the same head."""


def read_results(path: Path) -> tuple[Head, tuple[Outcome, ...]]:
    """Read a file of results, leaving out a last line that was not finished; raises UsageError."""
    # What stands after the last line end was being written when the run was killed.
    first, *others = text_of(path).split("\n")[:-1] or [""]
    try:
        head = _head(first)
        read = [Outcome.of_record(json.loads(line)) for line in others]
    except ValueError as error:
        raise UsageError(
            f"{path} is no file of results: {error}.", "Name one that `eval ... --results` wrote."
        ) from error
    outcomes = {outcome.number: outcome for outcome in read}
    return head, tuple(outcomes[number] for number in sorted(outcomes))


def _head(line: str) -> Head:
    head = json.loads(line) if line else None
    if not isinstance(head, dict) or head.get("version") != VERSION:
        raise ValueError("its first line is no head of results of this version")
    return head


class ResultsFile:
    """Takes outcomes one by one; each is on the disk before the next question is asked."""

    def __init__(self, path: Path, head: Head) -> None:
        """Begin a file, or go on in one that has the same head; raises UsageError for another."""
        head = {"version": VERSION, **head}
        self._path = path
        self.done: tuple[Outcome, ...] = ()
        """What the file held already."""
        try:
            if path.exists() and path.stat().st_size:
                self._go_on(head)
            self._descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
        except OSError as error:
            raise UsageError(
                f"{path} cannot be written: {error.strerror}.", "Name another file with --results."
            ) from error
        if os.fstat(self._descriptor).st_size == 0:
            self._write(head)

    def add(self, outcome: Outcome) -> None:
        """Write one outcome."""
        self._write(outcome.as_record())

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        """Close at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _go_on(self, head: Head) -> None:
        text = self._path.read_bytes()
        if b"\n" not in text and json.dumps(head).encode().startswith(text):
            os.truncate(self._path, 0)
            return
        found, self.done = read_results(self._path)
        if different := [key for key in head if found.get(key) != head[key]]:
            raise UsageError(
                f"{self._path} holds a run with another {different[0]}: {found.get(different[0])}.",
                "Name another file with --results, or remove this one.",
            )
        os.truncate(self._path, text.rindex(b"\n") + 1)

    def _write(self, record: Mapping[str, Any]) -> None:
        # One call a line: what is written in one piece cannot be torn by another writer.
        os.write(self._descriptor, f"{json.dumps(record)}\n".encode())
        os.fsync(self._descriptor)
