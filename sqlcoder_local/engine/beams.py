"""Beam search: several texts are followed side by side, and the likeliest per token are kept."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

import numpy as np

from sqlcoder_local.engine.constraint import Constraint
from sqlcoder_local.engine.greedy import GreedyLoop
from sqlcoder_local.engine.llama_native import LlamaCells
from sqlcoder_local.engine.run import Logits, NoRoomError, Run
from sqlcoder_local.engine.token_text import TokenText
from sqlcoder_local.engine.vocabulary import Vocabulary
from sqlcoder_local.errors import CancelledError, ModelFileError


@dataclass(frozen=True, kw_only=True)
class Beam:
    """A text that may go on, and the cells it is written in."""

    text: bytes
    length: int
    """In tokens."""
    log_probability: float
    """Of all tokens but the forced ones that are still to be read."""
    constraint: Constraint
    sequence: int
    pending: tuple[int, ...]
    """The last tokens, which the model has not read yet; all but the first are forced."""


@dataclass(frozen=True, kw_only=True)
class Finished:
    """A text that is over."""

    text: bytes
    length: int
    score: float
    is_complete: bool


@dataclass(frozen=True, kw_only=True)
class Option:
    """A way for a beam to go on by a token."""

    beam: Beam
    token: int
    log_probability: float

    @property
    def score(self) -> float:
        """The mean log-probability of the tokens."""
        return self.log_probability / (self.beam.length + 1)


class BeamSearch:
    """One search over one prompt.

    Texts that are over compete with those that go on, and take their places: as the search nears its end,
    fewer beams are read.
    """

    def __init__(
        self,
        *,
        cells: LlamaCells,
        loop: GreedyLoop,
        vocabulary: Vocabulary,
        limit: int,
        prompt_length: int,
        sequences: Sequence[int],
    ) -> None:
        """Take as many sequences as beams are to be followed; the first of them holds the prompt."""
        self._cells = cells
        self._loop = loop
        self._vocabulary = vocabulary
        self._limit = limit
        self._prompt_length = prompt_length
        self._width = len(sequences)
        self._root, *self._free = sequences
        self._finished: list[Finished] = []
        self._heard = TokenText()
        self.steps = 0
        self.forced_tokens = 0

    def run(
        self,
        constraint: Constraint,
        first_row: Logits,
        *,
        on_text: Callable[[str], None],
        is_cancelled: Callable[[], bool],
    ) -> list[Finished]:
        """Search to the end; gives the texts found, complete ones first, then by their scores.

        `on_text` hears what all texts have in common as they grow, and in the end the rest of the best.
        """
        root = Beam(
            text=b"", length=0, log_probability=0.0, constraint=constraint, sequence=self._root, pending=()
        )
        heard = b""
        beams = self._next_beams([(root, [first_row])])
        while beams:
            if is_cancelled():
                raise CancelledError("interrupted")
            common = _common_beginning([beam.text for beam in beams] + [one.text for one in self._best()])
            on_text(self._heard.add(common[len(heard) :]))
            heard = common
            beams = self._step(beams)
            self.steps += 1
        best = self._best()
        if best:
            on_text(self._heard.add(best[0].text[len(heard) :]))
        return best

    def _best(self) -> list[Finished]:
        """The texts that are over, complete ones first; of two ways to cut one into tokens, the likelier."""
        ranked = sorted(self._finished, key=lambda one: (not one.is_complete, -one.score))
        likeliest: dict[bytes, Finished] = {}
        for one in ranked:
            likeliest.setdefault(one.text, one)
        return list(likeliest.values())[: self._width]

    def _step(self, beams: list[Beam]) -> list[Beam]:
        """Read what is pending, and go on with the best; the worst beam is given up where cells run out."""
        while beams:
            try:
                rows = self._loop.decode(list(map(self._run_of, beams)), (beam.constraint for beam in beams))
            except NoRoomError:
                self._end(beams.pop(), is_complete=False)
                continue
            read = [[self._cells.logits(row) for row in of_beam] for of_beam in rows]
            return self._next_beams(list(zip(beams, read, strict=True)))
        return []

    def _run_of(self, beam: Beam) -> Run:
        start = self._prompt_length + beam.length - len(beam.pending)
        return Run(
            sequence=beam.sequence, start=start, tokens=beam.pending, outputs=max(1, len(beam.pending))
        )

    def _next_beams(self, read: Sequence[tuple[Beam, list[Logits]]]) -> list[Beam]:
        """Choose the best of all ways to go on and of the texts that are over, the best first."""
        options: list[Option | Finished] = []
        for unscored, rows in read:
            beam = _with_forced_scored(unscored, rows)
            if beam.constraint.is_finished() or beam.length >= self._limit:
                self._end(beam, is_complete=beam.constraint.is_finished())
            else:
                options += _options(beam, rows[-1], self._width)
        ranked = sorted([*self._best(), *options], key=lambda one: -one.score)[: self._width]
        going_on = [one for one in ranked if isinstance(one, Option)]
        self._finished += [one for one in ranked if isinstance(one, Finished) and one not in self._finished]
        parents = {one.beam.sequence for one in going_on}
        for beam, _ in read:
            if beam.sequence not in parents:
                self._release(beam.sequence)
        return list(self._grown(going_on))

    def _grown(self, options: Sequence[Option]) -> Iterator[Beam]:
        """Make the beams of the options; the first of a parent's goes on in its cells, others in copies."""
        taken: set[int] = set()
        sequences = []
        for option in options:
            parent = option.beam.sequence
            sequence = self._free.pop() if parent in taken else parent
            if sequence != parent:
                self._cells.copy(parent, sequence)
            taken.add(parent)
            sequences.append(sequence)
        for option, sequence in zip(options, sequences, strict=True):
            beam = self._child(option, sequence)
            if beam.constraint.is_finished() and len(beam.pending) == 1:
                self._end(beam, is_complete=True)
            else:
                yield beam

    def _child(self, option: Option, sequence: int) -> Beam:
        """Go on by the token and by those that the grammar then forces."""
        constraint = option.beam.constraint.copy()
        tokens = [option.token]
        constraint.accept(option.token)
        room = self._limit - option.beam.length
        while len(tokens) < room and not constraint.is_finished() and (forced := constraint.forced_tokens()):
            for token in forced[: room - len(tokens)]:
                constraint.accept(token)
                tokens.append(token)
        self.forced_tokens += len(tokens) - 1
        return Beam(
            text=option.beam.text + b"".join(map(self._vocabulary.text_of, tokens)),
            length=option.beam.length + len(tokens),
            log_probability=option.log_probability,
            constraint=constraint,
            sequence=sequence,
            pending=tuple(tokens),
        )

    def _end(self, beam: Beam, *, is_complete: bool) -> None:
        score = beam.log_probability / max(1, beam.length)
        self._finished.append(
            Finished(text=beam.text, length=beam.length, score=score, is_complete=is_complete)
        )
        self._release(beam.sequence)

    def _release(self, sequence: int) -> None:
        if sequence not in self._free:
            self._cells.cut(sequence)
            self._free.append(sequence)


def _with_forced_scored(beam: Beam, rows: Sequence[Logits]) -> Beam:
    """Add the log-probabilities of the forced tokens, which the scores before them tell."""
    forced = zip(beam.pending[1:], rows, strict=False)
    added = sum(float(row[token]) - _log_total(row) for token, row in forced)
    return replace(beam, log_probability=beam.log_probability + added)


def _options(beam: Beam, row: Logits, most: int) -> Iterator[Option | Finished]:
    """The likeliest ways to go on, and the end where the text may end."""
    log_total = _log_total(row)
    tokens = beam.constraint.continuing()
    if tokens.size > most:
        tokens = np.sort(tokens[np.argpartition(-row[tokens], most - 1)[:most]])
    for token in tokens.tolist():
        added = float(row[token]) - log_total
        yield Option(beam=beam, token=token, log_probability=beam.log_probability + added)
    if beam.constraint.may_end():
        added = float(row[beam.constraint.end_marks].max()) - log_total
        yield Finished(
            text=beam.text,
            length=beam.length,
            # The token that ends the text counts as well.
            score=(beam.log_probability + added) / (beam.length + 1),
            is_complete=True,
        )


def _common_beginning(texts: Sequence[bytes]) -> bytes:
    first, last = min(texts), max(texts)
    length = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False)))
    return first[:length]


def _log_total(row: Logits) -> float:
    """The logarithm of the sum of the exponentials; raises ModelFileError where the scores are no numbers."""
    largest = float(row.max())
    if np.isnan(largest):
        raise ModelFileError(
            "The model computes no numbers.", "Its file is damaged: fetch or convert it again."
        )
    return largest + float(np.log(np.exp(row - np.float32(largest)).sum(dtype=np.float64)))
