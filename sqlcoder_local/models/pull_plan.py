"""Which files of a repository make the wanted model: a ready-made GGUF, else the weights to convert."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sqlcoder_local.errors import UsageError
from sqlcoder_local.models.hub import HubFile, Repository

SUFFIX: Final = ".gguf"
BESIDE_WEIGHTS: Final = (
    "config.json", "tokenizer.model", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json",
    "added_tokens.json", "vocab.json", "merges.txt", "generation_config.json", "README.md",
)  # fmt: skip
"""What the converter reads, the card among it for its licence."""
WEIGHTS: Final = (
    re.compile(r"model(-\d+-of-\d+)?\.safetensors(\.index\.json)?"),
    re.compile(r"pytorch_model(-\d+-of-\d+)?\.bin(\.index\.json)?"),
)
"""In order of preference, where a repository has both."""
SPLIT: Final = re.compile(r"-\d{5}-of-\d{5}\.gguf")


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What to fetch."""

    files: tuple[HubFile, ...]
    is_ready_made: bool
    """One GGUF file; else weights."""

    @property
    def byte_count(self) -> int:
        """Of all files together."""
        return sum(file.byte_count for file in self.files)


def plan_for(repository: Repository, quantization: str) -> Plan:
    """Choose the files; raises UsageError where there are none."""
    ready = [file for file in repository.files if quantization_of(file.name) == quantization.lower()]
    if ready:
        return Plan(files=(min(ready, key=lambda file: file.name),), is_ready_made=True)
    weights = _weights(repository.files)
    if not weights:
        others = sorted({found for file in repository.files if (found := quantization_of(file.name))})
        raise UsageError(
            f"{repository.name} has neither a GGUF file at {quantization} nor weights to make one of.",
            f"It has GGUF files at {', '.join(others)}." if others else "Name another repository.",
        )
    return Plan(files=tuple(weights), is_ready_made=False)


def quantization_of(file_name: str) -> str:
    """Read the quantization out of the name of a GGUF file; empty for other files and for parts of files."""
    lowered = file_name.lower()
    if not lowered.endswith(SUFFIX) or SPLIT.search(lowered):
        return ""
    named = re.search(r"(?:^|[-._/])(bf16|f16|f32|i?q\d(?:_\w+)?)\.gguf$", lowered)
    return named[1] if named else ""


def _weights(files: Iterable[HubFile]) -> list[HubFile]:
    """Take the first kind of weights that is there, with what describes them."""
    by_name = {file.name: file for file in files}
    for pattern in WEIGHTS:
        if chosen := [file for name, file in by_name.items() if pattern.fullmatch(name)]:
            return [by_name[name] for name in BESIDE_WEIGHTS if name in by_name] + chosen
    return []
