"""The catalogue against what the prompt formats, the converter and the cards say."""

import json
import math
from pathlib import Path
from statistics import mean

import numpy as np
import pytest
from safetensors.numpy import save_file
from tokenizers import Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE
from tokenizers.trainers import BpeTrainer

from convert.architectures.known import KNOWN
from convert.config import ModelConfig
from convert.hf_to_gguf import convert_checkpoint
from convert.quantizations import QUANTIZATIONS, choose_encodings
from sqlcoder_local.engine.catalog_sizes import sizes_of_release
from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.engine.model_sizes import sizes_of
from sqlcoder_local.evaluation.published import PUBLISHED
from sqlcoder_local.models.catalog import Release, Shape, WeightBytes, catalogue, release_of
from sqlcoder_local.prompt.formats import FORMATS, recognised_format

CLASSES = {"llama": "LlamaForCausalLM", "starcoder": "GPTBigCodeForCausalLM"}
CARDS = {
    "sqlcoder-7b-2": "sqlcoder-7b-2", "sqlcoder-7b": "sqlcoder-7b", "sqlcoder2": "sqlcoder2-15b",
    "sqlcoder-34b-alpha": "sqlcoder-34b", "sqlcoder-70b-alpha": "sqlcoder-70b",
}  # fmt: skip
SMALL = Shape(context=128, vocabulary=384, width=256, layers=8, heads=4, key_heads=2, feed_forward=512)


def configuration(architecture: str, shape: Shape) -> dict[str, object]:
    if architecture == "starcoder":
        return {
            "architectures": [CLASSES[architecture]], "n_embd": shape.width, "n_head": shape.heads,
            "n_layer": shape.layers, "n_positions": shape.context, "vocab_size": shape.vocabulary,
            "n_inner": shape.feed_forward, "multi_query": True, "bos_token_id": 0, "eos_token_id": 0,
            "activation_function": "gelu_pytorch_tanh", "layer_norm_epsilon": 1e-5,
        }  # fmt: skip
    return {
        "architectures": [CLASSES[architecture]], "hidden_size": shape.width, "vocab_size": shape.vocabulary,
        "num_attention_heads": shape.heads, "num_key_value_heads": shape.key_heads, "rms_norm_eps": 1e-5,
        "num_hidden_layers": shape.layers, "max_position_embeddings": shape.context, "eos_token_id": 0,
        "intermediate_size": shape.feed_forward, "tie_word_embeddings": False, "rope_theta": 10000.0,
    }  # fmt: skip


def rules_of(architecture: str, shape: Shape):
    return list(KNOWN[CLASSES[architecture]].tensors(ModelConfig(values=configuration(architecture, shape))))


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


def written_checkpoint(architecture: str, shape: Shape, folder: Path) -> Path:
    folder.mkdir()
    draw = np.random.default_rng(1)
    tensors = {
        rule.source_name: draw.normal(0, 0.1, rule.shape).astype(np.float32)
        for rule in rules_of(architecture, shape)
    }
    tokenizer = Tokenizer(BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    words = " ".join(f"select{number} from orders{number}" for number in range(300))
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = BpeTrainer(
        vocab_size=shape.vocabulary,
        special_tokens=["<|end|>"],
        initial_alphabet=alphabet,
        show_progress=False,
    )
    tokenizer.train_from_iterator([words], trainer)
    assert tokenizer.get_vocab_size() == shape.vocabulary
    save_file(tensors, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(configuration(architecture, shape)))
    (folder / "tokenizer.json").write_text(tokenizer.to_str())
    return folder


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
