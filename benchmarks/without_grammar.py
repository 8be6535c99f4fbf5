"""A model that is told no grammar, to see what the grammar brings."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlcoder_local.engine.engine import Engine, Generation, Request


class WithoutGrammar:
    """An engine that is told no grammar, and is otherwise the one it stands before."""

    def __init__(self, engine: Engine) -> None:
        """Stand before an engine."""
        self._engine = engine

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the engine has
        """Hand on what is not about grammars."""
        return getattr(self._engine, name)

    def generate(self, *arguments: Any, **options: Any) -> Generation:  # noqa: ANN401  handed on
        """Let the model write what it likes."""
        return self._engine.generate(*arguments, **(options | {"grammar": None}))

    def generate_many(self, requests: Sequence[Request], **options: Any) -> list[Generation]:  # noqa: ANN401  handed on
        """Let the model write what it likes."""
        free = [replace(request, grammar=None) for request in requests]
        return self._engine.generate_many(free, **options)
