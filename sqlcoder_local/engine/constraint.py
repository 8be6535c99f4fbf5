"""A grammar over the tokens of one vocabulary: which token may come next, and which must."""

import re

import numpy as np
from llguidance import LLMatcher, LLParserLimits, LLTokenizer
from numpy.typing import NDArray

from sqlcoder_local.engine.vocabulary import Vocabulary
from sqlcoder_local.errors import UsageError

SLICES = [
    r"[^'\x00-\x1f\x7f]{1,10}",
    r"[^'\x00-\x1f\x7f]{1,30}",
    r"[^'\x00-\x1f\x7f]+",
]
"""Sets of tokens that are allowed or not as a whole: inside a text value, nearly every token is allowed."""

LIMITS = LLParserLimits(initial_lexer_fuel=5_000_000, step_lexer_fuel=1_000_000, step_max_items=1_000_000)
"""Well above the defaults, which a vocabulary of 128,000 tokens and a schema of 500 tables come close to."""

LIMIT_REACHED = re.compile(r"\blimit\b|^panic")
"""How llguidance says that a grammar is too much for it; anything else it says is about a mistake in ours."""

BITS_PER_WORD = 32


class ConstraintError(Exception):
    """The constraint was used against its rules, which is our mistake and not the user's."""


NO_MARKS: NDArray[np.int64] = np.zeros(0, dtype=np.int64)


def tokenizer_for(vocabulary: Vocabulary) -> LLTokenizer:
    """Read a vocabulary that llama.cpp has loaded; takes up to seconds, so it is done once for a model."""
    tokenizer: LLTokenizer = LLTokenizer.from_llamacpp(  # type: ignore[attr-defined]  # its stub lacks it
        tokens=vocabulary.marked_pieces,
        vocab_ptr=vocabulary.pointer,
        tokenize_fptr=vocabulary.tokenize_function,
        eos_token=sorted(vocabulary.ends) or None,
        slices=SLICES,
    )
    return tokenizer


class Constraint:
    """Where a text stands in a grammar; follows it token by token.

    The tokens of `end_marks` end a text that is complete, whether the grammar knows them or not.
    """

    def __init__(
        self,
        tokenizer: LLTokenizer,
        grammar: str,
        limits: LLParserLimits = LIMITS,
        *,
        end_marks: NDArray[np.int64] = NO_MARKS,
    ) -> None:
        """Begin with the empty text; raises UsageError for a grammar too large to follow."""
        self._tokenizer = tokenizer
        self._matcher = LLMatcher(tokenizer, grammar, log_level=0, limits=limits)
        if LIMIT_REACHED.search(self._matcher.get_error()):
            raise UsageError(
                f"The schema makes too large a grammar: {_first_line(self._matcher.get_error())}.",
                "Connect a database with fewer tables, or views of the ones you ask about.",
            )
        self._check()
        self.end_marks = end_marks
        self._end_set = frozenset(end_marks.tolist())
        self._bits = np.zeros(-(-tokenizer.vocab_size // BITS_PER_WORD), dtype=np.int32)
        self._has_bits = False
        """Whether the mask of this place is made."""

    def is_finished(self) -> bool:
        """Tell whether nothing but the end of the text may come."""
        return bool(self._matcher.is_stopped())

    def may_end(self) -> bool:
        """Tell whether the text is complete as it stands, though it may go on."""
        return bool(self._matcher.is_accepting())

    def allows(self, token: int) -> bool:
        """Tell whether a token may come next, without looking at the others."""
        allowed: int = self._matcher.validate_tokens([token])
        self._check()
        return allowed == 1

    def accept(self, token: int) -> None:
        """Go on by a token; raises ConstraintError for one that is not allowed."""
        self._has_bits = False
        if not self._matcher.consume_token(token):
            raise ConstraintError(
                f"Token {token} is not allowed here: {_first_line(self._matcher.get_error())}"
            )

    def forced_tokens(self) -> list[int]:
        """Give the tokens that must come next, as far as there is no choice."""
        tokens: list[int] = self._matcher.compute_ff_tokens()
        self._check()
        return tokens

    def allowed_ahead(self, tokens: list[int]) -> int:
        """Count the first of some tokens that may follow each other from here."""
        count: int = self._matcher.validate_tokens(tokens)
        self._check()
        return count

    def prepare(self) -> None:
        """Make the mask of this place; runs beside llama.cpp, as it needs Python's lock for a moment only."""
        if not self._has_bits:
            self._matcher.unsafe_compute_mask_ptr(self._bits.ctypes.data, self._bits.nbytes)
            self._check()
            self._has_bits = True

    def allowed(self) -> NDArray[np.bool_]:
        """Tell for each token of the vocabulary whether it may come next."""
        self.prepare()
        bits = np.unpackbits(self._bits.view(np.uint8), bitorder="little")
        return bits[: self._tokenizer.vocab_size].view(np.bool_)

    def continuing(self) -> NDArray[np.int64]:
        """Give the tokens with which the text may go on."""
        allowed = self.allowed()
        if self.may_end():
            allowed[self.end_marks] = False
        return np.flatnonzero(allowed)

    def choices(self) -> NDArray[np.int64]:
        """Give the tokens that may come next, with the marks that may end the text here."""
        allowed = self.allowed()
        if self.may_end():
            allowed[self.end_marks] = True
        return np.flatnonzero(allowed)

    def ends_with(self, token: int) -> bool:
        """Tell whether a token would end the text here."""
        return token in self._end_set and self.may_end()

    def best(self, logits: NDArray[np.float32]) -> int:
        """Find the likeliest choice; the model's own is tried before the mask of all is made.

        It is the same that a mask alone would leave, where no token is forced.
        """
        favourite = int(np.argmax(logits))
        if self.ends_with(favourite) or self.allows(favourite):
            return favourite
        choices = self.choices()
        return int(choices[np.argmax(logits[choices])])

    def copy(self) -> "Constraint":
        """Make another constraint at the same place, which goes its own way from here."""
        other = object.__new__(Constraint)
        other._tokenizer = self._tokenizer
        other._matcher = self._matcher.deep_copy()
        other.end_marks, other._end_set = self.end_marks, self._end_set
        other._bits = self._bits.copy()
        other._has_bits = self._has_bits
        return other

    def _check(self) -> None:
        if self._matcher.is_error():
            raise ConstraintError(f"The constraint failed: {_first_line(self._matcher.get_error())}")


def _first_line(message: str) -> str:
    return message.strip().partition("\n")[0].rstrip(".")
