"""Made-up schemas: entities of a field of life, or of random words, under one of several naming habits."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random

from sqlcoder_local.schema import Column, ForeignKey, Schema, Table
from sqlcoder_local.sql_name import sql_name
from training.schemas.values import nonsense_word, text_value

FIELDS_FILE = Path(__file__).with_name("fields.txt")
DECLARED = {
    "money": ("NUMERIC", "DECIMAL(10,2)", "REAL"), "int": ("INTEGER", "INT", "BIGINT"),
    "year": ("INTEGER", "INT"),
    "real": ("REAL", "FLOAT", "NUMERIC"), "date": ("DATE", "TIMESTAMP", "DATETIME"), "bool": ("BOOLEAN",),
    "id": ("INTEGER", "INT"),
}  # fmt: skip
TEXT_TYPES = ("TEXT", "VARCHAR(100)", "VARCHAR")
HELD_OUT_EVERY = 9
"""Every so many fields of life, one is kept for validation."""
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

    @property
    def label(self) -> Attribute | None:
        """The column that says which one it is to a person."""
        return next((a for kind in LABEL_KINDS for a in self.attributes if a.words == kind), None)


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


def plural(words: str) -> str:
    """The plural of an English noun, by the common rules."""
    if re.search(r"(s|x|z|ch|sh)$", words):
        return words + "es"
    if re.search(r"[^aeiou]y$", words):
        return words[:-1] + "ies"
    return words + "s"


@cache
def fields() -> tuple[tuple[Entity, ...], ...]:
    """Every field of life in the file, as its entities."""
    blocks = FIELDS_FILE.read_text(encoding="utf-8").split("\n# ")[2:]
    return tuple(tuple(_entity(line) for line in block.splitlines()[1:] if ":" in line) for block in blocks)


def draw_schema(
    rng: Random, *, table_count: int, is_random: bool, words: Sequence[str], is_held_out: bool = False
) -> MadeUp:
    """Draw a schema of about so many tables; with random words, or of one field with strangers mixed in."""
    known = [
        field for position, field in enumerate(fields()) if (position % HELD_OUT_EVERY == 0) == is_held_out
    ]
    entities = (
        _random_entities(rng, table_count, words) if is_random else _field_entities(rng, table_count, known)
    )
    entities = [replace(entity, attributes=_some(rng, entity.attributes)) for entity in entities]
    rng.shuffle(entities)
    return MadeUp(entities=_named(rng, entities))


def _entity(line: str) -> Entity:
    name, _, rest = line.partition(": ")
    columns, _, parents = rest.partition(" > ")
    return Entity(
        words=name.replace("_", " "),
        attributes=tuple(_attribute(text) for text in re.split(r", (?=[a-z_]+=)", columns)),
        parents=tuple(parent.replace("_", " ") for parent in parents.split(", ") if parent),
    )


def _attribute(text: str) -> Attribute:
    name, _, kind = text.strip().partition("=")
    words = name.replace("_", " ")
    if kind.startswith("{"):
        return Attribute(words=words, kind="choice", choices=tuple(kind.strip("{}").split("|")))
    if match := re.fullmatch(r"(int|real)\((.+),(.+)\)", kind):
        return Attribute(words=words, kind=match[1], low=float(match[2]), high=float(match[3]))
    ranges = {"money": (1, 90000), "year": (1900, 2024)}
    low, high = ranges.get(kind, (0, 0))
    return Attribute(words=words, kind=kind, low=low, high=high)


def _field_entities(rng: Random, table_count: int, known: Sequence[tuple[Entity, ...]]) -> list[Entity]:
    field = list(rng.choice(known))
    rng.shuffle(field)
    chosen = field[:table_count]
    while len(chosen) < table_count:
        stranger = rng.choice(rng.choice(known))
        if all(stranger.words != entity.words for entity in chosen):
            chosen.append(stranger)
    return _with_known_parents(chosen)


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
    kept = [a for a in attributes if a.words in LABEL_KINDS[:2] or rng.random() < 0.8] or list(attributes[:1])
    if rng.random() < 0.3:
        rng.shuffle(kept)
    return tuple(kept)


def _named(rng: Random, entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Give everything its name in SQL, under one habit for the whole schema."""
    spell = rng.choices((_snake, _pascal, _camel, _upper_first), weights=(84, 6, 6, 4))[0]
    table_words: Callable[[Entity], str] = (
        (lambda e: e.plural) if rng.random() < 0.55 else (lambda e: e.words)
    )
    prefix = rng.choice(("", "", "", "", "", "", "tbl ", "dim ", nonsense_word(rng)[:3] + " "))
    own_key = rng.random() < 0.5
    repeats_table = rng.random() < 0.12
    named = []
    for entity in entities:
        attributes = []
        for a in entity.attributes:
            sql = spell(
                f"{entity.words} {a.words}"
                if repeats_table and a.words in ("name", "title", "status")
                else a.words
            )
            declared = rng.choice(DECLARED.get(a.kind, TEXT_TYPES))
            attributes.append(replace(a, sql=sql, declared_type=declared))
        key = spell("id" if own_key else f"{entity.words} id")
        parent_keys = tuple(spell(f"{parent} id") for parent in entity.parents)
        taken = {key, *parent_keys}
        attributes = [a for a in attributes if a.sql not in taken]
        named.append(
            replace(
                entity,
                attributes=tuple(attributes),
                sql=spell(prefix + table_words(entity)),
                key=key,
                parent_keys=parent_keys,
            )
        )
    return tuple(named)


def _snake(words: str) -> str:
    return words.lower().replace(" ", "_").replace("-", "_")


def _pascal(words: str) -> str:
    return "".join(part.capitalize() for part in words.split())


def _camel(words: str) -> str:
    name = _pascal(words)
    return name[:1].lower() + name[1:]


def _upper_first(words: str) -> str:
    return "_".join(part.capitalize() for part in words.split())
