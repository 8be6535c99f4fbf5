"""Reads the grammar files of this folder: one rule a line, a longer rule going on in indented lines.

name = alternatives        a rule; `token name = ...` is read in one piece
SELECT                     the keyword, in capitals or in small letters
_ and ~                    white space that must, or may, be there
"text" [a-z] ( | ) ? * +   as everywhere; {2,5} bounds a repetition
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator

from sqlcoder_local.grammar.expressions import (
    CharacterClass,
    Choice,
    Expression,
    Reference,
    Repeat,
    Rule,
    Sequence,
    Text,
    referred_names,
)

SPACE = "space"
KEYWORD = "word_"
RULE = re.compile(r"(?P<token>token )?(?P<name>[a-z][a-z0-9_]*) = (?P<body>.*)", re.DOTALL)
SYMBOL = re.compile(
    r'\s*("(?:\\.|[^"\\])*"|\[(?:\\.|[^\]\\])+\]|\{\d+,\d+\}|[A-Z][A-Z_]*|[a-z][a-z0-9_]*|[_~()|?*+])'
)
CHARACTER = re.compile(r"\\x([0-9a-f]{2})|\\(.)|(.)", re.DOTALL)
ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}
REPETITIONS: dict[str, tuple[int, int | None]] = {"?": (0, 1), "*": (0, None), "+": (1, None)}


class NotationError(Exception):
    """A grammar file, which is our own, cannot be read."""


def read_rules(text: str) -> tuple[Rule, ...]:
    """Read the rules of a grammar file."""
    lines = "\n".join(line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return tuple(_rule(line) for line in re.split(r"\n(?!\s)", lines))


def keyword_rules(rules: Iterable[Rule], *, in_capitals: Collection[str] = ()) -> tuple[Rule, ...]:
    """Make the tokens of the keywords that rules refer to; of some none but those in capitals."""
    return tuple(
        Rule(
            KEYWORD + word,
            Text(word.upper()) if word in in_capitals else Choice((Text(word.upper()), Text(word))),
            is_token=True,
        )
        for word in sorted(keywords_of(rules))
    )


def keywords_of(rules: Iterable[Rule]) -> frozenset[str]:
    """The keywords that rules refer to."""
    names = set().union(*(referred_names(rule.expression) for rule in rules))
    return frozenset(name.removeprefix(KEYWORD) for name in names if name.startswith(KEYWORD))


def _rule(line: str) -> Rule:
    found = RULE.fullmatch(line)
    if not found:
        raise NotationError(f"This is no rule: {line!r}")
    symbols = _Symbols(found["body"])
    expression = _choice(symbols)
    if symbols.next is not None:
        raise NotationError(f"{symbols.next!r} is not expected in rule {found['name']!r}")
    return Rule(found["name"], expression, is_token=found["token"] is not None)


class _Symbols:
    """The symbols of a rule's body, one in view."""

    def __init__(self, body: str) -> None:
        self._rest = self._split(body)
        self.next = next(self._rest, None)

    def take(self) -> str:
        symbol, self.next = self.next, next(self._rest, None)
        if symbol is None:
            raise NotationError("A rule ends too early")
        return symbol

    @staticmethod
    def _split(body: str) -> Iterator[str]:
        position = 0
        while position < len(body):
            found = SYMBOL.match(body, position)
            if not found:
                raise NotationError(f"{body[position:]!r} cannot be read")
            yield found[1]
            position = found.end()


def _choice(symbols: _Symbols) -> Expression:
    options = [_sequence(symbols)]
    while symbols.next == "|":
        symbols.take()
        options.append(_sequence(symbols))
    return options[0] if len(options) == 1 else Choice(tuple(options))


def _sequence(symbols: _Symbols) -> Expression:
    parts = []
    while symbols.next not in (None, "|", ")"):
        parts.append(_repeated(_atom(symbols), symbols))
    return parts[0] if len(parts) == 1 else Sequence(tuple(parts))


def _repeated(item: Expression, symbols: _Symbols) -> Expression:
    if symbols.next in REPETITIONS:
        return Repeat(item, *REPETITIONS[symbols.take()])
    if symbols.next is not None and symbols.next.startswith("{"):
        minimum, maximum = symbols.take()[1:-1].split(",")
        return Repeat(item, int(minimum), int(maximum))
    return item


def _atom(symbols: _Symbols) -> Expression:
    symbol = symbols.take()
    if symbol == "(":
        inside = _choice(symbols)
        if symbols.take() != ")":
            raise NotationError("A parenthesis is not closed")
        return inside
    if symbol == "_":
        return Reference(SPACE)
    if symbol == "~":
        return Repeat(Reference(SPACE), 0, 1)
    if symbol.startswith('"'):
        return Text(json.loads(symbol))
    if symbol.startswith("["):
        return _character_class(symbol[1:-1])
    if symbol[0].isalpha():
        return Reference(KEYWORD + symbol.lower() if symbol.isupper() else symbol)
    raise NotationError(f"{symbol!r} is not expected")


def _character_class(inside: str) -> CharacterClass:
    is_negated = inside.startswith("^")
    characters = [
        (chr(int(code, 16)) if code else ESCAPES.get(escaped, escaped) or plain, plain == "-")
        for code, escaped, plain in CHARACTER.findall(inside[is_negated:])
    ]
    ranges = []
    while characters:
        low = characters.pop(0)[0]
        is_range = len(characters) > 1 and characters[0][1]
        ranges.append((low, characters[1][0] if is_range else low))
        del characters[: 2 * is_range]
    return CharacterClass(tuple(ranges), is_negated)
