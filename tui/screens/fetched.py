"""What can be done with the rows that were fetched: read a cell, copy, draw, write them to a file."""

from textual import on, work

from tui.chart import possible_charts
from tui.clipboard import is_taken_by_command, note_on_copy
from tui.messages import CellOpened, ChartWanted, TextCopied
from tui.screens.answers import Answers
from tui.screens.cell import CellScreen
from tui.screens.chart import ChartScreen
from tui.screens.export import Export, ExportScreen
from tui.widgets.message_line import Kind, MessageLine
from tui.widgets.row_grid import RowGrid


class Fetched(Answers):
    """Hears the grid."""

    def note(self, sentence: str, kind: Kind = "note") -> None:
        """Say something in the line under the editor."""
        self.query_one(MessageLine).say(sentence, kind)

    @on(CellOpened)
    def _open_cell(self, event: CellOpened) -> None:
        self.app.push_screen(CellScreen(event.column, event.value), self._copy_cell)

    def _copy_cell(self, text: str | None) -> None:
        if text is not None:
            self._copy(TextCopied(text=text, what="the cell"))

    @on(TextCopied)
    def _copy(self, event: TextCopied) -> None:
        # The terminal may be far from this machine, and know the clipboard that the person means.
        self.app.copy_to_clipboard(event.text)
        self._hand_on(event)

    @work(thread=True, exclusive=True, group="clipboard")
    def _hand_on(self, event: TextCopied) -> None:
        """Give a copy to the clipboard of this machine too, which may take its time."""
        is_taken = not self.app.is_web and is_taken_by_command(event.text)
        sentence, has_arrived = note_on_copy(event.what, event.text, is_taken=is_taken)
        self.app.call_from_thread(self.note, sentence, "note" if has_arrived else "error")

    @on(ChartWanted)
    def _draw(self, event: ChartWanted) -> None:
        charts = possible_charts(self.query_one(RowGrid).rows, event.column)
        if charts:
            self.app.push_screen(ChartScreen(charts))
        else:
            self.note("These rows have no chart: that takes a column of numbers, and at least a few values.")

    def action_draw(self) -> None:
        """Draw a chart of the rows."""
        self.query_one(RowGrid).action_draw()

    def action_export(self) -> None:
        """Write the rows to a file."""
        if self.fetched is None:
            self.note("There are no rows to export yet.")
        else:
            self.app.push_screen(ExportScreen(self.fetched.rows), self._take_export)

    def _take_export(self, export: Export | None) -> None:
        fetched = self.fetched
        if export is None or fetched is None:
            return
        rows = None if export.is_all else fetched.rows
        self.submit("exporting", lambda: self.session.export(export.path, sql=fetched.sql, fetched=rows))
