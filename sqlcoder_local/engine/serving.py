"""llama-cpp-python's own server, started with a model placed as the engine would place it."""

import os
import socket
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from ipaddress import ip_address
from pathlib import Path
from typing import Final

from sqlcoder_local.engine.devices import read_devices
from sqlcoder_local.engine.gguf_header import GgufHeader, read_header
from sqlcoder_local.engine.gguf_soundness import check_sound
from sqlcoder_local.engine.llama_native import native_library
from sqlcoder_local.engine.memory_fit import Wishes, placed
from sqlcoder_local.engine.model_defaults import chosen_context_size, chosen_threads
from sqlcoder_local.engine.model_sizes import sizes_of
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.errors import UsageError

SERVER_MODULE: Final = "llama_cpp.server"
NEEDED: Final = ("fastapi", "uvicorn", "sse_starlette", "starlette_context", "pydantic_settings")
KV_TYPES: Final = {"f16": 1, "q8_0": 8, "q4_0": 2}
"""ggml's numbers of them (enum ggml_type in ggml.h)."""
CACHE_BYTES: Final = 1 << 30
"""Of read prompts, in memory: the server's cache on disk would be pickled."""
KEY_NAME: Final = "API_KEY"
IPV4: Final = 4
KEPT: Final = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES")
"""The server takes its settings from any variable of their name, such as MODEL or HOST; it gets no others."""


@dataclass(frozen=True, kw_only=True)
class Serving:
    """Where a model is served."""

    host: str = "127.0.0.1"
    port: int = 8000
    key: str | None = None


@dataclass(frozen=True, kw_only=True)
class ServerCommand:
    """A process to be started: its arguments and its environment."""

    arguments: tuple[str, ...]
    environment: Mapping[str, str]


def server_command(path: Path, options: EngineOptions, serving: Serving) -> ServerCommand:
    """Check and place a model, and say how it is served; raises ModelFileError and UsageError."""
    _check_installed()
    if not _is_loopback(serving.host) and serving.key is None:
        raise UsageError(
            f"Others could ask the model at {serving.host}, and there is no key.",
            "Put one into an environment variable, and name it with --api-key-env.",
        )
    header = read_header(path)
    check_sound(header)
    settings: dict[str, object] = {
        "model": path.absolute(),
        "model_alias": header.name,
        **_placement(header, options),
        **({"lora_path": options.lora.absolute()} if options.lora else {}),
        "cache": True,
        "cache_type": "ram",
        "cache_size": CACHE_BYTES,
        "interrupt_requests": False,
        # Hundreds of lines about tensors, that would hide who asked.
        "verbose": options.shows_log,
        "host": serving.host,
        "port": serving.port,
    }
    arguments = [piece for name, value in settings.items() for piece in (f"--{name}", str(value))]
    environment = {name: os.environ[name] for name in KEPT if name in os.environ}
    if serving.key is not None:
        # Not among the arguments, which everybody on the machine can read.
        environment[KEY_NAME] = serving.key
    return ServerCommand(arguments=(sys.executable, "-m", SERVER_MODULE, *arguments), environment=environment)


def check_free(serving: Serving) -> None:
    """Find out before a model is loaded whether the address can be listened at; raises UsageError."""
    try:
        address = ip_address("127.0.0.1" if serving.host == "localhost" else serving.host)
    except ValueError:
        # What a name stands for is found out by the server.
        return
    family = socket.AF_INET if address.version == IPV4 else socket.AF_INET6
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((str(address), serving.port))
    except OSError as error:
        raise UsageError(
            f"Port {serving.port} of {serving.host} cannot be listened at: {error.strerror}.",
            "Give another --port, or an address of this machine as --host.",
        ) from error


def _placement(header: GgufHeader, options: EngineOptions) -> dict[str, object]:
    wishes = Wishes(
        gpu_layers=options.gpu_layers,
        context_size=chosen_context_size(header, options.context_size),
        kv_type=options.kv_type,
        has_flash_attention=options.flash_attention != "off",
        is_forced=options.is_forced,
    )
    placement = placed(sizes_of(header), read_devices(native_library()), wishes)
    threads = chosen_threads(header, options.threads)
    return {
        "n_ctx": wishes.context_size,
        "n_gpu_layers": placement.gpu_layers,
        "n_threads": threads,
        # Else prompts are read with one a core, which wait for each other where other programs run.
        "n_threads_batch": threads,
        "flash_attn": options.flash_attention == "on",
        "type_k": KV_TYPES[options.kv_type],
        "type_v": KV_TYPES[options.kv_type],
    }


def _check_installed() -> None:
    missing: Sequence[str] = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise UsageError(
            f"The server needs packages that are not installed: {', '.join(missing)}.",
            "Install them with: pip install 'sqlcoder-local[serve]'.",
        )


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
