"""Looks at what a user of MySQL or MariaDB may do besides reading."""

import re
from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlcoder_local.database.server.powers import Powers

GRANT: Final = re.compile(r"GRANT (?P<what>.+?) ON (?P<where>\S+) TO ", re.DOTALL)
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
    claims = [claim for (grant,) in fetch("SHOW GRANTS") for claim in claims_of(grant)]
    if not claims:
        return None
    return Powers(role=user, claims=tuple(dict.fromkeys(claims)), script=grant_script(database))


def claims_of(grant: str) -> list[str]:
    """Say what one line of SHOW GRANTS gives besides reading."""
    found = GRANT.match(grant)
    if found is None:
        return []
    given = {privilege.strip().upper() for privilege in found["what"].split(",")}
    where = found["where"]
    if where == EVERYWHERE:
        claims = {**POWERS_OVER_TABLES, **POWERS_EVERYWHERE}
        where = "every database"
    else:
        claims = POWERS_OVER_TABLES
    return [claim.format(where=where) for privilege, claim in claims.items() if privilege in given]


def grant_script(database: str) -> str:
    """Write what makes a user that may only read."""
    quoted = "`" + database.replace("`", "``") + "`"
    return (
        "CREATE USER sqlcoder_reader@'%' IDENTIFIED BY '...';"
        f" GRANT SELECT, SHOW VIEW ON {quoted}.* TO sqlcoder_reader@'%';"
    )
