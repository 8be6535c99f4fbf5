"""A person's question over a schema that is spelled, ordered and cut in another way.

People's questions are few and their schemas fewer: a model that sees the same names often enough learns them
by heart instead of looking them up in its prompt.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from random import Random

from sqlcoder_local.prompt.words import words_of
from sqlcoder_local.schema import Schema, Table
from sqlcoder_local.sql_name import sql_name
from training.real_pair import RealPair
from training.schemas.naming import SHORT_WORDS, SPELLINGS

RESPELLED_SHARE, SHORTENED_SHARE, PREFIXED_SHARE = 0.4, 0.1, 0.1
SHUFFLED_SHARE = 0.3
CUT_SHARE, COLUMN_LOSS, TABLE_LOSS = 0.4, 0.25, 0.2
PREFIXES = ("tbl", "t", "dim", "app", "db")
NAME = r'(?:"(?:[^"]|"")+"|[a-z_][a-z0-9_]*)'
NAMES = re.compile(
    rf"(?P<text>'(?:[^']|'')*')|(?P<table>{NAME})\.(?P<column>{NAME}|\*)"
    rf"|(?P<before>\b(?:FROM|JOIN) )(?P<whole>{NAME})(?![\w.\"])"
)
"""Columns always stand behind their table, so a name by itself is a table or none."""


@dataclass(frozen=True, kw_only=True)
class Respelling:
    """What the tables are called, and the columns of each, by their names before."""

    tables: Mapping[str, str]
    columns: Mapping[tuple[str, str], str]

    def sql(self, text: str) -> str:
        """The same SQL over the new names."""
        tables = {sql_name(old): sql_name(new) for old, new in self.tables.items()}
        columns = {(sql_name(t), sql_name(c)): sql_name(new) for (t, c), new in self.columns.items()}

        def renamed(match: re.Match[str]) -> str:
            if match["text"]:
                return match[0]
            if match["before"]:
                return match["before"] + tables.get(match["whole"], match["whole"])
            column = columns.get((match["table"], match["column"]), match["column"])
            return f"{tables.get(match['table'], match['table'])}.{column}"

        return NAMES.sub(renamed, text)

    def table(self, table: Table) -> Table:
        """The table under its new name, its keys too."""
        return replace(
            table,
            name=self.tables[table.name],
            columns=tuple(replace(c, name=self.columns[table.name, c.name]) for c in table.columns),
            foreign_keys=tuple(
                replace(
                    key,
                    columns=tuple(self.columns[table.name, c] for c in key.columns),
                    referred_table=self.tables[key.referred_table],
                    referred_columns=tuple(self.columns[key.referred_table, c] for c in key.referred_columns),
                )
                for key in table.foreign_keys
                if key.referred_table in self.tables
            ),
        )


def varied(pair: RealPair, rng: Random) -> RealPair:
    """The pair after what chance changes of its schema; the question stays, and the SQL means the same."""
    if rng.random() < CUT_SHARE:
        pair = _cut(pair, rng)
    if rng.random() < SHUFFLED_SHARE:
        tables = tuple(
            replace(t, columns=tuple(rng.sample(t.columns, len(t.columns)))) for t in pair.schema.tables
        )
        pair = replace(pair, schema=replace(pair.schema, tables=tables))
    return respelled(pair, _drawn(pair.schema, rng)) if rng.random() < RESPELLED_SHARE else pair


def respelled(pair: RealPair, names: Respelling | None) -> RealPair:
    """The pair under other names; the pair itself where two names would fall together."""
    if names is None:
        return pair
    values = tuple(
        replace(v, table=names.tables[v.table], column=names.columns[v.table, v.column]) for v in pair.values
    )
    tables = tuple(names.table(table) for table in pair.schema.tables)
    return replace(pair, sql=names.sql(pair.sql), schema=replace(pair.schema, tables=tables), values=values)


def _drawn(schema: Schema, rng: Random) -> Respelling | None:
    spell = rng.choice(SPELLINGS)
    prefix = f"{rng.choice(PREFIXES)} " if rng.random() < PREFIXED_SHARE else ""
    is_short = rng.random() < SHORTENED_SHARE

    def spelled(name: str) -> str:
        words = [word.lower() for word in words_of(name)]
        words = [SHORT_WORDS.get(word, word) for word in words] if is_short else words
        return spell(" ".join(words))

    tables = {table.name: spelled(prefix + table.name) for table in schema.tables}
    columns = {(table.name, c.name): spelled(c.name) for table in schema.tables for c in table.columns}
    held = {(table, new.lower()) for (table, _), new in columns.items()}
    is_apart = len({new.lower() for new in tables.values()}) == len(tables) and len(held) == len(columns)
    is_named = all(tables.values()) and all(columns.values())
    return Respelling(tables=tables, columns=columns) if is_apart and is_named else None


def _cut(pair: RealPair, rng: Random) -> RealPair:
    """Lose some tables and columns that the SQL does not read and no key needs."""
    read = {(match["table"], match["column"]) for match in NAMES.finditer(pair.sql) if match["table"]}
    whole = {match["whole"] for match in NAMES.finditer(pair.sql) if match["before"]}
    needed = whole | {table for table, _ in read}
    kept = [t for t in pair.schema.tables if sql_name(t.name) in needed or rng.random() >= TABLE_LOSS]
    schema = pair.schema.only(frozenset(table.name for table in kept))
    in_keys = {
        (key.referred_table, c) for t in schema.tables for key in t.foreign_keys for c in key.referred_columns
    }
    in_keys |= {(t.name, c) for t in schema.tables for key in t.foreign_keys for c in key.columns}
    starred = {table for table, column in read if column == "*"}
    tables = tuple(
        replace(
            table,
            columns=tuple(
                column
                for place, column in enumerate(table.columns)
                if place == 0
                or sql_name(table.name) in starred
                or (sql_name(table.name), sql_name(column.name)) in read
                or (table.name, column.name) in in_keys
                or rng.random() >= COLUMN_LOSS
            ),
        )
        for table in schema.tables
    )
    shown = {(table.name, column.name) for table in tables for column in table.columns}
    values = tuple(value for value in pair.values if (value.table, value.column) in shown)
    return replace(pair, schema=replace(schema, tables=tables), values=values)
