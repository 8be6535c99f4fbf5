"""Builds the demonstration shop: the same rows on every machine, from a seed and the lists in shop_words."""

import sqlite3
import sys
from datetime import date, timedelta
from pathlib import Path
from random import Random

from sqlcoder_local.demo import shop_words as words

Row = tuple[str | int | float | None, ...]
Money = float

SHOP_FILE = Path(__file__).with_name("shop.sqlite")
SCHEMA_FILE = Path(__file__).with_name("shop.sql")
SEED = 20240229
FIRST_DAY = date(2022, 1, 1)
LAST_DAY = date(2024, 12, 31)
HIGH_SEASON = (11, 12)
WAITING = timedelta(days=6)
TRAVELLING = timedelta(days=14)
CUSTOMERS = 320
ORDERS = 1_500
RETURN_SHARE = 0.05
REVIEWS = 620


def day_between(random: Random, first: date, last: date) -> date:
    """Draw a day, both ends included."""
    return first + timedelta(days=random.randint(0, (last - first).days))


def happens(random: Random, chance: float) -> bool:
    """Draw whether something with this chance comes about."""
    return random.random() < chance


def people(random: Random, count: int) -> list[str]:
    """Draw full names, no two alike."""
    names = [f"{first} {last}" for first in words.FIRST_NAMES for last in words.LAST_NAMES]
    return random.sample(names, count)


def address(name: str, domain: str) -> str:
    """Make a mail address out of a name, in a domain that is reserved for examples."""
    return f"{name.lower().replace(' & ', ' ').replace(' ', '.').replace('ń', 'n')}@{domain}"


def suppliers(random: Random) -> list[Row]:
    """Fill suppliers; a few have no mail address."""
    return [
        (number, name, city, country, address(name, "example.org") if happens(random, 0.8) else None)
        for number, (name, city, country) in enumerate(words.SUPPLIERS, start=1)
    ]


def products(random: Random) -> list[Row]:
    """Fill products: every item of the list once, some in a second finish."""
    rows: list[Row] = []
    for category, items in words.PRODUCTS.items():
        cheapest, dearest = words.PRICE_RANGES[category]
        makers = random.sample(range(1, len(words.SUPPLIERS) + 1), 4)
        for item in items:
            finishes = random.sample(words.FINISHES, 1 if happens(random, 0.7) else 2)
            base = cheapest + (dearest - cheapest) * random.random() ** 1.8
            for finish in finishes:
                price = round(round(base * random.uniform(0.9, 1.25)) - 0.05, 2)
                cost = round(price * random.uniform(0.42, 0.7), 2)
                stock = random.choice((0, 4, random.randint(5, 60), random.randint(20, 400)))
                launched = day_between(random, date(2020, 3, 1), date(2024, 6, 30))
                maker = random.choice(makers)
                row = (f"{finish} {item}", category, maker, price, cost, stock, launched.isoformat())
                rows.append((len(rows) + 1, *row))
    return rows


def customers(random: Random) -> list[Row]:
    """Fill customers: more in large countries, a third without a phone number."""
    rows: list[Row] = []
    for number, name in enumerate(people(random, CUSTOMERS), start=1):
        country = random.choices(tuple(words.CITIES), words.COUNTRY_WEIGHTS)[0]
        city = random.choice(words.CITIES[country])
        phone = (
            f"+{random.randint(30, 49)} 555 {random.randint(0, 9999):04}" if happens(random, 0.66) else None
        )
        # The shop finds most of its customers early on.
        signed_up = FIRST_DAY + timedelta(days=int((LAST_DAY - FIRST_DAY).days * random.random() ** 2.2))
        mail = address(name, "example.com")
        rows.append((number, name, mail, city, country, phone, signed_up.isoformat()))
    return rows


def staff(random: Random) -> list[Row]:
    """Fill staff: one chief, four heads under the chief, everybody else under the head of the department."""
    rows: list[Row] = []
    head_of: dict[str, int] = {}
    for number, (name, place) in enumerate(
        zip(people(random, len(words.TEAM)), words.TEAM, strict=True), start=1
    ):
        job, department, salary = words.JOBS[place]
        manager = None if number == 1 else head_of.get(department, 1)
        head_of.setdefault(department, number)
        city = random.choice(("Berlin", "Berlin", "Lyon", "Dublin"))
        hired = day_between(random, date(2015, 1, 1), date(2024, 9, 30)).isoformat()
        pay = salary + 100 * random.randint(-40, 90)
        rows.append((number, name, job, department, city, pay, hired, manager))
    return rows


def order_status(random: Random, ordered: date) -> str:
    """Draw a status: only the last weeks still wait."""
    if happens(random, 0.06):
        return "cancelled"
    if LAST_DAY - ordered < WAITING:
        return "pending"
    return "shipped" if LAST_DAY - ordered < WAITING + TRAVELLING else "delivered"


def orders(random: Random, customer_rows: list[Row], staff_rows: list[Row]) -> list[Row]:
    """Fill orders: never before the customer signed up, and more of them towards the end of a year."""
    sales = [row[0] for row in staff_rows if row[2] == "Sales Representative"]
    drawn: list[tuple[str, Row]] = []
    while len(drawn) < ORDERS:
        customer = customer_rows[int(len(customer_rows) * random.random() ** 1.6)]
        ordered = day_between(random, date.fromisoformat(str(customer[6])), LAST_DAY)
        if ordered.month not in HIGH_SEASON and happens(random, 0.25):
            continue
        status = order_status(random, ordered)
        is_sent = status in ("shipped", "delivered")
        sent = (ordered + timedelta(days=random.randint(1, 5))).isoformat() if is_sent else None
        seller = random.choice(sales) if happens(random, 0.55) else None
        method = random.choices(words.PAYMENT_METHODS, (58, 14, 20, 8))[0]
        fee = random.choice((0.0, 3.9, 4.9, 4.9, 7.5, 12.0))
        rest: Row = (seller, ordered.isoformat(), sent, status, method, fee)
        drawn.append((ordered.isoformat(), (customer[0], *rest)))
    drawn.sort(key=lambda pair: pair[0])
    return [(number, *row) for number, (_, row) in enumerate(drawn, start=1)]


def order_lines(random: Random, order_rows: list[Row], product_rows: list[Row]) -> list[Row]:
    """Fill order_lines: one to five products an order, at the day's price."""
    rows: list[Row] = []
    for order in order_rows:
        # A product can be ordered from the day it is launched.
        on_sale = [row for row in product_rows if str(row[7]) <= str(order[3])]
        for product in random.sample(on_sale, random.choices((1, 2, 3, 4, 5), (34, 30, 19, 11, 6))[0]):
            discount = random.choice((1.0, 1.0, 1.0, 0.9, 0.8))
            quantity = random.choices((1, 2, 3, 4, 6, 10), (58, 22, 8, 6, 4, 2))[0]
            rows.append((order[0], product[0], quantity, round(float(product[4] or 0) * discount, 2)))
    return sorted(rows, key=lambda row: (int(row[0] or 0), int(row[1] or 0)))


def returns(random: Random, order_rows: list[Row], line_rows: list[Row]) -> list[Row]:
    """Fill returns: some lines of delivered orders come back within a month."""
    sent_on = {order[0]: str(order[4]) for order in order_rows if order[5] == "delivered"}
    rows: list[Row] = []
    for order, product, quantity, price in line_rows:
        if order not in sent_on or not happens(random, RETURN_SHARE):
            continue
        count = random.randint(1, int(quantity or 1))
        returned = date.fromisoformat(sent_on[order]) + timedelta(days=random.randint(3, 30))
        refund = round(count * float(price or 0), 2)
        reason = random.choice(words.RETURN_REASONS)
        day = min(returned, LAST_DAY).isoformat()
        rows.append((len(rows) + 1, order, product, count, reason, day, refund))
    return rows


def reviews(random: Random, order_rows: list[Row], line_rows: list[Row]) -> list[Row]:
    """Fill reviews: buyers write about what they got; some without a title."""
    delivered = {order[0]: order for order in order_rows if order[5] == "delivered"}
    bought = [line for line in line_rows if line[0] in delivered]
    drawn: list[Row] = []
    for order_id, product, *_ in random.sample(bought, REVIEWS):
        order = delivered[order_id]
        rating = random.choices((1, 2, 3, 4, 5), (6, 9, 17, 34, 34))[0]
        title = random.choice(words.REVIEW_TITLES[rating]) if happens(random, 0.85) else None
        written = date.fromisoformat(str(order[4])) + timedelta(days=random.randint(4, 60))
        drawn.append((product, order[1], rating, title, min(written, LAST_DAY).isoformat()))
    drawn.sort(key=lambda row: str(row[4]))
    return [(number, *row) for number, row in enumerate(drawn, start=1)]


def shop_rows(seed: int) -> dict[str, list[Row]]:
    """Draw the rows of every table, parents before children."""
    random = Random(seed)  # noqa: S311  made-up rows, nothing to keep secret
    supplier_rows, product_rows = suppliers(random), products(random)
    customer_rows, staff_rows = customers(random), staff(random)
    order_rows = orders(random, customer_rows, staff_rows)
    line_rows = order_lines(random, order_rows, product_rows)
    return {
        "suppliers": supplier_rows,
        "products": product_rows,
        "customers": customer_rows,
        "staff": staff_rows,
        "orders": order_rows,
        "order_lines": line_rows,
        "returns": returns(random, order_rows, line_rows),
        "reviews": reviews(random, order_rows, line_rows),
    }


def build_shop(path: Path, *, seed: int = SEED) -> None:
    """Write the shop into a new SQLite file."""
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    try:
        connection.executescript(
            f"PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; {SCHEMA_FILE.read_text(encoding='utf-8')}"
        )
        for table, rows in shop_rows(seed).items():
            places = ", ".join("?" * len(rows[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)  # noqa: S608  own names
        connection.commit()
        connection.execute("VACUUM")
    finally:
        connection.close()


if __name__ == "__main__":
    build_shop(Path(sys.argv[1]) if len(sys.argv) > 1 else SHOP_FILE)
