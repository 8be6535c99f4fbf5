"""The tables with a line that filters them, what is known of the one in use, and what the model will see."""

from typing import ClassVar, Final, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, Static, Tree

from sqlcoder_local.schema import Schema, Table
from tui.chosen_tables import ChosenTables
from tui.description import column_description, table_description
from tui.messages import TextTold
from tui.outlook import Outlook
from tui.widgets.dragged_edge import DraggedEdge
from tui.widgets.schema_tree import Node, SchemaTree, referred
from tui.widgets.token_meter import TokenMeter

MOST_OPENED: Final = 20
"""Tables whose columns are shown at once where the filter meets a column."""


class SchemaPane(DraggedEdge, Vertical):
    """The filter, the tree, a line or two about what the cursor is on, and the meter."""

    EDGE: ClassVar[Literal["right", "bottom"]] = "right"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "filter", "Filter", id="tables_filter"),
        Binding("f", "follow", "Follow the foreign key", show=False, id="tables_follow"),
        Binding("backspace", "go_back", "Go back", show=False, id="tables_back"),
        Binding("down", "to_tree", "Tree", show=False),
    ]

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.border_title = "Tables"
        self._schema = Schema(tables=())
        self._searched: list[tuple[str, str, Table]] = []
        self._ways_back: list[Node] = []

    def compose(self) -> ComposeResult:
        """Lay out the pane."""
        yield Input(placeholder="/ filter", id="filter", compact=True, select_on_focus=False)
        yield SchemaTree(id="tree")
        yield Static("", id="about", markup=False)
        yield TokenMeter(id="meter")

    def show(self, schema: Schema) -> None:
        """Show the tables of another database."""
        self._schema = schema
        self._searched = [
            (table.name.casefold(), "\n".join(column.name for column in table.columns).casefold(), table)
            for table in schema.tables
        ]
        self._ways_back = []
        self.hide_outlook(ChosenTables())
        self.query_one("#filter", Input).value = ""
        self.filter("")

    def show_outlook(self, outlook: Outlook) -> None:
        """Mark the tables that the model sees, and fill the meter."""
        self.query_one(SchemaTree).mark(outlook.tables_sent, outlook.chosen)
        self.query_one(TokenMeter).show(outlook)

    def show_choice(self, chosen: ChosenTables) -> None:
        """Mark the tables that were pinned or dropped."""
        tree = self.query_one(SchemaTree)
        tree.mark(tree.seen, chosen)

    def hide_outlook(self, chosen: ChosenTables) -> None:
        """Mark no tables but those that were chosen, and empty the meter."""
        self.query_one(SchemaTree).mark(frozenset(), chosen)
        self.query_one(TokenMeter).hush()

    def filter(self, typed: str) -> None:
        """Keep the tables whose name, or the name of a column, holds what was typed."""
        wanted = typed.strip().casefold()
        by_name = [table for name, _, table in self._searched if wanted in name]
        by_column = [
            table for name, columns, table in self._searched if wanted not in name and wanted in columns
        ]
        found = [*by_name, *by_column]
        opened = frozenset(table.name for table in by_column[:MOST_OPENED])
        self.query_one(SchemaTree).show(found, opened=opened)
        all_count = len(self._searched)
        self.border_subtitle = f"{len(found):,} of {all_count:,}" if wanted else f"{all_count:,}"

    def action_filter(self) -> None:
        """Go to the line that filters."""
        self.query_one("#filter").focus()

    def action_to_tree(self) -> None:
        """Go from the filter to the first table found."""
        tree = self.query_one(SchemaTree)
        if not tree.has_focus:
            tree.focus()
            tree.cursor_line = 0

    def action_follow(self) -> None:
        """Go to the column that a foreign key points to."""
        here = self.query_one(SchemaTree).current
        target = referred(here.table, here.column.name) if here.table and here.column else None
        if target is None:
            self.post_message(TextTold(text="Go to a column that is marked FK first."))
        elif self._schema.table(target[0]) is None:
            self.post_message(TextTold(text=f"The table {target[0]} cannot be read here."))
        else:
            self._ways_back.append(here)
            self._reveal(*target)

    def action_go_back(self) -> None:
        """Go back to where a foreign key was followed from."""
        if self._ways_back:
            back = self._ways_back.pop()
            if back.table:
                self._reveal(back.table.name, back.column.name if back.column else None)

    def _reveal(self, table: str, column: str | None) -> None:
        tree = self.query_one(SchemaTree)
        tree.focus()
        if not tree.reveal(table, column):
            with self.prevent(Input.Changed):
                self.query_one("#filter", Input).value = table
            self.filter(table)
            tree.reveal(table, column)

    @on(Tree.NodeHighlighted)
    def _describe(self, event: Tree.NodeHighlighted[Node]) -> None:
        node = event.node.data
        text = ""
        if node and node.column:
            text = column_description(node.column)
        elif node and node.table:
            text = table_description(node.table)
        about = self.query_one("#about", Static)
        about.update(text)
        about.display = bool(text)

    @on(Input.Changed, "#filter")
    def _filter(self, event: Input.Changed) -> None:
        event.stop()
        self.filter(event.value)

    @on(Input.Submitted, "#filter")
    def _leave_filter(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_to_tree()
