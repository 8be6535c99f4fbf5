"""A model's candidates that can be run: checked one by one, the likeliest first, none twice."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import exp

from sqlcoder_local.agreement.likelihood import answers_in_spite_of_refusal, likelihood, reasons_against
from sqlcoder_local.agreement.question_words import question_words
from sqlcoder_local.answer import Alternative
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.explaining import plan_before_run
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.engine.engine import Generation
from sqlcoder_local.errors import (
    DeclinedError,
    QueryTimeoutError,
    SqlcoderError,
    SqlFailedError,
    StatementRefusedError,
)
from sqlcoder_local.prompt.formats import PromptFormat
from sqlcoder_local.schema import Schema, ValueMatch
from sqlcoder_local.sql_text import DECLINED, Statement, checked_statement, extract_sql
from sqlcoder_local.sql_tree.joins import Mended, with_named_tables_joined


@dataclass(frozen=True, kw_only=True)
class Runnable:
    """A candidate that was proved to be one read-only query, and that the database has a plan for."""

    statement: Statement
    score: float
    mends: tuple[str, ...]
    """What was put right in the model's SQL before it was checked, and what was left out before it."""
    plan: Plan | None = None
    """None where the database took too long over it."""
    text: str = ""
    """As the model wrote it."""
    passed_over: str = ""
    """Why the model's likelier SQL was not taken, in words; empty for others."""
    rows: Rows | None = None
    """Where the candidates were run to be compared."""

    @property
    def confidence(self) -> float:
        """The mean probability of the model's tokens under the grammar; 1 where the engine knows none."""
        return exp(min(self.score, 0.0))

    @property
    def alternative(self) -> Alternative:
        """As the asker sees it."""
        return Alternative(
            sql=self.statement.sql, score=self.score, passed_over=self.passed_over, rows=self.rows
        )


def runnable_candidates(
    generation: Generation, *, database: Database, prompt_format: PromptFormat
) -> tuple[Runnable, ...]:
    """Keep the candidates that parse, bind and explain, in the order of their scores.

    Raises what is wrong with the best where none is left, and DeclinedError where the model declines before
    it writes anything that can be run.
    """
    if not any(candidate.is_complete for candidate in generation.candidates):
        raise SqlFailedError(
            f"The model did not finish its SQL within {generation.generated_tokens} tokens.",
            "Ask for less at once, or give the model more room with --ctx-size.",
        )
    schema = database.schema()
    failures: list[SqlcoderError] = []
    kept: dict[str, Runnable] = {}
    complete = [candidate for candidate in generation.candidates if candidate.is_complete]
    for candidate in complete:
        try:
            statement, mends = _statement(candidate.text, schema, prompt_format, database.dialect)
            if statement.sql in kept:
                continue
            plan = plan_before_run(database, statement.sql)
        except SqlFailedError as failure:
            failures.append(failure)
        except DeclinedError:
            if not kept:
                raise
        else:
            left_out = [f"The model's first choice was left out. {failures[0].message}"] if failures else []
            notes = mends if kept else (*left_out, *mends)
            kept[statement.sql] = Runnable(
                statement=statement,
                score=candidate.score,
                mends=notes,
                plan=plan,
                text=candidate.text.strip(),
            )
    if not kept:
        raise failures[0]
    return tuple(kept.values())


def _statement(
    reply: str, schema: Schema, prompt_format: PromptFormat, dialect: str
) -> tuple[Statement, tuple[str, ...]]:
    """The checked statement, and in words what was mended before the check."""
    native = prompt_format.native_dialect
    sql = extract_sql(reply)
    try:
        names_all_in_full = prompt_format.grammar_profile == "qualified"
        mended = with_named_tables_joined(sql, schema) if names_all_in_full else Mended(sql=sql, notes=())
        statement = checked_statement(
            mended.sql, schema, source_dialect=native, target_dialect=dialect, mends=True
        )
    except StatementRefusedError as error:
        raise SqlFailedError(
            f"The model wrote SQL that is not run: {error.message}",
            error.hint or "Put the question differently.",
        ) from error
    return statement, (*mended.notes, *statement.notes)


def without_refusals(generation: Generation) -> Generation:
    """The texts in which the model writes SQL."""
    texts = (one for one in generation.candidates if not DECLINED.match(one.text.strip()))
    return replace(generation, candidates=tuple(texts))


def has_hardly_a_fault(
    candidate: Runnable, question: str, shown: Schema, values: Sequence[ValueMatch]
) -> bool:
    """Tell whether SQL agrees so well with the words of its question that it stands against a refusal."""
    words = question_words(question, shown, values)
    return answers_in_spite_of_refusal(words, likelihood(words, candidate.text, candidate.score))


def in_order_of_agreement(
    candidates: Sequence[Runnable], question: str, shown: Schema, values: Sequence[ValueMatch]
) -> tuple[Runnable, ...]:
    """Put first what agrees best with the words of the question; likelier SQL is told why it comes later."""
    words = question_words(question, shown, values)
    judged = [(likelihood(words, one.text, one.score), one) for one in candidates]
    judged.sort(key=lambda pair: -pair[0].score)
    (best, first), *others = judged
    passed_over = (
        replace(one, passed_over=reasons_against(of_one, best)) if one.score > first.score else one
        for of_one, one in others
    )
    return (first, *passed_over)


def chosen_by_rows(
    candidates: Sequence[Runnable], *, database: Database, limits: Limits, is_cancelled: Callable[[], bool]
) -> tuple[Runnable, ...]:
    """Run every candidate, merge those with the same rows, and put first what is the likeliest together.

    Raises what is wrong with the best where none can be run.
    """
    ran = list(_run_all(candidates, database, limits, is_cancelled))
    merged: list[tuple[Runnable, float]] = []
    for candidate in ran:
        same = next((n for n, (other, _) in enumerate(merged) if _same_rows(candidate, other)), None)
        if same is None:
            merged.append((candidate, exp(candidate.score)))
        else:
            merged[same] = (merged[same][0], merged[same][1] + exp(candidate.score))
    return tuple(candidate for candidate, _ in sorted(merged, key=lambda pair: -pair[1]))


def _run_all(
    candidates: Sequence[Runnable], database: Database, limits: Limits, is_cancelled: Callable[[], bool]
) -> Iterator[Runnable]:
    failures: list[SqlcoderError] = []
    for candidate in candidates:
        try:
            rows = database.run(candidate.statement.sql, limits=limits, is_cancelled=is_cancelled)
        except (SqlFailedError, QueryTimeoutError) as failure:
            failures.append(failure)
        else:
            yield replace(candidate, rows=rows)
    if len(failures) == len(candidates):
        raise failures[0]


def _same_rows(one: Runnable, other: Runnable) -> bool:
    """Compare values, whatever their order and the names of the columns."""
    counts = [Counter(map(repr, candidate.rows.rows)) for candidate in (one, other) if candidate.rows]
    return counts[0] == counts[1]
