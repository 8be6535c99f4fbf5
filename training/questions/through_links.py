"""Questions across a table that only links two others: students of a course, courses of a student."""

from random import Random

from sqlcoder_local.schema import ValueMatch
from training.questions.asked import relation
from training.questions.labels import label_columns, label_words, named
from training.questions.query import Query, Question, key_sql
from training.questions.wording import LIST_OPENINGS, finished, is_asking, noun, one_of
from training.schemas.entity import Entity, MadeUp

LINKS = (
    "Which {w} are in {v} / Which {w} does {v} have / Which {w} belong to {v} / {o} the {w} {of} {v} / {w} {of} {v} / {o} the {w} {of} the {p} {v}"
    "/ {o} all {w} that are linked to {v} / Which {w} have something to do with {v} / {o} the {n} of {w} {of} {v} / Which {w} are part of {v}"
    "/ Which {w} go with {v} / Which {w} were in {v} / {o} {w} of {v} through {l} / What {w} are there {of} {v} / Which {w} have {l} {of} {v}"
)
COUNTS = (
    "How many {w} does {v} have / How many {w} are in {v} / number of {w} {of} {v} / Count the {w} {of} {v} / How many {w} are there {of} {v}"
    "/ How many {w} belong to {v} / How many different {w} does {v} have"
)
EACH = (
    "How many {w} does each {p} have / number of {w} per {p} / {w} per {p} / How many {w} are there per {p} / Count the {w} of each {p}"
    "/ How many {w} are in each {p} / For each {p}, how many {w} are there / Show each {p} and the number of {w}"
)


def through_link(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which students take Biology?', by the table of enrolments."""
    ends = _ends(rng, made_up)
    if not ends:
        return None
    link, one, other = ends
    roll, values = rng.random(), tuple[ValueMatch, ...]()
    by_name = named(rng, made_up, other)
    if roll < 0.25 and other.labels:
        query = Query(
            select=(*label_columns(other), f"COUNT(DISTINCT {key_sql(one)})"), tables=(other, link, one),
            group=tuple(dict.fromkeys((key_sql(other), *label_columns(other)))),
        )  # fmt: skip
        sentence = one_of(rng, EACH).format(w=noun(rng, one), p=other.words)
    elif not by_name:
        return None
    else:
        said, condition, values = by_name
        is_count = roll > 0.85
        query = Query(
            select=(f"COUNT(DISTINCT {key_sql(one)})",) if is_count else label_columns(one),
            tables=(one, link, other), where=condition, is_distinct=not is_count,
        )  # fmt: skip
        sentence = one_of(rng, COUNTS if is_count else LINKS).format(
            w=noun(rng, one), v=said, p=other.words, l=link.plural, of=relation(rng, other),
            n=label_words(rng, one, is_plural=True), o=rng.choice(LIST_OPENINGS),
        )  # fmt: skip
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up), values=values,
        hardness="hard",
    )  # fmt: skip


def average_count(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'How many books has an author on average?'"""
    links = made_up.links()
    if not links:
        return None
    child, owner, join = rng.choice(links)
    sentence = one_of(
        rng,
        "What is the average number of {w} per {p} / average number of {w} per {p} / How many {w} does a {p} have on average"
        "/ How many {w} does each {p} have on average / On average, how many {w} are there per {p} / mean number of {w} for each {p}"
        "/ What is the average count of {w} by {p} / How many {w} are there on average for each {p}",
    ).format(w=noun(rng, child), p=owner.words)
    own = join.split(" = ")[0]
    query = Query(select=(f"CAST(COUNT(*) AS FLOAT) / NULLIF(COUNT(DISTINCT {own}), 0)",), tables=(child,))
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence) or sentence.startswith("On ")),
        sql=query.sql(made_up), hardness="hard",
    )  # fmt: skip


def _ends(rng: Random, made_up: MadeUp) -> tuple[Entity, Entity, Entity] | None:
    """(link, one end, the other end) of some table that belongs to two."""
    parents_of = {link: made_up.parents_of(link) for link in made_up.entities}
    links = [link for link, parents in parents_of.items() if len(parents) > 1 and link not in parents]
    if not links:
        return None
    link = rng.choice(links)
    one, other = rng.sample(parents_of[link], 2)
    return link, one, other
