"""CSV by the quick road of a server, and from its values."""

from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.separated import separated

ALL = Limits(rows=None, total_bytes=None)


def both(database, query, delimiter=",", limits=ALL):
    """What the quick road gives, and what is written from the values; with how many cells were cut."""
    with database.stream(query, limits=limits) as stream:
        quick = stream.separated(delimiter)
        assert quick is not None
        parts = list(quick)
    rows = database.run(query, limits=limits)
    slow = separated(rows.rows, delimiter)
    assert stream.row_count == rows.count == sum(part.rows for part in parts)
    return (
        ("".join(part.text for part in parts), sum(part.formulas for part in parts), stream.cut_cells),
        (slow.text, slow.formulas, rows.cut_cells),
    )
