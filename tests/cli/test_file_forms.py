"""Parquet files and spreadsheets, read back with the libraries that others read them with."""

import io
import math
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

import openpyxl
import pyarrow.parquet
import pytest

from sqlcoder_local.cli.parquet import write_parquet
from sqlcoder_local.cli.xlsx import write_xlsx
from sqlcoder_local.database.interval import Interval
from sqlcoder_local.database.rows import Rows, Value, stream_of

MOMENT = datetime(2024, 2, 29, 12, 30, 15, 5, tzinfo=UTC)
UNIQUE = UUID("6f1ed002-ab5f-11ee-8000-0242ac120002")


def rows(*columns: list[Value], names: tuple[str, ...] = ()) -> Rows:
    return Rows(
        columns=names or tuple(f"c{number}" for number in range(len(columns))),
        rows=tuple(zip(*columns, strict=True)),
        is_truncated=False,
        elapsed_seconds=0.0,
    )


def parquet(*columns: list[Value], names: tuple[str, ...] = ()):
    file = io.BytesIO()
    notes = write_parquet(stream_of(rows(*columns, names=names)), file)
    table = pyarrow.parquet.read_table(io.BytesIO(file.getvalue()))
    return table, notes


def sheet(*columns: list[Value]):
    file = io.BytesIO()
    notes = write_xlsx(stream_of(rows(*columns)), file)
    book = openpyxl.load_workbook(io.BytesIO(file.getvalue()))
    return list(book["rows"].iter_rows(min_row=2)), notes


@pytest.mark.parametrize(
    ("cells", "kind", "read"),
    [
        ([1, None, 2**63 - 1], "int64", None),
        ([True, False, None], "bool", None),
        ([1.5, None, math.inf], "double", None),
        ([1, 2.5, None], "double", [1.0, 2.5, None]),
        (["a", None, "🦆\x00"], "string", None),
        ([b"\x00\xff", None], "binary", None),
        ([date(1, 1, 1), date(9999, 12, 31)], "date32[day]", None),
        ([datetime(2024, 1, 1, 1, 2, 3, 4), None], "timestamp[us]", None),  # noqa: DTZ001
        ([MOMENT, None], "timestamp[us, tz=UTC]", None),
        ([time(23, 59, 59, 999999), None], "time64[us]", None),
        ([Decimal("1.20"), Decimal("-1000000.5"), None, 3], "decimal128(9, 2)", [
            Decimal("1.20"), Decimal("-1000000.50"), None, Decimal("3.00")
        ]),
        ([Decimal("1E+60"), Decimal("0.5")], "decimal256(62, 1)", None),
        ([None, None], "string", None),
        ([], "string", None),
    ],
)  # fmt: skip
def test_parquet_keeps_kinds_and_values(cells, kind, read):
    table, notes = parquet(cells)
    assert (str(table.schema[0].type), table.column(0).to_pylist()) == (kind, cells if read is None else read)
    assert notes == ()


@pytest.mark.parametrize(
    ("cells", "read"),
    [
        ([2**63, 1], [str(2**63), "1"]),
        ([2**53 + 1, 0.5], [str(2**53 + 1), "0.5"]),
        ([1, "a", b"\xff"], ["1", "a", "ff"]),
        ([Decimal("NaN"), Decimal("1.0")], ["NaN", "1.0"]),
        ([UNIQUE], [str(UNIQUE)]),
        ([Interval(months=1, microseconds=5), timedelta(days=1)], ["P1MT0.000005S", "P1D"]),
        ([[1, None], {"a": date(2024, 1, 1)}], ["[1, null]", '{"a": "2024-01-01"}']),
        ([datetime(2024, 1, 1), MOMENT], ["2024-01-01 00:00:00", "2024-02-29 12:30:15.000005+00:00"]),  # noqa: DTZ001
    ],
)  # fmt: skip
def test_parquet_writes_what_fits_no_kind_as_text_and_says_so(cells, read):
    table, notes = parquet(cells)
    assert table.column(0).to_pylist() == read
    assert notes == ("These columns are written as text, to keep every value exact: c0.",)


def test_parquet_tells_columns_of_one_name_apart():
    assert parquet([1], [2], [3], names=("n", "n", "m"))[0].schema.names == ["n", "n_2", "m"]


@pytest.mark.parametrize(
    "value",
    [1, -1.5, True, date(2024, 2, 29), datetime(2024, 2, 29, 1, 2, 3), "plain"],  # noqa: DTZ001
)
def test_a_spreadsheet_keeps_what_it_knows(value):
    (((cell),),), notes = sheet([value])
    read = cell.value.date() if type(value) is date else cell.value
    assert read == value
    assert notes == ()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=1+1", "=1+1"),
        ('=HYPERLINK("x")', '=HYPERLINK("x")'),
        (2**60, str(2**60)),
        (math.nan, "nan"),
        (Decimal("0.12345678901234567890"), "0.12345678901234567890"),
        (MOMENT, "2024-02-29 12:30:15.000005+00:00"),
        (date(1850, 1, 1), "1850-01-01"),
        (b"\x00\xff", "00ff"),
        ("\x07\x1b[2J", "\\x07\\x1b[2J"),
        (UNIQUE, str(UNIQUE)),
        ([1, 2], "[1, 2]"),
    ],
)  # fmt: skip
def test_a_spreadsheet_gets_text_where_it_would_round_run_or_refuse(value, text):
    (((cell),),), _ = sheet([value])
    assert (cell.value, cell.data_type) == (text, "s")


def test_a_text_too_long_for_a_cell_is_cut_and_told():
    (((cell),),), notes = sheet(["x" * 40_000])
    assert len(cell.value) == 32_767
    assert notes == ("Texts longer than 32,767 characters are cut off there (1 times).",)


@pytest.mark.parametrize(("form", "magic"), [("parquet", b"PAR1"), ("xlsx", b"PK")])
def test_the_program_writes_files_to_a_pipe(form, magic):
    told = subprocess.run(
        [sys.executable, "-m", "sqlcoder_local", "run", "demo", "SELECT * FROM orders", "--out", form],
        capture_output=True,
        check=True,
    )
    assert told.stdout.startswith(magic)


@pytest.mark.parametrize(("form", "module"), [("parquet", "pyarrow"), ("xlsx", "openpyxl")])
def test_a_missing_library_names_the_extra(form, module):
    script = f"import sys; sys.modules[{module!r}] = None; from sqlcoder_local.cli.main import main; main()"
    told = subprocess.run(
        [sys.executable, "-c", script, "run", "demo", "SELECT 1 FROM orders", "--out", form],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 2
    assert told.stderr.splitlines()[-1].startswith("error: ")
    assert "sqlcoder-local[export]" in told.stderr
