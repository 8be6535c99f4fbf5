import json
import platform
import subprocess
import sys

import pytest

from sqlcoder_local.sandbox import MACHINES, refusals

linux = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in MACHINES, reason="the wall is Linux's seccomp"
)


def in_sandbox(*lines: str) -> subprocess.CompletedProcess[str]:
    head = "import json, os, socket, threading\nfrom sqlcoder_local.sandbox import enter_sandbox, refusals\n"
    return subprocess.run(
        [sys.executable, "-c", head + "\n".join(lines)], capture_output=True, text=True, check=False
    )


def test_outside_the_sandbox_sockets_are_open_and_programs_run() -> None:
    answers = refusals()
    assert answers["local socket"] == "allowed"
    assert answers["another program"] == "ENOENT"


@linux
def test_sandbox_refuses_sockets_and_programs() -> None:
    finished = in_sandbox("assert enter_sandbox()", "print(json.dumps(refusals()))")
    answers = json.loads(finished.stdout)
    assert answers.pop("a file elsewhere") == "allowed"
    assert set(answers.values()) == {"EPERM"}


@linux
@pytest.mark.parametrize(
    "attempt",
    [
        "socket.socketpair()",
        "socket.create_connection(('127.0.0.1', 9))",
        "os.execv('/bin/true', ['true'])",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "import subprocess; subprocess.run(['/bin/true'])",
    ],
)
def test_attempt_is_refused_in_the_sandbox(attempt: str) -> None:
    script = ("assert enter_sandbox()", "try:", f"    {attempt}", "except PermissionError: print('refused')")
    assert in_sandbox(*script).stdout == "refused\n"


@linux
def test_a_worker_of_several_machines_keeps_sockets_of_the_internet_alone() -> None:
    finished = in_sandbox("assert enter_sandbox(keeps_internet=True)", "print(json.dumps(refusals()))")
    answers = json.loads(finished.stdout)
    assert (answers["internet socket"], answers["datagram socket"]) == ("allowed", "allowed")
    assert (answers["local socket"], answers["another program"]) == ("EPERM", "EPERM")
    for kind in ("AF_NETLINK", "AF_PACKET", "AF_VSOCK", "AF_ALG"):
        attempt = f"socket.socket(socket.{kind}, socket.SOCK_RAW)"
        script = ("try:", f"    {attempt}", "except OSError as error: print(error.errno)")
        assert in_sandbox("assert enter_sandbox(keeps_internet=True)", *script).stdout == "1\n"
    assert in_sandbox("enter_sandbox(keeps_internet=True)", "socket.socketpair()").returncode != 0


@linux
def test_threads_that_run_already_are_inside_too() -> None:
    script = (
        "go = threading.Event(); answers = []",
        "thread = threading.Thread(target=lambda: (go.wait(), answers.append(refusals())))",
        "thread.start()",
        "assert enter_sandbox()",
        "go.set(); thread.join()",
        "print(json.dumps(answers[0]))",
    )
    answers = json.loads(in_sandbox(*script).stdout)
    assert {answers["internet socket"], answers["another program"]} == {"EPERM"}


@linux
@pytest.mark.skipif(platform.machine() != "x86_64", reason="only x86-64 has a second set of numbers")
def test_calls_of_the_x32_abi_do_not_pass_by() -> None:
    script = (
        "import ctypes, errno",
        "libc = ctypes.CDLL(None, use_errno=True)",
        "assert enter_sandbox()",
        "assert libc.syscall(0x40000000 | 41, 2, 1, 0) == -1",
        "print(errno.errorcode[ctypes.get_errno()])",
    )
    assert in_sandbox(*script).stdout == "EPERM\n"


@linux
def test_files_threads_and_an_abort_still_work() -> None:
    script = (
        "assert enter_sandbox()",
        "assert open('/proc/self/status').read()",
        "thread = threading.Thread(target=print, args=('threads run',)); thread.start(); thread.join()",
        "import sys; sys.stdout.flush(); os.abort()",
    )
    finished = in_sandbox(*script)
    assert finished.stdout == "threads run\n"
    assert finished.returncode == -6
