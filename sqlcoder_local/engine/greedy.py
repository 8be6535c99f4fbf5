"""The loop that writes the most likely texts, each in a sequence of its own, all in one batch a step."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from time import perf_counter

from sqlcoder_local.engine.constraint import Constraint
from sqlcoder_local.engine.drafts import Drafter, Paces
from sqlcoder_local.engine.llama_native import LlamaCells
from sqlcoder_local.engine.run import Logits, NoRoomError, Run
from sqlcoder_local.engine.writing import Writing
from sqlcoder_local.errors import CancelledError

SLOW_DECODE_SECONDS = 0.005
"""From here on a mask made beside llama.cpp saves more than handing it to another thread costs."""


@dataclass(kw_only=True)
class Line:
    """A text and the cells it is written in."""

    writing: Writing
    sequence: int
    prompt_length: int
    drafter: Drafter | None = None
    drafted_tokens: int = 0
    accepted_tokens: int = 0
    pending: list[int] = field(default_factory=list)
    """Tokens of the text that the model has not read yet."""
    guesses: list[int] = field(default_factory=list)
    """Tokens that may follow them."""

    @property
    def cells_end(self) -> int:
        """The position after the last token that the model has read."""
        return self.prompt_length + len(self.writing.tokens) - len(self.pending)

    def run(self) -> Run:
        """What the model is to read next."""
        return Run(
            sequence=self.sequence,
            start=self.cells_end,
            tokens=self.pending + self.guesses,
            outputs=1 + len(self.guesses),
        )

    def take(self, rows: Iterable[Logits]) -> None:
        """Choose a token by each row, as long as the guesses come true, and add what the grammar forces."""
        self.pending, guesses, self.guesses = [], iter(self.guesses), []
        for row in rows:
            token = self.writing.next_token(row)
            self.writing.add(token)
            if self.writing.is_over:
                return
            if next(guesses, None) != token:
                self.pending = [token]
                break
            self.accepted_tokens += 1
        self.pending += self.writing.add_forced()

    def guess(self) -> None:
        """Guess what follows, as far as the grammar admits it."""
        if self.drafter is not None and not self.writing.is_over:
            draft = self.drafter.draft(self.writing.tokens, self.writing.constraint)
            self.guesses = self.writing.acceptable(draft)
            self.drafted_tokens += len(self.guesses)


class GreedyLoop:
    """Lets the model read what the lines have pending, and the lines choose."""

    def __init__(self, cells: LlamaCells) -> None:
        self._cells = cells
        self._mask_maker = ThreadPoolExecutor(1, thread_name_prefix="mask")
        self._quickest_seconds: float | None = None
        """Of a step so far: a busy machine makes some slow, and has no core to spare for masks then."""
        self._paces = Paces()

    def write(self, line: Line, is_cancelled: Callable[[], bool]) -> None:
        """Write one text to its end; raises CancelledError."""
        while not line.writing.is_over:
            try:
                self.step([line], is_cancelled)
            except NoRoomError:
                line.writing.limit = len(line.writing.tokens)

    def step(self, lines: Sequence[Line], is_cancelled: Callable[[], bool]) -> None:
        """Add a token or more to each line; raises CancelledError and NoRoomError, the lines as they were."""
        if is_cancelled():
            raise CancelledError("interrupted")
        started, written = perf_counter(), sum(len(line.writing.tokens) for line in lines)
        if self._paces.guessing_pays:
            for line in lines:
                line.guess()
        has_guesses = any(line.guesses for line in lines)
        all_rows = self.decode([line.run() for line in lines], (line.writing.constraint for line in lines))
        for line, rows in zip(lines, all_rows, strict=True):
            read_end = line.cells_end + len(line.pending) + len(line.guesses)
            line.take(map(self._cells.logits, rows))
            if line.cells_end < read_end:
                self._cells.cut(line.sequence, line.cells_end)
        self._paces.add(
            tokens=sum(len(line.writing.tokens) for line in lines) - written,
            seconds=perf_counter() - started,
            has_guesses=has_guesses,
        )

    def decode(self, runs: Sequence[Run], constraints: Iterable[Constraint | None]) -> list[range]:
        """Read runs; where that takes long, the masks of the next places are made meanwhile."""
        masks = []
        if self._quickest_seconds is not None and self._quickest_seconds >= SLOW_DECODE_SECONDS:
            masks = [self._mask_maker.submit(constraint.prepare) for constraint in constraints if constraint]
        started = perf_counter()
        try:
            return self._cells.decode(runs)
        finally:
            seconds = perf_counter() - started
            self._quickest_seconds = min(seconds, self._quickest_seconds or seconds)
            for mask in masks:
                mask.result()

    def close(self) -> None:
        """End the thread that makes masks."""
        self._mask_maker.shutdown()
