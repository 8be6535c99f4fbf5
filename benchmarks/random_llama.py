"""A Llama of a billion random weights over a real vocabulary: as slow as a real model, and made in a minute.

python benchmarks/random_llama.py FILE [--vocabulary GGUF]
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np

WIDTH, FEED_FORWARD, HEADS, KEY_VALUE_HEADS, BLOCKS, CONTEXT = 2048, 8192, 32, 8, 16, 8192
"""The sizes of Llama 3.2 1B."""
HEAD_WIDTH = WIDTH // HEADS
BLOCK_VALUES, BLOCK_BYTES = 32, 18
"""Of ggml's Q4_0: a scale of two bytes, then four bits a number."""
SCALE = np.float16(0.02 / 4.6).tobytes()
"""Four bits drawn evenly have a standard deviation of 4.6, the weights one of 0.02."""
MADE_UP_TOKENS = 32_000


def write_random_llama(path: Path, vocabulary: Path | None, *, blocks: int = BLOCKS) -> Path:
    """Write the model; without a file that holds a vocabulary, over one of made-up words."""
    writer = gguf.GGUFWriter(path, "llama", use_temp_file=True)
    writer.add_name(f"random {vocabulary.stem if vocabulary else 'made-up'}")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(blocks)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KEY_VALUE_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(HEAD_WIDTH)
    writer.add_string("sqlcoder_local.prompt_format", "starter")
    count = _copy_vocabulary(writer, vocabulary) if vocabulary else _make_up_vocabulary(writer)
    random = np.random.default_rng(7)
    for name, rows, columns in _matrices(count, blocks):
        packed = random.integers(0, 256, (rows, columns // BLOCK_VALUES, BLOCK_BYTES), dtype=np.uint8)
        packed[:, :, :2] = np.frombuffer(SCALE, dtype=np.uint8)
        writer.add_tensor(name, packed.reshape(rows, -1), raw_dtype=gguf.GGMLQuantizationType.Q4_0)
    for name in ("output_norm", *(f"blk.{n}.{kind}_norm" for n in range(blocks) for kind in ("attn", "ffn"))):
        writer.add_tensor(f"{name}.weight", np.ones(WIDTH, dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _matrices(tokens: int, blocks: int) -> Iterator[tuple[str, int, int]]:
    yield "token_embd.weight", tokens, WIDTH
    for number in range(blocks):
        for name, rows, columns in (
            ("attn_q", WIDTH, WIDTH),
            ("attn_k", KEY_VALUE_HEADS * HEAD_WIDTH, WIDTH),
            ("attn_v", KEY_VALUE_HEADS * HEAD_WIDTH, WIDTH),
            ("attn_output", WIDTH, WIDTH),
            ("ffn_gate", FEED_FORWARD, WIDTH),
            ("ffn_up", FEED_FORWARD, WIDTH),
            ("ffn_down", WIDTH, FEED_FORWARD),
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
