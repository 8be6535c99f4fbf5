"""The grammars of a model's questions, compiled beside llama.cpp's work and kept for the next question."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

from sqlcoder_local.engine.constraint import Constraint, tokenizer_for
from sqlcoder_local.engine.vocabulary import Vocabulary

GRAMMARS_KEPT = 8
"""Questions about the same tables share their grammar."""


class Grammars:
    """Makes constraints over one vocabulary, which is read as soon as the model is loaded."""

    def __init__(self, read_vocabulary: Callable[[], Vocabulary]) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="grammar")
        self._vocabulary = self._thread.submit(read_vocabulary)
        self._tokenizer = self._thread.submit(lambda: tokenizer_for(self._vocabulary.result()))
        self._compiled = lru_cache(maxsize=GRAMMARS_KEPT)(self._compile)

    @property
    def vocabulary(self) -> Vocabulary:
        """What the tokens stand for."""
        return self._vocabulary.result()

    def constraint(self, grammar: str | None) -> Callable[[], Constraint | None]:
        """Begin to compile a grammar; what comes back waits for it, raising UsageError if it is too large."""
        if grammar is None:
            return lambda: None
        compiling = self._thread.submit(self._compiled, grammar)
        return lambda: compiling.result().copy()

    def _compile(self, grammar: str) -> Constraint:
        return Constraint(self._tokenizer.result(), grammar, end_marks=self.vocabulary.end_marks)

    def close(self) -> None:
        """Wait for what is being made; the vocabulary is llama.cpp's, and must not be freed before."""
        self._compiled.cache_clear()
        self._thread.shutdown(cancel_futures=True)
