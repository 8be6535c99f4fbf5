"""How soon the terminal app stands, hears a key, filters, and lets go; and what a million rows cost it.

    python benchmarks/tui.py [--quick] [--json FILE] [--model FILE]

The start and the keys are timed on a terminal of their own (a pseudo-terminal), from outside. The start of an
empty Textual app is timed in turns with it, so that their ratio holds on a busy machine.
"""

import os
import select
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median, quantiles

import pexpect

ROOT = Path(__file__).resolve().parents[1]
# In the place of this folder, where this script would stand for the app of the same name.
sys.path[0] = str(ROOT)

from benchmarks.measure import parser, report  # noqa: E402
from benchmarks.throwaway_servers import ServerMissingError, new_database, start_postgres  # noqa: E402
from sqlcoder_local.models.store import find_model  # noqa: E402

BARE = """
from textual.app import App
from textual.widgets import DataTable, Footer, Input, TextArea, Tree
class Bare(App):
    def compose(self):
        yield Tree("tree")
        yield Input(placeholder="Ask in plain English")
        yield TextArea()
        yield DataTable()
        yield Footer()
    def on_mount(self):
        self.query_one(Input).focus()
Bare().run()
"""
WRITING = """
import sys
from pathlib import Path
from benchmarks.tui_inside import write_for_ever
write_for_ever(Path(sys.argv[1]))
"""
FIRST_LETTER = 0xAC00
"""Hangul: no escape sequence and nothing that the model writes holds such a letter."""
LETTERS_KEPT = 20
MILLION, TABLES, SERVER_ROWS = 1_000_000, 10_000, 10_000
PATIENCE_SECONDS = 30.0


@contextmanager
def on_a_terminal(*arguments: str) -> Iterator[pexpect.spawn]:
    """Run a program on a terminal of 80 columns and 24 lines, at a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        folders = {f"XDG_{kind}_HOME": home for kind in ("STATE", "CONFIG", "DATA")}
        child = pexpect.spawn(
            sys.executable,
            list(arguments),
            env={**os.environ, **folders, "TERM": "xterm-256color"},
            cwd=str(ROOT),
            dimensions=(24, 80),
            timeout=PATIENCE_SECONDS,
        )
        child.delaybeforesend = None
        try:
            yield child
        finally:
            child.send("\x11")
            child.expect(pexpect.EOF)
            child.close(force=True)


def seconds_to_key(*arguments: str) -> float:
    """Time a program from its start until a typed letter is painted."""
    started = time.perf_counter()
    with on_a_terminal(*arguments) as child:
        child.expect("plain English")
        child.send(chr(FIRST_LETTER))
        child.expect(chr(FIRST_LETTER).encode())
        return time.perf_counter() - started


def key_milliseconds(model: Path, count: int) -> list[float]:
    """Time letters, typed while text of a model streams into the editor, until they are painted."""
    taken: list[float] = []
    with on_a_terminal("-c", WRITING, str(model)) as child:
        # The model's name is in the last line when it can be asked.
        child.expect("Q8_0|starter")
        time.sleep(1.0)
        for number in range(count):
            letter = chr(FIRST_LETTER + number).encode()
            if number % LETTERS_KEPT == 0:
                child.send("\x15")
            time.sleep(0.05)
            painted(child, b"")
            started = time.perf_counter()
            child.send(letter)
            painted(child, letter)
            taken.append((time.perf_counter() - started) * 1000)
    return taken


def painted(child: pexpect.spawn, letter: bytes) -> None:
    """Read what is painted until a letter is among it; without one, what waits to be read."""
    seen = b""
    while letter not in seen or not letter:
        if not select.select([child.child_fd], [], [], PATIENCE_SECONDS if letter else 0)[0]:
            break
        seen = seen[-8:] + os.read(child.child_fd, 65_536)


def inside(measure: str, *arguments: object) -> float:
    """Take one measure of `tui_inside` in a process of its own, whose memory and children are known."""
    code = (
        "import asyncio, sys; from benchmarks import tui_inside;"
        f"print(asyncio.run(tui_inside.{measure}(*sys.argv[1:])))"
    )
    with tempfile.TemporaryDirectory() as home:
        told = subprocess.run(  # noqa: S603 - own words
            [sys.executable, "-c", code, *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "XDG_STATE_HOME": home},
            stdout=subprocess.PIPE,
            check=True,
        )
    return float(told.stdout)


def make_database(file: Path, script: str) -> Path:
    """Write a SQLite file."""
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(script)
    return file


def cancel_on_duckdb(model: Path, file: Path, runs: int) -> float | None:
    """Time Esc over a DuckDB file; None where DuckDB is not installed."""
    try:
        import duckdb  # noqa: PLC0415 - an extra
    except ImportError:
        return None
    with duckdb.connect(str(file)) as connection:
        connection.execute(f"CREATE TABLE t AS SELECT range AS a FROM range({SERVER_ROWS})")
    return median(inside("cancel_seconds", model, file) for _ in range(runs))


def cancel_on_postgres(model: Path, runs: int) -> float | None:
    """Time Esc until no process of a PostgreSQL server computes; None where there is none."""
    try:
        server = start_postgres()
    except ServerMissingError:
        return None
    with server:
        script = f"CREATE TABLE t AS SELECT a FROM generate_series(1, {SERVER_ROWS}) AS a"
        database = new_database(server, script)
        process = (Path(server.folder) / "data" / "postmaster.pid").read_text().split()[0]
        return median(inside("cancel_seconds", model, database.reader_url, process) for _ in range(runs))


def main() -> None:
    """Measure and print."""
    options = parser(__doc__ or "").parse_args()
    model = find_model(str(options.model) if options.model else None)
    runs, keys, rows = (1, 20, MILLION // 100) if options.quick else (5, 200, MILLION)
    largest = min(rows, 100_001) - 1
    app, bare = ("-m", "sqlcoder_local", "tui", "demo"), ("-c", BARE)
    starts = [(seconds_to_key(*app), seconds_to_key(*bare)) for _ in range(runs)]
    latencies = key_milliseconds(model, keys)
    with tempfile.TemporaryDirectory() as folder:
        values = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows})"
        many = make_database(
            Path(folder) / "many.sqlite",
            f"CREATE TABLE t (a INTEGER, b TEXT, c REAL); INSERT INTO t {values}"
            " SELECT i, 'row number ' || i, i * 0.5 FROM n;",
        )
        tables = "".join(f"CREATE TABLE table_{number} (id INTEGER);" for number in range(TABLES))
        wide = make_database(Path(folder) / "wide.sqlite", f"BEGIN; {tables} COMMIT;")
        figures = {
            "command": "python benchmarks/tui.py" + (" --quick" if options.quick else ""),
            "usable_screen_s": median(start for start, _ in starts),
            "usable_screen_over_bare_textual": median(start / other for start, other in starts),
            "key_to_paint_median_ms": median(latencies),
            "key_to_paint_p99_ms": quantiles(latencies, n=100, method="inclusive")[-1],
            "million_rows_growth_mb": inside("growth_megabytes", model, many, 500),
            "hundred_thousand_rows_growth_mb": inside("growth_megabytes", model, many, largest),
            "filter_10000_ms": inside("filter_milliseconds", model, wide),
            "cancel_s": median(inside("cancel_seconds", model, many) for _ in range(runs)),
            "cancel_duckdb_s": cancel_on_duckdb(model, Path(folder) / "many.duckdb", runs),
            "cancel_postgres_s": cancel_on_postgres(model, runs),
        }
    report(figures, options.json)


if __name__ == "__main__":
    main()
