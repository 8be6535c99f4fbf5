"""Questions that list rows of one table, or the first of them."""

from random import Random

from training.questions.asked import shown, with_filter
from training.questions.query import Query, Question, column_sql, pick_attribute, table_sql
from training.questions.wording import (
    DATE_LEAST,
    DATE_MOST,
    LEAST,
    LIST_OPENINGS,
    MOST,
    SPECIAL_LEAST,
    SPECIAL_MOST,
    finished,
    is_asking,
    listed,
    number_word,
    spoken,
)
from training.schemas.made_up import Attribute, Entity, MadeUp


def list_columns(rng: Random, made_up: MadeUp) -> Question | None:
    """'List the name and city of the members.'"""
    entity = rng.choice(made_up.entities)
    if not entity.attributes:
        return None
    chosen = rng.sample(entity.attributes, min(len(entity.attributes), rng.choice((1, 1, 2, 2, 3))))
    who, condition, values, count = with_filter(rng, made_up, entity, 0.7)
    opening = rng.choice(LIST_OPENINGS)
    names = listed(rng, [spoken(rng, a) for a in chosen])
    is_distinct = rng.random() < 0.12
    if is_distinct:
        names = rng.choice(("distinct ", "different ", "unique ")) + names
    way = rng.choice(("{o} the {n} of {w}", "{o} the {n} of all {w}", "{o} the {n} for {w}", "{o} {n} of {w}", "{n} of {w}", "{w} with their {n}", "{o} {w} with their {n}", "{o} the {n} of the {w}", "{o} {n} for all {w}"))  # fmt: skip
    sentence = way.format(o=opening, n=names, w=who)
    order, tail = _maybe_order(rng, entity, 0.2)
    query = Query(
        select=tuple(column_sql(entity, a) for a in chosen),
        tables=(entity,),
        where=condition,
        order=order,
        is_distinct=is_distinct,
    )
    return Question(
        text=finished(rng, f"{sentence} {tail}", is_question=way.startswith("{o}") and is_asking(opening)),
        sql=query.sql(made_up), hardness="easy" if count < 2 and not order else "medium", values=values,
    )  # fmt: skip


def list_entities(rng: Random, made_up: MadeUp) -> Question:
    """'Which books are longer than 300 pages?'"""
    entity = rng.choice(made_up.entities)
    who, condition, values, count = with_filter(rng, made_up, entity, 0.85)
    is_whole = rng.random() < 0.25
    if is_whole:
        opening = rng.choice(
            (
                "Show all information about",
                "List all details of",
                "Show everything about",
                "Give me all columns of",
                "Show all data for",
                "Show the full records of",
                "Display all fields of",
            )
        )
        select = f"{table_sql(entity)}.*"
    else:
        opening = rng.choice(
            (*LIST_OPENINGS, "Which", "Which", "What", "List all", "Show all", "Find all", "")
        )
        select = shown(entity)
    article = "the " if opening in ("What are", "Show", "List") and rng.random() < 0.5 else ""
    verb = " are there" if opening in ("Which", "What") and not condition else ""
    order, tail = _maybe_order(rng, entity, 0.2)
    query = Query(select=(select,), tables=(entity,), where=condition, order=order)
    text = finished(
        rng, f"{opening} {article}{who}{verb} {tail}", is_question=bool(opening) and is_asking(opening)
    )
    return Question(
        text=text,
        sql=query.sql(made_up),
        hardness="easy" if count < 2 and not order else "medium",
        values=values,
    )


def top(rng: Random, made_up: MadeUp) -> Question | None:
    """'Which five books are the most expensive?'"""
    entity = rng.choice(made_up.entities)
    attribute = pick_attribute(rng, entity, "money", "int", "real", "date", "year")
    if not attribute:
        return None
    who, condition, values, count = with_filter(rng, made_up, entity, 0.35, most=1)
    is_most = rng.random() < 0.6
    limit = 1 if rng.random() < 0.45 else rng.choice((2, 3, 3, 5, 5, 10, 10, 7, 15, 20))
    superlative, is_bare = _superlative(rng, attribute, is_most=is_most)
    names, select = _asked_for(rng, entity, attribute)
    by = superlative if is_bare else f"with the {superlative} {spoken(rng, attribute)}"
    one, many = entity.words, f"{number_word(rng, limit)} {who}"
    if limit == 1:
        ways = [
            "Which {one} {is_}{by}{f}",
            "What is the {n} of the {one} {by}{f}",
            "Show the {n} of the {one} {by}{f}",
            "{n} of the {one} {by}{f}",
            "Find the {one} {by}{f}",
            "Who is the {one} {by}{f}",
            "Give the {n} of the {one} {by}{f}",
        ]
        f = f" among {who}" if condition else ""
        sentence = rng.choice(ways).format(one=one, n=names, by=by, f=f, is_="is the " if is_bare else "")
        if is_bare:
            sentence = rng.choice(
                (
                    "Which {one} is the {s}{f}",
                    "What is the {n} of the {s} {one}{f}",
                    "Find the {s} {one}{f}",
                    "{s} {one}{f}",
                    "Who is the {s} {one}{f}",
                    "Show the {n} of the {s} {one}{f}",
                )
            ).format(one=one, n=names, s=superlative, f=f)
        else:
            sentence = sentence.replace(f"Which {one} with the", f"Which {one} has the")
    elif is_bare:
        sentence = rng.choice(
            ("{o} the {m2}", "{o} the {n} of the {m2}", "What are the {m2}", "Which are the {m2}")
        ).format(
            o=rng.choice(LIST_OPENINGS[:4]), n=names, m2=f"{number_word(rng, limit)} {superlative} {who}"
        )
    else:
        word = "top" if is_most else "bottom"
        sentence = rng.choice(
            (
                "{o} the {m} {by}",
                "{o} the {n} of the {m} {by}",
                f"{word} {limit} {who} by {spoken(rng, attribute)}",
                f"What are the {word} {limit} {who} by {spoken(rng, attribute)}",
                f"Show the {word} {number_word(rng, limit)} {who} by {spoken(rng, attribute)}",
                "Which {m} have the {s} {a}",
            )
        ).format(
            o=rng.choice(LIST_OPENINGS[:8]), n=names, m=many, by=by, s=superlative, a=spoken(rng, attribute)
        )
    query = Query(
        select=select,
        tables=(entity,),
        where=condition,
        order=f"{column_sql(entity, attribute)} {'DESC' if is_most else 'ASC'}",
        limit=limit,
    )
    text = finished(rng, sentence, is_question=is_asking(sentence.strip()))
    return Question(
        text=text, sql=query.sql(made_up), hardness="medium" if count < 2 else "hard", values=values
    )


def _maybe_order(rng: Random, entity: Entity, share: float) -> tuple[str, str]:
    attribute = pick_attribute(rng, entity)
    if not attribute or rng.random() >= share:
        return "", ""
    name, column = spoken(rng, attribute), column_sql(entity, attribute)
    is_descending = rng.random() < 0.45
    if is_descending:
        tail = rng.choice(
            (
                "sorted by {} in descending order",
                "ordered by {} descending",
                "sorted by {} from highest to lowest",
                "in descending order of {}",
                "by {} descending",
                "ordered by {} desc",
            )
        )
    else:
        tail = rng.choice(
            (
                "sorted by {}",
                "ordered by {}",
                "in ascending order of {}",
                "sorted by {} in ascending order",
                "in order of {}",
                "ordered by {} ascending",
                "in alphabetical order of {}"
                if attribute.kind in ("person", "word", "title")
                else "sorted by {}",
            )
        )
    return f"{column} {'DESC' if is_descending else 'ASC'}", tail.format(name)


def _superlative(rng: Random, attribute: Attribute, *, is_most: bool) -> tuple[str, bool]:
    """(word, whether it stands alone, as in 'the oldest')."""
    special = (SPECIAL_MOST if is_most else SPECIAL_LEAST).get(attribute.words)
    if special and rng.random() < 0.7:
        return rng.choice(special), True
    if attribute.kind in ("date", "year"):
        return rng.choice(DATE_MOST[:3] if is_most else DATE_LEAST[:2]), False
    return rng.choice(MOST[:5] if is_most else LEAST[:3]), False


def _asked_for(rng: Random, entity: Entity, attribute: Attribute) -> tuple[str, tuple[str, ...]]:
    """The columns that stand for the winner, in words and in SQL."""
    if entity.label and rng.random() < 0.8:
        return spoken(rng, entity.label), (column_sql(entity, entity.label),)
    if entity.label:
        return f"{spoken(rng, entity.label)} and {spoken(rng, attribute)}", (
            column_sql(entity, entity.label),
            column_sql(entity, attribute),
        )
    return "details", (f"{table_sql(entity)}.*",)
