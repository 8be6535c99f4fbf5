"""What it costs to run the model in a process of its own: per token, at the start, and after a crash.

    python benchmarks/worker.py [--quick] [--json FILE] [--model FILE]

Both ways are measured in turns in one run, so that a busy machine slows both down alike.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from measure import parser, report, seconds

from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.worker import WorkerEngine
from sqlcoder_local.models.store import find_model
from sqlcoder_local.prompt.prompt import Prompt, Segment

TOKENS = 200
GRAMMAR = "start: /[a-z ]{4000}/\n"
PROMPT = Prompt(segments=(Segment(text="SELECT", is_trusted=False),), tables_sent=())
START = """
import sys
from pathlib import Path
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
open_engine(Path(sys.argv[1]), EngineOptions(), is_cancelled=lambda: False, in_process=sys.argv[2] == "here")
print(flush=True)
sys.stdin.read()
"""


def never() -> bool:
    """Go on."""
    return False


def opened(model: Path, *, in_process: bool) -> Engine:
    """Load the model here or there."""
    # One thread: several wait for each other on a busy machine, and the figures would be about that.
    return open_engine(model, EngineOptions(threads=1), is_cancelled=never, in_process=in_process)


def writing_seconds(engine: Engine) -> float:
    """Time a long text, from the order to the last piece."""
    pieces: list[str] = []

    def write() -> None:
        generation = engine.generate(
            PROMPT, grammar=GRAMMAR, max_tokens=TOKENS, on_text=pieces.append, is_cancelled=never
        )
        assert generation.generated_tokens == TOKENS  # noqa: S101 - else the figure says nothing

    return seconds(write)


def cpu_seconds(pid: int) -> float:
    """How long a process has computed, by the clock that Linux keeps for each (clock_getcpuclockid)."""
    return time.clock_gettime((~pid << 3) | 2)


def computing_seconds(engine: Engine) -> float:
    """Time the same text by what this process and the worker compute for it, however busy the machine is."""
    pids = [os.getpid(), *([engine.pid] if isinstance(engine, WorkerEngine) else [])]
    before = sum(map(cpu_seconds, pids))
    writing_seconds(engine)
    return sum(map(cpu_seconds, pids)) - before


def start_seconds(model: Path, where: str) -> float:
    """Time a new Python from its start until it has a model."""
    command = [sys.executable, "-c", START, str(model), where]
    started = time.perf_counter()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdin is not None  # noqa: S101 - asked for above
        assert process.stdout is not None  # noqa: S101
        process.stdout.readline()
        passed = time.perf_counter() - started
        process.stdin.close()
    return passed


def restart_seconds(engine: WorkerEngine) -> float:
    """Time the first order after the worker has been killed."""
    os.kill(engine.pid, signal.SIGKILL)
    while engine.is_alive():
        time.sleep(0.001)
    return seconds(lambda: engine.count_tokens(PROMPT))


def in_turns(runs: int, *actions: Callable[[], float]) -> list[list[float]]:
    """Measure several things one after the other, again and again, after a round that is not counted."""
    rounds = [[action() for action in actions] for _ in range(runs + 1)]
    return [list(column) for column in zip(*rounds[1:], strict=True)]


def main() -> None:
    """Measure and print."""
    options = parser(__doc__ or "").parse_args()
    model = find_model(str(options.model) if options.model else None)
    runs = 3 if options.quick else 21
    with opened(model, in_process=True) as here, opened(model, in_process=False) as there:
        assert isinstance(there, WorkerEngine)  # noqa: S101 - a GGUF model has one
        written_here, written_there = in_turns(
            runs, lambda: writing_seconds(here), lambda: writing_seconds(there)
        )
        computed: list[list[float]] = []
        if sys.platform == "linux":
            computed = in_turns(runs, lambda: computing_seconds(here), lambda: computing_seconds(there))
        asked = [seconds(lambda: there.count_tokens(PROMPT)) for _ in range(10 * runs)]
        restarts = [restart_seconds(there) for _ in range(runs)]
    starts = in_turns(runs, lambda: start_seconds(model, "here"), lambda: start_seconds(model, "worker"))

    def per_token(column_here: list[float], column_there: list[float]) -> float:
        pairs = zip(column_here, column_there, strict=True)
        return median(there - here for here, there in pairs) / TOKENS * 1000

    report(
        {
            "command": "python benchmarks/worker.py" + (" --quick" if options.quick else ""),
            "token_overhead_ms": per_token(written_here, written_there),
            "token_overhead_computing_ms": per_token(*computed) if computed else "Linux tells it alone",
            "token_ms_in_process": median(written_here) / TOKENS * 1000,
            "order_ms": median(asked) * 1000,
            "start_in_process_s": median(starts[0]),
            "start_worker_s": median(starts[1]),
            "start_overhead_s": median(starts[1]) - median(starts[0]),
            "restart_s": median(restarts),
        },
        options.json,
    )


if __name__ == "__main__":
    main()
