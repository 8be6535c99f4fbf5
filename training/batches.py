"""Batches for training: drawn in pools, alike in length so that little is padding, the same for one seed."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from sqlcoder_local.prompt.starter import END
from training.corpus import Example, Mix, draw_example, read_pairs
from training.real_pair import RealPair
from training.tokenizer import encode_prompt, load_vocabulary
from training.written_pairs import prepared_pairs

POOLS_AHEAD = 2
"""Of each process."""
LENGTH_STEP = 32
"""Lengths are rounded up to a multiple: kernels prepared for a shape are used again."""
ASKED_STEP = 256
IGNORED = -100
"""The target that cross_entropy leaves out."""


@dataclass(frozen=True, kw_only=True)
class Batch:
    """Tokens (B, T), the places that are to be predicted, and what stands there."""

    tokens: NDArray[np.int32]
    asked: NDArray[np.int64]
    targets: NDArray[np.int64]


@dataclass(frozen=True, kw_only=True)
class Source:
    """Everything a worker needs to draw examples by itself."""

    data: Path
    """Holds tokenizer.json, words.txt and the prepared pairs."""
    mix: Mix
    seed: int
    batch_tokens: int
    longest: int
    pool_examples: int
    """Examples drawn at once: the more, the fuller the batches of each length."""
    workers: int = 1
    """Processes that draw; what they draw does not depend on their number."""


def batches_from(
    source: Source, first_pool: int, *, at_once: int = 1
) -> Iterator[tuple[int, Sequence[Batch]]]:
    """Endless batches, so many for each step, with the number of their pool; processes draw ahead."""
    with ProcessPoolExecutor(max_workers=source.workers, mp_context=get_context("spawn")) as workers:
        ahead = POOLS_AHEAD * source.workers
        waiting = [workers.submit(draw_pool, source, first_pool + place) for place in range(ahead)]
        pool = first_pool
        while True:
            ready = waiting.pop(0).result()
            waiting.append(workers.submit(draw_pool, source, pool + ahead))
            for start in range(0, len(ready) - at_once + 1, at_once):
                yield pool, ready[start : start + at_once]
            pool += 1


def draw_pool(source: Source, pool: int) -> list[Batch]:
    """The batches of one pool."""
    rng = Random(f"{source.seed}/{pool}")
    pairs, words = _prepared(source.data)
    examples = [draw_example(rng, source.mix, pairs, words) for _ in range(source.pool_examples)]
    encoded = [pair for pair in map(_encoder(source.data), examples) if len(pair[0]) <= source.longest]
    batches = list(_cut(encoded, source.batch_tokens))
    rng.shuffle(batches)
    return batches


def batch_of(data: Path, examples: Sequence[Example], *, longest: int) -> Batch:
    """One batch of the given examples, for validation, less those of more tokens."""
    return _padded([pair for pair in map(_encoder(data), examples) if len(pair[0]) <= longest])


def _cut(encoded: Sequence[tuple[list[int], int]], batch_tokens: int) -> Iterator[Batch]:
    """Full batches of examples of like length; what is left of each length is dropped."""
    by_length: dict[int, list[tuple[list[int], int]]] = {}
    for example in encoded:
        by_length.setdefault(_rounded_up(len(example[0]), LENGTH_STEP), []).append(example)
    for length, alike in sorted(by_length.items()):
        rows = max(batch_tokens // length, 1)
        for start in range(0, len(alike) - rows + 1, rows):
            yield _padded(alike[start : start + rows])


def _padded(encoded: Sequence[tuple[list[int], int]]) -> Batch:
    width = _rounded_up(max(len(tokens) for tokens, _ in encoded), LENGTH_STEP)
    tokens = np.zeros((len(encoded), width), dtype=np.int32)
    asked: list[int] = []
    targets: list[int] = []
    for row, (ids, prompt_length) in enumerate(encoded):
        tokens[row, : len(ids)] = ids
        asked += [row * width + place for place in range(prompt_length - 1, len(ids) - 1)]
        targets += ids[prompt_length:]
    filling = _rounded_up(len(asked), ASKED_STEP) - len(asked)
    return Batch(
        tokens=tokens, asked=np.array(asked + [0] * filling), targets=np.array(targets + [IGNORED] * filling)
    )


def _rounded_up(number: int, step: int) -> int:
    return -(-number // step) * step


@cache
def _encoder(data: Path):  # noqa: ANN202 - a closure over the vocabulary
    tokenizer = load_vocabulary(data)
    end = tokenizer.token_to_id(END)

    def encode(example: Example) -> tuple[list[int], int]:
        prompt = encode_prompt(tokenizer, example.prompt)
        return [*prompt, *tokenizer.encode(example.sql, add_special_tokens=False).ids, end], len(prompt)

    return encode


@cache
def _prepared(data: Path) -> tuple[list[RealPair], tuple[str, ...]]:
    held_out = set((data / "held_out.txt").read_text(encoding="utf-8").split())
    spider = [pair for pair in read_pairs(data / "spider.jsonl") if pair.database not in held_out]
    wikisql = list(read_pairs(data / "wikisql.jsonl"))
    words = tuple((data / "words.txt").read_text(encoding="utf-8").split())
    learnt = data / "rejection.jsonl"
    own = list(read_pairs(learnt)) if learnt.exists() else []
    written = prepared_pairs(data, are_held_out=False)
    # Three of five are Spider's: its questions are nearer to the work than WikiSQL's, whose tables are many.
    times = max(1, 3 * len(wikisql) // (2 * max(len(spider), 1)))
    others = spider * times + own * (2 * times // 3) + wikisql
    # Two of three are those written by hand: no other people's questions are about dates, ratios and money.
    return others + written * (2 * len(others) // max(len(written), 1)), words
