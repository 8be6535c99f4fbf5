"""The options about what the model is told beside the question, and about the values that are looked up."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sqlcoder_local.errors import UsageError
from sqlcoder_local.paths import profile_folder, value_folder
from sqlcoder_local.settings import keeps_schemas

# --help needs neither.
if TYPE_CHECKING:
    from sqlcoder_local.answer import AskOptions
    from sqlcoder_local.knowledge.knowledge import Knowledge
    from sqlcoder_local.profiles.profiled_columns import ShowValues

Command = Callable[..., Any]


@dataclass(frozen=True, kw_only=True)
class ToldChoice:
    """What was typed."""

    instructions: str = ""
    knowledge: Path | None = None
    value_index: str = "on"
    show_values: "ShowValues | None" = None

    def added_to(self, options: "AskOptions", database: str) -> "AskOptions":
        """Say it in the words of whoever answers; raises UsageError for files that cannot be read."""
        return replace(
            options,
            instructions=self.instructions,
            knowledge=self._read(database),
            value_folder=self.index_folder(),
            show_values=self.show_values,
            profile_folder=profile_folder() if keeps_schemas() else None,
        )

    def index_folder(self) -> Path | None:
        """Where texts of databases are kept; None where none are."""
        return value_folder() if self.value_index == "on" else None

    def place(self, database: str) -> Path:
        """The folder of what is told about a database, which need not exist; raises UsageError."""
        # Deferred, as above.
        from sqlcoder_local.database.knowledge_place import knowledge_place  # noqa: PLC0415

        place = self.knowledge or knowledge_place(database)
        if place is None:
            raise UsageError(
                "A server without a name has no folder of its own.",
                "Name one with --knowledge, or save the server: sqlcoder-local connections add NAME URL.",
            )
        return place

    def _read(self, database: str) -> "Knowledge":
        # Deferred, as above.
        from sqlcoder_local.database.knowledge_place import knowledge_place  # noqa: PLC0415
        from sqlcoder_local.knowledge.folder import read_knowledge  # noqa: PLC0415
        from sqlcoder_local.knowledge.knowledge import NO_KNOWLEDGE  # noqa: PLC0415

        if self.knowledge is not None:
            return read_knowledge(self.knowledge)
        place = knowledge_place(database)
        return read_knowledge(place) if place is not None and place.is_dir() else NO_KNOWLEDGE


def told_choice(typed: dict[str, Any]) -> ToldChoice:
    """Take out of what was typed what concerns this."""
    return ToldChoice(**{field.name: typed.pop(field.name) for field in fields(ToldChoice)})


def told_options(command: Command) -> Command:
    """Add --instructions, --knowledge, --value-index and --show-values."""
    for option in (_SHOW_VALUES, _VALUE_INDEX, KNOWLEDGE, _INSTRUCTIONS):
        command = option(command)
    return command


_INSTRUCTIONS = click.option(
    "--instructions", default="", metavar="TEXT", help="What to mind in answering, in plain English."
)
KNOWLEDGE = click.option(
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
_SHOW_VALUES = click.option(
    "--show-values",
    type=click.Choice(("safe", "all", "none")),
    help="Tell SQLCoder's models what short columns hold; safe leaves out persons and secrets."
    " Unless told: safe, and none at an --endpoint.",
)
