"""Which rows of a result are shown, and in which order."""

from sqlcoder_local.database.rows import Rows
from tui.cell_line import sort_key


class RowOrder:
    """Rows as they came, sorted by a column, or only those that were found."""

    def __init__(self, rows: Rows) -> None:
        """Begin with all rows as they came."""
        self._rows = rows
        self.sorted_by: tuple[int, bool] | None = None
        """A column, and whether downwards."""
        self.wanted = ""
        """What is looked for; empty where nothing is."""
        self.found: frozenset[int] = frozenset()
        """The rows that hold it, as they came."""
        self.hides_others = True
        self.numbers: list[int] = []
        """The rows to show, in order, each by its place in the result."""
        self._arrange()

    def sort(self, column: int) -> None:
        """Sort by a column: upwards, then downwards, then as it came."""
        if self.sorted_by == (column, True):
            self.sorted_by = None
        else:
            self.sorted_by = (column, self.sorted_by == (column, False))
        self._arrange()

    def find(self, wanted: str, found: list[int]) -> None:
        """Take what was found; an empty search shows all rows again."""
        self.wanted, self.found, self.hides_others = wanted, frozenset(found), True
        self._arrange()

    def show_others(self) -> None:
        """Show the rows among which those found lie, or hide them again."""
        self.hides_others = not self.hides_others
        self._arrange()

    def counted(self) -> str:
        """Say how many rows there are, and never that these are all where they are not."""
        count = f"{self._rows.count:,}"
        if self.wanted:
            rows = f"{len(self.found):,} of the {count} rows"
            fetched = " fetched" if self._rows.is_truncated else ""
            return f"{rows}{fetched} {'holds' if len(self.found) == 1 else 'hold'} '{self.wanted}'"
        if self._rows.is_truncated:
            return f"{count} of more than {count} rows"
        return "1 row" if self._rows.count == 1 else f"{count} rows"

    def _arrange(self) -> None:
        rows = self._rows.rows
        numbers = list(range(len(rows)))
        if self.wanted and self.hides_others:
            numbers = sorted(self.found)
        if self.sorted_by:
            column, is_down = self.sorted_by
            numbers.sort(key=lambda number: sort_key(rows[number][column]), reverse=is_down)
        self.numbers = numbers
