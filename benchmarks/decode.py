"""Decoding with and without the grammar on the same text, mask time, prompt time, start of the program.

python benchmarks/decode.py [--quick] [--json FILE] [--model FILE]
"""

import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.measure import median_seconds, parser, report
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.database.database import Database
from sqlcoder_local.engine.constraint import Constraint
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.models.store import find_model
from sqlcoder_local.prompt.formats import format_named
from sqlcoder_local.prompt.prompt import Prompt

QUESTIONS = (
    "How many customers are there in each country?",
    "List the products of suppliers from Germany.",
    "Which customer has the most orders?",
    "What is the average rating of each product?",
    "Show the five most expensive products.",
)
"""Their SQL is 20 to 60 tokens long."""
MILLISECONDS = 1000


def main() -> None:
    """Measure, print, keep."""
    options = parser(__doc__ or "").parse_args()
    runs = 3 if options.quick else 15
    path = find_model(str(options.model) if options.model else None)
    with open_database("demo") as database, LlamaEngine.open(path) as engine:
        figures = decoding(engine, database, runs)
    figures["version_seconds"] = median_seconds(version, runs)
    report(figures, options.json)


def decoding(engine: LlamaEngine, database: Database, runs: int) -> dict[str, float]:
    """Replay the tokens of each answer with and without the constraint, in turn."""
    chosen = format_named(engine.prompt_format)
    grammar = to_lark(schema_grammar(database.schema(), chosen.grammar_profile))
    compile_seconds = median_seconds(lambda: engine._constraint(grammar), runs)
    plain, constrained, prompts, masks = [], [], [], []
    tokens = 0
    for question in QUESTIONS:
        prompt = chosen.render(question, database.schema(), ())
        answer = answer_tokens(engine, prompt, grammar)
        tokens += len(answer)
        for _ in range(runs):
            prompts.append(read_prompt(engine, prompt))
            plain.append(replay(engine, answer, None))
            read_prompt(engine, prompt)
            constrained.append(replay(engine, answer, engine._constraint(grammar)))
        masks += mask_times(answer, engine._constraint(grammar))
    per_text = tokens / len(QUESTIONS)
    return {
        "plain_tokens_per_second": per_text / median(plain),
        "constrained_tokens_per_second": per_text / median(constrained),
        "constrained_over_plain": median(plain) / median(constrained),
        "mask_ms_median": median(masks) * MILLISECONDS,
        "mask_ms_max": max(masks) * MILLISECONDS,
        "grammar_compile_ms": compile_seconds * MILLISECONDS,
        "prompt_tokens": float(engine.count_tokens(prompt)),
        "prompt_ms": median(prompts) * MILLISECONDS,
    }


def answer_tokens(engine: LlamaEngine, prompt: Prompt, grammar: str) -> list[int]:
    """What the model writes under the grammar, as tokens."""
    generation = engine.generate(
        prompt, grammar=grammar, max_tokens=200, seed=0, on_text=lambda _: None, is_cancelled=lambda: False
    )
    return engine._cells[generation.prompt_tokens :]


def read_prompt(engine: LlamaEngine, prompt: Prompt) -> float:
    """Seconds to read the whole prompt, with nothing kept from before."""
    engine._forget()
    started = perf_counter()
    engine._evaluate(engine._prompt_tokens(prompt), lambda: False)
    return perf_counter() - started


def replay(engine: LlamaEngine, answer: list[int], constraint: Constraint | None) -> float:
    """Seconds to choose and evaluate each token of the answer; whatever is chosen, the known one is taken."""
    started = perf_counter()
    for token in answer:
        engine._next_token(constraint)
        if constraint:
            constraint.accept(token)
        engine._evaluate([token], lambda: False)
    return perf_counter() - started


def mask_times(answer: list[int], constraint: Constraint) -> list[float]:
    """Seconds that a whole mask takes at each place of the answer."""
    times = []
    for token in answer:
        started = perf_counter()
        constraint.allowed()
        times.append(perf_counter() - started)
        constraint.accept(token)
    return times


def version() -> None:
    """Start the program for nothing but its version."""
    subprocess.run([sys.executable, "-m", "sqlcoder_local", "--version"], check=True, capture_output=True)


if __name__ == "__main__":
    main()
