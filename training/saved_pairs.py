"""Questions with their SQL that a user saved: one a line as JSON, or Markdown files in a folder."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlcoder_local.errors import UsageError
from sqlcoder_local.evaluation.text_file import text_of
from sqlcoder_local.knowledge.examples import FOLDER, example_files

KNOWN = frozenset({"question", "sql", "private", "database"})
"""Of a line; `database` may stand there as it does in files for `eval`, and is passed over."""


@dataclass(frozen=True, kw_only=True)
class SavedPair:
    """A question and the SQL that answers it, in the words of the database."""

    question: str
    sql: str | None
    """None where the database cannot answer."""
    is_private: bool = False


def read_saved_pairs(path: Path, *, are_private: bool = False) -> tuple[SavedPair, ...]:
    """Read a file of JSON lines, or a folder of examples; raises UsageError with the line that is wrong."""
    pairs = tuple(_of_folder(path) if path.is_dir() else _of_lines(path))
    if not pairs:
        raise UsageError(
            f"{path} holds no pairs.",
            'Write lines such as {"question": "...", "sql": "..."}, or Markdown files with SQL.',
        )
    return tuple(
        SavedPair(question=pair.question, sql=pair.sql, is_private=pair.is_private or are_private)
        for pair in pairs
    )


def _of_folder(folder: Path) -> Iterator[SavedPair]:
    inner = folder / FOLDER
    for file in example_files(inner if inner.is_dir() else folder):
        yield SavedPair(question=file.example.question, sql=file.example.sql, is_private=file.is_private)


def _of_lines(path: Path) -> Iterator[SavedPair]:
    for number, line in enumerate(text_of(path).split("\n"), start=1):
        if line.strip():
            try:
                yield _pair(json.loads(line))
            except ValueError as error:
                raise UsageError(f"Line {number} of {path}: {error}.", "Correct the line.") from error


def _pair(record: object) -> SavedPair:
    if not isinstance(record, dict):
        raise ValueError("a pair is an object in braces")  # noqa: TRY004  the reader tells all in one way
    if unknown := [key for key in record if key not in KNOWN]:
        raise ValueError(f"the key {unknown[0]!r} is not known; known are {', '.join(sorted(KNOWN))}")
    question, sql, is_private = record.get("question"), record.get("sql"), record.get("private", False)
    if not isinstance(question, str) or not question.strip():
        raise ValueError("'question' is no text, or missing")
    if "sql" not in record or not (sql is None or (isinstance(sql, str) and sql.strip())):
        raise ValueError("'sql' is neither a query nor null")
    if not isinstance(is_private, bool):
        raise ValueError("'private' is neither true nor false")  # noqa: TRY004  as above
    return SavedPair(question=question.strip(), sql=sql, is_private=is_private)
