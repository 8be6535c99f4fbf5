"""SentencePiece vocabularies from tokenizer.model: Llama 2, CodeLlama, Mistral."""

import struct
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import NoReturn

from convert.json_object import JsonObject, read_json_object_if_present
from convert.protobuf import fields
from convert.vocabulary import TokenKind, Vocabulary
from sqlcoder_local.errors import ModelFileError

LARGEST_BYTES = 64 * 1024 * 1024
MOST_PIECES = 1_000_000
PIECES, TRAINING, NORMALIZATION = 1, 2, 3
"""Field numbers of the model."""
TEXT, SCORE, KIND = 1, 2, 3
"""Field numbers of a piece."""
ALGORITHM, BPE = 3, 2
CHARACTER_MAP, ADDS_SPACE, SQUEEZES_SPACES = 2, 3, 4
"""Field numbers of the normalization."""
ADDED_SCORE = -1000.0
SPACE = "\N{LOWER ONE EIGHTH BLOCK}"


@dataclass(frozen=True, kw_only=True)
class Piece:
    """An entry of the vocabulary."""

    text: str
    score: float
    kind: TokenKind


def sentencepiece_vocabulary(folder: Path) -> Vocabulary:
    """Give the vocabulary of tokenizer.model with the tokens that other files add to it."""
    pieces, adds_space = read_pieces(folder / "tokenizer.model")
    settings = read_json_object_if_present(folder / "tokenizer_config.json")
    listed = read_json_object_if_present(folder / "added_tokens.json")
    added = {**_listed_pieces(listed), **_described_pieces(settings.get("added_tokens_decoder"))}
    return replace(
        vocabulary_of(_with_added(pieces, added)),
        adds_bos=settings.get("add_bos_token", True) is True,
        adds_eos=settings.get("add_eos_token", False) is True,
        adds_space_prefix=settings.get("add_prefix_space", adds_space) is not False,
    )


def vocabulary_of(pieces: Iterable[Piece]) -> Vocabulary:
    """Give the pieces as llama.cpp keeps them."""
    pieces = list(pieces)
    return Vocabulary(
        model="llama",
        pre_tokenizer="default",
        tokens=tuple(piece.text for piece in pieces),
        kinds=tuple(piece.kind for piece in pieces),
        scores=tuple(piece.score for piece in pieces),
    )


def read_pieces(path: Path) -> tuple[list[Piece], bool]:
    """Give the pieces of a model file, and whether a space goes before every text."""
    try:
        if path.stat().st_size > LARGEST_BYTES:
            _refuse(f"it has more than {LARGEST_BYTES:,} bytes")
        model = list(islice(fields(path.read_bytes()), MOST_PIECES))
        pieces = [_piece(value) for number, value in model if number == PIECES]
        parts = dict(model)
        training, rules = _part(parts.get(TRAINING)), _part(parts.get(NORMALIZATION))
    except (ValueError, struct.error) as error:
        raise _unusable(str(error)) from error
    except OSError as error:
        raise _unusable(error.strerror or "it cannot be read") from error
    if not pieces or training.get(ALGORITHM) != BPE:
        _refuse("it holds no pieces" if not pieces else "its algorithm is not BPE")
    if rules.get(CHARACTER_MAP) or rules.get(SQUEEZES_SPACES, 1):
        _refuse("it normalizes text")
    return pieces, bool(rules.get(ADDS_SPACE, 1))


def _part(message: int | bytes | None) -> dict[int, int | bytes]:
    """Give the fields of a part of the model, none where the part is not there."""
    return dict(fields(message)) if isinstance(message, bytes) else {}


def _piece(message: int | bytes) -> Piece:
    """Give one entry of the vocabulary."""
    entry = _part(message)
    text, score, kind = entry.get(TEXT, b""), entry.get(SCORE, bytes(4)), entry.get(KIND, 1)
    if not isinstance(text, bytes) or not isinstance(score, bytes) or not isinstance(kind, int):
        wrong = "a piece has a text, a score or a kind of the wrong type"
        raise ValueError(wrong)  # noqa: TRY004  (all faults of the bytes are ValueErrors here)
    return Piece(
        text=text.decode(),
        score=struct.unpack("<f", score)[0],
        kind=TokenKind(kind),
    )


def _listed_pieces(entries: JsonObject) -> dict[int, Piece]:
    """Give the tokens of added_tokens.json, by id."""
    added = {}
    for text, number in entries.items():
        if type(number) is not int or not 0 <= number < MOST_PIECES:
            _refuse(f"added_tokens.json gives {text[:40]!r} the id {str(number)[:40]}")
        added[number] = Piece(text=text, score=ADDED_SCORE, kind=TokenKind.USER_DEFINED)
    return added


def _described_pieces(entries: object) -> dict[int, Piece]:
    """Give the added tokens that tokenizer_config.json describes, by id."""
    added = {}
    for number, entry in entries.items() if isinstance(entries, dict) else ():
        match entry:
            case {"content": str(text)} if text and number.isdecimal() and int(number) < MOST_PIECES:
                is_special = entry.get("special") is True
                kind = TokenKind.CONTROL if is_special else TokenKind.USER_DEFINED
                shown = text if is_special else text.replace(SPACE, " ")
                added[int(number)] = Piece(text=shown, score=ADDED_SCORE, kind=kind)
            case _:
                _refuse(f"tokenizer_config.json describes a token as {str(entry)[:80]}")
    return added


def _with_added(pieces: list[Piece], added: dict[int, Piece]) -> list[Piece]:
    """Give the pieces with the added ones in their places; a gap is filled with unused tokens."""
    whole = list(pieces)
    whole += [
        Piece(text=f"[PAD{number}]", score=-10_000.0, kind=TokenKind.UNUSED)
        for number in range(len(pieces), max(added, default=-1) + 1)
    ]
    for number, piece in added.items():
        if whole[number].text != piece.text or whole[number].kind is TokenKind.NORMAL:
            whole[number] = piece
    return whole


def _refuse(why: str) -> NoReturn:
    """Refuse a vocabulary for a reason."""
    raise _unusable(why)


def _unusable(why: str) -> ModelFileError:
    """Give the error for a SentencePiece vocabulary that llama.cpp could not follow."""
    message = f"tokenizer.model cannot be converted: {why}."
    return ModelFileError(message, "Download the tokenizer files again.")
