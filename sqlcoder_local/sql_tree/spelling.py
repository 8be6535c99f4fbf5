"""How a dialect wants names spelled: which can stand bare and which are quoted."""

import re
from typing import Final

from sqlglot import exp

BARE_NAMES: Final = {
    "sqlite": re.compile(r"[A-Za-z_][A-Za-z0-9_]*"),
    "postgres": re.compile(r"[a-z_][a-z0-9_]*"),
}

# Words that SQLite, or the parser used here, does not read as a name at every place where a name may stand.
KEYWORDS: Final = frozenset(
    word
    for group in (
        "add all alter and any as autoincrement between by case cast check collate commit",
        "connect_by_root constraint create cross cube current_date current_time current_timestamp",
        "current_user default deferrable delete desc describe distinct drop else end escape except",
        "exists false fetch for foreign from glob grant group having if ilike in index inner insert",
        "intersect interval into is isnull join lateral left like limit lock not nothing notnull null",
        "offset on or order outer over partition partitioned_by primary qualify raise recursive",
        "references regexp returning revoke rlike rollback rollup select set table tablesample then",
        "to transaction true uncache union unique update using values when where window with xor",
    )
    for word in group.split()
)


def spell(identifier: exp.Identifier, name: str, dialect: str) -> None:
    """Give an identifier its true name, quoted where this dialect needs it."""
    is_bare = BARE_NAMES[dialect].fullmatch(name) is not None and name.lower() not in KEYWORDS
    identifier.set("this", name)
    identifier.set("quoted", not is_bare)
