"""Rewrites a choice among texts so that those with a common beginning share it.

llama.cpp follows every alternative on its own, so fewer of them make it many times faster.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, takewhile

from sqlcoder_local.grammar.expressions import Choice, Expression, Reference, Rule, Sequence, Text

Branch = tuple[str, tuple[Expression, ...]]
"""A text, and what comes behind it."""

DEEPEST_TREE = 8


def with_shared_prefixes(rules: Iterable[Rule]) -> Iterator[Rule]:
    """Make a tree of the texts that each token may begin with."""
    given = tuple(rules)
    tokens = {rule.name: rule.expression for rule in given if rule.is_token}
    texts = {name: expression for name, expression in tokens.items() if _is_text(expression, tokens)}
    for rule in given:
        if rule.is_token:
            branches = sorted(_branches(rule.expression, texts), key=lambda branch: branch[0])
            yield Rule(rule.name, _tree(branches, DEEPEST_TREE), is_token=True)
        else:
            yield rule


def _is_text(expression: Expression, tokens: Mapping[str, Expression]) -> bool:
    match expression:
        case Text():
            return True
        case Choice(options):
            return all(_is_text(option, tokens) for option in options)
        case Reference(name):
            return _is_text(tokens[name], tokens)
        case _:
            return False


def _branches(expression: Expression, tokens: Mapping[str, Expression]) -> Iterator[Branch]:
    match expression:
        case Text(text):
            yield text, ()
        case Choice(options):
            for option in options:
                yield from _branches(option, tokens)
        case Reference(name) if name in tokens:
            yield from _branches(tokens[name], tokens)
        case Sequence((first, *others)):
            for text, behind in _branches(first, tokens):
                yield text, (*behind, *others)
        case _:
            yield "", (expression,)


def _tree(branches: list[Branch], depth: int) -> Expression:
    """Group branches, which come in order, by their first letters."""
    options: list[Expression] = []
    for letter, group in groupby(branches, key=lambda branch: branch[0][:1]):
        same = list(group)
        if letter and len(same) > 1 and depth:
            prefix = _common_beginning(same[0][0], same[-1][0])
            shorter = [(text[len(prefix) :], behind) for text, behind in same]
            options.append(Sequence((Text(prefix), _tree(shorter, depth - 1))))
        else:
            options += [_row((*((Text(text),) if text else ()), *behind)) for text, behind in same]
    # An empty row stands for "it may end here"; a `?` behind a group this large is more than llama.cpp takes.
    options.sort(key=lambda option: option == _row(()))
    return options[0] if len(options) == 1 else Choice(tuple(options))


def _common_beginning(first: str, last: str) -> str:
    """All texts between two, in order, begin as both of them do."""
    pairs = zip(first, last, strict=False)
    return "".join(here for here, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _row(parts: tuple[Expression, ...]) -> Expression:
    return parts[0] if len(parts) == 1 else Sequence(parts)
