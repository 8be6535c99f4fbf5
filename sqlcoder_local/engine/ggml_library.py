"""The part of llama.cpp with tensors and encodings, loaded without the rest of it."""

import ctypes
import importlib.util
import sys
from functools import cache
from pathlib import Path

from sqlcoder_local.errors import UsageError

FILE_NAMES = {"darwin": "libggml-base.dylib", "win32": "ggml-base.dll"}
"""By Python's name of the system; elsewhere it is libggml-base.so."""


@cache
def ggml_library() -> ctypes.CDLL:
    """Load the library that llama-cpp-python brings; whoever calls a function of it declares its types."""
    package = importlib.util.find_spec("llama_cpp")
    if package is None or package.origin is None:
        raise UsageError("llama-cpp-python is not installed.", "Install it: it brings llama.cpp.")
    path = Path(package.origin).parent / "lib" / FILE_NAMES.get(sys.platform, "libggml-base.so")
    try:
        return ctypes.CDLL(str(path))
    except OSError as error:
        message = f"A library of llama.cpp cannot be loaded ({error})."
        raise UsageError(message, "Install llama-cpp-python again.") from error
