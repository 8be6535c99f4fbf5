"""Questions that one table answers group by group."""

from random import Random

from training.questions.asked import with_filter
from training.questions.filters import number_attribute
from training.questions.query import Query, Question, column_sql, pick_attribute
from training.questions.wording import AGGREGATES, LEAST, MOST, finished, is_asking, number_word, spoken
from training.schemas.made_up import MadeUp


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
