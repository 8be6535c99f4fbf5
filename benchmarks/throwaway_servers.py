"""Starts PostgreSQL and MariaDB in folders of their own, for tests and benchmarks, and stops them again."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from pwd import getpwnam
from typing import Final, Self
from urllib.parse import quote
from uuid import uuid4

UNPRIVILEGED_USER: Final = "nobody"
"""PostgreSQL does not run as root."""
ADMIN: Final = "admin"
ADMIN_PASSWORD: Final = "s3cret/of@admin"  # noqa: S105 - of servers that live for a test
START_SECONDS: Final = 60.0
BINARY_FOLDERS: Final = (
    "usr/sbin",
    "usr/local/sbin",
    "usr/lib/postgresql/*/bin",
    "opt/homebrew/bin",
    "opt/homebrew/opt/postgresql@*/bin",
)
"""Where systems keep servers off the search path, from the root."""

# Ends the server when the process that asked for it is gone, or when the file that says "run" is.
GUARD: Final = """
( "$@" >>"$FOLDER/log" 2>&1 &
while [ -e "$FOLDER/run" ] && ps -p "$ASKER" >/dev/null && kill -0 $!; do sleep 0.2; done
kill -QUIT $!
sleep 1
kill -KILL $!
rm -rf "$FOLDER" ) &
"""
POSTGRES_SETTINGS: Final = (
    "fsync=off synchronous_commit=off full_page_writes=off shared_buffers=32MB max_connections=40"
    " autovacuum=off ssl=on ssl_cert_file=../certificate.pem ssl_key_file=../key.pem"
).split()
MARIADB_SETTINGS: Final = (
    "--bind-address=127.0.0.1 --skip-name-resolve --innodb-flush-log-at-trx-commit=0"
    " --innodb-buffer-pool-size=64M --innodb-log-file-size=16M --skip-log-bin --performance-schema=OFF"
    " --character-set-server=utf8mb4"
).split()

REQUEST: Final = (
    "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
).split()


READY: Final = {"postgres": "ready to accept connections", "mariadb": "ready for connections"}
"""What a server's log says; the word alone is also in "address already in use"."""
MOST_STARTS: Final = 3


class ServerMissingError(Exception):
    """A program that is not installed."""


class PortTakenError(Exception):
    """A server that could not start."""


@dataclass(frozen=True, kw_only=True)
class Server:
    """A running server and the user that may do everything on it."""

    kind: str
    folder: str
    port: int

    @property
    def socket_path(self) -> str:
        """Where the unix socket is: PostgreSQL names the folder, MariaDB the file."""
        return self.folder if self.kind == "postgres" else f"{self.folder}/socket"

    @property
    def certificate(self) -> Path:
        """The certificate the server shows, which nobody signed but itself."""
        return Path(self.folder) / "certificate.pem"

    @property
    def is_alive(self) -> bool:
        """Tell whether the server has not ended; its folder goes with it."""
        return Path(self.folder).exists()

    @property
    def log(self) -> str:
        """What the server wrote so far."""
        try:
            return (Path(self.folder) / "log").read_text(errors="replace")
        except FileNotFoundError:
            return ""

    def stop(self) -> None:
        """End the server and remove its folder."""
        (Path(self.folder) / "run").unlink(missing_ok=True)
        wait_until(lambda: not Path(self.folder).exists(), f"{self.kind} did not stop")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()


def start_postgres(*, asker: int | None = None) -> Server:
    """Make a cluster and start it; it ends with the asking process at the latest."""
    return started(postgres_on_a_free_port, asker)


def start_mariadb(*, asker: int | None = None) -> Server:
    """Make a data folder and start a server on it; it ends with the asking process at the latest."""
    return started(mariadb_on_a_free_port, asker)


def started(start: Callable[[int | None], Server], asker: int | None) -> Server:
    """Start a server, again where somebody else was quicker to take the port."""
    for _ in range(MOST_STARTS - 1):
        with suppress(PortTakenError):
            return start(asker)
    return start(asker)


def postgres_on_a_free_port(asker: int | None) -> Server:
    """Make a cluster and start it."""
    postgres, initdb = binary("postgres"), binary("initdb")
    folder = new_folder()
    password = folder / "password"
    password.write_text(f"{ADMIN_PASSWORD}\n")
    own(password)
    identity = ["--encoding=UTF8", "--locale=C.UTF-8", f"--username={ADMIN}", f"--pwfile={password}"]
    methods = ["--auth-local=scram-sha-256", "--auth-host=scram-sha-256", f"--pgdata={folder / 'data'}"]
    as_unprivileged([initdb, "--no-sync", *identity, *methods])
    server = Server(kind="postgres", folder=str(folder), port=free_port())
    settings = [*POSTGRES_SETTINGS, f"port={server.port}", f"unix_socket_directories={folder}"]
    options = [part for setting in settings for part in ("-c", setting)]
    guarded(server, [postgres, "-D", str(folder / "data"), *options], asker)
    return server


def mariadb_on_a_free_port(asker: int | None) -> Server:
    """Make a data folder and start a server on it."""
    mariadbd, install = binary("mariadbd"), binary("mariadb-install-db")
    folder = new_folder()
    as_unprivileged(
        [install, "--no-defaults", "--skip-test-db", f"--datadir={folder / 'data'}"],
    )
    first = folder / "first.sql"
    first.write_text(
        "DROP USER IF EXISTS ''@localhost;\n"
        f"DROP USER IF EXISTS ''@'{socket.gethostname()}';\n"
        f"CREATE USER {ADMIN}@'%' IDENTIFIED BY '{ADMIN_PASSWORD}';\n"
        f"GRANT ALL ON *.* TO {ADMIN}@'%' WITH GRANT OPTION;\n"
    )
    own(first)
    server = Server(kind="mariadb", folder=str(folder), port=free_port())
    places = [f"--datadir={folder / 'data'}", f"--socket={server.socket_path}", f"--port={server.port}"]
    places += [f"--pid-file={folder / 'pid'}", f"--init-file={first}", f"--ssl-cert={server.certificate}"]
    places.append(f"--ssl-key={folder / 'key.pem'}")
    guarded(server, [mariadbd, "--no-defaults", *places, *MARIADB_SETTINGS], asker)
    return server


def binary(name: str) -> str:
    """Find a program; raises ServerMissingError."""
    folders = [str(folder) for pattern in BINARY_FOLDERS for folder in sorted(Path("/").glob(pattern))]
    path = os.pathsep.join([os.environ.get("PATH", ""), *folders])
    found = shutil.which(name, path=path)
    if found is None:
        raise ServerMissingError(f"{name} is not installed")
    return found


def new_folder() -> Path:
    """Make a folder with a short name, for a unix socket's path holds some hundred characters."""
    folder = Path(tempfile.mkdtemp(prefix="sqlcoder-", dir="/tmp"))
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(  # noqa: S603
        [binary("openssl"), *REQUEST, "-keyout", str(key), "-out", str(certificate)],
        check=True,
        capture_output=True,
    )
    (folder / "run").touch()
    key.chmod(0o600)
    for path in (folder, key, certificate):
        own(path)
    return folder


def own(path: Path) -> None:
    """Give a file to the user the server runs as."""
    if os.geteuid() == 0:
        shutil.chown(path, UNPRIVILEGED_USER)


def identity() -> dict[str, object]:
    """Whom a server runs as: never root."""
    if os.geteuid() != 0:
        return {}
    return {"user": UNPRIVILEGED_USER, "group": getpwnam(UNPRIVILEGED_USER).pw_gid, "extra_groups": []}


def as_unprivileged(command: Sequence[str]) -> None:
    """Run a command to its end and show what it said if it failed."""
    done = subprocess.run(command, cwd="/", capture_output=True, check=False, text=True, **identity())  # type: ignore[call-overload]  # noqa: S603
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stdout}{done.stderr}")


def guarded(server: Server, command: Sequence[str], asker: int | None) -> None:
    """Start the server beside a guard that ends it, and wait until it listens."""
    environment = os.environ | {"FOLDER": server.folder, "ASKER": str(asker or os.getpid())}
    subprocess.run(  # type: ignore[call-overload]  # noqa: S603
        ["/bin/sh", "-c", GUARD, "guard", *command],
        cwd="/",
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        check=True,
        **identity(),
    )
    ready = READY[server.kind]
    wait_until(lambda: ready in server.log or not server.is_alive, f"{server.kind} did not start")
    if not server.is_alive:
        raise PortTakenError(f"{server.kind} ended at once; somebody else may have taken port {server.port}")


def wait_until(claim: Callable[[], bool], otherwise: str) -> None:
    """Look ten times a second whether a claim holds."""
    deadline = time.monotonic() + START_SECONDS
    while not claim():
        if time.monotonic() > deadline:
            raise TimeoutError(otherwise)
        time.sleep(0.1)


def free_port() -> int:
    """Find a port that nobody uses right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True, kw_only=True)
class ServerDatabase:
    """A database on a server, with a role that may only read and the one that may do everything."""

    server: Server
    name: str
    reader: str
    """User and password in one."""

    @property
    def reader_url(self) -> str:
        """As the user who may only read."""
        return self.url(self.reader, self.reader)

    @property
    def admin_url(self) -> str:
        """As the user who may do everything."""
        return self.url(ADMIN, quote(ADMIN_PASSWORD, safe=""))

    def url(self, user: str, password: str) -> str:
        """As SQLAlchemy users write it."""
        scheme = "postgresql" if self.server.kind == "postgres" else "mysql"
        return f"{scheme}://{user}:{password}@127.0.0.1:{self.server.port}/{self.name}"

    def execute(self, script: str) -> None:
        """Run statements as the user who may do everything."""
        (execute_on_postgres if self.server.kind == "postgres" else execute_on_mariadb)(
            self.server, self.name, script
        )


def new_database(server: Server, script: str) -> ServerDatabase:
    """Make a database with what the script makes, and a user who may read it."""
    name = f"d{uuid4().hex[:12]}"
    database = ServerDatabase(server=server, name=name, reader=f"r{name}")
    if server.kind == "postgres":
        execute_on_postgres(server, "postgres", f"CREATE DATABASE {name}")
        execute_on_postgres(server, name, script)
        execute_on_postgres(server, name, POSTGRES_READER.format(reader=database.reader))
    else:
        execute_on_mariadb(server, None, f"CREATE DATABASE {name}")
        execute_on_mariadb(server, name, script)
        user = f"{database.reader}@'%'"
        execute_on_mariadb(
            server,
            name,
            f"CREATE USER {user} IDENTIFIED BY '{database.reader}';"
            f" GRANT SELECT, SHOW VIEW ON {name}.* TO {user}",
        )
    return database


POSTGRES_READER: Final = """
    CREATE ROLE {reader} LOGIN PASSWORD '{reader}';
    DO $$ DECLARE s text; BEGIN
        FOR s IN SELECT quote_ident(nspname) FROM pg_namespace
                 WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
            EXECUTE format('GRANT USAGE ON SCHEMA %s TO {reader}', s);
            EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %s TO {reader}', s);
        END LOOP;
    END $$
"""


def execute_on_postgres(server: Server, database: str, script: str) -> None:
    """Run statements, each on its own as far as PostgreSQL lets it."""
    # Deferred: a benchmark without PostgreSQL needs no driver.
    import psycopg  # noqa: PLC0415

    with psycopg.connect(
        host="127.0.0.1",
        port=server.port,
        user=ADMIN,
        password=ADMIN_PASSWORD,
        dbname=database,
        autocommit=True,
    ) as connection:
        connection.execute(script.encode())


def execute_on_mariadb(server: Server, database: str | None, script: str) -> None:
    """Run statements one after the other."""
    # Deferred: a benchmark without MariaDB needs no driver.
    import pymysql  # noqa: PLC0415
    from pymysql.constants import CLIENT  # noqa: PLC0415

    connection = pymysql.connect(
        host="127.0.0.1",
        port=server.port,
        user=ADMIN,
        password=ADMIN_PASSWORD,
        database=database,
        client_flag=CLIENT.MULTI_STATEMENTS,
        autocommit=True,
    )
    with connection, connection.cursor() as cursor:
        cursor.execute(script)
        while cursor.nextset():
            pass
