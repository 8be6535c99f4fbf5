"""Questions asked one after the other, each with what came of it: shared by the benchmarks of answers."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlcoder_local.answer import Answer, AskOptions
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.engine.engine import Engine, Generation
from sqlcoder_local.errors import DeclinedError, SqlcoderError
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.databases import Databases
from sqlcoder_local.evaluation.gold_rows import is_right, run_golds
from sqlcoder_local.evaluation.run import grouped
from sqlcoder_local.text_to_sql import answer_question

LIMITS = Limits(rows=10_000, seconds=30.0)


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What came of one question."""

    is_right: bool
    confidence: float | None
    """None where there was no answer."""
    seconds: float
    tokens: int
    """Of all prompts and texts."""


class Counting:
    """An engine that counts the tokens it reads and writes, and is otherwise the one it stands before."""

    def __init__(self, engine: Engine) -> None:
        """Stand before an engine."""
        self._engine = engine
        self.tokens = 0

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the engine has
        """Hand on what makes no tokens."""
        return getattr(self._engine, name)

    def generate(self, *arguments: Any, **options: Any) -> Generation:  # noqa: ANN401  handed on
        """Count what is read and written."""
        generation = self._engine.generate(*arguments, **options)
        self.tokens += generation.prompt_tokens + generation.generated_tokens
        return generation


def judged(
    cases: Sequence[Case],
    place: Path,
    engine: Engine,
    options: AskOptions,
    *,
    script_dialect: str = "sqlite",
    seen: Callable[[Database], Database] = lambda database: database,
) -> Iterator[Judged]:
    """Ask questions of the databases in a folder; `seen` may show the road less of them than there is."""
    with Databases(str(place), script_dialect=script_dialect) as databases:
        for name, of_database in groupby(grouped(cases), key=lambda case: case.database):
            with databases.open(name) as database:
                for case in of_database:
                    yield judged_case(case, database, engine, options, seen=seen)


def judged_case(
    case: Case,
    database: Database,
    engine: Engine,
    options: AskOptions,
    *,
    seen: Callable[[Database], Database] = lambda database: database,
) -> Judged:
    """Ask one question; right is what brings the rows of a gold query, or declines where there is none."""
    counting = Counting(engine)
    started = perf_counter()
    try:
        answer: Answer | SqlcoderError = answer_question(
            case.question,
            database=seen(database),
            engine=counting,
            options=replace(options, instructions=case.instructions),
        )
    except SqlcoderError as error:
        answer = error
    seconds = perf_counter() - started
    golds, _ = run_golds(case, database, limits=LIMITS, is_cancelled=lambda: False)
    if isinstance(answer, SqlcoderError):
        is_same = isinstance(answer, DeclinedError) and not case.golds
    else:
        is_same = answer.rows is not None and is_right(answer.rows, golds, case, "sql-eval")
    return Judged(
        is_right=is_same,
        confidence=answer.confidence if isinstance(answer, Answer) else None,
        seconds=seconds,
        tokens=counting.tokens,
    )
