"""How strongly a model uses each column of its weights, seen while llama.cpp reads prompts."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import Self

import llama_cpp.llama_cpp as native
import numpy as np
from numpy.typing import NDArray

from sqlcoder_local.engine.ggml_tensor import (
    F32,
    GgmlTensor,
    check_layout,
    is_multiplication,
    plain_name,
    rows,
    tensor_at,
)
from sqlcoder_local.engine.gguf_header import GgufHeader, read_header
from sqlcoder_local.engine.gguf_soundness import check_sound
from sqlcoder_local.engine.llama_log import forget_errors, keep_errors, last_errors
from sqlcoder_local.engine.model_defaults import available_cores, chosen_context_size, chosen_format
from sqlcoder_local.errors import CancelledError, ModelFileError, SqlcoderError, UsageError
from sqlcoder_local.prompt.prompt import Prompt, Segment

BATCH = 512
LAYER_PREFIX = "blk."
"""Only the layers' weights are measured: llama.cpp's own matrices leave the output matrix out as well."""
WHOLE_PROMPT = 0
ADD_SPECIAL = False


@dataclass(frozen=True, kw_only=True)
class ColumnSums:
    """What one weight was multiplied with."""

    squares: NDArray[np.float64]
    """For each column the sum of the squares of what it met."""
    row_count: int
    """How many tokens were summed up."""


class ActivationMeter:
    """A model that reads prompts, and the sums over everything its weights were multiplied with."""

    def __init__(self, header: GgufHeader, prompt_format: str, model: int, context_size: int) -> None:
        self.architecture = header.architecture
        self.prompt_format = prompt_format
        self.context_size = context_size
        self.sums: dict[str, ColumnSums] = {}
        self._weights = frozenset(tensor.name for tensor in header.tensors)
        self._is_cancelled: Callable[[], bool] = bool
        # Kept as long as the context, which calls it at every operation.
        self._observer = native.ggml_backend_sched_eval_callback(self._observe)
        self._model: int | None = model
        self._context = self._new_context()
        self._vocabulary = native.llama_model_get_vocab(model)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        prompt_format: str | None = None,
        context_size: int | None = None,
        is_cancelled: Callable[[], bool] = bool,
    ) -> Self:
        """Check a model file and load it; raises ModelFileError, UsageError and CancelledError."""
        header = read_header(path)
        check_sound(header)
        format_name = chosen_format(header, prompt_format)
        size = chosen_context_size(header, context_size)
        check_layout()
        native.llama_log_set(_silent_log, None)
        native.llama_backend_init()
        parameters = native.llama_model_default_params()
        progress = native.llama_progress_callback(lambda _share, _data: not is_cancelled())
        parameters.progress_callback = progress
        forget_errors()
        model: int | None = native.llama_model_load_from_file(os.fsencode(path), parameters)
        if model is None:
            if is_cancelled():
                raise CancelledError("interrupted")
            raise ModelFileError(
                f"llama.cpp does not load {path}: {last_errors()}", "Fetch or convert it again."
            )
        return cls(header, format_name, model, size)

    def _new_context(self) -> int:
        parameters = native.llama_context_default_params()
        parameters.n_ctx = self.context_size
        parameters.n_batch = parameters.n_ubatch = BATCH
        parameters.n_threads = parameters.n_threads_batch = available_cores()
        parameters.cb_eval = self._observer
        context: int | None = native.llama_init_from_model(self._model, parameters)
        if context is None:
            native.llama_model_free(self._model)
            raise UsageError(
                f"The memory does not hold a context of {self.context_size} tokens.",
                "Give a smaller --ctx-size.",
            )
        return context

    def count_tokens(self, prompt: Prompt) -> int:
        """How many tokens the prompt takes, control tokens included."""
        return len(self.tokens(prompt))

    def tokens(self, prompt: Prompt) -> list[int]:
        """Cut a prompt as it is cut for answering: control tokens come from trusted text alone."""
        tokens = []
        if native.llama_vocab_get_add_bos(self._vocabulary):
            tokens.append(native.llama_vocab_bos(self._vocabulary))
        for is_control, segments in groupby(prompt.segments, self._holds_control_tokens):
            tokens += self._cut("".join(segment.text for segment in segments), parse_special=is_control)
        return tokens

    def _holds_control_tokens(self, segment: Segment) -> bool:
        return segment.is_trusted and (
            self._cut(segment.text, parse_special=True) != self._cut(segment.text, parse_special=False)
        )

    def _cut(self, text: str, *, parse_special: bool) -> list[int]:
        encoded = text.encode("utf-8", "replace")
        capacity = len(encoded) + 8
        tokens = (native.llama_token * capacity)()
        count = native.llama_tokenize(
            self._vocabulary, encoded, len(encoded), tokens, capacity, ADD_SPECIAL, parse_special
        )
        return tokens[:count]

    def read(self, tokens: Sequence[int], *, is_cancelled: Callable[[], bool] = bool) -> None:
        """Let the model read the tokens of one prompt, and add to the sums."""
        self._is_cancelled = is_cancelled
        native.llama_memory_clear(native.llama_get_memory(self._context), WHOLE_PROMPT)
        for start in range(0, len(tokens), BATCH):
            self._decode(tokens[start : start + BATCH], start)
            if is_cancelled():
                raise CancelledError("interrupted")

    def _decode(self, tokens: Sequence[int], start: int) -> None:
        batch = native.llama_batch_init(len(tokens), 0, 1)
        try:
            batch.n_tokens = len(tokens)
            for place, token in enumerate(tokens):
                batch.token[place], batch.pos[place] = token, start + place
                batch.n_seq_id[place], batch.seq_id[place][0] = 1, 0
                # The last layer leaves out the tokens whose scores nobody wants.
                batch.logits[place] = True
            status = native.llama_decode(self._context, batch)
        finally:
            native.llama_batch_free(batch)
        if status != 0:
            raise SqlcoderError(
                f"llama.cpp failed with status {status}: {last_errors()}", "Try a smaller model."
            )

    def _observe(self, address: int, asks: bool, _data: object) -> bool:  # noqa: FBT001 - llama.cpp's signature
        """Say before an operation whether to look at it; look at it afterwards, when False stops the work."""
        product = tensor_at(address)
        if asks:
            return self._is_measured(product)
        weight, activations = product.sources[0].contents, product.sources[1].contents
        self._add(plain_name(weight), rows(activations).astype(np.float64))
        return not self._is_cancelled()

    def _is_measured(self, product: GgmlTensor) -> bool:
        if not is_multiplication(product) or product.sources[1].contents.type != F32:
            return False
        name = plain_name(product.sources[0].contents)
        return name.startswith(LAYER_PREFIX) and name in self._weights

    def _add(self, name: str, activations: NDArray[np.float64]) -> None:
        squares, row_count = np.square(activations).sum(axis=0), len(activations)
        if name in self.sums:
            squares, row_count = squares + self.sums[name].squares, row_count + self.sums[name].row_count
        self.sums[name] = ColumnSums(squares=squares, row_count=row_count)

    def close(self) -> None:
        """Free the model; a second call does nothing."""
        if self._model is not None:
            native.llama_free(self._context)
            native.llama_model_free(self._model)
            self._model = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


# Kept as long as the module: llama.cpp calls it until the process ends.
_silent_log = native.llama_log_callback(keep_errors)
