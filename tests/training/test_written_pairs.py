"""Pairs written by hand: read from their files, learnable, and asked of other values."""

import re
from dataclasses import replace
from random import Random

import pytest

from sqlcoder_local.schema import Schema
from training.corpus import read_pairs, write_pairs
from training.other_values import with_other_values
from training.real_pair import RealPair
from training.written_check import why_not
from training.written_pairs import FOLDER, UnlearnableError, is_held_out, pairs_of

PAIR = RealPair(question="?", sql="", hardness="easy", schema=Schema(tables=()), values=(), database="")
FILES = sorted(FOLDER.glob("*.sql"))
CHECKED_PER_FILE = 4


@pytest.fixture
def learnt(kites_asked):
    """The pairs of a file about kites that ends with the lines given."""
    return lambda *lines: list(pairs_of(kites_asked(*lines)))


def test_every_phrasing_of_a_query_is_a_pair_of_its_own(learnt):
    pairs = learnt(
        "? How many red kites?",
        "? count red kites",
        "SELECT COUNT(*) FROM kites WHERE colour = 'red'",
    )
    assert [pair.question for pair in pairs] == ["How many red kites?", "count red kites"]
    assert {pair.sql for pair in pairs} == {"SELECT COUNT(*) FROM kites WHERE kites.colour = 'red'"}
    assert [(v.column, v.value) for v in pairs[0].values] == [("colour", "red")]


OWN_FORMS = """
SELECT k.price FROM kites k JOIN makers m ON m.maker_id = k.maker_id WHERE NOT k.is_sold AND m.name = 'Bo Wind'
SELECT kites.price FROM kites JOIN makers ON kites.maker_id = makers.maker_id WHERE kites.is_sold = FALSE AND makers.name = 'Bo Wind'

SELECT DATE_TRUNC('month', made_at), COUNT(*) FROM kites GROUP BY DATE_TRUNC('month', made_at)
SELECT DATE_TRUNC('month', kites.made_at), COUNT(*) FROM kites GROUP BY DATE_TRUNC('month', kites.made_at)

SELECT name FROM makers WHERE maker_id NOT IN (SELECT maker_id FROM kites)
SELECT makers.name FROM makers WHERE makers.maker_id NOT IN (SELECT kites.maker_id FROM kites WHERE kites.maker_id IS NOT NULL)

SELECT CAST(SUM(CASE WHEN is_sold THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM kites
SELECT CAST(SUM(CASE WHEN kites.is_sold = TRUE THEN 1 ELSE 0 END) AS FLOAT) / NULLIF(COUNT(*), 0) FROM kites

SELECT AVG(EXTRACT(EPOCH FROM sold_at - made_at) / 3600) FROM kites WHERE made_at >= CURRENT_DATE - INTERVAL '3 months'
SELECT AVG(EXTRACT(EPOCH FROM kites.sold_at - kites.made_at) / 3600) FROM kites WHERE kites.made_at >= CURRENT_DATE - INTERVAL '3 months'

I do not know
I do not know
"""  # noqa: E501  a query reads best on one line


@pytest.mark.parametrize(("written", "own"), [entry.split("\n") for entry in OWN_FORMS.strip().split("\n\n")])
def test_sql_is_written_as_the_model_writes_it_and_admitted(learnt, written, own):
    (pair,) = learnt("? kites of makers by Bo Wind in hours in the last 3 months", written)
    assert pair.sql == own
    assert why_not(pair) is None


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        ("SELECT k.n FROM (SELECT COUNT(*) AS n FROM kites) k", "alias"),
        ("SELECT weight FROM kites", "weight"),
    ],
)
def test_sql_that_the_model_has_no_form_for_is_told(learnt, sql, reason):
    with pytest.raises(UnlearnableError, match=reason):
        learnt("? kites", sql)


def test_a_column_that_is_not_written_as_one_is_told(tmp_path):
    path = tmp_path / "broken.sql"
    path.write_text(
        "CREATE TABLE kites (\n  colour, TEXT\n);\n? kites\nSELECT colour FROM kites", encoding="utf-8"
    )
    with pytest.raises(UnlearnableError, match="colour, TEXT"):
        list(pairs_of(path))


def test_other_values_stand_in_question_sql_and_hints_alike(learnt):
    (pair,) = learnt(
        "? Which red kites made in 2019 cost over 45?",
        "SELECT kite_id FROM kites WHERE colour = 'red' AND EXTRACT(YEAR FROM made_at) = 2019 AND price > 45",
    )  # fmt: skip
    seen = set()
    for seed in range(60):
        other = with_other_values(pair, Random(seed))
        colour = re.search(r"colour = '([^']+)'", other.sql)[1]
        assert colour in other.question
        assert [match.value for match in other.values] == [colour]
        assert re.findall(r"\d+", other.question) == re.findall(r"\d+", other.sql)
        assert why_not(other) is None
        seen.add((other.question, other.sql))
    assert len(seen) > 30
    assert (pair.question, pair.sql) in seen


def test_a_value_that_no_look_into_the_database_finds_takes_nobodys_place(learnt):
    (pair,) = learnt("? red kites", "SELECT kite_id FROM kites WHERE colour = 'red'")
    held = replace(pair, values_of={("kites", "colour"): ["red", "called off", "blue"]})
    drawn = {with_other_values(held, Random(seed)).question for seed in range(30)}
    assert drawn == {"red kites", "blue kites"}


def test_pairs_are_kept_with_the_values_that_may_change(learnt, tmp_path):
    pairs = learnt("? red kites", "SELECT kite_id FROM kites WHERE colour = 'red'")
    write_pairs(tmp_path / "pairs.jsonl", pairs)
    (read,) = read_pairs(tmp_path / "pairs.jsonl")
    assert with_other_values(read, Random(3)) == with_other_values(read, Random(3))
    assert dict(read.values_of) == {k: list(v) for k, v in pairs[0].values_of.items()}


def test_whole_files_are_held_out():
    shares = {path.stem: {is_held_out(pair) for pair in pairs_of(path)} for path in FILES[:3]}
    assert all(len(kinds) == 1 for kinds in shares.values())
    drawn = [replace(PAIR, database=f"file {number}") for number in range(600)]
    assert 30 <= sum(map(is_held_out, drawn)) <= 70
