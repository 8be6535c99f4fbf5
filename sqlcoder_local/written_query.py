"""The SQL that answers a question, checked and not yet run."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from sqlcoder_local.asking import Asked
from sqlcoder_local.candidates import (
    Runnable,
    has_hardly_a_fault,
    in_order_of_agreement,
    runnable_candidates,
    without_refusals,
)
from sqlcoder_local.database.database import Database
from sqlcoder_local.declining import (
    LOOKUP_SECONDS,
    MOST_UNKNOWN,
    SURE,
    beyond_the_schema,
    hint_for_declined,
    unsure,
    words_by_schema,
)
from sqlcoder_local.engine.engine import Engine, Generation
from sqlcoder_local.errors import DeclinedError, SqlFailedError
from sqlcoder_local.prompt.earlier import FailedSql
from sqlcoder_local.prompt.formats import PromptFormat, format_named
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.prompt.question_hints import phrases_of
from sqlcoder_local.sql_name import sql_literal
from sqlcoder_local.sql_text import Statement

MOST_NAMES_LISTED = 20
NOT_SURE_IT_IS_HELD = "The model was not sure that the tables hold what is asked for."


@dataclass(frozen=True, kw_only=True)
class WrittenQuery:
    """What the model wrote and what of it can be run."""

    question: str
    """As the model was asked: one that knows no conversation gets a follow-up and what it follows in one."""
    prompt: Prompt
    generation: Generation
    candidates: tuple[Runnable, ...]
    """What can be run, the best first."""
    prompt_seconds: float
    """From the question to the model having read its prompt."""
    notes: tuple[str, ...] = ()
    """Sentences the asker must see: how a follow-up was understood, that the SQL was repaired."""
    failed: tuple[FailedSql, ...] = ()
    """What was written before and did not run, the first first."""

    @property
    def statement(self) -> Statement:
        """The best candidate's."""
        return self.candidates[0].statement


def written_query(
    asked: Asked,
    generation: Generation,
    database: Database,
    engine: Engine,
    *,
    min_confidence: float | None = None,
) -> WrittenQuery:
    """Keep what can be run of what was generated; raises SqlFailedError and DeclinedError."""
    prompt = asked.request.prompt
    with _hint_at_what_is_missing(asked, database):
        prompt_format = format_named(engine.prompt_format)
        candidates = _candidates(asked, generation, database, prompt_format)
        confidence = candidates[0].confidence
        if min_confidence is not None and confidence < min_confidence:
            raise unsure(confidence, min_confidence)
        if min_confidence is None and prompt_format.doubts_unknown_words and confidence < SURE:
            _check_words(asked, database)
    return WrittenQuery(
        question=asked.question,
        prompt=prompt,
        generation=generation,
        candidates=candidates,
        prompt_seconds=asked.seconds + generation.prompt_seconds,
        notes=(*asked.notes, *generation.notes, *_notes_on_spelling(asked, candidates[0].statement.sql)),
    )


def _candidates(
    asked: Asked, generation: Generation, database: Database, prompt_format: PromptFormat
) -> tuple[Runnable, ...]:
    """What can be run, of a small model in the order in which it agrees with the question.

    A small model that declines is not taken at its word where other text of it agrees very well.
    """
    if prompt_format.grammar_profile != "qualified":
        return runnable_candidates(generation, database=database, prompt_format=prompt_format)
    shown = database.schema().only(frozenset(asked.request.prompt.tables_sent))
    about = (asked.question, shown, asked.values)
    try:
        found = runnable_candidates(generation, database=database, prompt_format=prompt_format)
        return in_order_of_agreement(found, *about)
    except DeclinedError as declined:
        written = without_refusals(generation)
        if not written.candidates:
            raise
        try:
            others = runnable_candidates(written, database=database, prompt_format=prompt_format)
        except SqlFailedError:
            raise declined from None
        best, *rest = in_order_of_agreement(others, *about)
        if not has_hardly_a_fault(best, *about):
            raise
        return (replace(best, mends=(*best.mends, NOT_SURE_IT_IS_HELD)), *rest)


def _check_words(asked: Asked, database: Database) -> None:
    """Refuse where most words of the question are unknown; what was taken for a value is known."""
    values = database.matching_values(phrases_of(asked.question), within_seconds=LOOKUP_SECONDS)
    spelled = (replace(near.match, value=near.phrase) for near in asked.near)
    words = words_by_schema(asked.question, database.schema(), (*values, *spelled))
    if words.unknown_share >= MOST_UNKNOWN:
        raise beyond_the_schema()


def _notes_on_spelling(asked: Asked, sql: str) -> Iterator[str]:
    """Tell once for each phrase which value the SQL has in its place."""
    told: set[str] = set()
    for near in asked.near:
        if near.phrase not in told and sql_literal(near.match.value) in sql:
            told.add(near.phrase)
            yield near.note


@contextmanager
def _hint_at_what_is_missing(asked: Asked, database: Database) -> Iterator[None]:
    """Tell with an error what is not in the schema, and what of it the model was not shown."""
    left_out = note_on_tables(asked.request.prompt)
    try:
        yield
    except SqlFailedError as error:
        error.hint = " ".join(filter(None, [error.hint, left_out]))
        raise
    except DeclinedError as error:
        near = hint_for_declined(asked.question, database)
        error.hint = " ".join(filter(None, [error.hint, near, left_out]))
        raise


def note_on_tables(prompt: Prompt) -> str:
    """Name the tables that the model was not shown; empty where it was shown all."""
    if not prompt.tables_left_out:
        return ""
    sent, all_count = len(prompt.tables_sent), len(prompt.tables_sent) + len(prompt.tables_left_out)
    left_out = listed_names(prompt.tables_left_out)
    return f"The model was shown {sent} of {all_count} tables, not {left_out} (--table shows one)."


def note_on_brevity(prompt: Prompt) -> str:
    """Tell of how many tables the model was shown the names of columns and no more."""
    count = len(prompt.tables_in_brief)
    return f"Of {count} tables it was shown the names of the columns, without types." if count else ""


def note_on_values(prompt: Prompt) -> str:
    """Name the columns that the model was told the content of, and those that were kept back."""
    told = [
        f"The model was told what these columns hold: {listed_names(prompt.values_sent)}."
        if prompt.values_sent
        else "",
        f"There was no room for what these hold: {listed_names(prompt.values_left_out)}."
        if prompt.values_left_out
        else "",
        f"These are named like persons or secrets and were not looked into: "
        f"{listed_names(prompt.values_kept_back)} (--show-values all shows them)."
        if prompt.values_kept_back
        else "",
    ]
    return " ".join(filter(None, told))


def listed_names(names: Sequence[str]) -> str:
    """Write names in a row, the first of many."""
    more = len(names) - MOST_NAMES_LISTED
    return ", ".join(names[:MOST_NAMES_LISTED]) + (f" and {more} more" if more > 0 else "")
