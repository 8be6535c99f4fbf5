"""The prompt of the starter model: schema first, so that its cells can be kept, then hints and question."""

from collections.abc import Sequence

from sqlcoder_local.key_conditions import key_conditions
from sqlcoder_local.prompt.background import NO_BACKGROUND, Background
from sqlcoder_local.prompt.prompt import Prompt, Segment
from sqlcoder_local.prompt.question_hints import Hints, find_hints
from sqlcoder_local.prompt.relevant_tables import likely_tables
from sqlcoder_local.schema import Column, Schema, Table, ValueMatch, value_kind
from sqlcoder_local.sql_name import dotted_name, sql_literal, sql_name

SCHEMA, HINTS, QUESTION, SQL = "<|schema|>", "<|hints|>", "<|question|>", "<|sql|>"
END = "<|end|>"
CONTROL_TOKENS = (END, SCHEMA, HINTS, QUESTION, SQL)
KIND_MARKS = {"number": "#", "date": "@", "boolean": "?", "text": ""}
MOST_HINTS = 12


def starter_prompt(
    question: str,
    schema: Schema,
    values: Sequence[ValueMatch] = (),
    background: Background = NO_BACKGROUND,
) -> Prompt:
    """Render the prompt; training and answering both call this function."""
    shown = likely_tables(question, schema, values, pinned=background.pinned)
    hints = find_hints(question, shown, [match for match in values if shown.table(match.table)])
    pieces = (
        SCHEMA,
        schema_lines(shown),
        HINTS,
        hint_line(hints, shown),
        QUESTION,
        " ".join(question.split()),
        SQL,
    )
    return Prompt(
        segments=tuple(
            Segment(text=piece, is_trusted=piece in CONTROL_TOKENS and position % 2 == 0)
            for position, piece in enumerate(pieces)
        ),
        tables_sent=tuple(table.name for table in shown.tables),
        tables_left_out=tuple(table.name for table in schema.tables if not shown.table(table.name)),
        shared_segments=2,
    )


def schema_lines(schema: Schema) -> str:
    """One line a table, with a mark for each column's kind, then one line a joinable pair."""
    joins = (key.condition for key in key_conditions(schema))
    return "".join(f"{line}\n" for line in (*map(_table_line, schema.tables), *joins))


def hint_line(hints: Hints, schema: Schema) -> str:
    """What the question mentions, written as the SQL would write it."""

    def qualified(table: str, column: str) -> str:
        return f"{dotted_name(schema.name_parts(table))}.{sql_name(column)}"

    values = [f"{qualified(v.table, v.column)} = {sql_literal(v.value)}" for v in hints.values]
    columns = [qualified(*pair) for pair in hints.columns]
    partial = [f"~{qualified(*pair)}" for pair in hints.partial_columns]
    tables = [dotted_name(schema.name_parts(table)) for table in hints.tables]
    return ";".join((tables + values + columns + partial)[:MOST_HINTS])


def _table_line(table: Table) -> str:
    return f"{dotted_name(table.name_parts)}({','.join(map(_marked, table.columns))})"


def _marked(column: Column) -> str:
    return sql_name(column.name) + KIND_MARKS[value_kind(column.declared_type)]
