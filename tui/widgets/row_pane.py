"""The rows, and a line that searches them as one types."""

from typing import ClassVar

from textual import on, work
from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input
from textual.worker import get_current_worker

from tui.row_search import rows_holding
from tui.widgets.row_grid import RowGrid


class RowPane(Vertical):
    """A grid over its search."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "end_search", "End the search", show=False),
        Binding("down,enter", "to_grid", "Rows", show=False),
    ]
    ALLOW_MAXIMIZE = True

    def compose(self) -> ComposeResult:
        """Lay out the pane; the line comes when it is wanted."""
        yield RowGrid(id="grid")
        search = Input(placeholder="rows that hold", id="row-search", compact=True, select_on_focus=False)
        search.display = False
        yield search

    @on(RowGrid.SearchWanted)
    def _begin(self) -> None:
        search = self.query_one("#row-search", Input)
        search.display = True
        search.focus()

    @on(RowGrid.Replaced)
    def _forget(self) -> None:
        """Other rows are searched anew."""
        search = self.query_one("#row-search", Input)
        if search.display and not search.has_focus:
            search.display = False
        with search.prevent(Input.Changed):
            search.value = ""

    @on(Input.Changed, "#row-search")
    def _follow(self, event: Input.Changed) -> None:
        event.stop()
        self._search(event.value)

    @on(Input.Submitted, "#row-search")
    def _leave(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_to_grid()

    @work(thread=True, exclusive=True)
    def _search(self, typed: str) -> None:
        """Look through all rows, which may be many, beside the screen."""
        grid, worker = self.query_one(RowGrid), get_current_worker()
        wanted, rows = typed.strip().casefold(), grid.rows
        found = rows_holding(rows.rows, wanted, lambda: worker.is_cancelled) if wanted else []
        if found is not None and not worker.is_cancelled:
            self.app.call_from_thread(grid.show_found, rows, typed.strip(), found)

    def action_to_grid(self) -> None:
        """Go from the line to the rows found."""
        if self.query_one(RowGrid).has_focus:
            raise SkipAction
        self.query_one(RowGrid).focus()

    def action_end_search(self) -> None:
        """Show all rows again."""
        search = self.query_one("#row-search", Input)
        if not search.display:
            raise SkipAction
        search.value = ""
        search.display = False
        self.query_one(RowGrid).focus()
