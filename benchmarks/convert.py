"""Conversion: speed and memory, against a plain file copy and, if it is at hand, llama.cpp's own converter.

    python benchmarks/convert.py [--quick] [--json FILE] [--layers N] [--runs N] [--wide]
                                 [--peer LLAMA_CPP_FOLDER --peer-python PYTHON]

The peer needs llama.cpp's source tree (llama-cpp-python's source distribution has it under vendor/) and a
Python with torch, transformers and sentencepiece. Every figure is of a whole process, imports included.
"""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.convert_checkpoints import SHARDS, VOCABULARY, llama_config, write_checkpoint
from benchmarks.measure import parser, report

ROOT = Path(__file__).resolve().parents[1]
TELL_PEAK = """
import atexit, os, pathlib, re, resource, runpy, sys
def tell_peak():
    status = pathlib.Path("/proc/self/status")
    if status.exists():
        peak = int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1]) * 1024
    else:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    pathlib.Path(os.environ["PEAK_FILE"]).write_text(str(peak))
atexit.register(tell_peak)
"""
"""Put before each program: on Linux, what the kernel tells of a child counts its parent's memory too."""
OURS = TELL_PEAK + "from convert.command import convert; convert()"
PEER = (
    TELL_PEAK
    + """
del sys.argv[0]
sys.path.insert(0, os.path.dirname(sys.argv[0]))
runpy.run_path(sys.argv[0], run_name="__main__")
"""
)
QUANTIZE = (
    TELL_PEAK
    + """
import llama_cpp
parameters = llama_cpp.llama_model_quantize_default_params()
parameters.ftype = 15
sys.exit(llama_cpp.llama_model_quantize(sys.argv[1].encode(), sys.argv[2].encode(), parameters))
"""
)
QUANTIZATIONS = ("f16", "q8_0", "q4_k_m")


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """One process, from its start to its end."""

    seconds: float
    peak_megabytes: float


def main() -> None:
    """Measure, print a table, and write the figures where asked."""
    flags = parser(__doc__ or "")
    flags.add_argument("--peer", type=Path, help="llama.cpp's source tree")
    flags.add_argument("--peer-python", default=sys.executable, help="a Python with torch and transformers")
    flags.add_argument("--layers", type=int, help="how many layers of 51 million weights")
    flags.add_argument("--runs", type=int, help="how often everything is run; medians are told")
    flags.add_argument("--wide", action="store_true", help="only the memory, on a layer as wide as in 70B")
    options = flags.parse_args()
    layers, runs = options.layers or (1 if options.quick else 16), options.runs or (1 if options.quick else 3)
    with tempfile.TemporaryDirectory(prefix="convert-") as name:
        if options.wide:
            figures = measure_wide(Path(name))
        else:
            size, checkpoint = made_checkpoint(Path(name), layers, is_quick=options.quick)
            peer = (options.peer, options.peer_python) if options.peer else None
            figures = measure(checkpoint, size, runs, peer)
    arguments = ["--wide"] if options.wide else ["--layers", str(layers), "--runs", str(runs)]
    arguments += ["--peer", "LLAMA_CPP_FOLDER", "--peer-python", "PYTHON"] if options.peer else []
    report({"command": shlex.join(["python", "benchmarks/convert.py", *arguments]), **figures}, options.json)


def made_checkpoint(folder: Path, layers: int, *, is_quick: bool) -> tuple[int, Path]:
    """Write a checkpoint of random weights; give its size and its folder."""
    hidden = 512 if is_quick else 2048
    config = llama_config(hidden=hidden, inner=hidden * 11 // 4, layers=layers, shared_heads=hidden // 64)
    noise = np.random.default_rng(0).normal(0, 0.02, 1 << 22).astype(np.float16)
    size = write_checkpoint(folder / "checkpoint", config, noise)
    print(f"checkpoint: {size / 1e9:.2f} GB in float16, {SHARDS} shards")
    return size, folder / "checkpoint"


def measure(checkpoint: Path, size: int, runs: int, peer: tuple[Path, str] | None) -> dict[str, float]:
    """Run every conversion, this project's and the peer's in turn, and print how it went."""
    folder = checkpoint.parent
    print(f"{'':24}{'seconds':>9}{'GB/s':>8}{'peak MB':>9}{'speed-up':>10}")
    copy_seconds = median(copied(checkpoint, folder / "copy") for _ in range(runs))
    figures = {
        "checkpoint_gb": round(size / 1e9, 3),
        "copy_gb_per_s": round(size / 1e9 / copy_seconds, 3),
        "peak_memory_mb": 0.0,
    }
    print(f"{'plain copy, synced':24}{copy_seconds:9.2f}{figures['copy_gb_per_s']:8.2f}")
    for quant in QUANTIZATIONS:
        ours: list[Measurement] = []
        theirs: list[Measurement] = []
        for _ in range(runs):
            output = folder / "ours.gguf"
            ours.append(run([sys.executable, "-c", OURS, checkpoint, "--quant", quant, "-o", output]))
            output.unlink()
            theirs += [run_peer(checkpoint, folder, quant, *peer)] if peer else []
        figures |= told(quant, ours, theirs, size)
        figures["peak_memory_mb"] = max(figures["peak_memory_mb"], peak(ours))
        if theirs:
            figures["peer_peak_memory_mb"] = max(figures.get("peer_peak_memory_mb", 0), peak(theirs))
    figures["gb_per_s"] = round(size / 1e9 / figures["f16_seconds"], 3)
    return figures


def told(quant: str, ours: list[Measurement], theirs: list[Measurement], size: int) -> dict[str, float]:
    """Print the medians of one conversion, and give them; the speed-up is that of the runs side by side."""
    pairs = zip(theirs, ours, strict=False)
    speedup = median(slow.seconds / fast.seconds for slow, fast in pairs) if theirs else None
    show(f"{quant}, this project", ours, size, speedup)
    if speedup is None:
        return {f"{quant}_seconds": seconds_of(ours)}
    show(f"{quant}, llama.cpp", theirs, size)
    return {
        f"{quant}_speedup": round(speedup, 2),
        f"{quant}_seconds": seconds_of(ours),
        f"{quant}_peer_seconds": seconds_of(theirs),
    }


def seconds_of(runs: list[Measurement]) -> float:
    """Give the median time."""
    return round(median(measurement.seconds for measurement in runs), 2)


def peak(runs: list[Measurement]) -> float:
    """Give the most memory that any run took, in megabytes."""
    return round(max(measurement.peak_megabytes for measurement in runs), 1)


def measure_wide(folder: Path) -> dict[str, float]:
    """Convert one layer of a 70B model from files of zeros that take no room; tell time and memory."""
    config = llama_config(hidden=8192, inner=28672, layers=1, shared_heads=8)
    checkpoint = folder / "checkpoint"
    size = write_checkpoint(checkpoint, config, noise=None)
    output = folder / "wide.gguf"
    measured = run([sys.executable, "-c", OURS, checkpoint, "--quant", "q4_0", "-o", output])
    return {
        "wide_checkpoint_gb": round(size / 1e9, 3),
        "wide_largest_tensor_mb": VOCABULARY * 8192 * 2 / 1e6,
        "wide_seconds": round(measured.seconds, 2),
        "wide_peak_memory_mb": round(measured.peak_megabytes, 1),
    }


def run(command: Sequence[str | Path]) -> Measurement:
    """Run a process to its end; what it prints is shown only if it fails."""
    with tempfile.NamedTemporaryFile("r") as peak:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PEAK_FILE": peak.name}
        os.sync()  # what was written before is not waited for by whoever comes next
        started = time.monotonic()
        process = subprocess.run(command, capture_output=True, check=False, env=environment)  # noqa: S603
        seconds = time.monotonic() - started
        if process.returncode:
            sys.exit(process.stderr.decode("utf-8", "replace")[-2000:])
        return Measurement(seconds=seconds, peak_megabytes=int(peak.read()) / 1e6)


def run_peer(checkpoint: Path, folder: Path, quant: str, peer: Path, python: str) -> Measurement:
    """Run llama.cpp's converter, and its quantizer where the converter lacks the encoding."""
    first = folder / "peer.gguf"
    kind = "f16" if quant == "q4_k_m" else quant
    script = peer / "convert_hf_to_gguf.py"
    measured = run([python, "-c", PEER, script, checkpoint, "--outtype", kind, "--outfile", first])
    if quant == "q4_k_m":
        second = run([sys.executable, "-c", QUANTIZE, first, folder / "peer-quantized.gguf"])
        measured = Measurement(
            seconds=measured.seconds + second.seconds,
            peak_megabytes=max(measured.peak_megabytes, second.peak_megabytes),
        )
        (folder / "peer-quantized.gguf").unlink()
    first.unlink()
    return measured


def show(name: str, runs: list[Measurement], size: int, speedup: float | None = None) -> None:
    """Print one line of the table."""
    seconds, faster = seconds_of(runs), f"{speedup:.2f}x" if speedup else ""
    print(f"{name:24}{seconds:9.2f}{size / 1e9 / seconds:8.2f}{peak(runs):9.0f}{faster:>10}")


def copied(checkpoint: Path, destination: Path) -> float:
    """Copy the shards as cp does, wait until they are on the disk, and say how long it took."""
    started = time.monotonic()
    shutil.copytree(checkpoint, destination)
    for path in destination.iterdir():
        with path.open("rb") as file:
            os.fsync(file.fileno())
    seconds = time.monotonic() - started
    shutil.rmtree(destination)
    return seconds


main()
