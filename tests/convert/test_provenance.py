"""Where a checkpoint comes from, read from what downloaders leave in its folder."""

from pathlib import Path

import gguf
import pytest

from convert.config import ModelConfig
from convert.hf_to_gguf import convert_checkpoint
from convert.provenance import provenance

COMMIT = "0123456789abcdef0123456789abcdef01234567"
NOTHING = ModelConfig(values={})


def card(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "README.md").write_text(text)
    return folder


def test_licence_and_base_model_come_from_the_model_card(tmp_path):
    text = "---\nlicense: cc-by-sa-4.0\nbase_model: org/base\ntags:\n- sql\n---\n# A model\nlicense: none\n"
    origin = provenance(card(tmp_path / "m", text), NOTHING)
    assert (origin.license, origin.base_model, origin.name) == ("cc-by-sa-4.0", "org/base", "m")


@pytest.mark.parametrize("entry", ["base_model:\n- org/base\n- org/other", "base_model: 'org/base'"])
def test_a_base_model_may_be_a_list_or_quoted(tmp_path, entry):
    assert provenance(card(tmp_path, f"---\n{entry}\n---\n"), NOTHING).base_model == "org/base"


@pytest.mark.parametrize(
    "text", ["", "---", "---\nlicense:\n---", "# no head\nlicense: x", "---\nlicence: x\n---", "x" * 300_000]
)
def test_a_card_without_entries_tells_nothing(tmp_path, text):
    origin = provenance(card(tmp_path, text), NOTHING)
    assert (origin.license, origin.base_model, origin.repository) == ("", "", "")


def test_the_cache_of_the_hub_tells_repository_and_revision(tmp_path):
    folder = card(tmp_path / "models--defog--sqlcoder-7b-2" / "snapshots" / COMMIT, "")
    origin = provenance(folder, NOTHING)
    assert (origin.repository, origin.revision) == ("defog/sqlcoder-7b-2", COMMIT)
    assert origin.name == "sqlcoder-7b-2"


def test_a_plain_download_tells_the_revision(tmp_path):
    record = tmp_path / ".cache" / "huggingface" / "download" / "config.json.metadata"
    record.parent.mkdir(parents=True)
    record.write_text(f"{COMMIT}\netag\n1.0\n")
    assert provenance(tmp_path, NOTHING).revision == COMMIT
    record.write_text("not a commit\n")
    assert provenance(tmp_path, NOTHING).revision == ""


def test_config_json_has_the_last_word_and_the_file_carries_it_all(make_llama, tmp_path):
    own = {"name": "Mine", "license": "mit", "base_model": "o/b", "repository": "o/r", "revision": COMMIT}
    folder = make_llama(sqlcoder_local=own).write(tmp_path / "tiny")
    card(folder, "---\nlicense: other\nlicense_link: https://example.org/licence\n---\n")
    convert_checkpoint(folder, output=tmp_path / "out.gguf", quant="f16")
    values = {key: field.contents() for key, field in gguf.GGUFReader(tmp_path / "out.gguf").fields.items()}
    assert values["general.name"] == "Mine"
    assert values["general.license"] == "mit"
    assert values["general.license.link"] == "https://example.org/licence"
    assert values["general.base_model.count"] == 1
    assert values["general.base_model.0.name"] == "b"
    assert values["general.base_model.0.repo_url"] == "https://huggingface.co/o/b"
    assert values["general.source.repo_url"] == "https://huggingface.co/o/r"
    assert values["sqlcoder_local.source.revision"] == COMMIT
