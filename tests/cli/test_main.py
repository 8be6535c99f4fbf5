import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pexpect
import pytest

from sqlcoder_local.cli.main import BROKEN_PIPE_EXIT_CODE

COMMAND = (sys.executable, "-m", "sqlcoder_local")
HEAVY_LIBRARIES = {
    "llama_cpp",
    "llguidance",
    "sqlglot",
    "numpy",
    "rich",
    "sqlite3",
    "snowballstemmer",
    "platformdirs",
}
SLOW_SQL = "SELECT count(*) FROM order_lines a, order_lines b, order_lines c"


def finished(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, check=False, **options)


def interruptible() -> None:
    """A child of a background job inherits an ignored SIGINT."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def started(*arguments: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=interruptible,  # noqa: PLW1509 - the test has one thread
    )


@pytest.fixture
def slow_model(tmp_path: Path) -> str:
    path = tmp_path / "slow.replies"
    path.write_text(SLOW_SQL, encoding="utf-8")
    return str(path)


@pytest.fixture
def quick_model(tmp_path: Path) -> str:
    path = tmp_path / "quick.replies"
    path.write_text("SELECT name, email FROM customers ORDER BY id", encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["ask", "--help"]])
def test_help_imports_nothing_heavy(arguments: Sequence[str]) -> None:
    script = (
        "import json, sys\n"
        "from sqlcoder_local.cli.main import run\n"
        f"code = run({list(arguments)!r})\n"
        "json.dump([code, sorted(sys.modules)], sys.stderr)\n"
    )
    completed = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    exit_code, modules = json.loads(completed.stderr)
    assert exit_code == 0
    assert completed.stdout
    assert not HEAVY_LIBRARIES & set(modules)


def test_no_command_shows_the_commands() -> None:
    completed = finished()
    assert completed.returncode == 2
    assert b"ask " in completed.stdout


def test_unknown_command_is_told_in_one_line() -> None:
    completed = finished("aks")
    assert completed.returncode == 2
    assert completed.stderr == (b"error: No such command 'aks'. Is ask meant? See `sqlcoder-local --help`.\n")
    assert finished("qqq").stderr == b"error: No such command 'qqq'. See `sqlcoder-local --help`.\n"


@pytest.mark.parametrize("module", ["pathlib", "sqlcoder_local.errors", "click", "sqlglot", "msgspec"])
def test_interrupt_during_an_import_is_told_in_one_word(module: str, tiny_model: Path) -> None:
    script = (
        "import signal, sys\n"
        "class Presser:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name == {module!r}: signal.raise_signal(signal.SIGINT)\n"
        "sys.meta_path.insert(0, Presser())\n"
        "from sqlcoder_local.cli.main import run\n"
        f"sys.exit(run(['ask', 'demo', 'How many?', '-m', {str(tiny_model)!r}]))\n"
    )
    completed = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=False, preexec_fn=interruptible
    )
    assert completed.returncode == 130
    assert completed.stderr == b"interrupted\n"


def test_interrupt_while_the_query_runs_is_told_in_one_word(slow_model: str) -> None:
    process = started("ask", "demo", "How many?", "-m", slow_model, "--timeout", "60")
    assert process.stderr is not None
    assert process.stderr.readline().startswith(b"SELECT COUNT(*)")
    assert process.stderr.readline().startswith(b"In words: ")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert err == b"interrupted\n"
    assert out == b""


def test_interrupt_while_llama_cpp_works_is_told_in_one_word(tiny_model: Path) -> None:
    process = started("ask", "demo", "How many?", "-m", str(tiny_model), "--timeout", "60", "-vv")
    assert process.stderr is not None
    assert process.stderr.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert err.splitlines()[-1] == b"interrupted"
    assert b"Traceback" not in err


def test_reader_that_goes_away_ends_the_program_quietly(quick_model: str) -> None:
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [*COMMAND, "ask", "demo", "Who?", "-m", quick_model], stdout=writing, stderr=subprocess.PIPE
    )
    os.close(reading)
    os.close(writing)
    _, err = process.communicate(timeout=120)
    assert process.returncode == BROKEN_PIPE_EXIT_CODE
    assert b"Traceback" not in err
    assert b"Exception ignored" not in err


def test_output_that_is_closed_is_told_in_one_line(quick_model: str) -> None:
    typed = [*COMMAND, "ask", "demo", "Who?", "-m", quick_model]
    completed = subprocess.run(typed, stderr=subprocess.PIPE, check=False, preexec_fn=lambda: os.close(1))
    assert completed.returncode == 2
    assert completed.stderr == b"error: Standard output is closed. Leave it open, or send it to a file.\n"


def test_messages_that_nobody_hears_do_not_end_the_program(quick_model: str) -> None:
    typed = [*COMMAND, "ask", "demo", "Who?", "-m", quick_model]
    completed = subprocess.run(typed, stdout=subprocess.PIPE, check=False, preexec_fn=lambda: os.close(2))
    assert completed.returncode == 0
    assert completed.stdout.startswith(b"name ")


def test_disk_that_takes_nothing_is_told_in_one_line(tmp_path: Path) -> None:
    with (tmp_path / "rows.txt").open("wb") as file:
        completed = subprocess.run(
            [*COMMAND, "ask", "--help"],
            stdout=file,
            stderr=subprocess.PIPE,
            check=False,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)),
        )
    assert completed.returncode == 1
    assert completed.stderr.startswith(b"error: ")
    assert len(completed.stderr.splitlines()) == 1


def test_questions_and_pipes_are_utf8_in_a_locale_without_it(quick_model: str) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    completed = finished("ask", "demo", "Wer heißt Zoë?", "-m", quick_model, "--out", "json", env=environment)
    assert completed.returncode == 0
    assert json.loads(completed.stdout.decode("utf-8"))["question"] == "Wer heißt Zoë?"


def test_terminal_shows_the_sql_as_it_is_written_and_the_table_cut_to_its_width(quick_model: str) -> None:
    terminal = pexpect.spawn(
        COMMAND[0],
        [*COMMAND[1:], "ask", "demo", "Who?", "-m", quick_model, "--limit", "3"],
        dimensions=(24, 30),
        # A test runner may set COLUMNS, which then counts for more than the terminal itself.
        env={**{k: v for k, v in os.environ.items() if k not in {"COLUMNS", "LINES"}}, "TERM": "xterm"},
        encoding="utf-8",
        timeout=120,
    )
    terminal.expect(pexpect.EOF)
    terminal.close()
    shown = terminal.before
    assert terminal.exitstatus == 0
    assert "\x1b[KSELECT name, email" in shown
    assert "…" in shown
    assert "cut to fit the terminal" in " ".join(shown.split())
    sentence = shown.partition("note: Cells")[2].partition("the first 3 rows")[0]
    assert all(len(line) <= 30 for line in f"note: Cells{sentence}".splitlines())
    assert "terminal" in sentence.split()


def test_terminal_that_cannot_redraw_gets_plain_lines(quick_model: str) -> None:
    output, status = pexpect.run(
        f"{' '.join(COMMAND)} ask demo Who? -m {quick_model} --limit 3",
        env={**os.environ, "TERM": "dumb"},
        withexitstatus=True,
    )
    assert status == 0
    assert b"\x1b" not in output


def test_the_list_of_commands_says_what_each_does() -> None:
    listed = finished("--help").stdout.partition(b"Commands:")[2]
    assert b"Convert a Hugging Face checkpoint" in listed
    assert b"Ask a database a question" in listed
    assert b"forget what was asked and run" in listed


@pytest.mark.parametrize("group", ["models", "eval", "connections", "history", "settings", "audit"])
def test_the_commands_of_a_group_are_told_in_whole_sentences(group: str) -> None:
    listed = finished(group, "--help").stdout.partition(b"Commands:")[2]
    assert listed.strip().endswith(b".")
    assert b"..." not in listed
