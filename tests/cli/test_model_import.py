import hashlib
import json
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.models.record import read_record
from sqlcoder_local.models.store import starter_model


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch) -> Path:
    """The folder that models are imported to."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "sqlcoder-local" / "models"


def left_in(store: Path) -> set[str]:
    return {path.name for path in store.iterdir()} - {".import.lock"} if store.exists() else set()


def test_a_copy_is_found_by_its_name_with_its_hash_on_record(store: Path, tiny_model: Path) -> None:
    assert run(["models", "import", str(tiny_model)]) == 0
    copied = store / "tiny.gguf"
    assert copied.read_bytes() == tiny_model.read_bytes()
    assert not copied.is_symlink()
    record = read_record(copied)
    assert record is not None
    assert record.sha256 == hashlib.sha256(tiny_model.read_bytes()).hexdigest()
    assert left_in(store) == {"tiny.gguf", "tiny.gguf.toml"}


def test_a_link_takes_no_room_and_its_removal_leaves_the_file(store: Path, tiny_model: Path) -> None:
    assert run(["models", "import", "--link", str(tiny_model), "--name", "linked"]) == 0
    assert (store / "linked.gguf").resolve() == tiny_model.resolve()
    assert run(["models", "verify", "linked", "--quick"]) == 0
    assert run(["models", "rm", "linked", "--yes"]) == 0
    assert tiny_model.exists()
    assert left_in(store) == set()


def test_a_file_under_another_program_s_name_is_called_as_it_calls_itself(
    store: Path, tiny_model: Path, tmp_path: Path
) -> None:
    blob = tmp_path / "sha256-0123abcd"
    blob.write_bytes(tiny_model.read_bytes())
    assert run(["models", "import", str(blob)]) == 0
    assert "tiny-random-model.gguf" in left_in(store)


def test_how_a_model_is_asked_is_told_once(store: Path, make_tiny_model, tmp_path: Path, capsys) -> None:
    silent = make_tiny_model(tmp_path / "silent.gguf", prompt_format=None)
    assert run(["models", "import", str(silent)]) == 2
    assert "--prompt-format" in capsys.readouterr().err
    assert left_in(store) == set()
    assert run(["models", "import", str(silent), "--prompt-format", "v2"]) == 0
    capsys.readouterr()
    assert run(["models", "show", "silent", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["prompt_format"] == "v2"


def test_the_same_model_twice_is_no_error_and_another_of_its_name_is_one(
    store: Path, tiny_model: Path, tmp_path: Path, capsys
) -> None:
    for _ in range(2):
        assert run(["models", "import", str(tiny_model)]) == 0
    other = tmp_path / "tiny.gguf"
    other.write_bytes(starter_model().read_bytes())
    assert run(["models", "import", str(other)]) == 2
    assert "another model" in capsys.readouterr().err
    assert (store / "tiny.gguf").read_bytes() == tiny_model.read_bytes()


@pytest.mark.parametrize("name", ["starter", "../escape", "a/b", "", ".hidden", "-m"])
def test_a_name_that_would_lead_elsewhere_is_refused(name: str, store: Path, tiny_model: Path) -> None:
    assert run(["models", "import", str(tiny_model), f"--name={name}"]) == 2
    assert left_in(store) == set()


def test_broken_files_leave_nothing_behind(store: Path, tiny_model: Path, tmp_path: Path, capsys) -> None:
    whole, draw = tiny_model.read_bytes(), random.Random(5)
    header_size = read_header(tiny_model).data_start
    refused = 0
    for number in range(60):
        broken = bytearray(whole)
        if number % 2:
            broken = broken[: draw.randrange(len(whole))]
        else:
            for _ in range(20):
                broken[draw.randrange(header_size)] ^= 1 << draw.randrange(8)
        source = tmp_path / f"broken{number}.gguf"
        source.write_bytes(broken)
        exit_code = run(["models", "import", str(source)])
        told = capsys.readouterr().err
        assert exit_code in {0, 2}
        assert "Traceback" not in told
        refused += exit_code == 2
        if exit_code == 2:
            assert told.count("\n") == 1
            assert f"broken{number}.gguf" not in left_in(store)
    assert refused >= 30


def test_a_disk_that_takes_no_more_is_told_and_nothing_is_left(store: Path, tiny_model: Path) -> None:
    def allow_little() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

    done = subprocess.run(
        [sys.executable, "-B", "-m", "sqlcoder_local", "models", "import", str(tiny_model)],
        capture_output=True,
        check=False,
        preexec_fn=allow_little,
    )
    assert done.returncode == 2
    assert b"cannot be imported" in done.stderr
    assert b"Traceback" not in done.stderr
    assert left_in(store) == set()


def test_a_file_where_the_folder_belongs_is_told(store: Path, tiny_model: Path, capsys) -> None:
    store.parent.mkdir(parents=True)
    store.write_text("")
    assert run(["models", "import", str(tiny_model)]) == 2
    assert "cannot be imported" in capsys.readouterr().err


def test_two_processes_import_the_same_model(store: Path, tiny_model: Path) -> None:
    command = [sys.executable, "-m", "sqlcoder_local", "models", "import", str(tiny_model)]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
    told = [process.communicate(timeout=120)[1].decode() for process in started]
    assert [process.returncode for process in started] == [0, 0], told
    assert sum("was there already" in words for words in told) == 1
    assert left_in(store) == {"tiny.gguf", "tiny.gguf.toml"}


@pytest.mark.parametrize(
    ("number", "left"),
    [(signal.SIGINT, set()), (signal.SIGTERM, set()), (signal.SIGKILL, {".long.gguf.partial"})],
)
def test_a_stopped_import_installs_nothing_and_the_next_one_clears_up(
    number: signal.Signals, left: set[str], store: Path, tiny_model: Path, tmp_path: Path
) -> None:
    long = tmp_path / "long.gguf"
    long.write_bytes(tiny_model.read_bytes())
    with long.open("r+b") as file:
        file.truncate(800_000_000)
    process = subprocess.Popen(
        [sys.executable, "-m", "sqlcoder_local", "models", "import", str(long)],
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509 - the test has one thread
    )
    while not (store / ".long.gguf.partial").exists():
        assert process.poll() is None
        time.sleep(0.005)
    process.send_signal(number)
    process.communicate(timeout=60)
    assert process.returncode in {130, -signal.SIGKILL}
    assert left_in(store) == left
    assert run(["models", "import", str(tiny_model), "--name", "long"]) == 0
    assert left_in(store) == {"long.gguf", "long.gguf.toml"}


def test_a_changed_file_is_kept_and_both_hashes_are_shown(store: Path, tiny_model: Path, capsys) -> None:
    assert run(["models", "import", str(tiny_model)]) == 0
    copied = store / "tiny.gguf"
    changed = bytearray(copied.read_bytes())
    changed[-1] ^= 1
    copied.write_bytes(changed)
    assert run(["models", "verify", "tiny", "--quick"]) == 2
    told = capsys.readouterr().err
    for content in (tiny_model.read_bytes(), changed):
        assert hashlib.sha256(content).hexdigest() in told
    assert copied.read_bytes() == changed


def test_the_digest_that_a_converted_file_carries_is_checked(tmp_path: Path, capsys) -> None:
    changed = bytearray(starter_model().read_bytes())
    changed[-1] ^= 1
    (tmp_path / "copy.gguf").write_bytes(changed)
    assert run(["models", "verify", "starter", "--quick"]) == 0
    assert run(["models", "verify", str(tmp_path / "copy.gguf"), "--quick"]) == 2
    assert "is not what it was" in capsys.readouterr().err


def test_a_file_without_any_hash_says_so(tiny_model: Path, capsys) -> None:
    assert run(["models", "verify", str(tiny_model), "--quick"]) == 0
    assert "no hash of tiny.gguf is known" in capsys.readouterr().err


@pytest.mark.model
def test_all_goes_on_after_a_model_that_answers_wrongly(tiny_model: Path, capsys) -> None:
    assert run(["models", "import", str(tiny_model)]) == 0
    assert run(["models", "verify", "--all"]) == 2
    told = capsys.readouterr()
    assert f"{starter_model()}: sound" in told.out
    assert "1 of 2 models did not pass" in told.err
