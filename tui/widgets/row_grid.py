"""The rows of a result: only what is in sight is drawn, however many there are."""

from bisect import bisect_right
from itertools import accumulate
from typing import ClassVar, Final

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.events import Click
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from sqlcoder_local.database.cells import cell_text
from sqlcoder_local.database.rows import Row, Rows
from sqlcoder_local.visible_text import visible
from tui.cell_line import WIDEST_COLUMN, cell_line, fitted, is_number, sort_key
from tui.messages import CellOpened, TextCopied

SAMPLE_ROWS: Final = 200
SAMPLE_CELLS: Final = 20_000
"""The widths of the columns come from rows throughout the result, from fewer where they are long."""
NARROWEST: Final = 3
PADDING: Final = 2
SORT_MARKS: Final = {True: " ▼", False: " ▲", None: ""}
NO_ROWS: Final = Rows(columns=(), rows=(), is_truncated=False, elapsed_seconds=0.0)


class RowGrid(ScrollView, can_focus=True):
    """A grid of cells with a cursor."""

    HELP = (
        "The rows of the query. Arrows move, Enter shows a cell whole, c copies a cell and y a row, s sorts"
        " by the column: up, down, as it came. Ctrl+E writes the rows to a file."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1, 0)", "Up", show=False),
        Binding("down,j", "move(1, 0)", "Down", show=False),
        Binding("left,h", "move(0, -1)", "Left", show=False),
        Binding("right,l", "move(0, 1)", "Right", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "column(0)", "First column", show=False),
        Binding("end", "column(-1)", "Last column", show=False),
        Binding("ctrl+home,g", "row(0)", "First row", show=False),
        Binding("ctrl+end,G", "row(-1)", "Last row", show=False),
        Binding("enter", "open_cell", "Cell", id="rows_open_cell"),
        Binding("c", "copy_cell", "Copy", id="rows_copy_cell"),
        Binding("y", "copy_row", "Copy row", id="rows_copy_row"),
        Binding("s", "sort", "Sort", id="rows_sort"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "row-grid--header",
        "row-grid--cursor",
        "row-grid--null",
    }
    ALLOW_MAXIMIZE = True

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.border_title = "Rows"
        self.rows = NO_ROWS
        """The result, in the order the database gave it."""
        self.cursor = (0, 0)
        """Row and column, in the order they are shown."""
        self._order: list[int] = []
        self._sorted_by: tuple[int, bool] | None = None
        """A column, and whether downwards."""
        self._widths: list[int] = []
        self._offsets: list[int] = [0]
        self._is_right: list[bool] = []

    def show(self, rows: Rows) -> None:
        """Show another result from its beginning."""
        self.rows = rows
        self.cursor = (0, 0)
        self._order = list(range(len(rows.rows)))
        self._sorted_by = None
        self._measure()
        self.border_subtitle = visible(_counted(rows))
        self.scroll_to(0, 0, animate=False, immediate=True)
        self.refresh()

    def row(self, number: int) -> Row:
        """The row that stands at a place."""
        return self.rows.rows[self._order[number]]

    def action_move(self, down: int, right: int) -> None:
        """Move the cursor."""
        self._go(self.cursor[0] + down, self.cursor[1] + right)

    def action_page(self, pages: int) -> None:
        """Move by what is in sight."""
        self._go(self.cursor[0] + pages * max(1, self.size.height - 1), self.cursor[1])

    def action_column(self, number: int) -> None:
        """Go to a column; -1 is the last."""
        self._go(self.cursor[0], number % max(1, len(self.rows.columns)))

    def action_row(self, number: int) -> None:
        """Go to a row; -1 is the last."""
        self._go(number % max(1, len(self._order)), self.cursor[1])

    def action_open_cell(self) -> None:
        """Show the cell whole."""
        if self._order:
            row, column = self.cursor
            text = visible(cell_text(self.row(row)[column], null="NULL"), keep="\n\t")
            self.post_message(CellOpened(column=visible(self.rows.columns[column]), text=text))

    def action_copy_cell(self) -> None:
        """Copy the cell as it is, NULL as nothing."""
        if self._order:
            text = cell_text(self.row(self.cursor[0])[self.cursor[1]], null="")
            self.post_message(TextCopied(text=text, what="the cell"))

    def action_copy_row(self) -> None:
        """Copy the row, its cells parted by tabs."""
        if self._order:
            cells = (cell_text(value, null="") for value in self.row(self.cursor[0]))
            self.post_message(TextCopied(text="\t".join(cells), what="the row"))

    def action_sort(self, column: int | None = None) -> None:
        """Sort by the column: upwards, then downwards, then as it came."""
        if not self._order:
            return
        column = self.cursor[1] if column is None else column
        is_same = self._sorted_by is not None and self._sorted_by[0] == column
        if is_same and self._sorted_by == (column, True):
            self._sorted_by = None
            self._order = list(range(len(self.rows.rows)))
        else:
            self._sorted_by = (column, is_same)
            rows = self.rows.rows
            self._order = sorted(
                range(len(rows)), key=lambda number: sort_key(rows[number][column]), reverse=is_same
            )
        self.refresh()

    def on_click(self, event: Click) -> None:
        """Put the cursor where the mouse is; the header sorts, a double click opens."""
        place = event.get_content_offset(self)
        if place is None or not self.rows.columns:
            return
        column = min(
            bisect_right(self._offsets, place.x + self.scroll_offset.x) - 1, len(self.rows.columns) - 1
        )
        if place.y == 0:
            self.action_sort(column)
        elif (row := self.scroll_offset.y + place.y - 1) < len(self._order):
            self._go(row, column)
            if event.chain == 2:  # noqa: PLR2004 - a double click
                self.action_open_cell()

    def render_line(self, y: int) -> Strip:
        """Draw one line of what is in sight."""
        width = self.size.width
        if not self.rows.columns:
            return Strip.blank(width, self.rich_style)
        row = self.scroll_offset.y + y - 1
        if y > 0 and row >= len(self._order):
            return Strip.blank(width, self.rich_style)
        left = self.scroll_offset.x
        first = bisect_right(self._offsets, left) - 1
        segments: list[Segment] = []
        column = first
        while column < len(self._widths) and self._offsets[column] < left + width:
            segments.append(self._header(column) if y == 0 else self._cell(row, column))
            column += 1
        start = left - self._offsets[first]
        return Strip(segments).crop_extend(start, start + width, self.rich_style)

    def _header(self, column: int) -> Segment:
        is_sorted = self._sorted_by is not None and self._sorted_by[0] == column
        mark = SORT_MARKS[self._sorted_by[1] if self._sorted_by and is_sorted else None]
        width = self._widths[column]
        name = fitted(cell_line(self.rows.columns[column]), max(1, width - len(mark))) + mark
        return Segment(f" {name} ", self.get_component_rich_style("row-grid--header"))

    def _cell(self, row: int, column: int) -> Segment:
        value = self.row(row)[column]
        text = fitted(cell_line(value), self._widths[column], is_right=self._is_right[column])
        style: Style = self.rich_style
        if value is None:
            style += self.get_component_rich_style("row-grid--null", partial=True)
        if (row, column) == self.cursor:
            style += self.get_component_rich_style("row-grid--cursor")
        return Segment(f" {text} ", style)

    def _measure(self) -> None:
        most = min(SAMPLE_ROWS, SAMPLE_CELLS // max(1, len(self.rows.columns)) + 1)
        rows = self.rows.rows
        sample = [*rows[:: len(rows) // most + 1], *rows[-1:]]
        names = [cell_line(name) for name in self.rows.columns]
        texts = [[cell_line(value) for value in row] for row in sample]
        self._widths = [
            min(WIDEST_COLUMN, max(NARROWEST, cell_len(name) + 2, *(cell_len(row[n]) for row in texts), 0))
            for n, name in enumerate(names)
        ]
        self._is_right = [
            any(is_number(row[n]) for row in sample)
            and all(row[n] is None or is_number(row[n]) for row in sample)
            for n in range(len(names))
        ]
        self._offsets = list(accumulate((width + PADDING for width in self._widths), initial=0))
        self.virtual_size = Size(self._offsets[-1], len(self._order) + 1)

    def _go(self, row: int, column: int) -> None:
        if not self._order:
            return
        row = max(0, min(row, len(self._order) - 1))
        column = max(0, min(column, len(self.rows.columns) - 1))
        self.cursor = (row, column)
        in_sight = max(1, self.size.height - 1)
        top = max(min(self.scroll_offset.y, row), row - in_sight + 1)
        start, end = self._offsets[column], self._offsets[column + 1]
        left = min(max(self.scroll_offset.x, end - self.size.width), start)
        self.scroll_to(left, top, animate=False, force=True, immediate=True)
        self.refresh()


def _counted(rows: Rows) -> str:
    """Say how many rows there are, and never that these are all where they are not."""
    count = f"{rows.count:,}"
    if rows.is_truncated:
        return f"{count} of more than {count} rows"
    return "1 row" if rows.count == 1 else f"{count} rows"
