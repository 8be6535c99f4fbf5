"""Questions about shares, ratios, differences and products."""

from random import Random

from training.questions.asked import draw_asked, pick_entity
from training.questions.filters import draw_where
from training.questions.labels import label_columns, label_words
from training.questions.query import GROUP_KINDS, Query, Question, column_sql, pick_attribute
from training.questions.wording import finished, is_asking, one_of, spoken
from training.schemas.entity import Entity, MadeUp


def share(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'What share of the tickets is closed?'"""
    entity = rng.choice(made_up.entities)
    where = draw_where(rng, made_up, entity, 1)
    if not where.count:
        return None
    part = f"{where.before} {where.after}".strip()
    is_percent = rng.random() < 0.5
    what = one_of(
        rng, "percentage / percent" if is_percent else "share / proportion / fraction / ratio / part"
    )
    ways = (
        "What {x} of {w} are {p} / What is the {x} of {w} {p} / {x} of {w} {p} / Show the {x} of {b} {w} {a}"
        "/ What {x} of all {w} are {p} / Calculate the {x} of {w} that are {p} / the {x} of {b} {w} {a}"
    )
    if where.finite:
        ways = "What {x} of {w} {f} / What {x} of the {w} {f} / {x} of {w} that {f} / What is the {x} of {w} that {f}"
    sentence = one_of(rng, ways).format(
        x=what, w=entity.plural, p=part, b=where.before, a=where.after, f=where.finite
    )
    held = f"SUM(CASE WHEN {where.condition} THEN 1 ELSE 0 END)"
    select = f"100.0 * {held} / COUNT(*)" if is_percent else f"CAST({held} AS FLOAT) / NULLIF(COUNT(*), 0)"
    group = pick_attribute(rng, entity, *GROUP_KINDS) if rng.random() < 0.25 else None
    if group and column_sql(entity, group) not in where.condition:
        column = column_sql(entity, group)
        sentence += f" {one_of(rng, 'per / for each / in each / by / for every')} {spoken(rng, group)}"
        query = Query(select=(column, select), tables=(entity,), group=(column,))
    else:
        query = Query(select=(select,), tables=(entity,))
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=query.sql(made_up), hardness="hard", values=where.values,
    )  # fmt: skip


def ratio(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'What is the ratio of open to closed tickets?'"""
    entity = rng.choice(made_up.entities)
    attribute = pick_attribute(rng, entity, "choice", "bool", "place", "country")
    if not attribute or (attribute.choices and len(attribute.choices) < 2):
        return None
    column = column_sql(entity, attribute)
    if attribute.kind == "bool":
        said = attribute.words.removeprefix("is ").removeprefix("has ")
        first, second = (said, "TRUE"), (f"not {said}", "FALSE")
    else:
        a = attribute.value(rng)
        b = (
            rng.choice([v for v in attribute.choices if v != a])
            if attribute.choices
            else attribute.value(rng)
        )
        first, second = (a, f"'{a}'"), (b, f"'{b}'")
    if first == second:
        return None
    sentence = one_of(
        rng,
        "What is the ratio of {a} to {b} {w} / ratio of {a} {w} to {b} {w} / What is the ratio between {a} and {b} {w}"
        "/ Calculate the ratio of {a} {w} to {b} ones / How many {a} {w} are there per {b} one / {a} to {b} {w} ratio",
    ).format(a=first[0], b=second[0], w=entity.plural)
    parts = [f"SUM(CASE WHEN {column} = {literal} THEN 1 ELSE 0 END)" for _, literal in (first, second)]
    query = Query(select=(f"CAST({parts[0]} AS FLOAT) / NULLIF({parts[1]}, 0)",), tables=(entity,))
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up), hardness="hard"
    )


def arithmetic(rng: Random, made_up: MadeUp, reach: float) -> Question | None:
    """'What is the difference between gross and net pay of each payslip?'"""
    entity = pick_entity(rng, made_up, reach)
    drawn = _computed(rng, entity)
    if not drawn:
        return None
    words, value, is_whole = drawn
    asked = draw_asked(rng, made_up, entity, share=0.3, most=1, reach=reach)
    if is_whole and rng.random() < 0.55:
        function, name = rng.choice(
            (("SUM", "total"), ("AVG", "average"), ("AVG", "mean"), ("MAX", "largest"))
        )
        sentence = one_of(
            rng,
            "What is the {n} {x} of {w} / {n} {x} of {w} / Compute the {n} {x} for {w} / Show the {n} {x} of all {w}",
        ).format(n=name, x=words, w=asked.words)
        query = Query(select=(f"{function}({value})",), tables=asked.tables, where=asked.where)
    else:
        label = label_words(rng, entity)
        sentence = one_of(
            rng,
            "Show the {l} and the {x} of {w} / What is the {x} of {w}, with their {l} / {l} and {x} for {w}"
            "/ For {w}, show the {l} and the {x} / List {w} by {l} together with the {x}"
            if entity.labels
            else "What is the {x} of {w} / Show the {x} of all {w} / List the {x} for {w}",
        ).format(l=label, x=words, w=asked.words)
        select = (*label_columns(entity), value) if entity.labels else (value,)
        query = Query(select=select, tables=asked.tables, where=asked.where)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=query.sql(made_up), hardness="hard", values=asked.values,
    )  # fmt: skip


def _computed(rng: Random, entity: Entity) -> tuple[str, str, bool] | None:
    """(words, SQL, whether it can be added up) of something computed from two columns."""
    numbers = [a for a in entity.attributes if a.is_number]
    if len(numbers) < 2:
        return None
    first, second = rng.sample(numbers, 2)
    a, b, x, y = (
        column_sql(entity, first),
        column_sql(entity, second),
        spoken(rng, first),
        spoken(rng, second),
    )
    roll = rng.random()
    if roll < 0.3:
        return f"difference between {x} and {y}", f"{a} - {b}", True
    if roll < 0.55:
        words = one_of(rng, "ratio of {} to {} / ratio between {} and {} / {} divided by {} / {} per {}")
        return words.format(x, y), f"CAST({a} AS FLOAT) / NULLIF({b}, 0)", False
    if roll < 0.8:
        words = one_of(rng, "{} times {} / product of {} and {} / {} multiplied by {}")
        return words.format(x, y), f"{a} * {b}", True
    words = one_of(rng, "sum of {} and {} / {} plus {} / {} and {} together")
    return words.format(x, y), f"{a} + {b}", True
