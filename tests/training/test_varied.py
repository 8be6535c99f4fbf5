from dataclasses import replace
from random import Random

import pytest
import sqlglot
from sqlglot import exp

from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, ValueMatch
from training.real_pair import RealPair
from training.varied import Respelling, respelled, varied

SCHEMA = Schema(
    tables=(
        Table(name="Head", columns=tuple(Column(name=n) for n in ("Head_ID", "name", "age", "born state"))),
        Table(
            name="duty",
            columns=tuple(Column(name=n) for n in ("duty_id", "Head_ID", "since")),
            foreign_keys=(
                ForeignKey(columns=("Head_ID",), referred_table="Head", referred_columns=("Head_ID",)),
            ),
        ),
        Table(name="place", columns=(Column(name="place_id"), Column(name="town"))),
    )
)
SQL = (
    'SELECT "Head".name, COUNT(*) FROM "Head" JOIN duty ON duty."Head_ID" = "Head"."Head_ID" '
    'WHERE "Head"."born state" <> \'FROM duty.since\' GROUP BY "Head".name'
)
PAIR = RealPair(
    question="How many duties does each head have who was not born at FROM duty.since?",
    sql=SQL, hardness="medium", schema=SCHEMA, database="d",
    values=(ValueMatch(table="Head", column="born state", value="FROM duty.since"),),
)  # fmt: skip


OF_A_YEAR = replace(
    PAIR,
    sql="SELECT EXTRACT(YEAR FROM duty.since), COUNT(*) FROM duty GROUP BY EXTRACT(YEAR FROM duty.since)",
    values=(),
)


def names_read(sql: str) -> set[tuple[str, str]]:
    tree = sqlglot.parse_one(sql, dialect="postgres")
    return {(column.table, column.name) for column in tree.find_all(exp.Column)}


@pytest.mark.parametrize("seed", range(60))
def test_what_the_sql_reads_is_in_the_schema_whatever_chance_does(seed: int) -> None:
    pair = varied(PAIR, Random(seed))
    held = {(table.name, column.name) for table in pair.schema.tables for column in table.columns}
    assert names_read(pair.sql) <= held
    assert len(names_read(pair.sql)) == len(names_read(SQL))
    assert "'FROM duty.since'" in pair.sql
    assert pair.question == PAIR.question
    assert all((value.table, value.column) in held for value in pair.values)
    keys = [key for table in pair.schema.tables for key in table.foreign_keys]
    assert len(keys) == 1
    assert (keys[0].referred_table, keys[0].referred_columns[0]) in held


@pytest.mark.parametrize("seed", range(20))
def test_a_column_behind_from_is_no_table(seed: int) -> None:
    pair = varied(OF_A_YEAR, Random(seed))
    held = {(table.name, column.name) for table in pair.schema.tables for column in table.columns}
    assert len(names_read(pair.sql)) == 1
    assert names_read(pair.sql) <= held


def test_chance_spells_orders_and_cuts() -> None:
    drawn = [varied(PAIR, Random(seed)) for seed in range(60)]
    assert len({pair.sql for pair in drawn}) > 5
    assert {len(pair.schema.tables) for pair in drawn} == {2, 3}
    assert len({tuple(c.name.lower() for c in pair.schema.tables[0].columns) for pair in drawn}) > 5
    assert varied(PAIR, Random(5)) == varied(PAIR, Random(5))


def test_names_that_fall_together_leave_the_pair_as_it_is() -> None:
    assert respelled(PAIR, None) is PAIR


def test_a_respelling_and_its_inverse_give_the_same_sql() -> None:
    tables = {"Head": "tblHead", "duty": "Order", "place": "place"}
    columns = {(t.name, c.name): f"{c.name}X" for t in SCHEMA.tables for c in t.columns}
    there = Respelling(tables=tables, columns=columns)
    back = Respelling(
        tables={new: old for old, new in tables.items()},
        columns={(tables[table], new): old for (table, old), new in columns.items()},
    )
    assert '"Order"."Head_IDX"' in there.sql(SQL)
    assert back.sql(there.sql(SQL)) == SQL
