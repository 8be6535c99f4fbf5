import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.database import connections
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.connections import (
    Connection,
    connections_file,
    forget_connection,
    save_connection,
    saved_connection,
    saved_connections,
)
from sqlcoder_local.errors import DatabaseOpenError, UsageError


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(connections, "settings_folder", lambda: tmp_path / "settings")
    return tmp_path / "settings"


def test_without_a_file_nothing_is_saved():
    assert saved_connections() == {}
    assert saved_connection("sales") is None


def test_what_is_saved_comes_back_and_can_be_forgotten():
    first = Connection(
        target="postgresql://me@db/a",
        password_command="pass show 'a b'",  # noqa: S106
        allows_powerful_role=True,
    )
    second = Connection(target="mysql://me@db/b", is_in_keyring=True)
    save_connection("one", first)
    save_connection("two", second)
    assert saved_connections() == {"one": first, "two": second}
    assert forget_connection("one") == first
    assert saved_connection("one") is None
    assert saved_connection("two") == second


@given(st.text(), st.text())
def test_any_text_survives_the_file(target, command):
    connection = Connection(target=target, password_command=command)
    save_connection("one", connection)
    assert saved_connection("one") == connection


def test_the_file_is_for_its_owner_and_leaves_nothing_beside_it(folder):
    save_connection("one", Connection(target="postgresql://db/a"))
    save_connection("two", Connection(target="postgresql://db/b"))
    assert [path.name for path in folder.iterdir()] == ["connections.toml"]
    assert connections_file().stat().st_mode & 0o077 == 0
    assert tomllib.loads(connections_file().read_text()) == {
        "one": {"target": "postgresql://db/a"},
        "two": {"target": "postgresql://db/b"},
    }


def test_a_write_that_fails_leaves_the_file_as_it_was(folder, monkeypatch):
    save_connection("one", Connection(target="postgresql://db/a"))
    before = connections_file().read_bytes()

    def fail(_self, _target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(UsageError, match="No space left"):
        save_connection("two", Connection(target="postgresql://db/b"))
    assert connections_file().read_bytes() == before
    assert [path.name for path in folder.iterdir()] == ["connections.toml"]


@pytest.mark.parametrize("name", ["demo", "", "a b", "a.sqlite", "a/b", "-a", "é"])
def test_names_that_mean_something_else_are_refused(name):
    with pytest.raises(UsageError, match="cannot be the name"):
        save_connection(name, Connection(target="postgresql://db/a"))


def test_forgetting_what_is_not_there_tells_what_is():
    save_connection("one", Connection(target="postgresql://db/a"))
    with pytest.raises(UsageError, match="Saved are: one"):
        forget_connection("two")


@pytest.mark.parametrize("text", ["one = 1", "[one", "[one]\ntarget = 5", "[one]\nelse = 'x'", "[one]", "\0"])
def test_a_damaged_file_is_told(folder, text):
    folder.mkdir()
    connections_file().write_text(text)
    with pytest.raises(UsageError, match=r"connections\.toml cannot be read"):
        saved_connections()


def test_a_saved_name_opens_its_database(make_database):
    made = make_database("CREATE TABLE t (a int)")
    save_connection(
        "shop",
        Connection(
            target=made.url(made.reader, "x").replace(":x@", "@"), password_command=f"echo {made.reader}"
        ),
    )
    with open_database("shop") as database:
        assert database.schema().table("t")


def test_a_saved_connection_may_allow_a_powerful_role(make_database):
    made = make_database("CREATE TABLE t (a int)")
    save_connection("shop", Connection(target=made.admin_url, allows_powerful_role=True))
    with open_database("shop") as database:
        assert database.notes


def test_a_name_that_is_not_saved_is_a_path():
    with pytest.raises(DatabaseOpenError, match="nothing_here"):
        open_database("nothing_here")
