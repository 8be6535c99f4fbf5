"""How strongly a model uses each column of its weights, seen while llama.cpp reads prompts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
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
from sqlcoder_local.engine.llama_log import last_errors
from sqlcoder_local.engine.llama_native import BATCH, LlamaModel
from sqlcoder_local.engine.model_defaults import chosen_context_size, chosen_format, chosen_threads
from sqlcoder_local.engine.prompt_tokens import prompt_tokens
from sqlcoder_local.errors import CancelledError, SqlcoderError, UsageError
from sqlcoder_local.prompt.prompt import Prompt

LAYER_PREFIX = "blk."
"""Only the layers' weights are measured: llama.cpp's own matrices leave the output matrix out as well."""
WHOLE_PROMPT = 0


@dataclass(frozen=True, kw_only=True)
class ColumnSums:
    """What one weight was multiplied with."""

    squares: NDArray[np.float64]
    """For each column the sum of the squares of what it met."""
    row_count: int
    """How many tokens were summed up."""


class ActivationMeter:
    """A model that reads prompts, and the sums over everything its weights were multiplied with."""

    def __init__(
        self, header: GgufHeader, prompt_format: str, model: LlamaModel, *, context_size: int, threads: int
    ) -> None:
        """Take the memory for a context; raises UsageError where there is too little."""
        self.architecture = header.architecture
        self.prompt_format = prompt_format
        self.context_size = context_size
        self.sums: dict[str, ColumnSums] = {}
        self._weights = frozenset(tensor.name for tensor in header.tensors)
        self._is_cancelled: Callable[[], bool] = bool
        # Kept as long as the context, which calls it at every operation.
        self._observer = native.ggml_backend_sched_eval_callback(self._observe)
        self._model = model
        self._context: int | None = self._new_context(threads)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        prompt_format: str | None = None,
        context_size: int | None = None,
        threads: int | None = None,
        is_cancelled: Callable[[], bool] = bool,
    ) -> Self:
        """Check a model file and load it; raises ModelFileError, UsageError and CancelledError."""
        header = read_header(path)
        check_sound(header)
        format_name = chosen_format(header, prompt_format)
        size = chosen_context_size(header, context_size)
        check_layout()
        model = LlamaModel(
            path, gpu_layers=None, shows_log=False, is_cancelled=is_cancelled, on_progress=lambda _: None
        )
        return cls(header, format_name, model, context_size=size, threads=chosen_threads(header, threads))

    def _new_context(self, threads: int) -> int:
        parameters = native.llama_context_default_params()
        parameters.n_ctx = self.context_size
        parameters.n_batch = parameters.n_ubatch = BATCH
        parameters.n_threads = parameters.n_threads_batch = threads
        parameters.cb_eval = self._observer
        context: int | None = native.llama_init_from_model(self._model.pointer, parameters)
        if context is None:
            self._model.close()
            raise UsageError(
                f"The memory does not hold a context of {self.context_size} tokens.",
                "Give a smaller --ctx-size.",
            )
        return context

    def count_tokens(self, prompt: Prompt) -> int:
        """How many tokens the prompt takes, control tokens included."""
        return len(self.tokens(prompt))

    def tokens(self, prompt: Prompt) -> Sequence[int]:
        """Cut a prompt as it is cut for answering."""
        return prompt_tokens(prompt, self._model).tokens

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
        if self._context is not None:
            native.llama_free(self._context)
            self._context = None
            self._model.close()
