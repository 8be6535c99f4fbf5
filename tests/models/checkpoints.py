"""Checkpoints of random weights, of any shape, as they are published."""

import json
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file
from tokenizers import Tokenizer, decoders, pre_tokenizers
from tokenizers.models import BPE
from tokenizers.trainers import BpeTrainer

from convert.architectures.known import KNOWN
from convert.config import ModelConfig
from sqlcoder_local.models.catalog import Shape

CLASSES = {"llama": "LlamaForCausalLM", "starcoder": "GPTBigCodeForCausalLM"}


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
