"""What goes to stdout: the rows in the form that was asked for, and nothing else."""

import csv
import json
import re
from collections.abc import Callable
from typing import TextIO

from sqlcoder_local.answer import Answer
from sqlcoder_local.cli.cells import cell_text, is_formula, json_cell
from sqlcoder_local.database.rows import Rows
from sqlcoder_local.visible_text import visible

FORMS = ("table", "json", "csv", "markdown", "sql")
FORMULA_GUARD = "'"
MARKDOWN_MARKUP = re.compile(r"[\\|*`<\[\]~]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)")


def write_answer(answer: Answer, form: str, stream: TextIO, *, width: int | None) -> tuple[str, ...]:
    """Write an answer; gives the sentences to tell about what was changed or cut on the way."""
    if form == "json":
        return _write_json(answer, stream)
    if answer.rows is None or form == "sql":
        stream.write(f"{answer.sql}\n")
        return ()
    return _WRITERS[form](answer.rows, stream, width)


def _write_json(answer: Answer, stream: TextIO) -> tuple[str, ...]:
    rows, timings = answer.rows, answer.timings
    is_utf8 = stream.encoding is not None and stream.encoding.lower().replace("-", "") == "utf8"
    text = json.dumps(
        {
            "question": answer.question,
            "sql": answer.sql,
            "dialect": answer.dialect,
            "columns": list(rows.columns) if rows else None,
            "rows": [list(map(json_cell, row)) for row in rows.rows] if rows else None,
            "truncated": rows.is_truncated if rows else False,
            "model": answer.model,
            "timings": {
                "load": round(timings.load, 6),
                "prompt": round(timings.prompt, 6),
                "generate": round(timings.generate, 6),
                "execute": round(timings.execute, 6),
            },
        },
        ensure_ascii=not is_utf8,
        allow_nan=False,
    )
    stream.write(f"{text}\n")
    return ()


def _write_table(rows: Rows, stream: TextIO, width: int | None) -> tuple[str, ...]:
    # Deferred: only a table needs the widths of characters.
    from sqlcoder_local.cli.table import aligned_table  # noqa: PLC0415

    table = aligned_table(rows, width=width)
    stream.writelines(f"{line}\n" for line in table.lines)
    return table.notes


def _write_csv(rows: Rows, stream: TextIO, _width: int | None) -> tuple[str, ...]:
    writer = csv.writer(stream, lineterminator="\n")
    guarded = 0
    for row in (rows.columns, *rows.rows):
        formulas = [is_formula(value) for value in row]
        guarded += sum(formulas)
        writer.writerow(
            FORMULA_GUARD * formula + cell_text(value, null="")
            for value, formula in zip(row, formulas, strict=True)
        )
    if not guarded:
        return ()
    return (
        f"Text that a spreadsheet would run as a formula got a {FORMULA_GUARD} before it ({guarded} times).",
    )


def _write_markdown(rows: Rows, stream: TextIO, _width: int | None) -> tuple[str, ...]:
    lines = [rows.columns, ["---"] * len(rows.columns), *rows.rows]
    for number, row in enumerate(lines):
        cells = [cell_text(value, null="NULL") for value in row]
        shown = cells if number == 1 else [_markdown_cell(cell) for cell in cells]
        stream.write(f"| {' | '.join(shown)} |\n")
    return ()


def _markdown_cell(text: str) -> str:
    """A cell that neither ends its row nor becomes markup of the page around it."""
    escaped = MARKDOWN_MARKUP.sub(r"\\\g<0>", text.replace("\r\n", "\n"))
    return visible(escaped, keep="\n").replace("\n", "<br>")


_WRITERS: dict[str, Callable[[Rows, TextIO, int | None], tuple[str, ...]]] = {
    "table": _write_table,
    "csv": _write_csv,
    "markdown": _write_markdown,
}
