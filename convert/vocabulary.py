"""A vocabulary as llama.cpp keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum

from sqlcoder_local.errors import ModelFileError


class TokenKind(IntEnum):
    """What a token is for, numbered as in a GGUF file."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """The tokens in order of their ids, and how text is cut into them."""

    model: str
    """llama.cpp's name of the algorithm: gpt2 (byte-level BPE) or llama (SentencePiece)."""
    pre_tokenizer: str
    tokens: tuple[str, ...]
    kinds: tuple[TokenKind, ...]
    scores: tuple[float, ...] = ()
    merges: tuple[str, ...] = ()
    special_ids: Mapping[str, int] = field(default_factory=dict)
    """Ids by role: bos, eos, eot, unknown, padding and so on."""
    adds_bos: bool = False
    adds_eos: bool = False
    adds_space_prefix: bool = False


def padded(vocabulary: Vocabulary, rows: int) -> Vocabulary:
    """Give the vocabulary with unused tokens up to the rows of the embedding."""
    count = len(vocabulary.tokens)
    if count > rows:
        message = f"The tokenizer has {count:,} tokens, but the embedding only {rows:,} rows."
        raise ModelFileError(message, "Tokenizer and weights do not belong together.")
    padding = tuple(f"[PAD{number}]" for number in range(count, rows))
    return replace(
        vocabulary,
        tokens=vocabulary.tokens + padding,
        kinds=vocabulary.kinds + (TokenKind.UNUSED,) * len(padding),
        scores=vocabulary.scores + (-10_000.0,) * len(padding) if vocabulary.scores else (),
    )


def check_vocabulary(vocabulary: Vocabulary) -> None:
    """Refuse what makes llama.cpp abort: empty, repeated or missing tokens, special ids out of range."""
    first_ids: dict[str, int] = {}
    for number, token in enumerate(vocabulary.tokens):
        if not token or "\0" in token or first_ids.setdefault(token, number) != number:
            what = f"repeats token {first_ids[token]}" if token in first_ids else "is empty or holds a NUL"
            message = f"Token {number} of the tokenizer {what}."
            raise ModelFileError(message, "Download the tokenizer files again.")
    lost = [f"<0x{byte:02X}>" for byte in range(256) if f"<0x{byte:02X}>" not in first_ids]
    if vocabulary.model == "llama" and lost:
        message = f"The tokenizer has no token {lost[0]}."
        raise ModelFileError(message, "Only SentencePiece vocabularies with byte pieces are converted.")
    for role, number in vocabulary.special_ids.items():
        if not 0 <= number < len(vocabulary.tokens):
            message = f"The {role} token has the id {number}, which is not in the vocabulary."
            raise ModelFileError(message, "Download the tokenizer files again.")
