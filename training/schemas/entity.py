"""A made-up database in words: what it is about, what is known of each, what belongs to what."""

from dataclasses import dataclass
from functools import cached_property
from random import Random

from sqlcoder_local.schema import Column, ForeignKey, Schema, Table
from sqlcoder_local.sql_name import sql_name
from training.schemas.plurals import plural
from training.schemas.values import text_value

LABEL_KINDS = (
    "name",
    "title",
    "headline",
    "subject",
    "number",
    "code",
    "reference",
    "plate",
    "tag",
    "serial",
)


@dataclass(frozen=True, kw_only=True)
class Attribute:
    """A column: what people call it, what it is called in SQL, and what it holds."""

    words: str
    kind: str
    choices: tuple[str, ...] = ()
    low: float = 0
    high: float = 0
    sql: str = ""
    declared_type: str = ""

    @property
    def is_number(self) -> bool:
        """Whether the values can be added up."""
        return self.kind in ("money", "int", "real")

    def value(self, rng: Random) -> str:
        """A text value of this column."""
        return rng.choice(self.choices) if self.choices else text_value(rng, self.kind)


@dataclass(frozen=True, kw_only=True)
class Entity:
    """A table: what people call one of it, its columns, and what it belongs to."""

    words: str
    attributes: tuple[Attribute, ...]
    parents: tuple[str, ...] = ()
    sql: str = ""
    key: str = "id"
    parent_keys: tuple[str, ...] = ()

    @property
    def plural(self) -> str:
        """The words for many of them."""
        return plural(self.words)

    @cached_property
    def labels(self) -> tuple[Attribute, ...]:
        """The columns that say which one it is to a person: a name, or a first and a last name."""
        by_words = {a.words: a for a in self.attributes}
        if "name" not in by_words and {"first name", "last name"} <= by_words.keys():
            return by_words["first name"], by_words["last name"]
        return tuple(by_words[kind] for kind in LABEL_KINDS if kind in by_words)[:1]

    @cached_property
    def is_person(self) -> bool:
        """Whether people ask 'who' about it."""
        return any(label.kind in ("person", "first") for label in self.labels)


@dataclass(frozen=True, kw_only=True)
class MadeUp:
    """A schema with its words, so that questions can be asked about it."""

    entities: tuple[Entity, ...]

    def entity(self, words: str) -> Entity:
        """Find an entity by its words."""
        return next(entity for entity in self.entities if entity.words == words)

    def links(self) -> list[tuple[Entity, Entity, str]]:
        """(child, parent, condition) for every foreign key, the condition as the prompt spells it."""
        return [
            (
                child,
                parent,
                f"{sql_name(child.sql)}.{sql_name(own)} = {sql_name(parent.sql)}.{sql_name(parent.key)}",
            )
            for child in self.entities
            for words, own in zip(child.parents, child.parent_keys, strict=True)
            for parent in self.entities
            if parent.words == words
        ]

    def parents_of(self, entity: Entity) -> tuple[Entity, ...]:
        """What an entity belongs to."""
        return tuple(parent for parent in self.entities if parent.words in entity.parents)

    @cached_property
    def schema(self) -> Schema:
        """The schema as the runtime sees it."""
        return Schema(tables=tuple(self._table(entity) for entity in self.entities))

    def _table(self, entity: Entity) -> Table:
        key = Column(name=entity.key, declared_type="INTEGER")
        foreign = tuple(Column(name=name, declared_type="INTEGER") for name in entity.parent_keys)
        own = tuple(Column(name=a.sql, declared_type=a.declared_type) for a in entity.attributes)
        keys = tuple(
            ForeignKey(columns=(name,), referred_table=parent.sql, referred_columns=(parent.key,))
            for words, name in zip(entity.parents, entity.parent_keys, strict=True)
            for parent in (self.entity(words),)
        )
        columns = (key, *foreign, *own) if len(own) % 2 else (key, *own, *foreign)
        return Table(name=entity.sql, columns=columns, primary_key=(entity.key,), foreign_keys=keys)
