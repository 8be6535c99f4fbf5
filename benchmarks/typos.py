"""Questions whose values are misspelled: how many are right with and without the index of texts."""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median

from sqlglot import exp, parse_one

from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.databases import Databases
from sqlcoder_local.evaluation.everyday_set import EVERYDAY_FOLDER, read_everyday
from sqlcoder_local.evaluation.run import RunOptions, evaluate
from sqlcoder_local.models.store import find_model

SHORTEST_VALUE = 5
QUICK_QUESTIONS = 3
SLIPS = ("leave out", "exchange", "mistake", "double")


def typo_figures(options: argparse.Namespace) -> dict[str, float | str]:
    """Of the everyday questions, those that name a text, each with one slip of the keyboard in it."""
    cases = list(misspelled(read_everyday().cases))[: QUICK_QUESTIONS if options.quick else None]
    model = options.model or find_model(None)
    with (
        closing(open_engine(model, EngineOptions(), is_cancelled=lambda: False)) as engine,
        tempfile.TemporaryDirectory(prefix="sqlcoder-local-") as kept,
    ):
        without, seconds_without = _answered(cases, engine, None)
        first, seconds_first = _answered(cases, engine, Path(kept))
        again, seconds_again = _answered(cases, engine, Path(kept))
    assert first == again  # noqa: S101 - the second time the texts are there already
    return {
        "typos": float(len(cases)),
        "typos_right_without_index": float(without),
        "typos_right_with_index": float(first),
        "typos_seconds_without_index": seconds_without,
        "typos_seconds_first_time": seconds_first,
        "typos_seconds": seconds_again,
    }


def misspelled(cases: Sequence[Case]) -> Iterator[Case]:
    """Give the questions that name a text of their gold SQL, the text misspelled in always the same way."""
    for case in cases:
        for literal in _texts(case):
            place = case.question.casefold().find(literal.casefold())
            if place >= 0:
                end = place + len(literal)
                slip = _with_slip(case.question[place:end], Random(case.question))  # noqa: S311 - repeatable
                yield replace(case, question=case.question[:place] + slip + case.question[end:])
                break


def _texts(case: Case) -> list[str]:
    if not case.golds:
        return []
    tree = parse_one(case.golds[0].replace("{", "").replace("}", ""), dialect=case.dialect)
    texts = [literal.this for literal in tree.find_all(exp.Literal) if literal.is_string]
    return [text for text in texts if len(text) >= SHORTEST_VALUE and text.replace(" ", "").isalpha()]


def _with_slip(text: str, random: Random) -> str:
    place, slip = random.randrange(1, len(text) - 1), random.choice(SLIPS)
    before, letter, after = text[:place], text[place], text[place + 1 :]
    if slip == "leave out":
        return before + after
    if slip == "exchange":
        return before + after[0] + letter + after[1:]
    return before + (random.choice("aeioulnrst") if slip == "mistake" else 2 * letter) + after


def _answered(cases: Sequence[Case], engine: Engine, kept: Path | None) -> tuple[int, float]:
    options = RunOptions(rule="sql-eval", value_folder=kept)
    with Databases(str(EVERYDAY_FOLDER), script_dialect="sqlite") as databases:
        outcomes = list(
            evaluate(cases, databases=databases, engine=engine, options=options, is_cancelled=lambda: False)
        )
    return sum(outcome.is_right for outcome in outcomes), median(outcome.seconds for outcome in outcomes)
