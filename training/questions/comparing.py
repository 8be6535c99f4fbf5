"""Questions that compare rows with the average, with another row, or two columns with each other."""

from random import Random

from training.questions.labels import label_columns, named
from training.questions.lexicon import MEASURES
from training.questions.query import Query, Question, column_sql, number_attribute, pick_attribute, table_sql
from training.questions.wording import finished, is_asking, noun, one_of, spoken
from training.schemas.entity import Attribute, MadeUp


def against_average(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which books cost more than the average?'"""
    entity = rng.choice(made_up.entities)
    attribute = number_attribute(rng, entity)
    if not attribute:
        return None
    column, name, who = column_sql(entity, attribute), spoken(rng, attribute), noun(rng, entity)
    sign, more, above = rng.choice(
        ((">", "higher", "above"), (">", "greater", "above"), ("<", "lower", "below"))
    )
    ways = (
        "with {u} average {a} / whose {a} is {m} than the average / with a {a} {u} the average {a} / with a {a} {u} average"
        "/ whose {a} is {u} the average / that have a {m} than average {a} / with a {m} {a} than the average {e}"
        "/ whose {a} exceeds the mean"
        if sign == ">"
        else "with {u} average {a} / whose {a} is {m} than the average / with a {a} {u} the average {a} / whose {a} is {u} average"
        "/ with a {m} {a} than average"
    )
    phrase = one_of(rng, ways).format(u=above, a=name, m=more, e=entity.words)
    measure = MEASURES.get(attribute.words)
    if measure and rng.random() < 0.35:
        ways_alone = [
            way for way in (measure.above if sign == ">" else measure.below) if not way.startswith("with")
        ]
        average_said = rng.choice(("average", "the average", f"the average {entity.words}"))
        phrase = rng.choice(ways_alone).format(average_said) if ways_alone else phrase
    is_count = rng.random() < 0.25
    opening = one_of(
        rng,
        "How many / Count the / number of"
        if is_count
        else "Which / List the / Show / Find all / Which / names of",
    )
    average = f"(SELECT AVG({column}) FROM {table_sql(entity)})"  # noqa: S608 - text for training
    query = Query(
        select=("COUNT(*)",) if is_count else label_columns(entity),
        tables=(entity,),
        where=f"{column} {sign} {average}",
    )
    sentence = f"{opening} {who} {phrase}"
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up), hardness="hard"
    )


def against_one(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which players are taller than Anna Schmidt?'"""
    entity = rng.choice(made_up.entities)
    attribute = pick_attribute(rng, entity, "money", "int", "real", "date", "year")
    by_name = named(rng, made_up, entity)
    if not attribute or not by_name or attribute in entity.labels:
        return None
    said, condition, values = by_name
    column = column_sql(entity, attribute)
    sign, phrase = _comparison(rng, attribute, said)
    opening = one_of(rng, "Which {w} / List the {w} / Show all {w} / Find {w} / {w} / Which {w}").format(
        w=entity.plural
    )
    is_count = rng.random() < 0.2
    if is_count:
        opening = f"How many {entity.plural}"
    if not is_asking(opening):
        opening += rng.choice((" that", " which", " who" if entity.is_person else " that"))
    one = f"(SELECT {column} FROM {table_sql(entity)} WHERE {condition})"  # noqa: S608 - text for training
    query = Query(
        select=("COUNT(*)",) if is_count else label_columns(entity),
        tables=(entity,),
        where=f"{column} {sign} {one}",
    )
    return Question(
        text=finished(rng, f"{opening} {phrase}", is_question=is_asking(opening)),
        sql=query.sql(made_up), hardness="hard", values=values,
    )  # fmt: skip


def two_columns(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Which matches have more home goals than away goals?'"""
    entity = rng.choice(made_up.entities)
    kinds = [
        [a for a in entity.attributes if a.is_number],
        [a for a in entity.attributes if a.kind == "date"],
    ]
    kinds = [kind for kind in kinds if len(kind) > 1]
    if not kinds:
        return None
    first, second = rng.sample(rng.choice(kinds), 2)
    sign, more = rng.choice(
        ((">", "greater"), (">", "higher"), ("<", "lower"), ("<", "smaller"), ("=", "equal"))
    )
    if first.kind == "date":
        more = {">": "later", "<": "earlier"}.get(sign, "equal")
    than = "the same as" if sign == "=" else f"{more} than"
    sentence = one_of(
        rng, "{o} {w} whose {a} is {t} their {b} / {o} {w} where the {a} is {t} the {b} / {o} {w} with {a} {t} {b}"
    ).format(
        o=one_of(rng, "Which / List the / Show all / Find the / How many"), w=entity.plural, t=than,
        a=spoken(rng, first), b=spoken(rng, second),
    )  # fmt: skip
    is_count = sentence.startswith("How many")
    query = Query(
        select=("COUNT(*)",) if is_count else label_columns(entity), tables=(entity,),
        where=f"{column_sql(entity, first)} {sign} {column_sql(entity, second)}",
    )  # fmt: skip
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=query.sql(made_up),
        hardness="medium",
    )


def _comparison(rng: Random, attribute: Attribute, said: str) -> tuple[str, str]:
    """(sign, words): '>', 'are taller than Anna'."""
    is_more = rng.random() < 0.6
    measure = MEASURES.get(attribute.words)
    plain = (
        [w for w in (measure.above if is_more else measure.below) if w.endswith("r than {}")]
        if measure
        else []
    )
    if plain and rng.random() < 0.6:
        sign = ">" if is_more else "<"
        return sign, f"are {rng.choice(plain).format(said)}"
    name = spoken(rng, attribute)
    if attribute.kind in ("date", "year"):
        more = "a later" if is_more else "an earlier"
    else:
        more = rng.choice(("a higher", "a larger", "a greater") if is_more else ("a lower", "a smaller"))
    return (">" if is_more else "<"), f"have {more} {name} than {said}"


def same_as(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'Who lives in the same city as Anna Schmidt?'"""
    entity = rng.choice(made_up.entities)
    attribute = pick_attribute(rng, entity, "choice", "place", "country", "company", "year")
    by_name = named(rng, made_up, entity)
    if not attribute or not by_name or attribute in entity.labels:
        return None
    said, condition, values = by_name
    column = column_sql(entity, attribute)
    sentence = one_of(
        rng,
        "Which {w} have the same {a} as {v} / {o} {w} with the same {a} as {v} / {o} all {w} that share the {a} of {v}"
        "/ {w} with the {a} of {v}",
    ).format(w=entity.plural, a=spoken(rng, attribute), v=said, o=one_of(rng, "List / Show / Find / Give me"))
    one = f"(SELECT {column} FROM {table_sql(entity)} WHERE {condition})"  # noqa: S608 - text for training
    query = Query(select=label_columns(entity), tables=(entity,), where=f"{column} = {one}")
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=query.sql(made_up),
        hardness="hard",
        values=values,
    )
