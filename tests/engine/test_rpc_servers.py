"""A model over two real RPC servers; SQLCODER_RPC_SERVER names llama.cpp's ggml-rpc-server.

LLAMA_CPP_LIB_PATH names the folder of a libllama that was compiled with RPC, where the installed one was not.
"""

import os
import signal
import socket
import subprocess
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from benchmarks.random_llama import Shape, write_random_llama
from sqlcoder_local.cli.main import run
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions, RpcServers
from sqlcoder_local.errors import EndpointError, WorkerStoppedError
from sqlcoder_local.prompt.prompt import Prompt, Segment

SERVER = os.environ["SQLCODER_RPC_SERVER"]
SHAPE = Shape(width=512, feed_forward=2048, heads=8, key_value_heads=8, blocks=12)
PROMPT = Prompt(segments=(Segment(text="How many customers are there?", is_trusted=False),), tables_sent=())

pytestmark = pytest.mark.model


def never():
    return False


class RpcServer:
    """A process that keeps layers of models, and can be ended."""

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"127.0.0.1:{port}"
        command = [SERVER, "--host", "127.0.0.1", "--port", str(port), "--threads", "1"]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        patience = time.monotonic() + 30
        while time.monotonic() < patience:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
            except OSError:
                time.sleep(0.05)
            else:
                return
        pytest.fail("the RPC server does not listen")

    def memory_bytes(self):
        pages = Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    def close(self):
        self.process.kill()
        self.process.wait()


@contextmanager
def servers(count=2):
    with ExitStack() as stack:
        started = []
        for _ in range(count):
            started.append(RpcServer())
            stack.callback(started[-1].close)
        yield started


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return write_random_llama(tmp_path_factory.mktemp("random") / "random.gguf", None, shape=SHAPE)


def opened(model, addresses=(), **options):
    rpc = RpcServers(addresses=tuple(addresses)) if addresses else None
    # Attention is computed alike everywhere: what is chosen for one processor is not what cards do.
    chosen = EngineOptions(threads=1, context_size=512, flash_attention="on", rpc=rpc, **options)
    return open_engine(model, chosen, is_cancelled=never)


def text_of(engine, max_tokens=40, on_text=lambda _text: None):
    generation = engine.generate(
        PROMPT, grammar=None, max_tokens=max_tokens, on_text=on_text, is_cancelled=never
    )
    return generation.text, generation.generated_tokens


def test_two_machines_write_what_one_writes_and_each_holds_its_part(model):
    with opened(model) as engine:
        alone = text_of(engine)
    with servers() as both:
        before = [server.memory_bytes() for server in both]
        with opened(model, [server.address for server in both]) as engine:
            assert engine.whereabouts.address == ", ".join(server.address for server in both)
            assert text_of(engine) == alone
            assert engine.refusals()["another program"] == "EPERM"
            grown = [server.memory_bytes() - start for server, start in zip(both, before, strict=True)]
        weights = model.stat().st_size
        assert all(size > weights / 5 for size in grown), (grown, weights)
        assert all(size < weights for size in grown), (grown, weights)
    assert alone[1] > 10


def test_one_machine_that_dies_in_the_middle_is_a_sentence_and_the_program_lives(model):
    with servers() as (first, second), opened(model, [first.address, second.address]) as engine:
        heard = []

        def on_text(text):
            heard.append(text)
            second.process.send_signal(signal.SIGKILL)

        with pytest.raises(
            WorkerStoppedError, match="One of the machines that hold the model is gone"
        ) as caught:
            text_of(engine, 400, on_text)
        assert heard
        assert second.address in caught.value.message
        for _ in range(2):
            with pytest.raises(EndpointError, match="is not reached"):
                text_of(engine)


def test_a_machine_that_comes_back_is_asked_again(model):
    with servers() as (first, second), opened(model, [first.address, second.address]) as engine:
        written = text_of(engine)
        second.close()
        with pytest.raises(WorkerStoppedError):
            text_of(engine)
        port = second.address.rpartition(":")[2]
        command = [SERVER, "--host", "127.0.0.1", "--port", port, "--threads", "1"]
        again = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            patience = time.monotonic() + 30
            while time.monotonic() < patience:
                try:
                    assert text_of(engine) == written
                    break
                except (EndpointError, WorkerStoppedError):
                    time.sleep(0.2)
            else:
                pytest.fail("the model did not come back")
        finally:
            again.kill()
            again.wait()


def test_the_command_line_spreads_a_model(capsys, model):
    with servers() as both:
        addresses = ",".join(server.address for server in both)
        command = ["ask", "demo", "How many customers are there?", "--no-run", "--ctx-size", "2048"]
        code = run([*command, "--rpc", addresses, "-m", str(model)])
        assert code in {0, 1}
        told = capsys.readouterr().err
        assert "gone" not in told
        # The starter model, which writes sense, is as welcome as a large one.
        assert run(["ask", "demo", "How many customers are there?", "--out", "json", "--rpc", addresses]) == 0
        assert "320" in capsys.readouterr().out
