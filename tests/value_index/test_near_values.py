import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sqlcoder_local.answer import Answer, AskOptions
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.database import Database
from sqlcoder_local.engine.scripted import ScriptedEngine
from sqlcoder_local.knowledge.knowledge import Knowledge
from sqlcoder_local.text_to_sql import answer_question
from sqlcoder_local.value_index.near_values import near_values, unknown_phrases

SQL = """
    CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, city TEXT, notes BLOB);
    CREATE TABLE "odd "" table" (id INTEGER, "kind of thing" VARCHAR(20));
    INSERT INTO customers (name, city) VALUES ('Henrietta Oswald', 'Toronto'), ('Mo Farah', 'New York'),
        ('Ann', 'Montréal'), ('Bob', 'York');
    INSERT INTO "odd "" table" VALUES (1, 'waterproof'), (2, 'plain');
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shop.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(SQL)
    return path


@pytest.fixture
def shop(file: Path) -> Iterator[Database]:
    with open_database(str(file)) as database:
        yield database


def near(question: str, database: Database, folder: Path) -> list[str]:
    found = near_values(
        question, (), database=database, schema=database.schema(), folder=folder, within_seconds=60
    )
    return [f"{one.phrase} -> {one.match.table}.{one.match.column} {one.match.value}" for one in found]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How many customers live in Torono?", "Torono -> customers.city Toronto"),
        ("customers in tornoto", "tornoto -> customers.city Toronto"),
        ("customers in Yrok", "Yrok -> customers.city York"),
        ("Who lives in New Yrok?", "New Yrok -> customers.city New York"),
        ("customers of Montreal", "Montreal -> customers.city Montréal"),
        ("which are watreproof", 'watreproof -> odd " table.kind of thing waterproof'),
    ],
)
def test_a_misspelled_value_is_found_as_the_data_spells_it(
    question: str, expected: str, shop: Database, tmp_path: Path
) -> None:
    assert near(question, shop, tmp_path / "kept") == [expected]


@pytest.mark.parametrize(
    "question",
    [
        "How many customers are there?",
        "Which city is the largest?",
        "customers in Osaka",
        "customers in Yorn",
        "customers in yrok",
        "Henrieta Oswald",
        "?",
    ],
)
def test_words_that_are_like_no_value_and_private_values_are_left_alone(
    question: str, shop: Database, tmp_path: Path
) -> None:
    assert near(question, shop, tmp_path / "kept") == []


def test_files_that_duckdb_reads_are_looked_into_too(tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    (tmp_path / "towns.csv").write_text("id,town\n1,Toronto\n2,Rome\n", encoding="utf-8")
    with open_database(str(tmp_path / "towns.csv")) as database:
        assert near("In Torono?", database, tmp_path / "kept") == ["Torono -> towns.town Toronto"]


def test_the_file_is_its_owners_alone_and_holds_no_private_text(shop: Database, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    near("customers in Torono", shop, kept)
    (file,) = kept.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    assert b"Toronto" in file.read_bytes()
    assert b"Henrietta" not in file.read_bytes()


def test_a_database_that_was_written_to_is_read_again(shop: Database, file: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    assert near("customers in Reykjavk", shop, kept) == []
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE customers SET city = 'Reykjavik' WHERE city = 'Toronto'")
    assert near("customers in Reykjavk", shop, kept) == ["Reykjavk -> customers.city Reykjavik"]
    assert near("customers in Torono", shop, kept) == []


def test_what_time_did_not_suffice_for_is_read_by_the_next_question(shop: Database, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    schema = shop.schema()
    assert near_values("Torono", (), database=shop, schema=schema, folder=kept, within_seconds=0) == ()
    assert near("Torono", shop, kept) != []


def test_a_damaged_or_forbidden_file_costs_the_help_and_not_the_answer(
    shop: Database, tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    near("Torono", shop, kept)
    (file,) = kept.iterdir()
    file.write_bytes(b"not a database" * 100)
    assert near("Torono", shop, kept) == []
    assert near("Torono", shop, kept) != []
    (tmp_path / "a file").touch()
    assert near("Torono", shop, tmp_path / "a file") == []


def test_the_oldest_files_make_room(shop: Database, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    for number in range(40):
        (kept / f"{number}.sqlite").touch()
    near("Torono", shop, kept)
    assert len(list(kept.iterdir())) == 32


def test_words_already_found_are_not_looked_for_again(shop: Database) -> None:
    found = shop.matching_values(["New York"], within_seconds=5)
    assert list(unknown_phrases("customers in New York", found, shop.schema())) == []


def ask(database: Database, **choices: object) -> Answer:
    engine = ScriptedEngine(["SELECT count(*) FROM customers WHERE city = 'Toronto'"], prompt_format="v2")
    question = "How many customers live in Torono?"
    options = AskOptions(value_seconds=60, **choices)
    return answer_question(question, database=database, engine=engine, options=options)


def test_the_model_is_told_the_value_and_the_asker_what_it_was_taken_for(
    shop: Database, tmp_path: Path
) -> None:
    answer = ask(shop, value_folder=tmp_path / "kept")
    assert "-- holds 'Toronto'" in answer.prompt.text
    assert answer.notes == ("Took 'Torono' as 'Toronto', as the data spells it.",)
    without = ask(shop, show_values="none")
    assert "Toronto" not in without.prompt.text
    assert without.notes == ()


@pytest.mark.parametrize("hidden", ["city", "*"])
def test_a_value_that_is_hidden_is_told_to_nobody(shop: Database, tmp_path: Path, hidden: str) -> None:
    knowledge = Knowledge(hidden_values=frozenset({("customers", hidden)}))
    answer = ask(shop, value_folder=tmp_path / "kept", knowledge=knowledge)
    assert "Toronto" not in answer.prompt.text
    assert answer.notes == ()
