import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sqlcoder_local.child_process import ChildDiedError, ChildProcess, worker_environment

Start = Callable[..., ChildProcess]

ECHO = """
from sqlcoder_local.parent_process import ParentProcess
def main():
    parent = ParentProcess()
    while True:
        parent.send({"echo": parent.receive()})
"""


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start a worker whose module is the given source."""
    monkeypatch.syspath_prepend(tmp_path)
    started: list[ChildProcess] = []

    def run(source: str, *arguments: str, **options: object) -> ChildProcess:
        (tmp_path / "a_worker.py").write_text(source, encoding="utf-8")
        started.append(ChildProcess.start("a_worker", arguments, **options))  # type: ignore[arg-type]
        return started[-1]

    yield run
    for child in started:
        child.kill()


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # A process nobody has waited for yet is dead all the same.
    return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text() if sys.platform == "linux" else True


def has_ended(pid: int, within_seconds: float = 20) -> bool:
    deadline = time.monotonic() + within_seconds
    while is_running(pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    return not is_running(pid)


def body(*lines: str) -> str:
    head = "from sqlcoder_local.parent_process import ParentProcess\nimport os, sys\ndef main():\n"
    return head + "".join(f"    {line}\n" for line in ("parent = ParentProcess()", *lines))


def test_messages_go_both_ways(start: Start) -> None:
    child = start(ECHO)
    for text in ("one", "zwölf\udc80", "x" * 1_000_000):
        child.send({"text": text})
        assert child.receive(timeout_seconds=20) == {"echo": {"text": text}}
    assert child.receive(timeout_seconds=0.01) is None
    assert child.is_alive()


def test_arguments_arrive(start: Start) -> None:
    child = start(body("parent.send({'arguments': sys.argv[1:]})", "parent.receive()"), "a", "b c")
    assert child.receive() == {"arguments": ["a", "b c"]}


def test_worker_that_is_let_go_ends_by_itself(start: Start) -> None:
    child = start(ECHO)
    child.send({})
    child.receive()
    child.close()
    assert not child.is_alive()
    child.close()
    child.kill()


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["os.kill(os.getpid(), 9)"], "it was ended by SIGKILL"),
        (["os.abort()"], "it was ended by SIGABRT"),
        (["sys.exit(3)"], "it ended with exit code 3"),
        (["raise ValueError"], "it ended with exit code 1"),
        (["os.closerange(3, 100)", "import time", "time.sleep(600)"], "it closed its pipes"),
        (["os.write(3, b'garbage')", "parent.receive()"], "it sent a message of .* bytes is announced"),
        (["os.write(3, b'\\0\\0\\0\\2[]')", "parent.receive()"], "it sent a message that is no JSON object"),
    ],
)
def test_death_is_told_with_its_reason(lines: list[str], reason: str, start: Start) -> None:
    child = start(body(*lines))
    with pytest.raises(ChildDiedError, match=reason):
        child.receive(timeout_seconds=20)
    assert not child.is_alive()


def test_death_is_told_to_who_sends(start: Start) -> None:
    child = start("def main(): pass")
    with pytest.raises(ChildDiedError, match="it ended with exit code 0"):
        child.send({"text": "x" * 10_000_000})


def test_last_lines_of_standard_error_are_kept(start: Start) -> None:
    heard: list[str] = []
    lines = ("for n in range(100): print('line', n)", "sys.stdout.flush()", "os.system('')", "os._exit(7)")
    child = start(body(*lines), on_stderr_line=heard.append)
    with pytest.raises(ChildDiedError, match="exit code 7") as caught:
        child.receive(timeout_seconds=20)
    assert caught.value.last_lines == tuple(f"line {n}" for n in range(80, 100))
    assert heard == [f"line {n}" for n in range(100)]


def test_standard_input_is_empty_for_everybody_else(start: Start) -> None:
    child = start(body("parent.send({'read': sys.stdin.read()})", "parent.receive()"))
    assert child.receive(timeout_seconds=20) == {"read": ""}


def test_secrets_of_the_environment_stay_behind(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSWORD", "secret")
    monkeypatch.setenv("GGML_X", "1")
    child = start(body("parent.send(dict(os.environ))", "parent.receive()"))
    variables = child.receive(timeout_seconds=20)
    assert variables is not None
    assert variables["GGML_X"] == "1"
    assert "PGPASSWORD" not in variables
    assert worker_environment({"LC_ALL": "C", "AWS_SECRET": "s", "HOME": "/"}) == {"LC_ALL": "C"}


def test_interrupt_of_the_terminal_is_not_for_the_worker(start: Start) -> None:
    child = start(ECHO)
    assert os.getpgid(child.pid) == child.pid
    child.send({})
    child.receive()
    os.kill(child.pid, signal.SIGINT)
    child.send({"text": "still here"})
    assert child.receive(timeout_seconds=20) == {"echo": {"text": "still here"}}


@pytest.mark.parametrize(
    "work",
    [
        "parent.receive()",
        pytest.param(
            "while True: pass", marks=pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
        ),
    ],
)
def test_worker_ends_with_its_parent(work: str, tmp_path: Path) -> None:
    (tmp_path / "a_worker.py").write_text(body("parent.send({'pid': os.getpid()})", work), encoding="utf-8")
    script = (
        f"import sys, time; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from sqlcoder_local.child_process import ChildProcess\n"
        "print(ChildProcess.start('a_worker').receive()['pid'], flush=True)\n"
        "time.sleep(600)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        worker = int(parent.stdout.readline())
        assert is_running(worker)
        parent.kill()
    assert has_ended(worker)


def test_worker_outlives_the_thread_that_started_it(start: Start) -> None:
    children: list[ChildProcess] = []
    thread = threading.Thread(target=lambda: children.append(start(ECHO)))
    thread.start()
    thread.join()
    children[0].send({})
    assert children[0].receive(timeout_seconds=20) == {"echo": {}}


def test_killed_worker_leaves_no_open_pipes(start: Start) -> None:
    def open_count() -> int:
        return len(list(Path("/dev/fd").iterdir()))

    start(ECHO).kill()
    before = open_count()
    for _ in range(5):
        start(ECHO).kill()
    assert open_count() == before
