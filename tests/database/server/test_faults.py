"""What happens when the server, the network or the way in fails."""

import os
import signal
import socket
import subprocess
import threading
import time
from contextlib import suppress

import pytest

from benchmarks.throwaway_servers import ADMIN, ADMIN_PASSWORD, new_database, start_mariadb, start_postgres
from sqlcoder_local.database.limits import Limits
from sqlcoder_local.database.mysql.errors import failed_query as mysql_failed
from sqlcoder_local.database.postgres.errors import failed_query as postgres_failed
from sqlcoder_local.database.server.connect import open_server
from sqlcoder_local.errors import DatabaseOpenError, QueryTimeoutError, SqlFailedError
from tests.database.server.loopback_proxy import Proxy

GOODS = "CREATE TABLE goods (id int PRIMARY KEY); INSERT INTO goods VALUES (1)"
SLEEP = {"postgres": "SELECT pg_sleep({0})", "mysql": "SELECT SLEEP({0})"}


@pytest.fixture
def proxied(make_database, opened):
    made = make_database(GOODS)
    proxy = Proxy(made.server.port)
    yield opened(made.reader_url.replace(f":{made.server.port}/", f":{proxy.port}/")), proxy
    proxy.close()


def test_a_connection_dropped_in_mid_query_is_told_and_made_anew(proxied):
    database, proxy = proxied
    threading.Timer(0.3, proxy.drop).start()
    started = time.monotonic()
    with pytest.raises(DatabaseOpenError, match=r"connection to .* was lost"):
        database.run(SLEEP[database.dialect].format(20))
    assert time.monotonic() - started < 3
    assert database.run("SELECT id FROM goods").rows == ((1,),)


def test_a_connection_dropped_between_questions_is_made_anew(proxied):
    database, proxy = proxied
    proxy.drop()
    time.sleep(0.2)
    assert database.run("SELECT id FROM goods").rows == ((1,),)


def test_a_stalled_network_is_given_up_two_seconds_after_the_limit(proxied):
    database, proxy = proxied
    threading.Timer(0.2, proxy.is_stalled.set).start()
    started = time.monotonic()
    with pytest.raises(QueryTimeoutError):
        database.run(SLEEP[database.dialect].format(20), limits=Limits(seconds=0.6))
    assert time.monotonic() - started < 0.6 + 2
    proxy.is_stalled.clear()
    assert database.run("SELECT id FROM goods").rows == ((1,),)


def test_a_network_that_stalls_while_rows_are_read_is_given_up(proxied):
    database, proxy = proxied
    million = {
        "postgres": "SELECT repeat('x', 1000) FROM generate_series(1, 1000000)",
        "mysql": "SELECT REPEAT('x', 1000) FROM seq_1_to_1000000",
    }
    started = time.monotonic()
    limits = Limits(rows=None, total_bytes=None, seconds=1.0)

    def read():
        with database.stream(million[database.dialect], limits=limits) as stream:
            for _ in stream:
                proxy.is_stalled.set()

    with pytest.raises(QueryTimeoutError):
        read()
    assert time.monotonic() - started < 1.0 + 2.5


MANY_ROWS = {
    "postgres": "SELECT i, repeat('x', 1000) AS t FROM generate_series(1, 1000000) AS i",
    "mysql": "SELECT seq AS i, REPEAT('x', 1000) AS t FROM seq_1_to_1000000",
}


@pytest.mark.parametrize(
    ("fault", "error"), [("drop", DatabaseOpenError), ("stall", QueryTimeoutError)], ids=["drops", "stalls"]
)
def test_a_network_that_fails_while_csv_is_written_is_told_and_made_anew(proxied, fault, error):
    database, proxy = proxied
    fail = proxy.drop if fault == "drop" else proxy.is_stalled.set
    limits = Limits(rows=None, total_bytes=None, seconds=1.0)
    started = time.monotonic()

    def write():
        with database.stream(MANY_ROWS[database.dialect], limits=limits) as stream:
            for _ in stream.separated(","):
                fail()

    with pytest.raises(error):
        write()
    assert time.monotonic() - started < 1.0 + 2.5
    proxy.is_stalled.clear()
    assert database.run("SELECT id FROM goods").rows == ((1,),)


@pytest.mark.usefixtures("postgres_server")
def test_a_server_that_crashes_in_mid_query_and_starts_again_answers_the_next_question():
    with start_postgres() as server:
        made = new_database(server, GOODS)
        with open_server(made.reader_url) as database:
            # PostgreSQL starts anew when one of its processes is killed.
            ((backend,),) = database.run("SELECT pg_backend_pid() AS pid").rows
            threading.Timer(0.3, os.kill, (backend, signal.SIGKILL)).start()
            with pytest.raises(DatabaseOpenError, match="was lost"):
                database.run(SLEEP["postgres"].format(20))
            assert until_answered(database) == ((1,),)


def until_answered(database):
    """Ask until the server is there again; until then it is told that it is not."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        with suppress(DatabaseOpenError):
            return database.run("SELECT id FROM goods").rows
        time.sleep(0.2)
    return None


def test_a_session_that_the_server_ends_is_told_and_made_anew(make_mysql, opened):
    made = make_mysql(GOODS)
    database = opened(made.reader_url)
    ((session,),) = database.run("SELECT CONNECTION_ID() AS id").rows
    threading.Timer(0.3, made.execute, (f"KILL {session}",)).start()
    with pytest.raises(DatabaseOpenError, match="was lost"):
        database.run(SLEEP["mysql"].format(20))
    assert database.run("SELECT id FROM goods").rows == ((1,),)


@pytest.mark.parametrize("start", [start_postgres, start_mariadb], ids=["postgres", "mysql"])
@pytest.mark.usefixtures("postgres_server", "mariadb_server")
def test_a_server_that_is_stopped_in_mid_query_is_told(start):
    with start() as server:
        made = new_database(server, GOODS)
        with open_server(made.reader_url) as database:
            threading.Timer(0.3, server.stop).start()
            with pytest.raises(DatabaseOpenError, match="was lost"):
                database.run(SLEEP[database.dialect].format(20))
            with pytest.raises(DatabaseOpenError, match="cannot be opened"):
                database.run("SELECT id FROM goods")


def test_a_wrong_password_is_told_and_not_repeated(make_database):
    made = make_database(GOODS)
    with pytest.raises(DatabaseOpenError) as failure:
        open_server(made.url(made.reader, "S3cret"))
    assert "password" in str(failure.value)
    assert "S3cret" not in str(failure.value)
    assert failure.value.hint


def test_a_database_that_is_not_there_is_told(make_database):
    made = make_database(GOODS)
    url = made.admin_url.replace(made.name, "nowhere")
    with pytest.raises(DatabaseOpenError, match="nowhere") as failure:
        open_server(url)
    assert "end of the URL" in failure.value.hint


@pytest.mark.parametrize("scheme", ["postgresql", "mysql"])
def test_a_port_where_nobody_listens_is_told(scheme):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(DatabaseOpenError) as failure:
        open_server(f"{scheme}://me:x@127.0.0.1:{port}/a")
    assert "host and port" in failure.value.hint


@pytest.mark.parametrize("scheme", ["postgresql", "mysql"])
def test_a_host_that_does_not_answer_is_given_up(scheme):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        started = time.monotonic()
        with pytest.raises(DatabaseOpenError):
            open_server(f"{scheme}://me:x@127.0.0.1:{port}/a?connect_timeout=2")
        assert time.monotonic() - started < 5


def test_a_certificate_nobody_vouches_for_is_refused_where_it_is_checked(make_database, opened, tmp_path):
    made = make_database(GOODS)
    certificate = tmp_path / "certificate.pem"
    certificate.write_bytes(made.server.certificate.read_bytes())
    other = tmp_path / "other.pem"
    request = "req -x509 -newkey rsa:2048 -nodes -subj /CN=x -keyout".split()
    subprocess.run(
        ["openssl", *request, tmp_path / "key.pem", "-out", other], check=True, capture_output=True
    )
    option = "sslmode=verify-full&sslrootcert={}" if made.server.kind == "postgres" else "ssl_ca={}"
    assert opened(f"{made.reader_url}?{option.format(certificate)}").run("SELECT id FROM goods").rows == (
        (1,),
    )
    with pytest.raises(DatabaseOpenError, match="certificate") as failure:
        open_server(f"{made.reader_url}?{option.format(other)}")
    assert "sslrootcert" in failure.value.hint or "ssl_ca" in failure.value.hint


def test_too_many_connections_are_told(make_database):
    made = make_database(GOODS)
    made.execute(
        f"ALTER ROLE {made.reader} CONNECTION LIMIT 1"
        if made.server.kind == "postgres"
        else f"ALTER USER {made.reader}@'%' WITH MAX_USER_CONNECTIONS 1"
    )
    with open_server(made.reader_url), pytest.raises(DatabaseOpenError) as failure:
        open_server(made.reader_url)
    assert "try again later" in failure.value.hint


def test_a_table_that_another_session_of_mysql_has_locked_is_told(make_mysql, opened):
    made = make_mysql(GOODS)
    database = opened(made.reader_url)
    import pymysql

    other = pymysql.connect(
        host="127.0.0.1", port=made.server.port, user=ADMIN, password=ADMIN_PASSWORD, database=made.name
    )
    with other, other.cursor() as cursor:
        cursor.execute("LOCK TABLES goods WRITE")
        started = time.monotonic()
        with pytest.raises(SqlFailedError) as refusal:
            database.run("SELECT id FROM goods", limits=Limits(seconds=20))
        assert "locked a table" in refusal.value.hint
        assert time.monotonic() - started < 8


def test_a_locked_table_is_told_before_the_time_is_over(make_postgres, opened):
    made = make_postgres(GOODS)
    database = opened(made.reader_url)
    import psycopg

    with psycopg.connect(made.admin_url) as other:
        other.execute("LOCK TABLE goods IN ACCESS EXCLUSIVE MODE")
        started = time.monotonic()
        with pytest.raises(SqlFailedError, match="locked a table"):
            database.run("SELECT id FROM goods", limits=Limits(seconds=20))
        assert time.monotonic() - started < 8


def test_a_disk_without_room_for_temporary_files_is_told_and_the_next_question_answered(
    make_postgres, opened
):
    made = make_postgres(GOODS)
    made.execute(f"ALTER ROLE {made.reader} SET temp_file_limit = '1MB'")
    database = opened(made.reader_url)
    with pytest.raises(SqlFailedError, match="temporary file size exceeds") as refusal:
        database.run("SELECT i, md5(i::text) AS m FROM generate_series(1, 400000) AS i ORDER BY m")
    assert "ask for less" in refusal.value.hint
    assert database.run("SELECT id FROM goods").rows == ((1,),)


@pytest.mark.parametrize(("state", "hint"), [("53100", "disk is full"), ("53400", "temporary files")])
def test_what_a_full_disk_of_postgresql_is_called_has_its_hint(state, hint):
    assert hint in postgres_failed(state, "could not write", "").hint


def test_what_a_full_disk_of_mysql_is_called_has_its_hint():
    assert (
        "disk is full" in mysql_failed(1021, "Disk full (/tmp); waiting for someone to free some space").hint
    )
