"""What a look into the database would find of the values that a question mentions."""

from random import Random

from sqlcoder_local.schema import ValueMatch
from training.schemas.entity import Attribute, Entity, MadeUp

FOUND_SHARE = 0.92
"""How often a value that the question mentions is found in the database."""
ELSEWHERE_SHARE = 0.3
"""How often the same value stands in another column of its kind as well."""


def found(
    rng: Random, made_up: MadeUp, entity: Entity, attribute: Attribute, value: str
) -> tuple[ValueMatch, ...]:
    """The value where it belongs, and sometimes the same one in another column."""
    if rng.random() > FOUND_SHARE:
        return ()
    matches = [ValueMatch(table=entity.sql, column=attribute.sql, value=value)]
    others = [
        ValueMatch(table=other.sql, column=a.sql, value=value)
        for other in made_up.entities
        for a in other.attributes
        if a.kind == attribute.kind
        and a.kind != "choice"
        and (other.sql, a.sql) != (entity.sql, attribute.sql)
    ]
    return tuple(matches + [match for match in others if rng.random() < ELSEWHERE_SHARE])


def with_choices_found(text: str, made_up: MadeUp, values: tuple[ValueMatch, ...]) -> tuple[ValueMatch, ...]:
    """Add what the question's words are by chance: every choice of every column that stands in it.

    The values come in the order of the schema's tables, as from a database.
    """
    folded = f" {text.casefold().replace(',', ' ').replace('?', ' ').replace('.', ' ')} "
    known = {(match.table, match.column) for match in values}
    chance = [
        ValueMatch(table=entity.sql, column=attribute.sql, value=choice)
        for entity in made_up.entities
        for attribute in entity.attributes
        if attribute.choices and (entity.sql, attribute.sql) not in known
        for choice in attribute.choices
        if f" {choice.casefold()} " in folded
    ]
    order = {entity.sql: position for position, entity in enumerate(made_up.entities)}
    return tuple(sorted(dict.fromkeys((*values, *chance)), key=lambda match: order[match.table]))
