from sqlcoder_local.prompt.relevant_tables import tables_by_relevance
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
