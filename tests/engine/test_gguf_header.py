import os
import struct
from collections.abc import Callable
from pathlib import Path

import gguf
import numpy as np
import pytest

from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.errors import ModelFileError

ENTRY_COUNT_AT = 16


def refusal(path: Path) -> str:
    with pytest.raises(ModelFileError) as caught:
        read_header(path)
    return str(caught.value)


def test_header_tells_name_context_and_prompt_format(tiny_model: Path) -> None:
    header = read_header(tiny_model)
    assert header.name == "tiny random model"
    assert header.architecture == "llama"
    assert header.context_length == 2048
    assert header.prompt_format == "starter"
    assert b"SELECT" in header.tokens
    assert header.arrays["tokenizer.ggml.token_type"].length == len(header.tokens)
    assert {tensor.name for tensor in header.tensors} >= {"token_embd.weight", "blk.1.ffn_down.weight"}


def test_header_tells_where_the_data_begins(tiny_model: Path) -> None:
    assert read_header(tiny_model).data_start == gguf.GGUFReader(tiny_model).data_offset


def test_header_needs_no_prompt_format(make_tiny_model: Callable[..., Path], tmp_path: Path) -> None:
    assert read_header(make_tiny_model(tmp_path / "m.gguf", prompt_format=None)).prompt_format is None


def test_missing_file_folder_and_pipe_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "There is no model file" in refusal(tmp_path / "none.gguf")
    assert "is not a file" in refusal(tmp_path)
    assert "is not a file" in refusal(tmp_path / "pipe")


@pytest.mark.parametrize("content", [b"", b"GGUF", b"not a model" * 20, b"\x80\x02}q\x00." * 20])
def test_file_that_is_no_gguf_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "m.gguf").write_bytes(content)
    assert "is not a GGUF model file" in refusal(tmp_path / "m.gguf")


def test_every_truncation_is_refused(tiny_model: Path, tmp_path: Path) -> None:
    whole = tiny_model.read_bytes()
    cut = tmp_path / "cut.gguf"
    lengths = np.random.default_rng(0).integers(24, len(whole), 60)
    for length in (*lengths, len(whole) - 1):
        cut.write_bytes(whole[:length])
        assert "is damaged" in refusal(cut)


@pytest.mark.parametrize(
    "tail",
    [
        struct.pack("<Q", 1 << 63),
        struct.pack("<Q", 3) + b"key" + struct.pack("<IIQ", 9, 4, 1 << 63),
        struct.pack("<Q", 3) + b"key" + struct.pack("<IIQ", 9, 8, 1 << 40),
        struct.pack("<Q", 3) + b"key" + struct.pack("<IIQ", 9, 9, 1),
        struct.pack("<Q", 3) + b"key" + struct.pack("<I", 99),
        struct.pack("<Q", 3) + b"key" + struct.pack("<IQ", 8, 1 << 30),
    ],
)
def test_value_that_lies_about_its_length_is_refused(tail: bytes, tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + tail + bytes(64))
    assert "is damaged" in refusal(path)


def test_old_version_is_refused_with_advice(tmp_path: Path) -> None:
    (tmp_path / "m.gguf").write_bytes(b"GGUF" + struct.pack("<IQQ", 1, 0, 0) + bytes(64))
    assert "GGUF version 1" in refusal(tmp_path / "m.gguf")


def test_flipped_bytes_of_a_header_are_read_or_refused_and_never_raise_another_error(
    tiny_model: Path, tmp_path: Path
) -> None:
    whole = tiny_model.read_bytes()
    chance = np.random.default_rng(1)
    path = tmp_path / "m.gguf"
    header_length = whole.index(b"blk.1.ffn_norm.weight")
    for _ in range(120):
        damaged = bytearray(whole)
        for _ in range(chance.integers(1, 5)):
            damaged[chance.integers(header_length)] = chance.choice([0, 1, 255, chance.integers(256)])
        path.write_bytes(damaged)
        try:
            read_header(path)
        except ModelFileError as error:
            assert error.hint  # noqa: PT017 - both outcomes are right
