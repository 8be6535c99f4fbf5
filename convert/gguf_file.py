"""The GGUF container: everything that stands before the tensor data."""

import io
import logging
import math
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import cast

import gguf
import numpy as np

from convert.architectures.architecture import GgufValue
from convert.tensor_plan import PlannedTensor

ALIGNMENT = 32
FORMAT_VERSION = gguf.GGUF_VERSION
QUANTIZATION_VERSION = gguf.GGML_QUANT_VERSION


def padded_size(byte_count: int) -> int:
    """Say how much room so many bytes take, up to the next aligned place."""
    return byte_count + -byte_count % ALIGNMENT


def size_label(tensors: Iterable[PlannedTensor]) -> str:
    """Say how many weights there are, as models are called: 7B."""
    count = sum(math.prod(tensor.shape) for tensor in tensors)
    return gguf.size_label(count, count, 0, 0)


class _HeaderInMemory(gguf.GGUFWriter):
    """The library's writer, which otherwise opens the final path itself."""

    def open_output_file(self, path: Path | None = None) -> None:  # noqa: ARG002  (the library's signature)
        self.buffer = io.BytesIO()
        self.fout = [cast("io.BufferedWriter", self.buffer)]
        self.state = gguf.gguf_writer.WriterState.EMPTY


def header(architecture: str, metadata: Mapping[str, GgufValue], tensors: Iterable[PlannedTensor]) -> bytes:
    """Give the file's beginning, padded so that tensor data may follow at once."""
    logging.getLogger("gguf").setLevel(logging.WARNING)
    writer = _HeaderInMemory(None, architecture)
    for key, value in metadata.items():
        _add(writer, key, value)
    for tensor in tensors:
        kind = gguf.GGMLQuantizationType(tensor.encoding.number)
        writer.add_tensor_info(tensor.name, tensor.shape, np.dtype(np.float32), tensor.byte_count, kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    text = writer.buffer.getvalue()
    return text.ljust(padded_size(len(text)), b"\0")


def _add(writer: gguf.GGUFWriter, key: str, value: GgufValue) -> None:
    """One key with the type that llama.cpp expects for such a value."""
    match value:
        case bool():
            writer.add_bool(key, value)
        case int():
            writer.add_uint32(key, value)
        case float():
            writer.add_float32(key, value)
        case str():
            writer.add_string(key, value)
        case list():
            writer.add_array(key, value)
