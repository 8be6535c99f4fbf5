"""SQL that failed is written anew: mended where that is certain, else by the model, told the error."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.asking import Asked, IsCancelled, asked_question, generated
from sqlcoder_local.candidates import Runnable
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.explaining import plan_before_run
from sqlcoder_local.engine.engine import Engine, Generation
from sqlcoder_local.errors import SqlcoderError, SqlFailedError, StatementRefusedError
from sqlcoder_local.prompt.earlier import FailedSql
from sqlcoder_local.prompt.formats import format_named
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.sql_text import checked_statement, extract_sql
from sqlcoder_local.written_query import WrittenQuery, written_query

MOST_BEAMS = 16
"""A model that cannot be told an error follows more texts instead, up to so many."""


def _ignore(_news: object) -> None:
    """Hear what nobody asked for."""


@dataclass(frozen=True, kw_only=True)
class Listeners:
    """Who hears what is done while SQL is repaired."""

    on_prompt: Callable[[Prompt], None] = _ignore
    on_text: Callable[[str], None] = _ignore
    on_failed: Callable[[FailedSql], None] = _ignore
    """Gets what did not run, before it is written anew."""


def repaired_query(
    question: str,
    failed: FailedSql,
    *,
    database: Database,
    engine: Engine,
    options: AskOptions,
    listeners: Listeners,
    is_cancelled: IsCancelled,
) -> WrittenQuery:
    """Write other SQL for a question whose SQL failed, in at most `options.repairs` rounds.

    Raises SqlFailedError with the first error where the model has nothing new to offer.
    """
    rounds = [failed]
    for number in range(options.repairs):
        listeners.on_failed(rounds[-1])
        asked = asked_question(question, database=database, engine=engine, options=options, failed=rounds[-1])
        if not format_named(engine.prompt_format).is_told_earlier:
            asked = _with_more_beams(asked, 2 ** (number + 1))
        listeners.on_prompt(asked.request.prompt)
        generation = generated(asked, engine, on_text=listeners.on_text, is_cancelled=is_cancelled)
        try:
            written = written_query(
                asked, generation, database, engine, min_confidence=options.min_confidence
            )
        except SqlFailedError as error:
            again = FailedSql(sql=written_text(generation), error=error.message)
            if _spelled(again.sql) in {_spelled(earlier.sql) for earlier in rounds}:
                break
            rounds.append(again)
            continue
        if new := _without(written.candidates, rounds):
            return replace(
                written, candidates=new, failed=tuple(rounds), notes=(*written.notes, _note(rounds))
            )
        break
    raise SqlFailedError(failed.error, "Put the question differently, or change the SQL by hand.")


def mended_query(sql: str, database: Database) -> Runnable | None:
    """Put right what is certain in SQL that a person has or the model wrote; None where that is nothing.

    The SQL is in the dialect of the database; it comes back checked, with a plan, and with notes that tell
    what was done.
    """
    dialect = database.dialect
    for source in dict.fromkeys((dialect, "postgres")):
        try:
            statement = checked_statement(
                sql.strip().removesuffix(";"),
                database.schema(),
                source_dialect=source,
                target_dialect=dialect,
                mends=True,
            )
            plan = plan_before_run(database, statement.sql)
        except (StatementRefusedError, SqlFailedError):
            continue
        if _spelled(statement.sql) != _spelled(sql):
            return Runnable(statement=statement, score=0.0, mends=statement.notes, plan=plan)
    return None


def written_text(generation: Generation) -> str:
    """Give the SQL of the best candidate as the model wrote it."""
    complete = [candidate for candidate in generation.candidates if candidate.is_complete]
    text = complete[0].text if complete else generation.text
    try:
        return extract_sql(text)
    except SqlcoderError:
        return text


def _with_more_beams(asked: Asked, factor: int) -> Asked:
    beams = min(max(asked.request.beams, 2) * factor, MOST_BEAMS)
    return replace(asked, request=replace(asked.request, beams=beams))


def _without(candidates: tuple[Runnable, ...], rounds: list[FailedSql]) -> tuple[Runnable, ...]:
    failed = {_spelled(earlier.sql) for earlier in rounds}
    return tuple(candidate for candidate in candidates if _spelled(candidate.statement.sql) not in failed)


def _spelled(sql: str) -> str:
    """Compare SQL whatever its white space, case and last semicolon."""
    return " ".join(sql.lower().split()).removesuffix(";").strip()


def _note(rounds: list[FailedSql]) -> str:
    return f"The SQL was written anew, because the first did not run. {rounds[0].error}"
