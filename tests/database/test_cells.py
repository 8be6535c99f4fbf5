"""Every kind of value as text and as JSON."""

import json
import math
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.database.cells import cell_text, json_cell
from sqlcoder_local.database.interval import Interval
from sqlcoder_local.database.plain_rows import plain_rows, rows_again

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(),
    st.binary(),
    st.decimals(allow_nan=False),
    st.dates(),
    st.times(),
    st.datetimes(timezones=st.sampled_from([None, UTC])),
    st.timedeltas(),
    st.uuids(),
    st.builds(Interval, months=st.integers(-99, 99), days=st.integers(-99, 99), microseconds=st.integers()),
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5
)


@pytest.mark.parametrize(
    ("value", "text", "in_json"),
    [
        (None, "NULL", None),
        (True, "true", True),
        (2**200, str(2**200), 2**200),
        (math.nan, "nan", "NaN"),
        (-math.inf, "-inf", "-Infinity"),
        (b"\x00\xff", "00ff", "00ff"),
        (Decimal("1.20"), "1.20", "1.20"),
        (Decimal("1E+3"), "1000", "1000"),
        (Decimal("1E+1000"), "1E+1000", "1E+1000"),
        (Decimal("NaN"), "NaN", "NaN"),
        (date(2024, 2, 29), "2024-02-29", "2024-02-29"),
        (time(1, 2, 3), "01:02:03", "01:02:03"),
        (datetime(2024, 2, 29, tzinfo=UTC), "2024-02-29 00:00:00+00:00", "2024-02-29 00:00:00+00:00"),
        (timedelta(days=-1, hours=1), "PT-23H", "PT-23H"),
        (Interval(months=14, days=-3, microseconds=1), "P1Y2M-3DT0.000001S", "P1Y2M-3DT0.000001S"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000001"),
        ([1, [None, math.inf]], '[1, [null, "Infinity"]]', [1, [None, "Infinity"]]),
        ({"é": b"\x01"}, '{"é": "01"}', {"é": "01"}),
    ],
)  # fmt: skip
def test_a_value_as_text_and_as_json(value, text, in_json):
    assert cell_text(value, null="NULL") == text
    assert json_cell(value) == in_json


@given(VALUES)
def test_any_value_can_be_written(value):
    assert isinstance(cell_text(value, null=""), str)
    json.dumps(json_cell(value), allow_nan=False)


@given(st.lists(st.tuples(VALUES, VALUES, SCALARS)))
def test_rows_come_through_a_pipe_as_they_went(rows):
    written, marked = plain_rows(rows)
    assert rows_again(json.loads(json.dumps(written)), marked) == rows
