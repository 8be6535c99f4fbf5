"""`models pull` with the real client library against a hub on this machine."""

import hashlib
import signal
import time
import tomllib
from pathlib import Path

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.models.store import starter_model

REPOSITORY, FILE = "someone/coder-GGUF", "coder.Q8_0.gguf"
PULL = ("models", "pull", REPOSITORY, "--quant", "q8_0")
NAME = "coder.q8_0.gguf"
TOKEN = "a-secret"  # noqa: S105 - nobody else takes it


@pytest.fixture
def content(hub) -> bytes:
    """A model that takes several pieces to fetch."""
    padded = starter_model().read_bytes() + bytes(20 << 20)
    hub.files[REPOSITORY] = {FILE: padded, "README.md": b"# A model"}
    return hub.files[REPOSITORY][FILE]


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_a_ready_made_file_is_fetched_checked_and_recorded(home, content: bytes) -> None:
    done = home.run(*PULL)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{home.store / NAME}\n"
    assert (home.store / NAME).read_bytes() == content
    record = tomllib.loads((home.store / f"{NAME}.toml").read_text())
    assert record["sha256"] == sha256(content)
    assert record["licence"] == "cc-by-sa-4.0"
    assert record["source"].startswith(f"hub:{REPOSITORY}@0123456789ab")
    assert "licence cc-by-sa-4.0" in done.stderr
    assert home.left == {NAME, f"{NAME}.toml"}


@pytest.mark.usefixtures("content")
def test_nothing_is_asked_but_the_list_and_the_file(hub, home) -> None:
    assert home.run(*PULL).returncode == 0
    paths = [path for path, _ in hub.asked]
    assert [path.rpartition("/")[2] for path in paths] == ["coder-GGUF", FILE]
    assert all("somebody" not in agent and "session_id" not in agent for agent in hub.agents)


@pytest.mark.usefixtures("content")
def test_a_second_pull_fetches_nothing(hub, home) -> None:
    assert home.run(*PULL).returncode == 0
    hub.asked.clear()
    done = home.run(*PULL)
    assert done.returncode == 0
    assert "was there already" in done.stderr
    assert len(hub.asked) == 1


def test_a_connection_that_breaks_is_taken_up_where_it_broke(hub, home, content: bytes) -> None:
    hub.cut_after = [11 << 20]
    done = home.run(*PULL)
    assert done.returncode == 0, done.stderr
    ranges = [asked for path, asked in hub.asked if path.endswith(FILE)]
    assert ranges == ["", f"bytes={10 << 20}-"]
    assert (home.store / NAME).read_bytes() == content


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_stopped_pull_goes_on_where_it_was(number: signal.Signals, hub, home, content: bytes) -> None:
    hub.seconds_per_piece = 0.05
    process = home.start(*PULL)
    partial = home.store / f".{NAME}.fetched.download"
    while not (partial.exists() and partial.stat().st_size):
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(number)
    told = process.communicate(timeout=30)[1]
    assert process.returncode in {130, -signal.SIGKILL}
    assert ("goes on" in told) == (number != signal.SIGKILL)
    kept = partial.stat().st_size
    assert 0 < kept < len(content)
    hub.seconds_per_piece = 0.0
    hub.asked.clear()
    assert home.run(*PULL).returncode == 0
    assert hub.asked[-1][1] == f"bytes={kept}-"
    assert (home.store / NAME).read_bytes() == content
    assert home.left == {NAME, f"{NAME}.toml"}


def test_other_bytes_than_promised_are_kept_apart_and_both_hashes_told(hub, home, content: bytes) -> None:
    hub.told_sha256 = "a" * 64
    done = home.run(*PULL)
    assert done.returncode == 7
    assert "a" * 64 in done.stderr
    assert sha256(content) in done.stderr
    kept = f"..{NAME}.fetched.download".removeprefix(".").replace(".download", ".mismatch")
    assert home.left == {kept}
    hub.told_sha256 = ""
    assert home.run(*PULL).returncode == 0
    assert NAME in home.left


@pytest.mark.usefixtures("content")
@pytest.mark.parametrize(
    ("status", "told"),
    [
        (401, "Sign in with HF_TOKEN"),
        (403, "Sign in with HF_TOKEN"),
        (404, "Check the name"),
        (500, "trouble of its own"),
    ],
)
@pytest.mark.parametrize("beginning", ["/api/models", f"/{REPOSITORY}"])
def test_a_refusal_is_one_line_and_leaves_no_model(status: int, told: str, beginning: str, hub, home) -> None:
    hub.statuses[beginning] = [status]
    done = home.run(*PULL)
    assert done.returncode == 7
    errors = [line for line in done.stderr.splitlines() if line.startswith("error: ")]
    assert len(errors) == 1
    assert told in errors[0]
    assert "Traceback" not in done.stderr
    assert NAME not in home.left


def test_a_hub_that_asks_to_wait_is_waited_for(hub, home, content: bytes) -> None:
    hub.statuses[f"/{REPOSITORY}"] = [429, 200]
    done = home.run(*PULL)
    assert done.returncode == 0, done.stderr
    assert (home.store / NAME).read_bytes() == content


@pytest.mark.usefixtures("content")
def test_a_hub_that_wants_fewer_requests_is_told(hub, home) -> None:
    hub.statuses["/api/models"] = [429]
    done = home.run(*PULL)
    assert done.returncode == 7
    assert "fewer requests" in done.stderr


def test_a_slow_hub_is_waited_for_while_bytes_come(hub, home, content: bytes) -> None:
    hub.seconds_per_piece = 0.15
    done = home.run(*PULL, HF_HUB_DOWNLOAD_TIMEOUT="1")
    assert done.returncode == 0, done.stderr
    assert len(content) / (1 << 20) * 0.15 > 1


@pytest.mark.usefixtures("content")
def test_a_hub_that_is_not_there_is_told(home) -> None:
    done = home.run(*PULL, HF_ENDPOINT="http://127.0.0.1:9")
    assert done.returncode == 7
    assert "http://127.0.0.1:9 is not reached" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.usefixtures("content")
def test_the_token_of_hf_home_opens_what_is_closed(hub, home) -> None:
    hub.token = TOKEN
    assert home.run(*PULL).returncode == 7
    (home.folder / "hf").mkdir(exist_ok=True)
    (home.folder / "hf" / "token").write_text(TOKEN)
    done = home.run(*PULL)
    assert done.returncode == 0, done.stderr
    assert TOKEN not in done.stderr + done.stdout


def test_what_the_cache_of_other_programs_holds_is_not_fetched(hub, home, content: bytes) -> None:
    snapshot = home.folder / "hf" / "hub" / "models--someone--coder-GGUF" / "snapshots"
    snapshot = snapshot / "0123456789abcdef0123456789abcdef01234567"
    snapshot.mkdir(parents=True)
    (snapshot / FILE).write_bytes(content)
    assert home.run(*PULL).returncode == 0
    assert len(hub.asked) == 1
    assert (home.store / NAME).read_bytes() == content


def test_a_damaged_file_in_the_cache_is_fetched_anew(home, content: bytes) -> None:
    snapshot = home.folder / "hf" / "hub" / "models--someone--coder-GGUF" / "snapshots"
    snapshot = snapshot / "0123456789abcdef0123456789abcdef01234567"
    snapshot.mkdir(parents=True)
    (snapshot / FILE).write_bytes(content[:-1] + b"\0\1")
    assert home.run(*PULL).returncode == 0
    assert (home.store / NAME).read_bytes() == content


def test_a_file_that_is_no_model_is_not_imported(hub, home) -> None:
    hub.files[REPOSITORY] = {FILE: b"GGUF" + bytes(200)}
    done = home.run(*PULL)
    assert done.returncode == 2
    assert "GGUF version 0" in done.stderr
    assert NAME not in home.left


def test_weights_are_fetched_and_converted(hub, home, checkpoint: Path) -> None:
    files = {path.name: path.read_bytes() for path in checkpoint.iterdir()}
    hub.files["someone/weights"] = files | {"README.md": b"---\nlicense: mit\n---\n", "training.log": b"no"}
    done = home.run("models", "pull", "someone/weights", "--quant", "q8_0", "--prompt-format", "v2")
    assert done.returncode == 0, done.stderr
    assert home.left == {"weights.q8_0.gguf", "weights.q8_0.gguf.toml"}
    assert not any(path.endswith("training.log") for path, _ in hub.asked)
    assert not (home.folder / "cache" / "sqlcoder-local" / "pulls" / "models--someone--weights").exists()
    shown = home.run("models", "show", "weights.q8_0", "--json")
    assert '"prompt_format": "v2"' in shown.stdout


def test_weights_stay_on_request(hub, home, checkpoint: Path) -> None:
    hub.files["someone/weights"] = {path.name: path.read_bytes() for path in checkpoint.iterdir()}
    options = ("--quant", "f16", "--prompt-format", "v2", "--keep-weights")
    assert home.run("models", "pull", "someone/weights", *options).returncode == 0
    pulls = home.folder / "cache" / "sqlcoder-local" / "pulls"
    assert {path.name for path in pulls.rglob("*.safetensors")} == {"model.safetensors"}


@pytest.mark.usefixtures("content", "hub")
def test_what_a_repository_does_not_have_is_told_with_what_it_has(home) -> None:
    done = home.run("models", "pull", REPOSITORY, "--quant", "q4_0")
    assert done.returncode == 2
    assert "It has GGUF files at q8_0" in done.stderr


@pytest.mark.usefixtures("content")
@pytest.mark.parametrize("arguments", [("--offline",), ()])
def test_offline_refuses_before_anything_is_asked(arguments, hub, home) -> None:
    done = home.run(*arguments, *PULL, SQLCODER_OFFLINE="" if arguments else "1")
    assert done.returncode == 2
    assert "--offline" in done.stderr
    assert hub.asked == []


@pytest.mark.usefixtures("content")
def test_a_full_disk_is_told_before_the_first_byte(home, hub) -> None:
    hub.files["someone/large"] = {"large.q8_0.gguf": b"GGUF"}
    described = hub.described
    hub.described = lambda name: (
        described(name)
        | {
            "siblings": [
                {
                    "rfilename": "large.q8_0.gguf",
                    "size": 1 << 60,
                    "lfs": {"sha256": "a" * 64, "size": 1 << 60, "pointerSize": 1},
                }
            ]
        }
    )
    done = home.run("models", "pull", "someone/large", "--quant", "q8_0")
    assert done.returncode == 2
    assert "has room for" in done.stderr
    assert len(hub.asked) == 1


def test_a_model_too_large_for_the_memory_is_refused_before_anything_is_asked(hub, home) -> None:
    done = home.run("models", "pull", "sqlcoder-70b-alpha", "--quant", "f16")
    assert done.returncode == 2
    assert "--force" in done.stderr
    assert hub.asked == []


def test_names_that_are_none_are_refused(capsys) -> None:
    assert run(["models", "pull", "nothing"]) == 2
    assert "sqlcoder-7b-2" in capsys.readouterr().err
    assert run(["models", "pull", "a/b", "--name", "../c"]) == 2


def test_what_can_be_converted_is_what_convert_knows() -> None:
    from convert.quantizations import QUANTIZATIONS
    from sqlcoder_local.cli.model_pull import CONVERTED

    assert set(CONVERTED) == set(QUANTIZATIONS)


@pytest.mark.usefixtures("content")
@pytest.mark.parametrize(
    ("hidden", "told"),
    [
        ("huggingface_hub", "pip install 'sqlcoder-local[pull]'"),
        ("gguf", "pip install 'sqlcoder-local[convert]'"),
    ],
)
def test_a_missing_extra_is_told_with_how_to_get_it(
    hidden: str, told: str, hub, home, checkpoint: Path
) -> None:
    hub.files["someone/weights"] = {path.name: path.read_bytes() for path in checkpoint.iterdir()}
    hook = home.folder / "hook"
    hook.mkdir()
    (hook / "sitecustomize.py").write_text(
        "from importlib.machinery import PathFinder\n"
        "find = PathFinder.find_spec\n"
        "PathFinder.find_spec = lambda name, path=None, target=None: (\n"
        f"    None if name.partition('.')[0] == {hidden!r} else find(name, path, target))\n"
    )
    done = home.run("models", "pull", "someone/weights", "--quant", "f16", PYTHONPATH=str(hook))
    assert done.returncode == 2, done.stderr
    assert told in done.stderr
    assert not any("resolve" in path for path, _ in hub.asked)


@pytest.mark.usefixtures("content")
def test_a_store_that_cannot_be_written_is_told(home) -> None:
    home.folder.joinpath("data").write_text("a file where a folder belongs")
    done = home.run(*PULL)
    assert done.returncode == 2
    assert "cannot be kept" in done.stderr
    assert "Traceback" not in done.stderr
