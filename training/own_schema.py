"""A database of one's own as a schema to ask questions of: what tables and columns are called and hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sqlcoder_local.database.rows import Value
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, value_kind
from sqlcoder_local.value_index.private_columns import is_private
from training.own_words import words_of_column, words_of_table
from training.schemas.entity import Attribute, Entity, MadeUp
from training.schemas.fields import USUAL_KINDS

Samples = Mapping[tuple[str, str], Sequence[Value]]
"""Some values of each column, by the names of table and column."""
MOST_CHOICES = 12
LEAST_REPEATS = 2
"""A text that stands this often on average is one of a few choices."""
MOST_TEXTS, LONGEST_TEXT = 200, 60
FIRST_YEAR, LAST_YEAR = 1500, 2100
MONEY_WORDS = frozenset(name for name, kind in USUAL_KINDS.items() if kind == "money")
TEXT_KINDS = frozenset("place country person company text code title email phone".split())
UNSPOKEN = "id"
"""The kind of a column that is listed, and that no condition is drawn over."""


@dataclass(frozen=True, kw_only=True)
class OwnSchema(MadeUp):
    """A schema that is there already, with words for it."""

    real: Schema

    @cached_property
    def schema(self) -> Schema:
        """The schema as the runtime sees it."""
        return self.real


def own_schema(schema: Schema, samples: Samples) -> OwnSchema:
    """Find words and kinds for a schema; what the generator's queries cannot name is left out."""
    tables = [table for table in schema.tables if not table.namespace and table.columns]
    real = Schema(tables=tuple(tables), database_name=schema.database_name)
    words = _distinct_words(tables)
    return OwnSchema(entities=tuple(_entity(table, real, words, samples) for table in tables), real=real)


def _distinct_words(tables: Sequence[Table]) -> dict[str, str]:
    """Give each table words of its own; where two would share theirs, the later one keeps its name."""
    words: dict[str, str] = {}
    for table in tables:
        said = words_of_table(table.name)
        words[table.name] = table.name.lower() if said in words.values() else said
    return words


def _entity(table: Table, schema: Schema, words: Mapping[str, str], samples: Samples) -> Entity:
    parents = _parents(table, schema)
    keys = {name for key in table.foreign_keys for name in key.columns} | set(table.primary_key)
    attributes: dict[str, Attribute] = {}
    for column in table.columns:
        if column.name not in keys:
            is_hidden = is_private(table.bare_name, column.name)
            held = () if is_hidden else samples.get((table.name, column.name), ())
            attribute = own_attribute(column, words[table.name], held, is_hidden=is_hidden)
            attributes.setdefault(attribute.words, attribute)
    return Entity(
        words=words[table.name], attributes=tuple(attributes.values()), sql=table.name,
        key=_key(table, schema), parents=tuple(words[key.referred_table] for key in parents),
        parent_keys=tuple(key.columns[0] for key in parents),
    )  # fmt: skip


def _parents(table: Table, schema: Schema) -> list[ForeignKey]:
    """The keys to other tables, one to each, of one column, that point to what the other is known by."""
    chosen: dict[str, ForeignKey] = {}
    for key in table.foreign_keys:
        other = schema.table(key.referred_table)
        if other is not None and other is not table and len(key.columns) == 1:
            chosen.setdefault(other.name, key)
    return [
        key
        for name, key in chosen.items()
        if (other := schema.table(name)) and key.referred_columns == (_key(other, schema),)
    ]


def _key(table: Table, schema: Schema) -> str:
    """What other tables point to, else the primary key, else the first column."""
    for other in schema.tables:
        for key in other.foreign_keys:
            if key.referred_table == table.name and len(key.referred_columns) == 1:
                return key.referred_columns[0]
    return (*table.primary_key, table.columns[0].name)[0]


def own_attribute(
    column: Column, table_words: str, values: Sequence[Value], *, is_hidden: bool = False
) -> Attribute:
    """Guess what a column holds from its type, its name and its values.

    Where those are hidden, as people's names are, questions name made-up ones.
    """
    words = words_of_column(column.name, table_words)
    if is_hidden:
        return _named(column, words, _hidden_kind(words))
    held = [value for value in values if value not in (None, "")]
    kind = value_kind(column.declared_type)
    numbers = [float(v) for v in held if not isinstance(v, str | bool) and _is_number(v)]
    if kind == "number" and len(numbers) == len(held):
        return _number(column, words, numbers)
    if kind in ("date", "boolean"):
        spoken = "date" if kind == "date" and "year" not in column.declared_type.lower() else UNSPOKEN
        return _named(column, words, "bool" if kind == "boolean" else spoken)
    texts = [v for v in held if isinstance(v, str) and len(v) <= LONGEST_TEXT and v.isprintable()]
    if kind == "text" and len(texts) == len(held) and (texts or column.allowed_values):
        return _text(column, words, texts)
    return _named(column, words, UNSPOKEN)


def _number(column: Column, words: str, numbers: Sequence[float]) -> Attribute:
    low, high = min(numbers, default=0), max(numbers, default=0)
    last = words.rsplit(maxsplit=1)[-1]
    is_whole = all(number.is_integer() for number in numbers)
    if high <= low or last in ("id", "code", "number", "no") or set(numbers) <= {0.0, 1.0}:
        return _named(column, words, UNSPOKEN)
    if is_whole and low >= FIRST_YEAR and high <= LAST_YEAR and ("year" in words or high - low < 200):
        kind = "year"
    elif last in MONEY_WORDS and last not in ("value", "total", "goal", "raised"):
        kind = "money"
    else:
        kind = "int" if is_whole else "real"
    return Attribute(
        words=words, kind=kind, low=low, high=high, sql=column.name, declared_type=column.declared_type
    )


def _text(column: Column, words: str, texts: Sequence[str]) -> Attribute:
    distinct = tuple(dict.fromkeys(texts))
    if column.allowed_values or (
        len(distinct) <= MOST_CHOICES and len(texts) >= LEAST_REPEATS * len(distinct)
    ):
        kind, distinct = "choice", column.allowed_values or distinct
    else:
        kind = _text_kind(words)
    return Attribute(
        words=words,
        kind=kind,
        choices=distinct[:MOST_TEXTS],
        sql=column.name,
        declared_type=column.declared_type,
    )


def _text_kind(words: str) -> str:
    last = words.rsplit(maxsplit=1)[-1]
    usual = USUAL_KINDS.get(words.replace(" ", "_")) or USUAL_KINDS.get(last, "")
    return usual if usual in TEXT_KINDS else "word"


def _hidden_kind(words: str) -> str:
    if words in ("first name", "last name"):
        return words.removesuffix(" name")
    if words.endswith("name"):
        return "person"
    return words if words in ("email", "phone") else UNSPOKEN


def _named(column: Column, words: str, kind: str) -> Attribute:
    return Attribute(words=words, kind=kind, sql=column.name, declared_type=column.declared_type)


def _is_number(value: Value) -> bool:
    return hasattr(value, "__float__")
