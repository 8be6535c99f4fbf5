import json
import sys

import pytest
import torch

from training.corpus import write_pairs
from training.export import export
from training.tokenizer import train_vocabulary
from training.train import main

WORDS = ("apple", "river", "cloud", "engine", "spoon", "marble", "yellow", "bridge")


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    train_vocabulary(["how many books of the author", "SELECT book.title FROM book"]).save(
        str(folder / "tokenizer.json")
    )
    (folder / "words.txt").write_text("\n".join(WORDS))
    (folder / "held_out.txt").write_text("")
    for name in ("spider.jsonl", "wikisql.jsonl"):
        write_pairs(folder / name, [])
    return folder


def train(monkeypatch, data, run, steps):
    small = [
        "--width",
        "32",
        "--layers",
        "1",
        "--batch-tokens",
        "1024",
        "--log-every",
        "1",
        "--pool-examples",
        "64",
        "--validation-examples",
        "8",
        "--longest",
        "300",
    ]
    monkeypatch.setattr(sys, "argv", ["train", str(data), str(run), "--steps", str(steps), *small])
    main()
    return torch.load(run / "checkpoint.pt", weights_only=True)


def test_a_run_that_was_stopped_goes_on_where_it_was(monkeypatch, data, tmp_path):
    first = train(monkeypatch, data, tmp_path / "run", 2)
    second = train(monkeypatch, data, tmp_path / "run", 4)
    assert (first["step"], second["step"]) == (2, 4)
    assert second["pool"] > first["pool"]
    assert not (tmp_path / "run" / "checkpoint.partial").exists()
    steps = [json.loads(line)["step"] for line in (tmp_path / "run" / "log.jsonl").read_text().splitlines()]
    assert steps == sorted(steps)


def test_the_same_seed_gives_the_same_weights(monkeypatch, data, tmp_path):
    one = train(monkeypatch, data, tmp_path / "one", 2)
    two = train(monkeypatch, data, tmp_path / "two", 2)
    assert all(torch.equal(one["model"][name], two["model"][name]) for name in one["model"])


def test_an_exported_model_is_a_folder_that_convert_takes(monkeypatch, data, tmp_path):
    from convert.hf_to_gguf import convert_checkpoint

    train(monkeypatch, data, tmp_path / "run", 1)
    export(data, tmp_path / "run" / "checkpoint.pt", tmp_path / "folder", name="tiny")
    convert_checkpoint(tmp_path / "folder", output=tmp_path / "tiny.gguf", quant="q8_0")
    assert (tmp_path / "tiny.gguf").stat().st_size > 100_000
