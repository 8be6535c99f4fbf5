"""Archives whose bytes are not those that were packed."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.hf_to_gguf import convert_checkpoint
from convert.member_checksums import MemberChecksums
from convert.pytorch_file import stored_members
from sqlcoder_local.errors import ModelFileError

REAL = Path(__file__).parent / "data" / "saved_by_pytorch.bin"


def check(path: Path, data: bytes, cuts: list[int]) -> None:
    """Let the bytes stream by in pieces of these sizes, over and over."""
    checksums, rest = MemberChecksums(path, stored_members(path)), memoryview(data)
    while rest:
        for size in cuts:
            checksums.update(rest[:size])
            rest = rest[size:]


@given(st.lists(st.integers(1, 3000), min_size=1))
def test_what_pytorch_wrote_passes_however_it_is_cut(cuts):
    check(REAL, REAL.read_bytes(), cuts)


@given(st.data(), st.lists(st.integers(1, 3000), min_size=1))
def test_a_flipped_bit_in_a_member_is_noticed_however_it_is_cut(draw, cuts):
    content = bytearray(REAL.read_bytes())
    member = draw.draw(st.sampled_from([m for m in stored_members(REAL) if m.byte_count]))
    place = member.start + draw.draw(st.integers(0, member.byte_count - 1))
    content[place] ^= 1 << draw.draw(st.integers(0, 7))
    with pytest.raises(ModelFileError, match=r"checksum of its member"):
        check(REAL, bytes(content), cuts)


def test_a_damaged_archive_becomes_no_file(tiny, tmp_path, write_bin):
    folder = tiny.write(tmp_path / "tiny")
    (folder / "model.safetensors").unlink()
    path = folder / "pytorch_model.bin"
    write_bin(tiny.tensors, path)
    with zipfile.ZipFile(path) as archive:
        place = archive.getinfo("archive/data/1").header_offset + 200
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=r"pytorch_model\.bin is damaged"):
        convert_checkpoint(folder, output=tmp_path / "out.gguf", quant="f16")
    assert not list(tmp_path.glob("*.gguf*"))
