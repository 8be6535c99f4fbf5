"""What llama.cpp was compiled with, and what it finds on this machine."""

import ctypes
from dataclasses import dataclass

from sqlcoder_local.engine.devices import DeviceReport, read_devices
from sqlcoder_local.engine.llama_native import library_version, native_library
from sqlcoder_local.engine.rpc import has_rpc


@dataclass(frozen=True, kw_only=True)
class Backends:
    """llama.cpp as it is installed."""

    binding_version: str
    """Of llama-cpp-python."""
    names: tuple[str, ...]
    """CPU, and CUDA or Metal where it was compiled so."""
    processor_features: tuple[str, ...]
    devices: DeviceReport
    has_rpc: bool = False
    """Whether a model can be spread over several machines."""


def read_backends() -> Backends:
    """Ask llama.cpp; this loads its library into the process, and no model."""
    library = native_library()
    library.ggml_backend_reg_count.restype = ctypes.c_size_t
    library.ggml_backend_reg_get.restype = ctypes.c_void_p
    library.ggml_backend_reg_get.argtypes = [ctypes.c_size_t]
    library.ggml_backend_reg_name.restype = ctypes.c_char_p
    library.ggml_backend_reg_name.argtypes = [ctypes.c_void_p]
    library.llama_print_system_info.restype = ctypes.c_char_p
    count = library.ggml_backend_reg_count()
    registered = [library.ggml_backend_reg_get(number) for number in range(count)]
    return Backends(
        binding_version=library_version(),
        names=tuple(
            library.ggml_backend_reg_name(backend).decode("ascii", "replace") for backend in registered
        ),
        processor_features=_features(library.llama_print_system_info().decode("ascii", "replace")),
        devices=read_devices(library),
        has_rpc=has_rpc(library),
    )


def _features(told: str) -> tuple[str, ...]:
    """Pick what is on: llama.cpp writes "CPU : SSE3 = 1 | AVX2 = 1 | ..."."""
    parts = (part.rpartition(":")[2].partition("=") for part in told.split("|"))
    return tuple(name.strip() for name, _, value in parts if value.strip() == "1")
