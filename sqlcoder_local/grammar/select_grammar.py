"""The SELECT statements a model may write, before the names of a schema are put in.

Two profiles exist. "general" admits aliases, bare columns and WITH; "qualified" admits columns behind their
table's name only, each where its kind fits. A grammar cannot know which names a query has introduced, so
where a name is free, a model can invent one. The general profile therefore allows free names only as aliases
and labels, as the part before a dot, as a whole item of ORDER BY or GROUP BY, and as columns after WITH. What
a query selects from a subquery in FROM must be named as the schema names it; a model that names what it
computes says WITH.
"""

from functools import cache
from importlib.resources import files
from typing import Literal

from sqlcoder_local.grammar.expressions import Rule, with_names
from sqlcoder_local.grammar.notation import keyword_rules, keywords_of, read_rules

Profile = Literal["general", "qualified"]
TOKENS_IN_TEXT = ("date_part", "span")
"""Tokens whose words stand between quotes, where small letters are the rule."""
PROFILES: tuple[Profile, ...] = ("general", "qualified")


@cache
def select_rules(profile: Profile) -> tuple[Rule, ...]:
    """Read the rules of a profile; those for names are left to be added."""
    words, own = _read("words"), _read(profile)
    rules = (*own, *words)
    if profile == "general":
        select = _read("select")
        rules = (*rules, *_scoped(select, "_strict", own), *_scoped(select, "_free", own))
        return (*rules, *keyword_rules(rules))
    # The starter model writes these in capitals, and a grammar without the others is compiled sooner.
    in_text = keywords_of(rule for rule in rules if rule.name in TOKENS_IN_TEXT)
    return (*rules, *keyword_rules(rules, in_capitals=keywords_of(rules) - in_text))


def _read(name: str) -> tuple[Rule, ...]:
    return read_rules((files("sqlcoder_local.grammar") / f"{name}.grammar").read_text(encoding="utf-8"))


def _scoped(rules: tuple[Rule, ...], suffix: str, own: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Rename rules for one scope, and whatever they refer to that the profile has for this scope."""
    scoped = {rule.name for rule in rules}
    scoped |= {rule.name.removesuffix(suffix) for rule in own if rule.name.endswith(suffix)}

    def rename(name: str) -> str:
        return name + suffix if name in scoped else name

    return tuple(Rule(rename(rule.name), with_names(rule.expression, rename)) for rule in rules)
