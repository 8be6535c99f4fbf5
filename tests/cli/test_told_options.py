"""What the model is told by options and by the folder beside the database."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.engine.opening import EngineStart
from sqlcoder_local.value_index import near_values, reading

Ask = Callable[..., tuple[int, str]]


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Ask a small database of towns; gives the exit code and what stood on stderr."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with closing(sqlite3.connect(tmp_path / "towns.sqlite")) as connection:
        connection.executescript("CREATE TABLE towns (name TEXT); INSERT INTO towns VALUES ('Toronto')")
    replies = tmp_path / "some.replies"
    replies.write_text("SELECT name FROM towns WHERE name = 'Toronto'", encoding="utf-8")

    def asked(*arguments: str, question: str = "What is Torono like?") -> tuple[int, str]:
        command = ["ask", str(tmp_path / "towns.sqlite"), question, "-m", str(replies), "-v"]
        code = run([*command, "--prompt-format", "7b-2", *arguments])
        return code, capsys.readouterr().err

    return asked


def test_a_misspelled_value_is_found_unless_that_is_switched_off(ask: Ask, tmp_path: Path) -> None:
    code, told = ask("--value-index", "off")
    assert (code, "Took" in told) == (0, False)
    assert not (tmp_path / "cache" / "sqlcoder-local" / "values").exists()
    code, told = ask()
    assert "note: Took 'Torono' as 'Toronto', as the data spells it." in told


def test_the_index_of_values_can_be_switched_off_for_good(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SQLCODER_VALUE_INDEX", "off")
    assert "Took" not in ask()[1]


@pytest.mark.parametrize(
    ("values", "told", "kept_back"),
    [("safe", True, True), ("all", True, False), ("none", False, False)],
)
def test_what_columns_hold_is_told_as_far_as_wanted(
    ask: Ask, tmp_path: Path, values: str, *, told: bool, kept_back: bool
) -> None:
    with closing(sqlite3.connect(tmp_path / "towns.sqlite")) as connection:
        connection.executescript(
            "ALTER TABLE towns ADD mayor_email TEXT; UPDATE towns SET mayor_email = 'a@b.c'"
        )
    said = ask("--show-values", values, question="How many?")[1]
    assert ("-- holds 'Toronto'" in said) == told
    assert ("told what these columns hold: towns.name" in said) == told
    assert ("a@b.c" in said) == (values == "all")
    assert ("not looked into: towns.mayor_email (--show-values all shows them)." in said) == kept_back
    assert not (tmp_path / "cache" / "sqlcoder-local" / "profiles").exists()


def test_what_columns_hold_is_kept_beside_the_schemas_unless_that_is_switched_off(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SQLCODER_SCHEMA_CACHE", "on")
    monkeypatch.setenv("SQLCODER_SHOW_VALUES", "none")
    ask()
    assert not (tmp_path / "cache" / "sqlcoder-local" / "profiles").exists()
    monkeypatch.delenv("SQLCODER_SHOW_VALUES")
    ask()
    assert len(list((tmp_path / "cache" / "sqlcoder-local" / "profiles").iterdir())) == 1


def test_instructions_reach_the_model(ask: Ask) -> None:
    assert "\n- Names in capitals\n" in ask("--instructions", "Names in\ncapitals")[1]


def test_the_folder_beside_the_database_is_read_and_another_one_may_be_named(
    ask: Ask, tmp_path: Path
) -> None:
    beside = tmp_path / "towns.sqlcoder"
    beside.mkdir()
    (beside / "descriptions.toml").write_text('[towns]\ndescription = "Places of the board game"', "utf-8")
    assert "( -- Places of the board game\n" in ask()[1]
    other = tmp_path / "other"
    other.mkdir()
    assert "board game" not in ask("--knowledge", str(other))[1]


def test_a_folder_that_is_not_there_or_broken_is_refused(ask: Ask, tmp_path: Path) -> None:
    code, told = ask("--knowledge", str(tmp_path / "nowhere"))
    assert code == 2
    assert told.startswith("error: There is no folder")
    (tmp_path / "glossary.toml").write_text("broken", "utf-8")
    code, told = ask("--knowledge", str(tmp_path))
    assert (code, told.count("\n")) == (2, 1)


def test_what_is_not_read_yet_is_told_and_the_next_question_has_it(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        # As on a database that takes too long to read.
        patched.setattr(reading, "_read", lambda *_: -1)
        code, told = ask()
        assert (code, "Took" in told) == (0, False)
        assert "were looked for in 0 of 1 columns of text; the next question reads on." in told
    code, told = ask()
    assert "note: Took 'Torono' as 'Toronto'" in told
    assert "looked for" not in told


def test_texts_are_read_while_the_model_is_loaded(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = EngineStart.engine

    def slow(*arguments: object, **options: object) -> object:
        deadline = monotonic() + 60
        while not any(b"Toronto" in file.read_bytes() for file in tmp_path.rglob("values/*.sqlite")):
            assert monotonic() < deadline
            sleep(0.01)
        return loaded(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(EngineStart, "engine", slow)
    monkeypatch.setattr(near_values, "fill_index", lambda *_, **__: None)
    assert "note: Took 'Torono' as 'Toronto'" in ask()[1]
