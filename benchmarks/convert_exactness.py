"""Conversion: logits of small random models of each family, through llama.cpp and through transformers.

    python benchmarks/convert_exactness.py [--quick] [--json FILE]

It needs torch and transformers, which nothing else here does. For each family it tells the largest
difference over 256 positions, in F32, and at how many of them both choose the same token. llama.cpp looks
gelu up in a table of half-precision numbers: for StarCoder's family the last two figures let transformers
do the same.
"""

import json
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.convert_checkpoints import byte_tokenizer
from benchmarks.measure import parser, report
from convert.hf_to_gguf import convert_checkpoint

POSITIONS = 256
VOCABULARY = 1000
SMALL = {
    "vocab_size": VOCABULARY, "hidden_size": 256, "intermediate_size": 512, "num_hidden_layers": 2,
    "num_attention_heads": 8, "num_key_value_heads": 2, "max_position_embeddings": 512, "rms_norm_eps": 1e-5,
}  # fmt: skip
LLAMA_3 = {
    "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
    "original_max_position_embeddings": 128,
}  # fmt: skip
FAMILIES: dict[str, tuple[str, dict[str, Any]]] = {
    "gpt_bigcode": (
        "GPTBigCode",
        {"vocab_size": VOCABULARY, "n_positions": 512, "n_embd": 256, "n_layer": 2, "n_head": 8},
    ),
    "mistral": ("Mistral", SMALL | {"sliding_window": None}),
    "codellama_7b": ("Llama", SMALL | {"num_key_value_heads": 8, "rope_theta": 1e6}),
    "codellama_34b": ("Llama", SMALL | {"rope_theta": 1e6}),
    "llama_3": ("Llama", SMALL | {"rope_theta": 5e5, "rope_scaling": LLAMA_3}),
    "tied": ("Llama", SMALL | {"tie_word_embeddings": True}),
}
QUICK = ("tied",)
GELU_NOTE = (
    "llama.cpp looks gelu up in a table of half-precision numbers, whatever the precision of the file;"
    " the first error is against exact gelu, the second against gelu rounded as the table is"
)
Logits = NDArray[np.float32]


def main() -> None:
    """Measure every family, print a table, and write the figures where asked."""
    options = parser(__doc__ or "").parse_args()
    missing = [name for name in ("torch", "transformers") if find_spec(name) is None]
    if missing:
        print(f"This measurement needs {' and '.join(missing)}, which this Python does not have.")
        sys.exit(0 if options.quick else 2)
    figures: dict[str, float | str] = {"command": "python benchmarks/convert_exactness.py"}
    for family in QUICK if options.quick else FAMILIES:
        with tempfile.TemporaryDirectory(prefix="exactness-") as name:
            figures |= measure(family, Path(name))
    report(figures, options.json)


def measure(family: str, folder: Path) -> dict[str, float | str]:
    """Compare one family."""
    import torch  # noqa: PLC0415  (only where it is installed)

    model = random_model(family)
    model.save_pretrained(folder)
    (folder / "tokenizer.json").write_text(json.dumps(byte_tokenizer(VOCABULARY)))
    tokens = np.random.default_rng(1).integers(0, VOCABULARY, POSITIONS).tolist()
    output = folder / "model.gguf"
    convert_checkpoint(folder, output=output, quant="f32")
    found = llama_cpp_logits(output, tokens)

    def compared(name: str) -> dict[str, float]:
        with torch.no_grad():
            expected = model(torch.tensor([tokens])).logits[0].numpy()
        error = float(np.abs(found - expected).max())
        same = int((found.argmax(-1) == expected.argmax(-1)).sum())
        print(f"{name:32} max error {error:.2e}   same token at {same} of {POSITIONS}")
        return {f"{name}_max_error": float(f"{error:.3g}"), f"{name}_same_token": same}

    figures: dict[str, float | str] = dict(compared(family))
    if family == "gpt_bigcode":
        for block in model.transformer.h:
            block.mlp.act.forward = half_precision_gelu
        figures |= compared(f"{family}_with_half_precision_gelu")
        figures["gpt_bigcode_note"] = GELU_NOTE
    return figures


def random_model(family: str) -> Any:  # noqa: ANN401  (a class of transformers, which may be missing)
    """Make a model of transformers whose weights, norms and biases are all drawn."""
    import torch  # noqa: PLC0415  (as above)
    import transformers  # noqa: PLC0415

    torch.manual_seed(0)
    kind, config = FAMILIES[family]
    configuration = getattr(transformers, f"{kind}Config")(**config, bos_token_id=0, eos_token_id=0)
    model = getattr(transformers, f"{kind}ForCausalLM")(configuration).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() > 1:
                parameter.normal_(0, 0.08)
            else:
                parameter.add_(torch.randn_like(parameter) * 0.1)
    return model


def half_precision_gelu(x: Any) -> Any:  # noqa: ANN401  (as above)
    """Compute gelu on numbers of half precision, to half precision."""
    import torch  # noqa: PLC0415  (as above)

    return torch.nn.functional.gelu(x.half().float(), approximate="tanh").half().float()


def llama_cpp_logits(path: Path, tokens: list[int]) -> Logits:
    """Give the scores of every position, with nothing rounded on the way."""
    from llama_cpp import GGML_TYPE_F32, Llama  # noqa: PLC0415  (as above)

    options = {"n_ctx": 512, "n_batch": 512, "logits_all": True, "verbose": False, "n_threads": 1}
    model = Llama(str(path), type_k=GGML_TYPE_F32, type_v=GGML_TYPE_F32, **options)
    model.eval(tokens)
    logits = np.array(model.scores[: len(tokens)])
    model.close()
    return logits


main()
