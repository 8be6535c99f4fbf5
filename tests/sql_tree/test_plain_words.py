"""What a query answers, in words: pairs in plain_words.tsv, and nothing that is accepted fails to be said."""

from pathlib import Path

import pytest
import sqlglot

from sqlcoder_local.sql_tree.plain_words import in_plain_words

FOLDER = Path(__file__).parent
PAIRS = [line.split("\t") for line in (FOLDER / "plain_words.tsv").read_text(encoding="utf-8").splitlines()]
CONSTRUCTS = [
    line.split("\t")[3]
    for line in (FOLDER / "constructs.tsv").read_text(encoding="utf-8").splitlines()
    if line.count("\t") >= 3
]


@pytest.mark.parametrize(("sql", "sentence"), PAIRS)
def test_a_query_is_said_in_words(sql, sentence):
    assert in_plain_words(sql, "postgres") == sentence


def test_the_words_are_the_same_for_sqlite_s_way_to_take_dates_apart():
    sql = "SELECT COUNT(*) FROM orders WHERE CAST(STRFTIME('%Y', ordered_on) AS INTEGER) = 2023"
    assert in_plain_words(sql, "sqlite") == "Counts the rows of orders, where the year of ordered_on is 2023."


def test_every_construct_can_be_said():
    assert len(CONSTRUCTS) > 200
    for construct in CONSTRUCTS:
        is_query = construct.lower().startswith(("select", "with"))
        sql = construct if is_query else f"SELECT {construct} FROM t WHERE {construct}"
        assert in_plain_words(sql, "postgres").endswith("."), sql


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT DISTINCT ON (a) a, b FROM t",
        "SELECT a FROM t LIMIT 5 OFFSET 3",
        "WITH n AS (SELECT 1 AS one) SELECT one FROM n",
    ],
)
def test_what_has_no_words_is_quoted_whole(sql):
    quoted = sqlglot.parse_one(sql, read="postgres").sql(dialect="postgres")
    assert in_plain_words(sql, "postgres") == f"Gives what `{quoted}` gives."
