"""A large model tuned by LoRA: its weights stay, and two thin matrices beside each become an adapter."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch

from sqlcoder_local.database.database import Database
from sqlcoder_local.errors import UsageError
from training.adapter_file import write_adapter
from training.adapter_lessons import Cut, CutBlend, Cutter, cut_pairs
from training.adapter_model import AdapterModel
from training.adapter_tuning import AdapterTuning
from training.stepwise import Progress
from training.tuned_file import Card
from training.tuned_model import Lessons, Wishes, digest_of


@dataclass(frozen=True, kw_only=True)
class AdapterWishes:
    """What the user asked for besides."""

    folder: Path
    """The Hugging Face folder."""
    gguf: Path
    """The same model for llama.cpp."""
    rank: int
    is_four_bit: bool


@dataclass(frozen=True, kw_only=True)
class CutLessons:
    """The pairs that are learnt, as the model reads them."""

    saved: list[Cut]
    generated: list[Cut]


def cut_lessons(
    lessons: Lessons,
    database: Database,
    cutter: Cutter,
    progress: Progress,
    is_cancelled: Callable[[], bool],
) -> CutLessons:
    """Write the prompts of all pairs; raises UsageError where none is short enough."""
    cuts = []
    for name, pairs in (("saved prompts", lessons.learnt), ("generated prompts", lessons.generated)):
        with progress(name, len(pairs)) as advance:
            cuts.append(
                cut_pairs(
                    pairs,
                    database,
                    cutter,
                    on_pair=lambda advance=advance: advance(1),
                    is_cancelled=is_cancelled,
                )
            )
    if not any(cuts):
        raise UsageError(
            f"No prompt over this database fits into {cutter.longest} tokens with the tables that it needs.",
            "Tune on a part of the database, such as a schema with fewer tables.",
        )
    return CutLessons(saved=cuts[0], generated=cuts[1])


class AdapterRoad:
    """The way of large models."""

    def __init__(
        self, wishes: Wishes, chosen: AdapterWishes, lessons: Lessons, cuts: CutLessons, cutter: Cutter
    ) -> None:
        self._wishes, self._chosen, self._lessons = wishes, chosen, lessons
        self._cuts, self._cutter = cuts, cutter

    def train(
        self,
        folder: Path,
        *,
        progress: Progress,
        on_resumed: Callable[[int], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        """Train the matrices."""
        wishes, chosen = self._wishes, self._chosen
        if wishes.threads:
            torch.set_num_threads(wishes.threads)
        model = AdapterModel(
            chosen.folder, rank=chosen.rank, is_four_bit=chosen.is_four_bit, seed=wishes.plan.seed
        )
        blend = CutBlend(
            saved=self._cuts.saved, generated=self._cuts.generated,
            ordinary=self._cutter.ordinary, longest=self._cutter.longest,
        )  # fmt: skip
        identity = f"{digest_of(chosen.gguf)} {chosen.rank} {chosen.is_four_bit} {self._lessons.digest()}"
        tuning = AdapterTuning(folder, model, blend, wishes.plan, identity=identity)
        tuning.train_shown(progress, on_resumed=on_resumed, is_cancelled=is_cancelled)
        model.save(folder / "adapter")
        # llama.cpp asks next, and wants the memory of the cards.
        del model, tuning
        torch.cuda.empty_cache()

    def write(self, folder: Path, out: Path, card: Card) -> None:
        """Write an adapter file."""
        write_adapter(folder / "adapter", self._chosen.folder, out, card)

    def files(self, tuned: Path | None) -> tuple[Path, Path | None]:
        """Ask the same model with the adapter."""
        return self._chosen.gguf, tuned
