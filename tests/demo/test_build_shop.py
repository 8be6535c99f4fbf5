import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sqlcoder_local.demo.build_shop import SHOP_FILE, build_shop

TABLES = ("suppliers", "products", "customers", "staff", "orders", "order_lines", "returns", "reviews")


def content(path: Path) -> tuple[list[str], dict[str, list[tuple[object, ...]]]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        definitions = [row[0] for row in connection.execute("SELECT sql FROM sqlite_master ORDER BY rowid")]
        rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}
    return definitions, rows


def test_building_the_shop_again_gives_the_shipped_rows(tmp_path):
    build_shop(tmp_path / "shop.sqlite")
    assert content(tmp_path / "shop.sqlite") == content(SHOP_FILE)


def test_another_seed_gives_other_rows(tmp_path):
    build_shop(tmp_path / "shop.sqlite", seed=1)
    assert content(tmp_path / "shop.sqlite")[1] != content(SHOP_FILE)[1]


def test_the_shop_has_thousands_of_rows_and_stays_small():
    assert sum(len(rows) for rows in content(SHOP_FILE)[1].values()) > 5_000
    assert SHOP_FILE.stat().st_size < 500_000


@pytest.fixture(scope="module")
def shop():
    with closing(sqlite3.connect(f"file:{SHOP_FILE}?mode=ro", uri=True)) as connection:
        yield connection


def test_every_foreign_key_of_the_shop_points_to_a_row(shop):
    assert shop.execute("PRAGMA foreign_key_check").fetchall() == []


IMPOSSIBLE = """
orders WHERE ordered_on NOT BETWEEN '2022-01-01' AND '2024-12-31'
orders WHERE shipped_on < ordered_on
orders WHERE (shipped_on IS NULL) <> (status IN ('pending', 'cancelled'))
orders JOIN customers ON customers.id = customer_id WHERE ordered_on < signed_up_on
order_lines JOIN products ON products.id = product_id WHERE unit_price > price
order_lines l, orders o, products p WHERE o.id = order_id AND p.id = product_id AND ordered_on < launched_on
returns JOIN order_lines USING (order_id, product_id) WHERE returns.quantity > order_lines.quantity
reviews WHERE rating NOT BETWEEN 1 AND 5
staff a, staff b WHERE a.manager_id = b.id AND b.department NOT IN (a.department, 'Management')
products WHERE cost >= price OR stock < 0
""".strip().splitlines()


@pytest.mark.parametrize("impossible", IMPOSSIBLE)
def test_the_shop_holds_no_rows_that_cannot_be(shop, impossible):
    assert shop.execute(f"SELECT count(*) FROM {impossible}").fetchone() == (0,)
