"""What a model is to read in one go, and the scores that come of it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Logits = NDArray[np.float32]
"""The score of every token of the vocabulary to be the next one."""


class NoRoomError(Exception):
    """The context has no free cells for a batch; nothing of the batch was read."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """Tokens that follow each other in one sequence."""

    sequence: int
    start: int
    """The position of the first one."""
    tokens: Sequence[int]
    outputs: int
    """After how many of them, counted from the end, the scores of the next token are wanted."""
