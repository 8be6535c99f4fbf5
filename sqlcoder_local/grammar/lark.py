"""A grammar in the notation of llguidance, which is Lark's but for a few details."""

import json
from collections.abc import Mapping

from sqlcoder_local.grammar.expressions import (
    WORD_REST,
    WORD_START,
    CharacterClass,
    Choice,
    Expression,
    FreeWord,
    Reference,
    Repeat,
    Sequence,
    Text,
)
from sqlcoder_local.grammar.grammar import ROOT, Grammar

START = "start"
EITHER, ROW, ITEM = range(3)
"""How tightly an expression is bound: by `|`, by its neighbours, by an operator behind it."""


def to_lark(grammar: Grammar) -> str:
    """Write the grammar out; a token becomes a terminal, so its name is in capitals."""
    names = {rule.name: rule.name.upper() if rule.is_token else rule.name for rule in grammar.rules}
    names[ROOT] = START
    return "".join(f"{names[rule.name]}: {_written(rule.expression, names)}\n" for rule in grammar.rules)


def _written(expression: Expression, names: Mapping[str, str], binding: int = EITHER) -> str:
    match expression:
        case Sequence(parts):
            row = " ".join(_written(part, names, ROW) for part in parts)
            return f"({row})" if binding == ITEM else row
        case Choice(options):
            either = " | ".join(_written(option, names, ROW) for option in options)
            return either if binding == EITHER else f"({either})"
        case Repeat(item, minimum, maximum):
            repeated = _written(item, names, ITEM) + _repetitions(minimum, maximum)
            return f"({repeated})" if binding == ITEM else repeated
        case Reference(name):
            return names[name]
        case _:
            return _characters(expression)


def _characters(expression: Text | CharacterClass | FreeWord) -> str:
    match expression:
        case Text(text):
            return json.dumps(text)
        case CharacterClass():
            return f"/{_class(expression)}/"
        case FreeWord(forbidden, longest):
            words = " | ".join(json.dumps(word) for word in sorted(forbidden))
            start, rest = (_class(CharacterClass.of(letters)) for letters in (WORD_START, WORD_REST))
            word = f"/{start}{rest}{{0,{longest - 1}}}/"
            return f"{word} & ~({words})" if words else word


def _class(characters: CharacterClass) -> str:
    return f"[{'^' * characters.is_negated}{''.join(map(_range, characters.ranges))}]"


def _range(bounds: tuple[str, str]) -> str:
    low, high = (f"\\x{{{ord(bound):x}}}" for bound in bounds)
    return low if low == high else f"{low}-{high}"


def _repetitions(minimum: int, maximum: int | None) -> str:
    simple = {(0, 1): "?", (0, None): "*", (1, None): "+"}
    return simple.get((minimum, maximum)) or f"{{{minimum},{'' if maximum is None else maximum}}}"
