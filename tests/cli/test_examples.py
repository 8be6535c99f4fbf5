"""sqlcoder-local examples over a real database and real files."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sqlcoder_local import history as history_module
from sqlcoder_local.cli.main import run
from sqlcoder_local.database.connect import DEMO_FILE
from sqlcoder_local.history import Entry, History

PAIR = ("Who lives in Rome?", "SELECT name FROM customers WHERE city = 'Rome'")


@pytest.fixture
def shop(tmp_path, monkeypatch) -> str:
    monkeypatch.setattr(history_module, "state_folder", lambda: tmp_path / "state")
    shutil.copy(DEMO_FILE, tmp_path / "shop.sqlite")
    return str(tmp_path / "shop.sqlite")


def listed(shop, capsys, *options):
    assert run(["examples", "list", shop, "--out", "json", *options]) == 0
    return [row[:3] for row in json.loads(capsys.readouterr().out)["rows"]]


def test_an_example_is_added_listed_shown_to_the_model_and_removed(shop, capsys, tmp_path):
    assert run(["examples", "add", shop, *PAIR]) == 0
    told = capsys.readouterr()
    assert (told.out, "kept in" in told.err) == ("", True)
    ((name, is_private, question),) = listed(shop, capsys)
    assert (is_private, question) == (False, PAIR[0])
    assert (tmp_path / "shop.sqlcoder" / "examples" / f"{name}.md").is_file()
    replies = tmp_path / "some.replies"
    replies.write_text("SELECT name FROM staff", encoding="utf-8")
    asked = ["ask", shop, "Who lives in Paris?", "-m", str(replies), "--prompt-format", "7b-2", "-v"]
    assert run([*asked, "--value-index", "off"]) == 0
    assert f"A similar question: {PAIR[0]}" in capsys.readouterr().err
    assert run(["examples", "rm", shop, name]) == 0
    capsys.readouterr()
    assert listed(shop, capsys) == []
    assert run(["examples", "rm", shop, name]) == 2


def test_the_last_answer_is_kept_and_a_failed_one_is_passed_over(shop, capsys):
    for outcome, (question, sql) in {
        "answered": PAIR, "failed": ("Who?", "SELECT nothing"), "declined": ("What?", "")
    }.items():  # fmt: skip
        History().add(
            Entry(database=shop, question=question, sql=sql, outcome=outcome, asked_at=datetime.now(UTC))
        )
    assert run(["examples", "add", shop, "--last", "--private"]) == 0
    assert PAIR[0] in capsys.readouterr().err
    assert [row[1:] for row in listed(shop, capsys)] == [[True, PAIR[0]]]


def test_another_folder_may_be_named(shop, capsys, tmp_path):
    there = ["--knowledge", str(tmp_path / "shared")]
    assert run(["examples", "add", shop, *PAIR, *there]) == 0
    capsys.readouterr()
    assert len(listed(shop, capsys, *there)) == 1
    assert listed(shop, capsys) == []


def test_sql_comes_from_a_file_as_well(shop, capsys, tmp_path):
    (tmp_path / "rome.sql").write_text(PAIR[1], "utf-8")
    assert run(["examples", "add", shop, PAIR[0], "-f", str(tmp_path / "rome.sql")]) == 0
    capsys.readouterr()
    assert len(listed(shop, capsys)) == 1


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["Who?", "DELETE FROM customers"], 6, "not a query"),
        (["Who?", "SELECT salary FROM customers"], 6, "no column"),
        (["Who?", "SELECT name FROM customers WHERE COUNT(*) > 1"], 1, "misuse"),
        (["", "SELECT name FROM customers"], 2, "question is empty"),
        (["Who?"], 2, "given once"),
        ([], 2, "no question"),
        (["Who?", "--last"], 2, "--last"),
        (["--last"], 2, "no answer"),
    ],
)
def test_what_cannot_be_kept_is_told_in_one_line(shop, capsys, arguments, code, said):
    assert run(["examples", "add", shop, *arguments]) == code
    told = capsys.readouterr().err
    assert (said in told, told.count("\n")) == (True, 1)
    assert not Path(shop).with_suffix(".sqlcoder").exists()


def test_a_server_without_a_name_has_no_folder(capsys):
    assert run(["examples", "list", "postgresql://me@db/sales"]) == 2
    assert "--knowledge" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_told(shop, capsys, tmp_path):
    Path(tmp_path / "shop.sqlcoder").touch()
    assert run(["examples", "add", shop, *PAIR]) == 2
    assert "cannot be made" in capsys.readouterr().err


def test_the_folder_one_is_in_can_be_asked(tmp_path, monkeypatch, capsys):
    (tmp_path / "towns.csv").write_text("name\nRome\n", "utf-8")
    (tmp_path / "some.replies").write_text("SELECT name FROM towns", encoding="utf-8")
    folder = tmp_path / "data"
    folder.mkdir()
    (tmp_path / "towns.csv").rename(folder / "towns.csv")
    monkeypatch.chdir(folder)
    asked = ["ask", ".", "Which towns?", "-m", str(tmp_path / "some.replies"), "--value-index", "off"]
    assert run([*asked, "--out", "csv", "--no-history"]) == 0
    assert capsys.readouterr().out == "name\nRome\n"
