"""Where a checkpoint comes from: what its folder and its model card say."""

import re
from dataclasses import dataclass
from pathlib import Path

from convert.config import ModelConfig

LARGEST_CARD_BYTES = 256 * 1024
CARD = re.compile(r"\A---\s*\n(.*?)\n---\s*$", re.DOTALL | re.MULTILINE)
ENTRY = re.compile(
    r"^(license|license_name|license_link|base_model):[ \t]*(?:\n- )?[ \t]*(\S[^\n]*)$", re.MULTILINE
)
HUB_FOLDER = re.compile(r"models--([\w.\-]+?)--([\w.\-]+)")
COMMIT = re.compile(r"[0-9a-f]{40}")
DOWNLOAD_RECORD = Path(".cache/huggingface/download/config.json.metadata")


@dataclass(frozen=True, kw_only=True)
class Provenance:
    """What is known; an unknown text is empty."""

    name: str
    license: str
    license_link: str
    base_model: str
    repository: str
    revision: str


def provenance(folder: Path, config: ModelConfig) -> Provenance:
    """Give what config.json says, else what the model card and the folder tell."""
    own, card = config.part("sqlcoder_local"), _card(folder / "README.md")
    repository, revision = _hub_place(folder.resolve())
    return Provenance(
        name=own.text("name") or repository.rpartition("/")[2] or folder.resolve().name,
        license=own.text("license") or card.get("license_name") or card.get("license") or "",
        license_link=card.get("license_link", ""),
        base_model=own.text("base_model") or card.get("base_model") or "",
        repository=own.text("repository") or repository,
        revision=own.text("revision") or revision or _downloaded_revision(folder),
    )


def _card(path: Path) -> dict[str, str]:
    """Give the plain entries at the head of a model card."""
    if not path.is_file() or path.stat().st_size > LARGEST_CARD_BYTES:
        return {}
    head = CARD.match(path.read_bytes().decode("utf-8", "replace"))
    entries = ENTRY.findall(head[1]) if head else []
    return {key: value.strip().strip("'\"") for key, value in entries}


def _hub_place(folder: Path) -> tuple[str, str]:
    """Give repository and revision of a folder in the Hugging Face cache."""
    place = HUB_FOLDER.fullmatch(folder.parent.parent.name)
    if folder.parent.name == "snapshots" and place and COMMIT.fullmatch(folder.name):
        return f"{place[1]}/{place[2]}", folder.name
    return "", ""


def _downloaded_revision(folder: Path) -> str:
    """Give the revision that the downloader noted beside the files."""
    record = folder / DOWNLOAD_RECORD
    first_line = record.read_bytes()[:41].decode("ascii", "replace").strip() if record.is_file() else ""
    return first_line if COMMIT.fullmatch(first_line) else ""
