import pytest

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.sql_text import checked_statement


@pytest.fixture(scope="module")
def shop():
    with open_database("demo") as database:
        yield database.schema()


def mended(sql, shop):
    return checked_statement(sql, shop, target_dialect="sqlite", mends=True)


@pytest.mark.parametrize(
    ("written", "sql", "told"),
    [
        (
            "SELECT o.name FROM customers c JOIN orders o ON o.customer_id = c.id",
            "SELECT c.name FROM customers AS c JOIN orders AS o ON o.customer_id = c.id",
            "o.name was read as c.name.",
        ),
        (
            "SELECT c.name FROM customers c WHERE customers.city = 'York'",
            "SELECT name FROM customers AS c WHERE city = 'York'",
            "customers.city was read as c.city.",
        ),
        (
            "SELECT order_id FROM order_lines l JOIN returns r ON l.order_id = r.order_id",
            "SELECT l.order_id FROM order_lines AS l JOIN returns AS r ON l.order_id = r.order_id",
            "order_id was read as l.order_id, which is the same in every table of the join.",
        ),
        (
            'SELECT name FROM customers WHERE city = "York"',
            "SELECT name FROM customers WHERE city = 'York'",
            '"York" was read as a text: it is no name.',
        ),
        (
            'SELECT name FROM customers WHERE city IN ("York", "Bath")',
            "SELECT name FROM customers WHERE city IN ('York', 'Bath')",
            '"Bath" was read as a text: it is no name.',
        ),
        (
            "SELECT CustomerID FROM orders",
            "SELECT customer_id FROM orders",
            "CustomerID was read as customer_id.",
        ),
        (
            "SELECT o.CustomerID FROM orders o",
            "SELECT customer_id FROM orders AS o",
            "o.CustomerID was read as o.customer_id.",
        ),
        (
            "SELECT customer.name FROM customer",
            "SELECT name FROM customers AS customer",
            "The table customer was read as customers.",
        ),
        (
            "SELECT name FROM OrderLine l JOIN products p ON l.product_id = p.id",
            "SELECT name FROM order_lines AS l JOIN products AS p ON l.product_id = p.id",
            "The table OrderLine was read as order_lines.",
        ),
        (
            "WITH r AS (SELECT id AS k, city FROM customers) SELECT o.city FROM r, orders o WHERE o.id = r.k",
            (
                "WITH r AS (SELECT id AS k, city FROM customers)"
                " SELECT r.city FROM r, orders AS o WHERE o.id = r.k"
            ),
            "o.city was read as r.city.",
        ),
    ],
)
def test_a_name_that_can_mean_one_thing_is_read_as_that_and_told(shop, written, sql, told):
    statement = mended(written, shop)
    assert statement.sql == sql
    assert told in statement.notes
    with pytest.raises(StatementRefusedError):
        checked_statement(written, shop, target_dialect="sqlite")


@pytest.mark.parametrize(
    "uncertain",
    [
        "SELECT o.id FROM customers c JOIN staff s ON s.city = c.city JOIN orders p ON p.id = c.id",
        "SELECT id FROM customers c JOIN orders o ON o.customer_id = c.id",
        "SELECT order_id FROM order_lines l LEFT JOIN returns r ON l.order_id = r.order_id",
        "SELECT nothing FROM customers",
        'SELECT "nothing" FROM customers',
        'SELECT name FROM customers WHERE "nothing" = "nowhere"',
        "SELECT name FROM nowhere",
        "SELECT a.name FROM customers a JOIN customers b ON a.id = b.id WHERE customers.city = 'York'",
    ],
)
def test_a_name_that_can_mean_several_things_or_none_is_refused(shop, uncertain):
    with pytest.raises(StatementRefusedError):
        mended(uncertain, shop)


@pytest.mark.parametrize(
    "right",
    [
        "SELECT name FROM customers WHERE city = 'York'",
        "SELECT c.name, COUNT(*) AS n FROM customers AS c GROUP BY c.id, c.name ORDER BY n",
        "SELECT name FROM customers AS c WHERE EXISTS (SELECT 1 FROM orders WHERE customer_id = c.id)",
        "WITH orders AS (SELECT 1 AS one) SELECT one FROM orders",
    ],
)
def test_what_is_right_is_left_alone(shop, right):
    assert mended(right, shop).notes == ()
    assert mended(right, shop).sql == checked_statement(right, shop, target_dialect="sqlite").sql


@pytest.mark.parametrize(
    ("written", "sql"),
    [
        ("SELECT COUNT(id) / COUNT(*) FROM orders", "SELECT CAST(COUNT(id) AS REAL) / COUNT(*) FROM orders"),
        (
            "SELECT 100 * COUNT(*) / SUM(quantity) FROM order_lines",
            "SELECT CAST(100 * COUNT(*) AS REAL) / SUM(quantity) FROM order_lines",
        ),
        (
            "SELECT (SELECT COUNT(*) FROM orders) / (SELECT COUNT(*) FROM staff) FROM staff",
            "SELECT CAST((SELECT COUNT(*) FROM orders) AS REAL) / (SELECT COUNT(*) FROM staff) FROM staff",
        ),
    ],
)
def test_a_ratio_of_counts_keeps_its_fraction(shop, written, sql):
    statement = mended(written, shop)
    assert statement.sql == sql
    assert statement.notes[0].endswith("was computed with its fraction.")


@pytest.mark.parametrize(
    "whole",
    [
        "SELECT quantity / 2 FROM order_lines",
        "SELECT COUNT(*) / 2 FROM order_lines",
        "SELECT FLOOR(COUNT(id) / COUNT(*)) FROM orders",
        "SELECT COUNT(id)::float / COUNT(*) FROM orders",
    ],
)
def test_other_divisions_stay_as_they_are(shop, whole):
    assert mended(whole, shop).notes == ()
