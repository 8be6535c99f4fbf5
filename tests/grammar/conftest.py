"""Two readers of a grammar, each taking a text letter by letter: llguidance, and llama.cpp itself."""

import ctypes
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import gguf
import llama_cpp.llama_cpp as native
import pytest
from llguidance import LLMatcher, LLTokenizer

from sqlcoder_local.schema import Column, Schema, Table

Admits = Callable[[str], bool]

FOLDER = Path(__file__).parent
WORD = re.compile(r" *[A-Za-z_]+|[^A-Za-z_]")

SHOP = {
    "customers": "id name email country city note is_active signed_up_on",
    "orders": "id customer_id ordered_on status total_amount",
    "order_lines": "id order_id product_id quantity unit_price",
    "products": "id|name|price|category|Unit Price|order",
    "Order Details": 'id|from|naïve "x"|größe|year|count|date',
}


def _table(name: str, columns: str) -> Table:
    names = columns.split("|") if "|" in columns else columns.split()
    return Table(name=name, columns=tuple(Column(name=column) for column in names))


@pytest.fixture(scope="session")
def shop() -> Schema:
    return Schema(tables=tuple(_table(*item) for item in SHOP.items()))


@pytest.fixture(scope="session")
def read_lark() -> Callable[[str], Admits]:
    """Lets llguidance read a grammar; gives what tells whether a text is admitted."""
    tokenizer = LLTokenizer("byte")

    def read(grammar: str) -> Admits:
        start = LLMatcher(tokenizer, grammar)
        assert not start.is_error(), start.get_error()

        def admits(text: str) -> bool:
            matcher = start.deep_copy()
            letters = list(text.encode())
            return matcher.try_consume_tokens(letters) == len(letters) and matcher.is_accepting()

        return admits

    return read


@native.llama_log_callback
def _silent(_level: int, _text: bytes, _data: object) -> None:
    pass


@pytest.fixture(scope="session")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A vocabulary that llama.cpp reads: the bytes, and the words of the statements to make reading quick."""
    path = tmp_path_factory.mktemp("vocabulary") / "words.gguf"
    words = {word for statements in FOLDER.glob("*.sql") for word in WORD.findall(statements.read_text())}
    _write_vocabulary(path, [word for word in sorted(words) if len(word) > 1])
    native.llama_log_set(_silent, None)
    parameters = native.llama_model_default_params()
    parameters.vocab_only = True
    model = native.llama_model_load_from_file(str(path).encode(), parameters)
    yield native.llama_model_get_vocab(model)
    native.llama_model_free(model)


def _write_vocabulary(path: Path, words: list[str]) -> None:
    end, byte_tokens = "</s>", [f"<0x{byte:02X}>" for byte in range(256)]
    writer = gguf.GGUFWriter(path, "llama")
    for add in (writer.add_context_length, writer.add_embedding_length, writer.add_block_count):
        add(1)
    writer.add_feed_forward_length(1)
    writer.add_head_count(1)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_tokenizer_model("llama")
    writer.add_token_list([end, *byte_tokens, *(word.replace(" ", "\u2581") for word in words)])
    writer.add_token_scores([0.0] * (257 + len(words)))
    kinds = gguf.TokenType
    writer.add_token_types([kinds.CONTROL] + [kinds.BYTE] * 256 + [kinds.NORMAL] * len(words))
    writer.add_eos_token_id(0)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()


@pytest.fixture(scope="session")
def read_gbnf(vocabulary: int) -> Callable[[str], Admits]:
    """Lets llama.cpp read a grammar; gives what tells whether a text is admitted."""
    tokens = {_piece(vocabulary, token): token for token in range(native.llama_vocab_n_tokens(vocabulary))}
    end = native.llama_vocab_eos(vocabulary)

    def tokens_of(text: str) -> Iterator[int]:
        for word in WORD.findall(text):
            whole = tokens.get(word.encode())
            yield from [tokens[bytes([byte])] for byte in word.encode()] if whole is None else [whole]

    def read(grammar: str) -> Admits:
        start = native.llama_sampler_init_grammar(vocabulary, grammar.encode(), b"root")
        assert start, "llama.cpp does not read the grammar"

        def admits(text: str) -> bool:
            sampler = native.llama_sampler_clone(start)
            try:
                return all(_follows(sampler, token) for token in tokens_of(text)) and _may_come(sampler, end)
            finally:
                native.llama_sampler_free(sampler)

        return admits

    return read


def _piece(vocabulary: int, token: int) -> bytes:
    piece = ctypes.create_string_buffer(64)
    length = native.llama_token_to_piece(vocabulary, token, piece, 64, 0, False)  # noqa: FBT003
    return piece.raw[:length]


def _follows(sampler: int, token: int) -> bool:
    """Go on by a token if the grammar allows it; llama.cpp aborts when made to go on by another."""
    is_allowed = _may_come(sampler, token)
    if is_allowed:
        native.llama_sampler_accept(sampler, token)
    return is_allowed


def _may_come(sampler: int, token: int) -> bool:
    candidate = native.llama_token_data(token, 1.0, 0.0)
    candidates = native.llama_token_data_array(ctypes.pointer(candidate), 1, -1, False)  # noqa: FBT003
    native.llama_sampler_apply(sampler, ctypes.byref(candidates))
    return candidate.logit > -1
