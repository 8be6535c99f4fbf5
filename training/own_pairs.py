"""Pairs to tune on: saved ones in the model's own form, and those the generator writes; all of them run."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.errors import QueryTimeoutError, SqlFailedError, StatementRefusedError
from sqlcoder_local.evaluation.asked_order import is_ordered
from sqlcoder_local.evaluation.same_rows import matches_execution
from sqlcoder_local.grammar.schema_grammar import REFUSAL
from sqlcoder_local.prompt.guessed_keys import with_guessed_keys
from sqlcoder_local.prompt.question_hints import phrases_of
from sqlcoder_local.sql_text import checked_statement
from training.canonical import NotCanonicalError, canonical_sql, hardness_of, strings_for_unknown_names
from training.own_schema import OwnSchema
from training.questions.shapes import draw_question
from training.real_pair import RealPair
from training.saved_pairs import SavedPair

MODEL_DIALECT = "postgres"
LIMITS = Limits(rows=2_000, seconds=10.0)
LOOKUP_SECONDS = 2.0
JOINED_SHARE = 0.45
MOST_TRIES_A_PAIR = 4
Form = Callable[[str, Database], str]
"""Writes a query of the user's in the way of a model; raises NotCanonicalError and SqlglotError."""
REFUSED = (StatementRefusedError, SqlFailedError, QueryTimeoutError)


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """A saved pair that cannot be learnt from, and why."""

    question: str
    reason: str


def qualified_form(sql: str, database: Database) -> str:
    """Write a query as the starter model does: full names, no aliases."""
    schema = with_guessed_keys(database.schema())
    if database.dialect == "sqlite":
        return canonical_sql(_in_plain_words(sql, "sqlite", "sqlite"), schema)
    return canonical_sql(_in_plain_words(sql, database.dialect, MODEL_DIALECT), schema, MODEL_DIALECT)


def general_form(sql: str, database: Database) -> str:
    """Write a query as the published models do: PostgreSQL's SQL, aliases where the user wrote them."""
    tree = sqlglot.parse_one(sql, dialect=database.dialect)
    for ordered in tree.find_all(exp.Ordered):
        # PostgreSQL's own order of NULLs, which nobody spells; another one shows in the rows.
        ordered.set("nulls_first", bool(ordered.args.get("desc")))
    return tree.sql(dialect=MODEL_DIALECT)


def learnable_pair(saved: SavedPair, database: Database, form: Form = qualified_form) -> RealPair | LeftOut:
    """Write a saved pair as the model would, and see that it still brings the same rows."""
    if saved.sql is None:
        return _real_pair(saved.question, REFUSAL, database)
    try:
        plain = _with_plain_strings(saved.sql, database)
        wanted = _rows(plain, database, database.dialect)
        sql = form(plain, database)
        brought = _rows(sql, database, MODEL_DIALECT)
    except (*REFUSED, NotCanonicalError, SqlglotError, ValueError) as error:
        return LeftOut(question=saved.question, reason=str(error).splitlines()[0])
    if wanted.is_truncated or not matches_execution(
        wanted, brought, is_ordered=is_ordered(saved.sql, database.dialect)
    ):
        return LeftOut(question=saved.question, reason="the model's form of it brings other rows")
    return _real_pair(saved.question, sql, database)


def generated_pairs(
    own: OwnSchema,
    database: Database,
    *,
    count: int,
    seed: int,
    on_pair: Callable[[], None],
) -> list[RealPair]:
    """Draw so many different questions about a schema, each with SQL that runs on its database."""
    rng = Random(f"generated {seed}")
    pairs: dict[str, RealPair] = {}
    for _ in range(count * MOST_TRIES_A_PAIR):
        if len(pairs) >= count:
            break
        question = draw_question(rng, own, joined_share=JOINED_SHARE)
        if question.text in pairs or not _is_understood(question.sql, database):
            continue
        pairs[question.text] = RealPair(
            question=question.text, sql=question.sql, hardness=question.hardness, schema=own.schema,
            values=question.values, database="",
        )  # fmt: skip
        on_pair()
    return list(pairs.values())


def split_by_answer(
    pairs: Sequence[SavedPair], *, share: float, seed: int
) -> tuple[list[SavedPair], list[SavedPair]]:
    """(to learn, held out): questions with the same SQL stay on one side."""
    answers = sorted({_folded(pair) for pair in pairs})
    Random(f"held out {seed}").shuffle(answers)
    held_out: set[str] = set()
    for answer in answers:
        if sum(_folded(pair) in held_out for pair in pairs) >= max(round(share * len(pairs)), 1):
            break
        held_out.add(answer)
    learnt = [pair for pair in pairs if _folded(pair) not in held_out]
    return learnt, [pair for pair in pairs if _folded(pair) in held_out]


def model_form(sql: str, database: Database) -> str | None:
    """Write a query as the model would; None where it has no way to."""
    try:
        return qualified_form(sql, database)
    except (NotCanonicalError, SqlglotError, ValueError):
        return None


def _folded(pair: SavedPair) -> str:
    return " ".join((pair.sql or REFUSAL).casefold().split())


def _with_plain_strings(sql: str, database: Database) -> str:
    """Put texts that SQLite takes in double quotes into single ones, as the check wants them."""
    if database.dialect != "sqlite" or '"' not in sql:
        return sql
    tree = sqlglot.parse_one(sql, dialect="sqlite")
    strings_for_unknown_names(tree, database.schema())
    return tree.sql(dialect="sqlite")


def _in_plain_words(sql: str, dialect: str, written: str) -> str:
    """Carry a query across."""
    tree = sqlglot.parse_one(sql, dialect=dialect)
    for cast in list(tree.find_all(exp.TsOrDsToDate)):
        # MySQL's YEAR() takes texts too; that a column is no text shows when the query is run.
        cast.replace(cast.this)
    return tree.sql(dialect=written)


def _real_pair(question: str, sql: str, database: Database) -> RealPair:
    values = database.matching_values(phrases_of(question), within_seconds=LOOKUP_SECONDS)
    hardness = "easy" if sql == REFUSAL else hardness_of(sql, MODEL_DIALECT)
    schema = with_guessed_keys(database.schema())
    return RealPair(question=question, sql=sql, hardness=hardness, schema=schema, values=values, database="")


def _is_understood(sql: str, database: Database) -> bool:
    """Have the engine plan a query: running each in a process of its own would take minutes."""
    try:
        if sql != REFUSAL:
            database.explain(_carried(sql, database, MODEL_DIALECT), timeout_seconds=LIMITS.seconds)
    except REFUSED:
        return False
    return True


def _rows(sql: str, database: Database, dialect: str) -> Rows:
    return database.run(_carried(sql, database, dialect), limits=LIMITS)


def _carried(sql: str, database: Database, dialect: str) -> str:
    return checked_statement(
        sql, database.schema(), source_dialect=dialect, target_dialect=database.dialect
    ).sql
