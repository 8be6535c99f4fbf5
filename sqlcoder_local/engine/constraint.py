"""A grammar over the tokens of one vocabulary: which token may come next, and which must."""

import re
from collections.abc import Sequence

import numpy as np
from llguidance import LLMatcher, LLParserLimits, LLTokenizer
from llguidance.llamacpp import lltokenizer_from_vocab
from numpy.typing import NDArray

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


def tokenizer_for(vocabulary: object, end_tokens: Sequence[int] = ()) -> LLTokenizer:
    """Read a vocabulary that llama.cpp has loaded; takes up to seconds, so it is done once for a model."""
    return lltokenizer_from_vocab(
        vocabulary,  # type: ignore[arg-type]  # a pointer of llama.cpp, whose types engine/llama.py alone knows
        eos_token=list(end_tokens) or None,
        slices=SLICES,
    )


class Constraint:
    """Where a text stands in a grammar; follows it token by token."""

    def __init__(self, tokenizer: LLTokenizer, grammar: str, limits: LLParserLimits = LIMITS) -> None:
        """Begin with the empty text; raises UsageError for a grammar too large to follow."""
        self._tokenizer = tokenizer
        self._matcher = LLMatcher(tokenizer, grammar, log_level=0, limits=limits)
        if LIMIT_REACHED.search(self._matcher.get_error()):
            raise UsageError(
                f"The schema makes too large a grammar: {_first_line(self._matcher.get_error())}.",
                "Connect a database with fewer tables, or views of the ones you ask about.",
            )
        self._check()
        self._bits = np.zeros(-(-tokenizer.vocab_size // BITS_PER_WORD), dtype=np.int32)

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
        if not self._matcher.consume_token(token):
            raise ConstraintError(
                f"Token {token} is not allowed here: {_first_line(self._matcher.get_error())}"
            )

    def forced_tokens(self) -> list[int]:
        """Give the tokens that must come next, as far as there is no choice."""
        tokens: list[int] = self._matcher.compute_ff_tokens()
        self._check()
        return tokens

    def allowed(self) -> NDArray[np.bool_]:
        """Tell for each token of the vocabulary whether it may come next."""
        self._matcher.unsafe_compute_mask_ptr(self._bits.ctypes.data, self._bits.nbytes)
        self._check()
        bits = np.unpackbits(self._bits.view(np.uint8), bitorder="little")
        return bits[: self._tokenizer.vocab_size].astype(np.bool_)

    def mask(self, logits: NDArray[np.float32]) -> None:
        """Set the logits of the tokens that may not come next to minus infinity."""
        allowed = self.allowed()
        logits[: allowed.size][~allowed] = -np.inf
        logits[allowed.size :] = -np.inf

    def best_allowed(self, logits: NDArray[np.float32]) -> int:
        """Find the likeliest token that may come next; the model's own choice is tried before all others."""
        favourite = int(np.argmax(logits))
        if self.allows(favourite):
            return favourite
        masked = logits.copy()
        self.mask(masked)
        return int(np.argmax(masked))

    def copy(self) -> "Constraint":
        """Make another constraint at the same place, which goes its own way from here."""
        other = object.__new__(Constraint)
        other._tokenizer = self._tokenizer
        other._matcher = self._matcher.deep_copy()
        other._bits = self._bits.copy()
        return other

    def _check(self) -> None:
        if self._matcher.is_error():
            raise ConstraintError(f"The constraint failed: {_first_line(self._matcher.get_error())}")


def _first_line(message: str) -> str:
    return message.strip().partition("\n")[0].rstrip(".")
