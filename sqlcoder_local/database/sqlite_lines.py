"""Rows of SQLite's driver as lines of CSV: text is taken as the bytes it is, and decoded line by line."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from sqlcoder_local.database.block_lines import RawRow, Spelling, block_lines
from sqlcoder_local.database.limits import Cuts, Limits
from sqlcoder_local.database.rows import SeparatedRows, Value


def decoded(text: bytes | bytearray) -> str:
    """Decode what should be UTF-8; SQLite does not check it."""
    return text.decode("utf-8", errors="replace")


def _value_of(cell: Value | bytearray) -> Value:
    return decoded(cell) if isinstance(cell, bytearray) else cell


SPELLING: Final = Spelling(
    # %a is repr(), and %.0a nothing of it.
    formats={int: b"%d", float: b"%a", bytearray: b"%b", type(None): b"%.0a"},
    text=bytearray,
    converted={},
    of_text=str.encode,
    as_text=decoded,
    value_of=_value_of,
    # What stands for a byte that is no UTF-8 takes three.
    longest_character=3,
)


def separated_lines(
    connection: sqlite3.Connection,
    fetch: Callable[[int], Sequence[RawRow]],
    delimiter: str,
    limits: Limits,
    cuts: Cuts,
) -> Iterator[SeparatedRows]:
    """Write the rows of a query; while they are fetched, text comes as `bytearray`, unlike a BLOB."""
    connection.text_factory = bytearray
    try:
        yield from block_lines(SPELLING, fetch, delimiter, limits, cuts)
    finally:
        connection.text_factory = decoded
