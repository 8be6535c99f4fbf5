"""Peak memory of a process that generates: what beams take, and what stays behind.

python benchmarks/peak_memory.py MODEL BEAMS GENERATIONS prints its peak in bytes, early and in the end.
"""

import resource
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sqlcoder_local.database.connect import open_database
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.grammar.lark import to_lark
from sqlcoder_local.grammar.schema_grammar import schema_grammar
from sqlcoder_local.prompt.formats import format_named


def main() -> None:
    """Generate, and tell."""
    path, beams, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    with open_database("demo") as database, LlamaEngine.open(path, EngineOptions(threads=1)) as engine:
        chosen = format_named(engine.prompt_format)
        grammar = to_lark(schema_grammar(database.schema(), chosen.grammar_profile))
        peaks = []
        for number in range(count):
            engine.generate(
                chosen.render(f"How many orders are there in {number}?", database.schema(), ()),
                grammar=grammar,
                max_tokens=24,
                beams=beams,
                on_text=lambda _text: None,
                is_cancelled=lambda: False,
            )
            peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
    print(peaks[(count - 1) // 10], peaks[-1])


if __name__ == "__main__":
    main()
