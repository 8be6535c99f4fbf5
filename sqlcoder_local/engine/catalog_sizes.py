"""How much memory a published model would take, by the catalogue, before its file is there."""

from sqlcoder_local.engine.model_sizes import FEED_FORWARD_COPIES, FLOAT_BYTES, ModelSizes
from sqlcoder_local.models.catalog import Release


def sizes_of_release(release: Release, quantization: str) -> ModelSizes:
    """Say of a release what a file's header would say; its layers are taken as equally large."""
    shape, weights = release.shape, release.bytes[quantization]
    # StarCoder reads and writes with one matrix, which lies beside its positions; the others have a gate.
    is_starcoder = release.architecture == "starcoder"
    positions = shape.context * shape.width * FLOAT_BYTES if is_starcoder else 0
    head_width = shape.width // shape.heads
    return ModelSizes(
        layers=(weights.layers // shape.layers,) * shape.layers,
        input=weights.input,
        output=weights.output + (weights.input - positions if is_starcoder else 0),
        is_tied=is_starcoder,
        head_width=head_width,
        kv_numbers=2 * shape.key_heads * head_width,
        vocabulary=shape.vocabulary,
        width=shape.width,
        heads=shape.heads,
        feed_forward=shape.feed_forward * (1 if is_starcoder else FEED_FORWARD_COPIES),
        context_length=shape.context,
        elements=release.parameters,
    )
