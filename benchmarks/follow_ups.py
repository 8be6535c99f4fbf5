"""How often a question that goes on from another one is answered rightly, alone and with what it follows.

    python benchmarks/follow_ups.py [--quick] [--json FILE] [--model FILE]

The set is follow_ups.jsonl, over the demonstration shop. The figures are counts of right rows by sql-eval's
rule: `alone` asks the second question as if nothing had been before, `following` tells what was.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.judged import LIMITS, judged_case
from benchmarks.measure import parser, report
from sqlcoder_local.answer import AskOptions
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.gold_queries import gold_queries
from sqlcoder_local.models.store import find_model
from sqlcoder_local.prompt.earlier import Turn

FOLLOW_UPS = Path(__file__).with_suffix(".jsonl")
QUICK_QUESTIONS = 3


@dataclass(frozen=True, kw_only=True)
class FollowUp:
    """A question, the one before it, and what it means."""

    before: str
    question: str
    sql: str


def main() -> None:
    """Ask each question twice."""
    options = parser(__doc__ or "").parse_args()
    follow_ups = list(read())[: QUICK_QUESTIONS if options.quick else None]
    model = find_model(str(options.model) if options.model else None)
    counts = {"alone": 0, "following": 0}
    with (
        open_engine(model, EngineOptions(), is_cancelled=lambda: False) as engine,
        open_database("demo") as shop,
    ):
        for number, follow_up in enumerate(follow_ups):
            for name, follows in (("alone", None), ("following", Turn(question=follow_up.before))):
                case = case_of(number, follow_up)
                outcome = judged_case(case, shop, engine, AskOptions(row_limit=LIMITS.rows, follows=follows))
                counts[name] += outcome.is_right
                verdict = "right" if outcome.is_right else "wrong"
                print(f"{name:10}{verdict:7}{follow_up.before} | {follow_up.question}")
    report(
        {
            "command": "python benchmarks/follow_ups.py",
            "follow_ups": float(len(follow_ups)),
            **{f"follow_ups_right_{name}": float(count) for name, count in counts.items()},
        },
        options.json,
    )


def read() -> Iterator[FollowUp]:
    """Read the set."""
    for line in FOLLOW_UPS.read_text(encoding="utf-8").splitlines():
        yield FollowUp(**json.loads(line))


def case_of(number: int, follow_up: FollowUp) -> Case:
    """Make a case of the second question, with the gold query of what it means."""
    golds = gold_queries(follow_up.sql)
    return Case(number=number, question=follow_up.question, database="demo", golds=golds)


if __name__ == "__main__":
    main()
