"""Small random checkpoints in the form in which models are published."""

import json
import os
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import pytest
from llama_cpp import Llama
from numpy.typing import NDArray
from safetensors.numpy import save_file
from tokenizers import AddedToken, Regex, Tokenizer, decoders, pre_tokenizers, processors
from tokenizers.models import BPE
from tokenizers.processors import TemplateProcessing
from tokenizers.trainers import BpeTrainer

collect_ignore = [] if os.environ.get("SQLCODER_VOCABULARIES") else ["test_real_vocabularies.py"]
"""What needs data from outside runs where the environment says where it is."""
SENTENCES = [
    "SELECT name, count(*) FROM customers JOIN orders USING (id) GROUP BY name ORDER BY 2 DESC LIMIT 10;",
    "how many orders were placed in 2024 by customers who aren't from Zürich?",
    "Wie viele Kunden haben im März bestellt? 日本語のテキスト 🙂 -- comment",
    "CREATE TABLE t (\n  a INTEGER PRIMARY KEY,\n  b TEXT\n);",
]
CONFIG: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"],
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 128,
    "rms_norm_eps": 1e-5,
    "rope_theta": 10000.0,
    "tie_word_embeddings": True,
    "eos_token_id": 0,
    "sqlcoder_local": {"name": "Tiny", "license": "cc-by-sa-4.0", "prompt_format": "starter"},
}

Arrays = dict[str, NDArray[Any]]


@dataclass(frozen=True, kw_only=True)
class TinyCheckpoint:
    """A checkpoint in memory, ready to be changed and written."""

    config: dict[str, Any]
    tokenizer: dict[str, Any]
    tensors: Arrays
    extra_files: dict[str, dict[str, Any]] = field(default_factory=dict)

    def but(self, **config: Any) -> "TinyCheckpoint":
        return replace(self, config={**self.config, **config})

    def write(self, folder: Path, *, shards: int = 1) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "config.json").write_text(json.dumps(self.config))
        (folder / "tokenizer.json").write_text(json.dumps(self.tokenizer))
        for name, content in self.extra_files.items():
            (folder / name).write_text(json.dumps(content))
        if shards == 1:
            save_file(self.tensors, folder / "model.safetensors")
            return folder
        places = {}
        for number in range(shards):
            file = f"model-{number + 1:05}-of-{shards:05}.safetensors"
            part = dict(sorted(self.tensors.items())[number::shards])
            save_file(part, folder / file)
            places |= dict.fromkeys(part, file)
        index = {"metadata": {}, "weight_map": places}
        (folder / "model.safetensors.index.json").write_text(json.dumps(index))
        return folder


SHORT_NUMBERS = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
PRE_TOKENIZERS: dict[str, list[Any]] = {
    "gpt-2": [pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)],
    "starcoder": [
        pre_tokenizers.Digits(individual_digits=True),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
    ],
    "llama-bpe": [
        pre_tokenizers.Split(Regex(SHORT_NUMBERS), "isolated"),
        pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
    ],
}


def trained_tokenizer(style: str) -> Tokenizer:
    """A byte-level BPE tokenizer in the style of a model family."""
    tokenizer = Tokenizer(BPE(ignore_merges=style == "llama-bpe"))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(PRE_TOKENIZERS[style])
    tokenizer.decoder = decoders.ByteLevel()
    trainer = BpeTrainer(
        vocab_size=400,
        special_tokens=["<|end|>", "<|schema|>", "<|question|>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(SENTENCES * 4, trainer)
    tokenizer.add_tokens([AddedToken("<<note>>", special=False, normalized=False)])
    if style == "llama-bpe":
        around = TemplateProcessing(single="<|schema|> $A", special_tokens=[("<|schema|>", 1)])
        tokenizer.post_processor = processors.Sequence([processors.ByteLevel(trim_offsets=False), around])
    return tokenizer


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    """A byte-level BPE tokenizer like the starter model's."""
    return trained_tokenizer("gpt-2")


@pytest.fixture(scope="session")
def tokenizer_in_style() -> Callable[[str], Tokenizer]:
    """A function that trains a tokenizer in the style of a model family."""
    return trained_tokenizer


def llama_shapes(config: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    """What a Llama checkpoint of this configuration holds."""
    hidden, inner = config["hidden_size"], config["intermediate_size"]
    heads, shared = config["num_attention_heads"], config["num_key_value_heads"]
    size = config.get("head_dim") or hidden // heads
    shapes: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (config["vocab_size"], hidden)}
    for layer in range(config["num_hidden_layers"]):
        prefix = f"model.layers.{layer}."
        shapes |= {
            f"{prefix}input_layernorm.weight": (hidden,),
            f"{prefix}post_attention_layernorm.weight": (hidden,),
            f"{prefix}self_attn.q_proj.weight": (heads * size, hidden),
            f"{prefix}self_attn.k_proj.weight": (shared * size, hidden),
            f"{prefix}self_attn.v_proj.weight": (shared * size, hidden),
            f"{prefix}self_attn.o_proj.weight": (hidden, heads * size),
            f"{prefix}mlp.gate_proj.weight": (inner, hidden),
            f"{prefix}mlp.up_proj.weight": (inner, hidden),
            f"{prefix}mlp.down_proj.weight": (hidden, inner),
        }
    shapes["model.norm.weight"] = (hidden,)
    if not config.get("tie_word_embeddings"):
        shapes["lm_head.weight"] = (config["vocab_size"], hidden)
    return shapes


def random_tensors(shapes: dict[str, tuple[int, ...]], kind: str = "float32") -> Arrays:
    """Random weights, norms around one, of a size that keeps activations tame."""
    draw = np.random.default_rng(7)
    return {
        name: (draw.normal(1.0, 0.1, shape) if "norm" in name else draw.normal(0, 0.15, shape)).astype(kind)
        for name, shape in shapes.items()
    }


@pytest.fixture(scope="session")
def make_llama(tokenizer: Tokenizer) -> Callable[..., TinyCheckpoint]:
    """A function that makes a Llama checkpoint, its configuration changed as asked."""

    def make(kind: str = "float32", **changes: Any) -> TinyCheckpoint:
        config = {**CONFIG, "vocab_size": tokenizer.get_vocab_size(), **changes}
        tensors = random_tensors(llama_shapes(config), kind)
        return TinyCheckpoint(config=config, tokenizer=json.loads(tokenizer.to_str()), tensors=tensors)

    return make


def gpt_bigcode_shapes(config: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    """What a GPTBigCode checkpoint of this configuration holds."""
    hidden, inner = config["n_embd"], config["n_inner"] or 4 * config["n_embd"]
    together = hidden + 2 * hidden // config["n_head"]
    shapes: dict[str, tuple[int, ...]] = {
        "transformer.wte.weight": (config["vocab_size"], hidden),
        "transformer.wpe.weight": (config["n_positions"], hidden),
    }
    layer_names = {
        "ln_1_norm": (hidden,), "ln_2_norm": (hidden,), "attn.c_attn": (together, hidden),
        "attn.c_proj": (hidden, hidden), "mlp.c_fc": (inner, hidden), "mlp.c_proj": (hidden, inner),
    }  # fmt: skip
    names = {
        f"transformer.h.{layer}.{name}": shape
        for layer in range(config["n_layer"])
        for name, shape in layer_names.items()
    }
    for name, shape in (names | {"transformer.ln_f_norm": (hidden,)}).items():
        shapes[f"{name}.weight"] = shape
        shapes[f"{name.removesuffix('_norm')}.bias"] = shape[:1]
    return shapes


@pytest.fixture(scope="session")
def make_gpt_bigcode(tokenizer: Tokenizer) -> Callable[..., TinyCheckpoint]:
    """A function that makes a GPTBigCode checkpoint, its configuration changed as asked."""

    def make(**changes: Any) -> TinyCheckpoint:
        config = {
            "architectures": ["GPTBigCodeForCausalLM"], "activation_function": "gelu_pytorch_tanh",
            "n_embd": 64, "n_head": 4, "n_layer": 2, "n_inner": None, "n_positions": 64,
            "multi_query": True, "layer_norm_epsilon": 1e-5, "bos_token_id": 0, "eos_token_id": 0,
            "vocab_size": tokenizer.get_vocab_size(), **changes,
        }  # fmt: skip
        drawn = random_tensors(gpt_bigcode_shapes(config))
        tensors = {name.replace("_norm", ""): array for name, array in drawn.items()}
        return TinyCheckpoint(config=config, tokenizer=json.loads(tokenizer.to_str()), tensors=tensors)

    return make


@pytest.fixture
def tiny(make_llama: Callable[..., TinyCheckpoint]) -> TinyCheckpoint:
    """The plainest checkpoint."""
    return make_llama()


@pytest.fixture
def write_bf16() -> Callable[[Arrays, Path], None]:
    """A function that writes a safetensors file in BF16, which numpy has no name for."""

    def write(tensors: Arrays, path: Path) -> None:
        header, data = {}, b""
        for name, array in tensors.items():
            upper = (array.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16).tobytes()
            offsets = [len(data), len(data) + len(upper)]
            header[name] = {"dtype": "BF16", "shape": list(array.shape), "data_offsets": offsets}
            data += upper
        text = json.dumps(header).encode()
        path.write_bytes(len(text).to_bytes(8, "little") + text + data)

    return write


def pickle_text(value: str) -> bytes:
    return b"X" + struct.pack("<I", len(value.encode())) + value.encode()


def pickle_numbers(*values: int) -> bytes:
    return b"(" + b"".join(b"J" + struct.pack("<i", value) for value in values) + b"t"


@pytest.fixture
def pickled_state() -> Callable[..., bytes]:
    """A function that writes the pickle of a state dict as PyTorch does, without PyTorch."""

    def write(
        storages: dict[str, tuple[str, NDArray[Any]]],
        *,
        shape: tuple[int, ...] | None = None,
        strides: tuple[int, ...] | None = None,
        first: int = 0,
    ) -> bytes:
        program = b"\x80\x02ccollections\nOrderedDict\n)R("
        for number, (name, (kind, array)) in enumerate(storages.items()):
            steps = tuple(stride // array.itemsize for stride in array.strides)
            program += pickle_text(name) + b"ctorch._utils\n_rebuild_tensor_v2\n(("
            program += pickle_text("storage") + f"ctorch\n{kind}\n".encode() + pickle_text(str(number))
            program += pickle_text("cpu") + b"J" + struct.pack("<i", array.size) + b"tQ"
            program += b"J" + struct.pack("<i", first)
            program += pickle_numbers(*(array.shape if shape is None else shape))
            program += pickle_numbers(*(steps if strides is None else strides))
            program += b"\x89ccollections\nOrderedDict\n)RtR"
        return program + b"u."

    return write


@pytest.fixture(scope="session")
def logits_of() -> Callable[..., NDArray[np.float32]]:
    """A function that lets llama.cpp compute the logits after each of the tokens."""

    def compute(path: Path, ids: list[int], **options: Any) -> NDArray[np.float32]:
        whole = llama_cpp.GGML_TYPE_F32  # the cache of keys and values is rounded to F16 otherwise
        threads = {"n_threads": 1, "n_threads_batch": 1}
        model = Llama(
            str(path),
            n_ctx=64,
            logits_all=True,
            verbose=False,
            type_k=whole,
            type_v=whole,
            **threads,
            **options,
        )
        try:
            model.eval(ids)
            return np.array(model.scores[: len(ids)])
        finally:
            model.close()

    return compute


STORAGE_KINDS = {"float32": "FloatStorage", "float16": "HalfStorage"}


@pytest.fixture
def write_bin(pickled_state) -> Callable[[Arrays, Path], None]:
    """A function that writes tensors as PyTorch does."""

    def write(tensors: Arrays, path: Path) -> None:
        storages = {name: (STORAGE_KINDS[str(array.dtype)], array) for name, array in tensors.items()}
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("archive/data.pkl", pickled_state(storages))
            for number, (_, array) in enumerate(storages.values()):
                archive.writestr(f"archive/data/{number}", array.tobytes())

    return write
