"""A small model that guesses what a large one writes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import takewhile
from pathlib import Path

import numpy as np

from sqlcoder_local.engine.constraint import Constraint
from sqlcoder_local.engine.drafts import LONGEST_DRAFT
from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.engine.gguf_soundness import check_sound
from sqlcoder_local.engine.llama_native import CellOptions, LlamaCells, LlamaModel
from sqlcoder_local.engine.run import Logits, Run
from sqlcoder_local.engine.vocabulary import Vocabulary
from sqlcoder_local.errors import UsageError

SEQUENCE = 0


class DraftModel:
    """Weights and cells of their own, which follow the texts of the large model."""

    def __init__(self, model: LlamaModel, cells: LlamaCells) -> None:
        self._model = model
        self._cells = cells
        self._held: list[int] = []
        """The tokens that were read last."""

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        vocabulary: Vocabulary,
        options: CellOptions,
        gpu_layers: int | None,
        is_cancelled: Callable[[], bool],
    ) -> "DraftModel":
        """Load a model of the same vocabulary; raises ModelFileError, UsageError and CancelledError."""
        header = read_header(path)
        check_sound(header)
        model = LlamaModel(
            path,
            gpu_layers=gpu_layers,
            shows_log=False,
            is_cancelled=is_cancelled,
            on_progress=lambda _share: None,
        )
        try:
            _check_same(model.read_vocabulary(), vocabulary)
            size = min(options.size, header.context_length)
            return cls(model, LlamaCells(model, replace(options, size=size)))
        except BaseException:
            model.close()
            raise

    def drafter(self, prompt: Sequence[int]) -> "ModelDrafter":
        """Begin to guess after a prompt."""
        return ModelDrafter(self, prompt)

    def logits_after(self, tokens: Sequence[int]) -> Logits:
        """Read what is new in a text, and give the scores of the next token."""
        pairs = takewhile(lambda pair: pair[0] == pair[1], zip(tokens, self._held, strict=False))
        common = min(sum(1 for _ in pairs), len(tokens) - 1)
        self._cells.cut(SEQUENCE, common)
        del self._held[common:]
        run = Run(sequence=SEQUENCE, start=common, tokens=tokens[common:], outputs=1)
        ((row,),) = self._cells.decode([run])
        self._held = list(tokens)
        return self._cells.logits(row)

    def close(self) -> None:
        """Free the model; a second call does nothing."""
        self._cells.close()
        self._model.close()


class ModelDrafter:
    """Guesses the tokens that the small model would write after a prompt."""

    def __init__(self, model: DraftModel, prompt: Sequence[int]) -> None:
        self._model = model
        self._prompt = list(prompt)

    def draft(self, written: Sequence[int], constraint: Constraint | None) -> list[int]:
        """Let the small model write a few tokens under the same grammar."""
        ahead = constraint.copy() if constraint else None
        text = [*self._prompt, *written]
        for _ in range(LONGEST_DRAFT):
            token = self._next(text, ahead)
            if token is None:
                break
            text.append(token)
        return text[len(self._prompt) + len(written) :]

    def _next(self, text: Sequence[int], ahead: Constraint | None) -> int | None:
        if ahead is None:
            return int(np.argmax(self._model.logits_after(text)))
        if ahead.is_finished():
            return None
        forced = ahead.forced_tokens()
        token = forced[0] if forced else ahead.best(self._model.logits_after(text))
        if ahead.ends_with(token):
            return None
        ahead.accept(token)
        return token


def _check_same(own: Vocabulary, wanted: Vocabulary) -> None:
    if (own.pieces, own.control_tokens) != (wanted.pieces, wanted.control_tokens):
        raise UsageError(
            "The draft model has another vocabulary than the model it is to guess for.",
            "Name a smaller model of the same family with --draft.",
        )
