"""A model tuned to one database: pairs checked, some held out, the model trained, kept if it is better."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlcoder_local.asking import stop_if
from sqlcoder_local.database.database import Database
from sqlcoder_local.errors import SqlcoderError, UsageError
from sqlcoder_local.evaluation.case import Case
from sqlcoder_local.evaluation.summary import Tally
from sqlcoder_local.grammar.schema_grammar import REFUSAL
from sqlcoder_local.prompt.guessed_keys import with_guessed_keys
from training.own_pairs import (
    MODEL_DIALECT,
    Form,
    LeftOut,
    generated_pairs,
    learnable_pair,
    model_form,
    qualified_form,
    split_by_answer,
)
from training.own_samples import own_samples
from training.own_schema import own_schema
from training.real_pair import RealPair
from training.saved_pairs import SavedPair
from training.stepwise import Plan, Progress
from training.tuned_file import Card
from training.tuning_score import OneDatabase, cases_of, score

LEAST_TO_SPLIT = 4
"""Of fewer saved pairs none is held out; generated ones are."""
GENERATED_HELD_OUT_SHARE = 0.1


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
    prompt_format: str | None = None
    """None is what the model's file asks for."""
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
    held_out: Sequence[Case]
    left_out: Sequence[LeftOut]

    def digest(self) -> str:
        """Tell these lessons from others."""
        told = [(pair.question, pair.sql) for pair in (*self.learnt, *self.generated)]
        return hashlib.sha256(repr(told).encode()).hexdigest()


class Road(Protocol):
    """How models of one kind are tuned and asked."""

    def train(
        self,
        folder: Path,
        *,
        progress: Progress,
        on_resumed: Callable[[int], None],
        is_cancelled: Callable[[], bool],
    ) -> None:
        """Train in a folder, or go on there; raises CancelledError."""
        ...

    def write(self, folder: Path, out: Path, card: Card) -> None:
        """Make a file of what was trained in a folder; raises SqlcoderError."""
        ...

    def files(self, tuned: Path | None) -> tuple[Path, Path | None]:
        """(model, adapter) to ask: what was tuned, or None for the model as it was."""
        ...


def lessons_for(
    wishes: Wishes,
    database: Database,
    progress: Progress,
    is_cancelled: Callable[[], bool],
    *,
    form: Form = qualified_form,
) -> Lessons:
    """Hold some pairs out, check the others, and have more written; raises UsageError, CancelledError."""
    saved, held_out, seed = wishes.saved, wishes.held_out, wishes.plan.seed
    if not held_out and len(saved) >= LEAST_TO_SPLIT:
        saved, held_out = split_by_answer(saved, share=wishes.held_out_share, seed=seed)
    checked: list[RealPair | LeftOut] = []
    with progress("saved pairs", len(saved)) as advance:
        for pair in saved:
            stop_if(is_cancelled)
            checked.append(learnable_pair(pair, database, form))
            advance(1)
    generated = _generated(wishes, database, progress, is_cancelled)
    cases = cases_of(held_out, database.dialect)
    if held_out:
        answers = {model_form(pair.sql, database) for pair in held_out if pair.sql}
        generated = [pair for pair in generated if pair.sql not in answers]
    else:
        written = {pair.question: pair for pair in generated if pair.sql != REFUSAL}
        as_saved = [SavedPair(question=pair.question, sql=pair.sql) for pair in written.values()]
        kept, held_out = split_by_answer(as_saved, share=GENERATED_HELD_OUT_SHARE, seed=seed)
        generated, cases = [written[pair.question] for pair in kept], cases_of(held_out, MODEL_DIALECT)
    learnt = [pair for pair in checked if isinstance(pair, RealPair)]
    if not cases or not (learnt or generated):
        raise UsageError(
            "There are too few pairs to tune on and to judge by.", "Save more, or raise --generate."
        )
    left_out = [pair for pair in checked if isinstance(pair, LeftOut)]
    return Lessons(learnt=learnt, generated=generated, held_out=cases, left_out=left_out)


def _generated(
    wishes: Wishes, database: Database, progress: Progress, is_cancelled: Callable[[], bool]
) -> list[RealPair]:
    own = own_schema(with_guessed_keys(database.schema()), own_samples(database))
    if not own.entities:
        raise UsageError("The database has no table to ask about.", "Name another database.")
    with progress("generated pairs", wishes.generated_count) as advance:

        def on_pair() -> None:
            stop_if(is_cancelled)
            advance(1)

        return generated_pairs(
            own, database, count=wishes.generated_count, seed=wishes.plan.seed, on_pair=on_pair
        )


def tuned_model(
    wishes: Wishes,
    lessons: Lessons,
    databases: OneDatabase,
    card: Card,
    road: Road,
    *,
    progress: Progress,
    on_before: Callable[[Tally], None],
    on_resumed: Callable[[int], None],
    is_cancelled: Callable[[], bool],
) -> Verdict:
    """Ask, tune on a road and ask again; the file appears where more is right, or where the user insists.

    Raises CancelledError and SqlcoderError; the folder beside the file is the caller's to remove.
    """
    cases = lessons.held_out

    def asked(tuned: Path | None, name: str) -> Tally:
        model, adapter = road.files(tuned)
        with progress(name, len(cases)) as advance:
            return score(
                model, cases, databases, adapter=adapter, prompt_format=wishes.prompt_format,
                threads=wishes.threads, beams=wishes.beams,
                on_question=lambda: advance(1), is_cancelled=is_cancelled,
            )  # fmt: skip

    with tuning_folder(wishes.out) as folder:
        before = asked(None, "held-out questions, before")
        on_before(before)
        road.train(folder, progress=progress, on_resumed=on_resumed, is_cancelled=is_cancelled)
        tuned = folder / wishes.out.name
        road.write(folder, tuned, card)
        after = asked(tuned, "held-out questions, after")
        is_kept = after.accuracy > before.accuracy or wishes.is_forced
        if is_kept:
            tuned.replace(wishes.out)
    return Verdict(before=before, after=after, is_kept=is_kept)


@contextmanager
def tuning_folder(out: Path) -> Iterator[Path]:
    """Make the folder of a tuning beside its file, for its owner's eyes alone; raises SqlcoderError."""
    folder = out.with_name(f".{out.name}.tuning")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        yield folder
    except OSError as error:
        raise SqlcoderError(
            f"{folder} cannot be written: {error.strerror}.", "Name another file with -o."
        ) from error


def digest_of(model: Path) -> str:
    """The SHA-256 of a model file."""
    with model.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
