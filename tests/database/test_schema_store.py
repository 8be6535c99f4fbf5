"""Schemas kept on disk: used as long as they hold, never when they do not, and nothing secret among them."""

import os
import sqlite3
from contextlib import closing

import duckdb
import pytest

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.schema_store import KeptSchema, SchemaStore
from sqlcoder_local.errors import UsageError
from sqlcoder_local.schema import Column, Schema, Table


def kept(name):
    return KeptSchema(fingerprint="f", schema=Schema(tables=(Table(name=name, columns=(Column(name="a"),)),)))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The user's caches, with schemas kept as they are by default."""
    monkeypatch.delenv("SQLCODER_SCHEMA_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "sqlcoder-local" / "schemas"


@pytest.fixture
def make(tmp_path):
    """Makes or changes a database of an engine."""

    def run(engine, script):
        path = tmp_path / f"a.{engine}"
        with closing((sqlite3 if engine == "sqlite" else duckdb).connect(path)) as connection:
            connection.execute(script)
            connection.commit()
        return path

    return run


def names(database):
    return [table.name for table in database.schema().tables]


def test_what_is_kept_is_found_again(tmp_path):
    SchemaStore(tmp_path, "here").save(kept("ä 🦆"))
    assert SchemaStore(tmp_path, "here").find() == kept("ä 🦆")
    assert SchemaStore(tmp_path, "there").find() is None


@pytest.mark.parametrize(
    "spoil", [lambda b: b[:-1], lambda b: b + b" ", bytes.upper, lambda b: b[:40] + b"x" + b[41:]]
)
def test_a_file_that_is_not_whole_is_passed_over(tmp_path, spoil):
    store = SchemaStore(tmp_path, "here")
    store.save(kept("t"))
    (file,) = tmp_path.iterdir()
    file.write_bytes(spoil(file.read_bytes()))
    assert store.find() is None
    store.save(kept("u"))
    assert store.find() == kept("u")


def test_the_oldest_make_room_and_nothing_is_left_half_written(tmp_path):
    places = [f"place {number}" for number in range(6)]
    for number, place in enumerate(places):
        SchemaStore(tmp_path, place, most_bytes=1_800).save(kept(f"t{number}"))
        for file in tmp_path.iterdir():
            os.utime(file, ns=(0, file.stat().st_mtime_ns - 10**9))
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 1_800
    assert SchemaStore(tmp_path, places[0]).find() is None
    assert SchemaStore(tmp_path, places[-1]).find() == kept("t5")
    assert {file.suffix for file in tmp_path.iterdir()} == {".schema"}


def test_a_folder_that_cannot_be_written_keeps_nothing_and_says_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    store = SchemaStore(tmp_path / "file", "here")
    store.save(kept("t"))
    assert store.find() is None


def test_half_a_character_in_a_name_is_not_kept(tmp_path):
    SchemaStore(tmp_path, "here").save(kept("\ud800"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
def test_a_database_is_introspected_once_and_again_when_it_changes(engine, folder, make):
    path = make(engine, "CREATE TABLE t (a INTEGER)")
    with open_database(str(path)) as database:
        assert names(database) == ["t"]
    (file,) = folder.glob("*.schema")
    assert file.stat().st_mode & 0o077 == 0
    store = SchemaStore(folder, f"{engine} {path}")
    held = store.find()
    # Another name under the right fingerprint shows that the database was not asked again.
    store.save(KeptSchema(fingerprint=held.fingerprint, schema=kept("kept").schema))
    with open_database(str(path)) as database:
        assert names(database) == ["kept"]
    make(engine, "CREATE TABLE u (a INTEGER)")
    with open_database(str(path)) as database:
        assert names(database) == ["t", "u"]
    assert names_of(store) == ["t", "u"]


def names_of(store):
    return [table.name for table in store.find().schema.tables]


@pytest.mark.usefixtures("folder")
def test_a_change_of_checks_and_estimates_alone_is_noticed(make):
    def opened_schema(script):
        with open_database(str(make("sqlite", script))) as database:
            return database.schema()

    opened_schema("CREATE TABLE t (a TEXT)")
    listed = opened_schema("CREATE TABLE u (b TEXT CHECK (b IN ('x')))")
    assert listed.table("u").columns[0].allowed_values == ("x",)
    opened_schema("CREATE INDEX i ON t (a)")
    opened_schema("INSERT INTO t VALUES (1), (2)")
    assert opened_schema("ANALYZE").table("t").row_estimate == 2


def test_nothing_is_kept_where_the_user_says_so(folder, make, monkeypatch):
    monkeypatch.setenv("SQLCODER_SCHEMA_CACHE", "off")
    open_database(str(make("sqlite", "CREATE TABLE t (a INTEGER)"))).close()
    assert not folder.exists()
    monkeypatch.setenv("SQLCODER_SCHEMA_CACHE", "perhaps")
    with pytest.raises(UsageError, match="perhaps"):
        open_database(str(make("sqlite", "CREATE TABLE IF NOT EXISTS t (a INTEGER)")))


def test_a_server_is_introspected_once_and_again_when_it_changes(folder, make_database, opened, monkeypatch):
    made = make_database("CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (a int)")
    introspected = []
    session = type(opened(made.reader_url)._session)
    schema = session.schema
    monkeypatch.setattr(session, "schema", lambda self: introspected.append(1) or schema(self))
    assert names(opened(made.reader_url)) == ["t", "u"]
    assert introspected == []
    content = b"".join(file.read_bytes() for file in folder.glob("*.schema"))
    assert made.reader.encode() not in content
    made.execute("ALTER TABLE u ADD CONSTRAINT k FOREIGN KEY (a) REFERENCES t (a)")
    assert opened(made.reader_url).schema().table("u").foreign_keys
    assert introspected == [1]
    made.execute("ALTER TABLE u ADD CONSTRAINT c CHECK (a > 1)")
    opened(made.reader_url)
    assert introspected == [1, 1]


@pytest.mark.usefixtures("folder")
def test_roles_do_not_share_what_they_see(make_postgres, opened):
    made = make_postgres("CREATE TABLE t (a int); CREATE TABLE secret (a int)")
    made.execute(f"CREATE ROLE other{made.name} LOGIN PASSWORD 'x'; GRANT SELECT ON t TO other{made.name}")
    assert names(opened(made.reader_url)) == ["t", "secret"]
    assert names(opened(made.url(f"other{made.name}", "x"))) == ["t"]
    made.execute(f"REVOKE SELECT ON secret FROM {made.reader}")
    assert names(opened(made.reader_url)) == ["t"]
