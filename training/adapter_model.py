"""A Hugging Face model with LoRA matrices beside its weights; the one door to transformers and peft."""

import json
import os
import sys
import warnings
from importlib.util import find_spec
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from sqlcoder_local.errors import UsageError

ATTENTION_AND_FEED_FORWARD = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
TARGETS = {
    "GPTBigCodeForCausalLM": ("c_attn", "c_proj", "c_fc"),
    "LlamaForCausalLM": ATTENTION_AND_FEED_FORWARD,
    "MistralForCausalLM": ATTENTION_AND_FEED_FORWARD,
}
"""The linear layers of the families that SQLCoder's models belong to: all of them are adapted."""
ALPHA_OF_RANK = 2
"""The product of the matrices counts twice, as is usual."""


def architecture_of(folder: Path) -> str:
    """The class that config.json names; raises UsageError for one that is not tuned here."""
    try:
        named = json.loads((folder / "config.json").read_text(encoding="utf-8"))["architectures"][0]
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise UsageError(
            f"{folder} is no Hugging Face model: its config.json names no architecture.",
            "Name a model's folder with config.json and weights, or leave --model out.",
        ) from error
    if named not in TARGETS:
        raise UsageError(
            f"Models of the architecture {str(named)[:80]!r} are not tuned here.",
            f"Known: {', '.join(TARGETS)}.",
        )
    return str(named)


def check_installed(folder: Path) -> None:
    """Refuse a folder that cannot be tuned, and missing packages, before anything is done.

    Raises UsageError and ModuleNotFoundError.
    """
    architecture_of(folder)
    for package in ("transformers", "peft"):
        if find_spec(package) is None:
            message = f"No module named {package!r}"
            raise ModuleNotFoundError(message, name=package)


def check_four_bit() -> None:
    """Refuse weights of four bits where they cannot be computed with; raises UsageError."""
    if not torch.cuda.is_available():
        raise UsageError("Weights of four bits need a CUDA card, and there is none.", "Leave out --four-bit.")
    if find_spec("bitsandbytes") is None:
        raise UsageError(
            "The package bitsandbytes is not installed, and --four-bit needs it.",
            "Install it: pip install 'sqlcoder-local[tune-four-bit]'",
        )


class AdapterModel:
    """The model in memory, its own weights frozen."""

    def __init__(self, folder: Path, *, rank: int, is_four_bit: bool, seed: int) -> None:
        """Load the weights, on the cards where there are any, and put fresh matrices beside them."""
        # What is trained on lies here: nothing is asked of the hub.
        os.environ["HF_HUB_OFFLINE"] = "1"
        # Deferred: they take seconds, and whoever tunes the starter model does not need them.
        from peft import LoraConfig, get_peft_model  # noqa: PLC0415

        torch.manual_seed(seed)
        base = _base_model(folder, is_four_bit=is_four_bit)
        base.config.use_cache = False
        settings = LoraConfig(
            r=rank,
            lora_alpha=ALPHA_OF_RANK * rank,
            target_modules=list(TARGETS[architecture_of(folder)]),
            task_type="CAUSAL_LM",
        )
        with warnings.catch_warnings():
            # peft calls these by the names that transformers will drop with its next major version.
            warnings.filterwarnings("ignore", ".*gradient_checkpointing", FutureWarning)
            # What passes between the layers is computed twice instead of kept: memory is what is short.
            base.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
            base.enable_input_require_grads()
            self.model: nn.Module = get_peft_model(base, settings).train()
        _without_dropout(self.model)
        self.device: torch.device = base.get_input_embeddings().weight.device

    def weights(self) -> list[nn.Parameter]:
        """The matrices, which alone are trained."""
        return [parameter for parameter in self.model.parameters() if parameter.requires_grad]

    def losses(self, tokens: list[int], prompt_length: int) -> Tensor:
        """How unlikely each token after the prompt is."""
        row = torch.tensor([tokens], device=self.device)
        asked = len(tokens) - prompt_length
        logits = self.model(input_ids=row, logits_to_keep=asked + 1).logits[0, :-1]
        return functional.cross_entropy(logits.float(), row[0, prompt_length:], reduction="none")

    def logits(self, tokens: list[int]) -> Tensor:
        """What stands behind each token, as logits."""
        with torch.no_grad():
            found: Tensor = self.model(input_ids=torch.tensor([tokens], device=self.device)).logits[0]
        return found.float().cpu()

    def state(self) -> dict[str, Tensor]:
        """The matrices, by name."""
        from peft import get_peft_model_state_dict  # noqa: PLC0415  (deferred as above)

        found: dict[str, Tensor] = get_peft_model_state_dict(self.model, save_embedding_layers=False)
        return found

    def take_state(self, state: dict[str, Tensor]) -> None:
        """Put matrices back that were kept."""
        from peft import set_peft_model_state_dict  # noqa: PLC0415  (deferred as above)

        set_peft_model_state_dict(self.model, state)

    def save(self, folder: Path) -> None:
        """Write adapter_config.json and adapter_model.safetensors."""
        # "auto" would ask the hub whether the vocabulary grew.
        self.model.save_pretrained(str(folder), save_embedding_layers=False)


def _without_dropout(model: nn.Module) -> None:
    """Leave nothing to chance: a tuning that was stopped goes on to the same matrices."""
    for module in model.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.0
        for name in ("attn_dropout", "attention_dropout"):
            if isinstance(getattr(module, name, None), float):
                setattr(module, name, 0.0)


def _base_model(folder: Path, *, is_four_bit: bool):  # noqa: ANN202 - transformers' own class
    from transformers import AutoModelForCausalLM, BitsAndBytesConfig  # noqa: PLC0415  (deferred as above)
    from transformers.utils import logging  # noqa: PLC0415

    if not sys.stderr.isatty():
        logging.disable_progress_bar()
    if not torch.cuda.is_available():
        return AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, local_files_only=True)
    four_bits = BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=torch.bfloat16,
    )
    return AutoModelForCausalLM.from_pretrained(
        folder,
        dtype=torch.bfloat16,
        device_map="auto",
        local_files_only=True,
        quantization_config=four_bits if is_four_bit else None,
    )
