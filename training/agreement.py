"""Weigh what SQL and question disagree in: python -m training.agreement DATA JOURNAL ... --databases DIR.

JOURNAL is what training.rejection writes: the texts of a model with their scores, and which are right. First
the faults are weighed against each other, with the known answer as one more text, which adds questions that
the model has no right text for; then the whole against the scores, on questions where choosing matters.
Printed are the weights as `sqlcoder_local.agreement.likelihood` holds them before it multiplies them, and how
often the first text is right before and after, each question judged by the weights of other databases.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random

import torch
from sqlglot.errors import SqlglotError
from torch import Tensor

from sqlcoder_local.agreement.likelihood import CHARACTERS, FAULTS, faults_of
from sqlcoder_local.agreement.question_words import QuestionWords, question_words
from training.corpus import real_example
from training.rejection import Tried, read_journal
from training.trials import MADE_UP, Trials, trial_pairs

FOLDS = 5
FAULT_RIDGE, SCORE_RIDGE = 30.0, 0.3
"""How strongly weights are held to nothing; 10 to 300 differ by less than the noise."""
IMPOSSIBLE = -1e9


@dataclass(frozen=True, kw_only=True)
class Choice:
    """The texts for one question: two scores and the faults of each, the known answer last."""

    fold: int
    scores: Tensor
    faults: Tensor
    right: Tensor

    @property
    def is_decisive(self) -> bool:
        """Whether some texts of the model are right and some are wrong."""
        of_model = self.right[:-1]
        return bool(of_model.any()) and not bool(of_model.all())


def main() -> None:
    """Read the journals, print how well it goes, and the weights."""
    arguments = _arguments()
    choices = [choice for journal in arguments.journals for choice in choices_of(journal, arguments)]
    by_others = [_without(choices, fold) for fold in range(FOLDS)]
    kept = sum(_is_right(choice, *by_others[choice.fold]) for choice in choices)
    first = sum(bool(choice.right[0]) for choice in choices)
    any_right = sum(bool(choice.right[:-1].any()) for choice in choices)
    print(f"{len(choices)} questions: the first right {first}, the chosen {kept}, any {any_right}")  # noqa: T201
    faults, scores = fitted(choices)
    print(f"of the whole text, by {CHARACTERS} characters: {scores[1] / scores[0]:.2f}")  # noqa: T201
    for name, weight in zip(FAULTS, faults * scores[2] / scores[0], strict=True):
        print(f"{name}: {weight:.3f}")  # noqa: T201


def choices_of(journal: Path, arguments: argparse.Namespace) -> list[Choice]:
    """The questions of a journal that have texts."""
    settings, tried = read_journal(journal)
    trials = Trials(
        pairs=trial_pairs(
            arguments.data, arguments.databases, are_held_out_written=bool(settings.get("held_out_written"))
        ),
        databases=arguments.databases,
        made_up_share=float(str(settings["made_up_share"])),
        seed=int(str(settings["seed"])),
    )
    return [_choice(one, trials) for one in tried if one.written]


def _choice(tried: Tried, trials: Trials) -> Choice:
    pair = trials.pair(tried.number)
    shown = pair.schema.only(frozenset(real_example(pair, Random(tried.number)).prompt.tables_sent))
    words = question_words(pair.question, shown, pair.values)
    texts = [one.text for one in tried.written]
    scores = [[one.score, one.score * len(one.text) / CHARACTERS] for one in tried.written]
    origin = pair.question if pair.database == MADE_UP else pair.database
    return Choice(
        fold=sha256(origin.encode()).digest()[0] % FOLDS,
        scores=torch.tensor([*scores, [0.0, 0.0]], dtype=torch.double),
        faults=torch.tensor([_counts(words, text) for text in [*texts, pair.sql]], dtype=torch.double),
        right=torch.tensor([*(one.is_right for one in tried.written), True]),
    )


def _counts(words: QuestionWords, sql: str) -> list[float]:
    try:
        found = faults_of(words, sql)
    except (SqlglotError, RecursionError):
        found = {}
    return [found.get(name, 0.0) for name in FAULTS]


def fitted(choices: Sequence[Choice]) -> tuple[Tensor, Tensor]:
    """The weights of the faults, and those of both scores and of all faults together."""
    faults = regression([(one.faults, one.right) for one in choices], ridge=FAULT_RIDGE)
    whole = [(_with_scores(one, faults), one.right[:-1]) for one in choices if one.is_decisive]
    return faults, regression(whole, ridge=SCORE_RIDGE)


def regression(groups: Sequence[tuple[Tensor, Tensor]], *, ridge: float) -> Tensor:
    """The weights that make it likeliest that what is chosen of each group is right."""
    columns = groups[0][0].shape[1]
    spread = torch.cat([features for features, _ in groups]).std(0) + 1e-6
    weights = torch.zeros(columns, dtype=torch.double, requires_grad=True)
    most = max(len(features) for features, _ in groups)
    padded = torch.zeros(len(groups), most, columns, dtype=torch.double)
    is_there = torch.full((len(groups), most), IMPOSSIBLE, dtype=torch.double)
    is_wrong = torch.full((len(groups), most), IMPOSSIBLE, dtype=torch.double)
    for place, (features, right) in enumerate(groups):
        padded[place, : len(features)] = features / spread
        is_there[place, : len(features)] = 0
        is_wrong[place, : len(features)][right] = 0
    optimizer = torch.optim.LBFGS([weights], max_iter=300, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimizer.zero_grad()
        chosen = torch.log_softmax(padded @ weights + is_there, dim=1)
        total = ridge * (weights**2).sum() - torch.logsumexp(chosen + is_wrong, dim=1).sum()
        total.backward()
        return total

    optimizer.step(loss)
    return weights.detach() / spread


def _with_scores(choice: Choice, faults: Tensor) -> Tensor:
    return torch.column_stack([choice.scores[:-1], choice.faults[:-1] @ faults])


def _without(choices: Sequence[Choice], fold: int) -> tuple[Tensor, Tensor]:
    return fitted([choice for choice in choices if choice.fold != fold])


def _is_right(choice: Choice, faults: Tensor, scores: Tensor) -> bool:
    return bool(choice.right[int(torch.argmax(_with_scores(choice, faults) @ scores))])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Weigh what SQL and question disagree in.")
    parser.add_argument("data", type=Path, help="folder that training.prepare made")
    parser.add_argument(
        "journals", type=Path, nargs="+", help="what training.rejection wrote beside its pairs"
    )
    parser.add_argument("--databases", type=Path, required=True, help="Spider's databases, NAME.sqlite each")
    return parser.parse_args()


if __name__ == "__main__":
    main()
