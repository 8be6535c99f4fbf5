"""What each part of the road gains: every part switched off in turn, and all of them together.

Right answers, seconds and tokens over the everyday questions, and over sql-eval's where its folder is named.
The grammar and the beams are no parts of the road: they stay, and benchmarks/accuracy.py measures them.
"""

import argparse
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

from benchmarks.judged import LIMITS, Judged, judged_case
from benchmarks.kept_outcomes import KeptOutcomes
from benchmarks.part_substitutes import BestTextAlone, WithoutComments, WithoutValues
from benchmarks.remembered import RememberedRows, RememberedTexts
from sqlcoder_local.answer import AskOptions
from sqlcoder_local.database.database import Database
from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.databases import Databases
from sqlcoder_local.evaluation.everyday_set import EVERYDAY_FOLDER, read_everyday
from sqlcoder_local.evaluation.run import FILLING_SECONDS, grouped
from sqlcoder_local.evaluation.selection import Selection, selected
from sqlcoder_local.evaluation.sql_eval_set import read_sql_eval
from sqlcoder_local.models.store import find_model
from sqlcoder_local.sql_text import checked_statement
from sqlcoder_local.sql_tree.joins import Mended
from sqlcoder_local.value_index.filling import fill_index

QUICK_QUESTIONS = 2
SAMPLE_SEED = 0
ALL, NONE = "all", "none"
Figures = dict[str, float | str]


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part of the road, and how it is done without."""

    patches: Mapping[str, Any] = field(default_factory=dict)
    """What stands in the place of what, by its full name."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """Choices of the asker."""
    database: Callable[[Any], Any] | None = None
    """What the road sees of a database instead."""
    engine: Callable[[Any], Any] | None = None
    """What answers in the place of the model."""
    has_instructions: bool = True


PARTS: Mapping[str, Part] = {
    "tables": Part(
        patches={"sqlcoder_local.prompt.starter.likely_tables": lambda _question, schema, *_, **__: schema}
    ),
    "comments_and_guessed_keys": Part(
        database=WithoutComments, patches={"sqlcoder_local.asking.with_guessed_keys": lambda schema: schema}
    ),
    "values": Part(database=WithoutValues, options={"value_folder": None}),
    "instructions": Part(has_instructions=False),
    "check_and_repair": Part(
        engine=BestTextAlone,
        options={"repairs": 0},
        patches={
            "sqlcoder_local.candidates.with_named_tables_joined": lambda sql, _schema: Mended(
                sql=sql, notes=()
            ),
            "sqlcoder_local.candidates.checked_statement": lambda sql, schema, **told: checked_statement(
                sql, schema, **(told | {"mends": False})
            ),
            "sqlcoder_local.sql_text.mend_groups": lambda *_: (),
        },
    ),
    "dialects": Part(patches={"sqlcoder_local.sql_text.carried": lambda query, *_, **__: query}),
}
"""Without `dialects`, what the parser's library carries over by itself is all."""


def part_figures(options: argparse.Namespace) -> Figures:
    """Ask every set with all parts, without each, and with none."""
    figures: Figures = {}
    model = find_model(str(options.model) if options.model else None)
    kept = KeptOutcomes(options.kept, model=f"{model.name} {model.stat().st_size}")
    with (
        open_engine(model, EngineOptions(), is_cancelled=lambda: False) as engine,
        tempfile.TemporaryDirectory(prefix="sqlcoder-local-") as value_folder,
    ):
        for name, questions in question_sets(options).items():
            outcomes = asked(questions, engine, kept.of_set(name), Path(value_folder))
            figures |= figures_of(name, outcomes)
    return figures


def ways() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Name each way to ask, with the parts that are switched off in it."""
    yield ALL, ()
    for part in PARTS:
        yield f"without_{part}", (part,)
    yield NONE, tuple(PARTS)


@dataclass(frozen=True, kw_only=True)
class QuestionSet:
    """Questions and where their databases are."""

    cases: Sequence[Case]
    place: Path
    script_dialect: str = "sqlite"


def question_sets(options: argparse.Namespace) -> dict[str, QuestionSet]:
    """The project's own questions, and sql-eval's where its folders are named."""
    choice = Selection(sample_seed=SAMPLE_SEED, limit=QUICK_QUESTIONS if options.quick else options.asked)
    cases, _ = selected(read_everyday().cases, choice, has_database=lambda _name: True)
    sets = {"everyday": QuestionSet(cases=cases, place=EVERYDAY_FOLDER)}
    if options.sql_eval and options.sql_eval_databases:
        whole = read_sql_eval(options.sql_eval)
        cases, _ = selected(whole.cases, choice, has_database=lambda _name: True)
        sets["sql_eval"] = QuestionSet(
            cases=cases, place=options.sql_eval_databases, script_dialect=whole.script_dialect
        )
    return sets


def asked(
    questions: QuestionSet, engine: Engine, kept: KeptOutcomes, value_folder: Path
) -> dict[str, list[Judged]]:
    """Ask a set in all ways, those over one database together; what is kept is not asked again."""
    outcomes: dict[str, list[Judged]] = {way: [] for way, _ in ways()}
    with Databases(str(questions.place), script_dialect=questions.script_dialect) as databases:
        for name, of_database in groupby(grouped(questions.cases), key=lambda case: case.database):
            with databases.open(name) as database:
                fill_index(database, value_folder, within_seconds=FILLING_SECONDS)
                for case in of_database:
                    for way, outcome in asked_in_all_ways(case, database, engine, kept, value_folder):
                        outcomes[way].append(outcome)
            told = ", ".join(f"{way} {share_right(some):.1%}" for way, some in outcomes.items())
            print(f"{len(outcomes[ALL])} of {len(questions.cases)}: {told}", flush=True)
    return outcomes


def asked_in_all_ways(
    case: Case, database: Database, engine: Engine, kept: KeptOutcomes, value_folder: Path
) -> Iterator[tuple[str, Judged]]:
    """Ask one question, which is not asked again where it is known what comes of it."""
    asking = Asking(engine, database)
    as_it_is: Judged | None = None
    for way, without in ways():
        outcome = kept.find(way, case.number)
        if outcome is None and changes_nothing(without, case):
            outcome = as_it_is
        if outcome is None:
            outcome = judged_without(case, asking, without, value_folder)
        as_it_is = as_it_is or outcome
        kept.add(way, case.number, outcome)
        yield way, outcome


def changes_nothing(without: Sequence[str], case: Case) -> bool:
    """Tell whether a question is asked without the parts exactly as it is with them."""
    return (
        bool(without)
        and not case.instructions
        and all(PARTS[name] == PARTS["instructions"] for name in without)
    )


def judged_without(case: Case, asking: "Asking", without: Sequence[str], value_folder: Path) -> Judged:
    """Ask one question, some parts switched off."""
    options = AskOptions(row_limit=LIMITS.rows, value_folder=value_folder)
    database: Any = asking.rows
    engine: Any = asking.texts
    with ExitStack() as stack:
        for part in (PARTS[name] for name in without):
            options = replace(options, **part.options)
            database = part.database(database) if part.database else database
            engine = part.engine(engine) if part.engine else engine
            case = case if part.has_instructions else replace(case, instructions="")
            for name, substitute in part.patches.items():
                stack.enter_context(patch(name, substitute))
        outcome = judged_case(case, asking.golds, engine, options, seen=lambda _: database)
    return replace(outcome, seconds=outcome.seconds + asking.seconds_saved())


class Asking:
    """A model and a database for one question that is asked in several ways."""

    def __init__(self, engine: Engine, database: Database) -> None:
        """Begin without knowing anything."""
        self.texts, self.rows = RememberedTexts(engine), RememberedRows(database)
        self.golds: Any = RememberedRows(database)
        """The seconds of gold queries count for nothing."""

    def seconds_saved(self) -> float:
        """What was saved since this was asked the last time."""
        saved = self.texts.seconds_saved + self.rows.seconds_saved
        self.texts.seconds_saved = self.rows.seconds_saved = 0.0
        return saved


def share_right(outcomes: Sequence[Judged]) -> float:
    """The part of the questions that is answered rightly."""
    return sum(outcome.is_right for outcome in outcomes) / len(outcomes)


def figures_of(name: str, outcomes: Mapping[str, Sequence[Judged]]) -> Figures:
    """Accuracy, seconds and tokens of each way, and what all parts gain together."""
    figures: Figures = {}
    for way, some in outcomes.items():
        figures |= {
            f"parts_{name}_{way}_right": share_right(some),
            f"parts_{name}_{way}_seconds": median(outcome.seconds for outcome in some),
            f"parts_{name}_{way}_tokens": median(outcome.tokens for outcome in some),
        }
    gain = 100 * (share_right(outcomes[ALL]) - share_right(outcomes[NONE]))
    start = "" if name == "everyday" else f"{name}_"
    return figures | {f"parts_{name}_questions": len(outcomes[ALL]), f"{start}all_parts_gain_points": gain}
