"""The queries that a gold answer stands for: alternatives between semicolons, column sets between braces."""

import re
from collections.abc import Iterator
from itertools import chain, combinations
from typing import Final

QUOTED: Final = r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\""
PIECE: Final = re.compile(rf"{QUOTED}|.", re.DOTALL)
MOST_COLUMNS: Final = 8
"""Of one set; the sets of more would be hundreds of queries."""


def gold_queries(answer: str) -> tuple[str, ...]:
    """List the queries of an answer, as sql-eval writes them; raises ValueError for braces that do not close.

    `SELECT {a.id, a.name} FROM a GROUP BY {}` stands for the query with either column and with both.
    """
    alternatives = (text.strip() for text in split_outside_quotes(answer, ";"))
    return tuple(dict.fromkeys(chain.from_iterable(map(with_each_column_set, filter(None, alternatives)))))


def with_each_column_set(query: str) -> Iterator[str]:
    """Write a query once for each non-empty choice of the columns between its first braces."""
    before, brace, rest = query.partition("{")
    inside, closing, after = rest.partition("}")
    if not brace:
        yield query
        return
    columns = [column.strip() for column in split_outside_quotes(inside, ",")]
    if not closing or not all(columns):
        raise ValueError("the braces of a column set hold no columns or do not close")
    if len(columns) > MOST_COLUMNS:
        raise ValueError(f"a column set holds more than {MOST_COLUMNS} columns")
    for count in range(1, len(columns) + 1):
        for chosen in combinations(columns, count):
            listed = ", ".join(chosen)
            yield f"{before}{listed}{after.replace('{}', listed)}"


def split_outside_quotes(text: str, separator: str) -> list[str]:
    """Split at a separator that stands neither in quotes nor in parentheses."""
    parts, depth = [""], 0
    for piece in PIECE.findall(text):
        depth += (piece == "(") - (piece == ")")
        if piece == separator and depth <= 0:
            parts.append("")
        else:
            parts[-1] += piece
    return parts
