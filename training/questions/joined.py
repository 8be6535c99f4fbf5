"""Questions that need two tables or more."""

from random import Random

from sqlcoder_local.schema import ValueMatch
from training.questions.asked import shown, with_filter
from training.questions.filters import draw_where, number_attribute
from training.questions.query import Query, Question, column_sql, pick_attribute, table_sql
from training.questions.wording import (
    AGGREGATES,
    LEAST,
    LIST_OPENINGS,
    MOST,
    finished,
    is_asking,
    listed,
    noun,
    number_word,
    spoken,
)
from training.schemas.made_up import Entity, MadeUp


def _link(rng: Random, made_up: MadeUp) -> tuple[Entity, Entity] | None:
    """(child, parent) of some foreign key; sometimes the parent's own parent."""
    links = made_up.links()
    if not links:
        return None
    child, parent, _ = rng.choice(links)
    if rng.random() < 0.25:
        higher = [up for low, up, _ in links if low.words == parent.words and up.words != child.words]
        parent = rng.choice(higher) if higher else parent
    return child, parent


def children_of(rng: Random, made_up: MadeUp) -> Question | None:
    """'List the books of authors from France.'"""
    link = _link(rng, made_up)
    if not link:
        return None
    child, parent = link
    before, after, condition, values, count = draw_where(rng, made_up, parent, 1)
    if not count:
        return None
    if parent.label and after and rng.random() < 0.3 and f"{column_sql(parent, parent.label)} =" in condition:
        owner = (
            f"{parent.words} {after.split()[-1]}"
            if rng.random() < 0.5
            else after.removeprefix("named ").removeprefix("called ")
        )
    else:
        owner = f"{before} {noun(rng, parent)} {after}"
    own_condition, own_words, own_before = "", "", ""
    if rng.random() < 0.25:
        own_before, own_words, own_condition, own_values, _ = draw_where(rng, made_up, child, 1)
        values = (*values, *own_values)
    of = rng.choice(("of", "of", "for", "belonging to", "from", "by"))
    roll = rng.random()
    if roll < 0.35:
        select: tuple[str, ...] = ("COUNT(*)",)
        opening = rng.choice(
            (
                "How many {} are there",
                "Count the {}",
                "number of {}",
                "How many {}",
                "What is the number of {}",
            )
        ).format(f"{own_before} {child.plural} {own_words}")
        sentence = f"{opening} {of} {owner}"
    elif roll < 0.6 and (number := number_attribute(rng, child)):
        function = rng.choice(sorted(AGGREGATES))
        select = (f"{function}({column_sql(child, number)})",)
        sentence = f"{rng.choice(('What is the', 'Find the', 'Show the', ''))} {rng.choice(AGGREGATES[function])} {spoken(rng, number)} of {own_before} {child.plural} {own_words} {of} {owner}"
    else:
        attributes = (
            rng.sample(child.attributes, min(len(child.attributes), rng.choice((1, 1, 2))))
            if child.attributes and rng.random() < 0.6
            else []
        )
        select = tuple(column_sql(child, a) for a in attributes) or (shown(child),)
        names = f"the {listed(rng, [spoken(rng, a) for a in attributes])} of " if attributes else ""
        sentence = f"{rng.choice(LIST_OPENINGS)} {names}{rng.choice(('', 'all '))}{own_before} {child.plural} {own_words} {of} {owner}"
    where = (
        f"{own_condition} AND {condition}"
        if own_condition and " OR " not in own_condition + condition
        else condition
    )
    query = Query(select=select, tables=(child, parent), where=where)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence.strip())),
        sql=query.sql(made_up),
        hardness="medium",
        values=values,
    )


def both_columns(rng: Random, made_up: MadeUp) -> Question | None:
    """'Show each book's title and its author's name.'"""
    link = _link(rng, made_up)
    if not link or not link[0].attributes:
        return None
    child, parent = link
    theirs = parent.label or pick_attribute(rng, parent)
    if not theirs:
        return None
    own = child.label if child.label and rng.random() < 0.5 else rng.choice(child.attributes)
    who, condition, values, _ = with_filter(rng, made_up, child, 0.3, most=1)
    a, b = spoken(rng, own), spoken(rng, theirs)
    sentence = rng.choice((
        f"{rng.choice(LIST_OPENINGS)} the {a} of each {child.words} with the {b} of its {parent.words}" if not condition else f"{rng.choice(LIST_OPENINGS)} the {a} of {who} and the {b} of their {parent.words}",
        f"{rng.choice(LIST_OPENINGS)} the {a} of {who} and the {parent.words} {b}",
        f"{rng.choice(LIST_OPENINGS)} {who} with their {a} and {parent.words} {b}",
        f"{a} and {parent.words} {b} of {who}",
        f"{rng.choice(LIST_OPENINGS)} the {a} and {parent.words} {b} for {who}",
    ))  # fmt: skip
    query = Query(
        select=(column_sql(child, own), column_sql(parent, theirs)), tables=(child, parent), where=condition
    )
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence.strip())),
        sql=query.sql(made_up),
        hardness="medium",
        values=values,
    )


def parents_of(rng: Random, made_up: MadeUp) -> Question | None:
    """'Which authors wrote a novel?'"""
    link = _link(rng, made_up)
    if not link:
        return None
    child, parent = link
    before, after, condition, values, count = draw_where(rng, made_up, child, 1)
    if not count:
        return None
    attribute = pick_attribute(rng, parent) if rng.random() < 0.4 else None
    select = column_sql(parent, attribute) if attribute else shown(parent)
    what = f"the {spoken(rng, attribute)} of {parent.plural}" if attribute else parent.plural
    opening = (
        rng.choice(("Which", "Which", "List the", "Find")) if not attribute else rng.choice(LIST_OPENINGS)
    )
    one = rng.choice((f"{before} {child.words} {after}", f"{before} {child.plural} {after}"))
    sentence = f"{opening} {what} {rng.choice(('have a', 'with a', 'that have', 'with', 'who have', 'have', 'having'))} {one}"
    query = Query(select=(select,), tables=(parent, child), where=condition, is_distinct=True)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=query.sql(made_up),
        hardness="medium",
        values=values,
    )


def per_parent(rng: Random, made_up: MadeUp) -> Question | None:
    """'How many books has each author written?'"""
    link = _link(rng, made_up)
    if not link:
        return None
    child, parent = link
    key = (
        parent.label
        if parent.label and rng.random() < 0.75
        else pick_attribute(rng, parent, "choice", "place", "country", "word", "person", "year", "bool")
    )
    if not key:
        return None
    who, condition, values, _ = with_filter(rng, made_up, child, 0.2, most=1)
    column = column_sql(parent, key)
    said = (
        parent.words if key is parent.label and rng.random() < 0.7 else f"{parent.words} {spoken(rng, key)}"
    )
    each = rng.choice(("for each {}", "per {}", "by {}", "of each {}", "for every {}")).format(said)
    number = number_attribute(rng, child)
    if number and rng.random() < 0.45:
        function = rng.choice(("SUM", "AVG", "SUM", "AVG", "MAX", "MIN"))
        measure = f"{function}({column_sql(child, number)})"
        words = f"{rng.choice(AGGREGATES[function])} {spoken(rng, number)}"
        what = f"{words} of {who}"
        sentence = rng.choice(
            (
                f"What is the {what} {each}",
                f"{what} {each}",
                f"Show the {what} {each}",
                f"Find the {what} {each}",
                f"What is the {words} {each}" if not condition else f"{what} {each}",
            )
        )
    else:
        measure, what = "COUNT(*)", f"number of {who}"
        sentence = rng.choice(
            (
                f"How many {who} does each {said} have",
                f"How many {who} are there {each}",
                f"{what} {each}",
                f"Show the {what} {each}",
                f"List each {said} with the {what}",
                f"Count the {who} {each}",
                f"{what} {each}",
            )
        )
    roll = rng.random()
    if roll < 0.35:
        return _winner(rng, made_up, child, parent, column, said, measure, what, condition, values)
    having, order, limit, tail = "", "", None, ""
    if roll < 0.5:
        least = rng.randint(1, 30)
        sign, phrase = rng.choice(((">", "more than"), (">=", "at least"), ("<", "fewer than")))
        having, tail = f"{measure} {sign} {least}", f"with {phrase} {number_word(rng, least)}"
    elif roll < 0.7:
        is_most = rng.random() < 0.7
        order, tail = (
            f"{measure} {'DESC' if is_most else 'ASC'}",
            rng.choice(
                ("highest first", "in descending order", "sorted from highest to lowest", "descending")
            )
            if is_most
            else rng.choice(("lowest first", "in ascending order", "ascending")),
        )
    query = Query(
        select=(column, measure),
        tables=(parent, child),
        where=condition,
        group=(column,),
        having=having,
        order=order,
        limit=limit,
    )
    return Question(
        text=finished(rng, f"{sentence} {tail}", is_question=is_asking(sentence)),
        sql=query.sql(made_up),
        hardness="hard" if having or order else "medium",
        values=values,
    )


def _winner(  # noqa: PLR0917 - one call, all of it known
    rng: Random,
    made_up: MadeUp,
    child: Entity,
    parent: Entity,
    column: str,
    said: str,
    measure: str,
    what: str,
    condition: str,
    values: tuple[ValueMatch, ...],
) -> Question:
    is_most = rng.random() < 0.75
    limit = 1 if rng.random() < 0.6 else rng.choice((3, 5, 10, 2))
    direction = rng.choice(MOST[:4] if is_most else LEAST[:3])
    if limit == 1:
        ways = [
            f"Which {said} has the {direction} {what}",
            f"Who is the {said} with the {direction} {what}",
            f"{said} with the {direction} {what}",
            f"Find the {said} with the {direction} {what}",
            f"What is the {said} with the {direction} {what}",
        ]
        if measure == "COUNT(*)":
            fewest = "most" if is_most else "fewest"
            who = what.removeprefix("number of ")
            ways += [f"Which {said} has the {fewest} {who}"] * 3 + [
                f"Who has the {fewest} {who}",
                f"{said} with the {fewest} {who}",
            ]
    else:
        many = (
            f"{number_word(rng, limit)} {parent.plural}"
            if said == parent.words
            else f"{number_word(rng, limit)} {said}"
        )
        ways = [
            f"Which {many} have the {direction} {what}",
            f"Show the {'top' if is_most else 'bottom'} {many} by {what}",
            f"{'top' if is_most else 'bottom'} {limit} {parent.plural} by {what}",
            f"List the {many} with the {direction} {what}",
        ]
    sentence = rng.choice(ways)
    has_measure = rng.random() < 0.15
    select = (column, measure) if has_measure else (column,)
    tail = rng.choice((" and show it", f" and the {what}", " with the value")) if has_measure else ""
    query = Query(
        select=select,
        tables=(parent, child),
        where=condition,
        group=(column,),
        order=f"{measure} {'DESC' if is_most else 'ASC'}",
        limit=limit,
    )
    return Question(
        text=finished(rng, sentence + tail, is_question=is_asking(sentence)),
        sql=query.sql(made_up),
        hardness="hard",
        values=values,
    )


def without_children(rng: Random, made_up: MadeUp) -> Question | None:
    """'Which authors have no books?'"""
    links = made_up.links()
    if not links:
        return None
    child, parent, join = rng.choice(links)
    own, theirs = join.split(" = ")
    is_count = rng.random() < 0.25
    opening = "How many" if is_count else rng.choice(("Which", "Which", "List", "Show the", "Find"))
    sentence = f"{opening} {parent.plural} {rng.choice(('have no {}', 'do not have any {}', 'without {}', 'with no {}', 'never had a {}', 'without any {}', 'that have no {}')).format(child.plural)}"
    where = f"{theirs} NOT IN (SELECT {own} FROM {table_sql(child)})"  # noqa: S608 - text for training
    query = Query(select=("COUNT(*)",) if is_count else (shown(parent),), tables=(parent,), where=where)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up), hardness="hard"
    )


def top_joined(rng: Random, made_up: MadeUp) -> Question | None:
    """'Which author wrote the longest book?'"""
    link = _link(rng, made_up)
    if not link:
        return None
    child, parent = link
    number = pick_attribute(rng, child, "money", "int", "real", "date")
    if not number:
        return None
    is_most = rng.random() < 0.6
    direction = (
        rng.choice(("latest", "most recent") if is_most else ("earliest", "first"))
        if number.kind == "date"
        else rng.choice(MOST[:4] if is_most else LEAST[:3])
    )
    attribute = pick_attribute(rng, parent) if rng.random() < 0.4 else None
    select = column_sql(parent, attribute) if attribute else shown(parent)
    what = f"{spoken(rng, attribute)} of the {parent.words}" if attribute else parent.words
    sentence = rng.choice(
        (
            f"What is the {what} of the {child.words} with the {direction} {spoken(rng, number)}",
            f"Which {parent.words} has the {child.words} with the {direction} {spoken(rng, number)}"
            if not attribute
            else f"Show the {what} of the {child.words} with the {direction} {spoken(rng, number)}",
            f"Find the {what} with the {direction} {child.words} {spoken(rng, number)}",
        )
    )
    query = Query(
        select=(select,),
        tables=(child, parent),
        order=f"{column_sql(child, number)} {'DESC' if is_most else 'ASC'}",
        limit=1,
    )
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up), hardness="hard"
    )
