"""A value laid out for reading."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.cell_view import cell_view


@pytest.mark.parametrize(
    ("value", "text", "about"),
    [
        ('{"a": [1], "ü": null}', '{\n  "a": [\n    1\n  ],\n  "ü": null\n}', "JSON, 21 characters"),
        ({"a": Decimal("1.50")}, '{\n  "a": "1.50"\n}', "JSON"),
        ("{not json", "{not json", "9 characters"),
        ("[/red]\x00", "[/red]\\x00", "7 characters"),
        ("two\nlines", "two\nlines", "9 characters"),
        (None, "NULL", "no value"),
        (
            b"ab\x00\xff",
            "00000000  61 62 00 ff                                      ab..",
            "4 bytes",
        ),
        (Decimal("1.50"), "1.50", "Decimal"),
    ],
)
def test_a_value_is_laid_out_by_its_kind(value, text, about):
    view = cell_view(value)
    assert (view.text, view.about) == (text, about)


def test_long_bytes_are_cut_off_and_that_is_said():
    view = cell_view(b"x" * 1_000_000)
    assert view.about == "1,000,000 bytes, the first 65,536 shown"
    assert len(view.text.splitlines()) == 4_096


@given(st.one_of(st.text(), st.binary(), st.lists(st.text()), st.dictionaries(st.text(), st.integers())))
def test_any_value_can_be_shown(value):
    assert "\x1b" not in cell_view(value).text


def test_a_line_of_a_megabyte_is_folded_and_nothing_is_lost():
    view = cell_view("ab" * 500_000)
    assert max(map(len, view.text.splitlines())) <= 2_000
    assert view.text.replace("\n", "") == "ab" * 500_000
