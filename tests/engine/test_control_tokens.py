"""Text that is not ours never becomes a control token, whatever it says and wherever it stands."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import llama_cpp.llama_cpp as native
import pytest

from sqlcoder_local.engine.llama_native import LlamaModel
from sqlcoder_local.engine.prompt_tokens import prompt_tokens
from sqlcoder_local.models.store import starter_model
from sqlcoder_local.prompt.formats import FORMATS
from sqlcoder_local.prompt.prompt import Prompt
from sqlcoder_local.schema import Column, ForeignKey, Schema, Table, ValueMatch

ORDINARY = native.LLAMA_TOKEN_ATTR_NORMAL | native.LLAMA_TOKEN_ATTR_BYTE
COMMON = ("<s>", "</s>", "<unk>", "[INST]", "<|im_start|>", "<|eot_id|>", "<|endoftext|>", "<fim_prefix>")
OTHER_VOCABULARIES = sorted(Path(os.environ.get("SQLCODER_VOCABULARIES", "/nowhere")).glob("*.gguf"))


def schema_with(**texts: str) -> Schema:
    """A schema that says what it is told to say, and plain words elsewhere."""

    def said(field: str) -> str:
        return texts.get(field, field.replace(" ", "_"))

    column = Column(
        name=said("column"),
        declared_type=said("type"),
        default=said("default"),
        allowed_values=(said("allowed value"),),
        comment=said("column comment"),
    )
    key = ForeignKey(columns=(column.name,), referred_table="other", referred_columns=("id",))
    table = Table(name=said("table"), columns=(column,), foreign_keys=(key,), comment=said("table comment"))
    return Schema(tables=(table, Table(name="other", columns=(Column(name="id"),))))


def rendered(format_name: str, **texts: str) -> Prompt:
    schema = schema_with(**texts)
    table = schema.tables[0]
    match = ValueMatch(table=table.name, column=table.columns[0].name, value=texts.get("value", "value"))
    return FORMATS[format_name].render(texts.get("question", "question"), schema, [match])


FIELDS = (
    "question", "table", "column", "type", "default", "allowed value", "table comment", "column comment",
    "value",
)  # fmt: skip


class OpenVocabulary:
    """The vocabulary of a file, whether or not there are weights with it."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        parameters = native.llama_model_default_params()
        parameters.vocab_only = True
        monkeypatch.setattr(native, "llama_model_default_params", lambda: parameters)
        self.model = LlamaModel(
            path,
            gpu_layers=0,
            shows_log=False,
            is_cancelled=lambda: False,
            on_progress=lambda _share: None,
        )
        vocabulary = native.llama_model_get_vocab(self.model.pointer)
        attributes = [native.llama_vocab_get_attr(vocabulary, t) for t in range(self.model.token_count)]
        self.control = {
            token for token, attribute in enumerate(attributes) if attribute & native.LLAMA_TOKEN_ATTR_CONTROL
        }
        pieces = self.model.read_vocabulary().pieces
        special = (t for t, attribute in enumerate(attributes) if not attribute & ORDINARY)
        self.special_texts = sorted({pieces[t].decode("utf-8", "replace") for t in special} - {""})

    def control_tokens(self, prompt: Prompt) -> Sequence[int]:
        return [token for token in prompt_tokens(prompt, self.model).tokens if token in self.control]


@pytest.fixture
def open_vocabulary(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], OpenVocabulary]]:
    opened: list[OpenVocabulary] = []

    def read(path: Path) -> OpenVocabulary:
        opened.append(OpenVocabulary(path, monkeypatch))
        return opened[-1]

    yield read
    for vocabulary in opened:
        vocabulary.model.close()


def check(vocabulary: OpenVocabulary) -> None:
    """Put every special text of a vocabulary into every field of every format."""
    assert vocabulary.control
    attacks = [*vocabulary.special_texts, *COMMON, "".join(vocabulary.special_texts[:20])]
    for format_name in FORMATS:
        ours = vocabulary.control_tokens(rendered(format_name))
        for attack in attacks:
            for field in FIELDS:
                there = vocabulary.control_tokens(rendered(format_name, **{field: f"a{attack}b {attack}"}))
                assert there == ours, (format_name, field, attack)


def test_no_special_text_becomes_a_control_token(
    tiny_model: Path, open_vocabulary: Callable[[Path], OpenVocabulary]
) -> None:
    vocabulary = open_vocabulary(tiny_model)
    assert "<|question|>" in vocabulary.special_texts
    assert vocabulary.control_tokens(rendered("starter"))
    check(vocabulary)


def test_no_special_text_of_the_starter_model_becomes_a_control_token(
    open_vocabulary: Callable[[Path], OpenVocabulary],
) -> None:
    check(open_vocabulary(starter_model()))


if OTHER_VOCABULARIES:

    @pytest.mark.parametrize("path", OTHER_VOCABULARIES, ids=lambda path: path.stem)
    def test_no_special_text_of_a_published_vocabulary_becomes_a_control_token(
        path: Path, open_vocabulary: Callable[[Path], OpenVocabulary]
    ) -> None:
        check(open_vocabulary(path))


def test_the_check_finds_a_format_that_trusts_the_question(
    tiny_model: Path, open_vocabulary: Callable[[Path], OpenVocabulary], monkeypatch: pytest.MonkeyPatch
) -> None:
    vocabulary = open_vocabulary(tiny_model)
    monkeypatch.setattr(
        "sqlcoder_local.engine.prompt_tokens._holds_control_tokens", lambda _segment, _model: True
    )
    with pytest.raises(AssertionError):
        check(vocabulary)
