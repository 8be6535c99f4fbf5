"""Questions about the first or the last by some measure."""

from random import Random

from training.questions.asked import Asked, draw_asked, pick_entity
from training.questions.labels import label_columns, label_words
from training.questions.query import Query, Question, column_sql, pick_attribute, table_sql
from training.questions.wording import (
    DATE_LEAST,
    DATE_MOST,
    LIST_OPENINGS,
    finished,
    is_asking,
    number_word,
    one_of,
    spoken,
    superlative,
)
from training.schemas.entity import Attribute, MadeUp

LIMITS = (2, 3, 3, 5, 5, 10, 10, 7, 15, 20, 4, 50)


def top(rng: Random, made_up: MadeUp, reach: float) -> Question | None:
    """'Which five books are the most expensive?'"""
    entity = pick_entity(rng, made_up, reach)
    attribute = pick_attribute(rng, entity, "money", "int", "real", "date", "year")
    if not attribute:
        return None
    asked = draw_asked(rng, made_up, entity, share=0.35, most=1, reach=reach)
    is_most = rng.random() < 0.6
    limit = 1 if rng.random() < 0.45 else rng.choice(LIMITS)
    names, select = _asked_for(rng, asked, attribute)
    is_second = limit == 1 and rng.random() < 0.06
    needed = "{n}" if len(select) > max(len(entity.labels), 1) else ""
    asks_apart = bool(needed) and rng.random() < 0.35
    needed = "" if asks_apart else needed
    one = asked.words.replace(entity.plural, entity.words, 1)
    sentence = (
        _the_one(rng, asked, attribute, (one, names, needed), is_most=is_most, is_second=is_second)
        if limit == 1
        else _the_first(rng, asked, attribute, (number_word(rng, limit), names, needed), is_most=is_most)
    )
    if asks_apart:
        ways = ". Return the {n} / . Show {n} / , showing the {n} / : {n} / . Give me the {n} / , with {n} / and return the {n} / ; show the {n}"
        sentence += one_of(rng, ways).format(n=names).replace("and return", " and return")
    column = column_sql(entity, attribute)
    query = Query(
        select=select, tables=asked.tables, where=asked.where, limit=limit, offset=int(is_second),
        order=f"{column} {'DESC' if is_most else 'ASC'}",
    )  # fmt: skip
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence.strip())),
        sql=query.sql(made_up), values=asked.values, hardness="medium" if asked.conditions < 2 else "hard",
    )  # fmt: skip


def all_best(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Show every book that has the highest price': all that share the first place."""
    entity = rng.choice(made_up.entities)
    attribute = pick_attribute(rng, entity, "money", "int", "real", "date", "year")
    if not attribute:
        return None
    is_most = rng.random() < 0.65
    word, is_bare = superlative(rng, attribute, is_most=is_most)
    name = spoken(rng, attribute)
    value = f"the {word}" if is_bare else f"the {word} {name}"
    sentence = one_of(
        rng,
        "{o} all {w} that are {v} / {o} every {w} that is {v} / {o} all {w} being {v}, ties included"
        if is_bare
        else "{o} all {w} that have {v} / {o} all {w} with {v} / {o} every {w} sharing {v} / {o} the {w} with {v}, including ties"
        "/ {o} all {w} tied for {v} / Which {w} share {v} / {o} {w} whose {a} equals the {m}",
    ).format(
        o=rng.choice(LIST_OPENINGS[:4]),
        w=entity.plural,
        v=value,
        a=name,
        m="maximum" if is_most else "minimum",
    )
    column = column_sql(entity, attribute)
    best = f"(SELECT {'MAX' if is_most else 'MIN'}({column}) FROM {table_sql(entity)})"  # noqa: S608 - text for training
    query = Query(select=label_columns(entity), tables=(entity,), where=f"{column} = {best}")
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up), hardness="hard"
    )


def _the_one(
    rng: Random,
    asked: Asked,
    attribute: Attribute,
    said: tuple[str, str, str],
    *,
    is_most: bool,
    is_second: bool,
) -> str:
    """The sentence, of (one of them, what is asked of it, what the sentence must name)."""
    one, names, needed = said
    word, is_bare = _best(rng, asked, attribute, is_most=is_most)
    asks_who = asked.entity.is_person and not needed and rng.random() < 0.4
    if is_second:
        word, is_bare = f"second {word}", is_bare and not word.startswith(("last", "first"))
    elif is_most_of(rng, attribute):
        return _with_the_most(rng, asked, attribute, said, is_most=is_most)
    if is_bare:
        ways = (
            "Which {one} is the {s} / What is the {s} {one} / What is the {n} of the {s} {one} / Find the {s} {one} / {s} {one}"
            "/ Show the {n} of the {s} {one} / the {s} {one} / Show me the {s} {one} / Give the {n} of the {s} {one}"
            "/ Return the {n} of the {s} {one} / Which {one} was the {s} / What's our {s} {one} / What is our {s} {one} / Which is the {s} {one}"
            "/ Which of the {w} is the {s} / What's the {s} {one} / our {s} {one} / What is the {n} of our {s} {one} / Which {one} is {s}"
        )
        if asks_who:
            ways = (
                "Who is the {s} {one} / Who is the {s} / Who is the {s} among the {w} / Who's the {s} {one}"
            )
    else:
        ways = (
            "Which {one} has the {s} {a} / What is the {n} of the {one} with the {s} {a} / Find the {one} with the {s} {a}"
            "/ {one} with the {s} {a} / Show the {n} of the {one} with the {s} {a} / {o} the {n} of the {one} that has the {s} {a}"
            "/ What {one} has the {s} {a} / Give me the {one} having the {s} {a} / Return the {n} of the {one} whose {a} is the {s}"
        )
        if asks_who:
            ways = "Who has the {s} {a} / Who is the {one} with the {s} {a} / Which {one} has the {s} {a}"
    return one_of(rng, ways, needed).format(
        one=one, n=names, s=word, a=spoken(rng, attribute), o=rng.choice(LIST_OPENINGS[:4]), w=asked.words
    )


def _best(rng: Random, asked: Asked, attribute: Attribute, *, is_most: bool) -> tuple[str, bool]:
    """(word, whether it stands alone): 'the latest order' will do where an order has one date only."""
    dates = [a for a in asked.entity.attributes if a.kind in ("date", "year")]
    if attribute.kind == "date" and len(dates) == 1 and rng.random() < 0.5:
        return rng.choice(DATE_MOST if is_most else DATE_LEAST), True
    return superlative(rng, attribute, is_most=is_most)


def is_most_of(rng: Random, attribute: Attribute) -> bool:
    """Whether to say 'the most seats' instead of 'the highest number of seats'."""
    return (
        attribute.kind in ("int", "real") and attribute.words not in ("age", "floor") and rng.random() < 0.3
    )


def _with_the_most(
    rng: Random, asked: Asked, attribute: Attribute, said: tuple[str, str, str], *, is_most: bool
) -> str:
    """'Which hall has the most seats?': the column's own number, nothing is counted."""
    one, names, needed = said
    ways = (
        "Which {one} has the {f} {a} / What {one} has the {f} {a} / {one} with the {f} {a} / Which {one} has {f} {a}"
        "/ What is the {n} of the {one} with the {f} {a} / Find the {one} with the {f} {a} / Which {one} had the {f} {a}"
        "/ Which of the {w} has the {f} {a} / Show the {n} of the {one} that has the {f} {a} / Which {one} has got the {f} {a}"
    )
    if asked.entity.is_person and not needed:
        ways += "/ Who has the {f} {a} / Who had the {f} {a}"
    return one_of(rng, ways, needed).format(
        one=one, n=names, w=asked.words, a=spoken(rng, attribute),
        f="most" if is_most else one_of(rng, "fewest / least / lowest number of"),
    )  # fmt: skip


def _the_first(
    rng: Random, asked: Asked, attribute: Attribute, said: tuple[str, str, str], *, is_most: bool
) -> str:
    """The sentence, of (how many, what is asked of them, what the sentence must name)."""
    number, names, needed = said
    word, is_bare = _best(rng, asked, attribute, is_most=is_most)
    if is_most_of(rng, attribute):
        ways = (
            "Which {k} {w} have the {f} {a} / {o} the {k} {w} with the {f} {a} / {k} {w} with the {f} {a} / the {k} {w} that have the {f} {a}"
            "/ {o} the {n} of the {k} {w} with the {f} {a}"
        )
    elif is_bare:
        ways = (
            "{o} the {k} {s} {w} / {o} our {k} {s} {w} / {o} the {n} of the {k} {s} {w} / What are the {k} {s} {w} / Which are the {k} {s} {w}"
            "/ {k} {s} {w} / the {k} {s} {w} / Which {k} {w} are the {s} / {o} the {s} {k} {w} / Who are the {k} {s} {w}"
        )
    else:
        ways = (
            "{o} the {k} {w} with the {s} {a} / {o} the {n} of the {k} {w} with the {s} {a} / {t} {k} {w} by {a}"
            "/ What are the {t} {k} {w} by {a} / Show the {t} {k} {w} by {a} / Which {k} {w} have the {s} {a}"
            "/ {k} {w} with the {s} {a} / {o} the {t} {k} {w} in terms of {a} / {t} {k} {w} according to {a}"
            "/ {o} the {t} {k} {w} ranked by {a} / the {k} {w} that have the {s} {a}"
        )
    return one_of(rng, ways, needed).format(
        k=number, s=word, w=asked.words, n=names, a=spoken(rng, attribute), o=rng.choice(LIST_OPENINGS),
        f="most" if is_most else one_of(rng, "fewest / least / lowest"), t="top" if is_most else rng.choice(("bottom", "last", "lowest")),
    )  # fmt: skip


def _asked_for(rng: Random, asked: Asked, attribute: Attribute) -> tuple[str, tuple[str, ...]]:
    """The columns that stand for the winner, in words and in SQL."""
    entity = asked.entity
    if not entity.labels:
        return "details", label_columns(entity)
    if rng.random() < 0.8 or attribute in entity.labels:
        return label_words(rng, entity), label_columns(entity)
    both = f"{label_words(rng, entity)} and {spoken(rng, attribute)}"
    return both, (*label_columns(entity), column_sql(entity, attribute))
