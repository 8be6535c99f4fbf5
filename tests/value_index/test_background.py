"""The index filled in the background, over real databases."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

import pytest

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.database import Database
from sqlcoder_local.errors import StatementRefusedError
from sqlcoder_local.value_index import index_file, reading
from sqlcoder_local.value_index.background import BackgroundFilling
from sqlcoder_local.value_index.filling import Filled, fill_index
from sqlcoder_local.value_index.near_values import near_values

TABLES = 30
PATIENCE_SECONDS = 60.0


def town(number: int) -> str:
    """A word unlike all others."""
    digits = hashlib.md5(str(number).encode(), usedforsecurity=False).hexdigest()[:10]
    return digits.translate(str.maketrans("0123456789", "ghiklmnopr")).capitalize()


def misspelled(number: int) -> str:
    """The same word with two letters exchanged."""
    word = town(number)
    return word[:-2] + word[-1] + word[-2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shop.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        for number in range(TABLES):
            connection.execute(f"CREATE TABLE place_{number} (town TEXT, email TEXT, size INTEGER)")
            connection.execute(f"INSERT INTO place_{number} VALUES ('{town(number)}', 'a@b{number}', 1)")
    return path


@pytest.fixture
def shop(file: Path) -> Iterator[Database]:
    with open_database(str(file)) as database:
        yield database


def until(is_so: Callable[[], object]) -> None:
    deadline = monotonic() + PATIENCE_SECONDS
    while not is_so():
        assert monotonic() < deadline
        sleep(0.01)


def found(database: Database, folder: Path, question: str) -> list[str]:
    near = near_values(
        question, (), database=database, schema=database.schema(), folder=folder, within_seconds=0
    )
    return [one.match.value for one in near]


def test_all_is_read_while_nobody_waits_and_the_database_stays_as_it_was(
    shop: Database, file: Path, tmp_path: Path
) -> None:
    before = hashlib.sha256(file.read_bytes()).digest()
    told: list[Filled] = []
    filling = BackgroundFilling(shop, tmp_path / "kept", on_progress=told.append)
    filling.start()
    until(lambda: not filling.is_alive())
    assert filling.filled == Filled(read=TABLES, total=TABLES)
    assert [filled.read for filled in told] == list(range(TABLES + 1))
    assert found(shop, tmp_path / "kept", f"Where is {misspelled(7)}?") == [town(7)]
    assert hashlib.sha256(file.read_bytes()).digest() == before
    assert {path.name for path in file.parent.iterdir()} == {"kept", "shop.sqlite"}
    (kept,) = (tmp_path / "kept").iterdir()
    assert b"a@b7" not in kept.read_bytes()


def test_it_stands_back_while_somebody_asks_and_goes_on_afterwards(
    shop: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "COLUMNS_A_QUERY", 1)
    filling = BackgroundFilling(shop, tmp_path / "kept")
    filling.start()
    until(lambda: filling.filled.read > 0)
    with filling.held():
        read = filling.filled.read
        assert read < TABLES
        sleep(0.3)
        assert filling.filled.read == read
        assert shop.run("SELECT COUNT(*) FROM place_1").rows == ((1,),)
    until(lambda: not filling.is_alive())
    assert filling.filled.is_whole


def test_stopping_breaks_off_what_is_being_read_and_the_next_one_goes_on(
    shop: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "COLUMNS_A_QUERY", 1)
    filling = BackgroundFilling(shop, tmp_path / "kept")
    filling.start()
    until(lambda: filling.filled.read > 0)
    started = monotonic()
    filling.stop()
    filling.stop()
    assert not filling.is_alive()
    assert monotonic() - started < PATIENCE_SECONDS / 2
    read = filling.filled.read
    assert 0 < read < TABLES
    told: list[Filled] = []
    fill_index(shop, tmp_path / "kept", within_seconds=60, on_progress=told.append)
    assert (told[0].read, told[-1].is_whole) == (read, True)


def test_a_filling_that_never_began_can_be_stopped(shop: Database, tmp_path: Path) -> None:
    BackgroundFilling(shop, tmp_path).stop()


def test_a_database_closed_meanwhile_ends_it(shop: Database, tmp_path: Path) -> None:
    shop.close()
    filling = BackgroundFilling(shop, tmp_path / "kept", most_seconds=5)
    filling.start()
    until(lambda: not filling.is_alive())


def test_time_is_bounded(shop: Database, tmp_path: Path) -> None:
    filling = BackgroundFilling(shop, tmp_path / "kept", most_seconds=0)
    filling.start()
    until(lambda: not filling.is_alive())
    assert filling.filled.read == 0


def test_texts_are_bounded_and_a_full_index_counts_as_whole(
    shop: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_file, "MOST_TEXTS", 5)
    assert fill_index(shop, tmp_path / "kept", within_seconds=60).is_whole
    assert found(shop, tmp_path / "kept", f"Where is {misspelled(2)}?") == [town(2)]
    assert found(shop, tmp_path / "kept", f"Where is {misspelled(27)}?") == []
    assert fill_index(shop, tmp_path / "kept", within_seconds=60).is_whole


def test_what_cannot_be_kept_ends_it(shop: Database, tmp_path: Path) -> None:
    (tmp_path / "kept").touch()
    filling = BackgroundFilling(shop, tmp_path / "kept")
    filling.start()
    until(lambda: not filling.is_alive())
    assert filling.filled.read == 0


def test_two_that_read_at_once_keep_each_text_once(shop: Database, tmp_path: Path) -> None:
    fillings = [BackgroundFilling(shop, tmp_path / "kept") for _ in range(2)]
    for filling in fillings:
        filling.start()
    until(lambda: not any(filling.is_alive() for filling in fillings))
    fill_index(shop, tmp_path / "kept", within_seconds=60)
    (kept,) = (tmp_path / "kept").glob("*.sqlite")
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT COUNT(*), COUNT(DISTINCT text) FROM texts").fetchone() == (
            TABLES,
            TABLES,
        )


def test_every_query_passes_the_first_wall_and_a_refused_column_costs_only_itself(
    shop: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refusing(sql: str, *arguments: object, **options: object) -> object:
        asked.append(sql)
        if "place_3" in sql:
            raise StatementRefusedError("no")
        return checked(sql, *arguments, **options)  # type: ignore[arg-type]

    checked = reading.checked_statement
    monkeypatch.setattr(reading, "checked_statement", refusing)
    filling = BackgroundFilling(shop, tmp_path / "kept")
    filling.start()
    until(lambda: not filling.is_alive())
    assert asked
    assert filling.filled.is_whole
    assert found(shop, tmp_path / "kept", f"Where is {misspelled(4)}?") == [town(4)]
    assert found(shop, tmp_path / "kept", f"Where is {misspelled(3)}?") == []
