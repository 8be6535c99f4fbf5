"""What is measured inside the process of the terminal app: memory, the filter, the end of a query."""

import asyncio
import os
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.prompt.prompt import Prompt, Segment
from tui.app import SqlcoderApp
from tui.pieces import Pieces
from tui.session import SessionOptions
from tui.state import State
from tui.widgets.schema_pane import SchemaPane
from tui.widgets.schema_tree import SchemaTree
from tui.widgets.sql_editor import SqlEditor

ENDLESS = (
    "SELECT COUNT(*) FROM t AS a CROSS JOIN t AS b CROSS JOIN t AS c CROSS JOIN t AS d"
    " WHERE a.a * b.a % 1000 + c.a * d.a % 1000 > 5000"
)
"""No engine sees that its condition never holds."""
PATIENCE_SECONDS = 60.0
QUIET_SECONDS = 0.1


def app_on(target: str, model: Path, row_limit: int = 500) -> SqlcoderApp:
    """The app, without a history."""
    return SqlcoderApp(
        SessionOptions(model=model, timeout_seconds=600),
        target=target,
        state=State(row_limit=row_limit),
        history=None,
    )


def write_for_ever(model: Path) -> None:
    """Be the app, with a model that writes and does not stop."""
    app = app_on("demo", model)
    grammar = "start: /[a-z ]{4000}/\n"
    prompt = Prompt(segments=(Segment(text="SELECT", is_trusted=False),), tables_sent=())

    def write() -> None:
        pieces = Pieces(0, app._tell)
        with open_engine(model, EngineOptions(threads=1), is_cancelled=lambda: False) as engine:
            while not app.workbench.opened:
                time.sleep(0.05)
            app.workbench.job = 0
            while app.is_running:
                app.call_from_thread(app.workbench.begin_draft)
                engine.generate(
                    prompt,
                    grammar=grammar,
                    max_tokens=200,
                    on_text=pieces.add,
                    is_cancelled=lambda: not app.is_running,
                )

    threading.Thread(target=write, daemon=True).start()
    app.run()
    os._exit(0)


async def until(is_so: Callable[[], object]) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not is_so():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)


async def growth_megabytes(model: str, database: str, rows: str) -> float:
    """Run SELECT * over a million rows; gives by how much the most memory ever held grew."""
    row_limit = int(rows)
    app = app_on(database, Path(model), row_limit)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(lambda: app.workbench.opened)
        await run_sql(app, pilot, "SELECT a FROM t LIMIT 1")
        await until(lambda: app.workbench.job is None)
        before = peak_megabytes()
        await run_sql(app, pilot, "SELECT * FROM t")
        await until(lambda: app.workbench.job is None)
        await pilot.press("f7", "G")
        await pilot.pause()
        assert app.workbench.fetched  # noqa: S101 - else the figure says nothing
        assert app.workbench.fetched.rows.count == row_limit  # noqa: S101
        return peak_megabytes() - before


async def filter_milliseconds(model: str, database: str) -> float:
    """Time the filter over ten thousand tables, from the key to the painted tree."""
    app = app_on(database, Path(model))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(lambda: app.workbench.opened)
        await pilot.pause()
        pane, taken = app.workbench.query_one(SchemaPane), []
        for typed in ("t", "ta", "table_9", "table_99", "table_999", "9999", "") * 3:
            started = time.perf_counter()
            pane.filter(typed)
            await pilot.pause()
            taken.append((time.perf_counter() - started) * 1000)
            assert app.workbench.query_one(SchemaTree).last_line >= 0  # noqa: S101 - tables are found
        return median(taken)


async def cancel_seconds(model: str, target: str, server: str = "") -> float:
    """Time from Esc, while a query runs that would take for ever, until nothing of it computes.

    That is no process started by the app, and none below the process whose number is given for a server.
    """
    app = app_on(target, Path(model))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(lambda: app.workbench.opened and app.workbench.facts.model.startswith("starter"))
        await run_sql(app, pilot, ENDLESS)
        await asyncio.sleep(1.0)
        assert app.workbench.job is not None  # noqa: S101 - the query still runs
        asked = int(server) if server else os.getpid()
        started = time.perf_counter()
        await pilot.press("escape")
        used, since = child_ticks(asked), time.perf_counter()
        while time.perf_counter() - since < QUIET_SECONDS:
            await asyncio.sleep(0.02)
            if (now := child_ticks(asked)) != used:
                used, since = now, time.perf_counter()
        return since - started


async def run_sql(app: SqlcoderApp, pilot: Any, sql: str) -> None:  # noqa: ANN401 - Textual's pilot
    """Press the key that runs."""
    app.workbench.query_one(SqlEditor).put(sql)
    await pilot.press("f5")
    await pilot.pause()


def peak_megabytes() -> float:
    """The most memory that this process has held."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def child_ticks(parent: int) -> dict[int, int]:
    """What each process started by another one has computed so far."""
    ps = ["ps", "-o", "pid=", "--ppid", str(parent)]
    pids = subprocess.run(ps, capture_output=True, text=True, check=False).stdout.split()  # noqa: S603
    ticks = {}
    for pid in map(int, pids):
        try:
            fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
        except OSError:
            continue
        name = Path(f"/proc/{pid}/comm")
        if name.exists() and name.read_text(encoding="utf-8").strip() != "ps":
            ticks[pid] = int(fields[11]) + int(fields[12])
    return ticks
