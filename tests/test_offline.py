"""Nothing is asked of a network: the guard of the whole suite, the option, and a machine without one."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.errors import UsageError
from sqlcoder_local.offline import VARIABLE, is_offline, refuse_if_offline

ELSEWHERE = "192.0.2.1"
"""Reserved for examples: nobody answers there."""
PROGRAM = (sys.executable, "-m", "sqlcoder_local")
ISOLATED = ("unshare", "--map-root-user", "--net")


@pytest.mark.parametrize(
    "attempt",
    [
        lambda: socket.create_connection((ELSEWHERE, 9), timeout=1),
        lambda: socket.getaddrinfo("example.invalid", 80),
        lambda: socket.gethostbyname("example.invalid"),
        lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"", (ELSEWHERE, 9)),
    ],
    ids=["connect", "getaddrinfo", "gethostbyname", "sendto"],
)
@pytest.mark.filterwarnings("ignore:.*unclosed:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_the_guard_stops_and_notes_what_leaves_the_machine(attempt, network_attempts: list[str]) -> None:
    with pytest.raises(RuntimeError, match="leave this machine"):
        attempt()
    assert len(network_attempts) == 1
    network_attempts.clear()


def test_the_guard_lets_this_machine_speak_to_itself(network_attempts: list[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("localhost", server.getsockname()[1])).close()
    assert network_attempts == []


@pytest.mark.parametrize("url", ["postgresql://me@192.0.2.1/a", "mysql://me@db.invalid/a"])
@pytest.mark.parametrize(
    "arguments", [["run", "URL", "SELECT 1", "--offline"], ["--offline", "run", "URL", "SELECT 1"]]
)
def test_offline_refuses_servers_before_it_connects(url: str, arguments: list[str], capsys) -> None:
    assert run([url if word == "URL" else word for word in arguments]) == 2
    assert "--offline" in capsys.readouterr().err
    assert not is_offline()


def test_the_variable_refuses_servers_and_lets_files_pass(monkeypatch, capsys) -> None:
    monkeypatch.setenv(VARIABLE, "1")
    assert run(["run", "postgresql://me@192.0.2.1/a", "SELECT 1"]) == 2
    assert run(["run", "demo", "SELECT COUNT(*) FROM orders"]) == 0
    assert VARIABLE in capsys.readouterr().err


@pytest.mark.parametrize(
    ("value", "meant"), [("1", True), ("true", True), ("0", False), ("No", False), ("", False)]
)
def test_values_of_the_variable(value, meant, monkeypatch) -> None:
    assert is_offline({VARIABLE: value}) is meant
    monkeypatch.setenv(VARIABLE, value)
    if meant:
        with pytest.raises(UsageError, match="a server"):
            refuse_if_offline("a server")
    else:
        refuse_if_offline("a server")


@pytest.fixture
def isolated() -> tuple[str, ...]:
    """What runs a program where no interface of a network is up."""
    if shutil.which("unshare") is None or subprocess.run([*ISOLATED, "true"], check=False).returncode:
        pytest.skip("NOT TESTED without a network: this system makes no network namespaces (unshare)")
    interfaces = subprocess.run(
        [*ISOLATED, sys.executable, "-c", "import socket; print(socket.if_nameindex())"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "'lo'" in interfaces.stdout
    assert interfaces.stdout.count("(") == 1
    return ISOLATED


@pytest.mark.model
def test_a_question_is_answered_where_there_is_no_network_at_all(isolated: tuple[str, ...]) -> None:
    command = [*PROGRAM, "ask", "demo", "How many orders are there?", "--out", "csv"]
    done = subprocess.run([*isolated, *command], capture_output=True, text=True, check=False)
    asked_here = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout == asked_here.stdout
    assert int(done.stdout.splitlines()[1]) > 0


@pytest.mark.model
def test_a_model_is_measured_where_there_is_no_network_at_all(isolated: tuple[str, ...]) -> None:
    command = [*isolated, *PROGRAM, "eval", "everyday", "--limit", "2"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "of 2 questions right" in done.stdout


@pytest.mark.model
def test_the_terminal_app_answers_where_there_is_no_network_at_all(
    isolated: tuple[str, ...], tmp_path: Path
) -> None:
    first, *others = [*isolated, *PROGRAM, "tui", "demo", "--no-history"]
    folders = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("STATE", "CONFIG", "CACHE", "DATA")}
    app = pexpect.spawn(
        first,
        others,
        env={**os.environ, "TERM": "xterm-256color", "HOME": str(tmp_path), **folders},
        dimensions=(24, 80),
        timeout=90,
        encoding="utf-8",
    )
    try:
        app.expect("starter-0")
        app.send("How many customers are there?\r")
        app.expect("1 row")
        app.send("\x11")
        app.expect(pexpect.EOF)
    finally:
        app.close(force=True)
    assert app.exitstatus == 0
