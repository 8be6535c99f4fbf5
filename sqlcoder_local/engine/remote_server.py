"""A server of models, spoken to over HTTP; what goes wrong there becomes a sentence."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final, Self

import httpx2
import stamina

from sqlcoder_local.engine.remote_address import Address
from sqlcoder_local.errors import EndpointError
from sqlcoder_local.visible_text import visible

CONNECT_SECONDS: Final = 5.0
SILENCE_SECONDS: Final = 300.0
"""A long schema takes a processor minutes to read before it says anything."""
ATTEMPTS, MOST_WAITING_SECONDS = 4, 30.0
PASSING: Final = frozenset({429, 502, 503, 504})
"""What may be over in a moment: too many questions, a model that is still being loaded."""
MOST_QUOTED = 200
LONGEST_EVENT = 1_000_000
"""In characters; a piece of an answer is a few dozen."""

SENTENCES: Final = {
    401: ("wants a key, or another one", "Put the key into a variable and name it with --api-key-env."),
    403: ("does not let this key in", "Ask whoever runs the server for one that may use the model."),
    404: (
        "does not know this address or model",
        "Check that the address ends in /v1, and the name after -m.",
    ),
    413: ("finds the prompt too large", "Ask about fewer tables with --table, or --no-table."),
    429: ("is too busy", "Try again in a while."),
}

# Without hooks nothing is logged: a line on standard error would stand in the middle of the terminal app.
stamina.instrumentation.set_on_retry_hooks(())


@dataclass(frozen=True, kw_only=True)
class Access:
    """How a server is reached."""

    address: Address
    key: str | None = None
    silence_seconds: float = SILENCE_SECONDS


class Server:
    """One server; every method raises EndpointError with a sentence."""

    def __init__(self, access: Access) -> None:
        self._host = access.address.host
        self._client = httpx2.AsyncClient(
            headers={"Authorization": f"Bearer {access.key}"} if access.key else {},
            timeout=httpx2.Timeout(access.silence_seconds, connect=CONNECT_SECONDS),
            follow_redirects=False,
            # A proxy of the environment is for the world outside, not for this machine.
            trust_env=not access.address.is_loopback,
        )

    async def get(self, url: str) -> object | None:
        """What lies at an address; None where the server knows no such address."""
        return await self._json("GET", url, None)

    async def post(self, url: str, body: Mapping[str, Any]) -> object | None:
        """What the server makes of a body; None where it knows no such address or does not take it."""
        return await self._json("POST", url, body)

    async def events(self, url: str, body: Mapping[str, Any]) -> AsyncIterator[dict[str, Any]]:
        """The events of a streamed answer; leaving early closes the connection, and the server stops."""
        async with self._answered("POST", url, body) as response:
            if response.status_code != httpx2.codes.OK:
                raise self._refused(response, await response.aread())
            try:
                async for event in httpx2.EventSource(response, max_event_size=LONGEST_EVENT):
                    if event.data.strip() == "[DONE]":
                        return
                    parsed = self._parsed(event.data)
                    yield parsed if isinstance(parsed, dict) else {}
            except (httpx2.TransportError, httpx2.SSEError) as error:
                raise EndpointError(
                    f"{self._host} broke off in the middle of its answer.",
                    "Ask again; if it stays so, look at the log of the server.",
                ) from error
        raise EndpointError(f"{self._host} ended its answer without saying so.", "Ask again.")

    async def close(self) -> None:
        """Let go of the connections."""
        await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _json(self, method: str, url: str, body: Mapping[str, Any] | None) -> object | None:
        async with self._answered(method, url, body) as response:
            content = await response.aread()
            if (
                response.status_code in {401, 403, 429}
                or response.status_code >= httpx2.codes.INTERNAL_SERVER_ERROR
            ):
                raise self._refused(response, content)
            return self._parsed(content) if response.status_code == httpx2.codes.OK else None

    @asynccontextmanager
    async def _answered(
        self, method: str, url: str, body: Mapping[str, Any] | None
    ) -> AsyncIterator[httpx2.Response]:
        """Send, again and again while what stands in the way may pass."""
        request = self._client.build_request(method, url, json=body)
        try:
            async for attempt in stamina.retry_context(
                on=_waiting_time,
                attempts=ATTEMPTS,
                timeout=MOST_WAITING_SECONDS,
                wait_initial=0.2,
                wait_max=5.0,
            ):
                with attempt:
                    response = await self._client.send(request, stream=True)
                    if response.status_code in PASSING and attempt.num < ATTEMPTS:
                        await response.aclose()
                        response.raise_for_status()
        except httpx2.HTTPStatusError as error:
            raise self._refused(error.response, b"") from error
        except httpx2.TransportError as error:
            raise self._unreached(error) from error
        try:
            yield response
        finally:
            await response.aclose()

    def _unreached(self, error: httpx2.TransportError) -> EndpointError:
        if isinstance(error, httpx2.TimeoutException):
            return EndpointError(f"{self._host} did not answer in time.", "Try again, or look at the server.")
        if "CERTIFICATE" in str(error).upper():
            return EndpointError(
                f"This machine does not trust the certificate of {self._host}: {visible(str(error))}.",
                "Name the authority's file in SSL_CERT_FILE, or use the name the certificate is for.",
            )
        return EndpointError(f"{self._host} is not reached.", "Check the address, and that the server runs.")

    def _refused(self, response: httpx2.Response, content: bytes) -> EndpointError:
        says, hint = SENTENCES.get(response.status_code, (f"answered with status {response.status_code}", ""))
        quoted = _message_in(content).rstrip(".")
        return EndpointError(
            f"{self._host} {says}{f': {quoted}' if quoted else ''}.",
            hint or "Look at the log of the server.",
        )

    def _parsed(self, text: str | bytes) -> object:
        try:
            parsed = json.loads(text[: LONGEST_EVENT + 1])
        except ValueError as error:
            raise EndpointError(
                f"{self._host} does not speak the protocol of OpenAI's completions.", "Check the address."
            ) from error
        if isinstance(parsed, dict) and isinstance(parsed.get("error"), dict | str):
            raise EndpointError(f"{self._host} failed: {_message_in(str(text).encode())}", "Look at its log.")
        return parsed


def _waiting_time(error: Exception) -> bool | float:
    """Whether to try again, and after how long where the server says so."""
    if isinstance(error, httpx2.HTTPStatusError):
        said = error.response.headers.get("Retry-After", "")
        return min(float(said), MOST_WAITING_SECONDS) if said.isdecimal() else True
    return isinstance(error, httpx2.ConnectError) and "CERTIFICATE" not in str(error).upper()


def _message_in(content: bytes) -> str:
    """What a server says of its own error, on one line and short."""
    text = content[: 10 * MOST_QUOTED].decode("utf-8", "replace")
    try:
        told = json.loads(content)
        error = told.get("error", told.get("detail", told.get("message", "")))
        text = str(error.get("message", "") if isinstance(error, dict) else error)
    except (ValueError, AttributeError):
        text = "" if "<html" in text.lower() else text
    return visible(" ".join(text.split()))[:MOST_QUOTED]
