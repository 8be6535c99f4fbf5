"""A small forward proxy on this machine: requests in full, and tunnels by CONNECT; it can want a password."""

import base64
import select
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler
from urllib.parse import urlsplit

from tests.models.local_server import local_server

PIECE_BYTES = 1 << 16
HOP_BY_HOP = {"proxy-connection", "proxy-authorization", "connection", "keep-alive"}


@dataclass
class ForwardProxy:
    """Where it listens, what it wants, and what went through."""

    port: int = 0
    user: str = ""
    """With the password behind a colon; nobody is asked where it is empty."""
    refuses: int = 0
    """A status that it answers everything with."""
    cut_after: list[int] = field(default_factory=list)
    """After so many bytes of an answer the connection is closed, once for each number."""
    asked: list[str] = field(default_factory=list)
    """Methods and addresses."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def url_with_user(self) -> str:
        return f"http://{self.user}@127.0.0.1:{self.port}"


@contextmanager
def forward_proxy(**wishes: object) -> Iterator[ForwardProxy]:
    """Run a proxy until the end of the block."""
    made = ForwardProxy(**wishes)  # type: ignore[arg-type]
    with local_server(handler_of(made)) as made.port:
        yield made


def handler_of(proxy: ForwardProxy) -> type[BaseHTTPRequestHandler]:  # noqa: C901 - a class, and what it serves
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

        def is_let_through(self) -> bool:
            proxy.asked.append(f"{self.command} {self.path}")
            wanted = f"Basic {base64.b64encode(proxy.user.encode()).decode()}"
            status = proxy.refuses
            if proxy.user and self.headers.get("Proxy-Authorization") != wanted:
                status = 407
            if status:
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()
            return not status

        def do_GET(self) -> None:
            if not self.is_let_through():
                return
            address = urlsplit(self.path)
            kept = {name: text for name, text in self.headers.items() if name.lower() not in HOP_BY_HOP}
            hub = HTTPConnection(address.hostname or "", address.port or 80)
            hub.request("GET", address._replace(scheme="", netloc="").geturl(), headers=kept)
            answer = hub.getresponse()
            self.send_response(answer.status)
            for name, text in answer.getheaders():
                if name.lower() not in HOP_BY_HOP:
                    self.send_header(name, text)
            self.end_headers()
            rest = proxy.cut_after.pop(0) if proxy.cut_after else answer.length or 0
            while rest > 0 and (piece := answer.read(min(PIECE_BYTES, rest))):
                self.wfile.write(piece)
                rest -= len(piece)
            self.close_connection = True
            hub.close()

        def do_CONNECT(self) -> None:
            if not self.is_let_through():
                return
            host, _, port = self.path.partition(":")
            with socket.create_connection((host, int(port))) as hub:
                self.send_response(200)
                self.end_headers()
                ends = {self.connection: hub, hub: self.connection}
                while True:
                    for end in select.select(list(ends), [], [])[0]:
                        try:
                            piece = end.recv(PIECE_BYTES)
                        except ConnectionResetError:
                            piece = b""
                        if not piece:
                            self.close_connection = True
                            return
                        ends[end].sendall(piece)

    return Handler
