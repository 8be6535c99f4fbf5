"""The vocabularies of the published models, from llama.cpp's vocabulary files.

Runs where SQLCODER_VOCABULARIES names a folder with ggml-vocab-*.gguf and their .inp and .out files.
"""

import json
import os
import struct
from dataclasses import replace
from pathlib import Path

import gguf
import numpy as np
import pytest
from llama_cpp import Llama
from tokenizers import Tokenizer

from convert.hf_to_gguf import convert_checkpoint
from convert.pre_tokenizer import SINGLE_DIGITS, WORDS, WORDS_AND_SHORT_NUMBERS

FOLDER = Path(os.environ.get("SQLCODER_VOCABULARIES", ""))
EXPRESSIONS = {"starcoder": (SINGLE_DIGITS, WORDS), "llama-bpe": (WORDS_AND_SHORT_NUMBERS,)}
SEPARATOR = "\n__ggml_vocab_test__\n"


def field(number: int, kind: int, payload: bytes) -> bytes:
    """One field of a protocol buffer; payloads stay below 128 bytes or carry two length bytes."""
    if kind != 2:
        return bytes([number << 3 | kind]) + payload
    length = len(payload)
    prefix = bytes([length]) if length < 128 else bytes([length & 127 | 128, length >> 7])
    return bytes([number << 3 | kind]) + prefix + payload


def sentencepiece_model(values) -> bytes:
    entries = zip(
        values["tokenizer.ggml.tokens"],
        values["tokenizer.ggml.scores"],
        values["tokenizer.ggml.token_type"],
        strict=True,
    )
    pieces = b"".join(
        field(
            1,
            2,
            field(1, 2, text.encode()) + field(2, 5, struct.pack("<f", score)) + field(3, 0, bytes([kind])),
        )
        for text, score, kind in entries
    )
    return pieces + field(2, 2, field(3, 0, b"\x02")) + field(3, 2, field(4, 0, b"\0") + field(3, 0, b"\1"))


def tokenizer_json(values, style: str) -> dict:
    tokens, kinds = values["tokenizer.ggml.tokens"], values["tokenizer.ggml.token_type"]
    splits = [
        {"type": "Split", "pattern": {"Regex": expression}, "behavior": "Isolated", "invert": False}
        for expression in EXPRESSIONS[style]
    ]
    plain = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}
    return {
        "added_tokens": [
            {"id": number, "content": text, "special": True, "normalized": False, "single_word": False,
             "lstrip": False, "rstrip": False}
            for number, text in enumerate(tokens) if kinds[number] != 1
        ],
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [*splits, plain]},
        "model": {
            "type": "BPE", "ignore_merges": style == "llama-bpe",
            "vocab": {text: number for number, text in enumerate(tokens) if kinds[number] == 1},
            "merges": values["tokenizer.ggml.merges"],
        },
    }  # fmt: skip


@pytest.fixture(scope="module", params=["starcoder", "llama-bpe", "llama-spm"])
def style(request):
    return request.param


@pytest.fixture(scope="module")
def values(style):
    fields = gguf.GGUFReader(FOLDER / f"ggml-vocab-{style}.gguf").fields
    return {key: value.contents() for key, value in fields.items()}


@pytest.fixture(scope="module")
def converted(style, values, make_llama, tmp_path_factory):
    """Model and folder of a tiny checkpoint with the real vocabulary."""
    folder = tmp_path_factory.mktemp(style)
    count = len(values["tokenizer.ggml.tokens"])
    made = make_llama(vocab_size=count, hidden_size=32, num_hidden_layers=1, bos_token_id=1, eos_token_id=2)
    if style == "llama-spm":
        made.write(folder / "tiny")
        (folder / "tiny" / "tokenizer.model").write_bytes(sentencepiece_model(values))
    else:
        replace(made, tokenizer=tokenizer_json(values, style)).write(folder / "tiny")
    convert_checkpoint(folder / "tiny", output=folder / "tiny.gguf", quant="q8_0")
    model = Llama(str(folder / "tiny.gguf"), vocab_only=True, verbose=False)
    yield model, folder / "tiny"
    model.close()


def test_the_vocabulary_is_carried_over_token_by_token(converted, values):
    folder = converted[1]
    fields = gguf.GGUFReader(folder.with_suffix(".gguf")).fields
    for key in ("tokens", "token_type", "merges", "scores"):
        name = f"tokenizer.ggml.{key}"
        if name in values and (key != "scores" or "merges" not in values):
            assert fields[name].contents() == values[name]


def test_the_published_examples_get_the_published_ids(converted, style):
    texts = (FOLDER / f"ggml-vocab-{style}.gguf.inp").read_text().split(SEPARATOR)[:-1]
    lines = (FOLDER / f"ggml-vocab-{style}.gguf.out").read_text().splitlines()
    assert len(texts) == len(lines) >= 40
    for text, line in zip(texts, lines, strict=True):
        ids = converted[0].tokenize(text.encode(), add_bos=False, special=False)
        assert ids == [int(number) for number in line.split()]


def test_a_thousand_texts_get_the_ids_of_the_tokenizers_library(converted, style):
    if style == "llama-spm":
        return
    model, folder = converted
    original = Tokenizer.from_str(json.dumps(json.loads((folder / "tokenizer.json").read_text())))
    draw = np.random.default_rng(5)
    pieces = [
        "SELECT", " count(*)", " FROM", "\n", "  ", "\t", "'s", "Zürich", " naïve", "日本語", "🙂", "1234567",
        "\x00", "\x1b", "\u3000", "₂", "Ⅳ", "e\u0301", "--", ";", " = ", "'x'", "def f():", "\r\n", "ﬁ",
    ]  # fmt: skip
    for _ in range(1000):
        text = "".join(pieces[choice] for choice in draw.integers(len(pieces), size=draw.integers(20)))
        assert model.tokenize(text.encode(), add_bos=False, special=False) == original.encode(text).ids
