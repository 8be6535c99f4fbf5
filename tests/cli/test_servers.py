"""The commands on a real server, as a user types them."""

import json

import pytest

from benchmarks.throwaway_servers import Server, new_database
from sqlcoder_local.cli.main import run

SCRIPT = "CREATE TABLE goods (id int, name varchar(20)); INSERT INTO goods VALUES (1, 'nail'), (2, 'saw')"


@pytest.fixture(params=["postgres_server", "mariadb_server"])
def made(request: pytest.FixtureRequest):
    server: Server = request.getfixturevalue(request.param)
    return new_database(server, SCRIPT)


def test_run_prints_the_rows(made, capsys):
    assert run(["run", made.reader_url, "SELECT name FROM goods ORDER BY id DESC", "--out", "json"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["rows"] == [["saw"], ["nail"]]
    assert made.reader not in told.err


def test_run_tells_the_plan(made, capsys):
    assert run(["run", made.reader_url, "SELECT name FROM goods", "--explain"]) == 0
    assert "goods" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("sql", "options", "code"),
    [
        ("DELETE FROM goods", [], 6),
        ("SELECT nothing FROM goods", [], 6),
        ("SELECT count(*) FROM goods AS a, goods AS b", ["--timeout", "5"], 0),
    ],
)
def test_exit_codes_are_those_of_files(made, sql, options, code):
    assert run(["run", made.reader_url, sql, *options]) == code


def test_a_powerful_role_needs_to_be_allowed_and_is_noted(made, capsys):
    assert run(["run", made.admin_url, "SELECT 1 AS one FROM goods"]) == 3
    refusal = capsys.readouterr().err
    assert "GRANT" in refusal
    assert refusal.count("\n") == 1
    assert run(["run", made.admin_url, "SELECT 1 AS one FROM goods", "--allow-powerful-role"]) == 0
    assert "note: The role" in capsys.readouterr().err


def test_every_answer_of_a_batch_notes_the_powerful_role(made, capsys, tmp_path):
    (tmp_path / "asked.jsonl").write_text('{"question": "How many goods?"}\n' * 2, encoding="utf-8")
    (tmp_path / "model.replies").write_text("SELECT COUNT(*) FROM goods\n" * 2, encoding="utf-8")
    command = ["ask", made.admin_url, "--batch", str(tmp_path / "asked.jsonl"), "--parallel", "1"]
    assert run([*command, "-m", str(tmp_path / "model.replies"), "--allow-powerful-role"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["rows"] for answer in answers] == [[[2]], [[2]]]
    assert all(answer["notes"][0].startswith("The role") for answer in answers)


def test_the_grammar_of_a_server_is_printed(made, capsys):
    assert run(["grammar", made.reader_url]) == 0
    assert "root ::=" in capsys.readouterr().out


def test_a_question_whose_sql_would_cost_too_much_is_not_run(made, capsys, tmp_path):
    (tmp_path / "model.replies").write_text("SELECT name FROM goods", encoding="utf-8")
    command = ["ask", made.reader_url, "Which?", "-m", str(tmp_path / "model.replies"), "--out", "json"]
    assert run([*command, "--max-cost", "0.0001"]) == 6
    told = capsys.readouterr()
    assert told.out == ""
    assert "SELECT name FROM goods" in told.err
    assert "more than the 0.0001 allowed" in told.err
    assert run([*command, "--max-cost", "1e9"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert 0 < answer["plan"]["cost"] <= 1e9
    assert answer["plan"]["rows"] > 0
    assert run(["run", made.reader_url, "SELECT name FROM goods", "--max-cost", "0.0001"]) == 6


def test_a_costly_question_of_a_batch_is_an_answer_that_says_so(made, capsys, tmp_path):
    (tmp_path / "asked.jsonl").write_text(
        '{"question": "Which?"}\n{"question": "Pairs?"}\n', encoding="utf-8"
    )
    pairs = (
        "SELECT COUNT(*) FROM goods AS a CROSS JOIN goods AS b CROSS JOIN goods AS c CROSS JOIN goods AS d"
    )
    (tmp_path / "model.replies").write_text(
        f"SELECT 1 AS one FROM goods LIMIT 1\n{pairs}\n", encoding="utf-8"
    )
    command = ["ask", made.reader_url, "--batch", str(tmp_path / "asked.jsonl"), "--parallel", "1"]
    assert run(["run", made.reader_url, pairs, "--out", "json"]) == 0
    cost = json.loads(capsys.readouterr().out)["plan"]["cost"]
    assert run([*command, "-m", str(tmp_path / "model.replies"), "--max-cost", str(cost * 0.9)]) == 1
    cheap, costly = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert cheap["rows"] == [[1]]
    assert costly["error"]["exit_code"] == 6
