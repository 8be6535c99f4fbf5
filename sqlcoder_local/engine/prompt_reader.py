"""Lets the model read prompts, and read again only what it has not read before."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from time import perf_counter

from sqlcoder_local.engine.kept_beginnings import KeptBeginnings
from sqlcoder_local.engine.llama_native import LlamaCells
from sqlcoder_local.engine.prefix_store import PrefixStore
from sqlcoder_local.engine.run import Logits, Run
from sqlcoder_local.errors import CancelledError

PROMPT_SEQUENCE, SPARE_SEQUENCE, FIRST_FREE_SEQUENCE = 0, 1, 2
"""The last prompt stays in a sequence of its own; texts are written in others that begin with its cells."""
LEAST_SHARED = 32
"""Fewer tokens are read with what follows them: to read them by themselves costs more than it may save."""
WORTH_KEEPING_SECONDS = 0.25
"""A beginning that takes longer to read is kept on disk."""


@dataclass(frozen=True, kw_only=True)
class PromptTokens:
    """A prompt cut into tokens."""

    tokens: tuple[int, ...]
    shared: int
    """How many of the first ones do not depend on the question."""


class PromptReader:
    """The cells of the last prompt, beginnings of others in memory, and the store of those on disk."""

    def __init__(
        self, cells: LlamaCells, store: PrefixStore | None, kept: KeptBeginnings | None = None
    ) -> None:
        self._cells = cells
        self._store = store
        self._others = kept or KeptBeginnings()
        self._beginning: tuple[int, ...] = ()
        """What of the held tokens depends on the schema alone."""
        self._held: list[int] = []
        """The tokens whose keys and values the prompt's sequence holds."""
        self._unsaved: tuple[int, ...] | None = None
        """A beginning that is worth keeping."""

    def read(self, prompt: PromptTokens, is_cancelled: Callable[[], bool]) -> tuple[Logits, int]:
        """Read a prompt; gives the scores of its next token, and how many tokens were not read again.

        A prompt is read in the same batches whatever was kept of it, so that the numbers stay the same.
        """
        ends = list(_batch_ends(prompt, self._cells.batch_size))
        self._keep_other_beginning(prompt)
        kept = self._kept(prompt, ends)
        self._hold(prompt.tokens[:kept])
        rows = range(0)
        started = perf_counter()
        try:
            with self._cells.abort_when(is_cancelled):
                for end in ends[ends.index(kept) + 1 if kept else 0 :]:
                    rows = self._read_batch(prompt.tokens, end, is_cancelled)
                    if end == prompt.shared and perf_counter() - started > WORTH_KEEPING_SECONDS:
                        self._unsaved = prompt.tokens[:end]
        except BaseException:
            self._cells.cut(PROMPT_SEQUENCE, len(self._held))
            raise
        self._beginning = prompt.tokens[: prompt.shared]
        return self._cells.logits(rows[0]), kept

    def _read_batch(self, tokens: Sequence[int], end: int, is_cancelled: Callable[[], bool]) -> range:
        if is_cancelled():
            raise CancelledError("interrupted")
        start = len(self._held)
        run = Run(
            sequence=PROMPT_SEQUENCE, start=start, tokens=tokens[start:end], outputs=int(end == len(tokens))
        )
        (rows,) = self._cells.decode([run])
        self._held += tokens[start:end]
        return rows

    def _kept(self, prompt: PromptTokens, ends: Sequence[int]) -> int:
        """How many tokens are in the cells, or come there from the store."""
        pairs = zip(prompt.tokens, self._held, strict=False)
        common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        kept = max((end for end in ends if end <= common and end < len(prompt.tokens)), default=0)
        return prompt.shared if kept < prompt.shared and self._restored(prompt) else kept

    def _keep_other_beginning(self, prompt: PromptTokens) -> None:
        """Put the last prompt's beginning aside where this one begins otherwise."""
        old, self._beginning = self._beginning, ()
        is_held = bool(old) and tuple(self._held[: len(old)]) == old
        if is_held and prompt.tokens[: len(old)] != old and self._others.find(old) is None:
            self._others.keep(old, self._state(old))

    def _state(self, beginning: Sequence[int]) -> bytearray:
        self._cells.copy(PROMPT_SEQUENCE, SPARE_SEQUENCE)
        self._cells.cut(SPARE_SEQUENCE, len(beginning))
        state = self._cells.state(SPARE_SEQUENCE)
        self._cells.cut(SPARE_SEQUENCE)
        return state

    def _restored(self, prompt: PromptTokens) -> bool:
        beginning = prompt.tokens[: prompt.shared]
        state = self._others.find(beginning)
        if state is None and self._store:
            state = self._store.find(beginning)
        if state is None:
            return False
        self._hold(())
        if not self._cells.restore(PROMPT_SEQUENCE, state):
            self._cells.cut(PROMPT_SEQUENCE)
            return False
        self._held = list(beginning)
        return True

    def _hold(self, tokens: Sequence[int]) -> None:
        self._cells.cut(PROMPT_SEQUENCE, len(tokens))
        self._held = list(tokens)

    def save(self) -> None:
        """Keep on disk the beginning that took long to read, if the last prompt had one."""
        if self._store and self._unsaved and tuple(self._held[: len(self._unsaved)]) == self._unsaved:
            self._store.save(self._unsaved, self._state(self._unsaved))
        self._unsaved = None


def _batch_ends(prompt: PromptTokens, batch_size: int) -> Iterator[int]:
    """Where the batches of a prompt end: its shared beginning has batches of its own."""
    end, length = 0, len(prompt.tokens)
    while end < length:
        end = min(end + batch_size, prompt.shared if end < prompt.shared else length)
        yield end
