"""The file in which the texts of one database are kept: SQLite's full-text search over their trigrams."""

import hashlib
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

FORM = 1
MOST_FILES = 32
MOST_TEXTS = 200_000
MOST_FOUND = 40
MOST_SCANNED = 2_000
BUSY_SECONDS = 1.0
TABLES = """
    CREATE TABLE IF NOT EXISTS state (mark TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS read_columns (place INTEGER PRIMARY KEY);
    CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5(text, place UNINDEXED, tokenize='trigram');
"""


class IndexFile:
    """The texts of one database in one state; another state makes it empty."""

    def __init__(self, connection: sqlite3.Connection, state: str) -> None:
        """Take a file over; what it holds of another state is dropped."""
        self._connection = connection
        self._connection.executescript(TABLES)
        mark = f"{FORM} {state}"
        if self._connection.execute("SELECT mark FROM state").fetchall() != [(mark,)]:
            with self._connection:
                for table in ("state", "read_columns", "texts"):
                    self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 - a name of ours
                self._connection.execute("INSERT INTO state VALUES (?)", (mark,))

    def unread(self, count: int) -> list[int]:
        """Of so many columns, the places of those that were not read yet; none where the file is full."""
        if self.is_full():
            return []
        read = {place for (place,) in self._connection.execute("SELECT place FROM read_columns")}
        return [place for place in range(count) if place not in read]

    def is_full(self) -> bool:
        """Tell whether there is room for no more texts."""
        return bool(self._connection.execute("SELECT COUNT(*) FROM texts").fetchone()[0] >= MOST_TEXTS)

    def add(self, place: int, texts: Sequence[str]) -> None:
        """Keep the texts of a column, unless another program has just done so."""
        with self._connection:
            added = self._connection.execute("INSERT OR IGNORE INTO read_columns VALUES (?)", (place,))
            if added.rowcount:
                pairs = ((text, place) for text in texts)
                self._connection.executemany("INSERT INTO texts VALUES (?, ?)", pairs)

    def sharing_trigrams(self, phrase: str) -> list[tuple[str, int]]:
        """The texts most like a phrase by their trigrams, each with the place of its column."""
        trigrams = sorted({phrase[start : start + 3] for start in range(len(phrase) - 2)})
        if not trigrams:
            return []
        words = " OR ".join('"' + trigram.replace('"', '""') + '"' for trigram in trigrams)
        return self._connection.execute(
            "SELECT text, place FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?", (words, MOST_FOUND)
        ).fetchall()

    def as_long(self, word: str) -> list[tuple[str, int]]:
        """The texts that begin like a word and are as long, each with the place of its column."""
        return self._connection.execute(
            "SELECT text, place FROM texts WHERE length(text) = ? AND lower(substr(text, 1, 1)) = ? LIMIT ?",
            (len(word), word[:1].lower(), MOST_SCANNED),
        ).fetchall()


@contextmanager
def opened_index(folder: Path, *, identity: str, state: str) -> Iterator[IndexFile]:
    """Open the file of a database, made where there is none, for its owner's eyes only.

    Raises OSError and sqlite3.Error; a damaged file is removed, and made anew the next time.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{hashlib.sha256(identity.encode()).hexdigest()[:32]}.sqlite"
    if not path.exists():
        _make_room(folder)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
        try:
            connection.execute("PRAGMA journal_mode = DELETE")
            yield IndexFile(connection, state)
        except sqlite3.DatabaseError as error:
            if not isinstance(error, sqlite3.OperationalError):
                path.unlink(missing_ok=True)
            raise


def _make_room(folder: Path) -> None:
    """Remove the files that were used the longest ago."""
    files = sorted(folder.glob("*.sqlite"), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in files[MOST_FILES - 1 :]:
        file.unlink(missing_ok=True)
