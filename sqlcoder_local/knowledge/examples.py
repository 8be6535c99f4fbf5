"""Saved questions with their SQL: Markdown files in a folder, and those that are like a new question."""

import re
from pathlib import Path

from sqlcoder_local.errors import UsageError
from sqlcoder_local.knowledge.knowledge import Example

QUESTION = re.compile(r"^#+[ \t]*(\S.*)$", re.MULTILINE)
SQL_BLOCK = re.compile(r"^```sql[ \t]*\n(.*?)^```", re.MULTILINE | re.DOTALL | re.IGNORECASE)
MOST_FILES = 2_000
MOST_FILE_BYTES = 100_000


def read_examples(folder: Path) -> tuple[Example, ...]:
    """Read the Markdown files that hold a heading and a block of SQL, by name; raises UsageError."""
    files = sorted(folder.glob("*.md"))[:MOST_FILES] if folder.is_dir() else []
    examples = []
    for file in files:
        try:
            with file.open(encoding="utf-8") as stream:
                text = stream.read(MOST_FILE_BYTES)
        except (OSError, UnicodeError) as error:
            raise UsageError(
                f"The example {file} cannot be read: {error}.", "Mend it, or remove it."
            ) from error
        question, sql = QUESTION.search(text), SQL_BLOCK.search(text)
        if question and sql:
            examples.append(Example(question=question[1].strip(), sql=sql[1].strip().rstrip(";")))
    return tuple(examples)
