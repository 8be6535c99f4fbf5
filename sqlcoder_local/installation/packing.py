"""An installation packed into a folder: wheels, models, hashes, the bill of materials, the installer."""

import hashlib
import json
import os
import platform
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import UsageError
from sqlcoder_local.installation.distributions import INSTALLER, PROGRAM, Carried
from sqlcoder_local.installation.processor import demanded_flags
from sqlcoder_local.installation.sbom import CarriedFile, bill_of_materials
from sqlcoder_local.installation.wheel import metadata_of, write_wheel
from sqlcoder_local.models.manifest import Manifest
from sqlcoder_local.written_file import replaced_place

LIST_NAME: Final = "installation.json"
FORMAT: Final = "sqlcoder-local installation 1"
OWN_NAMES: Final = ("sqlcoder_local", "convert", "tui")
LLAMA: Final = "llama-cpp-python"
INSTALLER_FILES: Final = ("install.sh", "install.py")
CHUNK_BYTES: Final = 8 << 20


@dataclass(frozen=True, kw_only=True)
class Packing:
    """What is to be packed where."""

    output: Path
    carried: Carried
    llama_wheel: Path | None
    """Instead of the llama.cpp that is installed here."""
    write_models: Callable[[Path], list[Manifest]]
    """Writes bundles into a folder."""


@dataclass(frozen=True, kw_only=True)
class Packed:
    """What came of it."""

    file_count: int
    byte_count: int
    processor_flags: tuple[str, ...]
    extras: tuple[str, ...]


def pack(packing: Packing, *, on_package: Callable[[str], None] = lambda _name: None) -> Packed:
    """Write the folder, which appears whole or not at all; raises UsageError and OSError."""
    if os.path.lexists(packing.output):
        raise UsageError(f"{packing.output} exists already.", "Name another folder with -o.")
    with replaced_place(packing.output) as folder:
        folder.mkdir()
        wheels = _wheels(packing, folder / "wheels", on_package)
        (folder / "models").mkdir()
        models = packing.write_models(folder / "models")
        flags = sorted(demanded_flags(_wheel_of(LLAMA, wheels).path))
        version = metadata_of(_wheel_of(PROGRAM, wheels).path)["Version"]
        _write_text(folder / "requirements.txt", _requirements(wheels))
        _write_json(folder / "sbom.cdx.json", bill_of_materials(wheels, models, version))
        for name in INSTALLER_FILES:
            content = (files("sqlcoder_local.installation") / "installer" / name).read_bytes()
            (folder / name).write_bytes(content)
        (folder / "install.sh").chmod(0o755)
        listed = [_entry(path, folder) for path in sorted(folder.rglob("*")) if path.is_file()]
        pip = _wheel_of(INSTALLER, wheels).path.name
        _write_json(folder / LIST_NAME, _list(listed, models, flags, version, pip))
    return Packed(
        file_count=len(listed),
        byte_count=sum(int(str(entry["bytes"])) for entry in listed),
        processor_flags=tuple(flags),
        extras=packing.carried.extras,
    )


def _wheels(packing: Packing, folder: Path, on_package: Callable[[str], None]) -> list[CarriedFile]:
    folder.mkdir()
    written = []
    for package in packing.carried.distributions:
        on_package(package.name)
        if package.name == LLAMA and packing.llama_wheel is not None:
            _check_version(packing.llama_wheel, package.version)
            path = Path(shutil.copy(packing.llama_wheel, folder))
        else:
            path = write_wheel(package, folder, own_names=OWN_NAMES if package.name == PROGRAM else ())
        written.append(CarriedFile(path=path, sha256=_sha256(path)))
    return written


def _check_version(wheel: Path, version: str) -> None:
    told = metadata_of(wheel)
    if (told.get("Name", "").replace("_", "-"), told.get("Version")) != (LLAMA, version):
        raise UsageError(f"{wheel} is not {LLAMA} {version}, which is installed here.", "Build that one.")


def _wheel_of(name: str, wheels: list[CarriedFile]) -> CarriedFile:
    return next(wheel for wheel in wheels if wheel.path.name.startswith(f"{name.replace('-', '_')}-"))


def _requirements(wheels: list[CarriedFile]) -> str:
    """Name every package with its version and its hash, as pip wants them with --require-hashes."""
    told = [(metadata_of(wheel.path), wheel.sha256) for wheel in wheels]
    return "".join(f"{one['Name']}=={one['Version']} --hash=sha256:{sha256}\n" for one, sha256 in told)


def _list(
    entries: list[dict[str, object]], models: list[Manifest], flags: list[str], version: str, pip: str
) -> dict[str, object]:
    library, glibc = platform.libc_ver()
    return {
        "format": FORMAT,
        "version": version,
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
        "system": platform.system(),
        "machine": platform.machine(),
        "glibc": glibc if library == "glibc" else "",
        "processor_flags": flags if platform.system() == "Linux" else [],
        "pip": pip,
        "models": [f"models/{manifest.name}.sqlbundle" for manifest in models],
        "files": entries,
    }


def _entry(path: Path, folder: Path) -> dict[str, object]:
    name = path.relative_to(folder).as_posix()
    return {"path": name, "bytes": path.stat().st_size, "sha256": _sha256(path)}


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def _write_json(path: Path, content: object) -> None:
    _write_text(path, json.dumps(content, indent=1, ensure_ascii=False) + "\n")


def _write_text(path: Path, content: str) -> None:
    path.write_text(content, encoding="utf-8")
