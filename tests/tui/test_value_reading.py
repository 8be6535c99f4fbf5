"""Texts of the open database are read while nobody asks, and that stops with the app."""

import threading

import pytest

from sqlcoder_local import paths
from sqlcoder_local.value_index import reading
from sqlcoder_local.value_index.index_file import IndexFile

TABLES = 40
SQL = "SELECT COUNT(*) FROM place_1"


@pytest.fixture
def places(make_database, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    # One at a time takes long enough to be seen.
    monkeypatch.setattr(reading, "COLUMNS_A_QUERY", 1)
    script = "".join(
        f"CREATE TABLE place_{number} (town TEXT); INSERT INTO place_{number} VALUES ('Toronto');"
        for number in range(TABLES)
    )
    return make_database(script, "places.sqlite")


def readers():
    return [thread for thread in threading.enumerate() if thread.name == "values"]


async def test_they_are_read_to_the_end_and_the_status_tells_how_far_that_is(make_app, drive, places):
    async with drive(make_app(SQL, target=str(places), value_index="on")) as app:
        said = set()
        await app.until(lambda: said.add(app.workbench.facts.values) or not readers())
        assert any(text.startswith("values read ") and text.endswith("%") for text in said)
        await app.until(lambda: not app.workbench.facts.values)
        assert any(paths.value_folder().iterdir())


async def test_a_question_goes_first_and_the_reading_goes_on_after_it(make_app, drive, places, monkeypatch):
    added = []
    add = IndexFile.add
    monkeypatch.setattr(
        IndexFile, "add", lambda index, place, texts: (added.append(place), add(index, place, texts))
    )
    async with drive(make_app(SQL, target=str(places), value_index="on")) as app:
        assert readers()
        await app.ask("How many rows does place 1 have?")
        assert app.workbench.fetched.rows.rows == ((1,),)
        assert readers()
        before = len(added)
        await app.until(lambda: not readers())
        assert before < len(added)
        assert sorted(set(added)) == list(range(TABLES))


async def test_the_app_ends_while_something_is_being_read(make_app, drive, places):
    async with drive(make_app(SQL, target=str(places), value_index="on")):
        assert readers()
    assert not readers()


async def test_another_database_ends_the_reading_of_the_one_before(make_app, drive, places):
    async with drive(make_app(SQL, target=str(places), value_index="on")) as app:
        first = readers()
        assert first
        app.workbench.session.open("demo")
        await app.until(lambda: app.workbench.opened.name == "demo")
        assert not any(thread.is_alive() for thread in first)
        await app.until(lambda: not readers())


async def test_nothing_is_read_where_the_index_is_switched_off(make_app, drive, places):
    async with drive(make_app(SQL, target=str(places))) as app:
        await app.ask("How many rows does place 1 have?")
        assert not readers()
        assert not paths.value_folder().exists()
