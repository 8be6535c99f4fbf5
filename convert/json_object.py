"""JSON files of a checkpoint, read with limits."""

import json
from pathlib import Path
from typing import Any

from sqlcoder_local.errors import ModelFileError

JsonObject = dict[str, Any]

LARGEST_BYTES = 128 * 1024 * 1024


def parse_json_object(text: bytes, name: str) -> JsonObject:
    """Give the object that a JSON text holds; duplicate keys are refused, as readers disagree on them."""
    try:
        value = json.loads(text, object_pairs_hook=_without_duplicates)
        if b"\\ud" in text.lower():
            json.dumps(value, ensure_ascii=False).encode()  # half a surrogate pair cannot be written again
    except (ValueError, RecursionError) as error:
        message = f"{name} is not valid JSON ({_first_line(error)})."
        raise ModelFileError(message, "Download the file again.") from error
    if not isinstance(value, dict):
        message = f"{name} does not hold a JSON object."
        raise ModelFileError(message, "Download the file again.")
    return value


def read_json_object(path: Path, *, largest_bytes: int = LARGEST_BYTES) -> JsonObject:
    """Give the object in a JSON file; a file of unreasonable size is refused unread."""
    try:
        size = path.stat().st_size
        if size > largest_bytes:
            message = f"{path.name} has {size:,} bytes; a sound one has at most {largest_bytes:,}."
            raise ModelFileError(message, "Check where the checkpoint comes from.")
        text = path.read_bytes()
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror})."
        raise ModelFileError(message, "Check the path and the permissions.") from error
    return parse_json_object(text, path.name)


def read_json_object_if_present(path: Path) -> JsonObject:
    """Give the object in a JSON file, or an empty one where the file is not there."""
    return read_json_object(path) if path.is_file() else {}


def _without_duplicates(pairs: list[tuple[str, Any]]) -> JsonObject:
    """Give a dict of the pairs, unless a key comes twice."""
    whole = dict(pairs)
    if len(whole) != len(pairs):
        message = "a key comes twice"
        raise ValueError(message)
    return whole


def _first_line(error: BaseException) -> str:
    """Say what an exception says, in one line."""
    return str(error).partition("\n")[0]
