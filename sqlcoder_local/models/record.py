"""What was noted when a model was imported, in a small file beside it."""

import re
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import ModelFileError
from sqlcoder_local.written_file import PRIVATE, replaced_file

SUFFIX: Final = ".toml"
SHA256: Final = re.compile(r"[0-9a-f]{64}")
NEEDED: Final = {"sha256", "source", "prompt_format"}


@dataclass(frozen=True, kw_only=True)
class Record:
    """What is known of an imported file besides its own words."""

    sha256: str
    source: str
    """Where it was taken from."""
    prompt_format: str
    """How it is asked, where its user had to say so; empty where the file tells."""
    licence: str = ""
    """As the hub or the bundle told it; empty where nobody did."""


def record_file(model: Path) -> Path:
    """Where the record of a model lies."""
    return model.with_name(model.name + SUFFIX)


def read_record(model: Path) -> Record | None:
    """Read the record of a model; None where it was not imported. Raises ModelFileError."""
    file = record_file(model)
    try:
        entry = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeError, tomllib.TOMLDecodeError) as error:
        raise _unreadable(file, str(error)) from error
    fields = Record.__dataclass_fields__
    is_complete = NEEDED <= entry.keys() <= fields.keys()
    if not is_complete or not all(isinstance(value, str) for value in entry.values()):
        raise _unreadable(file, f"it is to hold {', '.join(fields)} and nothing else")
    if not SHA256.fullmatch(entry["sha256"]):
        raise _unreadable(file, "its sha256 is none")
    return Record(**entry)


def format_on_record(model: Path) -> str | None:
    """How an imported model is asked, where its user had to say so."""
    record = read_record(model)
    return record.prompt_format or None if record else None


def licence_on_record(model: Path) -> str:
    """Tell the licence that was told with a model; empty where none was."""
    record = read_record(model)
    return record.licence if record else ""


def write_record(model: Path, record: Record) -> None:
    """Write the record of a model, whole or not at all; raises OSError."""
    # Deferred: every question reads, only an import writes.
    import tomli_w  # noqa: PLC0415

    with replaced_file(record_file(model), mode=PRIVATE) as stream:
        tomli_w.dump(asdict(record), stream)


def _unreadable(file: Path, why: str) -> ModelFileError:
    return ModelFileError(f"{file} cannot be read: {why}.", "Remove it and import the model again.")
