"""What a question asks about: rows of a table, with conditions on them and on what they belong to."""

from dataclasses import dataclass
from random import Random

from sqlcoder_local.schema import ValueMatch
from sqlcoder_local.sql_name import sql_literal
from training.questions.filters import Where, draw_where
from training.questions.labels import named
from training.questions.query import both, column_sql, table_sql
from training.questions.wording import noun, one_of
from training.schemas.entity import Entity, MadeUp
from training.schemas.plurals import plural

FARTHER_SHARE = 0.2
"""How often a condition is on what the owner belongs to in its turn."""
OF_KIND_SHARE = 0.06
NOUN_COLUMNS = frozenset(("species", "breed", "role", "rank", "position", "trade", "job title", "make"))
"""Columns whose values people use as nouns."""
SINGULAR_VERBS = {"are": "is", "have": "has", "were": "was", "do": "does", "aren't": "isn't", "live": "lives"}


@dataclass(frozen=True, kw_only=True)
class Asked:
    """Rows of one table: the words for them, the condition that picks them, the tables it reaches."""

    entity: Entity
    words: str
    where: str = ""
    finite: str = ""
    """The noun with its conditions as a clause: 'members are from Lyon'; empty where there is none."""
    joined: tuple[Entity, ...] = ()
    values: tuple[ValueMatch, ...] = ()
    conditions: int = 0

    @property
    def tables(self) -> tuple[Entity, ...]:
        """Every table the query needs, its own first."""
        return (self.entity, *self.joined)


def pick_entity(rng: Random, made_up: MadeUp, reach: float) -> Entity:
    """A table to ask about; one that belongs to another where conditions must reach there."""
    if reach >= 1:
        children = [entity for entity in made_up.entities if made_up.parents_of(entity)]
        return rng.choice(children or made_up.entities)
    return rng.choice(made_up.entities)


def draw_asked(
    rng: Random, made_up: MadeUp, entity: Entity, *, share: float, most: int = 2, reach: float = 0
) -> Asked:
    """Conditions on so many cases out of one, some of them on what the rows belong to."""
    parents = made_up.parents_of(entity)
    if parents and rng.random() < reach:
        return _owned(rng, made_up, entity, rng.choice(parents))
    if rng.random() < OF_KIND_SHARE and (of_kind := _of_kind(rng, entity)):
        return of_kind
    if rng.random() >= share:
        return Asked(entity=entity, words=noun(rng, entity))
    where = draw_where(rng, made_up, entity, most)
    return Asked(
        entity=entity,
        words=placed(rng, noun(rng, entity), where, is_person=entity.is_person),
        where=where.condition,
        finite=f"{noun(rng, entity)} {where.finite}" if where.finite else "",
        values=where.values,
        conditions=where.count,
    )


def _of_kind(rng: Random, entity: Entity) -> Asked | None:
    """'All sergeants', where sergeant is what a column says of an officer."""
    kinds = [a for a in entity.attributes if a.choices and a.words in NOUN_COLUMNS]
    if not kinds:
        return None
    attribute = rng.choice(kinds)
    value = attribute.value(rng)
    return Asked(
        entity=entity,
        words=plural(value.lower() if rng.random() < 0.8 else value),
        where=f"{column_sql(entity, attribute)} = {sql_literal(value)}",
        values=(ValueMatch(table=entity.sql, column=attribute.sql, value=value),),
        conditions=1,
    )


def placed(rng: Random, what: str, where: Where, *, is_person: bool) -> str:
    """The noun among its conditions: 'active members from Lyon', 'members who live in Lyon'."""
    if where.finite and rng.random() < 0.3:
        return f"{what} {rng.choice(('who', 'that', 'who')) if is_person else rng.choice(('that', 'which'))} {where.finite}"
    return f"{where.before} {what} {where.after}"


def relation(rng: Random, owner: Entity) -> str:
    """The word between a thing and its owner."""
    if owner.is_person:
        return one_of(rng, "of / by / for / from / of / by / belonging to / with / made by / assigned to")
    return one_of(rng, "of / in / for / from / of / at / belonging to / with / by / that belong to")


def _owned(rng: Random, made_up: MadeUp, entity: Entity, owner: Entity) -> Asked:
    higher = made_up.parents_of(owner)
    if higher and rng.random() < FARTHER_SHARE:
        owner = rng.choice(higher)
    what = noun(rng, entity)
    by_name = named(rng, made_up, owner) if rng.random() < 0.4 else None
    finite = ""
    if by_name:
        said, condition, values = by_name
        words = _by_name(rng, what, owner, said)
    else:
        where = draw_where(rng, made_up, owner, 1)
        if not where.count:
            return Asked(entity=entity, words=what)
        condition, values = where.condition, where.values
        words, finite = _by_condition(rng, what, owner, where)
    joined: tuple[Entity, ...] = (owner,)
    if table_sql(owner) == table_sql(entity):
        joined = ()
    own = draw_where(rng, made_up, entity, 1) if rng.random() < 0.25 else Where()
    if own.count:
        words = words.replace(what, f"{own.before} {what} {own.after}", 1)
    return Asked(
        entity=entity,
        words=words,
        where=both(own.condition, condition),
        finite="" if own.count else finite,
        joined=joined,
        values=(*own.values, *values),
        conditions=1 + own.count,
    )


def _by_name(rng: Random, what: str, owner: Entity, said: str) -> str:
    """'orders by Anna Schmidt'."""
    of = relation(rng, owner)
    return one_of(
        rng,
        "{w} {of} {v} / {w} {of} {v} / {w} {of} {v} / {w} {of} {o} {v} / {w} {of} the {o} {v} / {v}'s {w} / {w} for {v}"
        "/ {w} {of} the {o} named {v} / {w} {of} the {o} called {v} / {w} whose {o} is {v} / {w} where the {o} is {v}"
        "/ {w} with {o} {v} / {w} that belong to {v} / {w} {of} {v} / {w} stationed in {v} / {w} kept at {v} / {w} connected to {v}"
        "/ {w} registered with {v} / {w} related to {v} / all {v} {w} / {w} under {v} / {w} linked to {o} {v}",
    ).format(w=what, of=of, o=owner.words, v=said)


def _by_condition(rng: Random, what: str, owner: Entity, where: Where) -> tuple[str, str]:
    """(words, clause): 'orders of customers from Berlin', 'orders whose customer is from Berlin'."""
    of = relation(rng, owner)
    is_place = where.after.startswith(("in ", "from ", "based in ", "located in "))
    if is_place and rng.random() < 0.3:
        return f"{what} {where.after}", f"{what} are {where.after}"
    if where.finite and rng.random() < 0.3:
        verb, _, rest = where.finite.partition(" ")
        clause = f"{SINGULAR_VERBS.get(verb, verb)} {rest}"
        return f"{what} whose {owner.words} {clause}", ""
    many = rng.choice(
        (owner.plural, owner.plural, owner.plural, f"{rng.choice(('a', 'the', 'any'))} {owner.words}")
    )
    group = f"{where.before} {many} {where.after}"
    if many is not owner.plural:
        article, _, one = many.partition(" ")
        group = f"{article} {where.before} {one} {where.after}"
    return f"{what} {of} {group}", f"{what} are {of} {group}" if of in (
        "by",
        "from",
        "for",
        "of",
        "in",
    ) else ""
