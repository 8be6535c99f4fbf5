"""An engine that replays given replies: for tests, and for demonstrations without a model."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlcoder_local.engine.engine import Generation
from sqlcoder_local.errors import CancelledError, ModelFileError, UsageError
from sqlcoder_local.prompt.prompt import Prompt

REPLIES_SUFFIX = ".replies"
PIECE = re.compile(r"\s*\S+|\s+")


class ScriptedEngine:
    """Answers with the next reply of a list, a word at a time; a token is a word here."""

    model_name = "scripted"

    def __init__(
        self, replies: Iterable[str], *, prompt_format: str = "starter", context_size: int = 4096
    ) -> None:
        self.prompt_format = prompt_format
        self.context_size = context_size
        self.prompts: list[Prompt] = []
        """The prompts it was given, in order."""
        self.grammars: list[str | None] = []
        """The grammars it was given and did not look at."""
        self._replies = iter(replies)

    @classmethod
    def open(cls, path: Path, *, prompt_format: str | None = None) -> Self:
        """Read a file of replies, one a line."""
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise ModelFileError(f"The replies in {path} cannot be read: {error}.", "") from error
        return cls(filter(None, lines), prompt_format=prompt_format or "starter")

    def count_tokens(self, prompt: Prompt) -> int:
        """Count words."""
        return len(PIECE.findall(prompt.text))

    def generate(
        self,
        prompt: Prompt,
        *,
        grammar: str | None,
        max_tokens: int,
        seed: int,  # noqa: ARG002 - part of the protocol; a script has no chance in it
        on_text: Callable[[str], None],
        is_cancelled: Callable[[], bool],
    ) -> Generation:
        """Replay the next reply, whatever was asked."""
        self.prompts.append(prompt)
        self.grammars.append(grammar)
        reply = next(self._replies, None)
        if reply is None:
            raise UsageError("The script holds no reply for this question.", "Give it more replies.")
        pieces = PIECE.findall(reply)
        for piece in pieces[:max_tokens]:
            if is_cancelled():
                raise CancelledError("interrupted")
            on_text(piece)
        return Generation(
            text="".join(pieces[:max_tokens]),
            prompt_tokens=self.count_tokens(prompt),
            generated_tokens=min(len(pieces), max_tokens),
            prompt_seconds=0.0,
            generate_seconds=0.0,
            is_complete=len(pieces) <= max_tokens,
        )

    def close(self) -> None:
        """Nothing is held."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
