"""sqlcoder-local tui --web: who is let in, and the app in a real browser."""

import base64
import http.client
import os
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sqlcoder_local.cli.main import run

PATIENCE_SECONDS = 120
BROWSERS = (
    "chromium", "chromium-browser", "chrome-headless-shell", "google-chrome", "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)  # fmt: skip


@pytest.fixture
def serve(tmp_path):
    """Start the server, as a program of its own; gives it and its address."""
    script = tmp_path / "model.replies"
    script.write_text("SELECT COUNT(*) FROM customers\n", encoding="utf-8")
    folders = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("STATE", "CONFIG", "CACHE", "DATA")}
    started = []

    def begin(*options: str):
        server = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "sqlcoder_local",
                "tui",
                "demo",
                "--web",
                "--model",
                str(script),
                *options,
            ],
            env={**os.environ, "HOME": str(tmp_path), **folders},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        started.append(server)
        readable, _, _ = select.select([server.stdout], [], [], PATIENCE_SECONDS)
        assert readable, "no address was told"
        return server, server.stdout.readline().strip()

    yield begin
    for server in started:
        if server.poll() is None:
            server.send_signal(signal.SIGINT)
        server.communicate(timeout=PATIENCE_SECONDS)


def answer(address, path=None, **headers):
    """Ask for a page; gives its status, its headers and its text."""
    split = urlsplit(address)
    with closing(
        http.client.HTTPConnection(split.hostname, split.port, timeout=PATIENCE_SECONDS)
    ) as connection:
        connection.putrequest("GET", path or split.path, skip_host="Host" in headers)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        response = connection.getresponse()
        return response.status, response.headers, response.read().decode()


def wish_for_the_app(split, **headers):
    """The bytes that ask for the connection which the app runs over."""
    said = {
        "Host": split.netloc,
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": base64.b64encode(bytes(16)).decode(),
        **headers,
    }
    lines = [f"GET {split.path}ws HTTP/1.1", *(f"{name}: {value}" for name, value in said.items()), "", ""]
    return "\r\n".join(lines).encode()


def upgrade(address, **headers):
    """Ask for that connection; gives the first line of the reply."""
    split = urlsplit(address)
    with socket.create_connection((split.hostname, split.port), timeout=PATIENCE_SECONDS) as connection:
        connection.sendall(wish_for_the_app(split, **headers))
        return connection.recv(200).decode().splitlines()[0]


def test_only_who_knows_the_whole_address_is_let_in(serve):
    server, address = serve()
    split = urlsplit(address)
    assert split.hostname == "127.0.0.1"
    assert len(split.path.strip("/")) >= 32
    status, headers, text = answer(address)
    assert status == 200
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    # What the page names is the page's own.
    assert set(re.findall(r"(?:https?|wss?):[^\"'\s)]+", text)) == {
        found
        for found in re.findall(r"(?:https?|wss?):[^\"'\s)]+", text)
        if f"{split.netloc}{split.path}" in found
    }
    for path in (
        "/",
        "/ws",
        "/static/js/textual.js",
        f"{split.path[:-2]}x/",
        f"{split.path[:-1]}x/",
        "/favicon.ico",
    ):
        assert answer(address, path)[0] == 403, path
    assert answer(address, f"{split.path}static/js/textual.js")[0] == 200
    assert answer(address, f"{split.path}static/../../server.py")[0] in {403, 404}
    for host in ("evil.example", f"evil.example:{split.port}", "127.0.0.1", f"localhost:{split.port}"):
        assert answer(address, Host=host)[0] == 403, host
    assert answer(address, Origin="http://evil.example")[0] == 403
    assert " 403 " in upgrade(address, Origin="http://evil.example")
    assert " 403 " in upgrade(address, Host="evil.example")
    assert " 101 " in upgrade(address, Origin=f"http://{split.netloc}")
    server.send_signal(signal.SIGINT)
    out, error = server.communicate(timeout=PATIENCE_SECONDS)
    assert (server.returncode, out) == (0, "")
    assert "Traceback" not in error


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells where a program listens")
def test_it_listens_on_this_machine_alone(serve):
    _, address = serve()
    port = f":{urlsplit(address).port:04X}"
    lines = [line.split() for line in Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()]
    assert [line[1] for line in lines if line[3] == "0A" and line[1].endswith(port)] == [f"0100007F{port}"]


def test_each_run_has_another_secret(serve):
    (_, first), (_, second) = serve(), serve()
    assert urlsplit(first).path != urlsplit(second).path


def test_a_port_that_is_taken_is_told(capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert run(["tui", "demo", "--web", "--port", str(port)]) == 2
    assert f"Port {port} cannot be had" in capsys.readouterr().err


def test_more_pages_than_a_few_are_refused(serve):
    _, address = serve()
    split = urlsplit(address)
    opened = []
    try:
        for _ in range(4):
            connection = socket.create_connection((split.hostname, split.port), timeout=PATIENCE_SECONDS)
            opened.append(connection)
            connection.sendall(wish_for_the_app(split))
            assert connection.recv(12) == b"HTTP/1.1 101"
        assert " 503 " in upgrade(address)
    finally:
        for connection in opened:
            connection.close()


@pytest.fixture
def browser():
    """A real browser without a window; with CI set, one must be there."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        if os.environ.get("CI"):
            pytest.fail("no browser is installed: apt-get install chromium")
        pytest.skip("NOT TESTED in a real browser: none is installed (apt-get install chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.mark.slow
def test_a_question_is_answered_in_a_real_browser(serve, browser):
    server, address = serve()
    page = browser.new_page(viewport={"width": 1200, "height": 700})
    asked, problems, received = [], [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfailed", lambda request: problems.append(f"{request.url}: {request.failure}"))
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: message.type == "error" and problems.append(message.text))

    def watch(connection):
        asked.append(connection.url)
        connection.on("framereceived", lambda frame: received.append(as_text(frame)))

    page.on("websocket", watch)

    def until_drawn(text):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while text not in "".join(received):
            assert time.monotonic() < deadline, f"{text!r} was not drawn"
            page.wait_for_timeout(100)

    page.goto(address)
    page.wait_for_selector("body.-first-byte", timeout=PATIENCE_SECONDS * 1000)
    until_drawn("READ-ONLY")
    until_drawn("scripted")
    page.locator(".xterm-helper-textarea").focus()
    page.keyboard.type("How many customers are there?")
    page.keyboard.press("Enter")
    until_drawn("1 row")
    assert problems == []
    page.keyboard.press("Control+q")
    page.wait_for_selector("body.-closed #ended", timeout=PATIENCE_SECONDS * 1000)
    assert page.locator("#ended").is_visible()
    split = urlsplit(address)
    assert [
        url for url in asked if urlsplit(url).netloc != split.netloc and not url.startswith("data:")
    ] == []
    # The fonts are those that are served here.
    assert page.evaluate("document.fonts.check('16px \"Roboto Mono\"')")
    page.close()
    server.send_signal(signal.SIGINT)
    server.wait(timeout=PATIENCE_SECONDS)


@pytest.mark.slow
def test_an_app_ends_with_its_page(serve, browser):
    server, address = serve()
    page = browser.new_page()
    page.goto(address)
    page.wait_for_selector("body.-first-byte", timeout=PATIENCE_SECONDS * 1000)
    assert descendants(server.pid)
    page.close()
    deadline = time.monotonic() + PATIENCE_SECONDS
    while descendants(server.pid):
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_an_app_ends_when_its_server_is_killed(serve):
    server, address = serve()
    split = urlsplit(address)
    with socket.create_connection((split.hostname, split.port), timeout=PATIENCE_SECONDS) as connection:
        connection.sendall(wish_for_the_app(split))
        received = b""
        while b"READ-ONLY" not in received:
            received += connection.recv(65536)
        apps = descendants(server.pid)
        assert apps
        server.kill()
        deadline = time.monotonic() + PATIENCE_SECONDS
        while any(is_alive(pid) for pid in apps):
            assert time.monotonic() < deadline
            time.sleep(0.1)


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # One that has ended and that nobody has waited for is still listed.
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return bool(state.stdout.strip()) and not state.stdout.startswith("Z")


def as_text(frame):
    return frame if isinstance(frame, str) else frame.decode("utf-8", "replace")


def descendants(pid):
    """The processes that a process started, and those that they did."""
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False)
    below = [int(child) for child in children.stdout.split()]
    return below + [further for child in below for further in descendants(child)]
