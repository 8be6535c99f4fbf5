"""llama.cpp's own C functions that turn numbers into encoded blocks and back."""

import ctypes
from collections.abc import Callable, Mapping
from functools import cache
from typing import cast

import numpy as np
from numpy.typing import NDArray

from convert.tensor_types import TensorType
from sqlcoder_local.engine.ggml_library import ggml_library, ggml_processor_library

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Importance = Mapping[str, Floats]
"""By the name of a tensor, how much each column matters; empty where nothing is known."""

READERS = {TensorType.F16: "ggml_fp16_to_fp32_row", TensorType.BF16: "ggml_bf16_to_fp32_row"}
DEQUANTIZERS = {
    encoding: f"dequantize_row_{encoding.name[:-1].lower()}{encoding.name[-1]}"
    for encoding in (
        TensorType.Q4_0, TensorType.Q4_1, TensorType.Q5_0, TensorType.Q5_1, TensorType.Q8_0,
        TensorType.Q2_K, TensorType.Q3_K, TensorType.Q4_K, TensorType.Q5_K, TensorType.Q6_K,
    )
}  # fmt: skip
CHECKED = frozenset({TensorType.F32, *READERS, *DEQUANTIZERS})
"""The encodings whose values can be examined."""
HALF_WRITERS = {TensorType.F16: "ggml_fp32_to_fp16_row", TensorType.BF16: "ggml_fp32_to_bf16_row_ref"}
"""The plain rounding; the vectorised one for BF16 turns the smallest numbers to zero."""
QUICK = {
    "ggml_fp16_to_fp32_row": "ggml_cpu_fp16_to_fp32",
    "ggml_fp32_to_fp16_row": "ggml_cpu_fp32_to_fp16",
}
"""The same, made for the processor, where the build has it: the same bits for all finite numbers."""


def decode(data: bytes | Bytes, encoding: TensorType) -> Floats:
    """Give the numbers in a run of encoded bytes."""
    source = np.frombuffer(data, dtype=np.uint8)
    if encoding is TensorType.F32:
        return source.view(np.float32)
    count = len(source) // encoding.block_bytes * encoding.block_values
    values = np.empty(count, dtype=np.float32)
    _row_function((READERS | DEQUANTIZERS)[encoding])(_address(source), _address(values), count)
    return values


def encode(values: Floats, row: int, encoding: TensorType, importance: Floats | None = None) -> Bytes:
    """Whole rows of numbers as bytes of an encoding."""
    if encoding is TensorType.F32:
        return values.view(np.uint8)
    data = np.empty(encoding.byte_count(len(values)), dtype=np.uint8)
    if encoding in HALF_WRITERS:
        _row_function(HALF_WRITERS[encoding])(_address(values), _address(data), len(values))
    else:
        weights = None if importance is None else _address(importance)
        _library().ggml_quantize_chunk(
            encoding.number, _address(values), _address(data), 0, len(values) // row, row, weights
        )
    return data


def is_finite(data: bytes | Bytes, encoding: TensorType) -> bool:
    """Whether encoded bytes hold neither infinities nor NaNs."""
    source = np.frombuffer(data, dtype=np.uint8)
    if encoding is TensorType.F32:
        return bool(np.isfinite(source.view(np.float32)).all())
    return bool(_library().ggml_validate_row_data(encoding.number, _address(source), len(source)))


def _address(array: NDArray[np.generic]) -> ctypes.c_void_p:
    """Where an array lies, for C."""
    return ctypes.c_void_p(array.ctypes.data)


@cache
def _row_function(name: str) -> Callable[[ctypes.c_void_p, ctypes.c_void_p, int], None]:
    """Give a function over a source, a destination and a count, the quick one where there is one."""
    quick = getattr(ggml_processor_library(), QUICK[name], None) if name in QUICK else None
    function = quick or getattr(ggml_library(), name)
    function.argtypes, function.restype = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64], None
    return cast("Callable[[ctypes.c_void_p, ctypes.c_void_p, int], None]", function)


@cache
def _library() -> ctypes.CDLL:
    """Give llama.cpp's library with the types of the functions that are called here."""
    library = ggml_library()
    pointer, integer = ctypes.c_void_p, ctypes.c_int64
    library.ggml_quantize_chunk.argtypes = [
        ctypes.c_int, pointer, pointer, integer, integer, integer, pointer,
    ]  # fmt: skip
    library.ggml_quantize_chunk.restype = ctypes.c_size_t
    library.ggml_validate_row_data.argtypes = [ctypes.c_int, pointer, ctypes.c_size_t]
    library.ggml_validate_row_data.restype = ctypes.c_bool
    return library
