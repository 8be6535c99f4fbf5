"""Proves rules fit for llama.cpp, whose reader of grammars ends the whole process on a bad one."""

import re
from collections.abc import Mapping
from collections.abc import Sequence as SequenceOf

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
    children,
    referred_names,
    walk,
)

RULE_NAME = re.compile(r"[a-z][a-z0-9_]{0,79}\Z")
MOST_REPETITIONS = 500
DEEPEST_NESTING = 40
LONGEST_CHAIN = 100


class UnsoundGrammarError(Exception):
    """The grammar is our own, so a fault in it is our mistake and not the user's."""


def check_sound(rules: SequenceOf[Rule], root: str) -> None:
    """Raise UnsoundGrammarError for the first fault found."""
    by_name = {rule.name: rule for rule in rules}
    _require(len(by_name) == len(rules), "two rules have the same name")
    _require(root in by_name, f"there is no rule {root!r}")
    for rule in rules:
        _check_rule(rule, by_name)
    nullable = nullable_rules(rules)
    for rule in rules:
        _require(not (rule.is_token and rule.name in nullable), f"token {rule.name!r} may be empty")
    _check_recursion(rules, nullable)


def check_words(rules: SequenceOf[Rule]) -> None:
    """Raise UnsoundGrammarError for the first fault of tokens that are words alone."""
    for rule in rules:
        _check_rule(rule, {})


def nullable_rules(rules: SequenceOf[Rule]) -> set[str]:
    """Name the rules that admit the empty text."""
    nullable: set[str] = set()
    grown = True
    while grown:
        found = {rule.name for rule in rules if _is_nullable(rule.expression, nullable)}
        grown, nullable = found != nullable, found
    return nullable


def _require(is_met: bool, fault: str) -> None:  # noqa: FBT001 (reads as a sentence: require that ...)
    if not is_met:
        raise UnsoundGrammarError(f"The grammar is not sound: {fault}.")


def _check_rule(rule: Rule, by_name: Mapping[str, Rule]) -> None:
    _require(RULE_NAME.match(rule.name) is not None, f"{rule.name!r} is no name for a rule")
    _require(_depth(rule.expression) <= DEEPEST_NESTING, f"rule {rule.name!r} is nested too deeply")
    for name in referred_names(rule.expression):
        _require(name in by_name, f"rule {rule.name!r} refers to {name!r}, which is not defined")
        _require(
            by_name[name].is_token or not rule.is_token, f"token {rule.name!r} refers to the rule {name!r}"
        )
    for part in walk(rule.expression):
        is_whole = part is rule.expression or not isinstance(part, FreeWord)
        _require(is_whole, f"rule {rule.name!r} has a free word among other things")
        fault = _fault(part)
        _require(fault is None, f"rule {rule.name!r} has {fault}")


def _fault(part: Expression) -> str | None:
    """Say what is wrong with a part, whatever is around it."""
    match part:
        case Text(text):
            return None if _is_writable(text) else "a text that cannot be written"
        case CharacterClass(ranges, _):
            is_ordered = all(len(low) == len(high) == 1 and low <= high for low, high in ranges)
            return None if ranges and is_ordered else "an impossible character class"
        case Choice(options):
            return None if options else "a choice of nothing"
        case Repeat(_, minimum, maximum):
            is_bounded = 0 <= minimum <= (minimum if maximum is None else maximum) <= MOST_REPETITIONS
            return None if is_bounded and maximum != 0 else "an impossible number of repetitions"
        case FreeWord(_, longest):
            return None if 1 <= longest <= MOST_REPETITIONS else "a free word of an impossible length"
        case _:
            return None


def _is_writable(text: str) -> bool:
    return text != "" and "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


def _depth(expression: Expression) -> int:
    deepest, level = 0, [expression]
    while level and deepest <= DEEPEST_NESTING:
        deepest += 1
        level = [child for parent in level for child in children(parent)]
    return deepest


def _is_nullable(expression: Expression, nullable: set[str]) -> bool:
    match expression:
        case Reference(name):
            return name in nullable
        case Sequence(parts):
            return all(_is_nullable(part, nullable) for part in parts)
        case Choice(options):
            return any(_is_nullable(option, nullable) for option in options)
        case Repeat(item, minimum, _):
            return minimum == 0 or _is_nullable(item, nullable)
        case _:
            return False


def _leading_names(expression: Expression, nullable: set[str]) -> set[str]:
    """Name the rules that the first character of a text may belong to."""
    match expression:
        case Reference(name):
            return {name}
        case Choice(options):
            return set().union(*(_leading_names(option, nullable) for option in options))
        case Repeat(item, _, _):
            return _leading_names(item, nullable)
        case Sequence(parts):
            names: set[str] = set()
            for part in parts:
                names |= _leading_names(part, nullable)
                if not _is_nullable(part, nullable):
                    break
            return names
        case _:
            return set()


def _check_recursion(rules: SequenceOf[Rule], nullable: set[str]) -> None:
    """Refuse a rule that comes to itself with nothing read in between, and an endless repeat of nothing."""
    for rule in rules:
        for part in walk(rule.expression):
            if isinstance(part, Repeat) and part.maximum is None:
                _require(
                    not _is_nullable(part.item, nullable), f"rule {rule.name!r} repeats nothing endlessly"
                )
    leading = {rule.name: _leading_names(rule.expression, nullable) for rule in rules}
    tokens = {rule.name: referred_names(rule.expression) for rule in rules if rule.is_token}
    _check_chains(leading, "is left-recursive")
    _check_chains(tokens, "is a token inside itself")


def _check_chains(following: Mapping[str, set[str]], fault: str) -> None:
    """Take away, round by round, the names that nothing follows; what stays goes in circles."""
    remaining = {name: set(names) for name, names in following.items()}
    for _ in range(LONGEST_CHAIN):
        ended = {name for name, names in remaining.items() if not names}
        if not ended:
            break
        remaining = {name: names - ended for name, names in remaining.items() if name not in ended}
    _require(not remaining, f"rule {min(remaining, default='')!r} {fault}, or the end of a chain too long")
