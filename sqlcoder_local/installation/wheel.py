"""An installed package made a wheel again: its files, each compared with its recorded hash."""

import base64
import hashlib
import importlib.util
import re
import sys
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, PackagePath
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import UsageError

LEFT_OUT: Final = {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json", "uv_cache.json"}
"""Of the dist-info folder: what an installer writes anew."""
EDITABLE: Final = re.compile(r"(_editable_impl_|__editable__)")
DATE: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip file knows, so that the same packages make the same wheels."""
LEVEL: Final = 1
"""Ten times as fast as the usual one; what is carried becomes a tenth larger."""


@dataclass(frozen=True, kw_only=True)
class Content:
    """A file, and its name in the wheel."""

    name: str
    path: Path
    sha256: str
    """In the form of RECORD; empty where none is recorded."""


def write_wheel(package: Distribution, folder: Path, *, own_names: tuple[str, ...] = ()) -> Path:
    """Pack one package; `own_names` are the import names of one that is run from its sources."""
    if package.files is None:
        raise UsageError(f"Nobody recorded the files of the package {package.name}.", "Install it with pip.")
    is_editable = any(EDITABLE.match(file.name) for file in package.files)
    if is_editable and not own_names:
        raise UsageError(f"The package {package.name} is run from its sources.", "Install it for good.")
    contents = list(_installed(package, package.files))
    if is_editable:
        contents += _sources(own_names)
    output = folder / wheel_name(package)
    _write(output, sorted(contents, key=lambda content: content.name), _info(package.files))
    return output


def wheel_name(package: Distribution) -> str:
    """Name the wheel as it was named when it was installed."""
    tags = [line.split("-") for line in re.findall(r"(?m)^Tag: (\S+)$", package.read_text("WHEEL") or "")]
    if not tags:
        raise UsageError(
            f"The package {package.name} was not installed from a wheel.", "Install it with pip."
        )
    tag = "-".join(".".join(sorted(set(parts))) for parts in zip(*tags, strict=True))
    return f"{re.sub(r'[-_.]+', '_', package.name).lower()}-{package.version}-{tag}.whl"


def _info(files: list[PackagePath]) -> str:
    return next(file.parts[0] for file in files if file.parts[0].endswith(".dist-info"))


def _installed(package: Distribution, files: list[PackagePath]) -> Iterator[Content]:
    scripts = {point.name for point in package.entry_points if point.group == "console_scripts"}
    for file in files:
        is_written_anew = file.parts[0].endswith(".dist-info") and file.name in LEFT_OUT
        if is_written_anew or file.suffix == ".pyc" or EDITABLE.match(file.name):
            continue
        path = Path(str(package.locate_file(file)))
        outside = file.parts[0] == ".."
        if outside and path.parent.name in {"bin", "Scripts"} and file.name in scripts:
            continue
        name = _outside_name(package, path) if outside else file.as_posix()
        recorded = file.hash.value if file.hash and file.hash.mode == "sha256" else ""
        yield Content(name=name, path=path, sha256=recorded)


def _outside_name(package: Distribution, path: Path) -> str:
    """Name what belongs beside the packages: programs, manual pages."""
    data = f"{re.sub(r'[-_.]+', '_', package.name).lower()}-{package.version}.data"
    resolved, prefix = path.resolve(), Path(sys.prefix).resolve()
    if not resolved.is_relative_to(prefix):
        raise UsageError(f"The package {package.name} has files outside of {prefix}: {resolved}.", "")
    inside = resolved.relative_to(prefix)
    kind = f"scripts/{inside.name}" if inside.parts[0] == "bin" else f"data/{inside.as_posix()}"
    return f"{data}/{kind}"


def _sources(names: tuple[str, ...]) -> Iterator[Content]:
    for name in names:
        found = importlib.util.find_spec(name)
        if found is None or not found.submodule_search_locations:
            raise UsageError(f"The sources of {name} are not found.", "Install the program for good.")
        root = Path(found.submodule_search_locations[0])
        for path in sorted(root.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield Content(name=f"{name}/{path.relative_to(root).as_posix()}", path=path, sha256="")


def _write(output: Path, contents: list[Content], info: str) -> None:
    record = []
    with zipfile.ZipFile(output, "x", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as archive:
        for content in contents:
            data = content.path.read_bytes()
            sha256 = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            if content.sha256 not in {"", sha256}:
                raise UsageError(
                    f"{content.path} is not what was installed: its hash has changed.",
                    "Install the package anew before it is carried anywhere.",
                )
            archive.writestr(_entry(content.name, content.path), data)
            record.append(f"{_quoted(content.name)},sha256={sha256},{len(data)}")
        record.append(f"{info}/RECORD,,")
        archive.writestr(_entry(f"{info}/RECORD", None), "\n".join(record) + "\n")


def _entry(name: str, path: Path | None) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    is_program = path is not None and path.stat().st_mode & 0o100
    entry.external_attr = (0o100755 if is_program else 0o100644) << 16
    return entry


def _quoted(name: str) -> str:
    return f'"{name}"' if "," in name else name


def metadata_of(wheel: Path) -> Mapping[str, str]:
    """Read name, version and licence of a wheel, from the head of its METADATA."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if re.fullmatch(r"[^/]+\.dist-info/METADATA", name))
        # Some packages, pip among them, end their lines as Windows does.
        text = archive.read(name).decode("utf-8", "replace").replace("\r\n", "\n")
    head = text.partition("\n\n")[0]
    return dict(re.findall(r"(?m)^(Name|Version|License|License-Expression): (.+)$", head))
