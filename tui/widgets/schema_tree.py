"""The tables of the database, their columns beneath them, and a line that filters as one types."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Final

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, Tree
from textual.widgets.tree import TreeNode

from sqlcoder_local.schema import Column, Schema, Table
from sqlcoder_local.visible_text import visible
from tui.messages import NameInserted, PreviewWanted

MOST_SHOWN: Final = 500
"""Tables in the tree at once; the filter finds the others."""
MOST_OPENED: Final = 20
"""Tables whose columns are shown at once where the filter meets a column."""


@dataclass(frozen=True, kw_only=True)
class Node:
    """What a line of the tree stands for."""

    table: Table | None = None
    """None for the line that says how many more there are."""
    column: Column | None = None


class SchemaTree(Tree[Node]):
    """Tables and columns."""

    HELP = (
        "The tables of the database. / filters by the names of tables and columns as you type. Enter puts the"
        " name at the cursor of the question or the SQL, Space or a click opens a table, p shows its first"
        " 50 rows. PK marks what identifies a row, FK what points to another table."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "insert_name", "Insert name"),
        Binding("p", "preview", "Preview"),
        Binding("slash", "filter", "Filter"),
        Binding("right", "open", "Open", show=False),
        Binding("left", "shut", "Shut", show=False),
        Binding("j", "cursor_down", "Down", show=False),
        Binding("k", "cursor_up", "Up", show=False),
    ]
    ALLOW_MAXIMIZE = True

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__("", id=id)
        self.show_root = False
        self.guide_depth = 2

    def show(self, tables: Iterable[Table], *, more: int, opened: frozenset[str]) -> None:
        """Show these tables and no others."""
        self.clear()
        for table in tables:
            node = self.root.add(_table_label(table), data=Node(table=table))
            if table.name in opened:
                _add_columns(node, table)
                node.expand()
        if more:
            self.root.add_leaf(Text(f"{more:,} more: filter with /", style="dim"), data=Node())
        self.root.expand()

    def on_tree_node_expanded(self, event: Tree.NodeExpanded[Node]) -> None:
        """Add the columns of a table when they are wanted for the first time."""
        if event.node.data and event.node.data.table and not event.node.children:
            _add_columns(event.node, event.node.data.table)

    def action_insert_name(self) -> None:
        """Put the name at the cursor of the question or the SQL."""
        data = self.cursor_node.data if self.cursor_node else None
        if data and data.column:
            self.post_message(NameInserted(parts=(data.column.name,)))
        elif data and data.table:
            self.post_message(NameInserted(parts=data.table.name_parts))

    def action_preview(self) -> None:
        """Show the first rows of the table."""
        data = self.cursor_node.data if self.cursor_node else None
        if self.cursor_node and data and data.column and self.cursor_node.parent:
            data = self.cursor_node.parent.data
        if data and data.table:
            self.post_message(PreviewWanted(parts=data.table.name_parts))

    def action_open(self) -> None:
        """Show the columns of the table."""
        if self.cursor_node:
            self.cursor_node.expand()

    def action_shut(self) -> None:
        """Hide the columns of the table."""
        if self.cursor_node:
            self.cursor_node.collapse()

    def action_filter(self) -> None:
        """Go to the line that filters."""
        self.screen.query_one("#filter").focus()


class SchemaPane(Vertical):
    """The filter and the tree."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "to_tree", "Tree", show=False)]

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.border_title = "Tables"
        self._tables: tuple[Table, ...] = ()
        self._searched: list[tuple[str, str, Table]] = []

    def compose(self) -> ComposeResult:
        """Lay out the pane."""
        yield Input(placeholder="/ filter", id="filter", compact=True, select_on_focus=False)
        yield SchemaTree(id="tree")

    def show(self, schema: Schema) -> None:
        """Show the tables of another database."""
        self._tables = schema.tables
        self._searched = [
            (table.name.casefold(), "\n".join(column.name for column in table.columns).casefold(), table)
            for table in schema.tables
        ]
        self.query_one("#filter", Input).value = ""
        self.filter("")

    def filter(self, typed: str) -> None:
        """Keep the tables whose name, or the name of a column, holds what was typed."""
        wanted = typed.strip().casefold()
        by_name = [table for name, _, table in self._searched if wanted in name]
        by_column = [
            table for name, columns, table in self._searched if wanted not in name and wanted in columns
        ]
        found = [*by_name, *by_column]
        opened = frozenset(table.name for table in by_column[:MOST_OPENED])
        more = max(0, len(found) - MOST_SHOWN)
        self.query_one(SchemaTree).show(found[:MOST_SHOWN], more=more, opened=opened)
        all_count = len(self._tables)
        self.border_subtitle = f"{len(found):,} of {all_count:,}" if wanted else f"{all_count:,}"

    @on(Input.Changed, "#filter")
    def _filter(self, event: Input.Changed) -> None:
        event.stop()
        self.filter(event.value)

    @on(Input.Submitted, "#filter")
    def _leave_filter(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_to_tree()

    def action_to_tree(self) -> None:
        """Go from the filter to the first table found."""
        tree = self.query_one(SchemaTree)
        if not tree.has_focus:
            tree.focus()
            tree.cursor_line = 0


def _table_label(table: Table) -> Text:
    label = Text(visible(table.name))
    if table.is_view:
        label.append(f" {table.kind}", "dim italic")
    if table.row_estimate is not None:
        label.append(f" ~{table.row_estimate:,}", "dim")
    return label


def _add_columns(node: TreeNode[Node], table: Table) -> None:
    pointing = {name for key in table.foreign_keys for name in key.columns}
    for column in table.columns:
        label = Text(visible(column.name))
        if column.name in table.primary_key:
            label.append(" PK", "bold")
        if column.name in pointing:
            label.append(" FK", "bold")
        label.append(f" {visible(column.declared_type).lower()}", "dim")
        node.add_leaf(label, data=Node(table=table, column=column))
