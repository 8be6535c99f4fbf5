"""A grammar in GBNF, the notation of llama.cpp."""

from functools import lru_cache

from sqlcoder_local.grammar.expressions import (
    CharacterClass,
    Choice,
    Expression,
    FreeWord,
    Reference,
    Repeat,
    Rule,
    Sequence,
    Text,
)
from sqlcoder_local.grammar.grammar import ROOT, Grammar
from sqlcoder_local.grammar.prefix_tree import with_shared_prefixes
from sqlcoder_local.grammar.word_tree import word_rules

GRAMMARS_KEPT, WORDS_KEPT = 8, 16
"""Questions about the same tables have one grammar; words that are no labels are those of every schema."""
LAST_OF_TWO_DIGITS, LAST_OF_FOUR_DIGITS = 0xFF, 0xFFFF


def to_gbnf(grammar: Grammar) -> str:
    """Write the grammar out."""
    return _written(grammar)


@lru_cache(maxsize=GRAMMARS_KEPT)
def _written(grammar: Grammar) -> str:
    kept = Grammar.reachable_from_root(with_shared_prefixes(grammar.rules))
    return "".join(_lines(rule) for rule in kept.rules)


def _lines(rule: Rule) -> str:
    return _spelled_out(rule) if isinstance(rule.expression, FreeWord) else _line(rule)


@lru_cache(maxsize=WORDS_KEPT)
def _spelled_out(rule: Rule) -> str:
    """GBNF cannot say "but not these words", so a free word is spelled out letter by letter."""
    assert isinstance(rule.expression, FreeWord)  # noqa: S101 - by who calls
    root = Rule(ROOT, Reference(rule.name))
    spelled = Grammar.reachable_from_root((root, *word_rules(rule.name, rule.expression)))
    return "".join(_line(part) for part in spelled.rules if part != root)


def _line(rule: Rule) -> str:
    return f"{_name(rule.name)} ::= {_expression(rule.expression)}\n"


def _name(name: str) -> str:
    return name.replace("_", "-")


def _expression(expression: Expression) -> str:
    match expression:
        case Text(text):
            return f'"{"".join(map(_character, text))}"'
        case CharacterClass(ranges, is_negated):
            return f"[{'^' * is_negated}{''.join(map(_range, ranges))}]"
        case Reference(name):
            return _name(name)
        case Sequence(parts):
            return " ".join(_grouped(part, Choice) for part in parts)
        case Choice(options):
            return " | ".join(map(_expression, options))
        case Repeat(item, minimum, maximum):
            return _grouped(item, Choice, Sequence, Repeat) + _repetitions(minimum, maximum)
        case FreeWord():
            raise AssertionError("a free word stands as a rule of its own")


def _grouped(expression: Expression, *kinds: type[Expression]) -> str:
    written = _expression(expression)
    return f"({written})" if isinstance(expression, kinds) else written


def _character(letter: str) -> str:
    code = ord(letter)
    if letter.isascii() and letter.isprintable() and letter not in '"\\[]^-':
        return letter
    if code <= LAST_OF_TWO_DIGITS:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code <= LAST_OF_FOUR_DIGITS else f"\\U{code:08X}"


def _range(bounds: tuple[str, str]) -> str:
    low, high = map(_character, bounds)
    return low if low == high else f"{low}-{high}"


def _repetitions(minimum: int, maximum: int | None) -> str:
    simple = {(0, 1): "?", (0, None): "*", (1, None): "+"}
    return simple.get((minimum, maximum)) or f"{{{minimum},{'' if maximum is None else maximum}}}"
