"""What several folders of tests stand on: a model small enough to be made on the spot."""

import fcntl
import ipaddress
import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import gguf
import hypothesis
import numpy as np
import pytest

from benchmarks.throwaway_servers import Server, ServerMissingError, start_mariadb, start_postgres
from sqlcoder_local.settings import SETTINGS

# A busy machine is slow, not wrong.
hypothesis.settings.register_profile(
    "patient", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("patient")

# Tests, and the programs they start, read schemas from their databases and keep none.
os.environ["SQLCODER_SCHEMA_CACHE"] = "off"

NETWORK_EVENTS = {
    "socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1, "socket.getaddrinfo": 0,
    "socket.gethostbyname": 0, "socket.gethostbyaddr": 0,
}  # fmt: skip
"""Python's audit events of what may leave the machine, and which argument says where to."""
attempts: list[str] = []


def refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Stop what would leave this machine, and note it in case the error is swallowed."""
    if event not in NETWORK_EVENTS:
        return
    address = arguments[NETWORK_EVENTS[event]]
    # A socket in the file system has a path, not a host.
    named = address if event.startswith("socket.get") else None
    host = address[0] if isinstance(address, tuple) else named
    if not is_this_machine(host):
        attempts.append(f"{event} {host!r}")
        raise RuntimeError(f"a test tried to leave this machine: {event} {host!r}")


def is_this_machine(host: object) -> bool:
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name is None or name in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(name)).is_loopback
    except ValueError:
        return False


sys.addaudithook(refuse_network)


@pytest.fixture
def network_attempts() -> list[str]:
    """What this process wanted from the network; a test that expects some clears them."""
    return attempts


@pytest.fixture(autouse=True)
def stays_on_this_machine() -> Iterator[None]:
    yield
    told = list(attempts)
    attempts.clear()
    assert not told, f"this test tried to leave the machine: {told}"


@pytest.fixture(scope="session", autouse=True)
def keeps_apart_from_whoever_runs_it(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Tests add nothing to a person's history, and see none of their settings and models."""
    for kind in ("STATE", "CONFIG", "DATA"):
        os.environ[f"XDG_{kind}_HOME"] = str(tmp_path_factory.mktemp(kind.lower()))
    for name in SETTINGS.keys() - {"schema_cache"}:
        os.environ.pop(f"SQLCODER_{name.upper()}", None)


WIDTH, FEED_FORWARD, HEADS, BLOCKS, CONTEXT = 32, 64, 2, 2, 2048
CONTROL_TOKENS = ("<|end|>", "<|schema|>", "<|hints|>", "<|question|>", "<|sql|>")
LIKELY = {"<|end|>": 9.0, "SELECT": 2.0, "ĠF": 1.0, "F": 1.0, "f": 1.0, "Ġ": 0.5, "*": 0.3} | dict.fromkeys(
    "0123456789(|/%-+<>=!Ww_Ċčĉ", -3.0
)
"""Tokens that the model of random weights likes more or less than others, to bring its texts to an end."""
MERGES = ("S E", "L E", "SE LE", "SELE C", "SELEC T", "Ġ F", "R O", "RO M", "o u", "n t")


SERVERS = {"postgres_server", "mariadb_server"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what takes its time, so that the rest can be run after every change."""
    for item in items:
        is_attack = "attacks" in item.path.parts
        if is_attack or SERVERS.intersection(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)


def byte_tokens() -> list[str]:
    """The letters that byte-level vocabularies write the 256 bytes with."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    letters = {byte: chr(byte) for byte in printable} | {byte: chr(256 + n) for n, byte in enumerate(others)}
    return [letters[byte] for byte in range(256)]


def write_tiny_model(
    path: Path,
    *,
    change: Callable[[gguf.GGUFWriter], None] = lambda _writer: None,
    architecture: str = "llama",
    blocks: int = BLOCKS,
    prompt_format: str | None = "starter",
) -> Path:
    """Write a Llama of random weights, in the format that llama.cpp runs."""
    random = np.random.default_rng(7)
    tokens = [*CONTROL_TOKENS, *byte_tokens(), *(merge.replace(" ", "") for merge in MERGES)]
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name("tiny random model")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(blocks)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types([gguf.TokenType.CONTROL] * 5 + [gguf.TokenType.NORMAL] * (len(tokens) - 5))
    writer.add_token_merges(list(MERGES))
    writer.add_eos_token_id(0)
    writer.add_add_bos_token(value=False)
    if prompt_format:
        writer.add_string("sqlcoder_local.prompt_format", prompt_format)
    change(writer)

    def add(name: str, *shape: int) -> None:
        writer.add_tensor(name, random.normal(0, 0.3, shape).astype(np.float32))

    def add_ones(name: str) -> None:
        writer.add_tensor(name, np.ones(WIDTH, dtype=np.float32))

    # The first place of every state is large and positive, so its output weights say which tokens are likely.
    embeddings, output = random.normal(0, 0.3, (2, len(tokens), WIDTH)).astype(np.float32)
    embeddings[:, 0] = 2.0
    output[:, 0] = [LIKELY.get(token, 0.0) for token in tokens]
    writer.add_tensor("token_embd.weight", embeddings)
    writer.add_tensor("output.weight", output)
    add_ones("output_norm.weight")
    for block in range(BLOCKS):
        for projection in ("attn_q", "attn_k", "attn_v", "attn_output"):
            add(f"blk.{block}.{projection}.weight", WIDTH, WIDTH)
        add(f"blk.{block}.ffn_gate.weight", FEED_FORWARD, WIDTH)
        add(f"blk.{block}.ffn_up.weight", FEED_FORWARD, WIDTH)
        add(f"blk.{block}.ffn_down.weight", WIDTH, FEED_FORWARD)
        add_ones(f"blk.{block}.attn_norm.weight")
        add_ones(f"blk.{block}.ffn_norm.weight")
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_model(tmp_path_factory.mktemp("model") / "tiny.gguf")


@pytest.fixture(scope="session")
def make_tiny_model() -> Callable[..., Path]:
    return write_tiny_model


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Server:
    return shared_server("postgres", start_postgres, tmp_path_factory)


@pytest.fixture(scope="session")
def mariadb_server(tmp_path_factory: pytest.TempPathFactory) -> Server:
    return shared_server("mariadb", start_mariadb, tmp_path_factory)


def shared_server(
    kind: str, start: Callable[..., Server], tmp_path_factory: pytest.TempPathFactory
) -> Server:
    """One server for all the processes that run the tests; it ends with the process that began them."""
    is_worker = "PYTEST_XDIST_WORKER" in os.environ
    folder = tmp_path_factory.getbasetemp().parent if is_worker else tmp_path_factory.getbasetemp()
    with (folder / f"{kind}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        address = folder / f"{kind}.json"
        if not address.exists():
            try:
                server = start(asker=os.getppid() if is_worker else os.getpid())
            except ServerMissingError as error:
                if os.environ.get("CI"):
                    raise
                pytest.skip(f"NOT TESTED on a real server: {error}")
            address.write_text(json.dumps(asdict(server)))
        return Server(**json.loads(address.read_text()))
