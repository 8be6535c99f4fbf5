"""The page on several machines says what the program says."""

import importlib.util
import re
from pathlib import Path

from click.testing import CliRunner

from sqlcoder_local.cli.program import program
from sqlcoder_local.engine.rpc import BUILD_HINT

DOCS = Path(__file__).parents[1] / "docs"
PAGE = (DOCS / "many-machines.md").read_text(encoding="utf-8")


def test_the_table_of_memory_is_the_one_that_is_computed():
    found = importlib.util.spec_from_file_location("memory_table", DOCS / "memory_table.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    assert f"\n\n{module.table()}\n" in PAGE


def test_every_option_of_ours_exists():
    commands = re.findall(r"^    sqlcoder-local (\w+) (.*)$", PAGE, re.MULTILINE)
    assert {name for name, _ in commands} == {"ask", "tui", "serve"}
    for name, rest in commands:
        told = CliRunner().invoke(program, [name, "--help"]).output
        for option in re.findall(r"(?<= )--?[a-z][a-z-]*", rest):
            assert option in told, (name, option)


def test_llama_cpp_is_built_as_doctor_says():
    assert BUILD_HINT.removeprefix("Build it so: ") in PAGE
