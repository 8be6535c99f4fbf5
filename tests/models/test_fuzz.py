"""Bundles and model files changed at random: refused in words or taken in whole, and never anything else."""

import json
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from sqlcoder_local.cli.main import run
from sqlcoder_local.engine.gguf_header import read_header
from sqlcoder_local.engine.model_facts import facts_of
from sqlcoder_local.errors import ModelFileError, UsageError
from sqlcoder_local.models.bundle import open_bundle
from sqlcoder_local.models.bundle_writing import Export, write_bundle
from sqlcoder_local.models.importing import Import, import_model
from sqlcoder_local.models.manifest import FORMAT, UNKNOWN, Manifest

pytestmark = pytest.mark.slow
COUNT = 1_000
LONGEST_SECONDS = 20.0
"""For one file; what hangs takes for ever."""
INTERESTING = (0, 1, 127, 128, 255, 256, 511, 512, 2**16, 2**31 - 1, 2**31, 2**32, 2**62, 2**63, 2**64 - 1)
VALUES = (
    "../../x",
    "/etc/passwd",
    "a\0b",
    "",
    "x" * 5_000,
    None,
    True,
    -1,
    0,
    2**62,
    2**70,
    1.5,
    [],
    {},
    [[]],
)
Change = Callable[[random.Random, bytearray, int], None]


def flip_bits(draw: random.Random, content: bytearray, within: int) -> None:
    for _ in range(draw.randint(1, 20)):
        content[draw.randrange(min(within, len(content)))] ^= 1 << draw.randrange(8)


def overwrite_a_number(draw: random.Random, content: bytearray, within: int) -> None:
    place = draw.randrange(min(within, len(content) - 8))
    content[place : place + 8] = draw.choice(INTERESTING).to_bytes(8, "little")


def cut_off(draw: random.Random, content: bytearray, within: int) -> None:
    del content[draw.randrange(draw.choice((min(within, len(content)), len(content)))) :]


def repeat_a_piece(draw: random.Random, content: bytearray, within: int) -> None:
    start = draw.randrange(min(within, len(content)))
    piece = content[start : start + draw.choice((1, 8, 512, 1024))]
    content[start:start] = piece * draw.randint(1, 8)


def take_out_a_piece(draw: random.Random, content: bytearray, within: int) -> None:
    start = draw.randrange(min(within, len(content)))
    del content[start : start + draw.choice((1, 8, 512))]


CHANGES: tuple[Change, ...] = (flip_bits, overwrite_a_number, cut_off, repeat_a_piece, take_out_a_piece)


def everything_below(folder: Path) -> dict[Path, int]:
    return {path: path.lstat().st_size for path in folder.rglob("*")}


@pytest.fixture
def whole(tiny_model: Path, tmp_path: Path) -> bytes:
    """A bundle as it should be."""
    manifest = Manifest(
        format=FORMAT, name="tiny", bytes=tiny_model.stat().st_size, sha256=UNKNOWN, prompt_format="starter",
        licence="none", source="", catalogue={}, parts=(),
    )  # fmt: skip
    output = tmp_path / "whole.sqlbundle"
    wanted = Export(model=tiny_model, manifest=manifest, output=output, part_bytes=None)
    write_bundle(wanted, on_bytes=lambda _count: None)
    content = output.read_bytes()
    output.unlink()
    return content


def test_a_thousand_changed_bundles_bring_the_very_model_or_nothing(
    whole: bytes, tiny_model: Path, tmp_path: Path
) -> None:
    draw, model, taken = random.Random(20), tiny_model.read_bytes(), 0
    store, source = tmp_path / "outer" / "store", tmp_path / "outer" / "changed.sqlbundle"
    store.mkdir(parents=True)
    for number in range(COUNT):
        content = changed_bundle(draw, whole)
        source.write_bytes(content)
        began = time.monotonic()
        before = everything_below(tmp_path)
        if imported(source, store):
            taken += 1
            assert [path.read_bytes() for path in store.glob("*.gguf")] == [model], number
            assert len(list(store.iterdir())) == 3
            for path in store.glob("*.gguf*"):
                path.unlink()
        assert {path.name for path in store.iterdir()} <= {".import.lock"}, number
        assert everything_below(tmp_path) | {store / ".import.lock": 0} == before | {
            store / ".import.lock": 0
        }
        assert time.monotonic() - began < LONGEST_SECONDS
    assert taken < COUNT / 10


def changed_bundle(draw: random.Random, whole: bytes) -> bytes:
    """Change the bytes of the headers or anywhere, or a value of the manifest."""
    content = bytearray(whole)
    if draw.random() < 0.4:
        return with_another_value(draw, content)
    for _ in range(draw.randint(1, 3)):
        if len(content) > 16:
            draw.choice(CHANGES)(draw, content, draw.choice((600, 2_000, len(content))))
    return bytes(content)


def with_another_value(draw: random.Random, content: bytearray) -> bytes:
    start, end = 512, content.index(b"\0", 512)
    manifest = json.loads(content[start:end])
    where = draw.choice((manifest, manifest["parts"][0]))
    where[draw.choice((*where, "more"))] = draw.choice(VALUES)
    written = json.dumps(manifest).encode()
    if len(written) <= end - start:
        content[start:end] = written.ljust(end - start)
    else:
        content[start:end] = written
    return bytes(content)


def imported(source: Path, store: Path) -> bool:
    try:
        bundle = open_bundle(source)
        wanted = Import(
            source=bundle, folder=store, name=bundle.manifest.name, prompt_format="", examine=facts_of
        )
        return import_model(wanted)
    except (ModelFileError, UsageError):
        return False


def test_a_thousand_changed_headers_are_read_or_refused(tiny_model: Path, tmp_path: Path) -> None:
    draw, whole, refused = random.Random(21), tiny_model.read_bytes(), 0
    within = read_header(tiny_model).data_start
    path = tmp_path / "changed.gguf"
    for _ in range(COUNT):
        content = bytearray(whole)
        for _ in range(draw.randint(1, 3)):
            if len(content) > 16:
                draw.choice(CHANGES)(draw, content, draw.choice((100, within)))
        path.write_bytes(content)
        began = time.monotonic()
        try:
            facts = facts_of(path)
        except ModelFileError:
            refused += 1
        else:
            assert isinstance(facts.name, str)
            assert facts.name.encode("utf-8", "strict") is not None
        assert time.monotonic() - began < LONGEST_SECONDS
    assert refused > COUNT / 2
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("key", ["general.name", "general.license", "sqlcoder_local.prompt_format"])
def test_words_that_are_no_utf_8_are_refused_or_shown_as_something_else(
    key: str, make_tiny_model, tmp_path: Path, monkeypatch, capsys
) -> None:
    path = make_tiny_model(
        tmp_path / "words.gguf", change=lambda writer: writer.add_string("general.license", "mine!")
    )
    content = path.read_bytes()
    value = {"general.name": b"tiny random model", "general.license": b"mine!"}.get(key, b"starter")
    path.write_bytes(content.replace(value, b"\xff\xfe" + value[2:]))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert run(["models", "import", str(path)]) in {0, 2}
    told = capsys.readouterr()
    assert told.err.removesuffix("\n").count("\n") == 0
    assert told.err.removesuffix("\n").isprintable()
