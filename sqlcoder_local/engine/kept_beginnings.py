"""Beginnings of prompts read a while ago, kept in memory: people go to and fro between databases."""

from collections import OrderedDict
from collections.abc import Sequence

MOST_BYTES = 256 << 20
"""All together; a beginning of 3,000 tokens takes 100 MB with a model of a billion parameters."""


class KeptBeginnings:
    """States of llama.cpp's cells by the tokens they stand for, the least recently used of which go first."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._states: OrderedDict[tuple[int, ...], bytearray] = OrderedDict()

    def find(self, tokens: Sequence[int]) -> bytearray | None:
        """Give the state after these tokens, if it is kept."""
        state = self._states.get(tuple(tokens))
        if state is not None:
            self._states.move_to_end(tuple(tokens))
        return state

    def keep(self, tokens: Sequence[int], state: bytearray) -> None:
        """Keep a state, and let others go that leave no room for it; one that is too large is not kept."""
        if len(state) > self._most_bytes:
            return
        self._states[tuple(tokens)] = state
        self._states.move_to_end(tuple(tokens))
        while sum(map(len, self._states.values())) > self._most_bytes:
            self._states.popitem(last=False)
