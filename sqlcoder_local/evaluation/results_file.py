"""Outcomes in a JSONL file that only grows: a head that tells what was run, then one outcome a line."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.outcome import Outcome
from sqlcoder_local.evaluation.text_file import text_of
from sqlcoder_local.line_file import LineFile

VERSION: Final = 1
Head = Mapping[str, Any]
"""What a run depends on; a run goes on only in a file with the same head."""


def read_results(path: Path) -> tuple[Head, tuple[Outcome, ...]]:
    """Read a file of results, leaving out a last line that was not finished; raises UsageError."""
    return _read(path, text_of(path).split("\n")[:-1])


def _read(path: Path, lines: Sequence[str | bytes]) -> tuple[Head, tuple[Outcome, ...]]:
    first, *others = lines or [""]
    try:
        head = _head(first)
        read = [Outcome.of_record(json.loads(line)) for line in others]
    except ValueError as error:
        raise UsageError(
            f"{path} is no file of results: {error}.", "Name one that `eval ... --results` wrote."
        ) from error
    outcomes = {outcome.number: outcome for outcome in read}
    return head, tuple(outcomes[number] for number in sorted(outcomes))


def _head(line: str | bytes) -> Head:
    head = json.loads(line) if line else None
    if not isinstance(head, dict) or head.get("version") != VERSION:
        raise ValueError("its first line is no head of results of this version")
    return head


class ResultsFile:
    """Takes outcomes one by one; each is on the disk before the next question is asked."""

    def __init__(self, path: Path, head: Head) -> None:
        """Begin a file, or go on in one that has the same head; raises UsageError for another."""
        head = {"version": VERSION, **head}
        try:
            self._file = LineFile(path)
        except OSError as error:
            raise UsageError(
                f"{path} cannot be written: {error.strerror}.", "Name another file with --results."
            ) from error
        try:
            self.done = self._found(path, head)
            """What the file held already."""
        except BaseException:
            self._file.close()
            raise
        if not self._file.lines:
            self._file.add(head)

    def _found(self, path: Path, head: Head) -> tuple[Outcome, ...]:
        if not self._file.lines and json.dumps(head).encode().startswith(self._file.torn):
            return ()
        found, done = _read(path, self._file.lines)
        if different := [key for key in head if found.get(key) != head[key]]:
            raise UsageError(
                f"{path} holds a run with another {different[0]}: {found.get(different[0])}.",
                "Name another file with --results, or remove this one.",
            )
        return done

    def add(self, outcome: Outcome) -> None:
        """Write one outcome."""
        self._file.add(outcome.as_record())

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        self._file.close()

    def __enter__(self) -> Self:
        """Close at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
