"""Descriptions of tables and columns: a TOML file of one's own, or metadata as defog's tools write it."""

import csv
import json
import tomllib
from collections.abc import Mapping
from io import StringIO
from pathlib import Path

from sqlcoder_local.errors import UsageError

Descriptions = Mapping[tuple[str, str], str]
"""By the names of table and column in lower case; the empty column stands for the table."""

TOML_FORM = (
    'Write [table], then description = "...", hide_values = ["column"], show_values = ["column"]'
    ' and, under [table.columns], column = "...".'
)
HIDE_VALUES, SHOW_VALUES = "hide_values", "show_values"
JSON_FORM = (
    'It must hold {"table_metadata": {"table": [{"column_name": "...", "column_description": "..."}]}}.'
)
CSV_FORM = "Its first line must name the columns table_name, column_name and column_description."


def read_descriptions(path: Path) -> Descriptions:
    """Read a file by what its name ends in; raises UsageError."""
    reader, form = READERS[path.suffix.lower()]
    try:
        return {key: text for key, text in reader(path.read_text(encoding="utf-8")).items() if text}
    except (OSError, UnicodeError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise _unreadable(path, error, form) from error


def read_value_choices(path: Path, key: str) -> frozenset[tuple[str, str]]:
    """The columns that a descriptions.toml lists under a key, by table and column; raises UsageError."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return frozenset(
            (table.lower(), _text(column).lower())
            for table, entry in tables.items()
            for column in _listed(entry.get(key, []))
        )
    except (OSError, UnicodeError, ValueError, TypeError, AttributeError) as error:
        raise _unreadable(path, error, TOML_FORM) from error


def _listed(columns: object) -> list[object]:
    if not isinstance(columns, list):
        raise TypeError(f"{columns!r} is no list")
    return columns


def _unreadable(path: Path, error: Exception, form: str) -> UsageError:
    return UsageError(f"{path} cannot be read as descriptions: {error!r}.", form)


def _from_toml(text: str) -> Descriptions:
    descriptions: dict[tuple[str, str], str] = {}
    for table, entry in tomllib.loads(text).items():
        if strange := sorted(set(entry) - {"description", "columns", HIDE_VALUES, SHOW_VALUES}):
            raise ValueError(f"{table} has {strange[0]!r}")
        descriptions[table.lower(), ""] = _text(entry.get("description", ""))
        for column, meaning in entry.get("columns", {}).items():
            descriptions[table.lower(), column.lower()] = _text(meaning)
    return descriptions


def _from_json(text: str) -> Descriptions:
    whole = json.loads(text)
    tables = whole.get("table_metadata", whole)
    return {
        (table.lower(), column["column_name"].lower()): _text(column.get("column_description") or "")
        for table, columns in tables.items()
        for column in columns
    }


def _from_csv(text: str) -> Descriptions:
    return {
        (row["table_name"].lower(), row["column_name"].lower()): _text(row["column_description"] or "")
        for row in csv.DictReader(StringIO(text))
    }


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return " ".join(value.split())


READERS = {
    ".toml": (_from_toml, TOML_FORM),
    ".json": (_from_json, JSON_FORM),
    ".csv": (_from_csv, CSV_FORM),
}
