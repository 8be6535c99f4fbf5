"""Which database to open: one opened before, a saved connection, the demonstration shop, or a file."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import ClassVar, Final

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import DirectoryTree, Input, OptionList
from textual.widgets.option_list import Option

from sqlcoder_local.database.connections import saved_connections
from sqlcoder_local.database.shown_name import DEMO
from sqlcoder_local.errors import UsageError
from sqlcoder_local.visible_text import visible
from tui.screens.dialog import Dialog
from tui.widgets.key_line import KeyLine
from tui.widgets.message_line import MessageLine

ENDINGS: Final = frozenset(
    {".sqlite", ".sqlite3", ".db", ".db3", ".duckdb", ".ddb", ".csv", ".tsv", ".parquet"}
)


class DatabaseFiles(DirectoryTree):
    """Folders, and the files in them that look like databases."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select_cursor", "Open", id="open_file"),
        Binding("backspace", "up", "Folder above", id="open_folder_above"),
    ]

    def filter_paths(self, paths: Iterable[Path]) -> Iterable[Path]:
        """Leave out hidden files and what cannot be opened."""
        return [
            path
            for path in paths
            if not path.name.startswith(".") and (path.suffix.lower() in ENDINGS or path.is_dir())
        ]

    def action_up(self) -> None:
        """Show the folder above."""
        self.path = Path(self.path).absolute().parent


class KnownDatabases(OptionList):
    """Databases with a name, and what Enter does with one."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "select", "Open", id="open_known")]


class TypedTarget(Input):
    """A path or a URL that is typed."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "submit", "Open", id="open_typed")]


class PickerScreen(Dialog[str]):
    """A list on the left, files on the right, a path or a URL beneath."""

    def __init__(self, recent: Sequence[str]) -> None:
        super().__init__()
        self._recent = recent
        self._targets: list[str] = []

    def compose(self) -> ComposeResult:
        """List what can be opened."""
        with Vertical(classes="box") as box:
            box.border_title = "Open a database"
            with Horizontal():
                yield KnownDatabases(id="known")
                yield DatabaseFiles(Path.cwd(), id="files")
            yield TypedTarget(
                placeholder="a path, or a URL such as postgresql://user@host/database", id="typed"
            )
            yield MessageLine(id="problem")
            yield KeyLine()

    def on_mount(self) -> None:
        """Fill the list."""
        self.query_one(MessageLine).hush()
        choices = [(DEMO, "an online shop that comes with the program"), *self._saved()]
        known = {target for target, _ in choices}
        recent = [(target, "recent") for target in self._recent if target not in known]
        choices = [*recent, *choices]
        self._targets = [target for target, _ in choices]
        options = self.query_one("#known", OptionList)
        options.add_options(
            [
                Option(Text.assemble(visible(target), (f"  {visible(what)}", "dim")))
                for target, what in choices
            ]
        )
        options.highlighted = 0
        options.focus()

    def _saved(self) -> list[tuple[str, str]]:
        try:
            return [(name, connection.target) for name, connection in saved_connections().items()]
        except UsageError as error:
            self.query_one(MessageLine).say(str(error), "error")
            return []

    @on(OptionList.OptionSelected, "#known")
    def _take_known(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._targets[event.option_index])

    @on(DirectoryTree.FileSelected)
    def _take_file(self, event: DirectoryTree.FileSelected) -> None:
        self.dismiss(str(event.path))

    @on(Input.Submitted, "#typed")
    def _take_typed(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self.dismiss(event.value.strip())
