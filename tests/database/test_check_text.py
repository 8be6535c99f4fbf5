import pytest

from sqlcoder_local.database.check_text import MOST_VALUES, checked_texts


@pytest.mark.parametrize(
    ("definition", "found"),
    [
        ("CREATE TABLE t (a TEXT CHECK (a IN ('x', 'y''z')), b INT)", {"a": ("x", "y'z")}),
        ('CREATE TABLE t ("My Col" TEXT, check("My Col" in (\'ä\')))', {"my col": ("ä",)}),
        ("CREATE TABLE t ([a b] TEXT, CONSTRAINT c CHECK\n([a b] IN\n('x')))", {"a b": ("x",)}),
        ("a TEXT CHECK (`a` IN ('x')) b TEXT CHECK (b IN ('y'))", {"a": ("x",), "b": ("y",)}),
        ("a TEXT CHECK (a IN ('x') OR a IS NULL)", {}),
        ("a TEXT CHECK ((a IN ('x')) OR b = 1)", {}),
        ("a TEXT CHECK (a NOT IN ('x'))", {}),
        ("a TEXT CHECK (lower(a) IN ('x'))", {}),
        ("a INT CHECK (a IN (1, 2))", {}),
        (f"CHECK (a IN ({', '.join(map(repr, map(str, range(MOST_VALUES + 1))))}))", {}),
    ],
)
def test_only_a_list_of_texts_that_is_the_whole_condition_is_taken(definition, found):
    assert checked_texts(definition) == found
