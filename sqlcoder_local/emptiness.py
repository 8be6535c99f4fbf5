"""Why a query gave nothing: a text that the data spells otherwise or lacks, a date beyond what there is."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from time import monotonic

from sqlglot import exp

from sqlcoder_local.database.database import Database
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.rows import Rows, Value
from sqlcoder_local.errors import QueryTimeoutError, SqlFailedError, StatementRefusedError
from sqlcoder_local.schema import Schema
from sqlcoder_local.sql_text import checked_statement
from sqlcoder_local.sql_tree.conditions import AskedRange, AskedText, conditions_of, makes_one_row_of_all
from sqlcoder_local.sql_tree.writing import written

LOOKUP_SECONDS = 2.0
"""For all lookups together; what was not looked at by then is not told."""
MOST_CONDITIONS = 4
MOST_VALUES = 2_000
"""Of a column, to find near ones among."""
MOST_OFFERED = 5
MOST_LISTED = 12
"""A column with no more values shows them all."""
LONGEST_OFFERED = 60
LEAST_LIKENESS = 0.6


def notes_on_emptiness(sql: str, rows: Rows, database: Database) -> tuple[str, ...]:
    """Tell the likely cause where checked SQL gave no rows, or one of nothing; else nothing.

    Looks into the data for at most LOOKUP_SECONDS. Rows that were cut off, even to none, are no emptiness.
    """
    is_blank_total = is_blank(rows) and makes_one_row_of_all(sql, database.dialect)
    if rows.is_truncated or (rows.count and not is_blank_total):
        return ()
    schema = database.schema()
    conditions = conditions_of(sql, schema, database.dialect)[:MOST_CONDITIONS]
    lookup = _Lookup(database, schema)
    causes = [cause for condition in conditions for cause in lookup.causes(condition)]
    what = "The query has no rows." if rows.count == 0 else "The query found nothing to count or add up."
    if not causes and lookup.found_all and any(isinstance(condition, AskedText) for condition in conditions):
        causes = ["Every value asked for is in the data: no row meets all conditions together."]
    return (" ".join([what, *causes]),)


def is_blank(rows: Rows) -> bool:
    """Tell a single row that holds only missing values and noughts."""
    return len(rows.rows) == rows.count == 1 and all(value in (None, 0) for value in rows.rows[0])


class _Lookup:
    """Asks the database about single columns until the time is over."""

    def __init__(self, database: Database, schema: Schema) -> None:
        self._database = database
        self._schema = schema
        self._deadline = monotonic() + LOOKUP_SECONDS
        self.found_all = True
        """False once a text was not found, or was not looked for."""

    def causes(self, condition: AskedText | AskedRange) -> Iterator[str]:
        """Say what is wrong with a condition, if anything is."""
        try:
            if isinstance(condition, AskedText):
                yield from self._text(condition)
            else:
                yield from self._range(condition)
        except (SqlFailedError, QueryTimeoutError, StatementRefusedError):
            self.found_all = False

    def _text(self, asked: AskedText) -> Iterator[str]:
        column = exp.column(asked.column, quoted=True)
        select = exp.select(column).distinct().from_(self._table(asked.table))
        values = [value for (value,) in self._rows(select, MOST_VALUES) if isinstance(value, str)]
        if any(is_met(asked, value) for value in values):
            return
        self.found_all = False
        place = f"{asked.table}.{asked.column}"
        if near := near_values(asked.text, values):
            yield f"'{asked.text}' is not in {place}; near to it are {_listed(near)}."
        elif len(values) <= MOST_LISTED:
            yield f"'{asked.text}' is not in {place}, which holds {_listed(values) or 'no texts'}."
        elif len(values) < MOST_VALUES:
            yield f"'{asked.text}' is not in {place}."

    def _range(self, asked: AskedRange) -> Iterator[str]:
        column = exp.column(asked.column, quoted=True)
        select = exp.select(exp.Min(this=column), exp.Max(this=column.copy())).from_(self._table(asked.table))
        ((least, most),) = self._rows(select, 1)
        if least is not None and not isinstance(least, bytes) and not isinstance(most, bytes):
            yield f"{asked.table}.{asked.column} lies between {least} and {most}."

    def _table(self, name: str) -> exp.Table:
        *namespace, bare = self._schema.name_parts(name)
        return exp.table_(bare, db=namespace[0] if namespace else None, quoted=True)

    def _rows(self, select: exp.Select, count: int) -> Sequence[tuple[Value, ...]]:
        """Run a query of our own through the same walls as any other."""
        dialect = self._database.dialect
        seconds = self._deadline - monotonic()
        if seconds <= 0:
            raise QueryTimeoutError("There is no time left to look into the data.")
        statement = checked_statement(
            written(select, dialect), self._schema, source_dialect=dialect, target_dialect=dialect
        )
        return self._database.run(statement.sql, limits=Limits(rows=count, seconds=seconds)).rows


def is_met(asked: AskedText, value: str) -> bool:
    """Tell whether a value is what a condition asks for."""
    return value == asked.text if asked.is_exact else asked.text.casefold() in value.casefold()


def near_values(text: str, values: Sequence[str]) -> list[str]:
    """Give the values that are spelled nearly so, hold the text or are held by it; the nearest first."""
    folded = {value.casefold(): value for value in values if value}
    asked = text.casefold()
    same = [folded[asked]] if asked in folded else []
    like = [folded[near] for near in get_close_matches(asked, folded, n=MOST_OFFERED, cutoff=LEAST_LIKENESS)]
    within = [value for spelled, value in folded.items() if asked in spelled or spelled in asked.split()]
    return list(dict.fromkeys([*same, *like, *within]))[:MOST_OFFERED]


def _listed(values: Sequence[str]) -> str:
    return ", ".join(f"'{' '.join(value.split())[:LONGEST_OFFERED]}'" for value in values)
