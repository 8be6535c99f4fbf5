"""The tokenizer of a checkpoint folder: its vocabulary, and the roles of its special tokens."""

from dataclasses import replace
from pathlib import Path

from convert.byte_level_bpe import byte_level_bpe
from convert.config import ModelConfig
from convert.json_object import JsonObject, read_json_object, read_json_object_if_present
from convert.vocabulary import Vocabulary, check_vocabulary, padded
from sqlcoder_local.errors import ModelFileError

TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json")
ROLES = {"bos": "bos_token", "eos": "eos_token", "unknown": "unk_token", "padding": "pad_token"}
"""The roles that GGUF knows, and the keys under which transformers keeps them."""


def read_tokenizer(folder: Path, config: ModelConfig) -> Vocabulary:
    """Give the vocabulary, as long as the embedding has rows."""
    path = folder / "tokenizer.json"
    if not path.is_file():
        message = f"There is no tokenizer.json in {folder}."
        raise ModelFileError(message, "Download the tokenizer files into the folder.")
    tokenizer = read_json_object(path)
    vocabulary = byte_level_bpe(tokenizer)
    vocabulary = replace(vocabulary, special_ids=_special_ids(folder, config, vocabulary))
    adds_bos, adds_eos = _added_around_text(tokenizer, vocabulary)
    vocabulary = replace(vocabulary, adds_bos=adds_bos, adds_eos=adds_eos)
    vocabulary = padded(vocabulary, config.integer("vocab_size"))
    check_vocabulary(vocabulary)
    return vocabulary


def _special_ids(folder: Path, config: ModelConfig, vocabulary: Vocabulary) -> dict[str, int]:
    """Give the id of each role: by text from the tokenizer's settings, else by number from config.json."""
    ids = {text: number for number, text in enumerate(vocabulary.tokens)}
    texts = {
        **read_json_object_if_present(folder / "special_tokens_map.json"),
        **read_json_object_if_present(folder / "tokenizer_config.json"),
    }
    found = {}
    for role, key in ROLES.items():
        text = _text(texts.get(key))
        if text in ids:
            found[role] = ids[text]
        elif (number := _first_number(config.values.get(f"{key}_id"))) is not None:
            found[role] = number
    return found


def _text(entry: object) -> str | None:
    """Give the text of a special token, written plainly or as an object."""
    if isinstance(entry, dict):
        entry = entry.get("content")
    return entry if isinstance(entry, str) else None


def _first_number(entry: object) -> int | None:
    """Give an id, written plainly or as a list of ids."""
    if isinstance(entry, list) and entry:
        entry = entry[0]
    return entry if type(entry) is int else None


def _added_around_text(tokenizer: JsonObject, vocabulary: Vocabulary) -> tuple[bool, bool]:
    """Whether the tokenizer puts BOS before and EOS after every text."""
    processor = tokenizer.get("post_processor")
    if processor is None:
        return False, False
    if not isinstance(processor, dict):
        raise _unsupported(processor)
    before: list[str] = []
    after: list[str] = []
    for step in processor.get("processors", [processor]):
        match step:
            case {"type": "ByteLevel"}:
                continue
            case {"type": "TemplateProcessing", "single": list(template)}:
                before, after = _around_sequence(template)
            case _:
                raise _unsupported(step)
    roles = {role: vocabulary.tokens[number] for role, number in vocabulary.special_ids.items()}
    if before not in ([], [roles.get("bos")]) or after not in ([], [roles.get("eos")]):
        raise _unsupported(f"{before} before and {after} after the text")
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
                raise _unsupported(part)
    return before, after


def _unsupported(what: object) -> ModelFileError:
    """Give the error for a post-processor that llama.cpp could not follow."""
    message = f"tokenizer.json finishes its token lists in an unknown way: {str(what)[:120]}."
    return ModelFileError(message, "Known: BOS before and EOS after the text.")
