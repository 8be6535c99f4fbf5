"""A grammar as a value: rules of which every parser we hand it to can make something."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from sqlcoder_local.grammar.expressions import Rule, referred_names
from sqlcoder_local.grammar.soundness import check_sound

ROOT = "root"


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
