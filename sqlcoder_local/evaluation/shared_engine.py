"""One engine for several questions at once: their requests meet here and are answered side by side."""

import threading
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

from sqlcoder_local.engine.engine import Engine, Generation, GrammarNotation, Request
from sqlcoder_local.engine.whereabouts import Whereabouts
from sqlcoder_local.errors import CancelledError, SqlcoderError
from sqlcoder_local.prompt.prompt import Prompt


class SharedEngine:
    """Waits until every asker of a round waits for text, then asks the engine for all their texts together.

    Which requests meet depends on the round alone, not on the threads' luck, so that answers can be repeated.
    """

    def __init__(self, engine: Engine, *, is_cancelled: Callable[[], bool]) -> None:
        self.engine = engine
        self.changed = threading.Condition()
        self._is_cancelled = is_cancelled
        self._askers: list[Asker] = []

    def new_round(self, count: int) -> tuple["Asker", ...]:
        """Expect requests of so many askers, each of which must be closed in the end."""
        with self.changed:
            self._askers = [Asker(self) for _ in range(count)]
            return tuple(self._askers)

    def leave(self, asker: "Asker") -> None:
        """Expect nothing more of an asker."""
        with self.changed:
            if asker in self._askers:
                self._askers.remove(asker)
                self.answer_if_all_wait()

    def answer_if_all_wait(self) -> None:
        """Ask the engine once nobody is left who may still bring a request."""
        waiting = [(asker, asker.request) for asker in self._askers if asker.request is not None]
        if not waiting or len(waiting) < len(self._askers):
            return
        # Told to all where the engine ends with an error that nobody foresaw.
        error: SqlcoderError = CancelledError("The engine stopped.")
        generations: Sequence[Generation] = ()
        try:
            generations = self._texts([request for _, request in waiting])
        except SqlcoderError as raised:
            error = raised
        finally:
            for place, (asker, _) in enumerate(waiting):
                asker.request = None
                asker.reply = generations[place] if generations else error
            self.changed.notify_all()

    def _texts(self, requests: list[Request]) -> Sequence[Generation]:
        if len(requests) > 1:
            return self.engine.generate_many(requests, is_cancelled=self._is_cancelled)
        (request,) = requests
        return (
            self.engine.generate(
                request.prompt,
                grammar=request.grammar,
                max_tokens=request.max_tokens,
                beams=request.beams,
                seed=request.seed,
                on_text=lambda _text: None,
                is_cancelled=self._is_cancelled,
            ),
        )


class Asker:
    """The shared engine as one question sees it; remembers what the model wrote for it."""

    def __init__(self, shared: SharedEngine) -> None:
        self.generations: list[Generation] = []
        self.request: Request | None = None
        self.reply: Generation | SqlcoderError | None = None
        self._shared = shared

    @property
    def model_name(self) -> str:
        """The name shown to the user."""
        return self._shared.engine.model_name

    @property
    def prompt_format(self) -> str:
        """The name of the prompt format this model was trained on."""
        return self._shared.engine.prompt_format

    @property
    def context_size(self) -> int:
        """How many tokens prompt and answer may have together."""
        return self._shared.engine.context_size

    @property
    def grammar_notation(self) -> GrammarNotation:
        """The notation it reads grammars in."""
        return self._shared.engine.grammar_notation

    @property
    def whereabouts(self) -> Whereabouts:
        """Where the model computes, and what it takes there."""
        return self._shared.engine.whereabouts

    def count_tokens(self, prompt: Prompt) -> int:
        """How many tokens the prompt takes; asked by one at a time."""
        with self._shared.changed:
            return self._shared.engine.count_tokens(prompt)

    def generate(
        self,
        prompt: Prompt,
        *,
        grammar: str | None,
        max_tokens: int,
        beams: int = 1,
        seed: int = 0,
        on_text: Callable[[str], None],
        is_cancelled: Callable[[], bool],  # noqa: ARG002  all askers are stopped together
    ) -> Generation:
        """Continue the prompt together with the other askers'; the text is heard when it is whole."""
        request = Request(prompt=prompt, grammar=grammar, max_tokens=max_tokens, beams=beams, seed=seed)
        (generation,) = self._replies([request])
        on_text(generation.text)
        return generation

    def generate_many(
        self,
        requests: Sequence[Request],
        *,
        is_cancelled: Callable[[], bool],  # noqa: ARG002  as above
    ) -> list[Generation]:
        """Answer the requests one after the other, each together with the other askers'."""
        return self._replies(requests)

    def close(self) -> None:
        """Leave the others; a second call does nothing."""
        self._shared.leave(self)

    def __enter__(self) -> Self:
        """Leave at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _replies(self, requests: Sequence[Request]) -> list[Generation]:
        return [self._reply(request) for request in requests]

    def _reply(self, request: Request) -> Generation:
        with self._shared.changed:
            self.reply, self.request = None, request
            self._shared.answer_if_all_wait()
            while self.reply is None:
                self._shared.changed.wait()
            if isinstance(self.reply, SqlcoderError):
                raise self.reply
            self.generations.append(self.reply)
            return self.reply
