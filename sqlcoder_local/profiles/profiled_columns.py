"""Which columns are looked into: short texts and dates, and none that may tell of persons or secrets."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from sqlcoder_local.knowledge.described import is_listed
from sqlcoder_local.knowledge.knowledge import NO_KNOWLEDGE, Knowledge
from sqlcoder_local.prompt.words import words_of
from sqlcoder_local.schema import Column, Schema, Table, value_kind
from sqlcoder_local.value_index.private_columns import is_private

ShowValues = Literal["safe", "all", "none"]
"""'safe' leaves out columns that are named like persons or secrets, or hold what looks like them."""
TEXT_MARKS: Final = ("char", "text", "clob", "string", "enum", "set(")
NOT_TEXT_MARK: Final = "[]"
DATE_WORDS: Final = frozenset(
    "date day time timestamp datetime at on created updated modified start end since until month year".split()
)
YEAR_WORDS: Final = frozenset({"year", "yr"})


@dataclass(frozen=True, kw_only=True)
class ProfiledColumn:
    """A column to look into, and what for."""

    table: str
    name_parts: tuple[str, ...]
    column: str
    wants_texts: bool
    wants_span: bool
    is_private: bool = False
    """True where it is named like what tells about persons or secrets: nothing of it is ever kept on disk."""
    is_asked_for: bool = False
    """True where the user wants its values shown whatever they look like."""

    @property
    def pair(self) -> tuple[str, str]:
        """What it is known by."""
        return self.table, self.column


def profiled_columns(
    schema: Schema, show_values: ShowValues, knowledge: Knowledge = NO_KNOWLEDGE
) -> tuple[ProfiledColumn, ...]:
    """The columns that may be looked into, whether their values may be shown or not."""
    if show_values == "none":
        return ()
    return tuple(
        column
        for table in schema.tables
        if not table.is_view
        for column in _of_table(table, knowledge, shows_all=show_values == "all")
        if column.is_asked_for or not column.is_private
    )


def kept_back_columns(
    schema: Schema, show_values: ShowValues, knowledge: Knowledge = NO_KNOWLEDGE
) -> tuple[str, ...]:
    """The columns that are named like persons or secrets, and so not looked into."""
    if show_values != "safe":
        return ()
    return tuple(
        f"{column.table}.{column.column}"
        for table in schema.tables
        if not table.is_view
        for column in _of_table(table, knowledge)
        if column.is_private and not column.is_asked_for
    )


def _of_table(table: Table, knowledge: Knowledge, *, shows_all: bool = False) -> Iterator[ProfiledColumn]:
    keys = {*table.primary_key, *(name for key in table.foreign_keys for name in key.columns)}
    for column in table.columns:
        wants_texts, wants_span = _holds_text(column), _may_hold_dates(column)
        is_known = bool(column.allowed_values) or column.name in keys
        hidden, shown = (
            is_listed(table, column.name, choices)
            for choices in (knowledge.hidden_values, knowledge.shown_values)
        )
        if is_known or hidden or not (wants_texts or wants_span):
            continue
        yield ProfiledColumn(
            table=table.name,
            name_parts=table.name_parts,
            column=column.name,
            wants_texts=wants_texts,
            wants_span=wants_span,
            is_private=is_private(table.bare_name, column.name),
            is_asked_for=shows_all or shown,
        )


def _holds_text(column: Column) -> bool:
    declared = column.declared_type.lower()
    if not declared:
        return True
    is_text = value_kind(declared) == "text" and any(mark in declared for mark in TEXT_MARKS)
    return is_text and NOT_TEXT_MARK not in declared


def _may_hold_dates(column: Column) -> bool:
    """Tell a date by its type, a text by a name that sounds like one, and a number by the word year."""
    declared = column.declared_type.lower()
    if value_kind(declared) == "date":
        return "interval" not in declared and NOT_TEXT_MARK not in declared
    words = {word.lower() for word in words_of(column.name)}
    if _holds_text(column):
        return bool(words & DATE_WORDS)
    return value_kind(declared) == "number" and bool(words & YEAR_WORDS)
