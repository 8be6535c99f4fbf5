import json
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from sqlcoder_local import text_to_sql
from sqlcoder_local.candidates import Runnable
from sqlcoder_local.cli.main import run
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.engine.opening import EngineStart
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.paths import prefix_folder

Script = Callable[..., str]


@pytest.fixture
def script(tmp_path: Path) -> Script:
    """Write replies that a model is to give, one for each question; gives the path to name as the model."""

    def write(*replies: str) -> str:
        path = tmp_path / "scripted.replies"
        path.write_text("\n".join(replies), encoding="utf-8")
        return str(path)

    return write


def only_line(text: str) -> str:
    (line,) = text.splitlines()
    return line


def test_rows_go_to_stdout_and_the_rest_to_stderr(script: Script, capsys: pytest.CaptureFixture[str]) -> None:
    model = script("SELECT country, count(*) FROM customers GROUP BY country ORDER BY 2 DESC LIMIT 2")
    assert run(["ask", "demo", "Where do most customers live?", "-m", model]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[0].split() == ["country", "COUNT(*)"]
    assert len(out.splitlines()) == 4
    lines = err.splitlines()
    assert lines[0].startswith("SELECT country, COUNT(*)")
    assert lines[-1].startswith("2 rows (load ")


def test_json_holds_the_answer(script: Script, capsys: pytest.CaptureFixture[str]) -> None:
    model = script("SELECT id, name FROM customers ORDER BY id")
    assert run(["ask", "demo", "Who?", "-m", model, "--out", "json", "--limit", "2"]) == 0
    out, err = capsys.readouterr()
    answer = json.loads(out)
    assert set(answer) == {
        "question", "sql", "dialect", "columns", "rows", "truncated", "tables_shown", "tables_left_out",
        "plan", "confidence", "alternatives", "model", "timings",
    }  # fmt: skip
    with open_database("demo") as demo:
        every = {table.name for table in demo.schema().tables}
    assert {*answer["tables_shown"], *answer["tables_left_out"]} == every
    assert "customers" in answer["tables_shown"]
    assert answer["question"] == "Who?"
    assert answer["dialect"] == "sqlite"
    assert answer["plan"] == {"rows": None, "cost": None, "steps": ["SCAN customers"]}
    assert answer["columns"] == ["id", "name"]
    assert [row[0] for row in answer["rows"]] == [1, 2]
    assert answer["truncated"] is True
    assert set(answer["timings"]) == {"load", "prompt", "generate", "execute"}
    assert all(isinstance(seconds, float | int) for seconds in answer["timings"].values())
    assert "note: The query has more than the 2 rows fetched" in err


def test_all_rows_come_when_no_limit_is_set(script: Script, capsys: pytest.CaptureFixture[str]) -> None:
    model = script("SELECT order_id FROM order_lines")
    assert run(["ask", "demo", "Which?", "-m", model, "--out", "csv", "--limit", "-1"]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) > 501
    assert "fetched" not in err


@pytest.mark.parametrize("arguments", [["--no-run"], ["--out", "sql"], ["--no-run", "--out", "csv"]])
def test_sql_is_printed_and_not_run(
    arguments: list[str], script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    model = script("SELECT count(*) FROM order_lines a, order_lines b, order_lines c")
    assert run(["ask", "demo", "How many?", "-m", model, "--timeout", "0.1", *arguments]) == 0
    out, err = capsys.readouterr()
    assert only_line(out).startswith("SELECT COUNT(*) FROM order_lines AS a")
    assert err.splitlines()[-1].startswith("not run (")
    assert "SELECT" not in err


def test_json_without_a_run_has_sql_and_no_rows(script: Script, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        run(["ask", "demo", "Who?", "-m", script("SELECT id FROM staff"), "--no-run", "--out", "json"]) == 0
    )
    answer = json.loads(capsys.readouterr().out)
    assert (answer["sql"], answer["columns"], answer["rows"]) == ("SELECT id FROM staff", None, None)


def test_prompt_is_shown_when_asked_for(script: Script, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["ask", "demo", "Who works here?", "-v", "-m", script("SELECT name FROM staff")]) == 0
    err = capsys.readouterr().err
    assert "<|question|>Who works here?<|sql|>" in err
    assert err.index("<|question|>") < err.index("SELECT name FROM staff")


def test_tables_left_out_are_named_when_more_is_asked_for(
    script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["ask", "demo", "Who works here?", "-m", script("SELECT name FROM staff")]
    assert run([*asked, "--no-table", "Orders"]) == 0
    assert "was shown" not in capsys.readouterr().err
    assert run([*asked, "--no-table", "Orders", "-v"]) == 0
    assert re.search(r"note: The model was shown 3 of 8 tables, not .*orders", capsys.readouterr().err)


def test_table_that_is_not_there_is_refused_with_the_nearest_name(
    script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    model = script("SELECT name FROM staff")
    assert run(["ask", "demo", "Who?", "-m", model, "--table", "custmers"]) == 2
    assert only_line(capsys.readouterr().err) == (
        "error: There is no table 'custmers'. The nearest is customers."
    )


def test_model_comes_from_the_environment(
    script: Script, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SQLCODER_MODEL", script("SELECT 1 FROM staff LIMIT 1"))
    assert run(["ask", "demo", "Who?"]) == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize(
    ("reply", "exit_code", "message"),
    [
        ("SELECT nothing FROM customers", 1, "The model wrote SQL that is not run"),
        ("DROP TABLE customers", 1, "The model wrote SQL that is not run"),
        ("SELECT count(*) FROM order_lines a, order_lines b, order_lines c", 4, "time limit"),
        ("I do not know", 5, "does not know"),
    ],
)
def test_failure_has_its_exit_code_and_shows_the_sql(
    reply: str, exit_code: int, message: str, script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["ask", "demo", "How many?", "-m", script(reply), "--timeout", "0.1"]) == exit_code
    out, err = capsys.readouterr()
    assert out == ""
    shown, *in_words, error = err.splitlines()
    assert all(line.startswith("In words: ") for line in in_words)
    assert shown.upper().startswith(reply.upper()[:12])
    assert error.startswith("error: ")
    assert message in error


@pytest.mark.parametrize(
    ("arguments", "exit_code", "message"),
    [
        (["demo", "  "], 2, "The question is empty"),
        (["demo", "a" * 20_000], 2, "20,000 characters"),
        (["demo", "q\udc80"], 2, "not valid UTF-8"),
        (["demo"], 2, "There is no question. Write it behind the database"),
        (["demo", "q", "--batch", "file"], 2, "Leave one of the two out"),
        (["demo", "q", "--limit", "-2"], 2, "--limit"),
        (["demo", "q", "--limit", "many"], 2, "--limit"),
        (["demo", "q", "--timeout", "0"], 2, "--timeout"),
        (["demo", "q", "--out", "xml"], 2, "--out"),
        (["demo", "q", "--unknown"], 2, "--unknown"),
        (["demo", "q", "--prompt-format", "chatml"], 2, "prompt format 'chatml'"),
        (["demo", "q", "-m", "no-such-model"], 2, "There is no model 'no-such-model'"),
        (["demo", "q", "-m", "."], 2, "is a folder"),
        (["/no/such/file", "q"], 3, "/no/such/file"),
        (["How many orders?", "demo"], 3, "The database comes first"),
        ([".", "q"], 3, "directory"),
        ([__file__, "q"], 3, "not a SQLite file"),
    ],
)
def test_bad_input_is_told_in_one_line(
    arguments: list[str], exit_code: int, message: str, script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    model = [] if "-m" in arguments else ["-m", script("SELECT 1 FROM staff")]
    assert run(["ask", *arguments, *model]) == exit_code
    out, err = capsys.readouterr()
    assert out == ""
    assert only_line(err).startswith("error: ")
    assert message in err


def test_database_without_tables_cannot_be_asked(
    tmp_path: Path, script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    sqlite3.connect(tmp_path / "empty.sqlite").executescript(
        "CREATE TABLE t (a); DROP TABLE t;"
    ).connection.close()
    assert run(["ask", str(tmp_path / "empty.sqlite"), "How many?", "-m", script("SELECT 1")]) == 3
    assert only_line(capsys.readouterr().err).startswith("error: ")


@pytest.mark.parametrize("length", [0, 3, 100, 5000])
def test_truncated_model_is_told_in_one_line(
    length: int, tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "cut.gguf"
    path.write_bytes(tiny_model.read_bytes()[:length])
    assert run(["ask", "demo", "How many?", "-m", str(path)]) == 2
    assert str(path) in only_line(capsys.readouterr().err)


@pytest.mark.parametrize(
    ("option", "value"), [("--timeout", "nan"), ("--limit", "99999999999999999999"), ("--threads", "100000")]
)
def test_number_that_no_library_takes_is_refused_in_one_line(
    option: str, value: str, script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["ask", "demo", "Who?", "-m", script("SELECT 1"), option, value]) == 2
    assert option in only_line(capsys.readouterr().err)


def test_unsupported_architecture_is_told_in_one_line(
    make_tiny_model: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = make_tiny_model(tmp_path / "bert.gguf", architecture="bert")
    assert run(["ask", "demo", "How many?", "-m", str(path)]) == 2
    assert "'bert'" in only_line(capsys.readouterr().err)


def test_model_of_random_weights_goes_the_whole_road(
    tiny_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    exit_code = run(["ask", "demo", "How many?", "-m", str(tiny_model), "--timeout", "2", "--threads", "1"])
    assert exit_code in {0, 1, 4, 5}
    assert (
        capsys.readouterr()
        .err.splitlines()[-1]
        .startswith(("error: ", "0 rows", "1 row", "the first", "8 rows"))
    )


def test_markup_and_control_characters_of_cells_are_shown_as_text(
    tmp_path: Path, script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    connection = sqlite3.connect(tmp_path / "odd.sqlite")
    connection.execute('CREATE TABLE t (name TEXT, "a\x1b[31m" TEXT)')
    connection.execute("INSERT INTO t (name) VALUES (?)", ("[/red]\x1b]0;title\x07\u202etxt",))
    connection.commit()
    connection.close()
    assert run(["ask", str(tmp_path / "odd.sqlite"), "What?", "-m", script("SELECT * FROM t")]) == 0
    out, err = capsys.readouterr()
    header, _, row = out.splitlines()
    assert header.split() == ["name", r"a\x1b[31m"]
    assert row.startswith(r"[/red]\x1b]0;title\x07\u202etxt")
    assert r"note: SQL text cannot hold these names, so they were left out: t.a\x1b[31m." in err
    assert "\x1b" not in out + err


@pytest.mark.parametrize("typed", ["x", "-2", "1.5", "", "99999"])
def test_number_of_layers_that_is_none_is_told(
    typed: str, script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["ask", "demo", "Who?", "-m", script("SELECT 1"), "--gpu-layers", typed]) == 2
    assert "neither auto, nor all, nor a number of layers" in only_line(capsys.readouterr().err)


@pytest.mark.parametrize(
    ("typed", "options"),
    [
        ([], EngineOptions(prefix_folder=prefix_folder())),
        (
            [
                "--gpu-layers",
                "7",
                "--kv-type",
                "q8_0",
                "--flash-attention",
                "off",
                "--threads",
                "2",
                "--force",
            ],
            EngineOptions(
                gpu_layers=7,
                kv_type="q8_0",
                flash_attention="off",
                threads=2,
                is_forced=True,
                prefix_folder=prefix_folder(),
            ),
        ),
        (
            ["--gpu-layers", "all", "--ctx-size", "512", "--draft", "small.gguf", "--lora", "a.gguf"],
            EngineOptions(
                gpu_layers=-1,
                context_size=512,
                draft=Path("small.gguf"),
                lora=Path("a.gguf"),
                prefix_folder=prefix_folder(),
            ),
        ),
    ],
)
def test_choices_about_the_model_reach_the_engine(
    typed: list[str], options: EngineOptions, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[EngineOptions] = []
    init = EngineStart.__init__

    def listen(self: EngineStart, path: Path, options: EngineOptions) -> None:
        taken.append(options)
        init(self, path, options)

    monkeypatch.setattr(EngineStart, "__init__", listen)
    assert run(["ask", "demo", "Who?", "-m", script("SELECT id FROM staff"), *typed]) == 0
    assert taken == [options]


@pytest.mark.model
def test_other_sql_that_can_be_run_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    question = ["ask", "demo", "Which customers are from Japan?", "--beams", "4"]
    assert run([*question, "--out", "json", "-v"]) == 0
    out, err = capsys.readouterr()
    others = json.loads(out)["alternatives"]
    assert others
    assert all(other["score"] < 0 for other in others)
    assert [line.removeprefix("or: ") for line in err.splitlines() if line.startswith("or: ")] == [
        " ".join(other["sql"].split()) for other in others
    ]


@pytest.mark.model
def test_rows_of_all_beams_are_compared_where_it_is_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[int] = []
    choose = text_to_sql.chosen_by_rows

    def listen(candidates: Sequence[Runnable], **options: Any) -> tuple[Runnable, ...]:
        compared.append(len(candidates))
        return choose(candidates, **options)

    monkeypatch.setattr(text_to_sql, "chosen_by_rows", listen)
    question = ["ask", "demo", "Which customers are from Japan?", "--beams", "4"]
    assert run(question) == 0
    assert not compared
    assert run([*question, "--compare-rows"]) == 0
    assert compared[0] > 1
    assert " rows (" in capsys.readouterr().err


@pytest.mark.parametrize("other", [["--beams", "1"], ["--no-run"], ["--out", "sql"]])
def test_rows_are_not_compared_where_there_are_none_to_compare(
    other: list[str], script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["ask", "demo", "Who?", "-m", script("SELECT 1"), "--compare-rows", *other]) == 2
    assert "--compare-rows runs the SQL of several beams" in only_line(capsys.readouterr().err)


def test_beams_and_all_options_work_on_a_model(
    tiny_model: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    chosen = [
        "--beams",
        "3",
        "--flash-attention",
        "on",
        "--gpu-layers",
        "all",
        "--threads",
        "1",
    ]
    exit_code = run(["ask", "demo", "How many?", "-m", str(tiny_model), "--timeout", "2", *chosen])
    assert exit_code in {0, 1, 4, 5}
    assert "Traceback" not in capsys.readouterr().err


def test_the_sql_is_said_in_words_before_the_rows(script: Script, capsys: pytest.CaptureFixture[str]) -> None:
    model = script("SELECT country, COUNT(*) FROM customers GROUP BY country")
    assert run(["ask", "demo", "How many customers per country?", "-m", model]) == 0
    assert "In words: Counts the rows of customers, for each country.\n" in capsys.readouterr().err


def test_the_plan_is_shown_where_more_is_to_be_told(
    script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    model = script("SELECT name FROM customers WHERE id = 3")
    command = ["ask", "demo", "Who?", "-m", model]
    plan = "SEARCH customers USING INTEGER PRIMARY KEY (rowid=?)"
    assert run(command) == 0
    assert plan not in capsys.readouterr().err
    assert run([*command, "-v"]) == 0
    assert plan in capsys.readouterr().err.splitlines()


def test_a_limit_on_a_cost_that_nobody_tells_is_refused_before_the_model_is_asked(
    script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    model = script("SELECT name FROM customers")
    assert run(["ask", "demo", "Who?", "-m", model, "--max-cost", "10"]) == 2
    out, err = capsys.readouterr()
    assert (out, "SELECT" in err) == ("", False)
    assert "does not tell what a query costs" in only_line(err)


def test_a_question_comes_from_standard_input(script: Script) -> None:
    ask = [sys.executable, "-m", "sqlcoder_local", "ask", "demo", "-", "--out", "json", "--limit", "1"]
    told = subprocess.run(
        [*ask, "-m", script("SELECT name FROM staff")],
        input="Who heißt Zoë?\n".encode(),
        capture_output=True,
        check=True,
    )
    assert json.loads(told.stdout)["question"] == "Who heißt Zoë?"


def test_rows_that_nobody_wanted_are_not_called_missing(
    script: Script, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["ask", "demo", "Who?", "-m", script("SELECT name FROM staff"), "--limit", "0"]) == 0
    told = capsys.readouterr().err
    assert "has more than the 0 rows" in told
    assert "has no rows" not in told
