# ruff: noqa: INP001 - it is run where it lies, and imported by nobody
"""Installs sqlcoder-local from this folder, without a network; only Python's standard library is needed.

Every file is compared with its hash before anything is installed, and nothing comes from elsewhere.
"""

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any, Final, NoReturn

HERE: Final = Path(__file__).resolve().parent
LIST_NAME: Final = "installation.json"
FORMAT: Final = "sqlcoder-local installation 1"
GUARDED: Final = ("wheels", "models")
"""Folders in which nothing may lie that was not packed."""
PLACE: Final = "~/.local/share/sqlcoder-local/program"
CHUNK_BYTES: Final = 8 << 20
PIP: Final = (
    "--isolated",
    "--disable-pip-version-check",
    "install",
    "--quiet",
    "--no-index",
    "--no-cache-dir",
)
REFUSED: Final = 2


def main() -> None:
    """Check, install, and see that it runs."""
    flags = argparse.ArgumentParser(
        description="Installs sqlcoder-local from this folder, without a network."
    )
    flags.add_argument("target", nargs="?", default=PLACE, help=f"a folder to install to; else {PLACE}")
    flags.add_argument("--check", action="store_true", help="compare files and machine, and install nothing")
    chosen = flags.parse_args()
    told = read_list()
    check_machine(told)
    check_files(told["files"])
    if chosen.check:
        sys.stdout.write("everything is as it was packed, and this machine can run it\n")
    else:
        install(Path(chosen.target).expanduser().absolute(), told)


def read_list() -> dict[str, Any]:
    """Read what was packed."""
    try:
        told = json.loads((HERE / LIST_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        refuse(f"{LIST_NAME} cannot be read: {error}")
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        refuse(f"{LIST_NAME} is of another format than {FORMAT!r}")
    return told


def check_machine(told: dict[str, Any]) -> None:
    """Refuse a machine on which the program would not start."""
    here, packed = f"{platform.system()} {platform.machine()}", f"{told['system']} {told['machine']}"
    if here != packed:
        refuse(f"this was packed for {packed}, and this machine is {here}")
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    if python != told["python"]:
        refuse(f"this was packed for Python {told['python']}, and this is Python {python}")
    library, version = platform.libc_ver()
    if told["glibc"] and library == "glibc" and numbers(version) < numbers(told["glibc"]):
        refuse(f"this needs glibc {told['glibc']}, and this machine has {version}")
    wanted = set(told["processor_flags"])
    if missing := sorted(wanted - processor_flags()) if wanted else []:
        refuse(f"llama.cpp was built for a newer processor: this one lacks {', '.join(missing)}")


def numbers(version: str) -> list[int]:
    """Make a version comparable."""
    return [int(part) for part in version.split(".") if part.isdigit()]


def processor_flags() -> set[str]:
    """Say what this processor can do, as Linux tells it."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    told = (line.partition(":") for line in lines)
    return {
        flag for name, _, value in told if name.strip() in {"flags", "Features"} for flag in value.split()
    }


def check_files(entries: list[dict[str, Any]]) -> None:
    """Refuse files that are not those that were packed, and others among them."""
    for entry in entries:
        name = Path(entry["path"])
        if name.is_absolute() or ".." in name.parts:
            refuse(f"{LIST_NAME} names {name}, which is not in this folder")
        check_file(HERE / name, entry)
    listed = {HERE / entry["path"] for entry in entries}
    for folder in GUARDED:
        for path in sorted((HERE / folder).rglob("*")):
            if path not in listed:
                refuse(f"{path.relative_to(HERE)} was not packed")


def check_file(place: Path, entry: dict[str, Any]) -> None:
    """Compare one file with its hash."""
    digest = hashlib.sha256()
    try:
        with place.open("rb") as file:
            while chunk := file.read(CHUNK_BYTES):
                digest.update(chunk)
    except OSError as error:
        refuse(f"{entry['path']} cannot be read: {error.strerror}")
    if digest.hexdigest() != entry["sha256"]:
        refuse(f"{entry['path']} has the SHA-256 {digest.hexdigest()}, expected was {entry['sha256']}")


def install(target: Path, told: dict[str, Any]) -> None:
    """Make the environment; a failure leaves nothing."""
    if os.path.lexists(target):
        refuse(f"{target} exists already; remove it, or name another folder")
    program, wheels = target / "bin" / "sqlcoder-local", HERE / "wheels"
    try:
        venv.EnvBuilder(with_pip=False, symlinks=True).create(target)
        python, pip = target / "bin" / "python", wheels / told["pip"] / "pip"
        hashed = ("--require-hashes", "-r", HERE / "requirements.txt")
        run(python, "-I", pip, *PIP, "--find-links", wheels, *hashed)
        run(program, "--offline", "models", "verify")
        for bundle in told["models"]:
            run(program, "--offline", "models", "import", HERE / bundle)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise
    sys.stdout.write(f"installed; try:\n  {program} ask demo 'How many orders are there?'\n")


def run(*command: object) -> None:
    """Run a step; one that ends badly has said why."""
    sys.stdout.flush()
    done = subprocess.run([str(word) for word in command], check=False)  # noqa: S603 - our own words
    if done.returncode:
        refuse(f"{command[0]} ended with {done.returncode}; nothing was installed")


def refuse(why: str) -> NoReturn:
    """Say in one line what is wrong."""
    sys.stderr.write(f"error: {why}\n")
    raise SystemExit(REFUSED)


if __name__ == "__main__":
    main()
