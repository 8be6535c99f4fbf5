import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.throwaway_servers import ServerDatabase, new_database
from sqlcoder_local.answer import AskOptions
from sqlcoder_local.asking import asked_question
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.database import Database
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.profiles import guesses_in_data
from sqlcoder_local.profiles.guesses_in_data import with_guesses_in_data
from sqlcoder_local.profiles.kept_profiles import kept_profiles
from sqlcoder_local.prompt.guessed_keys import with_guessed_keys
from sqlcoder_local.prompt.schema_text import schema_text

NUMBERS = range(40)
SCRIPT = """
    CREATE TABLE customers (id INTEGER PRIMARY KEY, city VARCHAR(20));
    CREATE TABLE agents (id INTEGER PRIMARY KEY, city VARCHAR(20));
    CREATE TABLE branches (id INTEGER PRIMARY KEY, city VARCHAR(20));
    CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER, agent_id INTEGER, branch_id INTEGER);
"""
SCRIPT += "".join(
    f"INSERT INTO customers VALUES ({n}, 'a'); INSERT INTO agents VALUES ({n}, 'b');" for n in NUMBERS
)
SCRIPT += "".join(f"INSERT INTO orders VALUES ({n}, {n % 7}, {n + 1000}, NULL);" for n in NUMBERS)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Database]:
    with closing(sqlite3.connect(tmp_path / "shop.sqlite")) as connection:
        connection.executescript(SCRIPT)
    with open_database(str(tmp_path / "shop.sqlite")) as database:
        yield database


def judged(database: Database, folder: Path | None = None, seconds: float = 20.0) -> dict[str, bool]:
    """The guesses that are left, and whether the data backs them."""
    schema = with_guesses_in_data(
        with_guessed_keys(database.schema()), database=database, folder=folder, within_seconds=seconds
    )
    return {key.columns[0]: key.is_backed for table in schema.tables for key in table.foreign_keys}


EXPECTED = {"customer_id": True, "branch_id": False}
"""What the data backs, and what has no rows to tell; it speaks against the third."""


def test_a_guess_that_the_data_speaks_against_is_left_out(shop: Database) -> None:
    assert judged(shop) == EXPECTED


def test_so_it_is_on_duckdb(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect(str(tmp_path / "shop.duckdb")) as connection:
        connection.execute(SCRIPT)
    with open_database(str(tmp_path / "shop.duckdb")) as database:
        assert judged(database) == EXPECTED


@pytest.mark.parametrize("kind", ["postgres_server", "mariadb_server"])
def test_so_it_is_on_servers(kind: str, request: pytest.FixtureRequest) -> None:
    make: Callable[[str], ServerDatabase] = lambda script: new_database(request.getfixturevalue(kind), script)  # noqa: E731
    with open_database(make(SCRIPT).reader_url) as database:
        assert judged(database) == EXPECTED


def test_what_was_found_is_kept_and_no_time_leaves_a_guess_as_it_is(
    shop: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unjudged = {"customer_id": False, "agent_id": False, "branch_id": False}
    assert judged(shop, tmp_path / "kept", 0.0) == unjudged
    assert judged(shop, tmp_path / "kept") == EXPECTED
    kept_profiles.cache_clear()
    monkeypatch.setattr(guesses_in_data, "looked_into", lambda *_, **__: iter(()))
    assert judged(shop, tmp_path / "kept") == EXPECTED


def test_the_same_value_comes_of_the_same_knowledge(shop: Database) -> None:
    guessed = with_guessed_keys(shop.schema())
    first, second = (with_guesses_in_data(guessed, database=shop, folder=None) for _ in range(2))
    assert first is second


def test_a_model_is_told_what_backs_a_guess(shop: Database) -> None:
    schema = with_guesses_in_data(
        with_guessed_keys(shop.schema()), database=shop, folder=None, within_seconds=20
    )
    text = schema_text(schema)
    assert "-- orders.customer_id can be joined with customers.id (a guess by names and values)" in text
    assert "-- orders.branch_id can be joined with branches.id (a guess by the names)" in text
    engine = ScriptedEngine([])
    asked = asked_question("How many orders per agent?", database=shop, engine=engine, options=AskOptions())
    assert "orders.agent_id = agents.id" not in asked.request.prompt.text
    assert "orders.customer_id = customers.id" in asked.request.prompt.text
