"""Questions that put two queries together: both of two things, one but not the other, either."""

from random import Random

from sqlcoder_local.sql_name import sql_literal
from training.questions.filters import Where, draw_where
from training.questions.found import found
from training.questions.joined import draw_link
from training.questions.labels import label_columns
from training.questions.query import Query, Question, column_sql, pick_attribute
from training.questions.wording import finished, is_asking, one_of, spoken, spoken_plural
from training.schemas.entity import Attribute, Entity, MadeUp


def both_values(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which members have borrowed both novels and poetry?'"""
    link = draw_link(rng, made_up)
    if not link:
        return None
    child, parent = link
    attribute = pick_attribute(rng, child, "choice", "place", "country", "word", "title", "year", "company")
    pair = _two_values(rng, attribute) if attribute else None
    if not attribute or not pair:
        return None
    (a, first), (b, second) = pair
    is_except = rng.random() < 0.35
    name = spoken(rng, attribute)
    opening = one_of(
        rng, "Which {p} have / List the {p} that have / Find {p} with / Show the {p} who have / {p} with"
    )
    ways = (
        "{c} with {a} {x} but none with {y} / {x} {c} but no {y} {c} / {c} whose {a} is {x} but not {y} / {c} with {a} {x}, but no {c} with {a} {y}"
        if is_except
        else "both {x} and {y} {c} / {c} with {a} {x} as well as {c} with {a} {y} / {c} with both {a} {x} and {a} {y}"
        "/ {x} {c} and also {y} {c}"
    )
    sentence = f"{opening} {one_of(rng, ways)}".format(p=parent.plural, c=child.plural, a=name, x=a, y=b)
    column = column_sql(child, attribute)
    halves = [
        Query(select=label_columns(parent), tables=(parent, child), where=f"{column} = {literal}").sql(
            made_up
        )
        for literal in (first, second)
    ]
    values = found(rng, made_up, child, attribute, a) + found(rng, made_up, child, attribute, b)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(opening)),
        sql=f" {'EXCEPT' if is_except else 'INTERSECT'} ".join(halves), hardness="hard",
        values=values if attribute.kind != "year" else (),
    )  # fmt: skip


def shared_values(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which cities have both members younger than 20 and members older than 60?'"""
    entity = rng.choice(made_up.entities)
    attribute = pick_attribute(rng, entity, "choice", "place", "country", "word", "company", "person", "year")
    if not attribute:
        return None
    first, second = (draw_where(rng, made_up, entity, 1) for _ in range(2))
    column = column_sql(entity, attribute)
    if not first.count or not second.count or first == second or column in first.condition + second.condition:
        return None
    operator, ways = rng.choice((
        ("INTERSECT", "Which {a} have both {x} and {y} / Show the {a} that have {x} and also {y} / {a} with both {x} and {y}"),
        ("EXCEPT", "Which {a} have {x} but no {y} / Show the {a} with {x} but without {y} / {a} that have {x} and no {y}"),
        ("UNION", "Which {a} have {x} or {y} / Show the {a} with either {x} or {y} / {a} of {x} together with those of {y}"),
    ))  # fmt: skip
    sentence = one_of(rng, ways).format(
        a=spoken_plural(rng, attribute), x=_with(entity, first), y=_with(entity, second)
    )
    halves = [
        Query(select=(column,), tables=(entity,), where=where.condition).sql(made_up)
        for where in (first, second)
    ]
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=f" {operator} ".join(halves),
        hardness="hard", values=(*first.values, *second.values),
    )  # fmt: skip


def two_tables(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which cities have both members and branches?'"""
    pairs = [
        (one, other, a, b)
        for one in made_up.entities
        for other in made_up.entities
        if one is not other
        for a in one.attributes
        for b in other.attributes
        if a.words == b.words and a.kind == b.kind and not (a.is_number or a.kind in ("date", "bool", "text"))
    ]
    if not pairs:
        return None
    one, other, a, b = rng.choice(pairs)
    operator, ways = rng.choice((
        ("INTERSECT", "Which {a} have both {x} and {y} / {a} that appear among {x} as well as {y} / Show the {a} shared by {x} and {y}"),
        ("EXCEPT", "Which {a} have {x} but no {y} / {a} of {x} that are not {a} of any {y} / Show the {a} with {x} but without {y}"),
        ("UNION", "List all {a} of {x} and {y} / {a} of {x} together with those of {y} / Show every {a} of {x} or {y}"),
    ))  # fmt: skip
    sentence = one_of(rng, ways).format(a=spoken_plural(rng, a), x=one.plural, y=other.plural)
    halves = [
        Query(select=(column_sql(*end),), tables=(end[0],)).sql(made_up) for end in ((one, a), (other, b))
    ]
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=f" {operator} ".join(halves),
        hardness="hard",
    )


def _with(entity: Entity, where: Where) -> str:
    return " ".join(f"{where.before} {entity.plural} {where.after}".split())


def _two_values(rng: Random, attribute: Attribute) -> tuple[tuple[str, str], tuple[str, str]] | None:
    """Two different values, each as said and as SQL."""
    if attribute.kind == "year":
        low = rng.randint(int(attribute.low), int(attribute.high) - 1)
        return (str(low), str(low)), (str(low + 1), str(low + 1))
    first, second = attribute.value(rng), attribute.value(rng)
    if first == second:
        return None
    return (first, sql_literal(first)), (second, sql_literal(second))
