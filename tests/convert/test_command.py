"""The command as a person types it."""

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from convert.command import convert
from sqlcoder_local.errors import CancelledError, UsageError


def run(*arguments: object):
    return CliRunner().invoke(convert, [str(argument) for argument in arguments], catch_exceptions=False)


def test_one_command_writes_the_file_and_tells_so_on_stderr(tiny, tmp_path):
    folder = tiny.write(tmp_path / "tiny")
    outcome = run(folder, "--quant", "Q8_0", "-o", tmp_path / "out.gguf")
    assert outcome.exit_code == 0
    assert outcome.stdout == ""
    assert "out.gguf" in outcome.stderr
    assert (tmp_path / "out.gguf").is_file()


def test_the_file_is_named_after_the_checkpoint_unless_said_otherwise(tiny, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run(tiny.write(tmp_path / "tiny"))
    assert (tmp_path / "tiny-Q4_K_M.gguf").is_file()


def test_json_is_one_object_on_stdout(tiny, tmp_path):
    output = tmp_path / "out.gguf"
    told = json.loads(run(tiny.write(tmp_path / "tiny"), "--quant", "f16", "-o", output, "--json").stdout)
    assert set(told) == {
        "output", "architecture", "quantization", "tensors", "source_bytes", "bytes", "seconds", "notes",
    }  # fmt: skip
    assert (told["output"], told["bytes"]) == (str(output), output.stat().st_size)


def test_an_existing_file_is_replaced_only_with_force(tiny, tmp_path):
    folder, output = tiny.write(tmp_path / "tiny"), tmp_path / "out.gguf"
    output.write_text("mine")
    with pytest.raises(UsageError, match="exists already"):
        run(folder, "-o", output)
    assert output.read_text() == "mine"
    assert run(folder, "-o", output, "--force").exit_code == 0
    assert output.stat().st_size > 10_000


@pytest.mark.parametrize("arguments", [["{tiny}"], ["--verify", "{tiny}/model.gguf"]])
def test_a_missing_package_is_told_with_the_command_that_installs_it(tiny, tmp_path, arguments):
    folder = tiny.write(tmp_path / "tiny")
    without_gguf = (
        "import sys; sys.modules['gguf'] = None\n"
        "from sqlcoder_local.cli.main import run; sys.exit(run(sys.argv[1:]))"
    )
    typed = [argument.format(tiny=folder) for argument in arguments]
    told = subprocess.run(
        [sys.executable, "-c", without_gguf, "convert", *typed], capture_output=True, check=False, text=True
    )
    assert told.returncode == 2
    (line,) = told.stderr.splitlines()
    assert "pip install 'sqlcoder-local[convert]'" in line


def test_ctrl_c_is_told_in_words_and_leaves_nothing(tiny, tmp_path, monkeypatch):
    folder = tiny.write(tmp_path / "tiny")

    def press_ctrl_c(*_arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr("convert.tensor_data.write_at", press_ctrl_c)
    with pytest.raises(CancelledError, match=r"out\.gguf was not written"):
        run(folder, "-o", tmp_path / "out.gguf")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tiny"]
