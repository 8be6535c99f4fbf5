"""Training's tests; those that need PyTorch are collected where the 'train' extra is installed."""

import os
import sqlite3
from importlib.util import find_spec

import pytest

KITES = """-- Kites and who makes them.

CREATE TABLE makers (
  maker_id INTEGER PRIMARY KEY,
  name TEXT -- Ada Kite; Bo Wind
);

CREATE TABLE kites (
  kite_id INTEGER PRIMARY KEY,
  colour TEXT, -- red; blue; dark green
  price NUMERIC(8, 2),
  is_sold BOOLEAN,
  made_at TIMESTAMP,
  sold_at TIMESTAMP,
  maker_id INTEGER REFERENCES makers (maker_id)
);

"""

collect_ignore = (
    []
    if find_spec("torch")
    else [
        "test_agreement.py",
        "test_finetune.py",
        "test_model.py",
        "test_shipped.py",
        "test_train.py",
        "test_tune_command.py",
        "test_tuned_file.py",
        "test_tuned_model.py",
    ]
)
if not all(map(find_spec, ("torch", "transformers", "peft"))):
    collect_ignore.append("test_adapter_road.py")
if not (find_spec("torch") and os.environ.get("SQLCODER_VOCABULARIES")):
    collect_ignore.append("test_adapter_vocabularies.py")


def pytest_report_header():
    if not find_spec("torch"):
        return (
            "training: PyTorch is not installed, so the trainer itself is not tested (pip install '.[train]')"
        )
    return "training: with PyTorch"


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory):
    """A GGUF file of the starter's kind that is small enough to be tuned in a test, and knows nothing."""
    import torch

    from convert.hf_to_gguf import convert_checkpoint
    from sqlcoder_local.models.store import starter_model
    from training.checkpoint import optimizers_of, write_checkpoint
    from training.export import export
    from training.model import Shape, StarterModel
    from training.shipped import take_up

    folder = tmp_path_factory.mktemp("tiny")
    take_up(starter_model(), folder, folder)
    torch.manual_seed(0)
    model = StarterModel(Shape(width=32, layers=1, heads=1, hidden=96))
    write_checkpoint(
        folder / "checkpoint.pt", model, optimizers_of(model), average=model, step=0, pool=0, seconds=0.0
    )
    export(folder, folder / "checkpoint.pt", folder / "hf", name="tiny")
    convert_checkpoint(folder / "hf", output=folder / "tiny.gguf", quant="q8_0")
    return folder / "tiny.gguf"


@pytest.fixture
def harbour(tmp_path):
    """A database of three boats."""
    file = tmp_path / "harbour.sqlite"
    connection = sqlite3.connect(file)
    connection.executescript("""
        CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT, length REAL);
        INSERT INTO boats VALUES (1, 'Gull', 9.5), (2, 'Tern', 12), (3, 'Auk', 7);
    """)
    connection.close()
    return file


@pytest.fixture
def kites_asked(tmp_path):
    """Write a file of questions about kites; it ends with the lines given."""

    def written(*lines):
        path = tmp_path / "kites.sql"
        path.write_text(KITES + "\n".join(lines), encoding="utf-8")
        return path

    return written
