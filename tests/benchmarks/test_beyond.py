"""The benchmark of other machines: what it reads off the system is what happened."""

import sys
import time
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def beyond(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import beyond

    yield beyond
    for name in ("beyond", "measure", "random_llama"):
        sys.modules.pop(name, None)


def test_a_server_that_ends_at_once_is_told(beyond):
    with (
        pytest.raises(SystemExit, match="does not start"),
        beyond.started([sys.executable, "-c", "raise SystemExit(3)"], lambda: False),
    ):
        pytest.fail("it never was ready")


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_what_a_server_computes_is_counted(beyond):
    busy = "while True: pass"
    with beyond.started([sys.executable, "-c", busy], lambda: True) as process:
        before = beyond.processor_seconds(process)
        until = time.monotonic() + 30
        while beyond.processor_seconds(process) - before < 0.2 and time.monotonic() < until:
            time.sleep(0.05)
        assert beyond.processor_seconds(process) - before >= 0.2
    with pytest.raises(FileNotFoundError):
        Path(f"/proc/{process}/stat").read_text()


def test_a_port_is_free_until_somebody_listens(beyond):
    assert not beyond.listens(beyond.free_port())
