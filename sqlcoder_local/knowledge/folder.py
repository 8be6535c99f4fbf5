"""The folder that tells about a database: descriptions.toml, glossary.toml, examples/*.md; all optional."""

import tomllib
from pathlib import Path

from sqlcoder_local.errors import UsageError
from sqlcoder_local.knowledge.descriptions import (
    HIDE_VALUES,
    READERS,
    SHOW_VALUES,
    read_descriptions,
    read_value_choices,
)
from sqlcoder_local.knowledge.examples import read_examples
from sqlcoder_local.knowledge.knowledge import Knowledge

SUFFIX = ".sqlcoder"
"""'shop.sqlcoder' beside 'shop.sqlite' is looked at by itself."""


def folder_beside(database: Path) -> Path | None:
    """The folder that lies beside a database file, if there is one."""
    folder = database.with_suffix(SUFFIX)
    return folder if folder.is_dir() else None


def read_knowledge(folder: Path) -> Knowledge:
    """Read what is there; raises UsageError for what cannot be read."""
    if not folder.is_dir():
        raise UsageError(
            f"There is no folder {folder}.",
            "Name one with descriptions.toml, glossary.toml or examples/*.md.",
        )
    described: dict[tuple[str, str], str] = {}
    for suffix in READERS:
        if (file := folder / f"descriptions{suffix}").is_file():
            described |= read_descriptions(file)
    choices = folder / "descriptions.toml"
    hidden, shown = (
        read_value_choices(choices, key) if choices.is_file() else frozenset[tuple[str, str]]()
        for key in (HIDE_VALUES, SHOW_VALUES)
    )
    return Knowledge(
        tables={table: text for (table, column), text in described.items() if not column},
        columns={key: text for key, text in described.items() if key[1]},
        hidden_values=hidden,
        shown_values=shown,
        glossary=_glossary(folder / "glossary.toml"),
        examples=read_examples(folder / "examples"),
    )


def _glossary(file: Path) -> dict[str, str]:
    try:
        words = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{file} cannot be read: {error}.", 'Write lines such as churn = "...".') from error
    for word, meaning in words.items():
        if not isinstance(meaning, str):
            raise UsageError(
                f"{file} explains {word!r} with {meaning!r}.", 'Write lines such as churn = "...".'
            )
    return words
