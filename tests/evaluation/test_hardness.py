from pathlib import Path

import pytest

from sqlcoder_local.evaluation.hardness import hardness

TABLE = Path(__file__).with_name("data") / "hardness.txt"
RATED = [
    line.split(maxsplit=1)
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("label", "sql"), RATED)
@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
def test_a_query_is_rated_as_by_hand(label, sql, dialect):
    assert hardness(sql, dialect) == label


def test_the_table_holds_enough_of_each_level():
    labels = [label for label, _ in RATED]
    assert len(labels) >= 40
    assert all(labels.count(level) >= 8 for level in ("easy", "medium", "hard", "extra"))


@pytest.mark.parametrize("sql", ["SELECT FROM WHERE", "", "DROP TABLE boats", "SELECT 'open"])
def test_what_is_no_query_is_not_rated(sql):
    assert hardness(sql, "sqlite") == "unknown"
