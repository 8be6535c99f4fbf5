"""The files of a plan brought together: from an earlier try, another program's cache, or the hub."""

import os
import shutil
from pathlib import Path

from sqlcoder_local.models.hub import HubFile, Repository, fetch, in_cache, incomplete, is_right
from sqlcoder_local.models.pull_plan import Plan
from sqlcoder_local.models.sources import OnBytes


def weights_folder(pulls: Path, repository: Repository) -> Path:
    """Where the weights of one commit lie, named as in the hub's cache, which tells `convert` the commit."""
    return pulls / f"models--{repository.name.replace('/', '--')}" / "snapshots" / repository.commit


def gather(repository: Repository, plan: Plan, folder: Path, *, on_bytes: OnBytes) -> None:
    """Bring all files into a folder; raises HubError, UsageError and OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in plan.files:
        gather_file(repository, file, folder / file.name, on_bytes=on_bytes)


def gather_file(repository: Repository, file: HubFile, place: Path, *, on_bytes: OnBytes) -> None:
    """Bring one file to its place; what lies there under its name was checked when it came."""
    cached = in_cache(repository, file)
    if place.exists() and place.stat().st_size == file.byte_count:
        on_bytes(file.byte_count)
    elif cached and is_right(file, cached):
        _link_or_copy(cached.resolve(), place)
        on_bytes(file.byte_count)
    else:
        place.unlink(missing_ok=True)
        fetch(repository, file, place, on_bytes=on_bytes)


def missing_bytes(plan: Plan, folder: Path) -> int:
    """Say how much is still to come."""
    return sum(file.byte_count - bytes_there(folder / file.name) for file in plan.files)


def bytes_there(place: Path) -> int:
    """Say how much of a file has come."""
    return next((path.stat().st_size for path in (place, incomplete(place)) if path.exists()), 0)


def _link_or_copy(source: Path, place: Path) -> None:
    """Take no room where both lie on one disk."""
    beside = place.with_name(f"{place.name}.copied")
    beside.unlink(missing_ok=True)
    try:
        os.link(source, beside)
    except OSError:
        shutil.copyfile(source, beside)
    beside.replace(place)
