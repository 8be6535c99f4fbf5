"""Training that takes one step after the other, and can be stopped between two."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from sqlcoder_local.errors import CancelledError

SAVE_EVERY = 50
Progress = Callable[[str, int], AbstractContextManager[Callable[[int], None]]]
"""Shows a bar of so many steps under a name; what it gives is told how many were done."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How long a model is tuned, and how hard."""

    steps: int
    peak_rate: float
    examples_a_step: int = 8
    warmup_steps: int = 20
    seed: int = 0

    def rate(self, step: int) -> float:
        """Rise over the first steps, and fall to nothing at the last."""
        rising = min(1.0, (step + 1) / max(min(self.warmup_steps, self.steps // 4), 1))
        return self.peak_rate * rising * (1 - step / self.steps)


class Stepwise(ABC):
    """A tuning that stands at some step."""

    plan: Plan
    step: int
    is_resumed: bool

    @abstractmethod
    def take_step(self) -> float:
        """Train once, at the rate of this step; gives the loss."""

    @abstractmethod
    def save(self) -> None:
        """Write down everything that going on needs."""

    def train(self, on_step: Callable[[int, float], None], is_cancelled: Callable[[], bool]) -> None:
        """Take the steps that are left; `on_step` hears the number of steps taken and the loss.

        Raises CancelledError between two steps; the same tuning goes on from there.
        """
        while self.step < self.plan.steps:
            if is_cancelled():
                self.save()
                raise CancelledError(
                    f"Stopped at step {self.step} of {self.plan.steps}.",
                    "The same command goes on from there.",
                )
            loss = self.take_step()
            self.step += 1
            on_step(self.step, loss)
            if self.step % SAVE_EVERY == 0:
                self.save()
        self.save()

    def train_shown(
        self, progress: Progress, *, on_resumed: Callable[[int], None], is_cancelled: Callable[[], bool]
    ) -> None:
        """Train under a bar, and tell first where a stopped tuning goes on; raises CancelledError."""
        if self.is_resumed:
            on_resumed(self.step)
        with progress("training steps", self.plan.steps) as advance:
            advance(self.step)
            self.train(lambda _step, _loss: advance(1), is_cancelled)
