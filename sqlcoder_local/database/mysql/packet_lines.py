"""Packets of rows made lines of CSV, the same as would be written from the values, and quicker."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from sqlcoder_local.database.cells import FORMULA_STARTS
from sqlcoder_local.database.mysql.row_packets import HEADER_BYTES, RowPackets
from sqlcoder_local.database.mysql.values import BINARY_CHARSET

# numpy takes longer to load than most queries to run: who calls `lines_of` loads it.
if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Positions = npt.NDArray[np.int64]
    Bytes = npt.NDArray[np.uint8]

Kind = Literal["as it is", "text", "float"]

AS_THEY_ARE: Final = frozenset("TINY SHORT LONG LONGLONG INT24 DECIMAL NEWDECIMAL DATE NULL".split())
"""Types whose text from the server is that of `cell_text`, and never a formula."""
MOMENTS: Final = frozenset({"DATETIME", "TIMESTAMP"})
TEXTS: Final = frozenset("VAR_STRING VARCHAR STRING TINY_BLOB MEDIUM_BLOB LONG_BLOB BLOB".split())
FLOATS: Final = frozenset({"FLOAT", "DOUBLE"})
ZEROFILL: Final = 64
"""A flag of a column whose numbers begin with zeros."""
NOTHING, TWO_BYTES = 251, 252
"""Bytes before a cell that say that it is NULL, or that two bytes follow with its length."""
SURE_LENGTHS: Final = (15, 16)
"""A number without and with a point that is no longer has digits that Python keeps as they are."""
POINT_ZERO: Final = list(b".0")


@dataclass(frozen=True, kw_only=True)
class _Column:
    """Where the cells of a column lie."""

    leads: "Positions"
    """The bytes that tell how long the cells are."""
    begins: "Positions"
    ends: "Positions"


def kind_of(type_name: str, *, flags: int, charset: int, decimals: int) -> Kind | None:
    """Say how a column of a result is written; None where its values must be looked at."""
    if flags & ZEROFILL:
        return None
    if type_name in AS_THEY_ARE or (type_name in MOMENTS and decimals == 0):
        return "as it is"
    if type_name in FLOATS:
        return "float"
    return "text" if type_name in TEXTS and charset != BINARY_CHARSET else None


def lines_of(packets: RowPackets, kinds: Sequence[Kind], mark: str, longest: int) -> str | None:
    """Write the rows; None where a cell is longer than that, needs quotes or is not sure to be right.

    The bytes before a cell become the mark between two cells, or the end of the line before.
    """
    # Deferred, as above.
    import numpy as np  # noqa: PLC0415

    data = np.frombuffer(packets.data, dtype=np.uint8)
    columns = list(_columns(data, packets.starts, len(kinds)))
    if len(columns) < len(kinds) or any((column.ends - column.begins > longest).any() for column in columns):
        return None
    written, is_kept = data.copy(), np.ones(len(data), dtype=bool)
    for byte in range(HEADER_BYTES):
        is_kept[np.asarray(packets.starts) + byte] = False
    for number, column in enumerate(columns):
        written[column.leads] = ord(mark if number else "\n")
        long = column.leads[column.begins - column.leads > 1]
        is_kept[long + 1] = is_kept[long + 2] = False
    lines = written[is_kept].tobytes()
    if _may_need_quotes(lines, mark.encode(), rows=len(packets.starts), width=len(kinds)):
        return None
    if any(
        _may_be_formulas(data, column) for column, kind in zip(columns, kinds, strict=True) if kind == "text"
    ):
        return None
    floats = [column for column, kind in zip(columns, kinds, strict=True) if kind == "float"]
    whole = [_whole_numbers(packets.data, data, column) for column in floats]
    known = [ends for ends in whole if ends is not None]
    if len(known) < len(whole):
        return None
    if known:
        ends = np.concatenate(known)
        lines = _with_point_zero(lines, ends - np.searchsorted(np.flatnonzero(~is_kept), ends))
    return lines[1:].decode() + "\n"


def _columns(data: "Bytes", starts: Sequence[int], width: int) -> Iterator[_Column]:
    """Find the cells; ends early where a cell is too long for two bytes to tell its length."""
    # Deferred, as above.
    import numpy as np  # noqa: PLC0415

    leads = np.asarray(starts, dtype=np.int64) + HEADER_BYTES
    for _ in range(width):
        lengths = data[leads].astype(np.int64)
        lengths[lengths == NOTHING] = 0
        begins = leads + 1
        if lengths.max() >= TWO_BYTES:
            if lengths.max() > TWO_BYTES:
                return
            is_long = lengths == TWO_BYTES
            low, high = data[leads[is_long] + 1], data[leads[is_long] + 2]
            lengths[is_long] = low + 256 * high.astype(np.int64)
            begins[is_long] += 2
        yield _Column(leads=leads, begins=begins, ends=begins + lengths)
        leads = begins + lengths


def _may_need_quotes(lines: bytes, mark: bytes, *, rows: int, width: int) -> bool:
    if b'"' in lines or b"\r" in lines or lines.count(b"\n") != rows:
        return True
    is_all_of_a_line = width == 1 and (b"\n\n" in lines or lines.endswith(b"\n"))
    return is_all_of_a_line or lines.count(mark) != rows * (width - 1)


def _may_be_formulas(data: "Bytes", column: _Column) -> bool:
    # Deferred, as above.
    import numpy as np  # noqa: PLC0415

    first = data[column.begins[column.ends > column.begins]]
    return bool(np.isin(first, [ord(sign) for sign in FORMULA_STARTS]).any())


def _whole_numbers(packets: bytes, data: "Bytes", column: _Column) -> "Positions | None":
    """Tell where numbers end that Python writes with .0; None where it may write one in another way."""
    # Deferred, as above.
    import numpy as np  # noqa: PLC0415

    has_value = column.ends > column.begins
    begins, ends = column.begins[has_value], column.ends[has_value]
    if not len(begins):
        return ends
    points = np.flatnonzero(data == ord("."))
    has_point = np.searchsorted(points, ends) > np.searchsorted(points, begins)
    exponents = np.flatnonzero(data == ord("e"))
    is_sure: npt.NDArray[np.bool_] = np.searchsorted(exponents, ends) == np.searchsorted(exponents, begins)
    is_sure = is_sure & (ends - begins <= np.where(has_point, SURE_LENGTHS[1], SURE_LENGTHS[0]))
    # A last digit 0 is left out by Python, and what is tiny gets an exponent.
    fourth = data[np.minimum(begins + 3, len(data) - 1)]
    is_sure = is_sure & ~(has_point & ((data[ends - 1] == ord("0")) | (fourth == ord("0"))))
    for begin, end in zip(begins[~is_sure].tolist(), ends[~is_sure].tolist(), strict=True):
        if repr(float(packets[begin:end])).encode() != packets[begin:end]:
            return None
    whole: Positions = ends[is_sure & ~has_point]
    return whole


def _with_point_zero(lines: bytes, places: "Positions") -> bytes:
    # Deferred, as above.
    import numpy as np  # noqa: PLC0415

    if not len(places):
        return lines
    both = np.insert(np.frombuffer(lines, dtype=np.uint8), np.repeat(places, 2), POINT_ZERO * len(places))
    return both.tobytes()
