"""The state of a run on disk, and the optimizers that are part of it."""

from pathlib import Path

import torch

from sqlcoder_local.written_file import replaced_place
from training.model import StarterModel

PEAK_RATE = 3e-3


def write_checkpoint(
    path: Path,
    model: StarterModel,
    optimizers: list[torch.optim.Optimizer],
    *,
    average: StarterModel,
    step: int,
    pool: int,
    seconds: float,
) -> None:
    """Write under a temporary name first, so that a kill leaves the last checkpoint whole."""
    state = {
        "model": model.state_dict(), "average": average.state_dict(),
        "optimizers": [optimizer.state_dict() for optimizer in optimizers],
        "step": step, "pool": pool, "seconds": seconds, "shape": model.shape.as_dict(),
    }  # fmt: skip
    with replaced_place(path) as waiting:
        torch.save(state, waiting)


def optimizers_of(model: StarterModel) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the layers (Jordan et al., 2024), AdamW for the embedding and the norms."""
    matrices = [p for p in model.layers.parameters() if p.ndim == 2]
    others = [p for p in model.parameters() if all(p is not matrix for matrix in matrices)]
    return [
        torch.optim.Muon(matrices, lr=PEAK_RATE, weight_decay=0.05, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(others, lr=PEAK_RATE, betas=(0.9, 0.95), weight_decay=0.01, fused=True),
    ]
