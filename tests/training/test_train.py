import json
import sys
from dataclasses import replace

import pytest
import torch
from safetensors.torch import load_file

from training.corpus import write_pairs
from training.export import export
from training.presets import PRESETS, Phase
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


SMALL = """--width 32 --layers 1 --batch-tokens 1024 --log-every 1 --pool-examples 64 --validation-examples 8
    --longest 300""".split()


def train(monkeypatch, data, run, steps, *more):
    monkeypatch.setattr(sys, "argv", ["train", str(data), str(run), "--steps", str(steps), *SMALL, *more])
    main()
    return torch.load(run / "checkpoint.pt", weights_only=True)


def test_a_run_that_was_stopped_goes_on_where_it_was(monkeypatch, data, tmp_path):
    first = train(monkeypatch, data, tmp_path / "run", 2)
    second = train(monkeypatch, data, tmp_path / "run", 4)
    assert (first["step"], second["step"]) == (2, 4)
    assert second["pool"] > first["pool"]
    assert not (tmp_path / "run" / ".checkpoint.pt.partial").exists()
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


def test_what_is_exported_is_the_moving_average_of_the_weights(monkeypatch, data, tmp_path):
    state = train(monkeypatch, data, tmp_path / "run", 3, "--average-decay", "0.9")
    name = "layers.0.mlp.up_proj.weight"
    assert not torch.equal(state["model"][name], state["average"][name])
    export(data, tmp_path / "run" / "checkpoint.pt", tmp_path / "folder", name="tiny")
    exported = load_file(tmp_path / "folder" / "model.safetensors")
    assert torch.equal(exported[f"model.{name}"], state["average"][name])


def test_batches_drawn_by_more_processes_are_the_same(monkeypatch, data, tmp_path):
    one = train(monkeypatch, data, tmp_path / "one", 2)
    two = train(monkeypatch, data, tmp_path / "two", 2, "--workers", "2")
    assert all(torch.equal(one["model"][name], two["model"][name]) for name in one["model"])


def test_a_step_over_two_batches_is_not_a_step_over_one(monkeypatch, data, tmp_path):
    one = train(monkeypatch, data, tmp_path / "one", 1)
    two = train(monkeypatch, data, tmp_path / "two", 1, "--accumulate", "2")
    assert any(not torch.equal(one["model"][name], two["model"][name]) for name in one["model"])


def test_a_preset_goes_through_its_phases_and_can_be_taken_up_between_them(monkeypatch, data, tmp_path):
    phases = (Phase(stage=0, steps=1), Phase(stage=1, steps=3))
    tiny = replace(
        PRESETS["cpu"], width=32, layers=1, batch_tokens=1024, phases=phases, decay_steps=1, peak_rate=1e-3
    )
    monkeypatch.setitem(PRESETS, "cpu", tiny)
    train(monkeypatch, data, tmp_path / "run", 1)
    state = train(monkeypatch, data, tmp_path / "run", 1, "--preset", "cpu")
    assert (state["step"], state["shape"]["width"]) == (3, 32)
    logged = [json.loads(line) for line in (tmp_path / "run" / "log.jsonl").read_text().splitlines()]
    assert [record["step"] for record in logged if "loss" in record] == [1, 2, 3]


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_a_shape_that_llama_cpp_can_quantize(name):
    preset = PRESETS[name]
    assert preset.width % 32 == 0
    assert [phase.steps for phase in preset.phases] == sorted(phase.steps for phase in preset.phases)
    assert preset.decay_steps < preset.phases[-1].steps
