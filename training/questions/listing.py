"""Questions that list rows, or look up what is known of one."""

from random import Random

from training.questions.asked import Asked, draw_asked, pick_entity
from training.questions.clauses import clause_of
from training.questions.labels import label_columns, label_words, named
from training.questions.lexicon import MEASURES
from training.questions.query import Query, Question, column_sql, key_sql, pick_attribute, table_sql
from training.questions.wording import (
    LIST_OPENINGS,
    finished,
    is_asking,
    listed,
    one_of,
    spoken,
    spoken_plural,
)
from training.schemas.entity import Attribute, Entity, MadeUp

RUNNING_SHARE = 0.35
"""How much of an order is told without the word 'order': 'cheapest first'."""
CLAUSE_SHARE, ALIKE_SHARE = 0.25, 0.2
WHOLE_OPENINGS = """Show all information about / List all details of / Show everything about / Give me all columns of
/ Show all data for / Show the full records of / Display all fields of / What do we know about / Show all details for
/ Give me all the information on / Print the complete records of / Show me all data on"""


def list_columns(rng: Random, made_up: MadeUp, reach: float) -> Question | None:
    """'List the name and city of the members.'"""
    entity = pick_entity(rng, made_up, reach)
    if not entity.attributes:
        return None
    chosen, names = _columns(rng, entity)
    asked = draw_asked(rng, made_up, entity, share=0.7, reach=reach)
    opening = rng.choice(LIST_OPENINGS)
    is_distinct = rng.random() < 0.12
    if is_distinct:
        names = rng.choice(("distinct ", "different ", "unique ", "various ")) + names
    way = one_of(
        rng,
        "{o} the {n} of {w} / {o} the {n} of all {w} / {o} the {n} for {w} / {o} {n} of {w} / {n} of {w} / {w} with their {n}"
        "/ {o} {w} with their {n} / {o} the {n} of the {w} / {o} {n} for all {w} / {o} the {n} of every {w} / {w}: {n}"
        "/ {o} all {w} and their {n} / for all {w}, {o} the {n} / {o} the {n} of {w} / {o} the {n} of the {w}",
    )
    sentence = way.format(o=opening if way.startswith("{o}") else opening.lower(), n=names, w=asked.words)
    order, tail = ("", "") if is_distinct else order_by(rng, entity, 0.2)
    query = Query(select=chosen, tables=asked.tables, where=asked.where, order=order, is_distinct=is_distinct)
    return Question(
        text=finished(rng, f"{sentence} {tail}", is_question=way.startswith("{o}") and is_asking(opening)),
        sql=query.sql(made_up), hardness=_hardness(asked, order), values=asked.values,
    )  # fmt: skip


def list_entities(rng: Random, made_up: MadeUp, reach: float) -> Question:
    """'Which books are longer than 300 pages?'"""
    entity = pick_entity(rng, made_up, reach)
    asked = draw_asked(rng, made_up, entity, share=0.85, reach=reach)
    order, tail = order_by(rng, entity, 0.25)
    select = label_columns(entity)
    if rng.random() < 0.2:
        select = (f"{table_sql(entity)}.*",)
        sentence = f"{one_of(rng, WHOLE_OPENINGS)} {asked.words}"
    elif asked.finite and rng.random() < 0.5:
        sentence = _with_verb(rng, asked)
    elif entity.labels and len(entity.attributes) > 1 and rng.random() < 0.06:
        extra = pick_attribute(rng, entity)
        clause = (
            clause_of(rng, extra, is_person=entity.is_person) if extra and extra not in entity.labels else ""
        )
        sentence = f"{rng.choice(LIST_OPENINGS)} all {asked.words}"
        if extra and clause:
            select = (*select, column_sql(entity, extra))
            sentence += f" and {clause}"
    else:
        opening = rng.choice(
            (*LIST_OPENINGS, "Which", "Which", "List all", "Show all", "Find all", "all", "")
        )
        article = "the " if opening in ("What are", "Show", "List") and rng.random() < 0.5 else ""
        verb = " are there" if opening == "Which" and not asked.where else ""
        sentence = f"{opening} {article}{asked.words}{verb}"
    is_question = bool(sentence.strip()) and is_asking(sentence.strip())
    return Question(
        text=finished(rng, f"{sentence} {tail}", is_question=is_question),
        sql=Query(select=select, tables=asked.tables, where=asked.where, order=order).sql(made_up),
        hardness=_hardness(asked, order), values=asked.values,
    )  # fmt: skip


def look_up(rng: Random, made_up: MadeUp, _reach: float) -> Question | None:
    """'What is the salary of Anna Schmidt?'"""
    entity = rng.choice(made_up.entities)
    by_name = named(rng, made_up, entity)
    others = [a for a in entity.attributes if a not in entity.labels]
    if not by_name or not others:
        return None
    said, condition, values = by_name
    attribute = rng.choice(others)
    name = spoken(rng, attribute)
    ways = (
        "What is the {a} of {v} / What is the {a} of the {e} {v} / {v}'s {a} / Show the {a} of {v} / {a} of {v} / What's the {a} of {v}"
        "/ Tell me the {a} of {v} / What is {v}'s {a} / Which {a} does {v} have / Find the {a} of the {e} named {v}"
        "/ What {a} does {v} have / What is the {a} of the {e} called {v} / Give me the {a} for {v} / {a} for {e} {v}"
    )
    verb = _verb_question(attribute)
    sentence = one_of(rng, verb if verb and rng.random() < 0.5 else ways).format(
        a=name, v=said, e=entity.words
    )
    columns: tuple[str, ...] = (column_sql(entity, attribute),)
    if len(others) > 1 and not verb and rng.random() < 0.2:
        second = rng.choice([a for a in others if a is not attribute])
        columns = (*columns, column_sql(entity, second))
        sentence = f"What are the {name} and {spoken(rng, second)} of {said}"
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)),
        sql=Query(select=columns, tables=(entity,), where=condition).sql(made_up),
        hardness="easy", values=values,
    )  # fmt: skip


def order_by(rng: Random, entity: Entity, share: float) -> tuple[str, str]:
    """(ORDER BY terms, words), in so many cases out of one."""
    attribute = pick_attribute(rng, entity)
    if not attribute or rng.random() >= share:
        return "", ""
    if rng.random() < RUNNING_SHARE and (running := _running_order(rng, entity, attribute)):
        return running
    name, column = spoken(rng, attribute), column_sql(entity, attribute)
    is_descending = rng.random() < 0.45
    if is_descending:
        ways = (
            "sorted by {} in descending order / ordered by {} descending / sorted by {} from highest to lowest"
            "/ in descending order of {} / by {} descending / ordered by {} desc / sorted descending by {} / by descending {}"
            "/ ordered from highest to lowest {} / with the highest {} first"
        )
        if attribute.kind in ("date", "year"):
            ways += "/ newest {} first / sorted by {}, latest first / most recent {} first"
    else:
        ways = (
            "sorted by {} / ordered by {} / in ascending order of {} / sorted by {} in ascending order / in order of {}"
            "/ ordered by {} ascending / sort by {} / sorted by {}, lowest first / by {} / ordered by {} asc"
        )
        if not (attribute.is_number or attribute.kind in ("date", "year", "bool")):
            ways += "/ in alphabetical order of {} / sorted alphabetically by {} / alphabetically by {}"
    tail = one_of(rng, ways).format(name)
    if rng.random() < 0.12 and entity.labels and attribute not in entity.labels:
        second = column_sql(entity, entity.labels[0])
        return (
            f"{column} {'DESC' if is_descending else 'ASC'}, {second} ASC",
            f"{tail}, then by {spoken(rng, entity.labels[0])}",
        )
    return f"{column} {'DESC' if is_descending else 'ASC'}", tail


def _running_order(rng: Random, entity: Entity, attribute: Attribute) -> tuple[str, str] | None:
    """(ORDER BY terms, words) without the column's name: 'from the oldest to the newest', 'alphabetically'."""
    is_descending = rng.random() < 0.45
    measure = MEASURES.get(attribute.words)
    if attribute.kind in ("date", "year"):
        ways = (
            "newest first / latest first / from newest to oldest / most recent first / from the newest to the oldest / latest {a} first"
            if is_descending
            else "oldest first / from oldest to newest / in chronological order / earliest first / from the oldest to the newest"
            "/ by {a}, earliest first / in order of time"
        )
    elif measure:
        most, least = rng.choice(measure.most), rng.choice(measure.least)
        first, last = (most, least) if is_descending else (least, most)
        ways = "from {f} to {l} / {f} first / from the {f} to the {l} / by {a}, {f} first / starting with the {f} / sorted by {a}, {f} first"
        ways = ways.replace("{f}", first).replace("{l}", last)
    elif entity.labels and not entity.labels[0].is_number:
        attribute, is_descending = entity.labels[-1], False
        ways = (
            "alphabetically / in alphabetical order / from A to Z / sorted alphabetically / by {a} / A to Z"
        )
    else:
        return None
    words = one_of(rng, ways).format(a=spoken(rng, attribute))
    return f"{column_sql(entity, attribute)} {'DESC' if is_descending else 'ASC'}", words


def _columns(rng: Random, entity: Entity) -> tuple[tuple[str, ...], str]:
    """(columns, words) of one to four things to tell of each row."""
    chosen = rng.sample(entity.attributes, min(len(entity.attributes), rng.choice((1, 1, 2, 2, 3, 4))))
    alike = _alike(entity, chosen[0])
    if alike and rng.random() < ALIKE_SHARE:
        chosen = rng.sample((chosen[0], rng.choice(alike)), 2)
    if entity.labels and rng.random() < 0.35:
        rest = [a for a in chosen if a not in entity.labels][:2]
        words = [label_words(rng, entity, is_plural=rng.random() < 0.5), *(spoken(rng, a) for a in rest)]
        return (*label_columns(entity), *(column_sql(entity, a) for a in rest)), listed(rng, words)
    say = spoken_plural if rng.random() < 0.3 else spoken
    columns, words = [column_sql(entity, a) for a in chosen], [say(rng, a) for a in chosen]
    if len(chosen) > 1 and rng.random() < CLAUSE_SHARE:
        words[-1] = clause_of(rng, chosen[-1], is_person=entity.is_person) or words[-1]
    if rng.random() < 0.12:
        columns.insert(0, key_sql(entity))
        words.insert(0, rng.choice(("id", "ids", "ID", f"{entity.words} id")))
    return tuple(columns), listed(rng, words)


def _alike(entity: Entity, attribute: Attribute) -> list[Attribute]:
    """The other columns that share a word or are of its kind: start date and end date."""
    words = set(attribute.words.split())
    others = [other for other in entity.attributes if other is not attribute]
    return [other for other in others if not words.isdisjoint(other.words.split())] or [
        other for other in others if other.kind == attribute.kind
    ]


def _with_verb(rng: Random, asked: Asked) -> str:
    """'Which members are from Lyon', 'Who lives in Lyon'."""
    if asked.entity.is_person and rng.random() < 0.1:
        return f"Who among the {asked.finite}"
    opening = one_of(
        rng,
        "Which / Which / Which / What / Tell me which / Find out which / Show me which / I want to know which",
    )
    return f"{opening} {asked.finite}"


def _verb_question(attribute: Attribute) -> str:
    """The question word that asks for such a column: when, where, how old; empty where there is none."""
    if attribute.kind == "date" and attribute.words.endswith(" on"):
        stem = attribute.words[:-3]
        return f"When was {{v}} {stem} / When was the {{e}} {{v}} {stem} / On which date was {{v}} {stem}"
    questions = {
        "age": "How old is {v} / How old is the {e} {v}", "birth date": "When was {v} born / When is {v}'s birthday",
        "city": "Where does {v} live / In which city is {v} / Where is {v}", "price": "How much is {v} / How much does {v} cost",
        "cost": "How much does {v} cost / How much did {v} cost", "salary": "How much does {v} earn / How much is {v} paid",
        "height": "How tall is {v} / How high is {v}", "weight": "How heavy is {v} / How much does {v} weigh",
        "length": "How long is {v}", "duration": "How long is {v} / How long does {v} take", "pages": "How long is {v}",
        "country": "Where is {v} from / Which country is {v} from", "nationality": "Where does {v} come from",
        "email": "How can I reach {v} by email / What is {v}'s email address", "phone": "What number do I call to reach {v}",
        "founded": "When was {v} founded", "built in": "When was {v} built", "population": "How many people live in {v}",
        "stock": "How many {v} are in stock / How many {v} do we have", "status": "What is the status of {v} / Is {v} open or closed",
    }  # fmt: skip
    return questions.get(attribute.words, "")


def _hardness(asked: Asked, order: str) -> str:
    return "easy" if asked.conditions < 2 and not order and not asked.joined else "medium"
