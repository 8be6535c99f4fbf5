"""Learn from what came out right: python -m training.rejection MODEL.gguf DATA OUT.jsonl --databases DIR.

For each question of Spider's training part, and for made-up ones, the model follows several texts under the
grammar, as it does for people, and the databases tell which are right. Kept are the best text where it is
right and not what the known answer says, and the known answer where the best text is wrong. Texts further
down are counted, not kept: what is right among them is mostly right by chance, or has a needless part.

OUT.jsonl holds pairs, as training.prepare writes them; it is written every few hundred questions. OUT.journal
remembers what was tried and every text with its score, so that a run can be stopped and goes on, and so that
choosing among texts can be studied.
"""

import argparse
import json
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from random import Random

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from sqlcoder_local.engine.engine import Engine
from sqlcoder_local.engine.opening import open_engine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.errors import CancelledError, SqlcoderError
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.line_file import LineFile
from sqlcoder_local.prompt.question_mentions import question_mentions
from sqlcoder_local.written_file import replaced_place
from training.corpus import is_answerable, real_example, write_pairs
from training.real_pair import RealPair
from training.trials import Trial, Trials, right_texts, trial_pairs
from training.written_pairs import PREPARED

LONGEST_ANSWER = 256
"""In tokens."""
QUESTIONS_BETWEEN_WRITES = 500


@dataclass(frozen=True, kw_only=True)
class Written:
    """A text of the model: the mean log-probability of its tokens, and whether it brings the known rows."""

    text: str
    score: float
    is_right: bool


@dataclass(frozen=True, kw_only=True)
class Tried:
    """What came of one question: how many texts, which were right, and what is kept of them."""

    number: int
    texts: int = 0
    right: int = 0
    is_first_right: bool = False
    kept: tuple[str, ...] = ()
    written: tuple[Written, ...] = ()
    """All texts, the likeliest first."""


def main() -> None:
    """Try the questions that were not tried yet, and write the pairs."""
    arguments = _arguments()
    try:
        run(arguments)
    except SqlcoderError as error:
        raise SystemExit(f"{error.message} {error.hint}".strip()) from error


def run(arguments: argparse.Namespace) -> None:
    """Go on with a run; raises SqlcoderError where the model cannot be opened."""
    settings = {
        "model": arguments.model.name, "bytes": arguments.model.stat().st_size, "seed": arguments.seed,
        "texts": arguments.texts, "made_up_share": arguments.made_up_share,
        "held_out_written": arguments.held_out_written,
    }  # fmt: skip
    journal = Journal(arguments.out.with_suffix(".journal"), settings)
    trials = Trials(
        pairs=trial_pairs(
            arguments.data, arguments.databases, are_held_out_written=arguments.held_out_written
        ),
        databases=arguments.databases, made_up_share=arguments.made_up_share, seed=arguments.seed,
    )  # fmt: skip
    stopped = threading.Event()
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(signal_number, lambda *_: stopped.set())
    with (
        suppress(CancelledError),
        open_engine(arguments.model, EngineOptions(), is_cancelled=stopped.is_set, in_process=True) as engine,
    ):
        for number in _waiting(journal, arguments.questions):
            with trials.opened(number) as trial:
                journal.add(
                    try_out(number, trial, engine, texts=arguments.texts, is_cancelled=stopped.is_set)
                )
            if len(journal.tried) % QUESTIONS_BETWEEN_WRITES == 0:
                write_kept(arguments.out, journal, trials)
    kept = write_kept(arguments.out, journal, trials)
    told = f"{summary_of(journal.tried)}; {kept} pairs in {arguments.out}"
    if stopped.is_set():
        told += "\nstopped; the same command goes on from there"
    print(told)  # noqa: T201 - a script tells what came of it


def try_out(
    number: int, trial: Trial, engine: Engine, *, texts: int, is_cancelled: Callable[[], bool]
) -> Tried:
    """Have the model write, and see what is right; raises CancelledError."""
    example = real_example(trial.pair, Random(number))
    if not is_answerable(example):
        return Tried(number=number)
    shown = trial.pair.schema.only(frozenset(example.prompt.tables_sent))
    mentions = question_mentions(trial.pair.question, shown, trial.pair.values)
    generation = engine.generate(
        example.prompt, grammar=to_lark(schema_grammar(shown, "qualified", mentions)),
        max_tokens=LONGEST_ANSWER, beams=texts, on_text=lambda _: None, is_cancelled=is_cancelled,
    )  # fmt: skip
    complete = [(one.text.strip(), one.score) for one in generation.candidates if one.is_complete]
    texts_written = [text for text, _ in complete]
    right = right_texts(trial, texts_written)
    if right is None or not complete:
        return Tried(number=number)
    return Tried(
        number=number, texts=len(complete), right=len(right), is_first_right=texts_written[0] in right,
        kept=kept_texts(trial.pair.sql, texts_written, right),
        written=tuple(Written(text=text, score=score, is_right=text in right) for text, score in complete),
    )  # fmt: skip


def kept_texts(known: str, written: Sequence[str], right: Sequence[str]) -> tuple[str, ...]:
    """The best text where it is right in its own way, the known answer where it is wrong, else nothing."""
    if written[0] not in right:
        return (known,)
    return (written[0],) if written[0] != known else ()


class Journal:
    """What was tried, one question a line behind a line of settings."""

    def __init__(self, path: Path, settings: dict[str, object]) -> None:
        """Begin, or go on with the same settings; ends the program where they are others."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = LineFile(path, is_synced=False)
        head, *lines = self._file.lines or [b""]
        if head and json.loads(head) != settings:
            self._file.close()
            raise SystemExit(f"{path} holds a run with other settings: {head.decode()}. Name another OUT.")
        self.tried = [_tried(line) for line in lines]
        if not head:
            self._file.add(settings)

    def add(self, tried: Tried) -> None:
        """Remember one question."""
        self.tried.append(tried)
        self._file.add(asdict(tried))


def read_journal(path: Path) -> tuple[dict[str, object], list[Tried]]:
    """The settings of a run, and what it tried."""
    head, *lines = path.read_bytes().split(b"\n")[:-1] or [b"{}"]
    return json.loads(head), [_tried(line) for line in lines]


def write_kept(out: Path, journal: Journal, trials: Trials) -> int:
    """Write every pair that is kept, and give their number; a kill leaves the last file whole."""
    pairs: list[RealPair] = []
    for tried in journal.tried:
        if tried.kept:
            pair = trials.pair(tried.number)
            pairs += [replace(pair, sql=sql) for sql in tried.kept]
    with replaced_place(out) as waiting:
        write_pairs(waiting, pairs)
    return len(pairs)


def summary_of(tried: Sequence[Tried]) -> str:
    """How often the first text is right, and how often any is."""
    told = [one for one in tried if one.texts]
    if not told:
        return f"{len(tried)} questions tried, none that could be told right from wrong"
    first = sum(one.is_first_right for one in told) / len(told)
    any_right = sum(one.right > 0 for one in told) / len(told)
    return (
        f"{len(told)} of {len(tried)} questions told: first text right {first:.1%}, any right {any_right:.1%}"
    )


def _tried(line: bytes) -> Tried:
    record = json.loads(line)
    written = tuple(Written(**one) for one in record.get("written", ()))
    return Tried(**{**record, "kept": tuple(record["kept"]), "written": written})


def _waiting(journal: Journal, total: int) -> Iterator[int]:
    """The numbers that wait, with a bar on stderr while it is a terminal."""
    console = Console(stderr=True)
    bar = Progress(
        TextColumn("questions"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        TextColumn("{task.description}"), console=console, transient=True, disable=not console.is_terminal,
    )  # fmt: skip
    with bar:
        task = bar.add_task("", total=total, completed=len(journal.tried))
        for number in range(len(journal.tried), total):
            yield number
            bar.update(task, advance=1, description=summary_of(journal.tried))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0] if __doc__ else "")
    parser.add_argument("model", type=Path, help="a GGUF file of a model with the starter's prompt")
    parser.add_argument("data", type=Path, help="folder that training.prepare made")
    parser.add_argument("out", type=Path, help="the pairs to write, as JSON lines")
    parser.add_argument("--databases", type=Path, required=True, help="Spider's databases, NAME.sqlite each")
    parser.add_argument("--questions", type=int, default=4_000)
    parser.add_argument("--texts", type=int, default=4, help="how many the model follows for each question")
    parser.add_argument("--made-up-share", type=float, default=0.4, help="the rest are Spider's questions")
    parser.add_argument(
        "--held-out-written", action="store_true",
        help="ask held-out questions written by hand, not Spider's; what comes of them is not to be learnt",
    )  # fmt: skip
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    asked = PREPARED if arguments.held_out_written else "spider.jsonl"
    needed = (arguments.model, arguments.data / asked, arguments.data / "held_out.txt")
    for path in (*needed, arguments.databases):
        if not path.exists():
            parser.error(f"there is no {path}")
    return arguments


if __name__ == "__main__":
    main()
