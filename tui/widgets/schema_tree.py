"""The tables of the database, their columns beneath them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.widgets import Tree
from textual.widgets.tree import TreeNode

from sqlcoder_local.schema import Column, Table
from sqlcoder_local.visible_text import visible
from tui.chosen_tables import ChosenTables
from tui.messages import DdlWanted, NameInserted, PreviewWanted, TableChosen

MOST_SHOWN: Final = 500
"""Tables that are added to the tree at once; the filter finds the others."""
SEEN, PINNED, DROPPED, UNKNOWN = "✓ ", "◆ ", "✗ ", "  "


@dataclass(frozen=True, kw_only=True)
class Node:
    """What a line of the tree stands for."""

    table: Table | None = None
    """None for the line that says how many more there are."""
    column: Column | None = None


class SchemaTree(Tree[Node]):
    """Tables and columns."""

    HELP = (
        "The tables of the database. {tables_filter} filters by the names of tables and columns as you type."
        " {tables_insert} puts the name at the cursor of the question or the SQL, Space or a click opens a"
        " table, {tables_preview} shows its first 50 rows, {tables_ddl} the statement that makes it,"
        " {tables_follow} goes where a foreign key points and {tables_back} back."
        " PK marks what identifies a row, FK what points to another table."
        f" {SEEN}is in front of the tables that the model will see for the question in the question line;"
        f" {{tables_pin}} shows it a table in any case ({PINNED.strip()}),"
        f" {{tables_drop}} keeps one from it ({DROPPED.strip()})."
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "insert_name", "Insert name", id="tables_insert"),
        Binding("p", "preview", "Preview", id="tables_preview"),
        Binding("d", "ddl", "DDL", id="tables_ddl"),
        Binding("plus", "choose(True)", "Show the model", show=False, id="tables_pin"),
        Binding("minus", "choose(False)", "Keep from the model", show=False, id="tables_drop"),
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
        self._by_name: dict[str, TreeNode[Node]] = {}
        self._unshown: Sequence[Table] = ()
        """Tables that are not in the tree yet."""
        self.seen: frozenset[str] = frozenset()
        """Tables that the model sees."""
        self._chosen = ChosenTables()

    def show(self, tables: Sequence[Table], *, opened: frozenset[str]) -> None:
        """Show these tables and no others."""
        self.clear()
        self._by_name = {}
        self._unshown = tables
        self._add_tables(opened)
        self.root.expand()

    def mark(self, seen: frozenset[str], chosen: ChosenTables) -> None:
        """Tell the tables that the model will see from the others."""
        before = {name: self._mark(name) for name in self._by_name}
        self.seen, self._chosen = seen, chosen
        for name, node in self._by_name.items():
            if node.data and node.data.table and self._mark(name) != before[name]:
                node.set_label(self._label(node.data.table))

    def reveal(self, table: str, column: str | None = None) -> bool:
        """Put the cursor on a table or a column of it; tells whether the table is in the tree."""
        node = self._by_name.get(table)
        if node is None or node.data is None or node.data.table is None:
            return False
        if column is not None:
            _add_columns(node, node.data.table)
            node.expand()
            below = (child for child in node.children if child.data and child.data.column)
            node = next((child for child in below if child.data.column.name == column), node)  # type: ignore[union-attr]
        # A node that has just been added has no line before the tree is built again.
        self.call_after_refresh(self.move_cursor, node)
        return True

    @property
    def current(self) -> Node:
        """What the cursor is on."""
        return self.cursor_node.data if self.cursor_node and self.cursor_node.data else Node()

    def on_focus(self) -> None:
        """Put the cursor on the first table, where it is on none yet."""
        self.cursor_line = max(self.cursor_line, 0)

    def on_tree_node_expanded(self, event: Tree.NodeExpanded[Node]) -> None:
        """Add the columns of a table when they are wanted for the first time."""
        if event.node.data and event.node.data.table:
            _add_columns(event.node, event.node.data.table)

    def action_insert_name(self) -> None:
        """Put the name at the cursor of the question or the SQL; of the last line, show more tables."""
        if self.current.column:
            self.post_message(NameInserted(parts=(self.current.column.name,)))
        elif self.current.table:
            self.post_message(NameInserted(parts=self.current.table.name_parts))
        elif self._unshown and self.cursor_node:
            self.cursor_node.remove()
            self._add_tables(frozenset())

    def action_preview(self) -> None:
        """Show the first rows of the table."""
        if self.current.table:
            self.post_message(PreviewWanted(parts=self.current.table.name_parts))

    def action_ddl(self) -> None:
        """Show the statement that makes the table."""
        if self.current.table:
            self.post_message(DdlWanted(table=self.current.table))

    def action_choose(self, is_pinned: bool) -> None:  # noqa: FBT001 - a key's parameter has no name
        """Show the table to the model in any case, or never."""
        if self.current.table:
            self.post_message(TableChosen(name=self.current.table.name, is_pinned=is_pinned))

    def action_open(self) -> None:
        """Show the columns of the table."""
        if self.cursor_node:
            self.cursor_node.expand()

    def action_shut(self) -> None:
        """Hide the columns of the table."""
        if self.cursor_node:
            self.cursor_node.collapse()

    def _add_tables(self, opened: frozenset[str]) -> None:
        added, self._unshown = self._unshown[:MOST_SHOWN], self._unshown[MOST_SHOWN:]
        for table in added:
            node = self._by_name[table.name] = self.root.add(self._label(table), data=Node(table=table))
            if table.name in opened:
                _add_columns(node, table)
                node.expand()
        if self._unshown:
            words = f"{len(self._unshown):,} more: Enter, or filter with /"
            self.root.add_leaf(Text(words, style="dim"), data=Node())

    def _mark(self, name: str) -> str:
        if name in self._chosen.dropped:
            return DROPPED
        if name in self._chosen.pinned:
            return PINNED
        return SEEN if name in self.seen else UNKNOWN

    def _label(self, table: Table) -> Text:
        mark = self._mark(table.name)
        label = Text(mark + visible(table.name), "strike" if mark == DROPPED else "")
        if table.is_view:
            label.append(f" {table.kind}", "dim italic")
        if table.row_estimate is not None:
            label.append(f" ~{table.row_estimate:,}", "dim")
        return label


def referred(table: Table, column: str) -> tuple[str, str] | None:
    """Find the table and the column that a column points to."""
    for key in table.foreign_keys:
        for own, other in zip(key.columns, key.referred_columns, strict=True):
            if own == column:
                return key.referred_table, other
    return None


def _add_columns(node: TreeNode[Node], table: Table) -> None:
    if node.children:
        return
    for column in table.columns:
        label = Text(visible(column.name))
        target = referred(table, column.name)
        if column.name in table.primary_key:
            label.append(" PK", "bold")
        if target:
            label.append(" FK", "bold")
        label.append(f" {visible(column.declared_type).lower()}", "dim")
        if target:
            label.append(f" → {visible(target[0])}", "dim")
        node.add_leaf(label, data=Node(table=table, column=column))
