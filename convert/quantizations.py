"""The quantizations by name, and which encoding each gives to which tensor.

The choices are llama.cpp's own, so that a file is byte for byte what its quantizer would write.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from convert.architectures.architecture import TensorRule
from convert.tensor_types import TensorType
from sqlcoder_local.errors import UsageError


@dataclass(frozen=True, kw_only=True)
class Quantization:
    """A named mixture of encodings."""

    name: str
    file_type: int
    """How a GGUF file names the mixture."""
    encoding: TensorType
    """What most weights get."""
    is_mixed: bool = False
    """Whether the more sensitive layers get more bits (the M in Q4_K_M)."""


QUANTIZATIONS = {
    quantization.name: quantization
    for quantization in (
        Quantization(name="f32", file_type=0, encoding=TensorType.F32),
        Quantization(name="f16", file_type=1, encoding=TensorType.F16),
        Quantization(name="bf16", file_type=32, encoding=TensorType.BF16),
        Quantization(name="q8_0", file_type=7, encoding=TensorType.Q8_0),
        Quantization(name="q4_0", file_type=2, encoding=TensorType.Q4_0),
        Quantization(name="q4_k_m", file_type=15, encoding=TensorType.Q4_K, is_mixed=True),
        Quantization(name="q5_k_m", file_type=17, encoding=TensorType.Q5_K, is_mixed=True),
        Quantization(name="q6_k", file_type=18, encoding=TensorType.Q6_K),
    )
}
UNQUANTIZED = (TensorType.F32, TensorType.F16, TensorType.BF16)
NARROWER = {
    TensorType.Q4_K: TensorType.Q5_0,
    TensorType.Q5_K: TensorType.Q5_1,
    TensorType.Q6_K: TensorType.Q8_0,
}
"""What a row gets instead that does not hold whole blocks of 256."""
LAYERS_OF_70B = 80


def quantization_of(name: str) -> Quantization:
    """Give the quantization of that name, in any case of letters."""
    quantization = QUANTIZATIONS.get(name.lower())
    if quantization is None:
        message = f"There is no quantization {name[:40]!r}."
        raise UsageError(message, f"Choose one of {', '.join(QUANTIZATIONS)}.")
    return quantization


def choose_encodings(
    quantization: Quantization, rules: Iterable[TensorRule], *, has_importance: bool = False
) -> Mapping[str, TensorType]:
    """Give the encoding of every tensor."""
    model = _Model.of(rules, has_importance=has_importance)
    return {rule.gguf_name: _encoding(quantization, model, rule) for rule in model.rules}


@dataclass(frozen=True, kw_only=True)
class _Model:
    """What the choice for one tensor has to know of all."""

    rules: tuple[TensorRule, ...]
    layer_count: int
    output_name: str
    is_70b: bool
    has_importance: bool

    @classmethod
    def of(cls, rules: Iterable[TensorRule], *, has_importance: bool) -> "_Model":
        """Give the facts, read from names and shapes."""
        all_rules = tuple(rules)
        shapes = {rule.gguf_name: rule.shape for rule in all_rules}
        layer_count = len([name for name in shapes if name.endswith(".attn_output.weight")])
        shares_heads = shapes.get("blk.0.attn_q.weight") != shapes.get("blk.0.attn_k.weight")
        return cls(
            rules=all_rules,
            layer_count=layer_count,
            output_name="output.weight" if "output.weight" in shapes else "token_embd.weight",
            is_70b=shares_heads and layer_count == LAYERS_OF_70B,
            has_importance=has_importance,
        )


def _encoding(quantization: Quantization, model: _Model, rule: TensorRule) -> TensorType:
    """Give the encoding of one tensor: vectors, norms and positions stay exact."""
    name, row = rule.gguf_name, rule.shape[-1]
    if len(rule.shape) == 1 or name.endswith("_norm.weight") or name == "position_embd.weight":
        return TensorType.F32
    if quantization.encoding in UNQUANTIZED:
        return quantization.encoding
    if name == model.output_name:
        wanted = _output_encoding(quantization, row)
    else:
        wanted = _layer_encoding(quantization, model, name)
    return _fitting(wanted, row)


def _output_encoding(quantization: Quantization, row: int) -> TensorType:
    """Give the output matrix, or the embedding that serves as one, gets at least six bits."""
    if quantization.encoding is TensorType.Q8_0 or row % quantization.encoding.block_values:
        return TensorType.Q8_0
    return TensorType.Q6_K


def _layer_encoding(quantization: Quantization, model: _Model, name: str) -> TensorType:
    """In a mixture, values and down-projections of some layers get six bits."""
    place = re.fullmatch(r"blk\.(\d+)\.(attn_v|attn_qkv|ffn_down)\.weight", name)
    if quantization.encoding is TensorType.Q4_0 and model.has_importance and place is not None:
        is_early = place[2] == "ffn_down" and int(place[1]) < model.layer_count // 8
        return TensorType.Q4_1 if is_early else quantization.encoding
    if not quantization.is_mixed or place is None:
        return quantization.encoding
    if _is_sensitive(int(place[1]), model.layer_count):
        return TensorType.Q6_K
    if place[2] == "attn_v" and model.is_70b and quantization.encoding is TensorType.Q4_K:
        return TensorType.Q5_K
    return quantization.encoding


def _is_sensitive(layer: int, layer_count: int) -> bool:
    """Give the first and last eighth of the layers, and every third between."""
    eighth = layer_count // 8
    return layer < eighth or layer >= 7 * layer_count // 8 or (layer - eighth) % 3 == 2  # noqa: PLR2004


def _fitting(encoding: TensorType, row: int) -> TensorType:
    """Give the encoding, or the next one whose blocks fill the row."""
    if row % encoding.block_values:
        encoding = NARROWER.get(encoding, encoding)
    return TensorType.F16 if row % encoding.block_values else encoding
