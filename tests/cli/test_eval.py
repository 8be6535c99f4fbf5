import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.throwaway_servers import new_database
from sqlcoder_local.cli import eval_run
from sqlcoder_local.cli.main import run
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.text_to_sql import answer_question

BOATS = """
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO boats VALUES (1, 'Ask'), (2, 'Embla');
"""
QUESTIONS = (
    ("How many boats are there?", "SELECT COUNT(*) FROM boats", "group_by"),
    ("List the boats.", "SELECT {id, name} FROM boats", "where"),
    ("Who built them?", None, "unanswerable"),
)
RIGHT = "SELECT COUNT(*) FROM boats\nSELECT name FROM boats\nI do not know\n"


@pytest.fixture
def questions(tmp_path):
    """A file of three questions, one after the other over one database, and a script that answers all."""
    lines = [
        {"question": question, "sql": sql, "database": "harbour", "category": category}
        for question, sql, category in QUESTIONS
    ]
    (tmp_path / "mine.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    (tmp_path / "harbour.sql").write_text(BOATS, encoding="utf-8")
    (tmp_path / "good.replies").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "bad.replies").write_text("I do not know\n" * 3, encoding="utf-8")
    return tmp_path


def evaluated(folder, *more, model="good"):
    return run(["eval", "jsonl", str(folder / "mine.jsonl"), "-m", str(folder / f"{model}.replies"), *more])


def test_the_report_goes_to_stdout_and_the_figures_to_files(questions, capsys):
    files = {kind: questions / f"r.{kind}" for kind in ("json", "csv", "svg")}
    options = ["--json", str(files["json"]), "--csv", str(files["csv"]), "--chart", str(files["svg"])]
    assert evaluated(questions, *options) == 0
    out, err = capsys.readouterr()
    assert "**100.0%** of 3 questions right" in out
    assert err == ""
    figures = json.loads(files["json"].read_text(encoding="utf-8"))
    assert {
        "total",
        "correct",
        "accuracy",
        "by_category",
        "by_hardness",
        "not_parsed",
        "refused",
        "failed",
    } < set(figures)
    assert {"seconds_median", "seconds_p95", "tokens_per_second"} < set(figures)
    assert (figures["total"], figures["correct"], figures["run"]["set"]) == (3, 3, "mine")
    assert len(list(csv.reader(files["csv"].read_text(encoding="utf-8").splitlines()))) == 4
    assert files["svg"].stat().st_size > 1_000
    assert not list(questions.glob(".*"))


def test_a_run_goes_on_and_asks_only_what_was_not_answered(questions, capsys):
    results = questions / "r.jsonl"
    assert evaluated(questions, "--limit", "1", "--results", str(results)) == 0
    assert len(results.read_text(encoding="utf-8").splitlines()) == 2
    (questions / "good.replies").write_text("SELECT name FROM boats\nI do not know     \n", encoding="utf-8")
    grown = (questions / "good.replies").stat().st_size
    head = results.read_text(encoding="utf-8").replace(
        f'"model_bytes": {len(RIGHT)}', f'"model_bytes": {grown}'
    )
    results.write_text(head, encoding="utf-8")
    assert evaluated(questions, "--results", str(results)) == 0
    out, err = capsys.readouterr()
    assert "1 of 3 questions were answered before" in err
    assert "**100.0%** of 3 questions right" in out


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        ([], EngineOptions()),
        (
            ["--gpu-layers", "7", "--kv-type", "q8_0", "--flash-attention", "on", "--force"],
            EngineOptions(gpu_layers=7, kv_type="q8_0", flash_attention="on", is_forced=True),
        ),
        (["--draft", "small.gguf", "--threads", "2"], EngineOptions(draft=Path("small.gguf"), threads=2)),
    ],
)
def test_the_model_is_run_as_it_is_for_a_single_question(questions, monkeypatch, typed, options):
    taken = []

    def listen(path, options, **more):
        taken.append(options)
        return open_engine(path, options, **more)

    monkeypatch.setattr(eval_run, "open_engine", listen)
    results = questions / "r.jsonl"
    assert evaluated(questions, "--results", str(results), *typed) == 0
    assert taken == [options]
    head = json.loads(results.read_text(encoding="utf-8").splitlines()[0])
    assert (head["kv_type"], head["gpu_layers"]) == (options.kv_type, options.gpu_layers)


@pytest.mark.parametrize("compares", [True, False])
def test_rows_are_compared_where_it_is_asked_for(questions, monkeypatch, compares):
    asked = []

    def listen(*arguments, options, **more):
        asked.append(options.compares_rows)
        return answer_question(*arguments, options=options, **more)

    monkeypatch.setattr("sqlcoder_local.evaluation.run.answer_question", listen)
    assert evaluated(questions, *(["--compare-rows"] if compares else [])) == 0
    assert asked == [compares] * 3


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
def test_dumps_are_asked_in_the_engine_that_is_named(tmp_path, capsys, monkeypatch, engine):
    (tmp_path / "q.csv").write_text(
        'question,query,db_name,query_category\nHow many boats?,"SELECT COUNT(*) FROM boats",harbour,where\n',
        encoding="utf-8",
    )
    (tmp_path / "harbour.sql").write_text(BOATS, encoding="utf-8")
    (tmp_path / "good.replies").write_text("SELECT COUNT(*) FROM boats\n", encoding="utf-8")
    dialects = []

    def listen(*arguments, database, **more):
        dialects.append(database.dialect)
        return answer_question(*arguments, database=database, **more)

    monkeypatch.setattr("sqlcoder_local.evaluation.run.answer_question", listen)
    chosen = ["-m", str(tmp_path / "good.replies"), "--databases", str(tmp_path), "--scripts-into", engine]
    assert run(["eval", "sql-eval", str(tmp_path / "q.csv"), *chosen]) == 0
    assert "**100.0%** of 1 questions right" in capsys.readouterr().out
    assert dialects == [engine]


def test_two_runs_are_compared_question_by_question(questions, capsys):
    for model in ("good", "bad"):
        assert evaluated(questions, "--results", str(questions / f"{model}.jsonl"), model=model) == 0
    capsys.readouterr()
    figures = questions / "c.json"
    files = [str(questions / "bad.jsonl"), str(questions / "good.jsonl")]
    assert run(["eval", "compare", *files, "--json", str(figures)]) == 0
    out = capsys.readouterr().out
    assert "bad: 1 of 3 right (33.3%); good: 3 of 3 right (100.0%)." in out
    assert "2 wins, 0 losses, p = 0.5" in out
    assert json.loads(figures.read_text(encoding="utf-8"))["wins"] == [1, 2]


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (["jsonl", "{}/absent.jsonl"], "There is no file"),
        (["jsonl", "{}/mine.jsonl", "--category", "x"], "No question has the category 'x'"),
        (["jsonl", "{}/mine.jsonl", "--databases", "{}/absent"], "There is no folder"),
        (["jsonl", "{}/mine.jsonl", "--chart", "{}/c.gif"], "neither .svg nor .png"),
        (["jsonl", "{}/mine.jsonl", "--limit", "0"], "--limit"),
        (["jsonl", "{}/mine.jsonl", "--timeout", "nan"], "--timeout"),
        (["sql-eval", "{}/mine.jsonl"], "no column"),
        (["spider", "{}"], "holds none of"),
        (["compare", "{}/mine.jsonl", "{}/mine.jsonl"], "no file of results"),
    ],
)
def test_what_cannot_be_used_is_told_in_one_line(questions, capsys, arguments, fault):
    given = [argument.format(questions) for argument in arguments]
    model = [] if arguments[0] == "compare" else ["-m", str(questions / "good.replies")]
    assert run(["eval", *given, *model]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert fault in err


def test_questions_without_a_database_are_told(questions, capsys):
    more = {"question": "?", "sql": "SELECT 1", "database": "absent"}
    with (questions / "mine.jsonl").open("a", encoding="utf-8") as file:
        file.write(f"\n{json.dumps(more)}")
    assert evaluated(questions) == 0
    out, err = capsys.readouterr()
    assert "note: skipped 1 questions: there is no database 'absent'" in err
    assert "of 3 questions" in out


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_stopped_run_keeps_its_answers_and_ends_up_the_same(questions, number):
    slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n, boats"
    lines = [
        json.dumps(
            {"question": f"{n}?", "sql": "SELECT 1", "database": "harbour"}
            | ({"sql": slow} if n == 2 else {})
        )
        for n in range(3)
    ]
    (questions / "mine.jsonl").write_text("\n".join(lines), encoding="utf-8")
    results = questions / "r.jsonl"
    command = [sys.executable, "-m", "sqlcoder_local", "eval", "jsonl", str(questions / "mine.jsonl")]
    options = ["-m", str(questions / "good.replies"), "--results", str(results), "--timeout", "600"]
    with subprocess.Popen([*command, *options], stderr=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        deadline = time.monotonic() + 120
        while (
            not (results.exists() and results.read_bytes().count(b"\n") == 3) and time.monotonic() < deadline
        ):
            time.sleep(0.05)
        # The third question is being asked now, and its gold query has no end.
        time.sleep(1)
        os.kill(process.pid, number)
        out, err = process.communicate(timeout=60)
    kept = results.read_text(encoding="utf-8").splitlines()
    assert len(kept) == 3
    assert [json.loads(line)["number"] for line in kept[1:]] == [1, 2]
    assert out == b""
    if number != signal.SIGKILL:
        assert process.returncode == 130
        assert b"2 of 3 questions were answered; the same command goes on from there" in err


def test_a_server_answers_and_its_password_is_kept_nowhere(questions, capsys, postgres_server):
    database = new_database(postgres_server, BOATS)
    rows = (
        "question,query,db_name,query_category\n"
        f"How many?,SELECT COUNT(*) FROM boats,{database.name},group_by\n"
        f'Which?,"SELECT {{id, name}} FROM boats GROUP BY {{}}",{database.name},where\n'
    )
    (questions / "q.csv").write_text(rows, encoding="utf-8")
    replies = questions / "two.replies"
    replies.write_text("SELECT COUNT(*) FROM boats\nSELECT name FROM boats\n", encoding="utf-8")
    place = database.reader_url.rpartition("/")[0]
    kept = [questions / "r.jsonl", questions / "r.json"]
    options = ["--databases", place, "-m", str(replies), "--results", str(kept[0]), "--json", str(kept[1])]
    assert run(["eval", "sql-eval", str(questions / "q.csv"), *options]) == 0
    out, err = capsys.readouterr()
    assert "**100.0%** of 2 questions right" in out
    assert "| sqlcoder-7b-2 | 96 |" in out
    password = f":{database.reader}@"
    assert not any(password in text for text in (out, err, *(file.read_text() for file in kept)))
    assert json.loads(kept[1].read_text())["run"]["databases"] == "postgresql://127.0.0.1"


@pytest.mark.model
def test_the_everyday_questions_are_asked_of_the_starter_model(tmp_path, capsys):
    figures = tmp_path / "r.json"
    options = ["--limit", "6", "--sample", "3", "--threads", "1", "--parallel", "3", "--json", str(figures)]
    assert run(["eval", "everyday", *options]) == 0
    assert "starter" in capsys.readouterr().out
    counted = json.loads(figures.read_text(encoding="utf-8"))
    assert counted["total"] == 6
    assert counted["not_parsed"] == counted["not_bound"] == counted["refused"] == 0
    assert counted["tokens_per_second"] > 0


def told_folder(folder):
    examples = folder / "told" / "harbour.sqlcoder" / "examples"
    examples.mkdir(parents=True)
    (examples / "a.md").write_text("# How many boats are there\n```sql\nSELECT 1\n```\n", encoding="utf-8")
    return str(folder / "told")


def test_the_report_says_what_the_model_was_told_beside_the_questions(questions, capsys):
    figures = questions / "r.json"
    more = ["--knowledge", told_folder(questions), "--instructions", "Be  brief.", "--value-index", "on"]
    assert evaluated(questions, "--json", str(figures), *more, "--show-values", "safe") == 0
    out = capsys.readouterr().out
    assert (
        "The model was also told: the instructions 'Be brief.'; what the folder told tells, but for examples"
        " that give the answer away to 2 questions; values of the columns (safe); values that a question"
        " misspells." in out
    )
    told = json.loads(figures.read_text(encoding="utf-8"))["run"]
    assert (told["instructions"], told["value_index"], told["show_values"]) == ("Be brief.", "on", "safe")
    assert (told["knowledge"]["folder"], told["examples_withheld"]) == ("told", 2)


def test_by_default_nothing_is_told_and_nothing_is_said_of_it(questions, capsys):
    figures = questions / "r.json"
    assert evaluated(questions, "--json", str(figures)) == 0
    assert "also told" not in capsys.readouterr().out
    assert not {"knowledge", "instructions", "value_index", "show_values"} & set(
        json.loads(figures.read_text(encoding="utf-8"))["run"]
    )


def test_a_run_goes_on_only_with_the_same_knowledge(questions, capsys):
    results, folder = questions / "r.jsonl", told_folder(questions)
    more = ["--results", str(results), "--knowledge", folder]
    assert evaluated(questions, "--limit", "1", *more) == 0
    (Path(folder) / "harbour.sqlcoder" / "glossary.toml").write_text(
        'wreck = "a sunk boat"', encoding="utf-8"
    )
    assert evaluated(questions, *more) == 2
    assert "knowledge" in capsys.readouterr().err


def test_knowledge_that_is_not_there_is_refused_before_anything_is_asked(questions, capsys):
    assert evaluated(questions, "--knowledge", str(questions / "nowhere")) == 2
    assert "There is no folder" in capsys.readouterr().err
