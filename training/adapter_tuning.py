"""LoRA matrices of a large model, trained on examples of one's own; it can be stopped, and goes on."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from random import Random

import torch
from torch import nn

from training.adapter_lessons import Cut, CutBlend
from training.adapter_model import AdapterModel
from training.stepwise import Plan, Stepwise

PEAK_RATE = 2e-4


class AdapterTuning(Stepwise):
    """One tuning in one folder: the model, the optimizer, and the step it stands at."""

    def __init__(
        self, folder: Path, model: AdapterModel, blend: CutBlend, plan: Plan, *, identity: str
    ) -> None:
        """Begin with fresh matrices, or go on where the same tuning was stopped; another one begins anew."""
        self.folder, self.model, self.blend, self.plan = folder, model, blend, plan
        self.optimizer = torch.optim.AdamW(model.weights(), lr=plan.peak_rate, weight_decay=0.0)
        self.step = 0
        settings = json.dumps({**asdict(plan), "identity": identity})
        record = folder / "tuning.json"
        self.is_resumed = (
            self.checkpoint.exists() and record.exists() and record.read_text(encoding="utf-8") == settings
        )
        if self.is_resumed:
            state = torch.load(self.checkpoint, map_location="cpu", weights_only=True)
            model.take_state(state["matrices"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.step = state["step"]
        else:
            self.save()
            record.write_text(settings, encoding="utf-8")

    @property
    def checkpoint(self) -> Path:
        """Where the newest state lies."""
        return self.folder / "checkpoint.pt"

    def save(self) -> None:
        """Write under a temporary name first, so that a kill leaves the last state whole."""
        state = {
            "matrices": self.model.state(), "optimizer": self.optimizer.state_dict(), "step": self.step,
        }  # fmt: skip
        waiting = self.checkpoint.with_suffix(".partial")
        torch.save(state, waiting)
        waiting.replace(self.checkpoint)

    def take_step(self) -> float:
        """Train once, example after example: a large model leaves no memory for several at once."""
        examples = self._drawn()
        token_count = sum(len(example.tokens) - example.prompt_length for example in examples)
        total = 0.0
        for example in examples:
            loss = self.model.losses(list(example.tokens), example.prompt_length).sum() / token_count
            loss.backward()
            total += float(loss.item())
        nn.utils.clip_grad_norm_(self.model.weights(), 1.0)
        for group in self.optimizer.param_groups:
            group["lr"] = self.plan.rate(self.step)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        return total

    def _drawn(self) -> Sequence[Cut]:
        rng = Random(f"{self.plan.seed}/{self.step}")
        return [self.blend.draw(rng) for _ in range(self.plan.examples_a_step)]
