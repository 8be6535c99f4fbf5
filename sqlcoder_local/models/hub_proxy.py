"""The proxy and the certificates that the environment puts between this machine and the hub."""

import os
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from sqlcoder_local.errors import UsageError

KINDS: Final = ("http", "https", "all")
"""Of addresses, each with a variable: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY."""
SOCKS: Final = frozenset({"socks5", "socks5h"})
HTTP: Final = frozenset({"http", "https"})
CERTIFICATES: Final = "SSL_CERT_FILE"


def check_way() -> None:
    """Refuse what no connection can be made with; raises UsageError, which repeats no password."""
    for kind in KINDS:
        if address := getproxies().get(kind, ""):
            _check_address(f"{kind.upper()}_PROXY", _with_scheme(address))
    certificates = os.environ.get(CERTIFICATES, "")
    if certificates and not Path(certificates).is_file():
        raise UsageError(
            f"{CERTIFICATES} names {certificates}, and there is no such file.",
            "Name the file of certificates to trust, or unset it.",
        )


def proxy_before(url: str) -> str:
    """Name the proxy, as host and port, that stands before an address; empty where there is none."""
    parts, proxies = urlsplit(url), getproxies()
    address = proxies.get(parts.scheme) or proxies.get("all", "")
    if not address or proxy_bypass(parts.hostname or ""):
        return ""
    return urlsplit(_with_scheme(address)).netloc.rpartition("@")[2]


def _check_address(variable: str, address: str) -> None:
    hint = f"Write {variable} as http://HOST:PORT, or http://USER:PASSWORD@HOST:PORT."
    try:
        parts = urlsplit(address)
        is_address = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        is_address = False
    if not is_address or parts.scheme not in HTTP | SOCKS:
        raise UsageError(f"{variable} is no address of a proxy.", hint)
    if parts.scheme in SOCKS and find_spec("socksio") is None:
        raise UsageError(
            f"{variable} names a SOCKS proxy, which takes a package that is not installed.",
            "Install it: pip install socksio. Or name an HTTP proxy.",
        )


def _with_scheme(address: str) -> str:
    return address if "://" in address else f"http://{address}"
