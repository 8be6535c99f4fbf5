from collections.abc import Callable
from pathlib import Path

import gguf
import numpy as np
import pytest

from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.lora_file import check_adapter
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.errors import ModelFileError, SqlcoderError, UsageError
from sqlcoder_local.prompt.prompt import Prompt, Segment

PROMPT = Prompt(segments=(Segment(text="SELECT", is_trusted=False),), tables_sent=())
Change = Callable[[dict[str, np.ndarray]], None]


def write_adapter(
    path: Path,
    model: Path,
    change: Change = lambda _tensors: None,
    *,
    architecture: str = "llama",
    kind: str = "adapter",
    alpha: float | str = 64.0,
) -> Path:
    draw = np.random.default_rng(1)
    shapes = {tensor.name: tensor.shape for tensor in read_header(model).tensors}
    columns, rows = shapes["blk.0.ffn_down.weight"]
    tensors = {
        "blk.0.ffn_down.weight.lora_a": draw.normal(0, 1, (2, columns)).astype(np.float32),
        "blk.0.ffn_down.weight.lora_b": draw.normal(0, 1, (rows, 2)).astype(np.float32),
    }
    change(tensors)
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_type(kind)
    writer.add_string("adapter.type", "lora")
    if isinstance(alpha, str):
        writer.add_string("adapter.lora.alpha", alpha)
    else:
        writer.add_float32("adapter.lora.alpha", alpha)
    for name, values in tensors.items():
        writer.add_tensor(name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def written(model: Path, lora: Path | None) -> str:
    with LlamaEngine.open(model, EngineOptions(threads=1, lora=lora)) as engine:
        generation = engine.generate(
            PROMPT,
            grammar=None,
            max_tokens=12,
            seed=0,
            on_text=lambda _text: None,
            is_cancelled=lambda: False,
        )
    return generation.text


def test_an_adapter_changes_what_the_model_writes(tiny_model: Path, tmp_path: Path) -> None:
    plain = written(tiny_model, None)
    assert written(tiny_model, write_adapter(tmp_path / "a.gguf", tiny_model)) != plain
    assert written(tiny_model, write_adapter(tmp_path / "b.gguf", tiny_model, alpha=1e-9)) == plain


def test_a_file_that_is_no_adapter_is_refused(tiny_model: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="not a LoRA adapter"):
        LlamaEngine.open(tiny_model, EngineOptions(lora=tiny_model))
    with pytest.raises(ModelFileError, match="There is no model file"):
        LlamaEngine.open(tiny_model, EngineOptions(lora=tmp_path / "none.gguf"))


def drop_half(tensors: dict[str, np.ndarray]) -> None:
    del tensors["blk.0.ffn_down.weight.lora_b"]


def drop_all(tensors: dict[str, np.ndarray]) -> None:
    tensors.clear()


def add_norm(tensors: dict[str, np.ndarray]) -> None:
    tensors["output_norm.weight"] = np.ones(8, np.float32)


def flatten(tensors: dict[str, np.ndarray]) -> None:
    tensors["blk.0.ffn_down.weight.lora_a"] = tensors["blk.0.ffn_down.weight.lora_a"].reshape(-1)


def make_whole_numbers(tensors: dict[str, np.ndarray]) -> None:
    name = "blk.0.ffn_down.weight.lora_a"
    tensors[name] = tensors[name].astype(np.int32)


def change_rank(tensors: dict[str, np.ndarray]) -> None:
    tensors["blk.0.ffn_down.weight.lora_a"] = tensors["blk.0.ffn_down.weight.lora_a"][:1]


def rename(tensors: dict[str, np.ndarray]) -> None:
    for name in list(tensors):
        tensors[name.replace("blk.0", "blk.77")] = tensors.pop(name)


def widen(tensors: dict[str, np.ndarray]) -> None:
    tensors["blk.0.ffn_down.weight.lora_a"] = np.ones((2, 4096), np.float32)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (drop_half, ModelFileError), (drop_all, ModelFileError), (add_norm, ModelFileError),
        (flatten, ModelFileError), (make_whole_numbers, ModelFileError), (change_rank, ModelFileError),
        (rename, UsageError), (widen, UsageError),
    ],
)  # fmt: skip
def test_an_adapter_that_does_not_fit_is_refused(
    tiny_model: Path, tmp_path: Path, change: Change, error: type[SqlcoderError]
) -> None:
    path = write_adapter(tmp_path / "a.gguf", tiny_model, change)
    with pytest.raises(error, match=r"a\.gguf"):
        check_adapter(path, read_header(tiny_model))


def test_an_adapter_for_another_family_or_with_words_for_numbers_is_refused(
    tiny_model: Path, tmp_path: Path
) -> None:
    for name, error, options in (
        ("a.gguf", UsageError, {"architecture": "starcoder"}),
        ("b.gguf", ModelFileError, {"alpha": "much"}),
    ):
        path = write_adapter(tmp_path / name, tiny_model, **options)
        with pytest.raises(error):
            check_adapter(path, read_header(tiny_model))
