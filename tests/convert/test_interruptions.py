"""Conversions killed, interrupted and starved of disk: never a torn file under the final name."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from convert.hf_to_gguf import convert_checkpoint
from sqlcoder_local.errors import UsageError

SCRIPT = Path(__file__).parent / "data" / "killed_conversions.py"
ROOT = Path(__file__).parents[2]
MOMENTS = os.environ.get("SQLCODER_KILLS", "5")
PARTIAL = ".out.gguf.partial"


@pytest.fixture
def tiny(make_llama):
    """A checkpoint of one layer: its conversion takes a dozen writes."""
    return make_llama(num_hidden_layers=1)


def outcomes(tiny, tmp_path, how: str, count: str) -> list[list[str]]:
    """What each child left behind, and at last what a plain run leaves."""
    folder = tmp_path / "out"
    folder.mkdir()
    command = [sys.executable, SCRIPT, tiny.write(tmp_path / "tiny"), folder, how, count]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    *rounds, end = [line.split() for line in done.stdout.splitlines()]
    assert end == ["end", "out.gguf"]
    assert all(round_[1] == "sound" for round_ in rounds)
    assert all(set(round_[2:]) <= {"out.gguf", PARTIAL} for round_ in rounds)
    return rounds


def test_a_kill_at_every_change_of_the_disk_leaves_no_torn_file(tiny, tmp_path):
    rounds = outcomes(tiny, tmp_path, "calls", "25")
    statuses = [round_[0] for round_ in rounds]
    assert statuses[0] == "-9"
    assert statuses[-1] == "0"
    assert statuses.count("-9") >= 15


def test_a_kill_at_any_moment_leaves_no_torn_file(tiny, tmp_path):
    rounds = outcomes(tiny, tmp_path, "kill", MOMENTS)
    assert {round_[0] for round_ in rounds} <= {"-9", "0"}


def test_ctrl_c_at_any_moment_leaves_no_torn_file(tiny, tmp_path):
    rounds = outcomes(tiny, tmp_path, "interrupt", MOMENTS)
    assert {round_[0] for round_ in rounds} <= {"130", "0", "-2", "1"}


def test_a_limit_on_the_file_size_leaves_nothing(tiny, tmp_path):
    rounds = outcomes(tiny, tmp_path, "full", "5")
    assert all(round_[2:] == [] for round_ in rounds if round_[0] == "2")
    assert rounds[0][0] == "2"


@pytest.mark.parametrize("call", ["pwrite", "fsync", "replace", "preadv"])
def test_every_failing_call_ends_in_words_with_nothing_left(tiny, tmp_path, monkeypatch, call):
    """Fail the first call, then the second, and so on until a whole conversion passes."""
    folder, output, real = tiny.write(tmp_path / "tiny"), tmp_path / "out" / "a.gguf", getattr(os, call)
    output.parent.mkdir()
    for number in range(1, 100):
        calls = iter(range(1, 1000))

        def failing(*arguments, calls=calls, number=number):
            if next(calls) == number:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return real(*arguments)

        with monkeypatch.context() as patch:
            patch.setattr(os, call, failing)
            try:
                convert_checkpoint(folder, output=output, quant="q8_0")
                break
            except UsageError as error:
                assert "Input/output error" in error.message  # noqa: PT017  (until it passes)
        assert not output.exists() or call == "fsync"
        assert not (output.parent / ".a.gguf.partial").exists()
        output.unlink(missing_ok=True)
    assert number > {"pwrite": 12, "fsync": 2, "replace": 1, "preadv": 11}[call]
