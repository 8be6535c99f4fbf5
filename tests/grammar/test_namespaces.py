import pytest

from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table
from sqlcoder_local.sql_text import checked_statement

KEY = ForeignKey(columns=("buyer",), referred_table="sales.orders", referred_columns=("buyer",))
SCHEMA = Schema(
    tables=(
        Table(name="orders", columns=(Column(name="id"), Column(name="buyer")), foreign_keys=(KEY,)),
        Table(name="sales.orders", namespace="sales", columns=(Column(name="id"), Column(name="buyer"))),
        Table(name="Old Sales.Orders", namespace="Old Sales", columns=(Column(name="id"),)),
        Table(name="a.b", columns=(Column(name="x"),)),
    )
)
ADMITTED = (
    "SELECT o.id FROM sales.orders AS o",
    'SELECT o.id FROM "sales"."orders" AS o',
    'SELECT o.id FROM "Old Sales"."Orders" AS o',
    'SELECT x FROM "a.b"',
    "SELECT s.id FROM orders AS o JOIN sales.orders AS s ON o.buyer = s.buyer",
)
REFUSED = (
    'SELECT id FROM "sales.orders"',
    "SELECT id FROM sales",
    "SELECT id FROM a.b",
    "SELECT id FROM public.orders",
    'SELECT id FROM "Old Sales".orders',
)


@pytest.mark.parametrize("sql", ADMITTED)
def test_both_parts_of_a_name_are_written_and_mean_the_table(read_lark, sql):
    assert read_lark(to_lark(schema_grammar(SCHEMA)))(sql)
    assert checked_statement(sql, SCHEMA, target_dialect="postgres").tables


@pytest.mark.parametrize("sql", REFUSED)
def test_no_other_parting_of_a_name_is_admitted(read_lark, sql):
    assert not read_lark(to_lark(schema_grammar(SCHEMA)))(sql)


def test_a_small_model_writes_each_part_in_one_way(read_lark):
    admits = read_lark(to_lark(schema_grammar(SCHEMA, "qualified")))
    assert admits("SELECT COUNT(*) FROM sales.orders")
    assert admits('SELECT COUNT(*) FROM "Old Sales"."Orders"')
    assert not admits('SELECT COUNT(*) FROM "sales"."orders"')
    assert not admits('SELECT COUNT(*) FROM "sales.orders"')
