from dataclasses import replace

import pytest

from sqlcoder_local.engine.gguf_header import TensorInfo, read_header
from sqlcoder_local.engine.model_defaults import available_cores, chosen_threads
from sqlcoder_local.models.store import find_model


@pytest.fixture(scope="module")
def starter():
    return read_header(find_model(None))


def test_a_small_model_computes_with_one_thread(starter):
    assert chosen_threads(starter, None) == 1


def test_a_large_model_computes_with_a_thread_for_each_core(starter):
    weights = TensorInfo(name="w", shape=(1 << 20, 64), ggml_type=0, offset=0, size=1 << 28)
    assert chosen_threads(replace(starter, tensors=(weights,)), None) == available_cores()


def test_threads_that_were_asked_for_are_taken(starter):
    assert chosen_threads(starter, 3) == 3
