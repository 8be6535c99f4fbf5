from collections.abc import Callable
from pathlib import Path

import gguf
import pytest

from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.engine.gguf_soundness import check_sound
from sqlcoder_local.errors import ModelFileError

UINT, INT, FLOAT, STRING = (
    gguf.GGUFValueType.UINT32,
    gguf.GGUFValueType.INT32,
    gguf.GGUFValueType.FLOAT32,
    gguf.GGUFValueType.STRING,
)
Make = Callable[..., Path]


def refusal(path: Path) -> str:
    with pytest.raises(ModelFileError) as caught:
        check_sound(read_header(path))
    return str(caught.value)


def test_whole_model_is_sound(tiny_model: Path) -> None:
    check_sound(read_header(tiny_model))


def test_architecture_that_is_not_supported_is_told_with_those_that_are(
    make_tiny_model: Make, tmp_path: Path
) -> None:
    message = refusal(make_tiny_model(tmp_path / "m.gguf", architecture="bert"))
    assert "'bert'" in message
    assert "starcoder" in message


@pytest.mark.parametrize(
    ("key", "kind", "value"),
    [
        ("llama.block_count", UINT, 0),
        ("llama.block_count", UINT, 3),
        ("llama.block_count", UINT, 5000),
        ("llama.block_count", UINT, 2**31 - 1),
        ("llama.block_count", STRING, "2"),
        ("llama.context_length", UINT, 1),
        ("llama.embedding_length", UINT, 0),
        ("llama.attention.layer_norm_rms_epsilon", FLOAT, -1.0),
        ("llama.attention.layer_norm_rms_epsilon", FLOAT, float("nan")),
        ("llama.expert_count", UINT, 8),
        ("llama.expert_used_count", UINT, 2),
        ("llama.nextn_predict_layers", UINT, 3),
        ("split.count", UINT, 4),
        ("split.count", STRING, "many"),
        ("tokenizer.ggml.model", STRING, "none"),
        ("tokenizer.ggml.model", STRING, "llama"),
        ("tokenizer.ggml.bos_token_id", UINT, 4000),
        ("tokenizer.ggml.eot_token_id", INT, -1),
        ("general.alignment", UINT, 1),
        ("general.alignment", UINT, 48),
    ],
)
def test_model_that_would_end_the_process_is_refused(
    key: str, kind: gguf.GGUFValueType, value: object, make_tiny_model: Make, tmp_path: Path
) -> None:
    def change(writer: gguf.GGUFWriter) -> None:
        for entries in writer.kv_data:
            entries.pop(key, None)
        writer.add_key_value(key, value, kind)

    assert "m.gguf" in refusal(make_tiny_model(tmp_path / "m.gguf", change=change))


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (b"<|end|>", b"<|sql|>", "are the same"),
        (b"<|end|>", b"<|\0nd|>", "holds a NUL"),
        (b"token_type\x09\x00\x00\x00\x05", b"token_type\x09\x00\x00\x00\x06", "list of something else"),
    ],
)
def test_vocabulary_that_would_end_the_process_is_refused(
    old: bytes, new: bytes, what: str, tiny_model: Path, tmp_path: Path
) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(tiny_model.read_bytes().replace(old, new, 1))
    assert what in refusal(path)
