"""Texts of a database read while its model is loaded, and what is told of those that were not."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcoder_local.database.database import Database
from sqlcoder_local.value_index.background import BackgroundFilling
from sqlcoder_local.value_index.filling import fill_index


@contextmanager
def texts_read_meanwhile(database: Database, folder: Path | None) -> Iterator[None]:
    """Fill the index of texts while the block goes on; without a folder do nothing."""
    if folder is None:
        yield
        return
    filling = BackgroundFilling(database, folder)
    filling.start()
    try:
        yield
    finally:
        filling.stop()


def note_on_filling(database: Database, folder: Path | None) -> str | None:
    """Say what is not kept yet, so that a misspelled text of it is not found; None where all is."""
    if folder is None:
        return None
    filled = fill_index(database, folder, within_seconds=0)
    if filled.is_whole:
        return None
    return (
        f"Misspelled values were looked for in {filled.read:,} of {filled.total:,} columns of text;"
        " the next question reads on."
    )
