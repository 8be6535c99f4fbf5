"""What a query may do on a SQLite connection: read, within limits, and nothing else."""

import re
import sqlite3
import time
from collections.abc import Callable
from functools import cache
from typing import Final

LOCKING_PRAGMAS: Final = (
    "PRAGMA query_only = 1",
    "PRAGMA trusted_schema = 0",
    "PRAGMA cell_size_check = 1",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
    "PRAGMA hard_heap_limit = 268435456",  # of the whole process, and it cannot be raised again
)

LONGEST_VALUE: Final = 10_000_000
# These look for one text in another inside a single opcode, where neither a time limit nor cancelling reaches
# them; at these lengths the worst texts take about a second.
LONGEST_VALUE_BESIDE: Final = {
    "trim": 100_000,
    "instr": 500_000,
    "replace": 500_000,
    "glob": 500_000,
    "like": 1_000_000,
}

LIMITS: Final = (
    (sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 500),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 100),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 50),
    (sqlite3.SQLITE_LIMIT_VDBE_OP, 100_000),
    (sqlite3.SQLITE_LIMIT_FUNCTION_ARG, 64),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
    (sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 100),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
    (sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0),
)

READING: Final = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE})

ALLOWED_FUNCTIONS: Final = frozenset(
    name
    for group in (
        "-> ->> abs char coalesce concat concat_ws glob hex ifnull if iif instr length like likelihood",
        "likely lower ltrim max min nullif octet_length quote random replace round rtrim sign soundex",
        "substr substring trim typeof unicode unlikely upper",
        "avg count group_concat string_agg sum total median percentile percentile_cont percentile_disc",
        "cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank row_number",
        "current_date current_time current_timestamp date datetime julianday strftime time timediff",
        "unixepoch",
        "acos acosh asin asinh atan atan2 atanh ceil ceiling cos cosh degrees exp floor ln log log10 log2",
        "mod pi pow power radians sin sinh sqrt tan tanh trunc",
        "json json_array json_array_length json_error_position json_extract json_group_array",
        "json_group_object json_insert json_object json_patch json_pretty json_quote json_remove",
        "json_replace json_set json_type json_valid regexp",
        "bm25 highlight match offsets snippet",
    )
    for name in group.split()
)

ALLOWED_IN_VIEWS: Final = ALLOWED_FUNCTIONS | {"format", "printf"}
"""A width of a billion in a format runs for seconds, so only a view of the database may choose one."""

OPCODES_BETWEEN_LOOKS: Final = 2_000


def may(action: int, first: str | None, second: str | None, _database: str | None, view: str | None) -> int:
    """Answer SQLite's question whether a statement that is being compiled may do this."""
    if action in READING:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION:
        allowed = ALLOWED_IN_VIEWS if view else ALLOWED_FUNCTIONS
        return sqlite3.SQLITE_OK if (second or "").lower() in allowed else sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_PRAGMA and first == "data_version" and second is None:
        # FTS5 asks for it on every read.
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def lock(connection: sqlite3.Connection, virtual_tables: tuple[str, ...]) -> None:
    """Take everything but reading from a connection; the order counts."""
    for pragma in LOCKING_PRAGMAS:
        connection.execute(pragma)
    # A virtual table connects on its first use, which the authorizer would see as a write.
    for table in ("json_each", "json_tree", *virtual_tables):
        quoted = table.replace('"', '""')
        try:
            connection.execute(f'SELECT * FROM "{quoted}" LIMIT 0').fetchall()  # noqa: S608  quoted above
        except sqlite3.Error:
            continue
    connection.create_function("regexp", 2, matches, deterministic=True)
    for limit, value in LIMITS:
        connection.setlimit(limit, value)
    connection.set_authorizer(may)


def matches(pattern: object, text: object) -> bool | None:
    """Answer text REGEXP pattern, for which SQLite has the operator and no function.

    A pattern can take for ever, which only the process that ends this one at its deadline can stop.
    """
    if not isinstance(pattern, str) or text is None:
        return None
    return compiled(pattern).search(str(text)) is not None


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Read a pattern once for all rows."""
    return re.compile(pattern)


def limit_values_of(connection: sqlite3.Connection, query: str) -> None:
    """Allow long values only where no function of the query could search them for minutes."""
    text = query.lower()
    lengths = [length for name, length in LONGEST_VALUE_BESIDE.items() if name in text]
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, min(lengths, default=LONGEST_VALUE))


class Watch:
    """Stops a running statement at its deadline or when the user wants, and remembers which it was."""

    def __init__(self, seconds: float, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        self._deadline = time.monotonic() + seconds
        self._paused_since: float | None = None
        self._is_cancelled = is_cancelled
        self.is_out_of_time = False

    def wants_stop(self) -> bool:
        """Look at the clock and ask the user's flag."""
        self.is_out_of_time = time.monotonic() > self._deadline
        return self.is_out_of_time or self._is_cancelled()

    def pause(self) -> None:
        """Stop the clock, for what follows is not the statement's work."""
        self._paused_since = time.monotonic()

    def go_on(self) -> None:
        """Let the clock run again."""
        if self._paused_since is not None:
            self._deadline += time.monotonic() - self._paused_since
            self._paused_since = None
