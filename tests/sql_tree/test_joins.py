import pytest

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.sql_text import checked_statement
from sqlcoder_local.sql_tree.joins import with_named_tables_joined


@pytest.fixture(scope="module")
def shop():
    with open_database("demo") as database:
        yield database.schema()


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        (
            "SELECT products.category, SUM(order_lines.quantity) FROM products GROUP BY products.category",
            (
                "SELECT products.category, SUM(order_lines.quantity) FROM products JOIN order_lines"
                " ON order_lines.product_id = products.id GROUP BY products.category"
            ),
        ),
        (
            (
                "SELECT products.name FROM products JOIN products ON products.supplier_id = suppliers.id"
                " WHERE suppliers.country = 'Spain'"
            ),
            (
                "SELECT products.name FROM products JOIN suppliers ON products.supplier_id = suppliers.id"
                " WHERE suppliers.country = 'Spain'"
            ),
        ),
        ("SELECT SUM(returns.refund) FROM order_lines", "SELECT SUM(returns.refund) FROM returns"),
        (
            "SELECT staff.name FROM staff WHERE staff.id IN (SELECT orders.staff_id FROM returns)",
            "SELECT staff.name FROM staff WHERE staff.id IN (SELECT orders.staff_id FROM orders)",
        ),
        (
            "SELECT suppliers.name FROM suppliers WHERE reviews.rating = 1",
            (
                "SELECT suppliers.name FROM suppliers JOIN products ON products.supplier_id = suppliers.id"
                " JOIN reviews ON reviews.product_id = products.id WHERE reviews.rating = 1"
            ),
        ),
    ],
)
def test_tables_that_columns_name_are_joined_by_their_keys(shop, written, mended):
    def carried(sql):
        return checked_statement(sql, shop, target_dialect="sqlite").sql

    result = with_named_tables_joined(written, shop)
    assert carried(result.sql) == carried(mended)
    assert result.notes


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT COUNT(*) FROM orders",
        (
            "SELECT customers.name, COUNT(*) FROM customers JOIN orders ON orders.customer_id = customers.id"
            " GROUP BY customers.name"
        ),
        "SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)",
        (
            "SELECT customers.name FROM customers WHERE EXISTS (SELECT 1 FROM orders"
            " WHERE orders.customer_id = customers.id)"
        ),
        "SELECT c.name FROM customers AS c",
        "SELECT nowhere.x FROM customers",
        "SELECT 1",
    ],
)
def test_a_query_that_needs_no_mending_stays_as_it_is(shop, sql):
    result = with_named_tables_joined(sql, shop)
    assert (result.sql, result.notes) == (sql, ())


def test_sql_that_is_nested_too_deeply_is_refused_in_a_sentence(shop):
    sql = f"SELECT {'COUNT(' * 3000}orders.id{')' * 3000} FROM orders"
    with pytest.raises(StatementRefusedError, match="nested too deeply"):
        with_named_tables_joined(sql, shop)


@pytest.mark.parametrize(
    "condition",
    [
        "staff.name = staff.name",
        "staff.salary > 100",
        "TRUE",
        "orders.status = 'x' AND orders.id = orders.id",
    ],
)
def test_a_join_that_relates_nothing_is_refused(shop, condition):
    sql = f"SELECT staff.name FROM staff JOIN orders ON {condition} WHERE orders.id > 5"
    with pytest.raises(StatementRefusedError, match="joins orders by a condition"):
        with_named_tables_joined(sql, shop)


@pytest.mark.parametrize(
    "condition",
    ["orders.staff_id = staff.id", "staff.id = orders.staff_id AND orders.status = 'x'", "staff_id = id"],
)
def test_a_join_that_relates_its_tables_is_left_alone(shop, condition):
    sql = f"SELECT staff.name FROM staff JOIN orders ON {condition} WHERE orders.id > 5"
    assert with_named_tables_joined(sql, shop).sql == sql
