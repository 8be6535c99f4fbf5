"""WikiSQL's training part as pairs; its tables have no names and few columns, so both are made up."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from sqlcoder_local.schema import Column, Schema, Table, ValueMatch
from training.canonical import NotCanonicalError, canonical_sql, hardness_of
from training.real_pair import RealPair
from training.schemas.values import nonsense_word

LITERAL = re.compile(r"\"(\w+)\" = '((?:[^']|'')*)'")
TABLE_NAMES = (
    "records",
    "data",
    "entries",
    "results",
    "list",
    "facts",
    "items",
    "overview",
    "table_1",
    "details",
)


def wikisql_pairs(path: Path, seed: int = 0) -> Iterator[RealPair]:
    """Every pair whose values stand in its question; columns of the next table are mixed in to distract."""
    rng = Random(seed)
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for record, stranger in zip(records, records[1:] + records[:1], strict=True):
        pair = _pair(rng, record, stranger)
        if pair:
            yield pair


def _pair(rng: Random, record: dict, stranger: dict) -> RealPair | None:  # type: ignore[type-arg] - JSON
    sql = record["sql"]
    values: list[tuple[str, str]] = []
    for column, literal in LITERAL.findall(sql):
        said = re.search(re.escape(literal.replace("''", "'")), record["question"], re.IGNORECASE)
        if not said:
            return None
        sql = sql.replace(f"'{literal}'", "'" + said[0].replace("'", "''") + "'")
        values.append((column, said[0]))
    name = rng.choice(TABLE_NAMES) if rng.random() < 0.5 else nonsense_word(rng)
    sql = re.sub(r"\btable_\w+", f'"{name}"', sql)
    columns = list(record["columns"].items())
    extra = [item for item in stranger["columns"].items() if item[0] not in record["columns"]]
    columns += rng.sample(extra, min(len(extra), rng.randint(0, 4)))
    rng.shuffle(columns)
    table = Table(name=name, columns=tuple(Column(name=c, declared_type=kind) for c, kind in columns))
    tables = [table]
    if rng.random() < 0.3 and not set(stranger["columns"]) & {c for c, _ in columns}:
        other = tuple(Column(name=c, declared_type=kind) for c, kind in stranger["columns"].items())
        tables.append(Table(name=nonsense_word(rng), columns=other))
    schema = Schema(tables=tuple(tables))
    try:
        sql = canonical_sql(sql, schema)
    except NotCanonicalError:
        return None
    known = {c.name: c.declared_type for c in table.columns}
    matches = tuple(
        ValueMatch(table=name, column=column, value=value)
        for column, value in values
        if known.get(column) == "TEXT" and rng.random() < 0.9
    )
    return RealPair(
        question=record["question"],
        sql=sql,
        hardness=hardness_of(sql),
        schema=schema,
        values=matches,
        database=record["table_id"],
    )
