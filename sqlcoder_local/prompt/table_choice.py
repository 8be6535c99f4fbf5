"""The tables that the asker wants shown or left out, whatever the question says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from sqlcoder_local.errors import UsageError
from sqlcoder_local.schema import Schema

LEAST_LIKENESS = 0.5
MOST_NAMES_OFFERED = 8


@dataclass(frozen=True, kw_only=True)
class TableChoice:
    """The schema without what was excluded, and what of it must be shown."""

    schema: Schema
    pinned: tuple[str, ...]
    excluded: tuple[str, ...]


def chosen_tables(schema: Schema, *, pinned: Sequence[str], excluded: Sequence[str]) -> TableChoice:
    """Find the names that were typed; raises UsageError for one that is none, or where nothing is left."""
    shown = tuple(dict.fromkeys(_named(name, schema) for name in pinned))
    hidden = tuple(dict.fromkeys(_named(name, schema) for name in excluded))
    if both := sorted(set(shown).intersection(hidden)):
        raise UsageError(f"The table {both[0]} is both asked for and left out.", "Say one of the two.")
    if not hidden:
        return TableChoice(schema=schema, pinned=shown, excluded=())
    rest = schema.only(frozenset(table.name for table in schema.tables if table.name not in hidden))
    if not rest.tables:
        raise UsageError("Every table is left out.", "Leave out fewer of them.")
    return TableChoice(schema=rest, pinned=shown, excluded=hidden)


def _named(name: str, schema: Schema) -> str:
    """The table that is spelled so, or so but for case, or that alone bears the name in some namespace."""
    for spelled in (_exactly, _in_any_case, _without_namespace):
        found = list(spelled(name, schema))
        if len(found) == 1:
            return found[0]
        if found:
            raise UsageError(f"Several tables are called {name}.", f"Write one of: {', '.join(found)}.")
    raise UsageError(f"There is no table {name!r}.", _offer(name, schema))


def _exactly(name: str, schema: Schema) -> Iterator[str]:
    return (table.name for table in schema.tables if table.name == name)


def _in_any_case(name: str, schema: Schema) -> Iterator[str]:
    return (table.name for table in schema.tables if table.name.casefold() == name.casefold())


def _without_namespace(name: str, schema: Schema) -> Iterator[str]:
    return (table.name for table in schema.tables if table.bare_name.casefold() == name.casefold())


def _offer(name: str, schema: Schema) -> str:
    names = {table.name.casefold(): table.name for table in schema.tables}
    names |= {table.bare_name.casefold(): table.name for table in schema.tables}
    if near := get_close_matches(name.casefold(), names, n=1, cutoff=LEAST_LIKENESS):
        return f"The nearest is {names[near[0]]}."
    some = [table.name for table in schema.tables[:MOST_NAMES_OFFERED]]
    more = len(schema.tables) - len(some)
    return f"There are: {', '.join(some)}{f' and {more} more' if more > 0 else ''}."
