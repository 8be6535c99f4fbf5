"""Takes the pattern of a TO_CHAR over a moment apart."""

import re
from collections.abc import Iterator
from typing import Final

from sqlglot import exp

from sqlcoder_local.sql_tree.kinds import MOMENTS, TEXT, UNKNOWN, kind_of
from sqlcoder_local.sql_tree.no_such import no_such

# The parser has rewritten PostgreSQL's codes already, and takes the MM of FMMonth and the D of Day for such.
PIECE: Final = re.compile(
    r"(?P<name>F%month|Month|Mon|(?:FM)?%uay|%uy)|(?P<plain>(?:%[YmdHMSj]|[-/ .,:_])+)|(?P<quarter>Q)"
    r"|\"(?P<literal>[^\"%]*)\""
)


def pieces_of(node: exp.TimeToStr, engine: str) -> Iterator[re.Match[str]]:
    """Take a pattern apart into names, codes, quarters and texts; raises StatementRefusedError for others."""
    pattern = node.text("format")
    end = 0
    if kind_of(node.this) in (*MOMENTS, TEXT, UNKNOWN):
        for found in PIECE.finditer(pattern):
            if found.start() != end:
                break
            end = found.end()
            yield found
    if end != len(pattern) or not pattern:
        raise no_such("TO_CHAR with this format", engine=engine)
