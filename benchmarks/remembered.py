"""A model and a database that do nothing twice: what was done before is given again, its seconds counted."""

from collections.abc import Hashable
from time import perf_counter
from typing import Any

from sqlcoder_local.database.database import Database
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.engine.engine import Engine, Generation


class RememberedTexts:
    """A model that always writes the same for the same prompt, as one does that draws no random numbers."""

    def __init__(self, engine: Engine) -> None:
        """Stand before an engine."""
        self._engine = engine
        self._known: dict[Hashable, tuple[Generation, float]] = {}
        self.seconds_saved = 0.0

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the engine has
        """Hand on what writes nothing."""
        return getattr(self._engine, name)

    def generate(self, prompt: Any, **options: Any) -> Generation:  # noqa: ANN401  handed on
        """Write, or give what was written before."""
        choices = tuple(options.get(name) for name in ("grammar", "max_tokens", "beams", "seed"))
        key = (prompt.segments, *choices)
        if key in self._known:
            generation, seconds = self._known[key]
            self.seconds_saved += seconds
            return generation
        started = perf_counter()
        generation = self._engine.generate(prompt, **options)
        self._known[key] = generation, perf_counter() - started
        return generation


class RememberedRows:
    """A database nobody writes to, so that a query brings the same rows again."""

    def __init__(self, database: Database) -> None:
        """Stand before a database."""
        self._database = database
        self._known: dict[Hashable, tuple[Rows, float]] = {}
        self.seconds_saved = 0.0

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the database has
        """Hand on what brings no rows."""
        return getattr(self._database, name)

    def run(self, query: str, **options: Any) -> Rows:  # noqa: ANN401  handed on
        """Run, or give what came before; what failed is run again."""
        key = query, options.get("limits")
        if key in self._known:
            rows, seconds = self._known[key]
            self.seconds_saved += seconds
            return rows
        started = perf_counter()
        rows = self._database.run(query, **options)
        self._known[key] = rows, perf_counter() - started
        return rows
