"""What must hold of a model before llama.cpp may see it: on some headers it ends the whole process."""

import re
from collections.abc import Iterator

from sqlcoder_local.engine.gguf_cursor import FLOAT32, INT32, STRING
from sqlcoder_local.engine.gguf_header import GgufHeader, damaged_model
from sqlcoder_local.errors import ModelFileError

ARCHITECTURES = ("llama", "starcoder", "starcoder2", "qwen2", "qwen3")
BOUNDS = {"block_count": (1, 512), "context_length": (64, 1 << 24), "embedding_length": (1, 1 << 20)}
BYTE_LEVEL, SENTENCE_PIECE = "gpt2", "llama"
UNSUPPORTED_PARTS = ("expert_count", "expert_used_count", "expert_group_count", "nextn_predict_layers")
EPSILONS = ("attention.layer_norm_epsilon", "attention.layer_norm_rms_epsilon")
ARRAY_TYPES = {"scores": FLOAT32, "token_type": INT32, "merges": STRING}


def check_sound(header: GgufHeader) -> None:
    """Refuse a model that llama.cpp could not run; raises ModelFileError with the reason."""
    if header.architecture not in ARCHITECTURES:
        raise ModelFileError(
            f"{header.path} holds a model of an architecture that is not supported: {header.architecture!r}.",
            f"Supported are: {', '.join(ARCHITECTURES)}.",
        )
    if header.metadata.get("split.count", 0) not in {0, 1}:
        raise ModelFileError(
            f"{header.path} is one part of a model split over several files.", "Merge the parts first."
        )
    for what in (*_sizes(header), *_tokenizer(header), *_token_lists(header)):
        raise damaged_model(header.path, what)


def _sizes(header: GgufHeader) -> Iterator[str]:
    architecture, metadata = header.architecture, header.metadata
    for key, (least, most) in BOUNDS.items():
        value = metadata.get(f"{architecture}.{key}")
        if not isinstance(value, int) or not least <= value <= most:
            yield f"its {architecture}.{key} is {value}"
            return
    for key in EPSILONS:
        epsilon = metadata.get(f"{architecture}.{key}", 0.0)
        if not isinstance(epsilon, float) or not 0 <= epsilon < 1:
            yield f"its {architecture}.{key} is {epsilon}"
    for key in UNSUPPORTED_PARTS:
        if metadata.get(f"{architecture}.{key}", 0) != 0:
            yield f"its {architecture}.{key} asks for a kind of model that is not supported"
    numbers = (re.match(r"blk\.(\d+)\.", tensor.name) for tensor in header.tensors)
    if {int(number[1]) for number in numbers if number} != set(
        range(int(metadata[f"{architecture}.block_count"]))
    ):
        yield f"its {architecture}.block_count does not match its tensors"


def _tokenizer(header: GgufHeader) -> Iterator[str]:
    kind = header.metadata.get("tokenizer.ggml.model")
    tokens = set(header.tokens)
    if kind not in {BYTE_LEVEL, SENTENCE_PIECE}:
        yield f"its tokenizer is of the unknown kind {kind!r}"
    if not tokens:
        yield "it has no vocabulary"
    if any(b"\0" in token for token in tokens):
        yield "a token of its vocabulary holds a NUL"
    if len(tokens) < len(header.tokens):
        yield "two tokens of its vocabulary are the same"
    if kind == SENTENCE_PIECE and not tokens.issuperset(b"<0x%02X>" % byte for byte in range(256)):
        yield "its vocabulary lacks tokens for single bytes"


def _token_lists(header: GgufHeader) -> Iterator[str]:
    for name, element_type in ARRAY_TYPES.items():
        array = header.arrays.get(f"tokenizer.ggml.{name}")
        if array and array.element_type != element_type:
            yield f"its tokenizer.ggml.{name} is a list of something else"
        if array and element_type != STRING and array.length != len(header.tokens):
            yield f"its tokenizer.ggml.{name} is not as long as its vocabulary"
    for key, value in header.metadata.items():
        if re.fullmatch(r"tokenizer\.ggml\.\w+_token_id", key) and not (
            isinstance(value, int) and 0 <= value < len(header.tokens)
        ):
            yield f"its {key} is {value}, outside the vocabulary"
