"""The shipped model trained a little further on examples of one's own; it can be stopped, and goes on."""

import json
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from random import Random

import torch
from torch import nn
from torch.nn import functional

from training.batches import IGNORED, Batch, batch_of
from training.checkpoint import optimizers_of, write_checkpoint
from training.model import Shape, StarterModel
from training.shipped import shipped_model, take_up
from training.stepwise import Plan, Stepwise
from training.tuning_blend import Blend

PEAK_RATE = 5e-4
TUNED_SHARE = 0.7
"""How far the weights go from the base model's to the trained ones (Wortsman et al., 2021): nearly as much is
learnt, and little is forgotten (RESULTS.md, entry 19)."""
POOL_STEPS = 8
"""So many steps' examples are drawn at once and sorted by length, so that little of a batch is padding."""


class Tuning(Stepwise):
    """One tuning in one folder: the model, the optimizers, and the step it stands at."""

    def __init__(self, folder: Path, base: Path, blend: Blend, plan: Plan, *, identity: str) -> None:
        """Begin from a GGUF file, or go on where the same tuning was stopped; another one begins anew."""
        self.folder, self.blend, self.plan = folder, blend, plan
        settings = json.dumps({**asdict(plan), "identity": identity})
        record = folder / "tuning.json"
        self.is_resumed = record.exists() and record.read_text(encoding="utf-8") == settings
        if not self.is_resumed:
            take_up(base, folder, folder)
            record.write_text(settings, encoding="utf-8")
        state = torch.load(self.checkpoint, map_location="cpu", weights_only=True)
        self.base = shipped_model(base)
        self.model = StarterModel(Shape(**state["shape"]))
        self.model.load_state_dict(state["model"])
        self.optimizers = optimizers_of(self.model)
        for optimizer, kept in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(kept)
        self.step: int = state["step"]
        self._pool = lru_cache(maxsize=1)(self._drawn_pool)

    @property
    def checkpoint(self) -> Path:
        """Where the newest state lies."""
        return self.folder / "checkpoint.pt"

    def save(self) -> None:
        """Write the checkpoint; what is exported of it stands between the base model and the trained one."""
        write_checkpoint(
            self.checkpoint, self.model, self.optimizers,
            average=self.between(), step=self.step, pool=0, seconds=0.0,
        )  # fmt: skip

    def between(self) -> StarterModel:
        """The model on the way from the base to what was trained."""
        model = StarterModel(self.model.shape)
        trained = self.model.state_dict()
        model.load_state_dict(
            {name: kept.lerp(trained[name], TUNED_SHARE) for name, kept in self.base.state_dict().items()}
        )
        return model

    def take_step(self) -> float:
        """Train on the next batch."""
        batch = self._pool(self.step // POOL_STEPS)[self.step % POOL_STEPS]
        tokens, asked, targets = (torch.from_numpy(a) for a in (batch.tokens, batch.asked, batch.targets))
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = self.model(tokens, asked)
        loss = functional.cross_entropy(logits.float(), targets, ignore_index=IGNORED)
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = self.plan.rate(self.step)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        return float(loss.item())

    def _drawn_pool(self, number: int) -> list[Batch]:
        """The batches of some steps, the same whenever they are drawn."""
        rng = Random(f"{self.plan.seed}/{number}")
        count = self.plan.examples_a_step
        examples = [self.blend.draw(rng) for _ in range(POOL_STEPS * count)]
        examples.sort(key=lambda example: len(example.prompt.text) + len(example.sql))
        starts = list(range(0, len(examples), count))
        rng.shuffle(starts)
        longest = self.model.shape.context
        return [batch_of(self.folder, examples[start : start + count], longest=longest) for start in starts]
