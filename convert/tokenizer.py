"""The tokenizer of a checkpoint folder: its vocabulary, and the roles of its special tokens."""

from dataclasses import replace
from pathlib import Path

from convert.byte_level_bpe import byte_level_bpe
from convert.config import ModelConfig
from convert.json_object import read_json_object, read_json_object_if_present
from convert.sentencepiece_model import sentencepiece_vocabulary
from convert.text_ends import added_around_text
from convert.vocabulary import Vocabulary, check_vocabulary, padded
from sqlcoder_local.errors import ModelFileError

TOKENIZER_FILES = (
    "tokenizer.model",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
)
ROLES = {"bos": "bos_token", "eos": "eos_token", "unknown": "unk_token", "padding": "pad_token"}
"""The roles that GGUF knows, and the keys under which transformers keeps them."""
ROLES_BY_TEXT = {
    "<|eot_id|>": "eot",
    "\N{LOWER ONE EIGHTH BLOCK}<EOT>": "eot",
    "\N{LOWER ONE EIGHTH BLOCK}<PRE>": "fim_pre",
    "\N{LOWER ONE EIGHTH BLOCK}<SUF>": "fim_suf",
    "\N{LOWER ONE EIGHTH BLOCK}<MID>": "fim_mid",
    "<fim_prefix>": "fim_pre",
    "<fim_suffix>": "fim_suf",
    "<fim_middle>": "fim_mid",
}
"""Roles that transformers has no keys for: the end of a turn, and filling in the middle."""


def read_tokenizer(folder: Path, config: ModelConfig) -> Vocabulary:
    """Give the vocabulary, as long as the embedding has rows."""
    if (folder / "tokenizer.model").is_file():
        vocabulary = sentencepiece_vocabulary(folder)
        roles = _special_ids(folder, config, vocabulary)
        vocabulary = replace(vocabulary, special_ids=roles)
    elif (folder / "tokenizer.json").is_file():
        tokenizer = read_json_object(folder / "tokenizer.json")
        vocabulary = byte_level_bpe(tokenizer)
        roles = _special_ids(folder, config, vocabulary)
        vocabulary = replace(vocabulary, special_ids=roles)
        adds_bos, adds_eos = added_around_text(tokenizer, vocabulary)
        vocabulary = replace(vocabulary, adds_bos=adds_bos, adds_eos=adds_eos)
    else:
        message = f"There is neither tokenizer.json nor tokenizer.model in {folder}."
        raise ModelFileError(message, "Download the tokenizer files into the folder.")
    vocabulary = padded(vocabulary, config.integer("vocab_size"))
    check_vocabulary(vocabulary)
    return vocabulary


def _special_ids(folder: Path, config: ModelConfig, vocabulary: Vocabulary) -> dict[str, int]:
    """Give the id of each role: by text from the tokenizer's settings, else by number from config.json."""
    ids = {text: number for number, text in enumerate(vocabulary.tokens)}
    found = {role: ids[text] for text, role in ROLES_BY_TEXT.items() if text in ids}
    texts = {
        **read_json_object_if_present(folder / "special_tokens_map.json"),
        **read_json_object_if_present(folder / "tokenizer_config.json"),
    }
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
