"""How many held-out questions a model answers rightly, by the rule of `sqlcoder-local eval`."""

from collections.abc import Callable, Sequence
from pathlib import Path

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.database import Database
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.databases import Databases
from sqlcoder_local.evaluation.everyday_set import EVERYDAY_FOLDER, read_everyday
from sqlcoder_local.evaluation.run import RunOptions, evaluate
from sqlcoder_local.evaluation.summary import Tally
from training.saved_pairs import SavedPair

TUNED_ON = "tuned on"


class OneDatabase:
    """The database that a model is tuned on, opened anew for each run of questions."""

    def __init__(self, target: str, *, allows_powerful_role: bool = False) -> None:
        self._target, self._allows_powerful_role = target, allows_powerful_role

    def open(self, _name: str) -> Database:
        """Open it for reading; raises DatabaseOpenError."""
        return open_database(self._target, allows_powerful_role=self._allows_powerful_role)


def cases_of(pairs: Sequence[SavedPair], dialect: str) -> tuple[Case, ...]:
    """Held-out pairs as questions whose answer is known."""
    return tuple(
        Case(
            number=number,
            question=pair.question,
            golds=(pair.sql,) if pair.sql else (),
            database=TUNED_ON,
            dialect=dialect,
        )
        for number, pair in enumerate(pairs, start=1)
    )


def score(
    model: Path,
    cases: Sequence[Case],
    databases: OneDatabase | Databases,
    *,
    adapter: Path | None = None,
    prompt_format: str | None = None,
    threads: int | None,
    beams: int | None = None,
    on_question: Callable[[], None],
    is_cancelled: Callable[[], bool],
) -> Tally:
    """Ask every question; raises CancelledError."""
    options = EngineOptions(threads=threads, lora=adapter, prompt_format=prompt_format)
    right = scored = 0
    with open_engine(model, options, is_cancelled=is_cancelled) as engine:
        for outcome in evaluate(
            cases,
            databases=databases,  # type: ignore[arg-type]  anything that opens a database by name will do
            engine=engine,
            options=RunOptions(rule="sql-eval", beams=beams),
            is_cancelled=is_cancelled,
        ):
            scored, right = scored + outcome.is_scored, right + outcome.is_right
            on_question()
    return Tally(total=scored, correct=right)


def everyday_score(
    model: Path,
    *,
    most: int,
    adapter: Path | None = None,
    prompt_format: str | None = None,
    threads: int | None,
    beams: int | None = None,
    on_question: Callable[[], None],
    is_cancelled: Callable[[], bool],
) -> Tally:
    """Ask so many of the everyday questions, evenly spread, to see what a model has forgotten."""
    with Databases(str(EVERYDAY_FOLDER), script_dialect="sqlite") as databases:
        return score(
            model,
            everyday_cases(most),
            databases,
            adapter=adapter,
            prompt_format=prompt_format,
            threads=threads,
            beams=beams,
            on_question=on_question,
            is_cancelled=is_cancelled,
        )


def everyday_cases(most: int) -> tuple[Case, ...]:
    """So many of the everyday questions, evenly spread over the file."""
    cases = read_everyday().cases
    return cases[:: max(len(cases) // most, 1)][:most]
