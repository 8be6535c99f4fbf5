"""The catalogue against what the prompt formats, the converter and the cards say."""

import math
from pathlib import Path
from statistics import mean

import pytest

from convert.hf_to_gguf import convert_checkpoint
from convert.quantizations import QUANTIZATIONS, choose_encodings
from sqlcoder_local.engine.catalog_sizes import sizes_of_release
from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.engine.model_sizes import sizes_of
from sqlcoder_local.evaluation.published import PUBLISHED
from sqlcoder_local.models.catalog import Release, Shape, WeightBytes, catalogue, release_of
from sqlcoder_local.prompt.formats import FORMATS, recognised_format
from tests.models.checkpoints import rules_of, written_checkpoint

CARDS = {
    "sqlcoder-7b-2": "sqlcoder-7b-2", "sqlcoder-7b": "sqlcoder-7b", "sqlcoder2": "sqlcoder2-15b",
    "sqlcoder-34b-alpha": "sqlcoder-34b", "sqlcoder-70b-alpha": "sqlcoder-70b",
}  # fmt: skip
SMALL = Shape(context=128, vocabulary=384, width=256, layers=8, heads=4, key_heads=2, feed_forward=512)


def weight_bytes(architecture: str, shape: Shape, quantization: str) -> WeightBytes:
    rules = rules_of(architecture, shape)
    encodings = choose_encodings(QUANTIZATIONS[quantization], rules)
    sizes = {rule.gguf_name: encodings[rule.gguf_name].byte_count(math.prod(rule.shape)) for rule in rules}
    inputs = ("token_embd.weight", "position_embd.weight")
    return WeightBytes(
        layers=sum(size for name, size in sizes.items() if name.startswith("blk.")),
        input=sum(sizes.get(name, 0) for name in inputs),
        output=sum(size for name, size in sizes.items() if name.startswith("output")),
    )


@pytest.mark.parametrize("release", catalogue().values(), ids=lambda release: release.name)
def test_sizes_are_those_of_the_tensors(release: Release) -> None:
    computed = {
        quantization: weight_bytes(release.architecture, release.shape, quantization)
        for quantization in release.bytes
    }
    assert release.bytes == computed
    rules = rules_of(release.architecture, release.shape)
    assert release.parameters == sum(math.prod(rule.shape) for rule in rules)


@pytest.mark.parametrize("quantization", ["f16", "q8_0", "q6_k", "q5_k_m", "q4_k_m", "q4_0"])
@pytest.mark.parametrize("architecture", ["llama", "starcoder"])
def test_sizes_are_those_of_a_real_conversion(architecture: str, quantization: str, tmp_path: Path) -> None:
    small = SMALL if architecture == "llama" else Shape(**{**vars(SMALL), "key_heads": 1})
    folder = written_checkpoint(architecture, small, tmp_path / "checkpoint")
    model = tmp_path / "small.gguf"
    convert_checkpoint(folder, output=model, quant=quantization)
    header = read_header(model)
    weights = weight_bytes(architecture, small, quantization)
    assert weights.total == model.stat().st_size - header.data_start
    told = sizes_of_release(made_up_release(architecture, small, quantization, weights), quantization)
    real = sizes_of(header)
    assert sum(told.layers) == sum(real.layers)
    for part in (
        "input", "output", "is_tied", "head_width", "kv_numbers", "vocabulary", "width", "heads",
        "feed_forward", "context_length", "elements", "weights",
    ):  # fmt: skip
        assert getattr(told, part) == getattr(real, part), part


def made_up_release(architecture: str, shape: Shape, quantization: str, weights: WeightBytes) -> Release:
    return Release(
        name="small", repository="", base="", architecture=architecture, shape=shape, prompt_format="v1",
        parameters=sum(math.prod(rule.shape) for rule in rules_of(architecture, shape)), licence="",
        native_dialect="postgres", beams=1, obligation="", bytes={quantization: weights},
    )  # fmt: skip


@pytest.mark.parametrize("release", catalogue().values(), ids=lambda release: release.name)
def test_each_release_is_asked_as_the_prompt_formats_say(release: Release) -> None:
    prompt_format = FORMATS[release.prompt_format]
    assert (prompt_format.native_dialect, prompt_format.beams) == (release.native_dialect, release.beams)
    assert recognised_format(release.name) == release.prompt_format


@pytest.mark.parametrize(("name", "card"), CARDS.items())
def test_accuracy_is_the_mean_of_the_card(name: str, card: str) -> None:
    assert catalogue()[name].accuracy == pytest.approx(mean(PUBLISHED[card]), abs=0.06)


@pytest.mark.parametrize(
    ("file", "release"),
    [
        ("sqlcoder-7b-2.Q4_K_M", "sqlcoder-7b-2"), ("sqlcoder-7b-q5_k_m", "sqlcoder-7b"),
        ("sqlcoder", "sqlcoder"), ("SQLCoder2-q8_0", "sqlcoder2"), ("llama-3-sqlcoder-8b.f16",
        "llama-3-sqlcoder-8b"), ("sqlcoder-34b-alpha.Q4_0", "sqlcoder-34b-alpha"),
    ],
)  # fmt: skip
def test_a_file_belongs_to_the_release_whose_name_it_bears(file: str, release: str) -> None:
    found = release_of(file)
    assert found is not None
    assert found.name == release


@pytest.mark.parametrize("file", ["tiny", "sqlcoderish", "my-sqlcoder", ""])
def test_other_files_belong_to_none(file: str) -> None:
    assert release_of(file) is None


def test_the_published_models_are_all_there() -> None:
    assert len(catalogue()) == 7
    assert all(release.repository == f"defog/{name}" for name, release in catalogue().items())
