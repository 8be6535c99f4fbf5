"""Examples written to files and removed again, under names that depend on the question alone."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from difflib import get_close_matches
from io import StringIO
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import UsageError
from sqlcoder_local.knowledge.examples import (
    MOST_FILE_BYTES,
    MOST_FILES,
    PRIVATE,
    SQL_BLOCK,
    SUFFIX,
    ExampleFile,
    example_files,
    example_in,
)
from sqlcoder_local.knowledge.knowledge import Example
from sqlcoder_local.written_file import write_file

LONGEST_NAME: Final = 60
DIGEST_LETTERS: Final = 6
GITIGNORE: Final = "# Private examples are not handed on.\n*\n"


@dataclass(frozen=True, kw_only=True)
class SavedExample:
    """Where an example was written, and whether other SQL stood there for the same question."""

    path: Path
    is_replaced: bool


def save_example(folder: Path, example: Example, *, is_private: bool = False) -> SavedExample:
    """Write an example, in the place of an earlier one with the same question; raises UsageError.

    What else a file of the same question tells stays as it is, and what was private stays private.
    """
    files = list(example_files(folder))
    earlier = next((file for file in files if _spoken(file.example) == _spoken(example)), None)
    if earlier is None and len(files) >= MOST_FILES:
        raise UsageError(f"{folder} holds {MOST_FILES:,} examples already.", "Remove some.")
    text = _with_sql(earlier.text, example.sql) if earlier else _text(example)
    longest = max(len(text.encode()), len(earlier.text) if earlier else 0)
    if example_in(_as_read(text)) != _as_spelled(example, earlier) or longest >= MOST_FILE_BYTES:
        raise UsageError("This question and SQL cannot be kept as Markdown.", "Put them more simply.")
    name = earlier.path.name if earlier else f"{example_name(example.question)}{SUFFIX}"
    is_private = is_private or (earlier is not None and earlier.is_private)
    path = (folder / PRIVATE if is_private else folder) / name
    _make(path.parent, is_private=is_private)
    write_file(path, text.encode())
    if earlier is not None and earlier.path != path:
        _remove(earlier.path)
    return SavedExample(path=path, is_replaced=earlier is not None)


def _as_spelled(example: Example, earlier: ExampleFile | None) -> Example:
    """The example as a file holds it that spells the same question in its own way."""
    return Example(question=earlier.example.question, sql=example.sql) if earlier else example


def _as_read(text: str) -> str:
    return StringIO(text, newline=None).read()


def remove_example(folder: Path, name: str) -> Path:
    """Remove the file of an example; raises UsageError where there is none of the name."""
    wanted = name.removesuffix(SUFFIX)
    files = list(example_files(folder))
    found = next((file for file in files if file.name == wanted), None)
    if found is None:
        near = get_close_matches(wanted, [file.name for file in files], n=3, cutoff=0.4)
        hint = (
            f"Is one of these meant: {', '.join(near)}?"
            if near
            else "sqlcoder-local examples list shows them."
        )
        raise UsageError(f"No example is saved as '{wanted}'.", hint)
    _remove(found.path)
    return found.path


def example_name(question: str) -> str:
    """Some of the question's words and a few letters that tell it from others; the same on every system."""
    plain = unicodedata.normalize("NFKD", question).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall(r"[a-z0-9]+", plain))
    if len(words) > LONGEST_NAME:
        words = words[:LONGEST_NAME].rpartition("-")[0] or words[:LONGEST_NAME]
    digest = hashlib.sha256(_folded(question).encode("utf-8", "surrogatepass")).hexdigest()
    return f"{words or 'example'}-{digest[:DIGEST_LETTERS]}"


def _text(example: Example) -> str:
    return f"# {example.question}\n\n{_block(example.sql)}\n"


def _with_sql(text: str, sql: str) -> str:
    block = SQL_BLOCK.search(text)
    assert block is not None  # noqa: S101  a file without one holds no example
    return text[: block.start()] + _block(sql) + text[block.end() :]


def _block(sql: str) -> str:
    """Fence SQL with more backticks than it begins a line with."""
    longest = max(map(len, re.findall(r"^`+", sql, re.MULTILINE)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}sql\n{sql}\n{fence}"


def _spoken(example: Example) -> str:
    return _folded(example.question)


def _folded(question: str) -> str:
    return " ".join(question.casefold().split()).rstrip("?.! ")


def _make(folder: Path, *, is_private: bool) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            f"{folder} cannot be made: {error.strerror}.", "Name another folder with --knowledge."
        ) from error
    if is_private and not (folder / ".gitignore").exists():
        write_file(folder / ".gitignore", GITIGNORE.encode())


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise UsageError(f"{path} cannot be removed: {error.strerror}.", "Check the folder.") from error
