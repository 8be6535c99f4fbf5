"""SentencePiece vocabularies: the ids of llama.cpp against the algorithm itself."""

import json
import struct
from dataclasses import replace
from itertools import pairwise

import gguf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from llama_cpp import Llama

from convert.hf_to_gguf import convert_checkpoint
from convert.sentencepiece_model import read_pieces
from convert.vocabulary import TokenKind
from sqlcoder_local.errors import ModelFileError

WORDS = [
    "▁SELECT",
    "▁FROM",
    "▁t",
    "he",
    "▁the",
    "er",
    "▁c",
    "ount",
    "▁count",
    "(*",
    "--",
    "ün",
    "日本",
    "▁▁",
    "▁▁▁▁",
]
FRAGMENTS = st.sampled_from(["SELECT", " the", "\n", "  ", "🙂", "é", "\x01", "count(*)"])
TEXTS = st.lists(FRAGMENTS | st.text(max_size=6), max_size=10).map("".join)


def message(number: int, value: bytes | float) -> bytes:
    """One field in the wire format."""
    if isinstance(value, float):
        return varint(number << 3 | 5) + struct.pack("<f", value)
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def varint(value: int) -> bytes:
    low, high = value & 0x7F, value >> 7
    return bytes([low | 0x80]) + varint(high) if high else bytes([low])


def pieces_of(words: list[str]) -> list[tuple[str, float, int]]:
    """Control tokens, bytes, then the words with every step towards them, then the characters."""
    steps = dict.fromkeys(word[:end] for word in words for end in range(2, len(word) + 1))
    characters = dict.fromkeys("".join(words) + "abcdefghijklmnopqrstuvwxyz0123456789();=,'")
    return [
        ("<unk>", 0.0, 2), ("<s>", 0.0, 3), ("</s>", 0.0, 3),
        *((f"<0x{byte:02X}>", 0.0, 6) for byte in range(256)),
        *((text, -float(rank), 1) for rank, text in enumerate([*steps, *characters])),
    ]  # fmt: skip


def model_bytes(pieces, *, algorithm: int = 2, rules: bytes = message(3, 1) + message(4, 0)) -> bytes:
    body = b"".join(
        message(1, message(1, text.encode()) + message(2, score) + (message(3, kind) if kind != 1 else b""))
        for text, score, kind in pieces
    )
    return body + message(2, message(3, algorithm) + message(35, 1)) + message(3, rules)


PIECES = pieces_of(WORDS)


def reference_ids(text: str) -> list[int]:
    """The algorithm as its authors describe it: join the best pair, leftmost first, until none is left."""
    ids = {piece: (number, score) for number, (piece, score, kind) in enumerate(PIECES) if kind == 1}
    symbols = list("▁" + text.replace(" ", "▁")) if text else []
    while True:
        pairs = [
            (-ids[left + right][1], place)
            for place, (left, right) in enumerate(pairwise(symbols))
            if left + right in ids
        ]
        if not pairs:
            break
        place = min(pairs)[1]
        symbols[place : place + 2] = ["".join(symbols[place : place + 2])]
    bytes_start = 3
    return [
        number
        for symbol in symbols
        for number in (
            [ids[symbol][0]] if symbol in ids else [bytes_start + byte for byte in symbol.encode()]
        )
    ]


@pytest.fixture(scope="module")
def checkpoint(make_llama):
    settings_file = {
        "bos_token": {"content": "<s>"}, "eos_token": "</s>", "add_bos_token": True,
        "added_tokens_decoder": {str(len(PIECES)): {"content": "▁<EOT>", "special": True}},
    }  # fmt: skip
    made = make_llama(vocab_size=len(PIECES) + 16, bos_token_id=1, eos_token_id=2)
    return replace(made, extra_files={"tokenizer_config.json": settings_file})


@pytest.fixture(scope="module")
def model_file(checkpoint, tmp_path_factory):
    folder = checkpoint.write(tmp_path_factory.mktemp("sentencepiece") / "tiny")
    (folder / "tokenizer.model").write_bytes(model_bytes(PIECES))
    output = folder.parent / "tiny.gguf"
    convert_checkpoint(folder, output=output, quant="f16")
    return output


@pytest.fixture(scope="module")
def model(model_file):
    model = Llama(str(model_file), vocab_only=True, verbose=False)
    yield model
    model.close()


@given(text=TEXTS)
@settings(max_examples=80, deadline=None)
def test_token_ids_agree_with_the_algorithm(model, text):
    text = text.replace("▁", "")
    assert model.tokenize(text.encode(), add_bos=False, special=False) == reference_ids(text)


def test_the_beginning_and_the_end_are_known(model):
    assert model.tokenize(b"the")[0] == model.token_bos() == 1
    assert model.token_eos() == 2


def test_added_tokens_and_padding_fill_the_embedding(model_file):
    fields = gguf.GGUFReader(model_file).fields
    tokens = fields["tokenizer.ggml.tokens"].contents()
    kinds = fields["tokenizer.ggml.token_type"].contents()
    assert len(tokens) == len(kinds) == len(PIECES) + 16
    assert tokens[len(PIECES) :] == ["▁<EOT>", *(f"[PAD{len(PIECES) + number}]" for number in range(1, 16))]
    assert kinds[len(PIECES) :] == [TokenKind.CONTROL] + [TokenKind.UNUSED] * 15
    assert fields["tokenizer.ggml.eot_token_id"].contents() == len(PIECES)
    assert fields["tokenizer.ggml.scores"].contents()[:3] == [0, 0, 0]
    assert fields["tokenizer.ggml.add_space_prefix"].contents() is True


def test_a_piece_is_read_with_text_score_and_kind(tmp_path):
    path = tmp_path / "tokenizer.model"
    path.write_bytes(model_bytes([("<unk>", 0.0, 2), ("▁the", -3.5, 1)]))
    pieces, adds_space = read_pieces(path)
    assert [(piece.text, piece.score, piece.kind) for piece in pieces] == [
        ("<unk>", 0.0, TokenKind.UNKNOWN), ("▁the", -3.5, TokenKind.NORMAL),
    ]  # fmt: skip
    assert adds_space is True


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff" * 20,
        b"\x0a",
        b"\x0a\xff\xff\xff\xff\x7f",
        b"\x0b\x00",
        message(1, b"\x0a\x02\xff\xfe"),
        message(1, message(1, 5)),
        message(1, message(1, b"a") + message(2, 7)),
        message(1, message(1, b"a") + message(3, 99)),
        message(1, message(1, b"a") + message(2, b"12345")),
        model_bytes(PIECES, algorithm=1),
        model_bytes(PIECES, rules=message(2, b"charsmap") + message(4, 0)),
        model_bytes(PIECES, rules=message(3, 1)),
        model_bytes([("a", 0.0, 1), ("a", 0.0, 1)]),
        model_bytes([("", 0.0, 1)]),
        model_bytes(PIECES)[:-7],
    ],
    ids=range(16),
)
def test_a_damaged_or_unknown_model_file_is_refused(checkpoint, tmp_path, content):
    folder = checkpoint.write(tmp_path / "tiny")
    (folder / "tokenizer.model").write_bytes(content)
    with pytest.raises(ModelFileError, match="token"):
        convert_checkpoint(folder, output=tmp_path / "out.gguf", quant="f16")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("added_tokens.json", {"<x>": -1}),
        ("added_tokens.json", {"<x>": 10**9}),
        ("added_tokens.json", {"<x>": "7"}),
        ("tokenizer_config.json", {"added_tokens_decoder": {"x": {"content": "y"}}}),
        ("tokenizer_config.json", {"added_tokens_decoder": {"-1": {"content": "y"}}}),
        ("tokenizer_config.json", {"added_tokens_decoder": {"7": {"content": ""}}}),
        ("tokenizer_config.json", {"added_tokens_decoder": {"7": "y"}}),
    ],
)
def test_malformed_added_tokens_are_refused(checkpoint, tmp_path, name, content):
    folder = checkpoint.write(tmp_path / "tiny")
    (folder / "tokenizer.model").write_bytes(model_bytes(PIECES))
    (folder / name).write_text(json.dumps(content))
    with pytest.raises(ModelFileError, match="token"):
        convert_checkpoint(folder, output=tmp_path / "out.gguf", quant="f16")


def test_padding_makes_room_for_the_rows_of_the_embedding(model_file):
    rows = next(t for t in gguf.GGUFReader(model_file).tensors if t.name == "token_embd.weight").shape[1]
    assert rows == len(PIECES) + 16
