"""How many of the tables that gold SQL reads are in a prompt of a given size, when many schemas are one.

Tokens are counted by the vocabulary of the models that are asked so, where the environment's
SQLCODER_VOCABULARIES names its folder, else by the model at hand.
"""

import argparse
import os
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.merged_schema import Merged, Needs, largest_first, merged, questions
from sqlcoder_local.engine.llama_native import LlamaModel
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.prompt_tokens import prompt_tokens
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.everyday_set import EVERYDAY_FOLDER, read_everyday
from sqlcoder_local.evaluation.spider_set import read_spider
from sqlcoder_local.evaluation.throwaway_sqlite import load_script
from sqlcoder_local.models.store import find_model
from sqlcoder_local.prompt.fitting import fitting_prompt
from sqlcoder_local.prompt.formats import format_named
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.prompt.question_hints import phrases_of
from sqlcoder_local.prompt.relevant_tables import likely_tables

BUDGET_TOKENS = 2_000
LEAST_TABLES, SCHEMAS = 400, 20
QUICK_QUESTIONS = 40
FORMAT, OWN_VOCABULARY = "7b-2", "ggml-vocab-llama-spm.gguf"
"""A prompt format, and the vocabulary of the models that are asked in it."""
VOCABULARIES_VARIABLE = "SQLCODER_VOCABULARIES"


def table_figures(options: argparse.Namespace) -> dict[str, float | str]:
    """The recall over merged schemas, in prompts that show CREATE TABLE."""
    count = QUICK_QUESTIONS if options.quick else options.questions
    model = options.model or find_model(None)
    with (
        closing(open_engine(model, EngineOptions(), is_cancelled=lambda: False)) as engine,
        tempfile.TemporaryDirectory(prefix="sqlcoder-local-") as made,
    ):
        own = _vocabulary_of_the_format()
        counting: Any = {"count": count, "count_tokens": own or engine.count_tokens}
        counted_by: dict[str, float | str] = {
            "tokens_counted_by": OWN_VOCABULARY if own else engine.model_name
        }
        if not options.spider:
            cases, folder, names = _everyday(Path(made))
            return counted_by | _figures("own_schemas", cases, folder, names, **counting)
        cases, folder = read_spider(options.spider).cases, options.spider / "databases"
        by_size = largest_first(folder, LEAST_TABLES)
        all_schemas = _figures("", cases, folder, by_size, **counting)
        return counted_by | all_schemas | _figures("20_schemas", cases, folder, by_size[:SCHEMAS], **counting)


def _vocabulary_of_the_format() -> Callable[[Prompt], int] | None:
    """What counts tokens as the models that are asked in this format do, if their vocabulary is at hand."""
    file = Path(os.environ.get(VOCABULARIES_VARIABLE, "")) / OWN_VOCABULARY
    if not file.is_file():
        return None
    model = LlamaModel(
        file,
        gpu_layers=0,
        shows_log=False,
        is_cancelled=lambda: False,
        on_progress=lambda _share: None,
        is_vocabulary_only=True,
    )
    return lambda prompt: len(prompt_tokens(prompt, model).tokens)


def _everyday(made: Path) -> tuple[Sequence[Case], Path, list[str]]:
    scripts = sorted(EVERYDAY_FOLDER.glob("*.sql"))
    for script in scripts:
        load_script(script, "sqlite", made / f"{script.stem}.sqlite")
    return read_everyday().cases, made, [script.stem for script in scripts]


def _figures(
    name: str,
    cases: Sequence[Case],
    folder: Path,
    names: Sequence[str],
    *,
    count: int,
    count_tokens: Callable[[Prompt], int],
) -> dict[str, float | str]:
    databases = merged(folder, names)
    drawn = questions(cases, names, databases, count)
    few = sum(one.tables <= _few(one, databases) for one in drawn)
    suffix = f"_{name}" if name else ""
    recall = _recall(drawn, databases, count_tokens)
    return {f"{key}{suffix}": figure for key, figure in recall.items()} | {
        f"merged_tables{suffix}": float(len(databases.schema.tables)),
        f"starter_questions_with_all_tables{suffix}": few / len(drawn),
        f"questions{suffix}": float(len(drawn)),
    }


def _recall(
    drawn: Sequence[Needs], databases: Merged, count_tokens: Callable[[Prompt], int]
) -> dict[str, float]:
    started = perf_counter()
    sent = [_sent(one, databases, count_tokens) for one in drawn]
    seconds = (perf_counter() - started) / len(drawn)
    found = sum(len(one.tables & tables) for one, tables in zip(drawn, sent, strict=True))
    complete = sum(one.tables <= tables for one, tables in zip(drawn, sent, strict=True))
    return {
        "table_recall_2000_tokens": found / sum(len(one.tables) for one in drawn),
        "questions_with_all_tables": complete / len(drawn),
        "tables_sent": sum(map(len, sent)) / len(sent),
        "fitting_ms": 1_000 * seconds,
    }


def _sent(one: Needs, databases: Merged, count_tokens: Callable[[Prompt], int]) -> frozenset[str]:
    prompt = fitting_prompt(
        one.question,
        databases.schema,
        databases.matching(phrases_of(one.question)),
        render=format_named(FORMAT).render,
        count_tokens=count_tokens,
        room=BUDGET_TOKENS,
    )
    return frozenset(prompt.tables_sent)


def _few(one: Needs, databases: Merged) -> frozenset[str]:
    """What the starter model is shown."""
    values = databases.matching(phrases_of(one.question))
    return frozenset(table.name for table in likely_tables(one.question, databases.schema, values).tables)
