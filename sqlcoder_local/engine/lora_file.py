"""What must hold of an adapter before llama.cpp may see it: on some it ends the whole process."""

from collections.abc import Iterator
from pathlib import Path

from sqlcoder_local.engine.gguf_header import GgufHeader, TensorInfo, damaged_model, read_header
from sqlcoder_local.errors import ModelFileError, UsageError

SUFFIXES = (".lora_a", ".lora_b")
TYPES = frozenset({0, 1, 8, 30})
"""ggml's numbers for F32, F16, Q8_0 and BF16: what adapters are written in."""
MATRIX_DIMENSIONS = 2
ALPHA_KEY = "adapter.lora.alpha"


def check_adapter(path: Path, model: GgufHeader) -> None:
    """Refuse an adapter that llama.cpp could not add to the model; raises ModelFileError and UsageError."""
    header = read_header(path)
    check_whole(header)
    shapes = {tensor.name: tensor.shape for tensor in model.tensors}
    for name, (a, b) in _pairs(header).items():
        if header.architecture != model.architecture or shapes.get(name) != (a.shape[0], b.shape[1]):
            raise UsageError(
                f"The adapter {path} was not made for {model.path}: {name} differs.",
                "Name the model that it was made for with --model.",
            )


def check_whole(header: GgufHeader) -> None:
    """Refuse what is no adapter, or a damaged one, whatever its model; raises ModelFileError."""
    if header.metadata.get("general.type") != "adapter" or header.metadata.get("adapter.type") != "lora":
        raise ModelFileError(
            f"{header.path} is not a LoRA adapter.",
            "`sqlcoder-local convert` makes one from a PEFT adapter's folder.",
        )
    for what in _faults(header):
        raise damaged_model(header.path, what)


def _faults(header: GgufHeader) -> Iterator[str]:
    """Say what is wrong; only matrices that are multiplied one after the other pass."""
    if not isinstance(header.metadata.get(ALPHA_KEY), float) or header.arrays.keys() & {ALPHA_KEY}:
        yield f"its {ALPHA_KEY} is no fraction"
    names = {tensor.name for tensor in header.tensors}
    for tensor in header.tensors:
        stem, _, suffix = tensor.name.rpartition(".")
        if f".{suffix}" not in SUFFIXES or not names.issuperset(stem + half for half in SUFFIXES):
            yield f"its tensor {tensor.name!r} is not one of a pair"
        if tensor.ggml_type not in TYPES or len(tensor.shape) != MATRIX_DIMENSIONS:
            yield f"its tensor {tensor.name!r} is no plain matrix"
    if not names:
        yield "it holds no tensors"
    for name, (a, b) in _pairs(header).items():
        if a.shape[1] != b.shape[0] or name == "token_embd.weight":
            yield f"its two matrices for {name!r} do not fit together"


def _pairs(header: GgufHeader) -> dict[str, tuple[TensorInfo, TensorInfo]]:
    """Give both matrices by the name of the weight that they change."""
    tensors = {tensor.name: tensor for tensor in header.tensors}
    first, second = SUFFIXES
    return {
        name.removesuffix(first): (tensor, tensors[name.removesuffix(first) + second])
        for name, tensor in tensors.items()
        if name.endswith(first)
    }
