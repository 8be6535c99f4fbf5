import pytest

from sqlcoder_local.errors import UsageError
from sqlcoder_local.prompt.table_choice import chosen_tables
from sqlcoder_local.schema import Column, Schema, Table

COLUMNS = (Column(name="id"),)
SCHEMA = Schema(
    tables=(
        Table(name="Orders", columns=COLUMNS),
        Table(name="customers", columns=COLUMNS),
        Table(name="sales.invoices", namespace="sales", columns=COLUMNS),
        Table(name="hr.staff", namespace="hr", columns=COLUMNS),
        Table(name="shop.staff", namespace="shop", columns=COLUMNS),
    )
)


def test_names_are_found_but_for_case_and_without_their_namespace() -> None:
    choice = chosen_tables(SCHEMA, pinned=["orders", "Invoices", "hr.staff"], excluded=["CUSTOMERS"])
    assert choice.pinned == ("Orders", "sales.invoices", "hr.staff")
    assert choice.excluded == ("customers",)
    assert choice.schema.table("customers") is None
    assert len(choice.schema.tables) == 4


@pytest.mark.parametrize(
    ("pinned", "excluded", "sentence"),
    [
        (["ordres"], [], "There is no table 'ordres'. The nearest is Orders."),
        ([], ["sales.invoice"], "There is no table 'sales.invoice'. The nearest is sales.invoices."),
        (["staff"], [], "Several tables are called staff. Write one of: hr.staff, shop.staff."),
        (["zzz"], [], "There is no table 'zzz'. There are: Orders, customers,"),
        (["Orders"], ["orders"], "The table Orders is both asked for and left out."),
        ([], [table.name for table in SCHEMA.tables], "Every table is left out."),
    ],
)
def test_what_cannot_be_chosen_is_refused_with_a_way_on(
    pinned: list[str], excluded: list[str], sentence: str
) -> None:
    with pytest.raises(UsageError) as caught:
        chosen_tables(SCHEMA, pinned=pinned, excluded=excluded)
    assert sentence in str(caught.value)


def test_two_tables_that_differ_in_case_alone_are_told_apart_by_their_spelling() -> None:
    schema = Schema(tables=(Table(name="a", columns=COLUMNS), Table(name="A", columns=COLUMNS)))
    assert chosen_tables(schema, pinned=["A"], excluded=[]).pinned == ("A",)
