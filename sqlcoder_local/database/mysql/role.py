"""Looks at what a user of MySQL or MariaDB may do besides reading."""

import re
from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlcoder_local.database.server.powers import Powers

GRANT: Final = re.compile(r"GRANT (?P<what>.+?) ON (?P<where>\S+) TO ", re.DOTALL)
COLUMNS: Final = re.compile(r"\s*\([^)]*\)")
WRITING: Final = frozenset({"INSERT", "UPDATE", "DELETE", "CREATE"})
EVERYWHERE: Final = "*.*"
POWERS_EVERYWHERE: Final = {
    "ALL PRIVILEGES": "has all privileges on the server",
    "SUPER": "has the privilege SUPER",
    "FILE": "may read and write files of the server",
    "SHUTDOWN": "may shut the server down",
    "CREATE USER": "may make users",
}
POWERS_OVER_TABLES: Final = {
    "ALL PRIVILEGES": "has all privileges on {where}",
    "DROP": "may drop tables of {where}",
    "ALTER": "may change tables of {where}",
}


def powers_of(fetch: Callable[[str], Sequence[tuple[Any, ...]]]) -> Powers | None:
    """Say what the current user may do besides reading."""
    ((user, database),) = fetch("SELECT CURRENT_USER(), DATABASE()")
    grants = [grant for (grant,) in fetch("SHOW GRANTS")]
    claims = [claim for grant in grants for claim in claims_of(grant)]
    writes = [claim for grant in grants for claim in writes_of(grant)]
    if not claims and not writes:
        return None
    return Powers(
        role=user,
        claims=tuple(dict.fromkeys(claims)),
        writes=tuple(dict.fromkeys(writes)),
        script=grant_script(database),
    )


def claims_of(grant: str) -> list[str]:
    """Say what one line of SHOW GRANTS gives that no read-only session is trusted to stop."""
    given, where = _privileges(grant)
    claims = POWERS_OVER_TABLES | (POWERS_EVERYWHERE if where == EVERYWHERE else {})
    named = _named(where)
    return [claim.format(where=named) for privilege, claim in claims.items() if privilege in given]


def writes_of(grant: str) -> list[str]:
    """Say what one line of SHOW GRANTS lets a user write, which a read-only session stops."""
    given, where = _privileges(grant)
    return [f"may write to {_named(where)}"] if given & WRITING else []


def _privileges(grant: str) -> tuple[set[str], str]:
    found = GRANT.match(grant)
    if found is None:
        return set(), ""
    # Columns may stand behind a privilege, in brackets.
    names = COLUMNS.sub("", found["what"]).split(",")
    return {name.strip().upper() for name in names}, found["where"]


def _named(where: str) -> str:
    return "every database" if where == EVERYWHERE else where


def grant_script(database: str) -> str:
    """Write what makes a user that may only read."""
    quoted = "`" + database.replace("`", "``") + "`"
    return (
        "CREATE USER sqlcoder_reader@'%' IDENTIFIED BY '...';"
        f" GRANT SELECT, SHOW VIEW ON {quoted}.* TO sqlcoder_reader@'%';"
    )
