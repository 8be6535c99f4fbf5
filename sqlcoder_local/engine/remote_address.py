"""Where an endpoint lies, and its key: on this machine or a private network, unless more is allowed."""

import os
import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

from sqlcoder_local.errors import EndpointError, UsageError

PORTS = {"http": 80, "https": 443}
COMPLETIONS, VERSION = "/completions", "/v1"


@dataclass(frozen=True, kw_only=True)
class Address:
    """A checked address."""

    base: str
    """Ends in /v1, as the clients of this protocol expect it."""
    host: str
    is_loopback: bool

    @property
    def root(self) -> str:
        """The server itself, where llama.cpp answers what the protocol does not know."""
        return self.base.removesuffix(VERSION)


def checked_address(url: str, *, allows_public: bool) -> Address:
    """Take an address apart and look up where it leads; raises UsageError and EndpointError.

    Every address of the name is looked at: a name may stand for several.
    """
    parts = urlsplit(url)
    try:
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if parts.scheme not in PORTS or not host or parts.query or parts.fragment:
        raise UsageError(
            f"{_without_password(url)!r} is no endpoint.",
            "Write it as http://HOST:PORT/v1, as llama-server and vLLM print it.",
        )
    if parts.username or parts.password:
        raise UsageError(
            "A key in the address of an endpoint is seen by everyone on this machine.",
            "Put it into an environment variable, and name that with --api-key-env.",
        )
    found = addresses_of(host, port or PORTS[parts.scheme], allows_public=allows_public)
    path = parts.path.rstrip("/").removesuffix(COMPLETIONS)
    base = f"{parts.scheme}://{parts.netloc}{path if path.endswith(VERSION) else path + VERSION}"
    return Address(base=base, host=host, is_loopback=all(address.is_loopback for address in found))


def addresses_of(host: str, port: int, *, allows_public: bool) -> list[IPv4Address | IPv6Address]:
    """Look up where a name leads; raises EndpointError, and UsageError for what is public and may not be."""
    found = [ip_address(text.partition("%")[0]) for text in _addresses(host, port)]
    public = [address for address in found if not (address.is_private or address.is_link_local)]
    if public and not allows_public:
        raise UsageError(
            f"{host} is a public address ({public[0]}): questions and the schema would leave the house.",
            "If that is meant, add --allow-remote.",
        )
    return found


def key_from(variable: str | None) -> str | None:
    """Read the key from the environment; raises UsageError for a variable that is not set."""
    if variable is None:
        return None
    if not (key := os.environ.get(variable, "").strip()):
        raise UsageError(f"The environment variable {variable} is not set.", "Put the key into it.")
    return key


def _addresses(host: str, port: int) -> list[str]:
    try:
        return [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    except OSError as error:
        raise EndpointError(
            f"No machine is known by the name {host}: {error.strerror or error}.",
            "Check the address, and that the network is up.",
        ) from error


def _without_password(url: str) -> str:
    return url.rpartition("@")[2]
