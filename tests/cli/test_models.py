import json
import shutil
from pathlib import Path

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.models.record import Record, record_file, write_record
from sqlcoder_local.models.store import starter_model


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    kept = tmp_path / "models"
    kept.mkdir()
    return kept


def test_the_starter_model_and_one_s_own_are_listed(folder: Path, tiny_model: Path, capsys) -> None:
    shutil.copy(tiny_model, folder / "mine.gguf")
    assert run(["models", "list", "--json"]) == 0
    starter, mine = json.loads(capsys.readouterr().out)
    assert starter["name"] == "starter"
    assert starter["bytes"] == starter_model().stat().st_size
    assert (mine["name"], mine["prompt_format"], mine["release"]) == ("mine", "starter", None)


def test_all_lists_the_published_models_that_are_not_here(folder: Path, tiny_model: Path, capsys) -> None:
    shutil.copy(tiny_model, folder / "sqlcoder-7b-2.q8_0.gguf")
    assert run(["models", "list", "--all"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[2:]] == [
        "starter", "sqlcoder-7b-2.q8_0", "llama-3-sqlcoder-8b", "sqlcoder-7b", "sqlcoder2", "sqlcoder",
        "sqlcoder-34b-alpha", "sqlcoder-70b-alpha",
    ]  # fmt: skip
    assert "8.0 B" in lines[4]


def test_a_damaged_file_is_told_and_hides_no_other(folder: Path, capsys) -> None:
    (folder / "broken.gguf").write_bytes(starter_model().read_bytes()[:-100])
    assert run(["models", "list"]) == 0
    told = capsys.readouterr()
    assert "starter" in told.out
    assert "broken.gguf is damaged: it is truncated" in told.err


@pytest.mark.parametrize("name", ["starter", "mine"])
def test_what_a_file_says_of_itself_is_shown(name: str, folder: Path, tiny_model: Path, capsys) -> None:
    shutil.copy(tiny_model, folder / "mine.gguf")
    assert run(["models", "show", name]) == 0
    assert "prompt format  starter" in capsys.readouterr().out


def test_a_published_model_is_shown_with_its_licence_and_sizes(capsys) -> None:
    assert run(["models", "show", "sqlcoder-7b-2"]) == 0
    shown = capsys.readouterr().out
    for words in (
        "CC BY-SA 4.0",
        "q4_k_m  3.8 GB",
        "q4_k_m  7.9 GB",
        "same licence",
        "90.8",
        "defog/sqlcoder-7b-2",
    ):
        assert words in shown


def test_a_damaged_file_of_a_published_name_is_not_passed_over(folder: Path, capsys) -> None:
    (folder / "sqlcoder-7b.q4_0.gguf").write_bytes(b"GGUF" + bytes(40))
    assert run(["models", "show", "sqlcoder-7b"]) == 2
    assert "GGUF version 0" in capsys.readouterr().err


def test_an_unknown_name_is_refused(capsys) -> None:
    assert run(["models", "show", "nothing"]) == 2
    assert "There is no model 'nothing'" in capsys.readouterr().err


def test_path_prints_the_file_or_the_folder(tmp_path: Path, capsys) -> None:
    assert run(["models", "path"]) == 0
    assert run(["models", "path", "starter"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        str(tmp_path / "data" / "sqlcoder-local" / "models"),
        str(starter_model()),
    ]


def test_rm_removes_a_model_and_what_was_noted_of_it(folder: Path, tiny_model: Path) -> None:
    model = Path(shutil.copy(tiny_model, folder / "mine.gguf"))
    write_record(model, Record(sha256="0" * 64, source="a", prompt_format=""))
    assert run(["models", "rm", "mine", "--yes"]) == 0
    assert not model.exists()
    assert not record_file(model).exists()


def test_rm_asks_and_keeps_the_file_at_a_no(folder: Path, tiny_model: Path, monkeypatch) -> None:
    model = Path(shutil.copy(tiny_model, folder / "mine.gguf"))
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _prompt: "n")
    assert run(["models", "rm", "mine"]) == 2
    assert model.exists()


@pytest.mark.parametrize("name", ["starter", str(starter_model())])
def test_rm_never_removes_the_starter_model(name: str, capsys) -> None:
    assert run(["models", "rm", name, "--yes"]) == 2
    assert "belongs to the program" in capsys.readouterr().err
    assert starter_model().exists()


def test_rm_takes_no_file_from_elsewhere(tmp_path: Path, tiny_model: Path) -> None:
    elsewhere = Path(shutil.copy(tiny_model, tmp_path / "elsewhere.gguf"))
    assert run(["models", "rm", str(elsewhere), "--yes"]) == 2
    assert elsewhere.exists()
