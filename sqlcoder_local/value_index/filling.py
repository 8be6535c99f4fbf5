"""The index of a database's texts filled, column by column, from where it was left."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlcoder_local.database.database import Database
from sqlcoder_local.value_index.index_file import opened_index
from sqlcoder_local.value_index.reading import text_columns, texts_of


@dataclass(frozen=True, kw_only=True)
class Filled:
    """How far the index is."""

    read: int
    """Columns whose texts it holds, or that it has no room for."""
    total: int

    @property
    def is_whole(self) -> bool:
        """Tell whether there is nothing left to read."""
        return self.read >= self.total


NOTHING_TO_FILL = Filled(read=0, total=0)


def fill_index(
    database: Database,
    folder: Path,
    *,
    within_seconds: float,
    is_cancelled: Callable[[], bool] = lambda: False,
    on_progress: Callable[[Filled], None] = lambda _filled: None,
) -> Filled:
    """Read the columns that were not read yet, as far as the time goes; tells how far that is.

    Where the index cannot be kept, nothing is to be filled: questions are answered without.
    """
    identity, columns = database.identity, text_columns(database.schema())
    if identity is None:
        return NOTHING_TO_FILL
    try:
        with opened_index(folder, identity=identity.name, state=identity.state) as index:
            places = index.unread(len(columns))
            filled = Filled(read=len(columns) - len(places), total=len(columns))
            on_progress(filled)
            unread = [columns[place] for place in places]
            read = texts_of(database, unread, within_seconds=within_seconds, is_cancelled=is_cancelled)
            for number, texts in read:
                index.add(places[number], texts)
                filled = Filled(read=filled.read + 1, total=filled.total)
                on_progress(filled)
                if index.is_full():
                    return Filled(read=len(columns), total=len(columns))
            return filled
    except (OSError, sqlite3.Error):
        # A full or read-only disk, or another program at the file.
        return NOTHING_TO_FILL
