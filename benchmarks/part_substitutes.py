"""What stands in the place of a database or a model where a part of the road is switched off."""

from dataclasses import replace
from functools import cached_property
from typing import Any

from sqlcoder_local.database.database import Database
from sqlcoder_local.engine.engine import Engine, Generation
from sqlcoder_local.schema import Schema


class WithoutValues:
    """A database whose values nobody looks up, and that is otherwise the one it stands before."""

    def __init__(self, database: Database) -> None:
        """Stand before a database."""
        self._database = database

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the database has
        """Hand on what is not about values."""
        return getattr(self._database, name)

    def matching_values(self, *_: object, **__: object) -> tuple[()]:
        """Find nothing."""
        return ()


class WithoutComments:
    """A database whose names have no comments, and that is otherwise the one it stands before."""

    def __init__(self, database: Database) -> None:
        """Stand before a database."""
        self._database = database

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the database has
        """Hand on what is not about comments."""
        return getattr(self._database, name)

    @cached_property
    def _bare(self) -> Schema:
        tables = (
            replace(table, comment="", columns=tuple(replace(column, comment="") for column in table.columns))
            for table in self._database.schema().tables
        )
        return replace(self._database.schema(), tables=tuple(tables))

    def schema(self) -> Schema:
        """Give names and types alone."""
        return self._bare


class BestTextAlone:
    """A model of whose texts only the likeliest is looked at, whether it can be run or not."""

    def __init__(self, engine: Engine) -> None:
        """Stand before an engine."""
        self._engine = engine

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the engine has
        """Hand on what writes nothing."""
        return getattr(self._engine, name)

    def generate(self, *arguments: Any, **options: Any) -> Generation:  # noqa: ANN401  handed on
        """Drop what a check could fall back on."""
        generation = self._engine.generate(*arguments, **options)
        return replace(generation, candidates=generation.candidates[:1])
