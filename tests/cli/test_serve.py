"""A real server of llama-cpp-python, started by `serve` and asked by `ask --endpoint`."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.serving import Serving, server_command
from sqlcoder_local.errors import UsageError
from sqlcoder_local.models.store import starter_model

QUESTIONS = ["How many customers are there in each country?", "How many orders are there?"]
KEY = "under the mat"


@pytest.fixture(scope="module")
def served():
    """The process, and the address that is typed after --endpoint."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # The server would take its settings from these, if it saw them.
    stray = {"MODEL": "/nonsense.gguf", "HOST": "0.0.0.0", "N_CTX": "5", "PORT": "1"}  # noqa: S104
    command = [sys.executable, "-m", "sqlcoder_local", "serve", "--port", str(port)]
    process = subprocess.Popen(
        [*command, "--api-key-env", "OFFICE_KEY"],
        env={**os.environ, **stray, "OFFICE_KEY": KEY, "PGPASSWORD": "of a database"},
        stderr=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{port}/v1"
    patience = time.monotonic() + 120
    while time.monotonic() < patience and process.poll() is None:
        try:
            with urlopen(Request(f"{url}/models"), timeout=5):  # noqa: S310 - loopback
                pytest.fail("no key was asked for")
        except HTTPError as error:
            if error.code == 401:
                break
        except OSError:
            time.sleep(0.2)
    assert process.poll() is None, "the server ended"
    yield process, url
    process.kill()
    process.wait()


@pytest.mark.model
def test_a_served_model_answers_as_one_on_this_machine_does(served, monkeypatch, capsys):
    _, url = served
    monkeypatch.setenv("OFFICE_KEY", KEY)
    for question in QUESTIONS:
        asked = ["ask", "demo", question, "--out", "json", "--beams", "1", "--no-history"]
        assert run(asked) == 0
        alone = json.loads(capsys.readouterr().out)
        assert run([*asked, "--endpoint", url, "--api-key-env", "OFFICE_KEY"]) == 0
        out, err = capsys.readouterr()
        remote = json.loads(out)
        assert (remote["sql"], remote["rows"]) == (alone["sql"], alone["rows"])
        assert "does not hold its model to a grammar" not in err


@pytest.mark.model
def test_a_wrong_key_is_a_sentence(served, monkeypatch, capsys):
    _, url = served
    monkeypatch.setenv("WRONG", "guessed")
    for key in ([], ["--api-key-env", "WRONG"]):
        assert run(["ask", "demo", QUESTIONS[0], "--endpoint", url, *key]) == 8
        err = capsys.readouterr().err
        assert "wants a key" in err
        assert "guessed" not in err
        assert len(err.splitlines()) <= 2


@pytest.mark.model
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_neither_the_key_nor_what_is_not_for_the_server_is_shown(served):
    process, _ = served
    facts = Path(f"/proc/{process.pid}")
    assert KEY.encode() not in (facts / "cmdline").read_bytes()
    environment = (facts / "environ").read_bytes()
    assert b"of a database" not in environment
    assert b"nonsense" not in environment


@pytest.mark.model
def test_questions_to_a_served_model_are_measured(served, monkeypatch, tmp_path, capsys):
    _, url = served
    monkeypatch.setenv("OFFICE_KEY", KEY)
    figures = tmp_path / "figures.json"
    asked = ["eval", "everyday", "--limit", "2", "--parallel", "2", "--json", str(figures)]
    assert run([*asked, "--endpoint", url, "--api-key-env", "OFFICE_KEY"]) == 0
    capsys.readouterr()
    told = json.loads(figures.read_text())
    assert told["total"] == 2
    assert told["run"]["endpoint"] in url
    assert told["run"]["model"] == "the server's first"


@pytest.mark.model
def test_ctrl_c_ends_the_server(served):
    process, _ = served
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) in {0, -signal.SIGINT, 130}


def test_prompts_are_read_with_as_many_threads_as_were_chosen():
    command = server_command(starter_model(), EngineOptions(threads=3), Serving()).arguments
    for name in ("--n_threads", "--n_threads_batch"):
        assert command[command.index(name) + 1] == "3"


def test_others_need_a_key():
    for host in ("0.0.0.0", "192.168.1.5", "gpu-box"):  # noqa: S104 - what is refused
        with pytest.raises(UsageError, match="there is no key"):
            server_command(starter_model(), EngineOptions(), Serving(host=host))
        kept = server_command(starter_model(), EngineOptions(), Serving(host=host, key=KEY))
        assert KEY not in " ".join(kept.arguments)
        assert kept.environment["API_KEY"] == KEY


def test_serving_is_for_one_machine(capsys):
    assert run(["serve", "--rpc", "127.0.0.1:1"]) == 2
    assert "llama-server --rpc" in capsys.readouterr().err
    assert run(["serve", "--endpoint", "http://127.0.0.1:1/v1"]) == 2
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert run(["serve", "--port", str(taken.getsockname()[1])]) == 2
    assert "cannot be listened at" in capsys.readouterr().err
    assert run(["serve", "--beams", "2"]) == 2
    assert "--beams is for those who ask" in capsys.readouterr().err
    assert run(["serve", "--help"]) == 0
    told = capsys.readouterr().out
    assert "--ctx-size" in told
    assert "--beams" not in told
    assert run(["serve", "--host", "0.0.0.0"]) == 2  # noqa: S104 - what is refused
    assert "--api-key-env" in capsys.readouterr().err
