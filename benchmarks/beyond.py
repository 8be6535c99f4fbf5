"""What it costs and brings to ask a server, to ask it much at once, and to spread a model over machines.

    python benchmarks/beyond.py [--quick] [--json FILE] [--model FILE] [--llama-server PATH]
        [--rpc-server PATH] [--random FILE] [--questions N] [--tokens N]

Both ways are measured in turns in one run. The server is llama-cpp-python's, which answers one
question at a time, or llama.cpp's own where its path is given; then questions are also asked several at once,
of a model of 1 B random weights. With the path of ggml-rpc-server a model is spread over two of them;
LLAMA_CPP_LIB_PATH names a llama.cpp that was compiled with RPC. The gain of tuning is taken from
results/tuning.json, where tuning.py has written it.
"""

import argparse
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from urllib.error import URLError
from urllib.request import urlopen

from measure import parser, report, seconds
from random_llama import write_random_llama

from sqlcoder_local.database.connect import DEMO_FILE
from sqlcoder_local.database.sqlite import SqliteDatabase
from sqlcoder_local.engine.engine import Engine, Request
from sqlcoder_local.engine.options import Endpoint, EngineOptions, RpcServers
from sqlcoder_local.engine.remote import RemoteEngine
from sqlcoder_local.engine.worker import WorkerEngine
from sqlcoder_local.grammar.gbnf import to_gbnf
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.models.store import find_model
from sqlcoder_local.prompt.prompt import Prompt, Segment

TOKENS, BATCH_TOKENS = 24, 48
"""Of an answer; a query with a join and a condition takes about 48."""
AT_ONCE = 8
TURN = 2 * AT_ONCE
"""Questions that are asked one after the other, then several at once, before the next: a machine that others
use is not always as fast."""
SLOT_TOKENS = 1024
"""Of context, for each of the questions that a server answers at once."""
PATIENCE_SECONDS = 300
TUNING = Path(__file__).parent / "results" / "tuning.json"


def never() -> bool:
    """Go on."""
    return False


def prompt_of(text: str) -> Prompt:
    """A prompt that is one piece of text."""
    return Prompt(segments=(Segment(text=text, is_trusted=False),), tables_sent=())


def arguments() -> argparse.Namespace:
    """Read the command line."""
    flags = parser(str(__doc__))
    flags.add_argument("--llama-server", type=Path, help="llama.cpp's own server")
    flags.add_argument("--rpc-server", type=Path, help="llama.cpp's ggml-rpc-server")
    flags.add_argument("--random", type=Path, help="a model of random_llama.py; else one is written")
    flags.add_argument("--questions", type=int, default=64, help="asked at once and one after the other")
    flags.add_argument("--tokens", type=int, default=BATCH_TOKENS, help="of each of their answers")
    return flags.parse_args()


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def started(command: list[str], is_ready: Callable[[], bool]) -> Iterator[int]:
    """Run a server until the block is left; gives its process."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet) as process:  # noqa: S603 - our own, no shell
        try:
            until = time.monotonic() + PATIENCE_SECONDS
            while not is_ready():
                if process.poll() is not None or time.monotonic() > until:
                    raise SystemExit(f"{command[0]} does not start")
                time.sleep(0.1)
            yield process.pid
        finally:
            process.kill()


def answers(url: str) -> bool:
    """Tell whether a server has loaded its model."""
    try:
        with urlopen(url, timeout=5):  # noqa: S310 - loopback
            return True
    except (URLError, OSError):
        return False


@contextmanager
def served(model: Path, llama_server: Path | None, *, slots: int = 1) -> Iterator[tuple[str, int]]:
    """Serve a model on a free port of this machine; gives what is typed after --endpoint, and the process."""
    port = str(free_port())
    command = [sys.executable, "-m", "sqlcoder_local", "serve", "-m", str(model), "--port", port]
    if llama_server is not None:
        context = str(slots * SLOT_TOKENS)
        command = [str(llama_server), "-m", str(model), "--port", port, "-np", str(slots), "-c", context]
        # As many threads as this program takes of itself for a very small model.
        command += ["-t", "1", "-tb", "1"] if slots == 1 else []
    with started(command, lambda: answers(f"http://127.0.0.1:{port}/v1/models")) as process:
        yield f"http://127.0.0.1:{port}/v1", process


def processor_seconds(process: int) -> float:
    """What a process of this machine has computed, and this one with it; Linux alone tells of others."""
    stat = Path(f"/proc/{process}/stat")
    if not stat.exists():
        return time.process_time()
    ticks = stat.read_text(encoding="ascii").rpartition(")")[2].split()[11:13]
    return time.process_time() + sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


def opened(
    model: Path, *, url: str = "", at_once: int = 1, rpc: tuple[str, ...] = ()
) -> WorkerEngine | RemoteEngine:
    """Open a model on this machine, or one that is served."""
    options = EngineOptions(
        prompt_format="starter",
        endpoint=Endpoint(url=url, at_once=at_once) if url else None,
        rpc=RpcServers(addresses=rpc) if rpc else None,
    )
    if options.endpoint:
        return RemoteEngine(options.endpoint, prompt_format="starter", context_size=SLOT_TOKENS)
    return WorkerEngine.open(model, options, is_cancelled=never)


def written(engine: Engine, text: str, grammar: str | None = None) -> str:
    """Have a text continued."""
    generation = engine.generate(
        prompt_of(text),
        grammar=grammar,
        max_tokens=TOKENS,
        on_text=lambda _text: None,
        is_cancelled=never,
    )
    return generation.text


def endpoint_overhead(model: Path, llama_server: Path | None, *, runs: int) -> dict[str, float]:
    """Milliseconds that a question takes more at a server of this machine, without a grammar and with.

    A machine that others use makes everything wait: what was computed is told beside what was waited.
    """
    with SqliteDatabase.open(DEMO_FILE) as database:
        grammar = schema_grammar(database.schema(), "general")
    figures = {}
    with (
        served(model, llama_server) as (url, process),
        opened(model) as here,
        opened(model, url=url) as there,
    ):
        for name, ours, theirs in (
            ("endpoint_overhead_ms", None, None),
            ("endpoint_overhead_with_grammar_ms", to_lark(grammar), to_gbnf(grammar)),
        ):
            local, remote = [], []
            computed = {here.pid: 0.0, process: 0.0}
            for run in range(-1, runs if ours is None else max(2, runs // 4)):
                prompt = f"How many customers are there in each country? {run}"
                for engine, text, took, number in (
                    (here, ours, local, here.pid),
                    (there, theirs, remote, process),
                ):
                    before = processor_seconds(number)
                    took.append(seconds(lambda e=engine, p=prompt, g=text: written(e, p, g)))
                    computed[number] += processor_seconds(number) - before if run >= 0 else 0.0
            # The first question of each warms up.
            figures[name] = 1000 * (median(remote[1:]) - median(local[1:]))
            more = (computed[process] - computed[here.pid]) / len(local[1:])
            figures[name.replace("_ms", "_processor_ms")] = 1000 * more
    return figures


def batch_speedup(model: Path, llama_server: Path | None, *, questions: int, tokens: int) -> float:
    """How many times as many questions are answered in the same time, eight at once against one."""
    requests = [
        Request(
            prompt=prompt_of(f"Write SQL over customers, orders and products. Question {number}: how many?"),
            grammar=None,
            max_tokens=tokens,
        )
        for number in range(questions)
    ]
    with (
        served(model, llama_server, slots=AT_ONCE) as (url, _),
        opened(model, url=url, at_once=1) as alone,
        opened(model, url=url, at_once=AT_ONCE) as together,
    ):
        alone.generate_many(requests[:1], is_cancelled=never)
        ratios = []
        for start in range(0, questions, TURN):
            some = requests[start : start + TURN]
            slow = seconds(lambda part=some: alone.generate_many(part, is_cancelled=never))
            fast = seconds(lambda part=some: together.generate_many(part, is_cancelled=never))
            ratios.append(slow / fast)
    return median(ratios)


def rpc_tokens_equal(model: Path, rpc_server: Path, *, runs: int) -> float:
    """Share of the texts that two machines write as one does."""
    with ExitStack() as stack:
        addresses = []
        for _ in range(2):
            port = free_port()
            command = [str(rpc_server), "--host", "127.0.0.1", "--port", str(port), "--threads", "1"]
            stack.enter_context(started(command, lambda at=port: listens(at)))
            addresses.append(f"127.0.0.1:{port}")
        alone = stack.enter_context(opened(model))
        spread = stack.enter_context(opened(model, rpc=tuple(addresses)))
        texts = [f"How many orders has customer {number}?" for number in range(runs)]
        return sum(written(alone, text) == written(spread, text) for text in texts) / runs


def listens(port: int) -> bool:
    """Tell whether somebody listens at a port."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def main() -> None:
    """Measure what can be measured with what was named."""
    given = arguments()
    model = given.model or find_model(None)
    figures: dict[str, float | str] = {
        "command": " ".join(["python", "benchmarks/beyond.py", *(Path(a).name for a in sys.argv[1:])]),
        "load": os.getloadavg()[0],
        "server": "llama-server" if given.llama_server else "llama_cpp.server",
    }
    figures |= endpoint_overhead(model, given.llama_server, runs=3 if given.quick else 20)
    if given.rpc_server:
        figures["rpc_tokens_equal"] = rpc_tokens_equal(model, given.rpc_server, runs=4 if given.quick else 16)
    if not given.quick:
        with tempfile.TemporaryDirectory() as folder:
            random = given.random or write_random_llama(Path(folder) / "random.gguf", None)
            figures["batch_speedup"] = batch_speedup(
                random, given.llama_server, questions=given.questions, tokens=given.tokens
            )
    if TUNING.exists():
        gain = json.loads(TUNING.read_text(encoding="utf-8")).get("tuned_gain_points")
        figures |= {"tuned_gain_points": gain} if gain is not None else {}
    report(figures, given.json)


if __name__ == "__main__":
    main()
