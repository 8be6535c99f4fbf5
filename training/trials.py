"""Questions with databases to answer them on: Spider's, and made-up and written ones on filled databases."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import monotonic

from sqlcoder_local.database.rows import Rows
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.evaluation.asked_order import is_ordered
from sqlcoder_local.evaluation.same_rows import matches_execution
from sqlcoder_local.grammar.schema_grammar import REFUSAL
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_text import checked_statement
from training.corpus import read_pairs
from training.questions.shapes import draw_question
from training.real_pair import RealPair
from training.schemas.filled import filled_database
from training.schemas.made_up import draw_schema
from training.written_pairs import prepared_pairs

MADE_UP = "made up"
FILLINGS = 2
"""What is right by chance on one database is seldom right on two; Spider's get one filled as well."""
MADE_UP_TABLES = (1, 2, 3, 3, 4, 5)
JOINED_SHARE = 0.5
MOST_ROWS = 2_000
QUERY_SECONDS = 2.0
STEPS_BETWEEN_LOOKS = 10_000
"""SQLite's virtual machine stops after so many steps to look at the clock."""


@dataclass(frozen=True, kw_only=True)
class Trial:
    """A question whose answer is known, and databases that tell right from wrong."""

    pair: RealPair
    databases: tuple[sqlite3.Connection, ...]

    def rows_of(self, sql: str) -> tuple[Rows, ...] | None:
        """What a query brings from each database; None where it cannot be run, or brings too much."""
        try:
            carried = checked_statement(sql, self.pair.schema, target_dialect="sqlite").sql
            rows = tuple(_rows(database, carried) for database in self.databases)
        except (SqlcoderError, sqlite3.Error):
            return None
        return None if any(one.is_truncated for one in rows) else rows


@dataclass(frozen=True, kw_only=True)
class Trials:
    """Trials by number: the same seed gives the same ones, wherever a run goes on."""

    pairs: Sequence[RealPair]
    databases: Path
    """Holds NAME.sqlite for every pair."""
    made_up_share: float
    seed: int

    def pair(self, number: int) -> RealPair:
        """The question of one trial, with its answer."""
        rng = Random(f"{self.seed} {number}")
        if rng.random() < self.made_up_share or not self.pairs:
            return _made_up_pair(rng)
        return rng.choice(self.pairs)

    @contextmanager
    def opened(self, number: int) -> Iterator[Trial]:
        """One trial, its databases open for as long as this lasts."""
        pair, rng = self.pair(number), Random(f"filled {self.seed} {number}")
        databases = (
            tuple(filled_database(pair.schema, pair.sql, rng) for _ in range(FILLINGS))
            if pair.database == MADE_UP or pair.values_of
            else (
                _opened(self.databases / f"{pair.database}.sqlite"),
                filled_database(_without_own_tables(pair.schema), pair.sql, rng),
            )
        )
        try:
            yield Trial(pair=pair, databases=databases)
        finally:
            for database in databases:
                database.close()


def _made_up_pair(rng: Random) -> RealPair:
    made_up = draw_schema(rng, table_count=rng.choice(MADE_UP_TABLES), is_random=False, words=())
    question = draw_question(rng, made_up, joined_share=JOINED_SHARE)
    while question.sql == REFUSAL:
        question = draw_question(rng, made_up, joined_share=JOINED_SHARE)
    return RealPair(
        question=question.text, sql=question.sql, hardness=question.hardness, schema=made_up.schema,
        values=question.values, database=MADE_UP,
    )  # fmt: skip


def _without_own_tables(schema: Schema) -> Schema:
    """Leave out sqlite_sequence and its like, which Spider lists and nobody can create."""
    return Schema(tables=tuple(t for t in schema.tables if not t.name.lower().startswith("sqlite_")))


def _opened(file: Path) -> sqlite3.Connection:
    database = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    database.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return database


def trial_pairs(data: Path, databases: Path, *, are_held_out_written: bool) -> list[RealPair]:
    """People's questions to try: Spider's, or those written by hand that no training saw."""
    if are_held_out_written:
        return [pair for pair in prepared_pairs(data, are_held_out=True) if pair.sql != REFUSAL]
    held_out = frozenset((data / "held_out.txt").read_text(encoding="utf-8").split())
    return spider_pairs_with_databases(list(read_pairs(data / "spider.jsonl")), held_out, databases)


def spider_pairs_with_databases(
    pairs: Sequence[RealPair], held_out: frozenset[str], databases: Path
) -> list[RealPair]:
    """The pairs that may be trained on and whose database is there."""
    there = {file.stem for file in databases.glob("*.sqlite")} - held_out
    return [pair for pair in pairs if pair.database in there]


def says_something(rows: Sequence[Rows]) -> bool:
    """Whether the first result can tell right from wrong: nothing and zero come of wrong queries as well."""
    return any(cell not in (None, 0) for row in rows[0].rows for cell in row)


def right_texts(trial: Trial, texts: Sequence[str]) -> list[str] | None:
    """Those of the texts that bring what the known answer brings; None where that tells nothing."""
    gold = trial.rows_of(trial.pair.sql)
    if gold is None or not says_something(gold):
        return None
    in_order = is_ordered(trial.pair.sql, "postgres")
    brought = ((text, trial.rows_of(text)) for text in texts)
    return [text for text, rows in brought if rows and _agree(gold, rows, is_in_order=in_order)]


def _agree(gold: Sequence[Rows], given: Sequence[Rows], *, is_in_order: bool) -> bool:
    pairs = zip(gold, given, strict=True)
    return all(matches_execution(wanted, found, is_ordered=is_in_order) for wanted, found in pairs)


def _rows(database: sqlite3.Connection, sql: str) -> Rows:
    started = monotonic()
    database.set_progress_handler(lambda: monotonic() - started > QUERY_SECONDS, STEPS_BETWEEN_LOOKS)
    with closing(database.execute(sql)) as cursor:
        rows = cursor.fetchmany(MOST_ROWS + 1)
        columns = tuple(column[0] for column in cursor.description)
    return Rows(
        columns=columns, rows=tuple(rows[:MOST_ROWS]), is_truncated=len(rows) > MOST_ROWS,
        elapsed_seconds=monotonic() - started,
    )  # fmt: skip
