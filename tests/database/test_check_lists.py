import pytest

from sqlcoder_local.database.check_lists import MOST_VALUES, allowed_texts


@pytest.mark.parametrize(
    ("condition", "dialect", "found"),
    [
        ("(s = ANY (ARRAY['x'::text, 'y''z'::text]))", "postgres", ("s", ("x", "y'z"))),
        (
            "((s)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))",
            "postgres",
            ("s", ("a", "b")),
        ),
        ("`s` in ('x','y\\'z')", "mysql", ("s", ("x", "y'z"))),
        ("s IN ('a', 'b')", "sqlite", ("s", ("a", "b"))),
        ("\"My Col\" IN ('a')", "duckdb", ("My Col", ("a",))),
        ("(n > 0)", "postgres", None),
        ("n IN (1, 2)", "sqlite", None),
        ("s IN ('a') OR s IS NULL", "sqlite", None),
        ("length(s) > 0 AND s <> ''", "sqlite", None),
        ("lower(s) IN ('a')", "sqlite", None),
        ("s IN (", "sqlite", None),
        ("s ~ '^[a-z]+$'::text", "postgres", None),
    ],
)
def test_only_a_list_of_texts_is_taken(condition, dialect, found):
    assert allowed_texts(condition, dialect) == found


def test_a_list_too_long_for_a_prompt_is_passed_over():
    texts = ", ".join(f"'{number}'" for number in range(MOST_VALUES + 1))
    assert allowed_texts(f"s IN ({texts})", "sqlite") is None
