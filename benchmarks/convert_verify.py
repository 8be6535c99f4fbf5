"""Examining hostile GGUF files: the longest time and the most memory that one of them takes.

    python benchmarks/convert_verify.py [--quick] [--json FILE]

Every figure is of a whole process, imports included; each file must be refused in words.
"""

import os
import re
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import parser, report

ROOT = Path(__file__).resolve().parents[1]
EXAMINE = """
import pathlib, re, resource, sys
from convert.verify import verify
from sqlcoder_local.errors import ModelFileError
try:
    verify(pathlib.Path(sys.argv[1]))
except ModelFileError as error:
    status = pathlib.Path("/proc/self/status")
    if status.exists():
        peak = int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1]) * 1024
    else:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(peak, error)
"""
"""Linux counts the parent's memory in what it tells of a child, unless asked this way."""
HUGE = 2**63 - 1
STRING, ARRAY, BYTE = 8, 9, 0
LARGE_BYTES = 64_000_000


def text(value: bytes, length: int | None = None) -> bytes:
    """Give a text with its length, or with another one."""
    return struct.pack("<Q", len(value) if length is None else length) + value


def header(tensors: int, entries: int) -> bytes:
    """Give the first 24 bytes."""
    return b"GGUF" + struct.pack("<IQQ", 3, tensors, entries)


def array(kind: int, count: int) -> bytes:
    """Give one entry that begins a list."""
    return text(b"key") + struct.pack("<IIQ", ARRAY, kind, count)


def tensor(name: bytes, shape: tuple[int, ...], kind: int = 0, offset: int = 0) -> bytes:
    """Give one line of the table of tensors."""
    return text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)


def hostile_files() -> dict[str, bytes]:
    """Give the files by what is wrong with them; the large ones make a reader work until it finds out."""
    keys = b"".join(text(b"k%d" % number) + struct.pack("<IB", BYTE, 1) for number in range(65_535))
    lines = b"".join(tensor(b"t%d" % number, (32,)) for number in range(65_535))
    return {
        "nothing": b"",
        "another magic": b"GGML" + bytes(100),
        "absurd tensor count": header(HUGE, 0) + bytes(100),
        "absurd entry count": header(0, HUGE) + bytes(100),
        "absurd text length": header(0, 1) + text(b"key", HUGE) + bytes(100),
        "absurd list length": header(0, 1) + array(BYTE, HUGE) + bytes(100),
        "absurd list of texts": header(0, 1) + array(STRING, HUGE) + bytes(100),
        "list of lists": header(0, 1) + array(ARRAY, 1000) + bytes(100),
        "unknown type": header(0, 1) + text(b"key") + struct.pack("<I", 77) + bytes(100),
        "absurd shape": header(1, 0) + tensor(b"t", (HUGE, HUGE)) + bytes(100),
        "empty shape": header(1, 0) + tensor(b"t", (0,)) + bytes(100),
        "offset outside": header(1, 0) + tensor(b"t", (32,), 0, HUGE - 31) + bytes(100),
        "tensors over each other": header(2, 0) + tensor(b"a", (32,)) + tensor(b"b", (32,)) + bytes(1000),
        "most entries": header(0, 65_535) + keys + bytes(100),
        "most tensors": header(65_535, 0) + lines + bytes(100),
        "two million texts": header(0, 1) + array(STRING, 2**21) + bytes(8 * 2**21),
        "a list as large as the file": header(0, 1) + array(BYTE, LARGE_BYTES) + bytes(LARGE_BYTES),
        "truncated": header(1, 0) + tensor(b"t", (LARGE_BYTES,)) + bytes(LARGE_BYTES),
    }


def main() -> None:
    """Examine every file, print a line for each, and write the figures where asked."""
    options = parser(__doc__ or "").parse_args()
    longest = most = 0.0
    files = hostile_files()
    with tempfile.TemporaryDirectory(prefix="hostile-") as folder:
        path = Path(folder) / "hostile.gguf"
        for what, data in files.items():
            path.write_bytes(data)
            command = [sys.executable, "-c", EXAMINE, path]
            environment = {**os.environ, "PYTHONPATH": str(ROOT)}
            started = time.monotonic()
            done = subprocess.run(command, capture_output=True, env=environment, check=False, text=True)  # noqa: S603
            seconds = time.monotonic() - started
            told = re.match(r"(\d+) (.*)", done.stdout)
            if told is None:
                sys.exit(f"{what}: not refused in words.\n{done.stderr[-2000:]}")
            megabytes = int(told[1]) / 1e6
            longest, most = max(longest, seconds), max(most, megabytes)
            print(f"{what:30} {seconds:6.2f} s {megabytes:7.1f} MB")
    figures = {
        "command": "python benchmarks/convert_verify.py",
        "files": len(files),
        "longest_seconds": round(longest, 2),
        "peak_memory_mb": round(most, 1),
    }
    report(figures, options.json)


main()
