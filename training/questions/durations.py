"""Questions about the time between two dates, or between a date and today."""

from random import Random

from training.questions.asked import draw_asked
from training.questions.labels import label_columns, label_words
from training.questions.query import GROUP_KINDS, Query, Question, column_sql, pick_attribute
from training.questions.wording import AGGREGATES, finished, is_asking, one_of, spoken
from training.schemas.entity import Attribute, Entity, MadeUp

BIRTHS = ("birth date", "born on")
EACH_SPAN = """How many days are there between {a} and {b} of each {e} / Show the {l} of {w} and the days between {a} and {b}
/ {l} and number of days from {a} to {b} for {w} / For {w}, show the {l} and how many days lie between {a} and {b}
/ How long did each of the {w} take from {a} to {b} / List {w} with the days from {a} until {b}"""
SPANS = """What is the {n} number of days between {a} and {b} of {w} / {n} days from {a} to {b} of {w}
/ What is the {n} time from {a} to {b} for {w} / Find the {n} days between the {a} and the {b} of {w}
/ {n} number of days between {a} and {b} for {w}"""
AVERAGE_SPANS = """How many days does it take on average from {a} to {b} of {w}
/ How long does it take on average from {a} to {b} for {w} / How many days pass on average between {a} and {b} of {w}
/ On average, how many days lie between {a} and {b} of {w} / How many days on average until {w} are {t}
/ How many days does it take on average until {w} are {t} / How long does it take on average for {w} to be {t}
/ How many days does it take on average to get {w} {t} / How many days did it take on average until {w} were {t}"""


def span(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'How many days did it take on average to answer a ticket?'"""
    entity = rng.choice(made_up.entities)
    dates = [a for a in entity.attributes if a.kind == "date" and a.words not in BIRTHS]
    if len(dates) < 2:
        return None
    begin, end = dates[0], rng.choice(dates[1:])
    days = f"{column_sql(entity, end)} - {column_sql(entity, begin)}"
    asked = draw_asked(rng, made_up, entity, share=0.25, most=1)
    roll = rng.random()
    if roll < 0.2:
        return _longer(rng, made_up, entity, (begin, end), days)
    group: tuple[str, ...] = ()
    tail = ""
    if roll < 0.45:
        ways, name, select = EACH_SPAN, "", (*label_columns(entity), days)
    else:
        function = rng.choice(("AVG", "AVG", "AVG", "MAX", "MIN", "SUM"))
        ways, name = (
            SPANS + (f"/ {AVERAGE_SPANS}" if function == "AVG" else ""),
            rng.choice(AGGREGATES[function]),
        )
        key = pick_attribute(rng, entity, *GROUP_KINDS) if rng.random() < 0.25 else None
        if key and key not in entity.labels:
            group = (column_sql(entity, key),)
            tail = f"{one_of(rng, 'per / for each / by / for every')} {spoken(rng, key)}"
        select = (*group, f"{function}({days})")
    sentence = one_of(rng, ways).format(
        n=name, a=spoken(rng, begin), b=spoken(rng, end), w=asked.words, e=entity.words, l=label_words(rng, entity),
        t=end.words.removesuffix(" on").removesuffix(" at"),
    )  # fmt: skip
    query = Query(select=select, tables=asked.tables, where=asked.where, group=group)
    return Question(
        text=finished(rng, f"{sentence} {tail}", is_question=is_asking(sentence) or sentence.startswith("On ")),
        sql=query.sql(made_up), values=asked.values, hardness="hard",
    )  # fmt: skip


def _longer(
    rng: Random, made_up: MadeUp, entity: Entity, dates: tuple[Attribute, Attribute], days: str
) -> Question:
    """'Which loans lasted more than 30 days?'"""
    number = rng.choice((2, 3, 5, 7, 10, 14, 20, 30, 60, 90, 100))
    sign, more = rng.choice(
        ((">", "more than"), ("<", "less than"), (">=", "at least"), (">", "over"), ("<", "fewer than"))
    )
    is_count = rng.random() < 0.3
    opening = "How many" if is_count else one_of(rng, "Which / List the / Show all / Find the / Which")
    sentence = one_of(
        rng,
        "{o} {w} with {m} {n} days between {a} and {b} / {o} {w} that took {m} {n} days from {a} to {b}"
        "/ {o} {w} where {a} and {b} are {m} {n} days apart / {o} {w} with {m} {n} days from {a} to {b}",
    ).format(o=opening, w=entity.plural, m=more, n=number, a=spoken(rng, dates[0]), b=spoken(rng, dates[1]))
    query = Query(
        select=("COUNT(*)",) if is_count else label_columns(entity),
        tables=(entity,),
        where=f"{days} {sign} {number}",
    )
    return Question(
        text=finished(rng, sentence, is_question=is_asking(opening)), sql=query.sql(made_up), hardness="hard"
    )


def since(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'How many days ago was each order placed?'"""
    entity = rng.choice(made_up.entities)
    date = pick_attribute(rng, entity, "date")
    if not date or date.words in BIRTHS:
        return None
    days = f"CURRENT_DATE - {column_sql(entity, date)}"
    asked = draw_asked(rng, made_up, entity, share=0.35, most=1)
    is_average = rng.random() < 0.4
    ways = (
        "How many days have passed on average since the {a} of {w} / What is the average number of days since the {a} of {w}"
        "/ average days since {a} for {w} / How long ago is the {a} of {w} on average, in days"
        if is_average
        else "How many days ago is the {a} of {w} / Show the {l} of {w} and the days since {a} / {l} and days since {a} for {w}"
        "/ How many days have passed since the {a} of {w} / How long ago in days is the {a} of each of the {w}"
    )
    sentence = one_of(rng, ways).format(a=spoken(rng, date), w=asked.words, l=label_words(rng, entity))
    select = (f"AVG({days})",) if is_average else (*label_columns(entity), days)
    query = Query(select=select, tables=asked.tables, where=asked.where)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=query.sql(made_up), values=asked.values, hardness="hard",
    )  # fmt: skip
