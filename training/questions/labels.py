"""What stands for a thing: its name, its title, its first and last name; else every column of it."""

from random import Random

from sqlcoder_local.schema import ValueMatch
from training.questions.query import both, column_sql, table_sql
from training.questions.text_filters import said_value
from training.questions.wording import one_of, spoken, spoken_plural
from training.schemas.entity import Entity, MadeUp


def label_columns(entity: Entity) -> tuple[str, ...]:
    """The columns that tell a person which one it is."""
    return tuple(column_sql(entity, label) for label in entity.labels) or (f"{table_sql(entity)}.*",)


def label_words(rng: Random, entity: Entity, *, is_plural: bool = False) -> str:
    """What the label is called in a question."""
    if len(entity.labels) > 1:
        ways = "names / full names / first and last names / first names and last names"
        return one_of(
            rng, ways if is_plural else "name / full name / first and last name / first name and last name"
        )
    if not entity.labels:
        return "details"
    return (spoken_plural if is_plural else spoken)(rng, entity.labels[0])


def named(rng: Random, made_up: MadeUp, entity: Entity) -> tuple[str, str, tuple[ValueMatch, ...]] | None:
    """(one of the entity by its name, condition, values); None where nothing names it."""
    labels = [label for label in entity.labels if not label.is_number]
    if not labels:
        return None
    words: list[str] = []
    conditions: list[str] = []
    values: list[ValueMatch] = []
    for label in labels:
        said, stored, found = said_value(rng, made_up, entity, label, label.value(rng))
        words.append(said)
        conditions.append(f"{column_sql(entity, label)} = {stored}")
        values += found
    said = " ".join(words)
    if len(words) > 1:
        said = said.replace("'", "").replace('"', "")
    return said, both(*conditions), tuple(values)
