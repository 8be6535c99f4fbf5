"""Where the layers of a model go: as many on the graphics card as fit, and a plain word where none do."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlcoder_local.engine.devices import GIB, DeviceReport
from sqlcoder_local.engine.model_sizes import ModelSizes
from sqlcoder_local.errors import UsageError

ALL_LAYERS = -1
MARGIN = GIB
"""Left free on a card for the system and other programs, as llama.cpp's own fitting leaves."""
SMALLEST_CONTEXT = 1024
KV_BLOCK = 32
"""So many numbers of a head share a scale in q8_0 and q4_0."""
MOST_SCORE_BYTES, SHARE_OF_WEIGHTS = 64 << 20, 0.25
"""What attention that is not flash attention may take more: so much, or that share of the weights."""
BITS_PER_WEIGHT = {
    "q8_0": 8.5, "q6_k": 6.6, "q5_k_m": 5.7, "q4_k_m": 4.9, "q4_0": 4.6,
}  # fmt: skip
"""Of the whole file: what `convert --quant` makes of models of 7 billion parameters."""


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """What was chosen; `gpu_layers` None means as many as fit."""

    gpu_layers: int | None
    context_size: int
    kv_type: str = "f16"
    has_flash_attention: bool = True
    is_forced: bool = False


@dataclass(frozen=True, kw_only=True)
class Placement:
    """How many layers go on graphics cards, the output counted as one, and what that takes where."""

    gpu_layers: int
    gpu_bytes: int
    host_bytes: int

    @property
    def total_bytes(self) -> int:
        """On cards and beside them."""
        return self.gpu_bytes + self.host_bytes


def placed(sizes: ModelSizes, report: DeviceReport, wishes: Wishes) -> Placement:
    """Choose the layers on cards; raises UsageError where the model does not fit, unless that is forced."""
    _check_kv_type(sizes, wishes)
    if wishes.gpu_layers is None or not report.gpus:
        placement = _largest_fitting(sizes, report, wishes)
    else:
        most = len(sizes.layers) + 1
        chosen = most if wishes.gpu_layers == ALL_LAYERS else min(wishes.gpu_layers, most)
        placement = _with_layers(chosen, sizes, wishes)
    if wishes.is_forced or _fits(placement, report):
        return placement
    raise _too_large(placement, sizes, report, wishes)


def chosen_attention(sizes: ModelSizes, report: DeviceReport, wishes: Wishes) -> str:
    """Say how to attend where nobody chose: without flash attention on a processor that has the memory.

    There llama.cpp's flash attention takes two to seven times as long for 2 to 63 tokens at once, which is
    what a question after a known schema, beams and guesses are.
    """
    if wishes.kv_type != "f16" or placed(sizes, report, wishes).gpu_layers:
        return "auto"
    without = replace(wishes, has_flash_attention=False)
    flash, plain = (
        sizes.compute(wishes.context_size, has_flash_attention=has_flash) for has_flash in (True, False)
    )
    is_affordable = plain - flash <= max(MOST_SCORE_BYTES, SHARE_OF_WEIGHTS * sizes.weights)
    return "off" if is_affordable and _fits(_with_layers(0, sizes, without), report) else "auto"


def _check_kv_type(sizes: ModelSizes, wishes: Wishes) -> None:
    """Refuse what llama.cpp refuses without a reason."""
    if wishes.kv_type == "f16":
        return
    if not wishes.has_flash_attention:
        raise UsageError(
            f"A context kept as {wishes.kv_type} needs flash attention.", "Leave out --flash-attention off."
        )
    if sizes.head_width % KV_BLOCK:
        raise UsageError(
            f"This model's context cannot be kept as {wishes.kv_type}: its heads are {sizes.head_width} wide,"
            f" no multiple of {KV_BLOCK}.",
            "Leave out --kv-type.",
        )


def _largest_fitting(sizes: ModelSizes, report: DeviceReport, wishes: Wishes) -> Placement:
    """Fill the cards; what stays on the host may still be too much for it."""
    counts = range(len(sizes.layers) + 1, 0, -1) if report.gpus else ()
    placements = (_with_layers(count, sizes, wishes) for count in counts)
    on_host = _with_layers(0, sizes, wishes)
    return next((placement for placement in placements if _fits(placement, report)), on_host)


def _with_layers(count: int, sizes: ModelSizes, wishes: Wishes) -> Placement:
    """Add up both sides; llama.cpp takes the output first, then layers from the last one on."""
    on_gpu = max(0, count - 1)
    kv = sizes.kv_layer(wishes.context_size, wishes.kv_type)
    compute = sizes.compute(wishes.context_size, has_flash_attention=wishes.has_flash_attention)
    split = len(sizes.layers) - on_gpu
    gpu = sum(sizes.layers[split:]) + on_gpu * kv + sizes.output + compute if count else 0
    output = 0 if count or sizes.is_tied else sizes.output
    host = (
        sizes.input + output + sum(sizes.layers[:split]) + split * kv + (compute if split or not count else 0)
    )
    return Placement(gpu_layers=count, gpu_bytes=gpu, host_bytes=host)


def _fits(placement: Placement, report: DeviceReport) -> bool:
    room = sum(max(0, report.free_on(gpu) - MARGIN) for gpu in report.gpus)
    host = placement.host_bytes
    if report.is_apple_silicon:
        # What Metal takes is the machine's own memory; llama.cpp gives each device by what is free there.
        own = sum(report.free_on(gpu) for gpu in report.gpus if not gpu.is_remote)
        everywhere = sum(map(report.free_on, report.gpus))
        host += placement.gpu_bytes * own // everywhere if everywhere else placement.gpu_bytes
    return placement.gpu_bytes <= room and host <= report.host_available_bytes


def _too_large(placement: Placement, sizes: ModelSizes, report: DeviceReport, wishes: Wishes) -> UsageError:
    kv = sizes.kv(wishes.context_size, wishes.kv_type)
    rest = placement.total_bytes - sizes.weights - kv
    cards = "".join(f", {_gb(report.free_on(gpu))} on {gpu.description}" for gpu in report.gpus)
    return UsageError(
        f"The model takes {_gb(placement.total_bytes)} of memory ({_gb(sizes.weights)} weights, {_gb(kv)}"
        f" for a context of {wishes.context_size} tokens, {_gb(rest)} to compute); there are"
        f" {_gb(report.host_available_bytes)}{cards}.",
        f"{_advice(sizes, report, wishes)} --force tries it all the same.",
    )


def _advice(sizes: ModelSizes, report: DeviceReport, wishes: Wishes) -> str:
    found = list(_what_would_fit(sizes, report, wishes))
    return f"What would fit: {', or '.join(found)}." if found else "A smaller model would fit."


def _what_would_fit(sizes: ModelSizes, report: DeviceReport, wishes: Wishes) -> Iterator[str]:
    """Try one change after the other, the least painful first."""
    if wishes.gpu_layers is not None and report.gpus:
        best = _largest_fitting(sizes, report, wishes)
        if _fits(best, report):
            yield f"--gpu-layers {best.gpu_layers}"
    has_short_kv = wishes.kv_type == "f16" and wishes.has_flash_attention and not sizes.head_width % KV_BLOCK
    if has_short_kv and _would_fit(sizes, report, replace(wishes, kv_type="q8_0")):
        yield "--kv-type q8_0"
    size = wishes.context_size // 2
    while size >= SMALLEST_CONTEXT and not _would_fit(sizes, report, replace(wishes, context_size=size)):
        size //= 2
    if size >= SMALLEST_CONTEXT:
        yield f"--ctx-size {size}"
    for name, bits in BITS_PER_WEIGHT.items():
        share = sizes.elements * bits / 8 / sizes.weights
        if share < 1 and _would_fit(_shrunk(sizes, share), report, wishes):
            yield f"the model at {name} ({_gb(int(sizes.weights * share))} of weights)"
            return


def _would_fit(sizes: ModelSizes, report: DeviceReport, wishes: Wishes) -> bool:
    return _fits(_largest_fitting(sizes, report, replace(wishes, gpu_layers=None)), report)


def _shrunk(sizes: ModelSizes, share: float) -> ModelSizes:
    return replace(
        sizes,
        layers=tuple(int(size * share) for size in sizes.layers),
        input=int(sizes.input * share),
        output=int(sizes.output * share),
    )


def _gb(size: int) -> str:
    return f"{size / GIB:.1f} GB"
