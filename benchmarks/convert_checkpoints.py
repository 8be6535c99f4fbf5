"""Made-up checkpoints in the form in which models are published, for the measurements of conversion."""

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np

SHARDS = 3
VOCABULARY = 32_000


def llama_config(*, hidden: int, inner: int, layers: int, shared_heads: int) -> dict[str, Any]:
    """The config.json of a Llama model with heads of 64 or, when it is wide, 128 values."""
    return {
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_act": "silu",
        "hidden_size": hidden, "intermediate_size": inner, "num_hidden_layers": layers,
        "num_attention_heads": hidden // (128 if hidden > 4096 else 64),  # noqa: PLR2004
        "num_key_value_heads": shared_heads, "max_position_embeddings": 4096,
        "rms_norm_eps": 1e-5, "rope_theta": 10000.0, "vocab_size": VOCABULARY, "torch_dtype": "float16",
        "bos_token_id": 1, "eos_token_id": 2, "tie_word_embeddings": False,
    }  # fmt: skip


def write_checkpoint(folder: Path, config: dict[str, Any], noise: np.ndarray | None) -> int:
    """Write a Llama checkpoint, random or of zeros, with a tokenizer; give the size of its weights."""
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "tokenizer.model").write_bytes(sentencepiece_model())
    shapes = llama_shapes(config)
    places: dict[str, str] = {}
    total = 0
    for shard in range(SHARDS):
        file = f"model-{shard + 1:05}-of-{SHARDS:05}.safetensors"
        part = dict(list(shapes.items())[shard::SHARDS])
        total += write_shard(folder / file, part, noise)
        places |= dict.fromkeys(part, file)
    index = {"metadata": {"total_size": total}, "weight_map": places}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    return total


def write_shard(path: Path, shapes: dict[str, tuple[int, ...]], noise: np.ndarray | None) -> int:
    """Write one file of weights; give the size of its tensors."""
    header, offset = {}, 0
    for name, shape in shapes.items():
        size = int(np.prod(shape)) * 2
        header[name] = {"dtype": "F16", "shape": list(shape), "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header).encode()
    with path.open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for number, shape in enumerate(shapes.values() if noise is not None else ()):
            file.write(np.resize(np.roll(noise, number * 977), shape).tobytes())
        file.truncate(8 + len(text) + offset)
    return offset


def llama_shapes(config: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    """What the checkpoint holds."""
    hidden, inner = config["hidden_size"], config["intermediate_size"]
    shared = hidden // config["num_attention_heads"] * config["num_key_value_heads"]
    size = config["vocab_size"]
    shapes: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (size, hidden)}
    for layer in range(config["num_hidden_layers"]):
        prefix = f"model.layers.{layer}."
        shapes |= {f"{prefix}self_attn.{name}_proj.weight": (hidden, hidden) for name in "qo"}
        shapes |= {f"{prefix}self_attn.{name}_proj.weight": (shared, hidden) for name in "kv"}
        shapes |= {f"{prefix}mlp.{name}_proj.weight": (inner, hidden) for name in ("gate", "up")}
        shapes[f"{prefix}mlp.down_proj.weight"] = (hidden, inner)
        shapes |= {f"{prefix}{name}_layernorm.weight": (hidden,) for name in ("input", "post_attention")}
    shapes["model.norm.weight"] = (hidden,)
    return shapes if config["tie_word_embeddings"] else shapes | {"lm_head.weight": (size, hidden)}


def sentencepiece_model() -> bytes:
    """A SentencePiece vocabulary of the usual size, in protocol-buffer form."""
    pieces = [("<unk>", 2), ("<s>", 3), ("</s>", 3), *((f"<0x{byte:02X}>", 6) for byte in range(256))]
    pieces += [(f"\u2581w{number}", 1) for number in range(VOCABULARY - len(pieces))]
    entries = []
    for rank, (text, kind) in enumerate(pieces):
        body = b"\x0a" + bytes([len(text.encode())]) + text.encode()
        body += b"\x15" + struct.pack("<f", -float(rank)) + b"\x18" + bytes([kind])
        entries.append(b"\x0a" + bytes([len(body)]) + body)
    training, normalization = b"\x18\x02\x98\x02\x01", b"\x18\x01\x20\x00"  # BPE with byte pieces
    parts = b"\x12" + bytes([len(training)]) + training
    parts += b"\x1a" + bytes([len(normalization)]) + normalization
    return b"".join(entries) + parts


def gpt_bigcode_shapes(config: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    """What a checkpoint of StarCoder's family holds."""
    hidden = config["n_embd"]
    inner, together = 4 * hidden, hidden + 2 * hidden // config["n_head"]
    shapes: dict[str, tuple[int, ...]] = {
        "transformer.wte.weight": (config["vocab_size"], hidden),
        "transformer.wpe.weight": (config["n_positions"], hidden),
    }
    for layer in range(config["n_layer"]):
        for name, shape in (
            ("ln_1", (hidden,)), ("ln_2", (hidden,)), ("attn.c_attn", (together, hidden)),
            ("attn.c_proj", (hidden, hidden)), ("mlp.c_fc", (inner, hidden)), ("mlp.c_proj", (hidden, inner)),
        ):  # fmt: skip
            prefix = f"transformer.h.{layer}.{name}"
            shapes |= {f"{prefix}.weight": shape, f"{prefix}.bias": shape[:1]}
    return shapes | {"transformer.ln_f.weight": (hidden,), "transformer.ln_f.bias": (hidden,)}


def write_safetensors(path: Path, tensors: dict[str, np.ndarray], kind: str) -> None:
    """Write one file of weights of one kind, the bits of BF16 given as unsigned integers."""
    header, offset = {}, 0
    for name, array in tensors.items():
        places = [offset, offset + array.nbytes]
        header[name] = {"dtype": kind, "shape": list(array.shape), "data_offsets": places}
        offset += array.nbytes
    text = json.dumps(header).encode()
    with path.open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for array in tensors.values():
            file.write(array.tobytes())


def byte_tokenizer(size: int) -> dict[str, Any]:
    """Give a byte-level tokenizer of bytes and one word, filled up to the size of the vocabulary."""
    whole = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    letters = [chr(byte) for byte in whole] + [chr(0x100 + number) for number in range(256 - len(whole))]
    words = ["<|end|>", *letters, "SE", *(f"w{number:04}" for number in range(size - 258))]
    end = {"id": 0, "content": "<|end|>", "single_word": False, "lstrip": False, "rstrip": False,
           "normalized": False, "special": True}  # fmt: skip
    level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    vocabulary = {word: number for number, word in enumerate(words)}
    bpe = {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
           "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False, "ignore_merges": False,
           "vocab": vocabulary, "merges": [["S", "E"]]}  # fmt: skip
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": [end], "normalizer": None,
        "pre_tokenizer": level, "post_processor": None, "decoder": level, "model": bpe,
    }  # fmt: skip
