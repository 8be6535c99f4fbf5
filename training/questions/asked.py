"""What a question asks about: the rows, with their conditions, and what stands for them."""

from random import Random

from sqlcoder_local.schema import ValueMatch
from training.questions.filters import draw_where
from training.questions.query import column_sql, table_sql
from training.questions.wording import noun
from training.schemas.made_up import Entity, MadeUp


def with_filter(
    rng: Random, made_up: MadeUp, entity: Entity, share: float, most: int = 2
) -> tuple[str, str, tuple[ValueMatch, ...], int]:
    """(noun phrase, condition, values, number of conditions), filtered in so many cases out of one."""
    if rng.random() >= share:
        return noun(rng, entity), "", (), 0
    before, after, condition, values, count = draw_where(rng, made_up, entity, most)
    return f"{before} {noun(rng, entity)} {after}", condition, values, count


def shown(entity: Entity) -> str:
    """What stands for an entity that was asked for as a whole: its label, else every column."""
    return column_sql(entity, entity.label) if entity.label else f"{table_sql(entity)}.*"
