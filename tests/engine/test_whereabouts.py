import subprocess
import sys

import pytest

LARGE = 400_000_000
CODE = (
    "from sqlcoder_local.engine.whereabouts import Whereabouts\n"
    "print(Whereabouts.of_this_process(cards='', card_bytes=0).memory_bytes)"
)
STARTER = f"import subprocess, sys; held = b'x' * {LARGE}; subprocess.run([sys.executable, '-c', {CODE!r}])"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count each process by itself")
def test_what_the_process_that_started_this_one_held_is_not_counted() -> None:
    done = subprocess.run([sys.executable, "-c", STARTER], capture_output=True, text=True, check=True)
    assert 1_000_000 < int(done.stdout) < LARGE / 2
