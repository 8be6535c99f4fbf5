"""The tokens of a model as bytes, and those of them that end SQL."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from sqlcoder_local.engine.token_text import is_end_mark

CONTROL_MARK = b"\xff"
"""How llguidance is told that a token stands for no text."""


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """What each token stands for."""

    pieces: tuple[bytes, ...]
    """The bytes of each token; of a control token its name."""
    control_tokens: frozenset[int]
    ends: frozenset[int]
    """The control tokens with which the model ends its turn; there may be several."""
    pointer: int
    tokenize_function: int
    """Where llama.cpp keeps the vocabulary and the function that cuts text by it."""

    @cached_property
    def end_marks(self) -> NDArray[np.int64]:
        """Models end their SQL with a control token, a semicolon or the fence that closes a block of code."""
        marks = {
            token
            for token, piece in enumerate(self.pieces)
            if token not in self.control_tokens and is_end_mark(piece)
        }
        return np.array(sorted(marks | self.ends), dtype=np.int64)

    @cached_property
    def marked_pieces(self) -> list[bytes]:
        """The pieces with control tokens marked as such; so are others that are written like them."""
        return [
            CONTROL_MARK + piece
            if token in self.control_tokens or (piece.startswith(b"<|") and piece.endswith(b"|>"))
            else piece
            for token, piece in enumerate(self.pieces)
        ]

    def text_of(self, token: int) -> bytes:
        """The bytes that a token adds to a text."""
        return b"" if token in self.control_tokens else self.pieces[token]
