from collections.abc import Iterator

import pytest

from sqlcoder_local.answer import AskOptions
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.database import Database
from sqlcoder_local.emptiness import near_values, notes_on_emptiness
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.text_to_sql import answer_question


@pytest.fixture(scope="module")
def demo() -> Iterator[Database]:
    with open_database("demo") as database:
        yield database


def notes(sql: str, database: Database) -> str:
    return " ".join(notes_on_emptiness(sql, database.run(sql), database))


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        (
            "SELECT * FROM customers WHERE city = 'Londn'",
            "'Londn' is not in customers.city; near to it are 'London'",
        ),
        ("SELECT * FROM customers AS c WHERE LOWER(c.city) = 'londn'", "near to it are 'London'"),
        ("SELECT * FROM customers WHERE city LIKE '%Londn%'", "'Londn' is not in customers.city"),
        ("SELECT COUNT(*) FROM orders WHERE status = 'shiped'", "near to it are 'shipped'"),
        ("SELECT SUM(shipping_fee) FROM orders WHERE status IN ('Shipped')", "near to it are 'shipped'"),
        (
            "SELECT COUNT(*) FROM customers c JOIN orders o ON o.customer_id = c.id AND o.status = 'x'",
            "'x' is not in orders.status, which holds ",
        ),
        (
            "SELECT * FROM orders WHERE ordered_on > '2031-01-01'",
            "orders.ordered_on lies between 2022-01-11 and",
        ),
        ("SELECT * FROM products WHERE price > 100000", "products.price lies between 5.95 and 796.95."),
        (
            "SELECT * FROM orders WHERE status = 'delivered' AND status = 'cancelled'",
            "Every value asked for is in the data: no row meets all conditions together.",
        ),
        (
            "SELECT * FROM (SELECT city FROM customers WHERE country = 'Atlantis') AS a",
            "'Atlantis' is not in customers.country",
        ),
    ],
)
def test_the_likely_cause_of_an_empty_result_is_told(sql: str, told: str, demo: Database) -> None:
    assert told in notes(sql, demo)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM customers WHERE city = 'London'",
        "SELECT COUNT(*) FROM customers WHERE city = 'London'",
        "SELECT 0 FROM customers WHERE city = 'London' LIMIT 1",
        "SELECT city, COUNT(*) - COUNT(*) FROM customers GROUP BY city LIMIT 1",
    ],
)
def test_a_result_that_holds_something_gets_no_note(sql: str, demo: Database) -> None:
    assert notes(sql, demo) == ""


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM customers WHERE NOT city = city",
        "SELECT * FROM customers WHERE NOT (city = 'London' OR city <> 'London')",
        "WITH c AS (SELECT 'x' AS city) SELECT * FROM c WHERE city = 'London'",
    ],
)
def test_where_no_cause_is_known_only_the_emptiness_is_told(sql: str, demo: Database) -> None:
    assert notes(sql, demo) == "The query has no rows."


def test_an_answer_without_rows_says_so(demo: Database) -> None:
    engine = ScriptedEngine(["SELECT name FROM customers WHERE city = 'Londn'"], prompt_format="v2")
    answer = answer_question("Who?", database=demo, engine=engine, options=AskOptions())
    assert any("near to it are 'London'" in note for note in answer.notes)


def test_the_nearest_values_come_first_and_are_few() -> None:
    values = ["New York", "York", "Yorkshire", "Cork", "", *(f"York {n}" for n in range(50))]
    assert near_values("york", values)[0] == "York"
    assert len(near_values("york", values)) == 5
    assert near_values("qqq", values) == []


def test_values_that_look_like_sql_or_steer_a_terminal_stay_texts(tmp_path) -> None:
    path = tmp_path / "evil.csv"
    path.write_text(
        "name\nRobert'); DROP TABLE evil;--\n\x1b[2Jred\n" + "x" * 100_000 + "\n", encoding="utf-8"
    )
    with open_database(str(path)) as database:
        told = notes("SELECT * FROM evil WHERE name = 'Robert''); DROP TABLE evil;-'", database)
        assert "near to it are 'Robert'); DROP TABLE evil;--'" in told
        assert len(notes("SELECT * FROM evil WHERE name = 'nobody'", database)) < 1_000
