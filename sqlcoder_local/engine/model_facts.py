"""What is told of a model file: a person's view of its header."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.engine.gguf_soundness import check_sound
from sqlcoder_local.engine.model_sizes import sizes_of
from sqlcoder_local.models.catalog import Release, release_of
from sqlcoder_local.models.record import format_on_record, licence_on_record
from sqlcoder_local.prompt.formats import recognised_format

QUANTIZATIONS: Final = {
    0: "f32", 1: "f16", 2: "q4_0", 3: "q4_1", 7: "q8_0", 8: "q5_0", 9: "q5_1", 10: "q2_k", 11: "q3_k_s",
    12: "q3_k_m", 13: "q3_k_l", 14: "q4_k_s", 15: "q4_k_m", 16: "q5_k_s", 17: "q5_k_m", 18: "q6_k",
    32: "bf16",
}  # fmt: skip
"""By llama.cpp's number of the mixture, general.file_type."""


@dataclass(frozen=True, kw_only=True)
class ModelFacts:
    """A sound model file."""

    path: Path
    name: str
    """As the model calls itself."""
    architecture: str
    parameters: int
    quantization: str
    context_length: int
    byte_count: int
    prompt_format: str | None
    """None where neither the file, its record nor its name tells."""
    licence: str
    release: Release | None


def facts_of(path: Path) -> ModelFacts:
    """Read a model file's header; raises ModelFileError where llama.cpp could not run it."""
    header = read_header(path)
    check_sound(header)
    release = release_of(path.stem) or release_of(re.sub(r"\s+", "-", header.name))
    return ModelFacts(
        path=path,
        name=header.name,
        architecture=header.architecture,
        parameters=sizes_of(header).elements,
        quantization=QUANTIZATIONS.get(_file_type(header.metadata.get("general.file_type")), "unknown"),
        context_length=header.context_length,
        byte_count=path.stat().st_size,
        prompt_format=header.prompt_format
        or format_on_record(path)
        or recognised_format(header.name, path.stem),
        licence=str(header.metadata.get("general.license") or "")
        or licence_on_record(path)
        or (release.licence if release else "unknown"),
        release=release,
    )


def _file_type(value: object) -> int:
    return value if isinstance(value, int) else -1
