"""The starter model: a Llama decoder small enough to read in one sitting.

Shapes: B sequences, T tokens, D width, H heads, K width of a head, V vocabulary.
"""

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True, kw_only=True)
class Shape:
    """The sizes of a model; the defaults are the 'cpu' preset."""

    vocabulary: int = 4096
    width: int = 256
    layers: int = 6
    heads: int = 8
    hidden: int = 768
    context: int = 1024
    rope_theta: float = 10_000.0

    def as_dict(self) -> dict[str, float]:
        """The sizes as plain values, for a checkpoint."""
        return asdict(self)


class Attention(nn.Module):
    """Causal self-attention with rotary positions."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.q_proj = nn.Linear(shape.width, shape.width, bias=False)
        self.k_proj = nn.Linear(shape.width, shape.width, bias=False)
        self.v_proj = nn.Linear(shape.width, shape.width, bias=False)
        self.o_proj = nn.Linear(shape.width, shape.width, bias=False)

    def forward(self, x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
        """Mix each place with those before it; (B, T, D) to (B, T, D)."""
        B, T, D = x.shape  # noqa: N806 - shapes are spelled as in the head of the file
        q, k, v = (
            p(x).view(B, T, self.heads, -1).transpose(1, 2) for p in (self.q_proj, self.k_proj, self.v_proj)
        )
        q, k = rotated(q, cosine, sine), rotated(k, cosine, sine)
        mixed = functional.scaled_dot_product_attention(q, k, v, is_causal=True)
        out: Tensor = self.o_proj(mixed.transpose(1, 2).reshape(B, T, D))
        return out


class FeedForward(nn.Module):
    """SwiGLU."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(shape.width, shape.hidden, bias=False)
        self.up_proj = nn.Linear(shape.width, shape.hidden, bias=False)
        self.down_proj = nn.Linear(shape.hidden, shape.width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """Transform each place by itself; (B, T, D) to (B, T, D)."""
        out: Tensor = self.down_proj(functional.silu(self.gate_proj(x)) * self.up_proj(x))
        return out


class Block(nn.Module):
    """One layer."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.self_attn = Attention(shape)
        self.mlp = FeedForward(shape)
        self.input_layernorm = nn.RMSNorm(shape.width, eps=1e-5)
        self.post_attention_layernorm = nn.RMSNorm(shape.width, eps=1e-5)

    def forward(self, x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
        """Attend, then transform; (B, T, D) to (B, T, D)."""
        x = x + self.self_attn(self.input_layernorm(x), cosine, sine)
        out: Tensor = x + self.mlp(self.post_attention_layernorm(x))
        return out


class StarterModel(nn.Module):
    """The decoder; embedding and output share their weights. Names of parameters are Hugging Face's."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embed_tokens = nn.Embedding(shape.vocabulary, shape.width)
        self.layers = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = nn.RMSNorm(shape.width, eps=1e-5)
        cosine, sine = rotary_table(shape)
        self.register_buffer("cosine", cosine, persistent=False)
        self.register_buffer("sine", sine, persistent=False)
        self.apply(self._initialize)

    def forward(self, tokens: Tensor, asked: Tensor) -> Tensor:
        """Logits (N, V) at the N asked places of the flattened (B, T) tokens."""
        T = tokens.shape[1]  # noqa: N806
        x = self.embed_tokens(tokens)
        for layer in self.layers:
            x = layer(x, self.cosine[:T], self.sine[:T])
        x = self.norm(x.flatten(0, 1)[asked])
        return functional.linear(x, self.embed_tokens.weight)

    def _initialize(self, module: nn.Module) -> None:
        if isinstance(module, nn.Linear | nn.Embedding):
            scale = 0.02 if isinstance(module, nn.Embedding) else module.weight.shape[1] ** -0.5
            nn.init.normal_(module.weight, std=scale)
        for name, parameter in module.named_parameters(recurse=False):
            if parameter.ndim == 2 and name == "weight" and module in self._residual_outputs():
                nn.init.normal_(parameter, std=parameter.shape[1] ** -0.5 / (2 * self.shape.layers) ** 0.5)

    def _residual_outputs(self) -> list[nn.Module]:
        return [part for layer in self.layers for part in (layer.self_attn.o_proj, layer.mlp.down_proj)]


def rotary_table(shape: Shape) -> tuple[Tensor, Tensor]:
    """Cosines and sines (context, K) of the rotary angles, in Hugging Face's order of halves."""
    K = shape.width // shape.heads  # noqa: N806
    frequencies = shape.rope_theta ** (-torch.arange(0, K, 2, dtype=torch.float64) / K)
    angles = torch.outer(torch.arange(shape.context, dtype=torch.float64), frequencies)
    angles = torch.cat((angles, angles), dim=1)
    return angles.cos().float(), angles.sin().float()


def rotated(x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Turn the vectors (B, H, T, K) by the angles of their places."""
    first, second = x.chunk(2, dim=-1)
    return (x * cosine + torch.cat((-second, first), dim=-1) * sine).to(x.dtype)
