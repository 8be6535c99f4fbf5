"""`sqlcoder-local run`, through the whole program."""

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from sqlcoder_local.cli.main import run as run_program
from sqlcoder_local.database.worker_database import WorkerDatabase


@pytest.fixture
def run(capsys):
    def call(*arguments):
        code = run_program(["run", *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def wide(tmp_path):
    with closing(sqlite3.connect(tmp_path / "wide.sqlite")) as connection:
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)")
        connection.executemany("INSERT INTO t VALUES (?, ?)", ((n, f"thing {n}") for n in range(3_000)))
        connection.commit()
    return tmp_path / "wide.sqlite"


def test_rows_go_to_stdout_and_the_rest_to_stderr(run):
    code, out, err = run("demo", "SELECT name FROM suppliers ORDER BY name LIMIT 2")
    assert (code, len(out.splitlines())) == (0, 4)
    assert "SELECT name FROM suppliers" in err
    assert "2 rows (execute" in err


def test_json_is_one_object_in_the_dialect_of_the_database(run):
    code, out, _ = run("demo", "SELECT count(*) AS n, 'é' AS e FROM orders;", "--out", "json")
    answer = json.loads(out)
    assert code == 0
    assert list(answer) == ["sql", "dialect", "columns", "rows", "truncated", "plan", "timings"]
    assert (answer["dialect"], answer["columns"], answer["rows"]) == ("sqlite", ["n", "e"], [[1500, "é"]])
    assert answer["plan"]["steps"][0].startswith("SCAN orders")
    assert (answer["plan"]["rows"], answer["plan"]["cost"]) == (None, None)


def test_json_without_rows_is_an_empty_list(run):
    assert json.loads(run("demo", "SELECT id FROM orders WHERE id < 0", "--out", "json")[1])["rows"] == []


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_limit_of_minus_one_gives_every_row(run, wide, form):
    code, out, err = run(wide, "SELECT * FROM t", "--limit", "-1", "--out", form)
    rows = json.loads(out)["rows"] if form == "json" else list(csv.reader(io.StringIO(out)))[1:]
    assert code == 0
    assert [int(row[0]) for row in rows] == list(range(3_000))
    assert "3000 rows" in err
    assert "note" not in err


def test_rows_beyond_the_limit_are_told(run, wide):
    _, out, err = run(wide, "SELECT id FROM t", "--limit", 7, "--out", "tsv")
    assert out == "id\n" + "".join(f"{n}\n" for n in range(7))
    assert "note: The query has more than the 7 rows fetched (--limit -1 fetches all)." in err
    assert "the first 7 rows" in err


def test_a_shortened_cell_is_told(run, tmp_path):
    with closing(sqlite3.connect(tmp_path / "long.sqlite")) as connection:
        connection.executescript("CREATE TABLE t (a TEXT); INSERT INTO t VALUES (hex(zeroblob(600000)))")
    _, out, err = run(tmp_path / "long.sqlite", "SELECT a FROM t", "--out", "csv")
    assert len(out) == len("a\n\n") + 1_000_000
    assert "note: 1 value was longer than 1,000,000 bytes and cut off there." in err


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM orders",
        "SELECT 1; DELETE FROM orders",
        "SELECT load_extension('x')",
        "SELECT STRING_TO_ARRAY('a', 'b')",
        "PRAGMA journal_mode = WAL",
        "SELECT * FROM nowhere",
        "SELECT nothing FROM orders",
        "",
        "SELEC 1",
    ],
)
def test_what_is_not_one_reading_query_is_refused_with_a_reason(run, sql):
    code, out, err = run("demo", sql)
    assert (code, out) == (6, "")
    assert err.startswith("error: ")
    assert len(err.splitlines()) == 1
    assert "Put the question" not in err


def test_sql_that_fails_while_it_runs_has_exit_code_1(run):
    code, _, err = run("demo", "SELECT sum(9223372036854775807) FROM orders")
    assert code == 1
    assert "integer overflow" in err


def test_the_time_limit_has_exit_code_4(run):
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    code, _, err = run("demo", endless, "--timeout", 0.1)
    assert code == 4
    assert "--timeout" in err


def test_a_database_that_is_not_there_has_exit_code_3(run, tmp_path):
    assert run(tmp_path / "nowhere.sqlite", "SELECT 1")[0] == 3


def test_sql_comes_from_a_file_with_the_mark_some_editors_write(run, tmp_path):
    (tmp_path / "query.sql").write_bytes("\ufeffSELECT count(*) FROM orders -- all\n".encode())
    assert run("demo", "-f", tmp_path / "query.sql", "--out", "csv")[1].splitlines()[1] == "1500"


@pytest.mark.parametrize("arguments", [["-"], ["-f", "-"]])
def test_sql_comes_from_standard_input(arguments):
    told = subprocess.run(
        [sys.executable, "-m", "sqlcoder_local", "run", "demo", *arguments, "--out", "csv"],
        input=b"SELECT count(*) AS n FROM orders;\n",
        capture_output=True,
        check=True,
    )
    assert told.stdout.replace(b"\r", b"") == b"n\n1500\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "given once"),
        (["SELECT 1", "-f", "x.sql"], "given once"),
        (["-f", "nowhere.sql"], "cannot be read"),
        (["-f", "{folder}/long.sql"], "longer than 100,000 bytes"),
        (["-f", "{folder}/latin.sql"], "not UTF-8"),
        (["SELECT 1", "--limit", "-2"], "--limit"),
        (["SELECT 1", "--timeout", "nan"], "nan"),
        (["SELECT 1", "--max-cost", "nan"], "nan"),
    ],
)
def test_bad_input_is_told_in_one_line(run, tmp_path, arguments, message):
    (tmp_path / "long.sql").write_bytes(b"SELECT 1" + b" " * 100_000)
    (tmp_path / "latin.sql").write_bytes(b"SELECT '\xe9'")
    code, out, err = run("demo", *(argument.format(folder=tmp_path) for argument in arguments))
    assert (code, out) == (2, "")
    assert message in err
    assert len(err.splitlines()) == 1


def test_explain_shows_the_plan_and_runs_nothing(run):
    code, out, err = run("demo", "--explain", "SELECT * FROM customers WHERE id = 3")
    assert (code, out, err) == (0, "SEARCH customers USING INTEGER PRIMARY KEY (rowid=?)\n", "")


def test_a_cost_that_the_database_does_not_tell_is_no_cost(run):
    code, out, err = run("demo", "SELECT * FROM customers", "--max-cost", 10)
    assert (code, out) == (2, "")
    assert "does not tell what a query costs" in err


def test_out_sql_writes_the_checked_sql_and_runs_nothing(run):
    assert run("demo", "select count(*) from orders", "--out", "sql")[:2] == (
        0,
        "SELECT COUNT(*) FROM orders\n",
    )


def test_a_reader_that_goes_away_ends_the_query(wide):
    program = [
        sys.executable,
        "-m",
        "sqlcoder_local",
        "run",
        str(wide),
        "SELECT a.id FROM t AS a, t AS b, t AS c",
    ]
    with subprocess.Popen(
        [*program, "--limit", "-1", "--out", "csv"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout.readline() == b"id\n"
        process.stdout.close()
        assert process.wait(20) == 141


def test_rows_are_written_while_the_query_still_runs(tmp_path, wide):
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    program = [sys.executable, "-m", "sqlcoder_local", "run", str(wide), endless, "--out", "csv"]
    with (tmp_path / "rows.csv").open("wb") as file:
        told = subprocess.run(
            [*program, "--limit", "-1", "--timeout", "1"], stdout=file, stderr=subprocess.PIPE, check=False
        )
    assert told.returncode == 4
    assert os.path.getsize(tmp_path / "rows.csv") > 1_000  # noqa: PTH202 - a file the program wrote


def test_the_plan_and_what_is_expected_are_shown_on_request_beside_the_rows(run):
    code, out, err = run("demo", "SELECT name FROM suppliers LIMIT 1", "-v", "--out", "csv")
    assert (code, len(out.splitlines())) == (0, 2)
    assert "SCAN suppliers" in err
    assert "SCAN" not in run("demo", "SELECT name FROM suppliers LIMIT 1")[2]


def test_every_query_is_explained_before_it_runs(run, tmp_path):
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as connection:
        connection.executescript("CREATE TABLE t (a INTEGER)")
    seen = []
    explain = WorkerDatabase.explain

    def listened(database, query, *, timeout_seconds):
        seen.append(query)
        return explain(database, query, timeout_seconds=timeout_seconds)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WorkerDatabase, "explain", listened)
        assert run(tmp_path / "a.sqlite", "SELECT a FROM t")[0] == 0
    assert seen == ["SELECT a FROM t"]
