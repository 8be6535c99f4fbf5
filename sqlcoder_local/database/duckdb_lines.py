"""How values of DuckDB's driver are written as lines of CSV."""

from datetime import date, datetime, time
from decimal import Decimal
from functools import partial
from typing import Final
from uuid import UUID

from sqlcoder_local.database.block_lines import Spelling
from sqlcoder_local.database.cells import cell_text
from sqlcoder_local.database.cutting import LONGEST_CHARACTER_BYTES
from sqlcoder_local.database.rows import Value

_CONVERTED: Final = partial(cell_text, null="")


def _itself(cell: Value) -> Value:
    return cell


SPELLING: Final = Spelling(
    formats={
        **dict.fromkeys((int, str, date, time, datetime, UUID, bool, Decimal), "%s"),
        float: "%r",
        type(None): "%.0s",
    },
    text=str,
    converted={bool: _CONVERTED, Decimal: _CONVERTED},
    of_text=str,
    as_text=str,
    value_of=_itself,
    longest_character=LONGEST_CHARACTER_BYTES,
)
