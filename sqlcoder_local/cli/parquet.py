"""Rows as a Parquet file; the only module that knows pyarrow."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import BinaryIO, Final

from sqlcoder_local.database.cells import cell_text
from sqlcoder_local.database.rows import RowStream, Value
from sqlcoder_local.errors import UsageError

try:
    import pyarrow as pa
    import pyarrow.parquet
except ImportError as error:
    raise UsageError(
        "Parquet files are written with pyarrow, which is not installed.",
        "Install it with: pip install 'sqlcoder-local[export]'",
    ) from error

Notes = tuple[str, ...]
LARGEST_EXACT_FLOAT: Final = 2**53
LARGEST_INTEGER: Final = 2**63
MOST_DIGITS: Final = 76


def write_parquet(rows: RowStream, file: BinaryIO) -> Notes:
    """Write all rows as one table; columns of mixed kinds become text, so that nothing is lost."""
    all_rows = [row for batch in rows for row in batch]
    columns = list(zip(*all_rows, strict=True)) or [()] * len(rows.columns)
    arrays = [_array(list(cells)) for cells in columns]
    names = _distinct([column.name for column in rows.columns])
    pa.parquet.write_table(pa.Table.from_arrays(arrays, names=names), file)
    texts = [
        name for name, cells, array in zip(names, columns, arrays, strict=True) if _became_text(cells, array)
    ]
    return (
        (f"These columns are written as text, to keep every value exact: {', '.join(texts)}.",)
        if texts
        else ()
    )


def _array(cells: Sequence[Value]) -> "pa.Array":
    kinds = {cell.__class__ for cell in cells if cell is not None}
    for fits, kind in _KINDS:
        if fits(kinds, cells):
            try:
                return pa.array(_prepared(cells, kinds), type=kind(cells))
            except (pa.ArrowInvalid, OverflowError):
                break
    return pa.array([None if cell is None else cell_text(cell, null="") for cell in cells], type=pa.string())


def _prepared(cells: Sequence[Value], kinds: set[type]) -> Sequence[Value]:
    if kinds == {int, Decimal}:
        return [Decimal(cell) if isinstance(cell, int) else cell for cell in cells]
    return cells


def _is_zoned(cells: Sequence[Value]) -> bool:
    return any(isinstance(cell, datetime) and cell.tzinfo is not None for cell in cells)


def _decimal_type(cells: Sequence[Value]) -> "pa.DataType":
    """Find the digits that hold every value."""
    tuples = [Decimal(cell).as_tuple() for cell in cells if isinstance(cell, Decimal | int)]
    scale = max(max(-int(parts.exponent), 0) for parts in tuples)
    whole = max(max(len(parts.digits) + int(parts.exponent), 1) for parts in tuples)
    digits = whole + scale
    return pa.decimal128(digits, scale) if digits <= DIGITS_IN_128_BITS else pa.decimal256(digits, scale)


DIGITS_IN_128_BITS: Final = 38


def _finite(cells: Sequence[Value]) -> bool:
    return all(cell.is_finite() for cell in cells if isinstance(cell, Decimal))


def _exact_in_floats(cells: Sequence[Value]) -> bool:
    return all(abs(cell) <= LARGEST_EXACT_FLOAT for cell in cells if isinstance(cell, int))


Fits = Callable[[set[type], Sequence[Value]], bool]
_KINDS: Final[Sequence[tuple[Fits, Callable[[Sequence[Value]], "pa.DataType"]]]] = (
    (lambda kinds, _: not kinds, lambda _: pa.string()),
    (lambda kinds, _: kinds == {bool}, lambda _: pa.bool_()),
    (lambda kinds, _: kinds == {int}, lambda _: pa.int64()),
    (
        lambda kinds, cells: float in kinds and kinds <= {float, int} and _exact_in_floats(cells),
        lambda _: pa.float64(),
    ),
    (lambda kinds, cells: Decimal in kinds and kinds <= {Decimal, int} and _finite(cells), _decimal_type),
    (lambda kinds, _: kinds == {str}, lambda _: pa.string()),
    (lambda kinds, _: kinds == {bytes}, lambda _: pa.binary()),
    (lambda kinds, _: kinds == {date}, lambda _: pa.date32()),
    (lambda kinds, cells: kinds == {datetime} and not _is_zoned(cells), lambda _: pa.timestamp("us")),
    (
        lambda kinds, cells: kinds == {datetime} and all(cell is None or cell.tzinfo for cell in cells),  # type: ignore[union-attr]
        lambda _: pa.timestamp("us", tz="UTC"),
    ),
    (
        lambda kinds, cells: kinds == {time} and not any(cell and cell.tzinfo for cell in cells),  # type: ignore[union-attr]
        lambda _: pa.time64("us"),
    ),
)
"""The first that fits a column is the kind it gets; what fits none becomes text."""


def _became_text(cells: Sequence[Value], array: "pa.Array") -> bool:
    return bool(array.type == pa.string()) and any(cell.__class__ not in {str, type(None)} for cell in cells)


def _distinct(names: Sequence[str]) -> list[str]:
    """Number the later ones of columns that are called alike, which Parquet's readers stumble over."""
    seen: dict[str, int] = {}
    distinct = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        distinct.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return distinct
