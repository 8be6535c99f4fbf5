import os
import re
import sqlite3
from contextlib import closing

import pytest

from sqlcoder_local.database.connect import DEMO_FILE, open_database
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.errors import DatabaseOpenError, UsageError


@pytest.fixture
def file(tmp_path):
    with closing(sqlite3.connect(tmp_path / "shop.sqlite")) as connection:
        connection.execute("CREATE TABLE goods (name TEXT)")
    return tmp_path / "shop.sqlite"


def tables(target):
    with open_database(str(target)) as database:
        return [table.name for table in database.schema().tables]


def test_demo_opens_the_shipped_shop():
    assert tables("demo") == [
        *("suppliers", "products", "customers", "staff", "orders", "order_lines", "returns", "reviews")
    ]


def test_a_path_opens_the_file(file):
    assert tables(file) == ["goods"]


def test_a_url_with_four_slashes_is_absolute_and_with_three_relative(file, monkeypatch):
    assert tables(f"sqlite:///{file}") == ["goods"]
    monkeypatch.chdir(file.parent)
    assert tables("sqlite:///shop.sqlite") == ["goods"]
    assert tables("sqlite+pysqlite:///shop.sqlite") == ["goods"]


@pytest.mark.parametrize("name", ["50%.sqlite", "what?.sqlite", "#1.sqlite", "a b&c=d.sqlite", "ünï.sqlite"])
def test_a_file_name_means_itself_in_the_uri_that_sqlite_reads(file, name):
    file.rename(file.with_name(name))
    assert tables(file.with_name(name)) == ["goods"]


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        (b"PK\x03\x04" + bytes(60), "zip archive or a spreadsheet"),
        (b"name,price\nlamp,5\n", "text: CSV"),
        ("grün,".encode() * 30, "text: CSV"),
        (b'{"a": 1}', "JSON text"),
        (b"PAR1" + bytes(60), "Parquet"),
        (b"GGUF" + bytes(60), "model file"),
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"%PDF-1.7", "PDF"),
        (bytes(range(128, 256)) * 32, "encrypted"),
        (b"\x00\x01\x02" + b"a" * 20, "damaged"),
    ],
)
def test_a_file_of_another_kind_is_named(tmp_path, content, hint):
    (tmp_path / "other").write_bytes(content)
    with pytest.raises(DatabaseOpenError, match="is not a SQLite file") as caught:
        open_database(str(tmp_path / "other"))
    assert hint in caught.value.hint


def test_a_missing_file_is_told_with_the_nearest_name(file):
    with pytest.raises(DatabaseOpenError, match=r"There is no file .*shop\.sqlit\.") as caught:
        open_database(str(file.with_name("shop.sqlit")))
    assert caught.value.hint == f"Did you mean {file}?"


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(DatabaseOpenError, match="There is no file"):
        open_database(str(tmp_path / "nowhere" / "shop.sqlite"))


def test_a_directory_is_told(tmp_path):
    with pytest.raises(DatabaseOpenError, match="is a directory"):
        open_database(str(tmp_path))


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(DatabaseOpenError, match="is not a file"):
        open_database(str(tmp_path / "pipe"))


def test_a_name_longer_than_the_system_allows_is_told():
    with pytest.raises(DatabaseOpenError, match="cannot be read"):
        open_database("a" * 5_000)


def test_an_empty_file_is_told(tmp_path):
    (tmp_path / "empty").touch()
    with pytest.raises(DatabaseOpenError, match="is empty"):
        open_database(str(tmp_path / "empty"))


def test_a_database_without_tables_is_told(tmp_path):
    with closing(sqlite3.connect(tmp_path / "bare.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 1")
    with pytest.raises(DatabaseOpenError, match="holds no tables"):
        open_database(str(tmp_path / "bare.sqlite"))


def test_a_truncated_or_overwritten_file_is_told(file):
    content = file.read_bytes()
    file.write_bytes(content[:100] + bytes(len(content) - 100))
    with pytest.raises(DatabaseOpenError, match="malformed") as caught:
        open_database(str(file))
    assert "damaged" in caught.value.hint


def test_a_file_locked_by_a_writer_is_told(file, monkeypatch):
    monkeypatch.setattr("sqlcoder_local.database.sqlite.BUSY_SECONDS", 0.01)
    with closing(sqlite3.connect(file, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseOpenError, match="locked") as caught:
            SqliteDatabase.open(file)
    assert "try again" in caught.value.hint


def test_an_unreadable_file_is_told(file):
    file.chmod(0)
    if os.access(file, os.R_OK):
        # The superuser may read everything.
        file.chmod(0o600)
        assert tables(file) == ["goods"]
    else:
        with pytest.raises(DatabaseOpenError, match="may not be read"):
            open_database(str(file))


@pytest.mark.parametrize("scheme", ["oracle", "mssql+pyodbc"])
def test_another_engine_is_refused_without_repeating_the_password(scheme):
    with pytest.raises(UsageError, match=re.escape(scheme.partition("+")[0])) as caught:
        open_database(f"{scheme}://user:secret@host/shop")
    assert "secret" not in str(caught.value)
    assert "SQLite" in caught.value.hint


@pytest.mark.parametrize("target", ["", ":memory:", "a\0b", "sqlite://", "sqlite:///", "sqlite://host/a.db"])
def test_a_target_that_names_no_file_is_refused(target):
    with pytest.raises(UsageError):
        open_database(target)


def test_options_in_a_url_are_refused(file):
    with pytest.raises(UsageError, match="Options"):
        open_database(f"sqlite:///{file}?mode=rwc")


def test_a_sqlite_that_is_too_old_is_told(monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 0))
    with pytest.raises(DatabaseOpenError, match="too old") as caught:
        SqliteDatabase.open(DEMO_FILE)
    assert "3.37" in caught.value.hint
