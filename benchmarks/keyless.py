"""Questions that need a join, over databases that declare no keys: what the keys guessed from names bring."""

import argparse
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from benchmarks.guessed_keys import guessed_key_figures
from sqlcoder_local import asking
from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.databases import Databases
from sqlcoder_local.evaluation.everyday_set import EVERYDAY_FOLDER, read_everyday
from sqlcoder_local.evaluation.run import RunOptions, evaluate
from sqlcoder_local.evaluation.throwaway_sqlite import load_script
from sqlcoder_local.models.store import find_model
from sqlcoder_local.schema import Schema

QUICK_QUESTIONS = 3
REFERENCE = re.compile(r"\s+REFERENCES\s+\w+\s*(\([^)]*\))?", re.IGNORECASE)
FOREIGN_KEY = re.compile(r",\s*FOREIGN\s+KEY\s*\([^)]*\)", re.IGNORECASE)


def keyless_figures(options: argparse.Namespace) -> dict[str, float | str]:
    """The everyday questions of the category table_join, with the keys declared, taken away, and guessed."""
    asked = [case for case in read_everyday().cases if case.category == "table_join"]
    cases = asked[: QUICK_QUESTIONS if options.quick else None]
    model = options.model or find_model(None)
    with (
        closing(open_engine(model, EngineOptions(), is_cancelled=lambda: False)) as engine,
        tempfile.TemporaryDirectory(prefix="sqlcoder-local-") as folder,
    ):
        for script in EVERYDAY_FOLDER.glob("*.sql"):
            text = REFERENCE.sub("", FOREIGN_KEY.sub("", script.read_text(encoding="utf-8")))
            (Path(folder) / script.name).write_text(text, encoding="utf-8")
        right = {
            "declared": _right(cases, EVERYDAY_FOLDER, engine),
            "guessed": _right(cases, Path(folder), engine),
        }
        with _no_guesses(lambda schema: schema):
            right["none"] = _right(cases, Path(folder), engine)
    figures: dict[str, float | str] = {"joins": float(len(cases))}
    figures |= {f"joins_right_keys_{name}": float(n) for name, n in right.items()}
    return figures | _guessed_keys(options)


def _guessed_keys(options: argparse.Namespace) -> dict[str, float | str]:
    """How many guesses are right, over Spider's databases where they are at hand, else over our own."""
    if options.spider:
        return guessed_key_figures(options.spider / "databases", is_quick=options.quick)
    with tempfile.TemporaryDirectory(prefix="sqlcoder-local-") as folder:
        for script in EVERYDAY_FOLDER.glob("*.sql"):
            load_script(script, "sqlite", Path(folder) / f"{script.stem}.sqlite")
        return guessed_key_figures(Path(folder), is_quick=options.quick)


@contextmanager
def _no_guesses(replacement: Callable[[Schema], Schema]) -> Iterator[None]:
    real = asking.with_guessed_keys
    asking.with_guessed_keys = replacement
    try:
        yield
    finally:
        asking.with_guessed_keys = real


def _right(cases: Sequence[Case], place: Path, engine: Engine) -> int:
    with Databases(str(place), script_dialect="sqlite") as databases:
        options = RunOptions(rule="sql-eval")
        outcomes = evaluate(
            cases, databases=databases, engine=engine, options=options, is_cancelled=lambda: False
        )
        return sum(outcome.is_right for outcome in outcomes)
