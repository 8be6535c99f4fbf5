import socket

import pytest

from sqlcoder_local.engine import remote_address
from sqlcoder_local.engine.remote_address import checked_address
from sqlcoder_local.errors import EndpointError, UsageError


def resolves(monkeypatch, *addresses):
    entries = [(None, None, None, "", (address, 80)) for address in addresses]
    monkeypatch.setattr(remote_address.socket, "getaddrinfo", lambda *_a, **_k: entries)


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("http://127.0.0.1:8000/v1", "http://127.0.0.1:8000/v1"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/v1"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/v1"),
        ("http://127.0.0.1:8000/v1/", "http://127.0.0.1:8000/v1"),
        ("http://127.0.0.1:8000/v1/completions", "http://127.0.0.1:8000/v1"),
        ("https://[::1]:8000/llm/v1", "https://[::1]:8000/llm/v1"),
    ],
)
def test_an_address_is_taken_as_people_write_it(typed, base):
    address = checked_address(typed, allows_public=False)
    assert (address.base, address.is_loopback) == (base, True)
    assert address.root == base.removesuffix("/v1")


@pytest.mark.parametrize(
    "typed",
    ["", "localhost:8000", "ftp://127.0.0.1/", "http://", "http://127.0.0.1:99999/v1", "http://h/?a=b"],
)
def test_what_is_no_address_is_refused(typed):
    with pytest.raises(UsageError, match="is no endpoint"):
        checked_address(typed, allows_public=False)


def test_a_key_in_the_address_is_refused_and_not_repeated():
    with pytest.raises(UsageError) as caught:
        checked_address("http://user:hunter2@127.0.0.1/v1", allows_public=False)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("inside", ["10.0.0.5", "192.168.1.2", "172.16.9.9", "fd00::1", "fe80::1%eth0"])
def test_private_networks_need_no_flag(monkeypatch, inside):
    resolves(monkeypatch, inside)
    assert not checked_address("http://box.office:8000/v1", allows_public=False).is_loopback


@pytest.mark.parametrize("found", [["8.8.8.8"], ["10.0.0.5", "8.8.8.8"], ["2001:4860:4860::8888"]])
def test_a_public_address_needs_a_flag(monkeypatch, found):
    resolves(monkeypatch, *found)
    with pytest.raises(UsageError, match="public address") as caught:
        checked_address("https://llm.example/v1", allows_public=False)
    assert "--allow-remote" in caught.value.hint
    assert checked_address("https://llm.example/v1", allows_public=True).host == "llm.example"


def test_a_name_that_nobody_knows_is_told(monkeypatch):
    def fails(*_arguments, **_named):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(remote_address.socket, "getaddrinfo", fails)
    with pytest.raises(EndpointError, match="No machine is known"):
        checked_address("http://nowhere.invalid/v1", allows_public=False)
