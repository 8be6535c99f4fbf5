"""Names of tables and columns as a query of each dialect writes them."""

from collections.abc import Sequence

from sqlcoder_local.sql_name import PLAIN_NAME, RESERVED_WORDS, dotted_name


def query_name(parts: Sequence[str], dialect: str) -> str:
    """Write a name, each part quoted where it needs to be."""
    if dialect != "mysql":
        return dotted_name(parts)
    return ".".join(
        part if PLAIN_NAME.match(part) and part not in RESERVED_WORDS else f"`{part.replace('`', '``')}`"
        for part in parts
    )
