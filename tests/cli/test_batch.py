import json
import signal
import subprocess
import sys
import threading
import time

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.value_index import near_values
from tests.engine.model_server import Behaviour, model_server

COUNT = "SELECT COUNT(*) FROM customers"


@pytest.fixture
def questions(tmp_path):
    def written(*texts):
        file = tmp_path / "questions.jsonl"
        file.write_text("".join(json.dumps({"question": text}) + "\n" for text in texts), encoding="utf-8")
        return file

    return written


@pytest.fixture
def scripted(tmp_path):
    def written(*replies):
        file = tmp_path / "model.replies"
        file.write_text("".join(f"{reply}\n" for reply in replies), encoding="utf-8")
        return str(file)

    return written


def records(text):
    return [json.loads(line) for line in text.splitlines()]


def test_each_question_is_answered_in_a_line_in_its_order(capsys, questions, scripted):
    model = scripted(COUNT, "SELECT COUNT(*) FROM orders", COUNT)
    file = questions("How many customers?", "How many orders?", "How many clients, für Ada?")
    assert run(["ask", "demo", "--batch", str(file), "-m", model, "--parallel", "1"]) == 0
    out, err = capsys.readouterr()
    answers = records(out)
    assert [answer["question"] for answer in answers] == [
        "How many customers?",
        "How many orders?",
        "How many clients, für Ada?",
    ]
    assert [answer["rows"] for answer in answers] == [[[320]], [[1500]], [[320]]]
    assert "3 of 3 questions were answered" in err


def test_what_fails_is_an_answer_too_and_the_exit_code_tells(capsys, questions, scripted):
    model = scripted("I do not know", COUNT)
    assert run(["ask", "demo", "--batch", str(questions("a", "b")), "-m", model, "--parallel", "1"]) == 1
    failed, right = records(capsys.readouterr().out)
    assert failed["error"]["exit_code"] == 5
    assert right["rows"] == [[320]]


def test_a_run_goes_on_where_it_stopped_and_leaves_half_a_line_out(capsys, tmp_path, questions, scripted):
    file, results = questions("a", "b", "c"), tmp_path / "answers.jsonl"
    run(["ask", "demo", "--batch", str(questions("a")), "--results", str(results), "-m", scripted(COUNT)])
    with results.open("a") as torn:
        torn.write('{"question": "b", "ro')
    command = ["ask", "demo", "--batch", str(questions("a", "b", "c")), "--results", str(results)]
    assert run([*command, "-m", scripted(COUNT, COUNT), "--parallel", "1"]) == 0
    assert [answer["question"] for answer in records(results.read_text())] == ["a", "b", "c"]
    assert "1 of 3 questions were answered before" in capsys.readouterr().err
    assert file.exists()


def test_answers_of_other_questions_are_not_taken_for_these(capsys, tmp_path, questions, scripted):
    results = tmp_path / "answers.jsonl"
    run(["ask", "demo", "--batch", str(questions("a")), "--results", str(results), "-m", scripted(COUNT)])
    before = results.read_bytes()
    command = ["ask", "demo", "--batch", str(questions("z")), "--results", str(results)]
    assert run([*command, "-m", scripted(COUNT)]) == 2
    assert "answers another question" in capsys.readouterr().err
    assert results.read_bytes() == before


@pytest.mark.parametrize("content", [b"my notes, not yours", b"notes\n", b'{"note": 1}\n'])
def test_a_file_of_something_else_is_left_as_it_is(capsys, tmp_path, questions, scripted, content):
    notes = tmp_path / "notes.txt"
    notes.write_bytes(content)
    command = ["ask", "demo", "--batch", str(questions("a")), "--results", str(notes)]
    assert run([*command, "-m", scripted(COUNT)]) == 2
    assert "another file" in capsys.readouterr().err
    assert notes.read_bytes() == content


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"question": 5}\n', "Line 1"),
        ('{"question": "a"}\nHow many?\n', "Line 2"),
        ("\n\n", "holds no question"),
    ],
)
def test_a_file_that_holds_no_questions_is_told_before_anything_is_asked(capsys, tmp_path, content, words):
    file = tmp_path / "questions.jsonl"
    file.write_text(content, encoding="utf-8")
    assert run(["ask", "demo", "--batch", str(file)]) == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["demo"],
        ["demo", "a", "--batch", "b"],
        ["demo", "a", "--results", "b"],
        ["demo", "--batch", "b", "--out", "csv"],
        ["demo", "--batch", "b", "--continue"],
        ["demo", "--batch", "b", "-v"],
    ],
)
def test_what_does_not_go_together_is_refused(capsys, arguments):
    assert run(["ask", *arguments]) == 2
    assert capsys.readouterr().err.count("\n") <= 2


def test_a_server_is_kept_busy_within_bounds(capsys, questions):
    behaviour = Behaviour(replies=[COUNT], piece_seconds=0.005)
    with model_server(behaviour) as url:
        file = questions(*(f"How many customers, {n}?" for n in range(12)))
        assert run(["ask", "demo", "--batch", str(file), "--endpoint", url, "--parallel", "3"]) == 0
    assert [answer["rows"] for answer in records(capsys.readouterr().out)] == [[[320]]] * 12
    assert 1 < behaviour.most_at_once <= 3


def test_a_question_that_takes_long_does_not_leave_the_server_idle(capsys, questions):
    others, was_idle = threading.Event(), []

    def hold(body):
        # The prompt is a list of letters where the server cuts text into tokens.
        if "number 0?" in "".join(map(chr, body["prompt"])):
            was_idle.append(not others.wait(20))
        elif len(behaviour.asked) == 30:
            others.set()

    behaviour = Behaviour(replies=[COUNT], holds=hold)
    with model_server(behaviour) as url:
        file = questions(*(f"How many customers, number {n}?" for n in range(40)))
        assert run(["ask", "demo", "--batch", str(file), "--endpoint", url, "--parallel", "2"]) == 0
    answers = records(capsys.readouterr().out)
    assert [answer["question"] for answer in answers] == [
        f"How many customers, number {n}?" for n in range(40)
    ]
    assert was_idle == [False]


def test_ctrl_c_keeps_what_was_answered(tmp_path, questions):
    results = tmp_path / "answers.jsonl"
    file = questions(*(f"How many customers, {n}?" for n in range(40)))
    with model_server(Behaviour(replies=[COUNT], piece_seconds=0.05)) as url:
        command = [sys.executable, "-m", "sqlcoder_local", "ask", "demo", "--batch", str(file)]
        process = subprocess.Popen(
            [*command, "--endpoint", url, "--results", str(results), "--parallel", "1"],
            stderr=subprocess.PIPE,
        )
        patience = time.monotonic() + 60
        while (not results.exists() or not results.read_bytes()) and time.monotonic() < patience:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"the same command goes on from there" in err
    assert b"Traceback" not in err
    assert 0 < len(records(results.read_text())) < 40


def test_every_question_is_told_to_the_audit_log(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SQLCODER_AUDIT_LOG", str(tmp_path / "audit.jsonl"))
    replies, questions = tmp_path / "two.replies", tmp_path / "questions.jsonl"
    replies.write_text("SELECT id FROM orders\nSELECT nonsense FROM nowhere\n")
    questions.write_text('{"question": "Which?"}\n{"question": "What?"}\n')
    run(["ask", "demo", "--batch", str(questions), "-m", str(replies)])
    told = [json.loads(line)["question"] for line in (tmp_path / "audit.jsonl").read_text().splitlines()]
    assert sorted(told) == ["What?", "Which?"]


def test_misspelled_values_are_read_before_the_first_question_and_noted(
    capsys, questions, scripted, monkeypatch, tmp_path
):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    # Questions themselves read nothing.
    monkeypatch.setattr(near_values, "fill_index", lambda *_, **__: None)
    sql = "SELECT COUNT(*) FROM customers WHERE city = 'Berlin'"
    file = questions("How many customers live in Belrin?")
    assert run(["ask", "demo", "--batch", str(file), "-m", scripted(sql)]) == 0
    (answer,) = records(capsys.readouterr().out)
    assert "Took 'Belrin' as 'Berlin', as the data spells it." in answer["notes"]
