"""Detached signatures on bundles, made and checked by ssh-keygen, which most machines have."""

import subprocess
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import ModelFileError, UsageError

SUFFIX: Final = ".sig"
NAMESPACE: Final = "sqlbundle"
"""Keeps a signature made for something else from being taken for one of a bundle."""
PROGRAM: Final = "ssh-keygen"


def signature_of(file: Path) -> Path:
    """Where the signature of a file lies or would lie."""
    return file.with_name(file.name + SUFFIX)


def sign(file: Path, key: Path) -> Path:
    """Sign a file with a private key, or one that an agent holds; raises UsageError."""
    signature = signature_of(file)
    signature.unlink(missing_ok=True)
    done = _run("-Y", "sign", "-f", str(key), "-n", NAMESPACE, str(file))
    if done.returncode:
        raise UsageError(f"{file} is written, but not signed: {_words(done)}.", f"Check the key {key}.")
    return signature


def check_signature(file: Path, signers: Path) -> str:
    """Say who signed a file, if that is one of the allowed signers; raises ModelFileError and UsageError."""
    signature = signature_of(file)
    if not signature.is_file():
        raise ModelFileError(f"{file} is not signed: there is no {signature.name}.", "Nothing was imported.")
    found = _run("-Y", "find-principals", "-s", str(signature), "-f", str(signers))
    if found.returncode or not found.stdout.strip():
        raise ModelFileError(f"None of the signers in {signers} signed {file}.", "Nothing was imported.")
    name = found.stdout.decode("utf-8", "replace").splitlines()[0].partition(",")[0]
    with file.open("rb") as content:
        options = ("-f", str(signers), "-I", name, "-n", NAMESPACE, "-s", str(signature))
        done = _run("-Y", "verify", *options, content=content.fileno())
    if done.returncode:
        raise ModelFileError(f"{file} is not what {name!r} signed: {_words(done)}.", "Nothing was imported.")
    return name


def _run(*arguments: str, content: int = subprocess.DEVNULL) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run([PROGRAM, *arguments], stdin=content, capture_output=True, check=False)  # noqa: S603
    except FileNotFoundError as error:
        raise UsageError(f"{PROGRAM} is not installed.", "It comes with OpenSSH.") from error


def _words(done: subprocess.CompletedProcess[bytes]) -> str:
    told = (done.stderr or done.stdout).decode("utf-8", "replace").strip().splitlines()
    return told[-1].rstrip(".") if told else "no reason is given"
