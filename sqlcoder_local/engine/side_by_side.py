"""Several prompts answered at once, as sequences of one context."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter

from sqlcoder_local.engine.greedy import GreedyLoop, Line
from sqlcoder_local.engine.llama_native import LlamaCells
from sqlcoder_local.engine.prompt_reader import (
    FIRST_FREE_SEQUENCE,
    PROMPT_SEQUENCE,
    PromptReader,
    PromptTokens,
)
from sqlcoder_local.engine.run import NoRoomError
from sqlcoder_local.engine.writing import Writing

MOST_LINES = 16
"""Beside each other; a larger batch takes as much longer as it holds more."""
USUAL_ANSWER_TOKENS = 128
"""Room that is looked for before a prompt is read; longer answers may put the last line back."""


@dataclass(frozen=True, kw_only=True)
class Job:
    """A prompt that is to be continued."""

    prompt: PromptTokens
    new_writing: Callable[[], Writing]


@dataclass(frozen=True, kw_only=True)
class Done:
    """A text that is over, and what it took."""

    line: Line
    reused_tokens: int
    prompt_seconds: float
    generate_seconds: float


@dataclass(frozen=True, kw_only=True)
class _Started:
    number: int
    line: Line
    reused_tokens: int
    prompt_seconds: float
    at: float


class SideBySide:
    """Starts jobs as long as there is room, and takes a step with all that have started."""

    def __init__(self, cells: LlamaCells, loop: GreedyLoop, reader: PromptReader) -> None:
        self._cells = cells
        self._loop = loop
        self._reader = reader
        self._started: list[_Started] = []
        self._free = list(range(FIRST_FREE_SEQUENCE, FIRST_FREE_SEQUENCE + MOST_LINES))

    def run(self, jobs: Sequence[Job], is_cancelled: Callable[[], bool]) -> list[Done]:
        """Work through all jobs; gives what they wrote, in their order. Raises CancelledError."""
        waiting = deque(range(len(jobs)))
        done: dict[int, Done] = {}
        try:
            while waiting or self._started:
                while waiting and self._has_room_for(jobs[waiting[0]].prompt):
                    number = waiting.popleft()
                    self._start(number, jobs[number], is_cancelled)
                self._step(waiting, is_cancelled)
                done |= self._finished()
        finally:
            for one in self._started:
                self._cells.cut(one.line.sequence)
        return [done[number] for number in range(len(jobs))]

    def _has_room_for(self, prompt: PromptTokens) -> bool:
        used = sum(one.line.prompt_length + USUAL_ANSWER_TOKENS for one in self._started)
        needed = len(prompt.tokens) + USUAL_ANSWER_TOKENS
        return not self._started or (bool(self._free) and used + needed <= self._cells.size)

    def _start(self, number: int, job: Job, is_cancelled: Callable[[], bool]) -> None:
        before = perf_counter()
        row, reused = self._reader.read(job.prompt, is_cancelled)
        line = Line(
            writing=job.new_writing(), sequence=self._free.pop(), prompt_length=len(job.prompt.tokens)
        )
        self._cells.copy(PROMPT_SEQUENCE, line.sequence)
        now = perf_counter()
        self._started.append(
            _Started(number=number, line=line, reused_tokens=reused, prompt_seconds=now - before, at=now)
        )
        line.take([row])

    def _step(self, waiting: deque[int], is_cancelled: Callable[[], bool]) -> None:
        lines = [one.line for one in self._started if not one.line.writing.is_over]
        if not lines:
            return
        try:
            self._loop.step(lines, is_cancelled)
        except NoRoomError:
            if len(lines) == 1:
                lines[0].writing.limit = len(lines[0].writing.tokens)
                return
            last = next(one for one in reversed(self._started) if one.line is lines[-1])
            self._retire(last)
            waiting.appendleft(last.number)

    def _finished(self) -> dict[int, Done]:
        over = [one for one in self._started if one.line.writing.is_over]
        for one in over:
            self._retire(one)
        now = perf_counter()
        return {
            one.number: Done(
                line=one.line,
                reused_tokens=one.reused_tokens,
                prompt_seconds=one.prompt_seconds,
                generate_seconds=now - one.at,
            )
            for one in over
        }

    def _retire(self, one: _Started) -> None:
        self._started.remove(one)
        self._cells.cut(one.line.sequence)
        self._free.append(one.line.sequence)
