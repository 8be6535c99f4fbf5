"""Guesses at the next tokens, which the model then reads in one go instead of one by one."""

from collections.abc import Sequence
from typing import Protocol

WIDTHS = (3, 2)
"""How many of the last tokens must have occurred before, the most telling first."""
LONGEST_DRAFT = 4
LEAST_SHARE_ACCEPTED = 0.4
"""Below it, reading guesses costs more than it saves: on two cores, four tokens take 2.4 times one's time."""
TRIAL_TOKENS = 8
"""Guesses that are made before their share is judged."""


class Drafter(Protocol):
    """Guesses how a text goes on."""

    def draft(self, written: Sequence[int]) -> list[int]:
        """Guess the tokens after those written; none where there is no good guess."""
        ...


class PromptLookup:
    """Guesses that what followed the same tokens before follows again: names are copied from the prompt."""

    def __init__(self, prompt: Sequence[int]) -> None:
        self._tokens = list(prompt)
        self._prompt_length = len(prompt)
        self._places: dict[tuple[int, ...], int] = {}
        """Where each run of tokens ended the last time."""
        self._indexed = 0

    def draft(self, written: Sequence[int]) -> list[int]:
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


class DraftRecord:
    """How many guesses came true, and whether guessing pays."""

    def __init__(self) -> None:
        self.drafted = 0
        self.accepted = 0

    @property
    def pays(self) -> bool:
        """Guessing is given up where too few guesses come true."""
        return self.drafted < TRIAL_TOKENS or self.accepted >= LEAST_SHARE_ACCEPTED * self.drafted
