import subprocess
import sys
from pathlib import Path

import pytest

HEAD = """
import os, sys, threading
from pathlib import Path
from sqlcoder_local.landlock import give_up_writing
"""


def restricted(tmp_path: Path, *lines: str) -> subprocess.CompletedProcess[str]:
    for name in ("mine", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "old").write_text("old")
    script = (
        HEAD
        + "mine, other = map(Path, sys.argv[1:])\nassert give_up_writing(but_for=[mine, mine / 'missing'])\n"
        + "\n".join(lines)
    )
    command = [sys.executable, "-c", script, str(tmp_path / "mine"), str(tmp_path / "other")]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def is_supported() -> bool:
    probe = HEAD + "sys.exit(not give_up_writing(but_for=[]))"
    return subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


linux = pytest.mark.skipif(not is_supported(), reason="this system has no Landlock")


@linux
@pytest.mark.parametrize(
    "attempt",
    [
        "(other / 'new').write_text('x')",
        "(other / 'old').write_text('x')",
        "(other / 'old').unlink()",
        "(other / 'folder').mkdir()",
        "(other / 'link').symlink_to('/')",
        "os.rename(other / 'old', other / 'moved')",
        "os.rename(mine / 'old', other / 'moved')",
        "os.truncate(other / 'old', 0)",
        "threading.Thread(target=(other / 'new').write_text, args=('x',)).start()",
    ],
)
def test_nothing_changes_elsewhere(attempt: str, tmp_path: Path) -> None:
    restricted(tmp_path, attempt)
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["old"]
    assert (tmp_path / "other" / "old").read_text() == "old"


@linux
def test_files_are_written_where_it_was_allowed_and_read_everywhere(tmp_path: Path) -> None:
    finished = restricted(
        tmp_path,
        "(mine / 'part').write_text('new')",
        "os.replace(mine / 'part', mine / 'whole')",
        "(mine / 'old').unlink()",
        "print((mine / 'whole').read_text(), (other / 'old').read_text())",
        "print('x', file=open(os.devnull, 'w'))",
    )
    assert (finished.stdout, finished.stderr) == ("new old\n", "")
