"""A text in the making: the tokens chosen so far, where the grammar stands, and whether it is complete."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from sqlcoder_local.engine.constraint import Constraint
from sqlcoder_local.engine.token_text import TokenText
from sqlcoder_local.engine.vocabulary import Vocabulary
from sqlcoder_local.errors import ModelFileError


def silent(_text: str) -> None:
    """Hear what nobody listens to."""


class Writing:
    """Grows by the most likely token that the grammar allows, and by those that it forces."""

    def __init__(
        self,
        *,
        vocabulary: Vocabulary,
        constraint: Constraint | None,
        limit: int,
        on_text: Callable[[str], None] = silent,
    ) -> None:
        self.tokens: list[int] = []
        self.forced_tokens = 0
        self.is_complete = False
        """True when the model or the grammar ended the text."""
        self.limit = limit
        """How many tokens the text may have."""
        self.constraint = constraint
        self._vocabulary = vocabulary
        self._forced: list[int] | None = None
        """None where it is not known yet at this place."""
        self._text = TokenText()
        self._on_text = on_text

    @property
    def text(self) -> str:
        """What is written so far."""
        return self._text.text

    @property
    def is_over(self) -> bool:
        """Whether nothing is to be added: the text is complete, or as long as it may be."""
        return self.is_complete or len(self.tokens) >= self.limit

    def forced(self) -> list[int]:
        """The tokens that must come next; as they are cut here, so a mask would choose them one by one."""
        if self.constraint is None or self.is_over:
            return []
        if self._forced is None:
            self._forced = self.constraint.forced_tokens()
        return self._forced

    def next_token(self, logits: NDArray[np.float32]) -> int:
        """The token that must come next, else the best that may."""
        if forced := self.forced():
            self.forced_tokens += 1
            return forced[0]
        token = int(np.argmax(logits)) if self.constraint is None else self.constraint.best(logits)
        if np.isnan(logits[token]):
            raise ModelFileError(
                "The model computes no numbers.", "Its file is damaged: fetch or convert it again."
            )
        return token

    def add(self, token: int) -> None:
        """Go on by a token; one that ends the text is not part of it."""
        if token in self._vocabulary.ends or (self.constraint and self.constraint.ends_with(token)):
            self.is_complete = True
            return
        self._forced = None
        self.tokens.append(token)
        self._on_text(self._text.add(self._vocabulary.text_of(token)))
        if self.constraint is None:
            self.is_complete = self._text.cut_at_end_mark()
        else:
            self.constraint.accept(token)
            self.is_complete = self.constraint.is_finished()

    def add_forced(self) -> list[int]:
        """Add all that is forced; gives the tokens added."""
        added: list[int] = []
        while not self.is_over and (forced := self.forced()):
            for token in forced[: self.limit - len(self.tokens)]:
                self.add(token)
                added.append(token)
        self.forced_tokens += len(added)
        return added

    def acceptable(self, draft: Sequence[int]) -> list[int]:
        """The first tokens of a draft that grammar and limit admit, with a place left for one more."""
        room = self.limit - len(self.tokens) - 1
        tokens = list(draft[: max(0, room)])
        return tokens[: self.constraint.allowed_ahead(tokens)] if self.constraint and tokens else tokens
