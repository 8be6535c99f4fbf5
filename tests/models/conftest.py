"""A hub of models on this machine, which the real client library talks to, and which can misbehave."""

import hashlib
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from sqlcoder_local.models.catalog import Shape
from tests.models.checkpoints import written_checkpoint
from tests.models.local_server import local_server

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGE = (".gguf", ".safetensors")
"""What a hub keeps outside git."""
PIECE_BYTES = 1 << 20


@dataclass
class Hub:
    """What the hub holds, how it misbehaves, and what it was asked."""

    url: str = ""
    files: dict[str, dict[str, bytes]] = field(default_factory=dict)
    """By repository, then by name."""
    licence: str | None = "cc-by-sa-4.0"
    statuses: dict[str, list[int]] = field(default_factory=dict)
    """By the beginning of a path: what to answer instead, one after the other, the last one for ever."""
    cut_after: list[int] = field(default_factory=list)
    """After so many bytes of a file the connection is closed, once for each number."""
    told_bytes: int = 0
    """A size to tell instead of the right one."""
    told_sha256: str = ""
    """A hash to tell instead of the right one."""
    seconds_per_piece: float = 0.0
    token: str = ""
    """Without it nothing is given out, where there is one."""
    asked: list[tuple[str, str]] = field(default_factory=list)
    """Path and range."""
    agents: set[str] = field(default_factory=set)

    def status(self, path: str) -> int:
        for beginning, statuses in self.statuses.items():
            if path.startswith(beginning):
                return statuses.pop(0) if len(statuses) > 1 else statuses[0]
        return 200

    def described(self, repository: str) -> dict[str, object]:
        return {
            "id": repository,
            "sha": COMMIT,
            "cardData": {"license": self.licence} if self.licence else {},
            "siblings": [self.sibling(name, content) for name, content in self.files[repository].items()],
        }

    def sibling(self, name: str, content: bytes) -> dict[str, object]:
        told: dict[str, object] = {"rfilename": name, "size": self.told_bytes or len(content)}
        if name.endswith(LARGE):
            sha256 = self.told_sha256 or hashlib.sha256(content).hexdigest()
            return told | {"lfs": {"sha256": sha256, "size": len(content), "pointerSize": 130}}
        whole = b"blob %d\0" % len(content) + content
        return told | {"blobId": hashlib.sha1(whole, usedforsecurity=False).hexdigest()}


def handler_of(hub: Hub) -> type[BaseHTTPRequestHandler]:  # noqa: C901 - a class, and what it serves
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

        def do_GET(self) -> None:
            path, _, _query = self.path.partition("?")
            hub.asked.append((path, self.headers.get("Range", "")))
            hub.agents.add(self.headers.get("User-Agent", ""))
            status = hub.status(path)
            if hub.token and self.headers.get("Authorization") != f"Bearer {hub.token}":
                status = 401
            api = re.fullmatch(r"/api/models/([^/]+/[^/]+)(?:/revision/[^/]+)?", path)
            file = re.fullmatch(rf"/([^/]+/[^/]+)/resolve/{COMMIT}/(.+)", path)
            if status != 200:
                self.answer(status, b"", {"Retry-After": "0"})
            elif api and api[1] in hub.files:
                self.answer(200, json.dumps(hub.described(api[1])).encode(), {})
            elif file and file[2] in hub.files.get(file[1], {}):
                self.give(hub.files[file[1]][file[2]])
            else:
                self.answer(404, b"", {"X-Error-Code": "RepoNotFound"})

        def give(self, content: bytes) -> None:
            start = int(self.headers.get("Range", "bytes=0-")[6:].partition("-")[0])
            told = {"Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}"} if start else {}
            rest = content[start:]
            cut = hub.cut_after.pop(0) if hub.cut_after else len(rest)
            self.answer(206 if start else 200, rest[:cut], told, length=len(rest))
            self.close_connection = cut < len(rest)

        def answer(self, status: int, body: bytes, told: dict[str, str], length: int | None = None) -> None:
            self.send_response(status)
            for name, value in told.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body) if length is None else length))
            self.end_headers()
            for start in range(0, len(body), PIECE_BYTES):
                try:
                    self.wfile.write(body[start : start + PIECE_BYTES])
                except OSError:
                    return
                time.sleep(hub.seconds_per_piece)

    return Handler


@pytest.fixture
def hub() -> Iterator[Hub]:
    """A hub that nobody but this machine sees."""
    with running_hub() as made:
        yield made


@contextmanager
def running_hub(certificate: Path | None = None) -> Iterator[Hub]:
    """Run a hub until the end of the block, with a certificate over TLS."""
    made = Hub()
    with local_server(handler_of(made), certificate) as port:
        made.url = f"http{'s' if certificate else ''}://127.0.0.1:{port}"
        yield made


@dataclass
class Home:
    """A person's folders, and the command line run in them."""

    folder: Path
    variables: dict[str, str]

    @property
    def store(self) -> Path:
        return self.folder / "data" / "sqlcoder-local" / "models"

    @property
    def left(self) -> set[str]:
        names = {path.name for path in self.store.iterdir()} if self.store.exists() else set()
        return names - {".import.lock"}

    def start(self, *arguments: str, **variables: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "sqlcoder_local", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.folder,
            env=os.environ | self.variables | variables,
        )

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        process = self.start(*arguments, **variables)
        told = process.communicate(timeout=120)
        return subprocess.CompletedProcess(arguments, process.returncode, *told)


@pytest.fixture
def make_home(tmp_path: Path) -> Callable[..., Home]:
    def make(**variables: str) -> Home:
        folder = tmp_path / "home"
        folder.mkdir()
        own = {
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "HF_HOME": str(folder / "hf"),
            "HF_TOKEN": "",
            "HF_HUB_DOWNLOAD_TIMEOUT": "2",
            "AI_AGENT": "somebody",
            "SQLCODER_OFFLINE": "",
        }
        return Home(folder=folder, variables=own | variables)

    return make


@pytest.fixture
def home(make_home: Callable[..., Home], hub: Hub) -> Home:
    return make_home(HF_ENDPOINT=hub.url)


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    shape = Shape(context=128, vocabulary=384, width=64, layers=2, heads=4, key_heads=2, feed_forward=96)
    return written_checkpoint("llama", shape, tmp_path_factory.mktemp("weights") / "checkpoint")
