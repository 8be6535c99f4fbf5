# ruff: noqa: S311 - the schema is drawn so that anyone can draw it again
"""What a schema of ten thousand columns costs: choosing its tables, and writing the whole prompt."""

import argparse
from contextlib import closing
from random import Random

from benchmarks.measure import median_seconds
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.models.store import find_model
from sqlcoder_local.prompt.fitting import fitting_prompt
from sqlcoder_local.prompt.formats import format_named
from sqlcoder_local.prompt.relevant_tables import likely_tables, tables_by_relevance
from sqlcoder_local.prompt.table_index import TableIndex
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table

TABLES, COLUMNS_A_TABLE = 1_000, 10
WORDS = """account address amount batch branch budget carrier channel claim client code contract cost
country customer date delivery department discount employee event fee invoice item job ledger line location
member method name note number offer order owner partner payment period plan price product project quantity
rate reason region report route season segment service shipment site staff start state status stock store
supplier task team ticket total type unit user value vehicle vendor visit warehouse week year zone""".split()
ROOM_TOKENS = 3_500
RUNS, QUICK_RUNS = 15, 3
QUESTION = "What is the total amount of the invoices per customer region since the season started?"


def wide_schema_figures(options: argparse.Namespace) -> dict[str, float | str]:
    """Medians, the schema's words known already; `index_ms` is what that takes once."""
    schema = wide_schema()
    runs = QUICK_RUNS if options.quick else RUNS
    model = options.model or find_model(None)
    with closing(open_engine(model, EngineOptions(), is_cancelled=lambda: False)) as engine:

        def prompt(name: str) -> None:
            fitting_prompt(
                QUESTION,
                schema,
                (),
                render=format_named(name).render,
                count_tokens=engine.count_tokens,
                room=ROOM_TOKENS,
            )

        return {
            "columns": float(sum(len(table.columns) for table in schema.tables)),
            "index_ms": 1_000 * median_seconds(lambda: TableIndex(schema), 3),
            "choose_tables_ms": 1_000 * median_seconds(lambda: tables_by_relevance(QUESTION, schema), runs),
            "choose_tables_starter_ms": 1_000 * median_seconds(lambda: likely_tables(QUESTION, schema), runs),
            "prompt_ms": 1_000 * median_seconds(lambda: prompt("7b-2"), runs),
            "prompt_starter_ms": 1_000 * median_seconds(lambda: prompt("starter"), runs),
        }


def wide_schema(tables: int = TABLES, columns: int = COLUMNS_A_TABLE) -> Schema:
    """A schema of everyday words, its tables bound by keys in chains and stars."""
    random = Random(0)
    return Schema(tables=tuple(_table(number, columns, random) for number in range(tables)))


def _table(number: int, columns: int, random: Random) -> Table:
    names = {"id", *("_".join(random.sample(WORDS, 2)) for _ in range(columns - 2))}
    referred = f"table_{random.randrange(number)}" if number else ""
    keys = [ForeignKey(columns=("parent_id",), referred_table=_name(referred), referred_columns=("id",))]
    return Table(
        name=_name(f"table_{number}"),
        columns=tuple(Column(name=name, declared_type="TEXT") for name in (*sorted(names), "parent_id")),
        primary_key=("id",),
        foreign_keys=tuple(keys if referred else ()),
    )


def _name(place: str) -> str:
    """The same words for the same number, and the number, which no other table has."""
    number = place.removeprefix("table_")
    return f"{'_'.join(Random(f'table {number}').sample(WORDS, 2))}_{number}"
