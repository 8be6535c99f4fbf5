"""Spider's training part as pairs: tables.json, the questions, and values found in its databases."""

import json
import sqlite3
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

from sqlcoder_local.prompt.question_hints import phrases_of
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, ValueMatch
from training.canonical import NotCanonicalError, canonical_sql, hardness_of
from training.real_pair import RealPair

QUESTION_FILES = ("train.json", "train_syn.json")
DECLARED = {"text": "TEXT", "number": "NUMERIC", "time": "DATE", "boolean": "BOOLEAN", "others": "TEXT"}
MOST_ROWS_PER_COLUMN = 5000
LONGEST_VALUE = 100
LOWER_SHARE = 0.67


def spider_pairs(folder: Path, seed: int = 0) -> Iterator[RealPair]:
    """Every pair of the folder that can be written without aliases; two thirds of the names in lower case."""
    rng = Random(seed)
    entries = {entry["db_id"]: entry for entry in _json(folder / "tables.json")}
    for file in QUESTION_FILES:
        for record in _json(folder / file):
            schema = _schema(entries[record["db_id"]], is_lower=rng.random() < LOWER_SHARE)
            try:
                sql = canonical_sql(record["query"], schema)
            except NotCanonicalError:
                continue
            yield RealPair(
                question=record["question"], sql=sql, hardness=hardness_of(sql), schema=schema,
                values=_matches(_database(folder, record["db_id"]), record["question"], schema),
                database=record["db_id"],
            )  # fmt: skip


def _database(folder: Path, name: str) -> Path:
    return folder / "databases" / f"{name}.sqlite"


def _json(path: Path) -> list[dict]:  # type: ignore[type-arg] - records of many shapes
    records: list[dict] = json.loads(path.read_text(encoding="utf-8"))  # type: ignore[type-arg]
    return records


def _schema(entry: dict, *, is_lower: bool) -> Schema:  # type: ignore[type-arg]
    spell = str.lower if is_lower else str
    columns = [(table, spell(name)) for table, name in entry["column_names_original"]]
    names = [spell(name) for name in entry["table_names_original"]]
    own = {i: [] for i in range(len(names))}  # type: ignore[var-annotated]
    for (table, name), kind in zip(columns, entry["column_types"], strict=True):
        if table >= 0:
            own[table].append(Column(name=name, declared_type=DECLARED[kind]))
    keys: dict[int, list[ForeignKey]] = {i: [] for i in range(len(names))}
    for child, parent in entry["foreign_keys"]:
        (table, name), (other, theirs) = columns[child], columns[parent]
        keys[table].append(
            ForeignKey(columns=(name,), referred_table=names[other], referred_columns=(theirs,))
        )
    return Schema(
        tables=tuple(
            Table(name=name, columns=tuple(own[i]), foreign_keys=tuple(keys[i]))
            for i, name in enumerate(names)
        )
    )


@cache
def _cells(path: Path) -> dict[str, list[tuple[str, str, str]]]:
    """Every short text value of a database, folded, with where it stands."""
    cells: dict[str, list[tuple[str, str, str]]] = {}
    if not path.exists():
        return cells
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for _, column, *_ in connection.execute(f"PRAGMA table_info({_quoted(table)})").fetchall():
            rows = f"SELECT {_quoted(column)} AS c FROM {_quoted(table)} LIMIT ?"  # noqa: S608 - quoted names
            query = f"SELECT DISTINCT c FROM ({rows})"  # noqa: S608 - as above
            for (value,) in connection.execute(query, (MOST_ROWS_PER_COLUMN,)):
                if isinstance(value, str) and 0 < len(value) <= LONGEST_VALUE:
                    cells.setdefault(value.casefold(), []).append((table, column, value))
    connection.close()
    return cells


def _matches(path: Path, question: str, schema: Schema) -> tuple[ValueMatch, ...]:
    cells = _cells(path)
    kinds = {(t.name.lower(), c.name.lower()): (t.name, c) for t in schema.tables for c in t.columns}
    order = [table.name for table in schema.tables]
    found = []
    for phrase in phrases_of(question):
        for table, column, value in cells.get(phrase.casefold(), []):
            name, known = kinds.get((table.lower(), column.lower()), ("", None))
            if known and known.declared_type == "TEXT":
                found.append(ValueMatch(table=name, column=known.name, value=value))
    return tuple(sorted(dict.fromkeys(found), key=lambda match: order.index(match.table)))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
