from pathlib import Path

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.history import History

ASK = ["ask", "demo"]


@pytest.fixture(autouse=True)
def own_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def model(tmp_path: Path, *replies: str, prompt_format: str = "7b-2") -> list[str]:
    path = tmp_path / "scripted.replies"
    path.write_text("\n".join(replies), encoding="utf-8")
    return ["-m", str(path), "--prompt-format", prompt_format]


def test_a_question_goes_on_from_the_last_one_to_the_same_database(tmp_path, capsys) -> None:
    first = "SELECT COUNT(*) FROM orders"
    assert run([*ASK, "How many orders?", *model(tmp_path, first)]) == 0
    other = tmp_path / "other.csv"
    other.write_text("a\n1\n", encoding="utf-8")
    assert run(["ask", str(other), "What is a?", *model(tmp_path, "SELECT a FROM other")]) == 0
    capsys.readouterr()
    assert run([*ASK, "--continue", "only those in 2023", "-v", *model(tmp_path, first)]) == 0
    prompt = capsys.readouterr().err
    assert "How many orders?" in prompt
    assert first in prompt
    assert "What is a?" not in prompt


def test_a_model_without_conversations_is_asked_one_question_that_is_told_and_kept(tmp_path, capsys) -> None:
    replies = model(tmp_path, "SELECT COUNT(*) FROM orders", prompt_format="starter")
    assert run([*ASK, "How many orders in 2022?", *replies]) == 0
    assert run([*ASK, "-c", "and in 2023?", *replies]) == 0
    assert "note: Understood as: How many orders in 2023?" in capsys.readouterr().err
    assert run([*ASK, "-c", "by month", *replies]) == 0
    assert "Understood as: How many orders in 2023 by month?" in capsys.readouterr().err
    newest, *_ = History().entries()
    assert newest.question == "How many orders in 2023 by month?"
    assert newest.outcome == "answered"


def test_there_must_be_something_to_go_on_from(tmp_path, capsys) -> None:
    assert run([*ASK, "--continue", "and now?", *model(tmp_path, "SELECT 1 FROM staff")]) == 2
    assert "Nothing was asked of demo before." in capsys.readouterr().err
    assert run([*ASK, "-c", "--no-history", "and now?", *model(tmp_path, "SELECT 1 FROM staff")]) == 2
    assert "--no-history" in capsys.readouterr().err


def test_nothing_is_kept_where_that_is_asked_for_and_failures_are_kept_too(tmp_path) -> None:
    assert run([*ASK, "Who?", "--no-history", *model(tmp_path, "SELECT 1 FROM staff")]) == 0
    assert not History().file.exists()
    assert run([*ASK, "Who?", *model(tmp_path, "I do not know")]) == 5
    assert run([*ASK, "Who?", "--repair", "0", *model(tmp_path, "SELECT x FROM staff")]) == 1
    assert run([*ASK, "Who?", "--no-run", *model(tmp_path, "SELECT id FROM staff")]) == 0
    assert [entry.outcome for entry in History().entries()] == ["not run", "failed", "declined"]


def test_a_history_that_cannot_be_written_stops_no_answer(tmp_path, monkeypatch, capsys) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert run([*ASK, "Who?", *model(tmp_path, "SELECT 1 FROM staff")]) == 0
    assert "note: The history" in capsys.readouterr().err


def test_each_repair_is_shown_when_more_is_asked_for(tmp_path, capsys) -> None:
    replies = model(tmp_path, "SELECT wrong FROM staff", "SELECT id FROM staff")
    assert run([*ASK, "Who?", "-v", *replies]) == 0
    err = capsys.readouterr().err
    assert "SELECT wrong FROM staff\nfailed: The model wrote SQL that is not run" in err
    assert "note: The SQL was written anew" in err
    assert run([*ASK, "Who?", *replies]) == 0
    assert "failed:" not in capsys.readouterr().err
    assert run([*ASK, "Who?", "--repair", "0", *replies]) == 1
