"""Models run by llama.cpp in this process; the only module that imports llama_cpp."""

import ctypes
import os
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import groupby, takewhile
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Self

import llama_cpp.llama_cpp as native
import numpy as np
from numpy.typing import NDArray

from sqlcoder_local.engine.constraint import Constraint, tokenizer_for
from sqlcoder_local.engine.engine import Candidate, Generation, Request
from sqlcoder_local.engine.gguf_header import GgufHeader, read_header
from sqlcoder_local.engine.gguf_soundness import check_sound
from sqlcoder_local.engine.llama_log import forget_errors, keep_errors, last_errors, show_line
from sqlcoder_local.engine.lora_file import check_adapter
from sqlcoder_local.engine.model_defaults import available_cores, chosen_context_size, chosen_format
from sqlcoder_local.engine.token_text import TokenText, is_end_mark
from sqlcoder_local.errors import CancelledError, ModelFileError, SqlcoderError, UsageError
from sqlcoder_local.prompt.prompt import Prompt, Segment

BATCH = 512
LONGEST_PIECE = 1024
ABORTED = 2
ADD_SPECIAL, SHOW_SPECIAL, CLEAR_DATA = False, False, True
"""Arguments of llama.cpp, which knows no keywords."""

FLASH_ATTENTION = {"auto": -1, "off": 0, "on": 1}
KV_TYPES = {"f16": 1, "q8_0": 8, "q4_0": 2}
"""What llama.cpp calls these choices."""

IsCancelled = Callable[[], bool]


def _never() -> bool:
    return False


class LlamaEngine:
    """A GGUF model in memory, and a context that holds one prompt with its answer."""

    def __init__(self, header: GgufHeader, prompt_format: str, model: int, context: int) -> None:
        self.model_name = header.name
        self.prompt_format = prompt_format
        self.context_size: int = native.llama_n_ctx(context)
        self._batch_size: int = native.llama_n_batch(context)
        """What llama.cpp takes at once: fewer than asked for where the context is small."""
        self._model: int | None = model
        self._context = context
        self._vocabulary = native.llama_model_get_vocab(model)
        self._token_count: int = native.llama_vocab_n_tokens(self._vocabulary)
        self._new_constraint: Callable[[str], Constraint] | None = None
        self._cells: list[int] = []
        """The tokens whose keys and values the context holds."""

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        prompt_format: str | None = None,
        context_size: int | None = None,
        threads: int | None = None,
        gpu_layers: int | None = None,
        flash_attention: str = "auto",
        kv_type: str = "f16",
        lora: Path | None = None,
        shows_log: bool = False,
        is_cancelled: IsCancelled = _never,
    ) -> Self:
        """Check a model file and load it; raises ModelFileError, UsageError and CancelledError."""
        header = read_header(path)
        check_sound(header)
        if lora is not None:
            check_adapter(lora, header)
        format_name = chosen_format(header, prompt_format)
        size = chosen_context_size(header, context_size)
        native.llama_log_set(_shown_log if shows_log else _silent_log, None)
        native.llama_backend_init()
        model = _loaded_model(path, gpu_layers, is_cancelled)
        context = _new_context(model, size, threads or available_cores(), flash_attention, kv_type)
        if context is None:
            native.llama_model_free(model)
            raise UsageError(
                f"The memory does not hold a context of {size} tokens.", "Give a smaller --ctx-size."
            )
        engine = cls(header, format_name, model, context)
        if lora is not None:
            engine._add_adapter(lora)
        return engine

    def _add_adapter(self, path: Path) -> None:
        """Let an adapter change the model, which then owns it and frees it with itself."""
        adapter = native.llama_adapter_lora_init(self._model, os.fsencode(path))
        pointer = native.llama_adapter_lora_p_ctypes
        pointers = (pointer * 1)(ctypes.cast(adapter, pointer))
        scales = (ctypes.c_float * 1)(1.0)
        if adapter is None or native.llama_set_adapters_lora(self._context, pointers, 1, scales) != 0:
            self.close()
            raise ModelFileError(f"llama.cpp does not load {path}: {last_errors()}", "Convert it again.")

    def count_tokens(self, prompt: Prompt) -> int:
        """How many tokens the prompt takes, control tokens included."""
        return len(self._prompt_tokens(prompt))

    def generate(
        self,
        prompt: Prompt,
        *,
        grammar: str | None,
        max_tokens: int,
        beams: int = 1,  # noqa: ARG002 - one text is followed so far
        seed: int = 0,  # noqa: ARG002 - part of the protocol; the most likely token is taken, nothing is drawn
        on_text: Callable[[str], None],
        is_cancelled: IsCancelled,
    ) -> Generation:
        """Continue the prompt with the most likely tokens that the grammar allows."""
        started = perf_counter()
        tokens = self._prompt_tokens(prompt)
        if len(tokens) >= self.context_size:
            raise UsageError(
                f"The prompt takes {len(tokens)} tokens, the model's context holds {self.context_size}.",
                "Ask a shorter question.",
            )
        with self._abort_when(is_cancelled):
            self._evaluate(self._not_in_cells(tokens), is_cancelled)
        prompt_done = perf_counter()
        limit = min(max_tokens, self.context_size - len(tokens))
        constraint = self._constraint(grammar) if grammar else None
        text, count, is_complete = self._continue(constraint, limit, on_text, is_cancelled)
        return Generation(
            text=text,
            prompt_tokens=len(tokens),
            generated_tokens=count,
            prompt_seconds=prompt_done - started,
            generate_seconds=perf_counter() - prompt_done,
            is_complete=is_complete,
            candidates=(Candidate(text=text, score=0.0, is_complete=is_complete),),
        )

    def generate_many(self, requests: Sequence[Request], *, is_cancelled: IsCancelled) -> list[Generation]:
        """Answer several requests, in their order."""
        return [
            self.generate(
                request.prompt,
                grammar=request.grammar,
                max_tokens=request.max_tokens,
                beams=request.beams,
                seed=request.seed,
                on_text=lambda _text: None,
                is_cancelled=is_cancelled,
            )
            for request in requests
        ]

    def _continue(
        self,
        constraint: Constraint | None,
        limit: int,
        on_text: Callable[[str], None],
        is_cancelled: IsCancelled,
    ) -> tuple[str, int, bool]:
        written = TokenText()
        for count in range(limit):
            token = self._next_token(constraint)
            if token is None:
                return written.text, count, True
            on_text(written.add(self._piece(token)))
            if constraint is not None:
                constraint.accept(token)
            if written.cut_at_end_mark() if constraint is None else constraint.is_finished():
                return written.text, count + 1, True
            self._evaluate([token], is_cancelled)
        return written.text, limit, False

    def _next_token(self, constraint: Constraint | None) -> int | None:
        """The model's own choice if the grammar allows it, else its best allowed one; None ends the text."""
        logits = self._logits()
        token = int(np.argmax(logits))
        if np.isnan(logits[token]):
            raise ModelFileError(
                "The model computes no numbers.", "Its file is damaged: fetch or convert it again."
            )
        if constraint is not None:
            if constraint.may_end() and self._is_end(token):
                return None
            if not constraint.allows(token):
                token = constraint.best_allowed(logits)
        return None if native.llama_vocab_is_eog(self._vocabulary, token) else token

    def _is_end(self, token: int) -> bool:
        """Models end their SQL with a control token, a semicolon or the fence that closes a block of code."""
        return native.llama_vocab_is_eog(self._vocabulary, token) or is_end_mark(self._piece(token))

    def _constraint(self, grammar: str) -> Constraint:
        if self._new_constraint is None:
            with warnings.catch_warnings(category=DeprecationWarning, action="ignore"):
                # llguidance's bridge still calls llama.cpp by an old name.
                self._new_constraint = partial(Constraint, tokenizer_for(self._vocabulary))
        return self._new_constraint(grammar)

    def _prompt_tokens(self, prompt: Prompt) -> list[int]:
        """Control tokens come from trusted text alone; all other text is cut in one go, as in training."""
        tokens = []
        if native.llama_vocab_get_add_bos(self._vocabulary):
            tokens.append(native.llama_vocab_bos(self._vocabulary))
        for is_control, segments in groupby(prompt.segments, self._holds_control_tokens):
            tokens += self._tokens("".join(segment.text for segment in segments), parse_special=is_control)
        return tokens

    def _holds_control_tokens(self, segment: Segment) -> bool:
        return segment.is_trusted and (
            self._tokens(segment.text, parse_special=True) != self._tokens(segment.text, parse_special=False)
        )

    def _tokens(self, text: str, *, parse_special: bool) -> list[int]:
        encoded = text.encode("utf-8", "replace")
        capacity = len(encoded) + 8
        tokens = (native.llama_token * capacity)()
        count = native.llama_tokenize(
            self._vocabulary, encoded, len(encoded), tokens, capacity, ADD_SPECIAL, parse_special
        )
        return tokens[:count]

    def _piece(self, token: int) -> bytes:
        piece = ctypes.create_string_buffer(LONGEST_PIECE)
        length = native.llama_token_to_piece(self._vocabulary, token, piece, LONGEST_PIECE, 0, SHOW_SPECIAL)
        return piece.raw[: max(0, length)]

    def _logits(self) -> NDArray[np.float32]:
        """The scores of the next token, in llama.cpp's own memory."""
        return np.ctypeslib.as_array(native.llama_get_logits_ith(self._context, -1), (self._token_count,))

    def _not_in_cells(self, tokens: Sequence[int]) -> Sequence[int]:
        """Keep the cells of a common beginning; whole batches only, so that the numbers stay the same."""
        pairs = zip(tokens, self._cells, strict=False)
        common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        kept = min(common, len(tokens) - 1) // self._batch_size * self._batch_size
        native.llama_memory_seq_rm(native.llama_get_memory(self._context), 0, kept, -1)
        del self._cells[kept:]
        return tokens[kept:]

    def _evaluate(self, tokens: Sequence[int], is_cancelled: IsCancelled) -> None:
        """Let the model read tokens."""
        for start in range(0, len(tokens), self._batch_size):
            if is_cancelled():
                raise CancelledError("interrupted")
            batch = tokens[start : start + self._batch_size]
            array = (native.llama_token * len(batch))(*batch)
            status = native.llama_decode(self._context, native.llama_batch_get_one(array, len(batch)))
            if status != 0:
                self._forget()
                if status == ABORTED:
                    raise CancelledError("interrupted")
                raise SqlcoderError(
                    f"llama.cpp failed with status {status}: {last_errors()}", "Try a smaller model."
                )
            self._cells += batch

    def _forget(self) -> None:
        native.llama_memory_clear(native.llama_get_memory(self._context), CLEAR_DATA)
        self._cells.clear()

    @contextmanager
    def _abort_when(self, is_cancelled: IsCancelled) -> Iterator[None]:
        """Let llama.cpp ask in the middle of a long batch; an interrupt raised there waits for its end."""
        interrupts: list[KeyboardInterrupt] = []

        @native.ggml_abort_callback  # type: ignore[untyped-decorator]  # made by ctypes
        def aborts(_data: object) -> bool:
            try:
                return bool(interrupts) or is_cancelled()
            except KeyboardInterrupt as interrupt:
                interrupts.append(interrupt)
                return True

        native.llama_set_abort_callback(self._context, aborts, None)
        try:
            yield
        except CancelledError:
            if interrupts:
                raise interrupts[0] from None
            raise
        finally:
            native.llama_set_abort_callback(self._context, native.ggml_abort_callback(), None)

    def close(self) -> None:
        """Free the model; a second call does nothing."""
        if self._model is not None:
            self._new_constraint = None
            native.llama_free(self._context)
            native.llama_model_free(self._model)
            self._model = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _loaded_model(path: Path, gpu_layers: int | None, is_cancelled: IsCancelled) -> int:
    parameters = native.llama_model_default_params()
    if gpu_layers is not None:
        parameters.n_gpu_layers = gpu_layers
    progress = native.llama_progress_callback(lambda _share, _data: not is_cancelled())
    parameters.progress_callback = progress
    forget_errors()
    model: int | None = native.llama_model_load_from_file(os.fsencode(path), parameters)
    if model is not None:
        return model
    if is_cancelled():
        raise CancelledError("interrupted")
    raise ModelFileError(f"llama.cpp does not load {path}: {last_errors()}", "Fetch or convert it again.")


def _new_context(
    model: int, context_size: int, threads: int, flash_attention: str, kv_type: str
) -> int | None:
    parameters = native.llama_context_default_params()
    parameters.n_ctx = context_size
    parameters.n_batch = parameters.n_ubatch = BATCH
    parameters.n_threads = parameters.n_threads_batch = threads
    parameters.flash_attn_type = FLASH_ATTENTION[flash_attention]
    parameters.type_k = parameters.type_v = KV_TYPES[kv_type]
    context: int | None = native.llama_init_from_model(model, parameters)
    return context


# Kept as long as the module: llama.cpp calls them until the process ends.
_silent_log = native.llama_log_callback(keep_errors)
_shown_log = native.llama_log_callback(show_line)
