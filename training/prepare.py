"""Prepare the data of a run: python -m training.prepare OUT --spider DIR --wikisql FILE.

Without the two, only the pairs written by hand are prepared anew.
"""

import argparse
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random

from training.corpus import Mix, draw_example, real_example, write_pairs
from training.real_pair import RealPair
from training.spider import spider_pairs
from training.tokenizer import train_vocabulary
from training.wikisql import wikisql_pairs
from training.written_pairs import PREPARED, written_pairs

HELD_OUT_DATABASES = 20
HELD_OUT_SEED = 20
MADE_UP_FOR_VOCABULARY = 12_000
WORD = re.compile(r"[a-z]{3,12}")
LEAST_WORD_COUNT = 3


def main() -> None:
    """Write the pairs, the held-out databases, the words for random names, and the vocabulary."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--spider", type=Path, help="folder with train.json, tables.json, databases/")
    parser.add_argument("--wikisql", type=Path, help="JSON lines: table_id, question, columns, sql")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    written = list(written_pairs())
    write_pairs(arguments.out / PREPARED, written)
    print(f"{len(written)} pairs written by hand in {arguments.out}")
    if not (arguments.spider and arguments.wikisql):
        return
    spider, wikisql = list(spider_pairs(arguments.spider)), list(wikisql_pairs(arguments.wikisql))
    write_pairs(arguments.out / "spider.jsonl", spider)
    write_pairs(arguments.out / "wikisql.jsonl", wikisql)
    _write_lines(arguments.out / "held_out.txt", held_out_databases(arguments.spider, spider))
    pairs = spider + wikisql[::3]
    _write_lines(arguments.out / "words.txt", frequent_words(pair.question for pair in pairs))
    train_vocabulary(vocabulary_texts(pairs)).save(str(arguments.out / "tokenizer.json"))
    print(f"{len(spider)} Spider and {len(wikisql)} WikiSQL pairs in {arguments.out}")


def held_out_databases(folder: Path, pairs: Sequence[RealPair]) -> list[str]:
    """Twenty databases whose questions are never trained on."""
    names = sorted({pair.database for pair in pairs})
    Random(HELD_OUT_SEED).shuffle(names)
    kept = [name for name in names if (folder / "databases" / f"{name}.sqlite").exists()]
    return sorted(kept[:HELD_OUT_DATABASES])


def frequent_words(questions) -> list[str]:  # type: ignore[no-untyped-def]  # noqa: ANN001 - any strings
    """Words people use, to make random names of."""
    counts = Counter(word for question in questions for word in WORD.findall(question.lower()))
    return sorted(word for word, count in counts.items() if count >= LEAST_WORD_COUNT)


def vocabulary_texts(pairs: Sequence[RealPair]) -> list[str]:
    """What the vocabulary learns from: questions, names, and made-up questions with their SQL."""
    rng = Random(1)
    texts = [pair.question for pair in pairs]
    texts += [real_example(pair, rng).prompt.segments[1].text for pair in pairs[: len(pairs) // 3 : 5]]
    mix = Mix(random_names=0, made_up=1, real=0, tables=(2, 3, 4), joined_share=0.5, hard_share=0)
    for _ in range(MADE_UP_FOR_VOCABULARY):
        example = draw_example(rng, mix, (), ())
        texts += [example.prompt.segments[5].text, example.sql]
    return texts


def _write_lines(path: Path, lines: Sequence[str]) -> None:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
