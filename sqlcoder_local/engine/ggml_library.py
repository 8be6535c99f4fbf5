"""The parts of llama.cpp with tensors and encodings, loaded without the rest of it."""

import ctypes
import importlib.util
import sys
from functools import cache
from pathlib import Path

from sqlcoder_local.errors import UsageError

FILE_NAMES = {"darwin": "lib{}.dylib", "win32": "{}.dll"}
"""By Python's name of the system; elsewhere it is lib{}.so."""


@cache
def ggml_library() -> ctypes.CDLL:
    """Load the library that llama-cpp-python brings; whoever calls a function of it declares its types."""
    try:
        return ctypes.CDLL(str(_path("ggml-base")))
    except OSError as error:
        message = f"A library of llama.cpp cannot be loaded ({error})."
        raise UsageError(message, "Install llama-cpp-python again.") from error


@cache
def ggml_processor_library() -> ctypes.CDLL | None:
    """Load what llama.cpp has for this machine's processor alone; some builds have several, or none."""
    try:
        return ctypes.CDLL(str(_path("ggml-cpu")))
    except OSError:
        return None


def _path(name: str) -> Path:
    """Find a library beside the package's own modules."""
    package = importlib.util.find_spec("llama_cpp")
    if package is None or package.origin is None:
        raise UsageError("llama-cpp-python is not installed.", "Install it: it brings llama.cpp.")
    return Path(package.origin).parent / "lib" / FILE_NAMES.get(sys.platform, "lib{}.so").format(name)
