"""How a byte-level tokenizer cuts text before merging, recognised by the expressions it applies."""

from typing import Any, NoReturn

from convert.json_object import JsonObject
from sqlcoder_local.errors import ModelFileError

WORDS = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
SINGLE_DIGITS = r"\p{N}"
WORDS_AND_SHORT_NUMBERS = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
KNOWN = {
    (WORDS,): "gpt-2",
    (SINGLE_DIGITS, WORDS): "starcoder",
    (WORDS_AND_SHORT_NUMBERS,): "llama-bpe",
}
"""llama.cpp's name of each known sequence of expressions."""


def pre_tokenizer_name(settings: object) -> str:
    """llama.cpp's name for the pre-tokenizer of a tokenizer.json; an unknown one is refused."""
    steps = _steps(settings)
    if not steps or steps[-1].get("type") != "ByteLevel":
        _refuse("it does not end in ByteLevel")
    expressions = tuple(expression for step in steps for expression in _expressions(step))
    if expressions not in KNOWN:
        _refuse(f"it cuts by {' then '.join(expressions) or 'nothing'}"[:300])
    return KNOWN[expressions]


def _steps(settings: object) -> list[JsonObject]:
    """Give the steps of the pre-tokenizer, a sequence or a single one."""
    if not isinstance(settings, dict):
        _refuse("there is none")
    steps = settings.get("pretokenizers") if settings.get("type") == "Sequence" else [settings]
    if not isinstance(steps, list) or not all(isinstance(step, dict) for step in steps):
        _refuse("its sequence is malformed")
    return steps


def _expressions(step: JsonObject) -> tuple[str, ...]:
    """Give the expressions by which one step cuts."""
    match step:
        case {"type": "ByteLevel", "add_prefix_space": True}:
            return _refuse("it puts a space before the text")
        case {"type": "ByteLevel"}:
            return (WORDS,) if step.get("use_regex", True) else ()
        case {"type": "Digits", "individual_digits": True}:
            return (SINGLE_DIGITS,)
        case {"type": "Split", "pattern": {"Regex": str(expression)}, "behavior": "Isolated"}:
            return (_without_inversion(step, expression),)
        case _:
            return _refuse(f"it has a step {str(step)[:80]}")


def _without_inversion(step: dict[str, Any], expression: str) -> str:
    """Give the expression of a Split step that keeps what it matches."""
    if step.get("invert"):
        _refuse("it has an inverted Split")
    return expression


def _refuse(why: str) -> NoReturn:
    """Refuse a pre-tokenizer that llama.cpp has no equal of."""
    message = f"The pre-tokenizer of tokenizer.json is not known here: {why}."
    raise ModelFileError(message, f"Known: {', '.join(sorted(KNOWN.values()))}.")
