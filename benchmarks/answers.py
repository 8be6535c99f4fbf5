"""What the road between a question and its rows brings: the right tables, in time, and what each part gains.

    python benchmarks/answers.py [--quick] [--json FILE] [--model FILE] [--spider DIR] [--questions N]
                                 [--asked N] [--sql-eval CSV --sql-eval-databases DIR] [--kept FILE]
                                 [--only SECTION ...]

DIR, or the environment's SQLCODER_SPIDER, holds train.json, tables.json and databases/ in Spider's
form; without it the project's own eight databases are merged. The figures:

    table_recall_2000_tokens             of the tables that the gold SQL reads, how many are in a prompt of
                                         2,000 tokens, when schemas are merged until they hold 400 tables
    table_recall_2000_tokens_20_schemas  the same over the 20 largest schemas
    choose_tables_ms                     ranking the tables of a schema of 1,000 tables and 10,000 columns
    prompt_ms                            writing the whole prompt over that schema
    typos_right_with_index               everyday questions that misspell a value, answered rightly
    joins_right_keys_guessed             everyday questions with a join, their databases declaring no keys
    dialect_constructs_right             of 110 queries in PostgreSQL's words on four engines, how many in 100
                                         bring PostgreSQL's rows (with --quick on the two without a server)
    all_parts_gain_points                accuracy over the everyday questions with all parts of the road less
                                         that with none; parts_* tell each part's, --asked asks a sample,
                                         and a stopped run with --kept goes on where it was
"""

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.dialect_counts import dialect_figures
from benchmarks.keyless import keyless_figures
from benchmarks.measure import parser, report
from benchmarks.part_gains import part_figures
from benchmarks.table_recall import table_figures
from benchmarks.typos import typo_figures
from benchmarks.wide_schema import wide_schema_figures

SPIDER_VARIABLE = "SQLCODER_SPIDER"
Section = Callable[[argparse.Namespace], Mapping[str, float | str]]
SECTIONS: Mapping[str, Section] = {
    "tables": table_figures,
    "wide": wide_schema_figures,
    "typos": typo_figures,
    "keys": keyless_figures,
    "dialects": dialect_figures,
    "parts": part_figures,
}
"""Each gives some of the figures."""


def main() -> None:
    """Run the sections, print, keep."""
    options = _options()
    figures: dict[str, float | str] = {
        "command": " ".join(["python benchmarks/answers.py", *_flags(options)])
    }
    for name, section in SECTIONS.items():
        if not options.only or name in options.only:
            figures |= section(options)
    report(figures, options.json)


def _flags(options: argparse.Namespace) -> list[str]:
    only = [f"--only {name}" for name in options.only]
    sql_eval = ["--sql-eval CSV --sql-eval-databases DIR"] * bool(options.sql_eval)
    asked = [f"--asked {options.asked}"] * bool(options.asked)
    return ["--quick"] * options.quick + ["--spider DIR"] * bool(options.spider) + sql_eval + asked + only


def _options() -> argparse.Namespace:
    arguments = parser(__doc__ or "")
    named = os.environ.get(SPIDER_VARIABLE)
    arguments.add_argument("--spider", type=Path, metavar="DIR", default=Path(named) if named else None)
    arguments.add_argument("--questions", type=int, default=1_000, help="how many are drawn for the recall")
    arguments.add_argument("--asked", type=int, help="how many of each set are asked for the parts; else all")
    arguments.add_argument("--sql-eval", type=Path, metavar="CSV", help="sql-eval's questions, for the parts")
    arguments.add_argument("--sql-eval-databases", type=Path, metavar="DIR", help="their scripts")
    arguments.add_argument("--kept", type=Path, metavar="FILE", help="keep each outcome of the parts there")
    arguments.add_argument("--only", action="append", choices=SECTIONS, default=[], help="leave out the rest")
    return arguments.parse_args()


if __name__ == "__main__":
    main()
