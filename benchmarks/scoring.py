"""Whether gold answers are right against themselves, and what scoring costs beside the database's own time.

    python benchmarks/scoring.py [--quick] [--json FILE] [--exceptions FILE]
                                 [--sql-eval DIR --defog-data DIR [--postgres]]

Without folders, the everyday questions that come with the program are scored. DIR are sql-eval's folder of
questions_gen_*.csv, and defog-data's folder of dumps; --postgres starts a throwaway server for the questions
in PostgreSQL's SQL.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.dumps_on_postgres import postgres_with_dumps
from benchmarks.measure import parser, report
from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.evaluation.case import Case, CaseSet
from sqlcoder_local.evaluation.databases import Databases
from sqlcoder_local.evaluation.everyday_set import EVERYDAY_FOLDER, read_everyday
from sqlcoder_local.evaluation.gold_rows import is_right, run_golds
from sqlcoder_local.evaluation.run import MOST_ROWS, grouped
from sqlcoder_local.evaluation.sql_eval_set import read_sql_eval

QUICK_QUESTIONS = 30
LIMITS = Limits(rows=MOST_ROWS, seconds=30)


@dataclass(frozen=True, kw_only=True)
class Scored:
    """One question whose gold answers stood in for a model's."""

    case: Case
    exceptions: tuple[str, ...]
    """Gold queries that do not run or are not right against themselves, with the reason."""
    overhead_seconds: float
    """Carrying and comparing: everything but the database's work."""


def main() -> None:
    """Score, print, keep."""
    options = _options()
    folders = "--sql-eval DIR --defog-data DIR" if options.sql_eval else ""
    flags = [f"--{name}" for name in ("postgres", "quick") if getattr(options, name)]
    command = " ".join(filter(None, ["python benchmarks/scoring.py", folders, *flags]))
    figures: dict[str, float | str] = {"command": command}
    exceptions: list[str] = []
    with ExitStack() as stack:
        for case_set, place in sets(options, stack):
            cases = case_set.cases[: QUICK_QUESTIONS if options.quick else None]
            scored = list(score_all(cases, case_set, place))
            figures |= figures_of(case_set.name, scored)
            exceptions += [
                f"{case_set.name} {one.case.number} ({one.case.database}): {exception}"
                for one in scored
                for exception in one.exceptions
            ]
    report(figures | {"exceptions": float(len(exceptions))}, options.json)
    print("\n".join(exceptions) or "no exceptions")
    if options.exceptions:
        options.exceptions.write_text("".join(f"{line}\n" for line in exceptions), encoding="utf-8")


def sets(options: argparse.Namespace, stack: ExitStack) -> Iterator[tuple[CaseSet, str]]:
    """The sets of questions, and where their databases are."""
    if not options.sql_eval:
        yield read_everyday(), str(EVERYDAY_FOLDER)
        return
    yield read_sql_eval(options.sql_eval / "questions_gen_sqlite.csv"), str(options.defog_data)
    if options.postgres:
        server = stack.enter_context(postgres_with_dumps(options.defog_data))
        yield read_sql_eval(options.sql_eval / "questions_gen_postgres.csv"), server


def score_all(cases: Sequence[Case], case_set: CaseSet, place: str) -> Iterator[Scored]:
    """Take each gold answer for a model's, over its database."""
    with Databases(place, script_dialect=case_set.script_dialect) as databases:
        for name, of_database in groupby(grouped(cases), key=lambda case: case.database):
            with databases.open(name) as database:
                for case in of_database:
                    yield scored_case(case, case_set, database)


def scored_case(case: Case, case_set: CaseSet, database: Database) -> Scored:
    """Compare the rows of each gold query with those of all."""
    started = perf_counter()
    golds, faults = run_golds(case, database, limits=LIMITS, is_cancelled=lambda: False)
    in_database = sum(gold.rows.elapsed_seconds for gold in golds)
    between = perf_counter()
    # A model gives one answer, so one comparison with all golds is what a question costs.
    is_first_right = not golds or is_right(golds[0].rows, golds, case, case_set.rule)
    ended = perf_counter()
    wrong = [gold.sql for gold in golds[1:] if not is_right(gold.rows, (gold,), case, case_set.rule)]
    return Scored(
        case=case,
        exceptions=(
            *(f"{fault.reason} {fault.sql}" for fault in faults),
            *(f"not right against itself: {sql}" for sql in wrong),
            *(() if is_first_right else (f"not right against itself: {golds[0].sql}",)),
        ),
        overhead_seconds=(between - started if not faults else in_database) - in_database + ended - between,
    )


def figures_of(name: str, scored: Sequence[Scored]) -> dict[str, float | str]:
    """The figures of one set."""
    overheads = sorted(one.overhead_seconds for one in scored)
    return {
        f"{name}_questions": float(len(scored)),
        f"{name}_gold_right": float(sum(not one.exceptions for one in scored)),
        f"{name}_overhead_ms_median": 1000 * median(overheads),
        f"{name}_overhead_ms_p95": 1000 * overheads[int(0.95 * (len(overheads) - 1))],
        f"{name}_overhead_ms_mean": 1000 * sum(overheads) / len(overheads),
    }


def _options() -> argparse.Namespace:
    arguments = parser(__doc__ or "")
    arguments.add_argument("--exceptions", type=Path, metavar="FILE", help="list what is not right there")
    arguments.add_argument("--sql-eval", type=Path, metavar="DIR", help="sql-eval's questions_gen_*.csv")
    arguments.add_argument("--defog-data", type=Path, metavar="DIR", help="the dumps of its databases")
    arguments.add_argument("--postgres", action="store_true", help="score those of PostgreSQL too")
    return arguments.parse_args()


if __name__ == "__main__":
    main()
