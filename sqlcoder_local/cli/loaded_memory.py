"""What a model takes and how fast it writes once it is loaded, beside what was estimated before."""

import json
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlcoder_local.engine.devices import DeviceReport
from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.engine.gguf_soundness import check_sound
from sqlcoder_local.engine.memory_fit import Wishes, chosen_attention, placed
from sqlcoder_local.engine.memory_speed import tokens_per_second
from sqlcoder_local.engine.model_defaults import chosen_context_size
from sqlcoder_local.engine.model_sizes import sizes_of
from sqlcoder_local.errors import ModelFileError


@dataclass(frozen=True, kw_only=True)
class LoadedMemory:
    """One model, estimated and loaded."""

    estimated_bytes: int
    taken_bytes: int
    """What llama.cpp allocated."""
    program_bytes: int
    """What the process held before."""
    tokens_per_second: float | None
    """What it wrote; None where it ended its text too soon."""
    most_tokens_per_second: float | None
    """What reading the memory allows; None where a card sets the pace."""

    @property
    def error(self) -> float:
        """How far the estimate is from what was taken, as a share of that."""
        return (self.estimated_bytes - self.taken_bytes) / self.taken_bytes


def loaded_memory(path: Path, report: DeviceReport, bandwidth: float) -> LoadedMemory:
    """Load a model in a process of its own, and see; raises ModelFileError and UsageError."""
    header = read_header(path)
    check_sound(header)
    sizes = sizes_of(header)
    wishes = Wishes(gpu_layers=None, context_size=chosen_context_size(header, None))
    has_flash = chosen_attention(sizes, report, wishes) != "off"
    placement = placed(sizes, report, replace(wishes, has_flash_attention=has_flash))
    told = probed(path, wishes.context_size, "on" if has_flash else "off")
    return LoadedMemory(
        estimated_bytes=placement.total_bytes,
        taken_bytes=told["allocated_bytes"],
        program_bytes=told["program_bytes"],
        tokens_per_second=told["tokens_per_second"],
        most_tokens_per_second=tokens_per_second(sizes, placement, bandwidth),
    )


def probed(path: Path, context_size: int, attention: str) -> dict[str, Any]:
    """Ask llama.cpp; raises ModelFileError where it does not load the model."""
    probe = [sys.executable, "-m", "sqlcoder_local.engine.allocation_probe"]
    done = subprocess.run(  # noqa: S603 - our own words
        [*probe, str(path), str(context_size), attention], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ModelFileError(f"llama.cpp does not load {path}.", "See what `models verify` says of it.")
    told: dict[str, Any] = json.loads(done.stdout)
    return told
