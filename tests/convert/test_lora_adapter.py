"""Adapters, judged by llama.cpp: with one, it computes what the merged weights compute."""

import json
from dataclasses import replace

import gguf
import numpy as np
import pytest
from click.testing import CliRunner
from safetensors.numpy import save_file

from convert.command import convert
from convert.hf_to_gguf import convert_checkpoint
from convert.lora_adapter import convert_adapter
from convert.verify import verify
from sqlcoder_local.errors import ModelFileError, UsageError

IDS = [5, 17, 120, 3, 3, 250, 99, 42, 301, 7, 64, 18, 200, 1, 0, 77]
RANK = 4


def adapted(checkpoint):
    """The matrices of an adapter for every linear layer, and their products."""
    draw = np.random.default_rng(3)
    halves, products = {}, {}
    for name, weight in checkpoint.tensors.items():
        is_linear = weight.ndim == 2 and "wte" not in name and "wpe" not in name and "embed" not in name
        if is_linear:
            a = draw.normal(0, 0.1, (RANK, weight.shape[1])).astype(np.float32)
            b = draw.normal(0, 0.1, (weight.shape[0], RANK)).astype(np.float32)
            stem = f"base_model.model.{name.removesuffix('.weight')}"
            halves |= {f"{stem}.lora_A.weight": a, f"{stem}.lora_B.weight": b}
            products[name] = b @ a
    return halves, products


@pytest.fixture
def write_adapter(tmp_path):
    """A function that writes an adapter's folder."""

    def write(halves, **config):
        folder = tmp_path / "adapter"
        folder.mkdir()
        entries = {"peft_type": "LORA", "r": RANK, "lora_alpha": 8, "base_model_name_or_path": "defog/tiny"}
        (folder / "adapter_config.json").write_text(json.dumps(entries | config))
        save_file(halves, folder / "adapter_model.safetensors")
        return folder

    return write


@pytest.mark.parametrize(
    ("family", "config", "scale"),
    [
        ("llama", {}, 8 / RANK),
        ("llama", {"use_rslora": True, "lora_alpha": 3.0}, 3 / RANK**0.5),
        ("gpt_bigcode", {}, 8 / RANK),
    ],
)
def test_an_adapter_gives_the_logits_of_the_merged_weights(request, tmp_path, family, config, scale):
    logits_of = request.getfixturevalue("logits_of")
    checkpoint = request.getfixturevalue(f"make_{family}")()
    write_adapter = request.getfixturevalue("write_adapter")
    halves, products = adapted(checkpoint)
    tensors = {
        name: (array + scale * products.get(name, np.float32(0))).astype(np.float32)
        for name, array in checkpoint.tensors.items()
    }
    base, merged, lora = (tmp_path / f"{name}.gguf" for name in ("base", "merged", "lora"))
    folder = checkpoint.write(tmp_path / "base")
    convert_checkpoint(folder, output=base, quant="f32")
    convert_checkpoint(
        replace(checkpoint, tensors=tensors).write(tmp_path / "merged"), output=merged, quant="f32"
    )
    convert_adapter(write_adapter(halves, **config), base=folder, output=lora)
    expected, plain = logits_of(merged, IDS), logits_of(base, IDS)
    assert np.abs(expected - plain).max() > 0.1
    assert np.abs(logits_of(base, IDS, lora_path=str(lora)) - expected).max() <= 1e-3


def test_the_command_tells_an_adapter_by_its_folder(tiny, tmp_path, write_adapter):
    base, folder = tiny.write(tmp_path / "base"), write_adapter(adapted(tiny)[0])
    outcome = CliRunner().invoke(
        convert, [str(folder), "--base", str(base), "-o", str(tmp_path / "out.gguf")], catch_exceptions=False
    )
    assert (outcome.exit_code, outcome.stdout) == (0, "")
    assert "--lora" in outcome.stderr
    fields = gguf.GGUFReader(tmp_path / "out.gguf").fields
    keys = ("general.type", "adapter.type", "adapter.lora.alpha", "general.base_model.0.name")
    assert [fields[key].contents() for key in keys] == ["adapter", "lora", 8.0, "tiny"]


@pytest.mark.parametrize(
    ("options", "words"),
    [(["--base", "BASE", "--quant", "q8_0"], "not quantized"), ([], "how its base model is shaped")],
)
def test_options_that_do_not_belong_to_an_adapter_are_told(tiny, tmp_path, write_adapter, options, words):
    folder, base = write_adapter(adapted(tiny)[0]), tiny.write(tmp_path / "base")
    arguments = [str(folder), *(str(base) if option == "BASE" else option for option in options)]
    with pytest.raises(UsageError, match=words):
        CliRunner().invoke(convert, arguments, catch_exceptions=False)


def test_an_adapter_in_a_bin_file_gives_the_same_bytes(tiny, tmp_path, write_adapter, write_bin):
    base, halves = tiny.write(tmp_path / "base"), adapted(tiny)[0]
    folder = write_adapter(halves)
    convert_adapter(folder, base=base, output=tmp_path / "safe.gguf")
    (folder / "adapter_model.safetensors").unlink()
    write_bin(halves, folder / "adapter_model.bin")
    convert_adapter(folder, base=base, output=tmp_path / "bin.gguf")
    first, second = (gguf.GGUFReader(tmp_path / name).tensors for name in ("safe.gguf", "bin.gguf"))
    assert [(t.name, t.data.tobytes()) for t in first] == [(t.name, t.data.tobytes()) for t in second]


def test_an_adapter_is_verified_like_a_model(tiny, tmp_path, write_adapter):
    base, output = tiny.write(tmp_path / "base"), tmp_path / "out.gguf"
    folder = write_adapter(adapted(tiny)[0])
    convert_adapter(folder, base=base, output=output)
    verification = verify(output, against=folder, base=base)
    assert verification.has_own_digest
    assert len(verification.tensor_errors) == verification.tensor_count == 28
    assert all(error.largest == 0 for error in verification.tensor_errors)
    with pytest.raises(ModelFileError, match=r"does not belong|lacks"):
        verify(output, against=base)


def test_an_adapter_with_a_lost_half_is_told_when_verified(tiny, tmp_path, write_adapter):
    base, output = tiny.write(tmp_path / "base"), tmp_path / "out.gguf"
    convert_adapter(write_adapter(adapted(tiny)[0]), base=base, output=output)
    output.write_bytes(output.read_bytes().replace(b"ffn_up.weight.lora_b", b"ffn_up.weight.lora_x"))
    with pytest.raises(ModelFileError, match="not one of a pair"):
        verify(output)


def test_a_base_without_an_adapter_is_told(tiny, tmp_path):
    folder = tiny.write(tmp_path / "base")
    with pytest.raises(UsageError, match="holds no adapter"):
        CliRunner().invoke(convert, [str(folder), "--base", str(folder)], catch_exceptions=False)


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"peft_type": "LOHA"}, "'LOHA'"),
        ({"use_dora": True}, "use_dora"),
        ({"bias": "all"}, "bias"),
        ({"modules_to_save": ["embed_tokens"]}, "modules_to_save"),
        ({"lora_alpha": "much"}, "adapter_config.json: 'lora_alpha'"),
        ({"lora_alpha": None}, "adapter_config.json lacks 'lora_alpha'"),
        ({"use_rslora": True, "rank_pattern": {"q_proj": 2}}, "several ranks"),
    ],
)
def test_an_adapter_that_is_not_plain_lora_is_refused(tiny, tmp_path, write_adapter, config, words):
    folder = write_adapter(adapted(tiny)[0], **config)
    with pytest.raises(ModelFileError, match=words):
        convert_adapter(folder, base=tiny.write(tmp_path / "base"), output=tmp_path / "out.gguf")
    assert not (tmp_path / "out.gguf").exists()


LAYER = "base_model.model.model.layers.0.self_attn.q_proj"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({f"{LAYER}.lora_A.weight": np.ones((RANK, 8), np.float32)}, "do not fit"),
        ({f"{LAYER}.lora_B.weight": np.ones((64, 3), np.float32)}, "do not fit"),
        ({f"{LAYER}.lora_B.weight": None}, "do not fit"),
        ({f"{LAYER}.lora_A.weight": np.ones((RANK, 64), np.int32)}, "no LoRA matrix"),
        ({f"{LAYER}.lora_A.default.weight": np.ones((RANK, 64), np.float32)}, "two adapters"),
        ({"base_model.model.model.norm.weight": np.ones(64, np.float32)}, "no LoRA matrix"),
        (
            {"base_model.model.model.layers.9.mlp.up_proj.lora_A.weight": np.ones((4, 64), np.float32)},
            "adapts",
        ),
        ({"base_model.model.model.embed_tokens.lora_A.weight": np.ones((4, 64), np.float32)}, "not a linear"),
        ({f"{LAYER}.lora_A.weight": np.full((RANK, 64), np.nan, np.float32)}, "not finite"),
    ],
)
def test_matrices_that_do_not_fit_the_base_model_are_refused(tiny, tmp_path, write_adapter, changes, words):
    halves = {name: array for name, array in (adapted(tiny)[0] | changes).items() if array is not None}
    with pytest.raises(ModelFileError, match=words):
        convert_adapter(write_adapter(halves), base=tiny.write(tmp_path / "b"), output=tmp_path / "out.gguf")
    assert not (tmp_path / "out.gguf").exists()


def test_an_adapter_without_weights_is_refused(tiny, tmp_path, write_adapter):
    folder, base = write_adapter(adapted(tiny)[0]), tiny.write(tmp_path / "base")
    save_file({}, folder / "adapter_model.safetensors")
    with pytest.raises(ModelFileError, match="no LoRA matrices"):
        convert_adapter(folder, base=base, output=tmp_path / "out.gguf")
    (folder / "adapter_model.safetensors").unlink()
    with pytest.raises(ModelFileError, match="no weights"):
        convert_adapter(folder, base=base, output=tmp_path / "out.gguf")
