import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.throwaway_servers import ServerDatabase, new_database
from sqlcoder_local.column_profile import ColumnProfile, Profiles
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.database import Database
from sqlcoder_local.knowledge.knowledge import NO_KNOWLEDGE, Knowledge
from sqlcoder_local.profiles import shown_profiles as shown_profiles_module
from sqlcoder_local.profiles.kept_profiles import kept_profiles
from sqlcoder_local.profiles.profiled_columns import kept_back_columns
from sqlcoder_local.profiles.shown_profiles import shown_profiles

SCRIPT = """
    CREATE TABLE orders (
        id INTEGER PRIMARY KEY, state VARCHAR(20), note VARCHAR(200), placed DATE, shipped_on VARCHAR(20),
        fiscal_year INTEGER, total INTEGER, mail VARCHAR(50), reach VARCHAR(50), ticket VARCHAR(60)
    );
    CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR(40), segment VARCHAR(20), iban VARCHAR(40));
    INSERT INTO customers VALUES (1, 'Ann Lee', 'retail', 'DE00'), (2, 'Bo Ek', 'trade', 'DE01');
"""
ROWS = [
    (
        f"({n}, '{('open', 'open', 'paid')[n % 3]}', '{'word ' * (20 if n == 9 else 1)}{n}',"
        f" '2024-0{1 + n % 9}-11', '2023-1{n % 3}-05', {2019 + n % 4}, {n}, 'a{n}@example.org',"
        f" '{'+49 30 1234567' if n == 7 else 'home'}', '{'ab12' * 8}{n}')"
    )
    for n in range(30)
]
SCRIPT += f"INSERT INTO orders VALUES {', '.join(ROWS)};"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Database]:
    with closing(sqlite3.connect(tmp_path / "shop.sqlite")) as connection:
        connection.executescript(SCRIPT)
    with open_database(str(tmp_path / "shop.sqlite")) as database:
        yield database


def look(
    database: Database,
    show_values: str = "safe",
    folder: Path | None = None,
    knowledge: Knowledge = NO_KNOWLEDGE,
    **others: float,
) -> Profiles:
    return shown_profiles(
        database.schema(),
        database=database,
        show_values=show_values,
        knowledge=knowledge,
        folder=folder,
        **{"within_seconds": 20.0, **others},
    )


def check(profiles: Profiles) -> None:
    orders = {column: profile for (table, column), profile in profiles.items() if table == "orders"}
    assert orders["state"] == ColumnProfile(texts=("open", "paid"), are_all_texts=True)
    assert orders["placed"] == ColumnProfile(least="2024-01-11", greatest="2024-09-11", is_whole_span=True)
    assert orders["shipped_on"].least == "2023-10-05"
    assert orders["shipped_on"].texts == ()
    assert orders["fiscal_year"] == ColumnProfile(least="2019", greatest="2022", is_whole_span=True)
    assert set(orders) == {"state", "placed", "shipped_on", "fiscal_year", "note"}
    assert orders["note"].texts[:3] == ("word 0", "word 1", "word 10")
    assert not orders["note"].are_all_texts
    assert ("customers", "segment") in profiles
    assert not {("customers", "name"), ("customers", "iban"), ("orders", "mail")} & set(profiles)


def test_texts_and_dates_are_told_and_nothing_that_tells_of_persons(shop: Database) -> None:
    check(look(shop))
    assert kept_back_columns(shop.schema(), "safe") == ("orders.mail", "customers.name", "customers.iban")


def test_they_are_told_from_duckdb(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect(str(tmp_path / "shop.duckdb")) as connection:
        connection.execute(SCRIPT)
    with open_database(str(tmp_path / "shop.duckdb")) as database:
        check(look(database))


def test_they_are_told_from_postgresql_analyzed_or_not(
    make_postgres: Callable[[str], ServerDatabase], opened: Callable[..., Database]
) -> None:
    check(look(opened(make_postgres(SCRIPT).reader_url)))
    check(look(opened(make_postgres(f"{SCRIPT} ANALYZE;").reader_url)))


LARGE = """
    CREATE TABLE calls (id int PRIMARY KEY, state text, placed date, note text, mail text, "odd ""name" text);
    INSERT INTO calls SELECT n, CASE WHEN n <= 20000 THEN 'old' ELSE 'new' END, DATE '2020-01-01' + n / 50,
        'word ' || n, 'a' || n % 3 || '@example.org', '{"x,y}' FROM generate_series(1, 30000) AS n;
"""


def test_of_large_tables_that_were_analyzed_postgresql_tells_what_lies_beyond_the_first_rows(
    make_postgres: Callable[[str], ServerDatabase], opened: Callable[..., Database]
) -> None:
    told = look(opened(make_postgres(f"{LARGE} ANALYZE;").reader_url))
    assert sorted(told["calls", "state"].texts) == ["new", "old"]
    assert told["calls", "state"].are_all_texts
    assert told["calls", "placed"].greatest > "2021-06-01"
    assert not told["calls", "placed"].is_whole_span
    assert told["calls", 'odd "name'].texts == ('{"x,y}',)
    assert ("calls", "mail") not in told
    first_rows = look(opened(make_postgres(LARGE).reader_url))
    assert first_rows["calls", "state"] == ColumnProfile(texts=("old",))


def test_they_are_told_from_mariadb(
    make_mysql: Callable[[str], ServerDatabase], opened: Callable[..., Database]
) -> None:
    check(look(opened(make_mysql(SCRIPT).reader_url)))


def test_what_looks_like_an_address_a_number_to_call_or_a_token_is_told_only_if_asked_for(
    shop: Database,
) -> None:
    assert not {("orders", "reach"), ("orders", "ticket"), ("orders", "mail")} & set(look(shop))
    everything = look(shop, "all")
    assert everything["orders", "reach"].texts == ("home", "+49 30 1234567")
    assert everything["customers", "iban"].texts
    assert not {("orders", "reach"), ("orders", "ticket"), ("orders", "mail")} & set(look(shop))
    assert look(shop, "none") == {}


def test_descriptions_hide_columns_and_show_others(shop: Database) -> None:
    knowledge = Knowledge(
        hidden_values=frozenset({("orders", "state"), ("customers", "*")}),
        shown_values=frozenset({("customers", "name"), ("orders", "mail")}),
    )
    told = look(shop, knowledge=knowledge)
    assert told["orders", "mail"].texts[0].endswith("@example.org")
    assert ("orders", "state") not in told
    assert not any(table == "customers" for table, _ in told)
    assert not any(table == "customers" for table, _ in look(shop, "all", knowledge=knowledge))


def test_what_was_found_is_kept_until_the_database_changes_and_private_values_never_are(
    shop: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept"
    first = look(shop, "all", kept)
    (file,) = kept.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    content = file.read_bytes()
    assert b"open" in content
    for secret in (b"Ann Lee", b"DE00", b"example.org", b"1234567", b"ab12"):
        assert secret not in content
    kept_profiles.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(shown_profiles_module, "read_profiles", lambda _columns, **_: iter(()))
        assert look(shop, "safe", kept).items() <= first.items()
        check(look(shop, "safe", kept))
    with closing(sqlite3.connect(tmp_path / "shop.sqlite")) as connection:
        connection.execute("UPDATE orders SET state = 'gone'")
        connection.commit()
    assert look(shop, "safe", kept)["orders", "state"].texts == ("gone",)


def test_a_damaged_file_is_passed_over(shop: Database, tmp_path: Path) -> None:
    look(shop, folder=tmp_path / "kept")
    (file,) = (tmp_path / "kept").iterdir()
    file.write_bytes(file.read_bytes()[:-9] + b"x")
    kept_profiles.cache_clear()
    check(look(shop, folder=tmp_path / "kept"))


def test_no_time_brings_nothing_and_the_next_question_goes_on(shop: Database) -> None:
    kept_profiles.cache_clear()
    assert look(shop, within_seconds=0.0) == {}
    check(look(shop))


def test_rows_of_a_megabyte_and_odd_names_end_within_the_time(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "odd.sqlite")) as connection:
        connection.execute('CREATE TABLE "o;dd --" ("a""b" TEXT, "c\nd" TEXT, big TEXT, few TEXT)')
        rows = [("x", "y", "z" * 1_000_000, "few") for _ in range(60)]
        connection.executemany('INSERT INTO "o;dd --" VALUES (?, ?, ?, ?)', rows)
        connection.commit()
    with open_database(str(tmp_path / "odd.sqlite")) as database:
        told = look(database)
    assert told["o;dd --", 'a"b'].texts == ("x",)
    assert told["o;dd --", "few"].texts == ("few",)
    assert ("o;dd --", "big") not in told


@pytest.fixture
def make_postgres(postgres_server) -> Callable[[str], ServerDatabase]:
    return lambda script: new_database(postgres_server, script)


@pytest.fixture
def make_mysql(mariadb_server) -> Callable[[str], ServerDatabase]:
    return lambda script: new_database(mariadb_server, script)


@pytest.fixture
def opened() -> Iterator[Callable[..., Database]]:
    databases = []

    def open_(url: str) -> Database:
        databases.append(open_database(url))
        return databases[-1]

    yield open_
    for database in databases:
        database.close()
