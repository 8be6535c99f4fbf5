from sqlcoder_local.prompt.relevant_tables import likely_tables, tables_by_relevance
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, ValueMatch


def table(name: str, *columns: str, refers_to: tuple[str, ...] = ()) -> Table:
    return Table(
        name=name,
        columns=tuple(Column(name=column) for column in columns),
        foreign_keys=tuple(
            ForeignKey(columns=(f"{other}_id",), referred_table=other, referred_columns=("id",))
            for other in refers_to
        ),
    )


SHOP = Schema(
    tables=(
        table("audit_log", "id", "name", "happened_at"),
        table("customers", "id", "name", "city"),
        table("orders", "id", "customers_id", "placed_on", refers_to=("customers",)),
        table("order_lines", "orders_id", "products_id", "quantity", refers_to=("orders", "products")),
        table("products", "id", "name", "unit_price"),
    )
)


def test_tables_named_in_the_question_come_first_whatever_their_number() -> None:
    assert tables_by_relevance("Which customer lives in Rome?", SHOP)[0] == "customers"
    assert tables_by_relevance("list all product names", SHOP)[0] == "products"


def test_column_names_and_values_count_too() -> None:
    assert tables_by_relevance("What is the highest unit price?", SHOP)[0] == "products"
    match = ValueMatch(table="audit_log", column="name", value="Rome")
    assert tables_by_relevance("Rome", SHOP, [match])[0] == "audit_log"


def test_tables_between_two_named_ones_come_along() -> None:
    ranked = tables_by_relevance("Which customers bought which products?", SHOP)
    assert set(ranked[:4]) == {"customers", "orders", "order_lines", "products"}


def test_every_table_is_ranked_once() -> None:
    ranked = tables_by_relevance("nothing of this", SHOP)
    assert sorted(ranked) == sorted(table.name for table in SHOP.tables)


def test_a_small_model_gets_the_tables_that_belong_together_out_of_many() -> None:
    others = [table(f"plant_{n}", "id", "name", "city", "staff_name") for n in range(40)]
    crew = (
        table("crew", "id", "name", "vessels_id", refers_to=("vessels",)),
        table("vessels", "id", "name", "tonnage"),
    )
    shown = likely_tables("staff name of the crew per vessel", Schema(tables=(*others, *crew)))
    assert {"crew", "vessels"} <= {table.name for table in shown.tables}
    assert len(shown.tables) == 4


def test_pinned_tables_come_first_with_what_connects_them() -> None:
    assert tables_by_relevance("product names", SHOP, pinned=["audit_log"])[0] == "audit_log"
    shown = likely_tables("product names", SHOP, pinned=["customers", "products"])
    assert {table.name for table in shown.tables} == {"customers", "orders", "order_lines", "products"}
