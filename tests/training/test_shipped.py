import gguf
import pytest

from convert.hf_to_gguf import convert_checkpoint
from sqlcoder_local.models.store import find_model
from training.export import export
from training.shipped import take_up


@pytest.fixture(scope="module")
def shipped():
    return find_model(None)


@pytest.fixture(scope="module")
def converted_again(shipped, tmp_path_factory):
    folder = tmp_path_factory.mktemp("shipped")
    data = folder / "data"
    data.mkdir()
    take_up(shipped, data, folder / "run")
    export(data, folder / "run" / "checkpoint.pt", folder / "hf", name="starter")
    convert_checkpoint(folder / "hf", output=folder / "again.gguf", quant="q8_0")
    return folder / "again.gguf"


def test_the_shipped_weights_come_out_of_training_as_they_went_in(shipped, converted_again):
    before, after = gguf.GGUFReader(shipped), gguf.GGUFReader(converted_again)
    assert [tensor.name for tensor in before.tensors] == [tensor.name for tensor in after.tensors]
    for old, new in zip(before.tensors, after.tensors, strict=True):
        assert old.data.tobytes() == new.data.tobytes(), old.name


def test_the_shipped_vocabulary_comes_out_of_training_as_it_went_in(shipped, converted_again):
    before, after = gguf.GGUFReader(shipped), gguf.GGUFReader(converted_again)
    for key in ("tokens", "merges", "token_type", "eos_token_id"):
        name = f"tokenizer.ggml.{key}"
        assert before.fields[name].contents() == after.fields[name].contents()
