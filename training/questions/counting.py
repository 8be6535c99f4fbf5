"""Questions that one number answers."""

from random import Random

from training.questions.asked import shown, with_filter
from training.questions.filters import draw_where, number_attribute
from training.questions.query import Query, Question, column_sql, pick_attribute, table_sql
from training.questions.wording import AGGREGATES, COUNT_OPENINGS, finished, is_asking, listed, noun, spoken
from training.schemas.made_up import MadeUp


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
