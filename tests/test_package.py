"""The installed package: what is in it, what starting it imports, whose names it takes."""

import subprocess
import sys
from importlib.metadata import distribution, packages_distributions
from importlib.resources import files

HEAVY = ("llama_cpp", "llguidance", "sqlglot", "rich", "numpy", "gguf", "torch", "textual")


def loaded_after(statement):
    code = f"import sys\n{statement}\nprint(*sorted(name.partition('.')[0] for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return set(done.stdout.split())


def test_showing_the_version_imports_nothing_heavy():
    loaded = loaded_after("from sqlcoder_local.cli.main import run\nassert run(['--version']) == 0")
    assert loaded.isdisjoint(HEAVY)


def test_checking_sql_needs_no_model():
    loaded = loaded_after("import sqlcoder_local.sql_text, sqlcoder_local.database.connect")
    assert loaded.isdisjoint({"llama_cpp", "llguidance", "gguf", "torch"})


def test_the_import_names_belong_to_this_distribution_alone():
    owners = packages_distributions()
    for name in ("sqlcoder_local", "convert", "tui", "training"):
        assert set(owners.get(name, ["sqlcoder-local"])) == {"sqlcoder-local"}


def test_the_starter_model_is_inside_with_its_licence_and_small():
    folder = files("sqlcoder_local.models")
    models = [
        path for path in folder.iterdir() if path.name.startswith("starter") and path.name.endswith(".gguf")
    ]
    assert len(models) == 1
    assert len(models[0].read_bytes()) < 30_000_000
    assert "CC BY-SA 4.0" in (folder / "LICENSE-starter.md").read_text(encoding="utf-8")


def test_the_installed_command_is_the_door_of_the_program():
    scripts = [
        point for point in distribution("sqlcoder-local").entry_points if point.group == "console_scripts"
    ]
    assert [(point.name, point.value) for point in scripts] == [
        ("sqlcoder-local", "sqlcoder_local.cli.main:main")
    ]


def test_no_code_constructs_the_pickling_disk_cache_of_llama_cpp():
    from pathlib import Path

    for package in ("sqlcoder_local", "convert", "tui"):
        for path in Path(str(files(package))).rglob("*.py"):
            assert "LlamaDiskCache" not in path.read_text(encoding="utf-8")
            assert "diskcache" not in path.read_text(encoding="utf-8")


def test_the_model_worker_never_imports_the_pickling_disk_cache():
    loaded = loaded_after(
        "from sqlcoder_local.engine.worker_process import _skip_high_level_llama_cpp\n"
        "_skip_high_level_llama_cpp()\n"
        "import sqlcoder_local.engine.llama"
    )
    assert "llama_cpp" in loaded
    assert "diskcache" not in loaded
