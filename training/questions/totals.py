"""Questions that set totals in relation: a rate over all rows, shares of a whole, two counts side by side."""

from random import Random

from training.questions.asked import draw_asked, pick_entity
from training.questions.filters import draw_where
from training.questions.query import (
    GROUP_KINDS,
    Query,
    Question,
    column_sql,
    number_attribute,
    pick_attribute,
    table_sql,
)
from training.questions.wording import finished, is_asking, one_of, spoken
from training.schemas.entity import MadeUp


def overall_rate(rng: Random, made_up: MadeUp, reach: float) -> Question | None:
    """'What is the average revenue per ton over all sales?': one total divided by another."""
    entity = pick_entity(rng, made_up, reach)
    numbers = [a for a in entity.attributes if a.is_number]
    if len(numbers) < 2:
        return None
    first, second = rng.sample(numbers, 2)
    asked = draw_asked(rng, made_up, entity, share=0.25, most=1, reach=reach)
    a, b = (f"SUM({column_sql(entity, number)})" for number in (first, second))
    is_percent = rng.random() < 0.45
    ways = (
        "What percentage of the total {b} of {w} is {a} / {a} as a percentage of {b} over all {w} / What percentage of {b} is {a} for {w}"
        "/ What percent of the {b} was {a} over all {w} / How much of the {b} of {w} is {a}, in percent / total {a} in percent of total {b} of {w}"
        if is_percent
        else "What is the {a} per {b} over all {w} / overall {a} per {b} of {w} / What is the average {a} per {b} over all {w}"
        "/ total {a} divided by total {b} of {w} / What is the overall ratio of {a} to {b} for {w} / ratio of total {a} to total {b} of {w}"
        "/ How much {a} per {b} do we have over all {w} / What is the ratio of the sum of {a} to the sum of {b} of {w}"
    )
    select = f"100.0 * {a} / NULLIF({b}, 0)" if is_percent else f"CAST({a} AS FLOAT) / NULLIF({b}, 0)"
    sentence = one_of(rng, ways).format(a=spoken(rng, first), b=spoken(rng, second), w=asked.words)
    query = Query(select=(select,), tables=asked.tables, where=asked.where)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up), values=asked.values,
        hardness="hard",
    )  # fmt: skip


def share_of_total(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'What percentage of all members lives in each city?'"""
    entity = rng.choice(made_up.entities)
    key, number = pick_attribute(rng, entity, *GROUP_KINDS), number_attribute(rng, entity)
    if not key:
        return None
    column = column_sql(entity, key)
    is_count = number is None or number is key or rng.random() < 0.5
    measure = "COUNT(*)" if is_count or not number else f"SUM({column_sql(entity, number)})"
    whole = f"(SELECT {measure} FROM {table_sql(entity)})"  # noqa: S608 - text for training
    what = (
        entity.plural
        if is_count or not number
        else one_of(rng, "total {} / {} / whole {}").format(spoken(rng, number))
    )
    each = one_of(rng, "each {a} / every {a}").format(a=spoken(rng, key))
    sentence = one_of(
        rng,
        "What percentage of all {x} does {e} have / percentage of {x} for {e} / What is the share of {e} in the {x}, in percent"
        "/ Show {e} and its percentage of the {x} / What percentage of the {x} comes from {e} / How many percent of the {x} fall to {e}",
    ).format(x=what if is_count or "total" in what else f"{what} of {entity.plural}", e=each)
    query = Query(select=(column, f"100.0 * {measure} / {whole}"), tables=(entity,), group=(column,))
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=query.sql(made_up),
        hardness="extra",
    )


def split_counts(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'How many open tickets does each team have, and how many in all?': counts side by side."""
    entity = rng.choice(made_up.entities)
    where = draw_where(rng, made_up, entity, 1)
    key = pick_attribute(rng, entity, *GROUP_KINDS)
    if not where.count or not key or column_sql(entity, key) in where.condition:
        return None
    column, part = column_sql(entity, key), f"{where.before} {entity.plural} {where.after}"
    held = f"SUM(CASE WHEN {where.condition} THEN 1 ELSE 0 END)"
    is_all = rng.random() < 0.5
    ways = (
        "For each {k}, show the number of {w} and the number of {p} / {k}, number of {w} and number of {p}"
        "/ How many {w} and how many {p} are there per {k} / Show per {k} how many {w} there are and how many of them are {p}"
        if is_all
        else "For each {k}, how many {p} are there, zero included / Show each {k} with its number of {p}, also where it is zero"
    )
    sentence = one_of(rng, ways).format(k=spoken(rng, key), w=entity.plural, p=part)
    query = Query(
        select=(column, "COUNT(*)", held) if is_all else (column, held), tables=(entity,), group=(column,)
    )
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up), values=where.values,
        hardness="hard",
    )  # fmt: skip
