"""How well each table answers to the words of a question: SQLite's BM25 over the names of a schema.

SQLite's full-text search comes with Python, ranks in milliseconds, and weighs names, columns, comments and
the surroundings of a table apart; no other library is needed for it.
"""

import sqlite3
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from heapq import nlargest
from threading import Lock

from sqlcoder_local.identity import Same
from sqlcoder_local.prompt.kindred_words import kindred_stems
from sqlcoder_local.prompt.words import stems_of
from sqlcoder_local.schema import Schema, Table

WEIGHTS = {"name": 3.0, "columns": 1.0, "comments": 0.5, "beside": 0.3, "around": 0.3}
"""Of a word that stands in the table's name, in its columns, in its comments, in a table that a key leads to,
in one that several keys lead to. Tuned on merged schemas of Spider's training part."""
KINDRED_WEIGHT = 0.35
"""Of a word that means much the same as one of the question."""
MOST_AROUND = 40
SURROUNDINGS_WEIGHT, BEST_AROUND = 0.2, 3
"""A table gains by the best tables that keys lead to, so that the tables of one question stay together."""
FAR_SURROUNDINGS_WEIGHT, BESIDE_WEIGHT, BEST_BESIDE = 0.1, 0.2, 2
"""In a long list, those that keys connect it with count for more than those further off."""
NAME_SHARE_WEIGHT = 2.0
MOST_COMMENT_CHARACTERS = 400
MOST_SCHEMAS_KEPT = 4


class TableIndex:
    """The tables of one schema, ready to be searched from any thread."""

    def __init__(self, schema: Schema) -> None:
        """Read all the names."""
        self.neighbours = neighbours_of(schema)
        self._around = {
            table.name: tuple(_nearest(table.name, self.neighbours, MOST_AROUND)) for table in schema.tables
        }
        self._beside = {name: set(near) - {name} for name, near in self.neighbours.items()}
        self._names = [table.name for table in schema.tables]
        self._name_stems = {table.name: frozenset(stems_of(table.bare_name)) for table in schema.tables}
        self._lock = Lock()
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        fields = ", ".join(WEIGHTS)
        self._connection.execute(f"CREATE VIRTUAL TABLE texts USING fts5({fields}, detail=column)")
        self._connection.executemany("INSERT INTO texts VALUES (?, ?, ?, ?, ?)", self._texts(schema))

    def scores(self, stems: Collection[str]) -> dict[str, float]:
        """Each table's score for the stems of a question; 0 where no word of it stands anywhere near."""
        scores = dict.fromkeys(self._names, 0.0)
        for place, rank in self._ranks(stems):
            scores[self._names[place - 1]] = -rank
        for name, own in self._name_stems.items():
            if common := own.intersection(stems):
                scores[name] += NAME_SHARE_WEIGHT * len(common) / len(own)
        return scores

    def with_surroundings(self, scores: Mapping[str, float]) -> dict[str, float]:
        """Raise each table by the best of those around it."""
        return {
            name: score + SURROUNDINGS_WEIGHT * _best(self._around[name], BEST_AROUND, scores)
            for name, score in scores.items()
        }

    def in_a_long_list(self, scores: Mapping[str, float], stems: Collection[str]) -> dict[str, float]:
        """Raise each table by words that mean much the same, and by what keys connect it with.

        More of the right tables are among the first thirty, though fewer are among the first four.
        """
        kindred = self.scores(kindred_stems(stems))
        own = {name: score + KINDRED_WEIGHT * kindred[name] for name, score in scores.items()}
        return {
            name: score
            + FAR_SURROUNDINGS_WEIGHT * _best(self._around[name], BEST_AROUND, own)
            + BESIDE_WEIGHT * _best(self._beside[name], BEST_BESIDE, own)
            for name, score in own.items()
        }

    def _ranks(self, stems: Collection[str]) -> list[tuple[int, float]]:
        if not stems:
            return []
        words = " OR ".join('"' + stem.replace('"', '""') + '"' for stem in sorted(stems))
        weights = ", ".join(map(str, WEIGHTS.values()))
        with self._lock:
            return self._connection.execute(
                f"SELECT rowid, bm25(texts, {weights}) FROM texts WHERE texts MATCH ?",  # noqa: S608 - ours
                (words,),
            ).fetchall()

    def _texts(self, schema: Schema) -> Iterator[tuple[str, ...]]:
        columns = {table.name: _stems(column.name for column in table.columns) for table in schema.tables}
        for table in schema.tables:
            own, beside = self._name_stems[table.name], self.neighbours[table.name]
            around = self._around[table.name]
            fields = (
                own,
                columns[table.name],
                _stems(_comments(table)),
                set[str]().union(*(self._name_stems[name] | columns[name] for name in beside)),
                set[str]().union(*(self._name_stems[name] | columns[name] for name in around)),
            )
            yield tuple(" ".join(sorted(field)) for field in fields)


@lru_cache(maxsize=MOST_SCHEMAS_KEPT)
def _index(same: Same[Schema]) -> TableIndex:
    return TableIndex(same.value)


def table_index(schema: Schema) -> TableIndex:
    """The index of a schema, made when it is first needed."""
    return _index(Same(schema))


def neighbours_of(schema: Schema) -> dict[str, list[str]]:
    """The tables that foreign keys lead to or come from, for each table."""
    neighbours: dict[str, list[str]] = {table.name: [] for table in schema.tables}
    for table in schema.tables:
        for key in table.foreign_keys:
            if key.referred_table in neighbours:
                neighbours[table.name].append(key.referred_table)
                neighbours[key.referred_table].append(table.name)
    return neighbours


def _best(names: Iterable[str], count: int, scores: Mapping[str, float]) -> float:
    return sum(nlargest(count, map(scores.__getitem__, names)))


def _stems(texts: Iterable[str]) -> set[str]:
    return {stem for text in texts for stem in stems_of(text)}


def _comments(table: Table) -> Iterator[str]:
    for comment in (table.comment, *(column.comment for column in table.columns)):
        yield comment[:MOST_COMMENT_CHARACTERS]


def _nearest(start: str, neighbours: Mapping[str, Iterable[str]], most: int) -> Iterator[str]:
    """Walk along the keys, the table itself first, until so many tables were met."""
    waiting, seen = deque([start]), {start}
    while waiting:
        name = waiting.popleft()
        yield name
        for near in neighbours[name]:
            if near not in seen and len(seen) < most:
                seen.add(near)
                waiting.append(near)
