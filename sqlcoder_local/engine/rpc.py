"""Layers of a model on other machines, which llama.cpp's RPC servers keep and compute."""

import ctypes
import socket
from dataclasses import replace
from ipaddress import IPv4Address
from typing import Final

from sqlcoder_local.engine.options import RpcServers
from sqlcoder_local.engine.remote_address import addresses_of
from sqlcoder_local.errors import EndpointError, UsageError
from sqlcoder_local.offline import refuse_if_offline

BACKEND: Final = b"RPC"
ADD_SERVER: Final = b"ggml_backend_rpc_add_server"
MOST_SERVERS: Final = 16
"""GGML_RPC_MAX_SERVERS in ggml-rpc.h."""
HIGHEST_PORT: Final = 65_535
CONNECT_SECONDS: Final = 5.0
BUILD_HINT: Final = (
    'Build it so: CMAKE_ARGS="-DGGML_RPC=on" pip install --force-reinstall --no-cache-dir'
    " --no-binary llama-cpp-python llama-cpp-python"
)


def checked_servers(servers: RpcServers) -> RpcServers:
    """Look up every machine, and give their numbers: what was checked is what llama.cpp connects to.

    Raises UsageError and EndpointError.
    """
    if len(set(servers.addresses)) != len(servers.addresses) or len(servers.addresses) > MOST_SERVERS:
        raise UsageError(
            f"--rpc takes up to {MOST_SERVERS} servers, each of them once.", "Leave the others out."
        )
    return replace(servers, addresses=tuple(_checked(typed, servers) for typed in servers.addresses))


def has_rpc(library: ctypes.CDLL) -> bool:
    """Tell whether this llama.cpp was compiled with it."""
    return _backend(library) is not None


def add_servers(library: ctypes.CDLL, servers: RpcServers) -> None:
    """Let llama.cpp take the machines for cards; raises UsageError and EndpointError.

    Each is tried first: llama.cpp ends its process where one does not answer.
    """
    backend = _backend(library)
    if backend is None:
        raise UsageError("This llama.cpp was compiled without RPC, which --rpc needs.", BUILD_HINT)
    library.ggml_backend_reg_get_proc_address.restype = ctypes.c_void_p
    library.ggml_backend_reg_get_proc_address.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    library.ggml_backend_register.argtypes = [ctypes.c_void_p]
    add_server = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_char_p)(
        library.ggml_backend_reg_get_proc_address(backend, ADD_SERVER)
    )
    for address in servers.addresses:
        _try(address)
        library.ggml_backend_register(add_server(address.encode("ascii")))


def _backend(library: ctypes.CDLL) -> int | None:
    library.ggml_backend_reg_by_name.restype = ctypes.c_void_p
    library.ggml_backend_reg_by_name.argtypes = [ctypes.c_char_p]
    backend: int | None = library.ggml_backend_reg_by_name(BACKEND)
    return backend


def _checked(typed: str, servers: RpcServers) -> str:
    refuse_if_offline(typed)
    host, _, port = typed.strip().rpartition(":")
    is_port = port.isascii() and port.isdigit() and 0 < int(port) <= HIGHEST_PORT
    if not host or not is_port or not host.isprintable() or set(host) & set("/@:[] "):
        raise UsageError(f"{typed!r} is no RPC server.", "Write it as HOST:PORT, several with commas.")
    found = addresses_of(host, int(port), allows_public=servers.allows_public)
    for address in found:
        if isinstance(address, IPv4Address):
            return f"{address}:{port}"
    raise UsageError(f"{host} has no IPv4 address, and llama.cpp's RPC knows no others.", "Name another.")


def _try(address: str) -> None:
    host, _, port = address.partition(":")
    try:
        socket.create_connection((host, int(port)), timeout=CONNECT_SECONDS).close()
    except OSError as error:
        raise EndpointError(
            f"The RPC server {address} is not reached: {error.strerror or error}.",
            f"Start it there: ggml-rpc-server --host {host} --port {port}",
        ) from error
