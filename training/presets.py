"""Whole runs by name: how big the model is, and what it is shown for how long."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Phase:
    """One stage of the corpus, up to a step that is counted over all stages."""

    stage: int
    steps: int


@dataclass(frozen=True, kw_only=True)
class Preset:
    """The sizes of a model and of its batches, and the phases of its run."""

    width: int
    layers: int
    batch_tokens: int
    """Of one pass; a step has `accumulate` of them."""
    accumulate: int
    workers: int
    """Processes that draw examples."""
    peak_rate: float
    decay_steps: int
    """The rate falls to nothing over the last steps."""
    phases: tuple[Phase, ...]


PRESETS = {
    "cpu": Preset(
        width=256,
        layers=6,
        batch_tokens=4_096,
        accumulate=1,
        workers=1,
        peak_rate=2e-3,
        decay_steps=2_500,
        phases=(
            Phase(stage=0, steps=1_000),
            Phase(stage=1, steps=2_200),
            Phase(stage=2, steps=12_000),
        ),
    ),
    "gpu": Preset(
        width=512,
        layers=8,
        batch_tokens=32_768,
        accumulate=2,
        workers=12,
        peak_rate=1.5e-3,
        decay_steps=4_000,
        phases=(
            Phase(stage=0, steps=800),
            Phase(stage=1, steps=2_500),
            Phase(stage=2, steps=14_000),
        ),
    ),
}
"""'cpu' is the shipped model's shape and takes two cores under 2.5 hours.

'gpu' is sized for half an hour of one H100 by its arithmetic (27 million parameters, 0.9 billion tokens), and
was never run.
"""
