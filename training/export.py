"""Write a run's model as a Hugging Face folder for convert/: python -m training.export DATA RUN OUT."""

import argparse
import json
import shutil
from pathlib import Path

import torch
from safetensors.torch import save_file

from sqlcoder_local.prompt.starter import END
from training.tokenizer import load_vocabulary


def main() -> None:
    """Export the newest checkpoint of a run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder that training.prepare made")
    parser.add_argument("run", type=Path, help="folder of the run")
    parser.add_argument("out", type=Path, help="the checkpoint folder to write")
    parser.add_argument("--name", default="starter")
    arguments = parser.parse_args()
    export(arguments.data, arguments.run / "checkpoint.pt", arguments.out, name=arguments.name)


def export(data: Path, checkpoint: Path, out: Path, *, name: str) -> None:
    """Write config.json, tokenizer.json and model.safetensors, with Hugging Face's names of tensors."""
    out.mkdir(parents=True, exist_ok=True)
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    tensors = {f"model.{key}": tensor.contiguous().clone() for key, tensor in state["average"].items()}
    save_file(tensors, out / "model.safetensors", metadata={"format": "pt"})
    shutil.copyfile(data / "tokenizer.json", out / "tokenizer.json")
    end = load_vocabulary(data).token_to_id(END)
    (out / "config.json").write_text(
        json.dumps(config_of(state["shape"], end, name), indent=2) + "\n", encoding="utf-8"
    )
    tokenizer = {"eos_token": END, "add_bos_token": False, "tokenizer_class": "PreTrainedTokenizerFast"}
    (out / "tokenizer_config.json").write_text(json.dumps(tokenizer, indent=2) + "\n", encoding="utf-8")


def config_of(shape: dict[str, float], end: int, name: str) -> dict[str, object]:
    """The configuration as transformers' LlamaForCausalLM reads it."""
    return {
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "torch_dtype": "float32",
        "vocab_size": shape["vocabulary"], "hidden_size": shape["width"],
        "intermediate_size": shape["hidden"],
        "num_hidden_layers": shape["layers"], "num_attention_heads": shape["heads"],
        "num_key_value_heads": shape["heads"], "max_position_embeddings": shape["context"],
        "rope_theta": shape["rope_theta"], "rms_norm_eps": 1e-5, "hidden_act": "silu",
        "tie_word_embeddings": True, "bos_token_id": None, "eos_token_id": end,
        "sqlcoder_local": {"name": name, "prompt_format": "starter", "license": "cc-by-sa-4.0"},
    }  # fmt: skip


if __name__ == "__main__":
    main()
