"""Embedded databases behind query workers: what the walls cost, and whether the limits hold.

    python benchmarks/database.py [--quick] [--json FILE] [--questions N]

A trivial query is timed whole, from the call to the rows; the processor time of a cold one tells what it
would take on a machine with nothing else to do. Rows are streamed by the whole program to a file, in turn
with Python's own driver, with the sqlite3 shell where it is installed, and with DuckDB's own COPY. The ratio
counts the program's start-up; that of the rows is taken once more after the time of a single row is taken off
on both sides. What memory grows by is counted in the program and its workers together.
How late a bomb returns is measured from the call, with a worker that is ready.
"""

import hashlib
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from statistics import median, quantiles
from typing import Self

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import duckdb

from benchmarks.measure import parser, report, seconds
from sqlcoder_local.database.duckdb_source import DuckdbSource
from sqlcoder_local.database.limits import Cuts, Limits
from sqlcoder_local.database.query_process import QueryProcess, never
from sqlcoder_local.database.schema_store import SchemaStore
from sqlcoder_local.database.sqlite_source import SqliteSource
from sqlcoder_local.database.worker_database import Source, WorkerDatabase
from sqlcoder_local.errors import SqlcoderError

COLUMNS = "id INTEGER, name TEXT, price DOUBLE, day TEXT, amount INTEGER"
ALL_ROWS = "SELECT id, name, price, day, amount FROM t"
LIBRARY = {
    "sqlite": "import csv, sqlite3, sys; c = sqlite3.connect(sys.argv[1])",
    "duckdb": "import csv, duckdb, sys; c = duckdb.connect(sys.argv[1], read_only=True)",
}
WRITE = (
    "; r = c.execute(sys.argv[2]); w = csv.writer(sys.stdout)\nwhile b := r.fetchmany(1000): w.writerows(b)"
)
"""What a Python program does that asks the driver itself."""
COPY = "; c.execute(f\"COPY ({sys.argv[2]}) TO '/dev/stdout' (FORMAT csv)\")"
BOMB_SECONDS = 1.0
BOMBS = {
    "sqlite": (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
        "SELECT " + " + ".join(f"instr(long, mark || '{n}')" for n in range(30)) + " FROM bomb",
        "SELECT " + " || ".join(["replace(long, mark, '1')"] * 30) + " FROM bomb",
        (
            "WITH RECURSIVE n(i, t) AS (SELECT 1, 'abcdefgh' UNION ALL SELECT i + 1, t || t FROM n"
            " WHERE i < 20) SELECT a.t || b.t FROM n AS a, n AS b, n AS c ORDER BY 1"
        ),
        "SELECT group_concat(long) FROM bomb, t AS a, t AS b",
        "SELECT count(*) FROM t AS a, t AS b, t AS c WHERE a.name || b.name LIKE '%' || c.name || '%'",
    ),
    "duckdb": (
        "SELECT count(*) FROM range(100000000000) a(i), range(1000) b(j)",
        "SELECT list_aggregate(range(1000000000), 'sum')",
        "SELECT repeat('x', 4000000000)",
        "SELECT count(DISTINCT hash(i)) FROM range(10000000000) t(i)",
        "SELECT string_agg(repeat('x', 1000000), '') FROM range(100000)",
        "SELECT i, repeat('x', 10000000) FROM range(1000000) t(i) ORDER BY hash(i)",
    ),
}


def make_databases(folder: Path, count: int) -> dict[str, Source]:
    """Make a database of each engine with the given number of rows."""
    row = "i, 'product ' || (i % 1000), i * 0.25, '2024-01-' || (i % 28 + 1), i % 97 - 3"
    with closing(sqlite3.connect(folder / "t.sqlite")) as connection:
        connection.executescript(f"""
            PRAGMA synchronous = OFF; CREATE TABLE t ({COLUMNS});
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n LIMIT {count})
            INSERT INTO t SELECT {row} FROM n;
            CREATE TABLE bomb (long TEXT, mark TEXT);
            INSERT INTO bomb VALUES (hex(zeroblob(240000)), hex(zeroblob(120000)) || '1');
        """)
    with closing(duckdb.connect(str(folder / "t.duckdb"))) as connection:
        connection.execute(f"CREATE TABLE t ({COLUMNS}); INSERT INTO t SELECT {row} FROM range({count}) n(i)")
    return {"sqlite": SqliteSource(folder / "t.sqlite"), "duckdb": DuckdbSource(folder / "t.duckdb")}


def p95(times: Sequence[float]) -> float:
    """Give the 95th percentile in milliseconds."""
    return 1000 * quantiles(times, n=20, method="inclusive")[-1]


def cold(source: Source) -> None:
    """Start a worker for one trivial query."""
    worker = QueryProcess(source.engine, source.target(), "")
    worker.opened()
    worker.start_query("SELECT 1", Limits(), never)
    list(worker.batches(never, Cuts()))
    worker.end()


def warm_seconds(database: WorkerDatabase) -> float:
    """Time one trivial query of a worker that is ready."""
    database.explain("SELECT 1", timeout_seconds=60)
    return seconds(lambda: database.run("SELECT 1"))


def explain_seconds(database: WorkerDatabase) -> float:
    """Time what a question takes longer for having its plan told first, by a worker that is ready."""
    database.explain(ALL_ROWS, timeout_seconds=60)
    return seconds(lambda: database.explain(ALL_ROWS, timeout_seconds=60))


def startup_figures(engine: str, source: Source, runs: int) -> dict[str, float]:
    """Time the trivial query, with and without the start of its worker."""
    before = os.times()
    cold_times = [seconds(lambda: cold(source)) for _ in range(runs)]
    after = os.times()
    computed = sum(after[:4]) - sum(before[:4])
    with WorkerDatabase.open(source) as database:
        warm_times = [warm_seconds(database) for _ in range(runs)]
        explain_times = [explain_seconds(database) for _ in range(runs)]
    return {
        f"{engine}_cold_ms_median": 1000 * median(cold_times),
        f"{engine}_cold_ms_p95": p95(cold_times),
        f"{engine}_cold_processor_ms": 1000 * computed / runs,
        f"{engine}_warm_ms_median": 1000 * median(warm_times),
        f"{engine}_warm_ms_p95": p95(warm_times),
        f"{engine}_explain_ms_median": 1000 * median(explain_times),
    }


def program(path: Path, form: str, query: str = ALL_ROWS) -> list[str]:
    """Give the command that writes all rows."""
    start = [sys.executable, "-m", "sqlcoder_local", "run", str(path), query]
    return [*start, "--limit", "-1", "--out", form]


def timed_with_peak(command: Sequence[str], output: Path) -> tuple[float, float]:
    """Run a command into a file; gives its seconds and the most megabytes it took (Linux)."""
    with output.open("wb") as file, PeakOfWorkers() as peak:
        elapsed = seconds(lambda: subprocess.run(command, stdout=file, stderr=subprocess.DEVNULL, check=True))  # noqa: S603 - ours
    return elapsed, peak.megabytes_of_all


def clients(engine: str, path: Path, query: str) -> dict[str, list[str]]:
    """Give the commands that write the rows of a query, the program's and others'."""
    commands = {
        "program": program(path, "csv", query),
        "driver": [sys.executable, "-c", LIBRARY[engine] + WRITE, str(path), query],
    }
    if engine == "duckdb":
        commands["copy"] = [sys.executable, "-c", LIBRARY[engine] + COPY, str(path), query]
    shell = shutil.which("sqlite3") if engine == "sqlite" else None
    if shell:
        commands["shell"] = [shell, "-csv", "-readonly", str(path), query]
    return commands


def stream_figures(engine: str, path: Path, output: Path, runs: int) -> dict[str, float]:
    """Write all rows as CSV, in turn with the others; and as JSON, for the memory."""
    single, every = (clients(engine, path, query) for query in (f"{ALL_ROWS} WHERE id = 1", ALL_ROWS))
    rounds = [
        {
            name: (timed_with_peak(single[name], output), timed_with_peak(every[name], output))
            for name in every
        }
        for _ in range(runs)
    ]
    least = median(each["program"][0][1] for each in rounds)
    figures = {
        f"{engine}_csv_s": median(each["program"][1][0] for each in rounds),
        f"{engine}_csv_growth_mb": max(each["program"][1][1] for each in rounds) - least,
        f"{engine}_json_growth_mb": timed_with_peak(program(path, "json"), output)[1] - least,
    }
    for client in set(every) - {"program"}:
        figures[f"{engine}_csv_to_{client}_ratio"] = median(
            each["program"][1][0] / each[client][1][0] for each in rounds
        )
        figures[f"{engine}_rows_to_{client}_ratio"] = median(
            (each["program"][1][0] - each["program"][0][0]) / (each[client][1][0] - each[client][0][0])
            for each in rounds
        )
    return figures


class PeakOfWorkers:
    """Looks often at the memory of the processes that this one has started (Linux)."""

    def __init__(self) -> None:
        self._peaks: dict[str, float] = {}
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._is_over.wait(0.02):
            for children in Path("/proc/self/task").glob("*/children"):
                self._look_at_all(children)

    @property
    def megabytes(self) -> float:
        """The most that one process took."""
        return max(self._peaks.values(), default=0.0)

    @property
    def megabytes_of_all(self) -> float:
        """What the first process and the largest below it took, for a spare worker is no growth."""
        return sum(sorted(self._peaks.values())[-2:])

    def _look_at_all(self, children: Path) -> None:
        with suppress(OSError):
            for pid in children.read_text().split():
                self._look(pid)
                for grandchildren in Path("/proc", pid, "task").glob("*/children"):
                    self._look_at_all(grandchildren)

    def _look(self, pid: str) -> None:
        status = Path("/proc", pid, "status")
        try:
            # Until it starts its own program, a new process is a copy of this one.
            if status.with_name("cmdline").read_bytes() == Path("/proc/self/cmdline").read_bytes():
                return
            peak = re.search(r"VmHWM:\s+(\d+)", status.read_text())
        except OSError:
            return
        self._peaks[pid] = max(self._peaks.get(pid, 0.0), int(peak[1]) / 1024 if peak else 0.0)


def own_megabytes() -> float:
    """Give what this process has in memory now (Linux)."""
    status = Path("/proc/self/status")
    found = re.search(r"VmRSS:\s+(\d+)", status.read_text()) if status.exists() else None
    return int(found[1]) / 1024 if found else 0.0


def bomb_figures(engine: str, source: Source, bombs: Sequence[str]) -> dict[str, float]:
    """Run each bomb; tell the latest return beyond the limit, and the memory on both sides of the pipe."""
    late = []
    with WorkerDatabase.open(source) as database, PeakOfWorkers() as peak:
        before = own_megabytes()
        for bomb in bombs:
            database.explain("SELECT 1", timeout_seconds=60)
            late.append(seconds(lambda bomb=bomb: tried(database, bomb)) - BOMB_SECONDS)  # type: ignore[misc]
        growth = own_megabytes() - before
    return {
        f"{engine}_bombs": len(bombs),
        f"{engine}_bomb_late_s_max": max(0.0, *late),
        f"{engine}_bomb_worker_mb_max": peak.megabytes,
        f"{engine}_bomb_front_growth_mb": growth,
    }


def tried(database: WorkerDatabase, query: str) -> None:
    """Run a query that may fail."""
    try:
        database.run(query, limits=Limits(seconds=BOMB_SECONDS))
    except SqlcoderError:
        return


def state(folder: Path) -> Mapping[str, object]:
    """Tell all that a program could have changed."""
    return {
        entry.name: (hashlib.sha256(entry.read_bytes()).hexdigest(), entry.stat().st_mtime_ns)
        for entry in folder.iterdir()
    }


def trace_figures(engine: str, source: Source, folder: Path, questions: int) -> dict[str, float]:
    """Ask many times, and count the files that are not what they were."""
    before = state(folder)
    with WorkerDatabase.open(source) as database:
        for number in range(questions):
            database.run(f"SELECT name, count(*) FROM t WHERE id < 500 AND amount < {number} GROUP BY name")
    after = state(folder)
    changed = [name for name in {*before, *after} if before.get(name) != after.get(name)]
    return {f"{engine}_questions": questions, f"{engine}_changed_files": len(changed)}


def wide_figures(engine: str, folder: Path, tables: int, runs: int) -> dict[str, float]:
    """Open a database of many tables with 20 columns each: introspected, and with its schema kept on disk."""
    columns = ", ".join(f"column_{number} TEXT" for number in range(20))
    path = folder / f"wide.{engine}"
    with closing((sqlite3 if engine == "sqlite" else duckdb).connect(path)) as connection:  # type: ignore[attr-defined]
        connection.execute("BEGIN")
        for number in range(tables):
            connection.execute(f"CREATE TABLE t{number} ({columns})")
        connection.execute("COMMIT")
    source = (SqliteSource if engine == "sqlite" else DuckdbSource)(path)
    store = SchemaStore(folder / "schemas", engine)
    read = [seconds(lambda: WorkerDatabase.open(source).close()) for _ in range(runs)]
    WorkerDatabase.open(source, store).close()
    kept = [seconds(lambda: WorkerDatabase.open(source, store).close()) for _ in range(runs)]
    return {
        f"{engine}_open_{tables}_tables_s": median(read),
        f"{engine}_open_{tables}_tables_kept_s": median(kept),
    }


def measured(
    engine: str, source: Source, folder: Path, output: Path, questions: int, *, is_quick: bool
) -> dict[str, float]:
    """Take all measures of an engine, the untroubled ones first."""
    steps: Sequence[Callable[[], dict[str, float]]] = (
        lambda: startup_figures(engine, source, 10 if is_quick else 40),
        lambda: stream_figures(engine, folder / f"t.{engine}", output, 1 if is_quick else 3),
        lambda: bomb_figures(engine, source, BOMBS[engine][: 3 if is_quick else None]),
        lambda: trace_figures(engine, source, folder, questions),
        lambda: wide_figures(engine, output.parent, 100 if is_quick else 1_000, 1 if is_quick else 5),
    )
    figures: dict[str, float] = {}
    for step in steps:
        figures |= step()
    return figures


def main() -> None:
    """Measure both engines."""
    flags_parser = parser("Embedded databases behind query workers")
    flags_parser.add_argument("--questions", type=int, help="how many leave no trace; 1,000 unless quick")
    flags = flags_parser.parse_args()
    questions = flags.questions or (10 if flags.quick else 1_000)
    figures: dict[str, float | str] = {"command": " ".join(["python", *sys.argv])}
    os.environ["SQLCODER_SCHEMA_CACHE"] = "off"
    count = 50_000 if flags.quick else 1_000_000
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "databases"
        folder.mkdir()
        sources = make_databases(folder, count)
        figures["rows"] = count
        for engine, source in sources.items():
            output = Path(place) / "rows"
            figures |= measured(engine, source, folder, output, questions, is_quick=flags.quick)
    report(figures, flags.json)


if __name__ == "__main__":
    main()
