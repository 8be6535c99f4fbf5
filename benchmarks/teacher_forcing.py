"""A loop that writes a given text: every way to decode it does the same work."""

from collections.abc import Sequence
from statistics import median
from time import process_time

import numpy as np
from numpy.typing import NDArray

from sqlcoder_local.engine.constraint import Constraint
from sqlcoder_local.engine.greedy import Line
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.prompt_reader import FIRST_FREE_SEQUENCE, PROMPT_SEQUENCE
from sqlcoder_local.engine.prompt_tokens import prompt_tokens
from sqlcoder_local.engine.vocabulary import Vocabulary
from sqlcoder_local.engine.writing import Writing
from sqlcoder_local.prompt.prompt import Prompt, Segment


class TeacherForced(Writing):
    """Makes the next token of the answer the model's favourite, and then chooses as always."""

    def __init__(
        self,
        answer: Sequence[int],
        vocabulary: Vocabulary,
        constraint: Constraint | None,
        *,
        takes_forced: bool,
    ) -> None:
        super().__init__(vocabulary=vocabulary, constraint=constraint, limit=len(answer))
        self._answer = answer
        self._takes_forced = takes_forced

    def forced(self) -> list[int]:
        """Nothing where the loop is to choose every token by itself."""
        return super().forced() if self._takes_forced else []

    def next_token(self, logits: NDArray[np.float32]) -> int:
        """Choose, and see that the answer was chosen."""
        wanted = self._answer[len(self.tokens)]
        logits[wanted] = logits.max() + 1
        token = super().next_token(logits)
        if token != wanted:
            message = f"token {token} was chosen, not {wanted}"
            raise AssertionError(message)
        return token


def answer_tokens(engine: LlamaEngine, grammar: str, sql: str) -> list[int]:
    """Cut SQL into tokens as decoding under the grammar would."""
    tokenizer = engine._grammars._tokenizer.result()
    constraint = engine._grammars.constraint(grammar)()
    tokens, rest = [], sql.encode()
    while rest:
        forced = constraint.forced_tokens()
        token = forced[0] if forced else tokenizer.tokenize_bytes(rest)[0]
        constraint.accept(token)
        tokens.append(token)
        rest = rest[len(engine._grammars.vocabulary.text_of(token)) :]
    return tokens


def replay_seconds(
    engine: LlamaEngine, answer: Sequence[int], constraint: Constraint | None, *, takes_forced: bool
) -> float:
    """Seconds to write the answer after a short prompt, which is not counted."""
    prompt = Prompt(segments=(Segment(text="Write SQL. ", is_trusted=False),), tables_sent=())
    tokens = prompt_tokens(prompt, engine._model)
    engine._reader._hold(())
    row, _ = engine._reader.read(tokens, lambda: False)
    writing = TeacherForced(answer, engine._grammars.vocabulary, constraint, takes_forced=takes_forced)
    engine._cells.copy(PROMPT_SEQUENCE, FIRST_FREE_SEQUENCE)
    line = Line(writing=writing, sequence=FIRST_FREE_SEQUENCE, prompt_length=len(tokens.tokens))
    started = process_time()
    line.take([row])
    engine._loop.write(line, lambda: False)
    taken = process_time() - started
    engine._cells.cut(FIRST_FREE_SEQUENCE)
    return taken


def speed_ratios(engine: LlamaEngine, grammar: str, sql: str, runs: int) -> tuple[float, float]:
    """Tokens per second under the grammar over those without, with forced tokens and without; in turn."""
    answer = answer_tokens(engine, grammar, sql)
    with_forced, without_forced = [], []
    for _ in range(runs):
        plain = replay_seconds(engine, answer, None, takes_forced=False)
        new = engine._grammars.constraint(grammar)
        forced = replay_seconds(engine, answer, new(), takes_forced=True)
        chosen = replay_seconds(engine, answer, new(), takes_forced=False)
        with_forced.append(plain / forced)
        without_forced.append(plain / chosen)
    return median(with_forced), median(without_forced)


def mask_seconds(engine: LlamaEngine, grammar: str, sql: str) -> list[float]:
    """Seconds that a whole mask takes at each place of the answer."""
    constraint = engine._grammars.constraint(grammar)()
    times = []
    for token in answer_tokens(engine, grammar, sql):
        started = process_time()
        constraint.choices()
        times.append(process_time() - started)
        constraint.accept(token)
    return times
