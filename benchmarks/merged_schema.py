"""Many small databases as one, and the questions about them, each with the tables that it needs."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from sqlglot import exp, parse_one
from sqlglot.errors import SqlglotError

from sqlcoder_local.database.sqlite_schema import introspect
from sqlcoder_local.database.sqlite_values import LONGEST_VALUE, ROWS_PER_COLUMN, holds_text, quoted
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.schema import Schema, Table, ValueMatch

SEED = 0


@dataclass(frozen=True, kw_only=True)
class Merged:
    """The databases as one."""

    schema: Schema
    values: Mapping[str, tuple[ValueMatch, ...]]
    """Every short text that the first rows hold, by itself without case."""

    def matching(self, phrases: Sequence[str]) -> list[ValueMatch]:
        """What a look into the data finds."""
        return [match for phrase in phrases for match in self.values.get(phrase.casefold(), ())]


@dataclass(frozen=True, kw_only=True)
class Needs:
    """A question, and the tables that its gold SQL reads."""

    question: str
    tables: frozenset[str]


def merged(folder: Path, names: Sequence[str]) -> Merged:
    """Read the databases of these names."""
    tables: list[Table] = []
    values: dict[str, list[ValueMatch]] = {}
    shared = _shared_names(folder, names)
    for name in names:
        with closing(sqlite3.connect(f"file:{folder / name}.sqlite?mode=ro", uri=True)) as connection:
            connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
            schema = introspect(connection)
            for table in schema.tables:
                own = _placed(table, name, shared)
                tables.append(own)
                for match in _texts(connection, table, own.name):
                    values.setdefault(match.value.casefold(), []).append(match)
    return Merged(
        schema=Schema(tables=tuple(tables)), values={text: tuple(all_) for text, all_ in values.items()}
    )


def _shared_names(folder: Path, names: Sequence[str]) -> frozenset[str]:
    """The names, in lower case, that tables of several databases bear."""
    counts: Counter[str] = Counter()
    for name in names:
        with closing(sqlite3.connect(f"file:{folder / name}.sqlite?mode=ro", uri=True)) as connection:
            counts.update({table.name.lower() for table in introspect(connection).tables})
    return frozenset(table for table, count in counts.items() if count > 1)


def _placed(table: Table, database: str, shared: frozenset[str]) -> Table:
    """Put a table whose name others bear too into a namespace."""

    def full(name: str) -> str:
        return f"{database}.{name}" if name.lower() in shared else name

    keys = tuple(replace(key, referred_table=full(key.referred_table)) for key in table.foreign_keys)
    name = full(table.name)
    return replace(table, name=name, namespace=database if name != table.name else "", foreign_keys=keys)


def _texts(connection: sqlite3.Connection, table: Table, name: str) -> Iterator[ValueMatch]:
    for column in filter(holds_text, table.columns):
        rows = f"SELECT {quoted(column.name)} AS value FROM {quoted(table.name)} LIMIT {ROWS_PER_COLUMN}"
        for (value,) in connection.execute(f"SELECT DISTINCT value FROM ({rows})"):
            if isinstance(value, str) and len(value) <= LONGEST_VALUE:
                yield ValueMatch(table=name, column=column.name, value=value)


def questions(
    cases: Sequence[Case], names: Sequence[str], merged_databases: Merged, count: int
) -> list[Needs]:
    """Draw questions about these databases whose gold SQL can be read."""
    known = {table.name.lower(): table.name for table in merged_databases.schema.tables}
    asked = [case for case in cases if case.database in set(names) and case.golds]
    drawn: list[Needs] = []
    for case in Random(SEED).sample(asked, len(asked)):  # noqa: S311 - a draw that anyone can repeat
        tables = frozenset(known.get(full, known.get(bare)) for full, bare in _gold_tables(case))
        if tables and None not in tables:
            drawn.append(Needs(question=case.question, tables=frozenset(filter(None, tables))))
        if len(drawn) == count:
            break
    return drawn


def _gold_tables(case: Case) -> set[tuple[str, str]]:
    """The tables of the gold SQL, with and without the database's name."""
    try:
        tree = parse_one(case.golds[0].replace("{", "").replace("}", ""), dialect=case.dialect)
    except SqlglotError:
        return set()
    made = {cte.alias.lower() for cte in tree.find_all(exp.CTE)}
    return {
        (f"{case.database}.{table.name}".lower(), table.name.lower())
        for table in tree.find_all(exp.Table)
        if table.name.lower() not in made
    }


def largest_first(folder: Path, least_tables: int) -> list[str]:
    """The databases with the most tables, as many as it takes."""
    counts = json.loads((folder.parent / "tables.json").read_text(encoding="utf-8"))
    by_size = sorted(counts, key=lambda one: (-len(one["table_names"]), one["db_id"]))
    chosen: list[str] = []
    total = 0
    for one in by_size:
        if total >= least_tables:
            break
        if (folder / f"{one['db_id']}.sqlite").is_file():
            chosen.append(one["db_id"])
            total += len(one["table_names"])
    return chosen
