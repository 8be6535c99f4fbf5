"""What goes to stdout: the rows in the form that was asked for, and nothing else."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from sqlcoder_local.answer import Answer
from sqlcoder_local.cli.cells import json_cell
from sqlcoder_local.cli.row_forms import TEXT_FORMS, Notes
from sqlcoder_local.database.limits import Cuts
from sqlcoder_local.database.rows import ResultColumn, Row, Rows, RowStream
from sqlcoder_local.errors import UsageError

STREAMED = ("json", "csv", "tsv", "markdown")
"""Forms whose rows are written as they come."""
BINARY = ("parquet", "xlsx")
FORMS = ("table", *STREAMED, *BINARY, "sql")


def write_answer(answer: Answer, form: str, stream: TextIO, *, width: int | None) -> Notes:
    """Write an answer; gives the sentences to tell about what was changed or cut on the way."""
    if form == "json":
        timings = answer.timings
        head = {"question": answer.question, "sql": answer.sql, "dialect": answer.dialect}
        seconds = {
            "load": timings.load,
            "prompt": timings.prompt,
            "generate": timings.generate,
            "execute": timings.execute,
        }
        writer = JsonObject(stream, head)
        writer.rows(as_stream(answer.rows) if answer.rows else None)
        writer.end({"model": answer.model, "timings": rounded(seconds)})
        return ()
    if answer.rows is None or form == "sql":
        stream.write(f"{answer.sql}\n")
        return ()
    return write_rows(as_stream(answer.rows), form, stream, width=width)


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
        """Write what is known before the rows."""
        self._stream = stream
        self._is_utf8 = stream.encoding is not None and stream.encoding.lower().replace("-", "") == "utf8"
        self._is_truncated = False
        stream.write(self._text(head)[:-1])

    def rows(self, rows: RowStream | None) -> None:
        """Write the columns and the rows; null where nothing was run."""
        names = None if rows is None else [column.name for column in rows.columns]
        self._stream.write(f', "columns": {self._text(names)}, "rows": ')
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


def rounded(seconds: Mapping[str, float]) -> dict[str, float]:
    """Leave out what no clock knows."""
    return {name: round(value, 6) for name, value in seconds.items()}


def as_stream(rows: Rows) -> RowStream:
    """Take rows that are all there as a stream of one batch."""
    types: Sequence[str] = rows.types or [""] * len(rows.columns)
    batches: Iterable[Sequence[Row]] = [rows.rows] if rows.rows else []
    return RowStream(
        columns=tuple(
            ResultColumn(name=name, type=kind) for name, kind in zip(rows.columns, types, strict=True)
        ),
        batches=batches,
        cuts=Cuts(is_truncated=rows.is_truncated, cells=rows.cut_cells),
    )
