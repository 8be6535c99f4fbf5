"""What was asked and what came of it, kept in one SQLite file that several programs may write to at once."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal

from sqlcoder_local.errors import CancelledError, DeclinedError, SqlcoderError, UsageError
from sqlcoder_local.paths import state_folder

VERSION: Final = 1
WAIT_SECONDS: Final = 5.0
"""For another program that is writing."""
LONGEST_TEXT: Final = 100_000
"""Of a question, a query or a message; the rest is not kept."""

Outcome = Literal["answered", "not run", "declined", "failed", "cancelled"]

TABLE: Final = """
CREATE TABLE IF NOT EXISTS entries (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    asked_at TEXT NOT NULL,
    database TEXT NOT NULL,
    question TEXT NOT NULL,
    sql TEXT NOT NULL,
    outcome TEXT NOT NULL,
    row_count INTEGER,
    is_truncated INTEGER NOT NULL,
    seconds REAL NOT NULL,
    message TEXT NOT NULL,
    is_starred INTEGER NOT NULL DEFAULT 0
)
"""
FIELDS: Final = "asked_at, database, question, sql, outcome, row_count, is_truncated, seconds, message"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One question, or one query of the person's own, and what came of it."""

    database: str
    """As it is shown to people: never with a password."""
    question: str = ""
    """Empty where the person wrote the SQL."""
    sql: str = ""
    outcome: Outcome
    row_count: int | None = None
    is_truncated: bool = False
    seconds: float = 0.0
    """From asking to the end."""
    message: str = ""
    """What went wrong, in words."""
    asked_at: datetime
    is_starred: bool = False
    number: int = 0
    """Given by the history."""

    @property
    def result(self) -> str:
        """What came of it, in a word or two: rows, where there are any."""
        if self.outcome != "answered" or self.row_count is None:
            return self.outcome
        count = f"{self.row_count:,}{'+' * self.is_truncated}"
        return f"{count} {'row' if count == '1' else 'rows'}"


class History:
    """The file of entries; every call opens it anew, so that nothing is held between them."""

    def __init__(self, file: Path | None = None) -> None:
        """Take a file, which need not exist; else the user's own."""
        self._file = file or state_folder() / "history.sqlite"

    @property
    def file(self) -> Path:
        """Where the entries are."""
        return self._file

    def add(self, entry: Entry, *, instead_of: int | None = None) -> int:
        """Keep an entry, in the place of an earlier one where that is told; raises UsageError."""
        values = (
            entry.asked_at.astimezone(UTC).isoformat(timespec="seconds"),
            *(_kept(text) for text in (entry.database, entry.question, entry.sql)),
            entry.outcome,
            entry.row_count,
            entry.is_truncated,
            entry.seconds,
            _kept(entry.message),
        )
        with self._opened() as connection:
            if instead_of is not None:
                marks = ", ".join(f"{field.strip()} = ?" for field in FIELDS.split(","))
                changed = connection.execute(
                    f"UPDATE entries SET {marks} WHERE number = ?",  # noqa: S608 - own words
                    (*values, instead_of),
                )
                if changed.rowcount:
                    return instead_of
            added = connection.execute(
                f"INSERT INTO entries ({FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                values,
            )
            return int(added.lastrowid or 0)

    def entries(
        self, search: str = "", *, database: str = "", is_starred: bool = False, most: int = 200
    ) -> list[Entry]:
        """Find entries that hold the words searched for, the newest first; raises UsageError."""
        if not self._file.exists():
            return []
        conditions = ["1"]
        values: list[object] = []
        for word in search.split():
            conditions.append("instr(lower(question || ' ' || sql || ' ' || database), lower(?)) > 0")
            values.append(_kept(word))
        if database:
            conditions.append("database = ?")
            values.append(_kept(database))
        if is_starred:
            conditions.append("is_starred")
        query = (
            f"SELECT number, is_starred, {FIELDS} FROM entries"  # noqa: S608 - own words
            f" WHERE {' AND '.join(conditions)} ORDER BY number DESC LIMIT ?"
        )
        with self._opened() as connection:
            return [_entry(row) for row in connection.execute(query, (*values, most))]

    def star(self, number: int, *, is_starred: bool) -> bool:
        """Mark an entry, or take the mark away; tells whether there is one. Raises UsageError."""
        with self._opened() as connection:
            marked = connection.execute(
                "UPDATE entries SET is_starred = ? WHERE number = ?", (is_starred, number)
            )
            return marked.rowcount > 0

    def purge(self, *, is_all: bool = False, before: datetime | None = None) -> int:
        """Forget entries without a star, or all, or those of before; tells how many. Raises UsageError."""
        if not self._file.exists():
            return 0
        conditions = [] if is_all else ["NOT is_starred"]
        values: list[str] = []
        if before is not None:
            conditions.append("asked_at < ?")
            values.append(before.astimezone(UTC).isoformat(timespec="seconds"))
        with self._opened() as connection:
            # What is deleted must not stay readable in the file.
            connection.execute("PRAGMA secure_delete = ON")
            where = " AND ".join(conditions) or "1"
            forgotten = connection.execute(f"DELETE FROM entries WHERE {where}", values)  # noqa: S608
            return forgotten.rowcount

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            # Made here first, so that nobody else may read it.
            os.close(os.open(self._file, os.O_CREAT | os.O_RDWR, 0o600))
            with closing(sqlite3.connect(self._file, timeout=WAIT_SECONDS)) as connection, connection:
                self._refuse_if_newer(connection)
                yield connection
        except OSError as error:
            raise UsageError(
                f"The history {self._file} cannot be used: {error.strerror}.",
                "Mend its folder, or keep none with --no-history.",
            ) from error
        except sqlite3.Error as error:
            raise UsageError(
                f"The history {self._file} cannot be used: {error}.",
                "Move it away to begin a new one, or keep none with --no-history.",
            ) from error

    def _refuse_if_newer(self, connection: sqlite3.Connection) -> None:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise UsageError(
                f"The history {self._file} was written by a newer version of this program.",
                "Use that, or keep no history with --no-history.",
            )
        if version < VERSION:
            connection.execute(TABLE)
            connection.execute(f"PRAGMA user_version = {VERSION}")


def outcome_of(error: SqlcoderError | None) -> Outcome:
    """Name what came of a query that was run."""
    match error:
        case None:
            return "answered"
        case DeclinedError():
            return "declined"
        case CancelledError():
            return "cancelled"
        case _:
            return "failed"


def now() -> datetime:
    """Tell the time as entries keep it."""
    return datetime.now(UTC)


def _kept(text: str) -> str:
    """Shorten a text, and replace what UTF-8 cannot write."""
    return text[:LONGEST_TEXT].encode("utf-8", "replace").decode("utf-8")


def _entry(row: tuple[Any, ...]) -> Entry:
    number, is_starred, asked_at, database, question, sql, outcome, row_count, is_truncated, *rest = row
    return Entry(
        number=number,
        is_starred=bool(is_starred),
        asked_at=datetime.fromisoformat(asked_at),
        database=database,
        question=question,
        sql=sql,
        outcome=outcome,
        row_count=row_count,
        is_truncated=bool(is_truncated),
        seconds=rest[0],
        message=rest[1],
    )
