import pytest

from sqlcoder_local.schema import Schema, Table


def test_a_table_out_of_reach_of_its_bare_name_is_written_in_two_parts() -> None:
    table = Table(name="sales.2024.orders", namespace="sales", columns=())
    assert (table.bare_name, table.name_parts) == ("2024.orders", ("sales", "2024.orders"))


def test_a_full_stop_in_a_bare_name_does_not_part_it() -> None:
    table = Table(name="sales.orders", columns=())
    assert (table.bare_name, table.name_parts) == ("sales.orders", ("sales.orders",))


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        (Table(name="t", columns=()), "table"),
        (Table(name="t", columns=(), is_view=True), "view"),
        (Table(name="t", columns=(), is_view=True, is_materialized=True), "materialized view"),
        (Table(name="t", columns=(), is_partitioned=True), "partitioned table"),
    ],
)
def test_kind_says_what_a_table_is(table: Table, kind: str) -> None:
    assert table.kind == kind


def test_keeping_all_tables_keeps_the_schema_itself() -> None:
    schema = Schema(tables=(Table(name="a", columns=()), Table(name="b", columns=())))
    assert schema.only(frozenset({"a", "b", "c"})) is schema
    assert schema.only(frozenset({"b"})).tables == schema.tables[1:]
