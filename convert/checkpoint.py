"""A checkpoint folder: its configuration and where every tensor lies."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from convert.config import ModelConfig, read_config
from convert.json_object import read_json_object
from convert.pytorch_file import read_pytorch
from convert.safetensors_file import read_safetensors
from convert.source_tensor import SourceTensor, check_name
from sqlcoder_local.errors import ModelFileError

MOST_SHARDS = 1_000


@dataclass(frozen=True, kw_only=True)
class WeightFormat:
    """A way in which checkpoints are published: one file, or an index beside several."""

    whole: str
    index: str
    suffix: str
    read: Callable[[Path], list[SourceTensor]]


SAFETENSORS = WeightFormat(
    whole="model.safetensors",
    index="model.safetensors.index.json",
    suffix=".safetensors",
    read=read_safetensors,
)
PYTORCH = WeightFormat(
    whole="pytorch_model.bin",
    index="pytorch_model.bin.index.json",
    suffix=".bin",
    read=read_pytorch,
)
FORMATS = (SAFETENSORS, PYTORCH)
"""In order of preference, where a folder has both."""


@dataclass(frozen=True, kw_only=True)
class Checkpoint:
    """Everything known of a checkpoint before a single weight is read."""

    folder: Path
    config: ModelConfig
    weight_files: tuple[Path, ...]
    tensors: Mapping[str, SourceTensor]


def open_checkpoint(folder: Path) -> Checkpoint:
    """Read a folder's configuration and the headers of its weight files."""
    config = read_config(folder)
    for weights in FORMATS:
        if (folder / weights.index).is_file():
            return _sharded(folder, config, weights)
        if (folder / weights.whole).is_file():
            path = folder / weights.whole
            check_place(folder, path)
            tensors = {tensor.name: tensor for tensor in weights.read(path)}
            return Checkpoint(folder=folder, config=config, weight_files=(path,), tensors=tensors)
    expected = " or ".join(weights.whole for weights in FORMATS)
    message = f"There are no weights in {folder}."
    raise ModelFileError(message, f"It needs {expected}, or shards with their index.")


def _sharded(folder: Path, config: ModelConfig, weights: WeightFormat) -> Checkpoint:
    """Give a checkpoint in several files, each tensor in the file that the index names."""
    places = _places(folder, weights)
    files = sorted(set(places.values()))
    if len(files) > MOST_SHARDS:
        message = f"{weights.index} names {len(files):,} files."
        raise ModelFileError(message, "Check where the checkpoint comes from.")
    _check_present(folder, files, weights)
    tensors: dict[str, SourceTensor] = {}
    for file in files:
        check_place(folder, folder / file)
        for tensor in weights.read(folder / file):
            _check_listed(tensor, places, weights)
            tensors[tensor.name] = tensor
    lost = sorted(places.keys() - tensors.keys())
    if lost:
        message = f"{places[lost[0]]} does not hold {lost[0]}, which {weights.index} says is there."
        raise ModelFileError(message, "Download the shards and their index again.")
    paths = tuple(folder / file for file in files)
    return Checkpoint(folder=folder, config=config, weight_files=paths, tensors=tensors)


def _places(folder: Path, weights: WeightFormat) -> dict[str, str]:
    """Which file holds each tensor, by the index; only plain names inside the folder pass."""
    places = read_json_object(folder / weights.index).get("weight_map")
    if not isinstance(places, dict) or not places:
        message = f"{weights.index} does not say which file holds which tensor."
        raise ModelFileError(message, "Download the index again.")
    for name, file in places.items():
        check_name(name, folder / weights.index)
        if not isinstance(file, str) or not file.endswith(weights.suffix) or set(file) & set("/\\\0"):
            message = f"{weights.index} names {str(file)[:80]!r}, which is not a weight file in the folder."
            raise ModelFileError(message, "Check where the checkpoint comes from.")
    return places


def _check_present(folder: Path, files: Iterable[str], weights: WeightFormat) -> None:
    """Refuse a checkpoint that lacks one of its files."""
    missing = [file for file in files if not (folder / file).is_file()]
    if missing:
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        message = f"The checkpoint lacks {missing[0]}{more}, named in {weights.index}."
        raise ModelFileError(message, "Download the missing files into the folder.")


def check_place(folder: Path, path: Path) -> None:
    """Refuse a link that leads out of the folder, unless to where the Hugging Face cache keeps its files."""
    home = folder.resolve()
    if path.resolve().parent not in {home, home.parent.parent / "blobs"}:
        message = f"{path.name} is a link that leads out of {folder}."
        raise ModelFileError(message, "Copy the file itself into the folder.")


def _check_listed(tensor: SourceTensor, places: Mapping[str, str], weights: WeightFormat) -> None:
    """Refuse a shard's tensor that the index puts elsewhere or does not know."""
    place = places.get(tensor.name)
    if place != tensor.path.name:
        said = f"puts it in {place}" if place else "does not list it"
        message = f"{tensor.path.name} holds {tensor.name}, but {weights.index} {said}."
        raise ModelFileError(message, "Download the shards and their index again.")
