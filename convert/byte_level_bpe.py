"""Byte-level BPE vocabularies from tokenizer.json: GPT-2, StarCoder, Llama 3, the starter model."""

from collections.abc import Mapping
from typing import NoReturn

from convert.json_object import JsonObject
from convert.pre_tokenizer import pre_tokenizer_name
from convert.vocabulary import TokenKind, Vocabulary
from sqlcoder_local.errors import ModelFileError

MOST_TOKENS = 1_000_000
_PRINTABLE = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
BYTE_LETTERS = frozenset(map(chr, [*_PRINTABLE, *range(0x100, 0x100 + 256 - len(_PRINTABLE))]))
"""The 256 letters that stand for the 256 bytes in such a vocabulary."""
NEUTRAL_SETTINGS = {
    "dropout": (None, 0, 0.0),
    "continuing_subword_prefix": (None, ""),
    "end_of_word_suffix": (None, ""),
    "byte_fallback": (None, False),
}


def byte_level_bpe(tokenizer: JsonObject) -> Vocabulary:
    """Give the vocabulary of a tokenizer.json, without the roles of its special tokens."""
    model = tokenizer.get("model")
    if not isinstance(model, dict) or model.get("type", "BPE") != "BPE":
        kind = model.get("type") if isinstance(model, dict) else None
        _refuse(f"its model is {str(kind)[:40]}, not BPE")
    if tokenizer.get("normalizer") not in (None, {"type": "Sequence", "normalizers": []}):
        _refuse("it normalizes text")
    for name, neutral in NEUTRAL_SETTINGS.items():
        if model.get(name) not in neutral:
            _refuse(f"'{name}' is {str(model[name])[:40]}")
    pieces = _pieces(model.get("vocab"))
    added = _added_tokens(tokenizer.get("added_tokens"))
    tokens, kinds = _by_id(pieces, added)
    return Vocabulary(
        model="gpt2",
        pre_tokenizer=pre_tokenizer_name(tokenizer.get("pre_tokenizer")),
        tokens=tokens,
        kinds=kinds,
        merges=_merges(model.get("merges"), pieces),
    )


def _pieces(vocabulary: object) -> dict[str, int]:
    """Give the learned tokens with their ids."""
    if not isinstance(vocabulary, dict) or not vocabulary:
        _refuse("it has no vocabulary")
    for piece, number in vocabulary.items():
        if type(number) is not int or not 0 <= number < MOST_TOKENS:
            _refuse(f"token {piece[:40]!r} has the id {str(number)[:40]}")
    return vocabulary


def _added_tokens(entries: object) -> dict[int, tuple[str, TokenKind]]:
    """Give the tokens added after training, by id."""
    added: dict[int, tuple[str, TokenKind]] = {}
    for entry in entries if isinstance(entries, list) else []:
        match entry:
            case {"id": int(number), "content": str(text)} if 0 <= number < MOST_TOKENS and text:
                kind = TokenKind.CONTROL if entry.get("special") is True else TokenKind.USER_DEFINED
                added[number] = (text, kind)
            case _:
                _refuse(f"the added token {str(entry)[:80]} is malformed")
    return added


def _by_id(
    pieces: Mapping[str, int], added: Mapping[int, tuple[str, TokenKind]]
) -> tuple[tuple[str, ...], tuple[TokenKind, ...]]:
    """Tokens and kinds in order of the ids; a gap is filled with unused tokens."""
    learned = {number: piece for piece, number in pieces.items()}
    if len(learned) != len(pieces):
        _refuse("two tokens share an id")
    tokens, kinds = [], []
    for number in range(max([*learned, *added]) + 1):
        text, kind = added.get(number) or (learned.get(number), TokenKind.NORMAL)
        if text is None:
            text, kind = f"[PAD{number}]", TokenKind.UNUSED
        elif kind is TokenKind.NORMAL and not BYTE_LETTERS.issuperset(text):
            _refuse(f"token {number}, {text[:40]!r}, is not written in byte letters")
        tokens.append(text)
        kinds.append(kind)
    return tuple(tokens), tuple(kinds)


def _merges(merges: object, pieces: Mapping[str, int]) -> tuple[str, ...]:
    """Give the merges in order of rank, each known to join two tokens to a third."""
    if not isinstance(merges, list) or len(merges) > MOST_TOKENS:
        _refuse("it has no merges")
    pairs = []
    for merge in merges:
        pair = merge.split(" ") if isinstance(merge, str) else merge
        match pair:
            case [str(left), str(right)] if {left, right, left + right} <= pieces.keys():
                pairs.append(f"{left} {right}")
            case _:
                _refuse(f"the merge {str(merge)[:80]!r} does not join two tokens to a third")
    return tuple(pairs)


def _refuse(why: str) -> NoReturn:
    """Refuse a tokenizer.json that llama.cpp could not follow."""
    message = f"tokenizer.json cannot be converted: {why}."
    raise ModelFileError(message, "Byte-level BPE tokenizers are converted.")
