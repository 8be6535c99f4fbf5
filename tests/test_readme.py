"""The README says what is true: its commands run, its tables match the program."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from sqlcoder_local import errors
from sqlcoder_local.cli.ask import ask
from sqlcoder_local.cli.main import run

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONSOLE = re.findall(r"^\$ sqlcoder-local (.+)$", README, re.MULTILINE)


def test_continuous_integration_runs_the_two_commands_word_for_word():
    commands = re.findall(
        r"^    (.*\.venv/bin/pip install (?:\.|-e '.\[dev\]') && .*)$", README, re.MULTILINE
    )
    assert len(commands) == 2
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert all(command in lines for command in commands)


def test_every_option_of_ask_is_in_the_table_and_nothing_else():
    options = {name for option in ask.params for name in option.opts if name.startswith("--")} - {"--help"}
    table = re.search(r"\| option \| meaning \|\n((?:\|.*\n)+)", README)
    assert table
    told = set(re.findall(r"`(--[a-z-]+)`", "".join(line.split("|")[1] for line in table[1].splitlines())))
    assert told == options - {"--verbose"}


def test_exit_codes_are_those_of_the_errors():
    table = re.search(r"\| exit code \| meaning \|\n((?:\|.*\n)+)", README)
    assert table
    told = {int(code) for code in re.findall(r"^\| (\d+) \|", table[1], re.MULTILINE)}
    raised = {
        kind.exit_code
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.SqlcoderError)
    }
    assert told == raised | {0}


def test_the_table_of_questions_is_the_measured_one():
    assert (ROOT / "benchmarks" / "results" / "demo_questions.md").read_text(encoding="utf-8") in README


def test_files_that_are_named_exist():
    named = re.findall(r"`((?:[\w.-]+/)*[\w-]+\.(?:md|py|svg|toml))`|\]\(([\w/.-]+)\)", README)
    assert named
    for code, link in named:
        assert (ROOT / (code or link)).exists(), code or link


def test_help_of_ask_fits_a_narrow_terminal():
    help_text = CliRunner().invoke(ask, ["--help"], terminal_width=80).output
    assert max(map(len, help_text.splitlines())) <= 80


@pytest.mark.model
@pytest.mark.parametrize("command", CONSOLE)
def test_commands_in_the_readme_run(command, capsys):
    assert run(shlex.split(command)) == 0
    assert capsys.readouterr().out
