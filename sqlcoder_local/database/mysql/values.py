"""Reads what MySQL and MariaDB send for a value where the driver would lose something."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from sqlcoder_local.database.rows import Value

BINARY_CHARSET: Final = 63
UNSIGNED, ENUM, SET = 32, 256, 2048
"""Flags of a column of a result."""
TYPES: Final[Mapping[str, str]] = {
    "TINY": "tinyint",
    "SHORT": "smallint",
    "LONG": "int",
    "INT24": "mediumint",
    "LONGLONG": "bigint",
    "NEWDECIMAL": "decimal",
    "VAR_STRING": "varchar",
    "STRING": "char",
    "BLOB": "text",
}
"""Where the protocol calls a type otherwise than SQL does."""
BINARY_TYPES: Final[Mapping[str, str]] = {"varchar": "varbinary", "char": "binary", "text": "blob"}


def read_date(text: str) -> Value:
    """Read a date; 0000-00-00 stays text."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def read_moment(text: str) -> Value:
    """Read a moment, which has no zone; 0000-00-00 00:00:00 stays text."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return text


def read_bits(data: bytes) -> Value:
    """Read BIT as the number it is."""
    return int.from_bytes(data, "big")


def read_geometry(data: bytes) -> Value:
    """Write a geometry as hexadecimal digits: its reference system, then well-known binary."""
    return data.hex().upper()


def read_json(text: str) -> Value:
    """Read a JSON document with its numbers exact; one too deep or too long for Python stays text."""
    try:
        value: Value = json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError):
        return text
    return value


READERS: Final[Mapping[str, Callable[[Any], Value]]] = {
    "DATE": read_date,
    "DATETIME": read_moment,
    "TIMESTAMP": read_moment,
    "BIT": read_bits,
    "GEOMETRY": read_geometry,
    "JSON": read_json,
}


def type_name(protocol_name: str, *, flags: int, charset: int) -> str:
    """Name the type of a column as SQL does."""
    if flags & ENUM:
        return "enum"
    if flags & SET:
        return "set"
    name = TYPES.get(protocol_name, protocol_name.lower())
    if charset == BINARY_CHARSET:
        name = BINARY_TYPES.get(name, name)
    return f"{name} unsigned" if flags & UNSIGNED and name.endswith("int") else name
