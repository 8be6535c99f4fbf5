"""A schema as the published models read it: CREATE TABLE statements and the pairs that can be joined."""

from collections.abc import Iterator, Sequence

from sqlcoder_local.column_profile import EMPTY_PROFILE, ColumnProfile, Profiles
from sqlcoder_local.prompt.earlier import one_line
from sqlcoder_local.schema import Column, Schema, Table, ValueMatch
from sqlcoder_local.sql_name import dotted_name, sql_literal, sql_name

LONGEST_TYPE = 60
LONGEST_VALUE = 100
LONGEST_COMMENT = 120
GUESS, BACKED_GUESS = " (a guess by the names)", " (a guess by names and values)"
MOST_ALLOWED_VALUES = 12
"""A longer list would take the room of other tables."""
MOST_EXAMPLE_VALUES = 3
LONGEST_LIST = 200
"""Of values that were found in the data, in characters."""
NO_PROFILES: Profiles = {}


def schema_text(
    schema: Schema,
    values: Sequence[ValueMatch] = (),
    profiles: Profiles = NO_PROFILES,
    in_brief: frozenset[str] = frozenset(),
) -> str:
    """Write every table, then a comment line for each joinable pair of columns."""
    tables = [
        _in_one_line(table, values) if table.name in in_brief else _create_table(table, values, profiles)
        for table in schema.tables
    ]
    return "\n".join([*tables, *_joins(schema)])


def _in_one_line(table: Table, values: Sequence[ValueMatch]) -> str:
    """The names of the columns, and which of them hold what the question mentions."""
    names = ", ".join(_name(column.name) for column in table.columns)
    mentioned = {match.column for match in values if match.table == table.name}
    held = (
        f"{_name(column.name)} {_held(table.name, column, values, EMPTY_PROFILE)}"
        for column in table.columns
        if column.name in mentioned
    )
    comment = "; ".join(held)
    head = f"CREATE TABLE {_one_line(dotted_name(table.name_parts))} ({names});"
    return f"{head} -- {comment}" if comment else head


def _create_table(table: Table, values: Sequence[ValueMatch], profiles: Profiles) -> str:
    lines = [_column_line(table, column) for column in table.columns]
    comments = [
        _comment(table.name, column, values, profiles.get((table.name, column.name), EMPTY_PROFILE))
        for column in table.columns
    ]
    separators = [","] * (len(lines) - 1) + [""]
    body = "".join(
        f"  {line}{separator}{comment}\n"
        for line, separator, comment in zip(lines, separators, comments, strict=True)
    )
    meaning = "; ".join(filter(None, (one_line(table.comment, LONGEST_COMMENT), _size(table))))
    head = f"CREATE TABLE {_one_line(dotted_name(table.name_parts))} ("
    return f"{head}{f' -- {meaning}' if meaning else ''}\n{body});\n"


def _column_line(table: Table, column: Column) -> str:
    pieces = [_name(column.name), _one_line(column.declared_type)[:LONGEST_TYPE].upper()]
    if table.primary_key == (column.name,):
        pieces.append("PRIMARY KEY")
    return " ".join(filter(None, pieces))


def _size(table: Table) -> str:
    """Say how many rows there may be, as roughly as it is known."""
    if table.row_estimate is None or table.is_view:
        return ""
    digits = len(str(table.row_estimate))
    return f"about {round(table.row_estimate, 2 - digits):,} rows" if table.row_estimate else ""


def _comment(table: str, column: Column, values: Sequence[ValueMatch], profile: ColumnProfile) -> str:
    """What the column means and holds, on its line, so that nothing of it can pass for the prompt's own."""
    told = filter(None, (one_line(column.comment, LONGEST_COMMENT), _held(table, column, values, profile)))
    comment = "; ".join(told)
    return f" -- {comment}" if comment else ""


def _held(table: str, column: Column, values: Sequence[ValueMatch], profile: ColumnProfile) -> str:
    found = [match.value for match in values if (match.table, match.column) == (table, column.name)]
    if found:
        return f"holds {_literals(found)}"
    if 0 < len(column.allowed_values) <= MOST_ALLOWED_VALUES:
        return f"one of {_literals(column.allowed_values)}"
    return _found(profile)


def _found(profile: ColumnProfile) -> str:
    """Tell what a look into the data brought."""
    if profile.least:
        words = "from" if profile.is_whole_span else "such as"
        least, greatest = (_one_line(text)[:LONGEST_VALUE] for text in (profile.least, profile.greatest))
        return f"{words} {least} to {greatest}"
    texts = profile.texts if profile.are_all_texts else profile.texts[:MOST_EXAMPLE_VALUES]
    kept = [text for place, text in enumerate(texts) if len(_literals(texts[: place + 1])) <= LONGEST_LIST]
    if not kept:
        return ""
    words = "holds" if profile.are_all_texts and len(kept) == len(texts) else "such as"
    return f"{words} {_literals(kept)}"


def _literals(values: Sequence[str]) -> str:
    return ", ".join(sql_literal(_one_line(value)[:LONGEST_VALUE]) for value in values)


def _joins(schema: Schema) -> Iterator[str]:
    for table in schema.tables:
        for key in table.foreign_keys:
            if schema.table(key.referred_table):
                for own, other in zip(key.columns, key.referred_columns, strict=True):
                    here = f"{_one_line(dotted_name(table.name_parts))}.{_name(own)}"
                    there = f"{_one_line(dotted_name(schema.name_parts(key.referred_table)))}.{_name(other)}"
                    guess = (BACKED_GUESS if key.is_backed else GUESS) if key.is_guess else ""
                    yield f"-- {here} can be joined with {there}{guess}"


def _name(name: str) -> str:
    return _one_line(sql_name(name))


def _one_line(text: str) -> str:
    """A line break or control character in a name or value would read as the prompt's own structure."""
    if text.isprintable():
        return text
    return "".join(character if character.isprintable() else " " for character in text)
