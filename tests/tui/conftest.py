"""The app over real databases, with a script of replies in the place of a model."""

import asyncio
from collections.abc import Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from sqlcoder_local import history as history_module
from sqlcoder_local.cli.told_options import ToldChoice
from sqlcoder_local.database import connections
from sqlcoder_local.history import History
from tui import state as state_module
from tui.app import SqlcoderApp
from tui.session import SessionOptions
from tui.state import State
from tui.widgets.message_line import MessageLine
from tui.widgets.row_grid import RowGrid
from tui.widgets.sql_editor import SqlEditor

PATIENCE_SECONDS = 60
"""A busy machine is slow, not wrong."""


@pytest.fixture(autouse=True)
def folders(tmp_path, monkeypatch):
    monkeypatch.setattr(state_module, "state_folder", lambda: tmp_path / "state")
    monkeypatch.setattr(history_module, "state_folder", lambda: tmp_path / "state")
    monkeypatch.setattr(connections, "settings_folder", lambda: tmp_path / "settings")


@pytest.fixture
def make_app(tmp_path) -> Callable[..., SqlcoderApp]:
    """An app whose model writes the given replies, one a question."""

    def make(
        *replies: str,
        target: str = "demo",
        state: State | None = None,
        keeps_history: bool = True,
        timeout_seconds: float = 30.0,
        value_index: str = "off",
    ) -> SqlcoderApp:
        script = tmp_path / "model.replies"
        script.write_text("\n".join(replies) + "\n", encoding="utf-8")
        return SqlcoderApp(
            SessionOptions(
                model=script, timeout_seconds=timeout_seconds, told=ToldChoice(value_index=value_index)
            ),
            target=target,
            state=state or State(),
            history=History() if keeps_history else None,
        )

    return make


class Driver:
    """Presses keys and waits for what they bring about."""

    def __init__(self, app: SqlcoderApp, pilot) -> None:
        self.app = app
        self.pilot = pilot
        self.workbench = app.workbench

    async def until(self, is_so: Callable[[], object]) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not is_so():
                await self.pilot.pause(0.02)
        await self.pilot.pause()

    async def until_ready(self) -> None:
        """Wait for the model and the database."""
        facts = self.workbench
        await self.until(lambda: facts.opened is not None and facts.facts.model.startswith("scripted"))

    async def ask(self, question: str) -> None:
        """Ask, and wait until nothing is being done."""
        self.workbench.query_one("#question").focus()
        self.workbench.query_one("#question").value = question
        await self.press("enter")
        await self.until_idle()

    async def until_idle(self) -> None:
        """Wait until nothing is being done."""
        await self.until(lambda: self.workbench.job is None)

    async def focus(self, widget) -> None:
        """Go to a widget, and wait for the footer: its keys come a moment later, and not under a dialog."""
        widget.focus()
        await self.until(lambda: self.app.focused is widget)
        await self.pilot.pause(0.3)

    async def press(self, *keys: str) -> None:
        """Press keys."""
        await self.pilot.press(*keys)
        await self.pilot.pause()

    @property
    def sql(self) -> str:
        return self.workbench.query_one(SqlEditor).text

    @property
    def grid(self) -> RowGrid:
        return self.workbench.query_one(RowGrid)

    @property
    def message(self) -> str:
        return self.workbench.query_one(MessageLine).text


@pytest.fixture
def drive():
    """Run an app without a terminal."""

    @asynccontextmanager
    async def run(app: SqlcoderApp, size: tuple[int, int] = (80, 24), *, waits: bool = True):
        async with app.run_test(size=size) as pilot:
            driver = Driver(app, pilot)
            await driver.until(lambda: app.screen.is_mounted and app.workbench.is_attached)
            if waits:
                await driver.until_ready()
            yield driver

    return run


@pytest.fixture
def make_database(tmp_path) -> Callable[..., Path]:
    """A SQLite file made by a script."""
    import sqlite3
    from contextlib import closing

    def make(script: str, name: str = "some.sqlite") -> Path:
        with closing(sqlite3.connect(tmp_path / name)) as connection:
            connection.executescript(script)
        return tmp_path / name

    return make


@pytest.fixture
def make_driver() -> type[Driver]:
    """What presses keys in an app that something else runs."""
    return Driver
