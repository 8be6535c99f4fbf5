"""Questions that one table answers."""

from random import Random

from sqlcoder_local.schema import ValueMatch
from training.questions.filters import draw_where, number_attribute
from training.questions.query import Query, Question, column_sql, pick_attribute, table_sql
from training.questions.wording import (
    AGGREGATES,
    COUNT_OPENINGS,
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
    noun,
    number_word,
    spoken,
)
from training.schemas.made_up import Attribute, Entity, MadeUp


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


def count_rows(rng: Random, made_up: MadeUp) -> Question:
    """'How many members joined in 2023?'"""
    entity = rng.choice(made_up.entities)
    attribute = pick_attribute(rng, entity)
    who, condition, values, count = with_filter(rng, made_up, entity, 0.75)
    if attribute and rng.random() < 0.15:
        way = rng.choice(
            (
                "How many different {a} do {w} have",
                "Count the distinct {a} of {w}",
                "How many unique {a} are there among {w}",
                "number of distinct {a} of {w}",
            )
        )
        select = f"COUNT(DISTINCT {column_sql(entity, attribute)})"
        sentence = way.format(a=spoken(rng, attribute), w=who)
    else:
        select, sentence = "COUNT(*)", rng.choice(COUNT_OPENINGS).format(who)
    query = Query(select=(select,), tables=(entity,), where=condition)
    text = finished(rng, sentence, is_question=is_asking(sentence.strip()))
    return Question(
        text=text, sql=query.sql(made_up), hardness="easy" if count < 2 else "medium", values=values
    )


def aggregate(rng: Random, made_up: MadeUp) -> Question | None:
    """'What is the average price of novels?'"""
    entity = rng.choice(made_up.entities)
    attribute = number_attribute(rng, entity)
    if not attribute:
        return None
    who, condition, values, count = with_filter(rng, made_up, entity, 0.6)
    functions = rng.sample(sorted(AGGREGATES), rng.choice((1, 1, 1, 1, 2)))
    names = listed(rng, [rng.choice(AGGREGATES[f]) for f in functions])
    column = column_sql(entity, attribute)
    opening = rng.choice(
        (
            "What is the",
            "Find the",
            "Show the",
            "Give me the",
            "What was the",
            "Calculate the",
            "",
            "Return the",
            "Tell me the",
            "Compute the",
            "what's the",
        )
    )
    sentence = f"{opening} {names} {spoken(rng, attribute)} {rng.choice(('of', 'of all', 'for', 'of the', 'across all', 'for all'))} {who}"
    query = Query(select=tuple(f"{f}({column})" for f in functions), tables=(entity,), where=condition)
    text = finished(rng, sentence, is_question=opening.lower().startswith("what"))
    return Question(
        text=text,
        sql=query.sql(made_up),
        hardness="easy" if count < 2 and len(functions) == 1 else "medium",
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


def group(rng: Random, made_up: MadeUp) -> Question | None:
    """'How many members are there in each city?'"""
    entity = rng.choice(made_up.entities)
    attribute = pick_attribute(
        rng, entity, "choice", "choice", "place", "country", "year", "bool", "word", "company", "person"
    )
    if not attribute:
        return None
    who, condition, values, _ = with_filter(rng, made_up, entity, 0.25, most=1)
    name, column = spoken(rng, attribute), column_sql(entity, attribute)
    each = rng.choice(
        ("for each {}", "per {}", "by {}", "in each {}", "grouped by {}", "for every {}", "of each {}")
    ).format(name)
    number = number_attribute(rng, entity)
    if number and number is not attribute and rng.random() < 0.5:
        function = rng.choice(sorted(AGGREGATES))
        measure = f"{function}({column_sql(entity, number)})"
        what = f"{rng.choice(AGGREGATES[function])} {spoken(rng, number)}"
        opening = rng.choice(("What is the", "Show the", "Find the", "", "Give me the", "List the"))
        sentence = rng.choice(
            (
                f"{opening} {what} of {who} {each}",
                f"{opening} {what} {each}" if not condition else f"{opening} {what} of {who} {each}",
                f"{opening} {name} and the {what} of {who}",
            )
        )
    else:
        measure = "COUNT(*)"
        what = f"number of {entity.plural}"
        sentence = rng.choice(
            (
                f"How many {who} are there {each}",
                f"number of {who} {each}",
                f"Show the number of {who} {each}",
                f"Count the {who} {each}",
                f"{who} {each}" if each.startswith(("per", "by")) else f"How many {who} {each}",
                f"List each {name} with the number of {who}",
                f"What is the number of {who} {each}",
            )
        )
    having, order, limit, tail, hardness = _group_tail(rng, measure, what)
    query = Query(
        select=(column, measure),
        tables=(entity,),
        where=condition,
        group=(column,),
        having=having,
        order=order,
        limit=limit,
    )
    text = finished(rng, f"{sentence} {tail}", is_question=is_asking(sentence.strip()))
    return Question(text=text, sql=query.sql(made_up), hardness=hardness, values=values)


def group_winner(rng: Random, made_up: MadeUp) -> Question | None:
    """'Which city has the most members?'"""
    entity = rng.choice(made_up.entities)
    attribute = pick_attribute(rng, entity, "choice", "place", "country", "year", "word", "company", "person")
    if not attribute:
        return None
    who, condition, values, _ = with_filter(rng, made_up, entity, 0.2, most=1)
    column, name = column_sql(entity, attribute), spoken(rng, attribute)
    is_most = rng.random() < 0.7
    number = number_attribute(rng, entity)
    if number and rng.random() < 0.35:
        function = rng.choice(("AVG", "SUM"))
        measure = f"{function}({column_sql(entity, number)})"
        what = f"{rng.choice(MOST[:4] if is_most else LEAST[:3])} {rng.choice(AGGREGATES[function])} {spoken(rng, number)}"
        sentence = rng.choice(
            (
                f"Which {name} of {who} has the {what}",
                f"What is the {name} with the {what} of {who}",
                f"{name} with the {what} among {who}",
            )
        )
    else:
        measure, fewest = "COUNT(*)", "most" if is_most else "fewest"
        common = "most common" if is_most else "least common"
        sentence = rng.choice(
            (
                f"Which {name} has the {fewest} {who}",
                f"What is the {common} {name} of {who}",
                f"What is the {common} {name} among {who}",
                f"{name} with the {fewest} {who}",
                f"Which {name} do {fewest} {who} have",
                f"Find the {name} with the {'largest' if is_most else 'smallest'} number of {who}",
            )
        )
    query = Query(
        select=(column,),
        tables=(entity,),
        where=condition,
        group=(column,),
        order=f"{measure} {'DESC' if is_most else 'ASC'}",
        limit=1,
    )
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=query.sql(made_up),
        hardness="hard",
        values=values,
    )


def having_only(rng: Random, made_up: MadeUp) -> Question | None:
    """'Which cities have more than three members?'"""
    entity = rng.choice(made_up.entities)
    attribute = pick_attribute(rng, entity, "choice", "place", "country", "year", "word", "company", "person")
    if not attribute:
        return None
    column, name, number = column_sql(entity, attribute), spoken(rng, attribute), rng.randint(1, 50)
    sign, words = rng.choice(
        ((">", "more than"), (">=", "at least"), ("<", "fewer than"), ("<=", "at most"), ("=", "exactly"))
    )
    said = f"{words} {number_word(rng, number)} {entity.plural}"
    sentence = rng.choice(
        (
            f"Which {name} have {said}",
            f"List the {name} that has {said}",
            f"Find {name} with {said}",
            f"What {name} values have {said}",
            f"{name} with {said}",
        )
    )
    query = Query(select=(column,), tables=(entity,), group=(column,), having=f"COUNT(*) {sign} {number}")
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=query.sql(made_up),
        hardness="medium",
    )


def against_average(rng: Random, made_up: MadeUp) -> Question | None:
    """'Which books cost more than the average?'"""
    entity = rng.choice(made_up.entities)
    attribute = number_attribute(rng, entity)
    if not attribute:
        return None
    column, name, who = column_sql(entity, attribute), spoken(rng, attribute), noun(rng, entity)
    roll = rng.random()
    function, sign, said = (
        ("AVG", ">", "above average")
        if roll < 0.6
        else ("AVG", "<", "below average")
        if roll < 0.85
        else ("MAX", "=", "maximum")
    )
    is_count = rng.random() < 0.25
    select = "COUNT(*)" if is_count else shown(entity)
    opening = "How many" if is_count else rng.choice(("Which", "List the", "Show", "Find all"))
    if function == "AVG":
        more = "higher" if sign == ">" else "lower"
        sentence = rng.choice(
            (
                f"{opening} {who} have {said} {name}"
                if opening in ("Which", "How many")
                else f"{opening} {who} with {said} {name}",
                f"{opening} {who} whose {name} is {more} than the average",
                f"{opening} {who} with a {name} {'above' if sign == '>' else 'below'} the average {name}",
            )
        )
    else:
        sentence = rng.choice(
            (
                f"{opening} {who} that have the {said} {name}",
                f"{opening} {who} whose {name} equals the {said}",
            )
        )
    query = Query(
        select=(select,),
        tables=(entity,),
        where=f"{column} {sign} (SELECT {function}({column}) FROM {table_sql(entity)})",  # noqa: S608 - text for training
    )
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up), hardness="hard"
    )


def ratio(rng: Random, made_up: MadeUp) -> Question | None:
    """'What share of the tickets is closed?'"""
    entity = rng.choice(made_up.entities)
    before, after, condition, values, count = draw_where(rng, made_up, entity, 1)
    if not count:
        return None
    part = f"{before} {after}".strip()
    is_percent = rng.random() < 0.5
    what = (
        rng.choice(("percentage", "percent"))
        if is_percent
        else rng.choice(("share", "proportion", "fraction", "ratio"))
    )
    sentence = rng.choice(
        (
            f"What {what} of {entity.plural} are {part}",
            f"What is the {what} of {entity.plural} {part}",
            f"{what} of {entity.plural} {part}",
            f"Show the {what} of {before} {entity.plural} {after}",
        )
    )
    scale = "100.0 * " if is_percent else "1.0 * "
    select = f"{scale}SUM(CASE WHEN {condition} THEN 1 ELSE 0 END) / COUNT(*)"
    query = Query(select=(select,), tables=(entity,))
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=query.sql(made_up),
        hardness="hard",
        values=values,
    )


def by_period(rng: Random, made_up: MadeUp) -> Question | None:
    """'How many loans were made per month?'"""
    entity = rng.choice(made_up.entities)
    date = pick_attribute(rng, entity, "date")
    if not date:
        return None
    who, condition, values, _ = with_filter(rng, made_up, entity, 0.2, most=1)
    period = rng.choice(("year", "month", "year"))
    column = column_sql(entity, date)
    bucket = f"EXTRACT(YEAR FROM {column})" if period == "year" else f"DATE_TRUNC('month', {column})"
    number = number_attribute(rng, entity)
    if number and rng.random() < 0.5:
        function = rng.choice(("SUM", "AVG", "SUM", "MAX"))
        measure, what = (
            f"{function}({column_sql(entity, number)})",
            f"{rng.choice(AGGREGATES[function])} {spoken(rng, number)} of {who}",
        )
    else:
        measure, what = "COUNT(*)", f"number of {who}"
    said = spoken(rng, date)
    sentence = rng.choice(
        (
            f"What is the {what} per {period} of {said}",
            f"{what} by {said} {period}",
            f"Show the {what} for each {period}",
            f"{what} per {period}",
            f"{what} by {period}",
            f"How does the {what} develop by {period}"
            if rng.random() < 0.2
            else f"List the {what} in each {period}",
        )
    )
    has_order = rng.random() < 0.3
    tail = (
        rng.choice(("in order", f"ordered by {period}", "chronologically", f"sorted by {period}"))
        if has_order
        else ""
    )
    query = Query(
        select=(bucket, measure),
        tables=(entity,),
        where=condition,
        group=(bucket,),
        order=f"{bucket} ASC" if has_order else "",
    )
    return Question(
        text=finished(rng, f"{sentence} {tail}", is_question=is_asking(sentence)),
        sql=query.sql(made_up),
        hardness="hard",
        values=values,
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


def _group_tail(rng: Random, measure: str, what: str) -> tuple[str, str, int | None, str, str]:
    """(having, order, limit, words, hardness) that may follow a grouping."""
    roll = rng.random()
    if roll < 0.15:
        number = rng.randint(1, 100)
        sign, words = rng.choice(((">", "more than"), (">=", "at least"), ("<", "less than")))
        said = rng.choice(
            (f"with {words} {number}", f"having {words} {number}", f"where the {what} is {words} {number}")
        )
        return f"{measure} {sign} {number}", "", None, said, "medium"
    if roll < 0.4:
        is_most = rng.random() < 0.65
        limit = rng.choice((None, None, 3, 5))
        words = (
            rng.choice(
                (
                    "highest first",
                    "in descending order",
                    "sorted from highest to lowest",
                    f"ordered by {what} descending",
                    "most first",
                )
            )
            if is_most
            else rng.choice(
                ("lowest first", "in ascending order", f"ordered by {what}", "sorted from lowest to highest")
            )
        )
        said = f"{words}, {'top' if is_most else 'first'} {limit}" if limit else words
        return "", f"{measure} {'DESC' if is_most else 'ASC'}", limit, said, "medium"
    return "", "", None, "", "medium"
