"""The rows of a result: only what is in sight is drawn, however many there are."""

from typing import ClassVar, Final

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.events import Click
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from sqlcoder_local.database.cells import cell_text
from sqlcoder_local.database.rows import Row, Rows
from sqlcoder_local.visible_text import visible
from tui.cell_line import cell_line, fitted
from tui.messages import CellOpened, ChartWanted, TextCopied
from tui.row_layout import RowLayout, row_layout
from tui.row_order import RowOrder
from tui.row_search import holds

SORT_MARKS: Final = {True: " ▼", False: " ▲", None: ""}
NO_ROWS: Final = Rows(columns=(), rows=(), is_truncated=False, elapsed_seconds=0.0)


class RowGrid(ScrollView, can_focus=True):
    """A grid of cells with a cursor."""

    HELP = (
        "The rows of the query. Arrows move, {rows_open_cell} shows a cell whole, {rows_copy_cell} copies a"
        " cell, {rows_copy_row} a row, {rows_copy_column} the column as it is shown. {rows_search} searches:"
        " other rows are hidden ({rows_show_others} brings them back), {rows_next_found} and"
        " {rows_previous_found} go to the next and the previous cell found, Esc ends it. {rows_sort} sorts by"
        " the column: up, down, as it came. {rows_chart} draws a chart, {export} writes the rows to a file."
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
        Binding("slash", "search", "Search", id="rows_search"),
        Binding("s", "sort", "Sort", id="rows_sort"),
        Binding("c", "copy_cell", "Copy", id="rows_copy_cell"),
        Binding("y", "copy_row", "Copy row", show=False, id="rows_copy_row"),
        Binding("C", "copy_column", "Copy column", show=False, id="rows_copy_column"),
        Binding("v", "draw", "Chart", id="rows_chart"),
        Binding("n", "next_found(1)", "Next cell found", show=False, id="rows_next_found"),
        Binding("N", "next_found(-1)", "Previous cell found", show=False, id="rows_previous_found"),
        Binding("f", "show_others", "Hide or show the rows not found", show=False, id="rows_show_others"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "row-grid--header",
        "row-grid--cursor",
        "row-grid--null",
        "row-grid--found",
    }
    ALLOW_MAXIMIZE = True

    class SearchWanted(Message):
        """Somebody looks for something."""

    class Replaced(Message):
        """The rows are those of another query."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.border_title = "Rows"
        self.rows = NO_ROWS
        """The result, in the order the database gave it."""
        self.cursor = (0, 0)
        """Row and column, in the order they are shown."""
        self._order = RowOrder(NO_ROWS)
        self._layout = RowLayout()

    def show(self, rows: Rows) -> None:
        """Show another result from its beginning."""
        self.rows = rows
        self._order = RowOrder(rows)
        self._layout = row_layout(rows)
        self._show_from_the_top()
        self.post_message(self.Replaced())

    def show_found(self, rows: Rows, wanted: str, found: list[int]) -> None:
        """Show what a search found, unless other rows have come meanwhile."""
        if rows is self.rows:
            self._order.find(wanted, found)
            self._show_from_the_top()
            if wanted and found:
                self._go_to_found(1, begins_here=True)

    def row(self, number: int) -> Row:
        """The row that stands at a place."""
        return self.rows.rows[self._order.numbers[number]]

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
        self._go(number % max(1, len(self._order.numbers)), self.cursor[1])

    def action_open_cell(self) -> None:
        """Show the cell whole."""
        if self._order.numbers:
            row, column = self.cursor
            self.post_message(CellOpened(column=self.rows.columns[column], value=self.row(row)[column]))

    def action_copy_cell(self) -> None:
        """Copy the cell as it is, NULL as nothing."""
        if self._order.numbers:
            text = cell_text(self.row(self.cursor[0])[self.cursor[1]], null="")
            self.post_message(TextCopied(text=text, what="the cell"))

    def action_copy_row(self) -> None:
        """Copy the row, its cells parted by tabs."""
        if self._order.numbers:
            cells = (cell_text(value, null="") for value in self.row(self.cursor[0]))
            self.post_message(TextCopied(text="\t".join(cells), what="the row"))

    def action_copy_column(self) -> None:
        """Copy the column as it is shown, a value a line."""
        if numbers := self._order.numbers:
            column = self.cursor[1]
            cells = (cell_text(self.rows.rows[number][column], null="") for number in numbers)
            self.post_message(TextCopied(text="\n".join(cells), what=f"the column ({len(numbers):,} values)"))

    def action_draw(self) -> None:
        """Draw a chart of the rows."""
        if self.rows.columns:
            self.post_message(ChartWanted(column=self.cursor[1]))

    def action_search(self) -> None:
        """Look for something in the rows."""
        if self.rows.rows:
            self.post_message(self.SearchWanted())

    def action_show_others(self) -> None:
        """Show the rows among which those found lie, or hide them again."""
        if self._order.wanted:
            self._order.show_others()
            self._show_from_the_top()
            self._go_to_found(1, begins_here=True)

    def action_next_found(self, direction: int) -> None:
        """Go to the next cell that holds what is looked for, or the one before."""
        if self._order.wanted and self._order.found:
            self._go_to_found(direction)

    def action_sort(self, column: int | None = None) -> None:
        """Sort by the column: upwards, then downwards, then as it came."""
        if self._order.numbers:
            self._order.sort(self.cursor[1] if column is None else column)
            self.refresh()

    def on_click(self, event: Click) -> None:
        """Put the cursor where the mouse is; the header sorts, a double click opens."""
        place = event.get_content_offset(self)
        if place is None or not self.rows.columns:
            return
        column = min(self._layout.column_at(place.x + self.scroll_offset.x), len(self.rows.columns) - 1)
        if place.y == 0:
            self.action_sort(column)
        elif (row := self.scroll_offset.y + place.y - 1) < len(self._order.numbers):
            self._go(row, column)
            if event.chain == 2:  # noqa: PLR2004 - a double click
                self.action_open_cell()

    def render_line(self, y: int) -> Strip:
        """Draw one line of what is in sight."""
        width = self.size.width
        row = self.scroll_offset.y + y - 1
        if not self.rows.columns or (y > 0 and row >= len(self._order.numbers)):
            return Strip.blank(width, self.rich_style)
        offsets, left = self._layout.offsets, self.scroll_offset.x
        first = column = self._layout.column_at(left)
        segments: list[Segment] = []
        while column < len(self.rows.columns) and offsets[column] < left + width:
            segments.append(self._header(column) if y == 0 else self._cell(row, column))
            column += 1
        start = left - offsets[first]
        return Strip(segments).crop_extend(start, start + width, self.rich_style)

    def _header(self, column: int) -> Segment:
        sorted_by = self._order.sorted_by
        mark = SORT_MARKS[sorted_by[1] if sorted_by and sorted_by[0] == column else None]
        width = self._layout.widths[column]
        name = fitted(cell_line(self.rows.columns[column]), max(1, width - len(mark))) + mark
        return Segment(f" {name} ", self.get_component_rich_style("row-grid--header"))

    def _cell(self, row: int, column: int) -> Segment:
        value = self.row(row)[column]
        text = fitted(cell_line(value), self._layout.widths[column], is_right=self._layout.is_right[column])
        style: Style = self.rich_style
        if value is None:
            style += self.get_component_rich_style("row-grid--null", partial=True)
        if self._order.wanted and holds(value, self._order.wanted.casefold()):
            style += self.get_component_rich_style("row-grid--found", partial=True)
        if (row, column) == self.cursor:
            style += self.get_component_rich_style("row-grid--cursor")
        return Segment(f" {text} ", style)

    def _show_from_the_top(self) -> None:
        self.cursor = (0, self.cursor[1] if self.cursor[1] < len(self.rows.columns) else 0)
        self.virtual_size = Size(self._layout.offsets[-1], len(self._order.numbers) + 1)
        self.border_subtitle = visible(self._order.counted()).replace("[", r"\[")
        self.scroll_to(0, 0, animate=False, immediate=True)
        self.refresh()

    def _go_to_found(self, direction: int, *, begins_here: bool = False) -> None:
        """Walk from the cursor over the rows found, around the end, until a cell holds it."""
        order, columns = self._order, len(self.rows.columns)
        wanted, most = order.wanted.casefold(), len(order.numbers) * columns
        place = self.cursor[0] * columns + self.cursor[1] - direction * begins_here
        for _ in range(most):
            place = (place + direction) % most
            row, column = divmod(place, columns)
            if order.numbers[row] in order.found and holds(self.row(row)[column], wanted):
                self._go(row, column)
                return

    def _go(self, row: int, column: int) -> None:
        if not self._order.numbers:
            return
        row = max(0, min(row, len(self._order.numbers) - 1))
        column = max(0, min(column, len(self.rows.columns) - 1))
        self.cursor = (row, column)
        in_sight = max(1, self.size.height - 1)
        top = max(min(self.scroll_offset.y, row), row - in_sight + 1)
        start, end = self._layout.offsets[column], self._layout.offsets[column + 1]
        left = min(max(self.scroll_offset.x, end - self.size.width), start)
        self.scroll_to(left, top, animate=False, force=True, immediate=True)
        self.refresh()
