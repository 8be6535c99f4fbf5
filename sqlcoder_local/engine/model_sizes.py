"""How much memory a model takes, by the header of its file: weights, keys and values, and room to compute."""

import re
from dataclasses import dataclass

from sqlcoder_local.engine.gguf_header import GgufHeader, TensorInfo

BATCH = 512
"""As engine/llama_native.py sets it: so many tokens are read at once."""
OUTPUT_ROWS = 64
"""For so many tokens at once llama.cpp keeps the scores of the whole vocabulary."""
FLOAT_BYTES, MASK_BYTES = 4, 2
KV_BITS = {"f16": 16.0, "q8_0": 8.5, "q4_0": 4.5}
"""For each number of a key or value, its share of the block's scale included."""
LAYER = re.compile(r"blk\.(\d+)\.")
INPUT_TENSORS = ("token_embd.weight", "position_embd.weight", "token_types.weight")
FEED_FORWARD_COPIES, STATE_COPIES, ATTENTION_COPIES = 3, 3, 5
"""How many tensors of a kind llama.cpp's graphs hold at once, as its buffers of known models tell."""


@dataclass(frozen=True, kw_only=True)
class ModelSizes:
    """The parts of a model, in bytes; of keys and values, bytes a token."""

    layers: tuple[int, ...]
    input: int
    output: int
    """What the last step reads; an embedding that serves both ends is counted at both."""
    is_tied: bool
    head_width: int
    kv_numbers: int
    """Numbers kept of each token in each layer."""
    vocabulary: int
    width: int
    heads: int
    feed_forward: int
    context_length: int
    elements: int

    @property
    def weights(self) -> int:
        """All weights once, as they lie in the file."""
        return sum(self.layers) + self.input + (0 if self.is_tied else self.output)

    def kv_layer(self, context_size: int, kv_type: str) -> int:
        """Keys and values of one layer."""
        return int(self.kv_numbers * context_size * KV_BITS[kv_type] / 8)

    def kv(self, context_size: int, kv_type: str) -> int:
        """Keys and values of all layers."""
        return self.kv_layer(context_size, kv_type) * len(self.layers)

    def compute(self, context_size: int, *, has_flash_attention: bool) -> int:
        """Room for the largest step of a batch, and for the scores that come out."""
        batch = min(BATCH, context_size)
        scores = self.vocabulary + 2 * self.width
        feed_forward = self.feed_forward + STATE_COPIES * self.width
        attention = ATTENTION_COPIES * self.width + self.kv_numbers
        pairs = context_size * batch
        looks = pairs * MASK_BYTES if has_flash_attention else pairs * (self.heads + 1) * FLOAT_BYTES
        largest = max(scores, feed_forward, attention + looks // (batch * FLOAT_BYTES))
        return batch * largest * FLOAT_BYTES + OUTPUT_ROWS * self.vocabulary * FLOAT_BYTES


def sizes_of(header: GgufHeader) -> ModelSizes:
    """Add up the tensors of a file that was found sound."""
    blocks = _number(header, "block_count", 1)
    layers = [0] * blocks
    ends: dict[str, int] = {}
    for tensor in header.tensors:
        if layer := LAYER.match(tensor.name):
            layers[int(layer[1])] += tensor.size
        else:
            ends[tensor.name] = tensor.size
    is_tied = "output.weight" not in ends
    inputs = sum(ends.get(name, 0) for name in INPUT_TENSORS)
    outputs = sum(size for name, size in ends.items() if name not in INPUT_TENSORS)
    width, heads = _number(header, "embedding_length", 1), _number(header, "attention.head_count", 1)
    head_width = _number(header, "attention.key_length", width // heads)
    key_heads = _number(header, "attention.head_count_kv", heads)
    return ModelSizes(
        layers=tuple(layers),
        input=inputs,
        output=outputs + (ends.get("token_embd.weight", 0) if is_tied else 0),
        is_tied=is_tied,
        head_width=head_width,
        kv_numbers=key_heads * (head_width + _number(header, "attention.value_length", head_width)),
        vocabulary=len(header.tokens),
        width=width,
        heads=heads,
        feed_forward=_feed_forward(header.tensors),
        context_length=header.context_length,
        elements=sum(_elements(tensor) for tensor in header.tensors),
    )


def _feed_forward(tensors: tuple[TensorInfo, ...]) -> int:
    """How many numbers a layer's widest step holds for a token; a gate makes it three times as many."""
    widths = {
        tensor.name.partition("ffn_")[2]: tensor.shape[-1]
        for tensor in tensors
        if tensor.name.startswith("blk.0.ffn_") and tensor.name.endswith(".weight")
    }
    width = widths.get("up.weight", 0)
    return width * FEED_FORWARD_COPIES if "gate.weight" in widths else width


def _elements(tensor: TensorInfo) -> int:
    count = 1
    for length in tensor.shape:
        count *= length
    return count


def _number(header: GgufHeader, key: str, otherwise: int) -> int:
    """A number of the header that is at least one; llama.cpp refuses the rest by itself."""
    value = header.metadata.get(f"{header.architecture}.{key}", otherwise)
    return value if isinstance(value, int) and value > 0 else otherwise
