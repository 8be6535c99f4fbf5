"""Checkpoints that cannot be converted: the message must name what is wrong."""

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.hf_to_gguf import convert_checkpoint
from sqlcoder_local.errors import ModelFileError, SqlcoderError, UsageError

WHOLE = "model.safetensors"
INDEX = "model.safetensors.index.json"


def refusal(folder: Path, quant: str = "q8_0") -> str:
    """The message of the error; nothing may be left beside the folder."""
    output = folder.parent / "out.gguf"
    before = set(folder.parent.iterdir())
    with pytest.raises(SqlcoderError) as caught:
        convert_checkpoint(folder, output=output, quant=quant)
    assert caught.value.exit_code == 2
    assert caught.value.hint
    assert set(folder.parent.iterdir()) == before
    return caught.value.message


def test_a_missing_folder_or_a_file_is_refused(tmp_path):
    with pytest.raises(UsageError, match="There is no folder"):
        convert_checkpoint(tmp_path / "none", output=tmp_path / "a.gguf", quant="q8_0")
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="is a file, not a folder"):
        convert_checkpoint(tmp_path / "file", output=tmp_path / "a.gguf", quant="q8_0")


def test_an_unknown_quantization_is_refused_with_the_known_ones(tiny, tmp_path):
    with pytest.raises(UsageError, match=r"no quantization 'q9'.*q4_k_m"):
        convert_checkpoint(tiny.write(tmp_path / "tiny"), output=tmp_path / "a.gguf", quant="q9")


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", WHOLE])
def test_a_missing_file_is_named(tiny, tmp_path, name):
    folder = tiny.write(tmp_path / "tiny")
    (folder / name).unlink()
    assert ("no weights" if name == WHOLE else name) in refusal(folder)


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json"])
@pytest.mark.parametrize(
    "text", ["", "{", "[1]", "null", '{"a": 1, "a": 2}', "[" * 100_000, '{"a": "\\ud800"}', "\xff"]
)
def test_malformed_json_is_refused_by_file_name(tiny, tmp_path, name, text):
    folder = tiny.write(tmp_path / "tiny")
    (folder / name).write_bytes(text.encode("latin-1"))
    assert name in refusal(folder)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"architectures": ["FalconForCausalLM"]}, "'FalconForCausalLM' is not known"),
        ({"architectures": []}, "does not name an architecture"),
        ({"architectures": "LlamaForCausalLM"}, "does not name an architecture"),
        ({"hidden_size": "64"}, "'hidden_size' is '64', not a whole number"),
        ({"hidden_size": -64}, "'hidden_size' is -64"),
        ({"hidden_size": True}, "'hidden_size' is True"),
        ({"num_hidden_layers": 2**40}, "'num_hidden_layers' is"),
        ({"rope_theta": float("inf")}, "'rope_theta' is inf"),
        ({"rope_theta": 0}, "'rope_theta' is 0"),
        ({"num_attention_heads": None}, "lacks 'num_attention_heads'"),
        ({"num_attention_heads": 3}, "do not fit together"),
        ({"num_attention_heads": 128}, "do not fit together"),
        ({"tie_word_embeddings": "yes"}, "'tie_word_embeddings' is 'yes', not true or false"),
        ({"tie_word_embeddings": False}, "lacks the tensor lm_head.weight"),
        ({"hidden_act": "gelu"}, "'gelu'"),
        ({"mlp_bias": True}, "biases in the feed-forward part"),
        ({"rope_scaling": {"rope_type": "yarn", "factor": 4.0}}, "'yarn'"),
        ({"rope_scaling": [1]}, "'rope_scaling' is [1], not an object"),
        ({"num_hidden_layers": 3}, "lacks the tensor model.layers.2"),
        ({"num_hidden_layers": 1}, "does not use"),
        ({"intermediate_size": 128}, "has the shape 96 x 64, but config.json asks for 128 x 64"),
        ({"vocab_size": 402}, "has the shape"),
        ({"sqlcoder_local": {"name": 3}}, "'name' is 3"),
    ],
)
def test_a_wrong_configuration_is_refused(tiny, tmp_path, changes, words):
    assert words in refusal(tiny.but(**changes).write(tmp_path / "tiny"))


def test_a_tokenizer_with_more_tokens_than_the_embedding_has_rows_is_refused(tiny, tmp_path):
    rows = tiny.config["vocab_size"] - 1
    tensors = {**tiny.tensors, "model.embed_tokens.weight": np.zeros((rows, 64), np.float32)}
    checkpoint = replace(tiny.but(vocab_size=rows), tensors=tensors)
    assert "but the embedding only" in refusal(checkpoint.write(tmp_path / "tiny"))


def test_an_embedding_with_more_rows_than_tokens_is_padded(tiny, tmp_path):
    rows = tiny.config["vocab_size"] + 7
    tensors = {**tiny.tensors, "model.embed_tokens.weight": np.zeros((rows, 64), np.float32)}
    checkpoint = replace(tiny.but(vocab_size=rows), tensors=tensors)
    convert_checkpoint(checkpoint.write(tmp_path / "tiny"), output=tmp_path / "out.gguf", quant="f16")


def test_a_missing_an_extra_and_an_adapter_tensor_are_named(tiny, tmp_path):
    lacking = dict(tiny.tensors)
    del lacking["model.layers.1.mlp.up_proj.weight"]
    folder = replace(tiny, tensors=lacking).write(tmp_path / "lacking")
    assert "lacks the tensor model.layers.1.mlp.up_proj.weight" in refusal(folder)
    extra = {**tiny.tensors, "base_model.lora_A.weight": np.zeros((2, 2), np.float32)}
    folder = replace(tiny, tensors=extra).write(tmp_path / "extra")
    assert "holds base_model.lora_A.weight, which LlamaForCausalLM does not use" in refusal(folder)


def test_numbers_that_are_not_finite_are_refused(tiny, tmp_path):
    tiny.tensors["model.layers.0.mlp.up_proj.weight"][3, 5] = np.nan
    assert "not finite" in refusal(tiny.write(tmp_path / "nan"))
    tiny.tensors["model.layers.0.mlp.up_proj.weight"][3, 5] = 70_000
    message = refusal(tiny.write(tmp_path / "large"), "f16")
    assert message == "model.layers.0.mlp.up_proj.weight has values that are not finite numbers in F16."


def test_a_missing_shard_is_named(tiny, tmp_path):
    folder = tiny.write(tmp_path / "tiny", shards=3)
    (folder / "model-00002-of-00003.safetensors").unlink()
    assert "lacks model-00002-of-00003.safetensors, named in" in refusal(folder)


def test_shards_that_disagree_with_the_index_are_refused(tiny, tmp_path):
    folder = tiny.write(tmp_path / "tiny", shards=2)
    index = json.loads((folder / INDEX).read_text())
    first = next(iter(index["weight_map"]))
    place = index["weight_map"].pop(first)
    (folder / INDEX).write_text(json.dumps(index))
    assert "does not list it" in refusal(folder)
    index["weight_map"] |= {first: place, "model.extra.weight": place}
    (folder / INDEX).write_text(json.dumps(index))
    assert "does not hold model.extra.weight" in refusal(folder)
    other = "model-00002-of-00002.safetensors"
    index["weight_map"] |= {first: other if place != other else "model-00001-of-00002.safetensors"}
    del index["weight_map"]["model.extra.weight"]
    (folder / INDEX).write_text(json.dumps(index))
    assert "puts it in" in refusal(folder)


@pytest.mark.parametrize(
    "file",
    ["../model.safetensors", "/etc/passwd", "a/b.safetensors", "a\\b.safetensors", "x.bin", "", 3, None,
     "a\0.safetensors", ["x"], "..", "\x1b[2J.safetensors/"],
)  # fmt: skip
def test_an_index_that_points_elsewhere_is_refused(tiny, tmp_path, file):
    folder = tiny.write(tmp_path / "tiny", shards=2)
    index = json.loads((folder / INDEX).read_text())
    index["weight_map"][next(iter(index["weight_map"]))] = file
    (folder / INDEX).write_text(json.dumps(index))
    assert "not a weight file in the folder" in refusal(folder)


@pytest.mark.parametrize("shards", [1, 2])
def test_a_link_out_of_the_folder_is_refused(tiny, tmp_path, shards):
    folder = tiny.write(tmp_path / "tiny", shards=shards)
    path = max(folder.glob("*.safetensors"))
    path.rename(tmp_path / "elsewhere.safetensors")
    path.symlink_to(tmp_path / "elsewhere.safetensors")
    assert "is a link that leads out of" in refusal(folder)


def test_the_links_of_the_hugging_face_cache_are_followed(tiny, tmp_path):
    folder = tiny.write(tmp_path / "models--tiny" / "snapshots" / "abc")
    blobs = tmp_path / "models--tiny" / "blobs"
    blobs.mkdir()
    (folder / WHOLE).rename(blobs / "0123")
    (folder / WHOLE).symlink_to("../../blobs/0123")
    convert_checkpoint(folder, output=tmp_path / "out.gguf", quant="q8_0")


def test_a_link_to_itself_and_a_pipe_are_refused(tiny, tmp_path):
    folder = tiny.write(tmp_path / "tiny")
    (folder / WHOLE).unlink()
    (folder / WHOLE).symlink_to(WHOLE)
    assert "no weights" in refusal(folder)
    (folder / WHOLE).unlink()
    os.mkfifo(folder / WHOLE)
    assert "no weights" in refusal(folder)


@pytest.mark.parametrize("places", [None, {}, [], "x", 3])
def test_an_index_without_a_map_is_refused(tiny, tmp_path, places):
    folder = tiny.write(tmp_path / "tiny", shards=2)
    (folder / INDEX).write_text(json.dumps({"weight_map": places}))
    assert "does not say which file" in refusal(folder)


def test_a_truncated_file_is_refused_at_every_length(tiny, tmp_path):
    folder = tiny.write(tmp_path / "tiny")
    data = (folder / WHOLE).read_bytes()
    for length in [0, 1, 7, 8, 9, 100, len(data) // 2, len(data) - 1]:
        (folder / WHOLE).write_bytes(data[:length])
        assert WHOLE in refusal(folder)
    (folder / WHOLE).write_bytes(data + b"\0")
    assert "bytes follow its last tensor" in refusal(folder)


def test_a_file_that_shrinks_during_the_conversion_is_refused(tiny, tmp_path):
    folder = tiny.write(tmp_path / "tiny")

    def shrink(_progress):
        os.truncate(folder / WHOLE, 2000)

    with pytest.raises(ModelFileError, match="ends inside"):
        convert_checkpoint(folder, output=tmp_path / "o", quant="f32", workers=1, on_progress=shrink)
    assert not (tmp_path / "o").exists()
