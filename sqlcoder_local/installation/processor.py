"""What a build of llama.cpp demands of a processor; an older one would stop at an illegal instruction."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from sqlcoder_local.errors import UsageError

FLAGS: Final = {
    "SSE3": "pni", "SSSE3": "ssse3", "AVX": "avx", "AVX_VNNI": "avx_vnni", "AVX2": "avx2", "F16C": "f16c",
    "FMA": "fma", "BMI2": "bmi2", "AVX512": "avx512f", "AVX512_VBMI": "avx512vbmi",
    "AVX512_VNNI": "avx512_vnni", "AVX512_BF16": "avx512_bf16", "AMX_INT8": "amx_int8",
    "NEON": "asimd", "FP16_VA": "asimdhp", "DOTPROD": "asimddp", "MATMUL_INT8": "i8mm", "SVE": "sve",
    "SME": "sme",
}  # fmt: skip
"""llama.cpp's word for a feature, and Linux's."""
OLDEST_PROMISED: Final = frozenset({"asimd", "pni", "ssse3", "avx", "avx2", "f16c", "fma", "bmi2"})
"""What llama.cpp is built for without GGML_NATIVE: Intel since Haswell (2013), AMD since Excavator (2015)."""
PORTABLE_BUILD: Final = (
    "CMAKE_ARGS='-DGGML_NATIVE=OFF' pip wheel --no-deps --no-cache-dir --no-binary llama-cpp-python"
    " llama-cpp-python=={version}"
)
LIBRARIES: Final = ("ggml-base", "ggml-cpu", "ggml", "llama")
ASK: Final = """
import ctypes, json, pathlib, sys
folder, *names = sys.argv[1:]
suffix = ".dylib" if sys.platform == "darwin" else ".so"
paths = [str(pathlib.Path(folder, f"lib{name}{suffix}")) for name in names]
libraries = [ctypes.CDLL(path, ctypes.RTLD_GLOBAL) for path in paths]
tell = libraries[-1].llama_print_system_info
tell.restype = ctypes.c_char_p
print(json.dumps(tell().decode("ascii", "replace")))
"""


def demanded_flags(wheel: Path) -> frozenset[str]:
    """Ask the library in a wheel of llama-cpp-python, in a process of its own; raises UsageError."""
    with TemporaryDirectory() as folder, zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if name.startswith("llama_cpp/lib/")]
        for name in names:
            (Path(folder) / Path(name).name).write_bytes(archive.read(name))
        done = subprocess.run(  # noqa: S603 - our own words
            [sys.executable, "-I", "-c", ASK, folder, *LIBRARIES], capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise UsageError(f"{wheel} holds no llama.cpp that runs on this machine.", "Build it again.")
    return flags_in(json.loads(done.stdout))


def flags_in(told: str) -> frozenset[str]:
    """Pick what is compiled in out of llama.cpp's line "CPU : SSE3 = 1 | AVX2 = 1 | ..."."""
    parts = (part.rpartition(":")[2].partition("=") for part in told.split("|"))
    on = {name.strip() for name, _, value in parts if value.strip() == "1"}
    return frozenset(FLAGS[name] for name in on if name in FLAGS)


def beyond_oldest(flags: Iterable[str]) -> list[str]:
    """Say what of it the oldest promised processor lacks."""
    return sorted(set(flags) - OLDEST_PROMISED)
