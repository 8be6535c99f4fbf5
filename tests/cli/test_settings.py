import json
from pathlib import Path

import pytest

from sqlcoder_local import paths, settings
from sqlcoder_local.cli.main import run
from sqlcoder_local.offline import is_offline

SQL = "SELECT id FROM orders"


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.setattr(settings, "settings_folder", lambda: tmp_path)
    for name in settings.SETTINGS:
        monkeypatch.delenv(f"SQLCODER_{name.upper()}", raising=False)
    return tmp_path / "settings.toml"


def rows_and_form(capsys, *options: str) -> str:
    assert run(["run", "demo", SQL, *options]) == 0
    return capsys.readouterr().out


def test_the_file_is_overridden_by_the_environment_and_that_by_what_is_typed(
    file, monkeypatch, capsys
) -> None:
    file.write_text('limit = 2\nout = "csv"\n')
    assert rows_and_form(capsys) == "id\n1\n2\n"
    monkeypatch.setenv("SQLCODER_LIMIT", "1")
    assert rows_and_form(capsys) == "id\n1\n"
    assert rows_and_form(capsys, "--limit", "3") == "id\n1\n2\n3\n"


def test_show_tells_where_each_value_comes_from(file, monkeypatch, capsys) -> None:
    file.write_text("limit = 2\nbeams = 3\n")
    monkeypatch.setenv("SQLCODER_BEAMS", "4")
    assert run(["settings", "show", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["limit"] == {"value": "2", "source": str(file)}
    assert told["beams"] == {"value": "4", "source": "SQLCODER_BEAMS"}
    assert told["timeout"] == {"value": "30", "source": "default"}
    assert told.keys() == settings.SETTINGS.keys()


def test_show_speaks_to_people_and_path_names_the_file(file, capsys) -> None:
    assert run(["settings", "show"]) == 0
    assert "kv_type" in capsys.readouterr().out
    assert run(["settings", "path"]) == 0
    assert capsys.readouterr().out == f"{file}\n"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("limt = 5", "Is limit meant?"),
        ("zzz = 5", "There are: model"),
        ("limit = true", "It takes a number"),
        ('limit = "many"', "It takes a number"),
        ("limit = -2", "It takes a number"),
        ("timeout = nan", "seconds above 0"),
        ("timeout = 0", "seconds above 0"),
        ('out = "pdf"', "one of table"),
        ("[model]\nname = 1", "the name or the path"),
        ("limit = ", "cannot be read"),
        ("limit = 1\nlimit = 2", "cannot be read"),
    ],
)
@pytest.mark.parametrize("command", [["run", "demo", SQL], ["settings", "show"]])
def test_what_cannot_be_meant_is_refused_in_one_line(content, told, command, file, capsys) -> None:
    file.write_text(content)
    assert run(command) == 2
    error = capsys.readouterr().err
    assert told in error
    assert str(file) in error
    assert error.count("\n") == 1


def test_a_file_that_is_not_text_is_refused(file, capsys) -> None:
    file.write_bytes(b"\xff\xfe")
    assert run(["settings", "show"]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_every_setting_is_an_option_of_ask_or_run() -> None:
    from sqlcoder_local.cli.ask import ask

    options = {name for name, setting in settings.SETTINGS.items() if setting.is_option}
    assert options <= {parameter.name for parameter in ask.params}


@pytest.mark.parametrize("content", ["offline = true", 'offline = "yes"', "offline = 1"])
def test_the_file_rules_out_the_network_for_every_command(content, file, capsys) -> None:
    file.write_text(content)
    for command in (["run", "postgresql://me@192.0.2.1/a", SQL], ["models", "pull", "sqlcoder-7b-2"]):
        assert run(command) == 2
        assert "rule out" in capsys.readouterr().err
    assert run(["run", "demo", SQL]) == 0


def test_the_environment_and_the_file_may_allow_the_network(file, monkeypatch) -> None:
    file.write_text("offline = false")
    assert not is_offline()
    file.write_text("offline = true")
    assert is_offline()
    monkeypatch.setenv("SQLCODER_OFFLINE", "0")
    assert not is_offline()


@pytest.mark.parametrize("name", ["flash_attention", "kv_type", "out"])
def test_words_are_those_of_the_options(name) -> None:
    from sqlcoder_local.cli.ask import ask

    (option,) = (parameter for parameter in ask.params if parameter.name == name)
    for word in option.type.choices:
        assert settings.SETTINGS[name].is_fine(word)
    assert not settings.SETTINGS[name].is_fine("another")


def test_commands_without_settings_do_not_read_them(file, capsys) -> None:
    file.write_text("broken =")
    assert run(["models", "path"]) == 0
    assert capsys.readouterr().err == ""


def test_a_test_sees_no_settings_of_whoever_runs_it() -> None:
    assert not paths.settings_folder().is_relative_to(Path.home() / ".config")
    assert not list(paths.settings_folder().glob("*"))
    assert not paths.user_data_folder().is_relative_to(Path.home() / ".local")


def test_a_home_that_is_no_folder_holds_no_settings(tmp_path, monkeypatch, capsys) -> None:
    (tmp_path / "home").write_bytes(b"")
    monkeypatch.setattr(settings, "settings_folder", lambda: tmp_path / "home" / "sqlcoder-local")
    assert rows_and_form(capsys, "--limit", "1", "--out", "csv") == "id\n1\n"
