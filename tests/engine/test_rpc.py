"""Models over several machines: what is typed, what is refused, and llama.cpp without it."""

import socket

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.engine import remote_address
from sqlcoder_local.engine.backends import read_backends
from sqlcoder_local.engine.llama_native import native_library
from sqlcoder_local.engine.options import RpcServers
from sqlcoder_local.engine.rpc import add_servers, checked_servers, has_rpc
from sqlcoder_local.errors import EndpointError, UsageError


def checked(*typed, allows_public=False):
    return checked_servers(RpcServers(addresses=typed, allows_public=allows_public)).addresses


def resolves(monkeypatch, *found):
    entries = [(None, None, None, "", (address, 80)) for address in found]
    monkeypatch.setattr(remote_address.socket, "getaddrinfo", lambda *_a, **_k: entries)


def test_names_become_the_numbers_that_were_checked(monkeypatch):
    resolves(monkeypatch, "fd00::1", "10.0.0.5")
    assert checked("mac-1.office:50052") == ("10.0.0.5:50052",)


@pytest.mark.parametrize(
    "typed", ["", "host", "host:", ":1", "host:0", "host:70000", "host:1x", "[::1]:5", "http://h:1", "a b:1"]
)
def test_what_is_no_server_is_refused(typed):
    with pytest.raises(UsageError, match="is no RPC server"):
        checked(typed)


def test_a_public_machine_needs_a_flag(monkeypatch):
    resolves(monkeypatch, "10.0.0.5", "8.8.8.8")
    with pytest.raises(UsageError, match="public address") as caught:
        checked("mac-1.office:50052")
    assert "--allow-remote" in caught.value.hint
    assert checked("mac-1.office:50052", allows_public=True) == ("10.0.0.5:50052",)


def test_a_machine_of_ipv6_alone_is_told(monkeypatch):
    resolves(monkeypatch, "fd00::1")
    with pytest.raises(UsageError, match="no IPv4 address"):
        checked("mac-1.office:50052")


def test_a_server_is_named_once():
    with pytest.raises(UsageError, match="each of them once"):
        checked("127.0.0.1:5", "127.0.0.1:5")


def test_offline_means_no_other_machine(monkeypatch):
    monkeypatch.setenv("SQLCODER_OFFLINE", "1")
    with pytest.raises(UsageError, match="rule out"):
        checked("127.0.0.1:50052")


def test_a_llama_cpp_without_rpc_says_how_to_build_one(capsys):
    library = native_library()
    assert has_rpc(library) == read_backends().has_rpc == ("RPC" in read_backends().names)
    if has_rpc(library):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            gone = f"127.0.0.1:{free.getsockname()[1]}"
        with pytest.raises(EndpointError, match="is not reached"):
            add_servers(library, RpcServers(addresses=(gone,)))
        return
    with pytest.raises(UsageError, match="compiled without RPC") as caught:
        add_servers(library, RpcServers(addresses=("127.0.0.1:1",)))
    assert "GGML_RPC=on" in caught.value.hint
    assert run(["ask", "demo", "How many customers?", "--rpc", "127.0.0.1:1"]) == 2
    assert "compiled without RPC" in capsys.readouterr().err


def test_an_endpoint_and_several_machines_do_not_go_together(capsys):
    asked = ["ask", "demo", "a", "--rpc", "127.0.0.1:1", "--endpoint", "http://127.0.0.1:1/v1"]
    assert run(asked) == 2
    assert "Leave one out" in capsys.readouterr().err
