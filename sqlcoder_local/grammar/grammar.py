"""A grammar as a value: rules of which every parser we hand it to can make something."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from sqlcoder_local.grammar.expressions import Choice, Expression, Rule, Text, referred_names
from sqlcoder_local.grammar.soundness import check_sound, check_words

ROOT = "root"
ANY_WORD = Text("word")


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """Rules under different names, sound by construction; the one named root is where a text begins."""

    rules: tuple[Rule, ...]

    def __post_init__(self) -> None:
        check_sound(self.rules, ROOT)

    @classmethod
    def reachable_from_root(cls, rules: Iterable[Rule]) -> Self:
        """Keep the rules that a text can come to, the root first."""
        by_name = {rule.name: rule for rule in rules}
        reached = {ROOT: None}
        waiting = [ROOT]
        while waiting:
            rule = by_name.get(waiting.pop())
            for name in sorted(referred_names(rule.expression)) if rule else ():
                if name not in reached:
                    reached[name] = None
                    waiting.append(name)
        return cls(rules=tuple(by_name[name] for name in reached if name in by_name))

    def with_words(self, words: Mapping[str, Rule]) -> Self:
        """Put words in the places of other words; no rule is reached by them, so they alone are checked."""
        kept = tuple(words.get(rule.name, rule) for rule in self.rules)
        check_words([rule for rule in kept if rule.name in words])
        filled = object.__new__(type(self))
        object.__setattr__(filled, "rules", kept)
        return filled


def split_words(rules: Iterable[Rule]) -> tuple[tuple[Rule, ...], Mapping[str, Rule]]:
    """Take the words out of the tokens that are nothing else; gives the rules without, and those tokens."""
    kept = tuple(rules)
    words = {rule.name: rule for rule in kept if rule.is_token and _is_words(rule.expression)}
    shape = tuple(Rule(rule.name, ANY_WORD, is_token=True) if rule.name in words else rule for rule in kept)
    return shape, words


def _is_words(expression: Expression) -> bool:
    match expression:
        case Text():
            return True
        case Choice(options):
            return all(map(_is_words, options))
        case _:
            return False
