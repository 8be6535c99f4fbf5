"""What there is to say about a table or a column beyond its line in the tree."""

from sqlcoder_local.schema import Column, Table
from sqlcoder_local.visible_text import visible


def table_description(table: Table) -> str:
    """Say what kind of table it is where that is unusual, how large, and what its owner wrote about it."""
    words = []
    if table.kind != "table":
        words.append(table.kind)
    if table.row_estimate is not None:
        words.append(f"about {table.row_estimate:,} rows")
    return _described(words, table.comment)


def column_description(column: Column) -> str:
    """Say what the column may hold, and what its owner wrote about it."""
    words = [] if column.is_nullable else ["not null"]
    if column.is_generated:
        words.append("computed")
    elif column.default:
        words.append(f"default {column.default}")
    if column.allowed_values:
        words.append(f"one of {', '.join(column.allowed_values)}")
    return _described(words, column.comment)


def _described(words: list[str], comment: str) -> str:
    return ". ".join(filter(None, [visible(", ".join(words)), visible(" ".join(comment.split()))]))
