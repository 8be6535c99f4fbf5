from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.engine.token_text import TokenText, is_end_mark


@given(st.text(), st.lists(st.integers(0, 60)))
def test_text_cut_into_pieces_anywhere_comes_out_whole(text: str, cuts: list[int]) -> None:
    data = text.encode("utf-8", "replace")
    places = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    written = TokenText()
    shown = "".join(written.add(data[start:end]) for start, end in pairwise(places))
    assert shown == written.text == data.decode()


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("SELECT 1; SELECT 2", "SELECT 1"),
        ("SELECT 1\n```\nThat is", "SELECT 1\n"),
        ("SELECT 'a;b' FROM t; --", "SELECT 'a;b' FROM t"),
        ("SELECT 'it''s;' ;", "SELECT 'it''s;' "),
        ('SELECT "a;b" FROM t', None),
        ("SELECT 'open;", None),
    ],
)
def test_text_is_cut_where_its_statement_ends(text: str, kept: str | None) -> None:
    written = TokenText()
    written.add(text.encode())
    assert written.cut_at_end_mark() == (kept is not None)
    assert written.text == (text if kept is None else kept)


def test_end_marks_may_have_white_space_before_them() -> None:
    assert all(map(is_end_mark, (b";", b"\n```", b" ;\n")))
    assert not any(map(is_end_mark, (b"", b"SELECT", b"' ;")))
