"""A whole installation packed, tampered with, and installed where there is no network."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.models.signatures import check_signature

pytestmark = [pytest.mark.slow, pytest.mark.model, pytest.mark.timeout(900)]
ISOLATED = ("unshare", "--map-root-user", "--net")
WHEEL = os.environ.get("SQLCODER_LLAMA_WHEEL", "")
"""A portable wheel of llama-cpp-python; else the one that is installed goes along."""


def can_isolate() -> bool:
    return (
        shutil.which("unshare") is not None
        and not subprocess.run([*ISOLATED, "true"], check=False).returncode
    )


def installer(folder: Path, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the installer as a person without anything but a shell and Python would."""
    places = {Path(sys.executable).resolve().parent, "/usr/bin", "/bin"}
    isolation = ISOLATED if can_isolate() else ()
    return subprocess.run(
        [*isolation, "sh", str(folder / "install.sh"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={"HOME": str(home), "PATH": ":".join(map(str, places)), "LANG": "C.UTF-8"},
    )


def test_an_installation_is_packed_checked_and_answers_where_there_is_no_network(
    tmp_path: Path, tiny_model: Path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert run(["models", "import", str(tiny_model)]) == 0
    home, folder = tmp_path / "home", tmp_path / "packed"
    home.mkdir()
    wheel = ("--llama-wheel", WHEEL) if WHEEL else ()
    key, signers = tmp_path / "key", tmp_path / "signers"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    signers.write_text(f"me@example.org {key.with_suffix('.pub').read_text()}")
    assert run(["bundle", "-o", str(folder), "--model", "tiny", "--sign", str(key), *wheel]) == 0
    assert check_signature(folder / "installation.json", signers) == "me@example.org"
    assert run(["bundle", "-o", str(folder)]) == 2
    check_what_is_told(folder)
    refuse_what_was_tampered_with(folder, home)
    install_and_ask(folder, home, tmp_path / "program")


def check_what_is_told(folder: Path) -> None:
    told = json.loads((folder / "installation.json").read_text())
    assert told["models"] == ["models/tiny.sqlbundle"]
    for entry in told["files"]:
        assert hashlib.sha256((folder / entry["path"]).read_bytes()).hexdigest() == entry["sha256"]
    wheels = {path.name for path in (folder / "wheels").iterdir()}
    requirements = (folder / "requirements.txt").read_text().splitlines()
    assert len(requirements) == len(wheels)
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+ --hash=sha256:[0-9a-f]{64}", line) for line in requirements)
    bill = json.loads((folder / "sbom.cdx.json").read_text())
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    assert len([one for one in bill["components"] if one["type"] == "library"]) == len(wheels)
    assert [one["name"] for one in bill["components"] if one["type"] == "machine-learning-model"] == ["tiny"]
    references = {one["bom-ref"] for one in bill["components"]}
    (advisory,) = bill["vulnerabilities"]
    assert advisory["analysis"]["state"] == "not_affected"
    assert {one["ref"] for one in advisory["affects"]} <= references


def refuse_what_was_tampered_with(folder: Path, home: Path) -> None:
    assert installer(folder, "--check", home=home).returncode == 0
    wheel = next((folder / "wheels").glob("click-*.whl"))
    whole = wheel.read_bytes()
    wheel.write_bytes(whole[:-1] + b"?")
    done = installer(folder, "--check", home=home)
    assert done.returncode == 2
    assert f"{wheel.name} has the SHA-256" in done.stderr
    wheel.unlink()
    assert "cannot be read" in installer(folder, "--check", home=home).stderr
    wheel.write_bytes(whole)
    strange = folder / "wheels" / "evil-1-py3-none-any.whl"
    strange.write_bytes(b"")
    assert "was not packed" in installer(folder, "--check", home=home).stderr
    strange.unlink()
    listed = folder / "installation.json"
    before = listed.read_text()
    for change, words in (
        ({"machine": "sparc"}, "packed for"),
        ({"glibc": "99.9"}, "needs glibc 99.9"),
        ({"processor_flags": ["of_the_future"]}, "lacks of_the_future"),
        ({"format": "other"}, "another format"),
        ({"files": [{"path": "../x", "sha256": ""}]}, "not in this folder"),
    ):
        listed.write_text(json.dumps(json.loads(before) | change, indent=1))
        done = installer(folder, "--check", home=home)
        assert done.returncode == 2
        assert words in done.stderr
        assert done.stderr.count("\n") == 1
    listed.write_text(before.replace('"python": "', '"python": "1'))
    assert "Python 1" in installer(folder, "--check", home=home).stderr
    listed.write_text(before)


def install_and_ask(folder: Path, home: Path, target: Path) -> None:
    done = installer(folder, str(target), home=home)
    assert done.returncode == 0, done.stderr
    again = installer(folder, str(target), home=home)
    assert "exists already" in again.stderr
    isolation = ISOLATED if can_isolate() else ()
    program = str(target / "bin" / "sqlcoder-local")
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    for question, words in (
        (["ask", "demo", "How many orders are there?", "--out", "csv"], "COUNT"),
        (["models", "list"], "tiny"),
    ):
        asked = subprocess.run(
            [*isolation, program, *question], capture_output=True, text=True, check=False, env=environment
        )
        assert asked.returncode == 0, asked.stderr
        assert words in asked.stdout
