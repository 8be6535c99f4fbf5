from rich.cells import cell_len

from sqlcoder_local.cli.table import aligned_table
from sqlcoder_local.database.rows import Rows, Value


def rows(columns: tuple[str, ...], *body: tuple[Value, ...]) -> Rows:
    return Rows(columns=columns, rows=body, is_truncated=False, elapsed_seconds=0.0)


def test_text_is_left_and_numbers_are_right() -> None:
    table = aligned_table(rows(("city", "count"), ("Rome", 5), ("Berlin", 1200), ("東京", None)), width=None)
    assert table.lines == (
        "city    count",
        "------  -----",
        "Rome        5",
        "Berlin   1200",
        "東京     NULL",
    )


def test_wide_characters_take_two_places() -> None:
    table = aligned_table(rows(("a", "b"), ("東京", "x"), ("abcd", "y")), width=None)
    assert {cell_len(line) for line in table.lines[2:]} == {7}


def test_cells_cannot_reach_the_terminal() -> None:
    table = aligned_table(rows(("\x1b[2Jname",), ("[red]\x07\u202e\n</>",)), width=None)
    assert table.lines[0] == r"\x1b[2Jname"
    assert table.lines[2] == r"[red]\x07\u202e\n</>"


def test_no_rows_give_a_header() -> None:
    assert aligned_table(rows(("a", "b")), width=80).lines == ("a  b", "-  -")


def test_table_without_a_terminal_is_never_cut() -> None:
    table = aligned_table(rows(("a",), ("x" * 5000,)), width=None)
    assert len(table.lines[2]) == 5000
    assert table.notes == ()


def test_widest_column_gives_way_first_and_the_cut_is_told() -> None:
    table = aligned_table(rows(("id", "text"), (12345, "x" * 500)), width=40)
    assert table.lines[2] == "12345  " + "x" * 32 + "…"
    assert len(table.notes) == 1


def test_wide_characters_are_cut_between_characters() -> None:
    table = aligned_table(rows(("text",), ("東" * 50,)), width=20)
    assert cell_len(table.lines[2]) <= 20
    assert table.lines[2].endswith("…")


def test_columns_that_do_not_fit_are_left_out_and_told() -> None:
    columns = tuple(f"column_{number}" for number in range(30))
    table = aligned_table(rows(columns, columns), width=80)
    assert all(len(line) <= 80 for line in table.lines)
    assert "22 of 30 columns" in table.notes[0]


def test_a_result_without_columns_is_empty() -> None:
    assert aligned_table(rows(()), width=80).lines == ("", "")
