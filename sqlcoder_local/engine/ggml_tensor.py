"""A tensor in llama.cpp's memory while it computes: what it is made of, and its numbers."""

import ctypes
from functools import cache

import numpy as np
from numpy.typing import NDArray

from sqlcoder_local.engine.ggml_library import ggml_library
from sqlcoder_local.errors import UsageError

DIMENSIONS, PARAMETERS, SOURCES, NAME_BYTES = 4, 16, 10, 64
F32 = 0
MULTIPLICATION = b"MUL_MAT"
PROBE_ROOM_BYTES = 1 << 16


class GgmlTensor(ctypes.Structure):
    """ggml.h's struct ggml_tensor, up to its name."""


GgmlTensor._fields_ = [
    ("type", ctypes.c_int),
    ("buffer", ctypes.c_void_p),
    ("lengths", ctypes.c_int64 * DIMENSIONS),
    ("strides", ctypes.c_size_t * DIMENSIONS),
    ("operation", ctypes.c_int),
    ("parameters", ctypes.c_int32 * PARAMETERS),
    ("flags", ctypes.c_int32),
    ("sources", ctypes.POINTER(GgmlTensor) * SOURCES),
    ("viewed", ctypes.POINTER(GgmlTensor)),
    ("view_offset", ctypes.c_size_t),
    ("data", ctypes.c_void_p),
    ("name", ctypes.c_char * NAME_BYTES),
]


class _Room(ctypes.Structure):
    """ggml.h's struct ggml_init_params."""

    _fields_ = (
        ("byte_count", ctypes.c_size_t),
        ("memory", ctypes.c_void_p),
        ("is_without_data", ctypes.c_bool),
    )


def tensor_at(address: int) -> GgmlTensor:
    """Look at the tensor that llama.cpp hands out; `check_layout` comes first."""
    return ctypes.cast(address, ctypes.POINTER(GgmlTensor)).contents


def is_multiplication(tensor: GgmlTensor) -> bool:
    """Tell whether the tensor is the product of a weight, its first source, and activations, its second."""
    name: bytes = _library().ggml_op_desc(ctypes.byref(tensor))
    return name == MULTIPLICATION


def plain_name(tensor: GgmlTensor) -> str:
    """Give a weight's name; a copy on another device is called DEVICE#name#number."""
    name: str = tensor.name.decode("utf-8", "replace")
    return name.split("#")[1] if "#" in name else name


def rows(tensor: GgmlTensor) -> NDArray[np.float32]:
    """Copy a tensor of F32 numbers from wherever it lies, as rows."""
    byte_count = _library().ggml_nbytes(ctypes.byref(tensor))
    data = np.empty(byte_count, dtype=np.uint8)
    _library().ggml_backend_tensor_get(ctypes.byref(tensor), data.ctypes.data, 0, byte_count)
    shape, strides = reversed(tensor.lengths), reversed(tensor.strides)
    strided = np.lib.stride_tricks.as_strided(data.view(np.float32), tuple(shape), tuple(strides))
    return strided.reshape(-1, tensor.lengths[0])


def check_layout() -> None:
    """Refuse a llama.cpp whose tensors are laid out otherwise, by looking at one whose parts are known."""
    library = _library()
    room = library.ggml_init(_Room(byte_count=PROBE_ROOM_BYTES, memory=None, is_without_data=True))
    try:
        weight, activations = (library.ggml_new_tensor_2d(room, F32, 32, count) for count in (3, 5))
        library.ggml_set_name(weight, b"weight")
        product = library.ggml_mul_mat(room, weight, activations)
        seen = tensor_at(product)
        sources = [ctypes.cast(source, ctypes.c_void_p).value for source in seen.sources]
        facts = (
            is_multiplication(seen),
            tuple(seen.lengths) == (3, 5, 1, 1),
            tuple(seen.strides) == (4, 12, 60, 60),
            sources == [weight, activations, *[None] * (SOURCES - 2)],
            seen.type == F32,
            tensor_at(weight).name == b"weight",
            tensor_at(activations).lengths[1] == 5,  # noqa: PLR2004 - as made above
        )
    finally:
        library.ggml_free(room)
    if not all(facts):
        message = "This version of llama.cpp lays out its tensors in a way that is not known here."
        raise UsageError(message, "Install the version of llama-cpp-python that this program asks for.")


@cache
def _library() -> ctypes.CDLL:
    """Give the library with the types of the functions that are called here."""
    library, pointer, size = ggml_library(), ctypes.c_void_p, ctypes.c_size_t
    library.ggml_init.argtypes, library.ggml_init.restype = [_Room], pointer
    library.ggml_free.argtypes, library.ggml_free.restype = [pointer], None
    library.ggml_new_tensor_2d.argtypes = [pointer, ctypes.c_int, ctypes.c_int64, ctypes.c_int64]
    library.ggml_new_tensor_2d.restype = pointer
    library.ggml_set_name.argtypes, library.ggml_set_name.restype = [pointer, ctypes.c_char_p], pointer
    library.ggml_mul_mat.argtypes, library.ggml_mul_mat.restype = [pointer] * 3, pointer
    library.ggml_op_desc.argtypes, library.ggml_op_desc.restype = [pointer], ctypes.c_char_p
    library.ggml_nbytes.argtypes, library.ggml_nbytes.restype = [pointer], size
    library.ggml_backend_tensor_get.argtypes = [pointer, pointer, size, size]
    library.ggml_backend_tensor_get.restype = None
    return library
