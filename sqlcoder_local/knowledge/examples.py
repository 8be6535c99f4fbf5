"""Saved questions with their SQL: Markdown files in a folder that one can put under version control."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import UsageError
from sqlcoder_local.knowledge.knowledge import Example

QUESTION: Final = re.compile(r"^#+[ \t]*(\S.*)$", re.MULTILINE)
SQL_BLOCK: Final = re.compile(
    r"^(?P<fence>`{3,})sql[ \t]*\n(?P<sql>.*?)^(?P=fence)[ \t]*$", re.MULTILINE | re.DOTALL | re.IGNORECASE
)
FOLDER: Final = "examples"
"""Inside the folder of what is told about a database."""
PRIVATE: Final = "private"
"""The folder inside for examples that are not to be handed on."""
SUFFIX: Final = ".md"
MOST_FILES: Final = 2_000
MOST_FILE_BYTES: Final = 100_000


@dataclass(frozen=True, kw_only=True)
class ExampleFile:
    """An example and the file that holds it."""

    path: Path
    example: Example
    text: str
    """The whole file, which may tell more."""

    @property
    def name(self) -> str:
        """What the user calls it."""
        return self.path.stem

    @property
    def is_private(self) -> bool:
        """Tell whether it is kept apart from what is handed on."""
        return self.path.parent.name == PRIVATE


def read_examples(folder: Path) -> tuple[Example, ...]:
    """Read the Markdown files that hold a heading and a block of SQL, by name; raises UsageError."""
    return tuple(file.example for file in example_files(folder))


def example_files(folder: Path) -> Iterator[ExampleFile]:
    """The files that hold an example, those that are not private first; raises UsageError."""
    paths = [*sorted(folder.glob(f"*{SUFFIX}")), *sorted((folder / PRIVATE).glob(f"*{SUFFIX}"))]
    for path in paths[:MOST_FILES]:
        try:
            with path.open(encoding="utf-8") as stream:
                text = stream.read(MOST_FILE_BYTES)
        except (OSError, UnicodeError) as error:
            raise UsageError(
                f"The example {path} cannot be read: {error}.", "Mend it, or remove it."
            ) from error
        if example := example_in(text):
            yield ExampleFile(path=path, example=example, text=text)


def example_in(text: str) -> Example | None:
    """The first heading of a text as the question, and its first block of SQL; None where one is missing."""
    question, sql = QUESTION.search(text), SQL_BLOCK.search(text)
    if question is None or sql is None:
        return None
    return Example(question=question[1].strip(), sql=sql["sql"].strip().rstrip(";"))
