"""Sorts the columns of a schema by what may be done with them: compared, added up, taken apart as dates."""

from sqlcoder_local.schema import Column, Schema, Table, value_kind

KINDS = ("key", "number", "date", "boolean", "text", "loose")
DATE_ENDINGS = ("date", "datetime", "timestamp", "day", "_on", "_at", "birth", "dob")
NUMBER_WORDS = """age amount average budget capacity cost count distance duration height id level length no
    num number population points price quantity rank rate rating salary score size total value weight width
    year""".split()


def column_kinds(schema: Schema) -> dict[tuple[str, str], str]:
    """Name the kind of each column, by table and column."""
    keys = {(table.name, name) for table in schema.tables for name in _key_names(table)}
    keys |= {
        (key.referred_table, name)
        for table in schema.tables
        for key in table.foreign_keys
        for name in key.referred_columns
    }
    return {
        (table.name, column.name): _kind(column, is_key=(table.name, column.name) in keys)
        for table in schema.tables
        for column in table.columns
    }


def _key_names(table: Table) -> set[str]:
    return {*table.primary_key, *(name for key in table.foreign_keys for name in key.columns)}


def _kind(column: Column, *, is_key: bool) -> str:
    """A text column that is named like a number or a date may hold one: SQLite's schemas are full of them."""
    kind = value_kind(column.declared_type)
    name = column.name.lower()
    if kind == "number":
        return "key" if is_key or name == "id" or name.endswith("_id") else "number"
    if kind != "text":
        return kind
    if not column.declared_type or name.endswith(DATE_ENDINGS):
        return "loose"
    if set(NUMBER_WORDS).intersection(name.replace("_", " ").split()):
        return "loose"
    return "text"
