import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pymysql
import pytest

from benchmarks.throwaway_servers import Server, new_database

REPOSITORY = Path(__file__).parents[2]


def test_a_new_database_on_postgres_can_be_read_by_its_reader_and_not_written(postgres_server: Server):
    database = new_database(postgres_server, "CREATE TABLE t (a int); INSERT INTO t VALUES (7)")
    with psycopg.connect(database.reader_url) as connection:
        assert connection.execute("SELECT a FROM t").fetchall() == [(7,)]
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("DELETE FROM t")


def test_a_new_database_on_mariadb_can_be_read_by_its_reader_and_not_written(mariadb_server: Server):
    database = new_database(mariadb_server, "CREATE TABLE t (a int); INSERT INTO t VALUES (7)")
    connection = pymysql.connect(
        host="127.0.0.1",
        port=mariadb_server.port,
        user=database.reader,
        password=database.reader,
        database=database.name,
    )
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT a FROM t")
        assert cursor.fetchall() == ((7,),)
        with pytest.raises(pymysql.err.OperationalError, match="denied"):
            cursor.execute("DELETE FROM t")


@pytest.mark.usefixtures("postgres_server")
def test_a_server_ends_with_the_process_that_asked_for_it():
    script = "from benchmarks.throwaway_servers import start_postgres; print(start_postgres().folder)"
    asked = subprocess.run(
        [sys.executable, "-c", script], cwd=REPOSITORY, capture_output=True, check=True, text=True
    )
    deadline = time.monotonic() + 20
    while Path(asked.stdout.strip()).exists():
        assert time.monotonic() < deadline
        time.sleep(0.1)
