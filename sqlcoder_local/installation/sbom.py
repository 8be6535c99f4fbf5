"""The bill of materials of an installation, in CycloneDX's JSON, with what is known of vulnerabilities."""

import tomllib
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final

from sqlcoder_local.installation.wheel import metadata_of
from sqlcoder_local.models.manifest import Manifest

SPECIFICATION: Final = "1.5"
Entry = dict[str, object]


@dataclass(frozen=True, kw_only=True)
class CarriedFile:
    """A file of the installation, and its hash."""

    path: Path
    sha256: str


def bill_of_materials(wheels: Iterable[CarriedFile], models: Iterable[Manifest], version: str) -> Entry:
    """List packages and models; the same content has the same serial number."""
    packages = [_package(wheel) for wheel in wheels]
    components = [*packages, *map(_model, models)]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, repr(components))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "this",
                "name": "sqlcoder-local",
                "version": version,
            }
        },
        "components": components,
        "vulnerabilities": [entry for one in advisories() for entry in _affecting(one, packages)],
    }


def advisories() -> list[Mapping[str, str]]:
    """Read what is known of vulnerabilities in what is required; SECURITY.md tells the same."""
    text = (files("sqlcoder_local.installation") / "advisories.toml").read_text(encoding="utf-8")
    return list(tomllib.loads(text)["advisory"])


def _package(wheel: CarriedFile) -> Entry:
    told = metadata_of(wheel.path)
    name = told["Name"].lower().replace("_", "-")
    purl = f"pkg:pypi/{name}@{told['Version']}"
    entry: Entry = {
        "type": "library",
        "bom-ref": purl,
        "name": told["Name"],
        "version": told["Version"],
        "purl": purl,
        "hashes": [{"alg": "SHA-256", "content": wheel.sha256}],
    }
    if expression := told.get("License-Expression"):
        entry["licenses"] = [{"expression": expression}]
    elif licence := told.get("License"):
        entry["licenses"] = [{"license": {"name": licence}}]
    return entry


def _model(manifest: Manifest) -> Entry:
    return {
        "type": "machine-learning-model",
        "bom-ref": f"model:{manifest.name}",
        "name": manifest.name,
        "hashes": [{"alg": "SHA-256", "content": manifest.sha256}],
        "licenses": [{"license": {"name": manifest.licence}}],
    }


def _affecting(advisory: Mapping[str, str], packages: list[Entry]) -> Iterator[Entry]:
    """Tell of an advisory, where its package is among those that are carried."""
    affected = [package for package in packages if package["name"] == advisory["package"]]
    if affected:
        yield {
            "id": advisory["id"],
            "source": {"url": advisory["url"]},
            "analysis": {key: advisory[key] for key in ("state", "justification", "detail")},
            "affects": [{"ref": package["bom-ref"]} for package in affected],
        }
