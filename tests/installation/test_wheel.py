"""Installed packages made wheels again."""

import base64
import hashlib
import subprocess
import sys
import zipfile
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from sqlcoder_local.errors import UsageError
from sqlcoder_local.installation import distributions
from sqlcoder_local.installation.distributions import carried_distributions
from sqlcoder_local.installation.packing import OWN_NAMES
from sqlcoder_local.installation.wheel import metadata_of, wheel_name, write_wheel


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder that a small package is installed to."""
    folder = tmp_path / "site"
    wheel = write_wheel(distribution("tomli-w"), tmp_path)
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    wheel.unlink()
    return folder


def only_distribution(folder: Path) -> Distribution:
    (found,) = (Distribution.at(path) for path in folder.glob("*.dist-info"))
    return found


def test_a_wheel_holds_what_is_installed_and_a_record_of_it(tmp_path: Path) -> None:
    package = distribution("click")
    wheel = write_wheel(package, tmp_path)
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        record = archive.read(f"click-{package.version}.dist-info/RECORD").decode().splitlines()
        content = archive.read("click/core.py")
    assert content == Path(str(package.locate_file("click/core.py"))).read_bytes()
    assert {line.split(",")[0] for line in record} == set(names)
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    assert f"click/core.py,sha256={digest},{len(content)}" in record
    assert not any(name.endswith((".pyc", "INSTALLER", "direct_url.json")) for name in names)
    assert metadata_of(wheel)["Version"] == package.version


def test_metadata_that_ends_its_lines_as_windows_does_is_read_alike(tmp_path: Path) -> None:
    head = "Metadata-Version: 2.1\r\nName: small\r\nVersion: 1.0\r\n\r\nVersion: of another story\r\n"
    with zipfile.ZipFile(tmp_path / "small.whl", "w") as archive:
        archive.writestr("small-1.0.dist-info/METADATA", head)
    assert metadata_of(tmp_path / "small.whl") == {"Name": "small", "Version": "1.0"}


def test_the_same_package_makes_the_same_wheel(tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    wheels = [write_wheel(distribution("click"), folder) for folder in (tmp_path, tmp_path / "again")]
    assert wheels[0].read_bytes() == wheels[1].read_bytes()


def test_pip_installs_the_wheel_with_its_program(tmp_path: Path) -> None:
    wheel = write_wheel(distribution("numpy"), tmp_path)
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target"]
    subprocess.run([*command, str(tmp_path / "there"), str(wheel)], check=True)
    check = (
        f"import sys; sys.path.insert(0, {str(tmp_path / 'there')!r}); import numpy; print(numpy.__file__)"
    )
    done = subprocess.run([sys.executable, "-I", "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout.startswith(str(tmp_path / "there"))


def test_names_keep_the_tags_of_the_wheel_that_was_installed() -> None:
    assert wheel_name(distribution("click")).endswith("-py3-none-any.whl")
    python = f"cp{sys.version_info.major}{sys.version_info.minor}"
    assert f"-{python}-{python}-" in wheel_name(distribution("numpy"))


def test_a_file_that_changed_since_it_was_installed_is_not_carried_on(
    installed: Path, tmp_path: Path
) -> None:
    (installed / "tomli_w" / "_writer.py").write_text("import evil")
    with pytest.raises(UsageError, match="its hash has changed"):
        write_wheel(only_distribution(installed), tmp_path)


def test_a_package_without_a_record_is_refused(installed: Path, tmp_path: Path) -> None:
    next(installed.glob("*.dist-info/RECORD")).unlink()
    with pytest.raises(UsageError, match="Nobody recorded"):
        write_wheel(only_distribution(installed), tmp_path)


def test_the_program_itself_is_packed_from_its_sources_too(tmp_path: Path) -> None:
    wheel = write_wheel(distribution("sqlcoder-local"), tmp_path, own_names=OWN_NAMES)
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {"sqlcoder_local/cli/main.py", "sqlcoder_local/demo/shop.sqlite", "tui/command.py"} <= names
    assert any(name.startswith("sqlcoder_local/models/starter") for name in names)
    assert "sqlcoder_local/installation/installer/install.sh" in names
    assert not any("__pycache__" in name or name.endswith(".pth") for name in names)


def test_everything_that_the_program_requires_goes_along_and_nothing_for_developers() -> None:
    carried = carried_distributions()
    names = {package.name.lower().replace("_", "-") for package in carried.distributions}
    assert {
        "sqlcoder-local",
        "pip",
        "llama-cpp-python",
        "numpy",
        "jinja2",
        "markupsafe",
        "packaging",
    } <= names
    assert names.isdisjoint({"pytest", "ruff", "mypy", "torch", "huggingface-hub"})
    assert "duckdb" in carried.extras
    assert names >= {"duckdb", "psycopg-binary", "gguf"}


def test_an_extra_counts_as_installed_only_with_what_the_extras_of_its_packages_need(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "thing-1.0.dist-info"
    folder.mkdir()
    folder.joinpath("METADATA").write_text(
        "Metadata-Version: 2.1\nName: thing\nVersion: 1.0\nProvides-Extra: more\nProvides-Extra: less\n"
        'Requires-Dist: never-heard-of-it ; extra == "more"\nRequires-Dist: click ; extra == "less"\n'
    )
    monkeypatch.syspath_prepend(tmp_path)
    told = {
        name: distributions._is_installed(Requirement(name))
        for name in ("thing", "thing[less]", "thing[more]")
    }
    assert told == {"thing": True, "thing[less]": True, "thing[more]": False}
