"""Conversion: tensor data compared byte by byte with llama.cpp's own converter, or with gguf's quantizer.

    python benchmarks/convert_parity.py [--quick] [--json FILE]
                                        [--peer LLAMA_CPP_FOLDER --peer-python PYTHON]

Small checkpoints of every family, stored as F32, F16 and BF16, become F16, BF16 and Q8_0. The peer needs
llama.cpp's source tree (llama-cpp-python's source distribution has it under vendor/) and a Python with torch,
transformers and sentencepiece; its check of the made-up vocabulary is passed over, its tensors are its own.
Without a peer the same files are compared with what the gguf package makes of the F32 file.
"""

import json
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import gguf
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.convert_checkpoints import byte_tokenizer, gpt_bigcode_shapes, llama_shapes, write_safetensors
from benchmarks.measure import parser, report
from convert.hf_to_gguf import convert_checkpoint

VOCABULARY = 512
LLAMA: dict[str, Any] = {
    "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_act": "silu", "hidden_size": 256,
    "intermediate_size": 512, "num_hidden_layers": 2, "num_attention_heads": 8, "num_key_value_heads": 8,
    "max_position_embeddings": 512, "rms_norm_eps": 1e-5, "rope_theta": 1e4, "vocab_size": VOCABULARY,
    "tie_word_embeddings": False, "bos_token_id": 0, "eos_token_id": 0,
}  # fmt: skip
LLAMA_3 = {
    "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
    "original_max_position_embeddings": 128,
}  # fmt: skip
GPT_BIGCODE = {
    "architectures": ["GPTBigCodeForCausalLM"], "model_type": "gpt_bigcode", "n_positions": 512,
    "n_embd": 256, "n_layer": 2, "n_head": 8, "vocab_size": VOCABULARY, "layer_norm_epsilon": 1e-5,
    "multi_query": True,
    "activation_function": "gelu_pytorch_tanh", "bos_token_id": 0, "eos_token_id": 0,
}  # fmt: skip
FAMILIES: dict[str, dict[str, Any]] = {
    "gpt_bigcode": GPT_BIGCODE,
    "mistral": LLAMA | {
        "architectures": ["MistralForCausalLM"], "model_type": "mistral", "num_key_value_heads": 2,
        "sliding_window": None,
    },
    "codellama_7b": LLAMA | {"rope_theta": 1e6},
    "codellama_34b": LLAMA | {"rope_theta": 1e6, "num_key_value_heads": 2},
    "llama_3": LLAMA | {"rope_theta": 5e5, "num_key_value_heads": 2, "rope_scaling": LLAMA_3},
    "tied": LLAMA | {"tie_word_embeddings": True, "num_key_value_heads": 2},
    "narrow": LLAMA | {"hidden_size": 144, "intermediate_size": 208},
}  # fmt: skip
"""The last one has rows that Q8_0's blocks do not divide."""
KINDS = ("F32", "F16", "BF16")
QUANTIZATIONS = ("f16", "bf16", "q8_0")
RUN_PEER = """
import json, runpy, sys
from pathlib import Path
script, jobs = Path(sys.argv[1]), json.loads(sys.argv[2])
sys.path[:0] = [str(script.parent / "gguf-py"), str(script.parent)]
from conversion.base import TextModel
TextModel.get_vocab_base_pre = lambda self, tokenizer: "gpt-2"
for arguments in jobs:
    sys.argv = [str(script), *arguments]
    runpy.run_path(str(script), run_name="__main__")
"""
Tensors = Mapping[str, tuple[int, bytes]]
"""Encoding and bytes by name."""


def main() -> None:
    """Compare every family, print a table, and write the figures where asked."""
    flags = parser(__doc__ or "")
    flags.add_argument("--peer", type=Path, help="llama.cpp's source tree")
    flags.add_argument("--peer-python", default=sys.executable, help="a Python with torch and transformers")
    options = flags.parse_args()
    with tempfile.TemporaryDirectory(prefix="parity-") as name:
        folders = write_checkpoints(Path(name), KINDS[:1] if options.quick else KINDS)
        if options.peer:
            run_peer(folders, options.peer, options.peer_python)
        figures = compare(folders, peer_tensors if options.peer else package_tensors)
    peer = ["--peer", "LLAMA_CPP_FOLDER", "--peer-python", "PYTHON"] if options.peer else []
    command = shlex.join(["python", "benchmarks/convert_parity.py", *peer])
    judge = "llama.cpp's converter" if options.peer else "the gguf package"
    report({"command": command, "compared_with": judge, **figures}, options.json)
    sys.exit(figures["different_tensors"] > 0)


def write_checkpoints(folder: Path, kinds: tuple[str, ...]) -> dict[str, list[Path]]:
    """Write every family in every kind of numbers; give the folders by family."""
    return {
        family: [write_checkpoint(folder / f"{family}-{kind}", family, kind) for kind in kinds]
        for family in FAMILIES
    }


def write_checkpoint(folder: Path, family: str, kind: str) -> Path:
    """Write one checkpoint: random numbers, some of them zero, some too small for the usual form."""
    folder.mkdir()
    config = FAMILIES[family]
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "tokenizer.json").write_text(json.dumps(byte_tokenizer(VOCABULARY)))
    (folder / "tokenizer_config.json").write_text(json.dumps({"tokenizer_class": "PreTrainedTokenizerFast"}))
    draw = np.random.default_rng(sum(family.encode()))
    shapes = gpt_bigcode_shapes(config) if "n_embd" in config else llama_shapes(config)
    tensors = {}
    for name, shape in shapes.items():
        array = draw.normal(0, 0.05, shape).astype(np.float32)
        tiny = draw.random(shape)
        array[tiny < 0.02] *= np.float32(1e-6)  # noqa: PLR2004 - two in a hundred
        array[tiny > 0.99] = 0  # noqa: PLR2004 - one in a hundred
        if kind == "F16":
            array = array.astype(np.float16)
        elif kind == "BF16":
            array = (array.view(np.uint32) >> 16).astype(np.uint16)
        tensors[name] = array
    write_safetensors(folder / "model.safetensors", tensors, kind)
    return folder


def run_peer(folders: Mapping[str, list[Path]], peer: Path, python: str) -> None:
    """Let llama.cpp's converter write every file, in one process."""
    jobs = [
        [str(folder), "--outtype", quant, "--outfile", str(folder / f"peer-{quant}.gguf")]
        for group in folders.values()
        for folder in group
        for quant in QUANTIZATIONS
    ]
    command = [python, "-c", RUN_PEER, str(peer / "convert_hf_to_gguf.py"), json.dumps(jobs)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        sys.exit(done.stderr[-2000:])


def compare(
    folders: Mapping[str, list[Path]], expected_tensors: Callable[[Path, str], Tensors]
) -> dict[str, int]:
    """Convert every checkpoint and count the tensors that differ."""
    figures = {"files": 0, "tensors": 0, "different_tensors": 0}
    for family, group in folders.items():
        different = []
        for folder in group:
            for quant in QUANTIZATIONS:
                ours = converted(folder, quant)
                expected = expected_tensors(folder, quant)
                names = sorted(ours.keys() | expected.keys())
                different += [
                    f"{folder.name} {quant} {name}" for name in names if ours.get(name) != expected.get(name)
                ]
                figures["files"] += 1
                figures["tensors"] += len(names)
        told = f"{len(different)} tensors differ: {', '.join(different[:3])}" if different else "same bytes"
        print(f"{family:16}{told}")
        figures["different_tensors"] += len(different)
    return figures


def converted(folder: Path, quant: str) -> Tensors:
    """Convert a checkpoint and read what was written."""
    output = folder / f"ours-{quant}.gguf"
    convert_checkpoint(folder, output=output, quant=quant, may_replace=True)
    return read(output)


def peer_tensors(folder: Path, quant: str) -> Tensors:
    """Read what llama.cpp's converter wrote."""
    return read(folder / f"peer-{quant}.gguf")


def package_tensors(folder: Path, quant: str) -> Tensors:
    """Encode the tensors of the F32 file by the gguf package."""
    tensors = {}
    for name, (_, data) in converted(folder, "f32").items():
        shape = read_shapes(folder / "ours-f32.gguf")[name]
        array = np.frombuffer(data, np.float32).reshape(shape)
        encoding = expected_encoding(name, shape, quant)
        tensors[name] = (int(encoding), gguf.quants.quantize(array, encoding).tobytes())
    return tensors


def expected_encoding(name: str, shape: tuple[int, ...], quant: str) -> gguf.GGMLQuantizationType:
    """Norms, biases and learned positions stay F32; rows that no blocks divide become F16."""
    encoding = gguf.GGMLQuantizationType[quant.upper()]
    if len(shape) == 1 or name == "position_embd.weight":
        return gguf.GGMLQuantizationType.F32
    is_whole = shape[-1] % gguf.GGML_QUANT_SIZES[encoding][0] == 0
    return encoding if is_whole else gguf.GGMLQuantizationType.F16


def read(path: Path) -> Tensors:
    """Give every tensor of a file."""
    return {
        tensor.name: (int(tensor.tensor_type), tensor.data.tobytes())
        for tensor in gguf.GGUFReader(path).tensors
    }


def read_shapes(path: Path) -> dict[str, tuple[int, ...]]:
    """Give the shape of every tensor of a file, rows first."""
    return {tensor.name: tuple(map(int, reversed(tensor.shape))) for tensor in gguf.GGUFReader(path).tensors}


main()
