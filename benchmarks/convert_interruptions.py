"""Conversion: what is left of it when it is killed, interrupted, or the disk is full.

    python benchmarks/convert_interruptions.py [--quick] [--json FILE] [--rounds N]

A conversion runs again and again in a process that is killed or interrupted at a random moment, killed in
each call that changes the disk, or held to a file size that does not suffice. After each the folder is looked
at: a file under the final name must be the whole file, and beside it only the one temporary file may lie,
which the next run takes.
"""

import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.convert_checkpoints import llama_config, write_checkpoint
from benchmarks.measure import parser, report

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = ROOT / "tests" / "convert" / "data" / "killed_conversions.py"
ALLOWED = {"out.gguf", ".out.gguf.partial"}
COMPLETED = "0"


def main() -> None:
    """Interrupt conversions in every way, print a table, and write the figures where asked."""
    flags = parser(__doc__ or "")
    flags.add_argument("--rounds", type=int, help="conversions for each kind of interruption")
    options = flags.parse_args()
    rounds = options.rounds or (5 if options.quick else 200)
    figures: dict[str, int | str] = {
        "command": f"python benchmarks/convert_interruptions.py --rounds {rounds}"
    }
    with tempfile.TemporaryDirectory(prefix="interruptions-") as name:
        checkpoint = Path(name) / "checkpoint"
        config = llama_config(hidden=64, inner=512, layers=4, shared_heads=1)
        noise = np.random.default_rng(0).normal(0, 0.02, 1 << 20).astype(np.float16)
        size = write_checkpoint(checkpoint, config, noise)
        figures["checkpoint_mb"] = round(size / 1e6)
        for how in ("kill", "interrupt", "calls", "full"):
            folder = Path(name) / how
            folder.mkdir()
            figures |= interrupted(checkpoint, folder, how, rounds)
    report(figures, options.json)
    sys.exit(any(value for key, value in figures.items() if key.endswith(("_torn", "_strays"))))


def interrupted(checkpoint: Path, folder: Path, how: str, rounds: int) -> dict[str, int]:
    """Convert so many times, and count what was left behind."""
    command = [sys.executable, str(SCRIPT), str(checkpoint), str(folder), how, str(rounds)]
    done = subprocess.run(  # noqa: S603
        command, capture_output=True, text=True, check=True, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}
    )
    *lines, end = [line.split() for line in done.stdout.splitlines()]
    counts: Counter[str] = Counter()
    for status, soundness, *left in lines:
        counts["stopped"] += status != COMPLETED
        counts["torn"] += soundness != "sound"
        counts["strays"] += not ALLOWED.issuperset(left)
    counts["strays"] += end != ["end", "out.gguf"]
    print(f"{how:12}{len(lines):5} runs, {counts['stopped']:4} stopped, {counts['torn']} torn files")
    return {f"{how}_{name}": counts[name] for name in ("stopped", "torn", "strays")} | {
        f"{how}_runs": len(lines)
    }


main()
