"""Which published model, at which quantization, a machine can run, and which of them to take."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from sqlcoder_local.engine.catalog_sizes import sizes_of_release
from sqlcoder_local.engine.devices import DeviceReport
from sqlcoder_local.engine.memory_fit import Placement, Wishes, placed
from sqlcoder_local.engine.model_defaults import DEFAULT_CONTEXT_SIZE
from sqlcoder_local.errors import UsageError
from sqlcoder_local.models.catalog import Release

MOST_ON_PROCESSOR: Final = 10_000_000_000
"""Parameters. A processor reads all weights for each token, so that more of them take minutes for a query."""
LOSSLESS_ENOUGH: Final = ("q8_0", "q6_k", "q5_k_m", "q4_k_m")
"""What is recommended, the best first; the rest of the list only shows what there is."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A release at a quantization, and where this machine would put it."""

    release: Release
    quantization: str
    context_size: int
    needed_bytes: int
    """Of all memory: weights, keys and values, room to compute."""
    placement: Placement | None
    """None where it does not fit."""

    @property
    def where(self) -> str:
        """Say in a word where its layers go."""
        if self.placement is None:
            return "does not fit"
        layers, most = self.placement.gpu_layers, self.release.shape.layers + 1
        if layers == 0:
            return "CPU"
        return "GPU" if layers == most else f"split, {layers} of {most} layers on GPU"


@dataclass(frozen=True, kw_only=True)
class Recommendation:
    """What to take, and why."""

    candidate: Candidate | None
    """None is the starter model."""
    reason: str


def candidates(
    releases: Iterable[Release], report: DeviceReport, *, context_size: int = DEFAULT_CONTEXT_SIZE
) -> list[Candidate]:
    """Place every release at every quantization, with so much context or all that it knows."""
    return [
        _candidate(release, quantization, report, min(context_size, release.shape.context))
        for release in releases
        for quantization in release.bytes
    ]


def needed_bytes(release: Release, quantization: str, context_size: int = DEFAULT_CONTEXT_SIZE) -> int:
    """Add up what a release takes on a machine without a graphics card."""
    sizes = sizes_of_release(release, quantization)
    size = min(context_size, release.shape.context)
    return sizes.weights + sizes.kv(size, "f16") + sizes.compute(size, has_flash_attention=True)


def recommended(found: Sequence[Candidate]) -> Recommendation:
    """Take the most accurate model that runs at a bearable speed, then its best quantization."""
    usable = [
        candidate
        for candidate in found
        if candidate.quantization in LOSSLESS_ENOUGH
        and candidate.release.accuracy
        and _is_bearable(candidate)
    ]
    if not usable:
        return Recommendation(candidate=None, reason="no published model fits into the memory")
    best = max(usable, key=_worth)
    return Recommendation(candidate=best, reason=_reason(best))


def _reason(best: Candidate) -> str:
    published = f"the most accurate as published ({best.release.accuracy:.1f} %)"
    if best.where == "GPU":
        return (
            f"of the models that fit wholly on the GPU it is {published}, at the best quantization that fits"
        )
    return (
        f"no model fits wholly on a GPU; of those small enough for a processor it is {published}, at the"
        " quantization that is read fastest"
    )


def _candidate(release: Release, quantization: str, report: DeviceReport, context_size: int) -> Candidate:
    sizes = sizes_of_release(release, quantization)
    placement = None
    wishes = Wishes(gpu_layers=None, context_size=context_size)
    # That a model does not fit is what is asked here.
    with suppress(UsageError):
        placement = placed(sizes, report, wishes)
    return Candidate(
        release=release,
        quantization=quantization,
        context_size=context_size,
        needed_bytes=placement.total_bytes
        if placement
        else needed_bytes(release, quantization, context_size),
        placement=placement,
    )


def _is_bearable(candidate: Candidate) -> bool:
    if candidate.where == "GPU":
        return True
    return candidate.placement is not None and candidate.release.parameters <= MOST_ON_PROCESSOR


def _worth(candidate: Candidate) -> tuple[bool, float, int]:
    """A card reads the better weights fast enough; a processor is as fast as they are small."""
    is_on_gpu, rank = candidate.where == "GPU", LOSSLESS_ENOUGH.index(candidate.quantization)
    return is_on_gpu, candidate.release.accuracy or 0.0, -rank if is_on_gpu else rank
