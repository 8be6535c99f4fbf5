"""Decoding under a grammar, beams, the prefix cache and memory, against plain decoding by the same library.

python benchmarks/decode.py [--quick] [--json FILE] [--model FILE]

SQLCODER_VOCABULARIES names a folder of GGUF files that hold real vocabularies; a billion random weights are
written over each of them, and over made-up words without it. --quick asks the starter model alone.

Time is the processor time of one thread: on a machine that does other work as well, the clock on the wall
tells more about the other work. Where two ways are compared, they take turns.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import median_seconds, parser, report
from benchmarks.native_grammar import native_seconds, own_seconds
from benchmarks.random_llama import write_random_llama
from benchmarks.teacher_forcing import answer_tokens, mask_seconds, speed_ratios
from benchmarks.whole_questions import FORMS, against_plain, guesses
from sqlcoder_local.engine import prompt_reader
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.grammar.gbnf import to_gbnf
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.models.store import find_model
from sqlcoder_local.prompt.formats import format_named
from sqlcoder_local.schema import Column, Schema, Table

SIZES = ((5, 6), (50, 20), (500, 20))
"""Tables, and columns of each."""
WORDS = "account active amount branch budget city client code count date event grade group item level".split()
MILLISECONDS = 1000
MOST_NATIVE_SECONDS, QUICK_NATIVE_SECONDS = 20.0, 1.0
BILLION_COLUMNS, STARTER_COLUMNS = 375, 95
"""Of one table: they take about 3,000 and 800 tokens."""


def main() -> None:
    """Measure, print, keep."""
    options = parser(__doc__ or "").parse_args()
    starter = find_model(str(options.model) if options.model else None)
    figures = of_starter(starter, is_quick=options.quick)
    if not options.quick:
        folder = os.environ.get("SQLCODER_VOCABULARIES")
        vocabularies = sorted(Path(folder).glob("*.gguf")) if folder else [None]
        for vocabulary in vocabularies:
            with tempfile.TemporaryDirectory() as scratch:
                path = write_random_llama(Path(scratch) / "random.gguf", vocabulary)
                figures |= of_billion(path, is_first=vocabulary == vocabularies[0])
    report(overall(figures), options.json)


def overall(figures: dict[str, float]) -> dict[str, float]:
    """Put the worst of each kind before the single figures, under the plain names."""

    def of(kind: str) -> list[float]:
        return [figure for name, figure in figures.items() if name.startswith(kind)]

    return {
        "constrained_over_plain": min(of("constrained_over_plain")),
        "constrained_over_plain_unforced": min(of("unforced_over_plain")),
        "mask_ms_median": max(of("mask_ms_median")),
        "mask_ms_max": max(of("mask_ms_max")),
        "native_over_ours": min(of("native_over_ours")),
        **{
            kind: (of(f"{kind} (billion)") or of(kind))[0]
            for kind in ("beams4_over_greedy", "second_first_token_ratio", "restart_first_token_ratio")
        },
        **figures,
    }


def of_starter(path: Path, *, is_quick: bool) -> dict[str, float]:
    """Everything that takes a small model."""
    with LlamaEngine.open(path, EngineOptions(threads=1)) as engine:
        figures = constraint_figures(
            engine,
            "starter",
            runs=3 if is_quick else 15,
            sizes=SIZES[:2],
            native_limit=QUICK_NATIVE_SECONDS if is_quick else MOST_NATIVE_SECONDS,
        )
        figures |= {"beams4_over_greedy (starter)": beams_over_greedy(engine, runs=3 if is_quick else 9)}
        forms = FORMS[:2] if is_quick else FORMS
        figures |= against_plain(path, engine, forms) | guesses(path, engine, forms)
    first_tokens = first_token_ratios(path, STARTER_COLUMNS)
    figures |= {f"{name} (starter)": ratio for name, ratio in first_tokens.items()}
    one, four = (peak_bytes(path, beams, 10)[1] for beams in (1, 4))
    early, late = peak_bytes(path, 1, 40 if is_quick else 550)
    return figures | {
        "beams4_memory_ratio": four / one,
        "growth_after_500": late / early - 1,
        "version_seconds": median_seconds(version, 3 if is_quick else 9),
    }


def of_billion(path: Path, *, is_first: bool) -> dict[str, float]:
    """What must be seen on a model whose weights are the larger part of the work."""
    with LlamaEngine.open(path, EngineOptions(threads=1)) as engine:
        name = engine.model_name.removeprefix("random ggml-vocab-")
        figures = constraint_figures(engine, name, runs=3, sizes=SIZES)
        if is_first:
            figures["beams4_over_greedy (billion)"] = beams_over_greedy(engine, runs=3)
    if is_first:
        ratios = first_token_ratios(path, BILLION_COLUMNS)
        figures |= {f"{name} (billion)": ratio for name, ratio in ratios.items()}
    return figures


def constraint_figures(
    engine: LlamaEngine,
    model: str,
    *,
    runs: int,
    sizes: tuple[tuple[int, int], ...],
    native_limit: float = MOST_NATIVE_SECONDS,
) -> dict[str, float]:
    """Speed under the grammar, masks, and llama.cpp's own sampler."""
    figures = {}
    for tables, columns in sizes:
        label = f"({model}, {tables}x{columns})"
        grammar_of = schema_grammar(schema_of(tables, columns), "general")
        grammar, sql = to_lark(grammar_of), sql_over(tables, columns)
        forced, chosen = speed_ratios(engine, grammar, sql, runs)
        masks = mask_seconds(engine, grammar, sql)
        figures |= {
            f"constrained_over_plain {label}": forced,
            f"unforced_over_plain {label}": chosen,
            f"mask_ms_median {label}": median(masks) * MILLISECONDS,
            f"mask_ms_max {label}": max(masks) * MILLISECONDS,
        }
        if tables == SIZES[1][0]:
            answer = answer_tokens(engine, grammar, sql)
            theirs = native_seconds(engine, to_gbnf(grammar_of), answer, native_limit)
            ours = own_seconds(engine, grammar, answer[: len(theirs)])
            figures[f"native_over_ours {label}"] = sum(theirs) / sum(ours)
    return figures


def schema_of(tables: int, columns: int) -> Schema:
    """Tables whose names and columns begin alike, as those of real schemas do."""
    return Schema(
        tables=tuple(
            Table(
                name=table_name(number),
                columns=tuple(
                    Column(name=column_name(place), declared_type="text") for place in range(columns)
                ),
            )
            for number in range(tables)
        )
    )


def table_name(number: int) -> str:
    """Two words, and a number where they do not suffice."""
    first, second = WORDS[number % len(WORDS)], WORDS[number // len(WORDS) % len(WORDS)]
    rounds = number // len(WORDS) ** 2
    return f"{first}_{second}s" + (f"_{rounds}" if rounds else "")


def column_name(place: int) -> str:
    """Two words."""
    return f"{WORDS[place % len(WORDS)]}_{WORDS[(place * 7 + 3) % len(WORDS)]}_{place}"


def sql_over(tables: int, columns: int) -> str:
    """A query of about 40 tokens, over the last table and the last columns."""
    name, (first, second) = table_name(tables - 1), (column_name(columns - 1), column_name(columns // 2))
    return (
        f"SELECT {name}.{first}, COUNT(*) FROM {name} WHERE {name}.{second} = 'open'"
        f" GROUP BY {name}.{first} ORDER BY COUNT(*) DESC LIMIT 5"
    )


def beams_over_greedy(engine: LlamaEngine, runs: int) -> float:
    """Time per token with four beams over time with one."""
    grammar = to_lark(schema_grammar(schema_of(5, 6), "general"))
    prompt = format_named("starter").render("How many are active?", schema_of(5, 6), ())

    def seconds_per_token(beams: int) -> float:
        started = process_time()
        generation = engine.generate(
            prompt,
            grammar=grammar,
            max_tokens=24,
            beams=beams,
            on_text=lambda _text: None,
            is_cancelled=lambda: False,
        )
        return (process_time() - started) / generation.generated_tokens

    seconds_per_token(4)
    return median(seconds_per_token(4) / seconds_per_token(1) for _ in range(runs))


def first_token_ratios(path: Path, columns: int) -> dict[str, float]:
    """Time to the first token of a second question, and of one after a restart, over that of the first."""
    prompt_reader.WORTH_KEEPING_SECONDS = 0.0
    name = table_name(0).replace("_", " ")
    with tempfile.TemporaryDirectory() as scratch:
        with LlamaEngine.open(path, EngineOptions(threads=1, prefix_folder=Path(scratch))) as engine:
            first = first_token_seconds(engine, columns, f"How many {name} are there?")
            second = first_token_seconds(engine, columns, f"List the first five {name}.")
        with LlamaEngine.open(path, EngineOptions(threads=1, prefix_folder=Path(scratch))) as engine:
            restarted = first_token_seconds(engine, columns, f"Show all {name} by name.")
    return {
        "second_first_token_ratio": second / first,
        "restart_first_token_ratio": restarted / first,
    }


def first_token_seconds(engine: LlamaEngine, columns: int, question: str) -> float:
    """Ask for one token about a table of many columns; its grammar is compiled beforehand."""
    schema = schema_of(1, columns)
    prompt = format_named("starter").render(question, schema, ())
    grammar = to_lark(schema_grammar(schema_of(1, 6), "general"))
    engine._grammars.constraint(grammar)()
    started = process_time()
    engine.generate(
        prompt, grammar=grammar, max_tokens=1, on_text=lambda _text: None, is_cancelled=lambda: False
    )
    return process_time() - started


def peak_bytes(path: Path, beams: int, count: int) -> tuple[int, int]:
    """Peak memory of a process of its own, early and late."""
    script = Path(__file__).with_name("peak_memory.py")
    command = [sys.executable, script, path, str(beams), str(count)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - one of ours
    early, late = map(int, done.stdout.split())
    return early, late


def version() -> None:
    """Start the program for nothing but its version."""
    subprocess.run([sys.executable, "-m", "sqlcoder_local", "--version"], check=True, capture_output=True)


if __name__ == "__main__":
    main()
