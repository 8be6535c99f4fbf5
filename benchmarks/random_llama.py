"""A Llama of a billion random weights over a real vocabulary: as slow as a real model, and made in a minute.

python benchmarks/random_llama.py FILE [--vocabulary GGUF]
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np

CONTEXT = 8192
BLOCK_VALUES, BLOCK_BYTES = 32, 18
"""Of ggml's Q4_0: a scale of two bytes, then four bits a number."""
SCALE = np.float16(0.02 / 4.6).tobytes()
"""Four bits drawn evenly have a standard deviation of 4.6, the weights one of 0.02."""
MADE_UP_TOKENS = 32_000


@dataclass(frozen=True, kw_only=True)
class Shape:
    """The sizes of a model; a head is as wide as the heads divide the width."""

    width: int
    feed_forward: int
    heads: int
    key_value_heads: int
    blocks: int


LLAMA_3_2_1B = Shape(width=2048, feed_forward=8192, heads=32, key_value_heads=8, blocks=16)
TINY_LLAMA_1B = Shape(width=2048, feed_forward=5632, heads=32, key_value_heads=4, blocks=22)
ALL_HEADS_1B = Shape(width=2048, feed_forward=5504, heads=16, key_value_heads=16, blocks=20)
"""As many keys as heads, as Llama 2 has them: the most room for the context."""


def write_random_llama(path: Path, vocabulary: Path | None, *, shape: Shape = LLAMA_3_2_1B) -> Path:
    """Write the model; without a file that holds a vocabulary, over one of made-up words."""
    blocks = shape.blocks
    writer = gguf.GGUFWriter(path, "llama", use_temp_file=True)
    writer.add_name(f"random {vocabulary.stem if vocabulary else 'made-up'}")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(blocks)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.key_value_heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(shape.width // shape.heads)
    writer.add_string("sqlcoder_local.prompt_format", "starter")
    count = _copy_vocabulary(writer, vocabulary) if vocabulary else _make_up_vocabulary(writer)
    random = np.random.default_rng(7)
    for name, rows, columns in _matrices(count, shape):
        packed = random.integers(0, 256, (rows, columns // BLOCK_VALUES, BLOCK_BYTES), dtype=np.uint8)
        packed[:, :, :2] = np.frombuffer(SCALE, dtype=np.uint8)
        writer.add_tensor(name, packed.reshape(rows, -1), raw_dtype=gguf.GGMLQuantizationType.Q4_0)
    for name in ("output_norm", *(f"blk.{n}.{kind}_norm" for n in range(blocks) for kind in ("attn", "ffn"))):
        writer.add_tensor(f"{name}.weight", np.ones(shape.width, dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _matrices(tokens: int, shape: Shape) -> Iterator[tuple[str, int, int]]:
    width, feed_forward = shape.width, shape.feed_forward
    keys = shape.key_value_heads * width // shape.heads
    yield "token_embd.weight", tokens, width
    for number in range(shape.blocks):
        for name, rows, columns in (
            ("attn_q", width, width),
            ("attn_k", keys, width),
            ("attn_v", keys, width),
            ("attn_output", width, width),
            ("ffn_gate", feed_forward, width),
            ("ffn_up", feed_forward, width),
            ("ffn_down", width, feed_forward),
        ):
            yield f"blk.{number}.{name}.weight", rows, columns


def _copy_vocabulary(writer: gguf.GGUFWriter, path: Path) -> int:
    """Take over every key of a file's tokenizer; gives the number of tokens."""
    reader = gguf.GGUFReader(path)
    for name, field in reader.fields.items():
        if name.startswith("tokenizer."):
            kind = field.types[0]
            inner = field.types[1] if kind == gguf.GGUFValueType.ARRAY else None
            writer.add_key_value(name, field.contents(), kind, sub_type=inner)
    count = len(reader.fields["tokenizer.ggml.tokens"].data)
    writer.add_vocab_size(count)
    return count


def _make_up_vocabulary(writer: gguf.GGUFWriter) -> int:
    """Take the 256 bytes and words of two to four letters."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    letters = [*map(chr, printable), *(chr(256 + n) for n in range(len(others)))]
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    pairs = [a + b for a in alphabet for b in alphabet]
    words = [*pairs, *(a + b for a in pairs for b in pairs)]
    tokens = ["<|end|>", *letters, *words][:MADE_UP_TOKENS]
    kept = set(tokens)
    merges = [f"{word[: len(word) // 2]} {word[len(word) // 2 :]}" for word in words if word in kept]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types([gguf.TokenType.CONTROL] + [gguf.TokenType.NORMAL] * (len(tokens) - 1))
    writer.add_token_merges(merges)
    writer.add_eos_token_id(0)
    writer.add_add_bos_token(value=False)
    writer.add_vocab_size(len(tokens))
    return len(tokens)


if __name__ == "__main__":
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("file", type=Path)
    flags.add_argument("--vocabulary", type=Path, help="a GGUF file that holds one")
    chosen = flags.parse_args()
    write_random_llama(chosen.file, chosen.vocabulary)
