"""Guessed keys held against the data: how many of a column's values are values of the key it may refer to."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Final

from sqlcoder_local.database.database import Database
from sqlcoder_local.database.rows import Row
from sqlcoder_local.identity import Same
from sqlcoder_local.profiles.bounded_look import looked_into
from sqlcoder_local.profiles.kept_profiles import kept_profiles
from sqlcoder_local.profiles.overlap import Guess, Overlap
from sqlcoder_local.schema import ForeignKey, Schema, Table
from sqlcoder_local.sql_name import quoted_name

READING_SECONDS: Final = 1.0
"""What a question may wait for guesses that were not held against the data yet."""
GUESSES_A_QUERY: Final = 8
ROWS_READ, VALUES_LOOKED_UP = 5_000, 200
MOST_KEPT: Final = 4


def with_guesses_in_data(
    schema: Schema,
    *,
    database: Database,
    folder: Path | None,
    within_seconds: float = READING_SECONDS,
) -> Schema:
    """Leave out guesses that the data speaks against; the same value as long as no more is known.

    What there was no time for, or what cannot be looked up, stays a guess by its name.
    """
    guesses = [guess for table in schema.tables for guess in _guesses(table)]
    identity = database.identity
    if not guesses or identity is None:
        return schema
    kept = kept_profiles(identity, folder)
    unread = [guess for guess in guesses if guess not in kept.overlaps]
    looks = looked_into(
        unread,
        lambda some: _query(some, schema),
        database=database,
        schema=database.schema(),
        things_a_query=GUESSES_A_QUERY,
        within_seconds=within_seconds,
    )
    added = {guess: _overlap(rows) for guess, rows in looks}
    if added:
        kept.overlaps.update(added)
        kept.save()
    known = {guess: kept.overlaps.get(guess, Overlap()) for guess in guesses}
    contradicted = frozenset(guess for guess, overlap in known.items() if overlap.is_contradicted)
    backed = frozenset(guess for guess, overlap in known.items() if overlap.is_backed)
    return _judged(Same(schema), contradicted, backed) if contradicted or backed else schema


def _guesses(table: Table) -> list[Guess]:
    return [_as_guess(table, key) for key in table.foreign_keys if key.is_guess and len(key.columns) == 1]


def _as_guess(table: Table, key: ForeignKey) -> Guess:
    return Guess(
        table=table.name,
        column=key.columns[0],
        referred_table=key.referred_table,
        referred_column=key.referred_columns[0],
    )


def _query(guesses: Sequence[Guess], schema: Schema) -> str:
    """Write a query of rows (place, values, found), its parts bounded in rows."""
    return " UNION ALL ".join(_lookup(place, guess, schema) for place, guess in enumerate(guesses))


def _lookup(place: int, guess: Guess, schema: Schema) -> str:
    table, referred = (
        ".".join(map(quoted_name, schema.name_parts(name))) for name in (guess.table, guess.referred_table)
    )
    column, key = quoted_name(guess.column), quoted_name(guess.referred_column)
    cells = f"SELECT {column} AS held FROM {table} WHERE {column} IS NOT NULL LIMIT {ROWS_READ}"  # noqa: S608 - quoted
    few = f"SELECT DISTINCT held FROM ({cells}) AS cells LIMIT {VALUES_LOOKED_UP}"  # noqa: S608 - as above
    is_found = f"CASE WHEN held IN (SELECT {key} FROM {referred}) THEN 1 ELSE 0 END"  # noqa: S608 - as above
    return f"SELECT {place} AS place, COUNT(*) AS looked_up, SUM({is_found}) AS found FROM ({few}) AS few"  # noqa: S608 - as above


def _overlap(rows: Sequence[Row] | None) -> Overlap:
    if not rows:
        return Overlap()
    _, values, found = rows[0]
    return Overlap(values=int(str(values or 0)), found=int(str(found or 0)))


@lru_cache(maxsize=MOST_KEPT)
def _judged(schema: Same[Schema], contradicted: frozenset[Guess], backed: frozenset[Guess]) -> Schema:
    def keys_of(table: Table) -> tuple[ForeignKey, ...]:
        keys = [(key, _as_guess(table, key)) for key in table.foreign_keys]
        return tuple(
            replace(key, is_backed=key.is_guess and guess in backed)
            for key, guess in keys
            if not (key.is_guess and guess in contradicted)
        )

    return replace(
        schema.value,
        tables=tuple(replace(table, foreign_keys=keys_of(table)) for table in schema.value.tables),
    )
