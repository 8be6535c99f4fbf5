"""What every engine can do: count the tokens of a prompt, and continue it under a grammar."""

from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self

from sqlcoder_local.prompt.prompt import Prompt


@dataclass(frozen=True, kw_only=True)
class Generation:
    """What the model wrote."""

    text: str
    prompt_tokens: int
    generated_tokens: int
    prompt_seconds: float
    generate_seconds: float
    is_complete: bool
    """False when the token limit or the context ended the text before the model did."""


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

    def count_tokens(self, prompt: Prompt) -> int:
        """How many tokens the prompt takes, control tokens included."""
        ...

    def generate(
        self,
        prompt: Prompt,
        *,
        grammar: str | None,
        max_tokens: int,
        seed: int,
        on_text: Callable[[str], None],
        is_cancelled: Callable[[], bool],
    ) -> Generation:
        """Continue the prompt under a grammar in llguidance's Lark notation; raises CancelledError."""
        ...

    def close(self) -> None:
        """Free the model; a second call does nothing."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
