"""How often the model's SQL brings the right rows: over the demonstration shop, and over Spider's databases.

    python benchmarks/accuracy.py [--quick] [--json FILE] [--model FILE] [--markdown FILE]
                                  [--spider DIR --held-out FILE [--sample N]]

DIR holds Spider's train.json and databases/; FILE names the databases that were never trained on, one a line.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import parser, report
from sqlcoder_local.answer import AskOptions
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.errors import SqlcoderError
from sqlcoder_local.evaluation.same_rows import says_the_same
from sqlcoder_local.models.store import find_model
from sqlcoder_local.sql_text import orders_rows
from sqlcoder_local.text_to_sql import answer_question

DEMO_QUESTIONS = Path(__file__).with_name("demo_questions.jsonl")
QUICK_QUESTIONS = 5


@dataclass(frozen=True, kw_only=True)
class Case:
    """A question with the SQL that answers it."""

    question: str
    gold: str
    database: str


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What the model made of a case."""

    case: Case
    sql: str
    """The SQL as it ran; the error in words where none ran."""
    is_right: bool
    seconds: float


def main() -> None:
    """Answer, compare, print."""
    options = _options()
    with LlamaEngine.open(find_model(str(options.model) if options.model else None)) as engine:
        demo = list(demo_cases())[: QUICK_QUESTIONS if options.quick else None]
        outcomes = list(answer_all(demo, engine))
        figures = summary("demo", outcomes)
        if options.spider:
            figures |= summary("spider", list(answer_all(spider_cases(options), engine)))
    report(figures, options.json)
    table = markdown_table(outcomes)
    if options.markdown:
        options.markdown.write_text(table, encoding="utf-8")
    else:
        print(table)


def demo_cases() -> Iterator[Case]:
    """Twenty everyday questions over the demonstration shop."""
    for line in DEMO_QUESTIONS.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield Case(question=record["question"], gold=record["sql"], database="demo")


def spider_cases(options: argparse.Namespace) -> list[Case]:
    """A sample of the questions over held-out databases whose gold SQL runs and finds something."""
    held_out = set(options.held_out.read_text(encoding="utf-8").split())
    records = json.loads((options.spider / "train.json").read_text(encoding="utf-8"))
    cases = [
        Case(
            question=record["question"],
            gold=record["query"],
            database=str(options.spider / "databases" / f"{record['db_id']}.sqlite"),
        )
        for record in records
        if record["db_id"] in held_out
    ]
    chosen = Random(0).sample(cases, min(options.sample, len(cases)))  # noqa: S311 - a sample, no secret
    return sorted(chosen, key=lambda case: case.database)


def answer_all(cases: Sequence[Case], engine: Engine) -> Iterator[Outcome]:
    """Answer each case on its database."""
    for path, of_one_database in groupby(cases, key=lambda case: case.database):
        with open_database(path) as database:
            for case in of_one_database:
                yield answer(case, database, engine)


def answer(case: Case, database: Database, engine: Engine) -> Outcome:
    """Answer one case and compare the rows."""
    gold = database.run(case.gold, limits=Limits(rows=None))
    started = perf_counter()
    try:
        given = answer_question(
            case.question, database=database, engine=engine, options=AskOptions(row_limit=None)
        )
    except SqlcoderError as error:
        return Outcome(case=case, sql=f"({error.message})", is_right=False, seconds=perf_counter() - started)
    is_ordered = orders_rows(case.gold, database.dialect)
    is_right = given.rows is not None and says_the_same(gold, given.rows, is_ordered=is_ordered)
    return Outcome(case=case, sql=given.sql, is_right=is_right, seconds=perf_counter() - started)


def summary(name: str, outcomes: Sequence[Outcome]) -> dict[str, float]:
    """The figures of a set."""
    right = sum(outcome.is_right for outcome in outcomes)
    return {
        f"{name}_questions": float(len(outcomes)),
        f"{name}_right": float(right),
        f"{name}_accuracy": right / len(outcomes),
        f"{name}_failed": float(sum(outcome.sql.startswith("(") for outcome in outcomes)),
        f"{name}_seconds_median": median(outcome.seconds for outcome in outcomes),
    }


def markdown_table(outcomes: Sequence[Outcome]) -> str:
    """Every question with its SQL as it came out, the wrong ones too."""
    lines = ["| question | SQL the starter model wrote | right? |", "|---|---|---|"]
    for outcome in outcomes:
        sql = " ".join(outcome.sql.split()).replace("|", "\\|")
        lines.append(f"| {outcome.case.question} | `{sql}` | {'yes' if outcome.is_right else '**no**'} |")
    return "\n".join(lines) + "\n"


def _options() -> argparse.Namespace:
    arguments = parser(__doc__ or "")
    arguments.add_argument("--markdown", type=Path, metavar="FILE", help="write the table of questions there")
    arguments.add_argument("--spider", type=Path, metavar="DIR", help="Spider's folder; else it is left out")
    arguments.add_argument("--held-out", type=Path, metavar="FILE", help="databases never trained on")
    arguments.add_argument("--sample", type=int, default=200, help="questions drawn from them")
    return arguments.parse_args()


if __name__ == "__main__":
    main()
