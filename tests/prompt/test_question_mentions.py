import pytest

from sqlcoder_local.prompt.question_hints import phrases_of
from sqlcoder_local.prompt.question_mentions import question_mentions
from sqlcoder_local.schema import Column, Schema, Table, ValueMatch

SHIPS = Schema(
    tables=(
        Table(name="ships", columns=tuple(Column(name=name) for name in ("name", "status", "built_year"))),
    )
)


def mentions(question: str, *values: ValueMatch):
    return question_mentions(question, SHIPS, values)


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("ships longer than 1,250.5 feet", "1250.5"),
        ("the top five ships", "5"),
        ("more than 3 thousand", "3000"),
        ("ships over 2 tonnes", "2000"),
        ("built in 1998?", "1998"),
        ("a dozen ships", "12"),
    ],
)
def test_numbers_are_read_in_digits_and_in_words(question, number):
    assert number in mentions(question).numbers


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("launched in June 2024", "6"),
        ("launched in Sept.", "9"),
        ("launched in february", "2"),
        ("which sail on Saturdays", "6"),
        ("which sail on a wednesday", "3"),
        ("at the weekend", "0"),
        ("in the fourth quarter", "4"),
        ("in Q4 of 2024", "4"),
    ],
)
def test_months_weekdays_and_quarters_have_numbers(question, number):
    assert number in mentions(question).numbers


def test_words_that_only_begin_like_a_month_have_none():
    assert {"5", "6", "11"}.isdisjoint(mentions("the maypole, the junk, the novel and the satellite").numbers)


def test_a_row_count_is_one_or_a_number_of_the_question():
    assert mentions("top 7 ships above 2.5 metres").counts == ("1", "7")


def test_dates_are_those_of_the_question():
    assert mentions("ships built before 2010").dates[:3] == ("2010", "2009", "2011")
    assert mentions("the 300 longest ships").dates == ()


def test_a_found_value_belongs_to_its_column():
    match = ValueMatch(table="ships", column="status", value="in dock")
    found = mentions("Which ships are in dock?", match)
    assert found.found == {("ships", "status"): ("in dock",)}
    assert found.texts == ()


def test_what_is_quoted_or_has_a_capital_may_be_a_value_that_was_not_found():
    match = ValueMatch(table="ships", column="status", value="in dock")
    texts = mentions('Is the Aurora or "old tub" in dock?', match).texts
    assert {"Aurora", "old tub"} <= set(texts)


def test_words_of_the_schema_are_no_values():
    assert "status" not in mentions("ships with status unknown").texts
    assert "unknown" in mentions("ships with status unknown").texts


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        ("nurses", "nurse"),
        ("companies", "company"),
        ("churches", "church"),
        ("boxes", "box"),
        ("glass", "glass"),
    ],
)
def test_a_value_asked_for_in_the_plural_is_looked_up_in_the_singular(asked, held):
    assert held in phrases_of(f"how many {asked} are there")


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("How many professors have a Ph.D. degree?", "Ph.D."),
        ("Which of them live in the U.S.", "U.S."),
    ],
)
def test_an_abbreviation_keeps_its_full_stop(question, held):
    assert held in phrases_of(question)


def test_the_full_stop_that_ends_a_sentence_belongs_to_no_value():
    assert not [phrase for phrase in phrases_of("List the ships in Porto.") if phrase.endswith(".")]


def test_a_value_may_begin_with_a_word_of_grammar_but_not_end_with_one():
    phrases = phrases_of("Which ships are in dock for now?")
    assert "in dock" in phrases
    assert "dock for" not in phrases
