"""What every engine can do: count the tokens of a prompt, and continue it under a grammar."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Protocol, Self

from sqlcoder_local.engine.whereabouts import Whereabouts
from sqlcoder_local.prompt.prompt import Prompt

GrammarNotation = Literal["lark", "gbnf"]


@dataclass(frozen=True, kw_only=True)
class Request:
    """What one answer is to be made of."""

    prompt: Prompt
    grammar: str | None
    """In the notation that the engine reads; None lets the model write what it likes."""
    max_tokens: int
    beams: int = 1
    """How many texts are followed side by side; 1 is greedy."""
    seed: int = 0


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """One of the texts that the model found likely."""

    text: str
    score: float
    """The mean log-probability of its tokens under the grammar; 0 where the engine knows none."""
    is_complete: bool


@dataclass(frozen=True, kw_only=True)
class Generation:
    """What the model wrote."""

    text: str
    """The best candidate's."""
    prompt_tokens: int
    generated_tokens: int
    prompt_seconds: float
    generate_seconds: float
    is_complete: bool
    """False when the token limit or the context ended the text before the model did."""
    candidates: tuple[Candidate, ...] = ()
    """The best first; as many as beams, or fewer where the grammar admits fewer texts."""
    reused_tokens: int = 0
    """Tokens of the prompt that were not read again."""
    forced_tokens: int = 0
    """Tokens that the grammar left no choice about."""
    drafted_tokens: int = 0
    """Tokens guessed ahead of the model."""
    accepted_tokens: int = 0
    """Guessed tokens that the model would have written too."""
    notes: tuple[str, ...] = ()
    """Sentences the asker must see about how it was written."""


class Engine(Protocol):
    """A loaded model."""

    @property
    def model_name(self) -> str:
        """The name shown to the user: general.name of the file, else the file's stem."""
        ...

    @property
    def prompt_format(self) -> str:
        """The name of the prompt format this model was trained on."""
        ...

    @property
    def context_size(self) -> int:
        """How many tokens prompt and answer may have together."""
        ...

    @property
    def grammar_notation(self) -> GrammarNotation:
        """The notation it reads grammars in: llguidance's Lark, or llama.cpp's GBNF."""
        ...

    @property
    def whereabouts(self) -> Whereabouts:
        """Where the model computes, and what it takes there."""
        ...

    def count_tokens(self, prompt: Prompt) -> int:
        """How many tokens the prompt takes, control tokens included."""
        ...

    def generate(
        self,
        prompt: Prompt,
        *,
        grammar: str | None,
        max_tokens: int,
        beams: int = 1,
        seed: int = 0,
        on_text: Callable[[str], None],
        is_cancelled: Callable[[], bool],
    ) -> Generation:
        """Continue the prompt under a grammar; raises CancelledError."""
        ...

    def generate_many(
        self, requests: Sequence[Request], *, is_cancelled: Callable[[], bool]
    ) -> list[Generation]:
        """Answer several requests side by side, in their order; raises CancelledError."""
        ...

    def close(self) -> None:
        """Free the model; a second call does nothing."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
