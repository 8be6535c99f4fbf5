"""Questions answered and scored, those over one database together."""

from collections.abc import Callable, Container, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from time import perf_counter

from sqlcoder_local.answer import Answer, AskOptions
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.errors import CancelledError, SqlcoderError
from sqlcoder_local.evaluation.case import Case, Rule
from sqlcoder_local.evaluation.databases import Databases
from sqlcoder_local.evaluation.failure import failure_status
from sqlcoder_local.evaluation.gold_rows import is_right, run_golds
from sqlcoder_local.evaluation.hardness import hardness
from sqlcoder_local.evaluation.in_order import in_order
from sqlcoder_local.evaluation.outcome import UNANSWERABLE, Outcome, Status
from sqlcoder_local.evaluation.shared_engine import Asker, SharedEngine
from sqlcoder_local.evaluation.told import Told, without_answer
from sqlcoder_local.knowledge.knowledge import Knowledge
from sqlcoder_local.text_to_sql import answer_question
from sqlcoder_local.value_index.filling import fill_index

MOST_ROWS = 10_000
"""Of one result; one with more counts as wrong, because it cannot be compared."""
FILLING_SECONDS = 60.0
"""For the texts of a database, before its first question, so that none depends on how fast they are read."""
NOTHING = Told()


@dataclass(frozen=True, kw_only=True)
class RunOptions:
    """How questions are answered."""

    rule: Rule
    beams: int | None = None
    """None is what the model's prompt format asks for."""
    compares_rows: bool = False
    """Run all candidates and take the rows that are the likeliest together."""
    parallel: int = 1
    """How many questions the model answers side by side."""
    is_server: bool = False
    """True where the model is a server's, which is kept busy while answers are checked here."""
    seed: int = 0
    value_folder: Path | None = None
    """Where texts of the databases are kept to find misspelled ones; None keeps none."""
    told: Told = NOTHING
    """What the model is told beside the questions."""
    timeout_seconds: float = 30.0
    """For each query."""


def evaluate(
    cases: Sequence[Case],
    *,
    databases: Databases,
    engine: Engine,
    options: RunOptions,
    done: Container[int] = (),
    is_cancelled: Callable[[], bool],
) -> Iterator[Outcome]:
    """Answer the questions that are not done yet, in an order that does not change; raises CancelledError."""
    shared = SharedEngine(engine, is_cancelled=is_cancelled)
    for name, of_database in groupby(grouped(cases), key=lambda case: case.database):
        waiting = [case for case in of_database if case.number not in done]
        if waiting:
            with databases.open(name) as database:
                if options.value_folder is not None:
                    fill_index(
                        database,
                        options.value_folder,
                        within_seconds=FILLING_SECONDS,
                        is_cancelled=is_cancelled,
                    )
                answering = _Answering(database, options, options.told.about(name), is_cancelled)
                if options.is_server:
                    yield from answering.freely(waiting, engine)
                    continue
                for start in range(0, len(waiting), options.parallel):
                    if is_cancelled():
                        raise CancelledError("interrupted")
                    yield from answering.round(waiting[start : start + options.parallel], shared)


def grouped(cases: Sequence[Case]) -> list[Case]:
    """Bring questions about one database together, databases in the order in which they come first."""
    first: dict[str, int] = {}
    for place, case in enumerate(cases):
        first.setdefault(case.database, place)
    return sorted(cases, key=lambda case: (first[case.database], case.number))


@dataclass(frozen=True)
class _Answering:
    """Answers questions about one open database."""

    database: Database
    options: RunOptions
    knowledge: Knowledge
    is_cancelled: Callable[[], bool]

    def round(self, cases: Sequence[Case], shared: SharedEngine) -> list[Outcome]:
        """Answer some questions side by side; a single one in this thread."""
        askers = shared.new_round(len(cases))
        if len(cases) == 1:
            return [self._outcome(cases[0], askers[0])]
        with ThreadPoolExecutor(len(cases)) as pool:
            return list(pool.map(self._outcome, cases, askers))

    def freely(self, cases: Sequence[Case], engine: Engine) -> Iterator[Outcome]:
        """Begin the next question as soon as one is answered, twice as many as the server gets at once."""

        def alone(case: Case) -> Outcome:
            (asker,) = SharedEngine(engine, is_cancelled=self.is_cancelled).new_round(1)
            return self._outcome(case, asker)

        yield from in_order(alone, cases, threads=2 * self.options.parallel)

    def _outcome(self, case: Case, asker: Asker) -> Outcome:
        started = perf_counter()
        with asker:
            try:
                answer: Answer | SqlcoderError = answer_question(
                    case.question.strip(),
                    database=self.database,
                    engine=asker,
                    options=AskOptions(
                        row_limit=MOST_ROWS,
                        timeout_seconds=self.options.timeout_seconds,
                        seed=self.options.seed,
                        beams=self.options.beams,
                        instructions=self.options.told.instructions_of(case),
                        knowledge=without_answer(self.knowledge, case),
                        show_values=self.options.told.show_values,
                        value_folder=self.options.value_folder,
                        compares_rows=self.options.compares_rows,
                    ),
                    is_cancelled=self.is_cancelled,
                )
            except CancelledError:
                raise
            except SqlcoderError as error:
                answer = error
        seconds = perf_counter() - started
        status, why = self._judged(case, answer, asker)
        written = asker.generations[-1].text.strip() if asker.generations else ""
        return Outcome(
            number=case.number,
            question=case.question,
            database=case.database,
            category=case.category,
            hardness=hardness(case.golds[0], case.dialect) if case.golds else UNANSWERABLE,
            status=status,
            sql=answer.sql if isinstance(answer, Answer) else written,
            error=why,
            seconds=seconds,
            generate_seconds=sum(generation.generate_seconds for generation in asker.generations),
            generated_tokens=sum(generation.generated_tokens for generation in asker.generations),
            prompt_tokens=sum(generation.prompt_tokens for generation in asker.generations),
        )

    def _judged(self, case: Case, answer: Answer | SqlcoderError, asker: Asker) -> tuple[Status, str]:
        limits = Limits(rows=MOST_ROWS, seconds=self.options.timeout_seconds)
        golds, faults = run_golds(case, self.database, limits=limits, is_cancelled=self.is_cancelled)
        if case.golds and not golds:
            return "gold_failed", faults[0].reason
        if isinstance(answer, SqlcoderError):
            status = failure_status(answer)
            if status == "declined" and not case.golds:
                return "right", ""
            is_cut_short = bool(asker.generations) and not asker.generations[-1].is_complete
            return "not_parsed" if status == "failed" and is_cut_short else status, answer.message
        is_same = answer.rows is not None and is_right(answer.rows, golds, case, self.options.rule)
        return "right" if is_same else "wrong", ""
