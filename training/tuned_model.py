"""A model tuned to one database: pairs checked, some held out, the model trained, kept if it is better."""

import hashlib
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import torch

from sqlcoder_local.database.database import Database
from sqlcoder_local.errors import SqlcoderError, UsageError
from sqlcoder_local.evaluation.summary import Tally
from training.corpus import RealPair
from training.finetune import Plan, Tuning
from training.own_pairs import LeftOut, generated_pairs, learnable_pair, split_by_answer
from training.own_samples import own_samples
from training.own_schema import own_schema
from training.saved_pairs import SavedPair
from training.tuned_file import Card, write_tuned_model
from training.tuning_blend import Blend
from training.tuning_score import OneDatabase, cases_of, score

LEAST_HELD_OUT = 4
GENERATED_HELD_OUT_SHARE = 0.1

Progress = Callable[[str, int], AbstractContextManager[Callable[[int], None]]]
"""Shows a bar of so many steps under a name; what it gives is told how many were done."""


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """What the user asked for."""

    base: Path
    out: Path
    saved: Sequence[SavedPair]
    held_out: Sequence[SavedPair]
    """Questions to judge by; none where some of the saved pairs are held out instead."""
    held_out_share: float
    generated_count: int
    plan: Plan
    threads: int | None
    is_forced: bool
    peoples: Sequence[RealPair] = ()
    beams: int | None = None


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What came of a tuning."""

    before: Tally
    after: Tally
    is_kept: bool

    @property
    def gain_points(self) -> float:
        """How much more is right, in points of a hundred."""
        return 100 * (self.after.accuracy - self.before.accuracy)


@dataclass(frozen=True, kw_only=True)
class Lessons:
    """Every pair of one tuning."""

    learnt: Sequence[RealPair]
    generated: Sequence[RealPair]
    held_out: Sequence[RealPair]
    left_out: Sequence[LeftOut]

    def digest(self) -> str:
        """Tell these lessons from others."""
        told = [(pair.question, pair.sql) for pair in (*self.learnt, *self.generated)]
        return hashlib.sha256(repr(told).encode()).hexdigest()


def lessons_for(wishes: Wishes, database: Database, progress: Progress) -> Lessons:
    """Check the saved pairs, hold some out, and have others written; raises UsageError."""
    left_out: list[LeftOut] = []

    def checked(pairs: Sequence[SavedPair], name: str) -> list[RealPair]:
        kept = []
        with progress(name, len(pairs)) as advance:
            for pair in pairs:
                found = learnable_pair(pair, database)
                (left_out if isinstance(found, LeftOut) else kept).append(found)  # type: ignore[attr-defined]
                advance(1)
        return kept

    learnt, held_out = checked(wishes.saved, "saved pairs"), checked(wishes.held_out, "held-out pairs")
    own = own_schema(database.schema(), own_samples(database))
    if not own.entities:
        raise UsageError("The database has no table to ask about.", "Name another database.")
    seed = wishes.plan.seed
    with progress("generated pairs", wishes.generated_count) as advance:
        generated = generated_pairs(
            own, database, count=wishes.generated_count, seed=seed, on_pair=lambda: advance(1)
        )
    if held_out:
        answers = {pair.sql for pair in held_out}
        generated = [pair for pair in generated if pair.sql not in answers]
    elif len(learnt) >= LEAST_HELD_OUT:
        learnt, held_out = split_by_answer(learnt, share=wishes.held_out_share, seed=seed)
    else:
        generated, held_out = split_by_answer(generated, share=GENERATED_HELD_OUT_SHARE, seed=seed)
    if not held_out or not (learnt or generated):
        raise UsageError(
            "There are too few pairs to tune on and to judge by.", "Save more, or raise --generate."
        )
    return Lessons(learnt=learnt, generated=generated, held_out=held_out, left_out=left_out)


def tuned_model(
    wishes: Wishes,
    lessons: Lessons,
    databases: OneDatabase,
    card: Card,
    *,
    progress: Progress,
    on_before: Callable[[Tally], None],
    is_cancelled: Callable[[], bool],
) -> Verdict:
    """Ask, tune and ask again; the file appears where more is right, or where the user insists.

    Raises CancelledError and SqlcoderError; what was trained stays in a folder beside the file.
    """
    cases = cases_of(lessons.held_out)

    def asked(model: Path, name: str) -> Tally:
        with progress(name, len(cases)) as advance:
            return score(
                model, cases, databases, threads=wishes.threads, beams=wishes.beams,
                on_question=lambda: advance(1), is_cancelled=is_cancelled,
            )  # fmt: skip

    folder = wishes.out.with_name(f".{wishes.out.name}.tuning")
    with _made(folder):
        before = asked(wishes.base, "held-out questions, before")
        on_before(before)
        _train(wishes, lessons, folder, progress, is_cancelled)
        tuned = folder / wishes.out.name
        write_tuned_model(folder, tuned, card)
        after = asked(tuned, "held-out questions, after")
        is_kept = after.accuracy > before.accuracy or wishes.is_forced
        if is_kept:
            tuned.replace(wishes.out)
        shutil.rmtree(folder)
    return Verdict(before=before, after=after, is_kept=is_kept)


def _train(
    wishes: Wishes, lessons: Lessons, folder: Path, progress: Progress, is_cancelled: Callable[[], bool]
) -> None:
    if wishes.threads:
        torch.set_num_threads(wishes.threads)
    blend = Blend(saved=lessons.learnt, generated=lessons.generated, peoples=wishes.peoples)
    identity = f"{digest_of(wishes.base)} {lessons.digest()}"
    tuning = Tuning(folder, wishes.base, blend, wishes.plan, identity=identity)
    with progress("training steps", wishes.plan.steps) as advance:
        advance(tuning.step)
        tuning.train(lambda _step, _loss: advance(1), is_cancelled)


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Make the folder of a tuning, for its owner's eyes alone; raises UsageError."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        yield
    except OSError as error:
        raise SqlcoderError(
            f"{folder} cannot be written: {error.strerror}.", "Name another file with -o."
        ) from error


def digest_of(model: Path) -> str:
    """The SHA-256 of a model file."""
    with model.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
