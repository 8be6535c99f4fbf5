"""A model written as a bundle: one file, or a folder of parts that fit where files must be small."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

import msgspec

from sqlcoder_local.errors import ModelFileError, UsageError
from sqlcoder_local.models.manifest import MANIFEST_NAME, UNKNOWN, Manifest, Part, encoded, part_name
from sqlcoder_local.models.sources import OnBytes, check_room
from sqlcoder_local.models.tar_member import END, header, padding
from sqlcoder_local.written_file import replaced_place

CHUNK_BYTES: Final = 1 << 20


@dataclass(frozen=True, kw_only=True)
class Export:
    """What is to be written where."""

    model: Path
    manifest: Manifest
    """Without hashes and parts."""
    output: Path
    part_bytes: int | None
    """None writes one file."""
    expected_sha256: str = ""
    """What the model was when it was taken in; empty where that is not known."""


def part_bytes_below(size: int) -> int:
    """Give the size of parts smaller than what was asked for: FAT32 holds files of less than 4 GB."""
    if size <= CHUNK_BYTES:
        raise UsageError(f"Parts of {size:,} bytes are too small.", "Give 2M or more.")
    return (size - 1) // CHUNK_BYTES * CHUNK_BYTES


def write_bundle(export: Export, *, on_bytes: OnBytes) -> Manifest:
    """Write a bundle that appears whole or not at all; raises UsageError and OSError."""
    with replaced_place(export.output) as beside:
        if export.part_bytes is None:
            written = _write_file(export, beside, on_bytes)
        else:
            written = _write_folder(export, beside, export.part_bytes, on_bytes)
        if export.expected_sha256 not in {"", written.sha256}:
            raise ModelFileError(
                f"{export.model} is not what it was: its SHA-256 is {written.sha256}, expected was"
                f" {export.expected_sha256}.",
                "Nothing was written; fetch or import the model again.",
            )
    return written


def _write_file(export: Export, beside: Path, on_bytes: OnBytes) -> Manifest:
    size = export.manifest.bytes
    name = part_name(export.manifest.name, 1)
    blank = _with_parts(export.manifest, UNKNOWN, (Part(name=name, bytes=size, sha256=UNKNOWN),))
    room = len(encoded(blank))
    check_room(beside.parent, size + room)
    with export.model.open("rb") as source, beside.open("xb") as file:
        file.write(header(MANIFEST_NAME, room))
        start = file.tell()
        file.write(encoded(blank) + padding(room) + header(name, size))
        whole = hashlib.sha256()
        sha256 = _copied(source, file, size, whole.update, on_bytes)
        file.write(padding(size) + END)
        written = _with_parts(export.manifest, sha256, (Part(name=name, bytes=size, sha256=sha256),))
        file.seek(start)
        file.write(encoded(written))
        _sync(file)
    return written


def _write_folder(export: Export, beside: Path, part_bytes: int, on_bytes: OnBytes) -> Manifest:
    size, whole, parts = export.manifest.bytes, hashlib.sha256(), []
    check_room(beside.parent, size)
    beside.mkdir()
    with export.model.open("rb") as source:
        for number, start in enumerate(range(0, size, part_bytes)):
            name, length = part_name(export.manifest.name, number + 1), min(part_bytes, size - start)
            with (beside / name).open("xb") as file:
                sha256 = _copied(source, file, length, whole.update, on_bytes)
                _sync(file)
            parts.append(Part(name=name, bytes=length, sha256=sha256))
    written = _with_parts(export.manifest, whole.hexdigest(), tuple(parts))
    with (beside / MANIFEST_NAME).open("xb") as file:
        file.write(encoded(written))
        _sync(file)
    return written


def _with_parts(manifest: Manifest, sha256: str, parts: tuple[Part, ...]) -> Manifest:
    return msgspec.structs.replace(manifest, sha256=sha256, parts=parts)


def _copied(
    source: BinaryIO, file: BinaryIO, size: int, also: Callable[[bytes], None], on_bytes: OnBytes
) -> str:
    """Copy so many bytes; gives their hash."""
    digest = hashlib.sha256()
    while size:
        chunk = source.read(min(size, CHUNK_BYTES))
        if not chunk:
            raise UsageError("The model file became shorter while it was read.", "Export it again.")
        digest.update(chunk)
        also(chunk)
        file.write(chunk)
        on_bytes(len(chunk))
        size -= len(chunk)
    return digest.hexdigest()


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
