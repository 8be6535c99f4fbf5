"""An engine that replays given replies: for tests, and for demonstrations without a model."""

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlcoder_local.engine.engine import Candidate, Generation, GrammarNotation, Request
from sqlcoder_local.engine.whereabouts import Whereabouts
from sqlcoder_local.errors import CancelledError, ModelFileError, UsageError
from sqlcoder_local.prompt.prompt import Prompt

REPLIES_SUFFIX = ".replies"
PIECE = re.compile(r"\s*\S+|\s+")


class ScriptedEngine:
    """Answers with the next reply of a list, a word at a time; a token is a word here.

    A reply may be several candidates, the best first.
    """

    model_name = "scripted"
    whereabouts = Whereabouts(device="a script")
    grammar_notation: GrammarNotation = "lark"

    def __init__(
        self,
        replies: Iterable[str | Sequence[str]],
        *,
        prompt_format: str = "starter",
        context_size: int = 4096,
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
        beams: int = 1,
        seed: int = 0,  # noqa: ARG002 - part of the protocol; a script has no chance in it
        on_text: Callable[[str], None],
        is_cancelled: Callable[[], bool],
    ) -> Generation:
        """Replay the next reply, whatever was asked; of several candidates, as many as beams."""
        self.prompts.append(prompt)
        self.grammars.append(grammar)
        reply = next(self._replies, None)
        if reply is None:
            raise UsageError("The script holds no reply for this question.", "Give it more replies.")
        texts = (reply,) if isinstance(reply, str) else tuple(reply)
        cut = [PIECE.findall(text)[:max_tokens] for text in texts[:beams]]
        for piece in cut[0]:
            if is_cancelled():
                raise CancelledError("interrupted")
            on_text(piece)
        candidates = tuple(
            Candidate(text="".join(pieces), score=-float(rank), is_complete="".join(pieces) == text)
            for rank, (pieces, text) in enumerate(zip(cut, texts, strict=False))
        )
        return Generation(
            text=candidates[0].text,
            prompt_tokens=self.count_tokens(prompt),
            generated_tokens=len(cut[0]),
            prompt_seconds=0.0,
            generate_seconds=0.0,
            is_complete=candidates[0].is_complete,
            candidates=candidates,
        )

    def generate_many(
        self, requests: Sequence[Request], *, is_cancelled: Callable[[], bool]
    ) -> list[Generation]:
        """Replay a reply for each request."""
        return [
            self.generate(
                request.prompt,
                grammar=request.grammar,
                max_tokens=request.max_tokens,
                beams=request.beams,
                on_text=lambda _text: None,
                is_cancelled=is_cancelled,
            )
            for request in requests
        ]

    def close(self) -> None:
        """Nothing is held."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
