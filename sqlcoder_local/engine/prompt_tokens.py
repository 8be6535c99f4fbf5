"""A prompt cut into tokens, so that nobody's text but ours becomes a control token."""

from collections.abc import Sequence
from itertools import groupby, takewhile

from sqlcoder_local.engine.llama_native import LlamaModel
from sqlcoder_local.engine.prompt_reader import LEAST_SHARED, PromptTokens
from sqlcoder_local.prompt.prompt import Prompt, Segment


def prompt_tokens(prompt: Prompt, model: LlamaModel) -> PromptTokens:
    """Cut the segments, and count the tokens that the ones about the schema alone begin the prompt with."""
    tokens = _tokens(prompt.segments, model)
    shared = 0
    if prompt.shared_segments:
        beginning = _tokens(prompt.segments[: prompt.shared_segments], model)
        # The last token of the beginning may be another one where text follows it.
        pairs = takewhile(lambda pair: pair[0] == pair[1], zip(beginning, tokens[:-1], strict=False))
        shared = sum(1 for _ in pairs)
    return PromptTokens(tokens=tuple(tokens), shared=shared if shared >= LEAST_SHARED else 0)


def _tokens(segments: Sequence[Segment], model: LlamaModel) -> list[int]:
    """Control tokens come from trusted text alone; all other text is cut in one go, as in training."""
    tokens = model.beginning()
    for is_control, group in groupby(segments, lambda segment: _holds_control_tokens(segment, model)):
        tokens += model.tokens("".join(segment.text for segment in group), parse_special=is_control)
    return tokens


def _holds_control_tokens(segment: Segment, model: LlamaModel) -> bool:
    return segment.is_trusted and (
        model.tokens(segment.text, parse_special=True) != model.tokens(segment.text, parse_special=False)
    )
