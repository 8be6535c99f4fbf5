"""The starter model tuned as a whole: its file is trained on, and written anew."""

from collections.abc import Callable
from pathlib import Path

import torch

from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.errors import UsageError
from training.finetune import Tuning
from training.stepwise import Progress
from training.tuned_file import Card, write_tuned_model
from training.tuned_model import Lessons, Wishes, digest_of
from training.tuning_blend import Blend

STARTER = "starter"
"""The prompt format of the models that are tuned as a whole."""


def check_base(model: Path) -> None:
    """Refuse a model that is not the starter model or tuned from it; raises ModelFileError and UsageError."""
    if read_header(model).prompt_format != STARTER:
        raise UsageError(
            f"{model.name} is not the starter model, nor tuned from it.",
            "Leave out --model, or name the Hugging Face folder that the model was converted from.",
        )


class StarterRoad:
    """The way of small models."""

    def __init__(self, wishes: Wishes, lessons: Lessons) -> None:
        self._wishes, self._lessons = wishes, lessons

    def train(
        self,
        folder: Path,
        *,
        progress: Progress,
        on_resumed: Callable[[int], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        """Train all weights."""
        wishes, lessons = self._wishes, self._lessons
        if wishes.threads:
            torch.set_num_threads(wishes.threads)
        blend = Blend(saved=lessons.learnt, generated=lessons.generated, peoples=wishes.peoples)
        identity = f"{digest_of(wishes.base)} {lessons.digest()}"
        tuning = Tuning(folder, wishes.base, blend, wishes.plan, identity=identity)
        tuning.train_shown(progress, on_resumed=on_resumed, is_cancelled=is_cancelled)

    def write(self, folder: Path, out: Path, card: Card) -> None:
        """Write a model file."""
        write_tuned_model(folder, out, card)

    def files(self, tuned: Path | None) -> tuple[Path, Path | None]:
        """Ask the file that was tuned instead of the one before."""
        return tuned or self._wishes.base, None
