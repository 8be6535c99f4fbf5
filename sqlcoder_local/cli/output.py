"""What goes to stdout: the rows in the form that was asked for, and nothing else."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TextIO

from sqlcoder_local.answer import Answer
from sqlcoder_local.cli.row_forms import TEXT_FORMS, Notes
from sqlcoder_local.database.cells import json_cell
from sqlcoder_local.database.plan import Plan
from sqlcoder_local.database.rows import RowStream, stream_of
from sqlcoder_local.errors import UsageError

STREAMED = ("json", "csv", "tsv", "markdown")
"""Forms whose rows are written as they come."""
BINARY = ("parquet", "xlsx")
FORMS = ("table", *STREAMED, *BINARY, "sql")


class AnswerWriter:
    """Writes an answer to a question: its rows as they come, and what is known only at the end."""

    def __init__(self, question: str, form: str, stream: TextIO, *, width: int | None) -> None:
        self._question = question
        self._form = form
        self._stream = stream
        self._width = width
        self._sql = ""
        self._dialect = ""
        self._json: JsonObject | None = None
        self.notes: Notes = ()
        """Sentences to tell about what was changed or cut on the way."""

    def sql(self, sql: str, dialect: str) -> None:
        """Take the SQL that is about to run."""
        self._sql, self._dialect = sql, dialect

    def rows(self, rows: RowStream) -> None:
        """Write the rows."""
        if self._form == "json":
            self._begun().rows(rows)
        else:
            self.notes = write_rows(rows, self._form, self._stream, width=self._width)

    def end(self, answer: Answer) -> None:
        """Write what is left once the answer is complete."""
        self.sql(answer.sql, answer.dialect)
        if self._form != "json":
            if answer.rows is None:
                self._stream.write(f"{answer.sql}\n")
            return
        if answer.rows is None:
            self._begun().rows(None)
        timings = answer.timings
        seconds = {
            "load": timings.load,
            "prompt": timings.prompt,
            "generate": timings.generate,
            "execute": timings.execute,
        }
        others = [{"sql": other.sql, "score": other.score} for other in answer.alternatives]
        tables = {"tables_shown": answer.prompt.tables_sent, "tables_left_out": answer.prompt.tables_left_out}
        plan = {"plan": plan_object(answer.plan)}
        told = {"confidence": round(answer.confidence, 4), "alternatives": others, "model": answer.model}
        self._begun().end(tables | plan | told | {"timings": rounded(seconds)})

    def _begun(self) -> "JsonObject":
        if self._json is None:
            head = {"question": self._question, "sql": self._sql, "dialect": self._dialect}
            self._json = JsonObject(self._stream, head)
        return self._json


def write_answer(answer: Answer, form: str, stream: TextIO, *, width: int | None) -> Notes:
    """Write an answer that holds its rows; gives the sentences to tell about it."""
    writer = AnswerWriter(answer.question, form, stream, width=width)
    writer.sql(answer.sql, answer.dialect)
    if answer.rows is not None and form != "sql":
        writer.rows(stream_of(answer.rows))
    writer.end(answer if form != "sql" else replace(answer, rows=None))
    return writer.notes


def write_rows(rows: RowStream, form: str, stream: TextIO, *, width: int | None) -> Notes:
    """Write rows in any form but JSON, which has more to tell than rows."""
    if form not in BINARY:
        return TEXT_FORMS[form](rows, stream, width)
    if stream.isatty():
        raise UsageError(
            f"A terminal does not show {form} files.", f"Send it to a file: ... --out {form} > rows.{form}"
        )
    # Deferred: the libraries that write these files are extras.
    if form == "parquet":
        from sqlcoder_local.cli.parquet import write_parquet  # noqa: PLC0415

        return write_parquet(rows, stream.buffer)
    from sqlcoder_local.cli.xlsx import write_xlsx  # noqa: PLC0415

    return write_xlsx(rows, stream.buffer)


class JsonObject:
    """One JSON object, written piece by piece in a fixed order, so that its rows need not be kept."""

    def __init__(self, stream: TextIO, head: Mapping[str, object]) -> None:
        """Take what is known before the rows; nothing is written until they come."""
        self._stream = stream
        self._head = head
        self._is_utf8 = stream.encoding is not None and stream.encoding.lower().replace("-", "") == "utf8"
        self._is_truncated = False

    def rows(self, rows: RowStream | None) -> None:
        """Write the columns and the rows; null where nothing was run."""
        names = None if rows is None else [column.name for column in rows.columns]
        self._stream.write(f'{self._text(self._head)[:-1]}, "columns": {self._text(names)}, "rows": ')
        if rows is None:
            self._stream.write("null")
            return
        separator = "["
        for batch in rows:
            self._stream.write(separator + self._text([list(map(json_cell, row)) for row in batch])[1:-1])
            separator = ", "
        self._stream.write("[]" if separator == "[" else "]")
        self._is_truncated = rows.is_truncated

    def end(self, tail: Mapping[str, object]) -> None:
        """Write what is known after the rows."""
        self._stream.write(f", {self._text({'truncated': self._is_truncated} | dict(tail))[1:]}\n")

    def _text(self, value: object) -> str:
        return json.dumps(value, ensure_ascii=not self._is_utf8, allow_nan=False)


def plan_object(plan: Plan | None) -> dict[str, object] | None:
    """Write what the database expects; None where it did not tell in time."""
    return None if plan is None else {"rows": plan.rows, "cost": plan.cost, "steps": plan.lines}


def rounded(seconds: Mapping[str, float]) -> dict[str, float]:
    """Leave out what no clock knows."""
    return {name: round(value, 6) for name, value in seconds.items()}
