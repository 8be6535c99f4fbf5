"""What each part of the road gains: every part switched off in turn, and all of them together.

Right answers, seconds and tokens over the everyday questions, and over sql-eval's where its folder is named.
"""

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median
from typing import Any
from unittest.mock import patch

from benchmarks.judged import LIMITS, Judged, judged
from benchmarks.without_grammar import WithoutGrammar
from sqlcoder_local.answer import AskOptions
from sqlcoder_local.database.database import Database
from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.everyday_set import EVERYDAY_FOLDER, read_everyday
from sqlcoder_local.evaluation.selection import Selection, selected
from sqlcoder_local.evaluation.sql_eval_set import read_sql_eval
from sqlcoder_local.models.store import find_model
from sqlcoder_local.sql_text import checked_statement
from sqlcoder_local.sql_tree.joins import Mended

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
    sees_values: bool = True
    has_grammar: bool = True


PARTS: Mapping[str, Part] = {
    "tables": Part(
        patches={"sqlcoder_local.prompt.starter.likely_tables": lambda _question, schema, *_, **__: schema}
    ),
    "values": Part(sees_values=False),
    "grammar": Part(has_grammar=False),
    "beams": Part(options={"beams": 1}),
    "mends": Part(
        patches={
            "sqlcoder_local.candidates.with_named_tables_joined": lambda sql, _schema: Mended(
                sql=sql, notes=()
            ),
            "sqlcoder_local.candidates.checked_statement": lambda sql, schema, **told: checked_statement(
                sql, schema, **(told | {"mends": False})
            ),
            "sqlcoder_local.sql_text.mend_groups": lambda *_: (),
        }
    ),
    "repair": Part(options={"repairs": 0}),
    "dialects": Part(patches={"sqlcoder_local.sql_text.carried": lambda query, *_, **__: query}),
}
"""Without `dialects`, what the parser's library carries over by itself is all."""


class WithoutValues:
    """A database whose values nobody looks up, and that is otherwise the one it stands before."""

    def __init__(self, database: Database) -> None:
        """Stand before a database."""
        self._database = database

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the database has
        """Hand on what is not about values."""
        return getattr(self._database, name)

    def matching_values(self, *_: object, **__: object) -> tuple[()]:
        """Find nothing."""
        return ()


def part_figures(options: argparse.Namespace) -> Figures:
    """Ask every set with all parts, without each, and with none."""
    figures: Figures = {}
    with open_engine(
        find_model(str(options.model) if options.model else None), EngineOptions(), is_cancelled=lambda: False
    ) as engine:
        for name, questions in question_sets(options).items():
            results: dict[str, list[Judged]] = {}
            for way, without in ways():
                results[way] = list(asked(questions, engine, without))
                print(f"{name} {way}: {share_right(results[way]):.1%} of {len(results[way])}", flush=True)
            for way, outcomes in results.items():
                figures |= figures_of(f"{name}_{way}", outcomes)
            gain = share_right(results[ALL]) - share_right(results[NONE])
            figures["all_parts_gain_points" if name == "everyday" else f"{name}_all_parts_gain_points"] = (
                100 * gain
            )
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


def asked(questions: QuestionSet, engine: Engine, without: Sequence[str]) -> Iterator[Judged]:
    """Ask a set, some parts switched off."""
    parts = [PARTS[name] for name in without]
    options = AskOptions(row_limit=LIMITS.rows)
    with ExitStack() as stack:
        for part in parts:
            options = replace(options, **part.options)
            for name, substitute in part.patches.items():
                stack.enter_context(patch(name, substitute))
        seen: Callable[[Database], Any] = (
            (lambda database: database) if all(part.sees_values for part in parts) else WithoutValues
        )
        asking: Any = engine if all(part.has_grammar for part in parts) else WithoutGrammar(engine)
        yield from judged(
            questions.cases,
            questions.place,
            asking,
            options,
            script_dialect=questions.script_dialect,
            seen=seen,
        )


def share_right(outcomes: Sequence[Judged]) -> float:
    """The part of the questions that is answered rightly."""
    return sum(outcome.is_right for outcome in outcomes) / len(outcomes)


def figures_of(name: str, outcomes: Sequence[Judged]) -> Figures:
    """Accuracy, seconds and tokens of one way."""
    return {
        f"parts_{name}_right": share_right(outcomes),
        f"parts_{name}_seconds": median(outcome.seconds for outcome in outcomes),
        f"parts_{name}_tokens": median(outcome.tokens for outcome in outcomes),
    }
