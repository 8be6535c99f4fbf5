"""What a bundle says of itself: the model in it, its licence, and the hash of every part."""

from collections.abc import Iterator
from typing import Final

import msgspec

from sqlcoder_local.errors import ModelFileError
from sqlcoder_local.models.record import SHA256
from sqlcoder_local.models.store import NAME, SUFFIX

MANIFEST_NAME: Final = "bundle.json"
FORMAT: Final = "sqlbundle 1"
MOST_MANIFEST_BYTES: Final = 4 << 20
MOST_PARTS: Final = 10_000
UNKNOWN: Final = "0" * 64
"""Stands for a hash that is not known yet: the manifest has the same length with it."""
Fact = str | int | float | None


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A piece of the model file."""

    name: str
    bytes: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One model in a bundle."""

    format: str
    name: str
    """What to call the model."""
    bytes: int
    sha256: str
    """Of the whole model file."""
    prompt_format: str
    """How it is asked; empty where its file tells."""
    licence: str
    source: str
    """Where the model was taken from, as far as that is known."""
    catalogue: dict[str, Fact]
    """What the catalogue says of the release; empty for other models."""
    parts: tuple[Part, ...]


def part_name(name: str, number: int) -> str:
    """Name a part; the first has the number 1."""
    return f"{name}{SUFFIX}.{number:03}"


def encoded(manifest: Manifest) -> bytes:
    """Write a manifest; its length does not depend on the hashes."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"


def decoded(content: bytes, bundle: str) -> Manifest:
    """Read a manifest, and refuse one that could lead astray; raises ModelFileError."""
    try:
        manifest = msgspec.json.decode(content, type=Manifest)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise unsound(bundle, f"its {MANIFEST_NAME} cannot be read ({error})") from error
    if manifest.format != FORMAT:
        raise unsound(bundle, f"it is of the format {manifest.format[:40]!r}, known is {FORMAT!r}")
    for what in _faults(manifest):
        raise unsound(bundle, f"its {MANIFEST_NAME} {what}")
    return manifest


def unsound(bundle: str, what: str) -> ModelFileError:
    """Say that a bundle is not taken in."""
    return ModelFileError(f"{bundle} is no sound bundle: {what}.", "Nothing was imported; get it again.")


def _faults(manifest: Manifest) -> Iterator[str]:
    """Say what does not fit together."""
    expected = [part_name(manifest.name, number + 1) for number in range(len(manifest.parts))]
    hashes = (manifest.sha256, *(part.sha256 for part in manifest.parts))
    if not NAME.fullmatch(manifest.name):
        yield f"calls the model {manifest.name[:80]!r}, which is no name"
    if not 1 <= len(manifest.parts) <= MOST_PARTS:
        yield f"lists {len(manifest.parts)} parts"
    if [part.name for part in manifest.parts] != expected:
        yield "lists parts of other names than a bundle has"
    if any(part.bytes < 1 for part in manifest.parts):
        yield "lists an empty part"
    if sum(part.bytes for part in manifest.parts) != manifest.bytes:
        yield "lists parts that do not add up to the model"
    if not all(SHA256.fullmatch(one) for one in hashes):
        yield "holds a hash that is none"
