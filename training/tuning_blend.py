"""What a model is tuned on: the user's pairs, others about the same schema, and the corpus it knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from training.corpus import Example, Mix, draw_example, is_answerable, real_example
from training.real_pair import RealPair

ORDINARY = Mix(
    random_names=0.2, made_up=0.8, real=0.0, tables=(1, 2, 3, 3, 4, 5), joined_share=0.45, hard_share=0.15
)
WITH_PEOPLES = Mix(
    random_names=0.2, made_up=0.4, real=0.4, tables=(1, 2, 3, 3, 4, 5), joined_share=0.45, hard_share=0.15
)
LONGEST_PROMPT = 1_800
"""In characters: what few prompts exceed, and would make every batch of theirs slow."""
MOST_DRAWS = 50
SAVED_SHARE, GENERATED_SHARE = 0.4, 0.2
"""Of what is drawn; the rest is the ordinary corpus."""


@dataclass(frozen=True, kw_only=True)
class Blend:
    """Pairs of each kind, and how often each is drawn."""

    saved: Sequence[RealPair]
    generated: Sequence[RealPair]
    peoples: Sequence[RealPair] = ()
    """People's questions over other databases, where a prepared corpus is at hand."""
    saved_share: float = SAVED_SHARE
    generated_share: float = GENERATED_SHARE
    """Without saved pairs, these take their share as well."""

    def draw(self, rng: Random) -> Example:
        """Draw one example."""
        roll = rng.random()
        own = self.saved_share + self.generated_share
        pairs: Sequence[RealPair] = ()
        if roll < own:
            pairs = self.saved if roll < self.saved_share else self.generated
            pairs = pairs or self.saved or self.generated
        for _ in range(MOST_DRAWS):
            example = self._ordinary(rng) if not pairs else real_example(rng.choice(pairs), rng)
            if is_answerable(example) and len(example.prompt.text) <= LONGEST_PROMPT:
                return example
        return self._ordinary(rng)

    def _ordinary(self, rng: Random) -> Example:
        mix = WITH_PEOPLES if self.peoples else ORDINARY
        return draw_example(rng, mix, self.peoples, ())
