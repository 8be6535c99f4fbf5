"""The imatrix command: what it writes, convert takes."""

import json

import gguf
import numpy as np
import pytest
from click.testing import CliRunner

from convert.hf_to_gguf import convert_checkpoint
from convert.imatrix_command import imatrix
from convert.importance import read_importance
from convert.importance_file import write_importance
from convert.verify import verify
from sqlcoder_local.database.connect import DEMO_FILE
from sqlcoder_local.errors import CancelledError, ModelFileError, UsageError
from sqlcoder_local.models.store import starter_model

pytestmark = pytest.mark.model


def measured(model, output, *options):
    arguments = [str(model), "-o", str(output), "--json", "--threads", "1", *map(str, options)]
    outcome = CliRunner().invoke(imatrix, arguments, catch_exceptions=False)
    assert outcome.exit_code == 0
    return json.loads(outcome.stdout)


def test_a_file_quantized_with_the_matrix_differs_and_still_runs(make_llama, logits_of, tmp_path):
    checkpoint = make_llama(
        hidden_size=256, intermediate_size=256, num_hidden_layers=1, max_position_embeddings=2048
    )
    folder = checkpoint.write(tmp_path / "tiny")
    plain, matrix, without, with_it = (tmp_path / name for name in ("plain", "matrix", "without", "with"))
    convert_checkpoint(folder, output=plain, quant="f32")
    told = measured(plain, matrix)
    assert (told["weights"], told["prompts"]) == (7, 32)
    convert_checkpoint(folder, output=without, quant="q4_k_m")
    convert_checkpoint(folder, output=with_it, quant="q4_k_m", imatrix=matrix)
    first, second = ({t.name: t.data for t in gguf.GGUFReader(path).tensors} for path in (without, with_it))
    assert (first["blk.0.attn_q.weight"] != second["blk.0.attn_q.weight"]).any()
    expected, near = (logits_of(path, [5, 17, 120, 3, 250]) for path in (plain, with_it))
    assert np.corrcoef(near.ravel(), expected.ravel())[0, 1] > 0.9


def test_the_matrix_says_what_it_was_measured_on(tmp_path):
    (tmp_path / "q.txt").write_text("How many customers are there?\n")
    options = ("--questions", tmp_path / "q.txt", "--database", f"sqlite:///{DEMO_FILE}")
    told = measured(starter_model(), tmp_path / "m", *options)
    fields = gguf.GGUFReader(tmp_path / "m").fields
    assert fields["general.type"].contents() == "imatrix"
    assert fields["imatrix.datasets"].contents() == ["q.txt"]
    assert fields["imatrix.chunk_size"].contents() == 512
    assert fields["sqlcoder_local.source.sha256"].contents()[0].endswith(starter_model().name)
    assert b"shop.sqlite" not in (tmp_path / "m").read_bytes()
    importance = read_importance(tmp_path / "m")
    assert len(importance) == told["weights"] == 42
    assert all((values >= 0).all() and values.any() for values in importance.values())


def test_the_matrix_is_verified_like_any_file(tmp_path):
    (tmp_path / "q.txt").write_text("Who?\n")
    measured(starter_model(), tmp_path / "m", "--questions", tmp_path / "q.txt")
    assert verify(tmp_path / "m").has_own_digest
    data = bytearray((tmp_path / "m").read_bytes())
    data[-50] ^= 1
    (tmp_path / "m").write_bytes(data)
    with pytest.raises(ModelFileError, match="damaged"):
        verify(tmp_path / "m")


def test_a_file_that_exists_is_not_replaced_unasked(tmp_path):
    (tmp_path / "m").write_text("precious")
    with pytest.raises(UsageError, match="--force"):
        CliRunner().invoke(
            imatrix,
            [str(starter_model()), "-o", str(tmp_path / "m"), "--threads", "1"],
            catch_exceptions=False,
        )
    assert (tmp_path / "m").read_text() == "precious"


def test_a_model_of_which_nothing_was_measured_becomes_no_file(tmp_path):
    with pytest.raises(ModelFileError, match="Nothing was measured"):
        write_importance(
            tmp_path / "m", "llama", {}, model=starter_model(), dataset="none", may_replace=False
        )
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_leaves_no_file(tmp_path, monkeypatch):
    from contextlib import nullcontext

    calls = iter(range(10_000))
    monkeypatch.setattr(
        "convert.imatrix_command.deferred_interrupts", lambda: nullcontext(lambda: next(calls) > 300)
    )
    with pytest.raises(CancelledError):
        CliRunner().invoke(
            imatrix,
            [str(starter_model()), "-o", str(tmp_path / "m"), "--threads", "1"],
            catch_exceptions=False,
        )
    assert list(tmp_path.iterdir()) == []
