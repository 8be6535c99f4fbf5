"""The starter model's vocabulary: byte-level BPE that cuts names and sentences into the same pieces."""

import json
from collections.abc import Iterable
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer
from tokenizers.decoders import ByteLevel as ByteLevelDecoder
from tokenizers.models import BPE
from tokenizers.pre_tokenizers import ByteLevel, Sequence, Split
from tokenizers.trainers import BpeTrainer

from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.prompt.starter import CONTROL_TOKENS
from sqlcoder_local.prompt.words import FUNCTION_WORDS

VOCABULARY_SIZE = 4096
SIGNS = ("<>", "<=", ">=", '".', '"."')
"""Runs of signs that are one token each."""
SPACED_SIGNS = ("=", "<", ">", "<>", "<=", ">=", "'", '"', "(", "*", "/")
UNIT = r"\s|[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d|[^\sA-Za-z\d]"
"""What a merge never crosses: a space, a change of case, a digit, a sign."""
KEYWORDS = """SELECT FROM WHERE JOIN ON GROUP BY ORDER HAVING LIMIT AS AND OR NOT IN LIKE BETWEEN IS NULL
DESC ASC DISTINCT COUNT SUM AVG MIN MAX CASE WHEN THEN ELSE END EXTRACT YEAR MONTH DATE TRUNC CAST UNION
INTERSECT EXCEPT EXISTS TRUE FALSE""".split()


def train_vocabulary(texts: Iterable[str]) -> Tokenizer:
    """Train on texts; the vocabulary then works under GPT-2's pre-tokenizer, which llama.cpp knows.

    No merge joins a space with a name's letters, so ' customer' in a question and 'customer' in 'customer_id'
    are the same token. Keywords and function words take their space with them, which keeps sequences short.
    """
    spaced = sorted(
        {*KEYWORDS, *FUNCTION_WORDS, *(word.capitalize() for word in ("list", "show", "find", "what"))}
    )
    learner = Tokenizer(BPE())
    learner.pre_tokenizer = Sequence(
        [Split(Regex(UNIT), "isolated"), ByteLevel(add_prefix_space=False, use_regex=False)]
    )
    trainer = BpeTrainer(
        vocab_size=VOCABULARY_SIZE - len(CONTROL_TOKENS) - len(spaced) - len(SIGNS) - len(SPACED_SIGNS),
        initial_alphabet=ByteLevel.alphabet(), show_progress=False,
    )  # fmt: skip
    learner.train_from_iterator((*texts, *[" ".join(spaced)] * 2000), trainer)
    pieces, merges = _pieces_and_merges(learner)
    for sign in SIGNS:
        pieces[sign] = len(pieces)
        merges.append((sign[:-1], sign[-1]))
    for word in (*spaced, *SPACED_SIGNS):
        if word in pieces and f"Ġ{word}" not in pieces:
            pieces[f"Ġ{word}"] = len(pieces)
            merges.append(("Ġ", word))
    return tokenizer_of(pieces, merges, CONTROL_TOKENS)


def tokenizer_of(
    pieces: dict[str, int], merges: Iterable[tuple[str, str]], control_tokens: Iterable[str]
) -> Tokenizer:
    """Put pieces and merges under GPT-2's pre-tokenizer; the control tokens come last."""
    tokenizer = Tokenizer(BPE(vocab=pieces, merges=list(merges)))
    tokenizer.pre_tokenizer = ByteLevel(add_prefix_space=False, use_regex=True)
    tokenizer.decoder = ByteLevelDecoder()
    tokenizer.add_special_tokens(
        [AddedToken(token, special=True, normalized=False) for token in control_tokens]
    )
    return tokenizer


def load_vocabulary(folder: Path) -> Tokenizer:
    """Read the vocabulary of a run or of a checkpoint."""
    return Tokenizer.from_file(str(folder / "tokenizer.json"))


def encode_prompt(tokenizer: Tokenizer, prompt: Prompt) -> list[int]:
    """Token ids of a prompt, each segment on its own, as the runtime tokenizes it."""
    return [
        token
        for segment in prompt.segments
        for token in tokenizer.encode(segment.text, add_special_tokens=False).ids
    ]


def _pieces_and_merges(tokenizer: Tokenizer) -> tuple[dict[str, int], list[tuple[str, str]]]:
    model = json.loads(tokenizer.to_str())["model"]
    return model["vocab"], [tuple(merge) for merge in model["merges"]]
