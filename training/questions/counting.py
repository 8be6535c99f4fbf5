"""Questions that one number answers."""

from random import Random

from training.questions.asked import Asked, draw_asked, pick_entity
from training.questions.query import Query, Question, column_sql, key_sql, number_attribute, pick_attribute
from training.questions.wording import (
    AGGREGATES,
    COUNT_OPENINGS,
    finished,
    is_asking,
    listed,
    one_of,
    spoken,
    spoken_plural,
)
from training.schemas.entity import MadeUp

AGGREGATE_OPENINGS = """What is the / Find the / Show the / Give me the / What was the / Calculate the / Return the
/ Tell me the / Compute the / what's the / What is the / What are the / Determine the / I need the / the / Work out the"""
DISTINCT_WAYS = """How many different {a} do {w} have / Count the distinct {a} of {w} / number of distinct {a} of {w}
/ How many unique {a} are there among {w} / How many different {a} are there for {w} / Count the different {a} of {w}
/ In how many different {a} are there {w} / What is the number of different {a} among {w}"""
AGES = "EXTRACT(YEAR FROM CURRENT_DATE) - EXTRACT(YEAR FROM {})"


def count_rows(rng: Random, made_up: MadeUp, reach: float) -> Question:
    """'How many members joined in 2023?'"""
    entity = pick_entity(rng, made_up, reach)
    asked = draw_asked(rng, made_up, entity, share=0.75, reach=reach)
    attribute = pick_attribute(rng, entity)
    if attribute and rng.random() < 0.15:
        select = f"COUNT(DISTINCT {column_sql(entity, attribute)})"
        sentence = one_of(rng, DISTINCT_WAYS).format(a=spoken_plural(rng, attribute), w=asked.words)
    else:
        select, sentence = "COUNT(*)", _how_many(rng, asked)
    query = Query(select=(select,), tables=asked.tables, where=asked.where)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence.strip())), sql=query.sql(made_up),
        hardness="easy" if asked.conditions < 2 and not asked.joined else "medium", values=asked.values,
    )  # fmt: skip


def aggregate(rng: Random, made_up: MadeUp, reach: float) -> Question | None:
    """'What is the average price of novels?'"""
    entity = pick_entity(rng, made_up, reach)
    attribute = number_attribute(rng, entity)
    born = next((a for a in entity.attributes if a.words in ("birth date", "born on")), None)
    if born and rng.random() < 0.3:
        column, name = AGES.format(column_sql(entity, born)), "age"
    elif attribute:
        column, name = column_sql(entity, attribute), spoken(rng, attribute)
    else:
        return None
    asked = draw_asked(rng, made_up, entity, share=0.6, reach=reach)
    functions = rng.sample(sorted(AGGREGATES), rng.choice((1, 1, 1, 1, 2, 3)))
    names = listed(rng, [rng.choice(AGGREGATES[f]) for f in functions])
    opening = one_of(rng, AGGREGATE_OPENINGS)
    of = one_of(rng, "of / of all / for / of the / across all / for all / among / over all")
    sentence = f"{opening} {names} {name} {of} {asked.words}"
    select = tuple(f"{function}({column})" for function in functions)
    if rng.random() < 0.08:
        select = (*select, "COUNT(*)")
        sentence += f" and {one_of(rng, 'how many there are / their number / the number of them')}"
    elif (
        functions == ["SUM"] and attribute and column == column_sql(entity, attribute) and rng.random() < 0.4
    ):
        sentence = one_of(
            rng,
            "How much {a} do {w} have in total / How much {a} in total for {w} / What do the {a} of {w} add up to"
            "/ Add up the {a} of {w} / Sum up the {a} of all {w} / {w}: {a} in total / How much {a} altogether for {w}",
        ).format(a=name, w=asked.words)
    query = Query(select=select, tables=asked.tables, where=asked.where)
    is_easy = asked.conditions < 2 and len(select) == 1 and not asked.joined
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up),
        hardness="easy" if is_easy else "medium", values=asked.values,
    )  # fmt: skip


def is_there_any(rng: Random, made_up: MadeUp, reach: float) -> Question | None:
    """'Are there any members from Lyon?': their number tells."""
    entity = pick_entity(rng, made_up, reach)
    asked = draw_asked(rng, made_up, entity, share=1, most=1, reach=reach)
    if not asked.where:
        return None
    sentence = one_of(
        rng,
        "Are there any {w} / Do we have any {w} / Do we have {w} / Are there {w} / Is there any record of {w}",
    )
    return Question(
        text=finished(rng, sentence.format(w=asked.words), is_question=True),
        sql=Query(select=("COUNT(*)",), tables=asked.tables, where=asked.where).sql(made_up),
        hardness="easy", values=asked.values,
    )  # fmt: skip


def count_owners(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'How many authors have written a novel?': each one counts once."""
    links = made_up.links()
    if not links:
        return None
    child, parent, _ = rng.choice(links)
    asked = draw_asked(rng, made_up, child, share=0.7, most=1)
    who = asked.words if rng.random() < 0.6 else f"at least one of the {asked.words}"
    sentence = one_of(
        rng,
        "How many {p} have {w} / How many different {p} have {w} / Count the {p} with {w} / number of {p} that have {w}"
        "/ How many {p} are there with {w} / How many distinct {p} have {w}",
    ).format(p=parent.plural, w=who)
    query = Query(select=(f"COUNT(DISTINCT {key_sql(parent)})",), tables=(parent, child), where=asked.where)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=query.sql(made_up),
        hardness="medium", values=asked.values,
    )  # fmt: skip


def _how_many(rng: Random, asked: Asked) -> str:
    if asked.finite and rng.random() < 0.45:
        return f"{one_of(rng, 'How many / How many / How many of the / how many / Tell me how many')} {asked.finite}"
    return rng.choice(COUNT_OPENINGS).format(asked.words)
