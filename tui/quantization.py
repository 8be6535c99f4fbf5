"""How coarsely a model's weights are rounded, as people name it."""

from collections import Counter
from pathlib import Path
from typing import Final

from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.errors import ModelFileError

NAMES: Final = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 6: "Q5_0", 7: "Q5_1", 8: "Q8_0", 10: "Q2_K", 11: "Q3_K",
    12: "Q4_K", 13: "Q5_K", 14: "Q6_K", 15: "Q8_K", 16: "IQ2_XXS", 17: "IQ2_XS", 18: "IQ3_XXS", 19: "IQ1_S",
    20: "IQ4_NL", 21: "IQ3_S", 22: "IQ2_S", 23: "IQ4_XS", 29: "IQ1_M", 30: "BF16", 34: "TQ1_0", 35: "TQ2_0",
    39: "MXFP4",
}  # fmt: skip
"""By ggml's number of the tensor type (ggml.h)."""


def quantization(model: Path) -> str:
    """Name the type that most bytes of the weights have; empty where the file does not tell."""
    try:
        tensors = read_header(model).tensors
    except ModelFileError:
        return ""
    sizes: Counter[int] = Counter()
    for tensor in tensors:
        sizes[tensor.ggml_type] += tensor.size
    return NAMES.get(max(sizes, key=lambda kind: sizes[kind]), "") if sizes else ""
