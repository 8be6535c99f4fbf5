"""Guesses at the next tokens, which the model then reads in one go instead of one by one."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from sqlcoder_local.engine.constraint import Constraint

WIDTHS = (3, 2)
"""How many of the last tokens must have occurred before, the most telling first."""
LONGEST_DRAFT = 4
TRIAL_STEPS = 8
"""Steps of either kind before their pace is judged."""
WEIGHT_OF_LAST = 0.1
"""Of the last step in the pace: the machine may have become busier since the first."""


class Drafter(Protocol):
    """Guesses how a text goes on."""

    def draft(self, written: Sequence[int], constraint: Constraint | None) -> list[int]:
        """Guess the tokens after those written, where the constraint stands; none is a guess as well."""
        ...


class PromptLookup:
    """Guesses that what followed the same tokens before follows again: names are copied from the prompt."""

    def __init__(self, prompt: Sequence[int]) -> None:
        self._tokens = list(prompt)
        self._prompt_length = len(prompt)
        self._places: dict[tuple[int, ...], int] = {}
        """Where each run of tokens ended the last time."""
        self._indexed = 0

    def draft(
        self,
        written: Sequence[int],
        constraint: Constraint | None = None,  # noqa: ARG002 - the loop looks at guesses once more
    ) -> list[int]:
        """Look the last tokens up in the prompt and in the text itself, which only ever grows."""
        self._tokens += written[len(self._tokens) - self._prompt_length :]
        end = len(self._tokens)
        self._index_up_to(end - 1)
        for width in WIDTHS:
            place = self._places.get(tuple(self._tokens[max(0, end - width) :]))
            if place is not None:
                return self._tokens[place : place + LONGEST_DRAFT]
        return []

    def _index_up_to(self, end: int) -> None:
        for place in range(self._indexed + 1, end + 1):
            for width in WIDTHS:
                if place >= width:
                    self._places[tuple(self._tokens[place - width : place])] = place
        self._indexed = max(self._indexed, end)


@dataclass(kw_only=True)
class _Pace:
    steps: int = 0
    seconds_per_token: float = 0.0

    def add(self, tokens: int, seconds: float) -> None:
        self.steps += 1
        weight = max(WEIGHT_OF_LAST, 1 / self.steps)
        self.seconds_per_token += weight * (seconds / tokens - self.seconds_per_token)


@dataclass(kw_only=True)
class Paces:
    """How fast a model writes with guesses and without, as measured on this machine while it works."""

    _guessing: _Pace = field(default_factory=_Pace)
    _plain: _Pace = field(default_factory=_Pace)

    def add(self, *, tokens: int, seconds: float, has_guesses: bool) -> None:
        """Take the time of a step."""
        (self._guessing if has_guesses else self._plain).add(max(1, tokens), seconds)

    @property
    def guessing_pays(self) -> bool:
        """Guesses are made until they are seen to cost more time than they save; the text is the same."""
        if min(self._guessing.steps, self._plain.steps) < TRIAL_STEPS:
            return True
        return self._guessing.seconds_per_token < self._plain.seconds_per_token
