"""Tensors in llama.cpp's memory: looked at only where they are laid out as expected."""

import ctypes

import pytest

from sqlcoder_local.engine import ggml_tensor
from sqlcoder_local.engine.ggml_tensor import GgmlTensor, check_layout, plain_name
from sqlcoder_local.errors import UsageError


def test_the_installed_llama_cpp_is_laid_out_as_expected():
    check_layout()


@pytest.mark.parametrize("place", [1, 2, 5, 7])
def test_another_layout_is_refused_in_words(monkeypatch, place):
    fields = list(GgmlTensor._fields_)
    fields.insert(place, ("unexpected", ctypes.c_int64))
    moved = type("Moved", (ctypes.Structure,), {"_fields_": fields})
    at = lambda address: ctypes.cast(address, ctypes.POINTER(moved)).contents  # noqa: E731
    monkeypatch.setattr(ggml_tensor, "tensor_at", at)
    with pytest.raises(UsageError, match="lays out its tensors"):
        check_layout()


@pytest.mark.parametrize("name", [b"blk.0.attn_q.weight", b"CUDA0#blk.0.attn_q.weight#0"])
def test_a_copy_on_another_device_has_the_name_of_the_weight(name):
    assert plain_name(GgmlTensor(name=name)) == "blk.0.attn_q.weight"
