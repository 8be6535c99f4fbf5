"""Take up a shipped model where its file left off: python -m training.shipped FILE.gguf DATA RUN.

The vocabulary goes into DATA and the weights into RUN, as a checkpoint with fresh optimizers; training.train
goes on from there. Quantized weights come back as they are, which costs a few hundred steps.
"""

import argparse
import json
from pathlib import Path

import gguf
import numpy as np
import torch
from tokenizers import Tokenizer

from training.checkpoint import optimizers_of, write_checkpoint
from training.model import Shape, StarterModel
from training.tokenizer import tokenizer_of

NAMES = {
    "token_embd": "embed_tokens",
    "output_norm": "norm",
    "attn_norm": "input_layernorm",
    "ffn_norm": "post_attention_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
"""llama.cpp's names of the tensors, and Hugging Face's."""
PERMUTED = ("attn_q", "attn_k")
"""llama.cpp turns neighbouring pairs of a head's numbers, Hugging Face its two halves."""


def main() -> None:
    """Write the vocabulary and the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="a GGUF file that training.export and convert made")
    parser.add_argument("data", type=Path, help="folder that training.prepare made")
    parser.add_argument("run", type=Path, help="folder of the new run")
    arguments = parser.parse_args()
    take_up(arguments.model, arguments.data, arguments.run)


def take_up(model: Path, data: Path, run: Path) -> None:
    """Write data/tokenizer.json and run/checkpoint.pt."""
    reader = gguf.GGUFReader(model)
    run.mkdir(parents=True, exist_ok=True)
    waiting = data / "tokenizer.partial"
    waiting.write_text(vocabulary_of(reader).to_str(), encoding="utf-8")
    waiting.replace(data / "tokenizer.json")
    starter = model_of(reader)
    write_checkpoint(
        run / "checkpoint.pt", starter, optimizers_of(starter), average=starter, step=0, pool=0, seconds=0.0
    )


def shipped_model(model: Path) -> StarterModel:
    """The model of a GGUF file, ready to be trained."""
    return model_of(gguf.GGUFReader(model))


def model_of(reader: gguf.GGUFReader) -> StarterModel:
    """Build the model from the sizes and tensors of the file."""
    shape = shape_of(reader)
    starter = StarterModel(shape)
    starter.load_state_dict({ours(tensor.name): weights_of(tensor, shape) for tensor in reader.tensors})
    return starter


def vocabulary_of(reader: gguf.GGUFReader) -> Tokenizer:
    """Build the tokenizer from the pieces, merges and control tokens of the file."""
    pieces = reader.fields["tokenizer.ggml.tokens"].contents()
    kinds = reader.fields["tokenizer.ggml.token_type"].contents()
    merges = [tuple(merge.split(" ")) for merge in reader.fields["tokenizer.ggml.merges"].contents()]
    control = [piece for piece, kind in zip(pieces, kinds, strict=True) if kind == gguf.TokenType.CONTROL]
    ordinary = {piece: number for number, piece in enumerate(pieces) if piece not in control}
    tokenizer = tokenizer_of(ordinary, merges, control)
    if json.loads(tokenizer.to_str())["model"]["vocab"] != ordinary or any(
        tokenizer.token_to_id(piece) != pieces.index(piece) for piece in control
    ):
        raise SystemExit("The vocabulary of this file is not one that training.tokenizer made.")
    return tokenizer


def shape_of(reader: gguf.GGUFReader) -> Shape:
    """Read the sizes of the model."""

    def size(key: str) -> int:
        return int(reader.fields[f"llama.{key}"].contents())

    return Shape(
        vocabulary=len(reader.fields["tokenizer.ggml.tokens"].data),
        width=size("embedding_length"),
        layers=size("block_count"),
        heads=size("attention.head_count"),
        hidden=size("feed_forward_length"),
        context=size("context_length"),
        rope_theta=float(reader.fields["llama.rope.freq_base"].contents()),
    )


def ours(name: str) -> str:
    """Translate 'blk.0.attn_q.weight' to 'layers.0.self_attn.q_proj.weight'."""
    *block, kind, _ = name.split(".")
    return ".".join([*(["layers", block[1]] if block else []), NAMES[kind], "weight"])


def weights_of(tensor: gguf.ReaderTensor, shape: Shape) -> torch.Tensor:
    """Dequantize a tensor, and put the rows of queries and keys back in order."""
    values = gguf.dequantize(tensor.data, tensor.tensor_type).astype(np.float32)
    values = values.reshape(tuple(int(n) for n in reversed(tensor.shape)))
    if tensor.name.split(".")[-2] in PERMUTED:
        pairs = values.reshape(shape.heads, -1, 2, values.shape[-1])
        values = pairs.swapaxes(1, 2).reshape(values.shape)
    return torch.from_numpy(np.ascontiguousarray(values))


if __name__ == "__main__":
    main()
