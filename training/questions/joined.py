"""Questions that need two tables or more."""

from random import Random

from training.questions.asked import draw_asked
from training.questions.labels import label_columns, label_words, named
from training.questions.query import Query, Question, both, column_sql, key_sql, pick_attribute, table_sql
from training.questions.wording import (
    DATE_LEAST,
    DATE_MOST,
    LEAST,
    LIST_OPENINGS,
    MOST,
    finished,
    is_asking,
    one_of,
    spoken,
)
from training.schemas.entity import Entity, MadeUp

NO_CHILDREN = """have no {} / do not have any {} / without {} / with no {} / never had a {} / without any {} / that have no {}
/ don't have {} / that never had any {} / with zero {} / who have no {} / lacking {} / have not had any {}"""


def draw_link(rng: Random, made_up: MadeUp) -> tuple[Entity, Entity] | None:
    """(child, parent) of some foreign key; sometimes the parent's own parent."""
    links = made_up.links()
    if not links:
        return None
    child, parent, _ = rng.choice(links)
    if rng.random() < 0.25:
        higher = [up for up in made_up.parents_of(parent) if up.words != child.words]
        parent = rng.choice(higher) if higher else parent
    return child, parent


def both_columns(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Show each book's title and its author's name.'"""
    link = draw_link(rng, made_up)
    if not link or not link[0].attributes:
        return None
    child, parent = link
    theirs = pick_attribute(rng, parent) if not parent.labels or rng.random() < 0.25 else None
    their_columns = (column_sql(parent, theirs),) if theirs else label_columns(parent)
    if not theirs and not parent.labels:
        return None
    if child.labels and rng.random() < 0.5:
        own_columns, a = label_columns(child), label_words(rng, child)
    else:
        own = rng.choice(child.attributes)
        own_columns, a = (column_sql(child, own),), spoken(rng, own)
    asked = draw_asked(rng, made_up, child, share=0.3, most=1)
    b = spoken(rng, theirs) if theirs else label_words(rng, parent)
    ways = (
        "{o} the {a} of {w} and the {b} of their {p} / {o} the {a} of {w} and the {p} {b} / {o} {w} with their {a} and {p} {b}"
        "/ {a} and {p} {b} of {w} / {o} the {a} and {p} {b} for {w} / {o} the {a} of {w} along with the {b} of the {p}"
        "/ For each of the {w}, {o} the {a} and the {b} of the {p}"
    )
    if not asked.where:
        ways += "/ {o} the {a} of each {c} with the {b} of its {p} / {o} each {c}'s {a} and its {p}'s {b} / {o} all {c} {a} together with the {p} {b}"
    if not theirs:
        ways += "/ {o} the {a} of {w} and their {p} / {o} {w} ({a}) and the {p} of each / {o} the {a} of {w} and to which {p} they belong"
    sentence = one_of(rng, ways).format(
        o=rng.choice(LIST_OPENINGS), a=a, w=asked.words, b=b, p=parent.words, c=child.words
    )
    order, tail = "", ""
    if rng.random() < 0.1:
        order, tail = f"{own_columns[0]} ASC", f"ordered by {a}"
    query = Query(
        select=(*own_columns, *their_columns), tables=(child, parent), where=asked.where, order=order
    )
    return Question(
        text=finished(rng, f"{sentence} {tail}", is_question=is_asking(sentence.strip())),
        sql=query.sql(made_up), hardness="medium", values=asked.values,
    )  # fmt: skip


def owner_of(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Who is the author of Silent River?'"""
    link = draw_link(rng, made_up)
    by_name = named(rng, made_up, link[0]) if link else None
    if not link or not by_name:
        return None
    child, parent = link
    said, condition, values = by_name
    attribute = pick_attribute(rng, parent) if rng.random() < 0.4 else None
    if attribute or not parent.labels:
        attribute = attribute or pick_attribute(rng, parent)
        if not attribute:
            return None
        ways = (
            "What is the {a} of the {p} of {v} / {a} of the {p} of {c} {v} / What is the {a} of the {p} of the {c} {v}"
            "/ Show the {a} of the {p} that {v} belongs to / Which {a} does the {p} of {v} have / What {p} {a} does {v} have"
        )
        columns: tuple[str, ...] = (column_sql(parent, attribute),)
    else:
        ways = (
            "Which {p} does {v} belong to / What is the {p} of {v} / {p} of {v} / Which {p} does the {c} {v} belong to"
            "/ To which {p} does {v} belong / Find the {p} of the {c} {v} / Which {p} is {v} from / What {p} is {v} in / {v}'s {p}"
        )
        if parent.is_person:
            ways += "/ Who is the {p} of {v} / Who is {v}'s {p} / Who is responsible for {v}"
        columns = label_columns(parent)
    sentence = one_of(rng, ways).format(
        a=spoken(rng, attribute) if attribute else "", p=parent.words, v=said, c=child.words
    )
    query = Query(select=columns, tables=(parent, child), where=condition)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence) or sentence.startswith("To ")),
        sql=query.sql(made_up), hardness="medium", values=values,
    )  # fmt: skip


def owners_with(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which authors wrote a novel?'"""
    link = draw_link(rng, made_up)
    if not link:
        return None
    child, parent = link
    asked = draw_asked(rng, made_up, child, share=0.9, most=1, reach=0.12)
    attribute = pick_attribute(rng, parent) if rng.random() < 0.4 else None
    select = (column_sql(parent, attribute),) if attribute else label_columns(parent)
    what = f"the {spoken(rng, attribute)} of {parent.plural}" if attribute else parent.plural
    opening = (
        one_of(rng, "Which / Which / List the / Find / Show all")
        if not attribute
        else rng.choice(LIST_OPENINGS)
    )
    have = one_of(
        rng, "have / with / that have / with / who have / have / having / have had / with at least one of the"
    )
    some = asked.words.replace(child.plural, f"a {child.words}", 1) if rng.random() < 0.3 else asked.words
    sentence = f"{opening} {what} {have} {some}"
    if rng.random() < 0.12:
        sentence = f"{what} of {asked.words}"
        opening = "the"
    tables = (parent, child, *(other for other in asked.joined if other.words != parent.words))
    query = Query(select=select, tables=tables, where=asked.where, is_distinct=True)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(opening)), sql=query.sql(made_up), hardness="medium",
        values=asked.values,
    )  # fmt: skip


def without_children(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which authors have no books?'"""
    links = made_up.links()
    if not links:
        return None
    child, parent, join = rng.choice(links)
    own, theirs = join.split(" = ")
    asked = draw_asked(rng, made_up, parent, share=0.15, most=1)
    none = draw_asked(rng, made_up, child, share=0.3, most=1)
    is_count = rng.random() < 0.25
    opening = one_of(
        rng,
        "How many / Count the / number of" if is_count else "Which / Which / List / Show the / Find / all",
    )
    sentence = f"{opening} {asked.words} {one_of(rng, NO_CHILDREN).format(none.words)}"
    held = both(none.where, f"{own} IS NOT NULL")
    missing = f"{theirs} NOT IN (SELECT {own} FROM {table_sql(child)} WHERE {held})"  # noqa: S608 - text for training
    query = Query(
        select=("COUNT(*)",) if is_count else label_columns(parent), tables=(parent,),
        where=both(asked.where, missing),
    )  # fmt: skip
    return Question(
        text=finished(rng, sentence, is_question=is_asking(opening)), sql=query.sql(made_up), hardness="hard",
        values=(*asked.values, *none.values),
    )  # fmt: skip


def top_joined(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which author wrote the longest book?'"""
    link = draw_link(rng, made_up)
    if not link:
        return None
    child, parent = link
    number = pick_attribute(rng, child, "money", "int", "real", "date")
    if not number:
        return None
    is_most = rng.random() < 0.6
    words = (
        (DATE_MOST[:3] if is_most else DATE_LEAST[:1])
        if number.kind == "date"
        else (MOST[:4] if is_most else LEAST[:3])
    )
    attribute = pick_attribute(rng, parent) if rng.random() < 0.4 else None
    select = (column_sql(parent, attribute),) if attribute else label_columns(parent)
    what = f"{spoken(rng, attribute)} of the {parent.words}" if attribute else parent.words
    asked = draw_asked(rng, made_up, child, share=0.15, most=1)
    one = asked.words.replace(child.plural, child.words, 1)
    ways = "What is the {x} of the {c} with the {d} {a} / Find the {x} with the {d} {c} {a} / Show the {x} of the {c} that has the {d} {a}"
    if not attribute:
        ways += "/ Which {x} has the {c} with the {d} {a} / Which {x} does the {c} with the {d} {a} belong to"
    sentence = one_of(rng, ways).format(x=what, c=one, d=rng.choice(words), a=spoken(rng, number))
    query = Query(
        select=select, tables=(child, parent), where=asked.where, limit=1,
        order=f"{column_sql(child, number)} {'DESC' if is_most else 'ASC'}",
    )  # fmt: skip
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up), hardness="hard",
        values=asked.values,
    )  # fmt: skip


def group_key(rng: Random, entity: Entity) -> tuple[tuple[str, ...], tuple[str, ...], str] | None:
    """(columns to show, columns to group by, words) for one group of each entity, or of each kind of it."""
    if rng.random() < 0.72:
        labels = label_columns(entity) if entity.labels else (key_sql(entity),)
        said = entity.words if rng.random() < 0.75 else f"{entity.words} {label_words(rng, entity)}"
        if not entity.labels:
            said = entity.words if rng.random() < 0.5 else f"{entity.words} id"
        return labels, tuple(dict.fromkeys((key_sql(entity), *labels))), said
    key = pick_attribute(rng, entity, "choice", "place", "country", "word", "person", "year", "bool")
    if not key or key in entity.labels:
        return None
    column = column_sql(entity, key)
    return (
        (column,),
        (column,),
        f"{entity.words} {spoken(rng, key)}" if rng.random() < 0.75 else spoken(rng, key),
    )
