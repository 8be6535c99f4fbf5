import csv
import io
import json
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlcoder_local.answer import Alternative, Answer, Timings
from sqlcoder_local.cli.output import write_answer
from sqlcoder_local.database.cells import cell_text
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import Rows, Value
from sqlcoder_local.database.separated import separated
from sqlcoder_local.prompt.prompt import Prompt

ROWS = Rows(
    columns=("name", "name", "n"),
    rows=(("Zoë | Co", None, 1), ("a\nb", b"\x00\xff", float("nan")), ("=1+1", "-5", 2**60)),
    is_truncated=True,
    elapsed_seconds=0.5,
)
ANSWER = Answer(
    question="Wie viele?",
    sql="SELECT 1",
    dialect="sqlite",
    rows=ROWS,
    model="tiny",
    timings=Timings(load=0.1, prompt=0.2, generate=0.3, execute=0.5),
    prompt=Prompt(segments=(), tables_sent=()),
    notes=(),
)
TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"))
VALUES = st.one_of(st.none(), st.integers(), st.floats(allow_nan=False), TEXTS)


def written(answer: Answer, form: str) -> tuple[str, tuple[str, ...]]:
    stream = io.StringIO()
    notes = write_answer(answer, form, stream, width=None)
    return stream.getvalue(), notes


def with_row(row: list[Value]) -> Answer:
    columns = tuple(f"c{number}" for number in range(len(row)))
    return replace(ANSWER, rows=replace(ROWS, columns=columns, rows=(tuple(row),)))


def test_json_is_one_object_of_the_promised_shape() -> None:
    other = Alternative(sql="SELECT 2", score=-0.5)
    plan = Plan(lines=("Seq Scan on t",), rows=3.0, cost=2.5)
    text, _ = written(replace(ANSWER, alternatives=(other,), plan=plan), "json")
    assert json.loads(text) == {
        "question": "Wie viele?",
        "sql": "SELECT 1",
        "dialect": "sqlite",
        "columns": ["name", "name", "n"],
        "rows": [["Zoë | Co", None, 1], ["a\nb", "00ff", "NaN"], ["=1+1", "-5", 2**60]],
        "truncated": True,
        "tables_shown": [],
        "tables_left_out": [],
        "plan": {"rows": 3.0, "cost": 2.5, "steps": ["Seq Scan on t"]},
        "confidence": 1.0,
        "alternatives": [{"sql": "SELECT 2", "score": -0.5}],
        "model": "tiny",
        "timings": {"load": 0.1, "prompt": 0.2, "generate": 0.3, "execute": 0.5},
    }
    assert list(json.loads(text)) == [
        "question",
        "sql",
        "dialect",
        "columns",
        "rows",
        "truncated",
        "tables_shown",
        "tables_left_out",
        "plan",
        "confidence",
        "alternatives",
        "model",
        "timings",
    ]


def test_json_of_sql_that_was_not_run_has_no_rows() -> None:
    answer = json.loads(written(replace(ANSWER, rows=None), "json")[0])
    assert (answer["columns"], answer["rows"], answer["truncated"]) == (None, None, False)
    assert answer["plan"] is None


def test_csv_guards_formulas_says_so_and_leaves_numbers_alone() -> None:
    text, notes = written(ANSWER, "csv")
    assert list(csv.reader(io.StringIO(text))) == [
        ["name", "name", "n"],
        ["Zoë | Co", "", "1"],
        ["a\nb", "00ff", "nan"],
        ["'=1+1", "-5", str(2**60)],
    ]
    assert notes == ("Text that a spreadsheet would run as a formula got a ' before it (1 times).",)


def test_csv_counts_every_guarded_cell_of_a_row() -> None:
    _, (note,) = written(with_row(["=1", "@2", "3"]), "csv")
    assert "(2 times)" in note


@pytest.mark.parametrize(
    "text", ["=A1", "@SUM(A1)", "+1+cmd|' /C calc'!A0", "-2+3+x!A1", "\t=1", "- see below"]
)
def test_text_that_a_spreadsheet_would_run_is_a_formula(text: str) -> None:
    assert written(with_row([text]), "csv")[1]


@pytest.mark.parametrize("value", ["+49 30 1234", "-5", "+1.5", -5, -0.5, None, "a=b", "+1 (555) 010-9999"])
def test_numbers_and_plain_text_are_no_formulas(value: Value) -> None:
    assert not written(with_row([value]), "csv")[1]


@given(st.lists(VALUES, min_size=1))
def test_csv_comes_back_as_it_went_but_for_the_guard(row: list[Value]) -> None:
    text, _ = written(with_row(row), "csv")
    read = list(csv.reader(io.StringIO(text, newline="")))[1]
    expected = ["" if value is None else str(value) for value in row]
    assert [
        cell if cell == wanted else cell.removeprefix("'")
        for cell, wanted in zip(read, expected, strict=True)
    ] == expected


def test_markdown_cells_stay_in_their_cell() -> None:
    lines = written(with_row(["a|b", "x\r\ny", "<b>", "snake_case _x_", None]), "markdown")[0].splitlines()
    assert lines == [
        "| c0 | c1 | c2 | c3 | c4 |",
        "| --- | --- | --- | --- | --- |",
        r"| a\|b | x<br>y | \<b> | snake_case \_x\_ | NULL |",
    ]


@pytest.mark.parametrize("form", ["table", "csv", "markdown", "sql"])
def test_sql_is_the_data_when_nothing_was_run(form: str) -> None:
    assert written(replace(ANSWER, rows=None), form)[0] == "SELECT 1\n"


def test_sql_form_prints_the_sql_alone() -> None:
    assert written(ANSWER, "sql")[0] == "SELECT 1\n"


def test_csv_writes_every_kind_as_its_text_whether_or_not_a_formula_is_near():
    values = (
        *(1, 0.5, "x", None, True, b"\x01", Decimal("1E-9"), Decimal("2.50")),
        *(date(2024, 2, 29), time(1, 2, 3), datetime(2024, 2, 29, 1, 2, 3), UUID(int=7)),  # noqa: DTZ001
    )
    plain, beside_a_formula = separated([values], ","), separated([(*values, "=1")], ",")
    assert plain.text == f"{','.join(cell_text(value, null='') for value in values)}\n"
    assert beside_a_formula.text == plain.text.replace("\n", ",'=1\n")
