"""A model on another machine, asked over OpenAI's completions protocol."""

import asyncio
import re
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePath
from threading import Thread
from time import perf_counter
from types import TracebackType
from typing import Any, Final, Self, TypeVar

from sqlcoder_local.engine.engine import Candidate, Generation, GrammarNotation, Request
from sqlcoder_local.engine.model_defaults import DEFAULT_CONTEXT_SIZE
from sqlcoder_local.engine.options import Endpoint
from sqlcoder_local.engine.remote_address import checked_address, key_from
from sqlcoder_local.engine.remote_kinds import Kind, kind_of, tokens_of
from sqlcoder_local.engine.remote_server import Access, Server
from sqlcoder_local.engine.whereabouts import Whereabouts
from sqlcoder_local.errors import CancelledError, EndpointError, UsageError
from sqlcoder_local.offline import refuse_if_offline
from sqlcoder_local.prompt.formats import FORMATS, format_named, recognised_format
from sqlcoder_local.prompt.prompt import Prompt

POLL_SECONDS: Final = 0.02
CHARACTERS_PER_TOKEN: Final = 3
"""Where a server cannot count: English and SQL take about four, so that this counts too many."""
CONTROL_SPELLING: Final = re.compile(r"<(?=[|/a-z])|\[(?=/?[A-Z]+\])")
"""How the control tokens of these families begin: <|endoftext|>, <s>, </s>, [INST]."""

IsCancelled = Callable[[], bool]
T = TypeVar("T")


def _ignore(_text: str) -> None:
    """Hear what nobody asked for."""


@dataclass
class _Writing:
    """An answer as far as it has come."""

    text: str = ""
    pieces: int = 0
    is_complete: bool = False
    first_at: float | None = None


class RemoteEngine:
    """Sends prompts with their grammar, and reads the answer as it is written; several threads may ask.

    One text is followed, not several: the protocol has no beams.
    """

    grammar_notation: GrammarNotation = "gbnf"

    def __init__(self, endpoint: Endpoint, *, prompt_format: str | None, context_size: int | None) -> None:
        """Ask the server what it is; raises EndpointError and UsageError."""
        refuse_if_offline(endpoint.url)
        self._address = checked_address(endpoint.url, allows_public=endpoint.allows_public)
        access = Access(address=self._address, key=key_from(endpoint.key_variable))
        self._free = asyncio.Semaphore(endpoint.at_once)
        # One loop for all requests keeps connections open between questions; on a thread of its own, since
        # several threads may ask at the same time, and one where a loop runs already, as the terminal app's.
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="endpoint", daemon=True)
        self._thread.start()
        self._is_closed = False
        self._server = Server(access)
        try:
            self._kind = self._done(kind_of(self._server, self._address, model=endpoint.model))
            self.prompt_format = _format_of(self._kind, prompt_format)
        except BaseException:
            self.close()
            raise
        self.model_name = f"{PurePath(self._kind.model).name} at {self._address.host}"
        self.whereabouts = Whereabouts(address=self._address.base)
        self._notes: tuple[str, ...] = ()
        if not self._kind.grammar_field:
            self._notes = (f"{self._address.host} does not hold its model to a grammar; its SQL is checked.",)
        self.context_size = context_size or self._kind.context_size or DEFAULT_CONTEXT_SIZE

    def count_tokens(self, prompt: Prompt) -> int:
        """Have the server count, or guess high."""
        counted = None
        if self._kind.tokenizes:
            # In one request, not one a segment: a schema that is fitted is counted several times.
            counting = tokens_of(
                self._server, self._address, prompt.text, parse_special=True, add_special=True
            )
            counted = self._done(counting)
        return len(prompt.text.encode()) // CHARACTERS_PER_TOKEN + 1 if counted is None else len(counted)

    def generate(
        self,
        prompt: Prompt,
        *,
        grammar: str | None,
        max_tokens: int,
        beams: int = 1,
        seed: int = 0,
        on_text: Callable[[str], None],
        is_cancelled: IsCancelled,
    ) -> Generation:
        """Continue the prompt; raises EndpointError and CancelledError."""
        request = Request(prompt=prompt, grammar=grammar, max_tokens=max_tokens, beams=beams, seed=seed)
        return self._run(self._generation(request, on_text), is_cancelled)

    def generate_many(self, requests: Sequence[Request], *, is_cancelled: IsCancelled) -> list[Generation]:
        """Keep the server busy with several requests; the answers come in the order of the requests."""
        return self._run(self._generations(requests), is_cancelled)

    def close(self) -> None:
        """Let go of the connections; a second call does nothing."""
        if not self._is_closed:
            self._is_closed = True
            self._done(self._server.close())
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _run(self, work: Coroutine[Any, Any, T], is_cancelled: IsCancelled) -> T:
        return self._done(_cancellable(work, is_cancelled))

    def _done(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _generations(self, requests: Sequence[Request]) -> list[Generation]:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._generation(request, _ignore)) for request in requests]
        return [task.result() for task in tasks]

    async def _generation(self, request: Request, on_text: Callable[[str], None]) -> Generation:
        """Wait until the server has room, and ask."""
        async with self._free:
            return await self._answer(request, on_text)

    async def _answer(self, request: Request, on_text: Callable[[str], None]) -> Generation:
        started = perf_counter()
        prompt = await self._prompt(request.prompt)
        body = self._kind.body(
            prompt, grammar=request.grammar, max_tokens=request.max_tokens, seed=request.seed
        )
        writing = _Writing()
        async for event in self._server.events(f"{self._address.base}/completions", {**body, "stream": True}):
            _read(event, writing, on_text)
        ended = perf_counter()
        first_at = writing.first_at or ended
        return Generation(
            text=writing.text,
            prompt_tokens=len(prompt) if isinstance(prompt, list) else 0,
            generated_tokens=writing.pieces,
            prompt_seconds=first_at - started,
            generate_seconds=ended - first_at,
            is_complete=writing.is_complete,
            notes=self._notes,
            candidates=(Candidate(text=writing.text, score=0.0, is_complete=writing.is_complete),),
        )

    async def _prompt(self, prompt: Prompt) -> list[int] | str:
        """The prompt with control tokens from our own text alone: as tokens, or with theirs spelled apart."""
        if not self._kind.tokenizes:
            return "".join(
                segment.text if segment.is_trusted else CONTROL_SPELLING.sub(r"\g<0> ", segment.text)
                for segment in prompt.segments
            )
        tokens: list[int] = []
        for is_trusted, group in groupby(prompt.segments, lambda segment: segment.is_trusted):
            cut = await tokens_of(
                self._server,
                self._address,
                "".join(segment.text for segment in group),
                parse_special=is_trusted,
                add_special=not tokens,
            )
            if cut is None:
                raise EndpointError(f"{self._address.host} no longer cuts text into tokens.", "Ask again.")
            tokens += cut
        return tokens


def _read(event: dict[str, Any], writing: _Writing, on_text: Callable[[str], None]) -> None:
    choices = event.get("choices") or [{}]
    choice = choices[0] if isinstance(choices[0], dict) else {}
    if isinstance(text := choice.get("text"), str) and text:
        writing.first_at = writing.first_at or perf_counter()
        writing.text += text
        writing.pieces += 1
        on_text(text)
    if reason := choice.get("finish_reason"):
        writing.is_complete = reason == "stop"


async def _cancellable(work: Coroutine[Any, Any, T], is_cancelled: IsCancelled) -> T:
    """Wait for work, and end it as soon as nobody wants it; the closed connection tells the server."""
    task = asyncio.ensure_future(work)
    while not task.done():
        await asyncio.wait((task,), timeout=POLL_SECONDS)
        if is_cancelled() and not task.done():
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            raise CancelledError("interrupted")
    try:
        return task.result()
    except* (EndpointError, UsageError) as errors:
        raise errors.exceptions[0] from None


def _format_of(kind: Kind, chosen: str | None) -> str:
    # llama.cpp's server may tell a whole path, whose folders say nothing of the model.
    name = chosen or recognised_format(PurePath(kind.model).name)
    if name is None:
        raise UsageError(
            f"It is not known how the model {kind.model!r} wants to be asked.",
            f"Choose with --prompt-format: {', '.join(FORMATS)}.",
        )
    return format_named(name).name
