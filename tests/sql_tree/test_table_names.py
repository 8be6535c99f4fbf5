import pytest

from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.schema import Column, Schema, Table
from sqlcoder_local.sql_text import checked_statement

COLUMNS = (Column(name="id"), Column(name="total"))
SCHEMA = Schema(
    tables=(
        Table(name="staff", columns=COLUMNS),
        Table(name="sales.orders", namespace="sales", columns=COLUMNS),
        Table(name="sales.visits", namespace="sales", columns=COLUMNS),
        Table(name="Old Sales.visits", namespace="Old Sales", columns=COLUMNS),
        Table(name="sales.staff", namespace="sales", columns=COLUMNS),
    )
)


def checked(sql, dialect="postgres"):
    return checked_statement(sql, SCHEMA, source_dialect=dialect, target_dialect=dialect)


@pytest.mark.parametrize(
    ("sql", "written", "tables"),
    [
        ("SELECT id FROM sales.orders", "SELECT id FROM sales.orders", ("sales.orders",)),
        ("SELECT o.id FROM Sales.Orders AS o", "SELECT id FROM sales.orders AS o", ("sales.orders",)),
        ("SELECT sales.orders.id FROM sales.orders", "SELECT id FROM sales.orders", ("sales.orders",)),
        ("SELECT id FROM orders", "SELECT id FROM sales.orders", ("sales.orders",)),
        ("SELECT id FROM staff", "SELECT id FROM staff", ("staff",)),
        ("SELECT id FROM public.staff", "SELECT id FROM staff", ("staff",)),
        ("SELECT id FROM sales.staff", "SELECT id FROM sales.staff", ("sales.staff",)),
        (
            'SELECT total FROM "old sales".visits',
            'SELECT total FROM "Old Sales".visits',
            ("Old Sales.visits",),
        ),
        (
            "SELECT orders.id FROM sales.orders JOIN staff ON staff.id = orders.id",
            "SELECT orders.id FROM sales.orders JOIN staff ON staff.id = orders.id",
            ("sales.orders", "staff"),
        ),
    ],
)
def test_a_name_finds_its_table_with_or_without_the_namespace(sql, written, tables):
    statement = checked(sql)
    assert (statement.sql, statement.tables) == (written, tables)


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("SELECT id FROM visits", "can mean sales.visits or Old Sales.visits"),
        ("SELECT id FROM sale.orders", "no schema 'sale'"),
        ("SELECT id FROM sales.order_lines", "no table 'order_lines' in sales"),
        ("SELECT id FROM public.orders", "no table 'orders'"),
        ("SELECT public.orders.id FROM sales.orders", "no table 'orders' in FROM"),
        ("SELECT id FROM other.sales.orders", "TABLE with CATALOG"),
    ],
)
def test_a_name_that_means_nothing_or_too_much_is_refused(sql, message):
    with pytest.raises(StatementRefusedError) as caught:
        checked(sql)
    assert message in caught.value.message


def test_mysql_writes_both_parts_in_its_quotes():
    assert (
        checked("SELECT `id` FROM `Old Sales`.`visits`", "mysql").sql == "SELECT id FROM `Old Sales`.visits"
    )
