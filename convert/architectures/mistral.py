"""Mistral: Llama with a sliding window, which llama.cpp does without."""

from dataclasses import replace

from convert.architectures.llama import LLAMA
from convert.config import ModelConfig


def notes(config: ModelConfig) -> tuple[str, ...]:
    """Say where the runtime departs from the model."""
    if config.values.get("sliding_window") is None:
        return ()
    window = config.integer("sliding_window")
    if window >= config.integer("max_position_embeddings"):
        return ()
    return (f"llama.cpp has no sliding window for this family: exact up to {window:,} tokens.",)


MISTRAL = replace(LLAMA, notes=notes)
