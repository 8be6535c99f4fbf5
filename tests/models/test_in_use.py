"""A model file that is taken away, or exchanged, while it answers."""

import os
import shutil
from pathlib import Path

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.errors import ModelFileError
from sqlcoder_local.models.store import find_model
from sqlcoder_local.prompt.formats import format_named
from sqlcoder_local.schema import Column, Schema, Table

pytestmark = pytest.mark.model


@pytest.fixture
def store(tmp_path: Path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "sqlcoder-local" / "models"


def test_a_model_that_is_removed_while_it_answers_goes_on_answering(
    store: Path, tiny_model: Path, schema: Schema
) -> None:
    assert run(["models", "import", str(tiny_model)]) == 0
    prompt = format_named("starter").render("How many?", schema, ())
    engine = open_engine(find_model("tiny"), EngineOptions(), is_cancelled=lambda: False)
    try:
        texts = [written(engine, prompt)]
        assert run(["models", "rm", "tiny", "--yes"]) == 0
        texts.append(written(engine, prompt))
    finally:
        engine.close()
    assert texts[0] == texts[1]
    assert not (store / "tiny.gguf").exists()
    with pytest.raises(ModelFileError, match="There is no model 'tiny'"):
        find_model("tiny")


def test_a_link_to_a_file_that_is_gone_is_told_and_can_be_removed(
    store: Path, tiny_model: Path, tmp_path: Path, capsys
) -> None:
    elsewhere = Path(shutil.copy(tiny_model, tmp_path / "elsewhere.gguf"))
    assert run(["models", "import", "--link", str(elsewhere)]) == 0
    elsewhere.unlink()
    capsys.readouterr()
    assert run(["ask", "demo", "How many?", "-m", "elsewhere"]) == 2
    assert "There is no model file" in capsys.readouterr().err
    assert run(["models", "list"]) == 0
    assert run(["models", "rm", "elsewhere", "--yes"]) == 0
    assert not os.path.lexists(store / "elsewhere.gguf")


def written(engine, prompt) -> str:
    return engine.generate(
        prompt, grammar=None, max_tokens=4, on_text=lambda _text: None, is_cancelled=lambda: False
    ).text


@pytest.fixture
def schema() -> Schema:
    return Schema(tables=(Table(name="orders", columns=(Column(name="id", declared_type="INTEGER"),)),))
