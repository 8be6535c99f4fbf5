"""PostgreSQL and MariaDB: introspection, what the walls cost, streaming against the own client, time limits.

python benchmarks/servers.py [--quick] [--json FILE]

Starts servers of its own; one that is not installed is left out and named.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import environment, parser, report, seconds
from benchmarks.throwaway_servers import (
    Server,
    ServerDatabase,
    ServerMissingError,
    binary,
    new_database,
    start_mariadb,
    start_postgres,
)
from sqlcoder_local.cli.output import write_rows
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.server.connect import open_server
from sqlcoder_local.database.server.server_database import ServerDatabase as OpenDatabase
from sqlcoder_local.errors import QueryTimeoutError

COLUMNS = ", ".join(f"column_{number} varchar(20) NOT NULL DEFAULT 'x'" for number in range(19))
TIME_LIMIT_SECONDS = 0.5
KIBIBYTES_IN_A_MEGABYTE = 1_000_000 / 1024
MILLISECONDS = 1000
STREAM_ONLY = "--stream"


@dataclass(frozen=True, kw_only=True)
class Engine:
    """What one kind of server is asked."""

    start: Callable[[], Server]
    rows: str
    """Gives {count} rows of a number, a text, a decimal and a moment."""
    endless: tuple[str, ...]
    """Queries that no time limit of a reader can wait for."""


ENGINES: Mapping[str, Engine] = {
    "postgres": Engine(
        start=start_postgres,
        rows="SELECT i, i || ' bottles' AS t, i * 1.5 AS n, timestamp '2024-01-01' + i * interval '1 s' AS m"
        " FROM generate_series(1, {count}) AS i",
        endless=(
            "SELECT pg_sleep(60)",
            "SELECT count(*) FROM generate_series(1, 100000000000)",
            "SELECT length(string_agg(repeat('x', 1000), '')) FROM generate_series(1, 800000)",
            "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
        ),
    ),
    "mariadb": Engine(
        start=start_mariadb,
        rows="SELECT seq AS i, CONCAT(seq, ' bottles') AS t, seq * 1.5 AS n,"
        " TIMESTAMP '2024-01-01 00:00:00' + INTERVAL seq SECOND AS m FROM seq_1_to_{count}",
        endless=(
            "SELECT SLEEP(60)",
            "SELECT BENCHMARK(10000000000, SHA2('x', 512))",
            "SELECT COUNT(*) FROM seq_1_to_1000000 AS a, seq_1_to_1000000 AS b",
        ),
    ),
}


def main() -> None:
    """Measure, print, keep."""
    if STREAM_ONLY in sys.argv:
        stream_and_tell_growth(*sys.argv[sys.argv.index(STREAM_ONLY) + 1 :])
        return
    options = parser(__doc__ or "").parse_args()
    figures: dict[str, float | str] = {"command": " ".join(["python", *sys.argv])}
    os.environ["SQLCODER_SCHEMA_CACHE"] = "off"
    for name, engine in ENGINES.items():
        try:
            server = engine.start()
        except ServerMissingError as error:
            figures[f"{name}_left_out"] = str(error)
            continue
        with server:
            figures |= {f"{name}_{key}": value for key, value in measured(engine, server, options.quick)}
    report(figures, options.json)


def measured(engine: Engine, server: Server, is_quick: bool) -> Iterator[tuple[str, float]]:  # noqa: FBT001
    """Give each figure with its name."""
    yield from introspection(server, tables=100 if is_quick else 1000, runs=1 if is_quick else 5)
    made = new_database(server, "CREATE TABLE t (a int); INSERT INTO t VALUES (1)")
    yield "overhead_ms", overhead_milliseconds(made, runs=50 if is_quick else 500)
    yield "explain_ms", explain_milliseconds(made, runs=20 if is_quick else 200)
    count = 50_000 if is_quick else 1_000_000
    yield from streaming(engine, made, count, runs=1 if is_quick else 3)
    queries = engine.endless[:1] if is_quick else engine.endless
    yield "worst_seconds_over_the_limit", max(overrun(made, query) for query in queries)


def introspection(server: Server, *, tables: int, runs: int) -> Iterator[tuple[str, float]]:
    """Open a database of so many tables, with 20 columns each; then look whether it has changed."""
    names = [f"CREATE TABLE t{number} (id int PRIMARY KEY, {COLUMNS})" for number in range(tables)]
    made = new_database(server, "; ".join(names))
    yield f"open_{tables}_tables_s", opening_seconds(made, runs)
    with TemporaryDirectory() as folder, environment(SQLCODER_SCHEMA_CACHE="on", XDG_CACHE_HOME=folder):
        open_server(made.reader_url).close()
        yield f"open_{tables}_tables_kept_s", opening_seconds(made, runs)
    with open_server(made.reader_url) as database:

        def look() -> None:
            database._looked = 0.0
            database.schema()

        yield "fingerprint_ms", MILLISECONDS * median(seconds(look) for _ in range(runs))


def opening_seconds(made: ServerDatabase, runs: int) -> float:
    """Connect, look at the role and the schema, and leave."""
    return median(seconds(lambda: open_server(made.reader_url).close()) for _ in range(runs))


def overhead_milliseconds(made: ServerDatabase, *, runs: int) -> float:
    """What a query takes more than through the driver alone, the two asked in turn."""
    with open_server(made.reader_url) as database, driver_connection(made) as driver:
        ask_driver = driver.cursor()

        def plainly() -> None:
            ask_driver.execute("SELECT a FROM t")
            ask_driver.fetchall()

        differences = [
            seconds(lambda: database.run("SELECT a FROM t")) - seconds(plainly) for _ in range(runs)
        ]
        ask_driver.close()
    return MILLISECONDS * median(differences)


def explain_milliseconds(made: ServerDatabase, *, runs: int) -> float:
    """What a question takes longer for having its plan told first."""
    with open_server(made.reader_url) as database:

        def explain() -> None:
            database.explain("SELECT a FROM t", timeout_seconds=60)

        explain()
        return MILLISECONDS * median(seconds(explain) for _ in range(runs))


def driver_connection(made: ServerDatabase) -> Any:  # noqa: ANN401 - of either driver
    """Connect as any program would."""
    if made.server.kind == "postgres":
        import psycopg  # noqa: PLC0415

        return psycopg.connect(made.reader_url, autocommit=True)
    import pymysql  # noqa: PLC0415

    return pymysql.connect(
        host="127.0.0.1", port=made.server.port, user=made.reader, password=made.reader, database=made.name
    )


def streaming(engine: Engine, made: ServerDatabase, count: int, *, runs: int) -> Iterator[tuple[str, float]]:
    """Write many rows as CSV, in turn with the server's own client doing so."""
    query = engine.rows.format(count=count)
    read, written, theirs = [], [], []
    with open_server(made.reader_url) as database:
        for _ in range(runs):
            read.append(seconds(lambda: read_all(database, query)))
            written.append(seconds(lambda: write_all(database, query)))
            theirs.append(seconds(lambda: client(made, query)))
    yield "stream_rows_per_s", count / median(read)
    yield "stream_to_client_ratio", median(read) / median(theirs)
    yield "csv_to_client_ratio", median(written) / median(theirs)
    told = subprocess.run(  # noqa: S603
        [sys.executable, __file__, STREAM_ONLY, made.reader_url, query],
        check=True,
        capture_output=True,
        text=True,
    )
    yield "stream_growth_mb", float(told.stdout)


def read_all(database: OpenDatabase, query: str) -> None:
    """Stream a query to nowhere."""
    with database.stream(query, limits=Limits(rows=None, seconds=600, total_bytes=None)) as rows:
        for _ in rows:
            pass


def write_all(database: OpenDatabase, query: str) -> None:
    """Stream a query to CSV."""
    with (
        Path(os.devnull).open("w", encoding="utf-8") as nowhere,
        database.stream(query, limits=Limits(rows=None, seconds=600, total_bytes=None)) as rows,
    ):
        write_rows(rows, "csv", nowhere, width=None)


def client(made: ServerDatabase, query: str) -> None:
    """Let the server's own client write what it writes."""
    where = ["-h", "127.0.0.1", "--user" if made.server.kind == "mariadb" else "-U", made.reader]
    if made.server.kind == "mariadb":
        command = [
            binary("mariadb"),
            *where,
            f"-P{made.server.port}",
            "--batch",
            "--quick",
            made.name,
            "-e",
            query,
        ]
    else:
        command = [
            binary("psql"),
            *where,
            f"-p{made.server.port}",
            "--csv",
            "-v",
            "FETCH_COUNT=1000",
            made.name,
            "-c",
            query,
        ]
    environment = os.environ | {"PGPASSWORD": made.reader, "MYSQL_PWD": made.reader}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)  # noqa: S603


def stream_and_tell_growth(url: str, query: str) -> None:
    """Print by how many megabytes this process grows between the first rows and the last."""
    with open_server(url) as database:
        database.run(query, limits=Limits(rows=10_000))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        write_all(database, query)
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / KIBIBYTES_IN_A_MEGABYTE)


def overrun(made: ServerDatabase, query: str) -> float:
    """How long after its time limit an endless query comes back."""
    with open_server(made.reader_url) as database:
        started = time.perf_counter()
        try:
            database.run(query, limits=Limits(seconds=TIME_LIMIT_SECONDS))
        except QueryTimeoutError:
            return time.perf_counter() - started - TIME_LIMIT_SECONDS
    raise AssertionError(query)


if __name__ == "__main__":
    main()
