"""A server of models on loopback that does what a test tells it to, well or badly."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

FORCED = 'root ::= "'


@dataclass
class Behaviour:
    """What the server does; `asked` and `closed` tell what was done to it."""

    replies: list[str] = field(default_factory=lambda: ["SELECT 1"])
    """The last one is said again and again."""
    grammar_field: tuple[str, ...] | None = ("grammar",)
    model: str = "sqlcoder-7b-2"
    max_model_len: int | None = None
    context: int | None = 2048
    tokenizes: bool = True
    statuses: list[int] = field(default_factory=list)
    """Of the next completions, before they are answered at all."""
    retry_after: str | None = None
    error_body: bytes = b'{"error": {"message": "as it was told to"}}'
    breaks_after: int | None = None
    """Pieces of the answer, after which the connection ends."""
    piece_seconds: float = 0.0
    holds: Callable[[dict[str, Any]], None] = lambda _body: None
    """Called with each request before it is answered."""
    key: str | None = None
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    pieces_sent: int = 0
    at_once: int = 0
    most_at_once: int = 0
    lock: Any = field(default_factory=threading.Lock)


@contextmanager
def model_server(behaviour: Behaviour) -> Iterator[str]:
    """Serve on a free port; gives the address that is typed after --endpoint."""

    class Handler(_Handler):
        told = behaviour

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/v1"
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    told: Behaviour
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    """Head and body leave together: apart, the second waits until the first was confirmed."""

    def do_GET(self) -> None:
        told = self.told
        if self._is_locked_out():
            return
        if self.path == "/v1/models":
            entry: dict[str, Any] = {"id": told.model}
            if told.max_model_len:
                entry["max_model_len"] = told.max_model_len
            self._json(200, {"data": [entry]})
        elif self.path == "/props" and told.context:
            self._json(200, {"default_generation_settings": {"n_ctx": told.context}})
        else:
            self._json(404, {"error": {"message": "not found"}})

    def do_POST(self) -> None:
        told = self.told
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self._is_locked_out():
            return
        if self.path == "/tokenize" and told.tokenizes:
            text = body["content"]
            # A control token is one number where it counts as such, and letters where it does not.
            as_control = {"<|end|>": [7]} if body["parse_special"] else {}
            self._json(200, {"tokens": as_control.get(text) or [ord(letter) for letter in text]})
        elif self.path == "/v1/completions":
            self._complete(body)
        else:
            self._json(404, {"error": {"message": "not found"}})

    def _complete(self, body: dict[str, Any]) -> None:
        told = self.told
        grammar: Any = body
        for name in told.grammar_field or ():
            grammar = grammar.get(name, {}) if isinstance(grammar, dict) else {}
        if not body.get("stream"):
            word = grammar[len(FORCED) : -1] if isinstance(grammar, str) else "FROM shop"
            self._json(200, {"choices": [{"text": word}]})
            return
        with told.lock:
            told.asked.append(body)
            told.headers.append(dict(self.headers))
            status = told.statuses.pop(0) if told.statuses else 200
            reply = told.replies.pop(0) if len(told.replies) > 1 else told.replies[0]
            told.at_once += 1
            told.most_at_once = max(told.most_at_once, told.at_once)
        try:
            told.holds(body)
            if status != 200:
                self._bytes(status, told.error_body)
            else:
                self._stream(reply)
        finally:
            with told.lock:
                told.at_once -= 1

    def _stream(self, reply: str) -> None:
        told = self.told
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        for place, piece in enumerate([reply[at : at + 4] for at in range(0, len(reply), 4)]):
            if told.breaks_after == place:
                return
            time.sleep(told.piece_seconds)
            self._event({"choices": [{"text": piece, "finish_reason": None}]})
            told.pieces_sent += 1
        self._event({"choices": [{"text": "", "finish_reason": "stop"}]})
        self.wfile.write(b"data: [DONE]\n\n")

    def _event(self, event: dict[str, Any]) -> None:
        self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
        self.wfile.flush()

    def _is_locked_out(self) -> bool:
        if self.told.key is None or self.headers.get("Authorization") == f"Bearer {self.told.key}":
            return False
        self._json(401, {"error": {"message": "no key"}})
        return True

    def _json(self, status: int, value: object) -> None:
        self._bytes(status, json.dumps(value).encode())

    def _bytes(self, status: int, content: bytes) -> None:
        self.send_response(status)
        if self.told.retry_after:
            self.send_header("Retry-After", self.told.retry_after)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_told: object) -> None:
        """Keep the terminal of the tests quiet."""
