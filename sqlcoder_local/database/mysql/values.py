"""Reads what MySQL and MariaDB send for a value where the driver would lose something."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from sqlcoder_local.database.rows import Value
from sqlcoder_local.database.server.value_texts import read_date, read_json, read_moment

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


def read_bits(data: bytes) -> Value:
    """Read BIT as the number it is."""
    return int.from_bytes(data, "big")


def read_geometry(data: bytes) -> Value:
    """Write a geometry as hexadecimal digits: its reference system, then well-known binary."""
    return data.hex().upper()


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
