"""Made-up schemas: entities of a field of life, or of random words, under one of several naming habits."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from training.schemas.entity import Attribute, Entity, MadeUp
from training.schemas.fields import fields_for, parse_attribute
from training.schemas.naming import with_names
from training.schemas.values import nonsense_word

KEPT = ("name", "title", "first name", "last name")
"""Columns that every schema of the field has."""
NEAR_SHARE = 0.8
ADDED_SHARE = 0.22
"""How often a table has one or two columns that any table may have."""
ADDED = tuple(
    parse_attribute(line)
    for line in Path(__file__).with_name("added_columns.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
)


def draw_schema(
    rng: Random, *, table_count: int, is_random: bool, words: Sequence[str], is_held_out: bool = False
) -> MadeUp:
    """Draw a schema of about so many tables; with random words, or of one field with strangers mixed in."""
    entities = (
        _random_entities(rng, table_count, words)
        if is_random
        else _field_entities(rng, table_count, fields_for(is_held_out=is_held_out))
    )
    entities = [replace(entity, attributes=_some(rng, entity.attributes)) for entity in entities]
    if not is_random:
        entities = [_with_added(rng, entity) for entity in entities]
    rng.shuffle(entities)
    return MadeUp(entities=with_names(rng, entities))


def _field_entities(rng: Random, table_count: int, known: Sequence[tuple[Entity, ...]]) -> list[Entity]:
    """Tables of one field, most of them next to each other along their keys; then strangers."""
    field = list(rng.choice(known))
    chosen = [field.pop(rng.randrange(len(field)))]
    while field and len(chosen) < table_count:
        near = [entity for entity in field if any(_are_linked(entity, other) for other in chosen)]
        entity = rng.choice(near if near and rng.random() < NEAR_SHARE else field)
        field.remove(entity)
        chosen.append(entity)
    while len(chosen) < table_count:
        stranger = rng.choice(rng.choice(known))
        if all(stranger.words != entity.words for entity in chosen):
            chosen.append(stranger)
    return _with_known_parents(chosen)


def _with_added(rng: Random, entity: Entity) -> Entity:
    """The table with a column or two more, such as a status or when it was closed."""
    if rng.random() >= ADDED_SHARE:
        return entity
    known = {a.words for a in entity.attributes}
    added = {a.words: a for a in rng.sample(ADDED, rng.choice((1, 1, 2))) if a.words not in known}
    return replace(entity, attributes=(*entity.attributes, *added.values()))


def _are_linked(one: Entity, other: Entity) -> bool:
    return one.words in other.parents or other.words in one.parents


def _with_known_parents(entities: list[Entity]) -> list[Entity]:
    names = {entity.words for entity in entities}
    return [replace(e, parents=tuple(p for p in e.parents if p in names and p != e.words)) for e in entities]


def _random_entities(rng: Random, table_count: int, words: Sequence[str]) -> list[Entity]:
    def word() -> str:
        return rng.choice(words) if words and rng.random() < 0.6 else nonsense_word(rng)

    def phrase() -> str:
        return " ".join(dict.fromkeys(word() for _ in range(rng.choice((1, 1, 1, 2, 2, 3)))))

    nouns: list[str] = list(dict.fromkeys(phrase() for _ in range(table_count)))
    kinds = """word person place country title code choice choice money int int real date date bool
        year""".split()
    entities = []
    for position, noun in enumerate(nouns):
        attributes: dict[str, Attribute] = {}
        if rng.random() < 0.5:
            attributes["name"] = Attribute(words="name", kind=rng.choice(("person", "word", "company")))
        for _ in range(rng.randint(2, 7)):
            kind, name = rng.choice(kinds), phrase()
            choices = tuple(word() for _ in range(rng.randint(2, 5))) if kind == "choice" else ()
            low, high = (1900, 2024) if kind == "year" else (0, rng.choice((10, 100, 1000, 100000)))
            attributes.setdefault(name, Attribute(words=name, kind=kind, choices=choices, low=low, high=high))
        parents = tuple(n for n in nouns[:position] if rng.random() < 1.3 / max(position, 1))[:2]
        entities.append(Entity(words=noun, attributes=tuple(attributes.values()), parents=parents))
    return entities


def _some(rng: Random, attributes: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
    """Most of the columns, sometimes in another order."""
    kept = [a for a in attributes if a.words in KEPT or rng.random() < 0.8] or list(attributes[:1])
    if rng.random() < 0.3:
        rng.shuffle(kept)
    return tuple(kept)
