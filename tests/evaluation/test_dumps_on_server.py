"""Dumps that become new databases of a real PostgreSQL server, all or none."""

from uuid import uuid4

import psycopg
import pytest

from benchmarks.throwaway_servers import ADMIN, ADMIN_PASSWORD, Server, ServerDatabase, execute_on_postgres
from sqlcoder_local.cli.main import run
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.errors import CancelledError, UsageError
from sqlcoder_local.evaluation.dumps_on_server import dumps_in, load_dumps, server_of

BOATS = "CREATE SCHEMA sea; CREATE TABLE sea.boats (name text); INSERT INTO sea.boats VALUES ('Ask 100%');"
CREWS = "CREATE TABLE public.crews (id serial PRIMARY KEY, name text); INSERT INTO crews (name) VALUES ('A');"


@pytest.fixture
def names():
    """Two names that no other test has, in the order they are loaded in."""
    mark = uuid4().hex[:10]
    return f"a{mark}", f"B-{mark}"


@pytest.fixture
def folder(tmp_path, names):
    for name, script in zip(names, (BOATS, CREWS), strict=True):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.sql").write_text(script, encoding="utf-8")
        (tmp_path / name / "other.sql").write_text("SELECT 1 / 0", encoding="utf-8")
    return tmp_path


@pytest.fixture
def target(postgres_server: Server):
    address = ServerDatabase(server=postgres_server, name="", reader="").admin_url
    return address.rstrip("/")


def databases_of(server: Server) -> set[str]:
    with psycopg.connect(
        host="127.0.0.1", port=server.port, user=ADMIN, password=ADMIN_PASSWORD, dbname="postgres"
    ) as connection:
        return {name for (name,) in connection.execute("SELECT datname FROM pg_database")}


def test_each_dump_becomes_a_database_that_the_reader_reads(postgres_server, folder, names, target, capsys):
    reader = f"rd{uuid4().hex[:12]}"  # named as those that the tests of attacks look past
    execute_on_postgres(postgres_server, "postgres", f"CREATE ROLE {reader} LOGIN PASSWORD '{reader}'")
    assert run(["eval", "load-dumps", str(folder), target, "--reader", reader]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert [line for line in told.err.splitlines() if "loaded" in line] == [
        f"note: loaded {name}" for name in sorted(names)
    ]
    for name, query, row in zip(
        names, ("SELECT name FROM sea.boats", "SELECT name FROM crews"), ("Ask 100%", "A"), strict=True
    ):
        url = ServerDatabase(server=postgres_server, name=name, reader=reader).reader_url
        with open_database(url) as database:
            assert database.run(query).rows == ((row,),)


def test_a_database_that_exists_is_left_alone_and_nothing_is_loaded(
    postgres_server, folder, names, target, capsys
):
    execute_on_postgres(postgres_server, "postgres", f'CREATE DATABASE "{names[1]}"')
    assert run(["eval", "load-dumps", str(folder), target]) == 2
    told = capsys.readouterr().err
    assert names[1] in told
    assert told.count("\n") == 1
    assert names[0] not in databases_of(postgres_server)
    execute_on_postgres(postgres_server, names[1], "CREATE TABLE crews (id int)")


def test_where_one_script_fails_none_is_left(postgres_server, folder, names, target, capsys):
    (folder / names[1] / f"{names[1]}.sql").write_text("CREATE TABLE t (a int); INSERT INTO gone VALUES (1)")
    assert run(["eval", "load-dumps", str(folder), target]) == 1
    told = capsys.readouterr().err
    assert f'{names[1]}: relation "gone" does not exist' in told
    assert "Traceback" not in told
    assert databases_of(postgres_server) & set(names) == set()


def test_a_run_that_is_stopped_leaves_nothing(postgres_server, folder, names, target):
    loaded: list[str] = []
    with pytest.raises(CancelledError):
        load_dumps(
            folder, target, reader=None, on_loaded=loaded.append, is_cancelled=lambda: len(loaded) == 1
        )
    assert len(loaded) == 1
    assert databases_of(postgres_server) & set(names) == set()


def test_a_role_that_is_not_there_is_told_before_anything_is_made(postgres_server, folder, names, target):
    with pytest.raises(UsageError, match="no role 'nobody_here'"):
        load_dumps(folder, target, reader="nobody_here", on_loaded=lambda _: None, is_cancelled=lambda: False)
    assert databases_of(postgres_server) & set(names) == set()


@pytest.mark.parametrize("target", ["mysql://me@host/db", "mysql://host", "shop.sqlite", "demo", ""])
def test_what_is_no_postgresql_server_is_refused(target):
    with pytest.raises(UsageError, match="PostgreSQL"):
        server_of(target)


@pytest.mark.parametrize(
    ("target", "database"),
    [
        ("postgresql://me@host:5433", "postgres"),
        ("postgresql://me@host/?sslmode=require", "postgres"),
        ("postgres://me@host/mine?sslmode=require", "mine"),
    ],
)
def test_a_server_needs_no_database(target, database):
    assert server_of(target).database == database


def test_a_folder_without_dumps_or_with_two_of_one_name_is_told(tmp_path):
    with pytest.raises(UsageError, match="no dump"):
        dumps_in(tmp_path)
    (tmp_path / "a").mkdir()
    for file in (tmp_path / "a" / "a.sql", tmp_path / "a.sql"):
        file.write_text("SELECT 1")
    with pytest.raises(UsageError, match="two dumps"):
        dumps_in(tmp_path)


def test_nothing_is_loaded_where_the_network_is_ruled_out(folder, target, monkeypatch):
    monkeypatch.setenv("SQLCODER_OFFLINE", "1")
    assert run(["eval", "load-dumps", str(folder), target]) == 2
