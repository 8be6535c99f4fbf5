"""sqlcoder-local tui: what is told before the app starts, and the app on a real terminal."""

import os
import re
import signal
import sys
import time

import pexpect
import pytest

from sqlcoder_local.cli.main import run

KEYS = {"ctrl+q": "\x11"}


def test_help_needs_no_terminal(capsys):
    assert run(["tui", "--help"]) == 0
    assert "--no-history" in capsys.readouterr().out


def test_without_a_terminal_the_app_says_so(capsys):
    assert run(["tui", "demo"]) == 2
    assert "The app needs a terminal" in capsys.readouterr().err


def test_a_model_that_is_not_there_is_told_before_the_app_starts(capsys):
    assert run(["tui", "demo", "--model", "no-such-model"]) == 2
    assert "no-such-model" in capsys.readouterr().err


@pytest.fixture
def start(tmp_path):
    """Start the program on a terminal of its own."""
    script = tmp_path / "model.replies"
    script.write_text("SELECT COUNT(*) FROM customers\n", encoding="utf-8")
    started = []

    def begin(*arguments: str, has_model: bool = False, **environment: str) -> pexpect.spawn:
        folders = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("STATE", "CONFIG", "CACHE", "DATA")}
        child = pexpect.spawn(
            sys.executable,
            ["-m", "sqlcoder_local", "tui", *arguments, *([] if has_model else ["--model", str(script)])],
            env={**os.environ, "TERM": "xterm-256color", "HOME": str(tmp_path), **folders, **environment},
            dimensions=(24, 80),
            timeout=90,
            encoding="utf-8",
        )
        started.append(child)
        return child

    yield begin
    for child in started:
        child.close(force=True)


def ended(child: pexpect.spawn) -> int:
    child.expect(pexpect.EOF)
    child.wait()
    return child.exitstatus


def test_the_app_starts_answers_and_ends_on_a_real_terminal(start):
    child = start("demo")
    child.expect(r"demo \(sqlite\)")
    child.expect("scripted")
    child.send("How many customers are there?\r")
    child.expect("1 row")
    child.send(KEYS["ctrl+q"])
    assert ended(child) == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_app_and_gives_the_terminal_back(start, number):
    child = start("demo")
    child.expect("scripted")
    child.send("How many customers are there?\r")
    child.expect("1 row")
    os.kill(child.pid, number)
    child.expect(re.escape("\x1b[?1049l"))
    assert ended(child) == 128 + number
    again = start("demo")
    again.expect("scripted")
    time.sleep(0.5)
    again.send("\x1b[A")
    again.expect("How many customers are there")


def test_the_locale_c_and_no_colours_are_enough(start):
    child = start("demo", LC_ALL="C", LANG="C", NO_COLOR="1")
    child.expect(r"demo \(sqlite\)")
    child.expect("scripted")
    child.send(KEYS["ctrl+q"])
    assert ended(child) == 0
    assert "Traceback" not in child.before


def test_with_no_color_all_is_grey(start):
    child = start("demo", NO_COLOR="1", COLORTERM="truecolor")
    child.expect("scripted")
    drawn = child.before
    child.send(KEYS["ctrl+q"])
    assert ended(child) == 0
    colours = {tuple(found) for found in re.findall(r"[34]8;2;(\d+);(\d+);(\d+)", drawn)}
    assert colours
    assert [colour for colour in colours if len(set(colour)) > 1] == []
    assert not re.search(r"\x1b\[(?:3[1-6]|4[1-6]|9[1-6]|10[1-6])m", drawn)


def test_without_a_database_one_is_picked(start):
    child = start()
    child.expect("Open a database")
    child.expect("an online shop")
    time.sleep(0.5)
    child.send("\r")
    child.expect(r"demo \(sqlite\)")
    child.send(KEYS["ctrl+q"])
    assert ended(child) == 0


@pytest.mark.model
def test_without_a_model_the_one_that_comes_with_the_program_answers(start):
    child = start("demo", has_model=True)
    child.expect("starter.*Q8_0")
    child.send("How many customers are there?\r")
    child.expect("1 row")
    child.send(KEYS["ctrl+q"])
    assert ended(child) == 0


def test_keys_that_cannot_be_are_told_before_the_app_starts(start, tmp_path):
    folder = tmp_path / "CONFIG" / "sqlcoder-local"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text('[tui.keys]\nrnu = "f5"\n')
    child = start("demo")
    child.expect("Is run meant")
    assert ended(child) == 2


def test_a_home_that_cannot_be_written_to_is_no_obstacle(start, tmp_path):
    (tmp_path / "STATE").write_text("a file where a folder should be")
    child = start("demo")
    child.expect("scripted")
    child.send("How many customers are there?\r")
    child.expect("The history")
    child.send(KEYS["ctrl+q"])
    assert ended(child) == 0
