"""One question, all the way: from English to rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sqlcoder_local.answer import Answer, AskOptions, Timings
from sqlcoder_local.asking import Asked, IsCancelled, asked_question, checked_question, generated, stop_if
from sqlcoder_local.candidates import Runnable, chosen_by_rows
from sqlcoder_local.database.cutting import notes_on_cuts
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.explaining import is_affordable, refuse_if_costly, refuse_unknown_cost
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import Rows, RowStream, stream_of
from sqlcoder_local.emptiness import notes_on_emptiness
from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.errors import DeclinedError, SqlcoderError, SqlFailedError, UsageError
from sqlcoder_local.grammar.schema_grammar import writable_names
from sqlcoder_local.prompt.earlier import FailedSql
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.repair import Listeners, repaired_query, written_text
from sqlcoder_local.schema import Schema
from sqlcoder_local.written_query import WrittenQuery, listed_names, note_on_tables, written_query

NOTHING_CAME_OF_IT = (SqlFailedError, DeclinedError, UsageError)
"""What ends an attempt to repair; the asker then sees what was wrong in the first place."""


def _ignore(_news: object) -> None:
    """Hear what nobody asked for."""


def _never() -> bool:
    return False


def answer_question(
    question: str,
    *,
    database: Database,
    engine: Engine,
    options: AskOptions,
    on_prompt: Callable[[Prompt], None] = _ignore,
    on_text: Callable[[str], None] = _ignore,
    on_failed: Callable[[FailedSql], None] = _ignore,
    on_sql: Callable[[str], None] = _ignore,
    on_plan: Callable[[Plan], None] = _ignore,
    on_rows: Callable[[RowStream], None] | None = None,
    is_cancelled: IsCancelled = _never,
    load_seconds: float = 0.0,
) -> Answer:
    """Answer a question; `on_text` hears the model write, `on_sql` gets the checked SQL before it runs.

    `on_plan` gets what the database expects of it, before it is run or refused for its cost. Where `on_rows`
    is given, it gets the rows as they come, and the answer does not hold them.
    """
    refuse_unknown_cost(database.dialect, options.max_cost)
    listeners = Listeners(on_prompt=on_prompt, on_text=on_text, on_failed=on_failed)
    road = _Road(database=database, engine=engine, options=options, is_cancelled=is_cancelled)
    written = road.written(question, listeners)
    stop_if(is_cancelled)

    def show(best: Runnable) -> None:
        on_sql(best.statement.sql)
        if best.plan is not None:
            on_plan(best.plan)

    written, rows = road.run(written, listeners, on_chosen=show, on_rows=on_rows)
    best, *others = written.candidates
    return Answer(
        question=written.question,
        sql=best.statement.sql,
        dialect=database.dialect,
        rows=rows,
        model=engine.model_name,
        timings=Timings(
            load=load_seconds,
            prompt=written.prompt_seconds,
            generate=written.generation.generate_seconds,
            execute=rows.elapsed_seconds if rows else 0.0,
        ),
        prompt=written.prompt,
        confidence=best.confidence,
        notes=(*written.notes, *_notes(best, rows, options, database)),
        plan=best.plan,
        alternatives=tuple(other.alternative for other in others),
    )


def write_query(
    question: str,
    *,
    database: Database,
    engine: Engine,
    options: AskOptions,
    on_prompt: Callable[[Prompt], None] = _ignore,
    on_text: Callable[[str], None] = _ignore,
    on_failed: Callable[[FailedSql], None] = _ignore,
    is_cancelled: IsCancelled = _never,
) -> WrittenQuery:
    """Write the SQL for a question, and prove it to be one read-only query over known names.

    Where nothing that the model writes can be run, it is asked anew with the error, `options.repairs` times.
    """
    road = _Road(database=database, engine=engine, options=options, is_cancelled=is_cancelled)
    return road.written(question, Listeners(on_prompt=on_prompt, on_text=on_text, on_failed=on_failed))


def repair_query(
    question: str,
    failed: FailedSql,
    *,
    database: Database,
    engine: Engine,
    options: AskOptions,
    on_prompt: Callable[[Prompt], None] = _ignore,
    on_text: Callable[[str], None] = _ignore,
    is_cancelled: IsCancelled = _never,
) -> WrittenQuery:
    """Write other SQL for a question than that which failed, and prove it as `write_query` does.

    The candidates never hold what failed; `notes` says why it was written anew. A model that can be told the
    error is told, one that cannot follows more texts. Raises SqlFailedError where nothing new comes of it.
    `repair.mended_query` mends SQL without a model, and should be tried first.
    """
    return repaired_query(
        question,
        failed,
        database=database,
        engine=engine,
        options=options,
        listeners=Listeners(on_prompt=on_prompt, on_text=on_text),
        is_cancelled=is_cancelled,
    )


def write_queries(
    questions: Sequence[str],
    *,
    database: Database,
    engine: Engine,
    options: AskOptions,
    is_cancelled: IsCancelled = _never,
) -> list[WrittenQuery | SqlcoderError]:
    """Write the SQL for several questions about one database side by side; a failed one gives its error."""
    results: dict[int, WrittenQuery | SqlcoderError] = {}
    ready: dict[int, Asked] = {}
    for number, question in enumerate(questions):
        try:
            ready[number] = asked_question(question, database=database, engine=engine, options=options)
        except SqlcoderError as error:
            results[number] = error
    generations = engine.generate_many([asked.request for asked in ready.values()], is_cancelled=is_cancelled)
    for (number, asked), generation in zip(ready.items(), generations, strict=True):
        try:
            results[number] = written_query(
                asked, generation, database, engine, min_confidence=options.min_confidence
            )
        except SqlcoderError as error:
            results[number] = error
    return [results[number] for number in range(len(questions))]


@dataclass(frozen=True, kw_only=True)
class _Road:
    """What every step of one question is given."""

    database: Database
    engine: Engine
    options: AskOptions
    is_cancelled: IsCancelled

    def written(self, question: str, listeners: Listeners) -> WrittenQuery:
        """Have SQL written that can be run."""
        database, engine, options = self.database, self.engine, self.options
        asked = asked_question(question, database=database, engine=engine, options=options)
        listeners.on_prompt(asked.request.prompt)
        generation = generated(asked, engine, on_text=listeners.on_text, is_cancelled=self.is_cancelled)
        try:
            written = written_query(
                asked, generation, database, engine, min_confidence=options.min_confidence
            )
        except SqlFailedError as error:
            if not options.repairs or not any(text.is_complete for text in generation.candidates):
                raise
            failed = FailedSql(sql=written_text(generation), error=error.message)
            try:
                written = self._repaired(question, failed, listeners)
            except NOTHING_CAME_OF_IT:
                raise error from error.__cause__
        if options.follows and asked.question != checked_question(question):
            return replace(written, notes=(f"Understood as: {asked.question}", *written.notes))
        return written

    def run(
        self,
        written: WrittenQuery,
        listeners: Listeners,
        *,
        on_chosen: Callable[[Runnable], None],
        on_rows: Callable[[RowStream], None] | None,
    ) -> tuple[WrittenQuery, Rows | None]:
        """Run the best that can be run; tells what it was and what it gave."""
        candidates = self._compared(written.candidates)
        written = replace(written, candidates=tuple(candidates))
        on_chosen(candidates[0])
        rows = candidates[0].rows
        if rows is not None and on_rows is not None:
            on_rows(stream_of(rows))
        if rows is not None or not self.options.is_run:
            return written, rows
        handing_on = _HandingOn(on_rows)
        try:
            return written, self._rows(written.candidates[0], handing_on)
        except SqlFailedError as error:
            if handing_on.has_begun or not self.options.repairs:
                raise
            failed = FailedSql(sql=written.statement.sql, error=error.message)
            written = self._instead(written, failed, listeners, error)
        on_chosen(written.candidates[0])
        return written, self._rows(written.candidates[0], handing_on)

    def _instead(
        self, written: WrittenQuery, failed: FailedSql, listeners: Listeners, error: SqlFailedError
    ) -> WrittenQuery:
        """Take the next candidate where the best failed, else have it repaired."""
        if len(written.candidates) > 1:
            note = f"The model's first choice was left out. {error.message}"
            rest = written.candidates[1:]
            return replace(written, candidates=rest, notes=(*written.notes, note), failed=(failed,))
        try:
            return self._repaired(written.question, failed, listeners)
        except NOTHING_CAME_OF_IT:
            raise error from error.__cause__

    def _repaired(self, question: str, failed: FailedSql, listeners: Listeners) -> WrittenQuery:
        return repaired_query(
            question,
            failed,
            database=self.database,
            engine=self.engine,
            options=self.options,
            listeners=listeners,
            is_cancelled=self.is_cancelled,
        )

    def _compared(self, candidates: Sequence[Runnable]) -> Sequence[Runnable]:
        options = self.options
        if not (options.compares_rows and options.is_run and len(candidates) > 1):
            return candidates
        return chosen_by_rows(
            self._affordable(candidates),
            database=self.database,
            limits=_limits(options),
            is_cancelled=self.is_cancelled,
        )

    def _affordable(self, candidates: Sequence[Runnable]) -> Sequence[Runnable]:
        """Leave out what may not be run; raises why the best may not where that is all."""
        most = self.options.max_cost
        cheap = [candidate for candidate in candidates if is_affordable(candidate.plan, most)]
        if not cheap:
            refuse_if_costly(candidates[0].plan, most)
        return cheap

    def _rows(self, best: Runnable, handing_on: "_HandingOn") -> Rows:
        refuse_if_costly(best.plan, self.options.max_cost)
        stop_if(self.is_cancelled)
        statement = best.statement
        limits = _limits(self.options)
        if handing_on.taker is None:
            return self.database.run(statement.sql, limits=limits, is_cancelled=self.is_cancelled)
        # Rows that nobody keeps need no bound on their total size.
        unbounded = replace(limits, total_bytes=None)
        return self.database.pass_on(
            statement.sql, handing_on.take, limits=unbounded, is_cancelled=self.is_cancelled
        )


class _HandingOn:
    """Hands rows on, and remembers that it began: what was written out cannot be taken back."""

    def __init__(self, taker: Callable[[RowStream], None] | None) -> None:
        self.taker = taker
        self.has_begun = False

    def take(self, stream: RowStream) -> None:
        """Hand on a stream of rows."""
        self.has_begun = True
        assert self.taker is not None  # noqa: S101  called only where there is one
        self.taker(stream)


def _limits(options: AskOptions) -> Limits:
    return Limits(rows=options.row_limit, seconds=options.timeout_seconds)


def notes_on_query(best: Runnable, prompt: Prompt, schema: Schema) -> list[str]:
    """Say in words what can be known about the SQL before it runs."""
    return [*_notes_on_sql(best, schema), *filter(None, [note_on_tables(prompt)])]


def _notes_on_sql(best: Runnable, schema: Schema) -> list[str]:
    notes = list(best.mends)
    if unwritable := writable_names(schema).left_out:
        notes.append(f"SQL text cannot hold these names, so they were left out: {listed_names(unwritable)}.")
    return notes


def _notes(best: Runnable, rows: Rows | None, options: AskOptions, database: Database) -> list[str]:
    notes = _notes_on_sql(best, database.schema())
    if rows is not None:
        notes += notes_on_cuts(rows, _limits(options))
        notes += notes_on_emptiness(best.statement.sql, rows, database)
    return notes
