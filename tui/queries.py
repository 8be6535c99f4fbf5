"""What is done with an open database and a model: asking, running, explaining, exporting."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from sqlcoder_local.cli.told_options import ToldChoice
from sqlcoder_local.errors import SqlcoderError, UsageError
from tui.chosen_tables import ChosenTables
from tui.events import (
    ExampleKept,
    OutlookFound,
    PlanTold,
    QueryFixed,
    QueryWritten,
    RowsExported,
    RowsFetched,
    Tell,
)
from tui.jobs import Job
from tui.pieces import Pieces
from tui.record import Record

# The road of a question takes long to import: the thread does it, when the screen stands.
if TYPE_CHECKING:
    from sqlcoder_local.answer import AskOptions
    from sqlcoder_local.database.database import Database
    from sqlcoder_local.database.limits import Limits
    from sqlcoder_local.database.rows import Rows
    from sqlcoder_local.engine.engine import Engine
    from sqlcoder_local.prompt.earlier import Turn
    from sqlcoder_local.sql_text import Statement
    from sqlcoder_local.written_query import WrittenQuery


class Queries:
    """Does one thing after the other, each on the thread that it is called on."""

    def __init__(
        self,
        record: Record,
        tell: Tell,
        *,
        loaded: Callable[[Job], "Engine"],
        beams: int | None,
        timeout_seconds: float,
        told: ToldChoice,
    ) -> None:
        """Take who keeps and who hears, what waits for the model, and what was chosen."""
        self._record = record
        self._tell = tell
        self._loaded = loaded
        self._beams = beams
        self._timeout_seconds = timeout_seconds
        self._told = told
        self.target = ""
        """The open database as it was typed."""
        self.database: Database | None = None
        """None until one is opened."""
        self.chosen = ChosenTables()
        """Tables that the model is shown in any case, and those that it never is."""

    def ask(
        self,
        job: Job,
        question: str,
        *,
        is_run: bool,
        row_limit: int,
        beams: int | None,
        follows: "Turn | None" = None,
    ) -> None:
        """Have SQL written, and run it where that is wanted."""
        # Deferred, as above.
        from sqlcoder_local.sql_tree.plain_words import in_plain_words  # noqa: PLC0415
        from sqlcoder_local.text_to_sql import write_query  # noqa: PLC0415
        from tui.foresight import outlook  # noqa: PLC0415

        started = perf_counter()
        database = self._opened()
        pieces = Pieces(job.number, self._tell)
        options = replace(self._options(beams), follows=follows)
        try:
            engine = self._loaded(job)
            written = write_query(
                question,
                database=database,
                engine=engine,
                options=options,
                on_text=pieces.add,
                on_failed=lambda _failed: pieces.begin_anew(),
                is_cancelled=job.is_cancelled,
            )
            job.stop_if_cancelled()
        except SqlcoderError as error:
            self._record.keep(question, "", started, error=error)
            raise
        sql = written.statement.sql
        asked = written.question
        entry = None if is_run else self._record.keep(asked, sql, started, is_run=False)
        generation = written.generation
        self._tell(
            QueryWritten(
                job=job.number,
                question=question.strip(),
                asked=asked,
                sql=sql,
                words=in_plain_words(sql, database.dialect),
                notes=(*written.notes, *_notes(written, database)),
                alternatives=tuple(other.alternative for other in written.candidates[1:]),
                seconds=perf_counter() - started,
                tokens_per_second=generation.generated_tokens / (generation.generate_seconds or 1e-9),
                is_run_next=is_run,
                entry=entry,
                outlook=outlook(
                    question, written.prompt, generation.prompt_tokens, engine=engine, options=options
                ),
            )
        )
        if is_run:
            self.run(job, sql, row_limit=row_limit, question=asked, entry=None, started=started)

    def foresee(self, job: Job, question: str, follows: "Turn | None") -> None:
        """Tell which tables the model would be shown for a question; a question that cannot be is none."""
        # Deferred, as above.
        from tui.foresight import foreseen  # noqa: PLC0415

        options = replace(self._options(None), follows=follows)
        found = foreseen(question, database=self._opened(), engine=self._loaded(job), options=options)
        job.stop_if_cancelled()
        self._tell(OutlookFound(outlook=found))

    def run(
        self,
        job: Job,
        sql: str,
        *,
        row_limit: int,
        question: str,
        entry: int | None,
        started: float | None = None,
    ) -> None:
        """Run SQL through the walls."""
        # Deferred, as above.
        from sqlcoder_local.database.cutting import notes_on_cuts  # noqa: PLC0415
        from sqlcoder_local.emptiness import notes_on_emptiness  # noqa: PLC0415
        from sqlcoder_local.sql_tree.plain_words import in_plain_words  # noqa: PLC0415

        started = perf_counter() if started is None else started
        database = self._opened()
        try:
            statement = _checked(sql, database)
            limits = self._limits(row_limit)
            rows = database.run(statement.sql, limits=limits, is_cancelled=job.is_cancelled)
            job.stop_if_cancelled()
        except SqlcoderError as error:
            self._record.keep(question, sql, started, error=error, entry=entry)
            raise
        self._record.keep(question, sql, started, rows=rows, entry=entry)
        # The border of the grid tells how many rows there are more, so of cuts only the cells' are told here.
        cuts = notes_on_cuts(replace(rows, is_truncated=False), limits)
        causes = notes_on_emptiness(statement.sql, rows, database)
        self._tell(
            RowsFetched(
                job=job.number,
                sql=statement.sql,
                words=in_plain_words(statement.sql, database.dialect),
                rows=rows,
                notes=(*statement.notes, *cuts, *causes),
            )
        )

    def fix(self, job: Job, sql: str, *, error: SqlcoderError, question: str) -> None:
        """Mend what is certain in SQL that failed, else have the model write other SQL, told the error."""
        # Deferred, as above.
        from sqlcoder_local.prompt.earlier import FailedSql  # noqa: PLC0415
        from sqlcoder_local.repair import mended_query  # noqa: PLC0415
        from sqlcoder_local.sql_tree.plain_words import in_plain_words  # noqa: PLC0415
        from sqlcoder_local.text_to_sql import repair_query  # noqa: PLC0415

        database = self._opened()
        mended = mended_query(sql, database)
        if mended is not None:
            fixed, notes = mended.statement.sql, mended.mends
        elif not question.strip():
            raise UsageError("The model cannot tell what this SQL is for.", "Type the question, then Ctrl+R.")
        else:
            written = repair_query(
                question,
                FailedSql(sql=sql, error=error.message),
                database=database,
                engine=self._loaded(job),
                options=self._options(None),
                is_cancelled=job.is_cancelled,
            )
            fixed, notes = written.statement.sql, written.notes
        job.stop_if_cancelled()
        words = in_plain_words(fixed, database.dialect)
        self._tell(
            QueryFixed(
                job=job.number, question=question.strip(), before=sql, sql=fixed, words=words, notes=notes
            )
        )

    def explain(self, job: Job, sql: str) -> None:
        """Ask how the database would run SQL, and do not run it."""
        # Deferred, as above.
        from sqlcoder_local.sql_tree.plain_words import in_plain_words  # noqa: PLC0415

        database = self._opened()
        statement = _checked(sql, database)
        plan = database.explain(statement.sql, timeout_seconds=self._timeout_seconds)
        job.stop_if_cancelled()
        words = in_plain_words(statement.sql, database.dialect)
        self._tell(PlanTold(job=job.number, sql=statement.sql, words=words, plan=plan))

    def keep_example(self, job: Job, question: str, sql: str) -> None:
        """Check SQL, and write it to a file with its question."""
        # Deferred, as above.
        from sqlcoder_local.kept_example import keep_example  # noqa: PLC0415

        database = self._opened()
        place = self._told.place(self.target)
        saved = keep_example(question, sql, database=database, knowledge=place)
        self._tell(ExampleKept(job=job.number, path=saved.path, is_replaced=saved.is_replaced))

    def export(self, job: Job, path: Path, *, sql: str, fetched: "Rows | None") -> None:
        """Write rows to a file: those fetched, or else all that the query gives."""
        # Deferred, as above.
        from sqlcoder_local.database.rows import stream_of  # noqa: PLC0415
        from tui.export import rows_file  # noqa: PLC0415

        with rows_file(path, sql) as file:
            if fetched is not None:
                file.write(stream_of(fetched))
            else:
                database = self._opened()
                # Rows that nobody keeps need no bound on their total size.
                limits = replace(self._limits(None), total_bytes=None)
                checked = _checked(sql, database).sql
                database.pass_on(checked, file.write, limits=limits, is_cancelled=job.is_cancelled)
            job.stop_if_cancelled()
        self._tell(RowsExported(job=job.number, path=path, count=file.count, notes=file.notes))

    def _options(self, beams: int | None) -> "AskOptions":
        # Deferred, as above.
        from sqlcoder_local.answer import AskOptions  # noqa: PLC0415

        options = AskOptions(
            beams=beams or self._beams,
            pinned_tables=tuple(sorted(self.chosen.pinned)),
            excluded_tables=tuple(sorted(self.chosen.dropped)),
        )
        return self._told.added_to(options, self.target)

    def _limits(self, rows: int | None) -> "Limits":
        # Deferred, as above.
        from sqlcoder_local.database.limits import Limits  # noqa: PLC0415

        return Limits(rows=rows, seconds=self._timeout_seconds)

    def _opened(self) -> "Database":
        if self.database is None:
            raise UsageError("No database is open.", "Choose one: Ctrl+O.")
        return self.database


def _notes(written: "WrittenQuery", database: "Database") -> list[str]:
    """Say what must be known about SQL; which tables the model saw, the tree of tables shows already."""
    # Deferred, as above.
    from sqlcoder_local.text_to_sql import notes_on_query  # noqa: PLC0415
    from sqlcoder_local.written_query import note_on_tables  # noqa: PLC0415

    notes = notes_on_query(written.candidates[0], written.prompt, database.schema())
    return [note for note in notes if note != note_on_tables(written.prompt)]


def _checked(sql: str, database: "Database") -> "Statement":
    """Prove SQL to be one query that only reads; raises StatementRefusedError and others."""
    # Deferred, as above.
    from sqlcoder_local.sql_text import checked_statement  # noqa: PLC0415

    one = sql.strip().removesuffix(";")
    dialect = database.dialect
    return checked_statement(one, database.schema(), source_dialect=dialect, target_dialect=dialect)
