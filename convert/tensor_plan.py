"""Which tensors a GGUF file will hold, where each comes from and how it is encoded."""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from convert.architectures.architecture import Architecture, TensorRule
from convert.checkpoint import Checkpoint
from convert.source_tensor import SourceTensor
from convert.tensor_types import TensorType
from sqlcoder_local.errors import ModelFileError

READABLE = (TensorType.F32, TensorType.F16, TensorType.BF16)


@dataclass(frozen=True, kw_only=True)
class PlannedTensor:
    """A tensor to be written."""

    name: str
    shape: tuple[int, ...]
    encoding: TensorType
    offset: int
    """Counted from the start of the tensor data."""
    source: SourceTensor | None
    values: tuple[float, ...]
    """What to write where there is no source."""
    interleaved_heads: int | None

    @property
    def byte_count(self) -> int:
        """How many bytes the tensor takes in the file."""
        return self.encoding.byte_count(math.prod(self.shape))


EncodingChoice = Callable[[Iterable[TensorRule]], Mapping[str, TensorType]]


def plan_tensors(
    checkpoint: Checkpoint, architecture: Architecture, choose: EncodingChoice, alignment: int
) -> list[PlannedTensor]:
    """Every tensor in the order of the file, once the checkpoint holds exactly what it should."""
    rules = [
        rule
        for rule in architecture.tensors(checkpoint.config)
        if not rule.is_optional or rule.source_name in checkpoint.tensors
    ]
    sources = {rule.gguf_name: _source(rule, checkpoint) for rule in rules}
    _check_nothing_is_left(rules, checkpoint, architecture)
    encodings = choose(rules)
    planned, offset = [], 0
    for rule in rules:
        tensor = PlannedTensor(
            name=rule.gguf_name,
            shape=rule.shape,
            encoding=encodings[rule.gguf_name],
            offset=offset,
            source=sources[rule.gguf_name],
            values=rule.values or (),
            interleaved_heads=rule.interleaved_heads,
        )
        planned.append(tensor)
        offset += tensor.byte_count + -tensor.byte_count % alignment
    return planned


def _source(rule: TensorRule, checkpoint: Checkpoint) -> SourceTensor | None:
    """Give the tensor of the checkpoint that a rule asks for, with the shape it asks for."""
    if rule.values is not None:
        return None
    source = checkpoint.tensors.get(rule.source_name)
    if source is None:
        message = f"The checkpoint lacks the tensor {rule.source_name}."
        raise ModelFileError(message, "A weight file is missing or belongs to another model.")
    if source.shape != rule.shape:
        message = (
            f"{source.path.name}: {source.name} has the shape {_shown(source.shape)}, "
            f"but config.json asks for {_shown(rule.shape)}."
        )
        raise ModelFileError(message, "config.json and the weights do not belong together.")
    if source.encoding not in READABLE:
        message = f"{source.path.name}: {source.name} is stored as {source.encoding.name}."
        raise ModelFileError(message, "Only F32, F16 and BF16 weights are converted.")
    return source


def _check_nothing_is_left(
    rules: Iterable[TensorRule], checkpoint: Checkpoint, architecture: Architecture
) -> None:
    """Refuse a checkpoint with tensors that the family has no use for."""
    used = {rule.source_name for rule in rules}
    left = sorted(
        name
        for name in checkpoint.tensors.keys() - used
        if not name.endswith(architecture.unused_suffixes)
        and not _is_tied_copy(name, checkpoint, architecture)
    )
    if left:
        more = f" and {len(left) - 1} more" if len(left) > 1 else ""
        message = (
            f"The checkpoint holds {left[0]}{more}, which {checkpoint.config.architecture} does not use."
        )
        raise ModelFileError(message, "The weights belong to another model, or to an adapter.")


def _is_tied_copy(name: str, checkpoint: Checkpoint, architecture: Architecture) -> bool:
    """Whether this is the output matrix of a model whose embedding serves as output."""
    is_tied = checkpoint.config.flag("tie_word_embeddings", default=architecture.ties_by_default)
    return is_tied and name == "lm_head.weight"


def _shown(shape: tuple[int, ...]) -> str:
    """Give a shape in print."""
    return " x ".join(f"{size}" for size in shape)
