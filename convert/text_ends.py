"""What a tokenizer.json puts before and after every text."""

from typing import NoReturn

from convert.json_object import JsonObject
from convert.vocabulary import Vocabulary
from sqlcoder_local.errors import ModelFileError


def added_around_text(tokenizer: JsonObject, vocabulary: Vocabulary) -> tuple[bool, bool]:
    """Whether the tokenizer puts BOS before and EOS after every text."""
    processor = tokenizer.get("post_processor")
    if processor is None:
        return False, False
    steps = processor.get("processors", [processor]) if isinstance(processor, dict) else None
    if not isinstance(steps, list):
        _refuse(processor)
    before: list[str] = []
    after: list[str] = []
    for step in steps:
        match step:
            case {"type": "ByteLevel"}:
                continue
            case {"type": "TemplateProcessing", "single": list(template)}:
                before, after = _around_sequence(template)
            case _:
                _refuse(step)
    tokens = dict(enumerate(vocabulary.tokens))
    bos, eos = (tokens.get(vocabulary.special_ids.get(role, -1)) for role in ("bos", "eos"))
    if before not in ([], [bos]) or after not in ([], [eos]):
        _refuse(f"{before} before and {after} after the text")
    return bool(before), bool(after)


def _around_sequence(template: list[object]) -> tuple[list[str], list[str]]:
    """Give the special tokens before and after the one sequence of a template."""
    before: list[str] = []
    after: list[str] = []
    has_seen_sequence = False
    for part in template:
        match part:
            case {"SpecialToken": {"id": str(text)}}:
                (after if has_seen_sequence else before).append(text)
            case {"Sequence": {"id": "A"}}:
                has_seen_sequence = True
            case _:
                _refuse(part)
    return before, after


def _refuse(what: object) -> NoReturn:
    """Refuse a post-processor that llama.cpp could not follow."""
    message = f"tokenizer.json finishes its token lists in an unknown way: {str(what)[:120]}."
    raise ModelFileError(message, "Known: BOS before and EOS after the text.")
