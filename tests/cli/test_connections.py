import keyring
import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.database import connections


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(connections, "settings_folder", lambda: tmp_path / "settings")


def test_connections_are_added_listed_and_removed(capsys):
    assert run(["connections", "add", "shop", "postgresql+psycopg://me@db/shop"]) == 0
    assert run(["connections", "list"]) == 0
    assert capsys.readouterr().out == "shop\tpostgresql+psycopg://me@db/shop\n"
    assert run(["connections", "rm", "shop"]) == 0
    assert run(["connections", "list"]) == 0
    assert capsys.readouterr().out == ""


def test_a_password_is_not_written_down(capsys):
    assert run(["connections", "add", "shop", "mysql://me:S3cret@db/shop"]) == 2
    told = capsys.readouterr()
    assert "S3cret" not in told.out + told.err
    assert "--keyring" in told.err
    assert not connections.connections_file().exists()


def test_a_relative_path_is_kept_from_the_root(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(["connections", "add", "here", "a.sqlite"]) == 0
    run(["connections", "list"])
    assert capsys.readouterr().out == f"here\t{tmp_path / 'a.sqlite'}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["add", "demo", "a.sqlite"],
        ["add", "shop", ""],
        ["add", "shop", "a.sqlite", "--keyring"],
        ["add", "shop", "mysql://db/a", "--keyring", "--password-command", "pass"],
        ["add", "shop", "mysql://db"],
        ["rm", "shop"],
    ],
)
def test_what_cannot_be_is_told_in_one_line(capsys, arguments):
    assert run(["connections", *arguments]) == 2
    assert capsys.readouterr().err.startswith("error: ")


def test_the_keyring_gets_what_is_typed_and_loses_it_again(monkeypatch):
    kept = {}
    monkeypatch.setattr(
        keyring, "set_password", lambda _service, name, password: kept.update({name: password})
    )
    monkeypatch.setattr(keyring, "get_password", lambda _service, name: kept.get(name))
    monkeypatch.setattr(keyring, "delete_password", lambda _service, name: kept.pop(name))
    monkeypatch.setattr("click.prompt", lambda *_words, **_options: "typed")
    assert run(["connections", "add", "shop", "mysql://me@db/shop", "--keyring"]) == 0
    assert kept == {"mysql://me@db/shop": "typed"}
    assert run(["connections", "rm", "shop"]) == 0
    assert kept == {}


def test_what_a_saved_name_stood_for_and_a_file_that_is_not_there_are_told(capsys, tmp_path):
    assert run(["connections", "list"]) == 0
    assert "No database is saved yet" in capsys.readouterr().err
    (tmp_path / "a.sqlite").write_bytes(b"")
    assert run(["connections", "add", "here", str(tmp_path / "a.sqlite")]) == 0
    assert "There is no file" not in capsys.readouterr().err
    assert run(["connections", "add", "here", str(tmp_path / "b.sqlite")]) == 0
    told = capsys.readouterr().err
    assert f"here stood for {tmp_path / 'a.sqlite'} until now" in told
    assert f"There is no file {tmp_path / 'b.sqlite'} yet" in told
