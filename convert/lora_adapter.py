"""A PEFT adapter folder becomes a GGUF adapter: two thin matrices for each weight of the base model."""

import math
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from convert.architectures.architecture import GgufValue, TensorRule
from convert.architectures.known import architecture_of
from convert.checkpoint import check_place
from convert.config import LARGEST_CONFIG_BYTES, ModelConfig, read_config
from convert.file_digest import FILE_DIGEST_KEY
from convert.gguf_file import ALIGNMENT
from convert.json_object import read_json_object
from convert.metadata import source_keys
from convert.provenance import provenance
from convert.pytorch_file import read_pytorch
from convert.safetensors_file import read_safetensors
from convert.source_digests import source_digests
from convert.source_tensor import SourceTensor
from convert.tensor_plan import READABLE, PlannedTensor
from convert.tensor_types import TensorType
from convert.written_file import Conversion, OnProgress, write_file
from sqlcoder_local.errors import ModelFileError, UsageError

ADAPTER_CONFIG = "adapter_config.json"
READERS = {"adapter_model.safetensors": read_safetensors, "adapter_model.bin": read_pytorch}
HALF_NAME = re.compile(r"base_model\.model\.(.+)\.lora_([AB])(?:\.default)?\.weight")
UNSUPPORTED = ("use_dora", "fan_in_fan_out", "modules_to_save", "alpha_pattern", "layer_replication")
"""Entries of the configuration that change what the two matrices mean."""


@dataclass(frozen=True, kw_only=True)
class AdapterPlan:
    """What an adapter's file will hold, and where it comes from."""

    config: ModelConfig
    architecture: str
    """llama.cpp's name of the base model's family."""
    weights: Path
    tensors: tuple[PlannedTensor, ...]


Halves = Mapping[str, Mapping[str, SourceTensor]]


def is_adapter(folder: Path) -> bool:
    """Tell whether a folder holds an adapter and not a whole model."""
    return (folder / ADAPTER_CONFIG).is_file()


def convert_adapter(
    folder: Path,
    *,
    base: Path | None,
    output: Path,
    may_replace: bool = False,
    workers: int | None = None,
    on_progress: OnProgress = lambda _: None,
) -> Conversion:
    """Write the adapter in F32, which llama.cpp adds to any quantization of the base model."""
    started = time.monotonic()
    plan = plan_adapter(folder, base)
    with source_digests([folder / ADAPTER_CONFIG, plan.weights]) as digests:
        byte_count = write_file(
            output,
            plan.architecture,
            partial(_keys, folder, plan.config, _alpha(plan.config)),
            list(plan.tensors),
            digests,
            may_replace=may_replace,
            workers=workers,
            on_progress=on_progress,
        )
    return Conversion(
        output=output,
        architecture=plan.architecture,
        quantization="f32",
        tensor_count=len(plan.tensors),
        source_bytes=sum(tensor.source.byte_count for tensor in plan.tensors if tensor.source),
        byte_count=byte_count,
        elapsed_seconds=time.monotonic() - started,
        notes=(f"An adapter of {len(plan.tensors) // 2} weights: ask with -m BASE_MODEL --lora {output}.",),
    )


def plan_adapter(folder: Path, base: Path | None) -> AdapterPlan:
    """Read an adapter's folder and find the weights of the base model that it changes."""
    entries = read_json_object(folder / ADAPTER_CONFIG, largest_bytes=LARGEST_CONFIG_BYTES)
    config = ModelConfig(values=entries, file_name=ADAPTER_CONFIG)
    _check_kind(config)
    base_config = _base_config(folder, base, config)
    architecture = architecture_of(base_config)
    weights = _weight_file(folder)
    rules = {rule.source_name: rule for rule in architecture.tensors(base_config)}
    tensors = tuple(_planned(_halves(weights), rules, weights))
    return AdapterPlan(config=config, architecture=architecture.gguf_name, weights=weights, tensors=tensors)


def _check_kind(config: ModelConfig) -> None:
    """Refuse what is more than plain LoRA."""
    kind = config.text("peft_type") or "LORA"
    found = [key for key in UNSUPPORTED if config.values.get(key)]
    if kind != "LORA" or found or (config.text("bias") or "none") != "none":
        what = (
            f"of the kind {kind[:40]!r}" if kind != "LORA" else f"that uses {found[0] if found else 'bias'}"
        )
        message = f"{ADAPTER_CONFIG} describes an adapter {what}."
        raise ModelFileError(message, "Only plain LoRA is converted: merge it into its base model instead.")


def _alpha(config: ModelConfig) -> float:
    """Give the number that llama.cpp divides by the rank; rank-stabilised adapters divide by its root."""
    alpha = config.number("lora_alpha")
    if not config.flag("use_rslora", default=False):
        return alpha
    if config.values.get("rank_pattern"):
        message = f"{ADAPTER_CONFIG} describes a rank-stabilised adapter with several ranks."
        raise ModelFileError(message, "Merge it into its base model instead.")
    return alpha * math.sqrt(config.integer("r"))


def _base_config(folder: Path, base: Path | None, config: ModelConfig) -> ModelConfig:
    """Give the configuration of the base model, from its folder or from beside the adapter."""
    if base is not None or (folder / "config.json").is_file():
        return read_config(base or folder)
    name = (config.text("base_model_name_or_path") or "the base model")[:80]
    message = f"{folder} does not say how its base model is shaped."
    raise UsageError(message, f"Name the folder of {name} with --base; only its config.json is read.")


def _weight_file(folder: Path) -> Path:
    """Give the file with the matrices."""
    for name in READERS:
        if (folder / name).is_file():
            check_place(folder, folder / name)
            return folder / name
    message = f"There are no weights in {folder}."
    raise ModelFileError(message, f"It needs {' or '.join(READERS)}.")


def _halves(path: Path) -> Halves:
    """Give both matrices for each weight of the base model that is adapted."""
    halves: dict[str, dict[str, SourceTensor]] = {}
    for tensor in READERS[path.name](path):
        name = HALF_NAME.fullmatch(tensor.name)
        if name is None or tensor.encoding not in READABLE:
            message = f"{path.name} holds {tensor.name} as {tensor.encoding.name}, which is no LoRA matrix."
            hint = "Embeddings, norms and saved modules are not converted: merge them into the base model."
            raise ModelFileError(message, hint)
        pair = halves.setdefault(f"{name[1]}.weight", {})
        if name[2] in pair:
            message = f"{path.name} holds two adapters for {name[1]}."
            raise ModelFileError(message, "Save one adapter alone.")
        pair[name[2]] = tensor
    if not halves:
        message = f"{path.name} holds no LoRA matrices."
        raise ModelFileError(message, "Download the file again.")
    return halves


def _planned(halves: Halves, rules: Mapping[str, TensorRule], path: Path) -> Iterator[PlannedTensor]:
    """Give the tensors of the file; the heads of the base model's rows are interleaved in B, its output."""
    unknown = sorted(halves.keys() - rules.keys())
    if unknown:
        message = f"{path.name} adapts {unknown[0]}, which the base model does not have."
        raise ModelFileError(message, "Name the folder of the right base model with --base.")
    offset = 0
    for name, rule in rules.items():
        if name not in halves:
            continue
        _check_shapes(halves[name], rule, path)
        for half, suffix in (("A", "lora_a"), ("B", "lora_b")):
            source = halves[name][half]
            tensor = PlannedTensor(
                name=f"{rule.gguf_name}.{suffix}",
                shape=source.shape,
                encoding=TensorType.F32,
                offset=offset,
                source=source,
                values=(),
                interleaved_heads=rule.interleaved_heads if half == "B" else None,
            )
            offset += tensor.byte_count + -tensor.byte_count % ALIGNMENT
            yield tensor


def _check_shapes(pair: Mapping[str, SourceTensor], rule: TensorRule, path: Path) -> None:
    """Refuse a pair whose product is not as large as the weight that it is added to."""
    shapes = [pair[half].shape if half in pair else () for half in "AB"]
    rank = shapes[0][0] if shapes[0] else 0
    rows, columns = rule.shape[0], rule.shape[-1]
    if len(rule.shape) == 1 or rule.gguf_name == "token_embd.weight":
        message = f"{path.name} adapts {rule.source_name}, which is not a linear layer."
        raise ModelFileError(message, "Merge the adapter into its base model instead.")
    if shapes != [(rank, columns), (rows, rank)]:
        message = (
            f"{path.name}: the matrices for {rule.source_name} have the shapes {shapes[0]} and {shapes[1]}, "
            f"which do not fit {rule.shape}."
        )
        raise ModelFileError(message, "Name the folder of the right base model with --base.")


def _keys(
    folder: Path, config: ModelConfig, alpha: float, *, digests: Mapping[str, str], file_digest: str
) -> dict[str, GgufValue]:
    """Give all keys in the order of the file."""
    origin = provenance(folder, config)
    texts = {
        "general.name": origin.name,
        "general.description": config.part("sqlcoder_local").text("description") or "",
        "general.license": origin.license,
        "general.base_model.0.name": (config.text("base_model_name_or_path") or "").rpartition("/")[2],
    }
    return {
        "general.type": "adapter",
        "adapter.type": "lora",
        "adapter.lora.alpha": alpha,
        **{key: value for key, value in texts.items() if value},
        **({"general.base_model.count": 1} if texts["general.base_model.0.name"] else {}),
        **source_keys(digests),
        FILE_DIGEST_KEY: file_digest,
    }
