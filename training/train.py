"""Train the starter model: python -m training.train DATA RUN --steps N; it takes up its checkpoint."""

import argparse
import json
import signal
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from random import Random

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from training.batches import IGNORED, Batch, Source, batch_of, batches_from
from training.checkpoint import PEAK_RATE, optimizers_of, write_checkpoint
from training.corpus import Mix, draw_example, read_pairs, real_example
from training.model import Shape, StarterModel
from training.presets import PRESETS, Phase
from training.written_pairs import prepared_pairs

STAGES = {
    0: Mix(random_names=0.9, made_up=0.1, real=0.0, tables=(1,), joined_share=0.0, hard_share=0.0),
    1: Mix(
        random_names=0.6,
        made_up=0.25,
        real=0.15,
        tables=(1, 1, 2, 2, 3),
        joined_share=0.4,
        hard_share=0.0,
        hardness=frozenset({"easy", "medium"}),
    ),
    2: Mix(
        random_names=0.08,
        made_up=0.27,
        real=0.65,
        tables=(1, 2, 3, 3, 4, 5, 6, 8),
        joined_share=0.5,
        hard_share=0.2,
    ),
}
"""Stage 0: one table of random names, which teaches to look names up.

Stages 1 and 2 are SQLCoder's own: easy and medium questions first, hard ones then, on schemas that grow.
"""
WARMUP_STEPS = 200
SAVE_EVERY = 200
LONGEST_VALIDATION_PROMPT = 1800
"""In characters."""


def main() -> None:
    """Train from the newest checkpoint of the run, or from the start."""
    arguments = _arguments()
    torch.manual_seed(arguments.seed)
    run = Run(arguments)
    # A job in the background is ended with SIGTERM; it is saved just as after Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        run.train()
    except KeyboardInterrupt:
        run.save()
        print(f"stopped at step {run.step}; the same command goes on from there")


class Run:
    """One training run in one folder: model, optimizers, and where in the data it stands."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.arguments = arguments
        self.folder: Path = arguments.run
        self.folder.mkdir(parents=True, exist_ok=True)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.model = StarterModel(
            Shape(
                width=arguments.width,
                layers=arguments.layers,
                heads=arguments.width // 32,
                hidden=arguments.width * 3,
            )
        ).to(self.device)
        # The mean of the latest weights is what a falling rate would come to; it can be looked at any time.
        self.average = AveragedModel(self.model, multi_avg_fn=get_ema_multi_avg_fn(arguments.average_decay))
        self.optimizers = optimizers_of(self.model)
        self.step, self.pool, self.seconds = 0, 0, 0.0
        if self.checkpoint.exists():
            self._load()
        self.started, self.first_step = time.monotonic(), self.step
        self.forward = torch.compile(self.model, dynamic=True) if arguments.compile else self.model

    @property
    def checkpoint(self) -> Path:
        """Where the newest state lies."""
        return self.folder / "checkpoint.pt"

    @property
    def phases(self) -> tuple[Phase, ...]:
        """Those of the preset, or the one stage that was asked for."""
        a = self.arguments
        return PRESETS[a.preset].phases if a.preset else (Phase(stage=a.stage, steps=a.steps),)

    @property
    def last_step(self) -> int:
        """Where the run ends."""
        return self.phases[-1].steps

    def train(self) -> None:
        """Train through the phases that are not done, with a checkpoint every so often."""
        for phase in self.phases:
            if self.step < phase.steps:
                self._train_through(phase)
        self.save()
        self._log(**self.validate())

    def _train_through(self, phase: Phase) -> None:
        a = self.arguments
        source = Source(
            data=a.data,
            mix=STAGES[phase.stage],
            seed=a.seed + phase.stage,
            batch_tokens=a.batch_tokens,
            longest=a.longest,
            pool_examples=a.pool_examples,
            workers=a.workers,
        )
        losses: list[float] = []
        last = time.monotonic()
        for pool, batches in batches_from(source, self.pool, at_once=a.accumulate):
            self.pool = pool
            losses.append(self._update(batches))
            self.step += 1
            if self.step % a.log_every == 0:
                now = time.monotonic()
                self.seconds, last = self.seconds + now - last, now
                left = (self.last_step - self.step) * (now - self.started) / (self.step - self.first_step)
                self._log(loss=sum(losses) / len(losses), rate=self._rate(), minutes_left=round(left / 60))
                losses.clear()
            if self.step % SAVE_EVERY == 0:
                self.save()
                self._log(**self.validate())
            if self.step >= phase.steps:
                return

    def save(self) -> None:
        """Write the checkpoint; the pool of examples at hand counts as seen."""
        write_checkpoint(
            self.checkpoint,
            self.model,
            self.optimizers,
            average=self.average.module,
            step=self.step,
            pool=self.pool + 1,
            seconds=self.seconds,
        )

    @torch.no_grad()
    def validate(self) -> dict[str, float]:
        """Share of questions on unseen schemas whose SQL comes out token for token, by greedy choice.

        It is the averaged weights that are asked: they are what is exported.
        """
        shares = {}
        for name, batch in self._validation():
            tokens, asked, targets = self._on_device(batch)
            right = (self.average(tokens, asked).argmax(-1) == targets) | (targets == IGNORED)
            rows = asked // tokens.shape[1]
            wrong = torch.zeros(tokens.shape[0], dtype=torch.bool, device=self.device)
            wrong[rows[~right]] = True
            shares[f"exact_{name}"] = round(1 - wrong.float().mean().item(), 3)
        return shares

    def _update(self, batches: Sequence[Batch]) -> float:
        """Take one step over the mean of the batches' losses, which it gives."""
        losses = 0.0
        for batch in batches:
            tokens, asked, targets = self._on_device(batch)
            with torch.autocast(self.device.type, dtype=torch.bfloat16):
                logits = self.forward(tokens, asked)
            loss = functional.cross_entropy(logits.float(), targets, ignore_index=IGNORED) / len(batches)
            loss.backward()
            losses += loss.item()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = self._rate()
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        self.average.update_parameters(self.model)
        return losses

    def _rate(self) -> float:
        """Warm up, stay, and fall to nothing over the last steps; a run can go on from any checkpoint."""
        a = self.arguments
        warmup = min(1.0, (self.step + 1) / WARMUP_STEPS)
        left = (self.last_step - self.step) / max(a.decay_steps, 1)
        return float(a.peak_rate * warmup * (min(1.0, left) if a.decay_steps else 1.0))

    def _validation(self) -> Iterator[tuple[str, Batch]]:
        data = self.arguments.data
        words = tuple((data / "words.txt").read_text(encoding="utf-8").split())
        for name, share in (("random_names", (1, 0, 0)), ("made_up", (0, 1, 0))):
            mix = Mix(
                random_names=share[0],
                made_up=share[1],
                real=0,
                tables=(1, 2, 3, 4),
                joined_share=0.5,
                hard_share=0,
            )
            rng = Random(f"validation {name}")
            examples = [
                draw_example(rng, mix, (), words, is_held_out=True)
                for _ in range(self.arguments.validation_examples)
            ]
            yield name, batch_of(data, examples, longest=self.model.shape.context)
        held_out = set((data / "held_out.txt").read_text(encoding="utf-8").split())
        pairs = [pair for pair in read_pairs(data / "spider.jsonl") if pair.database in held_out]
        rng = Random("validation")
        written = prepared_pairs(data, are_held_out=True)
        simple = [pair for pair in pairs if pair.hardness in ("easy", "medium")]
        hard = [pair for pair in pairs if pair.hardness in ("hard", "extra")]
        for name, fitting in (("spider_simple", simple), ("spider_hard", hard), ("written", written)):
            chosen = rng.sample(fitting, min(self.arguments.validation_examples, len(fitting)))
            examples = [real_example(pair, rng) for pair in chosen]
            short = [example for example in examples if len(example.prompt.text) < LONGEST_VALIDATION_PROMPT]
            if short:
                yield name, batch_of(data, short, longest=self.model.shape.context)

    def _on_device(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
        arrays = (batch.tokens, batch.asked, batch.targets)
        tokens, asked, targets = (torch.from_numpy(array).to(self.device) for array in arrays)
        return tokens, asked, targets

    def _load(self) -> None:
        state = torch.load(self.checkpoint, map_location=self.device, weights_only=True)
        self.model.load_state_dict(state["model"])
        self.average.module.load_state_dict(state["average"])
        self.average.n_averaged.fill_(1)
        for optimizer, kept in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(kept)
        self.step, self.pool, self.seconds = state["step"], state["pool"], state["seconds"]

    def _log(self, **figures: float) -> None:
        record = {
            "step": self.step,
            "minutes": round(self.seconds / 60, 1),
            **{k: round(v, 5) for k, v in figures.items()},
        }
        with (self.folder / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(record) + "\n")
        print(record, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder that training.prepare made")
    parser.add_argument("run", type=Path, help="folder of this run; its checkpoint is taken up again")
    parser.add_argument("--preset", choices=PRESETS, help="a whole run: sizes, stages and steps")
    parser.add_argument("--stage", type=int, choices=STAGES, default=1)
    parser.add_argument(
        "--steps", type=int, default=4000, help="the step to train up to, counted over all stages"
    )
    parser.add_argument(
        "--decay-steps", type=int, default=0, help="let the rate fall to nothing over the last steps"
    )
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--batch-tokens", type=int, default=4096)
    parser.add_argument("--accumulate", type=int, default=1, help="batches a step")
    parser.add_argument("--workers", type=int, default=1, help="processes that draw examples")
    parser.add_argument("--longest", type=int, default=512, help="longer examples are left out, in tokens")
    parser.add_argument("--peak-rate", type=float, default=PEAK_RATE)
    parser.add_argument("--average-decay", type=float, default=0.998, help="of the weights' moving average")
    parser.add_argument("--log-every", type=int, default=20)
    parser.add_argument("--pool-examples", type=int, default=4096, help="examples drawn at once")
    parser.add_argument("--validation-examples", type=int, default=96, help="of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--compile", action="store_true", help="compile the model first; pays on long runs")
    arguments = parser.parse_args()
    if arguments.preset:
        sizes = asdict(PRESETS[arguments.preset])
        del sizes["phases"]
        vars(arguments).update(sizes)
    return arguments


if __name__ == "__main__":
    main()
