"""Finding a model file: by path, by name, or the starter model that comes with the program."""

import re
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import ModelFileError
from sqlcoder_local.models.catalog import STARTER, catalogue
from sqlcoder_local.paths import model_folders

SUFFIX: Final = ".gguf"
NAME: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+-]{0,199}")
"""What a model may be called: nothing that would lead out of the folder, or be taken for an option."""


def find_model(name: str | None, *, folders: Sequence[Path] | None = None) -> Path:
    """Find the model a user named; the starter model where none was named, or that."""
    if name is None or name == STARTER:
        return starter_model()
    path = Path(name)
    if path.is_dir():
        raise ModelFileError(f"{name} is a folder, not a model file.", "Name the .gguf file in it.")
    if path.exists():
        return path
    looked_in = tuple(folders if folders is not None else model_folders())
    if path.name == name:
        for folder in looked_in:
            if found := _in_folder(folder, name):
                return found
    places = ", ".join(str(place) for place in (Path.cwd(), *(folder.absolute() for folder in looked_in)))
    raise ModelFileError(
        f"There is no model {name!r}; looked in {places}.",
        f"Fetch it with `sqlcoder-local models pull {name}`."
        if name in catalogue()
        else "Give the path of a .gguf file, or a name that `sqlcoder-local models list` shows.",
    )


def starter_model() -> Path:
    """The model in the package."""
    found = sorted(Path(str(files("sqlcoder_local.models"))).glob(f"starter*{SUFFIX}"))
    if not found:
        raise ModelFileError("This installation has no starter model.", "Give a .gguf file with --model.")
    return found[-1]


def installed_models(*, folders: Sequence[Path] | None = None) -> list[Path]:
    """Every model file that is found by its name, the starter model first."""
    looked_in = folders if folders is not None else model_folders()
    found = [path for folder in looked_in for path in sorted(folder.glob(f"*{SUFFIX}")) if _is_shown(path)]
    return [starter_model(), *found]


def _is_shown(path: Path) -> bool:
    return path.is_file() and not path.name.startswith(".")


def _in_folder(folder: Path, name: str) -> Path | None:
    """The file of this name, else the only one beginning so: sqlcoder-7b-2 means sqlcoder-7b-2.Q4_0.gguf."""
    for exact in (folder / name, folder / f"{name}{SUFFIX}"):
        if exact.is_file():
            return exact
    candidates = sorted(path for path in folder.glob(f"*{SUFFIX}") if _is_variant(path.name, name))
    if len(candidates) > 1:
        listed = ", ".join(path.name for path in candidates)
        raise ModelFileError(f"{name!r} may be any of {listed} in {folder}.", "Give the whole file name.")
    return candidates[0] if candidates else None


def _is_variant(file_name: str, name: str) -> bool:
    lowered, wanted = file_name.lower(), name.lower()
    return lowered.startswith(wanted) and lowered[len(wanted) : len(wanted) + 1] in {".", "-", "_"}
