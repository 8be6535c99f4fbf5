"""Takes out of a grammar what refers to names that a schema does not have."""

from collections.abc import Iterable

from sqlcoder_local.grammar.expressions import Choice, Expression, Reference, Repeat, Rule, Sequence

NOTHING = Sequence(())


def without_missing(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Leave out the alternatives that need a missing rule, and then the rules that have none left."""
    kept = {rule.name: rule for rule in rules}
    while True:
        names = kept.keys()
        pruned = {name: _pruned(rule.expression, names) for name, rule in kept.items()}
        changed = any(expression != kept[name].expression for name, expression in pruned.items())
        kept = {
            name: Rule(name, expression, is_token=kept[name].is_token)
            for name, expression in pruned.items()
            if expression is not None
        }
        if not changed:
            return tuple(kept.values())


def _pruned(expression: Expression, names: Iterable[str]) -> Expression | None:
    """Give what is left; None where nothing can be written."""
    match expression:
        case Reference(name):
            return expression if name in names else None
        case Sequence(parts):
            left = [_pruned(part, names) for part in parts]
            return (
                None
                if None in left
                else Sequence(tuple(part for part in left if part not in (None, NOTHING)))
            )
        case Choice(options):
            kept = tuple(part for option in options if (part := _pruned(option, names)) is not None)
            return None if not kept else kept[0] if len(kept) == 1 else Choice(kept)
        case Repeat(item, minimum, maximum):
            inner = _pruned(item, names)
            if inner is None:
                return None if minimum else NOTHING
            return Repeat(inner, minimum, maximum)
        case _:
            return expression
