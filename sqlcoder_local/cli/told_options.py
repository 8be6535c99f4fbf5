"""The options about what the model is told beside the question, and about the values that are looked up."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sqlcoder_local.paths import value_folder

# --help needs neither.
if TYPE_CHECKING:
    from sqlcoder_local.answer import AskOptions
    from sqlcoder_local.knowledge.knowledge import Knowledge

Command = Callable[..., Any]


@dataclass(frozen=True, kw_only=True)
class ToldChoice:
    """What was typed."""

    instructions: str = ""
    knowledge: Path | None = None
    value_index: str = "on"

    def added_to(self, options: "AskOptions", database: str) -> "AskOptions":
        """Say it in the words of whoever answers; raises UsageError for files that cannot be read."""
        return replace(
            options,
            instructions=self.instructions,
            knowledge=self._read(database),
            value_folder=value_folder() if self.value_index == "on" else None,
        )

    def _read(self, database: str) -> "Knowledge":
        # Deferred, as above.
        from sqlcoder_local.knowledge.folder import folder_beside, read_knowledge  # noqa: PLC0415
        from sqlcoder_local.knowledge.knowledge import NO_KNOWLEDGE  # noqa: PLC0415

        folder = self.knowledge
        if folder is None and "://" not in database:
            folder = folder_beside(Path(database))
        return NO_KNOWLEDGE if folder is None else read_knowledge(folder)


def told_choice(typed: dict[str, Any]) -> ToldChoice:
    """Take out of what was typed what concerns this."""
    return ToldChoice(**{field.name: typed.pop(field.name) for field in fields(ToldChoice)})


def told_options(command: Command) -> Command:
    """Add --instructions, --knowledge and --value-index."""
    for option in (_VALUE_INDEX, _KNOWLEDGE, _INSTRUCTIONS):
        command = option(command)
    return command


_INSTRUCTIONS = click.option(
    "--instructions", default="", metavar="TEXT", help="What to mind in answering, in plain English."
)
_KNOWLEDGE = click.option(
    "--knowledge",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Folder of descriptions.toml, glossary.toml and examples/*.md; else NAME.sqlcoder beside the file.",
)
_VALUE_INDEX = click.option(
    "--value-index",
    type=click.Choice(("on", "off")),
    default="on",
    show_default=True,
    help="Keep short texts of the database, those of persons and secrets left out, to find misspelled ones.",
)
