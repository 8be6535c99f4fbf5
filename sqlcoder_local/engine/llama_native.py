"""llama.cpp's weights and cells, called directly; the only module of the runtime that imports llama_cpp."""

import ctypes
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import llama_cpp.llama_cpp as native
import numpy as np

from sqlcoder_local.engine.llama_log import forget_errors, keep_errors, last_errors, show_line
from sqlcoder_local.engine.run import Logits, NoRoomError, Run
from sqlcoder_local.engine.vocabulary import Vocabulary
from sqlcoder_local.errors import CancelledError, ModelFileError, SqlcoderError, UsageError

BATCH = 512
LONGEST_PIECE = 1024
MOST_SEQUENCES = 64
NO_ROOM, ABORTED = 1, 2
"""What llama_decode answers besides 0."""
ADD_SPECIAL, SHOW_SPECIAL, CLEAR_DATA = False, True, True
"""Arguments of llama.cpp, which knows no keywords."""
FLASH_ATTENTION = {"auto": -1, "off": 0, "on": 1}
KV_TYPES = {"f16": 1, "q8_0": 8, "q4_0": 2}
"""What llama.cpp calls these choices."""

IsCancelled = Callable[[], bool]


@dataclass(frozen=True, kw_only=True)
class CellOptions:
    """How the cells of a context are made; each choice rounds differently."""

    size: int
    threads: int
    flash_attention: str = "auto"
    kv_type: str = "f16"


class LlamaModel:
    """Weights and vocabulary of a GGUF file."""

    def __init__(
        self,
        path: Path,
        *,
        gpu_layers: int | None,
        shows_log: bool,
        is_cancelled: IsCancelled,
        on_progress: Callable[[float], None],
        is_vocabulary_only: bool = False,
    ) -> None:
        """Load a file that was found sound; raises ModelFileError and CancelledError."""
        native.llama_log_set(_shown_log if shows_log else _silent_log, None)
        native.llama_backend_init()
        parameters = native.llama_model_default_params()
        if gpu_layers is not None:
            parameters.n_gpu_layers = gpu_layers
        parameters.vocab_only = is_vocabulary_only

        def goes_on(share: float, _data: object) -> bool:
            on_progress(share)
            return not is_cancelled()

        progress = native.llama_progress_callback(goes_on)
        parameters.progress_callback = progress
        forget_errors()
        self.pointer: int | None = native.llama_model_load_from_file(os.fsencode(path), parameters)
        if self.pointer is None:
            if is_cancelled():
                raise CancelledError("interrupted")
            raise ModelFileError(
                f"llama.cpp does not load {path}: {last_errors()}", "Fetch or convert it again."
            )
        self._vocabulary: int = native.llama_model_get_vocab(self.pointer)
        self.token_count: int = native.llama_vocab_n_tokens(self._vocabulary)
        self._buffer = ctypes.create_string_buffer(LONGEST_PIECE)

    def beginning(self) -> list[int]:
        """The tokens that every text begins with."""
        has_one = native.llama_vocab_get_add_bos(self._vocabulary)
        return [native.llama_vocab_bos(self._vocabulary)] if has_one else []

    def tokens(self, text: str, *, parse_special: bool) -> list[int]:
        """Cut a text into tokens; control tokens only where they are asked for."""
        encoded = text.encode("utf-8", "replace")
        capacity = len(encoded) + 8
        tokens = (native.llama_token * capacity)()
        count = native.llama_tokenize(
            self._vocabulary, encoded, len(encoded), tokens, capacity, ADD_SPECIAL, parse_special
        )
        return tokens[:count]

    def read_vocabulary(self) -> Vocabulary:
        """Ask for every token, which takes a tenth of a second for 100,000."""
        tokens = range(self.token_count)
        control = frozenset(t for t in tokens if native.llama_vocab_is_control(self._vocabulary, t))
        return Vocabulary(
            pieces=tuple(map(self._piece, tokens)),
            control_tokens=control,
            ends=frozenset(t for t in control if native.llama_vocab_is_eog(self._vocabulary, t)),
            pointer=self._vocabulary,
            tokenize_function=ctypes.cast(native._lib.llama_tokenize, ctypes.c_void_p).value or 0,  # noqa: SLF001
        )

    def _piece(self, token: int) -> bytes:
        """The bytes that a token stands for, or the name of a control token."""
        length = native.llama_token_to_piece(
            self._vocabulary, token, self._buffer, LONGEST_PIECE, 0, SHOW_SPECIAL
        )
        return self._buffer.raw[: max(0, length)]

    def close(self) -> None:
        """Free the weights; a second call does nothing."""
        if self.pointer is not None:
            native.llama_model_free(self.pointer)
            self.pointer = None


class LlamaCells:
    """A context of llama.cpp: the keys and values of tokens, shared by sequences that begin alike."""

    def __init__(self, model: LlamaModel, options: CellOptions) -> None:
        """Take the memory; raises UsageError where there is too little."""
        parameters = native.llama_context_default_params()
        parameters.n_ctx = options.size
        parameters.n_batch = parameters.n_ubatch = BATCH
        parameters.n_seq_max = MOST_SEQUENCES
        parameters.kv_unified = True
        parameters.n_outputs_max_per_seq = 0
        parameters.n_threads = parameters.n_threads_batch = options.threads
        parameters.flash_attn_type = FLASH_ATTENTION[options.flash_attention]
        parameters.type_k = parameters.type_v = KV_TYPES[options.kv_type]
        self._context: int | None = native.llama_init_from_model(model.pointer, parameters)
        if self._context is None:
            raise UsageError(
                f"The memory does not hold a context of {options.size} tokens.", "Give a smaller --ctx-size."
            )
        self.size: int = native.llama_n_ctx(self._context)
        self.batch_size: int = native.llama_n_batch(self._context)
        """What llama.cpp takes at once: fewer than asked for where the context is small."""
        self._memory: int = native.llama_get_memory(self._context)
        self._row_type = ctypes.c_float * model.token_count
        self._batch = _Batch(self.batch_size)

    def add_adapter(self, model: LlamaModel, path: Path) -> None:
        """Let an adapter change the model, which then owns it and frees it with itself."""
        adapter = native.llama_adapter_lora_init(model.pointer, os.fsencode(path))
        pointer = native.llama_adapter_lora_p_ctypes
        pointers = (pointer * 1)(ctypes.cast(adapter, pointer))
        scales = (ctypes.c_float * 1)(1.0)
        if adapter is None or native.llama_set_adapters_lora(self._context, pointers, 1, scales) != 0:
            raise ModelFileError(f"llama.cpp does not load {path}: {last_errors()}", "Convert it again.")

    def decode(self, runs: Sequence[Run]) -> list[range]:
        """Let the model read runs side by side; gives for each the numbers by which `logits` finds its rows.

        Raises NoRoomError, and CancelledError where `abort_when` says so.
        """
        if sum(len(run.tokens) for run in runs) > self.batch_size:
            runs = [self._read_ahead(run) for run in runs]
        rows = self._batch.fill(runs)
        status = native.llama_decode(self._context, self._batch.structure)
        if status == NO_ROOM:
            raise NoRoomError
        if status == ABORTED:
            raise CancelledError("interrupted")
        if status != 0:
            raise SqlcoderError(
                f"llama.cpp failed with status {status}: {last_errors()}", "Try a smaller model."
            )
        return rows

    def _read_ahead(self, run: Run) -> Run:
        """Read what no scores are wanted of, in batches of the size that llama.cpp takes."""
        start, ahead = run.start, len(run.tokens) - run.outputs
        for first in range(0, ahead, self.batch_size):
            tokens = run.tokens[first : min(first + self.batch_size, ahead)]
            self.decode([Run(sequence=run.sequence, start=start + first, tokens=tokens, outputs=0)])
        return Run(
            sequence=run.sequence,
            start=start + ahead,
            tokens=run.tokens[ahead:],
            outputs=run.outputs,
        )

    def logits(self, index: int) -> Logits:
        """The scores of the next token, in llama.cpp's own memory until it reads again."""
        first = native.llama_get_logits_ith(self._context, index).contents
        row = memoryview(self._row_type.from_address(ctypes.addressof(first)))
        return np.frombuffer(row, dtype=np.float32)

    def copy(self, source: int, target: int) -> None:
        """Let a sequence begin as another one stands, in the same cells."""
        native.llama_memory_seq_cp(self._memory, source, target, -1, -1)

    def cut(self, sequence: int, start: int = 0) -> None:
        """Forget a sequence from a position on."""
        native.llama_memory_seq_rm(self._memory, sequence, start, -1)

    def clear(self) -> None:
        """Forget every sequence."""
        native.llama_memory_clear(self._memory, CLEAR_DATA)

    def state(self, sequence: int) -> bytearray:
        """The keys and values of a sequence, as llama.cpp writes them."""
        size = native.llama_state_seq_get_size(self._context, sequence)
        state = bytearray(size)
        buffer = (ctypes.c_uint8 * size).from_buffer(state)
        written = native.llama_state_seq_get_data(self._context, buffer, size, sequence)
        del buffer
        return state[:written]

    def restore(self, sequence: int, state: bytes | bytearray) -> bool:
        """Set a sequence to a state; tells whether llama.cpp took it."""
        buffer = (ctypes.c_uint8 * len(state)).from_buffer_copy(state)
        return bool(native.llama_state_seq_set_data(self._context, buffer, len(state), sequence))

    @contextmanager
    def abort_when(self, is_cancelled: IsCancelled) -> Iterator[None]:
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
        """Free the memory; a second call does nothing."""
        if self._context is not None:
            native.llama_free(self._context)
            self._context = None


class _Batch:
    """The arrays that llama.cpp reads tokens from, made once."""

    def __init__(self, capacity: int) -> None:
        self._tokens, self._positions, self._sequences = np.zeros((3, capacity), dtype=np.int32)
        self._counts = np.ones(capacity, dtype=np.int32)
        first, width = self._sequences.ctypes.data, self._sequences.itemsize
        self._sequence_pointers = first + width * np.arange(capacity, dtype=np.uintp)
        self._outputs = np.zeros(capacity, dtype=np.int8)
        int32 = ctypes.POINTER(ctypes.c_int32)
        self.structure = native.llama_batch(
            n_tokens=0,
            token=self._tokens.ctypes.data_as(int32),
            pos=self._positions.ctypes.data_as(int32),
            n_seq_id=self._counts.ctypes.data_as(int32),
            seq_id=self._sequence_pointers.ctypes.data_as(ctypes.POINTER(int32)),
            logits=self._outputs.ctypes.data_as(ctypes.POINTER(ctypes.c_int8)),
        )

    def fill(self, runs: Sequence[Run]) -> list[range]:
        """Write runs one after the other; gives the places of those that scores are wanted of."""
        rows, end = [], 0
        for run in runs:
            first, end = end, end + len(run.tokens)
            self._tokens[first:end] = run.tokens
            self._positions[first:end] = np.arange(run.start, run.start + len(run.tokens))
            self._sequences[first:end] = run.sequence
            self._outputs[first:end] = 0
            self._outputs[end - run.outputs : end] = 1
            rows.append(range(end - run.outputs, end))
        self.structure.n_tokens = end
        return rows


def native_library() -> ctypes.CDLL:
    """llama.cpp itself, whose functions bring those of its parts along."""
    library: ctypes.CDLL = native._lib  # noqa: SLF001 - the binding has no public name for it
    return library


def library_version() -> str:
    """Tell the version of llama.cpp: states that another one wrote are not to be trusted."""
    return version("llama-cpp-python")


# Kept as long as the module: llama.cpp calls them until the process ends.
_silent_log = native.llama_log_callback(keep_errors)
_shown_log = native.llama_log_callback(show_line)
