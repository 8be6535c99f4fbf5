"""Adapters of tiny checkpoints: trained on the prompts of their family, and judged by llama.cpp."""

import io
import json
from pathlib import Path
from random import Random

import gguf
import llama_cpp
import numpy as np
import pytest
import torch
from llama_cpp import Llama
from transformers import (
    GPTBigCodeConfig,
    GPTBigCodeForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    MistralConfig,
    MistralForCausalLM,
)

from convert.hf_to_gguf import convert_checkpoint
from convert.lora_adapter import convert_adapter
from sqlcoder_local.answer import AskOptions
from sqlcoder_local.asking import asked_question
from sqlcoder_local.cli.messages import Messages
from sqlcoder_local.database.connect import open_database
from sqlcoder_local.engine.llama import LlamaEngine
from sqlcoder_local.engine.options import EngineOptions
from sqlcoder_local.engine.prompt_tokens import prompt_tokens
from sqlcoder_local.errors import CancelledError, SqlcoderError, UsageError
from sqlcoder_local.models.store import starter_model
from training.adapter_lessons import CutBlend, Cutter, cut_pairs
from training.adapter_model import AdapterModel, check_four_bit
from training.adapter_tuning import AdapterTuning
from training.export import export
from training.own_pairs import general_form, learnable_pair
from training.saved_pairs import SavedPair
from training.shipped import take_up
from training.stepwise import Plan
from training.tune_command import tune

pytestmark = pytest.mark.model
SHAPE = {"hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 2, "num_attention_heads": 4}
WIDE = {"initializer_range": 0.15}
"""So that thin matrices can change what such a small model says."""
ATTENTION = {"num_key_value_heads": 2, "max_position_embeddings": 1024, "tie_word_embeddings": False}
MODELS = {
    "llama": (LlamaForCausalLM, lambda words: LlamaConfig(vocab_size=words, **SHAPE, **ATTENTION, **WIDE)),
    "mistral": (
        MistralForCausalLM,
        lambda words: MistralConfig(vocab_size=words, **SHAPE, **ATTENTION, **WIDE),
    ),
    "gpt_bigcode": (
        GPTBigCodeForCausalLM,
        lambda words: GPTBigCodeConfig(
            vocab_size=words,
            n_embd=64,
            n_head=4,
            n_layer=2,
            n_positions=1024,
            multi_query=True,
            bos_token_id=None,
            eos_token_id=None,
            **WIDE,
        ),
    ),
}
FORMATS = {"llama": "7b-2", "mistral": "v2", "gpt_bigcode": "v1"}
PAIRS = [
    ("How many boats are there?", "SELECT COUNT(*) FROM boats"),
    ("Which boats are there?", "SELECT b.name FROM boats AS b"),
    ("What is the longest boat?", "SELECT name FROM boats ORDER BY length DESC LIMIT 1"),
    ("Show the boats that are longer than 8", "SELECT name FROM boats WHERE length > 8"),
]


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    """Threads that wait for each other on a busy machine would take minutes."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def checkpoint_of(tmp_path_factory, tiny_model):
    """A function that gives the folder of a random model with the starter's vocabulary."""
    vocabulary = tiny_model.parent / "hf"
    made = {}

    def checkpoint(family: str) -> Path:
        if family not in made:
            folder = tmp_path_factory.mktemp(family) / f"tiny-{family}"
            words = json.loads((vocabulary / "config.json").read_text())
            kind, config_of = MODELS[family]
            config = config_of(words["vocab_size"])
            config.eos_token_id, config.bos_token_id = words["eos_token_id"], None
            config.sqlcoder_local = {"prompt_format": FORMATS[family], "name": f"tiny {family}"}
            torch.manual_seed(1)
            kind(config).save_pretrained(folder)
            for name in ("tokenizer.json", "tokenizer_config.json"):
                (folder / name).write_bytes((vocabulary / name).read_bytes())
            convert_checkpoint(folder, output=folder.parent / "base.gguf", quant="f32")
            made[family] = folder
        return made[family]

    return checkpoint


@pytest.fixture
def pairs_file(tmp_path):
    file = tmp_path / "pairs.jsonl"
    file.write_text("\n".join(json.dumps({"question": q, "sql": s}) for q, s in PAIRS))
    return file


def cut_saved(harbour, cutter):
    with open_database(str(harbour)) as database:
        learnt = [
            learnable_pair(SavedPair(question=question, sql=sql), database, general_form)
            for question, sql in PAIRS
        ]
        return cut_pairs(learnt, database, cutter, on_pair=lambda: None, is_cancelled=lambda: False)


def blend_of(cuts, cutter):
    return CutBlend(saved=cuts, generated=cuts, ordinary=cutter.ordinary, longest=cutter.longest)


def tuned(folder, checkpoint, blend, plan, identity="one"):
    folder.mkdir(exist_ok=True)
    model = AdapterModel(checkpoint, rank=4, is_four_bit=False, seed=0)
    return AdapterTuning(folder, model, blend, plan, identity=identity)


def logits_of(path, ids, **options):
    whole = llama_cpp.GGML_TYPE_F32  # the cache of keys and values is rounded to F16 otherwise
    model = Llama(
        str(path), n_ctx=64, logits_all=True, verbose=False, type_k=whole, type_v=whole,
        n_threads=1, n_threads_batch=1, **options,
    )  # fmt: skip
    try:
        model.eval(ids)
        return np.array(model.scores[: len(ids)])
    finally:
        model.close()


def loss_of(model, cuts):
    losses = [model.losses(list(cut.tokens), cut.prompt_length).mean().item() for cut in cuts]
    return sum(losses) / len(losses)


def quietly(_step, _loss):
    """Hear of a step."""


@pytest.mark.parametrize("family", MODELS)
def test_an_adapter_that_was_trained_computes_in_llama_cpp_what_it_computes_in_transformers(
    tmp_path, family, checkpoint_of, harbour
):
    checkpoint = checkpoint_of(family)
    base, lora = checkpoint.parent / "base.gguf", tmp_path / "lora.gguf"
    with Cutter(base, prompt_format=None) as cutter:
        cuts = cut_saved(harbour, cutter)
        assert cutter.prompt_format == FORMATS[family]
        plan = Plan(steps=20, examples_a_step=2, peak_rate=2e-2)
        tuning = tuned(tmp_path / "t", checkpoint, blend_of(cuts, cutter), plan)
        before = loss_of(tuning.model, cuts)
        tuning.train(quietly, lambda: False)
        after = loss_of(tuning.model, cuts)
    assert after < 0.8 * before
    tuning.model.save(tmp_path / "adapter")
    convert_adapter(tmp_path / "adapter", base=checkpoint, output=lora)
    ids = list(cuts[0].tokens[-60:])
    expected = tuning.model.logits(ids).numpy()
    plain = logits_of(base, ids)
    assert np.abs(expected - plain).max() > 0.1
    assert np.abs(logits_of(base, ids, lora_path=str(lora)) - expected).max() <= 1e-3


@pytest.mark.parametrize("family", MODELS)
def test_the_prompt_of_a_pair_is_cut_as_the_engine_cuts_it_and_its_answer_ends(
    family, checkpoint_of, harbour
):
    base = checkpoint_of(family).parent / "base.gguf"
    with (
        Cutter(base, prompt_format=None) as cutter,
        LlamaEngine.open(base, EngineOptions(threads=1)) as engine,
        open_database(str(harbour)) as database,
    ):
        cuts = cut_saved(harbour, cutter)
        for (question, _), cut in zip(PAIRS, cuts, strict=True):
            asked = asked_question(question, database=database, engine=engine, options=AskOptions())
            prompt = prompt_tokens(asked.request.prompt, engine._model).tokens
            assert cut.tokens[: cut.prompt_length] == prompt
        pieces = engine._model.read_vocabulary().pieces
        answer = b"".join(pieces[token] for token in cuts[1].tokens[cuts[1].prompt_length : -1])
        assert answer == b"SELECT b.name FROM boats AS b;"
        assert cuts[1].tokens[-1] in engine._model.read_vocabulary().ends


def test_a_tuning_that_was_stopped_goes_on_to_the_same_matrices(tmp_path, checkpoint_of, harbour):
    checkpoint = checkpoint_of("gpt_bigcode")
    plan = Plan(steps=4, examples_a_step=1, peak_rate=1e-2)
    with Cutter(checkpoint.parent / "base.gguf", prompt_format=None) as cutter:
        blend = blend_of(cut_saved(harbour, cutter), cutter)
        whole = tuned(tmp_path / "whole", checkpoint, blend, plan)
        whole.train(quietly, lambda: False)
        stopped, steps = tuned(tmp_path / "stopped", checkpoint, blend, plan), []
        with pytest.raises(CancelledError, match="step 2 of 4"):
            stopped.train(lambda step, _loss: steps.append(step), lambda: len(steps) == 2)
        taken_up = tuned(tmp_path / "stopped", checkpoint, blend, plan)
        assert (taken_up.is_resumed, taken_up.step) == (True, 2)
        taken_up.train(quietly, lambda: False)
        other = tuned(tmp_path / "stopped", checkpoint, blend, plan, identity="two")
        assert (other.is_resumed, other.step) == (False, 0)
    expected, found = whole.model.state(), taken_up.model.state()
    assert all(torch.equal(tensor, found[name]) for name, tensor in expected.items())


def test_what_is_ordinary_is_asked_in_the_words_of_the_family(checkpoint_of):
    with Cutter(checkpoint_of("llama").parent / "base.gguf", prompt_format=None) as cutter:
        drawn = cutter.ordinary(Random(1))
        assert drawn == cutter.ordinary(Random(1))
        pieces = cutter._vocabulary.read_vocabulary().pieces
        text = b"".join(pieces[token] for token in drawn.tokens[: drawn.prompt_length]).decode()
    assert text.startswith("### Task\nGenerate a SQL query to answer [QUESTION]")
    assert "CREATE TABLE" in text


def run(*arguments):
    told = io.StringIO()
    try:
        tune.main([str(argument) for argument in arguments], obj=Messages(told), standalone_mode=False)
    except SqlcoderError as error:
        return told.getvalue(), error
    return told.getvalue(), None


def test_the_command_writes_an_adapter_with_a_card_and_says_how_to_ask_with_it(
    tmp_path, checkpoint_of, harbour, pairs_file, capfd
):
    checkpoint, out = checkpoint_of("llama"), tmp_path / "harbour.gguf"
    quick = "--generate 3 --steps 1 --rank 2 --threads 1 --private".split()
    command = [harbour, "--pairs", pairs_file, "--model", checkpoint, "-o", out, *quick]
    _, error = run(*command, "--gguf", checkpoint.parent / "base.gguf")
    assert error is not None
    assert "no better" in error.message
    assert sorted(path.name for path in tmp_path.iterdir()) == ["harbour.sqlite", "pairs.jsonl"]

    told, error = run(*command, "--force")
    assert error is None
    assert f"--lora {out}" in told
    assert "sqlcoder-local convert" in told
    assert "before  0 of 1 held-out questions right" in capfd.readouterr().out
    fields = gguf.GGUFReader(out).fields
    assert fields["general.type"].contents() == "adapter"
    card = fields["general.description"].contents()
    assert "harbour.sqlite" in card
    assert "3 saved pairs, 3 of them private" in card
    assert not any(question.encode() in out.read_bytes() for question, _ in PAIRS)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "harbour.gguf",
        "harbour.sqlite",
        "pairs.jsonl",
    ]


@pytest.mark.parametrize(
    ("config", "words"),
    [("{}", "names no architecture"), ('{"architectures": ["GPT2LMHeadModel"]}', "not tuned here")],
)
def test_a_folder_that_is_no_model_of_the_family_is_refused(tmp_path, harbour, config, words):
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "config.json").write_text(config)
    _, error = run(harbour, "--model", folder, "-o", tmp_path / "a.gguf")
    assert isinstance(error, UsageError)
    assert words in error.message


@pytest.mark.parametrize("option", [["--four-bit"], ["--gguf", "a.gguf"], ["--prompt-format", "v2"]])
def test_what_is_for_folders_alone_is_refused_elsewhere(tmp_path, harbour, option):
    _, error = run(harbour, "-o", tmp_path / "a.gguf", *option)
    assert isinstance(error, UsageError)
    assert "Hugging Face folder" in error.message


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a card")
def test_four_bits_are_refused_where_there_is_no_card():
    with pytest.raises(UsageError, match="need a CUDA card"):
        check_four_bit()


def test_an_adapter_that_answers_more_is_kept_unforced(tmp_path, harbour, capfd):
    """The starter model, taken apart into a folder, learns a word that nobody else uses."""
    take_up(starter_model(), tmp_path, tmp_path)
    export(tmp_path, tmp_path / "checkpoint.pt", tmp_path / "starter", name="starter")
    pairs, judged_by, out = (tmp_path / name for name in ("pairs.jsonl", "judged.jsonl", "harbour.gguf"))
    for file in (pairs, judged_by):
        sql = "SELECT MAX(length) FROM boats"
        file.write_text(json.dumps({"question": "Give me the harbour figure", "sql": sql}))
    _, error = run(
        harbour, "--pairs", pairs, "--held-out", judged_by, "--model", tmp_path / "starter",
        "--gguf", starter_model(), "-o", out,
        *"--generate 0 --steps 6 --rate 0.01 --rank 8 --threads 1".split(),
    )  # fmt: skip
    assert error is None
    assert "after   1 of 1 held-out questions right (100.0%), +100.0 points" in capfd.readouterr().out
    assert gguf.GGUFReader(out).fields["general.type"].contents() == "adapter"
