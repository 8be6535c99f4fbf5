"""What the app works on: a database, a model, and the two threads that wait for them."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYetError
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event as Flag
from typing import TYPE_CHECKING, Final

from sqlcoder_local.cli.told_options import ToldChoice
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.history import History
from sqlcoder_local.prompt.earlier import Turn
from tui.chosen_tables import ChosenTables
from tui.events import (
    Crashed,
    DatabaseFailed,
    DatabaseOpened,
    DatabaseOpening,
    ModelFailed,
    ModelLoading,
    ModelReady,
    Tell,
)
from tui.jobs import Job, JobLine
from tui.quantization import quantization
from tui.queries import Queries
from tui.record import Record
from tui.target import read_target
from tui.value_reading import ValueReading

# The road of a question takes long to import: the threads do it, when the screen stands.
if TYPE_CHECKING:
    from sqlcoder_local.database.rows import Rows
    from sqlcoder_local.engine.engine import Engine
    from sqlcoder_local.engine.opening import EngineStart

POLL_SECONDS: Final = 0.03
"""How soon a cancellation is heard."""


@dataclass(frozen=True, kw_only=True)
class SessionOptions:
    """What was typed when the app was started."""

    model: Path
    engine: EngineOptions = field(default_factory=EngineOptions)
    beams: int | None = None
    timeout_seconds: float = 30.0
    allows_powerful_role: bool = False
    told: ToldChoice = field(default_factory=ToldChoice)
    """What the model is told beside a question."""


class Session:
    """A database and a model that somebody works with; methods return at once, `tell` hears the rest."""

    def __init__(self, options: SessionOptions, *, history: History | None, tell: Tell) -> None:
        """Take what was chosen; nothing is started yet."""
        self._options = options
        self._tell = tell
        self._record = Record(history, tell)
        self._jobs = JobLine("work", tell)
        self._loading = ThreadPoolExecutor(max_workers=1, thread_name_prefix="model")
        self._is_closed = Flag()
        self._queries = Queries(
            self._record,
            tell,
            loaded=self._loaded_engine,
            beams=options.beams,
            timeout_seconds=options.timeout_seconds,
            told=options.told,
        )
        self._values = ValueReading(options.told.index_folder(), tell)
        self._engine_start: EngineStart | None = None
        self._engine: Future[Engine] = Future()

    def load_model(self) -> None:
        """Begin to load the model."""
        self._engine = self._loading.submit(self._load)
        self._engine.add_done_callback(self._tell_of_crash)

    def open(self, target: str) -> None:
        """Open a database in the place of the one that is open; a question asked meanwhile waits for it."""
        self.cancel()
        self._jobs.add(lambda job: self._open(job, target), is_stoppable=False)

    def ask(
        self,
        question: str,
        *,
        is_run: bool,
        row_limit: int,
        beams: int | None = None,
        follows: Turn | None = None,
    ) -> int:
        """Have SQL written, and run where that is wanted; gives the job's number. Raises UsageError."""
        self.cancel()
        return self._add(
            lambda job: self._queries.ask(
                job, question, is_run=is_run, row_limit=row_limit, beams=beams, follows=follows
            )
        )

    def fix(self, sql: str, *, error: SqlcoderError, question: str) -> int:
        """Have SQL that failed written anew; gives the job's number. Raises UsageError."""
        self.cancel()
        return self._add(lambda job: self._queries.fix(job, sql, error=error, question=question))

    def run(self, sql: str, *, row_limit: int, question: str = "", entry: int | None = None) -> int:
        """Run SQL through the walls; gives the job's number. Raises UsageError."""
        self.cancel()
        return self._add(
            lambda job: self._queries.run(job, sql, row_limit=row_limit, question=question, entry=entry)
        )

    def export(self, path: Path, *, sql: str, fetched: "Rows | None") -> int:
        """Write rows to a file: those fetched, or else all that the query gives. Raises UsageError."""
        self.cancel()
        return self._add(lambda job: self._queries.export(job, path, sql=sql, fetched=fetched))

    def keep_example(self, question: str, sql: str) -> int:
        """Keep a question and its SQL as an example; gives the job's number. Raises UsageError."""
        self.cancel()
        return self._add(lambda job: self._queries.keep_example(job, question, sql))

    def explain(self, sql: str) -> int:
        """Ask how the database would run SQL; gives the job's number. Raises UsageError."""
        self.cancel()
        return self._add(lambda job: self._queries.explain(job, sql))

    def choose(self, chosen: ChosenTables) -> None:
        """Tell which tables the model is shown in any case, and which it never is."""
        self._queries.chosen = chosen

    def foresee(self, question: str, follows: Turn | None) -> None:
        """Find out what the model would see, where nothing else is going on. Raises UsageError."""
        self.cancel()
        self._add(lambda job: self._queries.foresee(job, question, follows))

    def cancel(self) -> None:
        """Stop whatever is being done, but for the loading of the model."""
        self._jobs.cancel()

    def close(self) -> None:
        """Stop everything, and end the processes of the model and the database."""
        self._is_closed.set()
        self._jobs.close()
        self._values.stop()
        if self._engine_start is not None:
            self._engine_start.close()
        self._loading.shutdown(wait=True, cancel_futures=True)
        if self._engine_start is not None:
            self._engine_start.close()
        if self._queries.database is not None:
            self._queries.database.close()

    def _add(self, work: Callable[[Job], None]) -> int:
        def undisturbed(job: Job) -> None:
            with self._values.held():
                work(job)

        return self._jobs.add(undisturbed)

    # What follows happens on the two threads.

    def _tell_of_crash(self, done: "Future[Engine]") -> None:
        error = None if done.cancelled() else done.exception()
        if error is not None and not isinstance(error, SqlcoderError):
            self._tell(Crashed(error=error))

    def _load(self) -> "Engine":
        # Deferred, as above.
        from sqlcoder_local.engine.opening import EngineStart  # noqa: PLC0415

        self._tell(ModelLoading(share=0.0))
        try:
            self._engine_start = EngineStart(self._options.model, self._options.engine)
            engine = self._engine_start.engine(
                is_cancelled=self._is_closed.is_set,
                on_progress=lambda share: self._tell(ModelLoading(share=share)),
            )
        except SqlcoderError as error:
            self._tell(ModelFailed(error=error))
            raise
        self._tell(
            ModelReady(
                name=engine.model_name,
                quantization=quantization(self._options.model),
                load_seconds=self._engine_start.load_seconds,
                whereabouts=engine.whereabouts,
                context_size=engine.context_size,
            )
        )
        return engine

    def _open(self, job: Job, target: str) -> None:
        # Deferred, as above.
        from sqlcoder_local.database.connect import open_database  # noqa: PLC0415

        try:
            named = read_target(target)
        except SqlcoderError as error:
            self._tell(DatabaseFailed(name="", error=error))
            return
        self._tell(DatabaseOpening(name=named.shown))
        try:
            opened = open_database(target, allows_powerful_role=self._options.allows_powerful_role)
        except SqlcoderError as error:
            self._tell(DatabaseFailed(name=named.shown, error=error))
            return
        if job.is_cancelled():
            opened.close()
            return
        self._values.stop()
        before, self._queries.database, self._record.database = self._queries.database, opened, named.shown
        self._queries.target = target
        if before is not None:
            before.close()
        self._tell(
            DatabaseOpened(
                name=named.shown,
                target=named.again,
                dialect=opened.dialect,
                is_server=named.is_server,
                schema=opened.schema(),
                notes=opened.notes,
            )
        )
        self._values.begin(opened)

    def _loaded_engine(self, job: Job) -> "Engine":
        """Wait for the model; raises what its loading raised."""
        while True:
            with suppress(NotYetError):
                return self._engine.result(timeout=POLL_SECONDS)
            job.stop_if_cancelled()
