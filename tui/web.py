"""The terminal app as a page: served on this machine alone, to whoever has the address with its secret."""

import secrets
import shlex
import socket
import sys
from collections.abc import Awaitable, Callable
from contextlib import redirect_stdout
from importlib.resources import files
from typing import Final

import aiohttp_jinja2
import jinja2
from aiohttp import web
from textual_serve.server import Server

from sqlcoder_local.errors import UsageError

HOST: Final = "127.0.0.1"
TOKEN_BYTES: Final = 24
MOST_PAGES: Final = 4
"""Pages that are open at once; each runs an app with a model of its own."""
SHUTDOWN_SECONDS: Final = 2.0
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Page:
    """One run of the server: what a request must say, and what it gets."""

    def __init__(self, arguments: list[str], *, title: str, port: int) -> None:
        """Take the arguments that start the app, and a port that is ours."""
        self.token = secrets.token_urlsafe(TOKEN_BYTES)
        self.origin = f"http://{HOST}:{port}"
        self._host = f"{HOST}:{port}"
        self._open = 0
        # The app sees from its parent that we are gone, so that no shell may stand between.
        command = "exec " + shlex.join([sys.executable, "-m", "sqlcoder_local", *arguments])
        self._server = Server(command, host=HOST, port=port, title=title, public_url=self.origin)

    @property
    def address(self) -> str:
        """What a person opens."""
        return f"{self.origin}/{self.token}/"

    def application(self) -> web.Application:
        """Everything lies behind the secret; nothing is fetched from elsewhere."""
        application = web.Application(middlewares=[self._only_ours])
        aiohttp_jinja2.setup(application, loader=jinja2.FileSystemLoader(str(files("tui") / "page")))
        root = f"/{self.token}"
        application.add_routes(
            [
                web.get(f"{root}/", self._server.handle_index, name="index"),
                web.get(f"{root}/ws", self._counted, name="websocket"),
                web.static(f"{root}/static", self._server.statics_path, name="static"),
            ]
        )
        application.on_response_prepare.append(self._guard)
        return application

    @web.middleware
    async def _only_ours(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Refuse who does not know the secret, and pages of others that found out where we listen."""
        said = request.path.split("/")[1]
        knows = secrets.compare_digest(said.encode(), self.token.encode())
        is_ours = request.headers.get("Host") == self._host
        if not (knows and is_ours and request.headers.get("Origin", self.origin) == self.origin):
            raise web.HTTPForbidden(
                text="Open the whole address that sqlcoder-local tui --web has printed.\n"
            )
        return await handler(request)

    async def _counted(self, request: web.Request) -> web.StreamResponse:
        if self._open >= MOST_PAGES:
            raise web.HTTPServiceUnavailable(text=f"{MOST_PAGES} pages are open already.\n")
        self._open += 1
        try:
            return await self._server.handle_websocket(request)
        finally:
            self._open -= 1

    async def _guard(self, _request: web.Request, response: web.StreamResponse) -> None:
        """Tell the browser to fetch nothing from elsewhere, and to keep nothing."""
        response.headers["Content-Security-Policy"] = (
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self';"
            f" img-src 'self' data:; connect-src ws://{self._host}; base-uri 'none'; form-action 'none';"
            " frame-ancestors 'none'"
        )
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Cache-Control"] = "no-store"


def serve(arguments: list[str], *, title: str, port: int, on_ready: Callable[[str], None]) -> None:
    """Serve until Ctrl-C; `on_ready` gets the address. Port 0 is any free one. Raises UsageError."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, port))
            listening.listen()
        except OSError as error:
            raise UsageError(
                f"Port {port} cannot be had: {error.strerror}.", "Give another --port."
            ) from error
        page = Page(arguments, title=title, port=listening.getsockname()[1])
        application = page.application()
        application.on_startup.append(_telling(lambda: on_ready(page.address)))
        # What an app says last goes to standard output there.
        with redirect_stdout(sys.stderr):
            web.run_app(application, sock=listening, print=None, shutdown_timeout=SHUTDOWN_SECONDS)


def _telling(tell: Callable[[], None]) -> Callable[[web.Application], Awaitable[None]]:
    async def started(_application: web.Application) -> None:
        tell()

    return started
