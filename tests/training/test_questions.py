"""Every shape of question on its own: its SQL runs, finds something, and is what the grammar lets through."""

import re
from itertools import islice
from random import Random

import pytest

from sqlcoder_local.grammar.schema_grammar import REFUSAL
from sqlcoder_local.prompt.question_mentions import question_mentions
from sqlcoder_local.sql_text import checked_statement
from training.questions import counting, durations, listing, moments, superlatives, through_links, totals
from training.questions.lexicon import MEASURES, SYNONYMS
from training.questions.query import Question
from training.questions.refusals import TALK, unanswerable
from training.questions.shapes import JOINED, REACHING, SINGLE, draw_question, with_typo
from training.questions.wording import finished
from training.schemas.filled import filled_database
from training.schemas.made_up import draw_schema
from training.written_check import refused_from

WORDS = ("apple", "river", "cloud", "engine", "spoon", "marble", "yellow", "bridge")
SHAPES = [
    (shape, reach) for group, reach in ((SINGLE, 0.0), (REACHING, 1.0), (JOINED, 0.0)) for shape in group
]
MAY_BE_EMPTY = {"having_only", "owners_having", "both_values", "two_columns", "shared_values"}
"""Shapes that ask for a number of rows, or for rows that meet two things, which no filling guarantees."""
ANSWERED_IN = 0.75


def draw(shape, reach, rng):
    while True:
        made_up = draw_schema(
            rng, table_count=rng.choice((2, 3, 4)), is_random=rng.random() < 0.3, words=WORDS
        )
        if question := shape(rng, made_up, reach):
            return made_up, question


def rows_of(made_up, question, rng):
    connection = filled_database(made_up.schema, question.sql, rng)
    carried = checked_statement(question.sql, made_up.schema, target_dialect="sqlite")
    rows = connection.execute(carried.sql).fetchall()
    connection.close()
    return rows


@pytest.mark.parametrize(
    ("shape", "reach"), SHAPES, ids=lambda value: getattr(value, "__name__", f"reach-{value}")
)
def test_the_sql_of_every_shape_runs_and_finds_something(shape, reach):
    rng = Random(f"{shape.__name__} {reach}")
    drawn = [draw(shape, reach, rng) for _ in range(16)]
    found = [bool(rows_of(made_up, question, rng)) for made_up, question in drawn]
    assert shape.__name__ in MAY_BE_EMPTY or sum(found) >= ANSWERED_IN * len(found)
    assert any(found)


@pytest.mark.parametrize("seed", range(8))
def test_what_training_draws_runs_and_finds_something(seed):
    rng, found = Random(seed), []
    while len(found) < 150:
        made_up = draw_schema(
            rng, table_count=rng.choice((1, 2, 3, 5)), is_random=rng.random() < 0.3, words=WORDS
        )
        question = draw_question(rng, made_up, joined_share=0.45)
        if question.sql != REFUSAL:
            found.append(bool(rows_of(made_up, question, rng)))
    assert sum(found) >= 0.93 * len(found)


def test_the_grammar_admits_every_shape():
    rng = Random(11)
    refused = []
    for shape, reach in SHAPES * 2:
        made_up, question = draw(shape, reach, rng)
        if refused_from(question.sql, made_up.schema):
            refused.append(question.sql)
    assert refused == []


def test_no_sentence_is_left_with_a_gap():
    rng = Random(5)
    for shape, reach in SHAPES * 10:
        _, question = draw(shape, reach, rng)
        assert not set("{}") & set(question.text)
        assert "  " not in question.text
        assert " None" not in question.text


def test_values_of_the_database_stand_in_the_question():
    rng = Random(6)
    for _ in range(1500):
        made_up = draw_schema(rng, table_count=3, is_random=False, words=())
        question = draw_question(rng, made_up, joined_share=0.5)
        for match in question.values:
            assert match.value.casefold() in question.text.casefold()


def test_the_shapes_say_many_things():
    rng = Random(7)
    texts = set()
    for _ in range(3000):
        made_up = draw_schema(rng, table_count=3, is_random=False, words=())
        texts.add(draw_question(rng, made_up, joined_share=0.5).text)
    assert len(texts) > 2900


def test_nearly_every_answer_holds_only_what_its_own_question_mentions():
    """What the look into the database misses now and then, no grammar can give back."""
    rng, admitted = Random(12), []
    while len(admitted) < 150:
        made_up = draw_schema(rng, table_count=rng.choice((1, 2, 3)), is_random=False, words=())
        question = draw_question(rng, made_up, joined_share=0.45)
        if question.sql == REFUSAL:
            continue
        mentions = question_mentions(question.text, made_up.schema, question.values)
        admitted.append(not refused_from(question.sql, made_up.schema, mentions))
    assert sum(admitted) >= 0.96 * len(admitted)


@pytest.mark.parametrize(
    ("shape", "reach", "said", "written"),
    [
        (moments.first_or_last, 0.0, "last", r"SELECT MAX\("),
        (durations.span, 0.0, "on average", r"AVG\("),
        (listing.list_entities, 0.0, " to newest", "ASC"),
        (superlatives.top, 0.0, " second ", "LIMIT 1 OFFSET 1"),
        (superlatives.top, 0.0, "the fewest", "ASC LIMIT"),
        (totals.share_of_total, 0.0, "percentage", r"100\.0 \*"),
        (counting.count_rows, 0.0, " yet", "IS NULL|= FALSE"),
        (through_links.average_count, 0.0, "on average", r"CAST\(COUNT\(\*\) AS FLOAT\)"),
    ],
)
def test_what_a_question_says_is_what_its_sql_does(shape, reach, said, written):
    rng = Random(13)
    drawn = (draw(shape, reach, rng)[1] for _ in range(3000))
    asked = islice((question.sql for question in drawn if said in question.text), 3)
    assert [sql for sql in asked if not re.search(written, sql)] == []


def test_a_question_across_a_link_joins_three_tables():
    rng = Random(14)
    drawn = [draw(through_links.through_link, 0.0, rng)[1].sql for _ in range(20)]
    assert any(sql.count(" JOIN ") == 2 for sql in drawn)


def test_what_is_absent_is_asked_of_things_that_are_there():
    rng = Random(15)
    made_up = draw_schema(rng, table_count=3, is_random=False, words=())
    nouns = {entity.plural for entity in made_up.entities}
    texts = [unanswerable(rng, made_up).text for _ in range(200)]
    assert sum(any(noun in text for noun in nouns) for text in texts) > 40


def test_what_cannot_be_answered_is_refused():
    rng = Random(8)
    made_up = draw_schema(rng, table_count=3, is_random=False, words=())
    drawn = [unanswerable(rng, made_up) for _ in range(100)]
    assert {question.sql for question in drawn} == {REFUSAL}
    assert len({question.text for question in drawn}) > 80
    assert len(TALK) > 50


def test_a_typo_leaves_the_values_alone():
    rng = Random(9)
    question = Question(
        text="Which members come from Vienna", sql="SELECT a.b FROM a WHERE a.c = 'vienna'", hardness="easy"
    )
    changed = {with_typo(rng, question).text for _ in range(50)}
    assert len(changed) > 3
    assert all("Vienna" in text for text in changed)


def test_the_lexicon_is_large_and_says_something_new():
    assert sum(map(len, SYNONYMS.values())) >= 400
    assert len(MEASURES) >= 60
    assert all(word not in said for word, said in SYNONYMS.items())


def test_an_owner_in_quotes_keeps_only_the_apostrophe():
    assert "Anna's orders" in finished(
        Random(3), "List 'Anna's orders".replace("Anna", "Anna'"), is_question=False
    )
