"""Models run by llama.cpp in this process."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Self

from sqlcoder_local.engine.beams import BeamSearch
from sqlcoder_local.engine.constraint import Constraint
from sqlcoder_local.engine.draft_model import DraftModel
from sqlcoder_local.engine.drafts import Drafter, PromptLookup
from sqlcoder_local.engine.engine import Generation, GrammarNotation, Request
from sqlcoder_local.engine.grammars import Grammars
from sqlcoder_local.engine.greedy import GreedyLoop, Line
from sqlcoder_local.engine.llama_loading import Loaded, loaded
from sqlcoder_local.engine.llama_native import MOST_SEQUENCES, CellOptions, IsCancelled
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.outcome import of_line, of_search
from sqlcoder_local.engine.prompt_reader import (
    FIRST_FREE_SEQUENCE,
    PROMPT_SEQUENCE,
    PromptReader,
    PromptTokens,
)
from sqlcoder_local.engine.prompt_tokens import prompt_tokens
from sqlcoder_local.engine.side_by_side import Job, SideBySide
from sqlcoder_local.engine.writing import Writing, silent
from sqlcoder_local.errors import UsageError
from sqlcoder_local.prompt.prompt import Prompt

MOST_BEAMS = MOST_SEQUENCES - FIRST_FREE_SEQUENCE


def _never() -> bool:
    return False


def _ignore(_share: float) -> None:
    """Hear what nobody asked for."""


class LlamaEngine:
    """A GGUF model in memory, and a context that holds prompts with their answers."""

    grammar_notation: GrammarNotation = "lark"

    def __init__(self, found: Loaded) -> None:
        self.model_name = found.header.name
        self.prompt_format = found.prompt_format
        self.context_size = found.cells.size
        self.whereabouts = found.whereabouts
        self._model = found.model
        self._cells = found.cells
        self._reader = PromptReader(found.cells, found.store)
        self._loop = GreedyLoop(found.cells)
        self._grammars = Grammars(found.model.read_vocabulary)
        self.looks_up = True
        """Whether names are guessed from the prompt, where no model guesses."""
        self._draft: DraftModel | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        options: EngineOptions | None = None,
        *,
        is_cancelled: IsCancelled = _never,
        on_progress: Callable[[float], None] = _ignore,
    ) -> Self:
        """Check a model file and load it; raises ModelFileError, UsageError and CancelledError."""
        options = options or EngineOptions()
        found = loaded(path, options, is_cancelled=is_cancelled, on_progress=on_progress)
        engine = cls(found)
        if options.draft is not None:
            engine._add_draft(options.draft, found.cell_options, found.gpu_layers, is_cancelled)
        return engine

    def _add_draft(
        self, path: Path, options: CellOptions, gpu_layers: int | None, is_cancelled: IsCancelled
    ) -> None:
        try:
            self._draft = DraftModel.open(
                path,
                vocabulary=self._grammars.vocabulary,
                options=options,
                gpu_layers=gpu_layers,
                is_cancelled=is_cancelled,
            )
        except BaseException:
            self.close()
            raise

    def count_tokens(self, prompt: Prompt) -> int:
        """How many tokens the prompt takes, control tokens included."""
        return len(prompt_tokens(prompt, self._model).tokens)

    def generate(
        self,
        prompt: Prompt,
        *,
        grammar: str | None,
        max_tokens: int,
        beams: int = 1,
        seed: int = 0,  # noqa: ARG002 - part of the protocol; the likeliest texts are taken, nothing is drawn
        on_text: Callable[[str], None],
        is_cancelled: IsCancelled,
    ) -> Generation:
        """Continue the prompt with the most likely tokens that the grammar allows; beams need a grammar."""
        if beams > MOST_BEAMS:
            raise UsageError(f"There is room for {MOST_BEAMS} beams, not {beams}.", "Give a smaller --beams.")
        started = perf_counter()
        constraint_of = self._grammars.constraint(grammar)
        tokens = self._fitting(prompt)
        row, reused = self._reader.read(tokens, is_cancelled)
        read = perf_counter()
        writing = self._new_writing(tokens, constraint_of(), max_tokens, on_text)
        sequences = range(FIRST_FREE_SEQUENCE, FIRST_FREE_SEQUENCE + beams)
        self._cells.copy(PROMPT_SEQUENCE, FIRST_FREE_SEQUENCE)
        try:
            if writing.constraint is not None and beams > 1:
                search = self._search(writing, tokens, sequences)
                found = search.run(writing.constraint, row, on_text=on_text, is_cancelled=is_cancelled)
                result = of_search(search, found)
            else:
                line = self._line(writing, tokens)
                line.take([row])
                self._loop.write(line, is_cancelled)
                result = of_line(line)
        finally:
            for sequence in sequences:
                self._cells.cut(sequence)
        generated = perf_counter()
        self._reader.save()
        return replace(
            result,
            prompt_tokens=len(tokens.tokens),
            reused_tokens=reused,
            prompt_seconds=read - started,
            generate_seconds=generated - read,
        )

    def generate_many(self, requests: Sequence[Request], *, is_cancelled: IsCancelled) -> list[Generation]:
        """Answer several requests side by side, in their order; those with beams one after the other."""
        if any(request.beams > 1 for request in requests):
            return [self.generate(**vars(one), on_text=silent, is_cancelled=is_cancelled) for one in requests]
        jobs = [self._job(request) for request in requests]
        done = SideBySide(self._cells, self._loop, self._reader).run(jobs, is_cancelled)
        self._reader.save()
        return [
            replace(
                of_line(one.line),
                prompt_tokens=one.line.prompt_length,
                reused_tokens=one.reused_tokens,
                prompt_seconds=one.prompt_seconds,
                generate_seconds=one.generate_seconds,
            )
            for one in done
        ]

    def _job(self, request: Request) -> Job:
        tokens = self._fitting(request.prompt)
        constraint_of = self._grammars.constraint(request.grammar)
        return Job(
            prompt=tokens,
            new_writing=lambda: self._new_writing(tokens, constraint_of(), request.max_tokens, silent),
        )

    def _fitting(self, prompt: Prompt) -> PromptTokens:
        tokens = prompt_tokens(prompt, self._model)
        if len(tokens.tokens) >= self.context_size:
            raise UsageError(
                f"The prompt takes {len(tokens.tokens)} tokens, the model's context holds"
                f" {self.context_size}.",
                "Ask a shorter question.",
            )
        return tokens

    def _new_writing(
        self,
        tokens: PromptTokens,
        constraint: Constraint | None,
        max_tokens: int,
        on_text: Callable[[str], None],
    ) -> Writing:
        return Writing(
            vocabulary=self._grammars.vocabulary,
            constraint=constraint,
            limit=min(max_tokens, self.context_size - len(tokens.tokens)),
            on_text=on_text,
        )

    def _line(self, writing: Writing, tokens: PromptTokens) -> Line:
        return Line(
            writing=writing,
            sequence=FIRST_FREE_SEQUENCE,
            prompt_length=len(tokens.tokens),
            drafter=self._drafter(tokens.tokens),
        )

    def _drafter(self, prompt: Sequence[int]) -> Drafter | None:
        if self._draft is not None:
            return self._draft.drafter(prompt)
        return PromptLookup(prompt) if self.looks_up else None

    def _search(self, writing: Writing, tokens: PromptTokens, sequences: Sequence[int]) -> BeamSearch:
        return BeamSearch(
            cells=self._cells,
            loop=self._loop,
            vocabulary=self._grammars.vocabulary,
            limit=writing.limit,
            prompt_length=len(tokens.tokens),
            sequences=sequences,
        )

    def close(self) -> None:
        """Free the model; a second call does nothing."""
        self._grammars.close()
        self._loop.close()
        if self._draft is not None:
            self._draft.close()
        self._cells.close()
        self._model.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
