"""Questions that a schema cannot answer: strange things, strange columns, general talk, orders to change data."""

import re
from pathlib import Path
from random import Random

from sqlcoder_local.grammar.schema_grammar import REFUSAL
from training.questions.labels import named
from training.questions.query import Question
from training.questions.wording import COUNT_OPENINGS, LIST_OPENINGS, finished, is_asking, noun, one_of
from training.schemas.entity import Attribute, MadeUp
from training.schemas.made_up import draw_schema


def _lines(name: str) -> tuple[str, ...]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


TALK = _lines("refusals.txt")
ABSENT = _lines("absent.txt")
WORD = re.compile(r"[a-z]+")
CHANGES = """Delete all {w} / Delete the {e} with id {n} / Remove every {e} / Drop the {w} table / Update the {a} of all {w} to {n}
/ Set the {a} of every {e} to {n} / Insert a new {e} / Add a {e} with {a} {n} / Create a new {e} / Increase the {a} of all {w} by {n} percent
/ Change the {a} of {e} {n} / Truncate {w} / Rename the {w} table / Erase all {w} / Double the {a} of all {w} / Make a backup of the {w}
/ Give everyone access to the {w} / Please delete the {w}"""


def unanswerable(rng: Random, made_up: MadeUp) -> Question:
    """A question about something that this schema does not hold."""
    roll = rng.random()
    if roll < 0.1:
        sentence = rng.choice(TALK)
        text = sentence if rng.random() < 0.7 else sentence.lower().rstrip(".?")
        return Question(text=text, sql=REFUSAL, hardness="easy")
    if roll < 0.2:
        entity = rng.choice(made_up.entities)
        attribute = rng.choice(entity.attributes).words if entity.attributes else "name"
        sentence = one_of(rng, CHANGES).format(
            w=entity.plural, e=entity.words, a=attribute, n=rng.randint(1, 200)
        )
        return Question(text=finished(rng, sentence, is_question=False), sql=REFUSAL, hardness="easy")
    if roll < 0.55:
        return _asks_what_is_absent(rng, made_up)
    return _about_a_stranger(rng, made_up, is_column=roll < 0.82)


def _asks_what_is_absent(rng: Random, made_up: MadeUp) -> Question:
    """Something about a thing that the schema knows, of a kind that it does not hold."""
    known = {word for entity in made_up.entities for a in entity.attributes for word in a.words.split()}
    known |= {word for entity in made_up.entities for word in entity.words.split()}
    for _ in range(20):
        entity, sentence = rng.choice(made_up.entities), rng.choice(ABSENT)
        if not known.isdisjoint(WORD.findall(sentence.lower())):
            continue
        by_name = named(rng, made_up, entity)
        if "{v}" in sentence and not by_name:
            continue
        said, _, values = by_name or ("", "", ())
        text = sentence.format(w=noun(rng, entity), e=entity.words, v=said)
        if rng.random() < 0.3:
            text = text[:1].lower() + text[1:].rstrip("?.")
        return Question(text=text, sql=REFUSAL, hardness="easy", values=values if "{v}" in sentence else ())
    return Question(text=rng.choice(TALK), sql=REFUSAL, hardness="easy")


def _about_a_stranger(rng: Random, made_up: MadeUp, *, is_column: bool) -> Question:
    """A column that no table has, or a thing that no table is about."""
    known = {word for entity in made_up.entities for word in entity.words.split()}
    known |= {word for entity in made_up.entities for a in entity.attributes for word in a.words.split()}
    for _ in range(20):
        schema = draw_schema(rng, table_count=2, is_random=rng.random() < 0.3, words=())
        stranger = rng.choice(schema.entities)
        columns = [a for a in stranger.attributes if known.isdisjoint(a.words.split())]
        if is_column and columns:
            return _asks_column(rng, made_up, rng.choice(columns))
        if not is_column and known.isdisjoint(stranger.words.split()):
            break
    else:
        return Question(text=rng.choice(TALK), sql=REFUSAL, hardness="easy")
    if rng.random() < 0.5 or not stranger.attributes:
        sentence = rng.choice(COUNT_OPENINGS).format(stranger.plural)
    else:
        words = rng.choice(stranger.attributes).words
        sentence = one_of(
            rng,
            "{o} the {a} of all {w} / Which {e} has the highest {a} / What is the average {a} of {w} / {o} all {w} by {a}",
        ).format(o=rng.choice(LIST_OPENINGS), a=words, w=stranger.plural, e=stranger.words)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=REFUSAL, hardness="easy"
    )


def _asks_column(rng: Random, made_up: MadeUp, attribute: Attribute) -> Question:
    entity = rng.choice(made_up.entities)
    sentence = one_of(
        rng,
        "What is the {a} of each {e} / Show the {a} of all {w} / Which {e} has the highest {a} / average {a} of {w}"
        "/ List the {w} with their {a} / What is the total {a} of {w} / How many {w} have a {a} / Which {w} have no {a}"
        "/ Which {w} have the lowest {a} / number of {w} per {a} / List the {w} by {a} / How much {a} did the {w} have last year",
    ).format(a=attribute.words, e=entity.words, w=entity.plural)
    return Question(
        text=finished(rng, sentence, is_question=is_asking(sentence)), sql=REFUSAL, hardness="easy"
    )
