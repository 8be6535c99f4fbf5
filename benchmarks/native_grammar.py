"""llama.cpp's own grammar sampler on the same text, for comparison."""

import ctypes
from collections.abc import Sequence
from time import process_time

import llama_cpp.llama_cpp as native
import numpy as np

from sqlcoder_local.engine.llama import LlamaEngine


def native_seconds(engine: LlamaEngine, gbnf: str, answer: Sequence[int], most_seconds: float) -> list[float]:
    """Seconds a token takes in llama.cpp's sampler: the mask over all tokens, and the step it then takes."""
    vocabulary = engine._model._vocabulary
    sampler = native.llama_sampler_init_grammar(vocabulary, gbnf.encode(), b"root")
    count = engine._model.token_count
    entries = np.zeros(count, dtype=[("id", np.int32), ("logit", np.float32), ("p", np.float32)])
    times: list[float] = []
    for token in answer:
        entries["id"] = np.arange(count)
        entries["logit"] = 0.0
        array = native.llama_token_data_array(
            data=entries.ctypes.data_as(ctypes.POINTER(native.llama_token_data)),
            size=count,
            selected=-1,
            sorted=False,
        )
        started = process_time()
        native.llama_sampler_apply(sampler, ctypes.byref(array))
        native.llama_sampler_accept(sampler, token)
        times.append(process_time() - started)
        if sum(times) > most_seconds:
            break
    native.llama_sampler_free(sampler)
    return times


def own_seconds(engine: LlamaEngine, grammar: str, answer: Sequence[int]) -> list[float]:
    """Seconds a token takes where the mask over all tokens is made every time, though it seldom is needed."""
    constraint = engine._grammars.constraint(grammar)()
    times = []
    for token in answer:
        started = process_time()
        constraint.choices()
        constraint.accept(token)
        times.append(process_time() - started)
    return times
