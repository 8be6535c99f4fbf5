"""A whole value laid out for reading: JSON indented, bytes as a dump, text as it is."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlcoder_local.database.cells import cell_text, json_cell
from sqlcoder_local.database.rows import Value
from sqlcoder_local.visible_text import visible
from tui.cell_line import NULL

LONGEST_JSON: Final = 200_000
"""Characters; a longer text is shown as it is."""
MOST_BYTES: Final = 65_536
"""Of a dump, which is five times as long."""
BYTES_A_LINE: Final = 16
LONGEST_LINE: Final = 2_000
"""An editor is slow at lines of a million characters; they are folded here."""


@dataclass(frozen=True, kw_only=True)
class CellView:
    """What is shown of a value, and what is said about it."""

    text: str
    about: str


def cell_view(value: Value) -> CellView:
    """Lay a value out."""
    if isinstance(value, bytes):
        shown = f", the first {MOST_BYTES:,} shown" if len(value) > MOST_BYTES else ""
        return CellView(text="\n".join(_dump(value[:MOST_BYTES])), about=f"{len(value):,} bytes{shown}")
    if isinstance(value, list | dict):
        text = json.dumps(json_cell(value), indent=2, ensure_ascii=False)
        return CellView(text=visible(text, keep="\n"), about="JSON")
    text = cell_text(value, null=NULL)
    indented = _indented(text) if isinstance(value, str) else None
    about = f"{len(text):,} characters" if isinstance(value, str) else type(value).__name__
    if value is None:
        about = "no value"
    if indented is not None:
        about = f"JSON, {about}"
    return CellView(text=_folded(visible(indented or text, keep="\n\t")), about=about)


def _indented(text: str) -> str | None:
    """Lay out JSON; None for what is none."""
    if len(text) > LONGEST_JSON or not text.lstrip().startswith(("{", "[")):
        return None
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return None


def _dump(value: bytes) -> Iterator[str]:
    for start in range(0, len(value), BYTES_A_LINE):
        some = value[start : start + BYTES_A_LINE]
        characters = "".join(chr(byte) if 0x20 <= byte < 0x7F else "." for byte in some)  # noqa: PLR2004
        yield f"{start:08x}  {some.hex(' '):<{BYTES_A_LINE * 3}} {characters}"


def _folded(text: str) -> str:
    if len(text) <= LONGEST_LINE:
        return text
    return "\n".join(
        line[start : start + LONGEST_LINE]
        for line in text.split("\n")
        for start in range(0, max(1, len(line)), LONGEST_LINE)
    )
