"""Questions that group by year, quarter, month, week or weekday."""

from random import Random

from training.questions.asked import draw_asked, pick_entity
from training.questions.query import Query, Question, both, column_sql, number_attribute, pick_attribute
from training.questions.wording import AGGREGATES, finished, is_asking, one_of, spoken
from training.schemas.entity import MadeUp

BUCKETS = {
    "year": "EXTRACT(YEAR FROM {})", "month": "DATE_TRUNC('month', {})", "quarter": "DATE_TRUNC('quarter', {})",
    "week": "DATE_TRUNC('week', {})", "day": "CAST({} AS DATE)", "day of the week": "EXTRACT(DOW FROM {})",
    "weekday": "EXTRACT(DOW FROM {})", "calendar month": "EXTRACT(MONTH FROM {})",
    "month of the year": "EXTRACT(MONTH FROM {})",
}  # fmt: skip
PERIODS = ("year", "year", "year", "month", "month", "month", "quarter", "week", "day", *list(BUCKETS)[5:])


def by_period(rng: Random, made_up: MadeUp, reach: float) -> Question | None:
    """'How many loans were made per month?'"""
    entity = pick_entity(rng, made_up, reach)
    date = pick_attribute(rng, entity, "date")
    if not date:
        return None
    asked = draw_asked(rng, made_up, entity, share=0.2, most=1, reach=reach * 0.5)
    period = rng.choice(PERIODS)
    bucket = BUCKETS[period].format(column_sql(entity, date))
    number = number_attribute(rng, entity)
    if number and rng.random() < 0.5:
        function = rng.choice(("SUM", "AVG", "SUM", "MAX", "MIN"))
        measure = f"{function}({column_sql(entity, number)})"
        what = f"{rng.choice(AGGREGATES[function])} {spoken(rng, number)} of {asked.words}"
    else:
        measure, what = "COUNT(*)", f"number of {asked.words}"
    ways = (
        "What is the {x} per {p} of {d} / {x} by {d} {p} / Show the {x} for each {p} / {x} per {p} / {x} by {p} / monthly {x}"
        "/ List the {x} in each {p} / What was the {x} in each {p} / {x} for every {p} of {d} / For each {p}, show the {x}"
    ).replace(
        "/ monthly {x}",
        f"/ {adverb(period)} {{x}} / Show the {adverb(period)} {{x}}" if adverb(period) else "",
    )
    if measure == "COUNT(*)":
        ways += "/ How many {w} {s} per {p} / How many {w} {s} in each {p} / How many {w} per {p} / {w} per {p} / {w} by {p}"
    stem = date.words[:-3] if date.words.endswith((" on", " at")) else ""
    sentence = one_of(rng, ways).format(
        x=what, p=period, d=spoken(rng, date), w=asked.words, s=f"were {stem}" if stem else "are there"
    )
    has_order = rng.random() < 0.3
    where = asked.where
    if period != "year" and rng.random() < 0.25:
        year = rng.randint(1990, 2026)
        sentence += f" {one_of(rng, 'in {} / of {} / in the year {} / during {} / for {}').format(year)}"
        where = both(where, f"EXTRACT(YEAR FROM {column_sql(entity, date)}) = {year}")
    tail = one_of(rng, "in order / ordered by {} / chronologically / sorted by {} / over time").format(period)
    query = Query(
        select=(bucket, measure), tables=asked.tables, where=where, group=(bucket,),
        order=f"{bucket} ASC" if has_order else "",
    )  # fmt: skip
    return Question(
        text=finished(rng, f"{sentence} {tail if has_order else ''}", is_question=is_asking(sentence)),
        sql=query.sql(made_up), hardness="hard", values=asked.values,
    )  # fmt: skip


def busiest_period(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'In which year were most members hired?'"""
    entity = rng.choice(made_up.entities)
    date = pick_attribute(rng, entity, "date")
    if not date:
        return None
    asked = draw_asked(rng, made_up, entity, share=0.15, most=1)
    period = rng.choice(PERIODS)
    bucket = BUCKETS[period].format(column_sql(entity, date))
    is_most = rng.random() < 0.75
    number = number_attribute(rng, entity)
    stem = date.words[:-3] if date.words.endswith((" on", " at")) else ""
    if number and rng.random() < 0.35:
        measure = f"SUM({column_sql(entity, number)})"
        what = f"{'highest' if is_most else 'lowest'} total {spoken(rng, number)} of {asked.words}"
        ways = (
            "Which {p} had the {x} / In which {p} was the {x} / Find the {p} with the {x} / {p} with the {x}"
        )
    else:
        measure, what = "COUNT(*)", f"{'most' if is_most else 'fewest'} {asked.words}"
        ways = "Which {p} had the {x} / In which {p} were there the {x} / {p} with the {x} / Find the {p} with the {x}"
        if stem:
            ways += "/ In which {p} were the {x} {s} / In what {p} were {x} {s} / Which {p} saw the {x} {s}"
    sentence = one_of(rng, ways).format(p=period, x=what, s=stem)
    query = Query(
        select=(bucket,), tables=asked.tables, where=asked.where, group=(bucket,), limit=1,
        order=f"{measure} {'DESC' if is_most else 'ASC'}",
    )  # fmt: skip
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence) or sentence.startswith("In ")),
        sql=query.sql(made_up), hardness="hard", values=asked.values,
    )  # fmt: skip


def adverb(period: str) -> str:
    """'monthly' for a month; empty where people have no such word."""
    return {
        "year": "yearly",
        "month": "monthly",
        "quarter": "quarterly",
        "week": "weekly",
        "day": "daily",
    }.get(period, "")
